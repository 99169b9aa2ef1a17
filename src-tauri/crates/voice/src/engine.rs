//! Sentences to sound, with the place of each word.

use std::cell::RefCell;
use std::ffi::{CStr, CString, c_int, c_short};
use std::ops::Range;

use voice_wire::{Mark, Reason, Stretch, Voice};

use crate::library::{self, EVENT_WORD, Espeak, Event, NoEngine};
use crate::stops::STOPS;

/// Quieter than this is silence.
const SILENCE: u16 = 100;
/// So much of the silence between two stretches of one sentence is left.
const BETWEEN_STRETCHES_MS: usize = 40;

/// What was made of a sentence.
pub(crate) struct Spoken {
    pub(crate) samples: Vec<i16>,
    pub(crate) marks: Vec<Mark>,
}

/// The engine with its voices.
pub(crate) struct Engine {
    espeak: Espeak,
    voice: Option<Voice>,
}

/// What is heard of the stretch that is being said.
#[derive(Default)]
struct Heard {
    /// The id of its sentence.
    sentence: u64,
    samples: Vec<i16>,
    words: Vec<Word>,
}

#[derive(Clone, Copy)]
struct Word {
    /// From 0.
    character: usize,
    characters: usize,
    at_ms: u32,
}

thread_local! {
    static HEARD: RefCell<Heard> = RefCell::default();
}

impl Engine {
    pub(crate) fn open() -> Result<Self, NoEngine> {
        Ok(Self {
            espeak: Espeak::open(listen)?,
            voice: None,
        })
    }

    /// The voices that this machine has.
    pub(crate) fn voices(&mut self) -> Vec<Voice> {
        let mut voices = Voice::ALL.to_vec();
        voices.retain(|voice| self.take(*voice).is_ok());
        voices
    }

    pub(crate) fn samples_per_second(&self) -> u32 {
        self.espeak.samples_per_second
    }

    /// Makes the sound of a sentence, as long as it is wanted.
    pub(crate) fn say(
        &mut self,
        id: u64,
        stretches: &[Stretch],
        rate: u16,
    ) -> Result<Spoken, Reason> {
        let mut spoken = Spoken {
            samples: Vec::new(),
            marks: Vec::new(),
        };
        let last = stretches.len().saturating_sub(1);
        for (number, stretch) in stretches.iter().enumerate() {
            self.take(stretch.voice)?;
            self.espeak.take_rate(rate_of(stretch.voice, rate));
            let mut heard = self.stretch(id, &stretch.text)?;
            let begins_ms = self.milliseconds(spoken.samples.len());
            if number < last {
                heard.samples.truncate(self.end_of_speech(&heard.samples));
            }
            spoken.samples.append(&mut heard.samples);
            let marks = heard.words.iter().filter_map(|word| {
                Some(Mark {
                    stretch: u32::try_from(number).ok()?,
                    bytes: bytes_of(word, &stretch.text)?,
                    at_ms: begins_ms + word.at_ms,
                })
            });
            spoken.marks.extend(marks);
        }
        Ok(spoken)
    }

    fn take(&mut self, voice: Voice) -> Result<(), Reason> {
        if self.voice == Some(voice) {
            return Ok(());
        }
        self.voice = None;
        if !self.espeak.take_voice(language(voice)) {
            return Err(Reason::NoVoice);
        }
        self.voice = Some(voice);
        Ok(())
    }

    fn stretch(&mut self, sentence: u64, text: &str) -> Result<Heard, Reason> {
        // A text ends for the engine where a zero stands.
        let text = CString::new(text.replace('\0', " ")).map_err(|_| Reason::Engine)?;
        HEARD.replace(Heard {
            sentence,
            ..Heard::default()
        });
        let is_said = self.espeak.synth(&text);
        let heard = HEARD.take();
        if STOPS.is_stopped(sentence) {
            return Err(Reason::Stopped);
        }
        if is_said {
            Ok(heard)
        } else {
            Err(Reason::Engine)
        }
    }

    fn milliseconds(&self, samples: usize) -> u32 {
        let milliseconds = samples as u64 * 1000 / u64::from(self.espeak.samples_per_second);
        u32::try_from(milliseconds).unwrap_or(u32::MAX)
    }

    /// Where speech has ended, and a little of the silence after it.
    fn end_of_speech(&self, samples: &[i16]) -> usize {
        let loud = |sample: &i16| sample.unsigned_abs() > SILENCE;
        let end = samples.iter().rposition(loud).map_or(0, |last| last + 1);
        let rest = BETWEEN_STRETCHES_MS * self.espeak.samples_per_second as usize / 1000;
        samples.len().min(end + rest)
    }
}

/// What the engine calls the language of a voice.
/// The rate to be asked of the engine. It counts words as English has them; Mandarin in syllables of
/// pinyin comes out a third slower than people speak it to each other.
fn rate_of(voice: Voice, words_a_minute: u16) -> u16 {
    match voice {
        Voice::Mandarin => words_a_minute.saturating_mul(7) / 4,
        Voice::English | Voice::Malay | Voice::Tamil => words_a_minute,
    }
}

fn language(voice: Voice) -> &'static CStr {
    match voice {
        Voice::English => c"en-gb",
        Voice::Mandarin => c"cmn-latn-pinyin",
        Voice::Malay => c"ms",
        Voice::Tamil => c"ta",
    }
}

fn bytes_of(word: &Word, text: &str) -> Option<Range<u32>> {
    let mut borders = text
        .char_indices()
        .map(|(byte, _)| byte)
        .chain([text.len()])
        .skip(word.character);
    let first = borders.next()?;
    let end = match word.characters {
        0 => first,
        more => borders.nth(more - 1).unwrap_or(text.len()),
    };
    Some(u32::try_from(first).ok()?..u32::try_from(end).ok()?)
}

extern "C" fn listen(sound: *mut c_short, count: c_int, events: *mut Event) -> c_int {
    #[expect(unsafe_code, reason = "the engine hands over pointers")]
    // SAFETY: both are as the engine has given them.
    let (samples, events) = unsafe { library::heard(sound, count, events) };
    HEARD.with_borrow_mut(|heard| {
        heard.samples.extend_from_slice(samples);
        for event in events.iter().filter(|event| event.kind == EVENT_WORD) {
            heard.word(event);
        }
        c_int::from(STOPS.is_stopped(heard.sentence))
    })
}

impl Heard {
    /// Takes note of a word. The parts of a number are told as words of their own that do not come
    /// further; they are left out.
    fn word(&mut self, event: &Event) {
        let (Ok(position), Ok(characters), Ok(at_ms)) = (
            usize::try_from(event.text_position),
            usize::try_from(event.length),
            u32::try_from(event.audio_position),
        ) else {
            return;
        };
        let Some(character) = position.checked_sub(1) else {
            return;
        };
        let last = self.words.last();
        if last.is_none_or(|last| character >= last.character + last.characters.max(1)) {
            self.words.push(Word {
                character,
                characters,
                at_ms,
            });
        }
    }
}
