//! What fails, fails alone: each process once, and each bad state of the machine. The guide opens
//! or is back, and its log says why.

use std::thread;
use std::time::{Duration, Instant};

use tests::app::program;
use tests::falls::{Fall, fall};
use tests::held_clock::HeldClock;
use tests::standing::{ESCAPE, PATIENCE, Stand, Standing};

use crate::visits::QUIET;

/// The most a visitor waits.
const MOST: Duration = Duration::from_secs(10);
const BETWEEN_LOOKS: Duration = Duration::from_millis(100);

fn is_back_after(kind: Fall, logged: &str) {
    let program = program();
    let stand = Stand::plain(&program);
    let mut guide = Standing::start(stand).unwrap();
    let welcome = guide.still().unwrap();
    let took = fall(&mut guide, kind, stand, &welcome).unwrap();
    println!("{kind:?}: {took:?}");
    assert!(took < MOST, "{took:?}\n{}", guide.log());
    assert!(guide.log().contains(logged), "{}", guide.log());
    guide.begin().unwrap();
}

#[test]
fn a_page_that_is_killed() {
    is_back_after(Fall::PageKilled, "page-fell");
}

#[test]
fn a_page_that_hangs() {
    is_back_after(Fall::PageHangs, "page-hangs");
}

/// As many as a page serves.
const VISITS: usize = 100;
/// At a key so many visits end, and one is begun that nobody ends.
fn many_visits() -> String {
    format!(
        "addEventListener('keydown', async () => {{
           const act = (action) => window.__TAURI_INTERNALS__.invoke('act', {{ action }});
           for (let visits = 0; visits < {VISITS}; visits += 1) {{
             await act('clear');
             await new Promise((resolve) => setTimeout(resolve, 20));
           }}
           await act({{ go: {{ place: 'home' }} }});
         }}, {{ once: true }});"
    )
}

#[test]
fn a_page_that_has_served_many_visits_is_opened_anew_once_nobody_is_there() {
    let scripts = tempfile::tempdir().unwrap();
    let script = scripts.path().join("visits.js");
    std::fs::write(&script, many_visits()).unwrap();
    let clock = HeldClock::new().unwrap();
    let (clock_file, script) = (clock.file(), script.display().to_string());
    let arguments = ["--clock", &clock_file, "--script", &script];
    let program = program();
    let stand = Stand {
        arguments: &arguments,
        ..Stand::plain(&program)
    };
    let guide = Standing::start(stand).unwrap();
    let page = || guide.process("WebKitWebProces");
    let first = page().unwrap();
    guide.hand().unwrap().strike(&[], ESCAPE).unwrap();
    let start = Instant::now();
    while !guide.log().contains(r#""ending":"left""#) && start.elapsed() < PATIENCE {
        if guide.log().matches(r#""ending":"finished""#).count() == VISITS {
            clock.move_on(QUIET).unwrap();
        }
        thread::sleep(BETWEEN_LOOKS);
    }
    let start = Instant::now();
    while page().is_ok_and(|page| page == first) && start.elapsed() < MOST {
        thread::sleep(BETWEEN_LOOKS);
    }
    assert!(guide.log().contains("page-renewed"), "{}", guide.log());
    guide.begin().unwrap();
    assert!(!guide.log().contains("page-fell"), "{}", guide.log());
}

#[test]
fn the_process_that_would_fetch() {
    is_back_after(Fall::NetworkKilled, "welcome-drawn");
}

#[test]
fn the_program_itself() {
    is_back_after(Fall::ProgramKilled, "welcome-drawn");
}

/// Opens in this state, and says in its log what it found.
fn opens(stand: Stand<'_>, logged: &[&str]) {
    let guide = Standing::start(stand).unwrap();
    let log = guide.log();
    for logged in logged {
        assert!(log.contains(logged), "{logged}: {log}");
    }
    guide.begin().unwrap();
}

#[test]
fn opens_without_settings() {
    opens(Stand::plain(&program()), &["settings-missing"]);
}

#[test]
fn opens_with_damaged_settings() {
    for damage in [
        "",
        "{",
        "\0\0\0\0",
        "[1]",
        r#"{ "choices": { "text_size": "huge" } }"#,
    ] {
        let files = [("settings.json", damage)];
        let program = program();
        let stand = Stand {
            files: &files,
            ..Stand::plain(&program)
        };
        opens(stand, &["settings-lost", "is damaged"]);
    }
}

#[test]
fn opens_with_a_clock_that_is_lost() {
    for day in ["1970-01-01", "2041-06-30"] {
        let arguments = ["--today", day];
        let program = program();
        let stand = Stand {
            arguments: &arguments,
            ..Stand::plain(&program)
        };
        opens(stand, &["clock-wrong", day]);
    }
}

/// Starts the program with a disk of its own for its state, made by a script.
fn opens_on(disk: &str, logged: &[&str]) {
    let script = format!(
        "mkdir state && mount -t tmpfs -o size=64k tmpfs state && export STATE_DIRECTORY=$PWD/state \
         && {disk} && exec \"$@\""
    );
    let through = [
        "unshare",
        "--map-root-user",
        "--mount",
        "sh",
        "-c",
        &script,
        "sh",
    ];
    let program = program();
    let stand = Stand {
        through: &through,
        ..Stand::plain(&program)
    };
    opens(stand, logged);
}

#[test]
fn opens_on_a_full_disk() {
    opens_on(
        "! head -c 1000000 /dev/zero > state/full 2> full.log",
        &["disk-refuses", "No space left"],
    );
}

#[test]
fn opens_on_a_disk_that_is_read_only() {
    opens_on(
        "mount -o remount,ro,size=64k tmpfs state",
        &["disk-refuses", "Read-only file system"],
    );
}
