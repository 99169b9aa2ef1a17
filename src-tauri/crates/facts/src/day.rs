//! When something was published: a day, or only its month or year where no more is known.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Serialize};

/// A date as far as it is known: `2024-03-26`, `2024-03` or `2024`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum PublishedOn {
    /// Only the year is known.
    Year(i16),
    /// Year and month (1 to 12).
    Month(i16, i8),
    /// The day.
    Day(Date),
}

/// A text that is no date.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a date: write 2024-03-26, or 2024-03, or 2024")]
pub struct NotADay(String);

impl FromStr for PublishedOn {
    type Err = NotADay;

    fn from_str(text: &str) -> Result<Self, NotADay> {
        let wrong = || NotADay(text.chars().take(20).collect());
        let first = |rest: &str| format!("{text}{rest}").parse::<Date>().map_err(|_| wrong());
        if !text.bytes().all(|b| b.is_ascii_digit() || b == b'-') {
            return Err(wrong());
        }
        let date = match text.len() {
            4 => Self::Year(first("-01-01")?.year()),
            7 => first("-01").map(|day| Self::Month(day.year(), day.month()))?,
            10 => Self::Day(first("")?),
            _ => return Err(wrong()),
        };
        Ok(date)
    }
}

impl TryFrom<String> for PublishedOn {
    type Error = NotADay;
    fn try_from(text: String) -> Result<Self, NotADay> {
        text.parse()
    }
}

impl From<PublishedOn> for String {
    fn from(date: PublishedOn) -> Self {
        date.to_string()
    }
}

impl fmt::Display for PublishedOn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Year(year) => write!(f, "{year:04}"),
            Self::Month(year, month) => write!(f, "{year:04}-{month:02}"),
            Self::Day(day) => write!(f, "{day}"),
        }
    }
}

impl JsonSchema for PublishedOn {
    fn schema_name() -> Cow<'static, str> {
        "PublishedOn".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "description": "A date as far as it is known: 2024-03-26, 2024-03 or 2024.",
            "pattern": "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_a_day_a_month_or_a_year() {
        for text in ["2024-03-26", "2024-03", "2024"] {
            assert_eq!(text.parse::<PublishedOn>().unwrap().to_string(), text);
        }
        for bad in [
            "2024-13",
            "2024-02-30",
            "24-01-01",
            "2024-3-1",
            "March 2024",
            "",
            "+024",
            "2024-03-26T00",
        ] {
            assert!(bad.parse::<PublishedOn>().is_err(), "{bad:?} is no date");
        }
    }
}
