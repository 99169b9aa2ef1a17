//! Scripts that look at a page for faults no eye would find on a thousand pages.
//!
//! Each probe has a name, which is what it tells against the page. They run in the page, all of
//! them in one go: asking the driver for each box would take minutes where this takes milliseconds.

mod axe;
pub mod clipped;
pub mod ring;

use serde::Deserialize;
use serde_json::{Value, json};

pub use axe::{axe, bring_axe};

use crate::app::{App, AppProblem};

/// What is drawn, and how it is found.
pub(crate) const SEEN: &str = include_str!("seen.js");
/// How it is pressed; needs [`SEEN`].
pub(crate) const PRESSING: &str = include_str!("pressing.js");

/// The probes and what drives them, in the order in which they build on each other.
const SCRIPTS: [&str; 13] = [
    SEEN,
    include_str!("fit.js"),
    include_str!("letters.js"),
    include_str!("scripts.js"),
    include_str!("colours.js"),
    include_str!("touch.js"),
    include_str!("focus.js"),
    include_str!("frame.js"),
    include_str!("growth.js"),
    PRESSING,
    include_str!("sweep.js"),
    include_str!("clipped.js"),
    include_str!("redraw.js"),
];

/// What a probe tells against a page.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
pub struct Finding {
    /// The name of the probe.
    pub probe: String,
    /// What it found, and on which words.
    pub said: String,
}

impl std::fmt::Display for Finding {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "{}: {}", self.probe, self.said)
    }
}

/// Brings the probes into the page; once for each document is enough.
///
/// # Errors
/// Where the script cannot run.
pub async fn bring(app: &App) -> Result<(), AppProblem> {
    let script = format!("if (!window.probes) {{ {} }}", SCRIPTS.join("\n"));
    app.script(&script, vec![]).await?;
    app.await_script(
        "window.probes.bringFonts().then(() => done(true), fail)",
        vec![],
    )
    .await?;
    app.laid_out().await
}

/// What every probe tells against the part of the page shown.
///
/// # Errors
/// Where the probes cannot run.
pub async fn layout(app: &App) -> Result<Vec<Finding>, AppProblem> {
    bring(app).await?;
    let look = "return window.probes.lookNow(arguments[0]).found";
    let found = app.script(look, vec![json!(app.size.px_per_mm)]).await?;
    Ok(read(found)?)
}

/// The names of all probes that run in the page.
///
/// # Errors
/// Where the probes cannot run.
pub async fn names(app: &App) -> Result<Vec<String>, AppProblem> {
    bring(app).await?;
    Ok(read(
        app.script("return window.probes.names()", vec![]).await?,
    )?)
}

/// What a script answered, as what it is.
pub(crate) fn read<T: serde::de::DeserializeOwned>(answer: Value) -> serde_json::Result<T> {
    serde_json::from_value(answer)
}
