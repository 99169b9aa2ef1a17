//! Figures in Malay words: `seribu lapan puluh`, hotlines with `kosong`, `ketiga`.

use super::super::figure::Figure;
use super::{Number, digit_by_digit, with_decimals, word};

/// Digits of hotlines, codes and decimals.
const DIGITS: [&str; 10] = [
    "kosong", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "lapan", "sembilan",
];
/// Sizes with the word for one of them.
const SIZES: [(u64, &str, &str); 5] = [
    (1_000_000_000, "bilion", "satu bilion"),
    (1_000_000, "juta", "satu juta"),
    (1_000, "ribu", "seribu"),
    (100, "ratus", "seratus"),
    (10, "puluh", "sepuluh"),
];

/// The words of a figure.
pub(crate) fn figure(figure: &Figure) -> String {
    match figure {
        Figure::Number(number) => spoken(number),
        Figure::Sum(number) => match number.cents() {
            None => format!("{} dolar", spoken(number)),
            Some(0) => format!("{} dolar", cardinal(number.whole)),
            Some(cents) => {
                format!("{} dolar {} sen", cardinal(number.whole), cardinal(cents))
            }
        },
        Figure::Percent(number) => format!("{} peratus", spoken(number)),
        Figure::Time { hour, minute } => match minute {
            0 => cardinal(*hour),
            1..=9 => format!("{} kosong {}", cardinal(*hour), cardinal(*minute)),
            _ => format!("{} {}", cardinal(*hour), cardinal(*minute)),
        },
        Figure::Year(number) => cardinal(*number),
        Figure::Digits(digits) => digit_by_digit(digits, &DIGITS),
        Figure::Plus(digits) => format!("tambah {}", digit_by_digit(digits, &DIGITS)),
        Figure::Ordinal(1) => "pertama".to_owned(),
        Figure::Ordinal(number) => format!("ke{}", cardinal(*number)),
    }
}

fn spoken(number: &Number) -> String {
    with_decimals(cardinal(number.whole), "titik", number, &DIGITS)
}

fn cardinal(number: u64) -> String {
    match number {
        0..=9 => return word(&DIGITS, number).to_owned(),
        11 => return "sebelas".to_owned(),
        12..=19 => return format!("{} belas", word(&DIGITS, number - 10)),
        10 | 20.. => {}
    }
    let size = SIZES.iter().find(|(size, ..)| number >= *size).copied();
    let (size, name, one) = size.unwrap_or((10, "puluh", "sepuluh"));
    let head = match number / size {
        1 => one.to_owned(),
        count => format!("{} {name}", cardinal(count)),
    };
    match number % size {
        0 => head,
        rest => format!("{head} {}", cardinal(rest)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_of_a_size_is_said_in_one_word_up_to_a_thousand() {
        for (number, said) in [
            (0, "kosong"),
            (10, "sepuluh"),
            (11, "sebelas"),
            (118, "seratus lapan belas"),
            (1_101, "seribu seratus satu"),
            (111_000, "seratus sebelas ribu"),
            (1_000_000, "satu juta"),
            (
                999_999_999_999,
                "sembilan ratus sembilan puluh sembilan bilion sembilan ratus sembilan puluh sembilan juta sembilan ratus sembilan puluh sembilan ribu sembilan ratus sembilan puluh sembilan",
            ),
        ] {
            assert_eq!(cardinal(number), said);
        }
    }
}
