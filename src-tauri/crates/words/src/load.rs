//! From files to sentences that can be said.

use std::collections::BTreeMap;

use fluent_bundle::FluentResource;
use fluent_bundle::concurrent::FluentBundle;
use fluent_syntax::ast::Entry;
use folder::{Fault, Folder};
use unic_langid::LanguageIdentifier;

use crate::message::{each_piece, pieces};
use crate::plain::with_names;
use crate::{Language, Message, Piece, Reviews, Values, WordsProblem, check};

/// Fluent's parser calls itself at each brace; deeper than this is no sentence.
const BRACES_DEEP_MAX: usize = 8;

/// The sentences of all four languages.
pub struct Words {
    tongues: BTreeMap<Language, Tongue>,
}

/// One language.
struct Tongue {
    bundle: FluentBundle<FluentResource>,
    messages: BTreeMap<String, Message>,
    terms: BTreeMap<String, Message>,
    reviews: Reviews,
}

/// A sentence cannot be said.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SentenceProblem {
    /// There is no such sentence in the language.
    #[error("there is no {language} sentence `{id}`")]
    Missing {
        /// The language asked for.
        language: Language,
        /// The id asked for.
        id: String,
    },
    /// A value or name that the sentence asks for was not given.
    #[error("the {language} sentence `{id}` lacks a value: {lacks}")]
    LacksValue {
        /// The language.
        language: Language,
        /// The id.
        id: String,
        /// What Fluent says is missing.
        lacks: String,
    },
}

impl Words {
    /// Reads the sentences of a folder.
    ///
    /// Only what breaks a file is told here; whether the sentences keep the rules is asked
    /// by [`Words::check`], which a kiosk need not run.
    pub fn load(folder: &Folder) -> (Self, Vec<Fault<WordsProblem>>) {
        let mut faults = Vec::new();
        let tongues = Language::ALL
            .into_iter()
            .map(|language| (language, Tongue::load(folder, language, &mut faults)))
            .collect();
        for (file, _) in folder.below("locales/") {
            let known = Language::ALL
                .iter()
                .any(|language| file.starts_with(&format!("locales/{language}/")));
            let is_reviews = file.ends_with("/reviews.json");
            if !known || (file.ends_with(".json") && !is_reviews) {
                faults.push(Fault::new(file, 1, WordsProblem::UnknownFile));
            }
        }
        (Self { tongues }, faults)
    }

    /// Everything the rules say against the sentences.
    pub fn check(&self) -> Vec<Fault<WordsProblem>> {
        check::check(self)
    }

    /// Says a sentence.
    ///
    /// # Errors
    /// Where the sentence, or a value it asks for, is missing. Nothing is ever said half.
    pub fn say(
        &self,
        language: Language,
        id: &str,
        values: &Values,
    ) -> Result<String, SentenceProblem> {
        let missing = || SentenceProblem::Missing {
            language,
            id: id.to_owned(),
        };
        let tongue = self.tongues.get(&language).ok_or_else(missing)?;
        let message = tongue.bundle.get_message(id).ok_or_else(missing)?;
        let pattern = message.value().ok_or_else(missing)?;
        let mut errors = Vec::new();
        let said = tongue
            .bundle
            .format_pattern(pattern, Some(values), &mut errors);
        match errors.first() {
            None => Ok(said.into_owned()),
            Some(error) => Err(SentenceProblem::LacksValue {
                language,
                id: id.to_owned(),
                lacks: error.to_string(),
            }),
        }
    }

    /// A sentence as it is written.
    pub fn message(&self, language: Language, id: &str) -> Option<&Message> {
        self.tongues.get(&language)?.messages.get(id)
    }

    /// All sentences of a language, by id.
    pub fn messages(&self, language: Language) -> impl Iterator<Item = &Message> {
        self.tongues
            .get(&language)
            .into_iter()
            .flat_map(|tongue| tongue.messages.values())
    }

    /// All names of a language, by id.
    pub fn terms(&self, language: Language) -> impl Iterator<Item = &Message> {
        self.tongues
            .get(&language)
            .into_iter()
            .flat_map(|tongue| tongue.terms.values())
    }

    /// A name as it is written.
    pub fn term(&self, language: Language, id: &str) -> Option<&Message> {
        self.tongues.get(&language)?.terms.get(id)
    }

    /// A name as it is read, with the names inside it written out.
    pub fn name(&self, language: Language, id: &str) -> Option<String> {
        with_names(self, language, self.term(language, id)?).pop()
    }

    /// What native speakers have read in a language.
    pub fn reviews(&self, language: Language) -> Option<&Reviews> {
        self.tongues.get(&language).map(|tongue| &tongue.reviews)
    }
}

impl Tongue {
    fn load(folder: &Folder, language: Language, faults: &mut Vec<Fault<WordsProblem>>) -> Self {
        let mut identifiers: Vec<LanguageIdentifier> = Vec::new();
        identifiers.extend(language.tag().parse::<LanguageIdentifier>());
        let mut bundle = FluentBundle::new_concurrent(identifiers);
        // Invisible isolation marks around values would be spoken and searched for.
        bundle.set_use_isolating(false);
        let mut tongue = Self {
            bundle,
            messages: BTreeMap::new(),
            terms: BTreeMap::new(),
            reviews: Reviews::default(),
        };
        let root = format!("locales/{language}/");
        for (path, text) in folder.below(&root) {
            if path.ends_with(".ftl") {
                tongue.read(path, path.trim_start_matches(&root), text, faults);
            } else if path.ends_with("/reviews.json") {
                match Reviews::read(text) {
                    Ok(reviews) => tongue.reviews = reviews,
                    Err(error) => {
                        let problem = WordsProblem::NotReviews(error.to_string());
                        faults.push(Fault::new(path, error.line(), problem));
                    }
                }
            }
        }
        tongue
    }

