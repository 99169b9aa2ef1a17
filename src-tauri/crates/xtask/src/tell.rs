//! What is told to the person at the terminal: one line a step, with the time since the start.
//!
//! It goes to standard error. Results (a path, a table, JSON) are printed to standard
//! output by the task that has them.

use std::error::Error;
use std::fmt::Display;
use std::sync::OnceLock;
use std::time::Instant;

static START: OnceLock<Instant> = OnceLock::new();

/// Counts from now.
pub(crate) fn start_the_clock() {
    START.get_or_init(Instant::now);
}

/// Tells one step.
pub(crate) fn step(what: impl Display) {
    let seconds = START.get_or_init(Instant::now).elapsed().as_secs_f64();
    eprintln!("[{seconds:7.1} s] {what}");
}

/// A problem and what caused it, in one line.
pub(crate) fn with_causes(problem: &dyn Error) -> String {
    let mut line = problem.to_string();
    let mut cause = problem.source();
    while let Some(error) = cause {
        let text = error.to_string();
        // A transparent error repeats the text of its source.
        if !line.ends_with(&text) {
            line.push_str(": ");
            line.push_str(&text);
        }
        cause = error.source();
    }
    line
}
