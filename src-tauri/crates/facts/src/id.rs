//! Names of things: lower-case words joined by hyphens, as in `scamshield-helpline`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// No id is longer; the longest today has some 50 characters.
const ID_CHARACTERS_MAX: usize = 80;

/// A name that is not of the form `lower-case-words`.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not an id: use lower-case letters, digits and single hyphens, letter first")]
pub struct BadId(String);

fn check(text: &str) -> Result<(), BadId> {
    let word = |part: &str| {
        !part.is_empty()
            && part
                .bytes()
                .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
    };
    let fits = text.len() <= ID_CHARACTERS_MAX
        && text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.split('-').all(word);
    if fits {
        Ok(())
    } else {
        Err(BadId(text.chars().take(ID_CHARACTERS_MAX).collect()))
    }
}

macro_rules! ids {
    ($($(#[$about:meta])* $name:ident)+) => {$(
        $(#[$about])*
        #[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema, TS)]
        #[serde(try_from = "String", into = "String")]
        #[schemars(with = "String")]
        #[ts(as = "String")]
        pub struct $name(String);

        impl $name {
            /// The id as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl TryFrom<String> for $name {
            type Error = BadId;
            fn try_from(text: String) -> Result<Self, BadId> {
                check(&text).map(|()| Self(text))
            }
        }

        impl std::str::FromStr for $name {
            type Err = BadId;
            fn from_str(text: &str) -> Result<Self, BadId> {
                Self::try_from(text.to_owned())
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> String {
                id.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }
    )+};
}

ids! {
    /// A government agency or other body: `data/agencies/<id>.json`.
    AgencyId
    /// What words of four languages mean: in `data/concepts/<theme>.json`.
    ConceptId
    /// A telephone line: `data/contacts/<id>.json`. Sentences name its number by `{ $<id> }`.
    ContactId
    /// A fact of a service. Sentences name its value by `{ $<id> }`; ids are unique over all data.
    FactId
    /// A step-by-step guide inside a service.
    GuideId
    /// A word that many do not know: `data/hard-words/<id>.json`; also the name of its term.
    HardWordId
    /// A web address: `data/links/<id>.json`. Sentences name it by `{ $<id> }`.
    LinkId
    /// A sentence in `locales/`.
    MessageId
    /// A need of a visitor, shown on Home: `data/needs/<id>.json`.
    NeedId
    /// A raster picture: `data/pictures/<id>.png`.
    PictureId
    /// A service, programme, law or plan: `data/services/<id>.json`.
    ServiceId
    /// A step inside a guide.
    StepId
    /// A file of concepts: `data/concepts/<id>.json`.
    ThemeId
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_lower_case_words_joined_by_hyphens() {
        for good in ["singpass", "scamshield-helpline-1799", "a1-b2"] {
            assert!(good.parse::<ServiceId>().is_ok(), "{good} is an id");
        }
        let long = "a".repeat(81);
        for bad in [
            "", "-a", "a-", "a--b", "Singpass", "1799", "a_b", "a/b", "அ", "../x", &long,
        ] {
            assert!(bad.parse::<ServiceId>().is_err(), "{bad:?} is no id");
        }
    }
}
