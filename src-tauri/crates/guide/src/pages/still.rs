//! Is somebody still there? Asked where nobody has pressed for a while, before all is cleared.

use facts::Icon;

use super::making::{Choice, Making};
use crate::page::{Action, Refusal};
use crate::said;

pub(super) fn make(making: &mut Making<'_>) -> Result<(), Refusal> {
    making.title(said::STILL_TITLE)?;
    making.paragraph("says", None, &[said::STILL_SAYS, said::STILL_CALM])?;
    let here = making.say(said::STILL_HERE)?;
    making.choice(Choice::new("here", here, Icon::Hand, Action::Back));
    Ok(())
}
