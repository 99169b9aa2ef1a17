//! `check`: every fault at once, with file and line; and what has aged, which is no fault.

use std::io::Write;
use std::path::Path;

use facts::Date;
use folder::{Fault, Folder, Report};
use guide::{Aged, Ageing, Book};

use crate::Failure;

pub(crate) fn run(
    root: &Path,
    today: Date,
    json: bool,
    out: &mut impl Write,
) -> Result<(), Failure> {
    // The ages are told with their lines, so the files are needed besides the book.
    let (folder, faults) = Folder::read(root);
    let (book, of_book) = Book::open(&folder);
    let mut reports: Vec<Report> = faults.iter().map(Fault::report).collect();
    reports.extend(of_book);
    reports.extend(book.check());
    reports.sort();
    reports.dedup();
    let aged = book.aged(&folder, today);
    if json {
        let told = serde_json::json!({ "faults": reports, "on": today, "aged": aged });
        serde_json::to_writer_pretty(&mut *out, &told)?;
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
        list(&aged, today, out)?;
    }
    if reports.is_empty() {
        Ok(())
    } else {
        Err(Failure::Faults)
    }
}

fn list(aged: &[Aged], today: Date, out: &mut impl Write) -> Result<(), Failure> {
    if aged.is_empty() {
        writeln!(out, "Nothing has aged on {today}.")?;
        return Ok(());
    }
    writeln!(out, "Aged on {today}: {}", aged.len())?;
    for Aged {
        day,
        how,
        file,
        line,
        id,
    } in aged
    {
        let how = match how {
            Ageing::Ended => "ended on",
            Ageing::PastReview => "to be looked at by",
        };
        writeln!(out, "{file}:{line}: `{id}` {how} {day}")?;
    }
    Ok(())
}
