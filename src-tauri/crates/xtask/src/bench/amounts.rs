//! `cargo xtask bench amounts`: how much longer the guide takes to start with all of its services,
//! and with a thousand, than with seven.

use std::path::PathBuf;

use serde::Serialize;

use super::contender::Contender;
use super::made_content::{self, Amount};
use super::observer::Press;
use super::rehearsal::Rehearsal;
use super::report::{self, Load, Ratios, ReportProblem, Run};
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
    runs: Vec<Run>,
}

#[derive(Serialize)]
struct Report {
    amounts: Vec<OfAmount>,
    load: Load,
}

/// What one amount of content costs: medians, and ratios to seven services, round by round.
#[derive(Serialize)]
struct OfAmount {
    services: &'static str,
    #[serde(flatten)]
    medians: Run,
    #[serde(flatten)]
    ratios: Ratios,
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
            runs: Vec::new(),
        });
    }

    let before = report::load()?;
    for number in 1..=options.runs {
        for build in &mut builds {
            let run = measured(&build.guide, &build.rehearsal, press)?;
            tell::step(format_args!(
                "run {number} of {}: {}, words {} ms",
                options.runs, build.amount, run.words_ms
            ));
            build.runs.push(run);
        }
    }
    let seven = &builds[0].runs;
    let report = Report {
        amounts: builds
            .iter()
            .map(|build| OfAmount::of(build.amount, &build.runs, seven))
            .collect(),
        load: Load {
            before,
            after: report::load()?,
        },
    };
    let json = serde_json::to_string_pretty(&report).map_err(ReportProblem::from)?;
    print(&json, options)
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

impl OfAmount {
    fn of(services: &'static str, runs: &[Run], seven: &[Run]) -> Self {
        Self {
            services,
            medians: Run::median(runs),
            ratios: Ratios::of(runs, seven),
            runs: runs.to_vec(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ratios_are_to_the_run_of_seven_in_the_same_round() {
        let runs = |words: [f64; 3]| {
            words.map(|words_ms| Run {
                words_ms,
                touch_ms: 1.0,
                pss_mb: 1.0,
            })
        };
        let seven = runs([400.0, 800.0, 400.0]);
        let all = OfAmount::of("all", &runs([440.0, 880.0, 400.0]), &seven);
        let all = serde_json::to_value(all).unwrap();
        assert_eq!(
            (&all["words_ms"], &all["words_ratio"]),
            (&440.0.into(), &1.1.into())
        );
        let seven = serde_json::to_value(OfAmount::of("seven", &seven, &seven)).unwrap();
        assert_eq!(seven["words_ratio"], 1.0);
    }
}
