//! How far a fact can be trusted.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::PublishedOn;

/// Where a fact was published, and when.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Who published it, as its own name is written: `CNA`, `Singpass Help Centre`.
    pub publisher: String,
    /// Where it was seen. Not shown to a visitor; for whoever checks the fact.
    pub seen_at: String,
    /// When it was published.
    pub date: PublishedOn,
}

/// A person has checked the fact with the body that owns it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Confirmed {
    /// Initials or role; not a full name.
    pub by: String,
    /// The day of the check.
    #[schemars(with = "String")]
    pub on: Date,
}
