//! The index: terms, where they stand, and of what.

use std::borrow::Cow;

use fst::Map;
use serde::{Deserialize, Serialize};
use words::Language;

/// The form of the bytes; another form has another number.
pub(crate) const FORM: u32 = 1;

/// Where a text of a service stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Field {
    /// Its name, in a language or as its owner writes it.
    Name,
    /// What people call it or say when they look for it. Counts as a whole phrase.
    Alias,
    /// Concepts that together ask for it, in any language.
    Meaning,
    /// Concepts that put it first: somebody may be losing money now.
    Urgent,
    /// The title of a guide.
    Guide,
    /// A few words below its name.
    Short,
    /// The sentence that says what it is.
    What,
    /// A telephone number or address.
    Number,
    /// Everything else on its page.
    Body,
}

/// One text of a service.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Unit {
    pub(crate) service: u32,
    pub(crate) field: Field,
    /// Nothing where it is the same for all readers.
    pub(crate) language: Option<Language>,
    pub(crate) slots: u8,
    /// Which guide of the service it belongs to.
    pub(crate) guide: Option<u32>,
    /// Where its words stand in `texts`, for names and phrases.
    pub(crate) text: Option<(u32, u16)>,
}

/// What is kept of an index.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Stored<'a> {
    pub(crate) form: u32,
    pub(crate) services: Vec<String>,
    pub(crate) weights: Vec<f32>,
    pub(crate) guides: Vec<String>,
    pub(crate) units: Vec<Unit>,
    /// Which concepts a word stands for; words name a set by its place.
    pub(crate) concept_sets: Vec<Vec<u16>>,
    #[serde(borrow)]
    pub(crate) texts: Cow<'a, str>,
    #[serde(borrow)]
    pub(crate) terms: Cow<'a, [u8]>,
    #[serde(borrow)]
    pub(crate) concepts: Cow<'a, [u8]>,
    #[serde(borrow)]
    pub(crate) postings: Cow<'a, [u8]>,
}

/// Everything that can be found.
pub struct Index {
    pub(crate) services: Vec<String>,
    /// What each service counts.
    pub(crate) weights: Vec<f32>,
    pub(crate) guides: Vec<String>,
    pub(crate) units: Vec<Unit>,
    pub(crate) texts: String,
    /// Each term with the place of its postings.
    pub(crate) terms: Map<Vec<u8>>,
    /// Each form of a word with the place of its set of concepts.
    pub(crate) concepts: Map<Vec<u8>>,
    pub(crate) concept_sets: Vec<Vec<u16>>,
    postings: Vec<u8>,
}

/// Bytes that are no index, or one of another form.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BadIndex {
    /// They cannot be read.
    #[error("the search index is damaged: {0}")]
    Damaged(String),
    /// They were written by another version.
    #[error("the search index has form {found}, and form {FORM} is read")]
    OtherForm {
        /// The form they have.
        found: u32,
    },
}

/// A place where a term stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Posting {
    pub(crate) unit: u32,
    pub(crate) slot: u8,
    pub(crate) span: u8,
}

