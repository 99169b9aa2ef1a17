//! Runs of words, as hashes: whether sentences repeat a text that itself is not in the repository.

use std::collections::BTreeSet;
use std::fmt::Write;

use sha2::{Digest, Sha256};

/// As many words in a row are no chance.
pub const RUN_WORDS: usize = 10;

/// Hexadecimal digits of a hash: with some ten thousand runs on each side one chance in ten thousand
/// that two different ones are taken for equal.
const HASH_DIGITS: usize = 10;

/// The hash of each run of words of a text, in order.
pub fn runs(text: &str) -> Vec<String> {
    words(text).windows(RUN_WORDS).map(hash).collect()
}

/// The hashes of several texts, one a line, sorted: so a text cannot be put together from them.
pub fn as_file<'a>(texts: impl IntoIterator<Item = &'a str>) -> String {
    let all: BTreeSet<String> = texts.into_iter().flat_map(runs).collect();
    all.iter()
        .fold(String::new(), |file, hash| file + hash + "\n")
}

/// The runs of a text that are among the hashes, in words.
pub fn repeated(text: &str, hashes: &BTreeSet<&str>) -> Vec<String> {
    let words = words(text);
    let found = words.windows(RUN_WORDS);
    found
        .filter(|run| hashes.contains(hash(run).as_str()))
        .map(|run| run.join(" "))
        .collect()
}

/// Words in small letters, without marks between and in them; what stands in tags is left out.
fn words(text: &str) -> Vec<String> {
    let mut plain = String::new();
    let mut in_tag = false;
    for character in text.chars() {
        match character {
            '<' => in_tag = true,
            '>' => {
                in_tag = false;
                plain.push(' ');
            }
            _ if in_tag => {}
            '\'' | '’' => {}
            _ if character.is_alphanumeric() => plain.extend(character.to_lowercase()),
            _ => plain.push(' '),
        }
    }
    plain.split_whitespace().map(str::to_owned).collect()
}

fn hash(run: &[String]) -> String {
    let mut text = String::new();
    for byte in Sha256::digest(run.join(" ")) {
        // Writing to a string does not fail.
        let _ = write!(text, "{byte:02x}");
    }
    text.truncate(HASH_DIGITS);
    text
}
