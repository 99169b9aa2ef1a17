//! The problem screen, in four languages and on three screens: calm, sound, and with a way on.

use tests::app::{App, program};
use tests::probes;
use tests::size::SIZES;
use tests::tour::press_choice;
use words::Language;

/// Lets every press be refused on its way to Rust, as if the content had no such page.
const REFUSE: &str = "
    const fetched = window.fetch;
    const headers = { 'Content-Type': 'application/json', 'Tauri-Response': 'error' };
    window.fetch = (address, ...rest) =>
        String(address).endsWith('/act')
            ? Promise.resolve(new Response('{\"code\":\"no_such_place\"}', { headers }))
            : fetched(address, ...rest);
    window.allow = () => { window.fetch = fetched; };";

#[tokio::test]
async fn is_shown_when_a_page_is_refused_and_leads_home() {
    let mut found = Vec::new();
    for size in SIZES {
        for language in Language::ALL {
            let app = App::start(&program(), size, &[]).await.unwrap();
            probes::bring_axe(&app).await.unwrap();
            app.press(&format!("[data-block='greeting-{language}']"))
                .await
                .unwrap();
            app.script(REFUSE, vec![]).await.unwrap();
            app.press("[data-action='help']").await.unwrap();
            app.wait(
                "the problem page",
                "return !!document.querySelector(\"[data-block='calm']\")",
            )
            .await
            .unwrap();
            app.laid_out().await.unwrap();
            let mut said = probes::axe(&app).await.unwrap();
            let layout = probes::layout(&app).await.unwrap();
            said.extend(layout.iter().map(ToString::to_string));
            found.extend(
                said.into_iter()
                    .map(|said| format!("{} {language}: {said}", size.name)),
            );
            app.script("window.allow()", vec![]).await.unwrap();
            press_choice(&app, "home").await.unwrap();
            app.wait(
                "Home",
                "return !!document.querySelector(\"[data-block='need-singpass']\")",
            )
            .await
            .unwrap();
            app.close().await;
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}
