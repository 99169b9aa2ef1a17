//! Where sentences begin and end. One is made into sound while the one before it is heard.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

/// A longer sentence is parted, between words where there are any: so nobody waits long for sound,
/// and no text is more than the voice process takes.
const CHARACTERS_MAX: usize = 240;

/// The sentences of a text as its bytes, in order, without the white space around them. What holds
/// nothing that can be said belongs to the sentence before it.
pub fn sentences(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for (start, sentence) in text.split_sentence_bound_indices() {
        for piece in pieces(start, sentence) {
            let piece = trimmed(text, piece);
            let says = text.get(piece.clone()).is_some_and(can_be_said);
            match found.last_mut() {
                _ if says => found.push(piece),
                Some(last) if !piece.is_empty() => last.end = piece.end,
                _ => {}
            }
        }
    }
    found
}

fn can_be_said(text: &str) -> bool {
    text.chars().any(char::is_alphanumeric)
}

fn trimmed(text: &str, Range { start, end }: Range<usize>) -> Range<usize> {
    let Some(piece) = text.get(start..end) else {
        return start..end;
    };
    let start = end - piece.trim_start().len();
    start..(start + piece.trim().len())
}

fn pieces(start: usize, sentence: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut begin = 0;
    let mut characters = 0;
    let mut last_space = None;
    for (byte, grapheme) in sentence.grapheme_indices(true) {
        if characters >= CHARACTERS_MAX {
            let end = last_space.filter(|space| *space > begin).unwrap_or(byte);
            found.push(start + begin..start + end);
            characters = sentence
                .get(end..byte)
                .map_or(0, |rest| rest.chars().count());
            begin = end;
        }
        if grapheme.chars().all(char::is_whitespace) {
            last_space = Some(byte);
        }
        characters += grapheme.chars().count();
    }
    found.push(start + begin..start + sentence.len());
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Vec<&str> {
        sentences(text)
            .into_iter()
            .map(|range| &text[range])
            .collect()
    }

    #[test]
    fn a_text_falls_into_its_sentences_in_four_languages() {
        for (text, expected) in [
            (
                "Open the app. Is it 9.00 am? Ask!",
                vec!["Open the app.", "Is it 9.00 am?", "Ask!"],
            ),
            ("请打 1799。现在！", vec!["请打 1799。", "现在！"]),
            ("Tekan “OK”. Tunggu.", vec!["Tekan “OK”.", "Tunggu."]),
            ("அழுத்துங்கள். பாருங்கள்.", vec!["அழுத்துங்கள்.", "பாருங்கள்."]),
            ("  One line ", vec!["One line"]),
            ("Well … done", vec!["Well … done"]),
            ("Done. …", vec!["Done. …"]),
            ("… —", vec![]),
            ("", vec![]),
        ] {
            assert_eq!(of(text), expected);
        }
    }

    #[test]
    fn a_very_long_sentence_is_parted_between_words_and_nothing_is_lost() {
        let words = "word ".repeat(2_000);
        let parts = of(&words);
        assert!(parts.len() > 10);
        for part in &parts {
            assert!(part.chars().count() <= CHARACTERS_MAX, "{part}");
            assert!(part.starts_with("word") && part.ends_with("word"), "{part}");
        }
        assert_eq!(parts.join(" "), words.trim());
        let one = "அ".repeat(350_000);
        assert_eq!(of(&one).concat(), one);
    }
}
