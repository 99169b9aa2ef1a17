//! Where the help desk of the centre is, when somebody is there, and whether it lends a phone.

use ::settings::{Arrangement, Centre, Days, DeskPlace, Hours, Time};

use super::super::making::Making;
use super::option;
use crate::page::{Action, OptionItem, Refusal};
use crate::{said, value};

/// The floors that a desk is on: community centres are not higher.
const FLOORS: std::ops::RangeInclusive<u8> = 1..=6;

pub(super) fn make(making: &mut Making<'_>, now: Centre) -> Result<(), Refusal> {
    making.title(said::STAFF_DESK)?;
    place(making, now)?;
    days(making, now)?;
    if let Some(hours) = now.hours {
        let moved = |from: Option<Time>, to: Option<Time>| {
            let (from, to) = from.zip(to).filter(|(from, to)| from < to)?;
            let hours = Some(Hours { from, to, ..hours });
            Some(Centre { hours, ..now })
        };
        let (from, to) = (hours.from, hours.to);
        let keys = [
            moved(from.earlier(), Some(to)),
            moved(from.later(), Some(to)),
        ];
        half_hours(making, "from", said::STAFF_FROM, from, keys)?;
        let keys = [
            moved(Some(from), to.earlier()),
            moved(Some(from), to.later()),
        ];
        half_hours(making, "to", said::STAFF_TO, to, keys)?;
    }
    lends(making, now)
}

fn place(making: &mut Making<'_>, now: Centre) -> Result<(), Refusal> {
    let arranged = |place: Option<DeskPlace>| Arrangement::Centre(Centre { place, ..now });
    let mut options = vec![option(
        "place-untold",
        making.say(said::STAFF_UNTOLD)?,
        now.place.is_none(),
        arranged(None),
    )];
    for (id, sentence, place) in [
        ("place-near", said::PLACE_NEAR, DeskPlace::Near),
        ("place-entrance", said::PLACE_ENTRANCE, DeskPlace::Entrance),
    ] {
        let chosen = now.place == Some(place);
        let label = making.say(sentence)?;
        options.push(option(id, label, chosen, arranged(Some(place))));
    }
    for floor in FLOORS {
        let place = Some(DeskPlace::Floor(floor));
        let values = value::values([("floor", floor.to_string())]);
        let label = making.speaker.say_with(said::PLACE_FLOOR, values)?;
        let id = format!("place-floor-{floor}");
        options.push(option(id, label, now.place == place, arranged(place)));
    }
    let label = making.say(said::STAFF_PLACE)?;
    making.options("place", label, options)
}

fn days(making: &mut Making<'_>, now: Centre) -> Result<(), Refusal> {
    let kept = now.hours.unwrap_or(USUAL);
    let options = [
        ("days-untold", said::STAFF_UNTOLD, None),
        ("days-daily", said::DAYS_DAILY, Some(Days::Daily)),
        ("days-weekdays", said::DAYS_WEEKDAYS, Some(Days::Weekdays)),
    ];
    let options = options.map(|(id, sentence, days)| {
        let hours = days.map(|days| Hours { days, ..kept });
        let chosen = now.hours.map(|hours| hours.days) == days;
        let change = Arrangement::Centre(Centre { hours, ..now });
        Ok(option(id, making.say(sentence)?, chosen, change))
    });
    let options = options.into_iter().collect::<Result<_, Refusal>>()?;
    let label = making.say(said::STAFF_DAYS)?;
    making.options("days", label, options)
}

/// The hours that are shown first where days were chosen; nobody is told them before.
const USUAL: Hours = Hours {
    days: Days::Weekdays,
    from: Time::half_hours(18),
    to: Time::half_hours(34),
};

/// A time, and two keys that move it by half an hour; a key that could not is left out.
fn half_hours(
    making: &mut Making<'_>,
    id: &str,
    sentence: &str,
    time: Time,
    [earlier, later]: [Option<Centre>; 2],
) -> Result<(), Refusal> {
    let words = &making.book().words;
    let time = value::time(words, making.speaker.language, time)?;
    let label = making
        .speaker
        .say_with(sentence, value::values([("time", time)]))?;
    let mut keys = Vec::new();
    for (key, sentence, centre) in [
        ("earlier", said::STAFF_EARLIER, earlier),
        ("later", said::STAFF_LATER, later),
    ] {
        if let Some(centre) = centre {
            let change = Arrangement::Centre(centre);
            let label = making.say(sentence)?;
            let action = Action::Arrange { change };
            keys.push(OptionItem::new(format!("{id}-{key}"), label, None, action));
        }
    }
    making.options(id, label, keys)
}

fn lends(making: &mut Making<'_>, now: Centre) -> Result<(), Refusal> {
    let options = [
        ("lends-untold", said::STAFF_UNTOLD, None),
        ("lends-yes", said::LENDS_YES, Some(true)),
        ("lends-no", said::LENDS_NO, Some(false)),
    ];
    let options = options.map(|(id, sentence, lends_phone)| {
        let change = Arrangement::Centre(Centre { lends_phone, ..now });
        let chosen = now.lends_phone == lends_phone;
        Ok(option(id, making.say(sentence)?, chosen, change))
    });
    let options = options.into_iter().collect::<Result<_, Refusal>>()?;
    let label = making.say(said::STAFF_LENDS)?;
    making.options("lends", label, options)
}
