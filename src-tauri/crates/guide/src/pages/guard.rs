//! Before a step that only the visitor may see: the helper is asked to look away.

use facts::{GuideId, Icon, Secret, ServiceId};

use super::making::{Choice, Making};
use super::step;
use crate::page::{Action, Body, Place, Refusal, Tone};
use crate::said;

pub(super) fn make(
    making: &mut Making<'_>,
    service: &ServiceId,
    guide: &GuideId,
    number: usize,
) -> Result<(), Refusal> {
    let (_, _, step) = step::find(making.book(), service, guide, number)?;
    let secret = step.guard.ok_or(Refusal::NoSuchPlace)?;
    making.title(said::GUARD_TITLE)?;
    let text = making.say(match secret {
        Secret::Password => said::GUARD_PASSWORD,
        Secret::Code => said::GUARD_CODE,
        Secret::Face => said::GUARD_FACE,
        Secret::Bank => said::GUARD_BANK,
    })?;
    let tone = Tone::Guard;
    making.block("secret", Body::Notice { tone, text });
    making.paragraph("rules", None, &[said::GUARD_PRESS, said::GUARD_WRITE])?;
    let label = making.say(said::GUARD_GO)?;
    let place = Place::Step {
        service: service.clone(),
        guide: guide.clone(),
        step: number,
    };
    making.choice(Choice::new("go", label, Icon::Check, Action::Go { place }));
    Ok(())
}
