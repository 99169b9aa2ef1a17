//! The door: the digits of the PIN, and what came of the last try.

use std::time::Duration;

use facts::Icon;

use super::super::making::{Choice, Making};
use crate::page::{Action, Body, OptionItem, Refusal, Tone};
use crate::staff::{Admission, PinKey, Staff};
use crate::{said, value};

/// As on a telephone.
const DIGITS: [u8; 10] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 0];

pub(super) fn make(making: &mut Making<'_>, staff: &Staff) -> Result<(), Refusal> {
    making.title(said::STAFF_TITLE)?;
    match staff.admission {
        None | Some(Admission::Open) => {}
        Some(Admission::Wrong) => notice(making, Tone::Problem, said::STAFF_WRONG)?,
        Some(Admission::Broken) => notice(making, Tone::Problem, said::STAFF_BROKEN)?,
        Some(Admission::Wait(wait)) => return waiting(making, wait),
    }
    making.paragraph("ask", None, &[said::STAFF_ASK, said::STAFF_VISITOR])?;
    let typed = making.speaker.say_with(
        said::STAFF_TYPED,
        value::values([("count", value::count(staff.typed))]),
    )?;
    making.block("typed", Body::Instruction { text: typed });
    let keys = DIGITS
        .into_iter()
        .map(|digit| {
            let key = press(PinKey::Digit(digit));
            OptionItem::new(format!("digit-{digit}"), digit.to_string(), None, key)
        })
        .collect();
    let label = making.say(said::STAFF_KEYS)?;
    making.options("keys", label, keys)?;
    for (id, sentence, icon, key) in [
        ("open", said::STAFF_OPEN, Icon::Key, PinKey::Enter),
        ("delete", said::STAFF_DELETE, Icon::Hand, PinKey::Delete),
    ] {
        let label = making.say(sentence)?;
        making.choice(Choice::new(id, label, icon, press(key)));
    }
    Ok(())
}

/// Nothing can be typed until the wait is over.
fn waiting(making: &mut Making<'_>, wait: Duration) -> Result<(), Refusal> {
    let speaker = &making.speaker;
    let wait = value::minutes(&speaker.book.words, speaker.language, wait)?;
    let values = value::values([("wait", wait)]);
    let text = making.speaker.say_with(said::STAFF_WAIT, values)?;
    let tone = Tone::Calm;
    making.block("wait", Body::Notice { tone, text });
    making.paragraph("visitor", None, &[said::STAFF_VISITOR])?;
    let label = making.say(said::STAFF_AGAIN)?;
    let again = press(PinKey::Enter);
    making.choice(Choice::new("again", label, Icon::Clock, again));
    Ok(())
}

fn notice(making: &mut Making<'_>, tone: Tone, sentence: &str) -> Result<(), Refusal> {
    let text = making.say(sentence)?;
    making.block("said", Body::Notice { tone, text });
    Ok(())
}

fn press(key: PinKey) -> Action {
    Action::Pin { key }
}
