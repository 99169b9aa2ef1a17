//! The focus is seen: in pictures, in three colours, and where Tab has taken it.

use fantoccini::Locator;
use tests::app::{App, program};
use tests::probes::ring;
use tests::size::KIOSK;
use tests::sweep::{self, Dress, THEMES};
use tests::tour::press_frame;
use words::Language;

#[tokio::test]
async fn shows_around_every_control_in_three_themes() {
    let app = App::start(&program(), KIOSK, &[]).await.unwrap();
    let mut unseen = Vec::new();
    for theme in 0..THEMES.len() {
        let dress = Dress {
            theme,
            ..Dress::plain(Language::Ta)
        };
        // Settings, with choices that are on and off.
        sweep::dress(&app, dress).await.unwrap();
        unseen.extend(told(&app, dress).await);
        press_frame(&app, "home").await.unwrap();
        unseen.extend(told(&app, dress).await);
    }
    app.close().await;
    assert!(unseen.is_empty(), "{unseen:#?}");
}

async fn told(app: &App, dress: Dress) -> Vec<String> {
    let place = app.page("place").await.unwrap();
    let unseen = ring::unseen(app).await.unwrap();
    let line = |said| format!("{dress} {place}: {said}");
    unseen.into_iter().map(line).collect()
}

#[tokio::test]
async fn shows_where_tab_has_taken_it() {
    let app = App::start(&program(), KIOSK, &[]).await.unwrap();
    app.press("[data-block='greeting-en']").await.unwrap();
    let body = app.client.find(Locator::Css("body")).await.unwrap();
    body.send_keys("\u{e004}").await.unwrap();
    let focus = "const now = document.activeElement;
        return now.matches('button:focus-visible') && parseFloat(getComputedStyle(now).outlineWidth) >= 2";
    assert_eq!(app.script(focus, vec![]).await.unwrap(), true);
    app.close().await;
}
