//! The first page: which language stands first on it, and whether it is dim at night.

use ::settings::{Arrangement, FirstLanguage, Kept, NIGHT_BEGINS, NIGHT_ENDS};
use facts::Icon;
use words::Language;

use super::super::making::Making;
use super::super::settings::{one_of, toggle};
use crate::page::{Action, Refusal};
use crate::{said, value};

pub(super) fn make(making: &mut Making<'_>, kept: &Kept) -> Result<(), Refusal> {
    making.title(said::STAFF_WELCOME)?;
    first_language(making, kept.first_language)?;
    night(making, kept.dims_at_night)
}

fn first_language(making: &mut Making<'_>, now: FirstLanguage) -> Result<(), Refusal> {
    let sentence = said::STAFF_FIRST_LANGUAGE;
    one_of(making, "first", sentence, Language::ALL, |language| {
        let (id, sentence) = match language {
            Language::En => ("first-en", said::VOICE_EN),
            Language::Zh => ("first-zh", said::VOICE_ZH),
            Language::Ms => ("first-ms", said::VOICE_MS),
            Language::Ta => ("first-ta", said::VOICE_TA),
        };
        let first = FirstLanguage(language);
        let change = Arrangement::FirstLanguage(first);
        (id, sentence, first == now, Action::Arrange { change })
    })
}

fn night(making: &mut Making<'_>, on: bool) -> Result<(), Refusal> {
    let change = Arrangement::DimsAtNight(!on);
    let action = Action::Arrange { change };
    toggle(making, "night", said::STAFF_NIGHT, Icon::Clock, on, action)?;
    let (words, language) = (&making.book().words, making.speaker.language);
    let hours = value::values([
        ("from", value::time(words, language, NIGHT_BEGINS)?),
        ("to", value::time(words, language, NIGHT_ENDS)?),
    ]);
    let lines = vec![
        making.speaker.say_with(said::STAFF_NIGHT_WHEN, hours)?,
        making.say(said::STAFF_NIGHT_TOUCH)?,
    ];
    making.lines("night-when", None, lines);
    Ok(())
}
