//! The end of a visit outside the guide's own pages: what a web view and a desktop may remember.

use tauri::{AppHandle, Manager};

use crate::WINDOW;
use crate::kiosk::Kiosk;

/// How a visit has ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ending {
    /// By a press on *Finish*.
    Finished,
    /// Nobody was there any more.
    Left,
}

/// Clears what is kept outside the visit: storage and caches of the web view, and on a kiosk the
/// clipboard, which on a laptop is its owner's.
pub(crate) fn leave_nothing(app: &AppHandle, ending: Ending) {
    let ending = match ending {
        Ending::Finished => "finished",
        Ending::Left => "left",
    };
    log::info!(event = "visit-ended", ending; "a visit has ended");
    let with_clipboard = app.state::<Kiosk>().is_for_strangers();
    let Some(window) = app.get_webview_window(WINDOW) else {
        return;
    };
    let cleared = window.with_webview(move |webview| clear(&webview, with_clipboard));
    if let Err(problem) = cleared {
        log::error!(event = "not-cleared"; "the web view was not cleared: {problem}");
    }
}

#[cfg(target_os = "linux")]
fn clear(webview: &tauri::webview::PlatformWebview, with_clipboard: bool) {
    crate::linux::leave_nothing(&webview.inner(), with_clipboard);
}

/// The window is private there, and keeps nothing.
#[cfg(not(target_os = "linux"))]
fn clear(_: &tauri::webview::PlatformWebview, _: bool) {}
