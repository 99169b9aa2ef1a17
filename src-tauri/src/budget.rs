//! How often a command is done: as often as any hand could ask, and no more.

use std::sync::{Mutex, PoisonError};
use std::time::Instant;

/// What is left of a command's share. It fills up with time.
#[derive(Debug)]
pub(crate) struct Budget {
    /// The most at once.
    burst: f64,
    /// The most in a second, for long.
    per_second: f64,
    left: Mutex<(f64, Instant)>,
}

impl Budget {
    /// A full one.
    pub(crate) fn new(burst: u32, per_second: u32) -> Self {
        Self {
            burst: burst.into(),
            per_second: per_second.into(),
            left: Mutex::new((burst.into(), Instant::now())),
        }
    }

    /// Whether the command may be done now; it is then counted. Where it may not, the log tells.
    pub(crate) fn take(&self, command: &str) -> bool {
        let may = self.take_at(Instant::now());
        if !may {
            log::warn!(event = "too-many", command; "a command is asked for too often");
        }
        may
    }

    fn take_at(&self, now: Instant) -> bool {
        let mut left = self.left.lock().unwrap_or_else(PoisonError::into_inner);
        let (had, then) = *left;
        let come = now.saturating_duration_since(then).as_secs_f64() * self.per_second;
        let has = (had + come).min(self.burst);
        let may = has >= 1.0;
        *left = (if may { has - 1.0 } else { has }, now);
        may
    }
}

/// One for each command.
#[derive(Debug)]
pub(crate) struct Budgets {
    /// Presses. The page itself drops those that come while one is under way.
    pub(crate) act: Budget,
    /// The page about a problem: once for each press at most.
    pub(crate) problem: Budget,
    /// Signs of life; the page gives one a second.
    pub(crate) beat: Budget,
    /// Once for each load.
    pub(crate) drawn: Budget,
    /// Once for each text of a part that is read aloud.
    pub(crate) sentences: Budget,
    /// Sentences, each asked for while the one before is heard.
    pub(crate) say: Budget,
    /// Ends of sentences: one for each press at most.
    pub(crate) hush: Budget,
}

impl Budgets {
    /// All full.
    pub(crate) fn new() -> Self {
        Self {
            act: Budget::new(100, 50),
            problem: Budget::new(20, 10),
            beat: Budget::new(10, 4),
            drawn: Budget::new(10, 1),
            sentences: Budget::new(400, 200),
            say: Budget::new(40, 20),
            hush: Budget::new(100, 50),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn a_burst_is_done_and_a_flood_is_not() {
        let budget = Budget::new(10, 5);
        let start = Instant::now();
        let done = (0..1000).filter(|_| budget.take_at(start)).count();
        assert_eq!(done, 10);
        let later = start + Duration::from_secs(1);
        let done = (0..1000).filter(|_| budget.take_at(later)).count();
        assert_eq!(done, 5, "it fills up with time");
        let much_later = start + Duration::from_secs(3600);
        let done = (0..1000).filter(|_| budget.take_at(much_later)).count();
        assert_eq!(done, 10, "and never above the burst");
    }
}
