//! Up to which sentence nothing is wanted any more.

use std::sync::atomic::{AtomicU64, Ordering};

/// Known to the thread that reads and to the one that makes sound.
pub(crate) struct Stops(AtomicU64);

/// At first everything is wanted: ids begin with 1.
pub(crate) static STOPS: Stops = Stops(AtomicU64::new(0));

impl Stops {
    /// Nothing up to this one is wanted.
    pub(crate) fn stop(&self, id: u64) {
        self.0.fetch_max(id, Ordering::Relaxed);
    }

    /// Whether this one is not wanted.
    pub(crate) fn is_stopped(&self, id: u64) -> bool {
        id <= self.0.load(Ordering::Relaxed)
    }
}
