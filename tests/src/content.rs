//! The content of the project, as the tests use it.

use std::path::{Path, PathBuf};

use folder::{Folder, Report};
use guide::page::{Page, Place};
use guide::{Book, Date, Setting};
use settings::{Choices, SystemWishes};
use words::Language;

/// The day on which the tests look at the content.
pub const TODAY: Date = Date::constant(2026, 11, 21);

/// The root of the project.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The files of the content.
pub fn folder() -> Folder {
    Folder::read(&root()).0
}

/// The content, with everything that stands in the way of showing it.
pub fn book() -> (Book, Vec<Report>) {
    Book::read(&root())
}

/// How a page is asked for: at the start of a visit, on [`TODAY`].
pub fn setting(language: Language) -> Setting {
    let look = Choices::default().look(SystemWishes::default(), None);
    Setting::new(language, TODAY, look)
}

/// Every page of a language, with its place.
///
/// # Panics
/// Where a page cannot be made; the tests are then red with the reason.
#[expect(clippy::panic, reason = "a test that cannot make its page has failed")]
pub fn pages(book: &Book, language: Language) -> Vec<(Place, Page)> {
    let page = |place: Place| match book.page(&place, &setting(language)) {
        Ok(page) => (place, page),
        Err(refusal) => panic!("{place:?} in {language}: {refusal}"),
    };
    book.places().into_iter().map(page).collect()
}
