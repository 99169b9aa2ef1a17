//! Writes what a kiosk writes, as often as it can, and tells each thing once it is written.

use std::fs;
use std::io::{self, Write};
use std::path::Path;
use std::time::Duration;

use serde_json::Value;
use settings::Kept;
use staff::{Answer, Door, Pin, wait_after};

const SETTINGS: &str = "settings.json";
const TRIES: &str = "tries.json";
/// Each save has another number, in a field that any number may stand in.
const STEP: f64 = 1.0 / 1024.0;
/// After so many the numbers begin again; no run comes so far.
const SAVES_MOST: u32 = 24 * 1024;
/// A try takes some twenty saves.
const SAVES_A_TRY: u32 = 10;

/// How it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum How {
    /// As the guide writes.
    AsTheGuide,
    /// The same files without waiting for the disk, to see that the test can fail.
    Unsynced,
}

impl How {
    pub(super) fn argument(self) -> Option<&'static str> {
        (self == Self::Unsynced).then_some("--unsynced")
    }
}

/// How much is written.
#[derive(Debug, Clone, Copy, Default)]
pub struct Written {
    saves: u32,
    tries: u32,
}

impl Written {
    pub(super) fn add(&mut self, line: &str) {
        let Some((what, count)) = line.split_once(' ') else {
            return;
        };
        let count = count.parse().unwrap_or_default();
        match what {
            "saves" => self.saves = count,
            "tries" => self.tries = count,
            _ => {}
        }
    }

    /// Whether at least all of this is there.
    pub(super) fn has(self, told: Self) -> bool {
        self.saves >= told.saves && self.tries >= told.tries
    }
}

/// What is on the disk before it is written to.
pub(super) fn prepare(folder: &Path) -> io::Result<()> {
    save(folder, 0, How::AsTheGuide)?;
    let pin = Pin::new("271828").map_err(io::Error::other)?;
    Door::set(folder, &pin).map_err(io::Error::other)
}

/// Saves settings, and now and then tries a wrong PIN; tells how many of each are written.
///
/// # Errors
/// Where the disk refuses.
pub fn write_for_ever(folder: &Path, how: How) -> io::Result<()> {
    let wrong = Pin::typed("314159").map_err(io::Error::other)?;
    let mut now = Duration::ZERO;
    let mut door = Door::new(folder, now);
    let mut tries = 0;
    for count in 1..SAVES_MOST {
        save(folder, count, how)?;
        tell("saves", count)?;
        if count % SAVES_A_TRY == 0 {
            tries += 1;
            match how {
                How::AsTheGuide => {
                    now += wait_after(tries);
                    let answer = door.open(&wrong, now).map_err(io::Error::other)?;
                    if !matches!(answer, Answer::Wrong(_)) {
                        return Err(io::Error::other(format!("{answer:?}")));
                    }
                }
                How::Unsynced => {
                    let text = format!(r#"{{"wrong":{tries},"wait_seconds":0}}"#);
                    unsynced(&folder.join(TRIES), text.as_bytes())?;
                }
            }
            tell("tries", tries)?;
        }
    }
    Ok(())
}

/// What is on a disk; nothing where a file of it cannot be read.
pub(super) fn read(folder: &Path) -> Option<Written> {
    let kept = settings::load(&folder.join(SETTINGS)).ok()?;
    // Without the file these would be the usual settings.
    let number = kept.px_per_mm?;
    let tries = fs::read(folder.join(TRIES)).ok()?;
    let tries: Value = serde_json::from_slice(&tries).ok()?;
    let wrong = tries.get("wrong")?.as_u64()?;
    let pin = fs::read(folder.join("pin.json")).ok()?;
    let _hash: Value = serde_json::from_slice(&pin).ok()?;
    Some(Written {
        saves: ((number - 1.0) / STEP).round() as u32,
        tries: u32::try_from(wrong).ok()?,
    })
}

fn save(folder: &Path, count: u32, how: How) -> io::Result<()> {
    let kept = Kept {
        px_per_mm: Some(1.0 + f64::from(count) * STEP),
        ..Kept::default()
    };
    let path = folder.join(SETTINGS);
    match how {
        How::AsTheGuide => settings::save(&path, &kept).map_err(io::Error::other),
        How::Unsynced => unsynced(&path, &serde_json::to_vec_pretty(&kept)?),
    }
}

fn unsynced(path: &Path, text: &[u8]) -> io::Result<()> {
    let next = path.with_extension("next");
    fs::write(&next, text)?;
    fs::rename(next, path)
}

fn tell(what: &str, count: u32) -> io::Result<()> {
    let mut out = io::stdout().lock();
    writeln!(out, "{what} {count}")?;
    out.flush()
}
