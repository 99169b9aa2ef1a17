//! What the guide and its voice process say to each other, frame by frame over two pipes.
//!
//! A frame is its length as four bytes, the lowest first, and then a [`Request`] or an [`Answer`] in
//! the form of the crate `postcard`. A frame that is longer than [`FRAME_BYTES_MAX`], or that cannot be
//! read, ends the talk: neither side guesses what the other may have meant. How a sentence is
//! pronounced, and how sound is made of it, is not known here. This crate stands by itself so that
//! the guide need not be built with the voice, whose licence is another one.

use std::io::{self, ErrorKind, Read, Write};
use std::ops::Range;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use thiserror::Error;

/// No frame is longer: some six minutes of sound.
pub const FRAME_BYTES_MAX: usize = 16 << 20;

/// No answer has more bytes of sound, so that it fits a frame with its marks.
pub const SOUND_BYTES_MAX: usize = FRAME_BYTES_MAX - (1 << 20);

/// No request has more bytes of text. A longer sentence is said in pieces.
pub const TEXT_BYTES_MAX: usize = 8_000;

/// A voice by the language it speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Voice {
    /// English.
    English,
    /// Mandarin, written in pinyin with the digits of tones.
    Mandarin,
    /// Malay.
    Malay,
    /// Tamil.
    Tamil,
}

impl Voice {
    /// All four.
    pub const ALL: [Self; 4] = [Self::English, Self::Mandarin, Self::Malay, Self::Tamil];
}

/// A stretch of a sentence that one voice says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stretch {
    /// By which voice.
    pub voice: Voice,
    /// In plain text.
    pub text: String,
}

/// What the guide asks for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Request {
    /// Makes the sound of a sentence.
    Say {
        /// What the answer is to be told by; each higher than the one before.
        id: u64,
        /// Words a minute.
        rate: u16,
        /// The sentence.
        stretches: Vec<Stretch>,
    },
    /// What was asked for up to this one is not wanted any more.
    Stop {
        /// Its id.
        id: u64,
    },
}

/// What the voice process answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Answer {
    /// It has begun; the first frame of all.
    Ready {
        /// The voices it has.
        voices: Vec<Voice>,
    },
    /// The sound of a sentence.
    Said {
        /// Of which request.
        id: u64,
        /// Samples a second.
        samples_per_second: u32,
        /// Samples of 16 bits, the lower byte first; one channel.
        #[serde(with = "serde_bytes")]
        sound: Vec<u8>,
        /// Where each word begins.
        marks: Vec<Mark>,
    },
    /// There is no sound.
    Silent {
        /// Of which request.
        id: u64,
        /// Why.
        reason: Reason,
    },
}

/// Where a word is heard.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mark {
    /// Which stretch of the request, from 0.
    pub stretch: u32,
    /// Its bytes in the text of the stretch.
    pub bytes: Range<u32>,
    /// Milliseconds from the start of the sound.
    pub at_ms: u32,
}

/// Why there is no sound.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Error)]
pub enum Reason {
    /// It was stopped.
    #[error("it was stopped")]
    Stopped,
    /// This machine has no such voice.
    #[error("there is no voice for the language")]
    NoVoice,
    /// More than [`TEXT_BYTES_MAX`], or more sound than [`SOUND_BYTES_MAX`].
    #[error("the text is too long")]
    TooLong,
    /// The engine would not.
    #[error("the engine makes no sound of the text")]
    Engine,
}

/// Why a frame was not read or written.
#[derive(Debug, Error)]
pub enum FrameProblem {
    /// The other side has closed its pipe between two frames.
    #[error("the other side has ended")]
    Ended,
    /// The pipe broke.
    #[error("the pipe broke: {0}")]
    Pipe(#[from] io::Error),
    /// No frame is so long.
    #[error("a frame of {0} bytes is not one of ours")]
    TooLong(usize),
    /// Not what a frame holds.
    #[error("a frame cannot be read: {0}")]
    Garbled(#[from] postcard::Error),
}

/// Writes a frame and sends it off.
///
/// # Errors
/// Where the pipe is broken, or where the frame would be too long.
pub fn write(to: &mut impl Write, frame: &impl Serialize) -> Result<(), FrameProblem> {
    let body = postcard::to_stdvec(frame)?;
    let length = u32::try_from(body.len())
        .ok()
        .filter(|_| body.len() <= FRAME_BYTES_MAX)
        .ok_or(FrameProblem::TooLong(body.len()))?;
    to.write_all(&length.to_le_bytes())?;
    to.write_all(&body)?;
    Ok(to.flush()?)
}

/// Reads the next frame; waits for it.
///
/// # Errors
/// Where the other side has ended, the pipe is broken, or what comes is no frame.
pub fn read<Frame: DeserializeOwned>(from: &mut impl Read) -> Result<Frame, FrameProblem> {
    let mut length = [0; 4];
    match from.read_exact(&mut length) {
        Err(problem) if problem.kind() == ErrorKind::UnexpectedEof => {
            return Err(FrameProblem::Ended);
        }
        read => read?,
    }
    let length = u32::from_le_bytes(length) as usize;
    if length > FRAME_BYTES_MAX {
        return Err(FrameProblem::TooLong(length));
    }
    let mut body = vec![0; length];
    from.read_exact(&mut body)?;
    Ok(postcard::from_bytes(&body)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said() -> Answer {
        Answer::Said {
            id: 7,
            samples_per_second: 22_050,
            sound: vec![0, 1, 255, 128],
            marks: vec![Mark {
                stretch: 0,
                bytes: 3..9,
                at_ms: 250,
            }],
        }
    }

    #[test]
    fn what_is_written_is_read_again() {
        let mut pipe = Vec::new();
        write(&mut pipe, &said()).unwrap();
        write(&mut pipe, &Request::Stop { id: 7 }).unwrap();
        let mut pipe = pipe.as_slice();
        assert_eq!(read::<Answer>(&mut pipe).unwrap(), said());
        assert_eq!(read::<Request>(&mut pipe).unwrap(), Request::Stop { id: 7 });
        let end = read::<Request>(&mut pipe).unwrap_err();
        assert!(matches!(end, FrameProblem::Ended), "{end}");
    }

    #[test]
    fn what_is_no_frame_is_told_and_never_waited_for() {
        let mut whole = Vec::new();
        write(&mut whole, &said()).unwrap();
        let cut = &whole[..whole.len() - 1];
        assert!(matches!(
            read::<Answer>(&mut &cut[..]),
            Err(FrameProblem::Pipe(_))
        ));
        let endless = [255; 64];
        assert!(matches!(
            read::<Answer>(&mut &endless[..]),
            Err(FrameProblem::TooLong(_))
        ));
        let garbled = [4, 0, 0, 0, 9, 9, 9, 9];
        assert!(matches!(
            read::<Answer>(&mut &garbled[..]),
            Err(FrameProblem::Garbled(_))
        ));
    }
}
