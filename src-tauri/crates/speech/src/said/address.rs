//! Web addresses, such as `go.gov.sg/cdcv`: where one ends, and how its parts are said.

use std::ops::Range;

use super::names;

/// Last parts of the names of sites.
const ENDINGS: [&str; 6] = ["sg", "com", "org", "net", "edu", "md"];
/// A site of the government may be named by its end alone.
const ONLY_THE_END: &str = ".gov.sg";
/// No address is longer; so a text without spaces is not gone through again and again.
const LONGEST: usize = 80;

/// The length of the address at the start of a text; none where there is none.
pub(crate) fn length(text: &str) -> Option<usize> {
    let mut characters = text.char_indices().take(LONGEST);
    let end = characters.find(|(_, c)| !(c.is_ascii_alphanumeric() || "./-_".contains(*c)));
    let end = match end {
        Some((end, _)) => end,
        None if text.len() > LONGEST => return None,
        None => text.len(),
    };
    let run = text.get(..end)?.trim_end_matches(['.', '/', '-', '_']);
    let site = run.split('/').next()?;
    let labels: Vec<&str> = site.split('.').collect();
    let last = labels.last()?.to_ascii_lowercase();
    let is_whole = labels.len() > 1 && labels.iter().all(|label| !label.is_empty());
    let is_address = ENDINGS.contains(&last.as_str()) && (is_whole || site == ONLY_THE_END);
    is_address.then_some(run.len())
}

/// A part of an address.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Label<'a> {
    /// Words or letters, as they are said in English.
    Words(String),
    /// Digits, said in the language of the sentence.
    Digits(&'a str),
}

/// The parts of an address, each with its bytes.
pub(crate) fn labels(address: &str) -> Vec<(Label<'_>, Range<usize>)> {
    let mut labels = Vec::new();
    let mut place = 0;
    while let Some(rest) = address.get(place..)
        && let Some(first) = rest.chars().next()
    {
        let sign = match first {
            '.' => Some("dot"),
            '/' => Some("slash"),
            '-' => Some("hyphen"),
            '_' => Some("underscore"),
            _ => None,
        };
        if let Some(sign) = sign {
            labels.push((Label::Words(sign.to_owned()), place..place + 1));
            place += 1;
            continue;
        }
        let end = rest.find(['.', '/', '-', '_']).unwrap_or(rest.len());
        let label = rest.get(..end).unwrap_or_default();
        parts_of_label(label, place, &mut labels);
        place += end;
    }
    labels
}

fn parts_of_label<'a>(label: &'a str, place: usize, labels: &mut Vec<(Label<'a>, Range<usize>)>) {
    if let Some(said) = names::of_address(label) {
        labels.push((Label::Words(said), place..place + label.len()));
        return;
    }
    let mut start = 0;
    while let Some(rest) = label.get(start..)
        && let Some(first) = rest.chars().next()
    {
        let digits = first.is_ascii_digit();
        let end = rest
            .find(|c: char| c.is_ascii_digit() != digits)
            .unwrap_or(rest.len());
        let part = rest.get(..end).unwrap_or_default();
        let said = if digits {
            Label::Digits(part)
        } else {
            Label::Words(names::of_address(part).unwrap_or_else(|| names::said(part)))
        };
        labels.push((said, place + start..place + start + end));
        start += end;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_ends_before_the_full_stop_of_its_sentence() {
        for (text, found) in [
            ("go.gov.sg/cdcv and", Some(14)),
            ("Parking.sg.", Some(10)),
            (".gov.sg”", Some(7)),
            ("page.Here", None),
            ("e.g. this", None),
            ("sg", None),
            (".sg", None),
        ] {
            assert_eq!(length(text), found, "{text}");
        }
    }

    #[test]
    fn an_address_is_said_part_by_part() {
        let said: Vec<String> = labels("www.go.gov.sg/sg60v-cdc")
            .into_iter()
            .map(|(label, _)| match label {
                Label::Words(words) => words,
                Label::Digits(digits) => digits.to_owned(),
            })
            .collect();
        assert_eq!(
            said.join(" "),
            "W W W dot go dot guv dot S G slash S G 60 V hyphen C D C"
        );
    }
}
