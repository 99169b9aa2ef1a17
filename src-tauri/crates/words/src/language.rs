//! The four languages of Singapore.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One of the four languages, all of equal standing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
#[ts(export)]
pub enum Language {
    /// English.
    En,
    /// Chinese, in simplified characters.
    Zh,
    /// Malay.
    Ms,
    /// Tamil.
    Ta,
}

/// A text that names no language of the guide.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not one of en, zh, ms, ta")]
pub struct NoSuchLanguage(String);

impl Language {
    /// All four, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::En, Self::Zh, Self::Ms, Self::Ta];

    /// The name of its folder in `locales/`.
    pub fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Zh => "zh",
            Self::Ms => "ms",
            Self::Ta => "ta",
        }
    }

    /// Its `lang` attribute.
    pub fn tag(self) -> &'static str {
        match self {
            Self::En => "en-SG",
            Self::Zh => "zh-Hans-SG",
            Self::Ms => "ms-SG",
            Self::Ta => "ta-SG",
        }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Language {
    type Err = NoSuchLanguage;

    fn from_str(text: &str) -> Result<Self, NoSuchLanguage> {
        let named = |language: &Self| language.code() == text;
        Self::ALL
            .into_iter()
            .find(named)
            .ok_or_else(|| NoSuchLanguage(text.to_owned()))
    }
}
