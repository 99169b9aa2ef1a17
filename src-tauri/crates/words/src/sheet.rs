//! One file of sentences: what stands in it, and what breaks it.

use std::collections::BTreeMap;

use fluent_bundle::FluentResource;
use fluent_syntax::ast::Entry;
use folder::Fault;

use crate::message::{each_piece, pieces};
use crate::{Message, Piece, WordsProblem};

/// Fluent's parser calls itself at each brace; deeper than this is no sentence.
const BRACES_DEEP_MAX: usize = 8;

/// A file that has been read.
#[derive(Default)]
pub(crate) struct Sheet {
    /// By id; the first where one stands twice.
    pub(crate) messages: BTreeMap<String, Message>,
    /// By id, without the hyphen in front.
    pub(crate) terms: BTreeMap<String, Message>,
    pub(crate) faults: Vec<Fault<WordsProblem>>,
}

impl Sheet {
    /// Reads a file: `path` from the root of the content, `name` below the folder of its language.
    pub(crate) fn read(path: &str, name: &str, text: &str) -> (Self, FluentResource) {
        let mut sheet = Self::default();
        if let Some(line) = line_too_deep(text) {
            let problem = WordsProblem::TooDeep(BRACES_DEEP_MAX);
            sheet.faults.push(Fault::new(path, line, problem));
            return (sheet, nothing());
        }
        let resource = match FluentResource::try_new(text.to_owned()) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                for error in errors {
                    let line = line_at(text, error.pos.start);
                    let problem = WordsProblem::NotFluent(error.kind.to_string());
                    sheet.faults.push(Fault::new(path, line, problem));
                }
                resource
            }
        };
        let mut lines = BTreeMap::new();
        for (id, line) in ids(text) {
            lines.entry(id).or_insert(line);
        }
        for entry in resource.entries() {
            let (written, id, pattern, attributes) = match entry {
                Entry::Message(message) => {
                    let Some(value) = &message.value else {
                        continue;
                    };
                    let id = message.id.name;
                    (id.to_owned(), id, value, message.attributes.len())
                }
                Entry::Term(term) => {
                    let id = term.id.name;
                    (format!("-{id}"), id, &term.value, term.attributes.len())
                }
                Entry::Comment(_)
                | Entry::GroupComment(_)
                | Entry::ResourceComment(_)
                | Entry::Junk { .. } => continue,
            };
            let line = lines.get(written.as_str()).copied().unwrap_or(1);
            let message = Message {
                id: id.to_owned(),
                file: name.to_owned(),
                line,
                pieces: pieces(pattern),
            };
            let mut fault = |problem| sheet.faults.push(Fault::new(path, line, problem));
            each_piece(&message.pieces, &mut |piece| {
                if let Piece::Foreign(what) = piece {
                    fault(WordsProblem::Foreign(what));
                }
            });
            let into = if written.starts_with('-') {
                &mut sheet.terms
            } else {
                &mut sheet.messages
            };
            into.entry(id.to_owned()).or_insert(message);
            if attributes > 0 {
                fault(WordsProblem::Attributes(written));
            }
        }
        (sheet, resource)
    }
}

/// The ids of a file as they are written, each with its line.
pub(crate) fn ids(text: &str) -> impl Iterator<Item = (&str, usize)> {
    let lines = text.lines().zip(1..);
    lines.filter_map(|(line, number)| Some((id_on(line)?, number)))
}

fn id_on(line: &str) -> Option<&str> {
    let starts = line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-');
    let (id, _) = line.split_once('=').filter(|_| starts)?;
    Some(id.trim_end())
}

fn line_at(text: &str, byte: usize) -> usize {
    1 + text
        .bytes()
        .take(byte)
        .filter(|byte| *byte == b'\n')
        .count()
}

/// The line on which braces are nested too deep for the parser.
fn line_too_deep(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    for (byte, character) in text.char_indices() {
        match character {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > BRACES_DEEP_MAX {
            return Some(line_at(text, byte));
        }
    }
    None
}

fn nothing() -> FluentResource {
    match FluentResource::try_new(String::new()) {
        Ok(resource) | Err((resource, _)) => resource,
    }
}
