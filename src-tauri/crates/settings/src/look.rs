//! How the pages are to look and answer: every choice made, nothing left open.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Switches;

/// How a page is to look and to answer to touches.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct Look {
    /// The size of text.
    pub text_size: TextSize,
    /// The colours.
    pub theme: Theme,
    /// Targets of 30 mm, for hands that shake.
    pub steady: bool,
    /// A second press at the same spot within this time is left out, in milliseconds.
    pub pause_ms: u16,
    /// All controls stand low on the screen.
    pub low: bool,
    /// Controls at the side stand on the left.
    pub left: bool,
    /// Nothing moves, and what is not needed is left out.
    pub calm: bool,
    /// Whether all is worked by switches.
    pub switches: Switches,
    /// How long the frame of a single switch stays on a button, in milliseconds.
    pub stay_ms: u16,
    /// CSS pixels in a millimetre, where the screen was measured.
    pub px_per_mm: Option<f64>,
}

// A measure is checked to be a number before it gets here.
impl Eq for Look {}

/// The four sizes of text: the capital H is 4.8, 6.1, 7.3 or 9.6 mm high.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize, TS,
)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum TextSize {
    /// 4.8 mm.
    #[default]
    Large,
    /// 6.1 mm.
    Larger,
    /// 7.3 mm.
    VeryLarge,
    /// 9.6 mm.
    Largest,
}

impl TextSize {
    /// All four, from the smallest.
    pub const ALL: [Self; 4] = [Self::Large, Self::Larger, Self::VeryLarge, Self::Largest];
}

/// The colours of the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Theme {
    /// Dark ink on warm paper.
    #[default]
    Light,
    /// Light ink on a dark ground.
    Dark,
    /// Yellow on black.
    YellowOnBlack,
}

impl Theme {
    /// All three.
    pub const ALL: [Self; 3] = [Self::Light, Self::Dark, Self::YellowOnBlack];
}

/// What the system of a laptop says about its owner's wishes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct SystemWishes {
    /// Dark colours.
    pub dark: bool,
    /// More contrast.
    pub contrast: bool,
    /// Less motion.
    pub still: bool,
}

impl SystemWishes {
    /// The colours that answer to them.
    pub(crate) fn theme(self) -> Theme {
        match self {
            Self { contrast: true, .. } => Theme::YellowOnBlack,
            Self { dark: true, .. } => Theme::Dark,
            Self { .. } => Theme::Light,
        }
    }
}
