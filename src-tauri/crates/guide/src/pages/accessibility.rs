//! How easy this guide is to see, hear, press and understand; what it cannot do; what nobody knows
//! yet; and whom to tell. A sentence stands here only as long as the code keeps it or the gap is
//! there: whoever closes a gap takes its sentence away. No standard is named, for nobody has
//! measured the guide against a whole one.

use facts::Icon;

use super::frame::{everything_aloud, may_be_heard};
use super::making::{Choice, Making};
use super::{Setting, help};
use crate::page::{AccessibilityTopic, Action, Place, Refusal};
use crate::said;

pub(super) fn make(
    making: &mut Making<'_>,
    topic: AccessibilityTopic,
    setting: &Setting,
) -> Result<(), Refusal> {
    making.title(title(topic))?;
    match topic {
        AccessibilityTopic::All => all(making, setting),
        AccessibilityTopic::Kept => kept(making, setting),
        AccessibilityTopic::Missing => missing(making),
        AccessibilityTopic::Unknown => unknown(making),
    }
}

/// The choice on another page that leads here. It is About: one more choice would take the settings
/// of a laptop to a second part, further from who needs them.
pub(super) fn way_in(making: &mut Making<'_>) -> Result<(), Refusal> {
    choice(
        making,
        AccessibilityTopic::All,
        "accessibility",
        Icon::People,
    )
}

fn title(topic: AccessibilityTopic) -> &'static str {
    match topic {
        AccessibilityTopic::All => said::ACCESSIBILITY_TITLE,
        AccessibilityTopic::Kept => said::ACCESSIBILITY_KEPT,
        AccessibilityTopic::Missing => said::ACCESSIBILITY_CANNOT,
        AccessibilityTopic::Unknown => said::ACCESSIBILITY_UNKNOWN,
    }
}

fn choice(
    making: &mut Making<'_>,
    topic: AccessibilityTopic,
    id: &str,
    icon: Icon,
) -> Result<(), Refusal> {
    let label = making.say(title(topic))?;
    let place = Place::Accessibility { topic };
    let action = Action::Go { place };
    making.choice(Choice::new(id, label, icon, action));
    Ok(())
}

/// Who has a difficulty now is told first whom to tell.
fn all(making: &mut Making<'_>, setting: &Setting) -> Result<(), Refusal> {
    let mut lines = help::desk_lines(making, setting.centre)?;
    lines.push(making.say(said::ACCESSIBILITY_TELL)?);
    let heading = Some(making.say(said::ACCESSIBILITY_HARD)?);
    making.lines("hard", heading, lines);
    choice(making, AccessibilityTopic::Kept, "kept", Icon::Check)?;
    choice(
        making,
        AccessibilityTopic::Missing,
        "missing",
        Icon::Warning,
    )?;
    choice(
        making,
        AccessibilityTopic::Unknown,
        "unknown",
        Icon::Question,
    )?;
    making.paragraph(
        "who",
        Some(said::ACCESSIBILITY_WHO),
        &[said::INDEPENDENT, said::ACCESSIBILITY_WHO_ASK],
    )
}

/// What the guide does for its visitors.
fn kept(making: &mut Making<'_>, setting: &Setting) -> Result<(), Refusal> {
    making.paragraph(
        "see",
        Some(said::ACCESSIBILITY_SEE),
        &[
            said::ACCESSIBILITY_SEE_WORDS,
            said::ACCESSIBILITY_SEE_COLOURS,
        ],
    )?;
    let lines = hear(making, setting)?;
    let heading = Some(making.say(said::ACCESSIBILITY_HEAR)?);
    making.lines("hear", heading, lines);
    making.paragraph(
        "press",
        Some(said::ACCESSIBILITY_PRESS),
        &[
            said::ACCESSIBILITY_PRESS_LARGE,
            said::ACCESSIBILITY_PRESS_TOUCH,
            said::ACCESSIBILITY_PRESS_CHOOSE,
            said::ACCESSIBILITY_PRESS_KEYS,
        ],
    )?;
    making.paragraph(
        "understand",
        Some(said::ACCESSIBILITY_UNDERSTAND),
        &[
            said::ACCESSIBILITY_UNDERSTAND_LANGUAGES,
            said::ACCESSIBILITY_UNDERSTAND_HELPER,
            said::ACCESSIBILITY_UNDERSTAND_WORDS,
        ],
    )?;
    making.paragraph(
        "time",
        Some(said::ACCESSIBILITY_TIME),
        &[
            said::ACCESSIBILITY_TIME_WAIT,
            said::ACCESSIBILITY_TIME_CLEAR,
        ],
    )
}

/// What can be heard; nothing is promised where the staff have switched the language off.
fn hear(making: &Making<'_>, setting: &Setting) -> Result<Vec<String>, Refusal> {
    if !may_be_heard(setting.voices, making.speaker.language) {
        return Ok(vec![making.say(said::READING_NO_VOICE)?]);
    }
    Ok(vec![
        making.say(said::ACCESSIBILITY_HEAR_READ)?,
        making.say(said::ACCESSIBILITY_HEAR_VOICE)?,
        everything_aloud(&making.speaker)?,
        making.say(said::ACCESSIBILITY_HEAR_ALONE)?,
    ])
}

/// What it does not do.
fn missing(making: &mut Making<'_>) -> Result<(), Refusal> {
    making.paragraph(
        "cannot",
        None,
        &[
            said::ACCESSIBILITY_CANNOT_SIGN,
            said::ACCESSIBILITY_CANNOT_PRINT,
            said::ACCESSIBILITY_CANNOT_LISTEN,
            said::ACCESSIBILITY_CANNOT_DIALECTS,
            said::ACCESSIBILITY_CANNOT_VOICES,
            said::ACCESSIBILITY_CANNOT_PARTS,
            said::ACCESSIBILITY_CANNOT_LOW,
        ],
    )
}

/// What nobody knows yet.
fn unknown(making: &mut Making<'_>) -> Result<(), Refusal> {
    making.paragraph(
        "unknown",
        None,
        &[
            said::ACCESSIBILITY_UNKNOWN_TRIED,
            said::ABOUT_DRAFT,
            said::ACCESSIBILITY_UNKNOWN_VOICES,
            said::ACCESSIBILITY_UNKNOWN_READERS,
            said::ACCESSIBILITY_UNKNOWN_PLACE,
        ],
    )
}
