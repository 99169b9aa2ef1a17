//! Get help: a person first, then the step in other words, then the numbers for the page the
//! visitor came from, then what helps a hand that presses beside, and last what says that something is
//! wrong on the page.

use facts::{ContactId, Icon, PictureId};
use settings::{Centre, Days, DeskPlace, Switches};

use super::making::{Choice, Making};
use super::{SCAM_CONTACT, Setting, step};
use crate::page::{Action, Body, Place, Refusal};
use crate::{said, value};

/// The picture that a centre's own photo of its desk is named after.
pub const DESK_PICTURE: &str = "help-desk";

pub(super) fn make(making: &mut Making<'_>, setting: &Setting) -> Result<(), Refusal> {
    making.title(said::HELP_TITLE)?;
    desk(making, setting)?;
    let place = setting.came_from.as_ref();
    // Of a page that was hidden since, nothing is repeated here.
    let place = place.filter(|place| place.service().is_some_and(|id| making.shows(id)));
    if let Some(place) = place {
        came_from(making, place)?;
    }
    lends(making, setting.centre)?;
    let scam: ContactId = SCAM_CONTACT.parse().map_err(|_| Refusal::NoSuchPlace)?;
    let mut contacts = match place {
        Some(place) => numbers_of(making, place)?,
        None => Vec::new(),
    };
    contacts.retain(|contact| *contact != scam);
    if !contacts.is_empty() {
        making.heading("numbers", said::HELP_NUMBERS)?;
        making.telephones(&contacts)?;
    }
    making.paragraph("scam", None, &[said::HELP_SCAM])?;
    making.telephones(&[scam])?;
    // Who presses by ear or by switches presses no dots.
    if making.look.switches == Switches::None && !setting.voice.talking {
        let label = making.say(said::HELP_PRESS)?;
        let action = Action::Go {
            place: Place::TouchCheck,
        };
        making.choice(Choice::new("touch", label, Icon::Hand, action));
    }
    // Where no PIN is set, nobody would see the mark.
    if setting.staff.is_some()
        && let Some(service) = place.and_then(Place::service)
    {
        wrong(making, setting.marked.contains(service))?;
    }
    Ok(())
}

/// Last of all, for the few who look for it: what says that something is wrong on that page.
fn wrong(making: &mut Making<'_>, is_marked: bool) -> Result<(), Refusal> {
    if is_marked {
        return making.paragraph("marked", None, &[said::HELP_MARKED]);
    }
    let label = making.say(said::HELP_WRONG)?;
    making.choice(Choice {
        note: Some(making.say(said::HELP_WRONG_NOTE)?),
        ..Choice::new("wrong", label, Icon::Flag, Action::Mark)
    });
    Ok(())
}

/// The person at the desk: what to say, where they are, and when.
fn desk(making: &mut Making<'_>, setting: &Setting) -> Result<(), Refusal> {
    if setting.desk_photo {
        let picture: PictureId = DESK_PICTURE.parse().map_err(|_| Refusal::NoSuchPlace)?;
        let alternative = making.say(said::HELP_PHOTO)?;
        making.block(
            "photo",
            Body::Scene {
                picture,
                alternative,
            },
        );
    }
    let mut lines = desk_lines(making, setting.centre)?;
    lines.push(making.say(said::HELP_DESK_SAY)?);
    making.lines("desk", None, lines);
    Ok(())
}

/// That there is a person to ask, where, and when: as far as the staff have told.
pub(super) fn desk_lines(making: &Making<'_>, centre: Centre) -> Result<Vec<String>, Refusal> {
    let mut lines = vec![making.say(said::HELP_DESK)?];
    match centre.place {
        None => {}
        Some(DeskPlace::Near) => lines.push(making.say(said::HELP_PLACE_NEAR)?),
        Some(DeskPlace::Entrance) => lines.push(making.say(said::HELP_PLACE_ENTRANCE)?),
        Some(DeskPlace::Floor(floor)) => {
            let values = value::values([("floor", floor.to_string())]);
            lines.push(making.speaker.say_with(said::HELP_PLACE_FLOOR, values)?);
        }
    }
    if let Some(hours) = centre.hours {
        let words = &making.book().words;
        let time = |time| value::time(words, making.speaker.language, time);
        let values = value::values([("from", time(hours.from)?), ("to", time(hours.to)?)]);
        let sentence = match hours.days {
            Days::Daily => said::HELP_HOURS_DAILY,
            Days::Weekdays => said::HELP_HOURS_WEEKDAYS,
        };
        lines.push(making.speaker.say_with(sentence, values)?);
    }
    Ok(lines)
}

/// Which page it was, so that the person at the desk sees it too; a step also in other words.
fn came_from(making: &mut Making<'_>, place: &Place) -> Result<(), Refusal> {
    let (heading, step) = match place {
        Place::Service { service } => {
            let found = making.book().facts.services.get(service);
            (&found.ok_or(Refusal::NoSuchPlace)?.name, None)
        }
        Place::Step {
            service,
            guide,
            step,
        }
        | Place::Stuck {
            service,
            guide,
            step,
        } => {
            let (_, guide, step) = step::find(making.book(), service, guide, *step)?;
            (&guide.title, Some(step))
        }
        Place::Welcome
        | Place::Home
        | Place::Need { .. }
        | Place::Guard { .. }
        | Place::Find
        | Place::About
        | Place::Accessibility { .. }
        | Place::Languages
        | Place::Settings
        | Place::Voice
        | Place::TouchCheck
        | Place::Fit
        | Place::Staff { .. }
        | Place::Help
        | Place::Finish
        | Place::Still => return Ok(()),
    };
    let page = making.speaker.tell(heading)?;
    let line = making
        .speaker
        .say_with(said::HELP_PAGE, value::values([("page", page)]))?;
    let mut lines = vec![line];
    if let Some(step) = step {
        lines.push(making.speaker.tell(&step.text)?);
    }
    making.lines("page", None, lines);
    if let Some(another) = step.and_then(|step| step.another.as_ref()) {
        let heading = Some(making.say(said::HELP_ANOTHER)?);
        let lines = vec![making.speaker.tell(another)?];
        making.lines("another", heading, lines);
    }
    Ok(())
}

fn lends(making: &mut Making<'_>, centre: Centre) -> Result<(), Refusal> {
    let sentence = match centre.lends_phone {
        None => said::HELP_LENDS_ASK,
        Some(true) => said::HELP_LENDS,
        Some(false) => said::HELP_LENDS_NOT,
    };
    making.paragraph("phone", None, &[sentence])
}

/// The numbers of a guide, else those of its service.
fn numbers_of(making: &Making<'_>, place: &Place) -> Result<Vec<ContactId>, Refusal> {
    let (Place::Service { service } | Place::Step { service, .. } | Place::Stuck { service, .. }) =
        place
    else {
        return Ok(Vec::new());
    };
    let found = making.book().facts.services.get(service);
    let found = found.ok_or(Refusal::NoSuchPlace)?;
    let of_service = found.before.iter().flat_map(|before| &before.ask);
    let mut contacts = Vec::new();
    if let Place::Step { guide, step, .. } | Place::Stuck { guide, step, .. } = place {
        let (_, guide, _) = step::find(making.book(), service, guide, *step)?;
        contacts.clone_from(&guide.ask);
    }
    for contact in of_service {
        if !contacts.contains(contact) {
            contacts.push(contact.clone());
        }
    }
    Ok(contacts)
}
