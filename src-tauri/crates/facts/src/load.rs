//! From files to typed facts. Every fault of every file is told in one run.

use std::collections::BTreeMap;

use folder::{Fault, Folder};
use serde::de::DeserializeOwned;
use serde_json::Value as Json;
use serde_path_to_error::{Path, Segment};

use crate::check::check;
use crate::place_in_file::Places;
use crate::{
    Agency, AgencyId, Aliases, Contact, ContactId, Fact, FactId, FactsProblem, HardWord,
    HardWordId, Link, LinkId, Need, NeedId, ReviewOrder, Service, ServiceId, Theme, ThemeId,
};

/// A file that is read again after an unknown field was told is read at most this often.
const UNKNOWN_FIELDS_MAX: usize = 100;

/// The one file of `data/` that has no kind of its own.
pub(crate) const REVIEW_ORDER: &str = "data/review-order.json";

/// All facts, checked.
#[derive(Debug, Clone, Default)]
pub struct Facts {
    /// The agencies.
    pub agencies: BTreeMap<AgencyId, Agency>,
    /// By what services are asked for; also some that have no page yet.
    pub aliases: BTreeMap<ServiceId, Aliases>,
    /// What words of four languages mean.
    pub themes: BTreeMap<ThemeId, Theme>,
    /// The telephone lines.
    pub contacts: BTreeMap<ContactId, Contact>,
    /// The words that are explained.
    pub hard_words: BTreeMap<HardWordId, HardWord>,
    /// The web addresses.
    pub links: BTreeMap<LinkId, Link>,
    /// What visitors come for.
    pub needs: BTreeMap<NeedId, Need>,
    /// What native speakers are asked to read first.
    pub review_order: ReviewOrder,
    /// The services.
    pub services: BTreeMap<ServiceId, Service>,
    /// Which service holds a fact.
    homes: BTreeMap<FactId, ServiceId>,
}

/// What a sentence may name by a variable.
#[derive(Debug, Clone, Copy)]
pub enum Stated<'a> {
    /// A fact of a service.
    Fact(&'a Fact),
    /// A telephone line: its number.
    Contact(&'a Contact),
    /// A web address: as a person reads it.
    Link(&'a Link),
}

impl Facts {
    /// Reads and checks all facts of a folder.
    ///
    /// What could be read is returned beside the faults, so that the sentences can be
    /// checked against it in the same run. Facts with faults are never shown to a visitor.
    pub fn load(folder: &Folder) -> (Self, Vec<Fault<FactsProblem>>) {
        let (facts, mut faults) = Self::read(folder, Care::Every);
        faults.extend(check(&facts, folder));
        (facts, faults)
    }

    /// Reads facts in which [`Facts::load`] has found no fault before, in a fraction of its time.
    /// Only what cannot be read at all is told.
    pub fn load_sound(folder: &Folder) -> (Self, Vec<Fault<FactsProblem>>) {
        Self::read(folder, Care::Form)
    }

    fn read(folder: &Folder, care: Care) -> (Self, Vec<Fault<FactsProblem>>) {
        let mut loading = Loading {
            folder,
            care,
            faults: Vec::new(),
        };
        let mut facts = Self {
            agencies: loading.all("data/agencies/", |agency: &Agency| &agency.id),
            aliases: loading.all("data/aliases/", |aliases: &Aliases| &aliases.id),
            themes: loading.all("data/concepts/", |theme: &Theme| &theme.id),
            contacts: loading.all("data/contacts/", |contact: &Contact| &contact.id),
            hard_words: loading.all("data/hard-words/", |word: &HardWord| &word.id),
            links: loading.all("data/links/", |link: &Link| &link.id),
            needs: loading.all("data/needs/", |need: &Need| &need.id),
            review_order: loading.review_order(),
            services: loading.all("data/services/", |service: &Service| &service.id),
            homes: BTreeMap::new(),
        };
        let homes = facts.services.values().flat_map(|service| {
            service
                .facts
                .keys()
                .map(|fact| (fact.clone(), service.id.clone()))
        });
        facts.homes = homes.collect();
        loading.files_of_no_kind();
        (facts, loading.faults)
    }

    /// What a variable of a sentence stands for.
    pub fn stated(&self, name: &str) -> Option<Stated<'_>> {
        let fact = || {
            let id: FactId = name.parse().ok()?;
            self.services
                .get(self.homes.get(&id)?)?
                .facts
                .get(&id)
                .map(Stated::Fact)
        };
        let contact = || Some(Stated::Contact(self.contacts.get(&name.parse().ok()?)?));
        let link = || Some(Stated::Link(self.links.get(&name.parse().ok()?)?));
        fact().or_else(contact).or_else(link)
    }

    /// The needs on the page of another one, in their order; on Home where none is given.
    pub fn needs_inside(&self, outer: Option<&NeedId>) -> Vec<&Need> {
        let mut needs: Vec<_> = self
            .needs
            .values()
            .filter(|need| need.inside.as_ref() == outer)
            .collect();
        needs.sort_by_key(|need| need.rank);
        needs
    }
}

/// What is looked for in each file.
#[derive(Clone, Copy)]
enum Care {
    /// Every fault, each with its line.
    Every,
    /// Whether it can be read.
    Form,
}

struct Loading<'a> {
    folder: &'a Folder,
    care: Care,
    faults: Vec<Fault<FactsProblem>>,
}

