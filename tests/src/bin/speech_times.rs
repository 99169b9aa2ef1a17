//! Times how soon a press on *Read aloud* is heard and how soon a press makes it silent, and how well the
//! marked word keeps the clock of the sound, in the real window; and what a thousand sentences take of
//! the voice process. JSON.

use std::error::Error;
use std::path::{Path, PathBuf};
use std::time::Instant;

use clap::Parser;
use serde_json::{Value, json};
use speech::Speaker;
use tests::app::App;
use tests::figures::share;
use tests::processes;
use tests::size::KIOSK;
use tests::sweep::{self, Dress};
use words::Language;

const PRESSES: usize = 40;
const SENTENCES: usize = 1_000;
const RATE: u16 = 155;

/// Of each language one, of the usual length.
const SAID: [(Language, &str); 4] = [
    (
        Language::En,
        "Press “Show voucher”. A QR code appears. Nothing is spent yet.",
    ),
    (
        Language::Zh,
        "每户新加坡人家庭可以得到 300 元的邻里购物券。",
    ),
    (
        Language::Ms,
        "Buka aplikasi Singpass pada telefon anda, kemudian tekan kad itu.",
    ),
    (
        Language::Ta,
        "உங்கள் தொலைபேசியில் சிங்பாஸ் செயலியைத் திறந்து பாருங்கள்.",
    ),
];

/// A press and the sound that follows, then a press and the silence that follows; milliseconds.
const PRESS: &str = "
    const frame = () => new Promise(requestAnimationFrame);
    const wait = (ms) => new Promise((then) => setTimeout(then, ms));
    const until = async (found) => { while (!found()) await wait(1); };
    const button = (name) => document.querySelector(`[data-action='${name}']:not(.put-away)`);
    const { start, stop } = AudioBufferSourceNode.prototype;
    let begun = 0, ended = 0;
    AudioBufferSourceNode.prototype.start = function () {
        begun = performance.now() + (this.context.outputLatency || this.context.baseLatency) * 1000;
        return start.call(this);
    };
    AudioBufferSourceNode.prototype.stop = function () {
        ended = performance.now();
        return stop.call(this);
    };
    (async () => {
        const heard = [], silent = [];
        for (let press = 0; press < wanted; press += 1) {
            begun = 0;
            let at = performance.now();
            button('read').click();
            await until(() => begun > 0);
            heard.push(begun - at);
            await wait(400);
            ended = 0;
            at = performance.now();
            document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
            await until(() => ended > 0);
            silent.push(ended - at);
            await frame();
            button('read-stop').click();
            await until(() => button('read'));
            await wait(300);
        }
        return { heard, silent };
    })().then(done, fail);";

/// Reads a page for a while, and notes for each word that came how long after its place in the sound it
/// was marked, by the clock of the sound device; milliseconds, nothing for a word that never was.
const MARKS: &str = "
    const wait = (ms) => new Promise((then) => setTimeout(then, ms));
    const sounds = [], heard = [];
    const fetched = window.fetch;
    window.fetch = async (address, options, ...rest) => {
        const answer = await fetched(address, options, ...rest);
        if (!String(address).endsWith('/say')) return answer;
        const packed = await answer.clone().arrayBuffer();
        const length = new DataView(packed).getUint32(0, true);
        const { words } = JSON.parse(new TextDecoder().decode(new Uint8Array(packed, 4, length)));
        const { sentence } = JSON.parse(options.body);
        sounds.push({ samples: (packed.byteLength - 4 - length) / 2, sentence, words });
        return answer;
    };
    const { start } = AudioBufferSourceNode.prototype;
    AudioBufferSourceNode.prototype.start = function () {
        const { context, buffer } = this;
        const sound = sounds.findIndex(({ samples }) => Math.max(1, samples) === buffer.length);
        heard.push({ context, begun: context.currentTime, marks: [], ...sounds.splice(sound, 1)[0] });
        return start.call(this);
    };
    const set = CSS.highlights.set.bind(CSS.highlights);
    CSS.highlights.set = (name, ranges) => {
        const { context, begun, marks } = heard.at(-1) ?? {};
        if (name === 'spoken-word') {
            const seconds = context.currentTime - (context.outputLatency || 0) - begun;
            marks.push({ at: seconds * 1000, text: [...ranges].join('') });
        }
        return set(name, ranges);
    };
    const lateness = ({ sentence, words, marks }) => {
        const left = [...marks];
        return words.map(({ span, at_ms }) => {
            const text = sentence.slice(span.start, span.end);
            // A word that was passed over is not marked; those after it are.
            const found = left.findIndex((mark) => bare(mark.text) === bare(text));
            return found < 0 ? null : left.splice(0, found + 1).at(-1).at - at_ms;
        });
    };
    const bare = (text) => text.replaceAll('\\u200b', '');
    (async () => {
        document.querySelector(`[data-action='read']:not(.put-away)`).click();
        await wait(wanted);
        // The last sentence is still under way.
        return heard.slice(0, -1).flatMap(lateness);
    })().then(done, fail);";

/// So long each language is read, in milliseconds.
const READ_MS: u32 = 20_000;

/// A word is to be marked within this, in milliseconds.
const IN_STEP_MS: f64 = 150.0;

