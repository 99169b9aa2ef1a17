//! The table that ends `cargo xtask test`.

use std::fmt::Write;
use std::time::Duration;

/// How one suite ended.
#[derive(Debug)]
pub(crate) struct Outcome {
    /// Which suite.
    pub(crate) suite: &'static str,
    /// Why it failed, if it did.
    pub(crate) reason: Option<String>,
    /// How long it took.
    pub(crate) took: Duration,
}

impl Outcome {
    /// Whether it failed.
    pub(crate) fn failed(&self) -> bool {
        self.reason.is_some()
    }
}

/// The table, with the total and the count as its last two lines.
pub(crate) fn table(outcomes: &[Outcome], total: Duration) -> String {
    let mut table = format!("\n{:<13} {:<7} {:>8}\n", "suite", "result", "seconds");
    let mut reasons = String::new();
    for Outcome {
        suite,
        reason,
        took,
    } in outcomes
    {
        let result = if reason.is_some() { "failed" } else { "passed" };
        line(
            &mut table,
            format_args!("{suite:<13} {result:<7} {:>8.1}", took.as_secs_f64()),
        );
        if let Some(reason) = reason {
            line(&mut reasons, format_args!("{suite}: {reason}"));
        }
    }
    if !reasons.is_empty() {
        line(&mut table, format_args!("\n{reasons}"));
    }
    let failed = outcomes.iter().filter(|outcome| outcome.failed()).count();
    let passed = outcomes.len() - failed;
    line(
        &mut table,
        format_args!("total {:.1} s", total.as_secs_f64()),
    );
    line(&mut table, format_args!("{passed} passed, {failed} failed"));
    table
}

fn line(text: &mut String, line: std::fmt::Arguments<'_>) {
    // Writing to a String cannot fail.
    let _written = writeln!(text, "{line}");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_count_stands_alone_in_the_last_line() {
        let outcomes = [
            Outcome {
                suite: "format",
                reason: None,
                took: Duration::from_millis(1_240),
            },
            Outcome {
                suite: "npm-licences",
                reason: Some("no".to_owned()),
                took: Duration::from_secs(61),
            },
        ];
        assert_eq!(
            table(&outcomes, Duration::from_secs(63)),
            "\nsuite         result   seconds\n\
             format        passed       1.2\n\
             npm-licences  failed      61.0\n\
             \nnpm-licences: no\n\n\
             total 63.0 s\n\
             1 passed, 1 failed\n"
        );
    }
}
