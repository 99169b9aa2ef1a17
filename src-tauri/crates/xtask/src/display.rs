//! Whether this session has a display, and the size of the screen that stands in for one.

use std::env;
use std::os::unix::net::UnixStream;
use std::path::Path;

/// The portrait kiosk screen.
pub(crate) const WIDTH: u16 = 1080;
/// See [`WIDTH`].
pub(crate) const HEIGHT: u16 = 1920;

/// Whether this session has a display that answers.
pub(crate) fn display_is_usable() -> bool {
    wayland_answers() || env::var_os("DISPLAY").is_some() && x11rb::connect(None).is_ok()
}

fn wayland_answers() -> bool {
    let Some(name) = env::var_os("WAYLAND_DISPLAY") else {
        return false;
    };
    let folder = env::var_os("XDG_RUNTIME_DIR").unwrap_or_default();
    UnixStream::connect(Path::new(&folder).join(name)).is_ok()
}
