//! The first page (check G01): the names of four languages at once, each in its own script and marked as such.

use serde_json::json;
use tests::app::{App, program};
use tests::size::SIZES;
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
