//! Makes an index of services, from memory to memory.

use std::collections::{BTreeMap, BTreeSet};

use fst::MapBuilder;
use words::Language;

use crate::analyse::{Analysed, Depth, Placed, analyse, kind, term, word_terms};
use crate::han;
use crate::index::{BadIndex, FORM, Field, Index, Posting, Stored, Unit, write};
use crate::runs::{Run, Script, runs};

/// A beginning of up to so many characters that too many terms share has postings of its own.
const BEGINNING_MAX: usize = 3;
/// Of a beginning that more terms share, only the best places are kept.
pub(crate) const TERMS_OF_BEGINNING_MAX: usize = 48;
/// How many places are kept.
const PLACES_OF_BEGINNING_MAX: usize = 400;
/// Marks such a beginning among the terms.
pub(crate) const BEGINNING: char = '^';

/// Words of four languages that mean the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Concept {
    /// Its name; meanings call it so.
    pub id: String,
    /// Words and short phrases, in any of the four languages.
    pub words: Vec<(Language, String)>,
}

/// A text of a service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// Where it stands.
    pub field: Field,
    /// Its language; nothing for names that are the same for all.
    pub language: Option<Language>,
    /// The guide it belongs to.
    pub guide: Option<String>,
    /// The words; for a meaning the names of its concepts, parted by spaces.
    pub text: String,
}

/// A service as it can be found.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    /// Its id.
    pub service: String,
    /// What it counts beside others that answer as well: 1 for what visitors come for, less for
    /// what is over.
    pub weight: f32,
    /// Its texts.
    pub texts: Vec<Text>,
}

/// An index in the making.
pub struct Builder {
    concepts: BTreeMap<String, u16>,
    /// The concepts of each form of a word.
    forms: BTreeMap<String, BTreeSet<u16>>,
    services: Vec<String>,
    weights: Vec<f32>,
    guides: Vec<String>,
    units: Vec<Unit>,
    texts: String,
    places: BTreeMap<String, Vec<Posting>>,
}

impl Builder {
    /// An index that knows some concepts and no service.
    pub fn new(concepts: &[Concept]) -> Self {
        let mut builder = Self {
            concepts: BTreeMap::new(),
            forms: BTreeMap::new(),
            services: Vec::new(),
            weights: Vec::new(),
            guides: Vec::new(),
            units: Vec::new(),
            texts: String::new(),
            places: BTreeMap::new(),
        };
        for (number, concept) in (0_u16..).zip(concepts) {
            builder.concepts.insert(concept.id.clone(), number);
            for (_, word) in &concept.words {
                for form in forms(word) {
                    builder.forms.entry(form).or_default().insert(number);
                }
            }
        }
        builder
    }

    /// Adds a service, each once. Texts without a word in them are left out.
    pub fn add(&mut self, document: &Document) {
        let service = u32::try_from(self.services.len()).unwrap_or(u32::MAX);
        self.services.push(document.service.clone());
        self.weights.push(document.weight);
        for text in &document.texts {
            let analysed = match text.field {
                Field::Meaning | Field::Urgent => self.meaning(&text.text),
                Field::Name => self.analyse(text, Depth::Name),
                Field::Alias | Field::Guide | Field::Number => self.analyse(text, Depth::Phrase),
                Field::Short | Field::What | Field::Body => self.analyse(text, Depth::Body),
            };
            if analysed.terms.is_empty() {
                continue;
            }
            let unit = u32::try_from(self.units.len()).unwrap_or(u32::MAX);
            let shown = matches!(text.field, Field::Name | Field::Alias);
            let kept = shown.then(|| self.keep(&text.text)).flatten();
            let guide = text
                .guide
                .as_ref()
                .map(|guide| index_of(&mut self.guides, guide));
            self.units.push(Unit {
                service,
                field: text.field,
                language: text.language,
                slots: u8::try_from(analysed.slots.len()).unwrap_or(u8::MAX),
                guide,
                text: kept,
            });
            for Placed { term, slot, span } in analysed.terms {
                self.places
                    .entry(term)
                    .or_default()
                    .push(Posting { unit, slot, span });
            }
        }
    }

    fn analyse(&self, text: &Text, depth: Depth) -> Analysed {
        let language = text.language.unwrap_or(Language::En);
        analyse(&text.text, language, depth, &|form| {
            self.forms
                .get(form)
                .into_iter()
                .flatten()
                .copied()
                .collect()
        })
    }

