//! A sentence parted into what is said one by one: words, names, figures, web addresses and signs.
//!
//! How each is said is not known here, nor which voice says it.

use std::ops::Range;

use words::Language;

use super::figure::{self, Figure};
use super::names::{self, Name};
use super::{address, numbers};

/// A part of a sentence.
#[derive(Debug)]
pub(crate) struct Part {
    pub(crate) kind: Kind,
    /// Its bytes in the sentence.
    pub(crate) shown: Range<usize>,
}

/// What a part is.
#[derive(Debug)]
pub(crate) enum Kind {
    Word(Script),
    /// A name that is said otherwise than it is written.
    Name(&'static Name),
    /// Digits, with the ending that is written right after them in Tamil.
    Figure {
        figure: Figure,
        ending: Range<usize>,
    },
    /// Small letters said one by one: `am`.
    Letters,
    Address,
    /// Any sign; most make a pause or nothing.
    Sign(char),
}

/// The script of a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Script {
    Latin,
    Han,
    Tamil,
    /// Letters and digits of any other script.
    Other,
}

impl Script {
    pub(crate) fn of(character: char) -> Option<Self> {
        match character {
            '\u{b80}'..='\u{bff}' => Some(Self::Tamil),
            '\u{3005}'
            | '\u{3007}'
            | '\u{3400}'..='\u{9fff}'
            | '\u{f900}'..='\u{faff}'
            | '\u{20000}'..='\u{3ffff}' => Some(Self::Han),
            'A'..='Z' | 'a'..='z' | '\u{c0}'..='\u{24f}' if character.is_alphabetic() => {
                Some(Self::Latin)
            }
            _ if character.is_alphanumeric() && !character.is_ascii_digit() => Some(Self::Other),
            _ => None,
        }
    }
}

/// The parts of a sentence, in order; spaces are in none.
pub(crate) fn parts(language: Language, sentence: &str) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut place = 0;
    while let Some(rest) = sentence.get(place..)
        && let Some(first) = rest.chars().next()
    {
        let before = sentence.get(..place).unwrap_or_default();
        let found = next(language, sentence, before, rest, first);
        place = found
            .last()
            .map_or(place + first.len_utf8(), |part| part.shown.end);
        parts.extend(found);
    }
    parts
}

fn next(language: Language, sentence: &str, before: &str, rest: &str, first: char) -> Vec<Part> {
    let place = before.len();
    let part = |kind, length: usize| {
        vec![Part {
            kind,
            shown: place..place + length,
        }]
    };
    if first.is_whitespace() {
        return Vec::new();
    }
    let starts_word = !before.ends_with(|c: char| c.is_ascii_alphanumeric());
    if starts_word {
        if let Some(length) = address::length(rest) {
            return part(Kind::Address, length);
        }
        if let Some((name, length)) = names::longest(before, rest) {
            return part(Kind::Name(name), length);
        }
        if language == Language::Ms
            && let Some(number) = rest.strip_prefix("ke-")
            && let [(Figure::Number(numbers::Number { whole, decimals }), digits)] =
                figure::at(language, number, 0).as_slice()
            && decimals.is_empty()
        {
            let kind = Kind::Figure {
                figure: Figure::Ordinal(*whole),
                ending: 0..0,
            };
            return part(kind, "ke-".len() + digits.end);
        }
        if before.ends_with(|c: char| c.is_ascii_digit() || c.is_whitespace())
            && before.trim_end().ends_with(|c: char| c.is_ascii_digit())
            && let Some(length) = half_of_the_day(rest)
        {
            return part(Kind::Letters, length);
        }
    }
    let figures = figure::at(language, sentence, place);
    if !figures.is_empty() {
        return with_endings(language, sentence, figures);
    }
    match Script::of(first) {
        Some(script) => part(Kind::Word(script), word_length(rest, script)),
        None => part(Kind::Sign(first), first.len_utf8()),
    }
}

/// The groups of a hotline have a pause between them.
fn with_endings(
    language: Language,
    sentence: &str,
    figures: Vec<(Figure, Range<usize>)>,
) -> Vec<Part> {
    let mut parts = Vec::new();
    for (figure, shown) in figures {
        if !parts.is_empty() {
            let shown = shown.start..shown.start;
            parts.push(Part {
                kind: Kind::Sign(','),
                shown,
            });
        }
        let after = sentence.get(shown.end..).unwrap_or_default();
        let has_ending = language == Language::Ta
            && after.chars().next().and_then(Script::of) == Some(Script::Tamil);
        let length = if has_ending {
            word_length(after, Script::Tamil)
        } else {
            0
        };
        let ending = shown.end..shown.end + length;
        let shown = shown.start..ending.end;
        parts.push(Part {
            kind: Kind::Figure { figure, ending },
            shown,
        });
    }
    parts
}

fn half_of_the_day(rest: &str) -> Option<usize> {
    ["am", "pm", "a.m.", "p.m."]
        .into_iter()
        .find(|half| {
            rest.strip_prefix(half)
                .is_some_and(|after| !after.starts_with(char::is_alphanumeric))
        })
        .map(str::len)
}

fn word_length(rest: &str, script: Script) -> usize {
    let mut characters = rest.char_indices().peekable();
    while let Some((place, character)) = characters.next() {
        let next = characters.peek().map(|(_, next)| *next);
        let belongs = Script::of(character) == Some(script)
            || is_mark(character)
            || (script == Script::Latin
                && matches!(character, '\'' | '’' | '-')
                && next.and_then(Script::of) == Some(Script::Latin));
        if !belongs {
            return place;
        }
    }
    rest.len()
}

/// What stands on or joins letters: accents, and the marks that join signs unseen.
fn is_mark(character: char) -> bool {
    matches!(character, '\u{300}'..='\u{36f}' | '\u{200c}' | '\u{200d}' | '\u{fe00}'..='\u{fe0f}')
}
