//! A check that cannot fail is none: each planted fault is told by the probe meant for it.

use tests::app::{App, program};
use tests::probes;
use tests::size::KIOSK;

#[tokio::test]
async fn each_planted_fault() {
    let app = App::start(&program(), KIOSK, &[]).await.unwrap();
    app.press("[data-block='greeting-en']").await.unwrap();
    assert_eq!(
        probes::layout(&app).await.unwrap(),
        Vec::<String>::new(),
        "Home is sound"
    );
    for (style, told) in [
        ("h1 { font-size: 12px !important }", "letters of"),
        (
            "h1 { white-space: nowrap; inline-size: 40px; overflow: hidden }",
            "wider or higher than its box",
        ),
        (
            "h1 { position: relative; inset-inline-start: 900px; white-space: nowrap }",
            "outside the screen",
        ),
        ("h1 { line-height: 1.1 !important }", "line height"),
        (
            "h1 { inline-size: 60px; overflow-wrap: anywhere }",
            "a word is broken",
        ),
        ("h1 { font-style: italic }", "slanted"),
        ("h1 { color: #777 !important }", "contrast"),
        (
            "header button { min-block-size: 0 !important; min-inline-size: 0 !important; block-size: 20px !important; padding: 0 !important; line-height: 1.5 }",
            "a target of",
        ),
        ("main button { margin: -30px !important }", "apart"),
        (
            "body { block-size: 3000px !important; overflow: visible !important } html { overflow: visible !important; block-size: auto !important }",
            "the page scrolls",
        ),
    ] {
        let plant = "const sheet = document.createElement('style'); sheet.id = 'planted';
            sheet.textContent = arguments[0]; document.head.append(sheet)";
        app.script(plant, vec![style.into()]).await.unwrap();
        let found = probes::layout(&app).await.unwrap();
        assert!(
            found.iter().any(|said| said.contains(told)),
            "{style} must be told as {told:?}: {found:#?}"
        );
        app.script("document.getElementById('planted').remove()", vec![])
            .await
            .unwrap();
    }
    for (script, told) in [
        (
            "document.querySelector('h1').firstChild.data = 'நலம்'",
            "Tamil marked as",
        ),
        (
            "document.querySelector('h1').firstChild.data = '中文'",
            "Chinese marked as",
        ),
    ] {
        app.script(script, vec![]).await.unwrap();
        let found = probes::layout(&app).await.unwrap();
        assert!(
            found.iter().any(|said| said.contains(told)),
            "{script}: {found:#?}"
        );
    }
    probes::bring_axe(&app).await.unwrap();
    app.script("document.querySelector('main').insertAdjacentHTML('beforeend', '<img src=x><button></button>')", vec![])
        .await
        .unwrap();
    let found = probes::axe(&app).await.unwrap();
    for rule in ["image-alt", "button-name"] {
        assert!(
            found.iter().any(|said| said.contains(rule)),
            "{rule}: {found:#?}"
        );
    }
    app.close().await;
}
