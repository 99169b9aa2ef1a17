//! Somebody who sees nothing: what is heard is all there is, taken from the log of the voice.

use std::time::{Duration, Instant};

use serde::Deserialize;
use words::Language;

use crate::app::{App, AppProblem};

/// How long a word may take that must come: it may be the last of a long page.
const PATIENCE: Duration = Duration::from_secs(90);

/// Nothing is waited for between sentences. What is said, and in which order, is the same.
const WITHOUT_PAUSES: &str = "
    const wait = window.setTimeout;
    const between_sentences = 450;
    window.setTimeout = (then, ms, ...rest) => wait(then, ms === between_sentences ? 0 : ms, ...rest);
    return 0;";

/// Sound is played so much faster than it is made for.
const HURRY: &str = "
    const { start } = AudioBufferSourceNode.prototype;
    AudioBufferSourceNode.prototype.start = function () {
        this.playbackRate.value = 16;
        return start.call(this);
    };
    return 0;";

/// A sentence that the voice process has made sound of.
#[derive(Debug, Clone, Deserialize)]
pub struct Heard {
    /// In which language.
    pub language: Language,
    /// By which voices.
    pub voices: Vec<Language>,
    /// Its words, as they are shown.
    pub text: String,
    /// Bytes of sound.
    pub bytes: usize,
}

/// What was heard in an app.
pub struct Listener<'a> {
    app: &'a App,
    /// All of it, in order.
    pub heard: Vec<Heard>,
    /// So much of it was taken note of.
    noted: usize,
}

impl<'a> Listener<'a> {
    /// Listens from now on to sound that is played in a hurry.
    ///
    /// # Errors
    /// Where the page does not answer.
    pub async fn of(app: &'a App) -> Result<Self, AppProblem> {
        app.script(HURRY, vec![]).await?;
        Self::at(app).await
    }

    /// The same with sound as the page plays it.
    ///
    /// # Errors
    /// Where the page does not answer.
    pub async fn at(app: &'a App) -> Result<Self, AppProblem> {
        app.script(WITHOUT_PAUSES, vec![]).await?;
        let mut listener = Self {
            app,
            heard: Vec::new(),
            noted: 0,
        };
        listener.leave_aside().await?;
        Ok(listener)
    }

    /// Takes what was heard since.
    ///
    /// # Errors
    /// Where the app has no log: a release build has none.
    pub async fn listen(&mut self) -> Result<(), AppProblem> {
        let ask = "window.__TAURI_INTERNALS__.invoke('heard').then(done, fail)";
        let new = self.app.await_script(ask, vec![]).await?;
        let new: Vec<Heard> = serde_json::from_value(new)?;
        self.heard.extend(new);
        Ok(())
    }

    /// Leaves aside what was heard so far.
    ///
    /// # Errors
    /// As [`Listener::listen`].
    pub async fn leave_aside(&mut self) -> Result<(), AppProblem> {
        self.listen().await?;
        self.noted = self.heard.len();
        Ok(())
    }

    /// Whether a sentence is heard in this time: under a finger there may be nothing.
    ///
    /// # Errors
    /// As [`Listener::listen`].
    pub async fn hears_within(
        &mut self,
        time: Duration,
        is_it: impl Fn(&Heard) -> bool,
    ) -> Result<bool, AppProblem> {
        let start = Instant::now();
        while start.elapsed() < time {
            self.listen().await?;
            if self.since().iter().any(&is_it) {
                return Ok(true);
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        Ok(false)
    }

    /// Whether another sentence is heard in this time.
    ///
    /// # Errors
    /// As [`Listener::listen`].
    pub async fn hears_more_within(&mut self, time: Duration) -> Result<bool, AppProblem> {
        let (start, known) = (Instant::now(), self.heard.len());
        while start.elapsed() < time && self.heard.len() == known {
            tokio::time::sleep(Duration::from_millis(20)).await;
            self.listen().await?;
        }
        Ok(self.heard.len() > known)
    }

    /// What was heard since it was last left aside or waited for.
    pub fn since(&self) -> &[Heard] {
        &self.heard[self.noted..]
    }

    /// Waits for a sentence, and answers with it and those since the last one that was waited for.
    ///
    /// # Errors
    /// Where it is not heard in time.
    pub async fn wait_for(
        &mut self,
        what: &str,
        is_it: impl Fn(&Heard) -> bool,
    ) -> Result<Vec<Heard>, AppProblem> {
        let start = Instant::now();
        while start.elapsed() < PATIENCE {
            self.listen().await?;
            let new = self.since();
            if let Some(place) = new.iter().position(&is_it) {
                let found = new[..=place].to_vec();
                self.noted += place + 1;
                return Ok(found);
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        let new: Vec<&str> = self
            .since()
            .iter()
            .map(|heard| heard.text.as_str())
            .collect();
        Err(AppProblem::Waited(format!(
            "to hear {what}; heard: {new:?}"
        )))
    }
}

/// Letters and digits alone: what is heard is compared without what is not.
pub fn bare(text: &str) -> String {
    text.chars()
        .filter(|letter| !letter.is_whitespace() && !letter.is_ascii_punctuation())
        .filter(|letter| !matches!(letter, '\u{200b}' | '“' | '”' | '，' | '。' | '、' | '–'))
        .collect()
}
