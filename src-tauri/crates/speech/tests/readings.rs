//! What is said of numbers and names, held against readings that dictionaries and grammars give
//! (`tests/fixtures/readings`). How a word sounds is compared where there is a voice.

#![expect(
    clippy::expect_used,
    clippy::panic,
    reason = "in a test an expectation is an assertion"
)]

use std::fs;
use std::ops::Range;
use std::path::PathBuf;

use speech::said::{Run, said};
use words::Language;

/// Rows that are said otherwise, each with the reason. One that comes right must leave this list.
const OTHERWISE: [(Language, &str, &str); 1] = [(
    Language::Ms,
    "EZ-Link",
    "said as the two words that the letters sound like, as in the other languages",
)];

/// English words whose sound the fixtures write out; they are figures and signs, so each counts.
const SPELLED: [(&str, &str); 6] = [
    ("dɒt", "dot"),
    ("slæʃ", "slash"),
    ("tuː", "two"),
    ("wʌn", "one"),
    ("sɛvən", "seven"),
    ("ɪlɛvən", "eleven"),
];
/// English words that are compared letter by letter; of others only the voice counts here.
const COMPARED: [&str; 12] = [
    "dot", "slash", "one", "two", "three", "five", "six", "seven", "eleven", "nineteen", "sixty",
    "plus",
];
/// Malay words inside a name; their sound is written out in the fixtures.
const MALAY: [&str; 3] = ["ləbih", "sihat", "hajat"];

struct Row {
    kind: String,
    text: String,
    reading: String,
    source: String,
    context: String,
}

fn rows(language: Language) -> Vec<Row> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join(format!("../../../tests/fixtures/readings/{language}.tsv"));
    let text = fs::read_to_string(path).expect("readings");
    let rows = text.lines().filter(|line| !line.starts_with('#')).skip(1);
    rows.map(|line| {
        let columns: Vec<&str> = line.split('\t').collect();
        let [kind, text, reading, source, context] = columns.as_slice() else {
            panic!("five columns in {line}");
        };
        let context = context.split(" | ").next().unwrap_or_default();
        Row {
            kind: (*kind).to_owned(),
            text: (*text).to_owned(),
            reading: (*reading).to_owned(),
            source: (*source).to_owned(),
            context: context.to_owned(),
        }
    })
    .collect()
}

/// The sentence in which a row is read, and where its text stands there.
fn place(row: &Row) -> (&str, Range<usize>) {
    let alone = |start: usize| {
        let beside = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit() || c == ',');
        let before = row.context[..start].chars().next_back();
        let after = row.context[start + row.text.len()..].chars().next();
        let number = row.text.ends_with(|c: char| c.is_ascii_digit());
        !number || !(beside(before) || after.is_some_and(|c| c.is_ascii_digit()))
    };
    let mut found = row.context.match_indices(&row.text).map(|(start, _)| start);
    match found.find(|start| alone(*start)) {
        Some(start) => (&row.context, start..start + row.text.len()),
        None => (&row.text, 0..row.text.len()),
    }
}

/// The words that stand for a stretch of a sentence, each with its voice.
fn heard(runs: &[Run], stretch: &Range<usize>) -> Vec<(Language, String)> {
    let pieces = runs
        .iter()
        .flat_map(|run| run.pieces.iter().map(|piece| (run.voice, piece)));
    pieces
        .filter(|(_, piece)| piece.shown.start < stretch.end && stretch.start < piece.shown.end)
        .flat_map(|(voice, piece)| {
            let words = piece.said.split_whitespace().map(bare);
            let words = words.flat_map(|word| {
                if voice == Language::Zh {
                    syllables(&word)
                } else {
                    vec![word]
                }
            });
            words.map(move |word| (voice, word)).collect::<Vec<_>>()
        })
        .collect()
}

fn bare(word: &str) -> String {
    let word = word.trim_end_matches([',', '.', '?', '!']);
    if word == "eigh" {
        "A".to_owned()
    } else {
        word.to_owned()
    }
}

/// The syllables of a word in pinyin; the tone of 一 hangs on its neighbour and is not compared.
fn syllables(word: &str) -> Vec<String> {
    let parts = word.split_inclusive(|c: char| c.is_ascii_digit());
    parts
        .map(|part| {
            if part.starts_with("yi") && part.len() == 3 {
                "yi1"
            } else {
                part
            }
            .to_owned()
        })
        .collect()
}

fn in_han(word: &str) -> bool {
    word.contains(|c: char| ('\u{3007}'..='\u{9fff}').contains(&c))
}

/// The words of a reading; Han characters in pinyin.
fn asked(reading: &str) -> Vec<String> {
    let words = reading.split_whitespace();
    words
        .flat_map(|word| {
            let word = word.trim_end_matches([',', '.']);
            if in_han(word) {
                let runs = said(Language::Zh, word);
                heard(&runs, &(0..word.len()))
                    .into_iter()
                    .map(|(_, word)| word)
                    .collect()
            } else if word.ends_with(|c: char| c.is_ascii_digit()) {
                syllables(word)
            } else {
                vec![word.to_owned()]
            }
        })
        .collect()
}

