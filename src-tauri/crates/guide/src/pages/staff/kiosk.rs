//! How long the kiosk waits, which language stands first, and what it is told to do.

use ::settings::{Arrangement, FirstLanguage, Kept, Quiet};
use facts::Icon;
use words::Language;

use super::super::making::{Choice, Making};
use super::super::settings::one_of;
use super::to;
use crate::page::{Action, Refusal, StaffTopic};
use crate::said;

pub(super) fn make(making: &mut Making<'_>, kept: &Kept) -> Result<(), Refusal> {
    making.title(said::STAFF_KIOSK)?;
    for (id, sentence, icon, action) in [
        (
            "cleaning",
            said::STAFF_WIPE,
            Icon::Hand,
            to(StaffTopic::Cleaning),
        ),
        (
            "restart",
            said::STAFF_RESTART,
            Icon::Compass,
            Action::Restart,
        ),
    ] {
        let label = making.say(sentence)?;
        making.choice(Choice::new(id, label, icon, action));
    }
    one_of(making, "quiet", said::STAFF_QUIET, Quiet::ALL, |quiet| {
        let (id, sentence) = match quiet {
            Quiet::Usual => ("quiet-usual", said::QUIET_USUAL),
            Quiet::Longer => ("quiet-longer", said::QUIET_LONGER),
            Quiet::Longest => ("quiet-longest", said::QUIET_LONGEST),
        };
        let change = Arrangement::Quiet(quiet);
        (
            id,
            sentence,
            quiet == kept.quiet,
            Action::Arrange { change },
        )
    })?;
    first_language(making, kept.first_language)
}

fn first_language(making: &mut Making<'_>, now: FirstLanguage) -> Result<(), Refusal> {
    let sentence = said::STAFF_FIRST_LANGUAGE;
    one_of(making, "first", sentence, Language::ALL, |language| {
        let (id, sentence) = match language {
            Language::En => ("first-en", said::VOICE_EN),
            Language::Zh => ("first-zh", said::VOICE_ZH),
            Language::Ms => ("first-ms", said::VOICE_MS),
            Language::Ta => ("first-ta", said::VOICE_TA),
        };
        let first = FirstLanguage(language);
        let change = Arrangement::FirstLanguage(first);
        (id, sentence, first == now, Action::Arrange { change })
    })
}
