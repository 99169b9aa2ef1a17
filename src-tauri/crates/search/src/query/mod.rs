//! What is typed, as what is looked for.
//!
//! Each word becomes an atom: all terms that it may stand for, with how well each fits. Words are
//! looked for as they are first; with slips of the fingers only where nothing is found so.

mod characters;
mod slips;

use std::collections::BTreeMap;

use fst::automaton::Str;
use fst::{Automaton, IntoStreamer, Streamer};
use words::Language;

use crate::analyse::{concepts_of_phrase, concepts_of_word, kind, term};
use crate::build::{BEGINNING, TERMS_OF_BEGINNING_MAX};
use crate::filler::is_filler;
use crate::index::Index;
use crate::runs::{Run, Script, runs};
use crate::{TYPED_CHARACTERS_MAX, latin, tamil};

/// Of a question so many words are looked at.
const WORDS_MAX: usize = 40;
/// So many words of one question are looked for with slips: each costs far more than a plain look.
const WORDS_WITH_SLIPS_MAX: usize = 4;
/// So many words written apart may be one: *gong ji jin*.
const JOINED_MAX: usize = 4;
/// The weight of a word that says little.
const FILLER_WEIGHT: f32 = 0.08;
/// The weight of one character beside that of two.
const ONE_CHARACTER: f32 = 0.35;
/// What is written counts so much less where it is known what is meant.
const WRITTEN_AND_MEANT: f32 = 0.5;

/// How well a term fits what was typed.
mod fit {
    pub(super) const SAME: f32 = 1.0;
    pub(super) const MEANT: f32 = 0.9;
    pub(super) const STEM: f32 = 0.9;
    pub(super) const MALAY: f32 = 0.85;
    pub(super) const BEGINNING: f32 = 0.85;
    pub(super) const PINYIN: f32 = 0.85;
    pub(super) const PINYIN_BEGINNING: f32 = 0.75;
    pub(super) const INITIALS: f32 = 0.75;
    pub(super) const OWN_INITIALS: f32 = 0.9;
    pub(super) const SAME_SOUND: f32 = 0.6;
    pub(super) const SOUND: f32 = 0.7;
    pub(super) const SOUND_BEGINNING: f32 = 0.55;
    pub(super) const SHORTENED: f32 = 0.85;
    pub(super) const SWAPPED: f32 = 0.8;
    pub(super) const ONE_SLIP: f32 = 0.75;
    pub(super) const TWO_SLIPS: f32 = 0.6;
}

/// Something that is looked for.
#[derive(Debug, Default)]
pub(crate) struct Atom {
    /// Each place of postings, and how well its term fits.
    pub(crate) places: Vec<(u64, f32)>,
    /// What it counts beside the others, before it is known how rare it is.
    pub(crate) weight: f32,
}

/// All that is looked for.
#[derive(Debug, Default)]
pub(crate) struct Query {
    pub(crate) atoms: Vec<Atom>,
    /// Every term that was found, for marking.
    pub(crate) terms: BTreeMap<String, f32>,
    /// Characters or words that no term was found for.
    pub(crate) unknown: f32,
}

/// A query in the making.
struct Asking<'a> {
    index: &'a Index,
    reader: Language,
    query: Query,
    slips_left: usize,
}

pub(crate) fn read(typed: &str, reader: Language, index: &Index) -> Query {
    let mut runs = runs(typed, TYPED_CHARACTERS_MAX);
    runs.truncate(WORDS_MAX);
    runs.retain(|run| !is_identity_number(&run.text()));
    let mut asking = Asking {
        index,
        reader,
        query: Query::default(),
        slips_left: WORDS_WITH_SLIPS_MAX,
    };
    let texts: Vec<String> = runs.iter().map(Run::text).collect();
    let says_little = |at: usize| runs[at].script != Script::Han && is_filler(&texts[at]);
    let all_filler = (0..runs.len()).all(says_little);
    let ends_open = typed.chars().next_back().is_some_and(char::is_alphanumeric);
    let joined = asking.joined(&runs, &texts);
    for (at, run) in runs.iter().enumerate() {
        let last = at + 1 == runs.len();
        let weight = if says_little(at) && !all_filler {
            FILLER_WEIGHT
        } else {
            1.0
        };
        match run.script {
            Script::Han => asking.characters(&texts[at], last),
            Script::Latin | Script::Tamil => {
                asking.word(
                    &texts[at],
                    run.script,
                    weight,
                    last && (ends_open || runs.len() == 1),
                    joined[at],
                );
            }
        }
    }
    asking.phrases(&texts);
    asking.query
}

