//! The screen is wiped. What is touched meanwhile is the visit's business, and when it is over that of
//! [`crate::Attendance`].

use crate::attendance::CLEANING;
use crate::page::Refusal;
use crate::pages::making::Making;
use crate::{said, value};

pub(super) fn make(making: &mut Making<'_>) -> Result<(), Refusal> {
    making.title(said::STAFF_CLEANING)?;
    let seconds = usize::try_from(CLEANING.as_secs()).unwrap_or(usize::MAX);
    let values = value::values([("count", value::count(seconds))]);
    let lines = vec![
        making
            .speaker
            .say_with(said::STAFF_CLEANING_LASTS, values)?,
        making.say(said::STAFF_CLEANING_ENDS)?,
    ];
    making.lines("lasts", None, lines);
    Ok(())
}
