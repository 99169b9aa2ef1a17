//! Whether facts and words fit each other, so that every page can be made.

use std::collections::BTreeMap;

use facts::{MessageId, Picture, Service};
use folder::{Fault, Folder, Problem};
use words::{Language, drawable, plain_words};

use crate::hidden::SCAM_NEED;
use crate::pages::{ABOUT_NEED, SCAM_CONTACT, SCAM_SERVICE};
use crate::questions::{self, Question};
use crate::speaker::Speaker;
use crate::{Book, hard_words, said};

/// The most words of a step.
const STEP_WORDS_MAX: usize = 25;
/// The most Han characters of a step.
const STEP_HAN_MAX: usize = 40;

/// Where facts and words do not fit.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[expect(
    missing_docs,
    reason = "the sentence of each fault says what it is and what its fields are"
)]
pub enum JoinProblem {
    #[error("there is no sentence `{0}`")]
    NoSentence(String),
    #[error("the sentence `{0}` is shown on no page")]
    UnusedSentence(String),
    #[error(
        "the sentence `{id}` names `{{ ${variable} }}`, which is no fact, telephone line or address"
    )]
    NoFact { id: String, variable: String },
    #[error("the sentence `{id}` does not name `{{ ${variable} }}`, which it is given")]
    UnnamedValue { id: String, variable: String },
    #[error("the {language} step `{id}` has {count} {unit}; the most is {most}")]
    LongStep {
        language: Language,
        id: String,
        count: usize,
        unit: &'static str,
        most: usize,
    },
    #[error("the page of every visit needs the {kind} `{id}`, which is not there")]
    Needed {
        kind: &'static str,
        id: &'static str,
    },
    #[error("the hard word `{term}` has no {language} name `-{term}`")]
    NoName { language: Language, term: String },
    #[error("the sentence `{id}` writes “{word}”, which is the name `-{term}`")]
    PlainWord {
        id: String,
        word: String,
        term: String,
    },
    #[error("the page leaves a question open ({0:?}) and names no person")]
    NobodyToAsk(Question),
    #[error("no font of the guide has `{character}`, which stands in `{text}`")]
    NoGlyph { character: char, text: String },
}

impl Problem for JoinProblem {
    fn code(&self) -> &'static str {
        match self {
            Self::NoSentence(_) => "no-sentence",
            Self::UnusedSentence(_) => "unused-sentence",
            Self::NoFact { .. } => "no-fact",
            Self::UnnamedValue { .. } => "unnamed-value",
            Self::LongStep { .. } => "long-step",
            Self::Needed { .. } => "needed",
            Self::NoName { .. } => "no-name",
            Self::PlainWord { .. } => "plain-word",
            Self::NobodyToAsk(_) => "nobody-to-ask",
            Self::NoGlyph { .. } => "no-glyph",
        }
    }

    fn cure(&self) -> String {
        match self {
            Self::NoSentence(_) => {
                "Write it in locales/en and the other languages, or correct the id."
            }
            Self::UnusedSentence(_) => "Name it in data/, or remove it in all four languages.",
            Self::NoFact { .. } => "Correct the name, or add the fact to data/.",
            Self::UnnamedValue { .. } => "Write the value where it belongs.",
            Self::LongStep { .. } => "Say less, or make it two steps.",
            Self::Needed { .. } => "Put the file back.",
            Self::NoName { .. } => "Write the term in the glossary.ftl of the language.",
            Self::PlainWord { .. } => {
                "Name the term, so that the word is the same on every page and is explained."
            }
            Self::NobodyToAsk(_) => {
                "Write `before`: with it stand the desk and the numbers to call."
            }
            Self::NoGlyph { .. } => "Use a character that the fonts have.",
        }
        .to_owned()
    }
}

pub(crate) fn check(book: &Book, folder: &Folder) -> Vec<Fault<JoinProblem>> {
    let mut faults = Vec::new();
    let named = named_by_facts(book);
    let kiosk: BTreeMap<&str, &[&str]> = said::ALL.iter().copied().collect();
    for (id, file) in &named {
        if book.words.message(Language::En, id).is_none() {
            let line = folder.line_of(file, &format!("\"{id}\""));
            faults.push(Fault::new(
                file,
                line,
                JoinProblem::NoSentence((*id).to_owned()),
            ));
        }
    }
    for id in kiosk
        .keys()
        .filter(|id| book.words.message(Language::En, id).is_none())
    {
        let problem = JoinProblem::NoSentence((*id).to_owned());
        faults.push(Fault::new("locales/en/kiosk.ftl", 1, problem));
    }
    for message in book.words.messages(Language::En) {
        let mut fault = |problem| {
            faults.push(Fault::new(
                format!("locales/en/{}", message.file),
                message.line,
                problem,
            ));
        };
        let id = message.id.as_str();
        let given = kiosk.get(id).copied().unwrap_or_default();
        if !named.contains_key(id) && !kiosk.contains_key(id) {
            fault(JoinProblem::UnusedSentence(id.to_owned()));
        }
        let variables = message.variables();
        for variable in &variables {
            if !given.contains(variable) && book.facts.stated(variable).is_none() {
                let variable = (*variable).to_owned();
                fault(JoinProblem::NoFact {
                    id: id.to_owned(),
                    variable,
                });
            }
        }
        for variable in given
            .iter()
            .filter(|variable| !variables.contains(*variable))
        {
            let variable = (*variable).to_owned();
            fault(JoinProblem::UnnamedValue {
                id: id.to_owned(),
                variable,
            });
        }
    }
    faults.extend(hard_words::have_names(book));
    faults.extend(questions::check(book, folder));
    steps_are_short(book, &mut faults);
    facts_can_be_drawn(folder, &mut faults);
    needed(book, &mut faults);
    faults
}

