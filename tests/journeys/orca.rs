//! What Orca, the screen reader of Linux desktops, says of five screens, against what it said right before: the
//! files in `tests/golden/orca`. It is on few machines that build this, so `cargo xtask test --only orca`
//! looks, and `--all`. Where the change is wanted, `PANDU_KEEP=1` writes them anew.
//!
//! Orca reads what the keys reach. What stands between is heard by the guide's own voice: `talking`.

use std::time::Duration;

use screen::Hand;
use serde_json::json;
use tests::accessible::Desktop;
use tests::app::{App, Start, program};
use tests::golden;
use tests::orca::Orca;
use tests::size::LAPTOP;
use tests::sweep::{self, Dress};

use crate::accessible::screens;
use crate::tab::{MEET, round};

/// What Orca calls what keys reach.
const CONTROLS: [&str; 3] = ["push button", "toggle button", "entry"];
/// Begins a name that no page has.
const HERE: &str = "until here";
const MARKS_MAX: u32 = 10;
/// Longer than Orca takes for what it says.
const BETWEEN_MARKS: Duration = Duration::from_secs(3);

#[tokio::test]
#[ignore = "needs Orca"]
async fn names_five_screens_and_all_that_keys_reach() {
    let desktop = Desktop::start().await.unwrap();
    let environment = desktop.environment();
    let start = Start {
        environment: &environment,
        ..Start::default()
    };
    let app = App::start_with(&program(), LAPTOP, start).await.unwrap();
    let hand = Hand::with_keys(app.display()).unwrap();
    let mut orca = Orca::start(app.display(), &desktop).await.unwrap();
    app.script(MEET, vec![]).await.unwrap();
    let mut differing = Vec::new();
    for (name, language, place) in screens() {
        sweep::dress(&app, Dress::plain(language)).await.unwrap();
        let go = "window.probes.goTo(wanted).then(done, fail)";
        app.await_script(go, vec![place]).await.unwrap();
        // That another page is there is said without any key, by its title, its heading or both.
        let title = app.script("return document.title", vec![]).await.unwrap();
        let title = title.as_str().unwrap();
        let (page, _) = title.rsplit_once(' ').unwrap();
        let page = page.trim_end_matches([' ', '–', '—']);
        let is_of_page = |one: &String| one.replace('\u{200b}', "").starts_with(page);
        let told = said_until_now(&app, &mut orca, name).await;
        let mut said = vec![told.iter().find(|one| is_of_page(one)).map_or_else(
            || format!("nothing of {title}, but {told:?}"),
            |_| title.to_owned(),
        )];
        round(&app, &hand, &[], async || {
            let mut until = until_control(&mut orca).await;
            // What the first stands in is said or not by where Orca was before.
            let is_first = said.len() == 1;
            until.retain(|one| is_control(one) || !(is_first || is_of_page(one)));
            said.extend(until);
        })
        .await;
        println!("{name}-{language}: {said:#?}");
        let found = said.join("\n") + "\n";
        differing.extend(golden::difference(
            &format!("orca/{name}-{language}.txt"),
            &found,
        ));
    }
    app.close().await;
    assert!(differing.is_empty(), "{}", differing.join("\n"));
}

fn is_control(said: &str) -> bool {
    CONTROLS.iter().any(|role| said.contains(role))
}

/// What is said until a control is named: before it may come what it stands in.
async fn until_control(orca: &mut Orca) -> Vec<String> {
    let mut said = Vec::new();
    loop {
        let next = orca.next().await.unwrap();
        let is_last = is_control(&next);
        // A mark that was made again may be said late.
        if !next.starts_with(HERE) {
            said.push(next);
        }
        if is_last {
            return said;
        }
    }
}

/// What was said of all that has happened until now. Orca says one thing after the other, so what came
/// before a name that no page has was said before it. It leaves out a name that another follows at once, as
/// that of a page which is drawn just then: each mark is another, and is made until one is said.
async fn said_until_now(app: &App, orca: &mut Orca, name: &str) -> Vec<String> {
    let mut said = Vec::new();
    for nth in 1..=MARKS_MAX {
        let mark = json!(format!("{HERE}: {name} {nth}"));
        let make = "document.title = arguments[0]; return null";
        app.script(make, vec![mark]).await.unwrap();
        while let Some(next) = orca.next_within(BETWEEN_MARKS).await.unwrap() {
            if next.starts_with(HERE) {
                return said;
            }
            said.push(next);
        }
    }
    unreachable!("of {MARKS_MAX} marks on {name} none is said, but {said:?}");
}
