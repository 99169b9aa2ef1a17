//! The keys on the glass, in words.

use words::Language;

use super::making::Making;
use crate::keyboard::{Keyboard, Writing};
use crate::page::Refusal;
use crate::said;

pub(super) fn keyboard(making: &Making<'_>) -> Result<Keyboard, Refusal> {
    let writing = match making.speaker.language {
        Language::En | Language::Ms => Writing::Latin,
        Language::Zh => Writing::Pinyin,
        Language::Ta => Writing::Tamil99,
    };
    Ok(Keyboard {
        writing,
        label: making.say(said::KEYBOARD_LABEL)?,
        open: making.say(said::KEYBOARD_OPEN)?,
        close: making.say(said::KEYBOARD_CLOSE)?,
        delete: making.say(said::KEYBOARD_DELETE)?,
        clear: making.say(said::KEYBOARD_CLEAR)?,
        space: making.say(said::KEYBOARD_SPACE)?,
        find: making.say(said::KEYBOARD_FIND)?,
        alphabetical: making.say(said::KEYBOARD_ALPHABETICAL)?,
        usual: making.say(said::KEYBOARD_USUAL)?,
        latin: making.say(said::KEYBOARD_LATIN)?,
        own: making.say(said::KEYBOARD_OWN)?,
        more: making.say(said::KEYBOARD_MORE)?,
        candidates_label: making.say(said::KEYBOARD_CANDIDATES)?,
        more_candidates: making.say(said::KEYBOARD_MORE_CANDIDATES)?,
        pulli: making.say(said::KEYBOARD_PULLI)?,
    })
}
