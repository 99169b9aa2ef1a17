//! The time that visits are measured by: how long ago anything was, never which day it is. The time of
//! day is known for the light of the screen alone.

#[cfg(debug_assertions)]
use std::path::PathBuf;
use std::time::{Duration, Instant};

use settings::Time;

/// A clock that only goes forward. What the machine says of the date has no part in it.
#[derive(Debug, Clone)]
pub(crate) enum Clock {
    /// Since this moment.
    Machine(Instant),
    /// As many seconds as a file says, for tests; debug builds only.
    #[cfg(debug_assertions)]
    File(PathBuf),
}

impl Clock {
    /// The machine's own, from now.
    pub(crate) fn start() -> Self {
        Self::Machine(Instant::now())
    }

    /// Time since a moment that stays the same.
    pub(crate) fn now(&self) -> Duration {
        match self {
            Self::Machine(start) => start.elapsed(),
            #[cfg(debug_assertions)]
            Self::File(path) => {
                let text = std::fs::read_to_string(path).unwrap_or_default();
                Duration::from_secs(text.trim().parse().unwrap_or_default())
            }
        }
    }

    /// The last half hour that the machine's own clock has struck. A file begins at midnight.
    pub(crate) fn half_hour(&self) -> Time {
        let struck = match self {
            Self::Machine(_) => {
                let now = jiff::Zoned::now();
                u8::try_from(now.hour() * 2 + now.minute() / 30).unwrap_or_default()
            }
            #[cfg(debug_assertions)]
            Self::File(_) => u8::try_from(self.now().as_secs() / 1800 % 48).unwrap_or_default(),
        };
        Time::half_hours(struck)
    }
}
