//! The content as a whole: facts and words that fit each other.

use std::path::Path;
use std::sync::OnceLock;

use facts::{Facts, FactsProblem, HardWordId};
use folder::{Fault, Folder, Report};
use search::Index;
use words::{Words, WordsProblem};

use crate::memory::Memory;
use crate::page::{AccessibilityTopic, Place};
use crate::{check, finding, hard_words};

/// All content, ready to be made into pages.
pub struct Book {
    /// What is true.
    pub facts: Facts,
    /// What is said.
    pub words: Words,
    /// Made before, or when first asked for.
    index: OnceLock<Option<Index>>,
    /// The hard words of sentences.
    pub(crate) hard_words: Memory<Vec<HardWordId>>,
    /// The squares of addresses.
    pub(crate) squares: Memory<Squares>,
}

/// A QR code as its squares: how many on a side, and the dark ones as an SVG path.
#[derive(Debug, Clone)]
pub(crate) struct Squares {
    pub(crate) modules: usize,
    pub(crate) path: String,
}

impl Book {
    /// Reads a folder and tells what stands in the way of showing it.
    ///
    /// Every fault that would make a page wrong or missing is told. The rules of good
    /// writing are asked by [`Book::check`].
    pub fn open(folder: &Folder) -> (Self, Vec<Report>) {
        let (book, mut reports) = Self::of(Facts::load(folder), Words::load(folder));
        reports.extend(check::check(&book, folder).iter().map(Fault::report));
        (book, reports)
    }

    /// [`Book::open`] of the files below a root; faults of the files are told first.
    pub fn read(root: &Path) -> (Self, Vec<Report>) {
        let (folder, faults) = Folder::read(root);
        let (book, of_book) = Self::open(&folder);
        let of_files = faults.iter().map(Fault::report);
        (book, of_files.chain(of_book).collect())
    }

    /// Reads a folder in which [`Book::open`] has found no fault before, in a fraction of its time:
    /// only what cannot be read at all is told, and sentences are read when they are asked for.
    pub fn open_sound(folder: &Folder) -> (Self, Vec<Report>) {
        Self::of(Facts::load_sound(folder), Words::load_sound(folder))
    }

    fn of(
        (facts, facts_faults): (Facts, Vec<Fault<FactsProblem>>),
        (words, words_faults): (Words, Vec<Fault<WordsProblem>>),
    ) -> (Self, Vec<Report>) {
        let mut reports: Vec<Report> = facts_faults.iter().map(Fault::report).collect();
        reports.extend(words_faults.iter().map(Fault::report));
        let book = Self {
            facts,
            words,
            index: OnceLock::new(),
            hard_words: Memory::default(),
            squares: Memory::default(),
        };
        (book, reports)
    }

    /// Takes an index that was made of the same content before, so that none is made now.
    #[must_use]
    pub fn with_index(mut self, index: Index) -> Self {
        self.index = OnceLock::from(Some(index));
        self
    }

    /// Everything that can be found. Without one given before, it is made when first asked for;
    /// there is none only of content with faults.
    pub fn index(&self) -> Option<&Index> {
        self.index.get_or_init(|| finding::index(self)).as_ref()
    }

    /// What words of four languages mean, as the index takes it.
    pub fn concepts(&self) -> Vec<search::Concept> {
        finding::concepts(self)
    }

    /// The services as they can be found.
    pub fn documents(&self) -> Vec<search::Document> {
        finding::documents(self)
    }

    /// What the rules of good writing say against the sentences.
    pub fn check(&self) -> Vec<Report> {
        let faults = self.words.check();
        let of_words = faults.iter().map(Fault::report);
        let faults = hard_words::are_named(self);
        of_words.chain(faults.iter().map(Fault::report)).collect()
    }

    /// Every place a visitor can get to, in the order of the needs.
    pub fn places(&self) -> Vec<Place> {
        let mut places = vec![Place::Welcome, Place::Home];
        for need in self.facts.needs_inside(None) {
            let inside = self.facts.needs_inside(Some(&need.id));
            places.extend([need].into_iter().chain(inside).map(|need| Place::Need {
                need: need.id.clone(),
            }));
        }
        for service in self.facts.services.values() {
            places.push(Place::Service {
                service: service.id.clone(),
            });
            for guide in &service.guides {
                for (index, guarded) in guide.steps.iter().enumerate() {
                    let step = index + 1;
                    let (service, guide) = (service.id.clone(), guide.id.clone());
                    if guarded.guard.is_some() {
                        places.push(Place::Guard {
                            service: service.clone(),
                            guide: guide.clone(),
                            step,
                        });
                    }
                    places.push(Place::Step {
                        service: service.clone(),
                        guide: guide.clone(),
                        step,
                    });
                    places.push(Place::Stuck {
                        service,
                        guide,
                        step,
                    });
                }
            }
        }
        places.extend(AccessibilityTopic::ALL.map(|topic| Place::Accessibility { topic }));
        places.extend([
            Place::Find,
            Place::About,
            Place::Languages,
            Place::Settings,
            Place::Voice,
            Place::TouchCheck,
            Place::Help,
            Place::Finish,
            Place::Still,
        ]);
        places
    }
}
