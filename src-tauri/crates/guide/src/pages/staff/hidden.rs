//! The pages that no visitor is shown: those now, and those that may be hidden, because they were just looked
//! at or are marked as wrong.

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
    let marked = staff.marks.most_marked().into_iter();
    let marked: Vec<ServiceId> = marked.filter_map(|(page, _)| page.parse().ok()).collect();
    let mut others: Vec<&ServiceId> = Vec::new();
    for service in staff.looked_at.iter().chain(&marked).filter(may_be) {
        if !hidden.contains(&service) && !others.contains(&service) {
            others.push(service);
        }
    }
    if !others.is_empty() {
        making.heading("others", said::STAFF_HIDDEN_OTHERS)?;
    }
    for service in others {
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
