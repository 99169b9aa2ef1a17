//! A language, or a pair: the senior's large, the helper's small below it. Every one of the
//! sixteen stands here, so that each is two presses from any page.

use words::{Language, Values};

use super::making::Making;
use crate::page::{Action, Named, OptionItem, Refusal};
use crate::said;

pub(super) fn make(making: &mut Making<'_>, helper: Option<Language>) -> Result<(), Refusal> {
    making.title(said::LANGUAGES_TITLE)?;
    making.paragraph("says", None, &[said::LANGUAGES_SAYS])?;
    let now = (making.speaker.language, helper);
    let languages = making.languages();
    for language in languages {
        let own = named(making, language)?;
        let helpers = languages.into_iter().filter(|other| *other != language);
        let mut options = Vec::new();
        for helper in std::iter::once(None).chain(helpers.map(Some)) {
            let id = match helper {
                None => format!("language-{language}-alone"),
                Some(helper) => format!("language-{language}-{helper}"),
            };
            options.push(OptionItem {
                id,
                label: own.name.clone(),
                lang: Some(own.lang.clone()),
                below: helper.map(|helper| named(making, helper)).transpose()?,
                chosen: Some((language, helper) == now),
                action: Action::Speak { language, helper },
            });
        }
        making.options(format!("language-{language}"), own.name, options)?;
    }
    Ok(())
}

/// A language by its own name.
pub(super) fn named(making: &Making<'_>, language: Language) -> Result<Named, Refusal> {
    let words = &making.book().words;
    Ok(Named {
        lang: language.tag().to_owned(),
        name: words.say(language, said::LANGUAGE_NAME, &Values::new())?,
    })
}
