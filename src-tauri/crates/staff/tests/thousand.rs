//! A thousand wrong tries, the program killed in between and its clock set back: none is won.

#![cfg(unix)]
#![expect(clippy::unwrap_used, reason = "in a test an unwrap is an assertion")]

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use staff::{Answer, Door, Pin, wait_after};

const TRIES: u32 = 1000;
/// Names the folder to a child of this test, which tries until it is killed.
const FOLDER: &str = "PANDU_TEST_TRIES_IN";

#[test]
fn wrong_tries() {
    if let Some(folder) = std::env::var_os(FOLDER) {
        try_for_ever(Path::new(&folder));
    }
    let folder = tempfile::tempdir().unwrap();
    Door::set(folder.path(), &Pin::new("271828").unwrap()).unwrap();
    let mut random = fastrand::Rng::with_seed(6);
    let mut looked_at = 0;
    let mut waited = Duration::ZERO;
    let mut kills = 0;
    while looked_at < TRIES {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "wrong_tries", "--nocapture"])
            .env(FOLDER, folder.path())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let mut seen: Vec<String> = lines
            .by_ref()
            .map_while(Result::ok)
            .take(random.usize(4..40))
            .collect();
        child.kill().unwrap();
        child.wait().unwrap();
        kills += 1;
        // What it did before it was killed counts as well.
        seen.extend(lines.map_while(Result::ok));
        assert!(seen.iter().all(|line| line != "open"), "{seen:?}");
        for line in seen {
            match line.split_once(' ') {
                Some(("waits", seconds)) => {
                    waited += Duration::from_secs(seconds.parse().unwrap());
                }
                Some(("looked", _)) => looked_at += 1,
                _ => {}
            }
            let due: Duration = (1..looked_at).map(wait_after).sum();
            assert!(
                due <= waited,
                "{looked_at} tries were looked at within {waited:?}, of which {due:?} were due"
            );
        }
    }
    assert!(kills > TRIES / 20, "killed only {kills} times");
    println!("{looked_at} tries looked at, killed {kills} times, {waited:?} waited");
}

/// Tells each wait before it begins and each answer after it is there.
fn try_for_ever(folder: &Path) -> ! {
    let wrong = Pin::typed("314159").unwrap();
    let mut now = Duration::ZERO;
    let mut door = Door::new(folder, now);
    loop {
        let left = door.wait(now);
        // A clock that is set back ends no wait.
        assert!(door.wait(now.saturating_sub(left)) >= left);
        if left.is_zero() {
            match door.open(&wrong, now).unwrap() {
                Answer::Wrong(_) => println!("looked at"),
                Answer::Open => println!("open"),
                Answer::Wait(_) | Answer::NotSet => {}
            }
        } else {
            let step = Duration::from_secs(left.as_secs().div_ceil(2).max(15)).min(left);
            println!("waits {}", step.as_secs());
            now += step;
        }
    }
}
