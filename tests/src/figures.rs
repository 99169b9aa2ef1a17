//! Figures of measurements, and how they come into the table of checks.

use std::path::PathBuf;

use checks::figure;
use checks::{Extreme, Figure};
use serde::Deserialize;

use crate::app::{App, AppProblem};
use crate::probes;

/// The time that so many of a hundred do not exceed; `sorted` begins with the shortest.
pub fn share(sorted: &[f64], hundredths: usize) -> f64 {
    let place = (sorted.len() * hundredths).div_ceil(100).saturating_sub(1);
    sorted.get(place).copied().unwrap_or_default()
}

/// Hands a figure to the table, where one is made.
///
/// # Panics
/// Where it cannot be written: a table with a hole in it is none.
#[expect(
    clippy::expect_used,
    reason = "without its figures the run is worth nothing"
)]
pub fn tell(check: &str, what: &str, unit: &str, of: Extreme, value: f64) {
    let Some(folder) = std::env::var_os(figure::FOLDER).map(PathBuf::from) else {
        return;
    };
    let figure = Figure {
        what: what.to_owned(),
        value,
        unit: unit.to_owned(),
        of,
    };
    figure::add(&folder, check, &figure).expect("figures are written");
}

/// What the probes measured on a page.
#[derive(Deserialize)]
struct Measured {
    check: String,
    what: String,
    unit: String,
    value: f64,
}

/// Hands on what the probes have measured since the page was opened.
///
/// # Errors
/// Where the page cannot be asked.
pub async fn tell_probes(app: &App) -> Result<(), AppProblem> {
    let answer = app
        .script("return window.probes?.figures() ?? []", vec![])
        .await?;
    for one in probes::read::<Vec<Measured>>(answer)? {
        tell(&one.check, &one.what, &one.unit, Extreme::Least, one.value);
    }
    Ok(())
}
