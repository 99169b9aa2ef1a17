//! axe-core, run in the page, and what it leaves open that is no fault here.

use serde_json::{Value, json};

use crate::app::{App, AppProblem};

/// The tags of check I02.
const AXE_TAGS: [&str; 8] = [
    "wcag2a",
    "wcag2aa",
    "wcag21a",
    "wcag21aa",
    "wcag22a",
    "wcag22aa",
    "best-practice",
    "EN-301-549v4",
];

/// Puts axe-core into the page; once for each document.
///
/// # Errors
/// Where it cannot be read or run.
pub async fn bring_axe(app: &App) -> Result<(), AppProblem> {
    let file = crate::content::root().join("ui/node_modules/axe-core/axe.min.js");
    let axe = std::fs::read_to_string(&file)
        .map_err(|error| AppProblem::Waited(format!("{}: {error}", file.display())))?;
    app.script(&axe, vec![]).await?;
    Ok(())
}

/// What axe leaves open, by rule and reason, and why that is no fault here.
const EXPLAINED: [(&str, &str, &str); 3] = [
    (
        "color-contrast",
        "too short to determine",
        "the number of a choice is one character; colours.js measures its contrast",
    ),
    (
        "color-contrast",
        "overlap",
        "number badges lie over the corner of their own card; colours.js measures every contrast",
    ),
    (
        "color-contrast",
        "pseudo element",
        "a button's area of touch is an empty pseudo element around it; colours.js measures",
    ),
];

/// What axe-core says against the page: each violation, and each "incomplete" that is not
/// explained, by rule and target.
///
/// # Errors
/// Where axe does not run.
pub async fn axe(app: &App) -> Result<Vec<String>, AppProblem> {
    let script = r"
        const [tags, done] = arguments;
        axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations', 'incomplete'] })
            .then((result) => {
                const tell = (kind) => result[kind].flatMap((rule) =>
                    rule.nodes.map((node) => `${kind} ${rule.id} ${node.target.join(' ')}: `
                        + (node.any[0]?.message ?? node.all[0]?.message ?? node.none[0]?.message ?? '')));
                done([...tell('violations'), ...tell('incomplete')]);
            }, (error) => done([`axe failed: ${error}`]));";
    let found = app
        .client
        .execute_async(script, vec![json!(AXE_TAGS)])
        .await?;
    let texts = found.as_array().cloned().unwrap_or_default();
    let open = texts
        .iter()
        .filter_map(Value::as_str)
        .filter(|said| !is_explained(said));
    Ok(open.map(str::to_owned).collect())
}

fn is_explained(said: &str) -> bool {
    EXPLAINED.iter().any(|(rule, reason, _why)| {
        said.starts_with(&format!("incomplete {rule} ")) && said.contains(reason)
    })
}
