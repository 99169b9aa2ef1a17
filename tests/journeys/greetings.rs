//! The first page (check G01): the names of four languages at once, each in its own script and marked as such.

use guide::page::{Body, Place};
use serde_json::json;
use tests::app::{App, program};
use tests::content;
use tests::size::{KIOSK, SIZES};
use words::Language;

const GREETINGS: &str = "return [...document.querySelectorAll('.greeting')]
    .filter((one) => !one.closest('[data-measuring]')
        && one.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }))
    .map((one) => [
        one.dataset.block,
        one.querySelector('.greeting-name').innerText.trim(),
        one.querySelector('.greeting-name').closest('[lang]').lang,
    ])";

fn endonym(language: Language) -> &'static str {
    match language {
        Language::En => "English",
        Language::Zh => "中文",
        Language::Ms => "Bahasa Melayu",
        Language::Ta => "தமிழ்",
    }
}

const LINES: &str = "return [...document.querySelectorAll('.greeting')]
    .filter((one) => !one.closest('[data-measuring]') && one.checkVisibility())
    .map((one) => [...one.querySelectorAll('.greeting-line')]
        .filter((line) => line.checkVisibility() && line.getBoundingClientRect().height > 0)
        .map((line) => line.innerText.trim()))";

/// What visitors must know before they begin (that nothing breaks, whose guide it is, what is kept and for how
/// long) is on the screen of a kiosk, not in a later part.
#[tokio::test]
async fn are_read_whole_on_a_kiosk() {
    let app = App::start(&program(), KIOSK, &[]).await.unwrap();
    let found = app.script(LINES, vec![]).await.unwrap();
    let (book, _) = content::book();
    let page = book
        .page(&Place::Welcome, &content::setting(Language::En))
        .unwrap();
    let wanted: Vec<_> = page
        .blocks
        .into_iter()
        .filter_map(|block| match block.body {
            Body::Greeting { lines, .. } => Some(lines),
            _ => None,
        })
        .collect();
    assert_eq!(found, json!(wanted));
    app.close().await;
}

#[tokio::test]
async fn are_four_at_once_each_marked_with_its_language() {
    for size in SIZES {
        let app = App::start(&program(), size, &[]).await.unwrap();
        let found = app.script(GREETINGS, vec![]).await.unwrap();
        let wanted = Language::ALL.map(|language| {
            json!([
                format!("greeting-{language}"),
                endonym(language),
                language.tag()
            ])
        });
        assert_eq!(found, json!(wanted), "{}", size.name);
        app.close().await;
    }
}
