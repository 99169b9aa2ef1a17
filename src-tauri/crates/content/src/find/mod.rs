//! `find`: what a visitor would find, and how often a file of questions finds its answers.

mod figures;
mod questions;

use std::io::Write;
use std::path::{Path, PathBuf};

use guide::Book;
use search::{Builder, Index};
use serde::Serialize;
use words::Language;

use crate::Failure;
use figures::Figures;

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
    index: Index,
}

impl<'a> Searched<'a> {
    fn of(book: &'a Book) -> Result<Self, FindProblem> {
        let mut builder = Builder::new(&book.concepts());
        for document in book.documents() {
            builder.add(&document);
        }
        let index = builder.finish()?;
        Ok(Self { book, index })
    }

    fn title(&self, id: &str, language: Language) -> String {
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
    json: bool,
    out: &mut impl Write,
) -> Result<(), Failure> {
    let searched = Searched::of(book)?;
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
    json: bool,
    out: &mut impl Write,
) -> Result<(), Failure> {
    let questions = questions::read(file)?;
    let searched = Searched::of(book)?;
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
