//! How a sentence is said: which voice says which words, and what of the sentence they stand for.
//!
//! A voice knows letters, not what they mean in Singapore: that `1799` is a hotline, `CPF` three
//! letters and `$20.50` a sum. Here a sentence is parted ([`scan`]), each part is given a voice
//! ([`voices`]), and what each part says is written in words. How words sound is the voice's matter.

mod address;
mod figure;
mod names;
mod numbers;
mod pinyin;
mod respelled;
mod scan;
mod speech;
mod voices;

use std::ops::Range;

use words::Language;

use address::Label;
use figure::{Around, Figure};
use scan::{Kind, Part, Script};
use speech::Speech;

/// A stretch of a sentence that one voice says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// The language of the voice.
    pub voice: Language,
    /// What it says, in order.
    pub pieces: Vec<Piece>,
}

/// Words to be said, and what of the sentence they stand for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// The words as the voice takes them: pinyin in Chinese. A sign at the end makes a pause.
    pub said: String,
    /// Bytes of the sentence as it is shown.
    pub shown: Range<usize>,
}

/// How a sentence is said.
pub fn said(language: Language, sentence: &str) -> Vec<Run> {
    let parts = scan::parts(language, sentence);
    let voices = voices::voices(language, sentence, &parts);
    let mut speech = Speech::default();
    for (place, (part, voice)) in parts.iter().zip(&voices).enumerate() {
        let shown = part.shown.clone();
        let text = sentence.get(shown.clone()).unwrap_or_default();
        match &part.kind {
            Kind::Word(script) => word(&mut speech, *voice, *script, text, shown),
            Kind::Name(name) => speech.say(*voice, &name.said, shown),
            Kind::Figure { figure, ending } => {
                let ending = sentence.get(ending.clone()).unwrap_or_default();
                let around = Around {
                    before: sentence.get(..shown.start).unwrap_or_default(),
                    after: sentence.get(shown.end..).unwrap_or_default(),
                };
                speech.say(*voice, &figure_said(*voice, figure, ending, &around), shown);
            }
            Kind::Letters => {
                let letters: String = text.chars().filter(char::is_ascii_alphabetic).collect();
                speech.say(*voice, &names::letters(&letters), shown);
            }
            Kind::Address => web_address(&mut speech, language, text, shown.start),
            Kind::Sign('&') => {
                let beside = place.checked_sub(1).and_then(|before| voices.get(before));
                let voice = *beside.unwrap_or(voice);
                speech.say(voice, and(voice), shown);
            }
            Kind::Sign(sign) => self::sign(&mut speech, *sign, sentence, part, *voice),
        }
    }
    speech.runs()
}

fn word(speech: &mut Speech, voice: Language, script: Script, text: &str, shown: Range<usize>) {
    match script {
        Script::Han => {
            let words = pinyin::read(text);
            let last = words.len().saturating_sub(1);
            let mut start = 0;
            for (place, (bytes, read)) in words.iter().enumerate() {
                // Characters that nobody reads are shown with the word beside them.
                let end = if place == last { text.len() } else { bytes.end };
                speech.say(voice, read, shown.start + start..shown.start + end);
                start = end;
            }
            if words.is_empty() {
                speech.say(voice, text, shown);
            }
        }
        Script::Latin if voice == Language::En => speech.say(voice, &names::said(text), shown),
        Script::Latin | Script::Tamil | Script::Other => {
            speech.say(voice, &respelled::word(voice, text), shown);
        }
    }
}

fn figure_said(voice: Language, figure: &Figure, ending: &str, around: &Around) -> String {
    match voice {
        Language::En => numbers::english::figure(figure, around),
        Language::Zh => numbers::chinese::figure(figure, around),
        Language::Ms => numbers::malay::figure(figure),
        Language::Ta => numbers::tamil::figure(figure, ending, around),
    }
}

fn web_address(speech: &mut Speech, language: Language, address: &str, start: usize) {
    for (label, bytes) in address::labels(address) {
        let shown = start + bytes.start..start + bytes.end;
        match label {
            Label::Words(said) => speech.say(Language::En, &said, shown),
            Label::Digits(digits) if language == Language::Zh => {
                speech.say(language, &numbers::chinese::digit_by_digit(digits), shown);
            }
            Label::Digits(digits) => {
                let nothing = Around {
                    before: "",
                    after: "",
                };
                for (figure, bytes) in figure::at(language, digits, 0) {
                    let said = figure_said(language, &figure, "", &nothing);
                    speech.say(
                        language,
                        &said,
                        shown.start + bytes.start..shown.start + bytes.end,
                    );
                }
            }
        }
    }
}

fn and(voice: Language) -> &'static str {
    match voice {
        Language::En => "and",
        Language::Zh => "he2",
        Language::Ms => "dan",
        Language::Ta => "மற்றும்",
    }
}

fn sign(speech: &mut Speech, sign: char, sentence: &str, part: &Part, voice: Language) {
    let before = sentence.get(..part.shown.start).unwrap_or_default();
    let after = sentence.get(part.shown.end..).unwrap_or_default();
    let is_inside =
        before.ends_with(char::is_alphanumeric) && after.starts_with(char::is_alphanumeric);
    match sign {
        '-' | '–' | '—' if is_range(before, after) => {
            speech.say(voice, to(voice), part.shown.clone());
        }
        '.' if is_inside => {}
        '-' => {}
        '.' | '。' => speech.pause('.'),
        '?' | '？' => speech.pause('?'),
        '!' | '！' => speech.pause('!'),
        ',' | '，' | '、' | ';' | '；' | ':' | '：' | '(' | ')' | '（' | '）' | '/' | '–' | '—'
        | '…' => {
            speech.pause(',');
        }
        _ => {}
    }
}

/// Whether a sign stands right between two figures.
fn is_range(before: &str, after: &str) -> bool {
    before.ends_with(|c: char| c.is_ascii_digit() || c == '%')
        && after.starts_with(|c: char| c.is_ascii_digit() || c == '$')
}

fn to(voice: Language) -> &'static str {
    match voice {
        Language::En => "to",
        Language::Zh => "dao4",
        Language::Ms => "hingga",
        Language::Ta => "முதல்",
    }
}
