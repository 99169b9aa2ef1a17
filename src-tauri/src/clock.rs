//! The time that visits are measured by: how long ago anything was, never which day it is.

#[cfg(debug_assertions)]
use std::path::PathBuf;
use std::time::{Duration, Instant};

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
}
