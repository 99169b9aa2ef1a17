//! `cargo xtask source-runs`: hashes of the runs of words of the source documents, made by
//! `source-runs` of `tests`, so that a test can tell whether a sentence repeats one.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use thiserror::Error;

use crate::house::House;
use crate::tool::{Tool, ToolProblem};

/// The committed file, from the root of the checkout.
const FILE: &str = "tests/fixtures/source-runs.txt";

/// Why there are no hashes.
#[derive(Debug, Error)]
pub(crate) enum SourceRunsProblem {
    /// The documents could not be read.
    #[error("the documents in {} were not taken", folder.display())]
    Documents {
        /// Their folder.
        folder: PathBuf,
        /// How the program ended.
        #[source]
        source: ToolProblem,
    },
    /// The file could not be written.
    #[error("{FILE} could not be written")]
    File(#[source] io::Error),
}

/// Writes the file anew.
pub(crate) fn write(house: &House, folder: &Path) -> Result<(), SourceRunsProblem> {
    let hashes = Tool::cargo("run --quiet --package tests --bin source-runs --")
        .argument(folder)
        .answer()
        .map_err(|source| SourceRunsProblem::Documents {
            folder: folder.to_owned(),
            source,
        })?;
    fs::write(house.root().join(FILE), hashes).map_err(SourceRunsProblem::File)
}
