//! The seal of a sentence: what a native speaker's review is bound to.

use std::fmt::Write;

use sha2::{Digest, Sha256};
use words::{Language, Seal};

use crate::{Book, value};

/// Characters of a seal. A seal guards against honest change, not against an attacker.
const SEAL_CHARACTERS: usize = 16;

/// A hash over a sentence, its English twin, the names in both and the facts they name.
pub(crate) fn seal(book: &Book, language: Language, id: &str) -> Seal {
    let mut hash = Sha256::new();
    let mut add = |text: &str| {
        hash.update(text.as_bytes());
        // Between parts, so that moving a word from one to the next changes the seal.
        hash.update([0]);
    };
    add(id);
    for spoken in [Language::En, language] {
        let Some(message) = book.words.message(spoken, id) else {
            continue;
        };
        add(&message.written());
        for name in message.terms() {
            add(&book
                .words
                .term(spoken, name)
                .map(words::Message::written)
                .unwrap_or_default());
        }
        for name in message.variables() {
            let stated = book.facts.stated(name);
            let fact = stated.and_then(|fact| value::stated(&book.words, spoken, fact).ok());
            add(&fact.unwrap_or_default());
        }
    }
    let mut text = String::new();
    for byte in hash.finalize() {
        // Writing to a string does not fail.
        let _ = write!(text, "{byte:02x}");
    }
    text.truncate(SEAL_CHARACTERS);
    Seal(text)
}
