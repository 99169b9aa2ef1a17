//! `find`: what a visitor would find, and how often a file of questions finds its answers.

mod cards;
mod figures;
mod questions;

use std::io::Write;
use std::path::{Path, PathBuf};

use guide::Book;
use search::{Builder, Index};
use serde::Serialize;
use words::Language;

use crate::Failure;
use cards::Card;
use figures::Figures;

/// Where the cards of services without a page lie.
pub(crate) const CARDS: &str = "tests/fixtures/cards.json";

/// Why nothing could be tried.
#[derive(Debug, thiserror::Error)]
pub(crate) enum FindProblem {
    /// A file could not be read.
    #[error("{} cannot be read: {source}", path.display())]
    Read {
        /// Which.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// The cards are none.
    #[error("{} holds no cards: {source}", path.display())]
    Cards {
        /// The file.
        path: PathBuf,
        /// Where it is wrong.
        source: serde_json::Error,
    },
    /// A line is no question.
    #[error("{} line {line}: write category, language, question and ids, parted by tabs: {what}", path.display())]
    Question {
        /// The file.
        path: PathBuf,
        /// Which line, from 1.
        line: usize,
        /// What is wrong with it.
        what: String,
    },
    /// There is nothing to search in.
    #[error("the index cannot be made: {0}")]
    Index(#[from] search::BadIndex),
}

/// One answer to one question.
#[derive(Serialize)]
struct Answer {
    id: String,
    title: String,
    score: f32,
}

/// Everything that can be found, with what it is called.
struct Searched<'a> {
    book: &'a Book,
    cards: Vec<Card>,
    index: Index,
}

impl<'a> Searched<'a> {
    fn of(book: &'a Book, cards: Option<&Path>) -> Result<Self, FindProblem> {
        let there = |card: &Card| book.facts.services.contains_key(&card.id);
        let mut cards = cards.map(cards::read).transpose()?.unwrap_or_default();
        cards.retain(|card| !there(card));
        let mut builder = Builder::new(&book.concepts());
        for document in book.documents() {
            builder.add(&document);
        }
        for card in &cards {
            builder.add(&card.document(book));
        }
        let index = builder.finish()?;
        Ok(Self { book, cards, index })
    }

    fn title(&self, id: &str, language: Language) -> String {
        let card = self.cards.iter().find(|card| card.id.as_str() == id);
        if let Some(card) = card {
            return card.title(language).to_owned();
        }
        let service = id
            .parse()
            .ok()
            .and_then(|id: facts::ServiceId| self.book.facts.services.get(&id));
        let said = service.map(|service| {
            let said = self
                .book
                .words
                .say(language, service.name.as_str(), &words::Values::new());
            said.unwrap_or_else(|_| service.official_name.clone())
        });
        said.unwrap_or_default()
    }
}

/// Answers one question.
pub(crate) fn one(
    book: &Book,
    typed: &str,
    language: Language,
    cards: Option<&Path>,
    json: bool,
    out: &mut impl Write,
) -> Result<(), Failure> {
    let searched = Searched::of(book, cards)?;
    let found = searched.index.find(typed, language);
    let answers: Vec<Answer> = found
        .hits
        .into_iter()
        .map(|hit| Answer {
            title: searched.title(&hit.service, language),
            id: hit.service,
            score: hit.score,
        })
        .collect();
    if json {
        serde_json::to_writer_pretty(&mut *out, &answers)?;
        writeln!(out)?;
    } else if answers.is_empty() {
        writeln!(out, "nothing is found")?;
    } else {
        for Answer { id, title, score } in &answers {
            writeln!(out, "{score:6.2}  {id:32}  {title}")?;
        }
    }
    Ok(())
}

/// Asks all questions of a file, and counts how often the answer stands first, or among three.
pub(crate) fn measure(
    book: &Book,
    file: &Path,
    cards: Option<&Path>,
    json: bool,
    out: &mut impl Write,
) -> Result<(), Failure> {
    let questions = questions::read(file)?;
    let searched = Searched::of(book, cards)?;
    let answered = questions.into_iter().map(|question| {
        let found = searched.index.find(&question.typed, question.language);
        (
            question,
            found.hits.into_iter().map(|hit| hit.service).collect(),
        )
    });
    let figures = Figures::of(answered);
    if json {
        serde_json::to_writer_pretty(&mut *out, &figures)?;
        writeln!(out)?;
    } else {
        figures.print(out)?;
    }
    Ok(())
}
