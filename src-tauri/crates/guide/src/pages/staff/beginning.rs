//! What each visit begins with.

use ::settings::{Arrangement, Choices};
use facts::Icon;

use super::super::making::{Choice, Making};
use super::super::settings::{colours, sizes};
use super::super::voice::{rates, volumes};
use crate::page::{Action, Change, Refusal, TextSize, Theme};
use crate::said;

pub(super) fn make(making: &mut Making<'_>, now: &Choices) -> Result<(), Refusal> {
    making.title(said::STAFF_BEGINNING)?;
    sizes(making, TextSize::Large, now.text_size, begin)?;
    colours(making, now.theme.unwrap_or(Theme::Light), begin)?;
    rates(making, now.rate, begin)?;
    volumes(making, now.volume, begin)?;
    let label = making.say(said::SETTINGS_USUAL)?;
    making.choice(Choice::new(
        "usual",
        label,
        Icon::Check,
        begin(Change::Usual),
    ));
    Ok(())
}

/// What changes the beginning of every visit.
pub(super) fn begin(change: Change) -> Action {
    Action::Arrange {
        change: Arrangement::Begin(change),
    }
}
