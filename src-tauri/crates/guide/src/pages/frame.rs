//! The bars around every page: always the same buttons at the same place.

use words::{Language, Values};

use super::{SCAM_CONTACT, SCAM_SERVICE};
use crate::page::{Action, Button, Frame, LanguageChoice, Place, Refusal};
use crate::speaker::Speaker;
use crate::{said, value};

pub(super) fn make(speaker: &Speaker<'_>, place: &Place) -> Result<Frame, Refusal> {
    let under_way = *place != Place::Welcome;
    let when_under_way = |id: &str, action: Action| -> Result<Option<Button>, Refusal> {
        if under_way {
            Ok(Some(Button {
                label: speaker.say(id)?,
                action,
            }))
        } else {
            Ok(None)
        }
    };
    // On Welcome the greetings are the languages.
    let languages = if under_way {
        languages(speaker)?
    } else {
        Vec::new()
    };
    Ok(Frame {
        languages_label: speaker.say(said::FRAME_LANGUAGES)?,
        languages,
        scam: scam(speaker)?,
        finish: when_under_way(
            said::FRAME_FINISH,
            Action::Go {
                place: Place::Finish,
            },
        )?,
        bar_label: speaker.say(said::FRAME_BAR)?,
        back: when_under_way(said::FRAME_BACK, Action::Back)?,
        home: when_under_way(said::FRAME_HOME, Action::Go { place: Place::Home })?,
        settings: Button::to(speaker.say(said::FRAME_SETTINGS)?, Place::Settings),
        help: Button::to(speaker.say(said::FRAME_HELP)?, Place::Help),
        more: speaker.say(said::FRAME_MORE)?,
        less: speaker.say(said::FRAME_LESS)?,
    })
}

fn languages(speaker: &Speaker<'_>) -> Result<Vec<LanguageChoice>, Refusal> {
    let words = &speaker.book.words;
    let choice = |language: Language| -> Result<LanguageChoice, Refusal> {
        Ok(LanguageChoice {
            language,
            lang: language.tag().to_owned(),
            name: words.say(language, said::LANGUAGE_NAME, &Values::new())?,
            chosen: language == speaker.language,
        })
    };
    Language::ALL.into_iter().map(choice).collect()
}

fn scam(speaker: &Speaker<'_>) -> Result<Button, Refusal> {
    let id = SCAM_CONTACT.parse().map_err(|_| Refusal::NoSuchPlace)?;
    let contact = speaker
        .book
        .facts
        .contacts
        .get(&id)
        .ok_or(Refusal::NoSuchPlace)?;
    let number = value::number(&speaker.book.words, speaker.language, contact)?;
    let label = speaker.say_with(said::FRAME_SCAM, value::values([("number", number)]))?;
    let service = SCAM_SERVICE.parse().map_err(|_| Refusal::NoSuchPlace)?;
    Ok(Button::to(label, Place::Service { service }))
}
