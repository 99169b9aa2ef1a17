//! The door of the staff corner: opens for the PIN, and counts who tries.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

use atomic_write_file::AtomicWriteFile;
use serde::{Deserialize, Serialize};

use crate::pin::Pin;
use crate::tries::Tries;

/// The file of the hash.
const PIN_FILE: &str = "pin.json";
/// The file of the tries.
const TRIES_FILE: &str = "tries.json";
/// So much of a wait is waited again where the machine falls; written more often it would wear a card out.
const WRITTEN_EVERY: Duration = Duration::from_secs(15);

/// What comes of a try.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// It was the PIN.
    Open,
    /// It was not; the next try may be made after this.
    Wrong(Duration),
    /// Nothing was looked at: the wait is not over.
    Wait(Duration),
    /// No PIN was ever set.
    NotSet,
}

/// Why a door cannot answer. It stays shut.
#[derive(Debug, thiserror::Error)]
pub enum DoorProblem {
    /// The disk refused, so nothing could be counted.
    #[error("{path}: {problem}; free or mount its disk, or mend its rights")]
    Disk {
        /// The file.
        path: PathBuf,
        /// What the system said.
        problem: io::Error,
    },
    /// What is kept is no hash of a PIN.
    #[error("{path} is damaged; set a new PIN with `pandu --set-pin`")]
    Damaged {
        /// The file.
        path: PathBuf,
    },
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Kept {
    hash: String,
}

/// The door of a machine.
#[derive(Debug)]
pub struct Door {
    folder: PathBuf,
    tries: Tries,
    /// When the tries were as they are written: time since the program began.
    written: Duration,
}

impl Door {
    /// Of the machine that keeps its things in this folder. `now` is the time since the program began,
    /// here and everywhere.
    pub fn new(folder: &Path, now: Duration) -> Self {
        Self {
            folder: folder.to_owned(),
            tries: read_tries(&folder.join(TRIES_FILE)),
            written: now,
        }
    }

    /// Sets the PIN, for whoever has the machine's own login; what was tried before is forgotten.
    ///
    /// # Errors
    /// Where the disk refuses; the old PIN then stays.
    pub fn set(folder: &Path, pin: &Pin) -> Result<(), DoorProblem> {
        let path = folder.join(PIN_FILE);
        let hash = pin.hash().map_err(|problem| DoorProblem::Disk {
            path: path.clone(),
            problem: io::Error::other(problem),
        })?;
        write(&path, &Kept { hash })?;
        write(&folder.join(TRIES_FILE), &Tries::default())
    }

    /// Whether there is a PIN at all.
    pub fn is_set(&self) -> bool {
        self.folder.join(PIN_FILE).exists()
    }

    /// How long is still to be waited. To be asked now and then, for it also writes down what was waited.
    pub fn wait(&mut self, now: Duration) -> Duration {
        let since = now.saturating_sub(self.written);
        let left = self.tries.after(since);
        if left != self.tries && (since >= WRITTEN_EVERY || left.wait_seconds == 0) {
            // Where the disk refuses, the wait is longer after a fall; nobody wins by it.
            if write(&self.folder.join(TRIES_FILE), &left).is_ok() {
                self.tries = left;
                self.written = now;
            }
        }
        Duration::from_secs(left.wait_seconds)
    }

    /// Tries. It is counted before it is looked at.
    ///
    /// # Errors
    /// Where it cannot be counted, or there is nothing sound to hold it against.
    pub fn open(&mut self, pin: &Pin, now: Duration) -> Result<Answer, DoorProblem> {
        let path = self.folder.join(PIN_FILE);
        if !self.is_set() {
            return Ok(Answer::NotSet);
        }
        let wait = self.wait(now);
        if !wait.is_zero() {
            return Ok(Answer::Wait(wait));
        }
        self.count(self.tries.with_one_more(), now)?;
        let damaged = || DoorProblem::Damaged { path: path.clone() };
        let text = fs::read(&path).map_err(|problem| DoorProblem::Disk {
            path: path.clone(),
            problem,
        })?;
        let Kept { hash } = serde_json::from_slice(&text).map_err(|_| damaged())?;
        if pin.has(&hash).map_err(|_| damaged())? {
            self.count(Tries::default(), now)?;
            Ok(Answer::Open)
        } else {
            Ok(Answer::Wrong(Duration::from_secs(self.tries.wait_seconds)))
        }
    }