#[derive(Parser)]
struct Line {
    /// The built program: a release build, as visitors have it.
    #[arg(long)]
    app: PathBuf,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let app = Line::parse().app;
    let load_before = std::fs::read_to_string("/proc/loadavg")?;
    let (mut presses, mut marks) = (Vec::new(), Vec::new());
    for language in Language::ALL {
        presses.push(pressed(&app, language).await?);
        marks.push(marked(&app, language).await?);
    }
    let report = json!({
        "presses": presses,
        "marks": marks,
        "sentences": said(&app.with_file_name("pandu-voice"))?,
        "load": [load_before.trim(), std::fs::read_to_string("/proc/loadavg")?.trim()],
    });
    println!("{}", serde_json::to_string_pretty(&report)?);
    Ok(())
}

/// In the real window. The first press of each is the first of its program.
async fn pressed(program: &Path, language: Language) -> Result<Value, Box<dyn Error>> {
    let app = App::start(program, KIOSK, &[]).await?;
    sweep::dress(&app, Dress::plain(language)).await?;
    let times = app.await_script(PRESS, vec![json!(PRESSES)]).await?;
    app.close().await;
    let of = |name: &str| -> Vec<f64> {
        let times = times[name].as_array().into_iter().flatten();
        times.filter_map(Value::as_f64).collect()
    };
    let sorted = |name: &str| sorted(of(name));
    let first = of("heard").first().copied().map(rounded);
    let (heard, silent) = (sorted("heard"), sorted("silent"));
    Ok(json!({
        "language": language,
        "times": heard.len(),
        "first_ms": first,
        "heard_p50_ms": rounded(share(&heard, 50)),
        "heard_p95_ms": rounded(share(&heard, 95)),
        "silent_p50_ms": rounded(share(&silent, 50)),
        "silent_p95_ms": rounded(share(&silent, 95)),
    }))
}

/// How well the marked word keeps the clock of the sound, where the settings are read.
async fn marked(program: &Path, language: Language) -> Result<Value, Box<dyn Error>> {
    let app = App::start(program, KIOSK, &[]).await?;
    sweep::dress(&app, Dress::plain(language)).await?;
    let late = app.await_script(MARKS, vec![json!(READ_MS)]).await?;
    app.close().await;
    let late: Vec<Option<f64>> = serde_json::from_value(late)?;
    let unmarked = late.iter().filter(|one| one.is_none()).count();
    let late = sorted(late.into_iter().flatten().collect());
    let in_step = late.iter().filter(|ms| **ms <= IN_STEP_MS).count();
    Ok(json!({
        "language": language,
        "words": late.len() + unmarked,
        "unmarked": unmarked,
        "in_step": in_step,
        "late_p50_ms": rounded(share(&late, 50)),
        "late_p95_ms": rounded(share(&late, 95)),
        "late_most_ms": late.last().copied().map(rounded),
    }))
}

/// A thousand sentences, said by a voice process of our own.
fn said(program: &Path) -> Result<Value, Box<dyn Error>> {
    let speaker = Speaker::new(program.to_owned());
    let (mut times, mut memory, mut seconds) = (Vec::new(), Vec::new(), 0.0);
    for (number, (language, sentence)) in SAID.iter().cycle().take(SENTENCES).enumerate() {
        let begun = Instant::now();
        let sound = speaker.say(*language, RATE, sentence)?;
        times.push(begun.elapsed().as_secs_f64() * 1000.0);
        seconds += sound.samples.len() as f64 / 2.0 / f64::from(sound.samples_per_second);
        if (number + 1) % (SENTENCES / 10) == 0 {
            memory.push(processes::memory_kib(voice()?)?);
        }
    }
    let times = sorted(times);
    let ticks = processor_ticks(voice()?)?;
    let processor_ms = ticks as f64 * 1000.0 / rustix::param::clock_ticks_per_second() as f64;
    Ok(json!({
        "sentences": SENTENCES,
        "seconds_of_sound": seconds.round(),
        "made_p50_ms": rounded(share(&times, 50)),
        "made_p95_ms": rounded(share(&times, 95)),
        "processor_ms_per_sentence": rounded(processor_ms / SENTENCES as f64),
        "memory_kb": memory,
    }))
}

/// The voice process below this one.
fn voice() -> Result<u32, Box<dyn Error>> {
    Ok(processes::named(std::process::id(), "pandu-voice")?)
}

/// What a process has used of processors, its own and the system's part.
fn processor_ticks(process: u32) -> Result<u64, Box<dyn Error>> {
    let text = std::fs::read_to_string(format!("/proc/{process}/stat"))?;
    // The name before the last bracket may hold blanks; the times are the 12th and 13th after it.
    let (_, fields) = text.rsplit_once(") ").ok_or("no stat")?;
    let times = fields.split(' ').skip(11).take(2);
    Ok(times.map(str::parse::<u64>).sum::<Result<u64, _>>()?)
}

fn sorted(mut times: Vec<f64>) -> Vec<f64> {
    times.sort_by(f64::total_cmp);
    times
}

fn rounded(ms: f64) -> f64 {
    (ms * 10.0).round() / 10.0
}
