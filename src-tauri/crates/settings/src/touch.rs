//! What a few presses of a dot tell of a hand, and what is chosen for it.
//!
//! How the presses were measured is the page's business; that a kiosk forgets what was chosen, the visit's.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Choices, Pause};

/// Half of the smallest usual button (check C01): who presses farther beside its middle misses it.
const MISSES: u16 = 75;

/// How a hand pressed dots.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct Touch {
    /// How far the farthest press was from the middle of its dot, in tenths of a millimetre.
    pub beside: u16,
    /// After how many milliseconds the last finger came down again where it had pressed; none did otherwise.
    pub again: Option<u16>,
}

impl Touch {
    /// The choices that suit this hand. They only ever make pressing easier: large buttons that were chosen
    /// stay, and so does a long pause.
    #[must_use]
    pub fn fit(self, now: Choices) -> Choices {
        let needed = self.again.map_or(Pause::Short, |again| {
            let leaves_out = |pause: &Pause| pause.milliseconds() > again;
            Pause::ALL
                .into_iter()
                .find(leaves_out)
                .unwrap_or(Pause::Long)
        });
        Choices {
            steady: now.steady || self.beside > MISSES,
            pause: now.pause.max(needed),
            ..now
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn touch(beside: u16, again: Option<u16>) -> Touch {
        Touch { beside, again }
    }

    #[test]
    fn a_calm_hand_changes_nothing() {
        let now = Choices::default();
        for beside in [0, MISSES] {
            for again in [None, Some(0), Some(499)] {
                assert_eq!(touch(beside, again).fit(now), now, "{beside} {again:?}");
            }
        }
    }

    #[test]
    fn a_hand_that_misses_gets_large_buttons() {
        let fitted = touch(MISSES + 1, None).fit(Choices::default());
        assert!(fitted.steady);
        assert_eq!(fitted.pause, Pause::Usual);
    }

    #[test]
    fn a_finger_that_comes_again_is_left_out_for_longer() {
        let now = Choices::default();
        for again in [500, 999, 1000, u16::MAX] {
            let fitted = touch(0, Some(again)).fit(now);
            assert_eq!(
                (fitted.pause, fitted.steady),
                (Pause::Long, false),
                "{again}"
            );
        }
        let short = Choices {
            pause: Pause::Short,
            ..now
        };
        assert_eq!(touch(0, Some(100)).fit(short).pause, Pause::Usual);
        assert_eq!(touch(0, Some(99)).fit(short).pause, Pause::Short);
    }

    #[test]
    fn what_was_chosen_before_stays() {
        let chosen = Choices {
            steady: true,
            pause: Pause::Long,
            ..Choices::default()
        };
        assert_eq!(touch(0, None).fit(chosen), chosen);
    }
}
