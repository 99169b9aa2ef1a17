//! Content of other sizes, to measure what the amount of it costs: seven of the services, or all
//! of them and copies of them under other names until there are so many.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use folder::Folder;
use serde_json::Value as Json;
use thiserror::Error;

use crate::house::House;

/// Services that name no sentence and no fact of another, and are all that the catalogue names.
const SEVEN: [&str; 7] = [
    "cdc-vouchers",
    "cpf-services",
    "paynow",
    "scamshield-helpline-1799",
    "silver-support",
    "simplygo-seniors",
    "singpass",
];

/// How much content.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Amount {
    /// Seven services, as in the beginning.
    Seven,
    /// All services and copies of them, until there are so many.
    Made(usize),
}

/// Why it was not made.
#[derive(Debug, Error)]
pub(crate) enum MadeProblem {
    /// A file was not read or written.
    #[error("{} could not be read or written", path.display())]
    File {
        /// Which.
        path: PathBuf,
        /// What the system said.
        #[source]
        source: io::Error,
    },
    /// A file of the content is not what it should be.
    #[error("{file} has no list `services`; run `cargo pandu-content check`")]
    NoServices {
        /// Which.
        file: String,
    },
}

/// Writes the content to a folder below `target/`, and gives its path.
pub(crate) fn make(house: &House, amount: Amount) -> Result<PathBuf, MadeProblem> {
    let name = match amount {
        Amount::Seven => "seven".to_owned(),
        Amount::Made(count) => format!("made-{count}"),
    };
    let (mut content, _) = Folder::read(house.root());
    match amount {
        Amount::Seven => leave_seven(&mut content)?,
        Amount::Made(count) => add_copies(&mut content, count)?,
    }
    let root = house.target().join("bench").join(name);
    // What an earlier run left would be content too.
    if root.exists() {
        fs::remove_dir_all(&root).map_err(at(&root))?;
    }
    for (file, text) in content.below("") {
        write(&root.join(file), text.as_bytes())?;
    }
    let pictures = house.root().join("data/pictures");
    for entry in fs::read_dir(&pictures).map_err(at(&pictures))? {
        let path = entry.map_err(at(&pictures))?.path();
        let bytes = fs::read(&path).map_err(at(&path))?;
        let name = path.file_name().unwrap_or_default();
        write(&root.join("data/pictures").join(name), &bytes)?;
    }
    Ok(root)
}

fn leave_seven(content: &mut Folder) -> Result<(), MadeProblem> {
    for id in services(content) {
        if SEVEN.contains(&id.as_str()) {
            continue;
        }
        for file in files_of(content, &id) {
            content.remove(&file);
        }
    }
    change_lists(content, |listed| {
        listed.retain(|id| SEVEN.contains(&id.as_str()));
    })
}

fn add_copies(content: &mut Folder, count: usize) -> Result<(), MadeProblem> {
    let real = services(content);
    let mut copies: Vec<(String, String)> = Vec::new();
    for (number, id) in real.iter().cycle().enumerate() {
        if real.len() + number >= count {
            break;
        }
        let ending = format!("-copy-{number}");
        let copy = format!("{id}{ending}");
        let files = files_of(content, id);
        let names = names_in(content, &files);
        for file in files {
            let text = content.file(&file).unwrap_or_default();
            // Agencies, links and plain words may be called as the service is.
            let own_name = format!("\"id\": \"{id}\"");
            let text = with_ending(text, &names, &ending).replacen(
                &own_name,
                &format!("\"id\": \"{copy}\""),
                1,
            );
            content.put(file.replace(id.as_str(), &copy), text);
        }
        copies.push((id.clone(), copy));
    }
    change_lists(content, |listed| {
        let more = copies.iter().filter(|(id, _)| listed.contains(id));
        let more: Vec<String> = more.map(|(_, copy)| copy.clone()).collect();
        listed.extend(more);
    })
}

/// The names of all services.
fn services(content: &Folder) -> Vec<String> {
    let stem = |(file, _): (&str, &str)| {
        let name = Path::new(file).file_stem()?;
        Some(name.to_str()?.to_owned())
    };
    content.below("data/services/").filter_map(stem).collect()
}

