//! Figures in English words, as they are said in Britain and Singapore: `one hundred and five`,
//! `the thirty-first of December twenty twenty-six`.

use super::super::figure::{Around, Figure};
use super::{Number, digit_by_digit, with_decimals, word};

const UNITS: [&str; 20] = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
];
const TENS: [&str; 10] = [
    "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
];
const GREAT: [(u64, &str); 3] = [
    (1_000_000_000, "billion"),
    (1_000_000, "million"),
    (1_000, "thousand"),
];
/// The last words of numbers whose ordinals are no mere `-th`.
const ORDINALS: [(&str, &str); 7] = [
    ("one", "first"),
    ("two", "second"),
    ("three", "third"),
    ("five", "fifth"),
    ("eight", "eighth"),
    ("nine", "ninth"),
    ("twelve", "twelfth"),
];
const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// The words of a figure.
pub(crate) fn figure(figure: &Figure, around: &Around) -> String {
    match figure {
        Figure::Number(number) if around.next_word_is_of(&MONTHS) && is_day(number) => {
            let the = if around.last_word() == "the" {
                ""
            } else {
                "the "
            };
            format!("{the}{} of", ordinal(number.whole))
        }
        Figure::Number(number) => spoken(number),
        Figure::Sum(number) => sum(number),
        Figure::Percent(number) => format!("{} percent", spoken(number)),
        Figure::Time { hour, minute } => time(*hour, *minute),
        Figure::Year(number) => year(*number),
        Figure::Digits(digits) => digit_by_digit(digits, &UNITS),
        Figure::Plus(digits) => format!("plus {}", digit_by_digit(digits, &UNITS)),
        Figure::Ordinal(number) => ordinal(*number),
    }
}

fn is_day(number: &Number) -> bool {
    number.decimals.is_empty() && (1..=31).contains(&number.whole)
}

fn spoken(number: &Number) -> String {
    with_decimals(cardinal(number.whole), "point", number, &UNITS)
}

fn sum(number: &Number) -> String {
    let dollars = |whole| if whole == 1 { "dollar" } else { "dollars" };
    match number.cents() {
        None => {
            let only_one = number.whole == 1 && number.decimals.is_empty();
            format!("{} {}", spoken(number), dollars(u64::from(only_one)))
        }
        Some(0) => format!("{} {}", cardinal(number.whole), dollars(number.whole)),
        Some(cents) => {
            let coin = if cents == 1 { "cent" } else { "cents" };
            let whole = cardinal(number.whole);
            let cents = cardinal(cents);
            format!("{whole} {} and {cents} {coin}", dollars(number.whole))
        }
    }
}

fn time(hour: u64, minute: u64) -> String {
    match minute {
        0 => cardinal(hour),
        1..=9 => format!("{} oh {}", cardinal(hour), cardinal(minute)),
        _ => format!("{} {}", cardinal(hour), cardinal(minute)),
    }
}

fn year(number: u64) -> String {
    let (century, rest) = (number / 100, number % 100);
    if century.is_multiple_of(10) && rest < 10 {
        cardinal(number)
    } else if rest == 0 {
        format!("{} hundred", cardinal(century))
    } else {
        time(century, rest)
    }
}

fn cardinal(number: u64) -> String {
    if number < 20 {
        return word(&UNITS, number).to_owned();
    }
    if number < 100 {
        let tens = word(&TENS, number / 10);
        return match number % 10 {
            0 => tens.to_owned(),
            unit => format!("{tens}-{}", word(&UNITS, unit)),
        };
    }
    let great = GREAT.iter().find(|(size, _)| number >= *size);
    let (size, name) = great.copied().unwrap_or((100, "hundred"));
    let head = format!("{} {name}", cardinal(number / size));
    match number % size {
        0 => head,
        rest @ 1..=99 => format!("{head} and {}", cardinal(rest)),
        rest => format!("{head} {}", cardinal(rest)),
    }
}

fn ordinal(number: u64) -> String {
    let cardinal = cardinal(number);
    for (last, ordinal) in ORDINALS {
        if let Some(head) = cardinal.strip_suffix(last)
            && (head.is_empty() || head.ends_with(['-', ' ']))
        {
            return format!("{head}{ordinal}");
        }
    }
    match cardinal.strip_suffix('y') {
        Some(head) => format!("{head}ieth"),
        None => format!("{cardinal}th"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_years_and_ordinals_are_said_as_in_britain() {
        for (number, said) in [
            (0, "zero"),
            (105, "one hundred and five"),
            (1_080, "one thousand and eighty"),
            (37_308, "thirty-seven thousand three hundred and eight"),
            (
                999_999_999_999,
                "nine hundred and ninety-nine billion nine hundred and ninety-nine million nine hundred and ninety-nine thousand nine hundred and ninety-nine",
            ),
        ] {
            assert_eq!(cardinal(number), said);
        }
        for (number, said) in [
            (1900, "nineteen hundred"),
            (1905, "nineteen oh five"),
            (2000, "two thousand"),
            (2009, "two thousand and nine"),
            (2010, "twenty ten"),
        ] {
            assert_eq!(year(number), said);
        }
        for (number, said) in [
            (1, "first"),
            (12, "twelfth"),
            (20, "twentieth"),
            (22, "twenty-second"),
            (60, "sixtieth"),
            (100, "one hundredth"),
        ] {
            assert_eq!(ordinal(number), said);
        }
    }
}
