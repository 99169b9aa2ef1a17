//! Which voice says each part of a sentence.
//!
//! A script tells most. In a Malay sentence, English names stand in the same letters: they are told
//! by how they are written, by the words of the lexicon, and by their neighbours.

use words::Language;

use super::names;
use super::scan::{Kind, Part, Script};

/// What a word of a Malay sentence is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Tongue {
    English,
    /// English, but it tells nothing of its neighbours.
    Abbreviation,
    /// English beside an English word.
    Either,
    Other,
}

/// Pairs of letters of English words that Malay ones do not have.
const ENGLISH_SPELLING: [&str; 10] = ["th", "ck", "ph", "wh", "x", "ss", "ll", "tt", "pp", "ff"];

/// The voice of each part, in order.
pub(crate) fn voices(language: Language, sentence: &str, parts: &[Part]) -> Vec<Language> {
    let tongues = tongues(language, sentence, parts);
    let mut voices: Vec<Language> = parts
        .iter()
        .zip(&tongues)
        .map(|(part, tongue)| match &part.kind {
            Kind::Word(Script::Han) => Language::Zh,
            Kind::Word(Script::Tamil) => Language::Ta,
            Kind::Word(Script::Latin) => match tongue {
                Tongue::English | Tongue::Abbreviation => Language::En,
                Tongue::Either | Tongue::Other => Language::Ms,
            },
            Kind::Name(name) => name.voice,
            Kind::Letters | Kind::Address => Language::En,
            Kind::Word(Script::Other) | Kind::Figure { .. } | Kind::Sign(_) => language,
        })
        .collect();
    let figures = parts.iter().enumerate();
    let figures = figures.filter(|(_, part)| matches!(part.kind, Kind::Figure { .. }));
    for (place, _) in figures {
        if is_english_figure(language, sentence, parts, &voices, place)
            && let Some(voice) = voices.get_mut(place)
        {
            *voice = Language::En;
        }
    }
    voices
}

/// `2FA` is English in a Tamil sentence, and `COVID-19 Support Grant` in each.
fn is_english_figure(
    language: Language,
    sentence: &str,
    parts: &[Part],
    voices: &[Language],
    place: usize,
) -> bool {
    let next_is_english = voices.get(place + 1) == Some(&Language::En);
    let Some(part) = parts.get(place) else {
        return false;
    };
    let after = sentence.get(part.shown.end..).unwrap_or_default();
    if after.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return language == Language::Ta && next_is_english;
    }
    let before = sentence.get(..part.shown.start).unwrap_or_default();
    let is_joined = before.ends_with('-')
        && place.checked_sub(2).and_then(|named| voices.get(named)) == Some(&Language::En);
    is_joined && next_is_english && after.starts_with(' ')
}

fn tongues(language: Language, sentence: &str, parts: &[Part]) -> Vec<Tongue> {
    let mut tongues: Vec<Tongue> = parts
        .iter()
        .map(|part| match &part.kind {
            Kind::Word(Script::Latin) if language != Language::Ms => Tongue::English,
            Kind::Word(Script::Latin) => {
                tongue(sentence.get(part.shown.clone()).unwrap_or_default())
            }
            Kind::Name(name) if name.voice == Language::En => Tongue::Abbreviation,
            Kind::Word(_)
            | Kind::Name(_)
            | Kind::Figure { .. }
            | Kind::Letters
            | Kind::Address
            | Kind::Sign(_) => Tongue::Other,
        })
        .collect();
    if language == Language::Ms {
        spread(
            sentence,
            parts,
            &mut tongues,
            (1..parts.len()).map(|place| (place - 1, place)),
        );
        let backwards = (1..parts.len()).rev().map(|place| (place, place - 1));
        spread(sentence, parts, &mut tongues, backwards);
        quoted(parts, &mut tongues);
    }
    tongues
}

fn tongue(word: &str) -> Tongue {
    let (mut english, mut either) = (false, false);
    for part in word.split('-').filter(|part| !part.is_empty()) {
        if names::is_abbreviation(part) {
            return Tongue::Abbreviation;
        }
        let small = part.to_lowercase();
        english |= names::is_english(part)
            || names::is_joined(part)
            || ENGLISH_SPELLING
                .iter()
                .any(|letters| small.contains(letters));
        either |= names::is_either(part);
    }
    if english {
        Tongue::English
    } else if either && word.starts_with(char::is_uppercase) {
        Tongue::Either
    } else {
        Tongue::Other
    }
}

/// A word of both languages is English right beside an English one.
fn spread(
    sentence: &str,
    parts: &[Part],
    tongues: &mut [Tongue],
    neighbours: impl Iterator<Item = (usize, usize)>,
) {
    for (from, to) in neighbours {
        let (Some(one), Some(two)) = (parts.get(from.min(to)), parts.get(from.max(to))) else {
            continue;
        };
        let between = sentence
            .get(one.shown.end..two.shown.start)
            .unwrap_or_default();
        let is_beside = between.trim().is_empty() && tongues.get(from) == Some(&Tongue::English);
        if let Some(tongue @ Tongue::Either) = tongues.get_mut(to)
            && is_beside
        {
            *tongue = Tongue::English;
        }
    }
}

/// Words in quotation marks are labels of a screen: they are English where most of them are.
fn quoted(parts: &[Part], tongues: &mut [Tongue]) {
    let mut words: Vec<usize> = Vec::new();
    let mut is_open = false;
    for (place, part) in parts.iter().enumerate() {
        match part.kind {
            Kind::Sign('“') => {
                is_open = true;
                words.clear();
            }
            Kind::Sign('”') => {
                if is_open {
                    all_english(&words, tongues);
                }
                is_open = false;
            }
            Kind::Word(Script::Latin) => words.push(place),
            Kind::Word(_)
            | Kind::Name(_)
            | Kind::Figure { .. }
            | Kind::Letters
            | Kind::Address
            | Kind::Sign(_) => {}
        }
    }
}

fn all_english(words: &[usize], tongues: &mut [Tongue]) {
    let english = words
        .iter()
        .filter(|place| tongues.get(**place) != Some(&Tongue::Other));
    if english.count() * 2 <= words.len() {
        return;
    }
    for place in words {
        if let Some(tongue) = tongues.get_mut(*place) {
            *tongue = Tongue::English;
        }
    }
}
