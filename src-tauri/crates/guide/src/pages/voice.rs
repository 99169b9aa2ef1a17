//! How the voice that reads aloud is heard: whether by itself, its speed and its loudness.

use super::Setting;
use super::making::Making;
use super::settings::{one_of, set};
use crate::page::{Action, Change, Rate, Refusal, Volume};
use crate::said;

pub(super) fn make(making: &mut Making<'_>, setting: &Setting) -> Result<(), Refusal> {
    let now = setting.voice;
    making.title(said::VOICE_TITLE)?;
    one_of(
        making,
        "talking",
        said::SETTINGS_TALKING,
        [false, true],
        |talking| {
            let (id, sentence) = if talking {
                ("talking-on", said::OPTION_ON)
            } else {
                ("talking-off", said::OPTION_OFF)
            };
            (
                id,
                sentence,
                talking == now.talking,
                set(Change::Talking(talking)),
            )
        },
    )?;
    rates(making, now.rate, set)?;
    volumes(making, now.volume, set)
}

/// How quickly it speaks.
pub(super) fn rates(
    making: &mut Making<'_>,
    now: Rate,
    press: fn(Change) -> Action,
) -> Result<(), Refusal> {
    one_of(making, "rate", said::SETTINGS_RATE, Rate::ALL, |rate| {
        let (id, sentence) = match rate {
            Rate::Slow => ("rate-slow", said::RATE_SLOW),
            Rate::Slower => ("rate-slower", said::RATE_SLOWER),
            Rate::Usual => ("rate-usual", said::RATE_USUAL),
            Rate::Fast => ("rate-fast", said::RATE_FAST),
        };
        (id, sentence, rate == now, press(Change::Rate(rate)))
    })
}

/// How loud it is, up to the loudest that the staff let it be.
pub(super) fn volumes(
    making: &mut Making<'_>,
    now: Volume,
    press: fn(Change) -> Action,
) -> Result<(), Refusal> {
    let sentence = said::SETTINGS_VOLUME;
    let loudest = making.loudest();
    let volumes = Volume::ALL.into_iter().filter(|volume| *volume <= loudest);
    one_of(making, "volume", sentence, volumes, |volume| {
        let id = loudness(volume);
        let chosen = volume == now.min(loudest);
        (id, id, chosen, press(Change::Volume(volume)))
    })
}

/// The words of a loudness.
pub(super) fn loudness(volume: Volume) -> &'static str {
    match volume {
        Volume::VerySoft => said::VOLUME_VERY_SOFT,
        Volume::Soft => said::VOLUME_SOFT,
        Volume::Usual => said::VOLUME_USUAL,
        Volume::Loud => said::VOLUME_LOUD,
        Volume::VeryLoud => said::VOLUME_VERY_LOUD,
    }
}
