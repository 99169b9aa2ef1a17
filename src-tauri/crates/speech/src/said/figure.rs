//! What a row of digits stands for, told by its form and by what stands beside it: a sum, a year,
//! a time, a hotline. How it is said is known to [`super::numbers`].

use std::ops::Range;

use words::Language;

use super::numbers::Number;

/// What digits stand for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Figure {
    Number(Number),
    /// Singapore dollars.
    Sum(Number),
    Percent(Number),
    Time {
        hour: u64,
        minute: u64,
    },
    Year(u64),
    /// A hotline or a code, said digit by digit.
    Digits(String),
    /// A sign before a number from abroad, such as `+65`.
    Plus(String),
    Ordinal(u64),
}

/// The sentence before and after a figure.
pub(crate) struct Around<'a> {
    pub(crate) before: &'a str,
    pub(crate) after: &'a str,
}

impl Around<'_> {
    /// The word right before, past spaces.
    pub(crate) fn last_word(&self) -> &str {
        self.before
            .trim_end()
            .rsplit(char::is_whitespace)
            .next()
            .unwrap_or_default()
    }

    /// The word after a space.
    pub(crate) fn next_word(&self) -> &str {
        let Some(after) = self.after.strip_prefix([' ', '\u{a0}']) else {
            return "";
        };
        let end = after.find(|c: char| c.is_whitespace() || ",.;:?!()“”‘’\"'/".contains(c));
        after.get(..end.unwrap_or(after.len())).unwrap_or_default()
    }

    pub(crate) fn next_word_is_of(&self, words: &[&str]) -> bool {
        words.contains(&self.next_word())
    }
}

/// Hotlines of three digits; longer ones are told by their form.
const SHORT_HOTLINES: [&str; 3] = ["993", "995", "999"];
/// Digits without a comma that are no year are codes: sums and counts of this size have a comma.
const YEARS: std::ops::RangeInclusive<u64> = 1800..=2099;
/// More digits than these are no number that anybody says.
const LONGEST: usize = 12;
/// How the part of the day follows a time.
const PARTS_OF_THE_DAY: [&str; 10] = [
    "am",
    "pm",
    "a.m",
    "p.m",
    "pagi",
    "tengah",
    "petang",
    "malam",
    "மணி",
    "மணிக்கு",
];

/// The figures that begin at a place of a sentence, each with its bytes; none where there is none.
/// A hotline is one figure for each of its groups.
pub(crate) fn at(language: Language, sentence: &str, place: usize) -> Vec<(Figure, Range<usize>)> {
    let (before, rest) = sentence.split_at_checked(place).unwrap_or((sentence, ""));
    let after_letter = before.ends_with(char::is_alphanumeric);
    if let Some(sum) = rest.strip_prefix("S$").or_else(|| rest.strip_prefix('$')) {
        let start = sentence.len() - sum.len();
        if (rest.starts_with('$') || !after_letter)
            && let Some((number, length)) = number(sum)
        {
            return vec![(Figure::Sum(number), place..start + length)];
        }
        return Vec::new();
    }
    if let Some(country) = rest.strip_prefix('+') {
        let digits = digits(country);
        if digits.is_empty() || after_letter {
            return Vec::new();
        }
        let end = place + 1 + digits.len();
        return vec![(Figure::Plus(digits.to_owned()), place..end)];
    }
    let groups = hotline(rest);
    if !groups.is_empty() {
        return groups
            .into_iter()
            .map(|group| {
                let digits = rest.get(group.clone()).unwrap_or_default().to_owned();
                (
                    Figure::Digits(digits),
                    place + group.start..place + group.end,
                )
            })
            .collect();
    }
    one(language, rest)
        .map(|(figure, length)| (figure, place..place + length))
        .into_iter()
        .collect()
}

fn one(language: Language, rest: &str) -> Option<(Figure, usize)> {
    if let Some(time) = time(rest) {
        return Some(time);
    }
    let run = digits(rest);
    if run.is_empty() {
        return None;
    }
    let Some((number, length)) = number(rest) else {
        return Some((Figure::Digits(run.to_owned()), run.len()));
    };
    let after = rest.get(length..).unwrap_or_default();
    if after.starts_with('%') {
        return Some((Figure::Percent(number), length + 1));
    }
    if length > run.len() {
        return Some((Figure::Number(number), length));
    }
    if language == Language::En
        && let Some(ending) = after.get(..2)
        && ["st", "nd", "rd", "th"].contains(&ending)
        && !after.chars().nth(2).is_some_and(char::is_alphanumeric)
    {
        return Some((Figure::Ordinal(number.whole), length + 2));
    }
    let is_code = run.len() > 4
        || (run.len() > 1 && run.starts_with('0'))
        || (run.len() == 4 && !YEARS.contains(&number.whole))
        || SHORT_HOTLINES.contains(&run);
    let figure = if is_code {
        Figure::Digits(run.to_owned())
    } else if run.len() == 4 {
        Figure::Year(number.whole)
    } else {
        Figure::Number(number)
    };
    Some((figure, length))
}

