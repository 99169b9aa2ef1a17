//! The file that keeps what was chosen: written whole or not at all, read with care.
//!
//! A file that is missing is no problem; one that is damaged is told, put aside, and the usual
//! choices are used. Nothing in it says who used the machine.

use std::collections::BTreeSet;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use atomic_write_file::AtomicWriteFile;
use facts::ServiceId;
use serde::{Deserialize, Serialize};

use crate::{Centre, Choices, FirstLanguage, Quiet, Voices, is_sound};

/// The most a file of settings can hold; a longer one is damaged.
const SIZE_MAX: u64 = 64 * 1024;

/// What is kept from one start to the next.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Kept {
    /// On a laptop, what its owner chose; on a kiosk, what each visit begins with.
    pub choices: Choices,
    /// CSS pixels in a millimetre, where the screen was measured.
    pub px_per_mm: Option<f64>,
    /// The help desk of the centre.
    pub centre: Centre,
    /// What the voice may do.
    pub voices: Voices,
    /// Whether it is counted how many visits look at a topic.
    pub counts: bool,
    /// How long it waits for somebody who does nothing.
    pub quiet: Quiet,
    /// Whether Welcome is dim in the night, while nobody is there.
    pub dims_at_night: bool,
    /// Which language stands first on Welcome.
    pub first_language: FirstLanguage,
    /// The pages that no visitor is shown, because the staff know that something on them is wrong.
    pub hidden: BTreeSet<ServiceId>,
}

/// Why a file of settings could not be read or written.
#[derive(Debug, thiserror::Error)]
pub enum FileProblem {
    /// The disk refused.
    #[error("{path}: {problem}")]
    Disk {
        /// The file.
        path: PathBuf,
        /// What the system said.
        problem: io::Error,
    },
    /// Not what was once written.
    #[error("{path} is damaged ({reason}); the usual settings are used")]
    Damaged {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        reason: String,
    },
}

/// Reads the file.
///
/// # Errors
/// Where it is there and cannot be read, or holds something else than settings. The caller goes
/// on with `Kept::default()` and tells what happened.
pub fn load(path: &Path) -> Result<Kept, FileProblem> {
    let disk = |problem| FileProblem::Disk {
        path: path.to_owned(),
        problem,
    };
    let damaged = |reason: String| FileProblem::Damaged {
        path: path.to_owned(),
        reason,
    };
    let file = match std::fs::File::open(path) {
        Ok(file) => file,
        Err(problem) if problem.kind() == io::ErrorKind::NotFound => return Ok(Kept::default()),
        Err(problem) => return Err(disk(problem)),
    };
    let mut bytes = Vec::new();
    file.take(SIZE_MAX + 1)
        .read_to_end(&mut bytes)
        .map_err(disk)?;
    if bytes.len() as u64 > SIZE_MAX {
        return Err(damaged(format!("it is longer than {SIZE_MAX} bytes")));
    }
    let kept: Kept = serde_json::from_slice(&bytes).map_err(|error| damaged(error.to_string()))?;
    match kept.px_per_mm {
        Some(px_per_mm) if !is_sound(px_per_mm) => Err(damaged(format!(
            "no screen has {px_per_mm} pixels in a millimetre"
        ))),
        _ => Ok(kept),
    }
}

/// Writes the file so that at any moment, and after any crash, it holds the old or the new.
///
/// # Errors
/// Where the disk refuses; the old file then stays.
pub fn save(path: &Path, kept: &Kept) -> Result<(), FileProblem> {
    write(path, kept).map_err(|problem| FileProblem::Disk {
        path: path.to_owned(),
        problem,
    })
}

fn write(path: &Path, kept: &Kept) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    let mut file = AtomicWriteFile::open(path)?;
    file.write_all(&serde_json::to_vec_pretty(kept)?)?;
    file.commit()
}

#[cfg(test)]
mod tests {
    use words::Language;

    use super::*;
    use crate::{Change, DeskPlace, TextSize};

    fn chosen() -> Kept {
        let usual = Choices::default();
        Kept {
            choices: usual.with(Change::TextSize(TextSize::Largest), usual),
            px_per_mm: Some(4.03),
            centre: Centre {
                place: Some(DeskPlace::Floor(2)),
                ..Centre::default()
            },
            first_language: FirstLanguage(Language::Ta),
            hidden: BTreeSet::from(["paynow".parse().unwrap()]),
            ..Kept::default()
        }
    }

    #[test]
    fn what_was_saved_is_loaded() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("deep/settings.json");
        assert_eq!(load(&path).unwrap(), Kept::default(), "no file yet");
        save(&path, &chosen()).unwrap();
        assert_eq!(load(&path).unwrap(), chosen());
    }

    #[test]
    fn a_file_by_hand_may_leave_things_out() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("settings.json");
        std::fs::write(&path, r#"{ "choices": { "text_size": "largest" } }"#).unwrap();
        assert_eq!(load(&path).unwrap().choices.text_size, TextSize::Largest);
    }

    #[test]
    fn the_example_for_those_who_run_a_kiosk_is_read() {
        let page = include_str!("../../../../docs/OPERATIONS.md");
        let (_, rest) = page.split_once("```json\n").unwrap();
        let (example, _) = rest.split_once("```").unwrap();
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("settings.json");
        std::fs::write(&path, example).unwrap();
        let kept = load(&path).unwrap();
        assert_eq!(kept.centre.place, Some(DeskPlace::Floor(2)));
        assert_ne!(kept.choices, Choices::default());
    }

    #[test]
    fn a_damaged_file_is_told() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("settings.json");
        let long = "x".repeat(usize::try_from(SIZE_MAX).unwrap() + 1);
        for text in [
            "",
            "{",
            "\0\0\0\0",
            "\"large\"",
            r#"{ "choices": { "text_size": "huge" } }"#,
            r#"{ "unknown": 1 }"#,
            r#"{ "first_language": "fr" }"#,
            r#"{ "dims_at_night": "22:00" }"#,
            r#"{ "hidden": ["No Such Page"] }"#,
            r#"{ "px_per_mm": 1000 }"#,
            &long,
        ] {
            std::fs::write(&path, text).unwrap();
            let problem = load(&path).unwrap_err();
            assert!(
                matches!(problem, FileProblem::Damaged { .. }),
                "{text:.20}: {problem}"
            );
        }
        let problem = load(folder.path()).unwrap_err();
        assert!(matches!(problem, FileProblem::Disk { .. }), "{problem}");
    }

    #[test]
    fn a_disk_that_refuses_leaves_the_old_file() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("file");
        std::fs::write(&file, "in the way").unwrap();
        save(&file.join("settings.json"), &chosen()).unwrap_err();
        assert_eq!(std::fs::read_to_string(&file).unwrap(), "in the way");
    }
}
