//! Easier to see, hear and touch: each setting with its state in words.

use facts::Icon;
use settings::{Pause, Stay, Switches};

use super::Setting;
use super::making::{Choice, Making};
use super::touch;
use crate::page::{
    Action, Body, Change, OptionItem, Place, Refusal, TextSize, Theme, ToggleState, Tone,
};
use crate::said;

/// With a helper the senior's words are at least so large, and half as large again as the helper's.
pub(crate) const SIZE_WITH_HELPER: TextSize = TextSize::VeryLarge;

pub(super) fn make(making: &mut Making<'_>, setting: &Setting) -> Result<(), Refusal> {
    making.title(said::SETTINGS_TITLE)?;
    if setting.settings_lost {
        let text = making.say(said::SETTINGS_LOST)?;
        let tone = Tone::Problem;
        making.block("lost", Body::Notice { tone, text });
    }
    let least = match setting.helper {
        Some(_) => SIZE_WITH_HELPER,
        None => TextSize::Large,
    };
    if let Some(touched) = setting.touched {
        touch::tell(making, touched)?;
    }
    if setting.helper.is_some() {
        making.paragraph("size-pair", None, &[said::SETTINGS_SIZE_PAIR])?;
    }
    let look = making.look;
    sizes(making, least, look.text_size, set)?;
    colours(making, look.theme, set)?;
    for (id, sentence, icon, on, change) in [
        (
            "steady",
            said::SETTINGS_STEADY,
            Icon::Hand,
            look.steady,
            Change::Steady(!look.steady),
        ),
        (
            "low",
            said::SETTINGS_LOW,
            Icon::Person,
            look.low,
            Change::Low(!look.low),
        ),
        (
            "left",
            said::SETTINGS_LEFT,
            Icon::Hand,
            look.left,
            Change::Left(!look.left),
        ),
        (
            "calm",
            said::SETTINGS_CALM,
            Icon::Heart,
            look.calm,
            Change::Calm(!look.calm),
        ),
    ] {
        toggle(making, id, sentence, icon, on, set(change))?;
    }
    if look.steady {
        pauses(making)?;
    }
    // Few need them, and nobody else is to read past them.
    if look.steady || look.switches != Switches::None {
        switches(making)?;
    }
    if let Some(on) = setting.ends_alone {
        let change = Change::EndsAlone(!on);
        toggle(
            making,
            "ends-alone",
            said::SETTINGS_ENDS_ALONE,
            Icon::Clock,
            on,
            set(change),
        )?;
    }
    let label = making.say(said::VOICE_TITLE)?;
    let action = Action::Go {
        place: Place::Voice,
    };
    making.choice(Choice::new("voice", label, Icon::Message, action));
    let label = making.say(said::SETTINGS_USUAL)?;
    let action = Action::Set {
        change: Change::Usual,
    };
    making.choice(Choice::new("usual", label, Icon::Check, action));
    if setting.may_fit {
        let label = making.say(said::SETTINGS_FIT)?;
        let action = Action::Go { place: Place::Fit };
        making.choice(Choice::new("fit", label, Icon::Card, action));
    }
    Ok(())
}

/// What a visitor changes.
pub(super) fn set(change: Change) -> Action {
    Action::Set { change }
}

/// The sizes of text from the least that can be chosen.
pub(super) fn sizes(
    making: &mut Making<'_>,
    least: TextSize,
    now: TextSize,
    press: fn(Change) -> Action,
) -> Result<(), Refusal> {
    let sizes = TextSize::ALL.into_iter().filter(|size| *size >= least);
    one_of(making, "size", said::SETTINGS_SIZE, sizes, |size| {
        let (id, sentence) = match size {
            TextSize::Large => ("size-large", said::SIZE_LARGE),
            TextSize::Larger => ("size-larger", said::SIZE_LARGER),
            TextSize::VeryLarge => ("size-very-large", said::SIZE_VERY_LARGE),
            TextSize::Largest => ("size-largest", said::SIZE_LARGEST),
        };
        (id, sentence, size == now, press(Change::TextSize(size)))
    })
}

