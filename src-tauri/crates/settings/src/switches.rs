//! Switches in place of fingers: large buttons, a tube to blow into, whatever its owner can press. To the
//! machine they are a keyboard that has only a space key, or a space key and an Enter key.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Whether all is worked by switches, and by how many.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Switches {
    /// By fingers, or by all the keys of a keyboard.
    #[default]
    None,
    /// The frame goes from button to button by itself, and the switch presses where it is.
    One,
    /// One switch moves the frame, the other presses.
    Two,
}

impl Switches {
    /// All three.
    pub const ALL: [Self; 3] = [Self::None, Self::One, Self::Two];
}

/// How long the frame stays on a button after its words were heard, where it goes on by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Stay {
    /// One second.
    Short,
    /// Two seconds.
    #[default]
    Usual,
    /// Four seconds.
    Long,
    /// Eight seconds.
    VeryLong,
}

impl Stay {
    /// All four, from the shortest.
    pub const ALL: [Self; 4] = [Self::Short, Self::Usual, Self::Long, Self::VeryLong];

    /// In milliseconds.
    pub fn milliseconds(self) -> u16 {
        match self {
            Self::Short => 1000,
            Self::Usual => 2000,
            Self::Long => 4000,
            Self::VeryLong => 8000,
        }
    }
}
