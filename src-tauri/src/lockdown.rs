//! The one window, and what it is not allowed to do.

use tauri::webview::NewWindowResponse;
use tauri::{App, WebviewUrl, WebviewWindow, WebviewWindowBuilder};

use crate::WINDOW;

/// Opens the window: full screen, and closed to everything but the program's own pages.
pub(crate) fn open_window(app: &App, px_per_mm: Option<f64>) -> tauri::Result<()> {
    let mut builder = WebviewWindowBuilder::new(app, WINDOW, WebviewUrl::default())
        .title("Pandu")
        .fullscreen(true)
        .decorations(false)
        .incognito(!is_driven())
        .devtools(false)
        .disable_drag_drop_handler()
        .zoom_hotkeys_enabled(false)
        .on_navigation(|url| url.scheme() == "tauri" || url.host_str() == Some("tauri.localhost"))
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_download(|_, _| false);
    if let Some(px_per_mm) = px_per_mm {
        // Before the first words, so that they are drawn once and at their size.
        builder = builder.initialization_script(format!(
            "document.documentElement.style.setProperty('--mm', '{px_per_mm}px');"
        ));
    }
    if let Some(monitor) = app.primary_monitor()? {
        // Full screen is a wish to a window manager; a kiosk session may have none.
        let size = monitor.size().to_logical::<f64>(monitor.scale_factor());
        builder = builder
            .position(0.0, 0.0)
            .inner_size(size.width, size.height);
    }
    let window = builder.build()?;
    keep_closed(&window)
}

/// Whether a test drives the window. WebKitGTK lets no driver into a window that keeps nothing,
/// so under a driver it keeps a profile.
fn is_driven() -> bool {
    std::env::var_os("TAURI_WEBVIEW_AUTOMATION").is_some()
}

#[cfg(target_os = "linux")]
fn keep_closed(window: &WebviewWindow) -> tauri::Result<()> {
    window.with_webview(|webview| crate::linux::keep_closed(&webview.inner()))
}

#[cfg(not(target_os = "linux"))]
fn keep_closed(_: &WebviewWindow) -> tauri::Result<()> {
    Ok(())
}
