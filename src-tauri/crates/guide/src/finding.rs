//! The content as it can be found: every word of a service's page, and what people call it.

use facts::{Aliases, ContactId, Date, Kind, MessageId, Service, ServiceId, State};
use search::{Builder, Concept, Document, Field, Index, Text};
use words::Language;

use crate::Book;
use crate::speaker::Speaker;

pub(crate) fn index(book: &Book) -> Option<Index> {
    let mut builder = Builder::new(&concepts(book));
    for document in documents(book) {
        builder.add(&document);
    }
    builder.finish().ok()
}

pub(crate) fn concepts(book: &Book) -> Vec<Concept> {
    let themes = book.facts.themes.values();
    let concept = |(id, spoken): (&facts::ConceptId, &facts::Spoken)| Concept {
        id: id.to_string(),
        words: spoken
            .all()
            .filter_map(|(code, word)| Some((code.parse().ok()?, word.clone())))
            .collect(),
    };
    themes
        .flat_map(|theme| theme.concepts.iter().map(concept))
        .collect()
}

pub(crate) fn documents(book: &Book) -> Vec<Document> {
    let document = |service: &Service| {
        let mut texts = vec![text(Field::Name, None, &service.official_name)];
        for language in Language::ALL {
            // Dates are written out, but none is compared with today.
            let speaker = Speaker::new(book, language, Date::MIN);
            texts.extend(Told { speaker, service }.texts());
        }
        texts.extend(said(book, &service.id));
        Document {
            service: service.id.to_string(),
            weight: weight(service.kind, service.status.state),
            texts,
        }
    };
    book.facts.services.values().map(document).collect()
}

/// What visitors come for stands before plans, and what can be used before what is over.
fn weight(kind: Kind, state: State) -> f32 {
    let of_kind = if kind == Kind::Strategy { 0.85 } else { 1.0 };
    let of_state = match state {
        State::Live | State::Renamed | State::Merged => 1.0,
        State::Unconfirmed => 0.9,
        State::Promised | State::Ended => 0.75,
    };
    of_kind * of_state
}

pub(crate) fn said(book: &Book, service: &ServiceId) -> Vec<Text> {
    let Some(Aliases {
        said,
        meanings,
        urgent,
        ..
    }) = book.facts.aliases.get(service)
    else {
        return Vec::new();
    };
    let mut texts: Vec<Text> = said
        .all()
        .map(|(code, phrase)| text(Field::Alias, code.parse().ok(), phrase))
        .collect();
    for (field, all) in [(Field::Meaning, meanings), (Field::Urgent, urgent)] {
        for concepts in all {
            let names: Vec<&str> = concepts.iter().map(facts::ConceptId::as_str).collect();
            texts.push(text(field, None, &names.join(" ")));
        }
    }
    texts
}

fn text(field: Field, language: Option<Language>, text: &str) -> Text {
    Text {
        field,
        language,
        guide: None,
        text: text.to_owned(),
    }
}

/// A service in one language.
struct Told<'a> {
    speaker: Speaker<'a>,
    service: &'a Service,
}

impl Told<'_> {
    fn texts(&self) -> Vec<Text> {
        let service = self.service;
        let mut texts = Vec::new();
        texts.extend(self.text(Field::Name, &service.name));
        texts.extend(self.text(Field::Short, &service.short));
        texts.extend(self.text(Field::What, &service.what));
        for point in &service.points {
            texts.extend(self.text(Field::Body, &point.heading));
            texts.extend(self.body(&point.text));
        }
        if let Some(before) = &service.before {
            texts.extend(self.text(Field::Body, &before.here));
            texts.extend(self.body(&before.bring));
            texts.extend(before.ask.iter().flat_map(|contact| self.contact(contact)));
        }
        texts.extend(self.body(&service.without_phone));
        texts.extend(self.body(&service.genuine));
        for guide in &service.guides {
            let of_guide = |mut text: Text| {
                text.guide = Some(guide.id.to_string());
                text
            };
            texts.extend(self.text(Field::Guide, &guide.title).map(of_guide));
            for step in &guide.steps {
                texts.extend(self.text(Field::Body, &step.text).map(of_guide));
                let causes = step
                    .stuck
                    .iter()
                    .filter_map(|stuck| self.text(Field::Body, &stuck.cause));
                texts.extend(causes.map(of_guide));
            }
        }
        let link = service
            .link
            .as_ref()
            .and_then(|link| self.speaker.book.facts.links.get(link));
        texts.extend(link.map(|link| text(Field::Number, None, &link.shown)));
        texts
    }

    /// A sentence that cannot be said is told by the checks; it is not found.
    fn text(&self, field: Field, id: &MessageId) -> Option<Text> {
        let said = self.speaker.tell(id).ok()?;
        Some(text(field, Some(self.speaker.language), &said))
    }

    fn body<'a>(&'a self, ids: &'a [MessageId]) -> impl Iterator<Item = Text> + 'a {
        ids.iter().filter_map(|id| self.text(Field::Body, id))
    }

    fn contact(&self, id: &ContactId) -> Vec<Text> {
        let Some(contact) = self.speaker.book.facts.contacts.get(id) else {
            return Vec::new();
        };
        let name = self.text(Field::Body, &contact.name);
        let number = text(Field::Number, None, &contact.number);
        name.into_iter().chain([number]).collect()
    }
}
