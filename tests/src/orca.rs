//! What a blind person hears of the guide by Orca, the screen reader of Linux desktops: its own record of
//! what it says. What the guide says of itself aloud is the affair of [`crate::spoken`].

use std::fs;
use std::io;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use tempfile::TempDir;

use crate::accessible::Desktop;

/// How long Orca may take to begin, or to say something.
const PATIENCE: Duration = Duration::from_secs(30);
const BETWEEN_LOOKS: Duration = Duration::from_millis(20);
/// It says so as soon as it listens.
const BEGUN: &str = "Screen reader on.";
/// What stands before each thing that it says.
const SAYS: &str = "SPEECH OUTPUT: '";
/// It echoes the key that moves the focus.
const ECHO: &str = "tab ";

/// The file of it.
const RECORD: &str = "record";
/// Runs the program that is its first argument, which writes its record line by line, not when much has come
/// together.
const LINE_BY_LINE: &str = "
import builtins, runpy, sys
usual = builtins.open
def by_lines(path, mode='r', *rest, **more):
    if mode == 'w' and str(path).endswith('/record'):
        return usual(path, mode, 1)
    return usual(path, mode, *rest, **more)
builtins.open = by_lines
sys.argv = sys.argv[1:]
runpy.run_path(sys.argv[0], run_name='__main__')";

/// Why it is not heard.
#[derive(Debug, thiserror::Error)]
pub enum OrcaProblem {
    /// It cannot be started, or its record cannot be read.
    #[error("Orca cannot be started or read; is `orca` installed?")]
    Process(#[from] io::Error),
    /// It says nothing.
    #[error("Orca says nothing for {PATIENCE:?} after {0:?}")]
    Silent(Vec<String>),
}

/// A running Orca.
pub struct Orca {
    process: Child,
    /// Its home, where it finds no wishes of whoever runs this; its record is there, too.
    home: TempDir,
    /// So many of the things that it said were taken.
    taken: usize,
}

impl Orca {
    /// Starts it on a screen and a desktop, and waits until it listens.
    ///
    /// # Errors
    /// Where it cannot be started.
    pub async fn start(display: &str, desktop: &Desktop) -> Result<Self, OrcaProblem> {
        let home = tempfile::tempdir()?;
        let process = Command::new("/usr/bin/python3")
            .args(["-c", LINE_BY_LINE, "/usr/bin/orca"])
            .args(["--replace", "--enable=speech", "--debug-file"])
            .arg(home.path().join(RECORD))
            .env("HOME", home.path())
            .env("XDG_CONFIG_HOME", home.path().join("config"))
            .env("XDG_DATA_HOME", home.path().join("data"))
            .env("XDG_RUNTIME_DIR", home.path())
            .env("GSETTINGS_BACKEND", "memory")
            // What it says is compared; it says it in the language of the system.
            .env("LC_ALL", "C.UTF-8")
            .env("DISPLAY", display)
            .env_remove("WAYLAND_DISPLAY")
            .envs(desktop.environment())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()?;
        let mut orca = Self {
            process,
            home,
            taken: 0,
        };
        while orca.next().await? != BEGUN {}
        Ok(orca)
    }

    /// The next thing that it says.
    ///
    /// # Errors
    /// Where it says nothing more.
    pub async fn next(&mut self) -> Result<String, OrcaProblem> {
        match self.next_within(PATIENCE).await? {
            Some(next) => Ok(next),
            None => Err(OrcaProblem::Silent(self.said()?)),
        }
    }

    /// The next thing that it says within a time, where it says any.
    ///
    /// # Errors
    /// Where its record cannot be read.
    pub async fn next_within(&mut self, time: Duration) -> Result<Option<String>, OrcaProblem> {
        let start = Instant::now();
        loop {
            if let Some(next) = self.said()?.get(self.taken) {
                self.taken += 1;
                return Ok(Some(next.clone()));
            }
            if start.elapsed() > time {
                return Ok(None);
            }
            tokio::time::sleep(BETWEEN_LOOKS).await;
        }
    }

    /// All that it has said, without the keys that it echoes.
    fn said(&self) -> Result<Vec<String>, OrcaProblem> {
        let path = self.home.path().join(RECORD);
        let record = match fs::read_to_string(path) {
            Ok(record) => record,
            // It is written when it begins.
            Err(problem) if problem.kind() == io::ErrorKind::NotFound => String::new(),
            Err(problem) => return Err(problem.into()),
        };
        Ok(said_in(&record))
    }
}

/// What a record has of things said.
fn said_in(record: &str) -> Vec<String> {
    // The last line may not be whole yet.
    let whole = record.rsplit_once('\n').map_or("", |(whole, _)| whole);
    let said = whole.lines().filter_map(|line| {
        let (_, said) = line.split_once(SAYS)?;
        // The voice that is wished for stands behind it.
        let (said, _) = said.rsplit_once("'{")?;
        Some(said.to_owned())
    });
    said.filter(|said| said != ECHO).collect()
}

impl Drop for Orca {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn things_said_are_taken_from_whole_lines_without_echoes() {
        let record = "16:33:12.5 - SPEECH OUTPUT: 'tab '{'established': False}\n\
            16:33:12.6 - SPEECH OUTPUT: 'It's here push button.'{'established': False}\n\
            16:33:12.6 - EVENT MANAGER: object:focused\n\
            16:33:12.7 - SPEECH OUTPUT: 'half";
        assert_eq!(said_in(record), ["It's here push button."]);
    }
}