/// The sentences that the facts name, each with a file that names it.
fn named_by_facts(book: &Book) -> BTreeMap<&str, String> {
    let mut named = BTreeMap::new();
    for agency in book.facts.agencies.values() {
        named.insert(
            agency.name.as_str(),
            format!("data/agencies/{}.json", agency.id),
        );
    }
    for contact in book.facts.contacts.values() {
        named.insert(
            contact.name.as_str(),
            format!("data/contacts/{}.json", contact.id),
        );
    }
    for need in book.facts.needs.values() {
        for id in [&need.name, &need.examples] {
            named.insert(id.as_str(), format!("data/needs/{}.json", need.id));
        }
    }
    for word in book.facts.hard_words.values() {
        named.insert(
            word.says.as_str(),
            format!("data/hard-words/{}.json", word.id),
        );
    }
    for service in book.facts.services.values() {
        for id in named_by_service(service) {
            named.insert(id.as_str(), format!("data/services/{}.json", service.id));
        }
    }
    named
}

fn named_by_service(service: &Service) -> Vec<&MessageId> {
    let mut named = vec![&service.name, &service.short, &service.what];
    named.extend(&service.status.what_now);
    for point in &service.points {
        named.push(&point.heading);
        named.extend(&point.text);
    }
    if let Some(before) = &service.before {
        named.push(&before.here);
        named.extend(&before.bring);
    }
    named.extend(service.without_phone.iter().chain(&service.genuine));
    for guide in &service.guides {
        named.push(&guide.title);
        for step in &guide.steps {
            named.push(&step.text);
            named.extend(&step.another);
            named.extend(
                step.stuck
                    .iter()
                    .flat_map(|stuck| [&stuck.cause, &stuck.cure]),
            );
            if let Picture::Scene { shows, .. } = &step.picture {
                named.push(shows);
            }
        }
    }
    named
}

fn steps_are_short(book: &Book, faults: &mut Vec<Fault<JoinProblem>>) {
    for language in Language::ALL {
        let speaker = Speaker::new(book, language, facts::Date::constant(2026, 1, 1));
        let (most, unit) = match language {
            Language::Zh => (STEP_HAN_MAX, "characters"),
            Language::En | Language::Ms | Language::Ta => (STEP_WORDS_MAX, "words"),
        };
        let guides = book
            .facts
            .services
            .values()
            .flat_map(|service| &service.guides);
        let steps = guides.flat_map(|guide| &guide.steps);
        for sentence in steps.flat_map(|step| std::iter::once(&step.text).chain(&step.another)) {
            let Ok(text) = speaker.tell(sentence) else {
                continue;
            };
            let count = plain_words(language, &text);
            if count <= most {
                continue;
            }
            let Some(message) = book.words.message(language, sentence.as_str()) else {
                continue;
            };
            let id = message.id.clone();
            let problem = JoinProblem::LongStep {
                language,
                id,
                count,
                unit,
                most,
            };
            let file = format!("locales/{language}/{}", message.file);
            faults.push(Fault::new(file, message.line, problem));
        }
    }
}

/// Names and labels that the facts hold are drawn too.
fn facts_can_be_drawn(folder: &Folder, faults: &mut Vec<Fault<JoinProblem>>) {
    for (file, text) in folder.below("data/") {
        for (index, line) in text.lines().enumerate() {
            if let Some(character) = line.chars().find(|c| !c.is_control() && !drawable(*c)) {
                let text = line.trim().to_owned();
                faults.push(Fault::new(
                    file,
                    index + 1,
                    JoinProblem::NoGlyph { character, text },
                ));
            }
        }
    }
}

fn needed(book: &Book, faults: &mut Vec<Fault<JoinProblem>>) {
    let has_need = |need: &str| book.facts.needs.keys().any(|id| id.as_str() == need);
    let has_contact = book
        .facts
        .contacts
        .keys()
        .any(|id| id.as_str() == SCAM_CONTACT);
    let has_service = book
        .facts
        .services
        .keys()
        .any(|id| id.as_str() == SCAM_SERVICE);
    for (is_there, folder, kind, id) in [
        (has_need(ABOUT_NEED), "data/needs", "need", ABOUT_NEED),
        (has_need(SCAM_NEED), "data/needs", "need", SCAM_NEED),
        (has_contact, "data/contacts", "telephone line", SCAM_CONTACT),
        (has_service, "data/services", "service", SCAM_SERVICE),
    ] {
        if !is_there {
            faults.push(Fault::new(folder, 1, JoinProblem::Needed { kind, id }));
        }
    }
}
