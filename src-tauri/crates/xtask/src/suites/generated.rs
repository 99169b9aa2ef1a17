//! Whether the committed generated files are what `cargo xtask gen` writes.

use std::io;
use std::path::PathBuf;

use thiserror::Error;

use crate::generate::{self, GenerateProblem, Kind};
use crate::house::House;

/// Why generated files are not fresh.
#[derive(Debug, Error)]
pub(crate) enum GeneratedProblem {
    /// They could not be made.
    #[error(transparent)]
    Generate(#[from] GenerateProblem),
    /// There is no room to make them.
    #[error("no folder to generate into could be made; is the disk full?")]
    Folder(#[source] io::Error),
    /// Some differ.
    #[error("not fresh: {0}; run `cargo xtask gen` and commit what it writes")]
    Stale(String),
}

/// Generates into another folder and compares; the checkout stays as it is.
pub(crate) fn check(house: &House) -> Result<(), GeneratedProblem> {
    let folder = tempfile::tempdir().map_err(GeneratedProblem::Folder)?;
    let mut stale = Vec::new();
    for kind in Kind::ALL {
        let fresh = folder.path().join(kind.folder());
        let committed = house.root().join(kind.folder());
        kind.write_to(house, &fresh)?;
        for change in generate::changes(&fresh, &committed)? {
            stale.push(
                PathBuf::from(kind.folder())
                    .join(change.name())
                    .display()
                    .to_string(),
            );
        }
    }
    if stale.is_empty() {
        Ok(())
    } else {
        Err(GeneratedProblem::Stale(stale.join(", ")))
    }
}
