//! Who looks after the kiosk: the PIN while it is typed, and whether the door to their pages is open.
//!
//! Whether it is the PIN is not decided here: the caller asks for what was typed and tells what came
//! of it. The digits are on no page, in no log and in no file.

use std::fmt;
use std::time::Duration;

use counts::Marks;
use facts::ServiceId;
use serde::{Deserialize, Serialize};
use settings::Kept;
use ts_rs::TS;

/// No PIN has more digits.
const DIGITS_MAX: usize = 12;

/// A key of the door.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[ts(export)]
pub enum PinKey {
    /// 0 to 9; anything else types nothing.
    Digit(u8),
    /// Takes the last digit away.
    Delete,
    /// Tries what is typed.
    Enter,
}

/// What came of a try.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Admission {
    /// It was the PIN.
    Open,
    /// It was not.
    Wrong,
    /// Nothing was looked at: after too many wrong ones so long is to be waited.
    Wait(Duration),
    /// It could not be looked at; the log says why.
    Broken,
}

/// How many visits of this week looked at what.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Seen {
    /// All of them.
    pub visits: u32,
    /// The topics that most looked at, the most first.
    pub topics: Vec<(ServiceId, u32)>,
}

/// What the pages for the staff show.
#[derive(Debug, Clone, PartialEq)]
pub struct Staff {
    /// What came of the last try.
    pub admission: Option<Admission>,
    /// How many digits are typed.
    pub typed: usize,
    /// What is kept for every visitor.
    pub kept: Kept,
    /// The services that they themselves have looked at on this visit, the last first.
    pub looked_at: Vec<ServiceId>,
    /// Which pages visitors marked as wrong.
    pub marks: Marks,
    /// What was counted this week.
    pub seen: Seen,
}

/// The door to the pages for the staff, for as long as somebody stands before it or behind it.
#[derive(Clone, PartialEq, Eq, Default)]
pub(crate) struct DoorState {
    typed: String,
    admission: Option<Admission>,
}

impl DoorState {
    pub(crate) fn press(&mut self, key: PinKey) {
        match key {
            PinKey::Digit(digit @ 0..=9) if self.typed.len() < DIGITS_MAX => {
                self.typed.push(char::from(b'0' + digit));
            }
            PinKey::Delete => {
                self.typed.pop();
            }
            PinKey::Digit(_) | PinKey::Enter => {}
        }
    }

    pub(crate) fn typed(&self) -> &str {
        &self.typed
    }

    pub(crate) fn admission(&self) -> Option<Admission> {
        self.admission
    }

    pub(crate) fn is_open(&self) -> bool {
        self.admission == Some(Admission::Open)
    }

    /// What was typed is forgotten, whatever came of it.
    pub(crate) fn admit(&mut self, admission: Option<Admission>) {
        *self = Self {
            typed: String::new(),
            admission,
        };
    }
}

impl fmt::Debug for DoorState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DoorState")
            .field("typed", &self.typed.len())
            .field("admission", &self.admission)
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_are_typed_taken_back_and_never_printed() {
        let mut door = DoorState::default();
        for digit in [2, 7, 1, 10, 255, 8] {
            door.press(PinKey::Digit(digit));
        }
        assert_eq!(door.typed(), "2718");
        door.press(PinKey::Delete);
        door.press(PinKey::Enter);
        assert_eq!(door.typed(), "271");
        assert!(!format!("{door:?}").contains("271"));
        for _ in 0..20 {
            door.press(PinKey::Digit(0));
        }
        assert_eq!(door.typed().len(), DIGITS_MAX);
    }

    #[test]
    fn a_try_forgets_what_was_typed() {
        let mut door = DoorState::default();
        door.press(PinKey::Digit(2));
        door.admit(Some(Admission::Wrong));
        assert_eq!((door.typed(), door.is_open()), ("", false));
        door.admit(Some(Admission::Open));
        assert!(door.is_open());
    }
}
