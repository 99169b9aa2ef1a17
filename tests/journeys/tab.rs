//! Keys alone: Tab comes by everything in the order in which it is seen, a new page begins at its heading,
//! and nobody who types presses anything.

use screen::{Hand, Key};
use serde::Deserialize;
use serde_json::json;
use tests::app::{App, program};
use tests::probes;
use tests::size::{KIOSK, SMALL_LAPTOP};
use tests::tour::{press_choice, press_frame};

const TAB: Key = 0xff09;
const SHIFT: Key = 0xffe1;
const ENTER: Key = 0xff0d;
const ESCAPE: Key = 0xff1b;
/// More than any page has controls.
const TABS_MAX: usize = 80;

/// A control as a key meets it: which, and where it stands.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub(crate) struct Met {
    name: String,
    region: String,
    top: f64,
    left: f64,
    bottom: f64,
}

/// `of(element)` tells a control; `all()` those that can be seen.
pub(crate) const MEET: &str = "
    window.met = (one) => {
        const { top, left, bottom } = one.getBoundingClientRect();
        const { action, number, block, option, word } = one.dataset;
        const region = one.closest('header, main, nav')?.tagName ?? '';
        const name = [action, number, block, option, word, one.textContent.trim()].join(' ');
        return { name, region, top, left, bottom };
    };
    window.all = () => [...document.querySelectorAll('button, input')]
        .filter((one) => !one.closest('[data-measuring]') && !one.disabled
            && one.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }))
        .map(window.met);
    window.keys = 0;
    window.addEventListener('keyup', ({ key }) => { if (key !== 'Shift') window.keys += 1 }, true);";

/// Strikes a key of the keyboard, and waits until the page has felt it.
async fn strike(app: &App, hand: &Hand, held: &[Key], key: Key) {
    let before = app.script("return window.keys", vec![]).await.unwrap();
    hand.strike(held, key).unwrap();
    let felt = format!("return window.keys > {before}");
    app.wait("the key to be felt", &felt).await.unwrap();
    app.laid_out().await.unwrap();
}

async fn focused(app: &App) -> Option<Met> {
    let script = "const now = document.activeElement;
        return now?.matches('button, input') ? window.met(now) : null";
    serde_json::from_value(app.script(script, vec![]).await.unwrap()).unwrap()
}

/// Everything that a key leads to, until it comes round; `at` is called at each.
pub(crate) async fn round(
    app: &App,
    hand: &Hand,
    held: &[Key],
    mut at: impl AsyncFnMut(),
) -> Vec<Met> {
    let mut met: Vec<Met> = Vec::new();
    for _ in 0..TABS_MAX {
        strike(app, hand, held, TAB).await;
        // Beyond the last control is the document itself.
        if let Some(now) = focused(app).await {
            if met.first() == Some(&now) {
                return met;
            }
            met.push(now);
            at().await;
        }
    }
    unreachable!("it never comes round: {met:#?}");
}

/// Where the eye would have been there before: above, in the same part of the window.
fn backwards(met: &[Met]) -> Vec<String> {
    let pairs = met.windows(2).filter(|two| two[0].region == two[1].region);
    let wrong = pairs.filter(|two| two[1].bottom <= two[0].top + 1.0);
    wrong
        .map(|two| format!("{} before {}", two[0].name, two[1].name))
        .collect()
}

#[tokio::test]
async fn comes_by_everything_in_the_order_in_which_it_is_seen() {
    let app = App::start(&program(), KIOSK, &[]).await.unwrap();
    app.press("[data-block='greeting-en']").await.unwrap();
    probes::bring(&app).await.unwrap();
    app.script(MEET, vec![]).await.unwrap();
    let hand = Hand::with_keys(app.display()).unwrap();
    for place in [
        json!("home"),
        json!({ "service": { "service": "singpass" } }),
        json!({ "step": { "service": "singpass", "guide": "reset", "step": 2 } }),
        json!("help"),
        json!("settings"),
        json!("finish"),
    ] {
        let go = "window.probes.goTo(wanted).then(done, fail)";
        app.await_script(go, vec![place.clone()]).await.unwrap();
        let all = app.script("return window.all()", vec![]).await.unwrap();
        let all: Vec<Met> = serde_json::from_value(all).unwrap();
        let forward = round(&app, &hand, &[], async || {}).await;
        let names = |some: &[Met]| {
            let mut names: Vec<_> = some.iter().map(|one| one.name.clone()).collect();
            names.sort();
            names
        };
        assert_eq!(names(&forward), names(&all), "{place}: by Tab");
        assert_eq!(backwards(&forward), Vec::<String>::new(), "{place}");
        let back = round(&app, &hand, &[SHIFT], async || {}).await;
        assert_eq!(names(&back), names(&all), "{place}: by Shift and Tab");
    }
    // Enter presses what has the focus; Escape goes back.
    press_frame(&app, "home").await.unwrap();
    let to_help = "document.querySelector(\"[data-action='help']\").focus()";
    app.script(to_help, vec![]).await.unwrap();
    strike(&app, &hand, &[], ENTER).await;
    let help = "return document.documentElement.dataset.place === '\"help\"'";
    app.wait("help", help).await.unwrap();
    app.laid_out().await.unwrap();
    strike(&app, &hand, &[], ESCAPE).await;
    let home = "return document.documentElement.dataset.place === '\"home\"'";
    app.wait("Home", home).await.unwrap();
    app.close().await;
}

#[tokio::test]
async fn finds_a_new_page_at_its_heading_and_a_menu_that_closes_at_its_button() {
    let app = App::start(&program(), SMALL_LAPTOP, &[]).await.unwrap();
    app.press("[data-block='greeting-ta']").await.unwrap();
    let heading = "return document.activeElement?.tagName === 'H1'";
    for press in ["[data-block='need-singpass']", "[data-number='1']"] {
        app.press(press).await.unwrap();
        app.wait("the focus on the heading", heading).await.unwrap();
    }
    app.press("[data-action='more']").await.unwrap();
    let inside = "return document.activeElement?.closest('.menu') !== null";
    app.wait("the focus in the menu", inside).await.unwrap();
    let hand = Hand::with_keys(app.display()).unwrap();
    hand.strike(&[], ESCAPE).unwrap();
    let back = "return document.activeElement?.dataset.action === 'more'
        && document.querySelector('.menu') === null";
    app.wait("the focus on the button of the menu", back)
        .await
        .unwrap();
    app.close().await;
}

#[tokio::test]
async fn digits_are_digits_where_one_types_and_letters_press_nothing() {
    let app = App::start(&program(), KIOSK, &[]).await.unwrap();
    app.press("[data-block='greeting-en']").await.unwrap();
    app.script(MEET, vec![]).await.unwrap();
    let hand = Hand::with_keys(app.display()).unwrap();
    for letter in 'a'..='z' {
        strike(&app, &hand, &[], u32::from(letter)).await;
    }
    assert_eq!(app.page("place").await.unwrap(), "\"home\"");
    press_choice(&app, "find").await.unwrap();
    let field = "[data-search]:not([data-measuring] *)";
    let ready = format!("return document.activeElement?.matches('{field}') ?? false");
    app.wait("the field", &ready).await.unwrap();
    let focus = app.client.active_element().await.unwrap();
    focus.send_keys("1 9 0*#").await.unwrap();
    let typed = "return document.activeElement?.value === '1 9 0*#'";
    app.wait("what was typed", typed).await.unwrap();
    app.laid_out().await.unwrap();
    assert_eq!(app.page("place").await.unwrap(), "\"find\"");
    app.close().await;
}
