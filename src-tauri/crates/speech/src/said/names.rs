//! How names are said in English: abbreviations letter by letter, joined names in their parts,
//! and the names of `data/names.tsv` as they stand there.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use words::Language;

use super::scan::Script;

/// A name that is said otherwise than it is written.
#[derive(Debug)]
pub(crate) struct Name {
    pub(crate) voice: Language,
    written: &'static str,
    pub(crate) said: String,
}

#[derive(Default)]
struct Lexicon {
    /// By their first letter, the longest first.
    names: HashMap<char, Vec<Name>>,
    parts: HashMap<&'static str, String>,
    english: HashSet<&'static str>,
    either: HashSet<&'static str>,
}

static LEXICON: LazyLock<Lexicon> = LazyLock::new(|| {
    let mut lexicon = Lexicon::default();
    let text = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/data/names.tsv"));
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let mut columns = line.split('\t');
        let (kind, written) = (columns.next(), columns.next().unwrap_or_default());
        let said = columns.next().unwrap_or_default();
        let voice = match kind {
            Some("name") => Language::En,
            Some("tamil") => Language::Ta,
            Some("part") => {
                lexicon.parts.insert(written, with_letters(said));
                continue;
            }
            Some("english") => {
                lexicon.english.extend(written.split(' '));
                continue;
            }
            _ => {
                lexicon.either.extend(written.split(' '));
                continue;
            }
        };
        if let Some(first) = written.chars().next() {
            let said = with_letters(said);
            lexicon.names.entry(first).or_default().push(Name {
                voice,
                written,
                said,
            });
        }
    }
    for names in lexicon.names.values_mut() {
        names.sort_by_key(|name| std::cmp::Reverse(name.written.len()));
    }
    lexicon
});

/// The longest name of the lexicon at the start of `rest`, with its length.
pub(crate) fn longest(before: &str, rest: &str) -> Option<(&'static Name, usize)> {
    let first = rest.chars().next()?;
    let script = Script::of(first);
    if script == Some(Script::Tamil) && before.chars().next_back().and_then(Script::of) == script {
        return None;
    }
    LEXICON
        .names
        .get(&first)?
        .iter()
        .find(|name| {
            rest.strip_prefix(name.written).is_some_and(|after| {
                let next = after.chars().next();
                let goes_on = match script {
                    Some(Script::Tamil) => next.and_then(Script::of) == script,
                    Some(_) | None => next.is_some_and(|next| next.is_ascii_alphanumeric()),
                };
                !goes_on || name.written.ends_with('.')
            })
        })
        .map(|name| (name, name.written.len()))
}

/// Whether a word is English and not Malay, by the lexicon.
pub(crate) fn is_english(word: &str) -> bool {
    LEXICON.english.contains(word.to_lowercase().as_str())
}

/// Whether a word is of both English and Malay, by the lexicon.
pub(crate) fn is_either(word: &str) -> bool {
    LEXICON.either.contains(word.to_lowercase().as_str())
}

/// How a part of a web address is said, where its letters are not simply a word.
pub(crate) fn of_address(label: &str) -> Option<String> {
    let small = label.to_lowercase();
    if let Some(said) = LEXICON.parts.get(small.as_str()) {
        return Some(said.clone());
    }
    let names = LEXICON.names.values().flatten();
    if let Some(name) = names
        .into_iter()
        .find(|name| name.written.eq_ignore_ascii_case(label))
    {
        return Some(name.said.clone());
    }
    let is_letters = label.chars().all(|c| c.is_ascii_alphabetic())
        && !small.contains(['a', 'e', 'i', 'o', 'u', 'y']);
    is_letters.then(|| letters(label))
}

/// Whether a word is written as an abbreviation of at least two letters, such as `CPF` or `SMEs`.
pub(crate) fn is_abbreviation(word: &str) -> bool {
    let letters = word.strip_suffix('s').unwrap_or(word);
    letters.len() > 1 && letters.chars().all(|c| c.is_ascii_uppercase())
}

/// Whether a word has a capital inside, such as `PayNow` or `iPhone`.
pub(crate) fn is_joined(word: &str) -> bool {
    pieces(word).len() > 1
}

/// How the English voice is to say a word in Latin letters.
pub(crate) fn said(word: &str) -> String {
    let hyphenated: Vec<String> = word.split('-').map(said_between_hyphens).collect();
    hyphenated.join("-").replace('’', "'")
}

fn said_between_hyphens(word: &str) -> String {
    if is_abbreviation(word) {
        return abbreviation(word);
    }
    let pieces = pieces(word);
    if pieces.len() < 2 {
        return word.to_owned();
    }
    let said: Vec<String> = pieces
        .into_iter()
        .map(|piece| {
            let small = piece.to_lowercase();
            match LEXICON.parts.get(small.as_str()) {
                Some(said) => said.clone(),
                None if is_abbreviation(piece) => abbreviation(piece),
                None => piece.to_owned(),
            }
        })
        .collect();
    said.join(" ")
}

fn abbreviation(word: &str) -> String {
    match word.strip_suffix('s') {
        Some(one) => format!("{}'s", letters(one)),
        None => letters(word),
    }
}

/// Letters one by one.
pub(crate) fn letters(word: &str) -> String {
    let spaced: Vec<String> = word.chars().map(|c| c.to_uppercase().to_string()).collect();
    with_letters(&spaced.join(" "))
}

/// A single A among letters is taken for the article, unless it is written as it sounds.
fn with_letters(said: &str) -> String {
    let words: Vec<&str> = said
        .split(' ')
        .map(|word| if word == "A" { "eigh" } else { word })
        .collect();
    words.join(" ")
}

/// A joined name cut before its capitals: `Life`, `SG`.
fn pieces(word: &str) -> Vec<&str> {
    let mut cuts = vec![0];
    let characters: Vec<(usize, char)> = word.char_indices().collect();
    for (place, window) in characters.windows(2).enumerate() {
        let [(_, one), (start, two)] = window else {
            continue;
        };
        let next = characters.get(place + 2).map(|(_, next)| *next);
        let rises = one.is_lowercase() && two.is_uppercase();
        // The last capital of several begins a word, unless it is an `s` of more than one that follows.
        let begins = one.is_uppercase()
            && two.is_uppercase()
            && next.is_some_and(|next| next.is_lowercase() && next != 's');
        if rises || begins {
            cuts.push(*start);
        }
    }
    cuts.push(word.len());
    cuts.windows(2)
        .filter_map(|cut| word.get(*cut.first()?..*cut.last()?))
        .filter(|piece| !piece.is_empty())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_stand_apart_and_joined_names_come_in_parts() {
        for (word, expected) in [
            ("CPF", "C P F"),
            ("AIC", "eigh I C"),
            ("SMEs", "S M E's"),
            ("LifeSG", "Life S G"),
            ("GovTech", "guv Tech"),
            ("HDBPage", "H D B Page"),
            ("digiVault", "didgy Vault"),
            ("SupportGoWhere", "Support Go Where"),
            ("e-Adviser", "e-Adviser"),
            ("People’s", "People's"),
            ("A", "A"),
        ] {
            assert_eq!(said(word), expected);
        }
    }

    #[test]
    fn the_longest_name_at_a_place_is_taken_as_a_whole() {
        let found = |rest| longest("", rest).map(|(name, _)| name.written);
        assert_eq!(found("Digital IC."), Some("Digital IC"));
        assert_eq!(found("PINs"), None);
        assert_eq!(found("எஸ்ஜி60"), Some("எஸ்ஜி"));
        assert_eq!(found("ஏஐயின்"), None);
    }
}
