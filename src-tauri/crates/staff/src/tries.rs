//! How often was tried, and how long is to be waited.
//!
//! The wait is a length of time, not a time of day: it grows shorter only while the program runs, by a
//! clock that nobody can set. What was waited and not yet written is waited again.

use std::time::Duration;

use serde::{Deserialize, Serialize};

/// Who looks after a kiosk mistypes; so many wrong tries cost nothing.
pub(crate) const FREE_TRIES: u32 = 5;
const FIRST_WAIT: Duration = Duration::from_secs(60);
const LONGEST_WAIT: Duration = Duration::from_secs(60 * 60);

/// What is written down.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Tries {
    /// Wrong ones since the last right one; the one under way is among them.
    pub(crate) wrong: u32,
    /// Until the next may be made.
    pub(crate) wait_seconds: u64,
}

impl Tries {
    /// With one more, taken for wrong until it is known.
    pub(crate) fn with_one_more(self) -> Self {
        let wrong = self.wrong.saturating_add(1);
        let wait_seconds = wait_after(wrong).as_secs();
        Self {
            wrong,
            wait_seconds,
        }
    }

    /// Where the file cannot be read, as after the longest row of wrong tries: who damages it wins none.
    pub(crate) fn unknown() -> Self {
        Self {
            wrong: FREE_TRIES + 7,
            wait_seconds: LONGEST_WAIT.as_secs(),
        }
    }

    /// After so much of the wait has gone by.
    pub(crate) fn after(self, waited: Duration) -> Self {
        let wait_seconds = self.wait_seconds.saturating_sub(waited.as_secs());
        Self {
            wait_seconds,
            ..self
        }
    }
}

/// What must be waited after so many wrong tries in a row: nothing, then one minute, two, four … and at most
/// an hour.
pub fn wait_after(wrong: u32) -> Duration {
    let Some(over) = wrong.checked_sub(FREE_TRIES) else {
        return Duration::ZERO;
    };
    let times = 1_u32.checked_shl(over).unwrap_or(u32::MAX);
    FIRST_WAIT.saturating_mul(times).min(LONGEST_WAIT)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_grow_to_an_hour() {
        let minutes: Vec<u64> = (1..=13)
            .map(|wrong| wait_after(wrong).as_secs() / 60)
            .collect();
        assert_eq!(minutes, [0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 60, 60]);
        assert_eq!(wait_after(u32::MAX), LONGEST_WAIT);
    }
}
