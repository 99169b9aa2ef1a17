//! A headset that is plugged in is understood: who brings one wants to hear.

use std::path::Path;
use std::time::Duration;

use guide::page::Place;
use tests::app::{App, program};
use tests::content;
use tests::listener::{Heard, Listener, bare};
use tests::size::KIOSK;
use words::Language;

/// A sentence that was begun may still be told.
const TO_FALL_SILENT: Duration = Duration::from_secs(3);
/// Longer than the pause between two invitations.
const SILENCE: Duration = Duration::from_secs(3);

fn plug(file: &Path, how: &str) {
    let next = file.with_extension("next");
    std::fs::write(&next, how).unwrap();
    std::fs::rename(next, file).unwrap();
}

fn begins(heard: &Heard, text: &str) -> bool {
    let heard = bare(&heard.text);
    !heard.is_empty() && bare(text).starts_with(&heard)
}

#[tokio::test]
async fn begins_what_is_heard_and_ends_it() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("headset");
    let argument = file.display().to_string();
    let app = App::start(&program(), KIOSK, &["--headset", &argument])
        .await
        .unwrap();
    let mut ear = Listener::of(&app).await.unwrap();
    let (book, _) = content::book();

    // On Welcome it is told how, in each language.
    plug(&file, "in");
    let setting = content::setting(Language::En);
    let welcome = book.page(&Place::Welcome, &setting).unwrap();
    let invitations = welcome.frame.reading.spoken.invitations;
    assert_eq!(invitations.len(), 4);
    for invitation in &invitations[..2] {
        let is_it = |heard: &Heard| {
            heard.language == invitation.language && begins(heard, &invitation.text)
        };
        ear.wait_for(&invitation.text, is_it).await.unwrap();
    }
    plug(&file, "out");
    app.wait("the file to be read", &beats_more(&app).await)
        .await
        .unwrap();
    while ear.hears_more_within(TO_FALL_SILENT).await.unwrap() {}
    assert!(!ear.hears_more_within(SILENCE).await.unwrap(), "it goes on");

    // Anywhere else everything is spoken, until it is taken out.
    app.press("[data-block='greeting-ta']").await.unwrap();
    let spoken = book
        .page(&Place::Home, &content::setting(Language::Ta))
        .unwrap()
        .frame
        .reading
        .spoken;
    ear.leave_aside().await.unwrap();
    plug(&file, "in");
    let heard = ear.wait_for(&spoken.begins, |heard| begins(heard, &spoken.begins));
    assert_eq!(heard.await.unwrap().last().unwrap().language, Language::Ta);
    plug(&file, "out");
    let heard = ear.wait_for(&spoken.ends, |heard| begins(heard, &spoken.ends));
    heard.await.unwrap();
    app.close().await;
}

/// Holds as soon as the page has given two more signs of life.
async fn beats_more(app: &App) -> String {
    let beats = "return Number(document.documentElement.dataset.beats ?? 0)";
    let now = app.script(beats, vec![]).await.unwrap();
    format!("{beats} >= {}", now.as_f64().unwrap_or_default() + 2.0)
}
