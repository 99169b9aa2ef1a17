//! A screen of a known size, drawn in memory by Xvfb.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

/// A screen the guide must fit, with the pixels of its real counterpart in a millimetre.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Size {
    /// Its name in the names of pictures and tests.
    pub name: &'static str,
    /// Pixels across.
    pub width: u32,
    /// Pixels down.
    pub height: u32,
    /// Pixels in a millimetre.
    pub px_per_mm: f64,
}

/// The kiosk of a community centre: 21.5 inches, upright.
pub const KIOSK: Size = Size {
    name: "kiosk",
    width: 1080,
    height: 1920,
    px_per_mm: 4.03,
};
/// A volunteer's laptop: 15.6 inches.
pub const LAPTOP: Size = Size {
    name: "laptop",
    width: 1920,
    height: 1080,
    px_per_mm: 5.56,
};
/// A small old laptop: 14 inches.
pub const SMALL_LAPTOP: Size = Size {
    name: "small-laptop",
    width: 1366,
    height: 768,
    px_per_mm: 4.41,
};
/// All three.
pub const SIZES: [Size; 3] = [KIOSK, LAPTOP, SMALL_LAPTOP];

/// A running screen; it goes out with this value.
pub struct Screen {
    server: Child,
    /// What programs are told: `:99`.
    pub display: String,
}

/// No screen is to be had.
#[derive(Debug, thiserror::Error)]
#[error("no screen: {0}; is `xvfb` installed?")]
pub struct NoScreen(String);

impl Screen {
    /// Starts a screen.
    ///
    /// # Errors
    /// Where Xvfb is not installed or ends at once.
    pub fn start(size: Size) -> Result<Self, NoScreen> {
        let depth = format!("{}x{}x24", size.width, size.height);
        let mut server = Command::new("Xvfb")
            .args([
                "-displayfd",
                "1",
                "-screen",
                "0",
                &depth,
                "-nolisten",
                "tcp",
            ])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| NoScreen(error.to_string()))?;
        let mut number = String::new();
        if let Some(said) = server.stdout.take() {
            // Xvfb writes its number when it is ready, and not before.
            BufReader::new(said)
                .read_line(&mut number)
                .map_err(|e| NoScreen(e.to_string()))?;
        }
        if number.trim().is_empty() {
            return Err(NoScreen("Xvfb ended at once".to_owned()));
        }
        Ok(Self {
            server,
            display: format!(":{}", number.trim()),
        })
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        // Nothing can be done where it is gone already.
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}
