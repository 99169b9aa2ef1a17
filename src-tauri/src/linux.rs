//! What only Linux has: the display, the renderer, and WebKitGTK's own menus, dialogs and caches.

use std::path::Path;

use gtk::prelude::*;
use tauri::AppHandle;
use webkit2gtk::{
    CacheModel, FileChooserRequestExt, PermissionRequestExt, SettingsExt, WebContextExt, WebView,
    WebViewExt, WebsiteDataManagerExtManual, WebsiteDataTypes,
};

use crate::lockdown::is_driven;
use crate::pulse::Gone;
use crate::{StartProblem, gestures, keys, pulse};

/// Ways in that a system may leave open for developers.
const DEVELOPERS_DOORS: [&str; 4] = [
    "WEBKIT_INSPECTOR_SERVER",
    "WEBKIT_INSPECTOR_HTTP_SERVER",
    "GTK_DEBUG",
    "GTK_MODULES",
];

/// Prepares the process. Must be called before any thread is started.
pub(crate) fn prepare() -> Result<(), StartProblem> {
    if !has_gpu() {
        // Without a GPU the shared-buffer renderer costs some 70 MB and no frame is drawn sooner
        // (docs/decisions/0003-start-and-memory.md).
        set_environment("WEBKIT_DISABLE_DMABUF_RENDERER", "1");
    }
    if !is_driven() {
        DEVELOPERS_DOORS.into_iter().for_each(forget_environment);
    }
    // The library would end the process with a panic where there is no display.
    gtk::init().map_err(|_| StartProblem::NoDisplay)
}

/// Closes what WebKitGTK opens by itself, keeps its memory small, and opens the page anew where
/// its process falls.
pub(crate) fn keep_closed(webview: &WebView, app: AppHandle) {
    gestures::switch_off(webview);
    refuse_dialogs(webview);
    // Nothing can be dropped on the page from outside.
    webview.drag_dest_unset();
    webview.connect_web_process_terminated(move |webview, reason| {
        match pulse::begin_anew(&app) {
            Gone::Fell => {
                log::error!(event = "page-fell", reason:? = reason; "the process of the page has ended");
            }
            Gone::Worn => log::info!(event = "page-renewed"; "after many visits the page is opened anew"),
        }
        webview.reload();
    });
    if let Some(context) = webview.context() {
        // One page is shown for ever; nothing is gone back to.
        context.set_cache_model(CacheModel::DocumentViewer);
    }
    if let Some(settings) = WebViewExt::settings(webview) {
        settings.set_enable_page_cache(false);
        settings.set_enable_back_forward_navigation_gestures(false);
        settings.set_enable_webgl(false);
        settings.set_enable_media(false);
        settings.set_enable_media_stream(false);
        settings.set_enable_developer_extras(false);
        settings.set_enable_fullscreen(false);
        settings.set_enable_caret_browsing(false);
        settings.set_javascript_can_access_clipboard(false);
        settings.set_javascript_can_open_windows_automatically(false);
        settings.set_enable_tabs_to_links(false);
    }
}

/// Each of these is a dialog, a window or a device.
fn refuse_dialogs(webview: &WebView) {
    webview.connect_context_menu(|_, _, _, _| true);
    webview.connect_print(|_, _| true);
    webview.connect_script_dialog(|_, _| true);
    webview.connect_show_notification(|_, _| true);
    webview.connect_enter_fullscreen(|_| true);
    webview.connect_run_file_chooser(|_, request| {
        request.cancel();
        true
    });
    webview.connect_permission_request(|_, request| {
        request.deny();
        true
    });
}

/// Keeps a window without decorations from being dragged smaller by a swipe from its edge: below
/// tauri that is possible wherever no window manager forbids it. Opening full screen makes the
/// window resizable once more, so it is said as often as that happens.
pub(crate) fn keep_size(window: &gtk::ApplicationWindow) {
    let fix = |window: &gtk::ApplicationWindow| {
        if window.is_resizable() {
            window.set_resizable(false);
        }
    };
    // In Wayland the compositor gives the size, and would not where the window fixes it.
    if window.display().backend().is_x11() {
        fix(window);
        window.connect_resizable_notify(fix);
    }
}

/// Keeps from the page what a keyboard can ask of a browser or a desktop.
pub(crate) fn take_keys(window: &gtk::ApplicationWindow) {
    window.connect_key_press_event(|_, event| {
        if keys::is_taken(event.keyval(), event.state()) {
            gtk::glib::Propagation::Stop
        } else {
            gtk::glib::Propagation::Proceed
        }
    });
}

/// Ends the process of a page that hangs or has served many; its ending opens the page anew.
pub(crate) fn end_page(webview: &WebView) {
    webview.terminate_web_process();
}

/// Clears storage and caches of the web view, and what was copied.
pub(crate) fn leave_nothing(webview: &WebView, with_clipboard: bool) {
    if let Some(manager) = webview.website_data_manager() {
        let all_time = gtk::glib::TimeSpan::from_seconds(0);
        let none = gtk::gio::Cancellable::NONE;
        manager.clear(WebsiteDataTypes::ALL, all_time, none, |cleared| {
            if let Err(problem) = cleared {
                log::error!(event = "not-cleared"; "the storage of the page: {problem}");
            }
        });
    }
    if with_clipboard {
        for selection in [gtk::gdk::SELECTION_CLIPBOARD, gtk::gdk::SELECTION_PRIMARY] {
            // Whoever owns it is no longer asked: an empty text takes its place.
            gtk::Clipboard::get(&selection).set_text("");
        }
    }
}

fn has_gpu() -> bool {
    let Ok(devices) = Path::new("/dev/dri").read_dir() else {
        return false;
    };
    devices
        .flatten()
        .any(|device| device.file_name().to_string_lossy().starts_with("renderD"))
}

#[expect(
    unsafe_code,
    reason = "the process has one thread yet, so nobody reads the environment meanwhile"
)]
fn forget_environment(name: &str) {
    // SAFETY: called from `main` before any thread is started.
    unsafe { std::env::remove_var(name) }
}

#[expect(
    unsafe_code,
    reason = "the process has one thread yet, so nobody reads the environment meanwhile"
)]
fn set_environment(name: &str, value: &str) {
    if std::env::var_os(name).is_none() {
        // SAFETY: called from `main` before any thread is started.
        unsafe { std::env::set_var(name, value) }
    }
}
