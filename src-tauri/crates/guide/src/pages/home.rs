//! Home: what would you like to do?

use facts::Icon;

use super::making::{Choice, Making};
use crate::page::{Action, Place, Refusal};
use crate::said;

pub(super) fn make(making: &mut Making<'_>) -> Result<(), Refusal> {
    making.title(said::HOME_TITLE)?;
    making.paragraph("hint", None, &[said::HOME_HINT])?;
    for need in making.book().facts.needs_inside(None) {
        making.need_choice(need)?;
    }
    let label = making.say(said::HOME_FIND)?;
    let go = Action::Go { place: Place::Find };
    making.choice(Choice {
        note: Some(making.say(said::HOME_FIND_NOTE)?),
        ..Choice::new("find", label, Icon::Search, go)
    });
    Ok(())
}
