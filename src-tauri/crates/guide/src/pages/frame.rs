//! The bars around every page: always the same buttons at the same place.

use ::settings::Voices;
use words::{Language, Values};

use super::voice::loudness;
use super::{SCAM_CONTACT, SCAM_SERVICE};
use crate::page::{
    Action, Button, Change, Frame, Invitation, LanguageChoice, Look, Place, ReadingWords, Refusal,
    SpokenWords, Voice,
};
use crate::speaker::Speaker;
use crate::{said, value};

pub(super) fn make(
    speaker: &Speaker<'_>,
    helper: Option<Language>,
    place: &Place,
    look: &Look,
    voice: &Voice,
    voices: Voices,
    order: [Language; 4],
) -> Result<Frame, Refusal> {
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
        languages(speaker, helper, order)?
    } else {
        Vec::new()
    };
    Ok(Frame {
        languages_label: speaker.say(said::FRAME_LANGUAGES)?,
        languages,
        pair: when_under_way(
            said::FRAME_PAIR,
            Action::Go {
                place: Place::Languages,
            },
        )?,
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
        reading: ReadingWords {
            read: speaker.say(said::READING_READ)?,
            stop: speaker.say(said::READING_STOP)?,
            pause: speaker.say(said::READING_PAUSE)?,
            go_on: speaker.say(said::READING_GO_ON)?,
            again: speaker.say(said::READING_AGAIN)?,
            from_the_top: speaker.say(said::READING_FROM_THE_TOP)?,
            no_voice: speaker.say(said::READING_NO_VOICE)?,
            failed: speaker.say(said::READING_FAILED)?,
            spoken: spoken(speaker, place, voice, voices, order)?,
        },
        low: if under_way {
            None
        } else {
            let label = speaker.say(if look.low {
                said::FRAME_HIGH
            } else {
                said::FRAME_LOW
            })?;
            let change = Change::Low(!look.low);
            let action = Action::Set { change };
            Some(Button { label, action })
        },
        more: speaker.say(said::FRAME_MORE)?,
        less: speaker.say(said::FRAME_LESS)?,
    })
}

/// The key that says the buttons, the one that turns the page, and how many touches of the edge begin
/// or end that everything is spoken. The web UI listens for the same.
const BUTTONS_KEY: u8 = 0;
const TURN_KEY: u8 = 9;
const EDGE_TOUCHES: u8 = 3;

/// How everything can be heard.
pub(super) fn everything_aloud(speaker: &Speaker<'_>) -> Result<String, Refusal> {
    speaker.say_with(said::SPOKEN_HOW, key_and_touches())
}

fn key_and_touches() -> Values {
    value::values([("key", BUTTONS_KEY), ("touches", EDGE_TOUCHES)])
}

fn spoken(
    speaker: &Speaker<'_>,
    place: &Place,
    voice: &Voice,
    voices: Voices,
    order: [Language; 4],
) -> Result<SpokenWords, Refusal> {
    let key = |key: u8| value::values([("key", key)]);
    let mut invitations = Vec::new();
    if *place == Place::Welcome && voices.invite {
        for language in order {
            if may_be_heard(voices, language) {
                let words = &speaker.book.words;
                let text = words.say(language, said::SPOKEN_INVITATION, &key(BUTTONS_KEY))?;
                invitations.push(Invitation { language, text });
            }
        }
    }
    Ok(SpokenWords {
        how: voices
            .invite
            .then(|| everything_aloud(speaker))
            .transpose()?,
        begins: speaker.say_with(said::SPOKEN_BEGINS, key_and_touches())?,
        ends: speaker.say(said::SPOKEN_ENDS)?,
        buttons: speaker.say(said::SPOKEN_BUTTONS)?,
        more_buttons: speaker.say_with(said::SPOKEN_MORE_BUTTONS, key(TURN_KEY))?,
        turn: speaker.say_with(said::SPOKEN_TURN, key(TURN_KEY))?,
        once_more: speaker.say_with(
            if voice.talking {
                said::SPOKEN_END
            } else {
                said::SPOKEN_BEGIN
            },
            key(BUTTONS_KEY),
        )?,
        loudness: speaker.say(said::SPOKEN_LOUDNESS)?,
        volume: speaker.say(loudness(voice.volume))?,
        louder: voice
            .volume
            .louder()
            .filter(|volume| *volume <= voices.loudest.volume())
            .map(Change::Volume),
        softer: voice.volume.softer().map(Change::Volume),
        invitations,
    })
}

/// Whether the staff let a language be read aloud.
pub(crate) fn may_be_heard(voices: Voices, language: Language) -> bool {
    match language {
        Language::En => voices.en,
        Language::Zh => voices.zh,
        Language::Ms => voices.ms,
        Language::Ta => voices.ta,
    }
}

fn languages(
    speaker: &Speaker<'_>,
    helper: Option<Language>,
    order: [Language; 4],
) -> Result<Vec<LanguageChoice>, Refusal> {
    let words = &speaker.book.words;
    let choice = |language: Language| -> Result<LanguageChoice, Refusal> {
        Ok(LanguageChoice {
            language,
            lang: language.tag().to_owned(),
            name: words.say(language, said::LANGUAGE_NAME, &Values::new())?,
            chosen: language == speaker.language,
            action: Action::Speak {
                language,
                // The helper's own language: the two change places.
                helper: helper.map(|helper| {
                    if helper == language {
                        speaker.language
                    } else {
                        helper
                    }
                }),
            },
        })
    };
    order.into_iter().map(choice).collect()
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
