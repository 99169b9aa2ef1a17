//! Running other programs: cargo, npm, apt.
//!
//! Their standard output goes to standard error here, so that a task's own result stays
//! alone on standard output.

use std::env;
use std::ffi::OsStr;
use std::io::{self, BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use thiserror::Error;

/// A program with its arguments, ready to run.
#[derive(Debug)]
pub(crate) struct Tool {
    command: Command,
    shown: String,
}

/// Why a program did not do its work.
#[derive(Debug, Error)]
pub(crate) enum ToolProblem {
    /// There is no such program, or it may not be run.
    #[error("`{shown}` could not be started; is it installed and on the PATH?")]
    NotStarted {
        /// The command line.
        shown: String,
        /// What the system said.
        #[source]
        source: io::Error,
    },
    /// It ended with a failure, and has said why above.
    #[error("`{shown}` failed ({ending}); its own words are above")]
    Failed {
        /// The command line.
        shown: String,
        /// Exit code or signal.
        ending: String,
    },
    /// Its output broke off.
    #[error("the output of `{shown}` could not be read")]
    Output {
        /// The command line.
        shown: String,
        /// What the system said.
        #[source]
        source: io::Error,
    },
}

impl Tool {
    /// A program by its name on the PATH or by its path.
    pub(crate) fn new(program: impl AsRef<OsStr>) -> Self {
        let program = program.as_ref();
        let shown = Path::new(program)
            .file_name()
            .unwrap_or(program)
            .to_string_lossy()
            .into_owned();
        let mut command = Command::new(program);
        command.stdin(Stdio::null());
        Self { command, shown }
    }

    /// The cargo that started this task, with the words of a command.
    pub(crate) fn cargo(words: &str) -> Self {
        let program = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        Self::new(program).words(words)
    }

    /// Adds arguments that hold no blank.
    pub(crate) fn words(self, words: &str) -> Self {
        words.split_whitespace().fold(self, Self::argument)
    }

    /// Adds one argument.
    pub(crate) fn argument(mut self, argument: impl AsRef<OsStr>) -> Self {
        self.shown.push(' ');
        self.shown.push_str(&argument.as_ref().to_string_lossy());
        self.command.arg(argument);
        self
    }

    /// Runs it in this folder.
    pub(crate) fn in_folder(mut self, folder: impl AsRef<Path>) -> Self {
        self.command.current_dir(folder);
        self
    }

    /// Sets a variable of its environment.
    pub(crate) fn with(mut self, name: &str, value: impl AsRef<OsStr>) -> Self {
        self.command.env(name, value);
        self
    }

    /// Lets it read what the person types, for a password.
    pub(crate) fn with_keyboard(mut self) -> Self {
        self.command.stdin(Stdio::inherit());
        self
    }

    /// Runs it; its output is seen as it comes.
    pub(crate) fn run(mut self) -> Result<(), ToolProblem> {
        self.command.stdout(Stdio::from(io::stderr()));
        let status = self
            .command
            .status()
            .map_err(|source| self.not_started(source))?;
        self.ended(status)
    }

    /// Runs it where its output is the result of the task.
    pub(crate) fn run_for_its_result(mut self) -> Result<(), ToolProblem> {
        let status = self
            .command
            .status()
            .map_err(|source| self.not_started(source))?;
        self.ended(status)
    }

    /// Runs it in silence and gives what it wrote; its complaints are seen.
    pub(crate) fn answer(mut self) -> Result<Vec<u8>, ToolProblem> {
        self.command.stderr(Stdio::inherit());
        let output = self
            .command
            .output()
            .map_err(|source| self.not_started(source))?;
        self.ended(output.status)?;
        Ok(output.stdout)
    }

    /// Whether it runs and succeeds; nothing of it is seen.
    pub(crate) fn succeeds(mut self) -> bool {
        self.command
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status()
            .is_ok_and(|status| status.success())
    }

    /// Runs it, shows each line of its output as it comes, and hands each line on.
    pub(crate) fn run_watched(mut self, mut each: impl FnMut(&str)) -> Result<(), ToolProblem> {
        self.command.stdout(Stdio::piped());
        let mut child = self
            .command
            .spawn()
            .map_err(|source| self.not_started(source))?;
        if let Some(output) = child.stdout.take() {
            for line in BufReader::new(output).split(b'\n') {
                let line = line.map_err(|source| self.output_broke(source))?;
                let line = String::from_utf8_lossy(&line);
                eprintln!("{line}");
                each(&line);
            }
        }
        let status = child.wait().map_err(|source| self.output_broke(source))?;
        self.ended(status)
    }

    fn not_started(&self, source: io::Error) -> ToolProblem {
        ToolProblem::NotStarted {
            shown: self.shown.clone(),
            source,
        }
    }

    fn output_broke(&self, source: io::Error) -> ToolProblem {
        ToolProblem::Output {
            shown: self.shown.clone(),
            source,
        }
    }

    fn ended(self, status: std::process::ExitStatus) -> Result<(), ToolProblem> {
        if status.success() {
            return Ok(());
        }
        Err(ToolProblem::Failed {
            shown: self.shown,
            ending: status.to_string(),
        })
    }
}

/// Where a program lies on the PATH.
pub(crate) fn on_path(program: &str) -> Option<PathBuf> {
    env::split_paths(&env::var_os("PATH")?)
        .map(|folder| folder.join(program))
        .find(|path| path.is_file())
}
