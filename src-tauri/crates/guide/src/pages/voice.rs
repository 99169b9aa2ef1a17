//! How the voice that reads aloud is heard: whether by itself, its speed and its loudness.

use super::Setting;
use super::making::Making;
use super::settings::one_of;
use crate::page::{Change, Rate, Refusal, Volume};
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
                Change::Talking(talking),
            )
        },
    )?;
    one_of(making, "rate", said::SETTINGS_RATE, Rate::ALL, |rate| {
        let (id, sentence) = match rate {
            Rate::Slow => ("rate-slow", said::RATE_SLOW),
            Rate::Slower => ("rate-slower", said::RATE_SLOWER),
            Rate::Usual => ("rate-usual", said::RATE_USUAL),
            Rate::Fast => ("rate-fast", said::RATE_FAST),
        };
        (id, sentence, rate == now.rate, Change::Rate(rate))
    })?;
    one_of(
        making,
        "volume",
        said::SETTINGS_VOLUME,
        Volume::ALL,
        |volume| {
            let sentence = loudness(volume);
            (
                sentence,
                sentence,
                volume == now.volume,
                Change::Volume(volume),
            )
        },
    )
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
