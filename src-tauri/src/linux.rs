//! What only Linux has: the display, the renderer, and WebKitGTK's own menus and caches.

use std::path::Path;

use webkit2gtk::{CacheModel, SettingsExt, WebContextExt, WebView, WebViewExt};

use crate::{StartProblem, gestures};

/// Prepares the process. Must be called before any thread is started.
pub(crate) fn prepare() -> Result<(), StartProblem> {
    if !has_gpu() {
        // Without a GPU the shared-buffer renderer costs some 70 MB and no frame is drawn sooner
        // (docs/decisions/0003-start-and-memory.md).
        set_environment("WEBKIT_DISABLE_DMABUF_RENDERER", "1");
    }
    // The library would end the process with a panic where there is no display.
    gtk::init().map_err(|_| StartProblem::NoDisplay)
}

/// Closes what WebKitGTK opens by itself, and keeps its memory small.
pub(crate) fn keep_closed(webview: &WebView) {
    gestures::switch_off(webview);
    webview.connect_context_menu(|_, _, _, _| true);
    if let Some(context) = webview.context() {
        // One page is shown for ever; nothing is gone back to.
        context.set_cache_model(CacheModel::DocumentViewer);
    }
    if let Some(settings) = WebViewExt::settings(webview) {
        settings.set_enable_page_cache(false);
        settings.set_enable_back_forward_navigation_gestures(false);
        settings.set_enable_webgl(false);
        settings.set_enable_webaudio(false);
        settings.set_enable_media(false);
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
fn set_environment(name: &str, value: &str) {
    if std::env::var_os(name).is_none() {
        // SAFETY: called from `main` before any thread is started.
        unsafe { std::env::set_var(name, value) }
    }
}
