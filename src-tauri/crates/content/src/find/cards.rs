//! Cards: the least that is known of a service before it has its page.

use std::fs;
use std::path::Path;

use facts::ServiceId;
use guide::Book;
use search::{Document, Field, Text};
use serde::Deserialize;
use words::Language;

use super::FindProblem;

/// A service in a few words.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Card {
    /// Its id.
    pub(super) id: ServiceId,
    /// Its name in English.
    name: String,
    /// Its name in the other languages, where one was found.
    #[serde(default)]
    zh: Option<String>,
    #[serde(default)]
    ms: Option<String>,
    #[serde(default)]
    ta: Option<String>,
    /// What it is, in English.
    what: String,
    /// Whether it is over or has not begun.
    #[serde(default)]
    over: bool,
    /// What can be done with it, in English.
    #[serde(default)]
    can: Vec<String>,
}

pub(super) fn read(path: &Path) -> Result<Vec<Card>, FindProblem> {
    let text = fs::read_to_string(path).map_err(|source| FindProblem::Read {
        path: path.to_path_buf(),
        source,
    })?;
    serde_json::from_str(&text).map_err(|source| FindProblem::Cards {
        path: path.to_path_buf(),
        source,
    })
}

impl Card {
    pub(super) fn title(&self, language: Language) -> &str {
        self.own(language).unwrap_or(&self.name)
    }

    fn own(&self, language: Language) -> Option<&str> {
        match language {
            Language::En => Some(&self.name),
            Language::Zh => self.zh.as_deref(),
            Language::Ms => self.ms.as_deref(),
            Language::Ta => self.ta.as_deref(),
        }
    }

    /// The card as it can be found, with what people say.
    pub(super) fn document(&self, book: &Book) -> Document {
        let text = |field, language, text: &str| Text {
            field,
            language: Some(language),
            guide: None,
            text: text.to_owned(),
        };
        let names = Language::ALL
            .into_iter()
            .filter_map(|language| Some(text(Field::Name, language, self.own(language)?)));
        let mut texts: Vec<Text> = names.collect();
        texts.push(text(Field::What, Language::En, &self.what));
        texts.extend(
            self.can
                .iter()
                .map(|line| text(Field::Body, Language::En, line)),
        );
        texts.extend(book.said_of(&self.id));
        Document {
            service: self.id.to_string(),
            weight: if self.over { 0.75 } else { 1.0 },
            texts,
        }
    }
}
