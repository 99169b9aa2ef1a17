//! What the voice process has made sound of, for tests: in which language, and when.
//!
//! Debug builds alone have it, and it lives in memory alone: what a visitor has listened to is
//! nobody's business.

use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use serde::Serialize;
use speech::Sound;
use tauri::State;
use words::Language;

/// Older ones are forgotten.
const SENTENCES_MAX: usize = 10_000;

/// A sentence that can be heard.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Heard {
    /// The language it was asked for in.
    language: Language,
    /// The languages of the voices that said it.
    voices: Vec<Language>,
    /// Its words, as they are shown.
    text: String,
    /// Bytes of sound.
    bytes: usize,
    /// Milliseconds since the guide was started.
    at_ms: u128,
}

/// The sentences, in the order in which they were made.
#[derive(Debug)]
pub(crate) struct SpeechLog {
    begun: Instant,
    sentences: Mutex<VecDeque<Heard>>,
}

impl SpeechLog {
    /// Nothing was heard yet.
    pub(crate) fn new() -> Self {
        Self {
            begun: Instant::now(),
            sentences: Mutex::default(),
        }
    }

    /// Takes down what the voice process has answered with.
    pub(crate) fn take_down(&self, language: Language, text: &str, sound: &Sound) {
        let mut sentences = self.sentences();
        if sentences.len() == SENTENCES_MAX {
            sentences.pop_front();
        }
        sentences.push_back(Heard {
            language,
            voices: sound.voices.clone(),
            text: text.to_owned(),
            bytes: sound.samples.len(),
            at_ms: self.begun.elapsed().as_millis(),
        });
    }

    fn sentences(&self) -> MutexGuard<'_, VecDeque<Heard>> {
        self.sentences
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }
}

/// All that was heard since it was last asked.
#[tauri::command]
pub(crate) fn heard(log: State<'_, SpeechLog>) -> Vec<Heard> {
    log.sentences().drain(..).collect()
}
