//! Easier to see: each setting is near, says its state, and is forgotten or kept as the machine asks.

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::json;
use tests::app::{App, Start, program};
use tests::size::{KIOSK, LAPTOP, SMALL_LAPTOP, Size};
use tests::sweep::{self, Dress};
use tests::tour::{press_choice, press_frame, to_first_part};
use tests::{content, matrix, probes};
use words::Language;

use crate::fit::kept;

/// Every setting, by the first of its choices or by itself.
const SETTINGS: [&str; 6] = ["size-large", "theme-light", "steady", "low", "left", "calm"];

#[tokio::test]
async fn are_two_presses_from_any_page_on_the_kiosk() {
    assert_near(KIOSK, |_| 2).await;
}

/// In Tamil the settings have several parts there, and the turns come on top.
#[tokio::test]
async fn are_two_presses_from_any_page_on_the_laptop() {
    assert_near(
        LAPTOP,
        |language| {
            if language == Language::Ta { 5 } else { 2 }
        },
    )
    .await;
}

/// In Tamil its bars are folded and the settings have several parts: a press on *More* and the turns
/// come on top.
#[tokio::test]
async fn are_five_presses_from_any_page_on_the_small_laptop() {
    assert_near(SMALL_LAPTOP, |_| 5).await;
}

async fn assert_near(size: Size, most: impl Fn(Language) -> usize) {
    let (book, _) = content::book();
    let app = App::start(&program(), size, &[]).await.unwrap();
    let mut far = BTreeMap::new();
    for language in Language::ALL {
        sweep::dress(&app, Dress::plain(language)).await.unwrap();
        let within = parts_of_settings(&app).await;
        let mut to_settings = 0;
        for place in matrix::templates(&book, language) {
            let go = "window.probes.goTo(wanted).then(done, fail)";
            app.await_script(go, vec![place]).await.unwrap();
            let is_folded = app.script(IS_FOLDED, vec![]).await.unwrap();
            to_settings = to_settings.max(if is_folded == json!(true) { 2 } else { 1 });
        }
        for setting in SETTINGS {
            // One press for each part, the last of them on the choice itself.
            let presses = to_settings + within[setting];
            println!("{} {language} {setting}: {presses} presses", size.name);
            if presses > most(language) {
                far.insert(format!("{language} {setting}"), presses);
            }
        }
    }
    app.close().await;
    assert!(
        far.is_empty(),
        "too many presses on the {}: {far:#?}",
        size.name
    );
}

const IS_FOLDED: &str = "return ![...document.querySelectorAll('[data-action=settings]')]
    .some((one) => one.checkVisibility({ checkVisibilityCSS: true }) && !one.closest('[data-measuring]'))";

/// On which part of the page of settings, from 1, each of them stands.
async fn parts_of_settings(app: &App) -> BTreeMap<&'static str, usize> {
    probes::bring(app).await.unwrap();
    let go = "window.probes.goTo('settings').then(done, fail)";
    app.await_script(go, vec![]).await.unwrap();
    let here = "return arguments[0].filter((id) =>
        [...document.querySelectorAll(`[data-block='${id}'], [data-option='${id}']`)]
            .some((one) => !one.closest('[data-measuring]')))";
    let mut found = BTreeMap::new();
    let parts: usize = app.page("parts").await.unwrap().parse().unwrap();
    for part in 1..=parts {
        let ids = app.script(here, vec![json!(SETTINGS)]).await.unwrap();
        for setting in SETTINGS {
            if ids.as_array().unwrap().contains(&json!(setting)) {
                found.entry(setting).or_insert(part);
            }
        }
        if part < parts {
            app.press("[data-action='next-part']").await.unwrap();
        }
    }
    found
}

