//! A visit that nobody attends: asked in words, as often as wanted, and ended with nothing left.
//! Time is that of a clock which the test moves.

use std::path::Path;

use screen::Hand;
use serde_json::json;
use tests::app::{App, Start, program};
use tests::finger::{Finger, Move};
use tests::held_clock::{HeldClock, is_asked};
use tests::probes;
use tests::size::{KIOSK, LAPTOP, SIZES, Size};
use tests::tour::{press_choice, press_frame};
use words::Language;

/// Before it is asked whether somebody is there; on a short page.
pub(crate) const QUIET: u64 = 120;
/// How long the question waits.
pub(crate) const QUESTION: u64 = 60;

async fn start(size: Size, clock: &HeldClock, more: &[&str]) -> App {
    let file = clock.file();
    let mut arguments = vec!["--clock", &file];
    arguments.extend(more);
    App::start(&program(), size, &arguments).await.unwrap()
}

async fn state(app: &App) -> Vec<String> {
    let mut state = Vec::new();
    for name in ["place", "language", "textSize", "theme", "steady", "pair"] {
        state.push(app.page(name).await.unwrap());
    }
    state
}

#[tokio::test]
async fn is_asked_about_and_then_ends_with_the_centres_own_settings() {
    let clock = HeldClock::new().unwrap();
    let app = start(KIOSK, &clock, &[]).await;
    let welcome = state(&app).await;
    app.press("[data-block='greeting-ta']").await.unwrap();
    press_frame(&app, "settings").await.unwrap();
    for choice in ["theme-dark", "size-larger", "steady"] {
        press_choice(&app, choice).await.unwrap();
    }
    press_frame(&app, "home").await.unwrap();
    clock.pass(&app, QUIET - 1).await.unwrap();
    assert!(!is_asked(&app).await.unwrap(), "a second too soon");
    clock.pass(&app, 1).await.unwrap();
    assert!(is_asked(&app).await.unwrap());
    clock.pass(&app, QUESTION - 1).await.unwrap();
    assert!(is_asked(&app).await.unwrap(), "it waits for its answer");
    clock.pass(&app, 1).await.unwrap();
    assert_eq!(state(&app).await, welcome);
    // Nothing leads back to what was done.
    app.press("[data-block='greeting-en']").await.unwrap();
    press_frame(&app, "back").await.unwrap();
    assert_eq!(app.page("place").await.unwrap(), "\"welcome\"");
    app.close().await;
}

#[tokio::test]
async fn goes_on_where_it_was_as_often_as_somebody_answers() {
    let clock = HeldClock::new().unwrap();
    let app = start(tests::size::SMALL_LAPTOP, &clock, &[]).await;
    app.press("[data-block='greeting-ta']").await.unwrap();
    press_choice(&app, "need-singpass").await.unwrap();
    press_choice(&app, "service-singpass").await.unwrap();
    app.press("[data-action='next-part']").await.unwrap();
    let (place, part) = (
        app.page("place").await.unwrap(),
        app.page("part").await.unwrap(),
    );
    assert_eq!(part, "2", "a page that has parts");
    for _ in 0..4 {
        // The longest that any page waits.
        clock.pass(&app, 600).await.unwrap();
        assert!(is_asked(&app).await.unwrap());
        clock.pass(&app, QUESTION - 1).await.unwrap();
        press_choice(&app, "here").await.unwrap();
        assert_eq!(app.page("place").await.unwrap(), place);
        assert_eq!(
            app.page("part").await.unwrap(),
            part,
            "the part that was being read"
        );
    }
    // The question is no page that one comes back to.
    press_frame(&app, "back").await.unwrap();
    assert_eq!(
        app.page("place").await.unwrap(),
        json!({"need": {"need": "singpass"}}).to_string()
    );
    app.close().await;
}

#[tokio::test]
async fn is_given_longer_on_a_page_that_takes_longer_to_read() {
    let clock = HeldClock::new().unwrap();
    let app = start(LAPTOP, &clock, &[]).await;
    app.press("[data-block='greeting-en']").await.unwrap();
    press_choice(&app, "need-singpass").await.unwrap();
    press_choice(&app, "service-singpass").await.unwrap();
    clock.pass(&app, QUIET + 20).await.unwrap();
    assert!(!is_asked(&app).await.unwrap());
    clock.pass(&app, 600 - QUIET - 20).await.unwrap();
    assert!(is_asked(&app).await.unwrap(), "but not for ever");
    app.close().await;
}

#[tokio::test]
async fn is_not_asked_about_where_there_is_none() {
    let clock = HeldClock::new().unwrap();
    let app = start(KIOSK, &clock, &[]).await;
    clock.pass(&app, 10_000).await.unwrap();
    assert_eq!(app.page("place").await.unwrap(), "\"welcome\"");
    app.close().await;
}

