//! Tries how a hand presses: a dot that moves, which may be left out.

use ::settings::{Choices, Touch};
use facts::Icon;

use super::making::{Choice, Making};
use crate::page::{Action, Body, Refusal, Tone};
use crate::said;

/// How often the dot is pressed. At five seconds for each press it takes twenty (check C11).
const PRESSES: u8 = 4;

/// What came of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Touched {
    /// Buttons are larger since.
    pub larger: bool,
    /// Presses are left out for longer since.
    pub longer: bool,
}

impl Touched {
    /// What a hand changes of what is chosen now.
    pub(crate) fn by(touch: Touch, now: Choices) -> (Choices, Self) {
        let after = touch.fit(now);
        let touched = Self {
            larger: after.steady != now.steady,
            longer: after.pause != now.pause,
        };
        (after, touched)
    }
}

pub(super) fn make(making: &mut Making<'_>) -> Result<(), Refusal> {
    making.title(said::TOUCH_TITLE)?;
    let text = making.say(said::TOUCH_HOW)?;
    making.block("how", Body::Instruction { text });
    let label = making.say(said::TOUCH_DOT)?;
    let presses = PRESSES;
    making.block("target", Body::Target { label, presses });
    let label = making.say(said::TOUCH_LEAVE)?;
    making.choice(Choice::new("leave", label, Icon::Hand, Action::Back));
    Ok(())
}

/// Says on the page of settings what was changed.
pub(super) fn tell(making: &mut Making<'_>, touched: Touched) -> Result<(), Refusal> {
    let sentences = [
        (touched.larger, said::TOUCH_LARGER),
        (touched.longer, said::TOUCH_LONGER),
        (!touched.larger && !touched.longer, said::TOUCH_AS_BEFORE),
    ];
    for (index, (_, sentence)) in sentences.into_iter().filter(|(is, _)| *is).enumerate() {
        let text = making.say(sentence)?;
        let tone = Tone::Calm;
        making.block(format!("touched-{index}"), Body::Notice { tone, text });
    }
    Ok(())
}
