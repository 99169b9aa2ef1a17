//! How much of the content is translated, reviewed and confirmed.

use std::collections::BTreeMap;

use facts::{Confirmed, Date};
use serde::Serialize;
use words::{Language, Translation};

use crate::aged::is_past;
use crate::seal::seal;
use crate::{Book, Questions};

/// The state of the content on a day.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Coverage {
    /// How many services there are.
    pub services: usize,
    /// The sentences of each language.
    pub languages: BTreeMap<Language, SentenceCount>,
    /// The facts, telephone lines and addresses.
    pub facts: FactCount,
    /// The nine questions that each page answers.
    pub questions: Questions,
}

/// How many sentences of a language are in which state.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SentenceCount {
    /// How many there should be: as many as in English.
    pub messages: usize,
    /// How many are not there.
    pub missing: usize,
    /// How many no native speaker has read as they are now.
    pub draft: usize,
    /// How many one has.
    pub reviewed: usize,
}

/// How far the facts can be trusted.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct FactCount {
    /// Somebody asked the body that owns the fact.
    pub confirmed: usize,
    /// Nobody did.
    pub unconfirmed: usize,
    /// The day for looking at it again is past.
    pub past_review: usize,
}

impl Book {
    /// Counts what is there.
    pub fn coverage(&self, today: Date) -> Coverage {
        Coverage {
            services: self.facts.services.len(),
            languages: Language::ALL
                .map(|language| (language, self.sentences(language)))
                .into(),
            facts: self.fact_count(today),
            questions: self.questions(),
        }
    }

    /// The state of one sentence.
    pub fn translation(&self, language: Language, id: &str) -> Translation<'_> {
        let reviews = self.words.reviews(language);
        reviews.map_or(Translation::Draft, |reviews| {
            reviews.state(id, &seal(self, language, id))
        })
    }

    /// The seal a review of this sentence would have now.
    pub fn seal(&self, language: Language, id: &str) -> words::Seal {
        seal(self, language, id)
    }

    fn sentences(&self, language: Language) -> SentenceCount {
        let mut count = SentenceCount {
            messages: 0,
            missing: 0,
            draft: 0,
            reviewed: 0,
        };
        for english in self.words.messages(Language::En) {
            count.messages += 1;
            if self.words.message(language, &english.id).is_none() {
                count.missing += 1;
                continue;
            }
            match self.translation(language, &english.id) {
                Translation::Draft => count.draft += 1,
                Translation::Reviewed(_) => count.reviewed += 1,
            }
        }
        count
    }

    pub(crate) fn fact_count(&self, today: Date) -> FactCount {
        let facts = self
            .facts
            .services
            .values()
            .flat_map(|service| service.facts.values());
        let facts = facts.map(|fact| (fact.confirmed.as_ref(), fact.review_by));
        let contacts = self.facts.contacts.values();
        let contacts =
            contacts.map(|contact| (contact.confirmed.as_ref(), Some(contact.review_by)));
        let links = self.facts.links.values();
        let links = links.map(|link| (link.confirmed.as_ref(), Some(link.review_by)));
        let mut count = FactCount::default();
        let all: Vec<(Option<&Confirmed>, Option<Date>)> =
            facts.chain(contacts).chain(links).collect();
        for (confirmed, review_by) in all {
            match confirmed {
                Some(_) => count.confirmed += 1,
                None => count.unconfirmed += 1,
            }
            count.past_review += usize::from(review_by.is_some_and(|day| is_past(day, today)));
        }
        count
    }
}
