//! Drawings are seen: a step leaves its drawing out only where a screen has no room for it.

use guide::page::Body;
use serde_json::json;
use tests::app::{App, program};
use tests::content;
use tests::size::KIOSK;
use tests::sweep::{self, Dress};
use words::Language;

/// A kiosk has room for each of them, beside the longest words.
#[tokio::test]
async fn none_is_left_out_on_a_kiosk() {
    let (book, _) = content::book();
    let app = App::start(&program(), KIOSK, &[]).await.unwrap();
    sweep::dress(&app, Dress::plain(Language::Ta))
        .await
        .unwrap();
    let mut drawn = 0;
    let mut left_out = Vec::new();
    for (place, page) in content::pages(&book, Language::Ta) {
        let has_drawing = |body: &Body| matches!(body, Body::Drawing { .. });
        if !page.blocks.iter().any(|block| has_drawing(&block.body)) {
            continue;
        }
        drawn += 1;
        let go = "window.probes.goTo(wanted).then(done, fail)";
        app.await_script(go, vec![json!(place)]).await.unwrap();
        let seen = "return [...document.querySelectorAll('.parts:not([data-measuring]) .device')]
            .some((device) => device.checkVisibility())";
        if app.script(seen, vec![]).await.unwrap() != json!(true) {
            left_out.push(place);
        }
    }
    app.close().await;
    assert!(drawn > 0);
    assert!(left_out.is_empty(), "of {drawn}: {left_out:#?}");
}
