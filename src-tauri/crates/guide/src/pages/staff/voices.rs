//! What is read aloud in this centre, and how loud at most.

use ::settings::{Arrangement, Loudest, Voices};
use facts::Icon;

use super::super::making::Making;
use super::super::settings::{one_of, toggle};
use crate::page::{Action, Refusal};
use crate::said;

pub(super) fn make(making: &mut Making<'_>, now: Voices) -> Result<(), Refusal> {
    making.title(said::STAFF_VOICES)?;
    for (id, sentence, on, change) in [
        (
            "voice-en",
            said::VOICE_EN,
            now.en,
            Voices { en: !now.en, ..now },
        ),
        (
            "voice-zh",
            said::VOICE_ZH,
            now.zh,
            Voices { zh: !now.zh, ..now },
        ),
        (
            "voice-ms",
            said::VOICE_MS,
            now.ms,
            Voices { ms: !now.ms, ..now },
        ),
        (
            "voice-ta",
            said::VOICE_TA,
            now.ta,
            Voices { ta: !now.ta, ..now },
        ),
        (
            "invite",
            said::STAFF_INVITE,
            now.invite,
            Voices {
                invite: !now.invite,
                ..now
            },
        ),
    ] {
        let change = Arrangement::Voices(change);
        let action = Action::Arrange { change };
        toggle(making, id, sentence, Icon::Message, on, action)?;
    }
    let sentence = said::STAFF_LOUDEST;
    one_of(making, "loudest", sentence, Loudest::ALL, |loudest| {
        let (id, sentence) = match loudest {
            Loudest::Loud => ("loudest-loud", said::VOLUME_LOUD),
            Loudest::VeryLoud => ("loudest-very-loud", said::VOLUME_VERY_LOUD),
        };
        let change = Arrangement::Voices(Voices { loudest, ..now });
        (
            id,
            sentence,
            loudest == now.loudest,
            Action::Arrange { change },
        )
    })
}
