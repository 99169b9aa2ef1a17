//! A check that cannot fail is none. Each check of `tests/checks.toml` that names a test of its own for it is
//! run with a script planted in every page, `tests/plants/<check>.js`, and its test must fail. Nothing else
//! may: Home keeps the rules of layout that other checks have.

use std::process::Command;

use tests::app::{App, PLANT, program};
use tests::size::KIOSK;
use tests::{content, probes};

/// What the runner says of a test that was run and failed.
const FAILED: &str = "test result: FAILED. 0 passed; 1 failed";
const PASSED: &str = "test result: ok. 1 passed";

#[tokio::test]
async fn but_nothing_is_planted_in_a_sound_home() {
    let app = App::start(&program(), KIOSK, &[]).await.unwrap();
    app.press("[data-block='greeting-en']").await.unwrap();
    probes::bring_axe(&app).await.unwrap();
    let layout = probes::layout(&app).await.unwrap();
    let said = probes::axe(&app).await.unwrap();
    app.close().await;
    assert_eq!(layout, [], "rules of layout");
    assert_eq!(said, Vec::<String>::new(), "axe");
}

/// Two at a time: most of what a test takes is waiting.
#[test]
#[ignore = "many minutes; `cargo xtask test --only planted`"]
fn fault_of_each_check_turns_its_test_red() {
    plant_every_other(0);
}

#[test]
#[ignore = "many minutes; `cargo xtask test --only planted`"]
fn fault_of_each_other_check_does_so_too() {
    plant_every_other(1);
}

fn plant_every_other(first: usize) {
    let text = std::fs::read_to_string(content::root().join("tests/checks.toml")).unwrap();
    let registry = checks::checks(&text).unwrap();
    let mut missed = Vec::new();
    for (check, test) in registry.planted().skip(first).step_by(2) {
        let name = format!("tests/plants/{}.js", check.id);
        let script = content::root().join(&name).canonicalize().unwrap();
        let run = |test: &str| {
            let output = Command::new(std::env::current_exe().unwrap())
                .args([test, "--exact"])
                .env(PLANT, &script)
                .env_remove(checks::figure::FOLDER)
                .output()
                .unwrap();
            String::from_utf8_lossy(&output.stdout).into_owned()
        };
        let was_caught = run(&test.path).contains(FAILED);
        let said = if was_caught { "caught" } else { "missed" };
        println!("planted {}: {said}", check.id);
        if !was_caught {
            missed.push(format!("{} by {test}", check.id));
        }
        let others = run("planted::but_nothing_is_planted_in_a_sound_home");
        if !others.contains(PASSED) {
            missed.push(format!("{}: others turn red too: {others}", check.id));
        }
    }
    assert!(missed.is_empty(), "{missed:#?}");
}
