//! The switches of the jacks, as Linux tells them.

use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use evdev::{Device, EventSummary, SwitchCode};

/// Looks for the jacks of this machine and watches each, beside the window. What is plugged in already
/// tells nothing.
pub(super) fn watch(news: Arc<Mutex<Option<bool>>>) {
    thread::spawn(move || watch_all(&news));
}

fn watch_all(news: &Arc<Mutex<Option<bool>>>) {
    for (path, device) in evdev::enumerate() {
        let is_jack = device
            .supported_switches()
            .is_some_and(|switches| switches.contains(SwitchCode::SW_HEADPHONE_INSERT));
        if is_jack {
            log::info!(event = "headset-jack"; "watching {}", path.display());
            let news = Arc::clone(news);
            thread::spawn(move || listen(device, &news));
        }
    }
}

fn listen(mut jack: Device, news: &Mutex<Option<bool>>) {
    loop {
        let events = match jack.fetch_events() {
            Ok(events) => events,
            Err(problem) => {
                log::warn!("a headset is no longer noticed: {problem}");
                return;
            }
        };
        for event in events {
            if let EventSummary::Switch(_, SwitchCode::SW_HEADPHONE_INSERT, value) =
                event.destructure()
            {
                *news.lock().unwrap_or_else(PoisonError::into_inner) = Some(value != 0);
            }
        }
    }
}
