//! The reading grade of English text (Flesch and Kincaid, 1975).

use crate::plain::{VALUE, sentences, words_of};

/// The US school grade at which a text is understood: 0.39 words a sentence
/// + 11.8 syllables a word − 15.59. Nothing for a text without words.
///
/// Syllables are counted by the groups of vowels, less a silent e, which is within a few
/// per cent of a dictionary over a page. Names and values count as one syllable: they are
/// no matter of choice.
pub fn reading_grade<'a>(texts: impl IntoIterator<Item = &'a str>) -> Option<f64> {
    let (mut sentence_count, mut word_count, mut syllable_count) = (0_u32, 0_u32, 0_u32);
    for sentence in texts.into_iter().flat_map(sentences) {
        sentence_count += 1;
        for word in words_of(sentence) {
            word_count += 1;
            syllable_count += syllables(word);
        }
    }
    if word_count == 0 {
        return None;
    }
    let (sentences, words) = (f64::from(sentence_count), f64::from(word_count));
    Some(0.39 * words / sentences + 11.8 * f64::from(syllable_count) / words - 15.59)
}

fn syllables(word: &str) -> u32 {
    if word.contains(VALUE) {
        return 1;
    }
    let letters: String = word
        .chars()
        .filter(char::is_ascii_alphabetic)
        .map(|c| c.to_ascii_lowercase())
        .collect();
    let is_vowel = |c: char| "aeiouy".contains(c);
    let mut groups = 0;
    let mut after_vowel = false;
    for letter in letters.chars() {
        let vowel = is_vowel(letter);
        groups += u32::from(vowel && !after_vowel);
        after_vowel = vowel;
    }
    let silent = letters.ends_with('e') && !letters.ends_with("le") && groups > 1
        || letters.ends_with("ed")
            && !letters.ends_with("ted")
            && !letters.ends_with("ded")
            && groups > 1;
    (groups - u32::from(silent)).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_words_have_a_low_grade() {
        let easy = reading_grade(["The phone rings. Do not pick it up."]).unwrap();
        let hard = reading_grade([
            "Residents experiencing authentication difficulties should immediately initiate credential recovery procedures.",
        ])
        .unwrap();
        assert!(easy < 2.0, "{easy}");
        assert!(hard > 15.0, "{hard}");
        assert_eq!(reading_grade(["—"]), None);
    }

    #[test]
    fn syllables_are_nearly_those_of_a_dictionary() {
        for (word, count) in [
            ("voucher", 2),
            ("the", 1),
            ("phone", 1),
            ("people", 2),
            ("asked", 1),
            ("needed", 2),
        ] {
            assert_eq!(syllables(word), count, "{word}");
        }
    }
}