#[tokio::test]
async fn say_their_state_in_words() {
    let app = App::start(&program(), KIOSK, &[]).await.unwrap();
    for language in Language::ALL {
        sweep::dress(&app, Dress::plain(language)).await.unwrap();
        for toggle in ["steady", "low", "left", "calm"] {
            let before = said(&app, toggle).await;
            press_choice(&app, toggle).await.unwrap();
            let after = said(&app, toggle).await;
            assert_eq!((before.0, after.0), (false, true), "{toggle}");
            assert_ne!(
                before.1, after.1,
                "{language} {toggle} says that it changed"
            );
            press_choice(&app, toggle).await.unwrap();
            assert_eq!(said(&app, toggle).await, before, "{language} {toggle}");
        }
        for (option, other) in [("size-larger", "size-large"), ("theme-dark", "theme-light")] {
            let before = said(&app, option).await;
            press_choice(&app, option).await.unwrap();
            let after = said(&app, option).await;
            assert_eq!((before.0, after.0), (false, true), "{option}");
            let of_other = said(&app, other).await;
            assert!(!of_other.0, "{option} is chosen, and not {other}");
            press_choice(&app, other).await.unwrap();
        }
    }
    app.close().await;
}

/// Whether a setting is on, and what it says of its state.
async fn said(app: &App, id: &str) -> (bool, String) {
    bring_to(app, id).await;
    let script = "const one = [...document.querySelectorAll(
            `[data-block='${arguments[0]}'], [data-option='${arguments[0]}']`)]
            .find((one) => !one.closest('[data-measuring]'));
        const state = one.querySelector('.choice-state, .option-state');
        return [one.getAttribute('aria-pressed') === 'true', (state?.textContent ?? '').trim()]";
    let found = app.script(script, vec![json!(id)]).await.unwrap();
    serde_json::from_value(found).unwrap()
}

async fn bring_to(app: &App, id: &str) {
    to_first_part(app).await.unwrap();
    let is_here = "return [...document.querySelectorAll(
        `[data-block='${arguments[0]}'], [data-option='${arguments[0]}']`)]
        .some((one) => !one.closest('[data-measuring]'))";
    let parts: usize = app.page("parts").await.unwrap().parse().unwrap();
    for _ in 0..parts {
        if app.script(is_here, vec![json!(id)]).await.unwrap() == json!(true) {
            return;
        }
        app.press("[data-action='next-part']").await.unwrap();
    }
}

const CHOSEN: [&str; 5] = ["size-larger", "theme-yellow", "calm", "left", "low"];

async fn choose(app: &App) {
    press_frame(app, "settings").await.unwrap();
    for choice in CHOSEN {
        press_choice(app, choice).await.unwrap();
    }
    assert_eq!(
        look(app).await,
        ["larger", "yellow_on_black", "true", "true", "true"]
    );
}

const USUAL: [&str; 5] = ["large", "light", "false", "false", "false"];

async fn look(app: &App) -> [String; 5] {
    let script = "const { textSize, theme, low, left, calm } = document.documentElement.dataset;
        return [textSize, theme, low, left, calm]";
    serde_json::from_value(app.script(script, vec![]).await.unwrap()).unwrap()
}

#[tokio::test]
async fn of_a_visitor_are_forgotten_with_the_visit() {
    let app = App::start(&program(), KIOSK, &[]).await.unwrap();
    let file = app.state().join("settings.json");
    let before = std::fs::read_to_string(&file).unwrap();
    app.press("[data-block='greeting-ta']").await.unwrap();
    choose(&app).await;
    press_frame(&app, "finish").await.unwrap();
    press_choice(&app, "yes").await.unwrap();
    assert_eq!(app.page("place").await.unwrap(), "\"welcome\"");
    assert_eq!(look(&app).await, USUAL);
    assert_eq!(app.page("language").await.unwrap(), "en");
    app.close().await;
    assert_eq!(
        std::fs::read_to_string(&file).unwrap_or(before.clone()),
        before
    );
}

fn laptop(folder: &Path) -> Start<'_> {
    Start {
        arguments: &["--profile", "laptop"],
        folder: Some(folder),
        environment: &[],
        ..Start::default()
    }
}

