//! `cargo xtask acceptance`: the accessibility checks of `tests/checks.toml`, each with what became of its
//! tests, written to `docs/ACCEPTANCE.md`. Nobody writes there by hand that a check passes.

mod state;
mod table;

use std::fs;
use std::io;
use std::path::PathBuf;
use std::process::ExitCode;

use checks::RegistryProblem;
use thiserror::Error;

use crate::command_line::TestOptions;
use crate::house::House;
use crate::suites::{self, Record, TestProblem};
use crate::tell;
use state::Row;

/// The suites whose tests hold checks.
const SUITES: [&str; 6] = ["unit", "content", "ui", "pages", "journeys", "planted"];

/// Why there is no table.
#[derive(Debug, Error)]
pub(crate) enum AcceptanceProblem {
    /// The checks cannot be used.
    #[error(transparent)]
    Registry(#[from] RegistryProblem),
    /// No suite was run.
    #[error(transparent)]
    Test(#[from] TestProblem),
    /// A file could not be read or written.
    #[error("{} could not be read or written", path.display())]
    File {
        /// Which.
        path: PathBuf,
        /// What the system said.
        #[source]
        source: io::Error,
    },
}

/// Runs what holds the checks, unless only what is recorded is wanted, and writes the table.
pub(crate) fn acceptance(house: &House, recorded: bool) -> Result<ExitCode, AcceptanceProblem> {
    let registry = house.root().join("tests/checks.toml");
    let text = fs::read_to_string(&registry).map_err(file(registry))?;
    let registry = checks::checks(&text)?;
    if !recorded {
        let options = TestOptions {
            only: SUITES.map(str::to_owned).to_vec(),
            all: false,
            list: false,
        };
        // A suite that fails is no reason to stop: the table says what failed.
        let _ending = suites::test(house, &options)?;
    }
    let record = Record::open(house);
    let rows: Vec<Row> = registry
        .checks
        .iter()
        .map(|check| Row::of(check, &record, house))
        .collect();
    let path = house.root().join("docs/ACCEPTANCE.md");
    fs::write(&path, table::table(&rows, &record.tested)).map_err(file(path))?;
    println!("{}", table::count(&rows));
    for row in rows.iter().filter(|row| row.state.is_failure()) {
        tell::step(format_args!("{} fails: {}", row.id, row.remarks.join("; ")));
    }
    if rows.iter().any(|row| row.state.is_failure()) {
        return Ok(ExitCode::FAILURE);
    }
    Ok(ExitCode::SUCCESS)
}

fn file(path: PathBuf) -> impl FnOnce(io::Error) -> AcceptanceProblem {
    |source| AcceptanceProblem::File { path, source }
}
