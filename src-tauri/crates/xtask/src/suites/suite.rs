//! The suites: what each is for, what it needs, and how it is run.

use std::path::Path;
use std::thread;

use checks::figure;
use thiserror::Error;

use super::counting;
use super::generated::{self, GeneratedProblem};
use super::npm_licences::{self, LicencesProblem};
use super::record::Record;
use crate::build::{self, BuildProblem, Profile};
use crate::cargo_tools;
use crate::command_line::{MatrixOptions, SpokenOptions};
use crate::debian::{
    ACCESSIBILITY, BUILD, COMPOSITOR, DRIVER, Need, ORCA, TRACER, VIRTUAL_SCREEN, VOICE,
};
use crate::house::House;
use crate::locked::{self, LockedProblem};
use crate::measure::{self, MeasureProblem};
use crate::node;
use crate::tell;
use crate::tool::{Tool, ToolProblem};

/// A suite of tests.
pub(crate) struct Suite {
    /// What it is called.
    pub(crate) name: &'static str,
    /// What it shows, in a few words.
    pub(crate) about: &'static str,
    /// What the system must have.
    pub(crate) needs: &'static [&'static [Need]],
    /// Whether it needs Node and the packages of the web UI.
    pub(crate) needs_node: bool,
    /// Runs it.
    pub(crate) run: fn(&House, &mut Record) -> Result<(), SuiteProblem>,
    /// Whether it takes so long that only `--all` runs it.
    pub(crate) is_long: bool,
}

