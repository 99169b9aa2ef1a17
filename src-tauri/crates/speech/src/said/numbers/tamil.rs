//! Figures in Tamil words, with the forms in which numbers join each other and the endings written
//! after them: `இரண்டாயிரத்து இருபத்தாறு`, `பத்தொன்பதாம்`, `இருபதாயிரத்துக்கும்`.

use super::super::figure::{Around, Figure};
use super::{Number, digit_by_digit, with_decimals, word};

const UNITS: [&str; 20] = [
    "பூஜ்யம்",
    "ஒன்று",
    "இரண்டு",
    "மூன்று",
    "நான்கு",
    "ஐந்து",
    "ஆறு",
    "ஏழு",
    "எட்டு",
    "ஒன்பது",
    "பத்து",
    "பதினொன்று",
    "பன்னிரண்டு",
    "பதின்மூன்று",
    "பதினான்கு",
    "பதினைந்து",
    "பதினாறு",
    "பதினேழு",
    "பதினெட்டு",
    "பத்தொன்பது",
];
const TENS: [&str; 10] = [
    "",
    "பத்து",
    "இருபது",
    "முப்பது",
    "நாற்பது",
    "ஐம்பது",
    "அறுபது",
    "எழுபது",
    "எண்பது",
    "தொண்ணூறு",
];
const HUNDREDS: [&str; 10] = [
    "",
    "நூறு",
    "இருநூறு",
    "முந்நூறு",
    "நானூறு",
    "ஐந்நூறு",
    "அறுநூறு",
    "எழுநூறு",
    "எண்ணூறு",
    "தொள்ளாயிரம்",
];
/// Vowels with the signs they become after a consonant.
const SIGNS: [(char, &str); 12] = [
    ('அ', ""),
    ('ஆ', "ா"),
    ('இ', "ி"),
    ('ஈ', "ீ"),
    ('உ', "ு"),
    ('ஊ', "ூ"),
    ('எ', "ெ"),
    ('ஏ', "ே"),
    ('ஐ', "ை"),
    ('ஒ', "ொ"),
    ('ஓ', "ோ"),
    ('ஔ', "ௌ"),
];
/// Words after a number that it does not count.
const NOT_COUNTED: [&str; 18] = [
    "முதல்",
    "வரை",
    "அல்லது",
    "மற்றும்",
    "என்று",
    "என்ற",
    "என",
    "எண்ணை",
    "அன்று",
    "ஆகிய",
    "ஜனவரி",
    "பிப்ரவரி",
    "மார்ச்",
    "ஏப்ரல்",
    "மே",
    "ஜூன்",
    "ஜூலை",
    "ஆகஸ்ட்",
];
const MONTHS_WITH_R: [&str; 4] = ["செப்டம்பர்", "அக்டோபர்", "நவம்பர்", "டிசம்பர்"];

/// The words of a figure with the ending that is written after it.
pub(crate) fn figure(figure: &Figure, ending: &str, around: &Around) -> String {
    match figure {
        Figure::Number(Number { whole: 1, decimals }) if decimals.is_empty() => {
            if ending.is_empty() {
                one_before(around.next_word()).to_owned()
            } else if ending.starts_with("ஆம்") || ending.starts_with("ஆவது") {
                joined("முதல்", ending)
            } else {
                joined(word(&UNITS, 1), ending)
            }
        }
        Figure::Number(number) => joined(&spoken(number), ending),
        Figure::Sum(number) => joined(&sum(number), ending),
        Figure::Percent(number) => joined(&format!("{} விழுக்காடு", spoken(number)), ending),
        Figure::Time { hour, minute } => {
            let said = if *minute == 0 {
                cardinal(*hour)
            } else {
                format!("{} {}", cardinal(*hour), cardinal(*minute))
            };
            joined(&said, ending)
        }
        Figure::Year(number) | Figure::Ordinal(number) => joined(&cardinal(*number), ending),
        Figure::Digits(digits) => joined(&digit_by_digit(digits, &UNITS), ending),
        Figure::Plus(digits) => joined(&format!("பிளஸ் {}", digit_by_digit(digits, &UNITS)), ending),
    }
}

/// One, as it stands before the word after it.
fn one_before(next: &str) -> &'static str {
    let is_tamil = next.starts_with(|c: char| ('\u{b80}'..='\u{bff}').contains(&c));
    if !is_tamil || NOT_COUNTED.contains(&next) || MONTHS_WITH_R.contains(&next) {
        word(&UNITS, 1)
    } else if starts_with_vowel(next) {
        "ஓர்"
    } else {
        "ஒரு"
    }
}

fn starts_with_vowel(text: &str) -> bool {
    SIGNS.iter().any(|(vowel, _)| text.starts_with(*vowel))
}

fn spoken(number: &Number) -> String {
    with_decimals(cardinal(number.whole), "புள்ளி", number, &UNITS)
}

fn sum(number: &Number) -> String {
    match number.cents() {
        None => format!("{} வெள்ளி", spoken(number)),
        Some(0) => format!("{} வெள்ளி", cardinal(number.whole)),
        Some(cents) => format!("{} வெள்ளி {} காசு", cardinal(number.whole), cardinal(cents)),
    }
}

