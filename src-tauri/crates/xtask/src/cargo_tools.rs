//! Tools that come from crates.io: installed where they are missing.

use crate::tell;
use crate::tool::{Tool, ToolProblem};

/// A subcommand of cargo, and the version that is installed where there is none.
#[derive(Debug, Clone, Copy)]
pub(crate) struct CargoTool {
    /// What is written after `cargo`.
    subcommand: &'static str,
    /// What is installed.
    package: &'static str,
    /// What its build is asked for.
    features: &'static str,
}

/// Holds licences and sources against `deny.toml`.
pub(crate) const DENY: CargoTool = CargoTool {
    subcommand: "deny",
    package: "cargo-deny@0.20.2",
    features: "",
};
/// Gathers the licences of crates.
pub(crate) const ABOUT: CargoTool = CargoTool {
    subcommand: "about",
    package: "cargo-about@0.9.3",
    features: "--features cli",
};
/// Lists the crates in a program.
pub(crate) const CYCLONEDX: CargoTool = CargoTool {
    subcommand: "cyclonedx",
    package: "cargo-cyclonedx@0.5.9",
    features: "",
};

/// Installs a tool where it is missing, which takes some minutes.
pub(crate) fn install_missing(tool: CargoTool) -> Result<(), ToolProblem> {
    if Tool::cargo(tool.subcommand)
        .argument("--version")
        .succeeds()
    {
        return Ok(());
    }
    let package = tool.package;
    tell::step(format_args!(
        "installing {package}; this takes some minutes"
    ));
    Tool::cargo("install --locked")
        .argument(package)
        .words(tool.features)
        .run()
}
