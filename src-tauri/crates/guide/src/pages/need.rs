//! A need: the needs inside it, then its services, the most asked for first.

use facts::{Icon, NeedId};

use super::making::{Choice, Making};
use crate::page::{Action, Body, Place, Refusal};
use crate::said;

pub(super) fn make(making: &mut Making<'_>, id: &NeedId) -> Result<(), Refusal> {
    let need = making
        .book()
        .facts
        .needs
        .get(id)
        .ok_or(Refusal::NoSuchPlace)?;
    let text = making.speaker.tell(&need.name)?;
    let icon = Some(need.icon);
    making.block(
        "title",
        Body::Title {
            text,
            official: None,
            above: None,
            icon,
            goal: None,
        },
    );
    let inside = making.book().facts.needs_inside(Some(id));
    for inner in &inside {
        making.need_choice(inner)?;
    }
    making.service_choices(&need.services)?;
    let shown = need.services.iter().any(|service| making.shows(service));
    if inside.is_empty() && !shown {
        // Nothing to choose is no dead end: there is always a person.
        making.paragraph("empty", None, &[said::NEED_EMPTY])?;
        let label = making.say(said::FRAME_HELP)?;
        making.choice(Choice::new(
            "help",
            label,
            Icon::Person,
            Action::Go { place: Place::Help },
        ));
    }
    Ok(())
}
