//! What the engine makes of ordinary words, against readings from dictionaries, in English, Malay and
//! Tamil. (Chinese is compared as pinyin, beside the code.) What it says otherwise than any listed
//! reading stands in a table with its reason; a word that leaves or joins the table turns this red.

#![expect(clippy::unwrap_used, reason = "in a test an unwrap is an assertion")]

use std::collections::BTreeSet;
use std::io::Write;
use std::process::{Command, Stdio};

use words::Language;

/// Pairs of signs that stand for one sound here: dictionaries and the engine write it in two ways, or the
/// language does not tell the two apart.
const ALIKE: [(Language, &[(&str, &str)]); 3] = [
    (
        Language::En,
        &[
            ("ɹ", "r"),
            ("əʊ", "oʊ"),
            ("ɡ", "g"),
            ("ɜ", "ə"),
            ("ɐ", "ə"),
            ("ʌ", "ə"),
            ("ᵻ", "ə"),
            ("ɪ", "ə"),
            ("i", "ə"),
            ("ʊə", "ɔ"),
            ("u", "ʊ"),
            ("ɒ", "ɔ"),
            ("ɑ", "a"),
            ("æ", "a"),
            ("e", "ɛ"),
        ],
    ),
    (
        Language::Ms,
        &[
            ("ɹ", "r"),
            ("əɾr", "ər"),
            ("ɾr", "r"),
            ("ɾ", "r"),
            ("ɡ", "g"),
            ("ɛ", "e"),
            ("ɔ", "o"),
            ("ɪ", "i"),
            ("e", "i"),
            ("ʊ", "u"),
            ("o", "u"),
            ("ʔ", "k"),
            ("ŋk", "nk"),
        ],
    ),
    (
        Language::Ta,
        &[
            ("t͡ɕ", "tʃ"),
            ("d͡ʑ", "dʒ"),
            ("ʋ", "v"),
            ("ɹ", "r"),
            ("ɾ", "r"),
            ("ʌ", "a"),
            ("ɐ", "a"),
            ("ɪ", "i"),
            ("ʉ", "u"),
            ("ɯ", "u"),
            ("ʊ", "u"),
            ("ɡ", "g"),
            ("ʲ", ""),
        ],
    ),
];

/// What is said otherwise, and why.
const OTHERWISE: &[(Language, &str, &str)] = &[
    (
        Language::En,
        "read by what stands around them, which is not there here",
        "Close live misuse read use uses",
    ),
    (
        Language::En,
        "both are heard in Singapore",
        "January Monday Singapore government income interest medicine width",
    ),
    (
        Language::Ms,
        "both are heard in Singapore",
        "Januari Merdeka Singapura jawab sebab skrin teknologi",
    ),
    (
        Language::Ms,
        "the engine's own rules; not yet respelled",
        "Disember September sukarelawan",
    ),
    (
        Language::Ta,
        "the engine writes the alveolar stop as ʈ or leaves it to the r",
        "குற்றம் பயிற்சி பற்றி மற்ற மாற்றம் முன்னேற்றம்",
    ),
    (
        Language::Ta,
        "the stop after the nasal is written ɖ",
        "அன்று என்றால் என்று ஒன்று சான்று மன்றம்",
    ),
    (
        Language::Ta,
        "loan words and days: both are heard",
        "திங்கட்கிழமை தேசிய தொலைபேசி",
    ),
];

/// Signs of stress, length and the like, in which sources differ.
const LEFT_OUT: &[char] = &[
    'ˈ', 'ˌ', 'ː', '\u{32a}', '\u{32f}', '\u{361}', '\u{329}', '_', ' ', '\u{200d}', '-',
];

#[test]
fn ordinary_words_are_said_as_dictionaries_have_them() {
    for (language, alike) in ALIKE {
        let rows = words(language);
        assert!(rows.len() >= 150, "{language}: {}", rows.len());
        let texts: Vec<String> = rows.iter().map(|(text, _)| given(language, text)).collect();
        let heard = heard(language, &texts);
        assert_eq!(heard.len(), rows.len(), "{language}");
        let mut otherwise: BTreeSet<&str> = BTreeSet::new();
        for ((text, readings), heard) in rows.iter().zip(&heard) {
            let mut readings = readings.split('|').map(|reading| bare(reading, alike));
            if !readings.any(|reading| reading == bare(heard, alike)) {
                otherwise.insert(text);
                println!("  {text} {heard}");
            }
        }
        println!(
            "{language}: {} of {} as a dictionary has them",
            rows.len() - otherwise.len(),
            rows.len()
        );
        let listed = OTHERWISE.iter().filter(|(listed, ..)| *listed == language);
        let listed: BTreeSet<&str> = listed.flat_map(|(_, _, words)| words.split(' ')).collect();
        assert_eq!(otherwise, listed, "{language}");
    }
}

/// What the voice is given for a word that stands by itself.
fn given(language: Language, text: &str) -> String {
    let runs = speech::said::said(language, text);
    let pieces = runs.iter().flat_map(|run| &run.pieces);
    let said: Vec<&str> = pieces.map(|piece| piece.said.as_str()).collect();
    said.join(" ")
}

/// Words and their readings, apart from those that are read by what stands around them.
fn words(language: Language) -> Vec<(String, String)> {
    let root = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../../tests/fixtures/readings"
    );
    let list = std::fs::read_to_string(format!("{root}/{language}.tsv")).unwrap();
    let rows = list.lines().filter(|line| !line.starts_with('#'));
    let rows = rows.map(|line| line.split('\t').collect::<Vec<_>>());
    rows.filter(|row| row.first() == Some(&"word"))
        .map(|row| (row[1].to_owned(), row[2].to_owned()))
        .collect()
}

/// What the engine makes of each text, in its phonetic signs.
fn heard(language: Language, texts: &[String]) -> Vec<String> {
    let voice = match language {
        Language::En => "en-gb",
        Language::Zh => "cmn-latn-pinyin",
        Language::Ms => "ms",
        Language::Ta => "ta",
    };
    let mut engine = Command::new("espeak-ng")
        .args(["-q", "--ipa", "-v", voice])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    // A line of its own for each is a sentence of its own.
    let lines = texts.join("\n\n");
    let mut input = engine.stdin.take().unwrap();
    let writer = std::thread::spawn(move || input.write_all(lines.as_bytes()).unwrap());
    let output = engine.wait_with_output().unwrap();
    writer.join().unwrap();
    let output = String::from_utf8(output.stdout).unwrap();
    let lines = output.lines().map(str::trim);
    lines
        .filter(|line| !line.is_empty())
        .map(str::to_owned)
        .collect()
}

fn bare(reading: &str, alike: &[(&str, &str)]) -> String {
    let mut bare = reading.trim().to_owned();
    for (one, other) in alike {
        bare = bare.replace(one, other);
    }
    bare.retain(|sign| !LEFT_OUT.contains(&sign));
    // A long consonant is written once or twice.
    let mut single = String::new();
    for sign in bare.chars() {
        if !single.ends_with(sign) {
            single.push(sign);
        }
    }
    single
}
