//! Welcome: four greetings, whose guide this is, and that nothing can be broken.

use words::{Language, Values};

use super::making::Making;
use crate::page::{Action, Body, Refusal};
use crate::said;

pub(super) fn make(making: &mut Making<'_>) -> Result<(), Refusal> {
    making.title(said::WELCOME_TITLE)?;
    let words = &making.book().words;
    for language in Language::ALL {
        let say = |id: &str| words.say(language, id, &Values::new());
        let body = Body::Greeting {
            lang: language.tag().to_owned(),
            text: say(said::WELCOME_GREETING)?,
            name: say(said::LANGUAGE_NAME_WHOLE)?,
            action: Action::Begin { language },
            lines: vec![
                // The most needed first: a small screen shows only the first beside each greeting.
                say(said::NOTHING_BREAKS)?,
                say(said::INDEPENDENT)?,
                say(said::NOTHING_KEPT)?,
                say(said::WELCOME_BEGIN)?,
            ],
        };
        making.block(format!("greeting-{language}"), body);
    }
    Ok(())
}
