//! What Orca, the screen reader of Linux desktops, says of five screens, against what it said right before: the
//! files in `tests/golden/orca`. It is on few machines that build this, so `cargo xtask test --only orca`
//! looks, and `--all`. Where the change is wanted, `PANDU_KEEP=1` writes them anew.
//!
//! Orca reads what the keys reach. What stands between is heard by the guide's own voice: `talking`.

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
        // That another page is there is said without any key.
        let mut said = vec![last_said(&app, &mut orca, name).await];
        round(&app, &hand, &[], async || {
            said.extend(until_control(&mut orca).await);
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

/// What is said until a control is named: before it may come what it stands in.
async fn until_control(orca: &mut Orca) -> Vec<String> {
    let mut said = Vec::new();
    loop {
        let next = orca.next().await.unwrap();
        let is_control = CONTROLS.iter().any(|role| next.contains(role));
        said.push(next);
        if is_control {
            return said;
        }
    }
}

/// What was said last of all that has happened until now. Orca says one thing after the other, so what came
/// before a name that no page has was said before it; and none twice.
async fn last_said(app: &App, orca: &mut Orca, name: &str) -> String {
    let here = format!("until here: {name}");
    let mark = "document.title = arguments[0]; return null";
    app.script(mark, vec![json!(here)]).await.unwrap();
    let mut last = String::new();
    loop {
        let next = orca.next().await.unwrap();
        if next == here {
            return last;
        }
        last = next;
    }
}
