//! One voice process: started, asked, and ended when it is no longer wanted.

use std::io::{BufReader, BufWriter};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use thiserror::Error;
use voice_wire::{Answer, FrameProblem, Request};

/// A process that is silent for so long hangs. It answers in a few hundredths of a second.
const SILENT_MAX: Duration = Duration::from_millis(1_500);

/// A process and its pipes.
#[derive(Debug)]
pub(crate) struct Process {
    child: Child,
    input: Input,
    answers: Receiver<Result<Answer, FrameProblem>>,
}

/// The way to a process; a stop goes another way round than the sentence that waits for its answer.
#[derive(Debug, Clone)]
pub(crate) struct Input(Arc<Mutex<BufWriter<ChildStdin>>>);

/// Why a process has not answered.
#[derive(Debug, Error)]
pub(crate) enum Lost {
    /// There is no such program, or it has no engine.
    #[error("the voice does not begin: {0}")]
    NotBegun(String),
    /// It has ended, or has said what is no answer.
    #[error("the voice has ended: {0}")]
    Ended(#[from] FrameProblem),
    /// It does not answer.
    #[error("the voice does not answer")]
    Hung,
}

impl From<RecvTimeoutError> for Lost {
    fn from(problem: RecvTimeoutError) -> Self {
        match problem {
            RecvTimeoutError::Timeout => Self::Hung,
            RecvTimeoutError::Disconnected => Self::Ended(FrameProblem::Ended),
        }
    }
}

impl Process {
    /// Starts the program and waits until it says that it is ready.
    pub(crate) fn start(program: &Path) -> Result<Self, Lost> {
        let mut child = Command::new(program)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|problem| Lost::NotBegun(format!("{}: {problem}", program.display())))?;
        let (Some(input), Some(output)) = (child.stdin.take(), child.stdout.take()) else {
            return Err(Lost::NotBegun("it has no pipes".to_owned()));
        };
        let process = Self {
            child,
            input: Input(Arc::new(Mutex::new(BufWriter::new(input)))),
            answers: listen(output),
        };
        match process.next() {
            Ok(Answer::Ready { .. }) => Ok(process),
            Ok(Answer::Said { .. } | Answer::Silent { .. }) => {
                Err(Lost::NotBegun("it is another program".to_owned()))
            }
            Err(problem) => Err(Lost::NotBegun(problem.to_string())),
        }
    }

    /// The way to it, to stop what it does.
    pub(crate) fn input(&self) -> Input {
        self.input.clone()
    }

    /// Asks for a sentence and waits for its sound.
    pub(crate) fn ask(&self, asked: u64, request: &Request) -> Result<Answer, Lost> {
        self.input.send(request)?;
        loop {
            let answer = self.next()?;
            match &answer {
                Answer::Said { id, .. } | Answer::Silent { id, .. } if *id == asked => {
                    return Ok(answer);
                }
                // Of a sentence that nobody waits for any more.
                Answer::Said { .. } | Answer::Silent { .. } | Answer::Ready { .. } => {}
            }
        }
    }

    fn next(&self) -> Result<Answer, Lost> {
        Ok(self.answers.recv_timeout(SILENT_MAX)??)
    }
}

impl Input {
    /// Sends a request.
    pub(crate) fn send(&self, request: &Request) -> Result<(), FrameProblem> {
        let mut input = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        voice_wire::write(&mut *input, request)
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // It may hang, so it is not asked to end. Where it has ended already, nothing is to be done.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Reads answers on a thread of its own, so that one can be waited for no longer than one wants.
fn listen(output: ChildStdout) -> Receiver<Result<Answer, FrameProblem>> {
    let (sender, answers) = mpsc::channel();
    thread::spawn(move || {
        let mut output = BufReader::new(output);
        loop {
            let answer = voice_wire::read(&mut output);
            let is_last = answer.is_err();
            if sender.send(answer).is_err() || is_last {
                return;
            }
        }
    });
    answers
}
