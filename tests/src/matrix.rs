//! Which pages are looked at in which dress on which screen, and what comes of it.

use std::collections::BTreeMap;
use std::time::Instant;

use guide::Book;
use serde::Serialize;
use serde_json::{Value, json};
use words::Language;

use crate::app::{App, AppProblem};
use crate::content;
use crate::dresses::{Changed, Extent, LARGEST, changed, dresses, pairs};
use crate::probes::clipped;
use crate::size::{SIZES, SMALL_LAPTOP};
use crate::sweep::{self, Dress, Sizes, Told, Wish};

/// The step for which things grow at least so much from the smallest size of text to the largest.
const GROWTH: [(&str, f64); 5] = [
    ("text", 2.0),
    ("icon", 1.5),
    ("mark", 1.5),
    // No figure is asked of codes: a telephone reads them by their squares, of 1.5 mm and more at any
    // size (I05). They grow as far as the lowest screen has room for the longest address.
    ("code", 1.1),
    ("button", 1.05),
];
/// What rounding to whole pixels may cost.
const GROWTH_ROUNDING: f64 = 0.02;

/// Something told, with the dress and the screen.
#[derive(Debug, Serialize)]
pub struct Fault {
    /// On which screen.
    pub screen: &'static str,
    /// Language, size of text, colours.
    pub dress: String,
    /// What was told, and where.
    #[serde(flatten)]
    pub told: Told,
}

/// What the matrix found.
#[derive(Debug, Default, Serialize)]
pub struct Outcome {
    /// Parts of pages looked at.
    pub parts: usize,
    /// Pages looked at, in all dresses together.
    pub pages: usize,
    /// How long it took.
    pub seconds: f64,
    /// What was told.
    pub faults: Vec<Fault>,
}

impl Outcome {
    /// Takes in what another found.
    pub fn add(&mut self, other: Self) {
        self.parts += other.parts;
        self.pages += other.pages;
        self.seconds += other.seconds;
        self.faults.extend(other.faults);
    }

    fn take(&mut self, found: sweep::Found, screen: &'static str, dress: Dress, aside: &str) {
        self.parts += found.parts;
        self.pages += found.sizes.len();
        let dress = format!("{dress}{aside}");
        self.faults
            .extend(found.found.into_iter().map(|told| Fault {
                screen,
                dress: dress.clone(),
                told,
            }));
    }

    /// The faults for a reader: by probe and words, with how often and where first.
    pub fn summary(&self) -> String {
        let mut groups: BTreeMap<(&str, String), Vec<&Fault>> = BTreeMap::new();
        for fault in &self.faults {
            // Numbers differ from dress to dress.
            let said = fault.told.said.chars().filter(|c| !c.is_ascii_digit());
            let key = (fault.told.probe.as_str(), said.collect());
            groups.entry(key).or_default().push(fault);
        }
        let mut lines: Vec<String> = groups
            .into_iter()
            .filter_map(|((probe, _), faults)| {
                let first = faults.first()?;
                let Told {
                    place,
                    part,
                    parts,
                    said,
                    ..
                } = &first.told;
                let (times, screen, dress) = (faults.len(), first.screen, &first.dress);
                Some(format!(
                    "{probe} ×{times}: {said}\n    {screen} {dress} {place} {part}/{parts}"
                ))
            })
            .collect();
        lines.push(format!(
            "{} faults on {} parts of {} pages, {:.0} s ({:.0} ms a part)",
            self.faults.len(),
            self.parts,
            self.pages,
            self.seconds,
            self.seconds * 1000.0 / self.parts.max(1) as f64,
        ));
        lines.join("\n")
    }
}

/// The kind of a place: its name in the content's words, `home`, `step`.
fn kind(place: &Value) -> String {
    let name = place.as_str().map(str::to_owned);
    name.or_else(|| {
        place
            .as_object()
            .and_then(|object| object.keys().next().cloned())
    })
    .unwrap_or_default()
}

