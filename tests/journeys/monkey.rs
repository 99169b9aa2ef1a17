//! Presses by chance never lead out of the guide; and the monkey tells where they do.

use tests::app::{App, program};
use tests::monkey;
use tests::size::KIOSK;

#[tokio::test]
async fn five_hundred_presses_stay_in_the_guide() {
    let app = App::start(&program(), KIOSK, &[]).await.unwrap();
    let romp = monkey::romp(&app, 20_261_121, 500).await.unwrap();
    app.close().await;
    println!("{romp:?}");
    assert!(
        romp.faults.is_empty(),
        "seed {}: {:#?}",
        romp.seed,
        romp.faults
    );
    assert!(romp.places.len() > 5, "it gets around: {:?}", romp.places);
}

#[tokio::test]
async fn tells_each_way_out() {
    for (plant, told) in [
        (
            "document.documentElement.append(Object.assign(document.createElement('style'),
                { textContent: 'nav button { visibility: hidden }' }))",
            "a dead end",
        ),
        (
            "document.body.insertAdjacentHTML('beforeend', '<select style=\"position: fixed; inset: 0; z-index: 9\">'
                + '<option>1</option><option>2</option></select>')",
            "a menu, dialog or window has opened",
        ),
        (
            "window.addEventListener('click', () => delete window.monkey)",
            "it has left its page",
        ),
    ] {
        let app = App::start(&program(), KIOSK, &[]).await.unwrap();
        app.press("[data-block='greeting-en']").await.unwrap();
        app.script(plant, vec![]).await.unwrap();
        let romp = monkey::romp(&app, 1, 100).await;
        app.close().await;
        // A dead end is also none to come Home from, so the romp itself may end there.
        let faults = romp.map(|romp| romp.faults).unwrap_or_default();
        assert!(faults.iter().any(|fault| fault.contains(told)), "{told}: {faults:#?}");
    }
}
