//! Opens a content folder.

use std::path::Path;

use folder::{Folder, Report};
use guide::Book;

use crate::Failure;

/// The content as far as it can be read, and everything that is wrong with it.
pub(crate) fn with_reports(root: &Path) -> (Book, Vec<Report>) {
    let (_, book, reports) = with_folder(root);
    (book, reports)
}

/// The same, with the files it was read from.
pub(crate) fn with_folder(root: &Path) -> (Folder, Book, Vec<Report>) {
    let (folder, faults) = Folder::read(root);
    let (book, more) = Book::open(&folder);
    let mut reports: Vec<Report> = faults.iter().map(folder::Fault::report).collect();
    reports.extend(more);
    (folder, book, reports)
}

/// The content, where pages can be made of it.
pub(crate) fn sound(root: &Path) -> Result<Book, Failure> {
    match with_reports(root) {
        (book, reports) if reports.is_empty() => Ok(book),
        _ => Err(Failure::Faults),
    }
}
