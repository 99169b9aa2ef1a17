//! Notices a headset that is plugged into a kiosk, or taken out: who brings one wants to hear.
//!
//! The system tells it by the switch of a jack. Where it has none, as with a headset on USB, nothing is
//! noticed, and everything can be heard by a touch or a key as before.

#[cfg(target_os = "linux")]
mod jack;

use std::sync::{Arc, Mutex, PoisonError};

use settings::Profile;

use crate::Options;

/// What has happened at the jacks and was not yet told.
#[derive(Debug, Default)]
pub(crate) struct Headset {
    news: Arc<Mutex<Option<bool>>>,
    /// Says the same for a test; debug builds only.
    #[cfg(debug_assertions)]
    file: Option<std::path::PathBuf>,
}

impl Headset {
    /// Begins to watch. An owner's own laptop does not begin to speak by itself.
    pub(crate) fn watch(options: &Options) -> Self {
        let headset = Self {
            #[cfg(debug_assertions)]
            file: options.headset.clone(),
            ..Self::default()
        };
        #[cfg(target_os = "linux")]
        if options.profile == Profile::Kiosk {
            jack::watch(Arc::clone(&headset.news));
        }
        headset
    }

    /// Whether one was plugged in (`true`) or taken out since this was last asked.
    pub(crate) fn news(&self) -> Option<bool> {
        #[cfg(debug_assertions)]
        if let Some(told) = self.file.as_ref().and_then(|file| read(file)) {
            return Some(told);
        }
        let mut news = self.news.lock().unwrap_or_else(PoisonError::into_inner);
        news.take()
    }
}

/// What a test says, once.
#[cfg(debug_assertions)]
fn read(file: &std::path::Path) -> Option<bool> {
    let text = std::fs::read_to_string(file).ok()?;
    std::fs::remove_file(file).ok()?;
    match text.trim() {
        "in" => Some(true),
        "out" => Some(false),
        _ => None,
    }
}
