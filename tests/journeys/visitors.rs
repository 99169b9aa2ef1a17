//! The journeys of visitors that were written down before the guide was, each as far as its parts exist. Under
//! other names: J3 is `switch`, J15 is `visits` and `leaves_nothing`, J18 is `talking` and `tab`, J20 is the suite
//! of ways out with `falls` and `monkey`. Not built yet are J6 to J8 (practice), J12 (a finder with questions),
//! J13 and J14 (practice at a machine, a half sheet), J16 (print) and J19 (updates by USB).

use fantoccini::Locator;
use serde_json::{Value, json};
use tests::app::{App, program};
use tests::probes;
use tests::size::{KIOSK, SMALL_LAPTOP, Size};
use tests::sweep::{self, Dress};
use tests::tour::{press_button, press_choice, press_frame};
use words::Language;

async fn begun(size: Size, language: Language) -> App {
    let app = App::start(&program(), size, &[]).await.unwrap();
    let greeting = format!("[data-block='greeting-{language}']");
    app.press(&greeting).await.unwrap();
    app
}

async fn place(app: &App) -> Value {
    serde_json::from_str(&app.page("place").await.unwrap()).unwrap()
}

fn step(service: &str, guide: &str, step: usize) -> Value {
    json!({ "step": { "service": service, "guide": guide, "step": step } })
}

async fn has(app: &App, selector: &str) -> bool {
    let script = "return [...document.querySelectorAll(arguments[0])]
        .some((one) => !one.closest('[data-measuring]'))";
    app.script(script, vec![json!(selector)]).await.unwrap() == json!(true)
}

/// The words on every part of the page.
async fn words(app: &App) -> String {
    let script = "return document.querySelector('main .parts:not([data-measuring])').innerText";
    let parts: usize = app.page("parts").await.unwrap().parse().unwrap();
    let mut all = String::new();
    for part in 1..=parts {
        let found = app.script(script, vec![]).await.unwrap();
        all.push_str(found.as_str().unwrap_or_default());
        if part < parts {
            app.press("[data-action='next-part']").await.unwrap();
        }
    }
    all
}

/// Before a step that a helper may not see stands a page that asks to look away.
async fn pass_guard(app: &App) {
    if place(app).await.get("guard").is_some() {
        press_choice(app, "go").await.unwrap();
    }
}

async fn sound(app: &App, where_: &str) {
    let found = probes::layout(app).await.unwrap();
    assert_eq!(found, [], "{where_}");
}

#[tokio::test]
async fn j01_one_touch_leads_home_in_each_language() {
    for language in Language::ALL {
        let app = begun(KIOSK, language).await;
        assert_eq!(place(&app).await, json!("home"));
        let lang = "return document.documentElement.lang";
        let lang = app.script(lang, vec![]).await.unwrap();
        assert_eq!(lang, json!(language.tag()));
        sound(&app, "Home").await;
        app.close().await;
    }
}

#[tokio::test]
async fn j02_a_forgotten_password_is_three_presses_away_in_the_smallest_and_the_largest_words() {
    for language in Language::ALL {
        for size in [0, 3] {
            let app = begun(KIOSK, language).await;
            let dress = Dress {
                size,
                ..Dress::plain(language)
            };
            sweep::dress(&app, dress).await.unwrap();
            press_frame(&app, "home").await.unwrap();
            for press in ["need-singpass", "service-singpass", "guide-reset"] {
                press_choice(&app, press).await.unwrap();
            }
            assert_eq!(place(&app).await, step("singpass", "reset", 1), "{dress}");
            sound(&app, "the first step").await;
            app.close().await;
        }
    }
}

#[tokio::test]
async fn j04_with_a_helper_three_on_and_one_back_is_step_three_for_both() {
    for size in [KIOSK, SMALL_LAPTOP] {
        let app = begun(size, Language::Ms).await;
        let dress = Dress {
            helper: Some(Language::En),
            size: 2,
            ..Dress::plain(Language::Ms)
        };
        sweep::dress(&app, dress).await.unwrap();
        press_frame(&app, "home").await.unwrap();
        for press in ["need-payments", "service-paynow", "guide-link"] {
            press_choice(&app, press).await.unwrap();
        }
        pass_guard(&app).await;
        for action in ["next", "next", "next", "previous"] {
            press_button(&app, action).await.unwrap();
            pass_guard(&app).await;
        }
        assert_eq!(
            place(&app).await,
            step("paynow", "link", 3),
            "{}",
            size.name
        );
        assert!(has(&app, ".gloss[lang^='en']").await, "the helper's words");
        sound(&app, size.name).await;
        app.close().await;
    }
}

