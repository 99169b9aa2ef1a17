//! The content inside the program, so that a fresh machine needs nothing else.

use folder::Folder;
use guide::Book;
use include_dir::{Dir, include_dir};
use search::Index;

use crate::StartProblem;

static DATA: Dir<'_> = include_dir!("$PANDU_FACTORY/data");
static LOCALES: Dir<'_> = include_dir!("$PANDU_FACTORY/locales");

/// The search index of it, made when the program was built.
static INDEX: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/search-index"));

/// Opens the factory content, which was checked when the program was built.
pub(crate) fn open() -> Result<Book, StartProblem> {
    let mut files = Vec::new();
    texts("data", &DATA, &mut files);
    texts("locales", &LOCALES, &mut files);
    let (book, reports) = Book::open_sound(&Folder::from_files(files));
    match reports.first() {
        None => Ok(match Index::from_bytes(INDEX) {
            Ok(index) => book.with_index(index),
            Err(problem) => {
                log::error!("{problem}; it is made anew");
                book
            }
        }),
        Some(first) => Err(StartProblem::FactoryContent {
            faults: reports.len(),
            first: first.to_string(),
        }),
    }
}

/// The pictures inside the program: name and bytes.
pub(crate) fn pictures() -> Vec<(String, &'static [u8])> {
    let Some(pictures) = DATA.get_dir("pictures") else {
        return Vec::new();
    };
    let is_raster = |path: &std::path::Path| path.extension().is_some_and(|end| end == "png");
    pictures
        .files()
        .filter(|file| is_raster(file.path()))
        .filter_map(|file| {
            Some((
                file.path().file_stem()?.to_str()?.to_owned(),
                file.contents(),
            ))
        })
        .collect()
}

/// Opens the content of a folder. Where it has faults, they are logged and nothing is returned.
#[cfg(debug_assertions)]
pub(crate) fn from_folder(root: &std::path::Path) -> Option<Book> {
    let (book, faults) = Book::read(root);
    if !faults.is_empty() {
        for fault in &faults {
            log::warn!("{fault}");
        }
        log::warn!(
            "{} has {} faults; the factory content is shown",
            root.display(),
            faults.len()
        );
        return None;
    }
    Some(book)
}

fn texts<'a>(root: &str, folder: &'a Dir<'a>, files: &mut Vec<(String, &'a str)>) {
    for file in folder.files() {
        let Some(path) = file.path().to_str() else {
            continue;
        };
        let is_schema = path.starts_with("schema");
        if (path.ends_with(".json") || path.ends_with(".ftl")) && !is_schema {
            files.extend(
                file.contents_utf8()
                    .map(|text| (format!("{root}/{path}"), text)),
            );
        }
    }
    for inner in folder.dirs() {
        texts(root, inner, files);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_factory_content_opens() {
        let book = open().unwrap();
        assert!(
            book.facts.services.len() >= 7,
            "{}",
            book.facts.services.len()
        );
        assert!(pictures().len() >= 3);
    }

    #[test]
    fn the_index_that_was_built_in_is_that_of_the_content() {
        let built = Index::from_bytes(INDEX).unwrap();
        let book = open().unwrap();
        assert_eq!(built.services(), book.facts.services.len());
        let (anew, _) = Book::read(std::path::Path::new(".."));
        assert_eq!(anew.index().unwrap().to_bytes(), INDEX);
    }
}
