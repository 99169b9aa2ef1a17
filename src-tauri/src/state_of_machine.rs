//! How the machine is found at the start: its settings, its disk, its clock.
//!
//! The guide opens whatever is found. What is wrong is told in the log and to `pandu --health`,
//! with its cure, for the guide itself has nobody before it who could mend a disk.

use std::io::{self, Write};
use std::path::Path;

use guide::Date;
use settings::{FileProblem, Kept};

/// Pandu was not written before this year; a machine that says so has lost its clock.
const YEAR_MIN: i16 = 2025;
/// Nor will this build be in use after it.
const YEAR_MAX: i16 = 2040;
/// What is written to see whether anything can be: as much as a file of settings.
const TRIAL_BYTES: usize = 4096;

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct StateOfMachine {
    /// The file of settings.
    pub(crate) settings: Found,
    /// Whether settings can be kept.
    pub(crate) disk: Found,
    /// Whether the date can be right.
    pub(crate) clock: Found,
}

/// One thing that was looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Found {
    /// As it should be.
    Sound,
    /// Not there, which is no fault.
    Missing,
    /// Wrong, and why.
    Bad(String),
}

impl Found {
    /// Whether something was there and could not be read.
    pub(crate) fn is_lost(&self) -> bool {
        matches!(self, Self::Bad(_))
    }
}

/// Looks, tells the log, and gives the settings to go on with.
pub(crate) fn look(file: Option<&Path>, today: Date) -> (Kept, StateOfMachine) {
    let (kept, settings) = match file.map(settings::load) {
        None => (Kept::default(), Found::Missing),
        Some(Ok(kept)) if file.is_some_and(Path::exists) => (kept, Found::Sound),
        Some(Ok(kept)) => (kept, Found::Missing),
        Some(Err(problem)) => (Kept::default(), Found::Bad(said(&problem))),
    };
    let machine = StateOfMachine {
        settings,
        disk: file.map_or(Found::Missing, disk),
        clock: clock(today),
    };
    machine.tell();
    (kept, machine)
}

impl StateOfMachine {
    fn tell(&self) {
        match &self.settings {
            Found::Sound => {}
            Found::Missing => {
                log::info!(event = "settings-missing"; "no settings are kept yet; the usual are used");
            }
            Found::Bad(why) => log::warn!(event = "settings-lost"; "{why}"),
        }
        if let Found::Bad(why) = &self.disk {
            log::warn!(event = "disk-refuses"; "nothing can be kept: {why}");
        }
        if let Found::Bad(why) = &self.clock {
            log::warn!(event = "clock-wrong"; "{why}");
        }
    }
}

fn said(problem: &FileProblem) -> String {
    problem.to_string()
}

/// Whether a file could be written beside the settings.
fn disk(file: &Path) -> Found {
    match try_to_write(file) {
        Ok(()) => Found::Sound,
        Err(problem) => Found::Bad(format!(
            "{}: {problem}; free or mount its disk, or mend its rights",
            file.parent().unwrap_or(file).display()
        )),
    }
}

fn try_to_write(file: &Path) -> io::Result<()> {
    let folder = file.parent().unwrap_or(file);
    std::fs::create_dir_all(folder)?;
    let trial = folder.join(".trial");
    let written = std::fs::File::create(&trial).and_then(|mut file| {
        file.write_all(&[b' '; TRIAL_BYTES])?;
        file.sync_all()
    });
    match std::fs::remove_file(&trial) {
        Err(problem) if written.is_ok() => Err(problem),
        _ => written,
    }
}

fn clock(today: Date) -> Found {
    if (YEAR_MIN..=YEAR_MAX).contains(&today.year()) {
        return Found::Sound;
    }
    Found::Bad(format!(
        "the clock of the machine says {today}, so pages may call an answer old or new that is not; set the clock"
    ))
}

#[cfg(test)]
mod tests {
    use guide::Date;

    use super::*;

    #[test]
    fn a_lost_clock_is_told() {
        for (year, is_lost) in [
            (1970, true),
            (2024, true),
            (2026, false),
            (2040, false),
            (2041, true),
        ] {
            let found = clock(Date::new(year, 1, 1).unwrap());
            assert_eq!(found.is_lost(), is_lost, "{year}: {found:?}");
        }
    }

    #[test]
    fn a_disk_that_refuses_is_told_and_one_that_does_not_is_left_as_it_was() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(
            disk(&folder.path().join("deep/settings.json")),
            Found::Sound
        );
        let left: Vec<_> = std::fs::read_dir(folder.path().join("deep"))
            .unwrap()
            .collect();
        assert!(left.is_empty(), "{left:?}");
        let file = folder.path().join("file");
        std::fs::write(&file, "in the way").unwrap();
        assert!(disk(&file.join("settings.json")).is_lost());
    }

    #[test]
    fn settings_that_are_missing_or_damaged_are_told_apart() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("settings.json");
        let today = Date::new(2026, 1, 1).unwrap();
        assert_eq!(look(Some(&file), today).1.settings, Found::Missing);
        std::fs::write(&file, "{").unwrap();
        assert!(look(Some(&file), today).1.settings.is_lost());
        std::fs::write(&file, "{}").unwrap();
        assert_eq!(look(Some(&file), today).1.settings, Found::Sound);
        assert_eq!(look(None, today).1.settings, Found::Missing);
    }
}