impl Loading<'_> {
    fn all<I, T>(&mut self, below: &str, id_of: impl Fn(&T) -> &I) -> BTreeMap<I, T>
    where
        I: Ord + Clone + ToString,
        T: DeserializeOwned,
    {
        let mut all = BTreeMap::new();
        for (file, text) in self.folder.below(below) {
            let stem = file.trim_start_matches(below).trim_end_matches(".json");
            let Some(thing) = self.one::<T>(file, text) else {
                continue;
            };
            let id = id_of(&thing).clone();
            if id.to_string() != stem {
                let line = self.folder.line_of(file, "\"id\"");
                let problem = FactsProblem::IdIsNotFileName {
                    id: id.to_string(),
                    file_stem: stem.to_owned(),
                };
                self.faults.push(Fault::new(file, line, problem));
            }
            if all.contains_key(&id) {
                let first = format!("{below}{}.json", id.to_string());
                let problem = FactsProblem::IdTwice {
                    id: id.to_string(),
                    first,
                };
                self.faults.push(Fault::new(
                    file,
                    self.folder.line_of(file, "\"id\""),
                    problem,
                ));
                continue;
            }
            all.insert(id, thing);
        }
        all
    }

    fn one<T: DeserializeOwned>(&mut self, file: &str, text: &str) -> Option<T> {
        let (thing, faults) = match self.care {
            Care::Every => read(file, text),
            Care::Form => read_sound(file, text),
        };
        self.faults.extend(faults);
        thing
    }

    fn review_order(&mut self) -> ReviewOrder {
        let file = self.folder.below(REVIEW_ORDER).next();
        let Some((file, text)) = file else {
            return ReviewOrder::default();
        };
        self.one(file, text).unwrap_or_default()
    }

    fn files_of_no_kind(&mut self) {
        let kinds = [
            "agencies",
            "aliases",
            "concepts",
            "contacts",
            "hard-words",
            "links",
            "needs",
            "services",
        ];
        for (file, _) in self.folder.below("data/") {
            let parts: Vec<&str> = file.split('/').collect();
            let is_known = matches!(parts.as_slice(), [_, kind, _] if kinds.contains(kind));
            if !is_known && file != REVIEW_ORDER {
                self.faults
                    .push(Fault::new(file, 1, FactsProblem::UnknownFile));
            }
        }
    }
}

/// Reads one file without looking for a place or for more than one fault.
fn read_sound<T: DeserializeOwned>(
    file: &str,
    text: &str,
) -> (Option<T>, Vec<Fault<FactsProblem>>) {
    match serde_json::from_str(text) {
        Ok(thing) => (Some(thing), Vec::new()),
        Err(error) => {
            let problem = FactsProblem::WrongForm(error.to_string());
            (None, vec![Fault::new(file, error.line(), problem)])
        }
    }
}

/// Reads one file; tells each unknown field and then the first other fault of form.
fn read<T: DeserializeOwned>(file: &str, text: &str) -> (Option<T>, Vec<Fault<FactsProblem>>) {
    let mut json: Json = match serde_json::from_str(text) {
        Ok(json) => json,
        Err(error) => {
            let problem = FactsProblem::NotJson(error.to_string());
            return (None, vec![Fault::new(file, error.line(), problem)]);
        }
    };
    let places = Places::of(text);
    let mut faults: Vec<_> = places
        .keys_standing_twice()
        .into_iter()
        .map(|(key, line)| Fault::new(file, line, FactsProblem::KeyTwice(key)))
        .collect();
    for _ in 0..UNKNOWN_FIELDS_MAX {
        let error = match serde_path_to_error::deserialize::<_, T>(&json) {
            Ok(thing) => return (faults.is_empty().then_some(thing), faults),
            Err(error) => error,
        };
        let line = places.line(error.path());
        let message = error.inner().to_string();
        let unknown = message.starts_with("unknown field");
        if unknown && remove(&mut json, error.path()) {
            faults.push(Fault::new(file, line, FactsProblem::UnknownField(message)));
            continue;
        }
        let problem = FactsProblem::WrongForm(format!("{}: {message}", error.path()));
        faults.push(Fault::new(file, line, problem));
        break;
    }
    (None, faults)
}

/// Takes the value at a path away; false where there is none.
fn remove(json: &mut Json, path: &Path) -> bool {
    let segments: Vec<&Segment> = path.iter().collect();
    let Some((Segment::Map { key: last }, before)) = segments.split_last() else {
        return false;
    };
    let mut at = json;
    for segment in before {
        let next = match segment {
            Segment::Map { key } => at.get_mut(key.as_str()),
            Segment::Seq { index } => at.get_mut(*index),
            Segment::Enum { variant } => at.get_mut(variant.as_str()),
            Segment::Unknown => None,
        };
        match next {
            Some(next) => at = next,
            None => return false,
        }
    }
    at.as_object_mut()
        .is_some_and(|object| object.remove(last.as_str()).is_some())
}
