//! The pages that no visitor is shown: those now, and those that were just looked at and may be hidden.

use ::settings::Arrangement;
use facts::ServiceId;

use super::super::making::{Choice, Making};
use crate::hidden::may_be_hidden;
use crate::page::{Action, Refusal};
use crate::staff::Staff;
use crate::{said, value};

pub(super) fn make(making: &mut Making<'_>, staff: &Staff) -> Result<(), Refusal> {
    making.title(said::STAFF_HIDDEN)?;
    let how = [said::STAFF_HIDDEN_HOW, said::STAFF_HIDDEN_ALWAYS];
    making.paragraph("how", None, &how)?;
    let book = making.book();
    let may_be = |service: &&ServiceId| may_be_hidden(book, service);
    let hidden: Vec<_> = staff.kept.hidden.iter().filter(may_be).collect();
    if hidden.is_empty() {
        making.paragraph("none", None, &[said::STAFF_HIDDEN_NONE])?;
    } else {
        making.heading("now", said::STAFF_HIDDEN_NOW)?;
    }
    for service in &hidden {
        let change = Arrangement::Show((*service).clone());
        press(making, "show", said::STAFF_SHOW, service, change)?;
    }
    let looked_at = staff.looked_at.iter().filter(may_be);
    let shown: Vec<_> = looked_at
        .filter(|service| !hidden.contains(service))
        .collect();
    if !shown.is_empty() {
        making.heading("looked-at", said::STAFF_HIDDEN_LOOKED_AT)?;
    }
    for service in shown {
        let change = Arrangement::Hide(service.clone());
        press(making, "hide", said::STAFF_HIDE, service, change)?;
    }
    Ok(())
}

/// What hides a service, or shows it again.
fn press(
    making: &mut Making<'_>,
    does: &str,
    sentence: &str,
    id: &ServiceId,
    change: Arrangement,
) -> Result<(), Refusal> {
    let service = making.book().facts.services.get(id);
    let service = service.ok_or(Refusal::NoSuchPlace)?;
    let topic = making.speaker.tell(&service.name)?;
    let values = value::values([("topic", topic)]);
    let label = making.speaker.say_with(sentence, values)?;
    let action = Action::Arrange { change };
    making.choice(Choice::new(
        format!("{does}-{id}"),
        label,
        service.icon,
        action,
    ));
    Ok(())
}
