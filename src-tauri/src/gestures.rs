//! Switches off the gestures that WebKitGTK handles before the page does: zooming with fingers
//! or a touchpad, the menu of a long press, kinetic dragging, and swiping back.
//!
//! The gesture that turns a touch into a click stays. Linux only.

use gtk::glib::translate::FromGlibPtrNone;
use gtk::prelude::*;
use webkit2gtk::WebView;

/// The names under which the widget keeps its gestures (WebKitGTK 2.50, `WebKitWebViewBase.cpp`).
const GESTURES: [&str; 4] = [
    "wk-view-zoom-gesture",
    "wk-view-long-press-gesture",
    "wk-view-drag-gesture",
    "wk-view-swipe-gesture",
];

/// Switches the gestures off, and says in the log which were there.
pub(crate) fn switch_off(webview: &WebView) {
    let (off, missing): (Vec<_>, Vec<_>) = GESTURES
        .into_iter()
        .partition(|name| is_switched_off(webview, name));
    log::info!("gestures off: {}", off.join(" "));
    if !missing.is_empty() {
        log::error!(
            "gestures that could not be switched off: {}",
            missing.join(" ")
        );
    }
}

fn is_switched_off(webview: &WebView, name: &str) -> bool {
    let Some(gesture) = gesture(webview, name) else {
        return false;
    };
    gesture.set_propagation_phase(gtk::PropagationPhase::None);
    gesture.propagation_phase() == gtk::PropagationPhase::None
}

#[expect(
    unsafe_code,
    reason = "the gestures are the widget's own objects, kept by name, and have no other way in"
)]
fn gesture(webview: &WebView, name: &str) -> Option<gtk::EventController> {
    // SAFETY: under these names the widget keeps event controllers as long as it lives; the one
    // found is counted once more here and used on the same thread.
    unsafe {
        let kept = webview.data::<gtk::ffi::GtkEventController>(name)?;
        let controller = gtk::EventController::from_glib_none(kept.as_ptr());
        Some(controller)
    }
}
