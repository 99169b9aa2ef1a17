//! A content folder: its `data/` and `locales/` files, read once and within limits.
//!
//! Everything that comes from outside passes here first, so the crates behind it
//! (`facts`, `words`) work on text in memory that is known to be UTF-8, of bounded
//! size and with plain line ends. What the text *means* is not looked at here.

mod fault;
mod read;

pub use fault::{Fault, Problem, Report};
pub use read::{FILE_BYTES_MAX, FILES_MAX, ReadProblem};

use std::collections::BTreeMap;

/// The text files of a content folder, by their path from its root, with `/` between parts.
#[derive(Debug, Clone, Default)]
pub struct Folder {
    files: BTreeMap<String, String>,
}

impl Folder {
    /// Takes files that are already in memory: the factory content, or a test's own.
    pub fn from_files<P, T>(files: impl IntoIterator<Item = (P, T)>) -> Self
    where
        P: Into<String>,
        T: Into<String>,
    {
        Self {
            files: files
                .into_iter()
                .map(|(path, text)| (path.into(), text.into()))
                .collect(),
        }
    }

    /// The files below a path such as `data/services/`, in order of their names.
    pub fn below<'a>(&'a self, path: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.files
            .range(path.to_owned()..)
            .take_while(move |(file, _)| file.starts_with(path))
            .map(|(file, text)| (file.as_str(), text.as_str()))
    }

    /// The text of one file.
    pub fn file(&self, path: &str) -> Option<&str> {
        self.files.get(path).map(String::as_str)
    }

    /// The line, counted from 1, on which a file first holds a text; 1 where it does not.
    pub fn line_of(&self, path: &str, text: &str) -> usize {
        let found = self
            .file(path)
            .and_then(|file| file.find(text).map(|at| &file[..at]));
        1 + found.map_or(0, |before| before.matches('\n').count())
    }

    /// Puts a file in place of what stood there. Used where a test plants a fault.
    pub fn put(&mut self, path: impl Into<String>, text: impl Into<String>) {
        self.files.insert(path.into(), text.into());
    }

    /// Takes a file away; says whether it was there.
    pub fn remove(&mut self, path: &str) -> bool {
        self.files.remove(path).is_some()
    }
}
