//! Building the guide, in the one order that works.
//!
//! The editors' tool comes first, as it writes the first page that the web UI carries in
//! itself; then the web UI, which the application embeds; then the application.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use thiserror::Error;

use crate::debian::{self, DebianProblem};
use crate::house::House;
use crate::node::{self, PackagesProblem};
use crate::tool::{Tool, ToolProblem};
use crate::{stamp, tell};

/// How the application is built.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Profile {
    /// Quick to build, takes a content folder.
    Debug,
    /// As it is delivered.
    Release,
}

/// Why there is no application.
#[derive(Debug, Error)]
pub(crate) enum BuildProblem {
    /// A Debian package is missing.
    #[error(transparent)]
    Debian(#[from] DebianProblem),
    /// The packages of the web UI are missing.
    #[error(transparent)]
    Packages(#[from] PackagesProblem),
    /// A step failed.
    #[error("{step} was not built")]
    Step {
        /// Which part.
        step: &'static str,
        /// How the program ended.
        #[source]
        source: ToolProblem,
    },
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

/// Builds the application and all before it, and gives the path of its binary.
pub(crate) fn application(house: &House, profile: Profile) -> Result<PathBuf, BuildProblem> {
    application_with(house, profile, None)
}

/// The same with the content of another folder inside it.
pub(crate) fn application_with(
    house: &House,
    profile: Profile,
    content: Option<&Path>,
) -> Result<PathBuf, BuildProblem> {
    debian::install_missing(&[debian::BUILD])?;
    web_ui(house)?;
    let (words, folder) = match profile {
        Profile::Debug => ("build --package pandu --package voice", "debug"),
        Profile::Release => ("build --package pandu --package voice --release", "release"),
    };
    tell::step(format_args!("the application: cargo {words}"));
    let mut tool = cargo(house, words);
    if let Some(content) = content {
        tool = tool.with("PANDU_CONTENT", content);
    }
    tool.run().map_err(step("the application"))?;
    Ok(house.target().join(folder).join("pandu"))
}

/// Builds the web UI, unless nothing it is made of has changed.
pub(crate) fn web_ui(house: &House) -> Result<(), BuildProblem> {
    // A machine without Node is told so before minutes of building.
    node::install_packages(house)?;
    first_page(house)?;
    let stamp = house.dist().join("build.stamp");
    let fingerprint = stamp::fingerprint(house.root(), &inputs(house)?, &made_by_the_build(house))
        .map_err(|source| BuildProblem::File {
            path: house.ui(),
            source,
        })?;
    if house.dist().join("index.html").is_file() && stamp::holds(&stamp, &fingerprint) {
        return Ok(());
    }
    tell::step("the web UI: npm run build");
    node::script(house, "build")
        .run()
        .map_err(step("the web UI"))?;
    stamp::set(&stamp, &fingerprint).map_err(|source| BuildProblem::File {
        path: stamp,
        source,
    })?;
    embed_anew(house)
}

/// Builds the editors' tool and gives the path of its binary.
pub(crate) fn editors_tool(house: &House) -> Result<PathBuf, BuildProblem> {
    let words = "build --package content";
    tell::step(format_args!("the editors' tool: cargo {words}"));
    cargo(house, words)
        .run()
        .map_err(step("the editors' tool"))?;
    Ok(house.target().join("debug/pandu-content"))
}

fn cargo(house: &House, words: &str) -> Tool {
    Tool::cargo(words).in_folder(house.root())
}

fn step(step: &'static str) -> impl FnOnce(ToolProblem) -> BuildProblem {
    move |source| BuildProblem::Step { step, source }
}

/// The first page stands inside the web UI, so that it is drawn before anything is asked.
fn first_page(house: &House) -> Result<(), BuildProblem> {
    let page = Tool::new(editors_tool(house)?)
        .words("show welcome --json --lang en")
        .in_folder(house.root())
        .answer()
        .map_err(step("the first page"))?;
    let path = house.ui().join("first-page.json");
    // An unchanged file keeps its date, and what depends on it is not built again.
    if fs::read(&path).is_ok_and(|present| present == page) {
        return Ok(());
    }
    fs::write(&path, page).map_err(|source| BuildProblem::File { path, source })
}

fn inputs(house: &House) -> Result<Vec<PathBuf>, BuildProblem> {
    let root = house.root();
    let mut inputs: Vec<PathBuf> = ["ui/src", "ui/scripts", "ui/public", "locales", "data"]
        .iter()
        .map(|name| root.join(name))
        .collect();
    let ui = house.ui();
    let entries = fs::read_dir(&ui).map_err(|source| BuildProblem::File { path: ui, source })?;
    for entry in entries.flatten() {
        let path = entry.path();
        if path.is_file() && is_read_by_the_build(&path) {
            inputs.push(path);
        }
    }
    Ok(inputs)
}

fn is_read_by_the_build(path: &Path) -> bool {
    path.extension()
        .and_then(|extension| extension.to_str())
        .is_some_and(|extension| matches!(extension, "html" | "js" | "json" | "mjs" | "ts"))
}

/// Folders among the inputs that the build itself writes.
fn made_by_the_build(house: &House) -> Vec<PathBuf> {
    ["src/fonts/cut", "src/keyboard/made"]
        .iter()
        .map(|folder| house.ui().join(folder))
        .collect()
}

/// Cargo does not see that the embedded page changed; it does see a newer build script.
fn embed_anew(house: &House) -> Result<(), BuildProblem> {
    let path = house.root().join("src-tauri/build.rs");
    File::options()
        .append(true)
        .open(&path)
        .and_then(|file| file.set_modified(SystemTime::now()))
        .map_err(|source| BuildProblem::File { path, source })
}
