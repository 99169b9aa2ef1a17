//! Opens the content while the window is being made.
//!
//! Starting the window and its web process takes longer than reading, and Welcome is drawn without
//! the content; so a start with a thousand services is hardly slower than one with seven.

use std::sync::{Arc, OnceLock};
use std::thread;

use guide::Book;

use crate::{Options, StartProblem, factory};

/// The content, or its coming.
pub(crate) struct Opening(Arc<OnceLock<Book>>);

impl Opening {
    /// Begins to read: a folder, where a debug build is given one without faults, else the factory
    /// content. Where not even that can be read the program ends, as no page can ever be shown.
    pub(crate) fn begin(options: &Options) -> Self {
        let book = Arc::new(OnceLock::new());
        let place = Arc::clone(&book);
        let open = opener(options);
        thread::spawn(move || match open() {
            // That of a folder has no index yet. It is made beside the first pages, for a page that
            // waits for it on the first *Find* may seem to hang.
            Ok(book) => drop(place.get_or_init(|| book).index()),
            Err(problem) => {
                log::error!(event = "not-opened"; "{problem}");
                std::process::exit(problem.exit_code().into());
            }
        });
        Self(book)
    }

    /// The content; waits where it is not there yet.
    pub(crate) fn book(&self) -> &Book {
        self.0.wait()
    }
}

#[cfg(debug_assertions)]
fn opener(options: &Options) -> impl FnOnce() -> Result<Book, StartProblem> + use<> {
    let folder = options.content.clone();
    move || {
        let asked = folder.as_deref().and_then(factory::from_folder);
        asked.map_or_else(factory::open, Ok)
    }
}

#[cfg(not(debug_assertions))]
fn opener(_: &Options) -> fn() -> Result<Book, StartProblem> {
    factory::open
}
