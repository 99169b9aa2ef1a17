//! What lives as long as the window: the content and the visit.

use std::sync::{Mutex, MutexGuard, PoisonError};

use guide::page::{Action, Page, Refusal};
use guide::{Book, Date, Machine, Visit};
use settings::{Kept, Profile};
use words::Language;

use crate::keeper::Keeper;
use crate::picture_protocol::Gallery;
use crate::{Options, StartProblem, factory, folders};

/// The content, the visit, and the day.
pub(crate) struct Kiosk {
    book: Book,
    visit: Mutex<Visit>,
    /// Writes settings, where the system has a place for them.
    keeper: Option<Keeper>,
    /// A day to be taken for today; debug builds only.
    day: Option<Date>,
}

impl Kiosk {
    /// Opens the content: that of a folder, where a debug build is given one without faults.
    pub(crate) fn open(options: &Options, gallery: &Gallery) -> Result<Self, StartProblem> {
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
        let file = folders::settings_file(options.profile);
        let (mut kept, settings_lost) = match file.as_deref().map(settings::load) {
            None => (Kept::default(), false),
            Some(Ok(kept)) => (kept, false),
            Some(Err(problem)) => {
                log::warn!("{problem}");
                (Kept::default(), true)
            }
        };
        kept.px_per_mm = options.px_per_mm.or(kept.px_per_mm);
        let machine = Machine {
            profile: options.profile,
            kept,
            settings_lost,
            may_fit: options.fit || options.profile == Profile::Laptop,
            desk_photo: gallery.has_desk(),
        };
        Ok(Self {
            book,
            visit: Mutex::new(Visit::new(Language::En, machine)),
            keeper: file.map(Keeper::new),
            day,
        })
    }

    /// Does what a press asks for.
    pub(crate) fn act(&self, action: Action) -> Result<Page, Refusal> {
        let mut visit = self.visit();
        let before = visit.kept();
        let page = visit.act(action, &self.book, self.today())?;
        let kept = visit.kept();
        if let Some(keeper) = self.keeper.as_ref().filter(|_| kept != before) {
            keeper.keep(kept);
        }
        Ok(page)
    }

    /// CSS pixels in a millimetre, where the screen was measured.
    pub(crate) fn px_per_mm(&self) -> Option<f64> {
        self.visit().kept().px_per_mm
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
