//! How the voice that reads aloud is heard: its speed and its loudness.

use super::Setting;
use super::making::Making;
use super::settings::one_of;
use crate::page::{Change, Rate, Refusal, Volume};
use crate::said;

pub(super) fn make(making: &mut Making<'_>, setting: &Setting) -> Result<(), Refusal> {
    let now = setting.voice;
    making.title(said::VOICE_TITLE)?;
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
            let (id, sentence) = match volume {
                Volume::VerySoft => ("volume-very-soft", said::VOLUME_VERY_SOFT),
                Volume::Soft => ("volume-soft", said::VOLUME_SOFT),
                Volume::Usual => ("volume-usual", said::VOLUME_USUAL),
                Volume::Loud => ("volume-loud", said::VOLUME_LOUD),
                Volume::VeryLoud => ("volume-very-loud", said::VOLUME_VERY_LOUD),
            };
            (id, sentence, volume == now.volume, Change::Volume(volume))
        },
    )
}
