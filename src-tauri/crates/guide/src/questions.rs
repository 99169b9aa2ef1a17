//! The nine questions that a page about a service answers, or says whom to ask.
//!
//! What is over answers none of them: its page says what to do now. Plans and laws are no services.

use std::collections::BTreeMap;

use facts::{Cost, Kind, Service, ServiceId, State};
use folder::{Fault, Folder};
use serde::Serialize;

use crate::{Book, JoinProblem};

/// A question that a visitor has of any service.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Question {
    /// What is it?
    What,
    /// Who is it for?
    Who,
    /// What can I do with it?
    Do,
    /// What do I bring, what does it cost, how long does it take?
    Before,
    /// How is it done, step by step?
    Steps,
    /// And without a smartphone?
    WithoutPhone,
    /// Is this really them?
    Genuine,
    /// Who helps me in person?
    Person,
    /// Where is this from, and how far can it be trusted?
    Sources,
}

/// How far a page answers a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Answered {
    /// It does.
    Yes,
    /// In part; for the rest it says whom to ask.
    Asks,
    /// It says nothing of it.
    Unknown,
}

/// How many questions are answered on how many pages.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Questions {
    /// Pages of services and programmes that are not over.
    pub pages: usize,
    /// Of all questions of all pages, those that are answered.
    pub answered: usize,
    /// Those for which the page says whom to ask.
    pub asks: usize,
    /// Those of which the page says nothing.
    pub unknown: usize,
    /// The same as a share of all, in per cent.
    pub unknown_percent: f64,
    /// What no page says, by its question.
    pub unknown_on: BTreeMap<Question, Vec<ServiceId>>,
}

/// The answers of a page, in the order of the questions; nothing for what is no service or over.
pub(crate) fn of_service(service: &Service) -> Option<[(Question, Answered); 9]> {
    if service.kind == Kind::Strategy || service.status.state == State::Ended {
        return None;
    }
    let yes = |is: bool| if is { Answered::Yes } else { Answered::Unknown };
    let before = service.before.as_ref();
    Some([
        // The type of a service has both, so that no page can be without.
        (Question::What, Answered::Yes),
        (
            Question::Who,
            yes(service.points.iter().any(|point| point.who)),
        ),
        (
            Question::Do,
            yes(!service.guides.is_empty() || !service.points.is_empty()),
        ),
        (
            Question::Before,
            before.map_or(Answered::Unknown, |before| {
                match (before.cost, before.takes.is_some()) {
                    (Cost::Free, true) => Answered::Yes,
                    (Cost::Free | Cost::Unknown, _) => Answered::Asks,
                }
            }),
        ),
        (Question::Steps, yes(!service.guides.is_empty())),
        (
            Question::WithoutPhone,
            yes(!service.without_phone.is_empty()),
        ),
        (Question::Genuine, yes(!service.genuine.is_empty())),
        // With what to know before stands the desk of the centre.
        (Question::Person, yes(before.is_some())),
        (Question::Sources, yes(!service.sources.is_empty())),
    ])
}

/// A page that leaves a question open names a person.
pub(crate) fn check(book: &Book, folder: &Folder) -> Vec<Fault<JoinProblem>> {
    let mut faults = Vec::new();
    for service in book.facts.services.values() {
        let Some(answers) = of_service(service) else {
            continue;
        };
        let unknown = |(_, answered): &&(Question, Answered)| *answered == Answered::Unknown;
        let has_person = service.before.is_some();
        if let Some((question, _)) = answers.iter().find(unknown).filter(|_| !has_person) {
            let file = format!("data/services/{}.json", service.id);
            let line = folder.line_of(&file, "\"id\"");
            let problem = JoinProblem::NobodyToAsk(*question);
            faults.push(Fault::new(file, line, problem));
        }
    }
    faults
}

impl Book {
    /// Counts what the pages answer.
    pub fn questions(&self) -> Questions {
        let mut count = Questions {
            pages: 0,
            answered: 0,
            asks: 0,
            unknown: 0,
            unknown_percent: 0.0,
            unknown_on: BTreeMap::new(),
        };
        for service in self.facts.services.values() {
            let Some(answers) = of_service(service) else {
                continue;
            };
            count.pages += 1;
            for (question, answered) in answers {
                match answered {
                    Answered::Yes => count.answered += 1,
                    Answered::Asks => count.asks += 1,
                    Answered::Unknown => {
                        count.unknown += 1;
                        let on = count.unknown_on.entry(question).or_default();
                        on.push(service.id.clone());
                    }
                }
            }
        }
        let all = count.answered + count.asks + count.unknown;
        count.unknown_percent = 100.0 * count.unknown as f64 / all.max(1) as f64;
        count
    }
}