/// An identity number says nothing about what is looked for, and is not looked at.
fn is_identity_number(word: &str) -> bool {
    let bytes = word.as_bytes();
    let [first, digits @ .., last] = bytes else {
        return false;
    };
    digits.len() == 7
        && digits.iter().all(u8::is_ascii_digit)
        && b"stfgm".contains(first)
        && last.is_ascii_lowercase()
}

impl Asking<'_> {
    fn look(&mut self, atom: &mut Atom, kind: char, text: &str, fit: f32) -> bool {
        let term = term(kind, text);
        let Some(place) = self.index.terms.get(&term) else {
            return false;
        };
        atom.places.push((place, fit));
        self.note(term, fit);
        true
    }

    fn note(&mut self, term: String, fit: f32) {
        let known = self.query.terms.entry(term).or_insert(fit);
        *known = known.max(fit);
    }

    /// Looks for the terms that begin so. Where there are very many, their best places.
    fn begins(&mut self, atom: &mut Atom, kind: char, beginning: &str, fit: f32) -> bool {
        let start = term(kind, beginning);
        if let Some(place) = self.index.terms.get(term(BEGINNING, &start)) {
            atom.places.push((place, fit));
            self.note(term(BEGINNING, &start), fit);
            return true;
        }
        let found = self.stream(Str::new(&start).starts_with());
        for (term, place) in &found {
            // The nearer to its end a word is, the surer.
            let share = start.len() as f32 / term.len() as f32;
            atom.places.push((*place, fit * (0.7 + 0.3 * share)));
            self.note(term.clone(), fit * share);
        }
        !found.is_empty()
    }

    fn stream(&self, automaton: impl Automaton) -> Vec<(String, u64)> {
        let mut stream = self.index.terms.search(automaton).into_stream();
        let mut found = Vec::new();
        while let Some((term, place)) = stream.next() {
            found.extend(
                std::str::from_utf8(term)
                    .ok()
                    .map(|term| (term.to_owned(), place)),
            );
            if found.len() == TERMS_OF_BEGINNING_MAX {
                break;
            }
        }
        found
    }

    /// Which words are part of one word written apart, each of which is looked for.
    fn joined(&mut self, runs: &[Run], texts: &[String]) -> Vec<bool> {
        let mut joined = vec![false; runs.len()];
        for start in 0..runs.len() {
            for length in 2..=JOINED_MAX.min(runs.len() - start) {
                let some = start..start + length;
                if runs[some.clone()]
                    .iter()
                    .any(|run| run.script != Script::Latin)
                {
                    break;
                }
                let whole = texts[some.clone()].concat();
                let mut atom = Atom {
                    weight: length as f32,
                    ..Atom::default()
                };
                let mut found =
                    length == 2 && self.look(&mut atom, kind::SURFACE, &whole, fit::SAME);
                // Pinyin is written syllable by syllable.
                if whole.is_ascii() && (length > 2 || self.reader == Language::Zh) {
                    found |= self.look(&mut atom, kind::PINYIN, &whole, fit::PINYIN);
                }
                if found {
                    joined[some].fill(true);
                    self.query.atoms.push(atom);
                }
            }
        }
        joined
    }

    fn word(&mut self, word: &str, script: Script, weight: f32, open: bool, joined: bool) {
        let mut atom = Atom {
            weight,
            ..Atom::default()
        };
        let letters = word.chars().count();
        let mut literal = self.look(&mut atom, kind::SURFACE, word, fit::SAME);
        if open && (letters > 1 || script == Script::Tamil || !literal) {
            literal |= self.begins(&mut atom, kind::SURFACE, word, fit::BEGINNING);
        }
        match script {
            Script::Latin => self.latin(word, open, joined, &mut literal, &mut atom),
            Script::Tamil => self.tamil(word, &mut literal, &mut atom),
            Script::Han => {}
        }
        let mut meant = concepts_of_word(word, script, &|form| self.index.concepts_of(form));
        if meant.is_empty() && script == Script::Latin && (!literal || self.reader == Language::Zh)
        {
            meant = self.index.concepts_of(&term(kind::PINYIN, word));
        }
        if meant.is_empty() && script == Script::Latin && (!literal || self.reader == Language::Ta)
        {
            meant = self
                .index
                .concepts_of(&term(kind::SOUND, &tamil::key_of_latin(word)));
        }
        if !literal && meant.is_empty() && !joined && weight > FILLER_WEIGHT && self.slips_left > 0
        {
            self.slips_left -= 1;
            meant = self.with_slips(word, script, open, &mut atom);
        }
        if atom.places.is_empty() && meant.is_empty() && !joined {
            self.query.unknown += weight;
        }
        // What is written and what is meant are one thing that is looked for.
        if !meant.is_empty() {
            atom.weight = atom.weight.max(0.5);
        }
        self.meant(meant, &mut atom);
        if !atom.places.is_empty() {
            self.query.atoms.push(atom);
        }
    }

    fn latin(&mut self, word: &str, open: bool, joined: bool, literal: &mut bool, atom: &mut Atom) {
        *literal |= self.look(atom, kind::ENGLISH, &latin::english_stem(word), fit::STEM);
        for stem in latin::malay_stems(word) {
            *literal |= self.look(atom, kind::MALAY, &stem, fit::MALAY);
        }
        *literal |= self.look(atom, kind::ACRONYM, word, fit::SAME);
        *literal |= self.look(atom, kind::JOINED, word, fit::SAME);
        if open && !*literal {
            *literal = self.begins(atom, kind::JOINED, word, fit::BEGINNING);
        }
        if joined {
            return;
        }
        if self.reader == Language::Zh || !*literal {
            let mut found = self.look(atom, kind::PINYIN, word, fit::PINYIN);
            if open && word.len() > 1 {
                found |= self.begins(atom, kind::PINYIN, word, fit::PINYIN_BEGINNING);
            }
            if word.len() > 1 {
                let fit = if self.reader == Language::Zh {
                    fit::OWN_INITIALS
                } else {
                    fit::INITIALS
                };
                found |= self.look(atom, kind::INITIALS, word, fit);
            }
            *literal |= found;
        }
        if self.reader == Language::Ta || !*literal {
            let key = tamil::key_of_latin(word);
            if key.len() > 2 {
                *literal |= self.look(atom, kind::SOUND, &key, fit::SOUND);
                if open && key.len() > 3 {
                    *literal |= self.begins(atom, kind::SOUND, &key, fit::SOUND_BEGINNING);
                }
            }
        }
    }

    fn tamil(&mut self, word: &str, literal: &mut bool, atom: &mut Atom) {
        for stem in tamil::stems(word) {
            *literal |= self.look(atom, kind::SURFACE, &stem, fit::STEM);
            *literal |= self.look(atom, kind::TAMIL, &stem, fit::STEM);
        }
        *literal |= self.look(atom, kind::SOUND, &tamil::key_of_tamil(word), fit::STEM);
        if *literal {
            return;
        }
        for (shorter, beginning) in tamil::shortened(word).iter().enumerate() {
            let fit = fit::SHORTENED - 0.05 * shorter as f32;
            if self.begins(atom, kind::SURFACE, beginning, fit) {
                *literal = true;
                return;
            }
        }
    }

    /// A word of two meanings is looked for as both, and counts as one.
    fn meant(&mut self, mut concepts: Vec<u16>, atom: &mut Atom) {
        concepts.sort_unstable();
        concepts.dedup();
        for concept in concepts {
            self.look(atom, kind::CONCEPT, &concept.to_string(), fit::MEANT);
        }
    }

    fn meant_alone(&mut self, concept: u16) {
        let mut atom = Atom {
            weight: 1.0,
            ..Atom::default()
        };
        self.meant(vec![concept], &mut atom);
        if !atom.places.is_empty() {
            self.query.atoms.push(atom);
        }
    }

    fn phrases(&mut self, texts: &[String]) {
        let texts = texts.iter().map(String::as_str);
        let meant = concepts_of_phrase(texts, &|form| self.index.concepts_of(form));
        for (_, _, concept) in meant {
            self.meant_alone(concept);
        }
    }
}
