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
    /// The language of a helper. Beside one the two smallest sizes are not to be had.
    pub helper: Option<Language>,
    /// Controls low on the screen.
    pub low: bool,
    /// Large targets.
    pub steady: bool,
    /// Controls for the left hand.
    pub left: bool,
}

impl Dress {
    /// What a visit begins with.
    pub fn plain(language: Language) -> Self {
        Self {
            language,
            size: 0,
            theme: 0,
            helper: None,
            low: false,
            steady: false,
            left: false,
        }
    }

    /// What is on or off, by the names of its choices.
    fn toggles(&self) -> [(&'static str, bool); 3] {
        [
            ("low", self.low),
            ("steady", self.steady),
            ("left", self.left),
        ]
    }
}

impl fmt::Display for Dress {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (_, theme) = THEMES[self.theme];
        write!(formatter, "{}", self.language)?;
        if let Some(helper) = self.helper {
            write!(formatter, "+{helper}")?;
        }
        write!(formatter, " T{} {theme}", self.size + 1)?;
        for (name, on) in self.toggles() {
            if on {
                write!(formatter, " {name}")?;
            }
        }
        Ok(())
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

/// Chooses languages and look, by pressing what a visitor would press.
///
/// # Errors
/// Where the window does not take them on.
pub async fn dress(app: &App, dress: Dress) -> Result<(), AppProblem> {
    probes::bring(app).await?;
    let ((size, size_name), (theme, theme_name)) = (TEXT_SIZES[dress.size], THEMES[dress.theme]);
    let toggles: BTreeMap<_, _> = dress.toggles().into();
    let look = |size: Value, theme: Value| {
        json!({
            "language": dress.language,
            "helper": dress.helper,
            "size": size,
            "theme": theme,
            "toggles": toggles,
        })
    };
    let script = "window.probes.setLook(wanted).then(done, fail)";
    let pressed = look(json!(size_name), json!(theme_name));
    let now = app.await_script(script, vec![pressed]).await?;
    let expected = look(json!(size), json!(theme));
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
