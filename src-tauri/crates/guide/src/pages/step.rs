//! One step of a guide: one screen, one picture, one thing to do.

use facts::{Device, Guide, GuideId, Picture, Row, Service, ServiceId, Stated, Step, Value};

use super::making::Making;
use crate::page::{Body, Button, DrawnRow, Place, Refusal};
use crate::{Book, said, value};

/// The screens of Singapore's services that we have seen are in English; drawn labels carry this language.
const LABEL_LANG: &str = "en-SG";

pub(super) fn make(
    making: &mut Making<'_>,
    service: &ServiceId,
    guide: &GuideId,
    number: usize,
) -> Result<(), Refusal> {
    let (service, guide, step) = find(making.book(), service, guide, number)?;
    let above = Some(making.speaker.tell(&service.name)?);
    let text = making.speaker.tell(&guide.title)?;
    let (icon, goal) = (Some(guide.icon), service.goal);
    making.block(
        "title",
        Body::Title {
            text,
            official: None,
            above,
            icon,
            goal,
        },
    );
    let steps = guide.steps.len();
    let mut values = value::values([("step", number)]);
    values.set("steps", steps);
    let text = making.speaker.say_with(said::STEP_OF, values)?;
    making.block(
        "progress",
        Body::Progress {
            step: number,
            steps,
            text,
        },
    );
    picture(making, &step.picture)?;
    let text = making.speaker.tell(&step.text)?;
    making.block("instruction", Body::Instruction { text });
    buttons(making, service, guide, number)
}

/// The parts of a place inside a guide.
pub(crate) fn find<'a>(
    book: &'a Book,
    service: &ServiceId,
    guide: &GuideId,
    number: usize,
) -> Result<(&'a Service, &'a Guide, &'a Step), Refusal> {
    let found = || {
        let service = book.facts.services.get(service)?;
        let guide = service.guides.iter().find(|known| known.id == *guide)?;
        let step = guide.steps.get(number.checked_sub(1)?)?;
        Some((service, guide, step))
    };
    found().ok_or(Refusal::NoSuchPlace)
}

fn buttons(
    making: &mut Making<'_>,
    service: &Service,
    guide: &Guide,
    number: usize,
) -> Result<(), Refusal> {
    let (service, guide_id) = (service.id.clone(), guide.id.clone());
    let to_step = |step| Place::Step {
        service: service.clone(),
        guide: guide_id.clone(),
        step,
    };
    let previous = if number > 1 {
        Some(Button::to(
            making.say(said::STEP_PREVIOUS)?,
            to_step(number - 1),
        ))
    } else {
        None
    };
    let next = if number < guide.steps.len() {
        Button::to(making.say(said::STEP_NEXT)?, to_step(number + 1))
    } else {
        Button::to(
            making.say(said::STEP_DONE)?,
            Place::Service {
                service: service.clone(),
            },
        )
    };
    let stuck = Place::Stuck {
        service: service.clone(),
        guide: guide_id.clone(),
        step: number,
    };
    let stuck = Button::to(making.say(said::STEP_STUCK)?, stuck);
    making.block(
        "steps",
        Body::Steps {
            previous,
            next,
            stuck,
        },
    );
    Ok(())
}

fn picture(making: &mut Making<'_>, picture: &Picture) -> Result<(), Refusal> {
    let body = match picture {
        Picture::Scene { picture, shows } => Body::Scene {
            picture: picture.clone(),
            alternative: making.speaker.tell(shows)?,
        },
        Picture::Screen { device, rows } => {
            let drawn = rows
                .iter()
                .map(|row| drawn(making, row))
                .collect::<Result<Vec<_>, _>>()?;
            Body::Drawing {
                device: *device,
                alternative: alternative(making, *device, &drawn)?,
                caption: making.say(said::DRAWING_CAPTION)?,
                rows: drawn,
            }
        }
    };
    making.block("picture", body);
    Ok(())
}

fn drawn(making: &Making<'_>, row: &Row) -> Result<DrawnRow, Refusal> {
    let book = making.book();
    let stated = row
        .label
        .as_ref()
        .and_then(|label| book.facts.stated(label.as_str()));
    let label = match stated {
        // What stands on the real screen is drawn as it stands there, whatever the reader's language.
        Some(Stated::Fact(fact)) => match &fact.value {
            Value::Label { text } => Some(text.clone()),
            Value::Money { .. }
            | Value::Day(_)
            | Value::LastDay(_)
            | Value::Month(_)
            | Value::Year(_)
            | Value::Count(_)
            | Value::Span { .. } => Some(value::stated(
                &book.words,
                words::Language::En,
                Stated::Fact(fact),
            )?),
        },
        Some(Stated::Contact(contact)) => Some(contact.number.clone()),
        Some(Stated::Link(link)) => Some(link.shown.clone()),
        None => None,
    };
    let label_lang = label.as_ref().map(|_| LABEL_LANG.to_owned());
    Ok(DrawnRow {
        shape: row.shape,
        label,
        label_lang,
        press: row.press,
    })
}

/// The drawing in words: what it is drawn on, and what is ringed.
fn alternative(making: &Making<'_>, device: Device, rows: &[DrawnRow]) -> Result<String, Refusal> {
    let mut text = making.say(match device {
        Device::Phone => said::DRAWING_PHONE,
        Device::Computer => said::DRAWING_COMPUTER,
        Device::Telephone => said::DRAWING_TELEPHONE,
    })?;
    if let Some(pressed) = rows.iter().find(|row| row.press) {
        let ring = match &pressed.label {
            None => making.say(said::DRAWING_PRESS)?,
            Some(label) => {
                let values = value::values([("label", label.clone())]);
                making.speaker.say_with(said::DRAWING_PRESS_LABEL, values)?
            }
        };
        text = format!("{text} {ring}");
    }
    Ok(text)
}
