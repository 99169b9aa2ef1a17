//! One timed run of one of the two: words, memory, and in a second start the first press.

use std::io;
use std::thread;
use std::time::{Duration, Instant};

use tempfile::TempDir;
use thiserror::Error;

use super::contender::Contender;
use super::figures::rounded;
use super::observer::{self, ObserverProblem, Press};
use super::rehearsal::Rehearsal;
use super::report::Run;
use screen::{Framebuffer, ScreenProblem, VirtualScreen};

use crate::display::{HEIGHT, WIDTH};
use crate::finger::{Finger, FingerProblem};
use crate::processes;
use crate::running::{Running, StartProblem};

const IDLE: Duration = Duration::from_secs(5);

/// Why a run gave no figure.
#[derive(Debug, Error)]
pub(crate) enum MeasureProblem {
    /// It was not set on a stage.
    #[error(transparent)]
    Stage(#[from] StageProblem),
    /// Its picture was not seen.
    #[error("no {figure}")]
    Observer {
        /// Which figure is missing.
        figure: &'static str,
        /// Why.
        #[source]
        source: ObserverProblem,
    },
    /// Its processes cannot be listed.
    #[error("the processes of this machine cannot be listed")]
    Processes(#[source] io::Error),
}

/// Why a program did not get its screen.
#[derive(Debug, Error)]
pub(crate) enum StageProblem {
    /// No virtual screen.
    #[error(transparent)]
    Screen(#[from] ScreenProblem),
    /// The screen cannot be pressed.
    #[error(transparent)]
    Finger(#[from] FingerProblem),
    /// The program did not start.
    #[error(transparent)]
    Start(#[from] StartProblem),
    /// No room for a fresh home.
    #[error("no fresh folder could be made; is the disk full?")]
    Home(#[source] io::Error),
}

/// A program on a screen of its own. Its parts go in this order: program, screen, home.
pub(crate) struct Stage {
    /// The program.
    pub(crate) program: Running,
    /// When it was started.
    pub(crate) began: Instant,
    /// What presses on the screen.
    pub(crate) finger: Finger,
    /// What is on the screen.
    pub(crate) framebuffer: Framebuffer,
    _screen: VirtualScreen,
    _home: TempDir,
}

impl Stage {
    /// Starts one of the two on a fresh screen, the finger resting at a place.
    pub(crate) fn set(who: &Contender, finger_at: Press) -> Result<Self, StageProblem> {
        let home = tempfile::Builder::new()
            .prefix("pandu-home-")
            .tempdir()
            .map_err(StageProblem::Home)?;
        let screen = VirtualScreen::start(WIDTH.into(), HEIGHT.into())?;
        let framebuffer = screen.framebuffer()?;
        let finger = Finger::over(screen.display())?;
        finger.move_to(finger_at.x, finger_at.y)?;
        let mut command = who.command(screen.display(), home.path());
        let began = Instant::now();
        let program = Running::start(&mut command)?;
        Ok(Self {
            program,
            began,
            finger,
            framebuffer,
            _screen: screen,
            _home: home,
        })
    }
}

/// Out of the way, so that nothing looks pointed at.
pub(crate) const CORNER: Press = Press { x: 1.0, y: 1.0 };

/// Starts it twice: once for words and memory, once for the first press.
pub(crate) fn run(
    who: &Contender,
    rehearsal: &Rehearsal,
    press: Press,
) -> Result<Run, MeasureProblem> {
    let (words, pss_kib) = words_and_memory(who, rehearsal)?;
    let touch = touch(who, rehearsal, press)?;
    Ok(Run {
        words_ms: milliseconds(words),
        touch_ms: milliseconds(touch),
        pss_mb: rounded(pss_kib as f64 / 1024.0, 1),
    })
}

fn words_and_memory(
    who: &Contender,
    rehearsal: &Rehearsal,
) -> Result<(Duration, u64), MeasureProblem> {
    let mut stage = Stage::set(who, CORNER)?;
    let words = [&rehearsal.words];
    let time = observer::time_until(
        &words,
        &stage.framebuffer,
        &mut stage.program,
        stage.began,
        None,
    )
    .map_err(|source| MeasureProblem::Observer {
        figure: "words",
        source,
    })?;
    thread::sleep(IDLE);
    let tree = stage.program.tree().map_err(MeasureProblem::Processes)?;
    Ok((time, processes::proportional_memory_kib(&tree)))
}

fn touch(who: &Contender, rehearsal: &Rehearsal, press: Press) -> Result<Duration, MeasureProblem> {
    let mut stage = Stage::set(who, press)?;
    let answers: Vec<_> = rehearsal.answers.iter().collect();
    observer::time_until(
        &answers,
        &stage.framebuffer,
        &mut stage.program,
        stage.began,
        Some(&stage.finger),
    )
    .map_err(|source| MeasureProblem::Observer {
        figure: "answered press",
        source,
    })
}

fn milliseconds(duration: Duration) -> f64 {
    rounded(duration.as_secs_f64() * 1_000.0, 1)
}
