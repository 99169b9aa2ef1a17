//! Writes settings beside the window, so that no press waits for a disk.

use std::path::PathBuf;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

use settings::Kept;

/// Hands settings over to be written.
pub(crate) struct Keeper(Sender<Kept>);

impl Keeper {
    /// Begins to write to a file.
    pub(crate) fn new(file: PathBuf) -> Self {
        let (sender, receiver) = channel();
        thread::spawn(move || write_all(&receiver, &file));
        Self(sender)
    }

    /// Has these settings written, unless newer ones come before their turn.
    pub(crate) fn keep(&self, kept: Kept) {
        if self.0.send(kept).is_err() {
            log::error!("settings are not kept: the thread that writes them has ended");
        }
    }
}

fn write_all(receiver: &Receiver<Kept>, file: &std::path::Path) {
    while let Ok(mut kept) = receiver.recv() {
        while let Ok(newer) = receiver.try_recv() {
            kept = newer;
        }
        if let Err(problem) = settings::save(file, &kept) {
            log::error!("settings are not kept: {problem}");
        }
    }
}
