//! `coverage`: how much is translated, reviewed and confirmed.

use std::io::Write;

use facts::{Date, ServiceId};
use guide::{Book, Questions};

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
    questions(&coverage.questions, out)
}

fn questions(questions: &Questions, out: &mut impl Write) -> Result<(), Failure> {
    writeln!(
        out,
        "nine questions on {} pages: {} answered, {} say whom to ask, {} unknown ({:.1} %)",
        questions.pages,
        questions.answered,
        questions.asks,
        questions.unknown,
        questions.unknown_percent
    )?;
    for (question, services) in &questions.unknown_on {
        let names: Vec<&str> = services.iter().map(ServiceId::as_str).collect();
        writeln!(out, "  unknown {question:?}: {}", names.join(", "))?;
    }
    Ok(())
}
