//! How many visits look at what, where the staff want it counted.

use ::settings::Arrangement;
use facts::Icon;

use super::super::making::Making;
use super::super::settings::toggle;
use crate::page::{Action, Refusal};
use crate::staff::Staff;
use crate::{said, value};

pub(super) fn make(making: &mut Making<'_>, staff: &Staff) -> Result<(), Refusal> {
    making.title(said::STAFF_COUNTS)?;
    let on = staff.kept.counts;
    let change = Arrangement::Counts(!on);
    toggle(
        making,
        "counting",
        said::STAFF_COUNTING,
        Icon::Check,
        on,
        Action::Arrange { change },
    )?;
    making.paragraph(
        "counted",
        None,
        &[said::STAFF_COUNTED_WHAT, said::STAFF_COUNTED_NOT],
    )?;
    week(making, staff)
}

/// What was counted since Monday.
fn week(making: &mut Making<'_>, staff: &Staff) -> Result<(), Refusal> {
    let speaker = &making.speaker;
    let visits = value::count(usize::try_from(staff.seen.visits).unwrap_or(usize::MAX));
    let visits = value::values([("count", visits)]);
    let mut lines = vec![speaker.say_with(said::STAFF_COUNTED_VISITS, visits)?];
    for (id, count) in &staff.seen.topics {
        // A service that has left the content since has no name any more.
        if let Some(service) = making.book().facts.services.get(id) {
            let topic = speaker.tell(&service.name)?;
            let count = value::count(usize::try_from(*count).unwrap_or(usize::MAX));
            let values = value::values([("topic", topic), ("count", count)]);
            lines.push(speaker.say_with(said::STAFF_COUNTED_TOPIC, values)?);
        }
    }
    let heading = Some(speaker.say(said::STAFF_COUNTED_WEEK)?);
    making.lines("week", heading, lines);
    Ok(())
}
