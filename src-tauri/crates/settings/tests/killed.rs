//! A machine that is unplugged while it saves keeps a file that can be read.

#![cfg(unix)]
#![expect(clippy::unwrap_used, reason = "in a test an unwrap is an assertion")]

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

use settings::{Change, Choices, Kept, TextSize, load, save};

const SAVES: usize = 500;
/// Names the file to a child of this test, which saves until it is killed.
const FILE: &str = "PANDU_TEST_SAVES_TO";

fn kept(text_size: TextSize) -> Kept {
    let usual = Choices::default();
    Kept {
        choices: usual.with(Change::TextSize(text_size), usual),
        ..Kept::default()
    }
}

#[test]
fn five_hundred_times() {
    if let Some(path) = std::env::var_os(FILE) {
        save_for_ever(Path::new(&path));
    }
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("settings.json");
    save(&path, &kept(TextSize::Large)).unwrap();
    for round in 0..SAVES {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "five_hundred_times", "--nocapture"])
            .env(FILE, &path)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        // Killed in the middle of a save: now an early one, now a later one.
        let saved = lines
            .map_while(Result::ok)
            .filter(|line| line == "saved")
            .nth(round % 7);
        assert!(saved.is_some(), "the child saves");
        child.kill().unwrap();
        child.wait().unwrap();
        let found = load(&path).unwrap();
        assert!(
            TextSize::ALL.iter().any(|size| kept(*size) == found),
            "round {round}: {found:?}"
        );
    }
    let left: Vec<_> = std::fs::read_dir(folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name())
        .collect();
    println!(
        "files left beside the settings after {SAVES} kills: {}",
        left.len() - 1
    );
}

fn save_for_ever(path: &Path) -> ! {
    loop {
        for size in TextSize::ALL {
            save(path, &kept(size)).unwrap();
            println!("saved");
        }
    }
}
