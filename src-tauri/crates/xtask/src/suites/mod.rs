//! `cargo xtask test`: every suite in order, then a table.
//!
//! A suite that fails does not keep the next from running. What a suite checks is its own
//! affair; here it is only started, timed and counted.

mod counting;
mod generated;
mod npm_licences;
mod record;
mod suite;
mod table;

use std::process::ExitCode;
use std::time::Instant;

use thiserror::Error;

use crate::command_line::TestOptions;
use crate::debian::{self, DebianProblem};
use crate::house::House;
use crate::node::{self, PackagesProblem};
use crate::tell;
pub(crate) use record::{Record, RecordProblem, Tested};
use suite::{SUITES, Suite};
use table::Outcome;

/// Why no suite was run.
#[derive(Debug, Error)]
pub(crate) enum TestProblem {
    /// A Debian package is missing.
    #[error(transparent)]
    Debian(#[from] DebianProblem),
    /// The packages of the web UI are missing.
    #[error(transparent)]
    Packages(#[from] PackagesProblem),
    /// There is no suite of that name.
    #[error("there is no suite `{0}`; `cargo xtask test --list` names them")]
    NoSuchSuite(String),
    /// What became of the tests cannot be kept.
    #[error(transparent)]
    Record(#[from] RecordProblem),
}

/// Sets up, runs the suites, and prints the table.
pub(crate) fn test(house: &House, options: &TestOptions) -> Result<ExitCode, TestProblem> {
    if options.list {
        for suite in &SUITES {
            let when = if suite.is_long { " (with --all)" } else { "" };
            println!("{:<13} {}{when}", suite.name, suite.about);
        }
        return Ok(ExitCode::SUCCESS);
    }
    let chosen = choose(options)?;
    set_up(house, &chosen)?;
    let began = Instant::now();
    let outcomes = run(house, &chosen)?;
    print!("{}", table::table(&outcomes, began.elapsed()));
    if outcomes.iter().any(Outcome::failed) {
        return Ok(ExitCode::FAILURE);
    }
    Ok(ExitCode::SUCCESS)
}

/// Runs these suites and keeps what became of their tests.
fn run(house: &House, chosen: &[&Suite]) -> Result<Vec<Outcome>, RecordProblem> {
    let mut record = Record::open(house);
    let mut outcomes = Vec::new();
    for suite in chosen {
        record.begin(house, suite.name);
        let outcome = outcome(house, suite, &mut record);
        record.end(!outcome.failed());
        outcomes.push(outcome);
        // Kept after each: a run may be stopped.
        record.save(house)?;
    }
    Ok(outcomes)
}

fn choose(options: &TestOptions) -> Result<Vec<&'static Suite>, TestProblem> {
    let only = &options.only;
    let unknown = only
        .iter()
        .find(|name| SUITES.iter().all(|suite| suite.name != **name));
    if let Some(name) = unknown {
        return Err(TestProblem::NoSuchSuite(name.clone()));
    }
    Ok(SUITES
        .iter()
        .filter(|suite| match only.as_slice() {
            [] => options.all || !suite.is_long,
            names => names.iter().any(|name| name == suite.name),
        })
        .collect())
}

fn set_up(house: &House, chosen: &[&Suite]) -> Result<(), TestProblem> {
    let needs: Vec<_> = chosen
        .iter()
        .flat_map(|suite| suite.needs)
        .copied()
        .collect();
    debian::install_missing(&needs)?;
    if chosen.iter().any(|suite| suite.needs_node) {
        node::install_packages(house)?;
    }
    Ok(())
}

fn outcome(house: &House, suite: &Suite, record: &mut Record) -> Outcome {
    tell::step(format_args!("suite {}: {}", suite.name, suite.about));
    let began = Instant::now();
    let result = (suite.run)(house, record);
    let reason = result.err().map(|problem| tell::with_causes(&problem));
    if let Some(reason) = &reason {
        tell::step(format_args!("suite {} failed: {reason}", suite.name));
    }
    Outcome {
        suite: suite.name,
        reason,
        took: began.elapsed(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn options(only: &[&str], all: bool) -> TestOptions {
        TestOptions {
            only: only.iter().map(ToString::to_string).collect(),
            all,
            list: false,
        }
    }

    fn names(only: &[&str], all: bool) -> Vec<&'static str> {
        let chosen = choose(&options(only, all)).unwrap();
        chosen.iter().map(|suite| suite.name).collect()
    }

    #[test]
    fn without_a_choice_all_suites_run_but_the_long_ones() {
        let usual = names(&[], false);
        assert!(usual.contains(&"journeys") && !usual.contains(&"planted"));
        assert_eq!(names(&[], true).len(), SUITES.len());
        assert_eq!(names(&["planted"], false), ["planted"]);
    }

    #[test]
    fn chosen_suites_run_in_the_order_of_the_table() {
        assert_eq!(
            names(&["journeys", "format"], false),
            ["format", "journeys"]
        );
    }

    #[test]
    fn an_unknown_suite_is_refused() {
        assert!(choose(&options(&["formt"], false)).is_err());
    }

    #[test]
    fn no_two_suites_have_one_name() {
        let mut all = names(&[], true);
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), SUITES.len());
    }
}
