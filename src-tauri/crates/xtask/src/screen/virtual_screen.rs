//! Starting Xvfb on a free display, with its framebuffer in a file.

use std::fs::File;
use std::io::{self, BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Command, Stdio};

use tempfile::TempDir;
use thiserror::Error;

use super::{Framebuffer, FramebufferProblem, HEIGHT, WIDTH};
use crate::running::{Running, StartProblem};

/// A running virtual screen; it ends when this is dropped.
#[derive(Debug)]
pub(crate) struct VirtualScreen {
    // Dropped first: the server must end before its folder goes.
    _server: Running,
    display: String,
    folder: TempDir,
}

/// Why there is no virtual screen.
#[derive(Debug, Error)]
pub(crate) enum ScreenProblem {
    /// Xvfb did not start.
    #[error(transparent)]
    Start(#[from] StartProblem),
    /// There is no room for the framebuffer.
    #[error("no folder for the virtual screen could be made; is the disk full?")]
    Folder(#[source] io::Error),
    /// Xvfb ended before it was ready.
    #[error("Xvfb gave no display number; what it said is in {}", log.display())]
    NoNumber {
        /// What it wrote.
        log: PathBuf,
    },
    /// The framebuffer is not what is expected.
    #[error(transparent)]
    Framebuffer(#[from] FramebufferProblem),
}

impl VirtualScreen {
    /// Starts a portrait screen and waits until it takes connections.
    pub(crate) fn start() -> Result<Self, ScreenProblem> {
        let folder = tempfile::Builder::new()
            .prefix("pandu-screen-")
            .tempdir()
            .map_err(ScreenProblem::Folder)?;
        let log = folder.path().join("xvfb.log");
        let complaints = File::create(&log).map_err(ScreenProblem::Folder)?;
        let mut server = Running::start(
            Command::new("Xvfb")
                .args(["-displayfd", "1", "-screen", "0"])
                .arg(format!("{WIDTH}x{HEIGHT}x24"))
                // The framebuffer holds the pointer too, and it would hide words.
                .args(["-nocursor", "-noreset", "-nolisten", "tcp", "-fbdir"])
                .arg(folder.path())
                .stdin(Stdio::null())
                .stdout(Stdio::piped())
                .stderr(complaints),
        )?;
        let mut number = String::new();
        if let Some(output) = server.child().stdout.take() {
            BufReader::new(output)
                .read_line(&mut number)
                .map_err(ScreenProblem::Folder)?;
        }
        let number = number.trim();
        if number.is_empty() {
            // The log is worth more than a tidy disk.
            let log = folder.keep().join("xvfb.log");
            return Err(ScreenProblem::NoNumber { log });
        }
        Ok(Self {
            display: format!(":{number}"),
            _server: server,
            folder,
        })
    }

    /// Its name for `DISPLAY`.
    pub(crate) fn display(&self) -> &str {
        &self.display
    }

    /// What is on it.
    pub(crate) fn framebuffer(&self) -> Result<Framebuffer, ScreenProblem> {
        Ok(Framebuffer::open(&self.folder.path().join("Xvfb_screen0"))?)
    }
}
