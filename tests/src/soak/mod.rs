//! Weeks of visits in hours, one after another on one kiosk: each goes through pages, changes the
//! language, finds, listens and is left alone, on a clock that is moved; now and then a process is
//! killed. What is looked for is a crash, a dead end, and memory that grows.
//!
//! The visitors are a script in the page (`visits.js`), for no driver outlives a page that is killed.
//! What became of them is seen from outside, in the log. It looks at a debug build, which alone takes
//! a script and a clock.

mod curve;
mod memory;

use std::collections::BTreeMap;
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use serde::Serialize;

pub use curve::{CurveProblem, draw};
pub use memory::{Growth, growth};

use crate::held_clock::HeldClock;
use crate::probes::{PRESSING, SEEN};
use crate::processes;
use crate::standing::{Stand, Standing, StandingProblem};

/// One visit in so many loses a process.
const VISITS_BETWEEN_KILLS: u32 = 50;
/// Who is killed, in turn. The page and the program are met less often than the others, for with them
/// goes what memory has grown by.
const VICTIMS: [Victim; 10] = [
    Victim::Voice,
    Victim::Network,
    Victim::Page,
    Victim::Voice,
    Victim::Network,
    Victim::Voice,
    Victim::Network,
    Victim::Page,
    Victim::Voice,
    Victim::Program,
];
/// A process is killed at most so long after its visit began: while it goes on.
const KILLED_WITHIN_MS: u64 = 1500;
/// Once nobody is there the clock moves so far, again and again: after as long somebody is asked for, and
/// after less the question is over.
const QUIET_SECONDS: u64 = 120;
/// A page that gives signs of life four times a second has then noticed.
const BETWEEN_MOVES: Duration = Duration::from_millis(300);
/// What the script paints in the last corner where nobody is there.
const GONE: [u8; 3] = [255, 0, 255];
const BETWEEN_LOOKS: Duration = Duration::from_millis(20);
/// A visit takes seconds; one that has not ended after so long never will.
const VISIT_MAX: Duration = Duration::from_secs(60);
/// Of what was wrong, so much is told.
const FAULTS_MAX: usize = 20;

/// Who is killed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Victim {
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
    fn process(self) -> &'static str {
        match self {
            Self::Voice => "pandu-voice",
            Self::Network => "WebKitNetworkPr",
            Self::Page => "WebKitWebProces",
            Self::Program => "pandu",
        }
    }
}

/// What came of it.
#[derive(Debug, Clone, Serialize)]
pub struct Soak {
    /// Visits made, from Welcome to an end because nobody was there, or until they lost their page.
    pub visits: u32,
    /// Visits wanted.
    pub wanted: u32,
    /// How often each process was killed.
    pub killed: BTreeMap<&'static str, u32>,
    /// What went wrong, in which visit.
    pub faults: Vec<String>,
    /// Memory of all processes after each visit, in KiB (PSS).
    pub memory_kib: Vec<u64>,
    /// How long it took.
    pub seconds: f64,
}

/// Makes so many visits. `told` is given what came of it so far, after each. Pictures of dead ends are
/// kept in `folder`.
///
/// # Errors
/// Where the guide cannot be started, or is not there again after it was killed.
pub fn soak(
    program: &Path,
    wanted: u32,
    folder: &Path,
    mut told: impl FnMut(&Soak),
) -> Result<Soak, StandingProblem> {
    let start = Instant::now();
    let clock = HeldClock::new()?;
    let scripts = tempfile::tempdir()?;
    let script = scripts.path().join("visits.js");
    let text = [SEEN, PRESSING, include_str!("visits.js")].join("\n");
    std::fs::write(&script, format!("(() => {{ {text} }})();"))?;
    let (clock_file, script) = (clock.file(), script.display().to_string());
    let arguments = ["--clock", &clock_file, "--script", &script];
    let stand = Stand {
        arguments: &arguments,
        ..Stand::plain(program)
    };
    let mut kiosk = Kiosk::launch(stand)?;
    let mut soak = Soak {
        visits: 0,
        wanted,
        killed: BTreeMap::new(),
        faults: Vec::new(),
        memory_kib: Vec::new(),
        seconds: 0.0,
    };
    while soak.visits < wanted && soak.faults.len() < FAULTS_MAX {
        soak.visits += 1;
        let victim = victim_of(soak.visits);
        // A voice that is killed when it has read is missed by the next visit.
        let last = victim_of(soak.visits - 1);
        let lost: Vec<Victim> = victim.into_iter().chain(last).collect();
        if let Some(victim) = victim {
            thread::sleep(Duration::from_millis(fastrand::u64(..KILLED_WITHIN_MS)));
            kiosk.lose(victim, stand)?;
            *soak.killed.entry(victim.process()).or_default() += 1;
        }
        if let Err(fault) = kiosk.sees_the_end_of_a_visit(&lost, &clock)? {
            let picture = folder.join(format!("visit-{}.png", soak.visits));
            // The picture is for who looks into it; what is wrong is told without it.
            let _unseen = kiosk.guide.now()?.save(picture);
            let fault = format!("visit {}, which lost {victim:?}: {fault}", soak.visits);
            eprintln!("{fault}");
            soak.faults.push(fault);
            kiosk = Kiosk::launch(stand)?;
        }
        soak.memory_kib.push(kiosk.memory_kib()?);
        soak.seconds = start.elapsed().as_secs_f64();
        told(&soak);
    }
    Ok(soak)
}

/// Whom the visit of this number loses.
fn victim_of(number: u32) -> Option<Victim> {
    let turn = usize::try_from(number / VISITS_BETWEEN_KILLS).ok()?;
    let is_due = number.is_multiple_of(VISITS_BETWEEN_KILLS);
    let victim = VICTIMS.get(turn.checked_sub(1)? % VICTIMS.len());
    victim.copied().filter(|_| is_due)
}

/// A kiosk under many visits.
struct Kiosk {
    guide: Standing,
    /// So much of its log was read.
    read: u64,
}

impl Kiosk {
    fn launch(stand: Stand<'_>) -> Result<Self, StandingProblem> {
        let guide = Standing::launch(stand)?;
        Ok(Self { guide, read: 0 })
    }

    fn lose(&mut self, victim: Victim, stand: Stand<'_>) -> Result<(), StandingProblem> {
        processes::kill(self.guide.process(victim.process())?, "KILL");
        if victim == Victim::Program {
            self.guide.start_again(stand)?;
        }
        Ok(())
    }

    /// Waits until a visit has ended because nobody was there, though it lost something on its way.
    /// What the log says that must not happen is a fault.
    fn sees_the_end_of_a_visit(
        &mut self,
        lost: &[Victim],
        clock: &HeldClock,
    ) -> Result<Result<(), String>, StandingProblem> {
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
        Ok(unexpected.map_or(Ok(()), |line| Err(line.to_owned())))
    }

    /// Memory of the program, its page, what would fetch, and the voice.
    fn memory_kib(&self) -> Result<u64, StandingProblem> {
        // One that ends while it is looked at takes nothing any more.
        let all = self.guide.processes()?;
        Ok(all
            .iter()
            .filter_map(|(process, _)| processes::memory_kib(*process).ok())
            .sum())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_visit_in_fifty_loses_a_process_and_each_has_its_turn() {
        let lost: Vec<_> = (1..=500).filter_map(victim_of).collect();
        assert_eq!(lost, VICTIMS);
        assert_eq!(victim_of(49), None);
        assert_eq!(victim_of(550), Some(Victim::Voice), "it goes round");
    }
}
