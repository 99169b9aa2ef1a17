//! The services: real ones, and more that are made of the same words.

use std::path::Path;

use guide::Book;
use search::{Concept, Document, Field, Text};

use crate::Outcome;

/// One text in so many of a made service holds a word that does not exist.
const MADE_WORD_EVERY: usize = 3;

/// What is searched.
pub(crate) struct Corpus {
    pub(crate) concepts: Vec<Concept>,
    pub(crate) documents: Vec<Document>,
}

impl Corpus {
    /// The real services, and made ones until there are so many.
    pub(crate) fn of(root: &Path, size: usize) -> Outcome<Self> {
        let (book, _) = Book::read(root);
        let mut documents = book.documents();
        let mut chance = Chance(1);
        let real = documents.clone();
        while documents.len() < size {
            documents.push(made(&real, documents.len(), &mut chance));
        }
        Ok(Self {
            concepts: book.concepts(),
            documents,
        })
    }
}

/// A service that does not exist: texts of real ones of the same field and language, each with
/// its words in another order and some replaced by words that do not exist.
fn made(real: &[Document], number: usize, chance: &mut Chance) -> Document {
    let shape = &real[chance.below(real.len())];
    let texts = shape
        .texts
        .iter()
        .filter(|text| !matches!(text.field, Field::Meaning | Field::Urgent | Field::Number))
        .map(|text| Text {
            text: mixed(&text.text, chance),
            ..text.clone()
        });
    Document {
        service: format!("made-{number}"),
        weight: 1.0,
        texts: texts.collect(),
    }
}

fn mixed(text: &str, chance: &mut Chance) -> String {
    if !text.contains(' ') {
        let mut characters: Vec<char> = text.chars().collect();
        for at in (1..characters.len()).rev() {
            characters.swap(at, chance.below(at + 1));
        }
        return characters.into_iter().collect();
    }
    let mut words: Vec<String> = text.split(' ').map(str::to_owned).collect();
    for at in (1..words.len()).rev() {
        words.swap(at, chance.below(at + 1));
    }
    for word in &mut words {
        if chance.below(MADE_WORD_EVERY) == 0 {
            let mut characters: Vec<char> = word.chars().collect();
            for at in (1..characters.len()).rev() {
                characters.swap(at, chance.below(at + 1));
            }
            *word = characters.into_iter().collect();
        }
    }
    words.join(" ")
}

/// Numbers that look like chance and are the same in each run.
struct Chance(u64);

impl Chance {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % most.max(1)
    }
}
