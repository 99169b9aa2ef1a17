//! Sound and places as the window takes them: bytes with a header, and UTF-16 units.

use std::ops::Range;

use serde::Serialize;
use ts_rs::TS;

use crate::speaker::{Silence, Sound};

/// A stretch of a text in UTF-16 units, as the window counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Span {
    /// The first.
    pub start: usize,
    /// The one after the last.
    pub end: usize,
}

/// What comes before the samples of a sound.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct SoundHeader {
    /// Samples a second.
    samples_per_second: u32,
    /// Its words, in the order in which they are heard.
    words: Vec<HeardWord>,
}

/// A word that is heard.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct HeardWord {
    /// Where it stands in the sentence.
    span: Span,
    /// Milliseconds from the start of the sound.
    at_ms: u32,
}

impl Sound {
    /// The length of a [`SoundHeader`] as four bytes, the lowest first, the header as JSON, and the
    /// samples; `sentence` is what was said.
    ///
    /// # Errors
    /// Where the sound has more words than any sentence.
    pub fn packed(self, sentence: &str) -> Result<Vec<u8>, Silence> {
        let places = spans(sentence, self.words.iter().map(|word| word.shown.clone()));
        let words = self.words.iter().zip(places);
        let header = SoundHeader {
            samples_per_second: self.samples_per_second,
            words: words
                .map(|(word, span)| HeardWord {
                    span,
                    at_ms: word.at_ms,
                })
                .collect(),
        };
        let header = serde_json::to_vec(&header).map_err(|_| Silence::Failed)?;
        let length = u32::try_from(header.len()).map_err(|_| Silence::TooLong)?;
        let mut bytes = length.to_le_bytes().to_vec();
        bytes.extend(header);
        bytes.extend(self.samples);
        Ok(bytes)
    }
}

/// Byte ranges as the window counts them.
pub fn spans(text: &str, ranges: impl Iterator<Item = Range<usize>>) -> Vec<Span> {
    let mut byte = 0;
    let mut unit = 0;
    let mut at = |place: usize| {
        if place < byte {
            (byte, unit) = (0, 0);
        }
        unit += text
            .get(byte..place)
            .map_or(0, |step| step.encode_utf16().count());
        byte = place;
        unit
    };
    let mut found = Vec::new();
    for range in ranges {
        let start = at(range.start);
        found.push(Span {
            start,
            end: at(range.end),
        });
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::speaker::Word;

    #[test]
    fn places_are_counted_as_the_window_counts_them() {
        let text = "அ 😀 中 a";
        let of = |word: &str| {
            let start = text.find(word).unwrap();
            start..start + word.len()
        };
        let found = spans(text, ["அ", "😀", "a", "中"].map(of).into_iter());
        let found: Vec<_> = found.iter().map(|span| (span.start, span.end)).collect();
        assert_eq!(found, [(0, 1), (2, 4), (7, 8), (5, 6)]);
    }

    #[test]
    fn a_sound_is_packed_behind_its_header() {
        let sound = Sound {
            samples_per_second: 22_050,
            samples: vec![1, 2, 3, 4],
            words: vec![Word {
                shown: 0..2,
                at_ms: 30,
            }],
            voices: Vec::new(),
        };
        let bytes = sound.packed("OK").unwrap();
        let length = u32::from_le_bytes(bytes[..4].try_into().unwrap()) as usize;
        let header: serde_json::Value = serde_json::from_slice(&bytes[4..4 + length]).unwrap();
        assert_eq!(header["words"][0]["span"]["end"], 2);
        assert_eq!(&bytes[4 + length..], [1, 2, 3, 4]);
    }
}
