//! A hard word is explained where it stands, by a finger and by keys, and told to who hears the page.

use fantoccini::Locator;
use serde_json::json;
use tests::app::{App, program};
use tests::content;
use tests::probes;
use tests::size::{KIOSK, SMALL_LAPTOP};
use tests::sweep::{self, Dress};
use tests::tour::press_frame;
use words::{Language, Values};

const WORD: &str = "[data-word='word-otp']";

/// Whether the word is open, has the focus, and what is told with it.
const STATE: &str = "const all = [...document.querySelectorAll(arguments[0])];
    const button = all.find((one) => !one.closest('[data-measuring]'));
    const told = button?.getAttribute('aria-describedby');
    return [button?.getAttribute('aria-expanded'), document.activeElement === button,
        told ? document.getElementById(told).querySelector('[data-text]').innerText : null]";

async fn state(app: &App) -> serde_json::Value {
    app.script(STATE, vec![json!(WORD)]).await.unwrap()
}

fn explanation(language: Language) -> String {
    let (book, _) = content::book();
    let sentence = book.words.say(language, "hard-otp", &Values::new());
    sentence.unwrap()
}

async fn to_word(app: &App) {
    for choice in ["need-singpass", "service-singpass"] {
        turn_to(app, &format!("button[data-block='{choice}']")).await;
        // What was divided has its name too; only the button leads on.
        app.press(&format!("button[data-block='{choice}']"))
            .await
            .unwrap();
    }
    turn_to(app, WORD).await;
}

async fn turn_to(app: &App, selector: &str) {
    let is_drawn = "return document.querySelector(arguments[0]) !== null";
    let parts: usize = app.page("parts").await.unwrap().parse().unwrap();
    for _ in 1..parts {
        if app.script(is_drawn, vec![json!(selector)]).await.unwrap() == true {
            return;
        }
        app.press("[data-action='next-part']").await.unwrap();
    }
}

#[tokio::test]
async fn opens_and_closes_by_a_press_and_by_keys() {
    let app = App::start(&program(), KIOSK, &[]).await.unwrap();
    app.press("[data-block='greeting-ta']").await.unwrap();
    to_word(&app).await;
    assert_eq!(state(&app).await, json!(["false", false, null]));
    app.press(WORD).await.unwrap();
    let says = explanation(Language::Ta);
    assert_eq!(state(&app).await, json!(["true", true, says]));
    let button = app.client.find(Locator::Css(WORD)).await.unwrap();
    button.send_keys("\u{e007}").await.unwrap();
    app.wait("the word to close", &closed()).await.unwrap();
    assert_eq!(state(&app).await, json!(["false", true, null]));
    app.close().await;
}

fn closed() -> String {
    format!(
        "return document.documentElement.dataset.ready === 'true'
            && document.querySelector(\"{WORD}\")?.getAttribute('aria-expanded') === 'false'"
    )
}

#[tokio::test]
async fn stays_in_sight_with_its_explanation_in_the_largest_words_of_two_languages() {
    let app = App::start(&program(), SMALL_LAPTOP, &[]).await.unwrap();
    let dress = Dress {
        size: 3,
        helper: Some(Language::Ms),
        ..Dress::plain(Language::Ta)
    };
    sweep::dress(&app, dress).await.unwrap();
    press_frame(&app, "home").await.unwrap();
    to_word(&app).await;
    app.press(WORD).await.unwrap();
    assert_eq!(state(&app).await[0], "true", "the pressed word is in sight");
    let says = explanation(Language::Ta);
    let script = "return [...document.querySelectorAll('.region-first [data-text]')]
        .filter((one) => !one.closest('[data-measuring]')).map((one) => one.innerText).join(' ')";
    let plain = |text: &str| text.split_whitespace().collect::<String>();
    let mut read = String::new();
    // At this size a sentence may go over to the next parts, line by line.
    for _ in 0..3 {
        let text = app.script(script, vec![]).await.unwrap();
        read.push_str(&plain(text.as_str().unwrap()));
        let found = probes::layout(&app).await.unwrap();
        assert!(found.is_empty(), "{found:#?}");
        if !read.contains(&plain(&says)) {
            app.press("[data-action='next-part']").await.unwrap();
        }
    }
    assert!(read.contains(&plain(&says)), "{says} is not in {read}");
    app.close().await;
}
