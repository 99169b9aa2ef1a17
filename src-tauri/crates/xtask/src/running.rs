//! A program that runs beside the task, and that is stopped with all it started.
//!
//! It gets a process group of its own. Ctrl+C stops every such group, after which the
//! task meets the end of its program, cleans up, and ends by itself.

use std::io;
use std::process::{Child, Command, ExitStatus};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process, kill_process_group};
use thiserror::Error;

use crate::processes;

/// What a shell gives for a program that Ctrl+C ended.
pub(crate) const EXIT_INTERRUPTED: u8 = 130;

const PATIENCE: Duration = Duration::from_secs(2);

static GROUPS: Mutex<Vec<u32>> = Mutex::new(Vec::new());
static INTERRUPTED: AtomicBool = AtomicBool::new(false);

/// A running program.
#[derive(Debug)]
pub(crate) struct Running {
    child: Child,
    group: u32,
}

/// Why a program does not run.
#[derive(Debug, Error)]
pub(crate) enum StartProblem {
    /// Ctrl+C was pressed.
    #[error("stopped")]
    Interrupted,
    /// It could not be started.
    #[error("`{program}` could not be started")]
    NotStarted {
        /// Which.
        program: String,
        /// What the system said.
        #[source]
        source: io::Error,
    },
}

/// Stops every running program when Ctrl+C is pressed; the second time, at once.
pub(crate) fn stop_on_interrupt() {
    // It can be refused only where a handler is set already, and that is this one.
    let _set_before = ctrlc::set_handler(|| {
        if INTERRUPTED.swap(true, Ordering::SeqCst) {
            std::process::exit(EXIT_INTERRUPTED.into());
        }
        for &group in &*GROUPS.lock().unwrap_or_else(PoisonError::into_inner) {
            signal_group(group, Signal::TERM);
        }
    });
}

/// Whether Ctrl+C was pressed.
pub(crate) fn was_interrupted() -> bool {
    INTERRUPTED.load(Ordering::SeqCst)
}

impl Running {
    /// Starts a program in a process group of its own.
    pub(crate) fn start(command: &mut Command) -> Result<Self, StartProblem> {
        use std::os::unix::process::CommandExt;
        if was_interrupted() {
            return Err(StartProblem::Interrupted);
        }
        let child =
            command
                .process_group(0)
                .spawn()
                .map_err(|source| StartProblem::NotStarted {
                    program: command.get_program().to_string_lossy().into_owned(),
                    source,
                })?;
        let group = child.id();
        GROUPS
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(group);
        Ok(Self { child, group })
    }

    /// The program itself, for its pipes.
    pub(crate) fn child(&mut self) -> &mut Child {
        &mut self.child
    }

    /// How it ended, if it did.
    pub(crate) fn ending(&mut self) -> Option<ExitStatus> {
        self.child.try_wait().ok().flatten()
    }

    /// The program and all it started.
    pub(crate) fn tree(&self) -> io::Result<Vec<u32>> {
        processes::tree(self.group)
    }

    fn stop(&mut self) {
        // Some processes of a browser leave the group; they are found before it is gone.
        let strays = self.tree().unwrap_or_default();
        signal_group(self.group, Signal::TERM);
        let asked = Instant::now();
        while self.ending().is_none() && asked.elapsed() < PATIENCE {
            thread::sleep(Duration::from_millis(10));
        }
        signal_group(self.group, Signal::KILL);
        for process in strays {
            signal(process, Signal::KILL);
        }
        // The last one to be waited for; it was killed just now.
        let _ended = self.child.wait();
        GROUPS
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .retain(|&group| group != self.group);
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.stop();
    }
}

/// A process that is gone already needs no signal, so a refusal is no problem.
fn signal(process: u32, signal: Signal) {
    if let Some(process) = pid(process) {
        let _gone = kill_process(process, signal);
    }
}

fn signal_group(group: u32, signal: Signal) {
    if let Some(group) = pid(group) {
        let _gone = kill_process_group(group, signal);
    }
}

fn pid(number: u32) -> Option<Pid> {
    Pid::from_raw(i32::try_from(number).ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_program_started_stops_with_it() {
        let mut running =
            Running::start(Command::new("sh").args(["-c", "sleep 600 & sleep 600"])).unwrap();
        assert!(running.ending().is_none());
        let began = Instant::now();
        let mut tree = running.tree().unwrap();
        while tree.len() < 3 && began.elapsed() < PATIENCE {
            tree = running.tree().unwrap();
        }
        assert_eq!(tree.len(), 3, "the shell and its two sleepers");
        drop(running);
        thread::sleep(Duration::from_millis(50));
        for process in tree {
            let state = std::fs::read_to_string(format!("/proc/{process}/stat"));
            assert!(
                state.as_deref().map_or(true, |line| line.contains(") Z")),
                "{process} still runs"
            );
        }
    }
}
