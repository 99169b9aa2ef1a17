//! What lives as long as the window: the content and the visit.

use std::sync::{Mutex, MutexGuard, PoisonError};

use guide::page::{Action, Look, Page, Refusal, TextSize, Theme};
use guide::{Book, Date, Visit};
use words::Language;

use crate::{Options, StartProblem, factory};

/// The content, the visit, and the day.
pub(crate) struct Kiosk {
    book: Book,
    visit: Mutex<Visit>,
    /// A day to be taken for today; debug builds only.
    day: Option<Date>,
}

impl Kiosk {
    /// Opens the content: that of a folder, where a debug build is given one without faults.
    pub(crate) fn open(options: &Options) -> Result<Self, StartProblem> {
        #[cfg(debug_assertions)]
        let (asked, day) = (
            options.content.as_deref().and_then(factory::from_folder),
            options.today,
        );
        #[cfg(not(debug_assertions))]
        let (asked, day) = (None, None);
        let book = match asked {
            Some(book) => book,
            None => factory::open()?,
        };
        let look = Look {
            text_size: TextSize::default(),
            theme: Theme::default(),
            px_per_mm: options.px_per_mm,
        };
        Ok(Self {
            book,
            visit: Mutex::new(Visit::new(Language::En, look)),
            day,
        })
    }

    /// Does what a press asks for.
    pub(crate) fn act(&self, action: Action) -> Result<Page, Refusal> {
        self.visit().act(action, &self.book, self.today())
    }

    /// The page for when something went wrong.
    pub(crate) fn problem(&self) -> Result<Page, Refusal> {
        self.visit().problem(&self.book, self.today())
    }

    fn visit(&self) -> MutexGuard<'_, Visit> {
        // A visit is replaced whole or not at all, so what another thread left is sound.
        self.visit.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn today(&self) -> Date {
        self.day.unwrap_or_else(|| jiff::Zoned::now().date())
    }
}
