//! A kiosk under many visits, seen from outside.

use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use crate::held_clock::HeldClock;
use crate::processes;
use crate::standing::{Stand, Standing, StandingProblem};

/// What the log tells where the guide opens a page anew that has served many visits.
const RENEWED: &str = r#""event":"page-renewed""#;
/// Once nobody is there the clock moves so far, again and again: after as long somebody is asked for, and
/// after less the question is over.
const QUIET_SECONDS: u64 = 120;
/// A page that nobody is at gives a sign of life about as often, and has then noticed.
const BETWEEN_MOVES: Duration = Duration::from_millis(60);
/// What the script paints in the last corner where nobody is there.
const GONE: [u8; 3] = [255, 0, 255];
const BETWEEN_LOOKS: Duration = Duration::from_millis(15);
/// A visit takes seconds; one that has not ended after so long never will.
const VISIT_MAX: Duration = Duration::from_secs(60);

/// Who is killed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Victim {
    Voice,
    Network,
    Page,
    Program,
}

impl Victim {
    /// What the log tells of it.
    fn told(self) -> Option<&'static str> {
        match self {
            Self::Voice => Some("voice-lost"),
            Self::Page => Some("page-fell"),
            // The one is not missed; the other tells nothing any more.
            Self::Network | Self::Program => None,
        }
    }

    /// As `/proc` has it.
    pub(super) fn process(self) -> &'static str {
        match self {
            Self::Voice => "pandu-voice",
            Self::Network => "WebKitNetworkPr",
            Self::Page => "WebKitWebProces",
            Self::Program => "pandu",
        }
    }
}

/// A kiosk under many visits.
pub(super) struct Kiosk {
    guide: Standing,
    /// So much of its log was read.
    read: u64,
}

impl Kiosk {
    pub(super) fn launch(stand: Stand<'_>) -> Result<Self, StandingProblem> {
        let guide = Standing::launch(stand)?;
        Ok(Self { guide, read: 0 })
    }

    pub(super) fn lose(&mut self, victim: Victim, stand: Stand<'_>) -> Result<(), StandingProblem> {
        processes::kill(self.process(victim.process())?, "KILL");
        if victim == Victim::Program {
            self.guide.start_again(stand)?;
        }
        Ok(())
    }

    /// Waits for a process, for one that fell or was opened anew just now is missing for a moment.
    fn process(&self, name: &str) -> Result<u32, StandingProblem> {
        let start = Instant::now();
        loop {
            match self.guide.process(name) {
                Err(_) if start.elapsed() < VISIT_MAX => thread::sleep(BETWEEN_LOOKS),
                found => return found,
            }
        }
    }

    /// Keeps a picture of its screen.
    pub(super) fn picture(&self, file: &Path) -> Result<(), StandingProblem> {
        let saved = self.guide.now()?.save(file);
        saved.map_err(|problem| StandingProblem::System(std::io::Error::other(problem)))
    }

    /// Waits until a visit has ended because nobody was there, though it lost something on its way, and answers
    /// how often the page was opened anew meanwhile. What the log says that must not happen is a fault.
    pub(super) fn sees_the_end_of_a_visit(
        &mut self,
        lost: &[Victim],
        clock: &HeldClock,
    ) -> Result<Result<usize, String>, StandingProblem> {
        let start = Instant::now();
        let mut last_move = start;
        let mut log = String::new();
        while !log.contains(r#""event":"visit-ended""#) {
            if start.elapsed() > VISIT_MAX {
                return Ok(Err(format!("it did not end; the log: {log}")));
            }
            thread::sleep(BETWEEN_LOOKS);
            if last_move.elapsed() >= BETWEEN_MOVES && self.guide.last_pixel()? == GONE {
                clock.move_on(QUIET_SECONDS)?;
                last_move = Instant::now();
            }
            log += &self.guide.log_from(&mut self.read)?;
        }
        let expected: Vec<&str> = lost.iter().filter_map(|victim| victim.told()).collect();
        let unexpected = log.lines().find(|line| {
            let is_bad = line.contains(r#""level":"warn""#) || line.contains(r#""level":"error""#);
            is_bad && !expected.iter().any(|event| line.contains(event))
        });
        let renewed = log.matches(RENEWED).count();
        Ok(unexpected.map_or(Ok(renewed), |line| Err(line.to_owned())))
    }

    /// Memory of the program, its page, what would fetch, and the voice.
    pub(super) fn memory_kib(&self) -> Result<u64, StandingProblem> {
        // One that ends while it is looked at takes nothing any more.
        let all = self.guide.processes()?;
        Ok(all
            .iter()
            .filter_map(|(process, _)| processes::memory_kib(*process).ok())
            .sum())
    }
}
