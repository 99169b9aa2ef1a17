//! The English sentences are our own: none repeats ten words in a row of the source documents.

use std::collections::BTreeSet;

use guide::Book;
use serde_json::Value;
use tests::content;
use tests::word_runs::{as_file, repeated};
use words::{Language, Message, Piece};

/// Written by `cargo xtask source-runs`; the documents themselves are not in the repository.
const COMMITTED: &str = include_str!("../fixtures/source-runs.txt");

fn committed() -> BTreeSet<&'static str> {
    COMMITTED.lines().collect()
}

/// A sentence with its names written out; a value parts runs, for pages are looked at too.
fn written(book: &Book, pieces: &[Piece], text: &mut String) {
    for piece in pieces {
        match piece {
            Piece::Text(own) => text.push_str(own),
            Piece::Term(name) => {
                text.push_str(&book.words.name(Language::En, name).unwrap_or_default());
            }
            Piece::Variable(_) | Piece::Foreign(_) => text.push_str(" \u{fffc}9 "),
            Piece::Choice { cases, .. } => {
                for (_, case) in cases {
                    written(book, case, text);
                }
            }
        }
    }
}

/// Every text of a page, as a visitor reads it.
fn texts_of(value: &Value, texts: &mut Vec<String>) {
    match value {
        Value::String(text) => texts.push(text.clone()),
        Value::Array(all) => all.iter().for_each(|one| texts_of(one, texts)),
        Value::Object(fields) => fields.values().for_each(|one| texts_of(one, texts)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

fn sentences(book: &Book) -> Vec<(String, String)> {
    let messages = book.words.messages(Language::En);
    let mut all: Vec<(String, String)> = messages
        .map(|message: &Message| {
            let mut text = String::new();
            written(book, &message.pieces, &mut text);
            (message.id.clone(), text)
        })
        .collect();
    for (place, page) in content::pages(book, Language::En) {
        let mut texts = Vec::new();
        texts_of(&serde_json::to_value(&page.blocks).unwrap(), &mut texts);
        all.extend(texts.into_iter().map(|text| (format!("{place:?}"), text)));
    }
    all
}

#[test]
fn no_sentence_repeats_ten_words_of_the_source_documents() {
    let (book, _) = content::book();
    let hashes = committed();
    assert!(
        hashes.len() > 4_000,
        "the hashes of the sources are there: cargo xtask source-runs"
    );
    let sentences = sentences(&book);
    assert!(sentences.len() > 500);
    let told: BTreeSet<String> = sentences
        .iter()
        .flat_map(|(from, text)| {
            let repeated = repeated(text, &hashes);
            repeated
                .into_iter()
                .map(move |run| format!("{from}: {run}"))
        })
        .collect();
    assert!(told.is_empty(), "{told:#?}");
}

#[test]
fn ten_words_in_a_row_are_found_and_nine_are_not() {
    let source =
        "<p>The quick brown fox, it’s said, jumps over <b>the lazy</b> dog again today.</p>";
    let file = as_file([source]);
    let hashes = file.lines().collect();
    let found = |text: &str| repeated(text, &hashes);
    assert_eq!(
        found("Look: the QUICK brown fox its said jumps over the lazy cat."),
        ["the quick brown fox its said jumps over the lazy"]
    );
    assert_eq!(
        found("The quick brown fox, it’s said, jumps over a lazy dog again."),
        [""; 0]
    );
    assert_eq!(
        found("quick brown fox its said jumps over the lazy"),
        [""; 0]
    );
}
