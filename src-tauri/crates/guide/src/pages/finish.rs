//! Finish and clear? Asked once.

use facts::Icon;

use super::making::{Choice, Making};
use crate::page::{Action, Refusal};
use crate::said;

pub(super) fn make(making: &mut Making<'_>) -> Result<(), Refusal> {
    making.title(said::FINISH_TITLE)?;
    making.paragraph("says", None, &[said::FINISH_SAYS])?;
    let yes = making.say(said::FINISH_YES)?;
    making.choice(Choice::new("yes", yes, Icon::Check, Action::Clear));
    let no = making.say(said::FINISH_NO)?;
    making.choice(Choice::new("no", no, Icon::Hand, Action::Back));
    Ok(())
}
