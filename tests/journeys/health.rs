//! `pandu --health` says how the guide fares, and the log is lines of JSON.

use std::process::{Command, Output};

use serde_json::Value;
use tests::app::program;
use tests::processes;
use tests::standing::{Stand, Standing};

fn ask(guide: &Standing) -> (Option<i32>, Value) {
    let output: Output = Command::new(program())
        .arg("--health")
        .env("XDG_RUNTIME_DIR", guide.home())
        .env_remove("DISPLAY")
        .env_remove("RUNTIME_DIRECTORY")
        .output()
        .unwrap();
    let health = serde_json::from_slice(&output.stdout).unwrap();
    (output.status.code(), health)
}

#[test]
fn is_told_of_a_guide_that_runs_hangs_and_is_gone() {
    let program = program();
    let files = [("settings.json", "{")];
    let stand = Stand {
        files: &files,
        ..Stand::plain(&program)
    };
    let mut guide = Standing::start(stand).unwrap();
    let (code, health) = ask(&guide);
    assert_eq!(
        (code, &health["healthy"]),
        (Some(0), &Value::Bool(true)),
        "{health}"
    );
    let troubles = health["troubles"].as_array().unwrap();
    assert!(
        troubles
            .iter()
            .any(|one| one.as_str().unwrap().contains("is damaged")),
        "{health}"
    );
    // The program itself hangs.
    let own = guide.process("pandu").unwrap();
    processes::kill(own, "STOP");
    let (code, health) = ask(&guide);
    assert_eq!(
        (code, &health["healthy"]),
        (Some(1), &Value::Bool(false)),
        "{health}"
    );
    processes::kill(own, "KILL");
    guide.start_again(Stand::plain(&program)).unwrap();
    guide.begin().unwrap();
    assert_eq!(
        ask(&guide).0,
        Some(0),
        "what a killed guide left is no hindrance"
    );
    let lines = std::fs::read_to_string(guide.home().join("log.jsonl")).unwrap();
    let events: Vec<Value> = lines
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert!(
        events.iter().any(|line| line["event"] == "welcome-drawn"),
        "{lines}"
    );
    for (process, _) in guide.processes().unwrap() {
        processes::kill(process, "KILL");
    }
    while guide.runs().unwrap() {
        std::thread::yield_now();
    }
    let (code, health) = ask(&guide);
    assert_eq!(
        (code, &health["running"]),
        (Some(3), &Value::Bool(false)),
        "{health}"
    );
}
