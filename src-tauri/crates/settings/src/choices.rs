//! What can be chosen, and what is chosen now.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Look, Rate, Stay, Switches, SystemWishes, TextSize, Theme, Voice, Volume};

/// What is chosen. What is left open (`None`) follows the system's wishes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Choices {
    /// The size of text.
    pub text_size: TextSize,
    /// The colours.
    pub theme: Option<Theme>,
    /// Large targets, for hands that shake.
    pub steady: bool,
    /// How long a second press is left out.
    pub pause: Pause,
    /// All controls low on the screen.
    pub low: bool,
    /// Controls at the side stand on the left.
    pub left: bool,
    /// Less on the screen, and no motion.
    pub calm: Option<bool>,
    /// A visit ends by itself when nobody is there. On a kiosk it always does.
    pub ends_alone: bool,
    /// Switches in place of fingers.
    pub switches: Switches,
    /// How long the frame of a single switch stays on a button.
    pub stay: Stay,
    /// How quickly the voice speaks.
    pub rate: Rate,
    /// How loud it is.
    pub volume: Volume,
    /// Everything is spoken, and worked by ear.
    pub talking: bool,
}

/// How long a second press at the same spot is left out, the shortest first.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize, TS,
)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Pause {
    /// A tenth of a second: only what a bouncing screen repeats.
    Short,
    /// Half a second (check C06, EN 301 549 §5.8).
    #[default]
    Usual,
    /// A whole second.
    Long,
}

impl Pause {
    /// All three, from the shortest.
    pub const ALL: [Self; 3] = [Self::Short, Self::Usual, Self::Long];

    /// In milliseconds.
    pub fn milliseconds(self) -> u16 {
        match self {
            Self::Short => 100,
            Self::Usual => 500,
            Self::Long => 1000,
        }
    }
}

/// One change of what is chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[ts(export)]
pub enum Change {
    /// The size of text.
    TextSize(TextSize),
    /// The colours.
    Theme(Theme),
    /// Large targets.
    Steady(bool),
    /// How long a second press is left out.
    Pause(Pause),
    /// Controls low on the screen.
    Low(bool),
    /// Controls at the side on the left.
    Left(bool),
    /// Less on the screen.
    Calm(bool),
    /// Visits end by themselves when nobody is there.
    EndsAlone(bool),
    /// Switches in place of fingers.
    Switches(Switches),
    /// How long the frame of a single switch stays on a button.
    Stay(Stay),
    /// How quickly the voice speaks.
    Rate(Rate),
    /// How loud it is.
    Volume(Volume),
    /// Everything is spoken.
    Talking(bool),
    /// Everything as it was at the beginning, but for switches.
    Usual,
}

impl Choices {
    /// The choices after a change; `usual` is what [`Change::Usual`] goes back to.
    #[must_use]
    pub fn with(self, change: Change, usual: Self) -> Self {
        let mut after = self;
        match change {
            Change::TextSize(text_size) => after.text_size = text_size,
            Change::Theme(theme) => after.theme = Some(theme),
            Change::Steady(steady) => after.steady = steady,
            Change::Pause(pause) => after.pause = pause,
            Change::Low(low) => after.low = low,
            Change::Left(left) => after.left = left,
            Change::Calm(calm) => after.calm = Some(calm),
            Change::EndsAlone(ends_alone) => after.ends_alone = ends_alone,
            Change::Switches(switches) => after.switches = switches,
            Change::Stay(stay) => after.stay = stay,
            Change::Rate(rate) => after.rate = rate,
            Change::Volume(volume) => after.volume = volume,
            Change::Talking(talking) => after.talking = talking,
            // Who works by switches goes on so: without them nothing would answer any more.
            Change::Usual => {
                after = Self {
                    switches: self.switches,
                    stay: self.stay,
                    ..usual
                };
            }
        }
        after
    }

    /// How the voice is heard with these choices.
    pub fn voice(&self) -> Voice {
        Voice::new(self.rate, self.volume, self.talking)
    }

    /// How pages look with these choices.
    pub fn look(&self, wishes: SystemWishes, px_per_mm: Option<f64>) -> Look {
        Look {
            text_size: self.text_size,
            theme: self.theme.unwrap_or(wishes.theme()),
            steady: self.steady,
            pause_ms: self.pause.milliseconds(),
            switches: self.switches,
            stay_ms: self.stay.milliseconds(),
            low: self.low,
            left: self.left,
            calm: self.calm.unwrap_or(wishes.still),
            px_per_mm,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WISHES: SystemWishes = SystemWishes {
        dark: true,
        contrast: false,
        still: true,
    };

    #[test]
    fn what_is_left_open_follows_the_system() {
        let open = Choices::default();
        let plain = open.look(SystemWishes::default(), None);
        assert_eq!((plain.theme, plain.calm), (Theme::Light, false));
        let look = open.look(WISHES, None);
        assert_eq!((look.theme, look.calm), (Theme::Dark, true));
        let contrast = SystemWishes {
            contrast: true,
            ..WISHES
        };
        assert_eq!(open.look(contrast, None).theme, Theme::YellowOnBlack);
    }

    #[test]
    fn a_choice_wins_over_the_system_until_it_is_taken_back() {
        let usual = Choices::default();
        let chosen = usual
            .with(Change::Theme(Theme::Light), usual)
            .with(Change::Calm(false), usual);
        let look = chosen.look(WISHES, None);
        assert_eq!((look.theme, look.calm), (Theme::Light, false));
        let switched = chosen.with(Change::Switches(Switches::One), usual);
        let again = switched.with(Change::Usual, usual);
        assert_eq!(
            (again.switches, again.theme),
            (Switches::One, usual.theme),
            "switches stay"
        );
        let again = chosen.with(Change::Usual, usual).look(WISHES, None);
        assert_eq!((again.theme, again.calm), (Theme::Dark, true));
    }

    #[test]
    fn each_change_changes_its_own_part_only() {
        let usual = Choices::default();
        for change in [
            Change::TextSize(TextSize::Largest),
            Change::Theme(Theme::Dark),
            Change::Steady(true),
            Change::Pause(Pause::Long),
            Change::Low(true),
            Change::Left(true),
            Change::Calm(true),
            Change::EndsAlone(true),
            Change::Switches(Switches::One),
            Change::Stay(Stay::Long),
            Change::Rate(Rate::Slow),
            Change::Volume(Volume::Loud),
            Change::Talking(true),
        ] {
            let before = serde_json::to_value(usual).unwrap();
            let after = serde_json::to_value(usual.with(change, usual)).unwrap();
            let differing = before
                .as_object()
                .unwrap()
                .iter()
                .filter(|(name, value)| after[name.as_str()] != **value);
            assert_eq!(differing.count(), 1, "{change:?}");
        }
    }
}
