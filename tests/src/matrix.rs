//! Which pages are looked at in which dress on which screen, and what comes of it.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::Instant;

use guide::Book;
use serde::Serialize;
use serde_json::{Value, json};
use words::Language;

use crate::app::{App, AppProblem};
use crate::size::SIZES;
use crate::sweep::{self, Dress, Sizes, TEXT_SIZES, THEMES, Told, Wish};
use crate::content;
use crate::probes::clipped;

/// The step for which things grow at least so much from the smallest size of text to the largest.
const GROWTH: [(&str, f64); 4] = [("text", 2.0), ("icon", 1.5), ("code", 1.5), ("button", 1.05)];
/// What rounding to whole pixels may cost.
const GROWTH_ROUNDING: f64 = 0.02;
/// The probes that must stay silent where readers space their text.
const SPACED: [&str; 5] = [
    "outside the screen",
    "wider or higher than its box",
    "runs over other text",
    "a control over text or control",
    "the page scrolls",
];

/// Which part of the matrix.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Extent {
    /// The longest page of each template in dresses of which every pair of values occurs; every
    /// page at the smallest size. What every change is measured by.
    Sample,
    /// The longest page of each template in every dress; every page at the smallest and the
    /// largest size.
    Whole,
}

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
        self.faults.extend(found.found.into_iter().map(|told| Fault {
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
                let Told { place, part, parts, said, .. } = &first.told;
                let (times, screen, dress) = (faults.len(), first.screen, &first.dress);
                Some(format!("{probe} ×{times}: {said}\n    {screen} {dress} {place} {part}/{parts}"))
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
    name.or_else(|| place.as_object().and_then(|object| object.keys().next().cloned()))
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

/// Every place of the content.
pub fn every_place(book: &Book) -> Vec<Value> {
    book.places().iter().map(|place| json!(place)).collect()
}

/// The dresses in which templates are looked at on a screen, the plainest first.
pub fn dresses(extent: Extent, screen: usize) -> Vec<Dress> {
    let all = Language::ALL.into_iter().enumerate().flat_map(|(own, language)| {
        (0..TEXT_SIZES.len()).flat_map(move |size| {
            (0..THEMES.len()).map(move |theme| (own, Dress { language, size, theme }))
        })
    });
    // Every language at every size; screen and colours so that any two values meet.
    let chosen = all.filter(|(own, dress)| match extent {
        Extent::Whole => true,
        Extent::Sample => {
            (own + dress.size) % SIZES.len() == screen
                && (own + 2 * dress.size) % THEMES.len() == dress.theme
        }
    });
    chosen.map(|(_, dress)| dress).collect()
}

/// Looks at what an extent asks for on one screen.
///
/// # Errors
/// Where the app cannot be driven.
pub async fn on_screen(
    program: &Path,
    screen: usize,
    extent: Extent,
    mut progress: impl FnMut(&str),
) -> Result<Outcome, AppProblem> {
    let size = SIZES[screen];
    let (book, _) = content::book();
    let start = Instant::now();
    let app = App::start(program, size, &[]).await?;
    let mut outcome = Outcome::default();
    for dress in dresses(extent, screen) {
        progress(&format!("templates, {} {dress}, {} s", size.name, start.elapsed().as_secs()));
        sweep::dress(&app, dress).await?;
        let places = templates(&book, dress.language);
        let found = sweep::sweep(&app, &places, &Wish::default()).await?;
        outcome.take(found, size.name, dress, "");
        progress(&format!("  {} s: swept, {} parts", start.elapsed().as_secs(), outcome.parts));
        let is_latin = matches!(dress.language, Language::En | Language::Ms);
        if is_latin && dress.theme == 0 {
            let wish = Wish { probes: Some(SPACED.to_vec()), spaced: true };
            let found = sweep::sweep(&app, &places, &wish).await?;
            outcome.take(found, size.name, dress, " spaced");
        }
        if dress.size == 0 || dress.size == TEXT_SIZES.len() - 1 {
            let found = clipped::on_places(&app, &places).await?;
            outcome.faults.extend(found.into_iter().map(|told| Fault {
                screen: size.name,
                dress: dress.to_string(),
                told,
            }));
        }
    }
    let every_place = every_place(&book);
    for language in Language::ALL {
        let mut before: Option<Vec<Sizes>> = None;
        let steps: &[usize] = match extent {
            Extent::Sample => &[0],
            Extent::Whole => &[0, TEXT_SIZES.len() - 1],
        };
        for step in steps {
            let dress = Dress { language, size: *step, theme: 0 };
            progress(&format!("every page, {} {dress}, {} s", size.name, start.elapsed().as_secs()));
            sweep::dress(&app, dress).await?;
            let found = sweep::sweep(&app, &every_place, &Wish::default()).await?;
            let sizes = found.sizes.clone();
            outcome.take(found, size.name, dress, "");
            if let Some(smallest) = before.replace(sizes.clone()) {
                let found = grown(&smallest, &sizes);
                outcome.take(found, size.name, dress, "");
            }
        }
    }
    app.close().await;
    outcome.seconds = start.elapsed().as_secs_f64();
    Ok(outcome)
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

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn in_the_sample_every_two_values_of_two_axes_meet() {
        let mut pairs = BTreeSet::new();
        for (screen, size) in SIZES.iter().enumerate() {
            for Dress { language, size, theme } in dresses(Extent::Sample, screen) {
                let values = [
                    format!("language {language}"),
                    format!("size {size}"),
                    format!("theme {theme}"),
                    format!("screen {}", size.name),
                ];
                for (index, one) in values.iter().enumerate() {
                    for other in &values[index + 1..] {
                        pairs.insert((one.clone(), other.clone()));
                    }
                }
            }
        }
        let axes = [4, 4, 3, 3];
        let all: usize = (0..4).flat_map(|i| (i + 1..4).map(move |j| axes[i] * axes[j])).sum();
        assert_eq!(pairs.len(), all);
    }
}
