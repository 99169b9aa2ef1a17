//! How long a kiosk waits for somebody who does nothing.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How long a page may be left alone before it is asked whether somebody is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Quiet {
    /// As long as it takes to read the page slowly, two minutes at least.
    #[default]
    Usual,
    /// Twice as long.
    Longer,
    /// Four times as long: for a centre where few wait.
    Longest,
}

impl Quiet {
    /// All three, the shortest first.
    pub const ALL: [Self; 3] = [Self::Usual, Self::Longer, Self::Longest];

    /// How many times as long as usual.
    pub fn times(self) -> u32 {
        match self {
            Self::Usual => 1,
            Self::Longer => 2,
            Self::Longest => 4,
        }
    }
}