#[tokio::test]
async fn j05_large_words_and_dark_colours_stay_for_ten_pages_and_end_with_the_visit() {
    let app = begun(KIOSK, Language::Ta).await;
    let dress = Dress {
        size: 3,
        theme: 1,
        ..Dress::plain(Language::Ta)
    };
    sweep::dress(&app, dress).await.unwrap();
    let look =
        "const { textSize, theme } = document.documentElement.dataset; return [textSize, theme]";
    for _ in 0..5 {
        press_frame(&app, "home").await.unwrap();
        press_choice(&app, "need-health").await.unwrap();
        let now = app.script(look, vec![]).await.unwrap();
        assert_eq!(now, json!(["largest", "dark"]));
        sound(&app, "a page in the largest words").await;
    }
    press_frame(&app, "finish").await.unwrap();
    press_choice(&app, "yes").await.unwrap();
    let now = app.script(look, vec![]).await.unwrap();
    assert_eq!(now, json!(["large", "light"]));
    app.close().await;
}

#[tokio::test]
async fn j09_the_red_button_is_one_press_away_and_back_is_where_one_was() {
    for language in Language::ALL {
        let app = begun(KIOSK, language).await;
        for press in ["need-payments", "service-paynow", "guide-link"] {
            press_choice(&app, press).await.unwrap();
        }
        press_button(&app, "next").await.unwrap();
        let before = place(&app).await;
        press_frame(&app, "scam").await.unwrap();
        assert!(words(&app).await.contains("1799"), "{language}");
        press_frame(&app, "back").await.unwrap();
        assert_eq!(place(&app).await, before, "{language}");
        app.close().await;
    }
}

/// Looks for something on Find, and answers with what stands first.
async fn first_found(app: &App, typed: &str) -> String {
    press_frame(app, "home").await.unwrap();
    press_choice(app, "find").await.unwrap();
    let ready = "return document.activeElement?.matches('[data-search]') ?? false";
    app.wait("the field", ready).await.unwrap();
    let field = Locator::Css("[data-search]:not([data-measuring] *)");
    let field = app.client.find(field).await.unwrap();
    field.send_keys(typed).await.unwrap();
    let first = "return document.querySelector(
        \".choice[data-block^='found-']:not([data-measuring] *)\")?.dataset.block ?? ''";
    app.wait("an answer", &first.replace("?? ''", "!== undefined"))
        .await
        .unwrap();
    app.laid_out().await.unwrap();
    let found = app.script(first, vec![]).await.unwrap();
    found.as_str().unwrap_or_default().to_owned()
}

#[tokio::test]
async fn j10_what_has_ended_is_found_under_its_old_names_and_says_so() {
    let app = begun(SMALL_LAPTOP, Language::En).await;
    for typed in ["TraceTogether", "trace together token", "合力追踪"] {
        let first = first_found(&app, typed).await;
        assert_eq!(first, "found-tracetogether", "{typed}");
    }
    press_choice(&app, "found-tracetogether").await.unwrap();
    assert!(has(&app, "[data-block='status']").await, "it has ended");
    assert!(words(&app).await.contains("2024"), "when");
    app.close().await;
}

#[tokio::test]
async fn j11_a_grant_that_is_closed_offers_what_helps_now_and_no_way_to_ask_for_it() {
    let app = begun(KIOSK, Language::En).await;
    let first = first_found(&app, "COVID recovery grant").await;
    assert_eq!(first, "found-covid-recovery-grant");
    press_choice(&app, &first).await.unwrap();
    assert!(has(&app, "[data-block='status']").await, "it is closed");
    assert!(
        !has(&app, "[data-block^='guide-']").await,
        "no way to ask for it"
    );
    press_choice(&app, "service-comcare-sso").await.unwrap();
    assert_eq!(
        place(&app).await,
        json!({ "service": { "service": "comcare-sso" } })
    );
    app.close().await;
}

#[tokio::test]
async fn j17_seated_everything_on_the_way_is_low() {
    for language in [Language::En, Language::Ta] {
        let app = begun(KIOSK, language).await;
        let dress = Dress {
            low: true,
            ..Dress::plain(language)
        };
        sweep::dress(&app, dress).await.unwrap();
        press_frame(&app, "home").await.unwrap();
        sound(&app, "Home, low").await;
        for press in ["need-singpass", "service-singpass", "guide-reset"] {
            press_choice(&app, press).await.unwrap();
            sound(&app, press).await;
        }
        app.close().await;
    }
}
