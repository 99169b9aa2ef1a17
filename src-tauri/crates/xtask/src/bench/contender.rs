//! The two that are measured, each started in the same way: a fresh home, a fresh screen.

use std::env;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use rustix::process::geteuid;
use thiserror::Error;

use crate::display::{HEIGHT, WIDTH};
use crate::tool::{Tool, on_path};

/// Debian starts Chromium by a script, which Chromium is not to be charged for.
const BEHIND_THE_SCRIPT: &str = "/usr/lib/chromium/chromium";

/// One of the two.
#[derive(Debug)]
pub(crate) enum Contender {
    /// The release build of the guide.
    Pandu {
        /// Its binary.
        binary: PathBuf,
    },
    /// Chromium in kiosk mode.
    Chromium {
        /// Its binary.
        binary: PathBuf,
        /// Where the page is served.
        address: String,
    },
}

/// Why one of the two cannot take part.
#[derive(Debug, Error)]
pub(crate) enum ContenderProblem {
    /// No Chromium, though it was looked for before.
    #[error("`chromium` is not on the PATH; install it and run this again")]
    NoChromium,
}

impl Contender {
    /// The guide.
    pub(crate) fn pandu(binary: PathBuf) -> Self {
        Self::Pandu { binary }
    }

    /// Chromium with the page at this address.
    pub(crate) fn chromium(address: String) -> Result<Self, ContenderProblem> {
        let real = PathBuf::from(BEHIND_THE_SCRIPT);
        let binary = if real.is_file() {
            Some(real)
        } else {
            on_path("chromium")
        };
        let binary = binary.ok_or(ContenderProblem::NoChromium)?;
        Ok(Self::Chromium { binary, address })
    }

    /// What it is called.
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::Pandu { .. } => "pandu",
            Self::Chromium { .. } => "chromium",
        }
    }

    /// What it says of its version.
    pub(crate) fn version(&self) -> String {
        match self {
            Self::Pandu { .. } => env!("CARGO_PKG_VERSION").to_owned(),
            Self::Chromium { binary, .. } => said_by(Tool::new(binary).argument("--version")),
        }
    }

    /// How it is started on this display, with a home that nobody has used.
    pub(crate) fn command(&self, display: &str, home: &Path) -> Command {
        let mut command = match self {
            Self::Pandu { binary } => Command::new(binary),
            Self::Chromium { binary, address } => {
                let mut command = Command::new(binary);
                command
                    .args(chromium_arguments(geteuid().is_root(), home))
                    .arg(address);
                command
            }
        };
        command
            .env("DISPLAY", display)
            .env_remove("WAYLAND_DISPLAY")
            .env("HOME", home)
            .env("XDG_CONFIG_HOME", home.join("config"))
            .env("XDG_CACHE_HOME", home.join("cache"))
            .env("XDG_DATA_HOME", home.join("data"))
            // A bus started for one run would outlive it and be counted for the next.
            .env("DBUS_SESSION_BUS_ADDRESS", "disabled:")
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        command
    }
}

/// What a library or program says of its version, or nothing.
pub(crate) fn said_by(tool: Tool) -> String {
    let answer = tool.answer().unwrap_or_default();
    String::from_utf8_lossy(&answer).trim().to_owned()
}

fn chromium_arguments(root: bool, home: &Path) -> Vec<String> {
    let mut arguments: Vec<String> = [
        "--kiosk",
        "--disable-gpu",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-quic",
    ]
    .map(str::to_owned)
    .into();
    // Nothing manages windows on the virtual screen, so none is asked to fill it.
    arguments.push(format!("--window-size={WIDTH},{HEIGHT}"));
    arguments.push("--window-position=0,0".to_owned());
    arguments.push(format!(
        "--user-data-dir={}",
        home.join("profile").display()
    ));
    if root {
        // Chromium refuses to run as root otherwise.
        arguments.push("--no-sandbox".to_owned());
    }
    arguments
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sandbox_is_given_up_only_for_root() {
        let sandbox = "--no-sandbox".to_owned();
        assert!(chromium_arguments(true, Path::new("h")).contains(&sandbox));
        assert!(!chromium_arguments(false, Path::new("h")).contains(&sandbox));
    }
}
