//! How the voice that reads aloud is to be heard.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How quickly the voice speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Rate {
    /// With long pauses between sentences.
    Slow,
    /// A little slower than usual.
    Slower,
    /// As people read to each other.
    #[default]
    Usual,
    /// For who knows the voice.
    Fast,
}

impl Rate {
    /// All four, from the slowest.
    pub const ALL: [Self; 4] = [Self::Slow, Self::Slower, Self::Usual, Self::Fast];

    /// English words a minute, as the engine counts them.
    pub fn words_a_minute(self) -> u16 {
        match self {
            Self::Slow => 115,
            Self::Slower => 135,
            Self::Usual => 155,
            Self::Fast => 185,
        }
    }

    /// Between two sentences: who needs more time needs it there first (check E05).
    fn pause_ms(self) -> u16 {
        match self {
            Self::Slow => 1100,
            Self::Slower => 800,
            Self::Usual => 450,
            Self::Fast => 250,
        }
    }
}

/// How loud the voice is: five steps over 18 dB, one of them 12 dB above the lowest (EN 301 549 §8.2.1).
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize, TS,
)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Volume {
    /// The lowest.
    VerySoft,
    /// 5 dB above it.
    Soft,
    /// 9 dB above the lowest; each visit on a kiosk begins with it.
    #[default]
    Usual,
    /// 12 dB above the lowest.
    Loud,
    /// 18 dB above the lowest, and as loud as the machine is set to.
    VeryLoud,
}

impl Volume {
    /// All five, from the lowest.
    pub const ALL: [Self; 5] = [
        Self::VerySoft,
        Self::Soft,
        Self::Usual,
        Self::Loud,
        Self::VeryLoud,
    ];

    /// The next above it; nothing above the loudest.
    pub fn louder(self) -> Option<Self> {
        Self::ALL.into_iter().find(|other| *other > self)
    }

    /// The next below it; nothing below the lowest.
    pub fn softer(self) -> Option<Self> {
        Self::ALL.into_iter().rfind(|other| *other < self)
    }

    /// Against the loudest.
    fn decibels(self) -> i8 {
        match self {
            Self::VerySoft => -18,
            Self::Soft => -13,
            Self::Usual => -9,
            Self::Loud => -6,
            Self::VeryLoud => 0,
        }
    }
}

/// The loudest that a visitor may choose: a limit never reaches below 12 dB above the lowest
/// (EN 301 549 §8.2.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Loudest {
    /// Where others sit beside the screen.
    Loud,
    /// No limit.
    #[default]
    VeryLoud,
}

impl Loudest {
    /// Both, the softer first.
    pub const ALL: [Self; 2] = [Self::Loud, Self::VeryLoud];

    /// As a visitor chooses it.
    pub fn volume(self) -> Volume {
        match self {
            Self::Loud => Volume::Loud,
            Self::VeryLoud => Volume::VeryLoud,
        }
    }
}

/// How the voice is to be heard: every choice made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Voice {
    /// How quickly it speaks.
    pub rate: Rate,
    /// How loud it is.
    pub volume: Volume,
    /// Silence between two sentences, in milliseconds.
    pub pause_ms: u16,
    /// Decibels against the loudest: 0 or less.
    pub decibels: i8,
    /// Whether everything is spoken: each page when it comes, and what is touched.
    pub talking: bool,
}

impl Voice {
    /// A voice of this rate and volume.
    pub fn new(rate: Rate, volume: Volume, talking: bool) -> Self {
        Self {
            rate,
            volume,
            pause_ms: rate.pause_ms(),
            decibels: volume.decibels(),
            talking,
        }
    }
}

impl Default for Voice {
    fn default() -> Self {
        Self::new(Rate::default(), Volume::default(), false)
    }
}

/// What the staff let the voice do: all of it, until they choose otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct Voices {
    /// The first touch on Welcome says how everything can be heard.
    pub invite: bool,
    /// It reads English.
    pub en: bool,
    /// It reads Mandarin.
    pub zh: bool,
    /// It reads Malay.
    pub ms: bool,
    /// It reads Tamil.
    pub ta: bool,
    /// No visitor makes it louder.
    pub loudest: Loudest,
}

impl Default for Voices {
    fn default() -> Self {
        Self {
            invite: true,
            en: true,
            zh: true,
            ms: true,
            ta: true,
            loudest: Loudest::default(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn volumes_span_eighteen_decibels_with_one_twelve_above_the_lowest() {
        let decibels = Volume::ALL.map(Volume::decibels);
        assert!(decibels.is_sorted());
        assert!(decibels[4] - decibels[0] >= 18);
        assert!(decibels.contains(&(decibels[0] + 12)));
    }

    #[test]
    fn no_limit_is_below_twelve_decibels_above_the_lowest() {
        for loudest in Loudest::ALL {
            let above = loudest.volume().decibels() - Volume::VerySoft.decibels();
            assert!(above >= 12, "{loudest:?}");
        }
    }

    #[test]
    fn volumes_are_gone_through_one_by_one() {
        let up = std::iter::successors(Some(Volume::VerySoft), |volume| volume.louder());
        assert!(up.eq(Volume::ALL));
        let down = std::iter::successors(Some(Volume::VeryLoud), |volume| volume.softer());
        assert!(down.eq(Volume::ALL.into_iter().rev()));
    }

    #[test]
    fn a_slower_voice_pauses_longer() {
        assert!(Rate::ALL.is_sorted_by_key(|rate| rate.words_a_minute()));
        assert!(Rate::ALL.is_sorted_by(|slow, fast| slow.pause_ms() > fast.pause_ms()));
    }
}