/// Why a suite failed.
#[derive(Debug, Error)]
pub(crate) enum SuiteProblem {
    /// A program failed.
    #[error(transparent)]
    Tool(#[from] ToolProblem),
    /// What it tests was not built.
    #[error(transparent)]
    Build(#[from] BuildProblem),
    /// It passed without testing anything.
    #[error("it ran no test at all; a suite without tests shows nothing")]
    NoTests,
    /// Some of several programs failed.
    #[error("{0} failed; their own words are above")]
    Several(String),
    /// Generated files are not fresh.
    #[error(transparent)]
    Generated(#[from] GeneratedProblem),
    /// A package of the web UI has a licence that is not allowed.
    #[error(transparent)]
    Licences(#[from] LicencesProblem),
    /// A long look found something.
    #[error(transparent)]
    Measure(#[from] MeasureProblem),
    /// A way out was found.
    #[error(transparent)]
    Locked(#[from] LockedProblem),
}

/// All suites, in the order they run.
pub(crate) const SUITES: [Suite; 16] = [
    Suite {
        name: "format",
        about: "Rust is formatted",
        needs: &[],
        needs_node: false,
        run: |house, _| Ok(cargo(house, "fmt --all --check").run()?),
        is_long: false,
    },
    Suite {
        name: "lint",
        about: "clippy has no warning",
        needs: &[BUILD],
        needs_node: true,
        run: lint,
        is_long: false,
    },
    Suite {
        name: "deny",
        about: "licences, sources, and who may use tauri",
        needs: &[BUILD],
        needs_node: false,
        run: deny,
        is_long: false,
    },
    Suite {
        name: "unit",
        about: "tests beside the code",
        needs: &[BUILD, VOICE],
        needs_node: false,
        run: unit,
        is_long: false,
    },
    Suite {
        name: "generated",
        about: "generated files are fresh",
        needs: &[BUILD],
        needs_node: true,
        run: |house, _| Ok(generated::check(house)?),
        is_long: false,
    },
    Suite {
        name: "content",
        about: "facts and sentences keep their rules",
        needs: &[BUILD],
        needs_node: false,
        run: content,
        is_long: false,
    },
    Suite {
        name: "ui",
        about: "the web UI: types, lint, format, tests",
        needs: &[BUILD],
        needs_node: true,
        run: ui,
        is_long: false,
    },
    Suite {
        name: "npm-licences",
        about: "licences of the packages of the web UI",
        needs: &[],
        needs_node: false,
        run: |house, _| Ok(npm_licences::check(house)?),
        is_long: false,
    },
    Suite {
        name: "pages",
        about: "rules that every page keeps",
        needs: &[BUILD],
        needs_node: false,
        run: |house, record| {
            let tool = cargo(house, "test --package tests --lib --test content");
            cargo_test(house, tool, record)
        },
        is_long: false,
    },
    Suite {
        name: "journeys",
        about: "the real guide, driven as a person would",
        needs: &[BUILD, VIRTUAL_SCREEN, DRIVER, TRACER, VOICE, ACCESSIBILITY],
        needs_node: true,
        run: journeys,
        is_long: false,
    },
    Suite {
        name: "planted",
        about: "tests of checks fail where a fault is planted",
        needs: &[BUILD, VIRTUAL_SCREEN, DRIVER, TRACER, VOICE, ACCESSIBILITY],
        needs_node: true,
        run: planted,
        is_long: true,
    },
    Suite {
        name: "matrix",
        about: "every page in every language, size, colour and screen",
        needs: &[BUILD, VIRTUAL_SCREEN, DRIVER],
        needs_node: true,
        run: |house, _| Ok(measure::matrix(house, &MatrixOptions::default())?),
        is_long: true,
    },
    Suite {
        name: "walked",
        about: "every page is reached by presses, in every language and screen",
        needs: &[BUILD, VIRTUAL_SCREEN, DRIVER, VOICE],
        needs_node: true,
        run: |house, record| ignored_journeys(house, record, "whole_"),
        is_long: true,
    },
    Suite {
        name: "orca",
        about: "what the screen reader Orca says of five screens",
        needs: &[BUILD, VIRTUAL_SCREEN, DRIVER, VOICE, ACCESSIBILITY, ORCA],
        needs_node: true,
        run: |house, record| ignored_journeys(house, record, "orca::"),
        is_long: true,
    },
    Suite {
        name: "spoken",
        about: "every page is heard in every language",
        needs: &[BUILD, VIRTUAL_SCREEN, DRIVER, VOICE],
        needs_node: true,
        run: |house, _| Ok(measure::spoken(house, &SpokenOptions::default())?),
        is_long: true,
    },
    Suite {
        name: "escapes",
        about: "every way out of the release build",
        needs: &[BUILD, VIRTUAL_SCREEN, DRIVER, COMPOSITOR],
        needs_node: true,
        run: |house, _| Ok(locked::escapes(house, &[])?),
        is_long: true,
    },
];

fn cargo(house: &House, words: &str) -> Tool {
    Tool::cargo(words).in_folder(house.root())
}

fn lint(house: &House, _: &mut Record) -> Result<(), SuiteProblem> {
    // The application embeds the web UI, so it does not compile without it.
    build::web_ui(house)?;
    Ok(cargo(house, "clippy --workspace --all-targets -- -D warnings").run()?)
}

fn deny(house: &House, _: &mut Record) -> Result<(), SuiteProblem> {
    cargo_tools::install_missing(cargo_tools::DENY)?;
    // Without the trees of who uses what, which would fill many screens.
    let words = "deny check --hide-inclusion-graph bans licenses sources";
    Ok(cargo(house, words).run()?)
}

fn unit(house: &House, record: &mut Record) -> Result<(), SuiteProblem> {
    // Tests of page types write them; a test leaves the checkout as it is.
    let types = house.target().join("types-of-tests");
    let tool = cargo(house, "test").with("TS_RS_EXPORT_DIR", types);
    cargo_test(house, tool, record)
}

fn content(house: &House, _: &mut Record) -> Result<(), SuiteProblem> {
    let tool = Tool::new(build::editors_tool(house)?).argument("check");
    Ok(tool.in_folder(house.root()).run()?)
}

fn ui(house: &House, record: &mut Record) -> Result<(), SuiteProblem> {
    build::web_ui(house)?;
    let mut failed = Vec::new();
    for name in ["check", "lint", "format:check"] {
        tell::step(format_args!("npm run {name}"));
        if node::script(house, name).run().is_err() {
            failed.push(name);
        }
    }
    tell::step("npm run test");
    let tests = node::script(house, "test");
    match counted(tests, record, counting::tests_of_javascript) {
        Ok(()) => {}
        Err(SuiteProblem::NoTests) if failed.is_empty() => return Err(SuiteProblem::NoTests),
        Err(_) => failed.push("test"),
    }
    if failed.is_empty() {
        Ok(())
    } else {
        Err(SuiteProblem::Several(failed.join(", ")))
    }
}

fn journeys(house: &House, record: &mut Record) -> Result<(), SuiteProblem> {
    let application = build::application(house, Profile::Debug)?;
    some_journeys(house, record, &application, "")?;
    // Of the ways out those that people try; `cargo xtask escapes` tries all.
    let words = "test --package tests --test escapes -- --test-threads=2 page:: pointer:: \
        keys::alt_f4 keys::control_w keys::control_p keys::control_o keys::f11 keys::f12";
    let tool = cargo(house, words).with("PANDU_APP", application);
    cargo_test(house, tool, record)
}

/// Plants the fault of each check in turn, and sees its test fail.
fn planted(house: &House, record: &mut Record) -> Result<(), SuiteProblem> {
    ignored_journeys(house, record, "planted::")
}

/// The journeys of these names, which take long or need more than others.
fn ignored_journeys(house: &House, record: &mut Record, names: &str) -> Result<(), SuiteProblem> {
    let application = build::application(house, Profile::Debug)?;
    some_journeys(house, record, &application, &format!("--ignored {names}"))
}

/// The journeys that these words choose.
fn some_journeys(
    house: &House,
    record: &mut Record,
    application: &Path,
    chosen: &str,
) -> Result<(), SuiteProblem> {
    // A journey waits about as often as it works, so one more than there are processors.
    let threads = thread::available_parallelism().map_or(2, |count| count.get() + 1);
    let words = format!(
        "test --package tests --test journeys -- --test-threads={threads} --nocapture {chosen}"
    );
    let tool = cargo(house, &words).with("PANDU_APP", application);
    cargo_test(house, tool, record)
}

fn cargo_test(house: &House, tool: Tool, record: &mut Record) -> Result<(), SuiteProblem> {
    let tool = tool.with(figure::FOLDER, record.folder(house));
    counted(tool, record, counting::tests_of_cargo)
}

fn counted(
    tool: Tool,
    record: &mut Record,
    count: fn(&str) -> Option<usize>,
) -> Result<(), SuiteProblem> {
    let mut tests = 0;
    tool.run_watched(|line| {
        tests += count(line).unwrap_or(0);
        record.hear(line);
    })?;
    if tests == 0 {
        Err(SuiteProblem::NoTests)
    } else {
        Ok(())
    }
}
