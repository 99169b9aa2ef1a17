//! Writes what is kept beside the window, so that no press waits for a disk.

use std::fmt::Display;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

/// How something is written into a file: whole or not at all.
type Save<Kept, Problem> = fn(&Path, &Kept) -> Result<(), Problem>;

/// Hands over what is to be written into one file.
pub(crate) struct Keeper<Kept>(Sender<Kept>);

impl<Kept: Send + 'static> Keeper<Kept> {
    /// Begins to write to a file.
    pub(crate) fn new<Problem: Display + 'static>(
        file: PathBuf,
        save: Save<Kept, Problem>,
    ) -> Self {
        let (sender, receiver) = channel();
        thread::spawn(move || write_all(&receiver, &file, save));
        Self(sender)
    }

    /// Has this written, unless something newer comes before its turn.
    pub(crate) fn keep(&self, kept: Kept) {
        if self.0.send(kept).is_err() {
            log::error!(event = "not-kept"; "the thread that writes files has ended");
        }
    }
}

fn write_all<Kept, Problem: Display>(
    receiver: &Receiver<Kept>,
    file: &Path,
    save: Save<Kept, Problem>,
) {
    while let Ok(mut kept) = receiver.recv() {
        while let Ok(newer) = receiver.try_recv() {
            kept = newer;
        }
        if let Err(problem) = save(file, &kept) {
            log::error!(event = "not-kept"; "{problem}");
        }
    }
}
