//! Where the guide keeps what outlives a visit.
//!
//! On a kiosk that is the state folder of its service, on a laptop the configuration folder of
//! the user. Nothing is written anywhere else.

use std::path::PathBuf;

use settings::Profile;

/// The file of settings, where the system has a place for it.
pub(crate) fn settings_file(profile: Profile) -> Option<PathBuf> {
    folder(profile).map(|folder| folder.join("settings.json"))
}

/// What opens the door to the pages for the staff: only of a kiosk.
pub(crate) fn staff(profile: Profile) -> Option<PathBuf> {
    match profile {
        Profile::Kiosk => kiosk(),
        Profile::Laptop => None,
    }
}

/// The table of how many visits looked at what: only of a kiosk.
pub(crate) fn counts_file(profile: Profile) -> Option<PathBuf> {
    match profile {
        Profile::Kiosk => kiosk().map(|folder| folder.join("counts.csv")),
        Profile::Laptop => None,
    }
}

/// The table of pages that visitors marked as wrong: only of a kiosk.
pub(crate) fn marks_file(profile: Profile) -> Option<PathBuf> {
    match profile {
        Profile::Kiosk => kiosk().map(|folder| folder.join("marks.csv")),
        Profile::Laptop => None,
    }
}

/// The log, which is bounded and says nothing of people.
pub(crate) fn log_file(profile: Profile) -> Option<PathBuf> {
    folder(profile).map(|folder| folder.join("log.jsonl"))
}

fn folder(profile: Profile) -> Option<PathBuf> {
    match profile {
        Profile::Kiosk => kiosk(),
        Profile::Laptop => dirs::config_dir().map(|folder| folder.join("pandu")),
    }
}

/// The folder of the centre's own pictures.
pub(crate) fn pictures() -> Option<PathBuf> {
    kiosk().map(|folder| folder.join("pictures"))
}

/// The state folder of a kiosk: what systemd gives the service, else the usual place on Linux.
fn kiosk() -> Option<PathBuf> {
    let given = std::env::var_os("STATE_DIRECTORY").map(PathBuf::from);
    given.or_else(|| cfg!(target_os = "linux").then(|| PathBuf::from("/var/lib/pandu")))
}
