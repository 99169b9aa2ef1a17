//! Starting Xvfb on a free display, with its framebuffer in a file.

use std::fs::File;
use std::io::{self, BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

use tempfile::TempDir;
use thiserror::Error;

use crate::{Framebuffer, FramebufferProblem};

/// A running virtual screen; it ends when this is dropped.
#[derive(Debug)]
pub struct VirtualScreen {
    server: Child,
    display: String,
    folder: TempDir,
}

/// Why there is no virtual screen.
#[derive(Debug, Error)]
pub enum ScreenProblem {
    /// Xvfb did not start.
    #[error("Xvfb could not be started; is the package `xvfb` installed?")]
    Start(#[source] io::Error),
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
    /// Starts a screen of so many pixels and waits until it takes connections.
    ///
    /// # Errors
    /// Where Xvfb is missing or ends at once.
    pub fn start(width: u32, height: u32) -> Result<Self, ScreenProblem> {
        let folder = tempfile::Builder::new()
            .prefix("pandu-screen-")
            .tempdir()
            .map_err(ScreenProblem::Folder)?;
        let log = folder.path().join("xvfb.log");
        let complaints = File::create(&log).map_err(ScreenProblem::Folder)?;
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0"])
            .arg(format!("{width}x{height}x24"))
            // The framebuffer holds the pointer too, and it would hide words.
            .args(["-nocursor", "-noreset", "-nolisten", "tcp", "-fbdir"])
            .arg(folder.path())
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(complaints)
            .spawn()
            .map_err(ScreenProblem::Start)?;
        let mut number = String::new();
        if let Some(output) = server.stdout.take() {
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
            server,
            folder,
        })
    }

    /// Its name for `DISPLAY`.
    pub fn display(&self) -> &str {
        &self.display
    }

    /// What is on it.
    ///
    /// # Errors
    /// Where its file cannot be read.
    pub fn framebuffer(&self) -> Result<Framebuffer, ScreenProblem> {
        Ok(Framebuffer::open(&self.folder.path().join("Xvfb_screen0"))?)
    }
}

impl Drop for VirtualScreen {
    fn drop(&mut self) {
        // Nothing can be done where it is gone already. Its folder goes after it.
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}
