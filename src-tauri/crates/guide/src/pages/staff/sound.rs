//! How the voice is heard at the beginning of a visit, in each language, and what to do where it is not.

use facts::Icon;
use words::{Language, Values};

use super::super::frame::may_be_heard;
use super::super::making::{Choice, Making};
use super::super::voice::volumes;
use super::beginning::begin;
use crate::page::{Action, Refusal, Sample};
use crate::said;
use crate::staff::Staff;

pub(super) fn make(making: &mut Making<'_>, staff: &Staff) -> Result<(), Refusal> {
    making.title(said::STAFF_SOUND)?;
    making.paragraph("how", None, &[said::STAFF_SOUND_HOW])?;
    for (id, sentence, language) in [
        ("hear-en", said::VOICE_EN, Language::En),
        ("hear-zh", said::VOICE_ZH, Language::Zh),
        ("hear-ms", said::VOICE_MS, Language::Ms),
        ("hear-ta", said::VOICE_TA, Language::Ta),
    ] {
        if may_be_heard(staff.kept.voices, language) {
            let label = making.say(sentence)?;
            let words = &making.book().words;
            let text = words.say(language, said::STAFF_SOUND_SAMPLE, &Values::new())?;
            making.choice(Choice {
                sample: Some(Sample { language, text }),
                ..Choice::new(id, label, Icon::Speaker, Action::Stay)
            });
        }
    }
    volumes(making, staff.kept.choices.volume, begin)?;
    making.paragraph(
        "nothing",
        Some(said::STAFF_SOUND_NOTHING),
        &[
            said::STAFF_SOUND_SPEAKER,
            said::STAFF_SOUND_HEADSET,
            said::STAFF_SOUND_MACHINE,
        ],
    )
}
