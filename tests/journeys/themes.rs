//! The three colour themes: nothing for axe to say, and every setting is told in words.

use tests::app::{App, program};
use tests::probes;
use tests::size::KIOSK;
use tests::tour::{press_choice, press_frame};

#[tokio::test]
async fn have_no_fault_for_axe() {
    let app = App::start(&program(), KIOSK, &[]).await.unwrap();
    probes::bring_axe(&app).await.unwrap();
    app.press("[data-block='greeting-ta']").await.unwrap();
    let mut found = Vec::new();
    for theme in ["theme-dark", "theme-yellow", "theme-light"] {
        press_frame(&app, "settings").await.unwrap();
        press_choice(&app, theme).await.unwrap();
        let chosen = format!(
            "return document.querySelector(\"[data-option='{theme}']\").getAttribute('aria-pressed')"
        );
        assert_eq!(
            app.script(&chosen, vec![]).await.unwrap(),
            "true",
            "{theme} says that it is on"
        );
        for presses in [
            &["need-singpass", "service-singpass", "guide-reset"][..],
            &["need-payments", "service-cdc-vouchers"],
            &[
                "need-about-smart-nation",
                "need-about-ended",
                "service-tracetogether",
            ],
        ] {
            press_frame(&app, "home").await.unwrap();
            found.extend(tell(theme, &app).await);
            for press in presses {
                press_choice(&app, press).await.unwrap();
                found.extend(tell(theme, &app).await);
            }
        }
        press_frame(&app, "help").await.unwrap();
        found.extend(tell(theme, &app).await);
    }
    app.close().await;
    assert!(found.is_empty(), "{found:#?}");
}

async fn tell(theme: &str, app: &App) -> Vec<String> {
    let place = app.page("place").await.unwrap();
    let mut said = probes::axe(app).await.unwrap();
    let layout = probes::layout(app).await.unwrap();
    said.extend(layout.iter().map(ToString::to_string));
    said.into_iter()
        .map(|said| format!("{theme} {place}: {said}"))
        .collect()
}