    /// The concepts of a meaning, each a slot. One without a name that is known has no terms.
    fn meaning(&self, names: &str) -> Analysed {
        let mut analysed = Analysed::default();
        for (slot, name) in (0_u8..).zip(names.split_whitespace()) {
            let Some(concept) = self.concepts.get(name) else {
                return Analysed::default();
            };
            analysed.slots.push(0..0);
            analysed.terms.push(Placed {
                term: term(kind::CONCEPT, &concept.to_string()),
                slot,
                span: 1,
            });
        }
        analysed
    }

    fn keep(&mut self, text: &str) -> Option<(u32, u16)> {
        let start = u32::try_from(self.texts.len()).ok()?;
        let length = u16::try_from(text.len()).ok()?;
        self.texts.push_str(text);
        Some((start, length))
    }

    /// The finished index.
    ///
    /// # Errors
    /// Where the tables cannot be made, which no content makes happen.
    pub fn finish(mut self) -> Result<Index, BadIndex> {
        self.beginnings();
        let mut postings = Vec::new();
        let mut terms = MapBuilder::memory();
        for (term, mut places) in self.places {
            places.sort_unstable();
            places.dedup();
            let services: BTreeSet<u32> = places
                .iter()
                .map(|place| self.units[place.unit as usize].service)
                .collect();
            let at = postings.len() as u64;
            write(
                &places,
                u32::try_from(services.len()).unwrap_or(u32::MAX),
                &mut postings,
            );
            terms.insert(term, at).map_err(unfinished)?;
        }
        let mut sets: Vec<Vec<u16>> = Vec::new();
        let mut concepts = MapBuilder::memory();
        for (form, set) in self.forms {
            sets.push(set.into_iter().collect());
            concepts
                .insert(form, sets.len() as u64 - 1)
                .map_err(unfinished)?;
        }
        Index::of(Stored {
            form: FORM,
            services: self.services,
            weights: self.weights,
            guides: self.guides,
            units: self.units,
            concept_sets: sets,
            texts: self.texts.into(),
            terms: terms.into_inner().map_err(unfinished)?.into(),
            concepts: concepts.into_inner().map_err(unfinished)?.into(),
            postings: postings.into(),
        })
    }

    /// A letter or two begin more words than can be looked at while somebody types: their best
    /// places are found beforehand.
    fn beginnings(&mut self) {
        let mut shared: BTreeMap<String, (usize, Vec<Posting>)> = BTreeMap::new();
        for (term, places) in &self.places {
            let kind = term.chars().next().unwrap_or_default();
            if !matches!(kind, kind::SURFACE | kind::PINYIN) {
                continue;
            }
            for (at, character) in term.char_indices().skip(1).take(BEGINNING_MAX) {
                let entry = shared
                    .entry(term[..at + character.len_utf8()].to_owned())
                    .or_default();
                entry.0 += 1;
                entry.1.extend(places.iter().copied());
            }
        }
        for (beginning, (terms, mut places)) in shared {
            if terms <= TERMS_OF_BEGINNING_MAX {
                continue;
            }
            places.sort_by_key(|place| {
                let unit = &self.units[place.unit as usize];
                (unit.field, place.slot, place.unit)
            });
            places.truncate(PLACES_OF_BEGINNING_MAX);
            self.places.insert(term(BEGINNING, &beginning), places);
        }
    }
}

/// Every form in which a word of a concept is looked for.
fn forms(word: &str) -> Vec<String> {
    let runs = runs(word, usize::MAX);
    let [run] = &runs[..] else {
        let words: Vec<String> = runs.iter().map(Run::text).collect();
        return vec![term(kind::SURFACE, &words.join(" "))];
    };
    let text = run.text();
    // Words of concepts are looked for in every language by their English stems.
    let mut forms = word_terms(&text, run.script, Language::En);
    let characters: Vec<char> = text.chars().collect();
    if run.script == Script::Han && characters.len() > 1 {
        let readings = han::readings(&characters);
        forms.extend(readings.iter().map(|(whole, _)| term(kind::PINYIN, whole)));
    }
    forms
}

fn index_of(names: &mut Vec<String>, name: &str) -> u32 {
    // The newest is asked for most.
    let found = names.iter().rposition(|known| known == name);
    let at = found.unwrap_or_else(|| {
        names.push(name.to_owned());
        names.len() - 1
    });
    u32::try_from(at).unwrap_or(u32::MAX)
}

fn unfinished(error: fst::Error) -> BadIndex {
    BadIndex::Damaged(error.to_string())
}