/// What is known and said of one service.
fn files_of(content: &Folder, service: &str) -> Vec<String> {
    let ends = [
        format!("data/services/{service}.json"),
        format!("data/aliases/{service}.json"),
        format!("/services/{service}.ftl"),
    ];
    let all = content.below("").map(|(file, _)| file);
    let own = all.filter(|file| ends.iter().any(|end| file.ends_with(end)));
    own.map(str::to_owned).collect()
}

/// The names of the facts and sentences of these files, which no other service may have.
fn names_in(content: &Folder, files: &[String]) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for file in files {
        let text = content.file(file).unwrap_or_default();
        if file.ends_with(".json") {
            let json: Json = serde_json::from_str(text).unwrap_or_default();
            let facts = json.get("facts").and_then(Json::as_object);
            names.extend(facts.into_iter().flat_map(|facts| facts.keys().cloned()));
        } else {
            let ids = text.lines().filter_map(|line| line.split_once(" ="));
            names.extend(ids.map(|(id, _)| id.to_owned()));
        }
    }
    names
}

/// The text with an ending after each of the names.
fn with_ending(text: &str, names: &BTreeSet<String>, ending: &str) -> String {
    let is_of_a_name = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    let mut made = String::with_capacity(text.len() * 2);
    for run in text.split_inclusive(|c| !is_of_a_name(c)) {
        let name = run.trim_end_matches(|c| !is_of_a_name(c));
        made.push_str(name);
        if names.contains(name) {
            made.push_str(ending);
        }
        made.push_str(&run[name.len()..]);
    }
    made
}

/// Changes each list of services: those of the needs, and that of reviewers.
fn change_lists(
    content: &mut Folder,
    change: impl Fn(&mut Vec<String>),
) -> Result<(), MadeProblem> {
    let needs = content
        .below("data/needs/")
        .map(|(file, _)| file.to_owned());
    let lists: Vec<String> = needs.chain(["data/review-order.json".to_owned()]).collect();
    for file in lists {
        let no_services = || MadeProblem::NoServices { file: file.clone() };
        let text = content.file(&file).ok_or_else(no_services)?;
        let mut json: Json = serde_json::from_str(text).map_err(|_| no_services())?;
        // A need that holds other needs may have no services of its own.
        let Some(services) = json.get_mut("services") else {
            continue;
        };
        let mut listed: Vec<String> =
            serde_json::from_value(services.take()).map_err(|_| no_services())?;
        change(&mut listed);
        *services = listed.into();
        content.put(file, json.to_string());
    }
    Ok(())
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), MadeProblem> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(at(folder))?;
    }
    fs::write(path, bytes).map_err(at(path))
}

fn at(path: &Path) -> impl Fn(io::Error) -> MadeProblem + '_ {
    |source| MadeProblem::File {
        path: path.to_path_buf(),
        source,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn content() -> Folder {
        let mut content = Folder::default();
        let service = r#"{"id": "tea","short":"tea-short","facts":{"tea-price":{"value":1}}}"#;
        content.put("data/services/tea.json", service);
        content.put("data/services/paynow.json", r#"{"id": "paynow"}"#);
        content.put("data/needs/drink.json", r#"{"services":["tea","paynow"]}"#);
        content.put("data/review-order.json", r#"{"services":["tea"]}"#);
        let sentences = "tea-short = A tea for { $tea-price } at { -tea-house }\n";
        content.put("locales/en/services/tea.ftl", sentences);
        content
    }

    #[test]
    fn a_copy_has_names_of_its_own_and_the_same_words() {
        let mut content = content();
        add_copies(&mut content, 4).unwrap();
        let copied = ["paynow-copy-0", "paynow", "tea-copy-1", "tea"];
        assert_eq!(services(&content), copied);
        let said = "tea-short-copy-1 = A tea for { $tea-price-copy-1 } at { -tea-house }\n";
        let file = content.file("locales/en/services/tea-copy-1.ftl");
        assert_eq!(file, Some(said));
        let need = content.file("data/needs/drink.json").unwrap();
        assert!(need.contains("tea-copy-1"), "{need}");
    }

    #[test]
    fn only_the_seven_are_left_and_listed() {
        let mut content = content();
        leave_seven(&mut content).unwrap();
        assert_eq!(services(&content), ["paynow"]);
        assert_eq!(content.file("locales/en/services/tea.ftl"), None);
        let need = content.file("data/needs/drink.json");
        assert_eq!(need, Some(r#"{"services":["paynow"]}"#));
    }
}
