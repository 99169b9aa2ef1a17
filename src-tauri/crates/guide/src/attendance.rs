//! Whether anybody still attends to the guide.
//!
//! It is told each sign of a person and each page that is shown, with the moment, and knows from
//! these when it has been quiet for too long. It reads no clock: a moment is the time since any
//! fixed point in the past, and only differences count. What is done about the quiet is not
//! decided here.

use std::time::Duration;

use settings::Quiet;

use crate::page::{Page, Place, StaffTopic};
use crate::pages::words_of;

/// No page is left sooner.
const QUIET_MIN: Duration = Duration::from_secs(120);
/// However much there is to read: an empty chair is not kept from the next person for longer.
const QUIET_MAX: Duration = Duration::from_secs(600);
/// How long the question waits for its answer.
const QUESTION: Duration = Duration::from_secs(60);
/// How long touches do nothing while the screen is wiped.
pub(crate) const CLEANING: Duration = Duration::from_secs(30);
/// Before and after reading: looking for one's glasses, asking the person beside.
const AROUND_READING: Duration = Duration::from_secs(60);
/// Of somebody who reads slowly, word by word, half aloud.
const WORDS_PER_MINUTE: usize = 60;
/// A word of Chinese has about two characters, and no blanks around it.
const HAN_PER_WORD: usize = 2;

/// When a person was last noticed, and how long the page may be left alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Attendance {
    last_sign: Duration,
    patience: Duration,
}

impl Attendance {
    /// Begins at a moment, as if somebody had just come.
    pub fn begin(now: Duration) -> Self {
        Self {
            last_sign: now,
            patience: QUIET_MIN,
        }
    }

    /// Somebody touched, typed or scrolled.
    pub fn sign(&mut self, now: Duration) {
        self.last_sign = now;
    }

    /// This page has come before a person, who may leave it alone so much longer than usual.
    pub fn shown(&mut self, page: &Page, longer: Quiet, now: Duration) {
        self.last_sign = now;
        self.patience = patience(page, longer);
    }

    /// Whether there was no sign for as long as the page allows.
    pub fn is_quiet(&self, now: Duration) -> bool {
        // A clock that was set back says nothing about people.
        now.saturating_sub(self.last_sign) >= self.patience
    }
}

/// How long at least nobody is there before what they looked at is cleared: the shortest patience with a
/// page, and the question after it.
pub(crate) fn kept_for(longer: Quiet) -> Duration {
    QUIET_MIN
        .saturating_mul(longer.times())
        .saturating_add(QUESTION)
}

fn patience(page: &Page, longer: Quiet) -> Duration {
    if page.place == Place::Still {
        return QUESTION;
    }
    let topic = StaffTopic::Cleaning;
    if page.place == (Place::Staff { topic }) {
        return CLEANING;
    }
    let seconds = words(page) * 60 / WORDS_PER_MINUTE;
    let reading = Duration::from_secs(u64::try_from(seconds).unwrap_or(u64::MAX));
    reading
        .saturating_add(AROUND_READING)
        .clamp(QUIET_MIN, QUIET_MAX)
        .saturating_mul(longer.times())
}

/// What there is to read, in both languages of a pair.
fn words(page: &Page) -> usize {
    let blocks = page.blocks.iter();
    let texts =
        blocks.flat_map(|block| words_of(&block.body).into_iter().chain(block.gloss.clone()));
    texts.map(|text| words_in(&text)).sum()
}

fn words_in(text: &str) -> usize {
    let is_han = |character: &char| ('\u{3400}'..='\u{9fff}').contains(character);
    let han = text.chars().filter(is_han).count();
    let other = text
        .split_whitespace()
        .filter(|word| !word.chars().any(|c| is_han(&c)));
    han.div_ceil(HAN_PER_WORD) + other.count()
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    #[test]
    fn a_sign_begins_the_time_anew() {
        let mut attendance = Attendance::begin(SECOND);
        assert!(!attendance.is_quiet(SECOND * 120));
        assert!(attendance.is_quiet(SECOND * 121));
        attendance.sign(SECOND * 120);
        assert!(!attendance.is_quiet(SECOND * 239));
        assert!(attendance.is_quiet(SECOND * 240));
    }

    #[test]
    fn a_clock_that_goes_back_is_no_quiet() {
        let attendance = Attendance::begin(SECOND * 1000);
        assert!(!attendance.is_quiet(SECOND));
    }

    #[test]
    fn words_are_counted_in_each_script() {
        assert_eq!(words_in("Press the green button"), 4);
        assert_eq!(words_in("按绿色的按钮。"), 3);
        assert_eq!(words_in("பச்சை பொத்தானை அழுத்தவும்"), 3);
        assert_eq!(words_in("用 Singpass 登录"), 3);
        assert_eq!(words_in(""), 0);
    }
}
