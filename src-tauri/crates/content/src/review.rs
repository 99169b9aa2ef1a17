//! `review`: a sheet for a native speaker, and back.
//!
//! The sheet opens in any spreadsheet. The reviewer writes *yes* in `right`, or a better
//! sentence in `better`, and initials in `by`. Taking the sheet in writes
//! `locales/<language>/reviews.json`; better sentences are listed for the editor to put in
//! place, because changing one makes it a draft that must be read again.

use std::collections::BTreeSet;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use facts::Date;
use guide::Book;
use serde::{Deserialize, Serialize};
use words::{Language, Message, Review, Reviews, Seal, Translation};

/// What the reviewer writes for a sentence that is right, in any of the four languages.
const YES: [&str; 7] = ["yes", "y", "ok", "是", "对", "ya", "ஆம்"];

/// Why a sheet could not be printed or taken in.
#[derive(Debug, thiserror::Error)]
pub(crate) enum ReviewProblem {
    /// The sheet could not be written.
    #[error("the sheet cannot be written: {0}")]
    Print(#[from] csv::Error),
    /// The filled sheet could not be read.
    #[error("{sheet}: {error}. Save it as CSV, UTF-8, with its first line unchanged")]
    Read {
        /// The file.
        sheet: PathBuf,
        /// What is wrong with it.
        error: csv::Error,
    },
    /// A line that says *yes* lacks who or when.
    #[error(
        "line {line}: `{id}` is marked right, but `{lacks}` is empty or no date like 2026-11-21"
    )]
    Lacks {
        /// The line of the sheet.
        line: usize,
        /// The sentence.
        id: String,
        /// The empty column.
        lacks: &'static str,
    },
    /// The reviews could not be saved.
    #[error("{file} cannot be written: {error}")]
    Save {
        /// The file.
        file: PathBuf,
        /// Why.
        error: io::Error,
    },
    /// The result could not be told.
    #[error("the answer cannot be written: {0}")]
    Output(#[from] io::Error),
}

/// A line of the sheet.
#[derive(Debug, Serialize, Deserialize)]
struct Row {
    id: String,
    english: String,
    translation: String,
    state: String,
    right: String,
    better: String,
    by: String,
    on: String,
    seal: String,
}

/// Prints a sheet with every sentence of a language. Drafts come first, and among them the services
/// in which a wrong word does most harm; the sentences of a file stay together, as they are read.
pub(crate) fn print(
    book: &Book,
    language: Language,
    out: &mut impl Write,
) -> Result<(), ReviewProblem> {
    let mut messages: Vec<&Message> = book.words.messages(Language::En).collect();
    messages.sort_by_key(|message| (harm(book, message), &message.file, message.line));
    let rows = messages
        .into_iter()
        .filter_map(|english| row(book, language, english));
    let mut rows: Vec<Row> = rows.collect();
    // The sort keeps the order of equal rows.
    rows.sort_by_key(|row| row.state.clone());
    // A byte order mark, for spreadsheets that would else guess another encoding.
    out.write_all("\u{feff}".as_bytes())?;
    let mut sheet = csv::Writer::from_writer(out);
    for row in rows {
        sheet.serialize(row)?;
    }
    Ok(sheet.flush()?)
}

/// The place of a sentence by the service whose file it is in.
fn harm(book: &Book, message: &Message) -> usize {
    let of_service = message.file.strip_prefix("services/");
    let service = of_service.and_then(|file| file.strip_suffix(".ftl"));
    book.facts.review_order.place(service.unwrap_or_default())
}

fn row(book: &Book, language: Language, english: &Message) -> Option<Row> {
    let message = book.words.message(language, &english.id)?;
    let (state, by, on) = match book.translation(language, &english.id) {
        Translation::Draft => ("draft", String::new(), String::new()),
        Translation::Reviewed(review) => ("reviewed", review.by.clone(), review.on.to_string()),
    };
    Some(Row {
        id: english.id.clone(),
        english: english.written(),
        translation: message.written(),
        state: state.to_owned(),
        right: String::new(),
        better: String::new(),
        by,
        on,
        seal: book.seal(language, &english.id).to_string(),
    })
}

/// Takes a filled sheet in.
pub(crate) fn take(
    book: &Book,
    language: Language,
    sheet: &Path,
    root: &Path,
    out: &mut impl Write,
) -> Result<(), ReviewProblem> {
    let read = |error| ReviewProblem::Read {
        sheet: sheet.to_owned(),
        error,
    };
    let mut reviews = book.words.reviews(language).cloned().unwrap_or_default();
    let (mut taken, mut better, mut stale) = (0, Vec::new(), BTreeSet::new());
    let rows = csv::Reader::from_path(sheet)
        .map_err(read)?
        .into_deserialize::<Row>();
    for (index, row) in rows.enumerate() {
        let row = row.map_err(read)?;
        if !row.better.trim().is_empty() {
            better.push((row.id.clone(), row.better.trim().to_owned()));
        } else if YES.contains(&row.right.trim().to_lowercase().as_str()) {
            let review = reviewed(&row, index + 2)?;
            if book.seal(language, &row.id) == review.seal {
                reviews.0.insert(row.id, review);
                taken += 1;
            } else {
                stale.insert(row.id);
            }
        }
    }
    save(
        &reviews,
        &root.join(format!("locales/{language}/reviews.json")),
    )?;
    writeln!(out, "{taken} sentences are now reviewed.")?;
    for (id, sentence) in better {
        writeln!(
            out,
            "Put in place, then let it be read again: {id} = {sentence}"
        )?;
    }
    for id in stale {
        writeln!(
            out,
            "Changed since the sheet was printed, stays a draft: {id}"
        )?;
    }
    Ok(())
}

fn reviewed(row: &Row, line: usize) -> Result<Review, ReviewProblem> {
    let lacks = |lacks| ReviewProblem::Lacks {
        line,
        id: row.id.clone(),
        lacks,
    };
    if row.by.trim().is_empty() {
        return Err(lacks("by"));
    }
    let on: Date = row.on.trim().parse().map_err(|_| lacks("on"))?;
    Ok(Review {
        by: row.by.trim().to_owned(),
        on,
        seal: Seal(row.seal.trim().to_owned()),
    })
}

/// Writes beside the file and renames, so that a cut of power leaves the old one whole.
fn save(reviews: &Reviews, file: &Path) -> Result<(), ReviewProblem> {
    let problem = |error: io::Error| ReviewProblem::Save {
        file: file.to_owned(),
        error,
    };
    let mut text = serde_json::to_string_pretty(reviews).map_err(|error| problem(error.into()))?;
    text.push('\n');
    let beside = file.with_extension("json.new");
    fs::write(&beside, text).map_err(problem)?;
    fs::rename(&beside, file).map_err(problem)
}
