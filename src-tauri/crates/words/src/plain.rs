//! A sentence as plain words, with what is no matter of choice told apart.

use crate::{Language, Message, Piece, Words};

/// Stands for a value: one word, one character long, in no script.
pub(crate) const VALUE: char = '\u{fffc}';

/// The text of a message with values as [`VALUE`] and names left out as [`VALUE`] too,
/// once for each case of its choices.
pub(crate) fn without_names(message: &Message) -> Vec<String> {
    expand(&message.pieces, &|_| VALUE.to_string())
}

/// The text of a message with values as [`VALUE`] and names written out.
pub(crate) fn with_names(words: &Words, language: Language, message: &Message) -> Vec<String> {
    expand(&message.pieces, &|name| {
        let term = words.term(language, name);
        term.map_or_else(String::new, |term| {
            expand(&term.pieces, &|_| VALUE.to_string())
                .pop()
                .unwrap_or_default()
        })
    })
}

fn expand(pieces: &[Piece], name: &dyn Fn(&str) -> String) -> Vec<String> {
    let mut texts = vec![String::new()];
    for piece in pieces {
        let endings = match piece {
            Piece::Text(text) => vec![text.clone()],
            Piece::Variable(_) => vec![VALUE.to_string()],
            Piece::Term(term) => vec![name(term)],
            Piece::Choice { cases, .. } => cases
                .iter()
                .flat_map(|(_, inner)| expand(inner, name))
                .collect(),
            Piece::Foreign(_) => vec![String::new()],
        };
        // A sentence has at most a few cases; a file that multiplies them is cut here.
        texts = texts
            .iter()
            .flat_map(|text| endings.iter().map(move |ending| format!("{text}{ending}")))
            .take(64)
            .collect();
    }
    texts
}

/// The sentences of a text.
pub(crate) fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.split(['.', '!', '?', '。', '！', '？', '；', ';', ':', '：', '\n'])
        .map(str::trim)
        .filter(|sentence| sentence.chars().any(|c| c.is_alphanumeric() || c == VALUE))
}

/// The words of a text in a script that parts words by spaces.
pub(crate) fn words_of(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| c.is_whitespace() || matches!(c, '—' | '–' | '/' | '·'))
        .filter(|word| word.chars().any(|c| c.is_alphanumeric() || c == VALUE))
}
