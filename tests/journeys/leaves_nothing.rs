//! After a visit nothing of it is found: what was typed, chosen, read or copied. And the search for
//! it finds what is planted.

use std::path::Path;
use std::time::{Duration, Instant};

use fantoccini::Locator;
use tests::app::{App, Start, program};
use tests::canary::{self, CANARY, Copied};
use tests::held_clock::HeldClock;
use tests::size::KIOSK;
use tests::tour::{press_choice, press_frame};

/// What was typed, where one was, what was chosen, and in which language.
const WORDS: [&str; 5] = [
    CANARY,
    "tracetogether",
    "yellow_on_black",
    "very_large",
    "data-language=\"ta\"",
];

/// Web storage of every kind, as if a page had written there.
const STORE: &str = "
    localStorage.setItem(wanted, wanted);
    sessionStorage.setItem(wanted, wanted);
    document.cookie = `${wanted}=${wanted}; max-age=9999`;
    const open = indexedDB.open(wanted, 1);
    open.onupgradeneeded = () => open.result.createObjectStore(wanted).put(wanted, wanted);
    open.onsuccess = () => { open.result.close(); done() };
    open.onerror = fail;";

/// How long the clearing of a disk may take.
const PATIENCE: Duration = Duration::from_secs(20);

async fn start(folder: &Path, clock: &HeldClock) -> App {
    let text = |name: &str| folder.join(name).display().to_string();
    let (cache, data, home) = (text("cache"), text("data"), text("home"));
    let file = clock.file();
    let start = Start {
        arguments: &["--clock", &file],
        folder: Some(folder),
        // The whole profile is in the folder that is searched.
        environment: &[
            ("XDG_CACHE_HOME", &cache),
            ("XDG_DATA_HOME", &data),
            ("HOME", &home),
        ],
        ..Start::default()
    };
    std::fs::write(
        folder.join("settings.json"),
        r#"{ "choices": { "pause": "short" } }"#,
    )
    .unwrap();
    App::start_with(&program(), KIOSK, start).await.unwrap()
}

/// Types, chooses, reads, copies, and lets the page store.
async fn visit(app: &App) -> Copied {
    app.press("[data-block='greeting-ta']").await.unwrap();
    press_frame(app, "settings").await.unwrap();
    press_choice(app, "theme-yellow").await.unwrap();
    press_choice(app, "size-very-large").await.unwrap();
    press_frame(app, "home").await.unwrap();
    press_choice(app, "need-about-smart-nation").await.unwrap();
    press_choice(app, "need-about-ended").await.unwrap();
    press_choice(app, "service-tracetogether").await.unwrap();
    let copied = Copied::on(app.display()).unwrap();
    assert_told(app, &copied, "document: tracetogether").await;
    press_frame(app, "home").await.unwrap();
    press_choice(app, "find").await.unwrap();
    let field = app
        .client
        .find(Locator::Css("[data-search]"))
        .await
        .unwrap();
    field.send_keys(CANARY).await.unwrap();
    app.wait(
        "all that is typed to be answered",
        &format!(
            "return !!document.querySelector(\"[data-block='nothing']\") \
             && document.querySelector('[data-search]').value === '{CANARY}'"
        ),
    )
    .await
    .unwrap();
    app.laid_out().await.unwrap();
    app.await_script(STORE, vec![CANARY.into()]).await.unwrap();
    let found = canary::found(app, &copied, &WORDS).await.unwrap();
    for place in ["document: yellow", "values: ", "local: ", "clipboard"] {
        assert!(
            found.iter().any(|one| one.starts_with(place)),
            "{place}: {found:#?}"
        );
    }
    copied
}

/// Waits until nothing is found, for a disk is cleared beside the window.
async fn assert_nothing(app: &App, copied: &Copied) {
    let start = Instant::now();
    loop {
        let found = canary::found(app, copied, &WORDS).await.unwrap();
        if found.is_empty() {
            return;
        }
        assert!(start.elapsed() < PATIENCE, "{found:#?}");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

#[tokio::test]
async fn of_a_visit_that_was_finished() {
    let (folder, clock) = (tempfile::tempdir().unwrap(), HeldClock::new().unwrap());
    let app = start(folder.path(), &clock).await;
    let copied = visit(&app).await;
    press_frame(&app, "finish").await.unwrap();
    press_choice(&app, "yes").await.unwrap();
    assert_nothing(&app, &copied).await;
    app.close().await;
    let found = canary::in_files(folder.path(), &WORDS).unwrap();
    assert!(found.is_empty(), "after the program has ended: {found:#?}");
}

#[tokio::test]
async fn of_a_visit_that_was_left() {
    let (folder, clock) = (tempfile::tempdir().unwrap(), HeldClock::new().unwrap());
    let app = start(folder.path(), &clock).await;
    let copied = visit(&app).await;
    clock.pass(&app, 600).await.unwrap();
    clock.pass(&app, 60).await.unwrap();
    assert_eq!(app.page("place").await.unwrap(), "\"welcome\"");
    assert_nothing(&app, &copied).await;
    app.close().await;
}

#[tokio::test]
async fn but_what_is_planted_is_found() {
    let (folder, clock) = (tempfile::tempdir().unwrap(), HeldClock::new().unwrap());
    let app = start(folder.path(), &clock).await;
    let copied = visit(&app).await;
    press_frame(&app, "finish").await.unwrap();
    press_choice(&app, "yes").await.unwrap();
    assert_nothing(&app, &copied).await;
    let in_the_page = [
        (
            "document",
            "document.body.setAttribute('data-last', wanted); done()",
        ),
        ("local", "localStorage.setItem('x', wanted); done()"),
        ("session", "sessionStorage.setItem('x', wanted); done()"),
        ("history", "history.replaceState(wanted, ''); done()"),
        ("name", "window.name = wanted; done()"),
        (
            "databases",
            "indexedDB.open(wanted).onsuccess = () => done()",
        ),
        (
            "values",
            "const one = document.createElement('textarea'); one.value = wanted; document.body.append(one); done()",
        ),
    ];
    for (place, plant) in in_the_page {
        app.await_script(plant, vec![CANARY.into()]).await.unwrap();
        assert_told(&app, &copied, &format!("{place}: {CANARY}")).await;
    }
    for name in ["log", "deep/file"] {
        let file = folder.path().join(name);
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(&file, format!("12:00 searched for {CANARY}")).unwrap();
        assert_told(&app, &copied, &format!("{}: {CANARY}", file.display())).await;
    }
    let wide: Vec<u8> = CANARY.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let file = folder.path().join("wide");
    std::fs::write(&file, wide).unwrap();
    assert_told(&app, &copied, &format!("{}: {CANARY}", file.display())).await;
    copied.copy().unwrap();
    assert_told(&app, &copied, "clipboard").await;
    app.close().await;
}

async fn assert_told(app: &App, copied: &Copied, place: &str) {
    let found = canary::found(app, copied, &WORDS).await.unwrap();
    assert!(found.iter().any(|one| one == place), "{place}: {found:#?}");
}