    fn read(&mut self, path: &str, file: &str, text: &str, faults: &mut Vec<Fault<WordsProblem>>) {
        if let Some(line) = line_too_deep(text) {
            return faults.push(Fault::new(
                path,
                line,
                WordsProblem::TooDeep(BRACES_DEEP_MAX),
            ));
        }
        let resource = match FluentResource::try_new(text.to_owned()) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                for error in errors {
                    let line = line_at(text, error.pos.start);
                    let problem = WordsProblem::NotFluent(error.kind.to_string());
                    faults.push(Fault::new(path, line, problem));
                }
                resource
            }
        };
        let lines = lines_of_ids(text);
        for entry in resource.entries() {
            let (id, pattern, attributes, into) = match entry {
                Entry::Message(message) => {
                    let Some(value) = &message.value else {
                        continue;
                    };
                    (
                        message.id.name,
                        value,
                        message.attributes.len(),
                        &mut self.messages,
                    )
                }
                Entry::Term(term) => (
                    term.id.name,
                    &term.value,
                    term.attributes.len(),
                    &mut self.terms,
                ),
                Entry::Comment(_)
                | Entry::GroupComment(_)
                | Entry::ResourceComment(_)
                | Entry::Junk { .. } => continue,
            };
            let is_term = matches!(entry, Entry::Term(_));
            let written = if is_term {
                format!("-{id}")
            } else {
                id.to_owned()
            };
            let line = lines.get(written.as_str()).copied().unwrap_or(1);
            if attributes > 0 {
                faults.push(Fault::new(
                    path,
                    line,
                    WordsProblem::Attributes(written.clone()),
                ));
            }
            let message = Message {
                id: id.to_owned(),
                file: file.to_owned(),
                line,
                pieces: pieces(pattern),
            };
            each_piece(&message.pieces, &mut |piece| {
                if let Piece::Foreign(what) = piece {
                    faults.push(Fault::new(path, line, WordsProblem::Foreign(what)));
                }
            });
            if let Some(first) = into.get(id) {
                let problem = WordsProblem::IdTwice {
                    id: written,
                    first: first.file.clone(),
                };
                faults.push(Fault::new(path, line_of_last(text, id, is_term), problem));
                continue;
            }
            into.insert(id.to_owned(), message);
        }
        // Ids that stand twice were told above; the bundle keeps the first.
        let _ = self.bundle.add_resource(resource);
    }
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

/// The line of each id; the first where it stands twice.
fn lines_of_ids(text: &str) -> BTreeMap<&str, usize> {
    let mut lines = BTreeMap::new();
    for (index, line) in text.lines().enumerate() {
        if let Some(id) = id_on(line) {
            lines.entry(id).or_insert(index + 1);
        }
    }
    lines
}

fn line_of_last(text: &str, id: &str, is_term: bool) -> usize {
    let written = if is_term {
        format!("-{id}")
    } else {
        id.to_owned()
    };
    let found = text
        .lines()
        .enumerate()
        .filter(|(_, line)| id_on(line) == Some(&written))
        .last();
    found.map_or(1, |(index, _)| index + 1)
}

fn id_on(line: &str) -> Option<&str> {
    let starts = line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-');
    let (id, _) = line.split_once('=').filter(|_| starts)?;
    Some(id.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn load(files: &[(&str, &str)]) -> (Words, Vec<Fault<WordsProblem>>) {
        Words::load(&Folder::from_files(files.iter().copied()))
    }

    #[test]
    fn a_sentence_is_said_whole_or_not_at_all() {
        let (words, faults) = load(&[(
            "locales/en/kiosk.ftl",
            "-bank = Bank\ncall = Call { -bank } at { $number }.\n",
        )]);
        assert_eq!(faults, []);
        let mut values = Values::new();
        assert!(
            matches!(
                words.say(Language::En, "call", &values),
                Err(SentenceProblem::LacksValue { .. })
            ),
            "a missing value is an error, not words with a hole"
        );
        values.set("number", "1799");
        assert_eq!(
            words.say(Language::En, "call", &values).unwrap(),
            "Call Bank at 1799."
        );
        assert!(
            matches!(
                words.say(Language::Ta, "call", &values),
                Err(SentenceProblem::Missing { .. })
            ),
            "no language falls back to another"
        );
    }

    #[test]
    fn broken_fluent_is_told_with_its_line() {
        let (_, faults) = load(&[
            (
                "locales/en/kiosk.ftl",
                "a = One\nb = { $x\nc = Three\nc = Again\n",
            ),
            ("locales/fr/kiosk.ftl", "a = Un\n"),
        ]);
        let codes: Vec<_> = faults
            .iter()
            .map(|f| (f.line, folder::Problem::code(&f.problem)))
            .collect();
        assert!(
            codes.iter().any(|(_, code)| *code == "not-fluent"),
            "{codes:?}"
        );
        assert!(codes.contains(&(4, "duplicate-id")), "{codes:?}");
        assert!(codes.contains(&(1, "unknown-file")), "{codes:?}");
    }

    #[test]
    fn braces_without_end_do_not_reach_the_parser() {
        let (_, faults) = load(&[(
            "locales/en/kiosk.ftl",
            &format!("a = {}", "{".repeat(100_000)),
        )]);
        assert_eq!(faults.len(), 1);
    }
}
