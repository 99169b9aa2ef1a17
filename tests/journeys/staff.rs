//! The pages for the staff: reached by touch alone behind a PIN, kept for every visitor, and shut to
//! everybody else.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tests::app::{App, Start, program};
use tests::held_clock::HeldClock;
use tests::listener::Listener;
use tests::size::{KIOSK, SIZES, Size};
use tests::spoken::Ear;
use tests::sweep::{self, Dress, Wish};
use tests::tour::{press_choice, press_frame, to_first_part};
use words::Language;

use crate::fit::kept;

const PIN: &str = "271828";
/// Those that one leaves by a press.
const TOPICS: [&str; 10] = [
    "all",
    "desk",
    "voices",
    "beginning",
    "welcome",
    "sound",
    "counts",
    "hidden",
    "marks",
    "kiosk",
];
/// For so long nothing leads away from the page on which the screen is wiped.
const CLEANING: u64 = 30;

/// A table is on the disk so soon.
const WRITTEN_WITHIN: Duration = Duration::from_secs(20);

/// Sets the PIN as whoever has the machine's login would.
fn set_pin(folder: &Path, pin: &str) -> bool {
    let mut child = Command::new(program())
        .arg("--set-pin")
        .env("STATE_DIRECTORY", folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    writeln!(child.stdin.take().unwrap(), "{pin}").unwrap();
    child.wait().unwrap().success()
}

/// Two choices at the same place can be pressed one after the other.
fn press_quickly(folder: &Path) {
    let settings = r#"{ "choices": { "pause": "short" } }"#;
    std::fs::write(folder.join("settings.json"), settings).unwrap();
}

async fn start(size: Size, folder: &Path, arguments: &[&str]) -> App {
    let start = Start {
        folder: Some(folder),
        arguments,
        ..Start::default()
    };
    App::start_with(&program(), size, start).await.unwrap()
}

async fn to_the_door(app: &App) {
    app.press("[data-block='greeting-en']").await.unwrap();
    press_choice(app, "need-about-smart-nation").await.unwrap();
    press_choice(app, "staff").await.unwrap();
}

async fn type_pin(app: &App, pin: &str) {
    for digit in pin.chars() {
        press_choice(app, &format!("digit-{digit}")).await.unwrap();
    }
    press_choice(app, "open").await.unwrap();
}

/// Whether any part of the page has a block.
async fn has(app: &App, block: &str) -> bool {
    let is_drawn = "return document.querySelector(arguments[0]) !== null";
    let selector = json!(format!(
        ".frame-page [data-block='{block}'], .frame-page [aria-labelledby='label-of-{block}']"
    ));
    to_first_part(app).await.unwrap();
    let parts: usize = app.page("parts").await.unwrap().parse().unwrap();
    for part in 1..=parts {
        if app.script(is_drawn, vec![selector.clone()]).await.unwrap() == json!(true) {
            return true;
        }
        if part < parts {
            app.press("[data-action='next-part']").await.unwrap();
        }
    }
    false
}

#[tokio::test]
async fn count_what_visits_look_at_only_where_they_want_it() {
    let folder = tempfile::tempdir().unwrap();
    assert!(set_pin(folder.path(), PIN));
    press_quickly(folder.path());
    let table = folder.path().join("counts.csv");
    let app = start(KIOSK, folder.path(), &["--today", "2026-11-25"]).await;
    let visit = async || {
        app.press("[data-block='greeting-ms']").await.unwrap();
        for _ in 0..2 {
            press_frame(&app, "home").await.unwrap();
            press_choice(&app, "need-singpass").await.unwrap();
            press_choice(&app, "service-singpass").await.unwrap();
        }
        press_frame(&app, "finish").await.unwrap();
        press_choice(&app, "yes").await.unwrap();
    };
    visit().await;
    to_the_door(&app).await;
    type_pin(&app, PIN).await;
    press_choice(&app, "counts").await.unwrap();
    assert!(!table.exists(), "nobody wanted it counted");
    press_choice(&app, "counting").await.unwrap();
    press_frame(&app, "finish").await.unwrap();
    press_choice(&app, "yes").await.unwrap();
    visit().await;
    let wanted = "week_begins,topic,visits\n2026-11-23,all,1\n2026-11-23,singpass,1\n";
    is_written(&table, wanted).await;
    to_the_door(&app).await;
    type_pin(&app, PIN).await;
    press_choice(&app, "counts").await.unwrap();
    let text = "return document.querySelector(\"[data-block='week']\").textContent";
    let text = app.script(text, vec![]).await.unwrap();
    assert!(text.as_str().unwrap().contains("Singpass: 1"), "{text}");
    app.close().await;
}

#[tokio::test]
async fn hide_a_page_that_is_wrong_until_they_show_it_again() {
    let folder = tempfile::tempdir().unwrap();
    assert!(set_pin(folder.path(), PIN));
    press_quickly(folder.path());
    let file = folder.path().join("settings.json");
    let app = start(KIOSK, folder.path(), &[]).await;
    app.press("[data-block='greeting-en']").await.unwrap();
    press_choice(&app, "need-payments").await.unwrap();
    press_choice(&app, "service-paynow").await.unwrap();
    press_frame(&app, "home").await.unwrap();
    press_choice(&app, "need-about-smart-nation").await.unwrap();
    press_choice(&app, "staff").await.unwrap();
    type_pin(&app, PIN).await;
    press_choice(&app, "hidden").await.unwrap();
    press_choice(&app, "hide-paynow").await.unwrap();
    assert!(has(&app, "show-paynow").await);
    let hidden = kept(&file, "hidden", |hidden| *hidden == json!(["paynow"])).await;
    assert_eq!(hidden, json!(["paynow"]));
    app.close().await;

    // Also when the guide is started again.
    let app = start(KIOSK, folder.path(), &[]).await;
    app.press("[data-block='greeting-en']").await.unwrap();
    press_choice(&app, "need-payments").await.unwrap();
    assert!(!has(&app, "service-paynow").await);
    press_frame(&app, "finish").await.unwrap();
    press_choice(&app, "yes").await.unwrap();
    to_the_door(&app).await;
    type_pin(&app, PIN).await;
    press_choice(&app, "hidden").await.unwrap();
    press_choice(&app, "show-paynow").await.unwrap();
    press_frame(&app, "home").await.unwrap();
    press_choice(&app, "need-payments").await.unwrap();
    assert!(has(&app, "service-paynow").await);
    app.close().await;
}

#[tokio::test]
async fn see_which_pages_visitors_marked_also_after_a_restart() {
    let folder = tempfile::tempdir().unwrap();
    assert!(set_pin(folder.path(), PIN));
    press_quickly(folder.path());
    let table = folder.path().join("marks.csv");
    let arguments = ["--today", "2026-11-25"];
    let app = start(KIOSK, folder.path(), &arguments).await;
    app.press("[data-block='greeting-ta']").await.unwrap();
    press_choice(&app, "need-payments").await.unwrap();
    press_choice(&app, "service-paynow").await.unwrap();
    press_frame(&app, "help").await.unwrap();
    press_choice(&app, "wrong").await.unwrap();
    assert!(has(&app, "marked").await && !has(&app, "wrong").await);
    is_written(&table, "page,visits,last_day\npaynow,1,2026-11-25\n").await;
    app.close().await;

    let app = start(KIOSK, folder.path(), &arguments).await;
    to_the_door(&app).await;
    type_pin(&app, PIN).await;
    press_choice(&app, "marks").await.unwrap();
    press_choice(&app, "unmark-paynow").await.unwrap();
    assert!(has(&app, "none").await);
    is_written(&table, "page,visits,last_day\n").await;
    app.close().await;
}

/// Waits until a table holds this: it is written beside the window.
async fn is_written(table: &Path, wanted: &str) {
    let start = Instant::now();
    while std::fs::read_to_string(table).unwrap_or_default() != wanted {
        assert!(
            start.elapsed() < WRITTEN_WITHIN,
            "{:?}",
            std::fs::read_to_string(table)
        );
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
}

#[tokio::test]
async fn hear_each_language_as_loud_as_a_visit_begins() {
    let folder = tempfile::tempdir().unwrap();
    assert!(set_pin(folder.path(), PIN));
    let settings = r#"{"choices":{"pause":"short","volume":"loud"}}"#;
    std::fs::write(folder.path().join("settings.json"), settings).unwrap();
    let app = start(KIOSK, folder.path(), &[]).await;
    to_the_door(&app).await;
    type_pin(&app, PIN).await;
    press_choice(&app, "sound").await.unwrap();
    let mut ear = Listener::of(&app).await.unwrap();
    for language in Language::ALL {
        let hear = format!("hear-{language}");
        press_choice(&app, &hear).await.unwrap();
        let heard = ear
            .wait_for(&hear, |heard| heard.language == language)
            .await
            .unwrap();
        assert!(heard.iter().all(|heard| heard.bytes > 0), "{heard:?}");
    }
    app.close().await;
}

#[tokio::test]
async fn wipe_the_screen_and_start_the_guide_again() {
    let folder = tempfile::tempdir().unwrap();
    assert!(set_pin(folder.path(), PIN));
    press_quickly(folder.path());
    let clock = HeldClock::new().unwrap();
    let file = clock.file();
    let app = start(KIOSK, folder.path(), &["--clock", &file]).await;
    to_the_door(&app).await;
    type_pin(&app, PIN).await;
    press_choice(&app, "kiosk").await.unwrap();
    press_choice(&app, "cleaning").await.unwrap();
    let wiped = cleaning().to_string();
    clock.pass(&app, CLEANING / 2).await.unwrap();
    // A cloth over the buttons.
    for action in ["back", "home", "finish", "help"] {
        press_frame(&app, action).await.unwrap();
        assert_eq!(app.page("place").await.unwrap(), wiped, "{action}");
    }
    clock.pass(&app, CLEANING / 2 - 1).await.unwrap();
    assert_eq!(app.page("place").await.unwrap(), wiped);
    clock.pass(&app, 1).await.unwrap();
    assert_eq!(app.page("place").await.unwrap(), "\"welcome\"");

    to_the_door(&app).await;
    type_pin(&app, PIN).await;
    press_choice(&app, "kiosk").await.unwrap();
    // With the program goes its driver: of this press no answer comes.
    let _gone = press_choice(&app, "restart").await;
    let ended = Instant::now();
    while app.page("place").await.is_ok() {
        assert!(ended.elapsed() < WRITTEN_WITHIN, "the program goes on");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

#[tokio::test]
async fn set_what_every_visitor_finds() {
    let folder = tempfile::tempdir().unwrap();
    assert!(!set_pin(folder.path(), "123456"), "tried first by anybody");
    assert!(set_pin(folder.path(), PIN));
    press_quickly(folder.path());
    let app = start(KIOSK, folder.path(), &[]).await;
    to_the_door(&app).await;
    type_pin(&app, "314159").await;
    assert!(has(&app, "keys").await, "that was not the PIN");
    type_pin(&app, PIN).await;
    press_choice(&app, "desk").await.unwrap();
    press_choice(&app, "place-floor-2").await.unwrap();
    press_choice(&app, "days-weekdays").await.unwrap();
    press_choice(&app, "to-later").await.unwrap();
    let file = folder.path().join("settings.json");
    let centre = kept(&file, "centre", |centre| {
        centre["hours"]["to"] == json!("17:30") && centre["place"] == json!({ "floor": 2 })
    })
    .await;
    assert_eq!(centre["hours"]["to"], json!("17:30"), "{centre}");
    press_frame(&app, "back").await.unwrap();
    press_choice(&app, "voices").await.unwrap();
    press_choice(&app, "loudest-loud").await.unwrap();
    let voices = kept(&file, "voices", |voices| voices["loudest"] == json!("loud")).await;
    assert_eq!(voices["loudest"], json!("loud"), "{voices}");
    press_frame(&app, "help").await.unwrap();
    let text = "return document.querySelector(\"[data-block='desk']\").textContent";
    let text = app.script(text, vec![]).await.unwrap();
    let text = text.as_str().unwrap();
    assert!(
        text.contains("level 2") && text.contains("5.30 pm"),
        "{text}"
    );
    // Help is no page of theirs: the door is shut again.
    press_frame(&app, "back").await.unwrap();
    assert!(has(&app, "keys").await);
    app.close().await;
}

#[tokio::test]
async fn put_a_language_first_also_when_the_guide_is_started_again() {
    let folder = tempfile::tempdir().unwrap();
    assert!(set_pin(folder.path(), PIN));
    press_quickly(folder.path());
    let app = start(KIOSK, folder.path(), &[]).await;
    greets(&app, "en zh ms ta").await;
    to_the_door(&app).await;
    type_pin(&app, PIN).await;
    press_choice(&app, "welcome").await.unwrap();
    press_choice(&app, "first-ta").await.unwrap();
    let file = folder.path().join("settings.json");
    let first = kept(&file, "first_language", |first| *first == json!("ta")).await;
    assert_eq!(first, json!("ta"));
    press_frame(&app, "finish").await.unwrap();
    press_choice(&app, "yes").await.unwrap();
    greets(&app, "ta en zh ms").await;
    app.close().await;

    let app = start(KIOSK, folder.path(), &[]).await;
    greets(&app, "ta en zh ms").await;
    app.close().await;
}

/// Waits until Welcome greets in this order.
async fn greets(app: &App, order: &str) {
    let greets = format!(
        "return [...document.querySelectorAll('.greeting')]
            .filter((one) => !one.closest('[data-measuring]'))
            .map((one) => one.dataset.block.slice('greeting-'.length)).join(' ') === '{order}'"
    );
    app.wait(&format!("greetings: {order}"), &greets)
        .await
        .unwrap();
}

#[tokio::test]
async fn have_the_screen_dim_at_night() {
    let folder = tempfile::tempdir().unwrap();
    assert!(set_pin(folder.path(), PIN));
    press_quickly(folder.path());
    let app = start(KIOSK, folder.path(), &[]).await;
    to_the_door(&app).await;
    type_pin(&app, PIN).await;
    press_choice(&app, "welcome").await.unwrap();
    let file = folder.path().join("settings.json");
    for wanted in [true, false] {
        press_choice(&app, "night").await.unwrap();
        let dims = kept(&file, "dims_at_night", |dims| *dims == json!(wanted)).await;
        assert_eq!(dims, json!(wanted));
    }
    app.close().await;
}

#[tokio::test]
async fn are_not_there_without_a_pin() {
    let folder = tempfile::tempdir().unwrap();
    let app = start(KIOSK, folder.path(), &[]).await;
    app.press("[data-block='greeting-en']").await.unwrap();
    press_choice(&app, "need-about-smart-nation").await.unwrap();
    assert!(press_choice(&app, "staff").await.is_err());
    app.close().await;
}

#[tokio::test]
async fn wait_after_wrong_tries_also_when_the_guide_is_started_again() {
    let folder = tempfile::tempdir().unwrap();
    assert!(set_pin(folder.path(), PIN));
    let clock = HeldClock::new().unwrap();
    let file = clock.file();
    let arguments = ["--clock", file.as_str()];
    let app = start(KIOSK, folder.path(), &arguments).await;
    to_the_door(&app).await;
    for _ in 0..5 {
        type_pin(&app, "314159").await;
    }
    assert!(has(&app, "wait").await && !has(&app, "keys").await);
    clock.pass(&app, 20).await.unwrap();
    app.close().await;
    // Forty seconds of the minute are left.
    let app = start(KIOSK, folder.path(), &arguments).await;
    to_the_door(&app).await;
    type_pin_where_there_are_keys(&app).await;
    assert!(has(&app, "wait").await, "the PIN itself waits as well");
    clock.pass(&app, 39).await.unwrap();
    press_choice(&app, "again").await.unwrap();
    assert!(has(&app, "wait").await, "a second too soon");
    clock.pass(&app, 1).await.unwrap();
    press_choice(&app, "again").await.unwrap();
    type_pin(&app, PIN).await;
    assert!(has(&app, "lock").await);
    app.close().await;
}

async fn type_pin_where_there_are_keys(app: &App) {
    assert!(has(app, "keys").await);
    type_pin(app, PIN).await;
}

/// Each page of theirs, and the door, as every other page is looked at.
#[tokio::test]
async fn have_pages_without_fault() {
    for size in SIZES {
        let folder = tempfile::tempdir().unwrap();
        assert!(set_pin(folder.path(), PIN));
        hide_and_mark(folder.path());
        let clock = HeldClock::new().unwrap();
        let file = clock.file();
        let app = start(size, folder.path(), &["--clock", &file]).await;
        let places = TOPICS.map(|topic| json!({ "staff": { "topic": topic } }));
        let mut found = Vec::new();
        for (language, text, theme) in [
            (Language::En, 0, 0),
            (Language::Zh, 3, 1),
            (Language::Ms, 0, 2),
            (Language::Ta, 3, 0),
        ] {
            let dress = Dress {
                size: text,
                theme,
                ..Dress::plain(language)
            };
            sweep::dress(&app, dress).await.unwrap();
            // In the place of a hidden page; on another, what marks it as wrong; the door.
            let before = [service("paynow"), service("healthhub"), json!("help")];
            look(&app, &before, &mut found).await;
            look(&app, &places[..1], &mut found).await;
            go(&app, &places[0]).await;
            type_pin(&app, PIN).await;
            look(&app, &places, &mut found).await;
            look(&app, &[cleaning()], &mut found).await;
            clock.pass(&app, CLEANING).await.unwrap();
        }
        assert!(found.is_empty(), "{}: {found:#?}", size.name);
        app.close().await;
    }
}

/// Nothing is on their pages, nor on the door, that is not heard as well.
#[tokio::test]
async fn are_heard_as_they_are_seen() {
    for language in Language::ALL {
        let folder = tempfile::tempdir().unwrap();
        assert!(set_pin(folder.path(), PIN));
        hide_and_mark(folder.path());
        let app = start(KIOSK, folder.path(), &[]).await;
        sweep::dress(&app, Dress::plain(language)).await.unwrap();
        let places = TOPICS.map(|topic| json!({ "staff": { "topic": topic } }));
        go(&app, &places[0]).await;
        type_pin(&app, PIN).await;
        let mut ear = Ear::of(&app, None).await.unwrap();
        for place in &places[1..] {
            ear.listen_to(place).await.unwrap();
        }
        ear.listen_to(&places[0]).await.unwrap();
        assert!(has(&app, "desk").await, "the door was open");
        go(&app, &json!("home")).await;
        ear.listen_to(&places[0]).await.unwrap();
        type_pin(&app, PIN).await;
        ear.listen_to(&cleaning()).await.unwrap();
        assert!(ear.faults.is_empty(), "{language}: {:#?}", ear.faults);
        app.close().await;
    }
}

/// A kiosk on which pages are hidden and others marked, and digits follow each other more quickly than a
/// hand that shakes.
fn hide_and_mark(folder: &Path) {
    let settings = r#"{"choices":{"pause":"short"},"hidden":["paynow","cdc-vouchers"]}"#;
    std::fs::write(folder.join("settings.json"), settings).unwrap();
    let marks =
        "page,visits,last_day\npaynow,12,2026-11-20\nscdf-995,1,2026-11-21\nchas,3,2026-11-22\n";
    std::fs::write(folder.join("marks.csv"), marks).unwrap();
}

fn service(id: &str) -> Value {
    json!({ "service": { "service": id } })
}

fn cleaning() -> Value {
    json!({ "staff": { "topic": "cleaning" } })
}

async fn look(app: &App, places: &[Value], found: &mut Vec<String>) {
    let swept = sweep::sweep(app, places, Wish::All).await.unwrap();
    found.extend(swept.found.iter().map(|fault| format!("{fault:?}")));
}

async fn go(app: &App, place: &Value) {
    let go = "window.probes.goTo(wanted).then(done, fail)";
    app.await_script(go, vec![place.clone()]).await.unwrap();
}
