//! Opens a content folder of which pages can be made.

use std::path::Path;

use guide::Book;

use crate::Failure;

/// The content, where nothing stands in the way of showing it.
pub(crate) fn sound(root: &Path) -> Result<Book, Failure> {
    match Book::read(root) {
        (book, faults) if faults.is_empty() => Ok(book),
        _ => Err(Failure::Faults),
    }
}
