//! I am stuck: causes for which there is evidence, and always whom to ask.

use facts::{GuideId, Icon, ServiceId};

use super::making::{Choice, Making};
use super::step;
use crate::page::{Action, Body, Place, Refusal};
use crate::said;

pub(super) fn make(
    making: &mut Making<'_>,
    service_id: &ServiceId,
    guide_id: &GuideId,
    number: usize,
) -> Result<(), Refusal> {
    let (_, guide, step) = step::find(making.book(), service_id, guide_id, number)?;
    let above = Some(making.speaker.tell(&guide.title)?);
    let text = making.say(said::STUCK_TITLE)?;
    let icon = Some(Icon::Question);
    making.block(
        "title",
        Body::Title {
            text,
            official: None,
            above,
            icon,
            goal: None,
        },
    );
    making.paragraph("calm", None, &[said::STUCK_CALM])?;
    for (index, stuck) in step.stuck.iter().enumerate() {
        let heading = Some(making.speaker.tell(&stuck.cause)?);
        let lines = vec![making.speaker.tell(&stuck.cure)?];
        making.lines(format!("cause-{}", index + 1), heading, lines);
    }
    making.paragraph("desk", Some(said::SERVICE_ASK), &[said::STUCK_DESK])?;
    making.telephones(&guide.ask)?;
    let label = making.say(said::STUCK_BACK)?;
    let place = Place::Step {
        service: service_id.clone(),
        guide: guide_id.clone(),
        step: number,
    };
    making.choice(Choice::new(
        "back-to-step",
        label,
        Icon::Check,
        Action::Go { place },
    ));
    Ok(())
}
