//! `coverage`: how much is translated, reviewed and confirmed.

use std::io::Write;

use facts::Date;
use guide::Book;

use crate::Failure;

pub(crate) fn run(
    book: &Book,
    today: Date,
    json: bool,
    out: &mut impl Write,
) -> Result<(), Failure> {
    let coverage = book.coverage(today);
    if json {
        serde_json::to_writer_pretty(&mut *out, &coverage)?;
        writeln!(out)?;
        return Ok(());
    }
    writeln!(out, "{} services", coverage.services)?;
    for (language, count) in &coverage.languages {
        writeln!(
            out,
            "{language}: {} sentences, {} missing, {} draft, {} reviewed",
            count.messages, count.missing, count.draft, count.reviewed
        )?;
    }
    let facts = &coverage.facts;
    writeln!(
        out,
        "facts: {} confirmed, {} unconfirmed, {} past their review on {today}",
        facts.confirmed, facts.unconfirmed, facts.past_review
    )?;
    Ok(())
}
