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

/// A word of the question.
struct Word<'a> {
    text: &'a str,
    script: Script,
    weight: f32,
    /// Whether it may go on: it is the last, and nothing stands after it yet.
    open: bool,
    /// Whether it is part of a word written apart, which is looked for too.
    joined: bool,
    /// Whether it is part of a phrase that has a meaning of its own, and so has none itself:
    /// *face to face* is no face.
    in_phrase: bool,
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
    let in_phrase = asking.phrases(&texts);
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
                let word = Word {
                    text: &texts[at],
                    script: run.script,
                    weight,
                    open: last && (ends_open || runs.len() == 1),
                    joined: joined[at],
                    in_phrase: in_phrase[at],
                };
                asking.word(&word);
            }
        }
    }
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

    fn word(&mut self, word: &Word<'_>) {
        let Word { text, script, .. } = *word;
        let mut atom = Atom {
            weight: word.weight,
            ..Atom::default()
        };
        let letters = text.chars().count();
        let mut literal = self.look(&mut atom, kind::SURFACE, text, fit::SAME);
        if word.open && (letters > 1 || script == Script::Tamil || !literal) {
            literal |= self.begins(&mut atom, kind::SURFACE, text, fit::BEGINNING);
        }
        match script {
            Script::Latin => self.latin(word, &mut literal, &mut atom),
            Script::Tamil => self.tamil(text, &mut literal, &mut atom),
            Script::Han => {}
        }
        let mut meant = if word.in_phrase {
            Vec::new()
        } else {
            self.meanings(text, script, literal)
        };
        let is_part = word.joined || word.in_phrase;
        let says_much = word.weight > FILLER_WEIGHT;
        if !literal && meant.is_empty() && !is_part && says_much && self.slips_left > 0 {
            self.slips_left -= 1;
            meant = self.with_slips(text, script, word.open, &mut atom);
        }
        if atom.places.is_empty() && meant.is_empty() && !is_part {
            self.query.unknown += word.weight;
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

    /// What a word stands for; in Latin letters it may be Chinese or Tamil as it sounds.
    fn meanings(&self, text: &str, script: Script, literal: bool) -> Vec<u16> {
        let meant = concepts_of_word(text, script, &|form| self.index.concepts_of(form));
        // What joins other words (*kalau*) may sound like anything.
        if !meant.is_empty() || script != Script::Latin || is_filler(text) {
            return meant;
        }
        let sounds = [
            (Language::Zh, term(kind::PINYIN, text)),
            (Language::Ta, term(kind::SOUND, &tamil::key_of_latin(text))),
        ];
        sounds
            .iter()
            .filter(|(language, _)| !literal || self.reader == *language)
            .map(|(_, sound)| self.index.concepts_of(sound))
            .find(|meant| !meant.is_empty())
            .unwrap_or_default()
    }

    fn latin(&mut self, word: &Word<'_>, literal: &mut bool, atom: &mut Atom) {
        let Word {
            text: word,
            open,
            joined,
            ..
        } = *word;
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

    /// Looks for what words mean together; tells which words are part of such a phrase.
    fn phrases(&mut self, texts: &[String]) -> Vec<bool> {
        let mut in_phrase = vec![false; texts.len()];
        let words = texts.iter().map(String::as_str);
        let meant = concepts_of_phrase(words, &|form| self.index.concepts_of(form));
        for (start, length, concept) in meant {
            in_phrase[start..start + length].fill(true);
            self.meant_alone(concept);
        }
        in_phrase
    }
}