fn digits(text: &str) -> &str {
    let end = text.find(|c: char| !c.is_ascii_digit());
    text.get(..end.unwrap_or(text.len())).unwrap_or_default()
}

/// A number with commas before each three digits and perhaps a point; none where it is too long.
fn number(text: &str) -> Option<(Number, usize)> {
    let mut whole = digits(text).to_owned();
    if whole.is_empty() {
        return None;
    }
    let mut end = whole.len();
    if whole.len() <= 3 {
        while let Some(group) = text.get(end..).and_then(|rest| rest.strip_prefix(',')) {
            let group = digits(group);
            if group.len() != 3 {
                break;
            }
            whole.push_str(group);
            end += 1 + group.len();
        }
    }
    let mut decimals = String::new();
    if let Some(point) = text.get(end..).and_then(|rest| rest.strip_prefix('.')) {
        digits(point).clone_into(&mut decimals);
        if !decimals.is_empty() {
            end += 1 + decimals.len();
        }
    }
    if whole.len() > LONGEST {
        return None;
    }
    let whole = whole.parse().ok()?;
    Some((Number { whole, decimals }, end))
}

/// `9:05`, or `9.05` before a part of the day.
fn time(text: &str) -> Option<(Figure, usize)> {
    let hours = digits(text);
    let rest = text.get(hours.len()..)?;
    let minutes = digits(rest.strip_prefix([':', '.'])?);
    let length = hours.len() + 1 + minutes.len();
    let (hour, minute) = (hours.parse().ok()?, minutes.parse().ok()?);
    if hours.len() > 2 || minutes.len() != 2 || hour > 24 || minute > 59 {
        return None;
    }
    let after = text.get(length..)?;
    let is_time = rest.starts_with(':') || {
        let around = Around { before: "", after };
        let next = if after.starts_with(' ') {
            around.next_word()
        } else {
            after.get(..2).unwrap_or_default()
        };
        PARTS_OF_THE_DAY.iter().any(|part| next.starts_with(part))
    };
    is_time.then_some((Figure::Time { hour, minute }, length))
}

/// The groups of `1800-222-0000`, `1800-2255 663` and `6335 3533`.
fn hotline(text: &str) -> Vec<Range<usize>> {
    let toll_free = text.starts_with("1800-");
    let mut groups: Vec<Range<usize>> = Vec::new();
    let mut start = 0;
    for _ in 0..if toll_free { 3 } else { 2 } {
        let length = text.get(start..).map_or(0, |rest| digits(rest).len());
        groups.push(start..start + length);
        start += length;
        if !text
            .get(start..)
            .is_some_and(|rest| rest.starts_with(['-', ' ']))
        {
            break;
        }
        start += 1;
    }
    let lengths: Vec<usize> = groups.iter().map(ExactSizeIterator::len).collect();
    let is_hotline = match lengths.as_slice() {
        [4, second, third] => toll_free && second + third == 7,
        [4, 4] => text.starts_with(['3', '6', '8', '9']),
        [] | [_, ..] => false,
    };
    if is_hotline { groups } else { Vec::new() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn figures(text: &str) -> Vec<Figure> {
        at(Language::En, text, 0)
            .into_iter()
            .map(|(figure, _)| figure)
            .collect()
    }

    fn plain(whole: u64, decimals: &str) -> Number {
        Number {
            whole,
            decimals: decimals.to_owned(),
        }
    }

    #[test]
    fn the_form_of_digits_tells_what_they_stand_for() {
        let code = |text: &str| Figure::Digits(text.to_owned());
        for (text, figure) in [
            ("60 years", vec![Figure::Number(plain(60, ""))]),
            ("1,080.", vec![Figure::Number(plain(1080, ""))]),
            ("6, 7", vec![Figure::Number(plain(6, ""))]),
            ("21.5 inches", vec![Figure::Number(plain(21, "5"))]),
            ("S$20.50", vec![Figure::Sum(plain(20, "50"))]),
            ("2.5%", vec![Figure::Percent(plain(2, "5"))]),
            ("1965", vec![Figure::Year(1965)]),
            ("999", vec![code("999")]),
            ("1799", vec![code("1799")]),
            ("70999", vec![code("70999")]),
            ("05", vec![code("05")]),
            ("+65", vec![Figure::Plus("65".to_owned())]),
            ("6335 3533, then", vec![code("6335"), code("3533")]),
            (
                "1800-2255 663.",
                vec![code("1800"), code("2255"), code("663")],
            ),
            ("2024 2025", vec![Figure::Year(2024)]),
            ("9.05 am", vec![Figure::Time { hour: 9, minute: 5 }]),
            ("9.05 metres", vec![Figure::Number(plain(9, "05"))]),
            ("22nd", vec![Figure::Ordinal(22)]),
            ("9999999999999", vec![code("9999999999999")]),
            ("$", vec![]),
        ] {
            assert_eq!(figures(text), figure, "{text}");
        }
    }
}