fn cardinal(number: u64) -> String {
    match number {
        0..20 => return word(&UNITS, number).to_owned(),
        20..100 => {
            let tens = word(&TENS, number / 10);
            return match number % 10 {
                0 => tens.to_owned(),
                unit => before(tens, word(&UNITS, unit)),
            };
        }
        100..1_000 => {
            let hundreds = word(&HUNDREDS, number / 100);
            return match number % 100 {
                0 => hundreds.to_owned(),
                rest => apart(&oblique(hundreds), &cardinal(rest)),
            };
        }
        1_000.. => {}
    }
    if number < 100_000 {
        let head = thousands(number / 1_000);
        return match number % 1_000 {
            0 => head,
            rest => apart(&oblique(&head), &cardinal(rest)),
        };
    }
    let (size, name, before_more) = if number < 10_000_000 {
        (100_000, "லட்சம்", "லட்சத்து")
    } else {
        (10_000_000, "கோடி", "கோடியே")
    };
    let count = match number / size {
        1 => "ஒரு".to_owned(),
        count => cardinal(count),
    };
    match number % size {
        0 => format!("{count} {name}"),
        rest if size == 10_000_000 => format!("{count} {before_more} {}", cardinal(rest)),
        rest => format!("{count} {}", apart(before_more, &cardinal(rest))),
    }
}

fn thousands(count: u64) -> String {
    let thousand = "ஆயிரம்";
    if count == 1 {
        return thousand.to_owned();
    }
    if count == 5 {
        return "ஐயாயிரம்".to_owned();
    }
    let count = cardinal(count);
    match count.strip_suffix("மூன்று") {
        Some(tens) => format!("{tens}மூவாயிரம்"),
        None => joined(&count, thousand),
    }
}

/// Tens before a unit: joined where the unit begins with a vowel.
fn before(tens: &str, unit: &str) -> String {
    let tens = match tens.strip_suffix("பது") {
        Some(head) => format!("{head}பத்து"),
        None => oblique(tens),
    };
    if starts_with_vowel(unit) {
        joined(&tens, unit)
    } else {
        apart(&tens, unit)
    }
}

/// The form of hundreds and more before what follows them.
fn oblique(number: &str) -> String {
    if let Some(head) = number.strip_suffix("ூறு") {
        format!("{head}ூற்று")
    } else if let Some(head) = number.strip_suffix("ம்") {
        format!("{head}த்து")
    } else {
        number.to_owned()
    }
}

/// Two words with a space; after such a form a hard consonant is doubled.
fn apart(head: &str, next: &str) -> String {
    let doubled = match next.chars().next() {
        Some(hard @ ('க' | 'ச' | 'த' | 'ப')) => format!("{hard}்"),
        Some(_) | None => String::new(),
    };
    format!("{head}{doubled} {next}")
}

/// A word with an ending or a second word joined to it.
fn joined(head: &str, ending: &str) -> String {
    let mut characters = ending.chars();
    let Some(first) = characters.next() else {
        return head.to_owned();
    };
    let Some((_, sign)) = SIGNS.iter().find(|(vowel, _)| *vowel == first) else {
        // Case endings stand after the form that numbers have before others.
        return format!("{}{ending}", oblique(head));
    };
    let rest = characters.as_str();
    if let Some(stem) = head.strip_suffix("ம்") {
        return match first {
            'இ' | 'ஐ' => format!("{stem}த்த{sign}{rest}"),
            _ => format!("{stem}ம{sign}{rest}"),
        };
    }
    let head = match first {
        'இ' | 'ஐ' => oblique(head),
        _ => head.to_owned(),
    };
    if let Some(stem) = head.strip_suffix('ு').or_else(|| head.strip_suffix('்')) {
        format!("{stem}{sign}{rest}")
    } else if head.ends_with(['ி', 'ை', 'ே']) {
        format!("{head}ய{sign}{rest}")
    } else {
        format!("{head}{ending}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_join_as_the_grammars_say() {
        for (number, said) in [
            (13, "பதின்மூன்று"),
            (21, "இருபத்தொன்று"),
            (24, "இருபத்து நான்கு"),
            (99, "தொண்ணூற்றொன்பது"),
            (115, "நூற்றுப் பதினைந்து"),
            (1_965, "ஆயிரத்துத் தொள்ளாயிரத்து அறுபத்தைந்து"),
            (5_000, "ஐயாயிரம்"),
            (13_000, "பதின்மூவாயிரம்"),
            (37_308, "முப்பத்தேழாயிரத்து முந்நூற்று எட்டு"),
            (100_000, "ஒரு லட்சம்"),
            (1_250_000, "பன்னிரண்டு லட்சத்து ஐம்பதாயிரம்"),
            (900_000_000, "தொண்ணூறு கோடி"),
            (10_250_000, "ஒரு கோடியே இரண்டு லட்சத்து ஐம்பதாயிரம்"),
        ] {
            assert_eq!(cardinal(number), said);
        }
    }

    #[test]
    fn endings_join_the_number_before_them() {
        for (number, ending, said) in [
            (2, "ஐ", "இரண்டை"),
            (100, "ஐ", "நூற்றை"),
            (2_026, "இல்", "இரண்டாயிரத்து இருபத்தாறில்"),
            (2_000, "இல்", "இரண்டாயிரத்தில்"),
            (2_000, "ஆம்", "இரண்டாயிரமாம்"),
            (19, "ஆம்", "பத்தொன்பதாம்"),
            (60, "க்கும்", "அறுபதுக்கும்"),
            (500, "க்கும்", "ஐந்நூற்றுக்கும்"),
            (20_000, "க்குமேல்", "இருபதாயிரத்துக்குமேல்"),
            (900_000_000, "ஆவது", "தொண்ணூறு கோடியாவது"),
        ] {
            assert_eq!(joined(&cardinal(number), ending), said);
        }
    }
}
