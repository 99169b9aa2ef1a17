//! `cargo xtask escapes`, `falls`, `power-cut` and `sockets`: whether anybody gets out, whether what falls
//! gets up, whether a power cut loses anything, and whether anything reaches a network. They look at what visitors have: the release build.

use thiserror::Error;

use crate::build::{self, BuildProblem, Profile};
use crate::debian::{self, DebianProblem, Need};
use crate::house::House;
use crate::tell;
use crate::tool::{Tool, ToolProblem};

/// Why it was not tried, or what was found.
#[derive(Debug, Error)]
pub(crate) enum LockedProblem {
    /// The guide was not built.
    #[error(transparent)]
    Build(#[from] BuildProblem),
    /// A Debian package is missing.
    #[error(transparent)]
    Debian(#[from] DebianProblem),
    /// It was tried, and something is wrong.
    #[error("the guide did not stand it; what was found is above")]
    Found(#[source] ToolProblem),
}

/// Tries each way out on a bare screen and in the compositor of a kiosk.
pub(crate) fn escapes(house: &House, only: &[String]) -> Result<(), LockedProblem> {
    let application = ready(house, &[debian::DRIVER, debian::COMPOSITOR])?;
    // A driver holds no window in a compositor, so what a script tries is tried on a bare screen.
    for (session, rooms) in [("bare", &[][..]), ("cage", &["keys::", "pointer::"])] {
        tell::step(format_args!("ways out of the guide: {session}"));
        let words = "test --package tests --test escapes -- --test-threads=2";
        let tool = Tool::cargo(words)
            .with("PANDU_APP", &application)
            .with("PANDU_SESSION", session);
        let tool = if only.is_empty() {
            rooms.iter().fold(tool, Tool::argument)
        } else {
            only.iter().fold(tool, Tool::argument)
        };
        tool.in_folder(house.root())
            .run()
            .map_err(LockedProblem::Found)?;
    }
    Ok(())
}

/// Kills each process so many times; the times are JSON.
pub(crate) fn falls(house: &House, times: u32) -> Result<(), LockedProblem> {
    run(
        house,
        &[],
        "falls",
        &["--times".to_owned(), times.to_string()],
    )
}

/// Cuts the power so many times while settings and tries are written; the result is JSON.
pub(crate) fn power_cut(house: &House, times: u32) -> Result<(), LockedProblem> {
    tell::step(format_args!(
        "cutting the power {times} times, and as often without waiting for the disk"
    ));
    Tool::cargo("run --quiet --release --package tests --bin power-cut -- --times")
        .argument(times.to_string())
        .in_folder(house.root())
        .run()
        .map_err(LockedProblem::Found)
}

/// Traces a journey; the families of its sockets are JSON.
pub(crate) fn sockets(house: &House) -> Result<(), LockedProblem> {
    run(house, &[debian::TRACER], "sockets", &[])
}

fn run(
    house: &House,
    needs: &[&'static [Need]],
    binary: &str,
    arguments: &[String],
) -> Result<(), LockedProblem> {
    let application = ready(house, needs)?;
    let words = format!("run --quiet --package tests --bin {binary} -- --app");
    let tool = Tool::cargo(&words).argument(application);
    let tool = arguments.iter().fold(tool, Tool::argument);
    tool.in_folder(house.root())
        .run_for_its_result()
        .map_err(LockedProblem::Found)
}

fn ready(house: &House, needs: &[&'static [Need]]) -> Result<std::path::PathBuf, LockedProblem> {
    let all = [&[debian::BUILD, debian::VIRTUAL_SCREEN], needs].concat();
    debian::install_missing(&all)?;
    Ok(build::application(house, Profile::Release)?)
}
