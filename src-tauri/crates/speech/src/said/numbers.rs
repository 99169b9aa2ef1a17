//! Numbers in words, one room for each language.
//!
//! What a figure stands for (a sum, a year, a time) is known to [`super::figure`] and said by the
//! room of its language.

pub(crate) mod chinese;
pub(crate) mod english;
pub(crate) mod malay;
pub(crate) mod tamil;

/// A number as it is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Number {
    pub(crate) whole: u64,
    /// The digits behind the point; empty where there is no point.
    pub(crate) decimals: String,
}

impl Number {
    /// The cents of a sum, where it is written with them.
    pub(crate) fn cents(&self) -> Option<u64> {
        if self.decimals.len() == 2 {
            self.decimals.parse().ok()
        } else {
            None
        }
    }
}

/// A whole number in words, and the digits behind its point one by one.
fn with_decimals(whole: String, point: &str, number: &Number, words: &[&'static str]) -> String {
    if number.decimals.is_empty() {
        return whole;
    }
    format!(
        "{whole} {point} {}",
        digit_by_digit(&number.decimals, words)
    )
}

/// The words of each digit, with a space between two.
fn digit_by_digit(digits: &str, words: &[&'static str]) -> String {
    let said: Vec<&str> = digits
        .chars()
        .filter_map(|digit| digit.to_digit(10))
        .filter_map(|digit| words.get(digit as usize).copied())
        .collect();
    said.join(" ")
}

/// The word at a place of a table.
fn word(words: &[&'static str], place: u64) -> &'static str {
    usize::try_from(place)
        .ok()
        .and_then(|place| words.get(place).copied())
        .unwrap_or_default()
}
