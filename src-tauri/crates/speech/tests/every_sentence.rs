//! Whatever is shown can be said: each sentence of the guide, and odd text that nobody wrote.

#![expect(
    clippy::expect_used,
    reason = "in a test an expectation is an assertion"
)]

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};

use speech::said::said;
use words::Language;

/// What stands in the places of values: a count, a sum, a day, a hotline, an address, a label.
const VALUES: [&str; 6] = [
    "2",
    "$1,080",
    "31 December 2026",
    "1800-222-0000",
    "go.gov.sg/sg60v",
    "Resend OTP",
];

/// Why a sentence is not said as it should be; nothing where it is.
fn fault(language: Language, sentence: &str) -> Option<String> {
    let runs = said(language, sentence);
    let mut end = 0;
    let mut shown = vec![false; sentence.len()];
    for run in &runs {
        if run.pieces.is_empty() {
            return Some("a run without a piece".to_owned());
        }
        for piece in &run.pieces {
            let bytes = piece.shown.clone();
            if bytes.start < end || bytes.is_empty() || sentence.get(bytes.clone()).is_none() {
                return Some(format!("{piece:?} comes after {end}"));
            }
            if !piece.said.contains(char::is_alphanumeric) {
                return Some(format!("{piece:?} says nothing"));
            }
            if run.voice == Language::En
                && piece
                    .said
                    .contains(|c: char| ('\u{b80}'..='\u{bff}').contains(&c))
            {
                return Some(format!("{piece:?} is no English"));
            }
            end = bytes.end;
            shown[bytes].fill(true);
        }
    }
    let left = sentence
        .char_indices()
        .find(|(place, c)| c.is_alphanumeric() && !shown[*place]);
    left.map(|(place, _)| format!("nothing is said of `{}`", &sentence[place..]))
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(files(&path));
        } else if path.extension().is_some_and(|ending| ending == "ftl") {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// The sentences of a language as they are written, with names and values in their places.
fn sentences(language: Language) -> Vec<String> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../locales");
    let mut names: HashMap<String, String> = HashMap::new();
    let mut sentences = Vec::new();
    let text: Vec<String> = files(&root.join(language.code()))
        .iter()
        .map(|file| fs::read_to_string(file).expect("sentences"))
        .collect();
    let lines = || {
        text.iter()
            .flat_map(|text| text.lines())
            .filter(|line| !line.starts_with('#'))
    };
    for (name, value) in lines().filter_map(|line| line.split_once(" = ")) {
        names.insert(name.trim().to_owned(), value.to_owned());
    }
    for line in lines() {
        let written = line.split_once(" = ").map_or(line, |(_, written)| written);
        let written = written.rsplit_once(']').map_or(written, |(_, case)| case);
        for value in VALUES {
            let filled = filled(written, &names, value);
            let again = filled != written;
            sentences.push(filled);
            if !again {
                break;
            }
        }
    }
    sentences
}

fn filled(written: &str, names: &HashMap<String, String>, value: &str) -> String {
    let mut filled = String::new();
    let mut rest = written;
    while let Some((before, placeable)) = rest.split_once('{') {
        filled.push_str(before);
        let Some((inside, after)) = placeable.split_once('}') else {
            return filled;
        };
        match names.get(inside.trim()) {
            Some(name) => filled.push_str(&self::filled(name, names, value)),
            None => filled.push_str(value),
        }
        rest = after;
    }
    filled.push_str(rest);
    filled
}

#[test]
fn every_letter_and_digit_of_every_sentence_is_said_and_shown_in_order() {
    for language in Language::ALL {
        let sentences = sentences(language);
        assert!(
            sentences.len() > 1_000,
            "{language}: {} sentences",
            sentences.len()
        );
        let faults: Vec<String> = sentences
            .iter()
            .filter_map(|sentence| Some(format!("{sentence}: {}", fault(language, sentence)?)))
            .collect();
        assert!(faults.is_empty(), "{language}:\n{}", faults.join("\n"));
    }
}

#[test]
fn odd_text_is_said_without_a_fault() {
    let mut odd: Vec<String> = [
        "",
        " ",
        "\u{301}",
        "a\u{301}b",
        "ி",
        "்க",
        "🙂",
        "👩‍👩‍👧 family",
        "½ m²",
        "２０２６",
        "௧௨",
        "مرحبا 3",
        "$",
        "S$",
        "US$5",
        "+",
        "+65",
        "-5",
        "1-2-3-4",
        "1.2.3.4",
        "1,2,3",
        "0.",
        "0.5%",
        "%",
        "/",
        "。。。",
        "“",
        "”“",
        "ke-",
        "ke-0",
        "1800-",
        "1800-222",
        "9999999999999999999999",
        ".gov.sg",
        "a.sg",
        "a..sg",
        "中文 English தமிழ் Melayu",
        "\u{feff}\u{200d}",
        "第",
        "1st2nd",
        "A",
        "\u{0}\u{1}",
        "𠀀龘",
        "〇",
        "24:00",
        "99:99",
        "9.00 am.",
        "9 am",
        "1.30 மணி",
        "5ஆம்",
        "ஆம்5",
        "SMEs'",
        "x’",
        "’x",
        "Ⅷ",
    ]
    .map(str::to_owned)
    .to_vec();
    odd.extend(["a", "த", "1", "é"].map(|letter| letter.repeat(1_000_000 / letter.len())));
    let repeated = [
        "银", "1-", "a.", "$", "“", "1,000", "1 ", "SG60 ", "(", "2FA",
    ];
    odd.extend(repeated.map(|text| text.repeat(4_000)));
    for language in Language::ALL {
        for text in &odd {
            let start: String = text.chars().take(20).collect();
            assert_eq!(fault(language, text), None, "{language}: {start}");
        }
    }
}
