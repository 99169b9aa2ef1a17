//! Reading aloud, in the real window and with the real voice: what is marked is what stands on screen,
//! any press makes it silent, and where nothing can be heard that is told in words.

use std::collections::BTreeMap;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use screen::Hand;
use serde_json::json;
use speech::{Silence, Speaker};
use tests::app::{App, program};
use tests::listener::Listener;
use tests::size::{KIOSK, SMALL_LAPTOP};
use tests::sweep::{self, Dress};
use words::Language;

const RATE: u16 = 155;

/// The letters that were marked as heard so far, by language, and how often sound was begun.
const LISTEN: &str = "
    window.heard = { words: {}, sounds: 0, sentences: [] };
    const { start } = AudioBufferSourceNode.prototype;
    AudioBufferSourceNode.prototype.start = function () {
        window.heard.sounds += 1;
        this.playbackRate.value = window.hurry ?? 1;
        return start.call(this);
    };
    const set = CSS.highlights.set.bind(CSS.highlights);
    CSS.highlights.set = (name, highlight) => {
        for (const range of highlight) {
            const lang = range.startContainer.parentElement.closest('[lang]').lang;
            if (name === 'spoken-sentence') window.heard.sentences.push(range.toString());
            else window.heard.words[lang] = (window.heard.words[lang] ?? '') + ' ' + range.toString();
        }
        return set(name, highlight);
    };
    return 0;";

/// How loud each sound was, against the loudest.
const LOUDNESS: &str = "
    window.loudness = [];
    const { connect } = AudioNode.prototype;
    AudioNode.prototype.connect = function (...to) {
        if (this instanceof GainNode) window.loudness.push(this.gain.value);
        return connect.apply(this, to);
    };
    return 0;";

/// Of a keypad.
const PLUS: u32 = 0xffab;
const MINUS: u32 = 0xffad;

const SPEAKS: &str = "return !!document.querySelector('[data-spoken]')";

/// Letters and digits of what was heard, and of what stands on screen and is to be heard.
const COMPARE: &str = r"
    const bare = (text) => text.replace(/[^\p{L}\p{M}\p{N}]/gu, '');
    const texts = [...document.querySelectorAll('.frame-page .parts:not([data-measuring]) [data-text]')];
    const shown = texts.map((text) => bare(text.textContent));
    const heard = window.heard.sentences.map(bare).join('');
    return shown.filter((text) => !heard.includes(text));";

#[tokio::test]
async fn everything_on_a_page_is_read_in_its_own_language() {
    for language in Language::ALL {
        let app = App::start(&program(), KIOSK, &[]).await.unwrap();
        sweep::dress(&app, Dress::plain(language)).await.unwrap();
        let go = "window.probes.goTo(wanted).then(done, fail)";
        app.await_script(go, vec![json!("finish")]).await.unwrap();
        app.script(LISTEN, vec![]).await.unwrap();
        app.script("window.hurry = 4; return 0", vec![])
            .await
            .unwrap();
        app.press("[data-action='read']").await.unwrap();
        app.wait("the first word", SPEAKS).await.unwrap();
        // It ends by itself, and the bar is as it was.
        let ended = "return !!document.querySelector(\"[data-action='read']\")";
        app.wait("the end of the page", ended).await.unwrap();
        let missing = app.script(COMPARE, vec![]).await.unwrap();
        assert_eq!(missing, json!([]), "{language}: on screen and not heard");
        let words = app
            .script("return window.heard.words", vec![])
            .await
            .unwrap();
        let words: BTreeMap<String, String> = serde_json::from_value(words).unwrap();
        assert!(words.contains_key(language.tag()), "{language}: {words:?}");
        app.close().await;
    }
}

#[tokio::test]
async fn any_press_and_any_new_page_make_it_silent() {
    let app = App::start(&program(), KIOSK, &[]).await.unwrap();
    sweep::dress(&app, Dress::plain(Language::Ms))
        .await
        .unwrap();
    app.script(LISTEN, vec![]).await.unwrap();
    let stopped = "
        const { stop } = AudioBufferSourceNode.prototype;
        AudioBufferSourceNode.prototype.stop = function () {
            window.stopped = performance.now();
            return stop.call(this);
        };
        for (const name of ['pointerdown', 'keydown'])
            window.addEventListener(name, () => { window.pressed = performance.now(); }, true);
        return 0;";
    app.script(stopped, vec![]).await.unwrap();
    let silent = "return window.stopped - window.pressed < 200 && !!document.querySelector(\"[data-action='read-pause']\")";
    let goes_on = "return document.querySelector(\"[data-action='read-pause']\")?.textContent.trim() === 'Teruskan'";

    app.press("[data-action='read']").await.unwrap();
    app.wait("the first word", SPEAKS).await.unwrap();
    // A finger on the title, which does nothing else.
    app.press("h1").await.unwrap();
    app.wait("silence", silent).await.unwrap();
    app.wait("a way to go on", goes_on).await.unwrap();

    // It goes on with the sentence that was broken off.
    app.press("[data-action='read-pause']").await.unwrap();
    let again = "return window.heard.sentences.length > 1";
    app.wait("the sentence again", again).await.unwrap();
    let twice = "return window.heard.sentences[0] === window.heard.sentences[1]";
    assert_eq!(app.script(twice, vec![]).await.unwrap(), json!(true));

    // A press on Pause pauses: it does not silence and go on at once.
    app.press("[data-action='read-pause']").await.unwrap();
    app.wait("a way to go on", goes_on).await.unwrap();

    // A new page ends it.
    app.press("[data-action='read-pause']").await.unwrap();
    app.wait("words again", SPEAKS).await.unwrap();
    app.press("[data-action='help']").await.unwrap();
    let ended = "return !document.querySelector('[data-spoken]') && !!document.querySelector(\"[data-action='read']\")";
    app.wait("the end of reading", ended).await.unwrap();
    app.close().await;
}

