//! What has aged on a day: things that ended before it, and what should have been looked at again.

use facts::{Date, Fact, Service, Value};
use folder::Folder;
use serde::Serialize;

use crate::Book;

/// Something that has aged, and where it stands.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Aged {
    /// The day it ended, or by which it should have been looked at.
    pub day: Date,
    /// Which of the two.
    pub how: Ageing,
    /// Its file, from the root of the content folder.
    pub file: String,
    /// Its line, counted from 1.
    pub line: usize,
    /// Its id: that of a fact, a telephone line, an address or a service.
    pub id: String,
}

/// How something ages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Ageing {
    /// Its last day is over.
    Ended,
    /// The day by which it should have been looked at again is over.
    PastReview,
}

/// Whether a day is over: on the day itself it is not.
pub(crate) fn is_past(day: Date, today: Date) -> bool {
    day < today
}

/// The last days of a service that are over, by their facts.
pub(crate) fn ended(service: &Service, today: Date) -> impl Iterator<Item = (&str, Date)> {
    let facts = service.facts.iter();
    facts.filter_map(move |(id, fact)| Some((id.as_str(), last_day(fact, today)?)))
}

fn last_day(fact: &Fact, today: Date) -> Option<Date> {
    match fact.value {
        Value::LastDay(day) if is_past(day, today) => Some(day),
        Value::LastDay(_)
        | Value::Money { .. }
        | Value::Day(_)
        | Value::Month(_)
        | Value::Year(_)
        | Value::Count(_)
        | Value::Span { .. }
        | Value::Label { .. } => None,
    }
}

impl Book {
    /// Everything that has aged on a day, what aged first at the top.
    ///
    /// `folder` is what the book was read from, for the lines.
    pub fn aged(&self, folder: &Folder, today: Date) -> Vec<Aged> {
        let mut all = Vec::new();
        let mut add = |day: Date, how, file: String, id: &str| {
            if is_past(day, today) {
                let line = folder.line_of(&file, &format!("\"{id}\""));
                let id = id.to_owned();
                all.push(Aged {
                    day,
                    how,
                    file,
                    line,
                    id,
                });
            }
        };
        for contact in self.facts.contacts.values() {
            let file = format!("data/contacts/{}.json", contact.id);
            add(
                contact.review_by,
                Ageing::PastReview,
                file,
                contact.id.as_str(),
            );
        }
        for link in self.facts.links.values() {
            let file = format!("data/links/{}.json", link.id);
            add(link.review_by, Ageing::PastReview, file, link.id.as_str());
        }
        for service in self.facts.services.values() {
            let file = format!("data/services/{}.json", service.id);
            add(
                service.review_by,
                Ageing::PastReview,
                file.clone(),
                service.id.as_str(),
            );
            for (id, day) in ended(service, today) {
                add(day, Ageing::Ended, file.clone(), id);
            }
            for (id, fact) in &service.facts {
                if let Some(day) = fact.review_by {
                    add(day, Ageing::PastReview, file.clone(), id.as_str());
                }
            }
        }
        all.sort();
        all
    }
}