fn number_differs(language: Language, row: &Row) -> Option<String> {
    let (sentence, stretch) = place(row);
    let runs = said(language, sentence);
    let heard: Vec<(Language, String)> = heard(&runs, &stretch);
    let voices = heard
        .iter()
        .all(|(voice, word)| *voice == language || word.len() == 1);
    let heard: Vec<String> = heard
        .into_iter()
        .map(|(_, word)| word.to_lowercase())
        .collect();
    let asked: Vec<String> = asked(&row.reading)
        .iter()
        .map(|word| word.to_lowercase())
        .collect();
    let same = if language == Language::Zh {
        // A word of the sentence may go on behind the text of the row.
        heard.starts_with(&asked) && (heard.len() - asked.len()) < 2
    } else {
        heard == asked
    };
    (!same || !voices).then(|| format!("{} in `{sentence}`: {}", row.text, heard.join(" ")))
}

/// Words as they are compared in names: letters and figures as they are, any other English as `*`,
/// any other word of the language as `+`, in a row only once.
fn sketch(words: impl Iterator<Item = (bool, String)>) -> String {
    let mut sketch: Vec<String> = Vec::new();
    for (english, word) in words {
        let is_letter = word.len() == 1 && word.starts_with(|c: char| c.is_ascii_uppercase());
        let plain: String = word.chars().filter(|c| !matches!(c, 'ˈ' | 'ˌ')).collect();
        let spelled = SPELLED.iter().find(|(sound, _)| *sound == plain);
        let small = spelled.map_or(plain.to_lowercase(), |(_, word)| (*word).to_owned());
        let sound = !word.is_ascii() && !in_han(&word) && !in_tamil(&word);
        let mark = if is_letter {
            word
        } else if COMPARED.contains(&small.as_str()) || !(english || sound) {
            small
        } else if english {
            "*".to_owned()
        } else {
            "+".to_owned()
        };
        if !(mark.len() == 1 && !is_letter && sketch.last() == Some(&mark)) {
            sketch.push(mark);
        }
    }
    sketch.join(" ")
}

fn in_tamil(word: &str) -> bool {
    word.contains(|c: char| ('\u{b80}'..='\u{bff}').contains(&c))
}

fn name_differs(language: Language, row: &Row) -> Option<String> {
    let (sentence, stretch) = place(row);
    let runs = said(language, sentence);
    let sounds_given_in_language = row.source.starts_with("wikipron") && language != Language::En;
    let heard = heard(&runs, &stretch);
    let heard = sketch(heard.into_iter().map(|(voice, word)| {
        let is_sound = voice != Language::En
            && (sounds_given_in_language && !word.is_empty()
                || MALAY_WRITTEN.contains(&word.as_str()));
        let word = if is_sound { "ə".to_owned() } else { word };
        (voice == Language::En, word)
    }));
    let numbers = |word: &str| {
        let words = ["dua", "enam", "puluh", "sembilan", "belas", "kod"];
        language == Language::Ms && words.contains(&word)
    };
    let asked = sketch(asked(&row.reading).into_iter().map(|word| {
        let pinyin = word.ends_with(|c: char| c.is_ascii_digit());
        let own = sounds_given_in_language
            || MALAY.contains(&word.as_str())
            || word == "koʋiʈ"
            || numbers(&word)
            || in_tamil(&word)
            || pinyin;
        let word = if MALAY.contains(&word.as_str()) {
            "ə".to_owned()
        } else {
            word
        };
        (!own, word)
    }));
    (heard != asked).then(|| format!("{} in `{sentence}`: {heard}, not {asked}", row.text))
}

/// Words of Malay names, and the Tamil word for the illness, as they are written.
const MALAY_WRITTEN: [&str; 4] = ["Lebih", "Sihat", "Hayat", "கொவிட்"];

#[test]
fn numbers_and_names_are_said_as_the_readings_ask() {
    let mut wrong = Vec::new();
    for language in Language::ALL {
        for kind in ["number", "name"] {
            let rows = rows(language);
            let rows: Vec<&Row> = rows.iter().filter(|row| row.kind == kind).collect();
            let mut met = 0;
            for row in &rows {
                let differs = match kind {
                    "number" => number_differs(language, row),
                    _ => name_differs(language, row),
                };
                met += usize::from(differs.is_none());
                let listed = OTHERWISE
                    .iter()
                    .any(|(of, text, _)| *of == language && *text == row.text);
                match differs {
                    Some(differs) if !listed => {
                        wrong.push(format!("{language}: {differs}; asked: {}", row.reading));
                    }
                    None if listed => {
                        wrong.push(format!("{language}: {} has come right", row.text));
                    }
                    Some(_) | None => {}
                }
            }
            println!("{language} {kind}: {met} of {}", rows.len());
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
