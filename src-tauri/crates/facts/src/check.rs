//! Named checks on the facts: what each file must hold, and what may name what.

use std::collections::{BTreeMap, BTreeSet};

use folder::{Fault, Folder, Problem};

use crate::asked;
use crate::load::REVIEW_ORDER;
use crate::{Facts, Kind, Picture, Service, Shape, State};

/// The smallest screen holds no more of an address at the largest size, beside its code.
const ADDRESS_CHARACTERS_MAX: usize = 30;

/// What can be wrong with the facts.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FactsProblem {
    /// Not JSON.
    #[error("this is not valid JSON: {0}")]
    NotJson(String),
    /// A key that stands twice in one object.
    #[error("the key `{0}` stands twice here")]
    KeyTwice(String),
    /// A field that no file of this kind has.
    #[error("unknown field: {0}")]
    UnknownField(String),
    /// A field that is missing or of the wrong form.
    #[error("{0}")]
    WrongForm(String),
    /// A file below `data/` that is no agency, contact, hard word, link, need or service.
    #[error("no kind of fact stands in a file of this name")]
    UnknownFile,
    /// `id` and file name differ.
    #[error("the id is `{id}`, but the file is named `{file_stem}`")]
    IdIsNotFileName {
        /// The id inside.
        id: String,
        /// The name of the file without its ending.
        file_stem: String,
    },
    /// Two things that sentences would call by one name.
    #[error("`{id}` is already the name of something in {first}")]
    IdTwice {
        /// The name.
        id: String,
        /// The file that has it first.
        first: String,
    },
    /// A name of something that is not there.
    #[error("there is no {kind} named `{id}`")]
    Dangling {
        /// What is looked for.
        kind: &'static str,
        /// Its name.
        id: String,
    },
    /// A part that this kind of service must have.
    #[error("`{0}` is missing or empty")]
    Missing(&'static str),
    /// A part that this kind of service must not have.
    #[error("`{0}` cannot stand in a service that is {1}")]
    OutOfPlace(&'static str, &'static str),
    /// A service under no need.
    #[error("no need leads to the service `{0}`")]
    Unreachable(String),
    /// More than one thing to press in a drawn screen.
    #[error("the picture of step `{0}` has more than one thing to press")]
    TwoToPress(String),
    /// A step that shows dots or a face, and nobody is asked to look away.
    #[error("step `{0}` shows a password or a face and has no `guard`")]
    Unguarded(String),
    /// Two needs with one place on Home or inside another, or a gap between places.
    #[error("the needs on one page are not ranked 1, 2, 3 … without gaps")]
    Ranks,
    /// An address that nobody types, and no screen holds at the largest size.
    #[error("the address shown, `{0}`, is too long to be typed")]
    LongAddress(String),
    /// A need inside one that is itself inside another: too many presses from Home.
    #[error("the need `{0}` is itself inside another")]
    TooDeep(String),
    /// Something among what people say that nobody types: nothing, too much, or said before.
    #[error("`{0}` is no phrase: it is empty, too long, or stands twice")]
    NoPhrase(String),
}

impl Problem for FactsProblem {
    fn code(&self) -> &'static str {
        match self {
            Self::NotJson(_) => "not-json",
            Self::KeyTwice(_) => "key-twice",
            Self::UnknownField(_) => "unknown-field",
            Self::WrongForm(_) => "wrong-form",
            Self::UnknownFile => "unknown-file",
            Self::IdIsNotFileName { .. } => "id-is-not-file-name",
            Self::IdTwice { .. } => "duplicate-id",
            Self::Dangling { .. } => "dangling-id",
            Self::Missing(_) => "missing-part",
            Self::OutOfPlace(..) => "part-out-of-place",
            Self::Unreachable(_) => "unreachable",
            Self::TwoToPress(_) => "two-to-press",
            Self::Unguarded(_) => "unguarded",
            Self::Ranks => "ranks",
            Self::TooDeep(_) => "too-deep",
            Self::LongAddress(_) => "long-address",
            Self::NoPhrase(_) => "no-phrase",
        }
    }

    fn cure(&self) -> String {
        match self {
            Self::NotJson(_) => {
                "Look at this line and the one before: a comma, a quote or a bracket too many or too few.".into()
            }
            Self::KeyTwice(_) => "Keep one of the two.".into(),
            Self::UnknownField(_) => {
                "Check the spelling against the other files of this folder, or remove it.".into()
            }
            Self::WrongForm(_) => {
                "See docs/CONTENT.md for the form, or copy it from another file of this folder.".into()
            }
            Self::UnknownFile => {
                "Use data/agencies, data/aliases, data/concepts, data/contacts, data/hard-words, data/links, data/needs, data/services or data/review-order.json.".into()
            }
            Self::IdIsNotFileName { .. } => "Make the two the same.".into(),
            Self::IdTwice { .. } => "Give one of the two another name, here and in the sentences.".into(),
            Self::Dangling { kind, .. } => {
                format!("Check the spelling, or add the {kind}.")
            }
            Self::Missing(part) => format!("Write `{part}`; every service of this kind has it."),
            Self::OutOfPlace(part, _) => format!("Remove `{part}`, or correct the status."),
            Self::Unreachable(_) => "Add it to the `services` of a need in data/needs.".into(),
            Self::TwoToPress(_) => "Leave `press` at the one thing to press.".into(),
            Self::Unguarded(_) => {
                "Say what nobody else may see: \"guard\": \"password\", \"code\", \"face\" or \"bank\".".into()
            }
            Self::NoPhrase(_) => "Write one to eighty characters, once.".into(),
            Self::Ranks => "Number the needs of one page from 1 in their order.".into(),
            Self::TooDeep(_) => "Put it inside a need that stands on Home.".into(),
            Self::LongAddress(_) => {
                "Show the address of the site alone; the code leads to the page.".into()
            }
        }
    }
}

