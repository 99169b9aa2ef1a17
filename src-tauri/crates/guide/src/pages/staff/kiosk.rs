//! How long the kiosk waits, and what it is told to do.

use ::settings::{Arrangement, Quiet};
use facts::Icon;

use super::super::making::{Choice, Making};
use super::super::settings::one_of;
use super::to;
use crate::page::{Action, Refusal, StaffTopic};
use crate::said;

pub(super) fn make(making: &mut Making<'_>, now: Quiet) -> Result<(), Refusal> {
    making.title(said::STAFF_KIOSK)?;
    for (id, sentence, icon, action) in [
        (
            "cleaning",
            said::STAFF_WIPE,
            Icon::Hand,
            to(StaffTopic::Cleaning),
        ),
        (
            "restart",
            said::STAFF_RESTART,
            Icon::Compass,
            Action::Restart,
        ),
    ] {
        let label = making.say(sentence)?;
        making.choice(Choice::new(id, label, icon, action));
    }
    one_of(making, "quiet", said::STAFF_QUIET, Quiet::ALL, |quiet| {
        let (id, sentence) = match quiet {
            Quiet::Usual => ("quiet-usual", said::QUIET_USUAL),
            Quiet::Longer => ("quiet-longer", said::QUIET_LONGER),
            Quiet::Longest => ("quiet-longest", said::QUIET_LONGEST),
        };
        let change = Arrangement::Quiet(quiet);
        (id, sentence, quiet == now, Action::Arrange { change })
    })
}
