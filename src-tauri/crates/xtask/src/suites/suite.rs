//! The suites: what each is for, what it needs, and how it is run.

use thiserror::Error;

use super::counting;
use super::generated::{self, GeneratedProblem};
use super::npm_licences::{self, LicencesProblem};
use crate::build::{self, BuildProblem, Profile};
use crate::cargo_tools;
use crate::debian::{ACCESSIBILITY, BUILD, DRIVER, Need, TRACER, VIRTUAL_SCREEN, VOICE};
use crate::house::House;
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
    pub(crate) run: fn(&House) -> Result<(), SuiteProblem>,
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
}

/// All suites, in the order they run.
pub(crate) const SUITES: [Suite; 10] = [
    Suite {
        name: "format",
        about: "Rust is formatted",
        needs: &[],
        needs_node: false,
        run: |house| Ok(cargo(house, "fmt --all --check").run()?),
    },
    Suite {
        name: "lint",
        about: "clippy has no warning",
        needs: &[BUILD],
        needs_node: true,
        run: lint,
    },
    Suite {
        name: "deny",
        about: "licences, sources, and who may use tauri",
        needs: &[BUILD],
        needs_node: false,
        run: deny,
    },
    Suite {
        name: "unit",
        about: "tests beside the code",
        needs: &[BUILD, VOICE],
        needs_node: false,
        run: unit,
    },
    Suite {
        name: "generated",
        about: "generated files are fresh",
        needs: &[BUILD],
        needs_node: true,
        run: |house| Ok(generated::check(house)?),
    },
    Suite {
        name: "content",
        about: "facts and sentences keep their rules",
        needs: &[BUILD],
        needs_node: false,
        run: content,
    },
    Suite {
        name: "ui",
        about: "the web UI: types, lint, format, tests",
        needs: &[BUILD],
        needs_node: true,
        run: ui,
    },
    Suite {
        name: "npm-licences",
        about: "licences of the packages of the web UI",
        needs: &[],
        needs_node: false,
        run: |house| Ok(npm_licences::check(house)?),
    },
    Suite {
        name: "pages",
        about: "rules that every page keeps",
        needs: &[BUILD],
        needs_node: false,
        run: |house| cargo_test(cargo(house, "test --package tests --test content")),
    },
    Suite {
        name: "journeys",
        about: "the real guide, driven as a person would",
        needs: &[BUILD, VIRTUAL_SCREEN, DRIVER, TRACER, VOICE, ACCESSIBILITY],
        needs_node: true,
        run: journeys,
    },
];

fn cargo(house: &House, words: &str) -> Tool {
    Tool::cargo(words).in_folder(house.root())
}

fn lint(house: &House) -> Result<(), SuiteProblem> {
    // The application embeds the web UI, so it does not compile without it.
    build::web_ui(house)?;
    Ok(cargo(house, "clippy --workspace --all-targets -- -D warnings").run()?)
}

fn deny(house: &House) -> Result<(), SuiteProblem> {
    cargo_tools::install_missing(cargo_tools::DENY)?;
    // Without the trees of who uses what, which would fill many screens.
    let words = "deny check --hide-inclusion-graph bans licenses sources";
    Ok(cargo(house, words).run()?)
}

fn unit(house: &House) -> Result<(), SuiteProblem> {
    // Tests of page types write them; a test leaves the checkout as it is.
    let types = house.target().join("types-of-tests");
    cargo_test(cargo(house, "test").with("TS_RS_EXPORT_DIR", types))
}

fn content(house: &House) -> Result<(), SuiteProblem> {
    let tool = Tool::new(build::editors_tool(house)?).argument("check");
    Ok(tool.in_folder(house.root()).run()?)
}

fn ui(house: &House) -> Result<(), SuiteProblem> {
    build::web_ui(house)?;
    let mut failed = Vec::new();
    for name in ["check", "lint", "format:check"] {
        tell::step(format_args!("npm run {name}"));
        if node::script(house, name).run().is_err() {
            failed.push(name);
        }
    }
    tell::step("npm run test");
    match counted(node::script(house, "test"), counting::tests_of_javascript) {
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

fn journeys(house: &House) -> Result<(), SuiteProblem> {
    let application = build::application(house, Profile::Debug)?;
    let words = "test --package tests --test journeys -- --test-threads=2 --nocapture";
    cargo_test(cargo(house, words).with("PANDU_APP", &application))?;
    // Of the ways out those that people try; `cargo xtask escapes` tries all.
    let words = "test --package tests --test escapes -- --test-threads=2 page:: pointer:: \
        keys::alt_f4 keys::control_w keys::control_p keys::control_o keys::f11 keys::f12";
    cargo_test(cargo(house, words).with("PANDU_APP", application))
}

fn cargo_test(tool: Tool) -> Result<(), SuiteProblem> {
    counted(tool, counting::tests_of_cargo)
}

fn counted(tool: Tool, count: fn(&str) -> Option<usize>) -> Result<(), SuiteProblem> {
    let mut tests = 0;
    tool.run_watched(|line| tests += count(line).unwrap_or(0))?;
    if tests == 0 {
        Err(SuiteProblem::NoTests)
    } else {
        Ok(())
    }
}
