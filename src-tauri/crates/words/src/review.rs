//! What native speakers have read: `locales/<language>/reviews.json`.
//!
//! A review is bound to a seal over the sentence, its English twin and the facts in it.
//! When any of them changes, the seal no longer fits and the sentence is a draft again.

use std::collections::BTreeMap;
use std::fmt;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// The reviews of one language, by the id of the sentence.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Reviews(pub BTreeMap<String, Review>);

/// Somebody who speaks the language from childhood has read a sentence and found it right.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Review {
    /// Initials or organisation.
    pub by: String,
    /// The day.
    pub on: Date,
    /// What was read.
    pub seal: Seal,
}

/// A hash over what was read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Seal(pub String);

impl fmt::Display for Seal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// How far a translation can be trusted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Translation<'a> {
    /// No native speaker has read it as it is now.
    Draft,
    /// A native speaker has.
    Reviewed(&'a Review),
}

impl Reviews {
    pub(crate) fn read(text: &str) -> Result<Self, serde_json::Error> {
        serde_json::from_str(text)
    }

    /// The state of a sentence whose seal is now `seal`.
    pub fn state(&self, id: &str, seal: &Seal) -> Translation<'_> {
        match self.0.get(id) {
            Some(review) if review.seal == *seal => Translation::Reviewed(review),
            _ => Translation::Draft,
        }
    }
}
