//! `pandu --health`: how the guide that runs here fares, for scripts and for a supervisor.
//!
//! The running guide answers on a socket of the system (never of a network) in its runtime folder.
//! The answer is one JSON object; the program then ends with 0 where the page is alive, with 1
//! where it is not or nothing is answered, and with 3 where no guide runs.

use std::io::{self, Read, Write};
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::thread;
use std::time::{Duration, Instant};

use serde::Serialize;
use tauri::{AppHandle, Manager};

use crate::kiosk::Kiosk;
use crate::pulse::Pulse;
use crate::state_of_machine::Found;

/// A guide that takes longer to answer is not well.
const PATIENCE: Duration = Duration::from_secs(3);
/// No answer is longer.
const ANSWER_MAX: u64 = 64 * 1024;
/// "Program is not running", as the Linux Standard Base has it for status commands.
const EXIT_NOT_RUNNING: u8 = 3;

#[derive(Serialize)]
struct Health {
    running: bool,
    healthy: bool,
    version: &'static str,
    up_seconds: u64,
    page_silent_ms: u64,
    page_falls: u32,
    /// What the staff should mend, in English; the guide runs all the same.
    troubles: Vec<String>,
}

/// Where the socket is, where the system has a place for it.
fn socket() -> Option<PathBuf> {
    let folder = ["RUNTIME_DIRECTORY", "XDG_RUNTIME_DIR"];
    let folder = folder.into_iter().find_map(std::env::var_os)?;
    Some(PathBuf::from(folder).join("pandu.sock"))
}

/// Begins to answer, beside the window.
pub(crate) fn serve(app: AppHandle) {
    let Some(path) = socket() else {
        log::info!(event = "no-health"; "the system has no runtime folder, so nobody is answered");
        return;
    };
    let listener = match listen(&path) {
        Ok(listener) => listener,
        Err(problem) => {
            log::warn!(event = "no-health"; "{}: {problem}", path.display());
            return;
        }
    };
    let start = Instant::now();
    thread::spawn(move || {
        for stream in listener.incoming() {
            let answered = stream.and_then(|stream| answer(stream, &app, start));
            if let Err(problem) = answered {
                log::warn!(event = "no-health"; "nobody was answered: {problem}");
            }
        }
    });
}

fn listen(path: &Path) -> io::Result<UnixListener> {
    if UnixStream::connect(path).is_ok() {
        return Err(io::Error::new(
            io::ErrorKind::AddrInUse,
            "another guide runs and answers there",
        ));
    }
    // What a killed guide has left.
    match std::fs::remove_file(path) {
        Err(problem) if problem.kind() != io::ErrorKind::NotFound => Err(problem),
        _ => UnixListener::bind(path),
    }
}

fn answer(mut stream: UnixStream, app: &AppHandle, start: Instant) -> io::Result<()> {
    stream.set_write_timeout(Some(PATIENCE))?;
    let pulse = app.state::<Pulse>().report();
    let machine = &app.state::<Kiosk>().machine;
    let found = [&machine.settings, &machine.disk, &machine.clock];
    let troubles = found.into_iter().filter_map(|found| match found {
        Found::Bad(why) => Some(why.clone()),
        Found::Sound | Found::Missing => None,
    });
    let health = Health {
        running: true,
        healthy: pulse.is_alive,
        version: env!("CARGO_PKG_VERSION"),
        up_seconds: start.elapsed().as_secs(),
        page_silent_ms: u64::try_from(pulse.silent.as_millis()).unwrap_or(u64::MAX),
        page_falls: pulse.falls,
        troubles: troubles.collect(),
    };
    stream.write_all(serde_json::to_string(&health)?.as_bytes())
}

/// Asks the guide that runs here, prints what it says, and gives what to end with.
pub fn ask() -> ExitCode {
    let stream = socket().map(|path| UnixStream::connect(&path));
    let Some(Ok(stream)) = stream else {
        println!(r#"{{"running":false,"healthy":false}}"#);
        return ExitCode::from(EXIT_NOT_RUNNING);
    };
    match heard(stream) {
        Ok(health) => {
            println!("{health}");
            if health["healthy"] == true {
                ExitCode::SUCCESS
            } else {
                ExitCode::FAILURE
            }
        }
        Err(problem) => {
            eprintln!("pandu: the guide does not answer: {problem}");
            println!(r#"{{"running":true,"healthy":false}}"#);
            ExitCode::FAILURE
        }
    }
}

fn heard(stream: UnixStream) -> io::Result<serde_json::Value> {
    stream.set_read_timeout(Some(PATIENCE))?;
    let mut answer = Vec::new();
    stream.take(ANSWER_MAX).read_to_end(&mut answer)?;
    Ok(serde_json::from_slice(&answer)?)
}
