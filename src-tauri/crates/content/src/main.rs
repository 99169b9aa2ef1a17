//! `pandu-content`: what an editor of the content runs.
//!
//! It works on the `data/` and `locales/` of the current folder and needs neither fonts nor
//! the web UI. It writes nothing but `locales/<language>/`, and that only when a review is taken in.

mod check;
mod coverage;
mod find;
mod open;
mod place;
mod review;
mod show;
mod text;

use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use facts::Date;
use guide::Book;
use words::Language;

/// Check, read and review the content of Pandu.
#[derive(Parser)]
#[command(name = "pandu-content", version)]
struct Line {
    /// The folder that holds `data` and `locales`.
    #[arg(long, global = true, default_value = ".", value_name = "FOLDER")]
    content: PathBuf,
    /// Answer as of this day; today, where it is left out.
    #[arg(long, global = true, value_name = "YYYY-MM-DD")]
    on: Option<Date>,
    /// Print JSON for programs.
    #[arg(long, global = true)]
    json: bool,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Tell every fault at once, with file and line, and what has aged. Ends with 1 where there is a
    /// fault.
    Check,
    /// Read a page as the visitor gets it.
    Show {
        /// `home`, `singpass`, `need/payments`, `singpass/reset/2`, `singpass/reset/2/stuck` …
        place: String,
        /// In which language.
        #[arg(long, default_value = "en")]
        lang: Language,
        /// A second language beside it.
        #[arg(long)]
        with: Option<Language>,
    },
    /// Try the search, or measure it with a file of questions.
    Find {
        /// What a visitor types.
        #[arg(required_unless_present = "queries")]
        typed: Option<String>,
        /// The language of the reader.
        #[arg(long, default_value = "en")]
        lang: Language,
        /// Questions with their answers: category, language, what is typed and the ids of the
        /// services that answer, parted by tabs. Lines with `#` are left out.
        #[arg(long, value_name = "FILE.tsv", conflicts_with_all = ["typed", "lang"])]
        queries: Option<PathBuf>,
    },
    /// Count sentences and facts: missing, draft, reviewed, confirmed, past their review.
    Coverage,
    /// Print a sheet for a native speaker, or take one in.
    Review {
        /// The language of the reviewer.
        language: Language,
        /// The filled sheet. Without it an empty one is printed.
        #[arg(long, value_name = "SHEET.csv")]
        take: Option<PathBuf>,
    },
}

/// Why a command did not do its work.
#[derive(Debug, thiserror::Error)]
enum Failure {
    /// The content has faults; they were printed.
    #[error("the content has faults; run `pandu-content check`")]
    Faults,
    /// No page of this name.
    #[error("there is no page `{0}`; try `home`, the id of a service, or `need/<id>`")]
    NoSuchPage(String),
    /// A page could not be made.
    #[error("the page cannot be made: {0}")]
    Refused(#[from] guide::page::Refusal),
    /// Questions could not be read.
    #[error("{0}")]
    Find(#[from] find::FindProblem),
    /// A sheet could not be read or written.
    #[error("{0}")]
    Review(#[from] review::ReviewProblem),
    /// The answer could not be written out.
    #[error("the answer cannot be written: {0}")]
    Output(#[from] io::Error),
}

impl From<serde_json::Error> for Failure {
    fn from(error: serde_json::Error) -> Self {
        Self::Output(error.into())
    }
}

fn main() -> ExitCode {
    let line = Line::parse();
    match run(&line, &mut io::stdout().lock()) {
        Ok(()) => ExitCode::SUCCESS,
        // Whoever reads the answer has read enough.
        Err(Failure::Output(error)) if error.kind() == io::ErrorKind::BrokenPipe => {
            ExitCode::SUCCESS
        }
        Err(failure) => {
            // Nothing can be done where even this cannot be written.
            let _ = writeln!(io::stderr(), "pandu-content: {failure}");
            ExitCode::FAILURE
        }
    }
}

fn run(line: &Line, out: &mut impl Write) -> Result<(), Failure> {
    let today = line.on.unwrap_or_else(|| jiff::Zoned::now().date());
    match &line.command {
        Command::Check => check::run(&line.content, today, line.json, out),
        Command::Show { place, lang, with } => {
            let book = open::sound(&line.content)?;
            show::run(
                &book,
                &show::Asked {
                    place,
                    lang: *lang,
                    with: *with,
                    today,
                },
                line.json,
                out,
            )
        }
        Command::Find {
            typed,
            lang,
            queries,
        } => {
            let book = open::sound(&line.content)?;
            match queries {
                Some(file) => find::measure(&book, file, line.json, out),
                None => {
                    let typed = typed.as_deref().unwrap_or_default();
                    find::one(&book, typed, *lang, line.json, out)
                }
            }
        }
        Command::Coverage => {
            // Counting what is missing must also work where something is.
            let (book, _) = Book::read(&line.content);
            coverage::run(&book, today, line.json, out)
        }
        Command::Review { language, take } => {
            let book = open::sound(&line.content)?;
            match take {
                None => Ok(review::print(&book, *language, out)?),
                Some(sheet) => Ok(review::take(&book, *language, sheet, &line.content, out)?),
            }
        }
    }
}