impl Index {
    /// Reads an index from the bytes that [`Index::to_bytes`] gave.
    ///
    /// # Errors
    /// Where they are damaged or have another form.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, BadIndex> {
        // The form stands first, so that another one is told and not misread.
        let (form, _) = postcard::take_from_bytes::<u32>(bytes).map_err(damaged)?;
        if form != FORM {
            return Err(BadIndex::OtherForm { found: form });
        }
        let stored: Stored<'_> = postcard::from_bytes(bytes).map_err(damaged)?;
        Self::of(stored)
    }

    pub(crate) fn of(stored: Stored<'_>) -> Result<Self, BadIndex> {
        let index = Self {
            terms: Map::new(stored.terms.into_owned()).map_err(damaged)?,
            concepts: Map::new(stored.concepts.into_owned()).map_err(damaged)?,
            services: stored.services,
            weights: stored.weights,
            guides: stored.guides,
            units: stored.units,
            texts: stored.texts.into_owned(),
            concept_sets: stored.concept_sets,
            postings: stored.postings.into_owned(),
        };
        index.terms.as_fst().verify().map_err(damaged)?;
        index.concepts.as_fst().verify().map_err(damaged)?;
        let service_there = |unit: &Unit| (unit.service as usize) < index.services.len();
        if !index.units.iter().all(service_there) {
            return Err(BadIndex::Damaged("a text belongs to no service".to_owned()));
        }
        Ok(index)
    }

    /// The index as bytes, to be read without the texts it was made from.
    pub fn to_bytes(&self) -> Vec<u8> {
        let stored = Stored {
            form: FORM,
            services: self.services.clone(),
            weights: self.weights.clone(),
            guides: self.guides.clone(),
            units: self.units.clone(),
            concept_sets: self.concept_sets.clone(),
            texts: Cow::Borrowed(&self.texts),
            terms: Cow::Borrowed(self.terms.as_fst().as_bytes()),
            concepts: Cow::Borrowed(self.concepts.as_fst().as_bytes()),
            postings: Cow::Borrowed(&self.postings),
        };
        // Writing to memory fails for no value of these types.
        postcard::to_stdvec(&stored).unwrap_or_default()
    }

    /// How many services can be found.
    pub fn services(&self) -> usize {
        self.services.len()
    }

    pub(crate) fn text(&self, unit: &Unit) -> Option<&str> {
        let (start, length) = unit.text?;
        let start = start as usize;
        self.texts.get(start..start + usize::from(length))
    }

    /// In how many services the term at a place stands, and where.
    pub(crate) fn postings(&self, place: u64) -> (u32, Postings<'_>) {
        let from = usize::try_from(place).unwrap_or(usize::MAX);
        let mut postings = Postings {
            bytes: self.postings.get(from..).unwrap_or_default(),
            left: 0,
            unit: 0,
            units: u32::try_from(self.units.len()).unwrap_or(u32::MAX),
        };
        let services = postings.number().unwrap_or(0);
        postings.left = postings.number().unwrap_or(0);
        (services, postings)
    }

    /// The concepts that a form of a word stands for.
    pub(crate) fn concepts_of(&self, form: &str) -> Vec<u16> {
        let set = self
            .concepts
            .get(form)
            .and_then(|at| usize::try_from(at).ok());
        set.and_then(|at| self.concept_sets.get(at))
            .cloned()
            .unwrap_or_default()
    }
}

fn damaged(error: impl std::fmt::Display) -> BadIndex {
    BadIndex::Damaged(error.to_string())
}

/// The postings of a term, in the order of units.
pub(crate) struct Postings<'a> {
    bytes: &'a [u8],
    left: u32,
    unit: u32,
    units: u32,
}

impl Postings<'_> {
    fn number(&mut self) -> Option<u32> {
        let mut number = 0_u32;
        for shift in [0, 7, 14, 21, 28] {
            let (byte, rest) = self.bytes.split_first()?;
            self.bytes = rest;
            number |= u32::from(byte & 0x7f) << shift;
            if byte & 0x80 == 0 {
                return Some(number);
            }
        }
        None
    }

    fn byte(&mut self) -> Option<u8> {
        let (byte, rest) = self.bytes.split_first()?;
        self.bytes = rest;
        Some(*byte)
    }
}

impl Iterator for Postings<'_> {
    type Item = Posting;

    fn next(&mut self) -> Option<Posting> {
        self.left = self.left.checked_sub(1)?;
        self.unit = self.unit.checked_add(self.number()?)?;
        let (slot, span) = (self.byte()?, self.byte()?);
        // Bytes that a checksum did not catch lead nowhere instead of out of bounds.
        (self.unit < self.units).then_some(Posting {
            unit: self.unit,
            slot,
            span,
        })
    }
}

/// Writes postings as [`Index::postings`] reads them. They are sorted.
pub(crate) fn write(postings: &[Posting], services: u32, into: &mut Vec<u8>) {
    number(services, into);
    number(u32::try_from(postings.len()).unwrap_or(u32::MAX), into);
    let mut before = 0;
    for posting in postings {
        number(posting.unit - before, into);
        into.extend([posting.slot, posting.span]);
        before = posting.unit;
    }
}

fn number(mut number: u32, into: &mut Vec<u8>) {
    while number >= 0x80 {
        into.push((number & 0x7f) as u8 | 0x80);
        number >>= 7;
    }
    into.push(number as u8);
}
