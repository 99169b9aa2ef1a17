//! A service: what it is, what to know before going, what can be done, and how far to trust it.

use std::collections::BTreeSet;

use facts::{Before, Cost, Date, FactId, Icon, Kind, Link, PublishedOn, Service, ServiceId, State};
use qrcode::{Color, EcLevel};

use super::making::{Choice, Making};
use crate::aged::{ended, is_past};
use crate::book::Squares;
use crate::page::{Action, Body, Place, QrCode, Refusal, Tone};
use crate::{said, value};

pub(super) fn make(making: &mut Making<'_>, id: &ServiceId) -> Result<(), Refusal> {
    let service = making
        .book()
        .facts
        .services
        .get(id)
        .ok_or(Refusal::NoSuchPlace)?;
    let text = making.speaker.tell(&service.name)?;
    let official = making.official(&service.official_name, &text);
    let icon = Some(service.icon);
    making.block(
        "title",
        Body::Title {
            text,
            official,
            above: None,
            icon,
            goal: service.goal,
        },
    );
    let what = making.speaker.tell(&service.what)?;
    making.lines("what", None, vec![what]);
    status(making, service)?;
    over(making, service)?;
    old(making, service)?;
    if let Some(before) = &service.before {
        answers(making, service.kind, before)?;
    }
    guides(making, service)?;
    points(making, service)?;
    lines(
        making,
        "without-phone",
        said::SERVICE_WITHOUT_PHONE,
        &service.without_phone,
    )?;
    lines(making, "genuine", said::SERVICE_GENUINE, &service.genuine)?;
    if let Some(before) = &service.before {
        making.telephones(&before.ask)?;
    }
    if let Some(link) = service
        .link
        .as_ref()
        .and_then(|id| making.book().facts.links.get(id))
    {
        address(making, link)?;
    }
    run_by(making, service)?;
    sources(making, service)
}

fn status(making: &mut Making<'_>, service: &Service) -> Result<(), Refusal> {
    let status = &service.status;
    let id = match status.state {
        State::Live => said::STATUS_LIVE,
        State::Renamed => said::STATUS_RENAMED,
        State::Merged => said::STATUS_MERGED,
        State::Ended => said::STATUS_ENDED,
        State::Promised => said::STATUS_PROMISED,
        State::Unconfirmed => said::STATUS_UNCONFIRMED,
    };
    let date = making.speaker.date(status.since)?;
    let text = making
        .speaker
        .say_with(id, value::values([("date", date)]))?;
    making.block(
        "status",
        Body::Status {
            state: status.state,
            text,
        },
    );
    if let Some(what_now) = &status.what_now {
        let heading = Some(making.say(said::STATUS_WHAT_NOW)?);
        let lines = vec![making.speaker.tell(what_now)?];
        making.lines("what-now", heading, lines);
    }
    if let Some(successor) = status.successor.as_ref().filter(|id| making.shows(id)) {
        making.heading("successor", said::STATUS_SUCCESSOR)?;
        making.service_choice(successor)?;
    }
    Ok(())
}

/// Says, from the day after the last, what is over; each day once.
fn over(making: &mut Making<'_>, service: &Service) -> Result<(), Refusal> {
    let days: BTreeSet<Date> = ended(service, making.speaker.today)
        .map(|(_, day)| day)
        .collect();
    for day in days {
        let id = format!("over-{day}");
        let day = making.speaker.date(PublishedOn::Day(day))?;
        let text = making
            .speaker
            .say_with(said::ANSWER_OVER, value::values([("day", day)]))?;
        let tone = Tone::Old;
        making.block(id, Body::Notice { tone, text });
    }
    Ok(())
}

/// Says that the answer may be old, from the first day on which a part of it is past its review.
fn old(making: &mut Making<'_>, service: &Service) -> Result<(), Refusal> {
    let facts = &making.book().facts;
    let contacts = service.before.iter().flat_map(|before| &before.ask);
    let contacts = contacts
        .filter_map(|id| facts.contacts.get(id))
        .map(|contact| contact.review_by);
    let own = service.facts.values().filter_map(|fact| fact.review_by);
    let earliest: Option<Date> = own.chain(contacts).chain([service.review_by]).min();
    if let Some(day) = earliest.filter(|day| is_past(*day, making.speaker.today)) {
        let day = making.speaker.date(PublishedOn::Day(day))?;
        let text = making
            .speaker
            .say_with(said::ANSWER_OLD, value::values([("day", day)]))?;
        making.block(
            "old",
            Body::Notice {
                tone: Tone::Old,
                text,
            },
        );
    }
    Ok(())
}

/// Who rings a helpline may be in danger: what is not known of it is left out, nothing slows her down.
fn answers(making: &mut Making<'_>, kind: Kind, before: &Before) -> Result<(), Refusal> {
    let is_urgent = kind == Kind::Helpline;
    let here = vec![making.speaker.tell(&before.here)?];
    answer(making, "here", said::SERVICE_HERE, here, Icon::Pin)?;
    let bring = if before.bring.is_empty() {
        vec![making.say(said::BRING_NOTHING)?]
    } else {
        making.speaker.tell_all(&before.bring)?
    };
    answer(making, "bring", said::SERVICE_BRING, bring, Icon::Card)?;
    let cost = match before.cost {
        Cost::Free => Some(making.say(said::COST_FREE)?),
        Cost::Unknown if is_urgent => None,
        Cost::Unknown => Some(making.say(said::COST_UNKNOWN)?),
    };
    if let Some(cost) = cost {
        answer(making, "cost", said::SERVICE_COST, vec![cost], Icon::Coins)?;
    }
    if !is_urgent || before.takes.is_some() {
        let takes = vec![takes(making, before.takes.as_ref())?];
        answer(making, "takes", said::SERVICE_TAKES, takes, Icon::Clock)?;
    }
    let ask = vec![making.say(said::ASK_DESK)?];
    answer(making, "ask", said::SERVICE_ASK, ask, Icon::Person)
}

