//! The pages of which visitors say that something is wrong.

use counts::Mark;
use facts::{Icon, PublishedOn, Service};

use super::super::making::{Choice, Making};
use crate::page::{Action, Refusal};
use crate::staff::Staff;
use crate::{said, value};

pub(super) fn make(making: &mut Making<'_>, staff: &Staff) -> Result<(), Refusal> {
    making.title(said::STAFF_MARKS)?;
    let how = [said::STAFF_MARKS_HOW, said::STAFF_MARKS_KEPT];
    making.paragraph("how", None, &how)?;
    let services = &making.book().facts.services;
    let mut marked = Vec::new();
    for (page, mark) in staff.marks.most_marked() {
        // A service that has left the content since has no name any more.
        let id = page.parse().ok();
        marked.extend(
            id.and_then(|id| services.get(&id))
                .map(|found| (found, mark)),
        );
    }
    if marked.is_empty() {
        making.paragraph("none", None, &[said::STAFF_MARKS_NONE])?;
    }
    for (service, mark) in marked {
        of_page(making, service, mark)?;
    }
    Ok(())
}

fn of_page(making: &mut Making<'_>, service: &Service, mark: Mark) -> Result<(), Refusal> {
    let id = &service.id;
    let topic = making.speaker.tell(&service.name)?;
    let count = usize::try_from(mark.visits).unwrap_or(usize::MAX);
    let day = making.speaker.date(PublishedOn::Day(mark.last_day))?;
    let mut values = value::values([("topic", topic.clone()), ("day", day)]);
    values.set("count", value::count(count));
    let line = making.speaker.say_with(said::STAFF_MARK, values)?;
    making.lines(format!("mark-{id}"), None, vec![line]);
    let values = value::values([("topic", topic)]);
    let label = making.speaker.say_with(said::STAFF_UNMARK, values)?;
    let service = id.clone();
    let action = Action::Unmark { service };
    making.choice(Choice::new(
        format!("unmark-{id}"),
        label,
        Icon::Check,
        action,
    ));
    Ok(())
}