/// Check E08 by keys: what is read goes on louder, and nothing is drawn anew.
#[tokio::test]
async fn keys_make_it_louder_and_softer() {
    let app = App::start(&program(), KIOSK, &[]).await.unwrap();
    let hand = Hand::with_keys(app.display()).unwrap();
    sweep::dress(&app, Dress::plain(Language::En))
        .await
        .unwrap();
    app.script(LISTEN, vec![]).await.unwrap();
    app.script(LOUDNESS, vec![]).await.unwrap();

    // Where nothing is heard, a key says how loud it is now.
    hand.strike(&[], MINUS).unwrap();
    let is_soft = "return window.loudness.length === 1 && window.loudness[0] < 0.25";
    app.wait("a soft voice", is_soft).await.unwrap();
    hand.strike(&[], PLUS).unwrap();
    app.wait("the usual", "return window.loudness.length === 2")
        .await
        .unwrap();

    app.script("document.querySelector('h1').kept = true; return 0", vec![])
        .await
        .unwrap();
    app.press("[data-action='read']").await.unwrap();
    app.wait("the first word", SPEAKS).await.unwrap();
    for (key, before, after) in [(PLUS, -9, -6), (PLUS, -6, 0), (PLUS, 0, 0), (MINUS, 0, -6)] {
        let known = app.script("return window.loudness.length", vec![]).await;
        let gain = |decibels: i32| 10_f64.powf(f64::from(decibels) / 20.0);
        hand.strike(&[], key).unwrap();
        let louder = format!(
            "return window.loudness.length > {} && Math.abs(window.loudness.at(-1) - {}) < 0.01",
            known.unwrap(),
            gain(after)
        );
        app.wait(&format!("{before} dB become {after}"), &louder)
            .await
            .unwrap();
    }
    let first = "return new Set(window.heard.sentences).size";
    let read = app.script(first, vec![]).await.unwrap();
    assert_eq!(
        read,
        json!(1),
        "the sentence that was cut off is read again"
    );
    let kept = "return document.querySelector('h1').kept === true";
    assert_eq!(app.script(kept, vec![]).await.unwrap(), json!(true));
    app.close().await;
}

/// Where everything can be heard is found by sight, too: a helper turns it on.
#[tokio::test]
async fn a_button_makes_everything_be_spoken() {
    let app = App::start(&program(), KIOSK, &[]).await.unwrap();
    sweep::dress(&app, Dress::plain(Language::Ta))
        .await
        .unwrap();
    let go = "window.probes.goTo(wanted).then(done, fail)";
    app.await_script(go, vec![json!("voice")]).await.unwrap();
    let mut ear = Listener::of(&app).await.unwrap();
    app.press("[data-option='talking-on']").await.unwrap();
    ear.wait_for("how to stop", |one| one.text.contains("இனி எல்லாம்"))
        .await
        .unwrap();
    let on = "return document.querySelector(\"[data-option='talking-on']\").ariaPressed === 'true'";
    app.wait("the button to be on", on).await.unwrap();
    app.close().await;
}

/// Where the bars are folded, reading aloud stands under *More*, with all that goes with it.
#[tokio::test]
async fn it_is_two_presses_away_where_the_bars_are_folded() {
    let app = App::start(&program(), SMALL_LAPTOP, &[]).await.unwrap();
    let dress = Dress {
        size: 3,
        ..Dress::plain(Language::Ta)
    };
    sweep::dress(&app, dress).await.unwrap();
    app.press("[data-action='more']").await.unwrap();
    app.press(".menu [data-action='read']").await.unwrap();
    app.wait("the first word", SPEAKS).await.unwrap();
    app.press("[data-action='more']").await.unwrap();
    for action in ["read-stop", "read-pause", "read-again", "read-from-the-top"] {
        let there = format!("return !!document.querySelector(\".menu [data-action='{action}']\")");
        app.wait(action, &there).await.unwrap();
    }
    app.press(".menu [data-action='read-stop']").await.unwrap();
    let ended =
        "return !document.querySelector('[data-spoken]') && !document.querySelector('.menu')";
    app.wait("the end of reading", ended).await.unwrap();
    app.close().await;
}