#[tokio::test]
async fn touches_keys_and_the_wheel_are_signs_of_a_person_and_a_key_held_down_is_none() {
    let clock = HeldClock::new().unwrap();
    let app = start(KIOSK, &clock, &[]).await;
    app.press("[data-block='greeting-en']").await.unwrap();
    press_frame(&app, "finish").await.unwrap();
    let hand = Hand::over(app.display()).unwrap();
    let signs: [&dyn Fn(); 3] = [
        &|| hand.tap(5, 900, 1).unwrap(),
        &|| {
            take_keys(&hand);
            hand.strike(&[], u32::from(b'x')).unwrap();
        },
        &|| hand.tap(5, 900, 5).unwrap(),
    ];
    for (index, sign) in signs.iter().enumerate() {
        clock.pass(&app, QUIET - 3).await.unwrap();
        sign();
        clock.pass(&app, 0).await.unwrap();
        clock.pass(&app, 3).await.unwrap();
        assert!(!is_asked(&app).await.unwrap(), "sign {index}");
        // The next sign is waited for from now.
        sign();
        clock.pass(&app, 0).await.unwrap();
    }
    let finger = Finger::over(app.display()).unwrap();
    take_keys(&hand);
    // A book on the keyboard: one sign, and then none however long it lies there.
    finger.make(&[Move::Hold(u32::from(b'x'))]).unwrap();
    clock.pass(&app, 0).await.unwrap();
    let repeats = "window.repeats ??= (window.addEventListener('keydown', (event) => {
        if (event.repeat) window.repeated = true }, true), true); return window.repeated === true";
    app.wait("the key to repeat", repeats).await.unwrap();
    clock.pass(&app, QUIET).await.unwrap();
    assert!(is_asked(&app).await.unwrap());
    finger.make(&[Move::Release(u32::from(b'x'))]).unwrap();
    app.close().await;
}

#[tokio::test]
async fn of_an_owner_ends_alone_only_where_that_is_switched_on() {
    let clock = HeldClock::new().unwrap();
    let folder = tempfile::tempdir().unwrap();
    quick_hands(folder.path());
    let file = clock.file();
    let arguments = ["--clock", &file, "--profile", "laptop"];
    let start = || Start {
        arguments: &arguments,
        folder: Some(folder.path()),
        environment: &[],
        ..Start::default()
    };
    let app = App::start_with(&program(), LAPTOP, start()).await.unwrap();
    app.press("[data-block='greeting-en']").await.unwrap();
    clock.pass(&app, 10_000).await.unwrap();
    assert!(!is_asked(&app).await.unwrap());
    press_frame(&app, "settings").await.unwrap();
    press_choice(&app, "theme-dark").await.unwrap();
    press_choice(&app, "ends-alone").await.unwrap();
    clock.pass(&app, 600).await.unwrap();
    assert!(is_asked(&app).await.unwrap());
    clock.pass(&app, QUESTION).await.unwrap();
    assert_eq!(app.page("place").await.unwrap(), "\"welcome\"");
    assert_eq!(
        app.page("theme").await.unwrap(),
        "dark",
        "the owner's choices stay"
    );
    app.close().await;
    // A visitor of a kiosk has no such switch.
    let app = start_kiosk(&clock).await;
    press_frame(&app, "settings").await.unwrap();
    let there = "return document.querySelector(\"[data-block='ends-alone']\") !== null";
    assert_eq!(app.script(there, vec![]).await.unwrap(), false);
    app.close().await;
}

/// As a window manager would; there is none.
fn take_keys(hand: &Hand) {
    let window = hand.windows().unwrap()[0];
    hand.give_keys_to(window).unwrap();
}

async fn start_kiosk(clock: &HeldClock) -> App {
    let app = start(KIOSK, clock, &[]).await;
    app.press("[data-block='greeting-en']").await.unwrap();
    app
}

/// A driver presses one spot sooner than the usual pause allows.
fn quick_hands(folder: &Path) {
    let file = folder.join("pandu/settings.json");
    std::fs::create_dir_all(file.parent().unwrap()).unwrap();
    std::fs::write(file, r#"{ "choices": { "pause": "short" } }"#).unwrap();
}

#[tokio::test]
async fn is_asked_about_in_four_languages_on_three_screens_without_a_fault() {
    let mut found = Vec::new();
    for size in SIZES {
        let clock = HeldClock::new().unwrap();
        let app = start(size, &clock, &[]).await;
        probes::bring_axe(&app).await.unwrap();
        app.press("[data-block='greeting-en']").await.unwrap();
        for language in Language::ALL {
            press_frame(&app, &format!("language-{language}"))
                .await
                .unwrap();
            clock.pass(&app, 600).await.unwrap();
            assert!(is_asked(&app).await.unwrap());
            let mut said = probes::axe(&app).await.unwrap();
            let layout = probes::layout(&app).await.unwrap();
            said.extend(layout.iter().map(ToString::to_string));
            found.extend(
                said.iter()
                    .map(|said| format!("{} {language}: {said}", size.name)),
            );
            let buttons = "return document.querySelectorAll(\"[data-block='here']\").length";
            assert_eq!(app.script(buttons, vec![]).await.unwrap(), 1);
            press_choice(&app, "here").await.unwrap();
        }
        app.close().await;
    }
    assert!(found.is_empty(), "{found:#?}");
}
