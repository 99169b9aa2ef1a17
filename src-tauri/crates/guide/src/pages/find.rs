//! Find: what is typed, what answers, and never an empty end.

use facts::{Icon, Service, ServiceId};
use search::{Found, Hit};
use words::Language;

use super::keyboard::keyboard;
use super::making::{Choice, Making};
use crate::page::{Action, Body, Button, Piece, Place, Refusal};
use crate::{said, value};

/// So many answers stand on a page.
const ANSWERS_MAX: usize = 6;

/// What is looked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// What is typed so far.
    pub typed: String,
    /// How many answers are left out, because they stood on a page before.
    pub from: usize,
    /// Whose language decides the order of the answers; a helper sees the same ones.
    pub reader: Language,
}

impl Asked {
    /// Before anything is typed.
    pub fn nothing(reader: Language) -> Self {
        Self {
            typed: String::new(),
            from: 0,
            reader,
        }
    }
}

pub(super) fn make(making: &mut Making<'_>, asked: &Asked) -> Result<(), Refusal> {
    making.title(said::FIND_TITLE)?;
    let index = making.book().index().ok_or(Refusal::NoSuchPlace)?;
    let mut found = index.find(&asked.typed, asked.reader);
    found.hits.retain(|hit| {
        let service: Result<ServiceId, _> = hit.service.parse();
        service.is_ok_and(|service| making.shows(&service))
    });
    field(making, asked, &found)?;
    if asked.typed.trim().is_empty() {
        making.paragraph("hint", None, &[said::FIND_HINT])?;
        return person(making);
    }
    if found.hits.is_empty() {
        return nothing(making);
    }
    // Past the last answer one begins anew.
    let from = if asked.from < found.hits.len() {
        asked.from
    } else {
        0
    };
    for hit in found.hits.iter().skip(from).take(ANSWERS_MAX) {
        answer(making, &found, hit)?;
    }
    let next = from + ANSWERS_MAX;
    if next < found.hits.len() {
        let label = making.say(said::FIND_MORE)?;
        let action = Action::Answers { from: next };
        making.choice(Choice::new("more", label, Icon::Search, action));
    } else {
        person(making)?;
    }
    Ok(())
}

fn field(making: &mut Making<'_>, asked: &Asked, found: &Found) -> Result<(), Refusal> {
    let clear = if asked.typed.is_empty() {
        None
    } else {
        let text = String::new();
        Some(Button {
            label: making.say(said::FIND_CLEAR)?,
            action: Action::Type { text },
        })
    };
    let completion = |text: &String| Button {
        label: text.clone(),
        action: Action::Type { text: text.clone() },
    };
    let body = Body::Field {
        label: making.say(said::FIND_LABEL)?,
        example: example(making)?,
        typed: asked.typed.clone(),
        clear,
        completions_label: making.say(said::FIND_COMPLETIONS)?,
        completions: found.completions.iter().map(completion).collect(),
        keyboard: Box::new(keyboard(making)?),
    };
    making.block("field", body);
    Ok(())
}

/// Shows that any letters will do: each of these finds something.
fn example(making: &Making<'_>) -> Result<String, Refusal> {
    let typed = match making.speaker.language {
        Language::En | Language::Ms => "gjj, panam",
        Language::Zh => "gjj, saoma",
        Language::Ta => "panam, vangi",
    };
    let values = value::values([("typed", typed)]);
    making.speaker.say_with(said::FIND_EXAMPLE, values)
}

fn answer(making: &mut Making<'_>, found: &Found, hit: &Hit) -> Result<(), Refusal> {
    let id: ServiceId = hit.service.parse().map_err(|_| Refusal::NoSuchPlace)?;
    let service = making
        .book()
        .facts
        .services
        .get(&id)
        .ok_or(Refusal::NoSuchPlace)?;
    let label = making.speaker.tell(&service.name)?;
    let note = making.speaker.tell(note(service, hit))?;
    let language = making.speaker.language;
    let body = Body::Found {
        number: making.number(),
        official: making.official(&service.official_name, &label),
        label: pieces(&label, found, language),
        note: pieces(&note, found, language),
        icon: service.icon,
        goal: service.goal,
        action: Action::Go {
            place: Place::Service { service: id },
        },
    };
    making.block(format!("found-{}", hit.service), body);
    Ok(())
}

/// The guide that answers, else what the service is for.
fn note<'a>(service: &'a Service, hit: &Hit) -> &'a facts::MessageId {
    let named = |guide: &&facts::Guide| Some(guide.id.as_str()) == hit.guide.as_deref();
    service
        .guides
        .iter()
        .find(named)
        .map_or(&service.short, |guide| &guide.title)
}

/// A text in which the words that were asked for stand apart.
fn pieces(text: &str, found: &Found, language: Language) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut push = |from: usize, to: usize, asked: bool| {
        if let Some(piece) = text.get(from..to).filter(|piece| !piece.is_empty()) {
            pieces.push(Piece {
                text: piece.to_owned(),
                asked,
            });
        }
    };
    let mut end = 0;
    for mark in found.marks(text, language) {
        push(end, mark.start, false);
        push(mark.start, mark.end, true);
        end = mark.end;
    }
    push(end, text.len(), false);
    pieces
}

/// Nothing answers: the needs, and a person.
fn nothing(making: &mut Making<'_>) -> Result<(), Refusal> {
    making.paragraph("nothing", None, &[said::FIND_NOTHING])?;
    person(making)?;
    for need in making.book().facts.needs_inside(None) {
        making.need_choice(need)?;
    }
    Ok(())
}

fn person(making: &mut Making<'_>) -> Result<(), Refusal> {
    let label = making.say(said::FIND_PERSON)?;
    let go = Action::Go { place: Place::Help };
    making.choice(Choice::new("person", label, Icon::Person, go));
    Ok(())
}