fn takes(making: &Making<'_>, fact: Option<&FactId>) -> Result<String, Refusal> {
    let book = making.book();
    match fact.and_then(|fact| book.facts.stated(fact.as_str())) {
        Some(stated) => Ok(value::stated(&book.words, making.speaker.language, stated)?),
        None => making.say(said::TAKES_UNKNOWN),
    }
}

fn answer(
    making: &mut Making<'_>,
    id: &str,
    question: &str,
    lines: Vec<String>,
    icon: Icon,
) -> Result<(), Refusal> {
    let question = making.say(question)?;
    making.block(
        id,
        Body::Answer {
            question,
            lines,
            icon,
        },
    );
    Ok(())
}

fn guides(making: &mut Making<'_>, service: &Service) -> Result<(), Refusal> {
    if service.guides.is_empty() {
        return Ok(());
    }
    making.heading("guides", said::SERVICE_GUIDES)?;
    for guide in &service.guides {
        let label = making.speaker.tell(&guide.title)?;
        let place = Place::Step {
            service: service.id.clone(),
            guide: guide.id.clone(),
            step: 1,
        };
        let choice = Choice::new(
            format!("guide-{}", guide.id),
            label,
            guide.icon,
            Action::Go { place },
        );
        making.choice(Choice {
            goal: service.goal,
            ..choice
        });
    }
    Ok(())
}

fn points(making: &mut Making<'_>, service: &Service) -> Result<(), Refusal> {
    for (index, point) in service.points.iter().enumerate() {
        let heading = Some(making.speaker.tell(&point.heading)?);
        let lines = making.speaker.tell_all(&point.text)?;
        let body = Body::Paragraph {
            heading,
            lines,
            goal: point.goal,
        };
        making.block(format!("point-{}", index + 1), body);
    }
    Ok(())
}

fn lines(
    making: &mut Making<'_>,
    id: &str,
    heading: &str,
    sentences: &[facts::MessageId],
) -> Result<(), Refusal> {
    if !sentences.is_empty() {
        let heading = Some(making.say(heading)?);
        let lines = making.speaker.tell_all(sentences)?;
        making.lines(id, heading, lines);
    }
    Ok(())
}

fn address(making: &mut Making<'_>, link: &Link) -> Result<(), Refusal> {
    let code = match &link.carried_by {
        Some(_) => Some(code(making, link)?),
        None => None,
    };
    let label = making.say(said::SERVICE_ADDRESS)?;
    making.block(
        "address",
        Body::Address {
            label,
            shown: link.shown.clone(),
            code,
        },
    );
    Ok(())
}

fn code(making: &Making<'_>, link: &Link) -> Result<QrCode, Refusal> {
    let find = || squares(link);
    let Squares { modules, path } = making.book().squares.get(link.id.as_str(), find)?;
    let values = value::values([("address", link.shown.clone())]);
    let alternative = making.speaker.say_with(said::CODE_ALTERNATIVE, values)?;
    Ok(QrCode {
        modules,
        path,
        alternative,
    })
}

fn squares(link: &Link) -> Result<Squares, Refusal> {
    let code =
        qrcode::QrCode::with_error_correction_level(&link.url, EcLevel::M).map_err(|_| {
            Refusal::NoCode {
                link: link.id.to_string(),
            }
        })?;
    let modules = code.width();
    let dark = code
        .to_colors()
        .into_iter()
        .enumerate()
        .filter(|(_, color)| *color == Color::Dark);
    let path = dark
        .map(|(at, _)| format!("M{} {}h1v1h-1z", at % modules, at / modules))
        .collect();
    Ok(Squares { modules, path })
}

fn run_by(making: &mut Making<'_>, service: &Service) -> Result<(), Refusal> {
    if service.agencies.is_empty() {
        return Ok(());
    }
    let mut lines = Vec::new();
    for id in &service.agencies {
        let agency = making
            .book()
            .facts
            .agencies
            .get(id)
            .ok_or(Refusal::NoSuchPlace)?;
        let name = making.speaker.tell(&agency.name)?;
        let official = making.official(&agency.official_name, &name);
        lines.push(name);
        lines.extend(official);
    }
    let heading = Some(making.say(said::SERVICE_RUN_BY)?);
    making.lines("run-by", heading, lines);
    Ok(())
}

fn sources(making: &mut Making<'_>, service: &Service) -> Result<(), Refusal> {
    let heading = making.say(said::SERVICE_SOURCES)?;
    let mut lines = Vec::new();
    for source in &service.sources {
        let date = making.speaker.date(source.date)?;
        let values = value::values([("publisher", source.publisher.clone()), ("date", date)]);
        lines.push(making.speaker.say_with(said::SOURCE_LINE, values)?);
    }
    if let Some(source) = service.sources.first() {
        // A page is as trustworthy as the least of what it rests on; nobody confirmed a page as a whole.
        lines.insert(0, making.speaker.trust(source, None)?);
    }
    making.block("sources", Body::Sources { heading, lines });
    Ok(())
}
