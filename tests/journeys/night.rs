//! Welcome in the night: dim where the staff want it and nobody is there, bright as soon as somebody is.
//! The clock of a test begins at midnight.

use std::path::Path;

use screen::Hand;
use serde_json::json;
use tests::app::{App, Start, program};
use tests::contrast::contrast;
use tests::held_clock::{HeldClock, is_asked};
use tests::size::KIOSK;
use tests::tour::press_frame;

use crate::visits::{QUESTION, QUIET};

const HOUR: u64 = 3600;
/// What letters of this size need to be read.
const LARGE_LETTERS: f64 = 3.0;

async fn start(folder: &Path, clock: &HeldClock, settings: &str) -> App {
    std::fs::write(folder.join("settings.json"), settings).unwrap();
    let start = Start {
        folder: Some(folder),
        arguments: &["--clock", &clock.file()],
        ..Start::default()
    };
    App::start_with(&program(), KIOSK, start).await.unwrap()
}

async fn is_dim(app: &App) -> bool {
    app.page("dim").await.unwrap() == "true"
}

/// How much light a screen gives, 1 being white.
async fn light(app: &App) -> f64 {
    let picture = app.picture().await.unwrap();
    let light: f64 = picture.as_raw().iter().map(|part| f64::from(*part)).sum();
    let pixels = f64::from(picture.width()) * f64::from(picture.height());
    light / (3.0 * 255.0 * pixels)
}

/// The least contrast of any words with what is behind them, under the veil.
async fn faintest(app: &App) -> f64 {
    let script = "
        const parts = (colour) => colour.match(/[\\d.]+/g).map(Number);
        const [, , , veil] = parts(getComputedStyle(document.body, '::after').backgroundColor);
        const behind = (one) => {
            const [r, g, b, alpha = 1] = parts(getComputedStyle(one).backgroundColor);
            return alpha === 1 ? [r, g, b] : behind(one.parentElement);
        };
        const under = (colour) => colour.slice(0, 3).map((part) => Math.round(part * (1 - veil)));
        return [...document.querySelectorAll('[data-text]')]
            .filter((one) => !one.closest('[data-measuring]') && one.checkVisibility())
            .map((one) => [under(parts(getComputedStyle(one).color)), under(behind(one))]);";
    let pairs = app.script(script, vec![]).await.unwrap();
    let pairs: Vec<[[u8; 3]; 2]> = serde_json::from_value(pairs).unwrap();
    assert!(pairs.len() > 8, "{pairs:?}");
    let contrasts = pairs
        .iter()
        .map(|[words, ground]| contrast(*words, *ground));
    contrasts.fold(f64::INFINITY, f64::min)
}

#[tokio::test]
async fn is_dim_until_somebody_touches_and_a_visit_never_is() {
    let (folder, clock) = (tempfile::tempdir().unwrap(), HeldClock::new().unwrap());
    let app = start(folder.path(), &clock, r#"{ "dims_at_night": true }"#).await;
    let by_day = light(&app).await;
    clock.pass(&app, QUIET - 1).await.unwrap();
    assert!(!is_dim(&app).await, "somebody may be there");
    clock.pass(&app, 1).await.unwrap();
    assert!(is_dim(&app).await);
    let dim = light(&app).await;
    assert!(dim < by_day / 5.0, "{dim} of {by_day}");
    let faintest = faintest(&app).await;
    assert!(faintest > LARGE_LETTERS, "{faintest}");

    // Beside every button.
    Hand::over(app.display()).unwrap().tap(5, 900, 1).unwrap();
    let bright = "return document.documentElement.dataset.dim === 'false'";
    app.wait("the full light", bright).await.unwrap();
    assert!((light(&app).await - by_day).abs() < 0.01, "as by day");
    assert_eq!(app.page("place").await.unwrap(), "\"welcome\"");
    clock.pass(&app, QUIET).await.unwrap();
    assert!(is_dim(&app).await, "who touched has gone");

    // A press wakes it and is a press.
    app.press("[data-block='greeting-ta']").await.unwrap();
    assert_eq!(app.page("place").await.unwrap(), "\"home\"");
    assert!(!is_dim(&app).await);
    press_frame(&app, "finish").await.unwrap();
    clock.pass(&app, QUIET).await.unwrap();
    assert!(is_asked(&app).await.unwrap() && !is_dim(&app).await);
    clock.pass(&app, QUESTION).await.unwrap();
    assert_eq!(app.page("place").await.unwrap(), "\"welcome\"");
    assert!(!is_dim(&app).await, "the next one may be waiting");
    clock.pass(&app, QUIET).await.unwrap();
    assert!(is_dim(&app).await);
    app.close().await;
}

/// What a beat answers that began before the touch.
#[tokio::test]
async fn is_bright_from_the_next_frame_after_a_touch() {
    let (folder, clock) = (tempfile::tempdir().unwrap(), HeldClock::new().unwrap());
    let app = start(folder.path(), &clock, r#"{ "dims_at_night": true }"#).await;
    clock.pass(&app, QUIET).await.unwrap();
    assert!(is_dim(&app).await);
    let touch = "window.dispatchEvent(new PointerEvent('pointerdown'));
        requestAnimationFrame(() => done(document.documentElement.dataset.dim))";
    let dim = app.await_script(touch, vec![]).await.unwrap();
    assert_eq!(dim, json!("false"));
    app.close().await;
}

#[tokio::test]
async fn ends_in_the_morning_and_comes_in_the_evening() {
    let (folder, clock) = (tempfile::tempdir().unwrap(), HeldClock::new().unwrap());
    let app = start(folder.path(), &clock, r#"{ "dims_at_night": true }"#).await;
    clock.pass(&app, 7 * HOUR - 1).await.unwrap();
    assert!(is_dim(&app).await);
    for (seconds, wanted) in [
        (1, false),
        (15 * HOUR - 1, false),
        (1, true),
        (9 * HOUR, false),
    ] {
        clock.pass(&app, seconds).await.unwrap();
        assert_eq!(is_dim(&app).await, wanted, "{seconds} seconds later");
    }
    app.close().await;
}

#[tokio::test]
async fn is_as_bright_as_the_day_where_nobody_wants_it_dim() {
    let (folder, clock) = (tempfile::tempdir().unwrap(), HeldClock::new().unwrap());
    let app = start(folder.path(), &clock, "{}").await;
    clock.pass(&app, QUIET).await.unwrap();
    assert!(!is_dim(&app).await);
    app.close().await;
}