/// Of each kind of page the one with the most words in this language, and the page for problems.
pub fn templates(book: &Book, language: Language) -> Vec<Value> {
    let mut longest: BTreeMap<String, (usize, Value)> = BTreeMap::new();
    for (place, page) in content::pages(book, language) {
        let place = json!(place);
        let length = words_in(&json!(page.blocks));
        let known = longest.entry(kind(&place)).or_insert((0, Value::Null));
        if length > known.0 {
            *known = (length, place);
        }
    }
    let mut places: Vec<Value> = longest.into_values().map(|(_, place)| place).collect();
    // No content has such a need: the page for problems answers.
    places.push(json!({ "need": { "need": "nowhere" } }));
    places
}

/// Characters of everything in a page that is words.
fn words_in(value: &Value) -> usize {
    match value {
        Value::String(text) => text.chars().count(),
        Value::Array(parts) => parts.iter().map(words_in).sum(),
        Value::Object(parts) => parts.values().map(words_in).sum(),
        Value::Null | Value::Bool(_) | Value::Number(_) => 0,
    }
}

/// One screen, looked at for a part of the matrix.
pub struct Look<'a> {
    /// The window on it.
    pub app: &'a App,
    /// What is to be shown.
    pub book: &'a Book,
    /// How much of it.
    pub extent: Extent,
    /// In these languages only.
    pub languages: &'a [Language],
    /// Is told what is looked at now.
    pub progress: &'a mut dyn FnMut(&str),
}

