//! A fault in the content: where it is, what is wrong, what to do.

use std::fmt::Display;

/// What one operation can find wrong. Each crate has one such enum per operation.
pub trait Problem: Display {
    /// A short stable name, for scripts and tests: `unknown-field`.
    fn code(&self) -> &'static str;
    /// What the editor can do about it, in plain words.
    fn cure(&self) -> String;
}

/// A problem and its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault<P> {
    /// The file, from the root of the content folder.
    pub file: String,
    /// The line, counted from 1; 1 where the fault is the file as a whole.
    pub line: usize,
    /// What is wrong.
    pub problem: P,
}

impl<P: Problem> Fault<P> {
    /// Puts a problem at a place.
    pub fn new(file: impl Into<String>, line: usize, problem: P) -> Self {
        Self {
            file: file.into(),
            line: line.max(1),
            problem,
        }
    }

    /// The same fault as words, for a person or a script.
    pub fn report(&self) -> Report {
        Report {
            file: self.file.clone(),
            line: self.line,
            code: self.problem.code().to_owned(),
            what: self.problem.to_string(),
            cure: self.problem.cure(),
        }
    }
}

/// A fault in words, as `pandu-content check` prints it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
pub struct Report {
    /// The file, from the root of the content folder.
    pub file: String,
    /// The line, counted from 1.
    pub line: usize,
    /// A short stable name of the kind of fault.
    pub code: String,
    /// What is wrong.
    pub what: String,
    /// What to do.
    pub cure: String,
}

impl Display for Report {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            f,
            "{}:{}: {}\n    {}",
            self.file, self.line, self.what, self.cure
        )
    }
}
