//! How quickly the guide speaks by itself (check E05): so that an old ear can follow.

use std::ops::RangeInclusive;

use checks::Extreme;
use guide::page::Body;
use settings::{Rate, Voice, Volume};
use speech::Speaker;
use tests::app::program;
use tests::{content, figures};
use words::Language;

/// Words of English in a minute: about 150.
const ENGLISH: RangeInclusive<f64> = 130.0..=165.0;
/// Characters of Chinese in a minute: about 200.
const CHINESE: RangeInclusive<f64> = 170.0..=220.0;
const SENTENCES: usize = 40;

/// Steps as they are shown, the longest first.
fn steps(language: Language) -> Vec<String> {
    let (book, _) = content::book();
    let mut found: Vec<String> = content::pages(&book, language)
        .into_iter()
        .flat_map(|(_, page)| page.blocks)
        .filter_map(|block| match block.body {
            Body::Instruction { text } => Some(text),
            _ => None,
        })
        .filter(|text| !text.contains(char::is_numeric))
        .collect();
    found.sort_by_key(|text| std::cmp::Reverse(text.chars().count()));
    found.dedup();
    found.truncate(SENTENCES);
    found
}

/// How many in a minute of what a language is counted by, with the pauses between sentences.
fn pace(
    speaker: &Speaker,
    language: Language,
    (words_a_minute, pause_ms): (u16, u16),
    count: impl Fn(&str) -> usize,
) -> f64 {
    let mut counted = 0;
    let mut minutes = 0.0;
    for text in steps(language) {
        for piece in speech::sentences(&text) {
            let sentence = &text[piece];
            let sound = speaker.say(language, words_a_minute, sentence).unwrap();
            let samples = sound.samples.len() as f64 / 2.0;
            let seconds = samples / f64::from(sound.samples_per_second);
            minutes += (seconds + f64::from(pause_ms) / 1000.0) / 60.0;
            counted += count(sentence);
        }
    }
    counted as f64 / minutes
}

/// Words a minute as the engine counts them, and milliseconds between sentences.
fn of(rate: Rate) -> (u16, u16) {
    let voice = Voice::new(rate, Volume::default(), false);
    (rate.words_a_minute(), voice.pause_ms)
}

fn words_of(sentence: &str) -> usize {
    sentence.split_whitespace().count()
}

fn characters_of(sentence: &str) -> usize {
    let is_han = |one: &char| ('\u{4e00}'..='\u{9fff}').contains(one);
    sentence.chars().filter(is_han).count()
}

#[test]
fn of_the_voice_is_that_of_a_calm_person_and_has_slower_steps() {
    let speaker = Speaker::new(program().with_file_name("pandu-voice"));
    let usual = of(Rate::default());
    let english = pace(&speaker, Language::En, usual, words_of);
    let chinese = pace(&speaker, Language::Zh, usual, characters_of);
    for (what, unit, value) in [
        ("English", "words a minute", english),
        ("Chinese", "characters a minute", chinese),
    ] {
        figures::tell("E05", what, unit, Extreme::Most, value);
    }
    println!("English {english:.0} words, Chinese {chinese:.0} characters a minute");
    assert!(ENGLISH.contains(&english), "{english:.0} words a minute");
    assert!(
        CHINESE.contains(&chinese),
        "{chinese:.0} characters a minute"
    );
    let rates = Rate::ALL.map(|rate| pace(&speaker, Language::En, of(rate), words_of));
    assert!(rates.windows(2).all(|two| two[0] < two[1]), "{rates:?}");
}

/// The measure tells a voice that hurries.
#[test]
fn of_a_voice_that_hurries_is_told() {
    let speaker = Speaker::new(program().with_file_name("pandu-voice"));
    let hurried = pace(&speaker, Language::En, (260, 100), words_of);
    assert!(!ENGLISH.contains(&hurried), "{hurried:.0} words a minute");
}
