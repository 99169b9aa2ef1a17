//! What a centre says about its help desk: only what the fixed sentences of the guide have a
//! place for.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The help desk of a centre. What is not known is left out of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct Centre {
    /// Where the desk is.
    pub place: Option<DeskPlace>,
    /// When somebody is there.
    pub hours: Option<Hours>,
    /// Whether the desk lends a phone for a call.
    pub lends_phone: Option<bool>,
}

/// Where the help desk is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum DeskPlace {
    /// Close to this screen.
    Near,
    /// At the entrance.
    Entrance,
    /// On a floor of the building.
    Floor(u8),
}

/// When somebody is at the desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct Hours {
    /// On which days.
    pub days: Days,
    /// From this time.
    pub from: Time,
    /// To this time.
    pub to: Time,
}

/// On which days somebody is at the desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Days {
    /// Every day.
    Daily,
    /// From Monday to Friday.
    Weekdays,
}

/// A time of day, written `09:30`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(try_from = "String", into = "String")]
#[ts(export, as = "String")]
pub struct Time {
    hour: u8,
    minute: u8,
}

/// Not a time of day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a time of day is written 09:30, from 00:00 to 23:59")]
pub struct TimeProblem;

impl Time {
    /// So many half hours after midnight; those of another day are those of this.
    pub const fn half_hours(count: u8) -> Self {
        Self {
            hour: count / 2 % 24,
            minute: count % 2 * 30,
        }
    }

    /// The hour, 0 to 23.
    pub fn hour(self) -> u8 {
        self.hour
    }

    /// The minute, 0 to 59.
    pub fn minute(self) -> u8 {
        self.minute
    }

    /// The half hour before it; nothing before that of midnight.
    pub fn earlier(self) -> Option<Self> {
        match (self.hour, self.minute) {
            (0, 0) => None,
            (hour, 31..) => Some(Self { hour, minute: 30 }),
            (hour, 1..=30) => Some(Self { hour, minute: 0 }),
            (hour, 0) => Some(Self {
                hour: hour - 1,
                minute: 30,
            }),
        }
    }

    /// The half hour after it; nothing after the last of the day.
    pub fn later(self) -> Option<Self> {
        match (self.hour, self.minute) {
            (23, 30..) => None,
            (hour, ..30) => Some(Self { hour, minute: 30 }),
            (hour, _) => Some(Self {
                hour: hour + 1,
                minute: 0,
            }),
        }
    }
}

impl FromStr for Time {
    type Err = TimeProblem;

    fn from_str(text: &str) -> Result<Self, TimeProblem> {
        let (hour, minute) = text.split_once(':').ok_or(TimeProblem)?;
        let number = |digits: &str| {
            let is_plain = digits.len() == 2 && digits.bytes().all(|byte| byte.is_ascii_digit());
            is_plain.then(|| digits.parse().ok()).flatten()
        };
        match (number(hour), number(minute)) {
            (Some(hour @ 0..=23), Some(minute @ 0..=59)) => Ok(Self { hour, minute }),
            _ => Err(TimeProblem),
        }
    }
}

impl fmt::Display for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.hour, self.minute)
    }
}

impl TryFrom<String> for Time {
    type Error = TimeProblem;

    fn try_from(text: String) -> Result<Self, TimeProblem> {
        text.parse()
    }
}

impl From<Time> for String {
    fn from(time: Time) -> Self {
        time.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn half_hours_are_gone_through_and_end_with_the_day() {
        let time = |text: &str| text.parse::<Time>().unwrap();
        let first = time("00:00");
        let day: Vec<Time> = std::iter::successors(Some(first), |time| time.later()).collect();
        assert_eq!(day.len(), 48);
        let last = time("23:30");
        let back = std::iter::successors(Some(last), |time| time.earlier());
        assert!(back.eq(day.into_iter().rev()));
        assert_eq!(time("09:10").earlier(), Some(time("09:00")));
        assert_eq!(time("09:10").later(), Some(time("09:30")));
        assert_eq!(time("09:45").earlier(), Some(time("09:30")));
        assert_eq!(time("23:45").later(), None);
    }

    #[test]
    fn times_are_read_and_written_alike() {
        for text in ["00:00", "09:30", "12:05", "23:59"] {
            assert_eq!(text.parse::<Time>().unwrap().to_string(), text);
        }
        for text in [
            "",
            "9:30",
            "24:00",
            "12:60",
            "09.30",
            "+9:30",
            "09:30 ",
            "１２:００",
        ] {
            assert_eq!(text.parse::<Time>(), Err(TimeProblem), "{text}");
        }
    }
}
