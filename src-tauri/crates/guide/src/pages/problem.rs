//! Something went wrong: no blame, and two ways on.

use facts::Icon;

use super::making::{Choice, Making};
use crate::page::{Action, Body, Place, Refusal, Tone};
use crate::said;

pub(super) fn make(making: &mut Making<'_>) -> Result<(), Refusal> {
    making.title(said::PROBLEM_TITLE)?;
    let text = making.say(said::PROBLEM_CALM)?;
    making.block(
        "calm",
        Body::Notice {
            tone: Tone::Problem,
            text,
        },
    );
    making.paragraph("desk", None, &[said::PROBLEM_DESK])?;
    let home = making.say(said::PROBLEM_HOME)?;
    making.choice(Choice::new(
        "home",
        home,
        Icon::Home,
        Action::Go { place: Place::Home },
    ));
    let help = making.say(said::FRAME_HELP)?;
    making.choice(Choice::new(
        "help",
        help,
        Icon::Person,
        Action::Go { place: Place::Help },
    ));
    Ok(())
}
