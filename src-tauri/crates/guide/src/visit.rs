//! A visit: the one state that a press changes.
//!
//! Language, look and place live here and nowhere else. Ending a visit puts everything back
//! to what the centre chose. Nothing of a visit is ever written to disk.

use facts::{Date, ServiceId};
use words::Language;

use crate::Book;
use crate::page::{Action, Look, Page, Place, Refusal};
use crate::pages::Setting;

/// Places remembered for *Back*. Older ones are forgotten.
const TRAIL_MAX: usize = 100;

/// Where a visitor is, and how the pages are to look.
#[derive(Debug, Clone, PartialEq)]
pub struct Visit {
    language: Language,
    look: Look,
    place: Place,
    trail: Vec<Place>,
    /// What a new visit begins with.
    begins_with: (Language, Look),
}

impl Visit {
    /// A visit that has not begun: Welcome, as the centre wants it.
    pub fn new(language: Language, look: Look) -> Self {
        Self {
            language,
            look: look.clone(),
            place: Place::Welcome,
            trail: Vec::new(),
            begins_with: (language, look),
        }
    }

    /// Does what a press asks for and makes the page that follows.
    ///
    /// # Errors
    /// Where the page cannot be made; the visit then stays where it was.
    pub fn act(&mut self, action: Action, book: &Book, today: Date) -> Result<Page, Refusal> {
        let mut after = self.clone();
        after.change(action);
        let page = book.page(&after.place, &after.setting(today))?;
        *self = after;
        Ok(page)
    }

    /// The page for when something went wrong, in the language and look of the visit.
    ///
    /// # Errors
    /// As [`Book::problem`].
    pub fn problem(&self, book: &Book, today: Date) -> Result<Page, Refusal> {
        book.problem(&self.setting(today))
    }

    fn change(&mut self, action: Action) {
        match action {
            Action::Stay => {}
            Action::Go { place } => self.go(place),
            Action::Back => self.place = self.trail.pop().unwrap_or(Place::Welcome),
            Action::Speak { language } => self.language = language,
            Action::Begin { language } => {
                self.language = language;
                self.go(Place::Home);
            }
            Action::Size { text_size } => self.look.text_size = text_size,
            Action::Colour { theme } => self.look.theme = theme,
            Action::Clear => {
                let (language, look) = self.begins_with.clone();
                *self = Self::new(language, look);
            }
        }
    }

    fn go(&mut self, place: Place) {
        if place == self.place {
            return;
        }
        if self.trail.len() == TRAIL_MAX {
            self.trail.remove(0);
        }
        self.trail.push(std::mem::replace(&mut self.place, place));
    }

    fn setting(&self, today: Date) -> Setting {
        Setting {
            language: self.language,
            today,
            look: self.look.clone(),
            came_from: self.came_from(),
        }
    }

    /// The service last looked at.
    fn came_from(&self) -> Option<ServiceId> {
        self.trail
            .iter()
            .rev()
            .take_while(|place| **place != Place::Home)
            .find_map(|place| match place {
                Place::Service { service }
                | Place::Step { service, .. }
                | Place::Stuck { service, .. } => Some(service.clone()),
                Place::Welcome
                | Place::Home
                | Place::Need { .. }
                | Place::About
                | Place::Settings
                | Place::Help
                | Place::Finish => None,
            })
    }
}
