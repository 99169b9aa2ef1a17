//! Where the parts of the project lie.

use std::env;
use std::io;
use std::path::{Path, PathBuf};

use thiserror::Error;

/// The checkout that xtask works on.
#[derive(Debug)]
pub(crate) struct House {
    root: PathBuf,
    target: PathBuf,
}

/// Why the checkout was not found.
#[derive(Debug, Error)]
pub(crate) enum HouseProblem {
    /// The working directory is gone or closed.
    #[error("the current folder cannot be read; change to the project and try again")]
    CurrentFolder(#[source] io::Error),
    /// Started somewhere else.
    #[error("{} is not inside the project; change to it and try again", .0.display())]
    Elsewhere(PathBuf),
}

impl House {
    /// Looks for the checkout from the current folder upward.
    pub(crate) fn find() -> Result<Self, HouseProblem> {
        let here = env::current_dir().map_err(HouseProblem::CurrentFolder)?;
        let root = here
            .ancestors()
            .find(|folder| folder.join("src-tauri/crates/xtask/Cargo.toml").is_file())
            .ok_or_else(|| HouseProblem::Elsewhere(here.clone()))?
            .to_path_buf();
        let target = match env::var_os("CARGO_TARGET_DIR") {
            Some(folder) => root.join(folder),
            None => root.join("target"),
        };
        Ok(Self { root, target })
    }

    /// The folder with the workspace's `Cargo.toml`.
    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// The web UI.
    pub(crate) fn ui(&self) -> PathBuf {
        self.root.join("ui")
    }

    /// The built page.
    pub(crate) fn dist(&self) -> PathBuf {
        self.root.join("ui/dist")
    }

    /// Where cargo builds.
    pub(crate) fn target(&self) -> &Path {
        &self.target
    }
}
