//! Whether the page is alive. A page that hangs does not know it, so it is asked from outside.
//!
//! The page gives a sign of life each second. Where none has come for too long its process is
//! ended; where it falls by itself, or is ended, it is opened anew with a fresh visit. Where
//! not even that helps, the program ends, for whoever started it to start it again.
//!
//! A page that has served many visits is opened anew too, when nobody is there: its engine keeps
//! something of each, and a kiosk is on for weeks.

use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use tauri::{AppHandle, Manager};

use crate::WINDOW;
use crate::kiosk::Kiosk;
use crate::leaving::Ending;

/// A page that is silent for so long hangs. With opening it anew it is at most ten seconds
/// until a visitor can go on; a garbage collection or a slow disk takes less.
const SILENT_MAX: Duration = Duration::from_secs(4);
/// On a machine that draws so slowly that its page opens in many seconds, a page that is laid out is silent for
/// longer: for so many times as long as it took to open.
const SILENT_PER_OPENING: u32 = 2;
/// However slow it is.
const SILENT_MOST: Duration = Duration::from_secs(30);
/// The first sign after opening may take longer: a slow machine reads the page from its disk.
const OPENING_MAX: Duration = Duration::from_secs(25);
/// So often is looked.
const BETWEEN_LOOKS: Duration = Duration::from_millis(250);
/// Of a visit the engine keeps up to a quarter of a mebibyte for good. The page takes a second or two to
/// open, which nobody should wait for often (docs/decisions/0018-soak.md).
const VISITS_MAX: u32 = 100;
/// After ending the page's process so often without a sign the window itself is lost.
const ATTEMPTS_MAX: u32 = 3;
/// EX_SOFTWARE of sysexits: whoever started the program is to start it again.
const EXIT_LOST: i32 = 70;

/// The signs of life of the page.
#[derive(Debug)]
pub(crate) struct Pulse(Mutex<Beats>);

#[derive(Debug, Clone, Copy)]
struct Beats {
    last: Instant,
    /// Whether a sign has come since the page was opened.
    begun: bool,
    /// How long the page took to open.
    opening: Duration,
    falls: u32,
    attempts: u32,
    /// How many visits have ended since the page was opened.
    visits: u32,
    /// Whether the page is being ended because it has served many.
    is_worn: bool,
}

/// Why the page was gone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Gone {
    /// Its process fell, or hung and was ended.
    Fell,
    /// It had served many visits.
    Worn,
}

/// What is known of the page, for `pandu --health`.
#[derive(Debug, Clone, Copy)]
pub(crate) struct PulseReport {
    /// Since the last sign, or since the page was opened.
    pub(crate) silent: Duration,
    /// Whether it gives signs as it should.
    pub(crate) is_alive: bool,
    /// How often the page has fallen since the program was started.
    pub(crate) falls: u32,
}

impl Pulse {
    /// Of a page that is being opened now.
    pub(crate) fn new() -> Self {
        Self(Mutex::new(Beats {
            last: Instant::now(),
            begun: false,
            opening: Duration::ZERO,
            falls: 0,
            attempts: 0,
            visits: 0,
            is_worn: false,
        }))
    }

    /// The page has given a sign.
    pub(crate) fn beat(&self) {
        self.change(|beats| {
            if !beats.begun {
                beats.opening = beats.last.elapsed();
            }
            beats.last = Instant::now();
            beats.begun = true;
            beats.attempts = 0;
        });
    }

    /// The page is gone and is opened anew.
    fn gone(&self) -> Gone {
        self.change(|beats| {
            let why = if beats.is_worn {
                Gone::Worn
            } else {
                Gone::Fell
            };
            beats.falls += u32::from(why == Gone::Fell);
            beats.last = Instant::now();
            beats.begun = false;
            beats.visits = 0;
            beats.is_worn = false;
            why
        })
    }

    /// Another visit has ended. Whether the page is to be opened anew.
    fn is_worn_by(&self, ending: Ending) -> bool {
        self.change(|beats| {
            beats.visits += 1;
            beats.is_worn = beats.visits >= VISITS_MAX && ending == Ending::Left;
            beats.is_worn
        })
    }

    /// What is known now.
    pub(crate) fn report(&self) -> PulseReport {
        let beats = self.change(|beats| *beats);
        let silent = beats.last.elapsed();
        PulseReport {
            silent,
            is_alive: silent < beats.silent_max(),
            falls: beats.falls,
        }
    }

    fn is_overdue(&self) -> Option<u32> {
        self.change(|beats| {
            if beats.last.elapsed() < beats.silent_max() {
                return None;
            }
            beats.last = Instant::now();
            beats.attempts += 1;
            Some(beats.attempts)
        })
    }

