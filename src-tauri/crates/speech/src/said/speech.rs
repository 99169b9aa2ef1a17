//! What is said, put together: pieces of one voice after another become a run.

use std::ops::Range;

use words::Language;

use super::{Piece, Run};

/// The runs so far.
#[derive(Default)]
pub(crate) struct Speech {
    runs: Vec<Run>,
}

impl Speech {
    /// Says words with a voice. Words without a letter or digit are left out.
    pub(crate) fn say(&mut self, voice: Language, said: &str, shown: Range<usize>) {
        if !said.contains(char::is_alphanumeric) {
            return;
        }
        let piece = Piece {
            said: said.to_owned(),
            shown,
        };
        match self.runs.last_mut() {
            Some(run) if run.voice == voice => run.pieces.push(piece),
            Some(_) | None => self.runs.push(Run {
                voice,
                pieces: vec![piece],
            }),
        }
    }

    /// A pause after what was said last; the longer one stays where two come together.
    pub(crate) fn pause(&mut self, sign: char) {
        let last = self.runs.last_mut().and_then(|run| run.pieces.last_mut());
        let Some(piece) = last else { return };
        match piece.said.chars().next_back() {
            Some(',') if sign == ',' => {}
            Some(',') => {
                piece.said.pop();
                piece.said.push(sign);
            }
            Some('.' | '?' | '!') => {}
            Some(_) | None => piece.said.push(sign),
        }
    }

    pub(crate) fn runs(self) -> Vec<Run> {
        self.runs
    }
}
