//! `cargo xtask gen`: the files that are made from the code and committed.
//!
//! Each kind is made in a folder of its own first. Only what differs is then written, so
//! that an unchanged file keeps its date, and what nobody makes any more is removed.

mod folder;
mod schemas;
mod scripts;
mod types;

pub(crate) use folder::changes;

use std::io;
use std::path::{Path, PathBuf};

use thiserror::Error;

use crate::house::House;
use crate::tell;
use crate::tool::ToolProblem;
use folder::Change;

/// Why generated files were not made.
#[derive(Debug, Error)]
pub(crate) enum GenerateProblem {
    /// A program failed.
    #[error("{what} were not made")]
    Tool {
        /// Which files.
        what: &'static str,
        /// How it ended.
        #[source]
        source: ToolProblem,
    },
    /// What a script makes went elsewhere.
    #[error("ui/scripts/{script} wrote nothing into the folder it was given")]
    Nothing {
        /// Which.
        script: &'static str,
    },
    /// A schema could not be written down.
    #[error("the schema {name} could not be written as JSON")]
    Schema {
        /// Its file.
        name: &'static str,
        /// Why.
        #[source]
        source: serde_json::Error,
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

/// A kind of generated files. Each has its own folder and everything in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// JSON Schema of each kind of fact.
    Schemas,
    /// TypeScript types of pages.
    Types,
    /// Which characters the fonts can draw.
    Fonts,
    /// How Chinese is read.
    Pinyin,
}

impl Kind {
    /// All kinds.
    pub(crate) const ALL: [Self; 4] = [Self::Schemas, Self::Types, Self::Fonts, Self::Pinyin];

    /// Where the files lie in the checkout.
    pub(crate) fn folder(self) -> &'static str {
        match self {
            Self::Fonts => "src-tauri/crates/words/coverage",
            Self::Pinyin => "src-tauri/crates/speech/made",
            Self::Schemas => "data/schema",
            Self::Types => "ui/src/generated",
        }
    }

    /// Whether it is made of packages of the web UI.
    fn needs_packages(self) -> bool {
        match self {
            Self::Fonts | Self::Pinyin => true,
            Self::Schemas | Self::Types => false,
        }
    }

    /// Makes the files in this folder.
    pub(crate) fn write_to(self, house: &House, folder: &Path) -> Result<(), GenerateProblem> {
        folder::make(folder)?;
        match self {
            Self::Fonts => scripts::run(house, "font-coverage.mjs", folder),
            Self::Pinyin => scripts::run(house, "speech-pinyin.mjs", folder),
            Self::Schemas => schemas::write_to(folder),
            Self::Types => types::write_to(house, folder),
        }
    }
}

/// Makes all generated files and tells which changed.
pub(crate) fn generate(house: &House) -> Result<(), GenerateProblem> {
    for kind in Kind::ALL {
        if kind.needs_packages() && !scripts::packages_are_there(house) {
            tell::step(format_args!(
                "ui/node_modules is not there: {} stays as it is",
                kind.folder()
            ));
            continue;
        }
        let fresh = house.target().join("generated").join(kind.folder());
        let committed = house.root().join(kind.folder());
        folder::empty(&fresh)?;
        tell::step(format_args!("making {}", kind.folder()));
        kind.write_to(house, &fresh)?;
        folder::make(&committed)?;
        for change in changes(&fresh, &committed)? {
            let path = committed.join(change.name());
            match &change {
                Change::Write { bytes, .. } => {
                    folder::write(&path, bytes)?;
                    println!(
                        "wrote {}",
                        Path::new(kind.folder()).join(change.name()).display()
                    );
                }
                Change::Remove { .. } => {
                    folder::remove(&path)?;
                    println!(
                        "removed {}",
                        Path::new(kind.folder()).join(change.name()).display()
                    );
                }
            }
        }
    }
    Ok(())
}