#[tokio::test]
async fn a_machine_without_a_voice_says_so_in_words() {
    let folder = tempfile::tempdir().unwrap();
    let alone = folder.path().join("pandu");
    std::fs::copy(program(), &alone).unwrap();
    let app = App::start(&alone, KIOSK, &[]).await.unwrap();
    sweep::dress(&app, Dress::plain(Language::En))
        .await
        .unwrap();
    app.press("[data-action='read']").await.unwrap();
    let told = "return document.querySelector('[role=alert]')?.textContent.includes('no voice')";
    app.wait("the reason", told).await.unwrap();
    app.press("[data-action='less']").await.unwrap();
    let gone = "return !document.querySelector('[role=alert]') && !!document.querySelector(\"[data-action='read']\")";
    app.wait("the page", gone).await.unwrap();
    app.close().await;
}

fn voice() -> PathBuf {
    program().with_file_name("pandu-voice")
}

/// The processes of the voice that this one has started.
fn voices() -> Vec<u32> {
    let own = std::process::id();
    let processes = tests::processes::tree(own).unwrap();
    let voices = processes
        .into_iter()
        .filter(|(_, name)| name.starts_with("pandu-voice"));
    voices.map(|(id, _)| id).collect()
}

/// One test, for it looks at all voice processes that it has started.
#[test]
fn a_voice_that_falls_is_back_at_once() {
    let speaker = Speaker::new(voice());
    let sentence = "Press “Show voucher”. A QR code appears. Nothing is spent yet.";
    let mut slowest = Duration::ZERO;
    for number in 0..100 {
        speaker.say(Language::En, RATE, sentence).unwrap();
        let running = voices();
        assert!(!running.is_empty(), "fall {number}: no voice to fall");
        let killer = std::thread::spawn(move || {
            // At another moment of the sentence each time.
            std::thread::sleep(Duration::from_micros(number * 200));
            for id in &running {
                tests::processes::kill(*id, "KILL");
            }
            running
        });
        let begun = Instant::now();
        let sound = speaker.say(Language::En, RATE, sentence);
        slowest = slowest.max(begun.elapsed());
        let fallen = killer.join().unwrap();
        // Where it fell after its answer, the next sentence finds it so.
        let next = speaker.say(Language::En, RATE, sentence);
        assert!(next.is_ok(), "after fall {number}: {next:?}");
        assert!(sound.is_ok(), "fall {number}: {sound:?}");
        assert!(voices().iter().all(|id| !fallen.contains(id)));
    }
    println!("slowest sentence over a fall: {slowest:?}");
    assert!(slowest < Duration::from_secs(2), "{slowest:?}");
}

#[test]
fn what_is_not_our_voice_is_no_voice() {
    let folder = tempfile::tempdir().unwrap();
    for (name, script) in [
        ("garbage", "#!/bin/sh\nhead -c 4096 /dev/urandom; cat\n"),
        ("ended", "#!/bin/sh\nexit 0\n"),
        ("silent", "#!/bin/sh\nexec sleep 60\n"),
    ] {
        let path = folder.path().join(name);
        write_program(&path, script);
        let begun = Instant::now();
        let answer = Speaker::new(path).say(Language::Ta, RATE, "வணக்கம்");
        assert_eq!(answer, Err(Silence::NoSpeaker), "{name}");
        assert!(begun.elapsed() < Duration::from_secs(4), "{name}");
    }
    let missing = Speaker::new(folder.path().join("missing"));
    let answer = missing.say(Language::En, RATE, "Word");
    assert_eq!(answer, Err(Silence::NoSpeaker));
}

fn write_program(path: &Path, text: &str) {
    std::fs::write(path, text).unwrap();
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o755)).unwrap();
    // A program that is still open for writing by a child of another thread cannot be started.
    while Command::new("true").status().is_err() {}
}

#[test]
fn odd_text_is_heard_or_refused_and_the_voice_goes_on() {
    let speaker = Speaker::new(voice());
    let long = "word ".repeat(200_000);
    let pieces = speech::sentences(&long);
    assert!(pieces.iter().all(|piece| piece.len() < 1_000));
    for language in Language::ALL {
        let whole = speaker.say(language, RATE, &long);
        assert_eq!(whole, Err(Silence::TooLong), "{language}");
        for odd in ["\u{bcd}\u{bbe}\u{301}", "…", "😀", "[[ <b>", "a\0b", ""] {
            let answer = speaker.say(language, RATE, odd);
            assert!(answer.is_ok(), "{language} {odd:?}: {answer:?}");
        }
        let piece = &long[pieces[0].clone()];
        let sound = speaker.say(language, RATE, piece).unwrap();
        assert!(!sound.words.is_empty() && !sound.samples.is_empty());
    }
}
