//! A language that is longer still than Tamil (check G08): the words of Tamil, said again until each
//! sentence is [`FACTOR`] times as wide as in English.
//!
//! Width is what the guide's own fonts give ([`Ruler`]): a Tamil letter is wider than a Latin one, and it is
//! room that runs out. Each word is said again in its place, so there are as many sentences as before, and
//! every word, break and mark is real Tamil. Values, names and choices stay where they stand. Left out is
//! what has no Tamil word to say again: names that are in Latin letters in every language.

mod ruler;
mod tailor;

use std::collections::HashMap;

use fluent_syntax::ast::{Entry, Pattern, Resource};
use fluent_syntax::{parser, serializer};
use folder::Folder;
use words::Language;

pub use ruler::Ruler;
pub use tailor::Fitted;
use tailor::Tailor;

/// How many times as wide as in English a sentence becomes: 140 % are added.
pub const FACTOR: f64 = 2.4;

/// The sentences and names of a language by their ids; that of a name has its hyphen.
type Patterns = HashMap<String, Pattern<String>>;

/// A file of sentences, with its path.
type Sheet = (String, Resource<String>);

/// The content with a longer language in place of Tamil, and how each case of its sentences fits.
pub fn lengthened(folder: &Folder, ruler: &Ruler) -> (Folder, Vec<Fitted>) {
    let english = patterns(&mut sheets(folder, Language::En));
    let mut tamil = sheets(folder, Language::Ta);
    let none = Patterns::new();
    // Names first, for sentences are made of them; by their own words first, for names are made of names.
    fit(
        &mut tamil,
        is_name,
        &mut Tailor::new(ruler, &none, &none),
        &english,
    );
    let names = patterns(&mut tamil);
    fit(
        &mut tamil,
        is_name,
        &mut Tailor::new(ruler, &names, &english),
        &english,
    );
    let names = patterns(&mut tamil);
    let mut tailor = Tailor::new(ruler, &names, &english);
    fit(&mut tamil, |id| !is_name(id), &mut tailor, &english);
    let mut longer = folder.clone();
    for (path, resource) in &tamil {
        longer.put(path, serializer::serialize(resource));
    }
    (longer, tailor.fitted)
}

fn is_name(id: &str) -> bool {
    id.starts_with('-')
}

/// Makes those that are wanted wide enough.
fn fit(
    sheets: &mut [Sheet],
    wanted: impl Fn(&str) -> bool,
    tailor: &mut Tailor<'_>,
    english: &Patterns,
) {
    for (id, pattern) in entries(sheets).filter(|(id, _)| wanted(id)) {
        if let Some(twin) = english.get(&id) {
            tailor.fit(&id, pattern, twin);
        }
    }
}

/// The files of a language. What is no Fluent is left out: the content's own checks tell of it.
fn sheets(folder: &Folder, language: Language) -> Vec<Sheet> {
    let root = format!("locales/{language}/");
    let files = folder
        .below(&root)
        .filter(|(path, _)| path.ends_with(".ftl"));
    files
        .filter_map(|(path, text)| Some((path.to_owned(), parser::parse(text.to_owned()).ok()?)))
        .collect()
}

fn patterns(sheets: &mut [Sheet]) -> Patterns {
    entries(sheets)
        .map(|(id, pattern)| (id, pattern.clone()))
        .collect()
}

fn entries(sheets: &mut [Sheet]) -> impl Iterator<Item = (String, &mut Pattern<String>)> {
    let all = sheets.iter_mut().flat_map(|(_, sheet)| &mut sheet.body);
    all.filter_map(|entry| match entry {
        Entry::Message(message) => Some((message.id.name.clone(), message.value.as_mut()?)),
        Entry::Term(term) => Some((format!("-{}", term.id.name), &mut term.value)),
        Entry::Comment(_)
        | Entry::GroupComment(_)
        | Entry::ResourceComment(_)
        | Entry::Junk { .. } => None,
    })
}
