//! The one window, and what it is not allowed to do.

use settings::Profile;
use tauri::webview::NewWindowResponse;
use tauri::{App, Url, WebviewUrl, WebviewWindow, WebviewWindowBuilder, WindowEvent};

use crate::WINDOW;

/// What no page of ours asks for, and what has no other lock: a page may close its window and
/// open the dialog for printing.
const PAGE_LOCKS: &str = "for (const name of ['close', 'print', 'open', 'stop'])
    Object.defineProperty(window, name, { value() {}, writable: false, configurable: false });";

/// Opens the window, closed to everything but the program's own pages: on a kiosk it fills the
/// screen and nobody closes it; on a laptop it is a window as any other.
///
/// The page begins with `scripts`, each time it is opened.
pub(crate) fn open_window(app: &App, profile: Profile, scripts: &[String]) -> tauri::Result<()> {
    let is_kiosk = profile == Profile::Kiosk;
    let mut builder = WebviewWindowBuilder::new(app, WINDOW, WebviewUrl::default())
        .title("Pandu")
        .fullscreen(is_kiosk)
        .maximized(!is_kiosk)
        .decorations(!is_kiosk)
        .incognito(!is_driven())
        .devtools(false)
        .disable_drag_drop_handler()
        .zoom_hotkeys_enabled(false)
        .general_autofill_enabled(false)
        .on_navigation(may_go_to)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_download(|_, _| false)
        // By it screen readers tell that another page is there.
        .on_document_title_changed(name_after_page)
        .initialization_script(PAGE_LOCKS);
    for script in scripts {
        builder = builder.initialization_script(script);
    }
    if let Some(monitor) = app.primary_monitor()? {
        // Full screen is a wish to a window manager; a kiosk session may have none.
        let size = monitor.size().to_logical::<f64>(monitor.scale_factor());
        builder = builder
            .position(0.0, 0.0)
            .inner_size(size.width, size.height);
    }
    let window = builder.build()?;
    if is_kiosk {
        window.on_window_event(|event| {
            if let WindowEvent::CloseRequested { api, .. } = event {
                log::warn!(event = "close-refused"; "somebody asked the window to close");
                api.prevent_close();
            }
        });
    }
    keep_closed(&window, profile)
}

/// The window is called as its page.
fn name_after_page(window: WebviewWindow, title: String) {
    if let Err(error) = window.set_title(&title) {
        log::warn!(event = "not-named"; "the window keeps its name: {error}");
    }
}

/// Only the program's own pages. Of an address that is refused no more is told than its scheme.
fn may_go_to(url: &Url) -> bool {
    let own = url.scheme() == "tauri" && url.host_str() == Some("localhost");
    let own = own || cfg!(windows) && url.host_str() == Some("tauri.localhost");
    if !own {
        log::warn!(event = "way-refused", scheme = url.scheme(); "the page may not leave");
    }
    own
}

/// Whether a test drives the window. WebKitGTK lets no driver into a window that keeps nothing,
/// so under a driver it keeps a profile.
pub(crate) fn is_driven() -> bool {
    std::env::var_os("TAURI_WEBVIEW_AUTOMATION").is_some()
}

#[cfg(target_os = "linux")]
fn keep_closed(window: &WebviewWindow, profile: Profile) -> tauri::Result<()> {
    if profile == Profile::Kiosk {
        let gtk_window = window.gtk_window()?;
        crate::linux::take_keys(&gtk_window);
        crate::linux::keep_size(&gtk_window);
    }
    let app = tauri::Manager::app_handle(window).clone();
    window.with_webview(move |webview| crate::linux::keep_closed(&webview.inner(), app))
}

#[cfg(not(target_os = "linux"))]
fn keep_closed(_: &WebviewWindow, _: Profile) -> tauri::Result<()> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_programs_own_pages_are_gone_to() {
        for (address, may) in [
            ("tauri://localhost", true),
            ("tauri://localhost/index.html", true),
            ("tauri://elsewhere/", false),
            ("https://tauri.localhost/", false),
            ("https://www.singpass.gov.sg/", false),
            ("file:///etc/passwd", false),
            ("javascript:alert(1)", false),
            ("about:blank", false),
            ("data:text/html,x", false),
            ("blob:tauri://localhost/1", false),
            ("picture://localhost/help-desk", false),
            ("webkit://gpu", false),
        ] {
            assert_eq!(may_go_to(&address.parse().unwrap()), may, "{address}");
        }
    }
}
