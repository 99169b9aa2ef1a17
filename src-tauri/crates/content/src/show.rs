//! `show`: a page as the visitor gets it, in one language or two.

use std::io::Write;

use facts::Date;
use guide::page::Page;
use guide::{Book, Setting};
use settings::{Choices, SystemWishes};
use words::Language;

use crate::{Failure, place, text};

/// Which page, and how.
pub(crate) struct Asked<'a> {
    pub(crate) place: &'a str,
    pub(crate) lang: Language,
    pub(crate) with: Option<Language>,
    pub(crate) today: Date,
}

pub(crate) fn run(
    book: &Book,
    asked: &Asked<'_>,
    json: bool,
    out: &mut impl Write,
) -> Result<(), Failure> {
    let place = place::named(book, asked.place)
        .ok_or_else(|| Failure::NoSuchPage(asked.place.to_owned()))?;
    let page = |language: Language| {
        let look = Choices::default().look(SystemWishes::default(), None);
        book.page(&place, &Setting::new(language, asked.today, look))
    };
    let first = page(asked.lang)?;
    let second = asked.with.map(page).transpose()?;
    if json {
        match &second {
            None => serde_json::to_writer_pretty(&mut *out, &first)?,
            Some(second) => serde_json::to_writer_pretty(&mut *out, &[&first, second])?,
        }
        writeln!(out)?;
    } else {
        print(&first, second.as_ref(), out)?;
    }
    Ok(())
}

fn print(first: &Page, second: Option<&Page>, out: &mut impl Write) -> Result<(), Failure> {
    for (index, block) in first.blocks.iter().enumerate() {
        let twin = second
            .and_then(|page| page.blocks.get(index))
            .map(|block| text::of(&block.body));
        for line in text::of(&block.body) {
            writeln!(out, "{line}")?;
        }
        for line in twin.into_iter().flatten() {
            writeln!(out, "    | {line}")?;
        }
        writeln!(out)?;
    }
    Ok(())
}
