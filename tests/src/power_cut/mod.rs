//! A machine that is unplugged while the guide writes: what has reached its disk is looked at after a start.
//!
//! A file stands for the disk, and ext4 on it is mounted through a loop device. At a random moment the
//! writer is stopped and the file is copied: the copy has what reached the disk, and none of what was
//! still to be written. Mounted, its journal is replayed as after a power cut. Needs root.

mod disk;
mod writer;

use std::io::{self, BufRead, BufReader};
use std::process::{Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use serde::Serialize;

use crate::processes::kill;
use disk::Disk;
pub use disk::DiskProblem;
pub use writer::{How, Written, write_for_ever};

/// So many lines of the writer are waited for at most before the power is cut.
const LINES_MOST: usize = 60;
/// And so many microseconds more.
const MORE_MICROSECONDS: u64 = 20_000;

/// What became of the files.
#[derive(Debug, Default, Serialize)]
pub struct Cuts {
    /// How often the power was cut.
    pub cuts: u32,
    /// How often everything that was written was there.
    pub kept: u32,
    /// How often a file could not be read.
    pub damaged: u32,
    /// How often something that was told as written was not there.
    pub lost: u32,
}

/// Why it could not be tried.
#[derive(Debug, thiserror::Error)]
pub enum PowerCutProblem {
    /// No disk could be made.
    #[error(transparent)]
    Disk(#[from] DiskProblem),
    /// The writer did not write.
    #[error("the writer: {0}")]
    Writer(#[from] io::Error),
}

/// Cuts the power so often.
///
/// # Errors
/// Where no disk can be made, or the writer does not write.
pub fn cut(times: u32, how: How, seed: u64) -> Result<Cuts, PowerCutProblem> {
    let mut random = fastrand::Rng::with_seed(seed);
    let mut found = Cuts::default();
    for _ in 0..times {
        let disk = Disk::new()?;
        writer::prepare(disk.folder())?;
        disk.sync()?;
        let told = write_until_cut(&disk, how, &mut random)?;
        let after = disk.after_a_cut()?;
        found.cuts += 1;
        match writer::read(after.folder()) {
            None => found.damaged += 1,
            Some(there) if there.has(told) => found.kept += 1,
            Some(_) => found.lost += 1,
        }
    }
    Ok(found)
}

/// Lets the writer write for a while, cuts the power, and answers with what it had told as written.
fn write_until_cut(
    disk: &Disk,
    how: How,
    random: &mut fastrand::Rng,
) -> Result<Written, PowerCutProblem> {
    let mut child = Command::new(std::env::current_exe()?)
        .arg("--write")
        .arg(disk.folder())
        .args(how.argument())
        .stdout(Stdio::piped())
        .spawn()?;
    let output = child.stdout.take();
    let output = output.ok_or_else(|| io::Error::other("it has no output"))?;
    let (sender, lines) = mpsc::channel();
    let reader = thread::spawn(move || {
        for line in BufReader::new(output).lines().map_while(Result::ok) {
            if sender.send(line).is_err() {
                return;
            }
        }
    });
    let mut told = Written::default();
    for line in lines.iter().take(random.usize(1..=LINES_MOST)) {
        told.add(&line);
    }
    thread::sleep(Duration::from_micros(random.u64(..MORE_MICROSECONDS)));
    kill(child.id(), "STOP");
    // Told before the power went, though not yet heard.
    for line in lines.try_iter() {
        told.add(&line);
    }
    let cut = disk.cut();
    child.kill()?;
    child.wait()?;
    drop(lines);
    let _ended = reader.join();
    cut?;
    Ok(told)
}
