//! What is read aloud in this centre.

use ::settings::{Arrangement, Voices};

use super::super::making::Making;
use super::toggle;
use crate::page::Refusal;
use crate::said;

pub(super) fn make(making: &mut Making<'_>, now: Voices) -> Result<(), Refusal> {
    making.title(said::STAFF_VOICES)?;
    for (sentence, on, change) in [
        (said::VOICE_EN, now.en, Voices { en: !now.en, ..now }),
        (said::VOICE_ZH, now.zh, Voices { zh: !now.zh, ..now }),
        (said::VOICE_MS, now.ms, Voices { ms: !now.ms, ..now }),
        (said::VOICE_TA, now.ta, Voices { ta: !now.ta, ..now }),
    ] {
        let label = making.say(sentence)?;
        toggle(making, sentence, label, on, Arrangement::Voices(change))?;
    }
    let label = making.say(said::STAFF_INVITE)?;
    let change = Voices {
        invite: !now.invite,
        ..now
    };
    toggle(
        making,
        "invite",
        label,
        now.invite,
        Arrangement::Voices(change),
    )
}