#[tokio::test]
async fn of_an_owner_are_kept_from_one_start_to_the_next() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("pandu/settings.json");
    // A driver presses one spot sooner than the usual pause allows.
    std::fs::create_dir_all(file.parent().unwrap()).unwrap();
    std::fs::write(&file, r#"{ "choices": { "pause": "short" } }"#).unwrap();
    let app = App::start_with(&program(), LAPTOP, laptop(folder.path()))
        .await
        .unwrap();
    app.press("[data-block='greeting-ta']").await.unwrap();
    choose(&app).await;
    // The visit ends; the choices stay.
    press_frame(&app, "finish").await.unwrap();
    press_choice(&app, "yes").await.unwrap();
    let chosen = ["larger", "yellow_on_black", "true", "true", "true"];
    assert_eq!(look(&app).await, chosen);
    let saved = kept(&file, "choices", |choices| choices["calm"] == json!(true)).await;
    assert_eq!(saved["text_size"], "larger");
    app.close().await;
    let app = App::start_with(&program(), LAPTOP, laptop(folder.path()))
        .await
        .unwrap();
    // The first page stands in the window before Rust is asked for the look.
    let is_kept = "return document.documentElement.dataset.theme === 'yellow_on_black'";
    app.wait("what was kept", is_kept).await.unwrap();
    app.laid_out().await.unwrap();
    assert_eq!(look(&app).await, chosen);
    // Everything as usual.
    press_choice(&app, "greeting-ta").await.unwrap();
    press_frame(&app, "settings").await.unwrap();
    press_choice(&app, "usual").await.unwrap();
    assert_eq!(look(&app).await, USUAL);
    app.close().await;
}

#[tokio::test]
async fn that_cannot_be_read_are_told_of_and_the_usual_are_used() {
    for (arguments, name) in [
        (&[][..], "settings.json"),
        (&["--profile", "laptop"][..], "pandu/settings.json"),
    ] {
        for damage in [
            "",
            "{ \"choices\": { \"text_size\": \"hu",
            "{ \"px_per_mm\": 900 }",
        ] {
            let folder = tempfile::tempdir().unwrap();
            let file = folder.path().join(name);
            std::fs::create_dir_all(file.parent().unwrap()).unwrap();
            std::fs::write(&file, damage).unwrap();
            let start = Start {
                arguments,
                folder: Some(folder.path()),
                environment: &[],
                ..Start::default()
            };
            let app = App::start_with(&program(), LAPTOP, start).await.unwrap();
            assert_eq!(look(&app).await, USUAL, "{name} {damage}");
            app.press("[data-block='greeting-en']").await.unwrap();
            press_frame(&app, "settings").await.unwrap();
            let note = "return !!document.querySelector(\"[data-block='lost']\")";
            assert_eq!(
                app.script(note, vec![]).await.unwrap(),
                true,
                "{name} {damage}"
            );
            app.close().await;
        }
    }
}

/// The wishes that GTK knows of, as a desktop writes them.
fn wishes(folder: &Path, lines: &str) {
    let file = folder.join("gtk-3.0/settings.ini");
    std::fs::create_dir_all(file.parent().unwrap()).unwrap();
    std::fs::write(file, format!("[Settings]\n{lines}\n")).unwrap();
}

#[tokio::test]
async fn follow_the_system_of_a_laptop_until_something_is_chosen() {
    let folder = tempfile::tempdir().unwrap();
    wishes(
        folder.path(),
        "gtk-application-prefer-dark-theme=1\ngtk-enable-animations=0",
    );
    let app = App::start_with(&program(), LAPTOP, laptop(folder.path()))
        .await
        .unwrap();
    app.wait(
        "the system's wishes",
        "return document.documentElement.dataset.theme === 'dark'",
    )
    .await
    .unwrap();
    assert_eq!(
        look(&app).await[4],
        "true",
        "calm where the system wants no motion"
    );
    app.press("[data-block='greeting-en']").await.unwrap();
    press_frame(&app, "settings").await.unwrap();
    press_choice(&app, "theme-light").await.unwrap();
    assert_eq!(look(&app).await[1], "light");
    press_frame(&app, "home").await.unwrap();
    assert_eq!(look(&app).await[1], "light", "what was chosen wins");
    app.close().await;
    // A kiosk has no owner whose wishes it could follow.
    let kiosk = Start {
        folder: Some(folder.path()),
        ..Start::default()
    };
    let app = App::start_with(&program(), KIOSK, kiosk).await.unwrap();
    app.press("[data-block='greeting-en']").await.unwrap();
    assert_eq!(look(&app).await, USUAL);
    app.close().await;
}
