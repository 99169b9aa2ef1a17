//! The pages for the staff of a centre: what they choose stays for every visitor. Before them is a door
//! that opens for a PIN.

mod beginning;
mod cleaning;
mod counts;
mod desk;
mod door;
mod hidden;
mod kiosk;
mod marks;
mod sound;
mod voices;
mod welcome;

use ::settings::Arrangement;
use facts::Icon;

use super::Setting;
use super::making::{Choice, Making};
use crate::page::{Action, OptionItem, Place, Refusal, StaffTopic};
use crate::staff::Admission;
use crate::{said, value};

pub(super) fn make(
    making: &mut Making<'_>,
    topic: StaffTopic,
    setting: &Setting,
) -> Result<(), Refusal> {
    // Where nobody has set a PIN there is nothing for staff, and nothing to be tried by others.
    let staff = setting.staff.as_ref().ok_or(Refusal::NotForVisitors)?;
    if staff.admission != Some(Admission::Open) {
        return door::make(making, staff);
    }
    match topic {
        StaffTopic::All => all(making, setting),
        StaffTopic::Desk => desk::make(making, staff.kept.centre),
        StaffTopic::Voices => voices::make(making, staff.kept.voices),
        StaffTopic::Beginning => beginning::make(making, &staff.kept.choices),
        StaffTopic::Welcome => welcome::make(making, &staff.kept),
        StaffTopic::Sound => sound::make(making, staff),
        StaffTopic::Counts => counts::make(making, staff),
        StaffTopic::Hidden => hidden::make(making, staff),
        StaffTopic::Marks => marks::make(making, staff),
        StaffTopic::Kiosk => kiosk::make(making, staff.kept.quiet),
        StaffTopic::Cleaning => cleaning::make(making),
    }
}

/// The choice on another page that leads here.
pub(super) fn way_in(making: &mut Making<'_>) -> Result<(), Refusal> {
    let label = making.say(said::STAFF_WAY_IN)?;
    making.choice(Choice::new("staff", label, Icon::Key, to(StaffTopic::All)));
    Ok(())
}

fn all(making: &mut Making<'_>, setting: &Setting) -> Result<(), Refusal> {
    making.title(said::STAFF_TITLE)?;
    making.paragraph("stays", None, &[said::STAFF_STAYS])?;
    for (id, sentence, icon, action) in [
        ("desk", said::STAFF_DESK, Icon::Person, to(StaffTopic::Desk)),
        (
            "voices",
            said::STAFF_VOICES,
            Icon::Message,
            to(StaffTopic::Voices),
        ),
        (
            "beginning",
            said::STAFF_BEGINNING,
            Icon::Flag,
            to(StaffTopic::Beginning),
        ),
        (
            "welcome",
            said::STAFF_WELCOME,
            Icon::People,
            to(StaffTopic::Welcome),
        ),
        (
            "sound",
            said::STAFF_SOUND,
            Icon::Speaker,
            to(StaffTopic::Sound),
        ),
        (
            "counts",
            said::STAFF_COUNTS,
            Icon::Search,
            to(StaffTopic::Counts),
        ),
        (
            "marks",
            said::STAFF_MARKS,
            Icon::Flag,
            to(StaffTopic::Marks),
        ),
        (
            "hidden",
            said::STAFF_HIDDEN,
            Icon::Warning,
            to(StaffTopic::Hidden),
        ),
        (
            "fit",
            said::SETTINGS_FIT,
            Icon::Card,
            Action::Go { place: Place::Fit },
        ),
        (
            "kiosk",
            said::STAFF_KIOSK,
            Icon::Clock,
            to(StaffTopic::Kiosk),
        ),
        ("lock", said::STAFF_LOCK, Icon::Lock, Action::Clear),
    ] {
        let label = making.say(sentence)?;
        making.choice(Choice::new(id, label, icon, action));
    }
    content(making, setting)
}

/// How far what visitors read can be trusted.
fn content(making: &mut Making<'_>, setting: &Setting) -> Result<(), Refusal> {
    let facts = making.book().fact_count(setting.today);
    let lines = [
        (said::STAFF_FACTS, facts.confirmed + facts.unconfirmed),
        (said::STAFF_UNCONFIRMED, facts.unconfirmed),
        (said::STAFF_PAST_REVIEW, facts.past_review),
    ];
    let lines = lines
        .into_iter()
        .map(|(sentence, count)| {
            making
                .speaker
                .say_with(sentence, value::values([("count", value::count(count))]))
        })
        .collect::<Result<_, _>>()?;
    let heading = Some(making.say(said::STAFF_CONTENT)?);
    making.lines("content", heading, lines);
    Ok(())
}

fn to(topic: StaffTopic) -> Action {
    Action::Go {
        place: Place::Staff { topic },
    }
}

/// One of several that can be chosen for every visitor.
fn option(id: impl Into<String>, label: String, chosen: bool, change: Arrangement) -> OptionItem {
    OptionItem::new(id, label, Some(chosen), Action::Arrange { change })
}