pub(crate) fn check(facts: &Facts, folder: &Folder) -> Vec<Fault<FactsProblem>> {
    let mut found = Check {
        facts,
        folder,
        faults: Vec::new(),
    };
    found.names_are_unique();
    for contact in facts.contacts.values() {
        let file = format!("data/contacts/{}.json", contact.id);
        found.named(
            &file,
            "agency",
            contact.agency.as_str(),
            facts.agencies.contains_key(&contact.agency),
        );
    }
    for link in facts.links.values() {
        if link.shown.chars().count() > ADDRESS_CHARACTERS_MAX {
            let file = format!("data/links/{}.json", link.id);
            let problem = FactsProblem::LongAddress(link.shown.clone());
            found.fault_where(&file, "\"shown\"", problem);
        }
    }
    found.needs();
    for id in &facts.review_order.services {
        let is_there = facts.services.contains_key(id);
        found.named(REVIEW_ORDER, "service", id.as_str(), is_there);
    }
    for service in facts.services.values() {
        found.service(service);
    }
    found.faults.extend(asked::check(facts, folder));
    found.faults
}

struct Check<'a> {
    facts: &'a Facts,
    folder: &'a Folder,
    faults: Vec<Fault<FactsProblem>>,
}

impl Check<'_> {
    fn fault_where(&mut self, file: &str, text: &str, problem: FactsProblem) {
        let line = self.folder.line_of(file, text);
        self.faults.push(Fault::new(file, line, problem));
    }

    fn named(&mut self, file: &str, kind: &'static str, id: &str, is_there: bool) {
        if !is_there {
            let problem = FactsProblem::Dangling {
                kind,
                id: id.to_owned(),
            };
            self.fault_where(file, &format!("\"{id}\""), problem);
        }
    }

    fn names_are_unique(&mut self) {
        let contacts = self
            .facts
            .contacts
            .keys()
            .map(|id| (id.to_string(), format!("data/contacts/{id}.json")));
        let links = self
            .facts
            .links
            .keys()
            .map(|id| (id.to_string(), format!("data/links/{id}.json")));
        let facts = self.facts.services.values().flat_map(|service| {
            service
                .facts
                .keys()
                .map(|id| (id.to_string(), format!("data/services/{}.json", service.id)))
        });
        let all: Vec<_> = contacts.chain(links).chain(facts).collect();
        let mut first: BTreeMap<String, String> = BTreeMap::new();
        for (id, file) in all {
            match first.get(&id) {
                None => {
                    first.insert(id, file);
                }
                Some(earlier) => {
                    let problem = FactsProblem::IdTwice {
                        id: id.clone(),
                        first: earlier.clone(),
                    };
                    self.fault_where(&file, &format!("\"{id}\""), problem);
                }
            }
        }
    }

    fn needs(&mut self) {
        let outer: BTreeSet<_> = self.facts.needs.values().map(|need| &need.inside).collect();
        for outer in outer {
            let inside = self.facts.needs_inside(outer.as_ref());
            let ranks = inside.iter().map(|need| need.rank);
            if !ranks.eq((1..).take(inside.len())) {
                self.faults
                    .push(Fault::new("data/needs", 1, FactsProblem::Ranks));
            }
        }
        let mut led_to = BTreeSet::new();
        for need in self.facts.needs.values() {
            let file = format!("data/needs/{}.json", need.id);
            if let Some(outer) = &need.inside {
                let found = self.facts.needs.get(outer);
                self.named(&file, "need", outer.as_str(), found.is_some());
                if found.is_some_and(|outer| outer.inside.is_some()) {
                    let problem = FactsProblem::TooDeep(outer.to_string());
                    self.fault_where(&file, "\"inside\"", problem);
                }
            }
            for service in &need.services {
                led_to.insert(service);
                self.named(
                    &file,
                    "service",
                    service.as_str(),
                    self.facts.services.contains_key(service),
                );
            }
        }
        for id in self.facts.services.keys().filter(|id| !led_to.contains(id)) {
            let file = format!("data/services/{id}.json");
            self.faults.push(Fault::new(
                file,
                1,
                FactsProblem::Unreachable(id.to_string()),
            ));
        }
    }

    fn service(&mut self, service: &Service) {
        let facts = self.facts;
        let file = format!("data/services/{}.json", service.id);
        for agency in &service.agencies {
            self.named(
                &file,
                "agency",
                agency.as_str(),
                facts.agencies.contains_key(agency),
            );
        }
        if let Some(link) = &service.link {
            self.named(&file, "link", link.as_str(), facts.links.contains_key(link));
        }
        if let Some(successor) = &service.status.successor {
            self.named(
                &file,
                "service",
                successor.as_str(),
                facts.services.contains_key(successor),
            );
        }
        let contacts = service.before.iter().flat_map(|before| &before.ask);
        for contact in contacts.chain(service.guides.iter().flat_map(|guide| &guide.ask)) {
            self.named(
                &file,
                "contact",
                contact.as_str(),
                facts.contacts.contains_key(contact),
            );
        }
        if let Some(takes) = service
            .before
            .as_ref()
            .and_then(|before| before.takes.as_ref())
        {
            self.named(
                &file,
                "fact",
                takes.as_str(),
                service.facts.contains_key(takes),
            );
        }
        self.parts(service, &file);
        self.guides(service, &file);
    }

    fn parts(&mut self, service: &Service, file: &str) {
        let usable = matches!(service.status.state, State::Live | State::Renamed);
        let used = usable && service.kind != Kind::Strategy;
        let mut missing = |is_missing: bool, part: &'static str| {
            if is_missing {
                self.faults
                    .push(Fault::new(file, 1, FactsProblem::Missing(part)));
            }
        };
        missing(service.sources.is_empty(), "sources");
        missing(used && service.before.is_none(), "before");
        missing(used && service.without_phone.is_empty(), "without_phone");
        missing(used && service.genuine.is_empty(), "genuine");
        missing(
            service.kind == Kind::Strategy && service.points.is_empty(),
            "points",
        );
        let moved = matches!(service.status.state, State::Renamed | State::Merged);
        missing(moved && service.status.successor.is_none(), "successor");
        missing(!usable && service.status.what_now.is_none(), "what_now");
        if service.status.state == State::Ended {
            if !service.guides.is_empty() {
                self.fault_where(
                    file,
                    "\"guides\"",
                    FactsProblem::OutOfPlace("guides", "ended"),
                );
            }
            if service.before.is_some() {
                self.fault_where(
                    file,
                    "\"before\"",
                    FactsProblem::OutOfPlace("before", "ended"),
                );
            }
        }
    }

    fn guides(&mut self, service: &Service, file: &str) {
        let mut guide_ids = BTreeSet::new();
        for guide in &service.guides {
            self.once(&mut guide_ids, guide.id.as_str(), file);
            if guide.steps.is_empty() {
                let key = format!("\"{}\"", guide.id);
                self.fault_where(file, &key, FactsProblem::Missing("steps"));
            }
            let mut step_ids = BTreeSet::new();
            for step in &guide.steps {
                self.once(&mut step_ids, step.id.as_str(), file);
                let Picture::Screen { rows, .. } = &step.picture else {
                    continue;
                };
                if rows.iter().filter(|row| row.press).count() > 1 {
                    let key = format!("\"{}\"", step.id);
                    self.fault_where(file, &key, FactsProblem::TwoToPress(step.id.to_string()));
                }
                let shows_secret = rows
                    .iter()
                    .any(|row| matches!(row.shape, Shape::Dots | Shape::Face));
                if shows_secret && step.guard.is_none() {
                    let key = format!("\"{}\"", step.id);
                    self.fault_where(file, &key, FactsProblem::Unguarded(step.id.to_string()));
                }
                for label in rows.iter().filter_map(|row| row.label.as_ref()) {
                    let is_there = self.facts.stated(label.as_str()).is_some();
                    self.named(file, "fact", label.as_str(), is_there);
                }
            }
        }
    }

    fn once(&mut self, seen: &mut BTreeSet<String>, id: &str, file: &str) {
        if !seen.insert(id.to_owned()) {
            let problem = FactsProblem::IdTwice {
                id: id.to_owned(),
                first: file.to_owned(),
            };
            self.fault_where(file, &format!("\"{id}\""), problem);
        }
    }
}