    fn count(&mut self, tries: Tries, now: Duration) -> Result<(), DoorProblem> {
        write(&self.folder.join(TRIES_FILE), &tries)?;
        self.tries = tries;
        self.written = now;
        Ok(())
    }
}

fn read_tries(path: &Path) -> Tries {
    match fs::read(path) {
        Ok(text) => serde_json::from_slice(&text).unwrap_or_else(|_| Tries::unknown()),
        Err(problem) if problem.kind() == io::ErrorKind::NotFound => Tries::default(),
        Err(_) => Tries::unknown(),
    }
}

/// Writes a file that holds the old or the new after any crash. It belongs to whom the folder belongs to,
/// for the PIN is often set by root and read by the guide.
fn write(path: &Path, value: &impl Serialize) -> Result<(), DoorProblem> {
    let written = serde_json::to_vec(value)
        .map_err(io::Error::other)
        .and_then(|text| {
            let mut file = AtomicWriteFile::open(path)?;
            file.write_all(&text)?;
            #[cfg(unix)]
            give_to_owner_of_folder(path, &file)?;
            file.commit()
        });
    written.map_err(|problem| DoorProblem::Disk {
        path: path.to_owned(),
        problem,
    })
}

/// The file, and no right for anybody else.
#[cfg(unix)]
fn give_to_owner_of_folder(path: &Path, file: &fs::File) -> io::Result<()> {
    use std::os::unix::fs::{MetadataExt, PermissionsExt, fchown};

    file.set_permissions(fs::Permissions::from_mode(0o600))?;
    let folder = fs::metadata(path.parent().unwrap_or(path))?;
    if file.metadata()?.uid() != folder.uid() {
        fchown(file, Some(folder.uid()), Some(folder.gid()))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tries::FREE_TRIES;

    const NOW: Duration = Duration::from_secs(1000);

    fn door(folder: &Path) -> Door {
        Door::set(folder, &pin("271828")).unwrap();
        Door::new(folder, NOW)
    }

    fn pin(digits: &str) -> Pin {
        Pin::typed(digits).unwrap()
    }

    fn seconds(seconds: u64) -> Duration {
        Duration::from_secs(seconds)
    }

    #[test]
    fn opens_for_the_pin_and_for_no_other() {
        let folder = tempfile::tempdir().unwrap();
        assert!(!Door::new(folder.path(), NOW).is_set());
        assert_eq!(
            Door::new(folder.path(), NOW)
                .open(&pin("271828"), NOW)
                .unwrap(),
            Answer::NotSet
        );
        let mut door = door(folder.path());
        assert_eq!(
            door.open(&pin("314159"), NOW).unwrap(),
            Answer::Wrong(Duration::ZERO)
        );
        assert_eq!(door.open(&pin("271828"), NOW).unwrap(), Answer::Open);
    }

    #[test]
    fn after_five_wrong_ones_even_the_right_one_waits() {
        let folder = tempfile::tempdir().unwrap();
        let mut door = door(folder.path());
        for _ in 1..FREE_TRIES {
            door.open(&pin("314159"), NOW).unwrap();
        }
        assert_eq!(
            door.open(&pin("314159"), NOW).unwrap(),
            Answer::Wrong(seconds(60))
        );
        let right = pin("271828");
        let later = NOW + seconds(59);
        assert_eq!(door.open(&right, NOW).unwrap(), Answer::Wait(seconds(60)));
        assert_eq!(door.open(&right, later).unwrap(), Answer::Wait(seconds(1)));
        let after = NOW + seconds(60);
        assert_eq!(door.open(&right, after).unwrap(), Answer::Open);
        assert_eq!(
            door.open(&pin("314159"), after).unwrap(),
            Answer::Wrong(Duration::ZERO),
            "who knows it begins anew"
        );
    }

    #[test]
    fn a_wait_outlives_the_program_and_no_clock_ends_it() {
        let folder = tempfile::tempdir().unwrap();
        let mut door = door(folder.path());
        for _ in 0..FREE_TRIES {
            door.open(&pin("314159"), NOW).unwrap();
        }
        assert_eq!(door.wait(NOW + seconds(20)), seconds(40));
        assert_eq!(door.wait(Duration::ZERO), seconds(40), "a clock set back");
        let mut again = Door::new(folder.path(), Duration::ZERO);
        assert_eq!(again.wait(Duration::ZERO), seconds(40));
        assert_eq!(again.wait(seconds(40)), Duration::ZERO);
    }

    #[test]
    fn who_damages_the_count_waits_longest() {
        let folder = tempfile::tempdir().unwrap();
        door(folder.path());
        for text in [
            "",
            "{",
            r#"{"wrong":0}"#,
            r#"{"wrong":-1,"wait_seconds":0}"#,
        ] {
            fs::write(folder.path().join(TRIES_FILE), text).unwrap();
            let mut door = Door::new(folder.path(), NOW);
            assert_eq!(
                door.open(&pin("271828"), NOW).unwrap(),
                Answer::Wait(seconds(60 * 60)),
                "{text}"
            );
        }
    }

    #[test]
    fn stays_shut_where_nothing_can_be_counted_or_compared() {
        let folder = tempfile::tempdir().unwrap();
        let mut door = door(folder.path());
        fs::write(folder.path().join(PIN_FILE), r#"{"hash":"plain"}"#).unwrap();
        let problem = door.open(&pin("271828"), NOW).unwrap_err();
        assert!(matches!(problem, DoorProblem::Damaged { .. }), "{problem}");
        fs::remove_file(folder.path().join(TRIES_FILE)).unwrap();
        fs::create_dir_all(folder.path().join(TRIES_FILE).join("not-empty")).unwrap();
        let problem = door.open(&pin("271828"), NOW).unwrap_err();
        assert!(matches!(problem, DoorProblem::Disk { .. }), "{problem}");
    }

    #[cfg(unix)]
    #[test]
    fn nobody_else_may_read_the_hash() {
        use std::os::unix::fs::PermissionsExt;

        let folder = tempfile::tempdir().unwrap();
        door(folder.path());
        let mode = fs::metadata(folder.path().join(PIN_FILE))
            .unwrap()
            .permissions()
            .mode();
        assert_eq!(mode & 0o777, 0o600);
    }
}
