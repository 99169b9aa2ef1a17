//! Whether a word is marked when it is heard. The engine's own marks are held against sound: that of the
//! same sentence, cut at the word. What is left of it is so much shorter as the word comes late, and what
//! stands before ends where the word begins. A cut changes how the words beside it are stressed, so
//! of the two the nearer one counts; a wrong mark is far from both.

use checks::Extreme;
use guide::page::Body;
use speech::{Sound, Speaker, Word};
use tests::app::program;
use tests::{content, figures};
use words::Language;

const RATE: u16 = 155;
const SENTENCES: usize = 50;
/// A mark may be so far from its word (check E06).
const OFF_MAX_MS: f64 = 150.0;
/// Of so many words: after an unstressed one at its end ("the", "your") the cut itself is off by more,
/// for a sentence draws out its last word.
const OF_WORDS: f64 = 0.98;
/// Quieter than this is silence.
const SILENCE: u16 = 100;

/// How far the mark of a word is from where it is heard, at best; nothing inside an address.
fn off_ms(
    speaker: &Speaker,
    language: Language,
    sentence: &str,
    whole: &Sound,
    word: &Word,
) -> Option<f64> {
    let (before, rest) = sentence.split_at(word.shown.start);
    if is_inside_an_address(before) {
        return None;
    }
    let [before, rest] = [before, rest].map(|cut| speaker.say(language, RATE, cut).unwrap());
    let marked = f64::from(word.at_ms);
    let heard = [spoken_ms(&before), spoken_ms(whole) - spoken_ms(&rest)];
    let [one, other] = heard.map(|heard| (marked - heard).abs());
    Some(one.min(other))
}

/// A mark half a second late is told.
#[test]
fn a_mark_that_is_late_is_told() {
    let speaker = Speaker::new(program().with_file_name("pandu-voice"));
    let mut late = 0;
    let sentences = sentences(Language::En);
    for sentence in sentences.iter().take(5) {
        let whole = speaker.say(Language::En, RATE, sentence).unwrap();
        let mut word = whole.words[1].clone();
        word.at_ms += 500;
        let off = off_ms(&speaker, Language::En, sentence, &whole, &word);
        late += usize::from(off.is_some_and(|ms| ms > OFF_MAX_MS));
    }
    assert!(late >= 4, "{late} of 5 late marks were told");
}

#[test]
fn words_are_marked_when_they_are_heard() {
    let speaker = Speaker::new(program().with_file_name("pandu-voice"));
    for language in Language::ALL {
        let mut off: Vec<(f64, String)> = Vec::new();
        let sentences = sentences(language);
        assert_eq!(sentences.len(), SENTENCES);
        for sentence in &sentences {
            let whole = speaker.say(language, RATE, sentence).unwrap();
            for word in whole.words.iter().skip(1) {
                let Some(ms) = off_ms(&speaker, language, sentence, &whole, word) else {
                    continue;
                };
                let text = &sentence[word.shown.clone()];
                off.push((ms, format!("{text} in {sentence}")));
            }
        }
        off.sort_by(|one, other| one.0.total_cmp(&other.0));
        let at = |share: f64| off[((off.len() - 1) as f64 * share) as usize].0;
        figures::tell(
            "E06",
            "of 98 in 100 words, a mark",
            "ms off",
            Extreme::Most,
            at(OF_WORDS),
        );
        let late = off.iter().filter(|(ms, _)| *ms > OFF_MAX_MS);
        println!(
            "{language}: {} words of {SENTENCES} sentences, off by {:.0} ms p50, {:.0} p95, {:.0} at most; over {OFF_MAX_MS} ms: {}",
            off.len(),
            at(0.5),
            at(0.95),
            at(1.0),
            late.clone().count()
        );
        for (ms, word) in late.clone() {
            println!("  {ms:.0} ms: {word}");
        }
        assert!(at(OF_WORDS) <= OFF_MAX_MS, "{language}");
    }
}

/// An address that is cut is said in another way.
fn is_inside_an_address(before: &str) -> bool {
    let last = before.split_whitespace().next_back().unwrap_or_default();
    !before.ends_with(char::is_whitespace) && last.contains(['.', '/'])
}

/// Sentences of the guide with at least four words, spread over its pages.
fn sentences(language: Language) -> Vec<String> {
    let (book, _) = content::book();
    let pages = content::pages(&book, language);
    let mut found: Vec<String> = Vec::new();
    for (_, page) in pages.iter().step_by(7) {
        for block in &page.blocks {
            let lines = match &block.body {
                Body::Instruction { text } => std::slice::from_ref(text),
                Body::Paragraph { lines, .. } | Body::Answer { lines, .. } => lines,
                _ => continue,
            };
            for line in lines {
                let first = speech::sentences(line).into_iter().next();
                let sentence = first.map(|range| line[range].to_owned());
                found.extend(sentence.filter(|sentence| sentence.chars().count() > 20));
            }
        }
    }
    found.sort();
    found.dedup();
    let step = found.len() / SENTENCES;
    found
        .into_iter()
        .step_by(step.max(1))
        .take(SENTENCES)
        .collect()
}

/// From the start of the sound to the end of speech.
fn spoken_ms(sound: &Sound) -> f64 {
    let samples = sound.samples.chunks_exact(2);
    let loud = |sample: &[u8]| match sample {
        [low, high] => i16::from_le_bytes([*low, *high]).unsigned_abs() > SILENCE,
        _ => false,
    };
    let last = samples.into_iter().rposition(loud).unwrap_or(0);
    last as f64 * 1000.0 / f64::from(sound.samples_per_second)
}
