//! Says the sentences of one page in one language, and remembers which they were.

use std::cell::RefCell;
use std::collections::BTreeSet;

use facts::{Confirmed, Date, MessageId, PublishedOn, Source};
use words::{Language, Translation, Values};

use crate::page::Refusal;
use crate::seal::seal;
use crate::{Book, said, value};

/// Speaks for one page.
pub(crate) struct Speaker<'a> {
    pub(crate) book: &'a Book,
    pub(crate) language: Language,
    pub(crate) today: Date,
    /// The sentences said so far, for the state of the translation.
    used: RefCell<BTreeSet<String>>,
    /// Those among them that no block holds yet, in order.
    loose: RefCell<Vec<String>>,
}

type Said = Result<String, Refusal>;

impl<'a> Speaker<'a> {
    pub(crate) fn new(book: &'a Book, language: Language, today: Date) -> Self {
        Self {
            book,
            language,
            today,
            used: RefCell::default(),
            loose: RefCell::default(),
        }
    }

    /// A sentence that needs no other values than facts.
    pub(crate) fn say(&self, id: &str) -> Said {
        self.say_with(id, Values::new())
    }

    /// A sentence of the facts.
    pub(crate) fn tell(&self, id: &MessageId) -> Said {
        self.say(id.as_str())
    }

    /// Several of them, in order.
    pub(crate) fn tell_all(&self, ids: &[MessageId]) -> Result<Vec<String>, Refusal> {
        ids.iter().map(|id| self.tell(id)).collect()
    }

    /// A sentence with values of its own beside the facts it names.
    pub(crate) fn say_with(&self, id: &str, mut values: Values) -> Said {
        self.used.borrow_mut().insert(id.to_owned());
        self.loose.borrow_mut().push(id.to_owned());
        if let Some(message) = self.book.words.message(self.language, id) {
            for name in message.variables() {
                if values.get(name).is_some() {
                    continue;
                }
                // A name that is no fact is left out; `say` then tells what is lacking.
                if let Some(stated) = self.book.facts.stated(name) {
                    let text = value::stated(&self.book.words, self.language, stated)?;
                    values.set(name.to_owned(), text);
                }
            }
        }
        Ok(self.book.words.say(self.language, id, &values)?)
    }

    /// The sentences said since this was last asked.
    pub(crate) fn take_loose(&self) -> Vec<String> {
        self.loose.take()
    }

    /// A date as far as it is known.
    pub(crate) fn date(&self, date: PublishedOn) -> Said {
        Ok(value::published(&self.book.words, self.language, date)?)
    }

    /// How far a fact can be trusted, in words.
    pub(crate) fn trust(&self, source: &Source, confirmed: Option<&Confirmed>) -> Said {
        match confirmed {
            Some(confirmed) => {
                let day = self.date(PublishedOn::Day(confirmed.on))?;
                self.say_with(said::TRUST_CONFIRMED, value::values([("day", day)]))
            }
            None => {
                let date = self.date(source.date)?;
                self.say_with(said::TRUST_PUBLISHED, value::values([("date", date)]))
            }
        }
    }

    /// Whether some sentence said so far was not read by a native speaker as it is now.
    pub(crate) fn said_a_draft(&self) -> bool {
        let Some(reviews) = self.book.words.reviews(self.language) else {
            return true;
        };
        self.used.borrow().iter().any(|id| {
            reviews.0.is_empty()
                || reviews.state(id, &seal(self.book, self.language, id)) == Translation::Draft
        })
    }
}
