//! A page stands still and is silent until somebody wants otherwise (checks I01 and E11).

use std::time::{Duration, Instant};

use checks::Extreme;
use serde_json::json;
use tests::app::{App, program};
use tests::size::KIOSK;
use tests::tour::{press_choice, press_frame};
use tests::{figures, probes};

/// So long a page is looked at.
const LOOK: Duration = Duration::from_secs(10);
/// More changes in a second may harm (WCAG 2.3.1).
const CHANGES_MAX: f64 = 3.0;
/// Moving may last so long (WCAG 2.2.2).
const ANIMATION_MAX_MS: f64 = 5_000.0;
/// So long nobody speaks unasked.
const SILENCE: Duration = Duration::from_secs(3);

const LONGEST: &str = "const longest = (one) => {
        const { delay, duration, iterations } = one.effect.getTiming();
        return delay + (typeof duration === 'number' ? duration : 0) * iterations;
    };
    return Math.max(0, ...document.getAnimations().map(longest).map((ms) => Math.min(ms, 1e9)))";

#[tokio::test]
async fn is_in_no_page_for_long_and_nothing_flashes() {
    let app = App::start(&program(), KIOSK, &[]).await.unwrap();
    for place in ["welcome", "home", "step"] {
        match place {
            "welcome" => {}
            "home" => app.press("[data-block='greeting-en']").await.unwrap(),
            _ => {
                probes::bring(&app).await.unwrap();
                let step =
                    json!({ "step": { "service": "singpass", "guide": "reset", "step": 2 } });
                let go = "window.probes.goTo(wanted).then(done, fail)";
                app.await_script(go, vec![step]).await.unwrap();
            }
        }
        let longest = app.script(LONGEST, vec![]).await.unwrap();
        let longest = longest.as_f64().unwrap();
        assert!(longest <= ANIMATION_MAX_MS, "{place}: {longest} ms");
        let mut changes = 0_u32;
        let start = Instant::now();
        let mut before = app.picture_now().await.unwrap();
        while start.elapsed() < LOOK {
            tokio::time::sleep(Duration::from_millis(50)).await;
            let now = app.picture_now().await.unwrap();
            changes += u32::from(now != before);
            before = now;
        }
        let in_a_second = f64::from(changes) / LOOK.as_secs_f64();
        figures::tell("I01", "changes", "in a second", Extreme::Most, in_a_second);
        assert!(in_a_second < CHANGES_MAX, "{place}: {in_a_second} changes");
    }
    app.close().await;
}

/// Counts the sounds that are begun.
const SOUNDS: &str = "
    window.sounds = 0;
    const { start } = AudioBufferSourceNode.prototype;
    AudioBufferSourceNode.prototype.start = function (...when) {
        window.sounds += 1;
        return start.apply(this, when);
    };
    const { play } = HTMLMediaElement.prototype;
    HTMLMediaElement.prototype.play = function () {
        window.sounds += 1;
        return play.call(this);
    };";

#[tokio::test]
async fn and_sound_are_not_there_unasked() {
    let app = App::start(&program(), KIOSK, &[]).await.unwrap();
    app.script(SOUNDS, vec![]).await.unwrap();
    app.press("[data-block='greeting-zh']").await.unwrap();
    // Who begins by touch is told once, in two short sentences, how everything can be heard.
    tokio::time::sleep(SILENCE).await;
    let told = app.script("return window.sounds", vec![]).await.unwrap();
    assert!(told.as_u64().unwrap() <= 2, "{told} sounds");
    app.script("window.sounds = 0", vec![]).await.unwrap();
    press_choice(&app, "need-singpass").await.unwrap();
    press_choice(&app, "service-singpass").await.unwrap();
    press_frame(&app, "help").await.unwrap();
    press_frame(&app, "settings").await.unwrap();
    tokio::time::sleep(SILENCE).await;
    let sounds = app.script("return window.sounds", vec![]).await.unwrap();
    assert_eq!(sounds, json!(0), "sounds that nobody asked for");
    // What is asked for is counted.
    app.press("[data-action='read']").await.unwrap();
    app.wait("what was asked for", "return window.sounds > 0")
        .await
        .unwrap();
    app.close().await;
}