    fn change<T>(&self, change: impl FnOnce(&mut Beats) -> T) -> T {
        change(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Beats {
    fn silent_max(&self) -> Duration {
        if self.begun {
            (self.opening * SILENT_PER_OPENING).clamp(SILENT_MAX, SILENT_MOST)
        } else {
            OPENING_MAX
        }
    }
}

/// Begins to listen to the page.
pub(crate) fn listen(app: AppHandle) {
    thread::spawn(move || {
        loop {
            thread::sleep(BETWEEN_LOOKS);
            let Some(attempt) = app.state::<Pulse>().is_overdue() else {
                continue;
            };
            log::error!(event = "page-hangs", attempt; "the page gives no sign of life");
            if attempt > ATTEMPTS_MAX || !end_page(&app) {
                log::error!(event = "window-lost"; "the window is lost; the program ends");
                // The window's own thread may hang as well, so nothing is asked of it.
                std::process::exit(EXIT_LOST);
            }
        }
    });
}

/// Takes note that a visit has ended, and opens the page anew where it has served many and nobody is there.
pub(crate) fn visit_ended(app: &AppHandle, ending: Ending) {
    if app.state::<Pulse>().is_worn_by(ending) && !end_page(app) {
        log::error!(event = "not-renewed"; "the page was not opened anew");
    }
}

/// Begins a visit of which nothing is left, for a page that is opened anew.
pub(crate) fn begin_anew(app: &AppHandle) -> Gone {
    let why = app.state::<Pulse>().gone();
    app.state::<Kiosk>().begin_anew();
    why
}

#[cfg(target_os = "linux")]
fn end_page(app: &AppHandle) -> bool {
    app.get_webview_window(WINDOW).is_some_and(|window| {
        let ended = window.with_webview(|webview| crate::linux::end_page(&webview.inner()));
        ended.is_ok()
    })
}

#[cfg(not(target_os = "linux"))]
fn end_page(app: &AppHandle) -> bool {
    begin_anew(app);
    let window = app.get_webview_window(WINDOW);
    window.is_some_and(|window| window.reload().is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pulse(silent: Duration, begun: bool) -> Pulse {
        let pulse = Pulse::new();
        pulse.change(|beats| {
            beats.last = Instant::now().checked_sub(silent).unwrap();
            beats.begun = begun;
        });
        pulse
    }

    #[test]
    fn a_page_that_is_silent_for_too_long_hangs() {
        assert_eq!(pulse(SILENT_MAX / 2, true).is_overdue(), None);
        let silent = pulse(SILENT_MAX, true);
        assert!(!silent.report().is_alive);
        assert_eq!(silent.is_overdue(), Some(1));
        assert_eq!(silent.is_overdue(), None, "it is given time to come back");
    }

    #[test]
    fn a_page_that_opens_has_more_time() {
        assert_eq!(pulse(SILENT_MAX, false).is_overdue(), None);
        assert_eq!(pulse(OPENING_MAX, false).is_overdue(), Some(1));
    }

    #[test]
    fn a_page_that_was_slow_to_open_has_more_time_ever_after() {
        let silent_max = |opening| {
            let pulse = pulse(opening, false);
            pulse.beat();
            pulse.change(|beats| beats.silent_max())
        };
        assert_eq!(silent_max(Duration::from_secs(1)), SILENT_MAX);
        assert!(silent_max(Duration::from_secs(10)) >= Duration::from_secs(20));
        assert_eq!(silent_max(Duration::from_secs(24)), SILENT_MOST);
    }

    #[test]
    fn a_page_that_has_served_many_is_worn_when_nobody_is_there() {
        let pulse = pulse(Duration::ZERO, true);
        for _ in 1..VISITS_MAX {
            assert!(!pulse.is_worn_by(Ending::Left));
        }
        assert!(
            !pulse.is_worn_by(Ending::Finished),
            "the next one may stand there"
        );
        assert!(pulse.is_worn_by(Ending::Left));
        assert_eq!(pulse.gone(), Gone::Worn);
        assert_eq!(pulse.report().falls, 0, "it did not fall");
        assert!(!pulse.is_worn_by(Ending::Left), "it is a new one");
        assert_eq!(pulse.gone(), Gone::Fell);
        assert_eq!(pulse.report().falls, 1);
    }

    #[test]
    fn a_sign_of_life_ends_the_worry() {
        let pulse = pulse(SILENT_MAX, true);
        pulse.is_overdue();
        pulse.beat();
        assert!(pulse.report().is_alive);
        assert_eq!(pulse.change(|beats| beats.attempts), 0);
    }
}