/// The colours.
pub(super) fn colours(
    making: &mut Making<'_>,
    now: Theme,
    press: fn(Change) -> Action,
) -> Result<(), Refusal> {
    let sentence = said::SETTINGS_COLOUR;
    one_of(making, "colour", sentence, Theme::ALL, |theme| {
        let (id, sentence) = match theme {
            Theme::Light => ("theme-light", said::THEME_LIGHT),
            Theme::Dark => ("theme-dark", said::THEME_DARK),
            Theme::YellowOnBlack => ("theme-yellow", said::THEME_YELLOW),
        };
        (id, sentence, theme == now, press(Change::Theme(theme)))
    })
}

fn pauses(making: &mut Making<'_>) -> Result<(), Refusal> {
    let now = making.look.pause_ms;
    one_of(making, "pause", said::SETTINGS_PAUSE, Pause::ALL, |pause| {
        let (id, sentence) = match pause {
            Pause::Short => ("pause-short", said::PAUSE_SHORT),
            Pause::Usual => ("pause-usual", said::PAUSE_USUAL),
            Pause::Long => ("pause-long", said::PAUSE_LONG),
        };
        let chosen = pause.milliseconds() == now;
        (id, sentence, chosen, set(Change::Pause(pause)))
    })
}

fn switches(making: &mut Making<'_>) -> Result<(), Refusal> {
    let now = making.look.switches;
    one_of(
        making,
        "switches",
        said::SETTINGS_SWITCHES,
        Switches::ALL,
        |switches| {
            let (id, sentence) = match switches {
                Switches::None => ("switches-none", said::OPTION_OFF),
                Switches::One => ("switches-one", said::SWITCHES_ONE),
                Switches::Two => ("switches-two", said::SWITCHES_TWO),
            };
            (
                id,
                sentence,
                switches == now,
                set(Change::Switches(switches)),
            )
        },
    )?;
    if now != Switches::One {
        return Ok(());
    }
    let now = making.look.stay_ms;
    one_of(making, "stay", said::SETTINGS_STAY, Stay::ALL, |stay| {
        let (id, sentence) = match stay {
            Stay::Short => ("stay-short", said::PAUSE_SHORT),
            Stay::Usual => ("stay-usual", said::PAUSE_USUAL),
            Stay::Long => ("stay-long", said::PAUSE_LONG),
            Stay::VeryLong => ("stay-very-long", said::STAY_VERY_LONG),
        };
        let chosen = stay.milliseconds() == now;
        (id, sentence, chosen, set(Change::Stay(stay)))
    })
}

/// A setting of which one of several is chosen. `of` tells of each its id, its words, whether it is
/// the chosen one, and what pressing it does.
pub(super) fn one_of<Value>(
    making: &mut Making<'_>,
    id: &str,
    sentence: &str,
    values: impl IntoIterator<Item = Value>,
    of: impl Fn(Value) -> (&'static str, &'static str, bool, Action),
) -> Result<(), Refusal> {
    let mut options = Vec::new();
    for (id, sentence, chosen, action) in values.into_iter().map(of) {
        let label = making.say(sentence)?;
        options.push(OptionItem::new(id, label, Some(chosen), action));
    }
    let label = making.say(sentence)?;
    making.options(id, label, options)
}

/// Something that is on or off.
pub(super) fn toggle(
    making: &mut Making<'_>,
    id: &str,
    sentence: &str,
    icon: Icon,
    on: bool,
    action: Action,
) -> Result<(), Refusal> {
    let label = making.say(sentence)?;
    let text = making.say(if on {
        said::SETTINGS_ON
    } else {
        said::SETTINGS_OFF
    })?;
    making.choice(Choice {
        state: Some(ToggleState { on, text }),
        ..Choice::new(id, label, icon, action)
    });
    Ok(())
}
