//! Nothing needs more than a touch (checks C08 and H08): no swipe, pinch, hold or double touch has a meaning in
//! the window, and no page asks for a secret.

use std::fs;
use std::path::{Path, PathBuf};

use tests::content;

/// Events by which a window would know a gesture. Those that only a press needs are not among them.
const GESTURES: [&str; 12] = [
    "touchstart",
    "touchmove",
    "touchend",
    "gesturestart",
    "gesturechange",
    "gestureend",
    "dblclick",
    "dragstart",
    "dragover",
    "drop",
    "wheel",
    "contextmenu",
];

/// Where gestures are refused, and where any of them is a sign that somebody is there: both need their names.
const NAMES_THEM: [&str; 2] = ["state/pointers.ts", "state/heartbeat.ts"];

/// Fields in which a visitor could write something, beside that of the search.
const FIELDS: [&str; 4] = [
    "<textarea",
    "<select",
    "type=\"password\"",
    "contenteditable",
];

fn sources() -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    let mut folders = vec![content::root().join("ui/src")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.to_string_lossy().into_owned();
            if path.is_dir() {
                folders.push(path);
            } else if name.ends_with(".svelte")
                || name.ends_with(".ts") && !name.ends_with(".test.ts")
            {
                let text = fs::read_to_string(&path).unwrap();
                found.push((path, text));
            }
        }
    }
    found
}

fn gestures(path: &Path, text: &str) -> Vec<&'static str> {
    if NAMES_THEM.iter().any(|known| path.ends_with(known)) {
        return Vec::new();
    }
    let named = |gesture: &&str| {
        text.contains(&format!("'{gesture}'")) || text.contains(&format!("on{gesture}="))
    };
    GESTURES
        .into_iter()
        .filter(|gesture| named(gesture))
        .collect()
}

#[test]
fn have_no_meaning_anywhere() {
    let sources = sources();
    assert!(sources.len() > 50, "{} files", sources.len());
    for (path, text) in &sources {
        assert_eq!(gestures(path, text), [""; 0], "{}", path.display());
    }
}

#[test]
fn that_are_planted_are_told() {
    let path = Path::new("ui/src/components/Choice.svelte");
    assert_eq!(gestures(path, "<p ondblclick={press}>"), ["dblclick"]);
    assert_eq!(
        gestures(path, "addEventListener('touchmove', slide)"),
        ["touchmove"]
    );
}

#[test]
fn aside_there_is_one_field_that_asks_for_no_secret() {
    let mut inputs = 0;
    for (path, text) in sources() {
        let field = FIELDS.into_iter().find(|field| text.contains(field));
        assert_eq!(field, None, "{}", path.display());
        inputs += text.matches("<input").count();
    }
    assert_eq!(inputs, 1, "the field of the search alone");
}
