//! What is written, as terms of the index.
//!
//! A term is a kind and a text. A word has its surface and its stems, so that any of them may
//! meet what is typed; a slot is a place in the text that a term stands for, so that it is known
//! how much of a phrase was asked for.

use std::ops::Range;

use words::Language;

use crate::filler::{is_filler, is_filler_han};
use crate::runs::{Run, Script, runs};
use crate::{han, latin, tamil};

/// Only so many slots of a text are told apart; names and phrases have fewer.
pub(crate) const SLOTS_MAX: usize = 31;
/// The slot of what does not count.
pub(crate) const NO_SLOT: u8 = u8::MAX;
/// Pinyin is known from each character on, over so many.
const PINYIN_CHARACTERS_MAX: usize = 6;
/// In long texts over as many, which is most words.
const PINYIN_CHARACTERS_IN_BODY: usize = 2;
/// A Chinese word in the list of concepts has no more characters, and others no more words.
pub(crate) const CONCEPT_PIECES_MAX: usize = 6;
/// Of a name with more words nobody says the first letters.
const INITIALS_MAX: usize = 8;

/// The kinds of terms.
pub(crate) mod kind {
    pub(crate) const SURFACE: char = 'w';
    pub(crate) const HAN: char = 'h';
    pub(crate) const ENGLISH: char = 'e';
    pub(crate) const MALAY: char = 'm';
    pub(crate) const TAMIL: char = 's';
    pub(crate) const SOUND: char = 'r';
    pub(crate) const PINYIN: char = 'p';
    pub(crate) const INITIALS: char = 'i';
    pub(crate) const ACRONYM: char = 'a';
    pub(crate) const JOINED: char = 'j';
    pub(crate) const CONCEPT: char = 'c';
}

/// A term of the index: its kind and its text.
pub(crate) fn term(kind: char, text: &str) -> String {
    let mut term = String::with_capacity(text.len() + 1);
    term.push(kind);
    term.push_str(text);
    term
}

/// How closely a text is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Depth {
    /// A name: as a phrase, and its first letters are known.
    Name,
    /// A phrase: pinyin and joined words from each place.
    Phrase,
    /// Sentences: words and pairs of characters.
    Body,
}

/// A term, and the slots it stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Placed {
    pub(crate) term: String,
    pub(crate) slot: u8,
    pub(crate) span: u8,
}

/// A text as terms.
#[derive(Debug, Default)]
pub(crate) struct Analysed {
    pub(crate) terms: Vec<Placed>,
    /// The bytes of each slot.
    pub(crate) slots: Vec<Range<usize>>,
}

/// Which concepts a word or some words stand for.
pub(crate) type Concepts<'a> = dyn Fn(&str) -> Vec<u16> + 'a;

impl Analysed {
    fn push(&mut self, kind: char, text: &str, slot: u8, span: usize) {
        let term = term(kind, text);
        let span = u8::try_from(span).unwrap_or(u8::MAX);
        self.terms.push(Placed { term, slot, span });
    }

    fn slot(&mut self, bytes: Range<usize>) -> u8 {
        self.slots.push(bytes);
        let slot = self.slots.len() - 1;
        u8::try_from(slot)
            .ok()
            .filter(|slot| usize::from(*slot) < SLOTS_MAX)
            .unwrap_or(NO_SLOT)
    }
}

/// Reads a text.
pub(crate) fn analyse(
    text: &str,
    language: Language,
    depth: Depth,
    concepts: &Concepts<'_>,
) -> Analysed {
    let mut analysed = Analysed::default();
    let runs = runs(text, usize::MAX);
    let all_filler = runs
        .iter()
        .all(|run| run.script != Script::Han && is_filler(&run.text()));
    let mut words: Vec<(String, u8)> = Vec::new();
    for run in &runs {
        if run.script == Script::Han {
            characters(run, depth, &mut analysed, concepts);
            continue;
        }
        let word = run.text();
        let slot = if is_filler(&word) && !all_filler {
            NO_SLOT
        } else {
            analysed.slot(run.bytes())
        };
        let terms = word_terms(&word, run.script, language).into_iter();
        analysed.terms.extend(terms.map(|term| Placed {
            term,
            slot,
            span: 1,
        }));
        for concept in concepts_of_word(&word, run.script, concepts) {
            analysed.push(kind::CONCEPT, &concept.to_string(), slot, 1);
        }
        words.push((word, slot));
    }
    concepts_of_words(&words, &mut analysed, concepts);
    if depth != Depth::Body {
        joined(&words, depth, &mut analysed);
    }
    analysed
}

/// The terms of one word: its surface, and what it is a form of in its language.
pub(crate) fn word_terms(word: &str, script: Script, language: Language) -> Vec<String> {
    let mut terms = vec![term(kind::SURFACE, word)];
    match script {
        Script::Tamil => {
            terms.extend(
                tamil::stems(word)
                    .iter()
                    .map(|stem| term(kind::TAMIL, stem)),
            );
            terms.push(term(kind::SOUND, &tamil::key_of_tamil(word)));
        }
        Script::Latin if language == Language::Ms => {
            terms.extend(
                latin::malay_stems(word)
                    .iter()
                    .map(|stem| term(kind::MALAY, stem)),
            );
        }
        Script::Latin => terms.push(term(kind::ENGLISH, &latin::english_stem(word))),
        Script::Han => {}
    }
    terms
}

