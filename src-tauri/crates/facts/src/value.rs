//! A fact and its value.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{Confirmed, Source};

/// Something true that may change, stated once. Sentences name it by `{ $<its id> }`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Fact {
    /// What is true.
    pub value: Value,
    /// Where it was published.
    pub source: Source,
    /// Who confirmed it; nothing where nobody did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confirmed: Option<Confirmed>,
    /// The day from which it must be looked at again, where it ages.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<String>")]
    pub review_by: Option<Date>,
}

/// The value of a fact. Its form in words (`$500`, `500元`) is made for each language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Value {
    /// Whole Singapore dollars.
    Money {
        /// How many.
        dollars: u32,
    },
    /// A day of the calendar.
    Day(#[schemars(with = "String")] Date),
    /// The last day of something that ends; it is past on the day after.
    LastDay(#[schemars(with = "String")] Date),
    /// A month of a year, as `2024-03`.
    Month(crate::PublishedOn),
    /// A year of the calendar.
    Year(i16),
    /// How many of something; the sentence says of what.
    Count(u32),
    /// A length of time.
    Span {
        /// How many of the unit.
        count: u32,
        /// The unit.
        unit: Unit,
    },
    /// Words that stand on a real screen or message, in the language that screen has. Never translated.
    Label {
        /// The words.
        text: String,
    },
}

/// A unit of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// 60 seconds.
    Minutes,
    /// 60 minutes.
    Hours,
    /// 24 hours.
    Days,
    /// Days on which offices work.
    WorkingDays,
    /// Years, also of age.
    Years,
}
