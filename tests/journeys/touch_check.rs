//! The touch check (C11): a dot that is pressed a few times tells what a hand needs. It may be left out, takes
//! twenty seconds at most, and what it chose is forgotten with the visit.

use std::time::{Duration, Instant};

use screen::Hand;
use serde_json::json;
use tests::app::{App, program};
use tests::finger::Finger;
use tests::finger::Move::{After, Down, To, Up};
use tests::size::KIOSK;
use tests::tour::{press_choice, press_frame, to_first_part};

/// The key of a keysym that presses what has the focus.
const RETURN: screen::Key = 0xff0d;
const PRESSES: u32 = 4;
const SETTINGS: &str = "\"settings\"";

/// A kiosk where the dot waits to be pressed.
async fn start() -> App {
    let app = App::start(&program(), KIOSK, &[]).await.unwrap();
    app.press("[data-block='greeting-en']").await.unwrap();
    press_frame(&app, "help").await.unwrap();
    press_choice(&app, "touch").await.unwrap();
    app
}

/// The middle of the dot.
async fn middle(app: &App) -> (i16, i16) {
    let script = "const dot = [...document.querySelectorAll('.target-dot')]
            .find((one) => !one.closest('[data-measuring]')).getBoundingClientRect();
        return [dot.left + dot.width / 2, dot.top + dot.height / 2].map(Math.round)";
    let found = app.script(script, vec![]).await.unwrap();
    serde_json::from_value(found).unwrap()
}

/// Presses the dot until the page closes, so far beside its middle, and again after so many milliseconds.
async fn press_dots(app: &App, beside_mm: f64, again: Option<u32>) {
    let finger = Finger::over(app.display()).unwrap();
    for press in 1..=PRESSES {
        let (x, y) = middle(app).await;
        let x = x + (beside_mm * KIOSK.px_per_mm).round() as i16;
        let mut moves = vec![To(x, y), Down(1), After(80), Up(1)];
        if press < PRESSES
            && let Some(pause) = again
        {
            moves.extend([After(pause), Down(1), After(80), Up(1)]);
        }
        finger.make(&moves).unwrap();
        let moved = format!(
            "const dot = [...document.querySelectorAll('.target-dot')]
                .find((one) => !one.closest('[data-measuring]'));
            return !dot || Number(dot.dataset.spot) === {press}"
        );
        app.wait("the dot to move", &moved).await.unwrap();
    }
    settings_come(app).await;
    app.laid_out().await.unwrap();
}

async fn settings_come(app: &App) {
    let came = "return document.documentElement.dataset.place === '\"settings\"'";
    app.wait("the settings", came).await.unwrap();
}

async fn notices(app: &App) -> serde_json::Value {
    let script = "return [...document.querySelectorAll('[data-block^=\"touched-\"]')]
        .filter((one) => !one.closest('[data-measuring]')).length";
    app.script(script, vec![]).await.unwrap()
}

/// Whether the long pause is the chosen one; it can be seen where buttons are large.
async fn has_long_pause(app: &App) -> bool {
    if app.page("steady").await.unwrap() == "false" {
        press_choice(app, "steady").await.unwrap();
    }
    let long = "const long = [...document.querySelectorAll(\"[data-option='pause-long']\")]
            .find((one) => !one.closest('[data-measuring]'));
        return long ? long.getAttribute('aria-pressed') === 'true' : null";
    to_first_part(app).await.unwrap();
    let parts: usize = app.page("parts").await.unwrap().parse().unwrap();
    let mut found = json!(null);
    for part in 1..=parts {
        found = app.script(long, vec![]).await.unwrap();
        if !found.is_null() || part == parts {
            break;
        }
        app.press("[data-action='next-part']").await.unwrap();
    }
    found.as_bool().unwrap()
}

#[tokio::test]
async fn gives_a_hand_that_misses_larger_buttons_until_the_visit_ends() {
    let app = start().await;
    press_dots(&app, 8.5, None).await;
    assert_eq!(app.page("place").await.unwrap(), SETTINGS);
    assert_eq!(app.page("steady").await.unwrap(), "true");
    assert_eq!(notices(&app).await, json!(1));
    press_frame(&app, "finish").await.unwrap();
    press_choice(&app, "yes").await.unwrap();
    assert_eq!(app.page("place").await.unwrap(), "\"welcome\"");
    assert_eq!(app.page("steady").await.unwrap(), "false", "it is kept");
    app.close().await;
}

#[tokio::test]
async fn leaves_all_as_it_was_for_a_calm_hand() {
    let app = start().await;
    let begun = Instant::now();
    // As far beside as the smallest usual button forgives.
    press_dots(&app, 6.0, None).await;
    let took = begun.elapsed();
    assert!(took < Duration::from_secs(20), "{took:?}");
    assert_eq!(app.page("steady").await.unwrap(), "false");
    assert_eq!(notices(&app).await, json!(1));
    assert!(!has_long_pause(&app).await);
    assert_eq!(
        notices(&app).await,
        json!(0),
        "what came of it is said once"
    );
    app.close().await;
}

#[tokio::test]
async fn leaves_out_a_finger_that_comes_again_for_longer() {
    let app = start().await;
    press_dots(&app, 0.0, Some(700)).await;
    assert_eq!(app.page("steady").await.unwrap(), "false");
    assert!(has_long_pause(&app).await);
    app.close().await;
}

#[tokio::test]
async fn may_be_left_out_or_done_with_keys() {
    let app = start().await;
    press_choice(&app, "leave").await.unwrap();
    assert_eq!(app.page("place").await.unwrap(), "\"help\"");
    press_choice(&app, "touch").await.unwrap();
    let hand = Hand::with_keys(app.display()).unwrap();
    let focus = "[...document.querySelectorAll('.target')]
        .find((one) => !one.closest('[data-measuring]')).focus()";
    app.script(focus, vec![]).await.unwrap();
    for _ in 0..PRESSES {
        hand.strike(&[], RETURN).unwrap();
    }
    settings_come(&app).await;
    assert_eq!(app.page("steady").await.unwrap(), "false");
    app.close().await;
}
