//! A fast walk: whole pages, all their parts, every probe, in one script inside the page.
//!
//! It presses real buttons by script. The way between pages is shortened: a press on *Get help* asks
//! Rust for the page that is wanted. Real presses on the real ways are the tour's affair.

use std::collections::BTreeMap;
use std::fmt;

use guide::page::{TextSize, Theme};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use words::Language;

use crate::app::{App, AppProblem};
use crate::probes;

/// Places asked for in one script, so that it ends before the driver's patience does.
const PLACES_AT_ONCE: usize = 6;

/// The sizes of text, with the names of their choices.
pub const TEXT_SIZES: [(TextSize, &str); 4] = [
    (TextSize::Large, "large"),
    (TextSize::Larger, "larger"),
    (TextSize::VeryLarge, "very-large"),
    (TextSize::Largest, "largest"),
];

/// The colours, with the names of their choices.
pub const THEMES: [(Theme, &str); 3] = [
    (Theme::Light, "light"),
    (Theme::Dark, "dark"),
    (Theme::YellowOnBlack, "yellow"),
];

/// How pages are looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dress {
    /// In which language.
    pub language: Language,
    /// The place of the size in [`TEXT_SIZES`].
    pub size: usize,
    /// The place of the colours in [`THEMES`].
    pub theme: usize,
}

impl fmt::Display for Dress {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (_, theme) = THEMES[self.theme];
        write!(formatter, "{} T{} {theme}", self.language, self.size + 1)
    }
}

/// What a probe told, and where.
#[derive(Debug, Clone, Deserialize, Serialize)]
pub struct Told {
    /// The name of the probe.
    pub probe: String,
    /// What it found, and on which words.
    pub said: String,
    /// The page.
    pub place: Value,
    /// Which part of it, from 1.
    pub part: usize,
    /// Of how many.
    pub parts: usize,
}

/// The smallest of each kind of thing on a page, in pixels.
#[derive(Debug, Clone, Deserialize)]
pub struct Sizes {
    /// The page.
    pub place: Value,
    /// Icons, codes, buttons, text.
    pub sizes: BTreeMap<String, f64>,
}

/// What a sweep found.
#[derive(Debug, Default, Deserialize)]
pub struct Found {
    /// What the probes told.
    pub found: Vec<Told>,
    /// Parts looked at.
    pub parts: usize,
    /// How large things are, page by page.
    pub sizes: Vec<Sizes>,
}

/// Chooses language, size and colours, by pressing what a visitor would press.
///
/// # Errors
/// Where the window does not take them on.
pub async fn dress(app: &App, dress: Dress) -> Result<(), AppProblem> {
    probes::bring(app).await?;
    let ((size, size_name), (theme, theme_name)) = (TEXT_SIZES[dress.size], THEMES[dress.theme]);
    let wanted = json!({ "language": dress.language, "size": size_name, "theme": theme_name });
    let script = "window.probes.setLook(wanted).then(done, fail)";
    let now = app.await_script(script, vec![wanted]).await?;
    let name = |value: Value| value.as_str().unwrap_or_default().to_owned();
    let expected = format!(
        "{} {} {}",
        dress.language,
        name(json!(size)),
        name(json!(theme))
    );
    if now == expected {
        return Ok(());
    }
    Err(AppProblem::Waited(format!(
        "{expected}; the window has {now}"
    )))
}

/// The probes that must stay silent where readers space their text (check A09).
const SPACED: [&str; 5] = [
    "outside the screen",
    "wider or higher than its box",
    "runs over other text",
    "a control over text or control",
    "the page scrolls",
];

/// What to look for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wish {
    /// Whatever the probes tell.
    All,
    /// Whether all still fits where readers space their text.
    Spaced,
}

/// Looks at every part of every place.
///
/// # Errors
/// Where a page does not come.
pub async fn sweep(app: &App, places: &[Value], wish: Wish) -> Result<Found, AppProblem> {
    probes::bring(app).await?;
    let mut all = Found::default();
    let how = json!({
        "pxPerMm": app.size.px_per_mm,
        "names": (wish == Wish::Spaced).then_some(SPACED),
        "spaced": wish == Wish::Spaced,
    });
    for some in places.chunks(PLACES_AT_ONCE) {
        let script = "window.probes.sweep(wanted, how).then(done, fail)";
        let answer = app
            .await_script(script, vec![json!(some), how.clone()])
            .await?;
        let found: Found = probes::read(answer)?;
        all.parts += found.parts;
        all.found.extend(found.found);
        all.sizes.extend(found.sizes);
    }
    Ok(all)
}
