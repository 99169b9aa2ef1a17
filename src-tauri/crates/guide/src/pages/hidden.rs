//! Stands for a page that the staff have hidden, where something still leads to it: what it was, and
//! whom to ask.

use facts::{Icon, ServiceId};

use super::making::{Choice, Making};
use crate::page::{Action, Body, Place, Refusal};
use crate::said;

pub(super) fn make(making: &mut Making<'_>, id: &ServiceId) -> Result<(), Refusal> {
    let service = making.book().facts.services.get(id);
    let service = service.ok_or(Refusal::NoSuchPlace)?;
    let text = making.speaker.tell(&service.name)?;
    making.block(
        "title",
        Body::Title {
            official: making.official(&service.official_name, &text),
            text,
            above: None,
            icon: Some(service.icon),
            goal: None,
        },
    );
    making.paragraph("hidden", None, &[said::HIDDEN_SAYS, said::HIDDEN_ASK])?;
    let label = making.say(said::FRAME_HELP)?;
    let go = Action::Go { place: Place::Help };
    making.choice(Choice::new("help", label, Icon::Person, go));
    Ok(())
}
