//! `cargo xtask matrix`, `spoken`, `monkey`, `soak`, `bench redraw` and `bench search`: the long looks, at the real
//! window and at the search, which are too long for every change. The suites look at a sample.

use thiserror::Error;

use crate::build::{self, BuildProblem, Profile};
use crate::command_line::{
    MatrixOptions, MonkeyOptions, RedrawOptions, SoakOptions, SpokenOptions,
};
use crate::debian::{self, DebianProblem};
use crate::house::House;
use crate::tell;
use crate::tool::{Tool, ToolProblem};

/// Why a look was not taken, or what it found.
#[derive(Debug, Error)]
pub(crate) enum MeasureProblem {
    /// The guide was not built.
    #[error(transparent)]
    Build(#[from] BuildProblem),
    /// A Debian package is missing.
    #[error(transparent)]
    Debian(#[from] DebianProblem),
    /// Faults were found, or the window could not be driven.
    #[error("not all is sound; what was found is above")]
    Found(#[source] ToolProblem),
}

/// Looks at every page in every dress.
pub(crate) fn matrix(house: &House, options: &MatrixOptions) -> Result<(), MeasureProblem> {
    let mut arguments = Vec::new();
    if options.json {
        arguments.push("--json".to_owned());
    }
    if options.sample {
        arguments.push("--sample".to_owned());
    }
    for (name, value) in [
        ("--screen", &options.screen),
        ("--aspect", &options.aspect),
        ("--language", &options.language),
    ] {
        if let Some(value) = value {
            arguments.extend([name.to_owned(), value.clone()]);
        }
    }
    run(house, Profile::Debug, "matrix", &arguments)
}

/// Listens to every page.
pub(crate) fn spoken(house: &House, options: &SpokenOptions) -> Result<(), MeasureProblem> {
    debian::install_missing(&[debian::VOICE])?;
    let mut arguments = Vec::new();
    if let Some(language) = &options.language {
        arguments.extend(["--language".to_owned(), language.clone()]);
    }
    run(house, Profile::Debug, "spoken", &arguments)
}

/// Presses by chance.
pub(crate) fn monkey(house: &House, options: &MonkeyOptions) -> Result<(), MeasureProblem> {
    let mut arguments = vec!["--count".to_owned(), options.count.to_string()];
    if let Some(seed) = options.seed {
        arguments.extend(["--seed".to_owned(), seed.to_string()]);
    }
    run(house, Profile::Debug, "monkey", &arguments)
}

/// Makes visits for hours.
pub(crate) fn soak(house: &House, options: &SoakOptions) -> Result<(), MeasureProblem> {
    debian::install_missing(&[debian::VOICE])?;
    let mut arguments = vec![
        "--visits".to_owned(),
        options.visits.to_string(),
        "--out".to_owned(),
        options.out.display().to_string(),
    ];
    if options.go_on {
        arguments.push("--go-on".to_owned());
    }
    run(house, Profile::Debug, "soak", &arguments)
}

/// Times redraws, of what visitors have: the release build.
pub(crate) fn redraw(house: &House, options: &RedrawOptions) -> Result<(), MeasureProblem> {
    let mut arguments = vec!["--times".to_owned(), options.times.to_string()];
    if let Some(screen) = &options.screen {
        arguments.extend(["--screen".to_owned(), screen.clone()]);
    }
    run(house, Profile::Release, "redraw", &arguments)
}

/// Times the voice, of what visitors have: the release build.
pub(crate) fn speech(house: &House) -> Result<(), MeasureProblem> {
    debian::install_missing(&[debian::VOICE])?;
    run(house, Profile::Release, "speech-times", &[])
}

/// Times the making of pages, of what visitors have: the release build. Needs no window.
pub(crate) fn pages(house: &House, times: u32) -> Result<(), MeasureProblem> {
    Tool::cargo("run --quiet --release --package tests --bin page-times -- --times")
        .argument(times.to_string())
        .in_folder(house.root())
        .run_for_its_result()
        .map_err(MeasureProblem::Found)
}

fn run(
    house: &House,
    profile: Profile,
    binary: &str,
    arguments: &[String],
) -> Result<(), MeasureProblem> {
    debian::install_missing(&[debian::BUILD, debian::VIRTUAL_SCREEN, debian::DRIVER])?;
    let application = build::application(house, profile)?;
    tell::step(format_args!("the {binary}"));
    let words = format!("run --quiet --package tests --bin {binary} -- --app");
    let tool = Tool::cargo(&words).argument(application);
    let tool = arguments.iter().fold(tool, Tool::argument);
    tool.in_folder(house.root())
        .run_for_its_result()
        .map_err(MeasureProblem::Found)
}

/// Measures the search, which needs no window, beside engines that have a workspace of their own.
pub(crate) fn search(house: &House) -> Result<(), MeasureProblem> {
    tell::step("the search, beside SQLite FTS5 and tantivy");
    Tool::cargo("run --quiet --release --manifest-path bench/search/Cargo.toml")
        .in_folder(house.root())
        .run_for_its_result()
        .map_err(MeasureProblem::Found)
}
