//! What a listener must hear: a list for each language, taken from dictionaries before there is a
//! voice, so that the voice is tested against them and not against itself.
//!
//! Here only the lists are looked at: whether they are long enough, say where each reading was
//! found, and are about words that the guide says.

use std::collections::BTreeSet;

use tests::content;
use words::Language;

/// As many as a language has at least.
const ROWS_LEAST: usize = 150;
const COLUMNS: &str = "kind\ttext\treading\tsource\tcontext";
const KINDS: [&str; 3] = ["word", "number", "name"];

#[test]
fn every_reading_has_a_source_and_every_word_is_said() {
    let folder = content::folder();
    for language in Language::ALL {
        let path = format!("tests/fixtures/readings/{language}.tsv");
        let list = std::fs::read_to_string(content::root().join(&path)).unwrap();
        let sources: BTreeSet<_> = list
            .lines()
            .filter_map(|line| line.strip_prefix("# ")?.split_once(": "))
            .map(|(key, _)| key)
            .collect();
        let below = format!("locales/{language}/");
        let said: String = folder.below(&below).map(|(_, text)| text).collect();

        let mut lines = list.lines().filter(|line| !line.starts_with('#'));
        assert_eq!(lines.next(), Some(COLUMNS), "{path}");
        let mut rows = BTreeSet::new();
        for line in lines {
            let [kind, text, reading, found_in, context] =
                *line.split('\t').collect::<Vec<_>>().as_slice()
            else {
                panic!("{path}: not five columns: {line}");
            };
            assert!(KINDS.contains(&kind), "{path}: {line}");
            assert!(!reading.trim().is_empty(), "{path}: {line}");
            assert!(context.contains(text), "{path}: {line}");
            for source in found_in.split(';') {
                assert!(sources.contains(source), "{path}: no {source}: {line}");
            }
            if kind == "word" {
                assert!(said.contains(text), "{path}: nowhere said: {line}");
            }
            assert!(rows.insert((text, context)), "{path}: twice: {line}");
        }
        assert!(rows.len() >= ROWS_LEAST, "{path}: {}", rows.len());
    }
}
