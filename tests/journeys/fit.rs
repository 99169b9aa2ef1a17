//! A screen is fitted by the card in one's purse, or by its length from corner to corner; what was
//! found is used at once and kept.

use std::path::Path;

use serde_json::{Value, json};
use settings::CARD_WIDTH_MM;
use tests::app::{App, program};
use tests::size::{KIOSK, SMALL_LAPTOP, Size};
use tests::tour::{press_choice, press_frame, to_first_part};

/// How far a fitted millimetre may be from a true one.
const OFF_MOST: f64 = 0.005;
/// Presses after which the card should have its width.
const PRESSES_MOST: usize = 40;

#[tokio::test]
async fn by_a_card() {
    // What the window was told at first is not what its screen has: the fitting finds it.
    for (size, true_px_per_mm) in [(KIOSK, 4.41), (SMALL_LAPTOP, 3.9)] {
        let app = at_fit(size).await;
        for press in 0.. {
            assert!(
                press < PRESSES_MOST,
                "the card is as wide after {press} presses"
            );
            let off = card(&app).await / (CARD_WIDTH_MM * true_px_per_mm) - 1.0;
            let choice = match off {
                ..-0.03 => "wider",
                -0.03..-0.003 => "bit-wider",
                0.03.. => "narrower",
                0.003..0.03 => "bit-narrower",
                _ => break,
            };
            press_choice(&app, choice).await.unwrap();
        }
        press_choice(&app, "same").await.unwrap();
        assert_fitted(&app, true_px_per_mm).await;
        // The card stays as wide as it was.
        let off = card(&app).await / (CARD_WIDTH_MM * true_px_per_mm) - 1.0;
        assert!(off.abs() < OFF_MOST, "{off}");
        app.close().await;
    }
}

#[tokio::test]
async fn by_the_length_of_the_screen() {
    for (size, diagonal, inches) in [
        (KIOSK, "diagonal-240", 24.0),
        (SMALL_LAPTOP, "diagonal-116", 11.6),
    ] {
        let app = at_fit(size).await;
        press_choice(&app, diagonal).await.unwrap();
        let pixels = f64::from(size.width).hypot(f64::from(size.height));
        assert_fitted(&app, pixels / (inches * 25.4)).await;
        app.close().await;
    }
}

#[tokio::test]
async fn is_not_for_visitors() {
    let app = App::start(&program(), KIOSK, &[]).await.unwrap();
    app.press("[data-block='greeting-en']").await.unwrap();
    press_frame(&app, "settings").await.unwrap();
    assert!(press_choice(&app, "fit").await.is_err());
    app.close().await;
}

async fn at_fit(size: Size) -> App {
    let app = App::start(&program(), size, &["--fit"]).await.unwrap();
    app.press("[data-block='greeting-en']").await.unwrap();
    press_frame(&app, "settings").await.unwrap();
    press_choice(&app, "fit").await.unwrap();
    assert_eq!(app.page("place").await.unwrap(), "\"fit\"");
    app
}

/// The width of the drawn card in pixels, on whichever part of the page it stands.
async fn card(app: &App) -> f64 {
    let script = "const card = [...document.querySelectorAll('.card')]
        .find((one) => !one.closest('[data-measuring]'));
        return card ? card.getBoundingClientRect().width : null";
    to_first_part(app).await.unwrap();
    let parts: usize = app.page("parts").await.unwrap().parse().unwrap();
    for _ in 0..parts {
        let found = app.script(script, vec![]).await.unwrap();
        if let Some(width) = found.as_f64() {
            return width;
        }
        app.press("[data-action='next-part']").await.unwrap();
    }
    f64::NAN
}

/// The page has millimetres of this many pixels, and so has the file.
async fn assert_fitted(app: &App, px_per_mm: f64) {
    let near = |found: f64| (found / px_per_mm - 1.0).abs() < OFF_MOST;
    let mm = "return document.documentElement.style.getPropertyValue('--mm')";
    let mm = app.script(mm, vec![]).await.unwrap();
    let drawn: f64 = mm.as_str().unwrap().trim_end_matches("px").parse().unwrap();
    assert!(near(drawn), "{drawn} and not {px_per_mm}");
    let kept = kept(&app.state().join("settings.json"), "px_per_mm", |value| {
        value.as_f64().is_some_and(near)
    })
    .await;
    assert!(near(kept.as_f64().unwrap()), "{kept}");
}

/// What a file of settings holds under a name, as soon as it is as wished: it is written beside the
/// window.
pub(crate) async fn kept(file: &Path, name: &str, wished: impl Fn(&Value) -> bool) -> Value {
    let patience = std::time::Duration::from_secs(10);
    let start = std::time::Instant::now();
    loop {
        let text = std::fs::read_to_string(file).unwrap_or_default();
        let all: Value = serde_json::from_str(&text).unwrap_or(json!({}));
        if wished(&all[name]) || start.elapsed() > patience {
            return all[name].clone();
        }
        tokio::task::yield_now().await;
    }
}
