//! Sets the PIN of the pages for the staff, for whoever has the machine's own login.

use std::io::{self, BufRead, IsTerminal};
use std::path::Path;
use std::process::ExitCode;

use settings::Profile;
use staff::{Door, DoorProblem, Pin, PinProblem};

use crate::folders;

/// Why no PIN was set.
#[derive(Debug, thiserror::Error)]
enum SetPinProblem {
    #[error("only a kiosk has pages for its staff; leave out `--profile laptop`")]
    NoKiosk,
    #[error("{0}")]
    Pin(#[from] PinProblem),
    #[error("the two are not the same; nothing was changed")]
    NotTheSame,
    #[error("nothing could be read: {0}")]
    Input(#[from] io::Error),
    #[error("{0}")]
    Door(#[from] DoorProblem),
}

/// Asks for a PIN and sets it. What was tried before is forgotten.
pub fn set_pin(profile: Profile) -> ExitCode {
    let set = || -> Result<(), SetPinProblem> {
        let folder = folders::staff(profile).ok_or(SetPinProblem::NoKiosk)?;
        set_in(&folder)
    };
    match set() {
        Ok(()) => {
            println!(
                "The PIN is set. If the guide is running, restart it: systemctl restart pandu-kiosk"
            );
            ExitCode::SUCCESS
        }
        Err(problem) => {
            eprintln!("pandu: {problem}");
            ExitCode::FAILURE
        }
    }
}

fn set_in(folder: &Path) -> Result<(), SetPinProblem> {
    let pin = if io::stdin().is_terminal() {
        let pin = Pin::new(&rpassword::prompt_password("New PIN, 6 to 12 digits: ")?)?;
        let again = rpassword::prompt_password("The same once more: ")?;
        if Pin::new(&again)? != pin {
            return Err(SetPinProblem::NotTheSame);
        }
        pin
    } else {
        let mut line = String::new();
        io::stdin().lock().read_line(&mut line)?;
        Pin::new(line.trim_end_matches(['\r', '\n']))?
    };
    Ok(Door::set(folder, &pin)?)
}
