//! Welcome: four greetings, whose guide this is, that nothing can be broken, and when everything is cleared.

use std::time::Duration;

use words::Values;

use super::making::Making;
use crate::page::{Action, Body, Refusal};
use crate::{said, value};

pub(super) fn make(making: &mut Making<'_>, kept_for: Option<Duration>) -> Result<(), Refusal> {
    making.title(said::WELCOME_TITLE)?;
    let words = &making.book().words;
    for language in making.languages() {
        let say = |id: &str| words.say(language, id, &Values::new());
        let kept = match kept_for {
            Some(time) => {
                let wait = value::minutes(words, language, time)?;
                let values = value::values([("wait", wait)]);
                words.say(language, said::CLEARED_ALONE, &values)?
            }
            None => say(said::NOTHING_KEPT)?,
        };
        let body = Body::Greeting {
            lang: language.tag().to_owned(),
            text: say(said::WELCOME_GREETING)?,
            name: say(said::LANGUAGE_NAME_WHOLE)?,
            action: Action::Begin { language },
            lines: vec![
                // The most needed first: a small screen shows only the first beside each greeting.
                say(said::NOTHING_BREAKS)?,
                say(said::INDEPENDENT)?,
                kept,
                say(said::WELCOME_BEGIN)?,
            ],
        };
        making.block(format!("greeting-{language}"), body);
    }
    Ok(())
}
