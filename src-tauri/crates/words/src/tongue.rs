//! The sentences of one language, each file of which is read when it is first asked for.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::sync::{OnceLock, PoisonError, RwLock};

use fluent_bundle::FluentResource;
use fluent_bundle::concurrent::FluentBundle;
use folder::{Fault, Folder};
use unic_langid::LanguageIdentifier;

use crate::sheet::{self, Sheet};
use crate::{Language, Message, Reviews, Values, WordsProblem};

/// One language.
pub(crate) struct Tongue {
    /// All that has been read so far. It says sentences; it cannot be looked into.
    bundle: RwLock<FluentBundle<FluentResource>>,
    files: Vec<File>,
    /// The file that has a sentence or, with a hyphen before it, a name; by its place in `files`.
    homes: HashMap<String, usize>,
    reviews: Reviews,
}

/// A file of sentences.
struct File {
    /// From the root of the content folder.
    path: String,
    /// Below `locales/<language>/`.
    name: String,
    text: String,
    read: OnceLock<Sheet>,
}

impl Tongue {
    pub(crate) fn load(
        folder: &Folder,
        language: Language,
        faults: &mut Vec<Fault<WordsProblem>>,
    ) -> Self {
        let mut identifiers: Vec<LanguageIdentifier> = Vec::new();
        identifiers.extend(language.tag().parse::<LanguageIdentifier>());
        let mut bundle = FluentBundle::new_concurrent(identifiers);
        // Invisible isolation marks around values would be spoken and searched for.
        bundle.set_use_isolating(false);
        let mut tongue = Self {
            bundle: RwLock::new(bundle),
            files: Vec::new(),
            homes: HashMap::new(),
            reviews: Reviews::default(),
        };
        let root = format!("locales/{language}/");
        for (path, text) in folder.below(&root) {
            if path.ends_with(".ftl") {
                tongue.take(path, path.trim_start_matches(&root), text, faults);
            } else if path.ends_with("/reviews.json") {
                match Reviews::read(text) {
                    Ok(reviews) => tongue.reviews = reviews,
                    Err(error) => {
                        let problem = WordsProblem::NotReviews(error.to_string());
                        faults.push(Fault::new(path, error.line(), problem));
                    }
                }
            }
        }
        // A sentence of any file may name them.
        let of_names = tongue.homes.iter().filter(|(id, _)| id.starts_with('-'));
        for place in of_names.map(|(_, place)| *place) {
            tongue.sheet(place);
        }
        tongue
    }

    fn take(&mut self, path: &str, name: &str, text: &str, faults: &mut Vec<Fault<WordsProblem>>) {
        let place = self.files.len();
        for (id, line) in sheet::ids(text) {
            match self.homes.entry(id.to_owned()) {
                Entry::Vacant(home) => {
                    home.insert(place);
                }
                Entry::Occupied(home) => {
                    let first = self.files.get(*home.get()).map_or(name, |file| &file.name);
                    let problem = WordsProblem::IdTwice {
                        id: id.to_owned(),
                        first: first.to_owned(),
                    };
                    faults.push(Fault::new(path, line, problem));
                }
            }
        }
        self.files.push(File {
            path: path.to_owned(),
            name: name.to_owned(),
            text: text.to_owned(),
            read: OnceLock::new(),
        });
    }

    /// Says a sentence, or what it lacks; nothing where there is no such sentence.
    pub(crate) fn say(&self, id: &str, values: &Values) -> Option<Result<String, String>> {
        self.sheet(*self.homes.get(id)?);
        let bundle = self.bundle.read().unwrap_or_else(PoisonError::into_inner);
        let pattern = bundle.get_message(id)?.value()?;
        let mut errors = Vec::new();
        let said = bundle.format_pattern(pattern, Some(values), &mut errors);
        Some(match errors.first() {
            None => Ok(said.into_owned()),
            Some(error) => Err(error.to_string()),
        })
    }

    pub(crate) fn message(&self, id: &str) -> Option<&Message> {
        self.sheet(*self.homes.get(id)?).messages.get(id)
    }

    pub(crate) fn term(&self, id: &str) -> Option<&Message> {
        let home = self.homes.get(&format!("-{id}"))?;
        self.sheet(*home).terms.get(id)
    }

    pub(crate) fn messages(&self) -> impl Iterator<Item = &Message> {
        self.sheets().flat_map(|sheet| sheet.messages.values())
    }

    pub(crate) fn terms(&self) -> impl Iterator<Item = &Message> {
        self.sheets().flat_map(|sheet| sheet.terms.values())
    }

    pub(crate) fn reviews(&self) -> &Reviews {
        &self.reviews
    }

    /// What breaks the files; reads them all.
    pub(crate) fn faults(&self) -> impl Iterator<Item = Fault<WordsProblem>> {
        self.sheets().flat_map(|sheet| sheet.faults.iter().cloned())
    }

    fn sheets(&self) -> impl Iterator<Item = &Sheet> {
        (0..self.files.len()).map(|place| self.sheet(place))
    }

    /// The file at a place of `files`.
    fn sheet(&self, place: usize) -> &Sheet {
        let file = &self.files[place];
        file.read.get_or_init(|| {
            let (sheet, resource) = Sheet::read(&file.path, &file.name, &file.text);
            // Ids that stand twice are told when the files are taken; the bundle keeps the first.
            let _ = self
                .bundle
                .write()
                .unwrap_or_else(PoisonError::into_inner)
                .add_resource(resource);
            sheet
        })
    }
}