impl Look<'_> {
    /// The longest page of each template, in each dress; with ink and spaced text.
    ///
    /// # Errors
    /// Where the app cannot be driven.
    pub async fn at_templates(&mut self) -> Result<Outcome, AppProblem> {
        let (app, start) = (self.app, Instant::now());
        let mut outcome = Outcome::default();
        for dress in self.spoken(dresses(self.extent, self.screen())) {
            let places = templates(self.book, dress.language);
            self.sweep(dress, &places, &mut outcome).await?;
            let is_latin = matches!(dress.language, Language::En | Language::Ms);
            // The largest words, spaced out by their reader, have no room on the smallest screen.
            let has_room = dress.size < LARGEST || app.size.height > SMALL_LAPTOP.height;
            let spaced = dress.theme == 0 || self.extent == Extent::Sample;
            if is_latin && has_room && spaced {
                let found = sweep::sweep(app, &places, Wish::Spaced).await?;
                outcome.take(found, app.size.name, dress, " spaced");
            }
            if dress.size == 0 || dress.size == LARGEST {
                let found = clipped::on_places(app, &places).await?;
                outcome.take(found, app.size.name, dress, "");
            }
        }
        outcome.seconds = start.elapsed().as_secs_f64();
        Ok(outcome)
    }

    /// The templates in pairs of languages, with ink.
    ///
    /// # Errors
    /// Where the app cannot be driven.
    pub async fn at_pairs(&mut self) -> Result<Outcome, AppProblem> {
        self.at_dresses(pairs(self.extent, self.screen())).await
    }

    /// The templates with a change of the look, with ink.
    ///
    /// # Errors
    /// Where the app cannot be driven.
    pub async fn at_changed(&mut self, change: Changed) -> Result<Outcome, AppProblem> {
        self.at_dresses(changed(self.extent, self.screen(), change))
            .await
    }

    /// The templates in one language at so many sizes of text, with ink.
    ///
    /// # Errors
    /// Where the app cannot be driven.
    pub async fn at_sizes(
        &mut self,
        language: Language,
        sizes: usize,
    ) -> Result<Outcome, AppProblem> {
        let start = Instant::now();
        let mut outcome = Outcome::default();
        let places = templates(self.book, language);
        for size in 0..sizes {
            let dress = Dress {
                size,
                ..Dress::plain(language)
            };
            self.sweep(dress, &places, &mut outcome).await?;
            if size == 0 || size == LARGEST {
                let found = clipped::on_places(self.app, &places).await?;
                outcome.take(found, self.app.size.name, dress, "");
            }
        }
        outcome.seconds = start.elapsed().as_secs_f64();
        Ok(outcome)
    }

    async fn at_dresses(&mut self, dresses: Vec<Dress>) -> Result<Outcome, AppProblem> {
        let start = Instant::now();
        let mut outcome = Outcome::default();
        for dress in self.spoken(dresses) {
            let places = templates(self.book, dress.language);
            self.sweep(dress, &places, &mut outcome).await?;
            if dress.size == LARGEST {
                let found = clipped::on_places(self.app, &places).await?;
                outcome.take(found, self.app.size.name, dress, "");
            }
        }
        outcome.seconds = start.elapsed().as_secs_f64();
        Ok(outcome)
    }

    /// Those in the languages that are asked for.
    fn spoken(&self, dresses: Vec<Dress>) -> Vec<Dress> {
        let mut dresses = dresses;
        dresses.retain(|dress| self.languages.contains(&dress.language));
        dresses
    }

    /// The place of the screen in [`SIZES`].
    fn screen(&self) -> usize {
        let known = SIZES.iter().position(|size| *size == self.app.size);
        known.unwrap_or_default()
    }

    /// Every page at the smallest size; where the whole is asked for, also at the largest.
    ///
    /// # Errors
    /// Where the app cannot be driven.
    pub async fn at_every_page(&mut self) -> Result<Outcome, AppProblem> {
        let start = Instant::now();
        let mut outcome = Outcome::default();
        let places: Vec<Value> = self
            .book
            .places()
            .iter()
            .map(|place| json!(place))
            .collect();
        for (nth, language) in Language::ALL.into_iter().enumerate() {
            if !self.languages.contains(&language) {
                continue;
            }
            let dress = |size| Dress {
                size,
                ..Dress::plain(language)
            };
            let places: Vec<Value> = places
                .iter()
                .enumerate()
                .filter(|(index, _)| self.is_in_turn(index + nth + self.screen()))
                .map(|(_, place)| place.clone())
                .collect();
            let small = self.sweep(dress(0), &places, &mut outcome).await?;
            if self.extent == Extent::Whole {
                let large = self.sweep(dress(LARGEST), &places, &mut outcome).await?;
                outcome.take(
                    grown(&small, &large),
                    self.app.size.name,
                    dress(LARGEST),
                    "",
                );
            }
        }
        outcome.seconds = start.elapsed().as_secs_f64();
        Ok(outcome)
    }

    /// In a sample every page is looked at in one language on each screen, another on each.
    fn is_in_turn(&self, nth: usize) -> bool {
        self.extent == Extent::Whole || nth.is_multiple_of(Language::ALL.len())
    }

    /// Whether everything on the templates grows with the text.
    ///
    /// # Errors
    /// Where the app cannot be driven.
    pub async fn at_growth(&mut self, language: Language) -> Result<Outcome, AppProblem> {
        let mut outcome = Outcome::default();
        let places = templates(self.book, language);
        let dress = |size| Dress {
            size,
            ..Dress::plain(language)
        };
        let small = self.sweep(dress(0), &places, &mut outcome).await?;
        let large = self.sweep(dress(LARGEST), &places, &mut outcome).await?;
        let mut grown_only = Outcome::default();
        grown_only.take(
            grown(&small, &large),
            self.app.size.name,
            dress(LARGEST),
            "",
        );
        Ok(grown_only)
    }

    async fn sweep(
        &mut self,
        dress: Dress,
        places: &[Value],
        outcome: &mut Outcome,
    ) -> Result<Vec<Sizes>, AppProblem> {
        let count = places.len();
        (self.progress)(&format!("{}, {dress}, {count} pages", self.app.size.name));
        sweep::dress(self.app, dress).await?;
        let found = sweep::sweep(self.app, places, Wish::All).await?;
        let sizes = found.sizes.clone();
        outcome.take(found, self.app.size.name, dress, "");
        Ok(sizes)
    }
}

/// What does not grow with the text (check A04), from pages at the smallest and the largest size.
pub fn grown(smallest: &[Sizes], largest: &[Sizes]) -> sweep::Found {
    let mut found = sweep::Found::default();
    for (before, after) in smallest.iter().zip(largest) {
        for (kind, least) in GROWTH {
            let (Some(small), Some(large)) = (before.sizes.get(kind), after.sizes.get(kind)) else {
                continue;
            };
            let growth = large / small;
            if growth < least - GROWTH_ROUNDING {
                found.found.push(Told {
                    probe: "does not grow with the text".to_owned(),
                    said: format!("the smallest {kind} by {growth:.2}, not {least}"),
                    place: after.place.clone(),
                    part: 1,
                    parts: 1,
                });
            }
        }
    }
    found
}
