//! Home: what would you like to do?

use super::making::{Choice, Making};
use super::place_of_need;
use crate::page::{Action, Refusal};
use crate::said;

pub(super) fn make(making: &mut Making<'_>) -> Result<(), Refusal> {
    making.title(said::HOME_TITLE)?;
    making.paragraph("hint", None, &[said::HOME_HINT])?;
    for need in making.book().facts.needs_by_rank() {
        let label = making.speaker.tell(&need.name)?;
        let go = Action::Go {
            place: place_of_need(&need.id),
        };
        making.choice(Choice {
            note: Some(making.speaker.tell(&need.examples)?),
            ..Choice::new(format!("need-{}", need.id), label, need.icon, go)
        });
    }
    Ok(())
}
