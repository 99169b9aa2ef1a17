//! From files to sentences that can be said.

use std::collections::BTreeMap;

use folder::{Fault, Folder};

use crate::plain::with_names;
use crate::tongue::Tongue;
use crate::{Language, Message, Reviews, Values, WordsProblem, check};

/// The sentences of all four languages.
pub struct Words {
    tongues: BTreeMap<Language, Tongue>,
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
        let (words, mut faults) = Self::load_sound(folder);
        faults.extend(words.tongues.values().flat_map(Tongue::faults));
        (words, faults)
    }

    /// Takes the sentences of a folder in which [`Words::load`] has found no fault before. A file is
    /// read when a sentence of it is first asked for, so that a start takes no longer with many.
    pub fn load_sound(folder: &Folder) -> (Self, Vec<Fault<WordsProblem>>) {
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
        let said = self
            .tongues
            .get(&language)
            .and_then(|tongue| tongue.say(id, values));
        match said {
            Some(Ok(said)) => Ok(said),
            Some(Err(lacks)) => Err(SentenceProblem::LacksValue {
                language,
                id: id.to_owned(),
                lacks,
            }),
            None => Err(SentenceProblem::Missing {
                language,
                id: id.to_owned(),
            }),
        }
    }

    /// A sentence as it is written.
    pub fn message(&self, language: Language, id: &str) -> Option<&Message> {
        self.tongues.get(&language)?.message(id)
    }

    /// All sentences of a language, file by file.
    pub fn messages(&self, language: Language) -> impl Iterator<Item = &Message> {
        self.tongues
            .get(&language)
            .into_iter()
            .flat_map(Tongue::messages)
    }

    /// All names of a language, file by file.
    pub fn terms(&self, language: Language) -> impl Iterator<Item = &Message> {
        self.tongues
            .get(&language)
            .into_iter()
            .flat_map(Tongue::terms)
    }

    /// A name as it is written.
    pub fn term(&self, language: Language, id: &str) -> Option<&Message> {
        self.tongues.get(&language)?.term(id)
    }

    /// A name as it is read, with the names inside it written out.
    pub fn name(&self, language: Language, id: &str) -> Option<String> {
        with_names(self, language, self.term(language, id)?).pop()
    }

    /// What native speakers have read in a language.
    pub fn reviews(&self, language: Language) -> Option<&Reviews> {
        self.tongues.get(&language).map(Tongue::reviews)
    }
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
    fn sentences_that_are_read_when_asked_for_are_the_same() {
        let files = [
            (
                "locales/en/services/tea.ftl",
                "tea = A { -drink }\nbroken = { $x\n",
            ),
            (
                "locales/en/terms.ftl",
                "-leaf = leaf\n-drink = cup of { -leaf } tea\n",
            ),
            ("locales/en/zoo.ftl", "zoo = The zoo\ntea = Twice\n"),
        ];
        let (lazy, faults) = Words::load_sound(&Folder::from_files(files));
        assert_eq!(
            faults.len(),
            1,
            "an id in two files is seen without reading them"
        );
        let (eager, _) = Words::load(&Folder::from_files(files));
        for words in [&lazy, &eager] {
            let say = |id| words.say(Language::En, id, &Values::new());
            assert_eq!(say("tea").as_deref(), Ok("A cup of leaf tea"));
            assert_eq!(say("zoo").as_deref(), Ok("The zoo"));
            assert!(say("broken").is_err());
            assert!(say("leaf").is_err(), "a name is no sentence");
            let home = words.message(Language::En, "tea").map(|tea| &tea.file);
            assert_eq!(home.map(String::as_str), Some("services/tea.ftl"));
            assert!(words.term(Language::En, "drink").is_some());
        }
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
