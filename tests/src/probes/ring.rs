//! Check D02 in pictures: a control with the focus looks otherwise around its edge, visibly.

use screen::Frame;
use serde::Deserialize;
use serde_json::json;

use crate::app::{App, AppProblem};
use crate::contrast::contrast;
use crate::probes;

/// How much lighter or darker a changed pixel must be.
const CONTRAST_MIN: f64 = 3.0;
/// How wide the ring must be all around.
const WIDTH_MIN_PX: f64 = 2.0;

#[derive(Deserialize)]
struct Control {
    name: String,
    width: f64,
    height: f64,
}

/// The controls of the part shown whose focus does not show.
///
/// # Errors
/// Where the page cannot be painted.
pub async fn unseen(app: &App) -> Result<Vec<String>, AppProblem> {
    probes::bring(app).await?;
    let controls = app
        .script("return window.probes.controls()", vec![])
        .await?;
    let controls: Vec<Control> = probes::read(controls)?;
    let calm = app.painted().await?;
    let mut unseen = Vec::new();
    for (index, control) in controls.iter().enumerate() {
        app.script(
            "window.probes.pretendFocus(arguments[0])",
            vec![json!(index)],
        )
        .await?;
        let focused = app.painted().await?;
        let needed = (control.width + control.height) * 2.0 * WIDTH_MIN_PX;
        let changed = changed_pixels(&calm, &focused);
        if f64::from(changed) < needed {
            unseen.push(format!(
                "{changed} pixels, not {needed:.0}: {}",
                control.name
            ));
        }
    }
    app.script("window.probes.pretendFocus(-1)", vec![]).await?;
    Ok(unseen)
}

fn changed_pixels(one: &Frame, other: &Frame) -> u32 {
    let changes = one.changes(other).into_iter();
    let seen = changes.filter(|change| contrast(change.before, change.after) >= CONTRAST_MIN);
    u32::try_from(seen.count()).unwrap_or(u32::MAX)
}
