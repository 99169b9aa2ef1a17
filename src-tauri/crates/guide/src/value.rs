//! Facts as words: money, dates and lengths of time, in each language.

use std::time::Duration;

use facts::{Contact, Fact, PublishedOn, Stated, Unit, Value};
use words::{Language, SentenceProblem, Values, Words};

use settings::Time;

use crate::said;

type Said = Result<String, SentenceProblem>;

/// A fact, telephone line or address as a sentence shows it.
pub(crate) fn stated(words: &Words, language: Language, stated: Stated<'_>) -> Said {
    match stated {
        Stated::Fact(fact) => of_fact(words, language, fact),
        Stated::Contact(contact) => number(words, language, contact),
        Stated::Link(link) => Ok(link.shown.clone()),
    }
}

fn of_fact(words: &Words, language: Language, fact: &Fact) -> Said {
    match &fact.value {
        Value::Money { dollars } => words.say(
            language,
            said::VALUE_MONEY,
            &values([("dollars", grouped(*dollars))]),
        ),
        Value::Day(date) | Value::LastDay(date) => {
            published(words, language, PublishedOn::Day(*date))
        }
        Value::Month(date) => published(words, language, *date),
        Value::Year(year) => published(words, language, PublishedOn::Year(*year)),
        Value::Count(count) => Ok(grouped(*count)),
        Value::Span { count, unit } => {
            let id = match unit {
                Unit::Minutes => said::VALUE_MINUTES,
                Unit::Hours => said::VALUE_HOURS,
                Unit::Days => said::VALUE_DAYS,
                Unit::WorkingDays => said::VALUE_WORKING_DAYS,
                Unit::Years => said::VALUE_YEARS,
            };
            words.say(language, id, &values([("count", *count)]))
        }
        Value::Label { text } => Ok(text.clone()),
    }
}

/// A date as far as it is known.
pub(crate) fn published(words: &Words, language: Language, date: PublishedOn) -> Said {
    // A year is no amount: it must not be grouped.
    let year = |year: i16| year.to_string();
    match date {
        PublishedOn::Year(on) => {
            words.say(language, said::VALUE_YEAR, &values([("year", year(on))]))
        }
        PublishedOn::Month(on, month) => {
            let mut values = values([("year", year(on))]);
            values.set("month", month);
            words.say(language, said::VALUE_MONTH, &values)
        }
        PublishedOn::Day(day) => {
            let mut values = values([("year", year(day.year()))]);
            values.set("month", day.month());
            values.set("day", day.day());
            words.say(language, said::VALUE_DAY, &values)
        }
    }
}

/// A time of day.
pub(crate) fn time(words: &Words, language: Language, time: Time) -> Said {
    let part = match time.hour() {
        0..=11 => "morning",
        12 => "noon",
        13..=18 => "afternoon",
        _ => "evening",
    };
    let hour = match time.hour() % 12 {
        0 => 12,
        hour => hour,
    };
    let mut values = values([("part", part.to_owned())]);
    values.set("hour", hour);
    values.set("minute", format!("{:02}", time.minute()));
    words.say(language, said::VALUE_TIME, &values)
}

/// A length of time in whole minutes, none of which is left out.
pub(crate) fn minutes(words: &Words, language: Language, time: Duration) -> Said {
    let count = time.as_secs().div_ceil(60);
    words.say(language, said::VALUE_MINUTES, &values([("count", count)]))
}

/// A telephone number, with the key to press after it.
pub(crate) fn number(words: &Words, language: Language, contact: &Contact) -> Said {
    match &contact.then_press {
        None => Ok(contact.number.clone()),
        Some(key) => {
            let values = values([("number", contact.number.clone()), ("key", key.clone())]);
            words.say(language, said::VALUE_THEN_PRESS, &values)
        }
    }
}

/// How many, as a sentence shows it.
pub(crate) fn count(count: usize) -> String {
    grouped(u32::try_from(count).unwrap_or(u32::MAX))
}

/// Values by name.
pub(crate) fn values<const N: usize, V>(pairs: [(&'static str, V); N]) -> Values
where
    V: Into<words::Value<'static>>,
{
    pairs.into_iter().collect()
}

/// A whole number with a comma before each three digits, as Singapore writes it in all four languages.
fn grouped(number: u32) -> String {
    let digits = number.to_string();
    let mut grouped = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_are_grouped() {
        for (number, expected) in [
            (0, "0"),
            (500, "500"),
            (1_000, "1,000"),
            (2_750_000, "2,750,000"),
        ] {
            assert_eq!(grouped(number), expected);
        }
    }
}
