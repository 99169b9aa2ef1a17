//! Check A06: ink that is cut, found by comparing two pictures. In the second nothing that holds
//! text may cut it; where words then look otherwise, they were cut before.

use screen::{Change, Frame};
use serde::Deserialize;
use serde_json::Value;

use crate::app::{App, AppProblem};
use crate::probes;
use crate::sweep::{Found, Told};

/// The name of the probe.
pub const NAME: &str = "ink is cut";
/// Levels of grey that smoothing of edges may differ by.
const GREY_MAX: u16 = 40;

/// A text with the boxes of its lines: left, top, right, bottom.
#[derive(Deserialize)]
struct Words {
    data: String,
    boxes: Vec<[f64; 4]>,
}

/// Compares every part of every place.
///
/// # Errors
/// Where a page does not come or cannot be painted.
pub async fn on_places(app: &App, places: &[Value]) -> Result<Found, AppProblem> {
    probes::bring(app).await?;
    let mut told = Found::default();
    for place in places {
        app.await_script(
            "window.probes.goTo(wanted).then(done, fail)",
            vec![place.clone()],
        )
        .await?;
        let parts: usize = app.page("parts").await?.parse().unwrap_or(1);
        for part in 1..=parts {
            told.found
                .extend(on_part(app).await?.into_iter().map(|said| Told {
                    probe: NAME.to_owned(),
                    said,
                    place: place.clone(),
                    part,
                    parts,
                }));
            if part < parts {
                app.await_script("window.probes.nextPart().then(done, fail)", vec![])
                    .await?;
            }
        }
    }
    Ok(told)
}

/// The words that are cut on the part shown.
///
/// # Errors
/// Where it cannot be painted.
pub async fn on_part(app: &App) -> Result<Vec<String>, AppProblem> {
    probes::bring(app).await?;
    let bound = app.painted().await?;
    let words = app.script("return window.probes.free()", vec![]).await?;
    let words: Vec<Words> = probes::read(words)?;
    let free = app.painted().await?;
    app.script("window.probes.bind()", vec![]).await?;
    let cut = cut(&words, &bound, &free);
    if cut.is_empty() {
        return Ok(cut);
    }
    // What is painted anew is smoothed anew, in tiles: only what differs from both is cut.
    let again = app.painted().await?;
    let still = self::cut(&words, &again, &free);
    Ok(cut
        .into_iter()
        .filter(|data| still.contains(data))
        .collect())
}

fn cut(words: &[Words], bound: &Frame, free: &Frame) -> Vec<String> {
    let changes: Vec<Change> = bound.changes(free).into_iter().filter(shows).collect();
    let cut = words.iter().filter(|words| {
        let boxes = &words.boxes;
        changes
            .iter()
            .any(|change| boxes.iter().any(|edges| holds(edges, change)))
    });
    cut.map(|words| words.data.clone()).collect()
}

/// Whether more than the smoothing of edges changed.
fn shows(change: &Change) -> bool {
    grey(change.before).abs_diff(grey(change.after)) > GREY_MAX
}

fn grey(colour: [u8; 3]) -> u16 {
    let [red, green, blue] = colour.map(u16::from);
    (red * 2 + green * 5 + blue) / 8
}

#[expect(clippy::cast_precision_loss, reason = "a place on a screen")]
fn holds([left, top, right, bottom]: &[f64; 4], change: &Change) -> bool {
    let (x, y) = (change.x as f64, change.y as f64);
    (*left..=*right).contains(&x) && (*top..=*bottom).contains(&y)
}