fn characters(run: &Run, depth: Depth, analysed: &mut Analysed, concepts: &Concepts<'_>) {
    let characters: Vec<char> = run.characters.iter().map(|(c, _)| *c).collect();
    let slots: Vec<u8> = run
        .characters
        .iter()
        .map(|(character, bytes)| {
            if is_filler_han(*character) && characters.len() > 2 {
                NO_SLOT
            } else {
                analysed.slot(bytes.clone())
            }
        })
        .collect();
    let pinyin_max = match depth {
        Depth::Name | Depth::Phrase => PINYIN_CHARACTERS_MAX,
        Depth::Body => PINYIN_CHARACTERS_IN_BODY,
    };
    for start in 0..characters.len() {
        let slot = slots[start];
        let some = |length: usize| characters[start..].iter().take(length).collect::<String>();
        analysed.push(kind::HAN, &some(1), slot, 1);
        if start + 1 < characters.len() {
            analysed.push(kind::HAN, &some(2), slot, 2);
        }
        for length in 1..=pinyin_max.min(characters.len() - start) {
            if length == 1 && (depth == Depth::Body || characters.len() > 1) {
                continue;
            }
            for (whole, first) in han::readings(&characters[start..start + length]) {
                analysed.push(kind::PINYIN, &whole, slot, length);
                if depth != Depth::Body && length > 1 {
                    analysed.push(kind::INITIALS, &first, slot, length);
                }
            }
        }
    }
    for (start, length, concept) in concepts_of_characters(&characters, concepts) {
        analysed.push(kind::CONCEPT, &concept.to_string(), slots[start], length);
    }
}

/// The concepts in a run of characters: of those that begin at one place, the longest.
pub(crate) fn concepts_of_characters(
    characters: &[char],
    concepts: &Concepts<'_>,
) -> Vec<(usize, usize, u16)> {
    let mut found = Vec::new();
    for start in 0..characters.len() {
        let most = CONCEPT_PIECES_MAX.min(characters.len() - start);
        for length in (1..=most).rev() {
            let word: String = characters[start..start + length].iter().collect();
            let meant = concepts(&term(kind::SURFACE, &word));
            if !meant.is_empty() {
                found.extend(meant.into_iter().map(|concept| (start, length, concept)));
                break;
            }
        }
    }
    found
}

/// The concepts a single word stands for, in any of its forms.
pub(crate) fn concepts_of_word(word: &str, script: Script, concepts: &Concepts<'_>) -> Vec<u16> {
    let mut forms = vec![term(kind::SURFACE, word)];
    match script {
        Script::Latin => {
            forms.push(term(kind::ENGLISH, &latin::english_stem(word)));
            let stems = latin::malay_stems(word);
            forms.extend(stems.iter().skip(1).map(|stem| term(kind::SURFACE, stem)));
        }
        Script::Tamil => {
            let stems = tamil::stems(word);
            forms.extend(stems.iter().map(|stem| term(kind::SURFACE, stem)));
            forms.extend(stems.iter().map(|stem| term(kind::TAMIL, stem)));
            let shorter = tamil::shortened(word);
            forms.extend(shorter.iter().map(|stem| term(kind::SURFACE, stem)));
        }
        Script::Han => {}
    }
    forms
        .iter()
        .map(|form| concepts(form))
        .find(|found| !found.is_empty())
        .unwrap_or_default()
}

/// The concepts that two words or more stand for together.
fn concepts_of_words(words: &[(String, u8)], analysed: &mut Analysed, concepts: &Concepts<'_>) {
    for (start, length, concept) in
        concepts_of_phrase(words.iter().map(|(word, _)| word.as_str()), concepts)
    {
        let slot = words[start..start + length]
            .iter()
            .map(|(_, slot)| *slot)
            .find(|slot| *slot != NO_SLOT)
            .unwrap_or(NO_SLOT);
        let span = words[start..start + length]
            .iter()
            .filter(|(_, slot)| *slot != NO_SLOT)
            .count();
        analysed.push(kind::CONCEPT, &concept.to_string(), slot, span);
    }
}

/// Where two words or more stand for a concept: the first, how many, and which.
pub(crate) fn concepts_of_phrase<'a>(
    words: impl Iterator<Item = &'a str>,
    concepts: &Concepts<'_>,
) -> Vec<(usize, usize, u16)> {
    let words: Vec<&str> = words.collect();
    let mut found = Vec::new();
    for start in 0..words.len() {
        for length in 2..=CONCEPT_PIECES_MAX.min(words.len() - start) {
            let phrase = words[start..start + length].join(" ");
            let meant = concepts(&term(kind::SURFACE, &phrase));
            found.extend(meant.into_iter().map(|concept| (start, length, concept)));
        }
    }
    found
}

/// Two words written as one, and the first letters of all.
fn joined(words: &[(String, u8)], depth: Depth, analysed: &mut Analysed) {
    for pair in words.windows(2) {
        let [(first, slot), (second, next)] = pair else {
            continue;
        };
        let span = 1 + usize::from(*slot != NO_SLOT && *next != NO_SLOT);
        analysed.push(kind::JOINED, &format!("{first}{second}"), *slot, span);
    }
    let counted: Vec<_> = words.iter().filter(|(_, slot)| *slot != NO_SLOT).collect();
    if let [(_, slot), _, ..] = counted[..]
        && depth == Depth::Name
        && counted.len() <= INITIALS_MAX
    {
        let letters: String = counted
            .iter()
            .filter_map(|(word, _)| word.chars().next())
            .collect();
        analysed.push(kind::ACRONYM, &letters, *slot, counted.len());
    }
}
