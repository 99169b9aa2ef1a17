//! `cargo xtask bench amounts`: how much longer the guide takes to start with all of its services,
//! and with a thousand, than with seven.

use std::path::PathBuf;

use serde::Serialize;

use super::contender::Contender;
use super::figures::{median, median_ratio, rounded};
use super::made_content::{self, Amount};
use super::observer::Press;
use super::rehearsal::Rehearsal;
use super::report::{self, ReportProblem, Run};
use super::{BenchProblem, measured, print, rehearse};
use crate::build::{self, Profile};
use crate::command_line::StartOptions;
use crate::debian;
use crate::house::House;
use crate::{running, tell};

/// As many as the guide is made for.
const MANY: usize = 1_000;

/// One build of the guide.
struct Build {
    amount: &'static str,
    guide: Contender,
    rehearsal: Rehearsal,
}

#[derive(Serialize)]
struct Report {
    amounts: Vec<OfAmount>,
    load_before: String,
    load_after: String,
}

/// What one amount of content costs; ratios are to seven services, round by round.
#[derive(Serialize)]
struct OfAmount {
    services: &'static str,
    words_ms: f64,
    words_ratio: f64,
    touch_ms: f64,
    touch_ratio: f64,
    pss_mb: f64,
    pss_ratio: f64,
    runs: Vec<Run>,
}

/// Builds the guide three times, measures and prints JSON.
pub(crate) fn amounts(house: &House, options: &StartOptions) -> Result<(), BenchProblem> {
    debian::install_missing(&[debian::BUILD, debian::VIRTUAL_SCREEN])?;
    running::stop_on_interrupt();
    let press = Press::of(options);
    let mut builds = Vec::new();
    for (amount, content) in [
        ("seven", Some(Amount::Seven)),
        ("many", Some(Amount::Made(MANY))),
        // Last, so that what is left in the build folder is the guide itself.
        ("all", None),
    ] {
        let guide = Contender::pandu(built(house, amount, content)?);
        let rehearsal = rehearse(house, &guide, press)?;
        builds.push(Build {
            amount,
            guide,
            rehearsal,
        });
    }

    let load_before = report::load()?;
    let mut rounds: Vec<Vec<Run>> = Vec::new();
    for number in 1..=options.runs {
        let round = builds.iter().map(|build| of(build, press));
        let round = round.collect::<Result<Vec<Run>, BenchProblem>>()?;
        let words: Vec<f64> = round.iter().map(|run| run.words_ms).collect();
        tell::step(format_args!(
            "run {number} of {}: words {words:?} ms",
            options.runs
        ));
        rounds.push(round);
    }
    let amounts = builds.iter().enumerate();
    let report = Report {
        amounts: amounts
            .map(|(place, build)| told(build.amount, place, &rounds))
            .collect(),
        load_before,
        load_after: report::load()?,
    };
    let json = serde_json::to_string_pretty(&report).map_err(ReportProblem::from)?;
    print(&json, options)
}

fn of(build: &Build, press: Press) -> Result<Run, BenchProblem> {
    measured(&build.guide, &build.rehearsal, press)
}

/// The release build with this content, where no later build overwrites it.
fn built(house: &House, amount: &str, content: Option<Amount>) -> Result<PathBuf, BenchProblem> {
    let content = content.map(|amount| made_content::make(house, amount));
    let content = content.transpose()?;
    let binary = build::application_with(house, Profile::Release, content.as_deref())?;
    let kept = house.target().join("bench").join(format!("pandu-{amount}"));
    match std::fs::copy(&binary, &kept) {
        Ok(_) => Ok(kept),
        Err(source) => Err(BenchProblem::Out { path: kept, source }),
    }
}

fn told(services: &'static str, place: usize, rounds: &[Vec<Run>]) -> OfAmount {
    let here = |figure: fn(&Run) -> f64| {
        let figures = rounds.iter().map(|round| figure(&round[place]));
        rounded(median(figures), 1)
    };
    let ratio = |figure: fn(&Run) -> f64| {
        let pairs = rounds
            .iter()
            .map(|round| (figure(&round[place]), figure(&round[0])));
        rounded(median_ratio(pairs), 3)
    };
    OfAmount {
        services,
        words_ms: here(|run| run.words_ms),
        words_ratio: ratio(|run| run.words_ms),
        touch_ms: here(|run| run.touch_ms),
        touch_ratio: ratio(|run| run.touch_ms),
        pss_mb: here(|run| run.pss_mb),
        pss_ratio: ratio(|run| run.pss_mb),
        runs: rounds.iter().map(|round| round[place]).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ratios_are_to_the_first_of_each_round() {
        let run = |words_ms| Run {
            words_ms,
            touch_ms: 1.0,
            pss_mb: 1.0,
        };
        let rounds = [[400.0, 440.0], [800.0, 880.0], [400.0, 400.0]];
        let rounds: Vec<Vec<Run>> = rounds.map(|round| round.map(run).to_vec()).to_vec();
        let all = told("all", 1, &rounds);
        assert_eq!((all.words_ms, all.words_ratio), (440.0, 1.1));
        assert_eq!(told("seven", 0, &rounds).words_ratio, 1.0);
    }
}
