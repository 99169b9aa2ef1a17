//! What a screen reader is given of five screens, against what was found right before: the files in
//! `tests/golden/accessible`. Where the change is wanted, `PANDU_KEEP=1 cargo test --package tests
//! --test journeys accessible` writes them anew; read the difference before it is kept.

use guide::page::Place;
use serde_json::{Value, json};
use tests::accessible::{Desktop, Thing};
use tests::app::{App, Start, program};
use tests::golden;
use tests::size::LAPTOP;
use tests::sweep::{self, Dress};
use words::Language;

/// Each in another language. Pages whose names change with the day are none of them.
pub(crate) fn screens() -> [(&'static str, Language, Value); 5] {
    let step = r#"{ "step": { "service": "cdc-vouchers", "guide": "claim", "step": 1 } }"#;
    let step: Place = serde_json::from_str(step).unwrap();
    [
        ("home", Language::Ta, json!(Place::Home)),
        ("step", Language::Zh, json!(step)),
        ("help", Language::En, json!(Place::Help)),
        ("settings", Language::Ms, json!(Place::Settings)),
        ("find", Language::En, json!("find")),
    ]
}

#[tokio::test]
async fn five_screens_are_given_to_screen_readers() {
    let desktop = Desktop::start().await.unwrap();
    let environment = desktop.environment();
    let start = Start {
        environment: &environment,
        ..Start::default()
    };
    let app = App::start_with(&program(), LAPTOP, start).await.unwrap();
    let mut differing = Vec::new();
    for (name, language, place) in screens() {
        sweep::dress(&app, Dress::plain(language)).await.unwrap();
        let go = "window.probes.goTo(wanted).then(done, fail)";
        app.await_script(go, vec![place]).await.unwrap();
        let things = desktop.page().await.unwrap();
        // Screen readers tell of another page when the window is called otherwise.
        desktop.wait_for_window(&things[0].name).await.unwrap();
        let unnamed: Vec<&Thing> = things.iter().filter(|one| is_unnamed(one)).collect();
        assert!(unnamed.is_empty(), "{name}: {unnamed:#?}");
        let lines: Vec<String> = things.iter().map(ToString::to_string).collect();
        let found = lines.join("\n") + "\n";
        differing.extend(golden::difference(
            &format!("accessible/{name}-{language}.txt"),
            &found,
        ));
    }
    app.close().await;
    assert!(differing.is_empty(), "{}", differing.join("\n"));
}

/// What keys reach has a name, and its words a language.
fn is_unnamed(thing: &Thing) -> bool {
    let is_page = thing.depth == 0;
    !is_page && thing.focusable && (thing.name.trim().is_empty() || thing.language.is_empty())
}
