//! Easier to see: text size and colours, each with its state in words.

use facts::Icon;

use super::making::{Choice, Making};
use crate::page::{Action, Refusal, TextSize, Theme};
use crate::said;

const SIZES: [(TextSize, &str, &str); 4] = [
    (TextSize::Large, "size-large", said::SIZE_LARGE),
    (TextSize::Larger, "size-larger", said::SIZE_LARGER),
    (
        TextSize::VeryLarge,
        "size-very-large",
        said::SIZE_VERY_LARGE,
    ),
    (TextSize::Largest, "size-largest", said::SIZE_LARGEST),
];
const THEMES: [(Theme, &str, &str); 3] = [
    (Theme::Light, "theme-light", said::THEME_LIGHT),
    (Theme::Dark, "theme-dark", said::THEME_DARK),
    (Theme::YellowOnBlack, "theme-yellow", said::THEME_YELLOW),
];

pub(super) fn make(making: &mut Making<'_>) -> Result<(), Refusal> {
    making.title(said::SETTINGS_TITLE)?;
    making.heading("size", said::SETTINGS_SIZE)?;
    for (text_size, id, sentence) in SIZES {
        let chosen = making.look.text_size == text_size;
        choice(
            making,
            id,
            sentence,
            Icon::Search,
            chosen,
            Action::Size { text_size },
        )?;
    }
    making.heading("colour", said::SETTINGS_COLOUR)?;
    for (theme, id, sentence) in THEMES {
        let chosen = making.look.theme == theme;
        choice(
            making,
            id,
            sentence,
            Icon::Document,
            chosen,
            Action::Colour { theme },
        )?;
    }
    Ok(())
}

fn choice(
    making: &mut Making<'_>,
    id: &str,
    sentence: &str,
    icon: Icon,
    chosen: bool,
    action: Action,
) -> Result<(), Refusal> {
    let label = making.say(sentence)?;
    let chosen = if chosen {
        Some(making.say(said::SETTINGS_ON)?)
    } else {
        None
    };
    making.choice(Choice {
        chosen,
        ..Choice::new(id, label, icon, action)
    });
    Ok(())
}
