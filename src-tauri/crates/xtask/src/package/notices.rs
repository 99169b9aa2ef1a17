//! `THIRD-PARTY-NOTICES.txt`: under which terms others let us deliver what they made.
//!
//! Of crates it is gathered by cargo-about; of the packages of the web UI, which are few, their own files
//! are put one after another. Which licences may be there at all is said elsewhere: in `deny.toml`,
//! and by the suite `npm-licences`.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use super::{PackageProblem, file, step};
use crate::house::House;
use crate::tell;
use crate::tool::Tool;

const OPENING: &str = "What others made and let us deliver with Pandu, and their terms.\n\
    Pandu's own terms stand in the file beside this one (LICENSE, or copyright).\n\n";
const LINE: &str =
    "--------------------------------------------------------------------------------";

#[derive(Deserialize)]
struct Lock {
    packages: BTreeMap<String, Locked>,
}

#[derive(Deserialize)]
struct Locked {
    version: Option<String>,
    license: Option<String>,
    #[serde(default)]
    dev: bool,
    #[serde(default)]
    optional: bool,
}

/// Writes the file.
pub(super) fn write(house: &House, path: &Path) -> Result<(), PackageProblem> {
    tell::step("the notices of others: cargo about");
    let crates = Tool::cargo("about generate --workspace --fail --frozen --config")
        .argument(house.root().join("packaging/about.toml"))
        .argument(house.root().join("packaging/about.hbs"))
        .in_folder(house.root())
        .answer()
        .map_err(step("gathering the licences of crates"))?;
    let mut text = OPENING.to_owned();
    text.push_str(&String::from_utf8_lossy(&crates));
    text.push_str("\n\nPackages of the web UI, and fonts\n=================================\n");
    text.push_str(&of_the_ui(&house.ui())?);
    super::write(path, &text)
}

/// Of each package that is delivered its own texts; those that only build are not.
fn of_the_ui(ui: &Path) -> Result<String, PackageProblem> {
    let path = ui.join("package-lock.json");
    let lock = fs::read(&path).map_err(|source| file(&path, source))?;
    let lock: Lock = serde_json::from_slice(&lock).map_err(|source| PackageProblem::Format {
        what: "ui/package-lock.json",
        source,
    })?;
    let mut text = String::new();
    for (place, package) in &lock.packages {
        let Some(name) = place.strip_prefix("node_modules/") else {
            continue;
        };
        if package.dev || package.optional {
            continue;
        }
        let version = package.version.as_deref().unwrap_or_default();
        // Writing to a String cannot fail.
        let _written = writeln!(text, "\n{LINE}\n{name} {version}\n{LINE}\n");
        let files = texts_in(&ui.join(place))?;
        if files.is_empty() {
            let named = package.license.as_deref();
            let licence = named.ok_or_else(|| PackageProblem::NoLicence {
                package: name.to_owned(),
            })?;
            let _written = writeln!(text, "It brings no text; its package names {licence}.");
        }
        for path in files {
            let words = fs::read_to_string(&path).map_err(|source| file(&path, source))?;
            text.push_str(words.trim());
            text.push('\n');
        }
    }
    Ok(text)
}

/// The files of a package that tell its terms.
fn texts_in(folder: &Path) -> Result<Vec<PathBuf>, PackageProblem> {
    let entries = fs::read_dir(folder).map_err(|source| file(folder, source))?;
    let mut texts: Vec<PathBuf> = entries
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.is_file() && tells_terms(path))
        .collect();
    texts.sort();
    Ok(texts)
}

fn tells_terms(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let name = name.to_lowercase();
    ["licence", "license", "copying", "notice"]
        .iter()
        .any(|start| name.starts_with(start))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ui(lock: &str, files: &[(&str, &str)]) -> tempfile::TempDir {
        let ui = tempfile::tempdir().unwrap();
        fs::write(ui.path().join("package-lock.json"), lock).unwrap();
        for (path, text) in files {
            let path = ui.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        ui
    }

    const LOCK: &str = r#"{ "packages": {
        "": {},
        "node_modules/drawn": { "version": "1.0.0" },
        "node_modules/tool": { "version": "2.0.0", "dev": true }
    } }"#;

    #[test]
    fn what_is_delivered_brings_its_terms_and_what_only_builds_is_left_out() {
        let files = [("node_modules/drawn/license.md", "Do as you like.\n")];
        let text = of_the_ui(ui(LOCK, &files).path()).unwrap();
        assert!(text.contains("drawn 1.0.0"), "{text}");
        assert!(text.contains("Do as you like."), "{text}");
        assert!(!text.contains("tool"), "{text}");
    }

    #[test]
    fn what_only_names_its_terms_is_told_and_what_has_none_is_not_delivered() {
        let files = [("node_modules/drawn/readme.md", "Hello.")];
        let named = LOCK.replace("\"1.0.0\"", "\"1.0.0\", \"license\": \"MIT\"");
        let text = of_the_ui(ui(&named, &files).path()).unwrap();
        assert!(text.contains("its package names MIT"), "{text}");
        let problem = of_the_ui(ui(LOCK, &files).path()).unwrap_err();
        assert!(
            matches!(&problem, PackageProblem::NoLicence { package } if package == "drawn"),
            "{problem}"
        );
    }
}
