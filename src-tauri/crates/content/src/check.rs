//! `check`: every fault at once, with file and line.

use std::io::Write;
use std::path::Path;

use crate::{Failure, open};

pub(crate) fn run(root: &Path, json: bool, out: &mut impl Write) -> Result<(), Failure> {
    let (book, mut reports) = open::with_reports(root);
    reports.extend(book.check());
    reports.sort();
    reports.dedup();
    if json {
        serde_json::to_writer_pretty(&mut *out, &serde_json::json!({ "faults": reports }))?;
        writeln!(out)?;
    } else {
        for report in &reports {
            writeln!(out, "{report}")?;
        }
        match reports.len() {
            0 => writeln!(out, "No faults.")?,
            1 => writeln!(out, "1 fault.")?,
            count => writeln!(out, "{count} faults.")?,
        }
    }
    if reports.is_empty() {
        Ok(())
    } else {
        Err(Failure::Faults)
    }
}
