//! Asks the voice process for the sound of a sentence, and starts it anew where it has fallen.

use std::ops::Range;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};

use serde::Serialize;
use thiserror::Error;
use ts_rs::TS;
use voice_wire::{Answer, Mark, Reason, Request, Stretch, Voice};
use words::Language;

use crate::process::{Input, Lost, Process};
use crate::said::{self, Run};

/// A fallen process is started anew so often for one sentence.
const ATTEMPTS: usize = 2;

/// The one voice of the guide. The voice process is started with the first sentence, and lives as long
/// as this does.
#[derive(Debug)]
pub struct Speaker {
    program: PathBuf,
    process: Mutex<Option<Process>>,
    /// The way to the process while a sentence is being made.
    input: Mutex<Option<Input>>,
    last: AtomicU64,
}

/// The sound of a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sound {
    /// Samples a second.
    pub samples_per_second: u32,
    /// Samples of 16 bits, the lower byte first; one channel.
    pub samples: Vec<u8>,
    /// Its words, in the order in which they are heard.
    pub words: Vec<Word>,
    /// The languages of the voices that said it, in that order.
    pub voices: Vec<Language>,
}

/// A word that is heard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// Its bytes in the sentence as it is shown.
    pub shown: Range<usize>,
    /// Milliseconds from the start of the sound.
    pub at_ms: u32,
}

/// Why nothing is heard. The window says it in words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS, Error)]
#[serde(tag = "code", rename_all = "snake_case")]
#[ts(export)]
pub enum Silence {
    /// The machine has no voice process, or it does not begin.
    #[error("there is no voice on this machine")]
    NoSpeaker,
    /// It has no voice for the language, and no other one is taken instead.
    #[error("there is no voice for the language")]
    NoVoice,
    /// It was stopped.
    #[error("it was stopped")]
    Stopped,
    /// The sentence is longer than anything that is shown.
    #[error("the sentence is too long")]
    TooLong,
    /// The voice process fell and fell again.
    #[error("the voice has failed")]
    Failed,
}

impl From<Reason> for Silence {
    fn from(reason: Reason) -> Self {
        match reason {
            Reason::Stopped => Self::Stopped,
            Reason::NoVoice => Self::NoVoice,
            Reason::TooLong => Self::TooLong,
            Reason::Engine => Self::Failed,
        }
    }
}

impl Speaker {
    /// A speaker that starts this program when it is first asked.
    pub fn new(program: PathBuf) -> Self {
        Self {
            program,
            process: Mutex::new(None),
            input: Mutex::new(None),
            last: AtomicU64::new(0),
        }
    }

    /// Starts the voice process, so that the first sentence need not wait for it.
    pub fn begin(&self) {
        let mut process = self.process.lock().unwrap_or_else(PoisonError::into_inner);
        if process.is_none() {
            *process = self.start().inspect_err(tell).ok();
        }
    }

    /// The sound of a sentence in a language, at so many words a minute. Waits for it, so it is not
    /// to be called by a thread that must not wait; a second sentence waits for the first.
    ///
    /// # Errors
    /// Where nothing can be heard of it, and why.
    pub fn say(&self, language: Language, rate: u16, sentence: &str) -> Result<Sound, Silence> {
        let runs = said::said(language, sentence);
        let stretches: Vec<Stretch> = runs.iter().map(stretch).collect();
        let mut process = self.process.lock().unwrap_or_else(PoisonError::into_inner);
        let mut silence = Silence::Failed;
        for _ in 0..ATTEMPTS {
            let found = process.take().map_or_else(|| self.start(), Ok);
            let present = match found {
                Ok(present) => present,
                Err(problem) => {
                    tell(&problem);
                    silence = Silence::NoSpeaker;
                    continue;
                }
            };
            let id = self.last.fetch_add(1, Ordering::Relaxed) + 1;
            let request = Request::Say {
                id,
                rate,
                stretches: stretches.clone(),
            };
            self.keep_way(Some(present.input()));
            let answer = present.ask(id, &request);
            self.keep_way(None);
            match answer {
                Ok(answer) => {
                    *process = Some(present);
                    return heard(answer, &runs);
                }
                // The process is ended with `present`.
                Err(problem) => tell(&problem),
            }
        }
        Err(silence)
    }

    /// Ends the sentence that is being made, where there is one.
    pub fn stop(&self) {
        let input = self.input.lock().unwrap_or_else(PoisonError::into_inner);
        let id = self.last.load(Ordering::Relaxed);
        if let Some(input) = input.as_ref() {
            // Where the process has fallen, the sentence has ended by itself.
            let _ = input.send(&Request::Stop { id });
        }
    }

    fn start(&self) -> Result<Process, Lost> {
        Process::start(&self.program)
    }

    fn keep_way(&self, way: Option<Input>) {
        *self.input.lock().unwrap_or_else(PoisonError::into_inner) = way;
    }
}

fn tell(problem: &Lost) {
    log::warn!(event = "voice-lost"; "{problem}");
}

fn stretch(run: &Run) -> Stretch {
    let said: Vec<&str> = run.pieces.iter().map(|piece| piece.said.as_str()).collect();
    Stretch {
        voice: match run.voice {
            Language::En => Voice::English,
            Language::Zh => Voice::Mandarin,
            Language::Ms => Voice::Malay,
            Language::Ta => Voice::Tamil,
        },
        text: said.join(" "),
    }
}

fn heard(answer: Answer, runs: &[Run]) -> Result<Sound, Silence> {
    match answer {
        Answer::Said {
            samples_per_second,
            sound,
            marks,
            ..
        } => {
            let mut words: Vec<Word> = Vec::new();
            for mark in marks {
                let Some(shown) = shown_by(&mark, runs) else {
                    continue;
                };
                // Of what is said in several words, such as a number, only the first is told.
                if words.last().is_none_or(|last| last.shown != shown) {
                    let at_ms = mark.at_ms;
                    words.push(Word { shown, at_ms });
                }
            }
            Ok(Sound {
                samples_per_second,
                samples: sound,
                words,
                voices: runs.iter().map(|run| run.voice).collect(),
            })
        }
        Answer::Silent { reason, .. } => Err(reason.into()),
        Answer::Ready { .. } => Err(Silence::Failed),
    }
}

/// The words on screen that a mark stands for.
fn shown_by(mark: &Mark, runs: &[Run]) -> Option<Range<usize>> {
    let run = runs.get(mark.stretch as usize)?;
    let at = mark.bytes.start as usize;
    let mut begin = 0;
    for piece in &run.pieces {
        // Pieces are joined by one space.
        let end = begin + piece.said.len() + 1;
        if at < end {
            return Some(piece.shown.clone());
        }
        begin = end;
    }
    None
}
