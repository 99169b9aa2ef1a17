//! Weeks of visits in hours, on as many kiosks at once as keep the processors busy: each visit goes through
//! pages, changes the language, finds, listens and is left alone, on a clock that is moved; now and then
//! a process is killed. What is looked for is a crash, a dead end, and memory that grows.
//!
//! The visitors are a script in the page (`visits.js`), for no driver outlives a page that is killed.
//! What became of them is seen from outside, in the log. It looks at a debug build, which alone takes
//! a script and a clock.

mod curve;
mod kiosk;
mod memory;

use std::collections::BTreeMap;
use std::num::NonZero;
use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};

pub use curve::{CurveProblem, draw};
pub use memory::{Growth, growth};

use crate::held_clock::HeldClock;
use crate::probes::{PRESSING, SEEN};
use crate::standing::{Stand, StandingProblem};
use kiosk::{Kiosk, Victim};

/// One visit in so many loses a process.
const VISITS_BETWEEN_KILLS: u32 = 50;
/// The page is lost so seldom for with it goes what memory has grown by, which is for the guide to see to.
const KILLS_UP_TO_A_PAGE: u32 = 20;
/// And the program, which takes all others with it.
const KILLS_UP_TO_A_PROGRAM: u32 = 100;
/// A process is killed at most so long after its visit began: while it goes on.
const KILLED_WITHIN_MS: u64 = 1000;
/// Of what was wrong, so much is told.
const FAULTS_MAX: usize = 20;

/// What came of it.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Soak {
    /// Visits made, from Welcome to an end because nobody was there, or until they lost their page.
    pub visits: u32,
    /// How often each process was killed.
    pub killed: BTreeMap<String, u32>,
    /// How often the guide opened its page anew because it had served many visits.
    pub renewed: usize,
    /// What went wrong, in which visit.
    pub faults: Vec<String>,
    /// Memory of all processes of a kiosk after each visit, in KiB (PSS): for each program, from when it was
    /// started until it was lost.
    pub memory_kib: Vec<Vec<u64>>,
    /// How long it took.
    pub seconds: f64,
}

/// Makes visits until there are so many, those of a run that was broken off among them. `told` is given
/// what came of it so far, after each. Pictures of dead ends are kept in `folder`.
///
/// # Errors
/// Where the guide cannot be started, or is not there again after it was killed.
pub fn soak(
    program: &Path,
    so_far: Soak,
    wanted: u32,
    folder: &Path,
    told: impl FnMut(&Soak) + Send,
) -> Result<Soak, StandingProblem> {
    let scripts = tempfile::tempdir()?;
    let script = scripts.path().join("visits.js");
    let text = [SEEN, PRESSING, include_str!("visits.js")].join("\n");
    std::fs::write(&script, format!("(() => {{ {text} }})();"))?;
    let ledger = Ledger {
        begun: so_far.visits,
        is_broken_off: false,
        seconds_before: so_far.seconds,
        soak: so_far,
        wanted,
        start: Instant::now(),
        told,
    };
    let ledger = Mutex::new(ledger);
    // A kiosk waits for a while in each visit; another goes on meanwhile.
    let kiosks = thread::available_parallelism().map_or(1, NonZero::get) + 1;
    thread::scope(|scope| {
        let all: Vec<_> = (0..kiosks)
            .map(|_| {
                scope.spawn(|| {
                    let visited = visits_of_a_kiosk(program, &script, folder, &ledger);
                    if visited.is_err() {
                        open(&ledger).is_broken_off = true;
                    }
                    visited
                })
            })
            .collect();
        all.into_iter().try_for_each(|one| {
            one.join()
                .unwrap_or_else(|panic| std::panic::resume_unwind(panic))
        })
    })?;
    let ledger = ledger.into_inner();
    Ok(ledger.unwrap_or_else(PoisonError::into_inner).soak)
}

/// What all kiosks write into.
struct Ledger<Told> {
    soak: Soak,
    wanted: u32,
    /// Visits that were begun.
    begun: u32,
    /// A kiosk could not go on.
    is_broken_off: bool,
    start: Instant,
    seconds_before: f64,
    told: Told,
}

impl<Told: FnMut(&Soak)> Ledger<Told> {
    /// The number of the next visit; none where there is to be no other.
    fn begin(&mut self) -> Option<u32> {
        let goes_on =
            self.begun < self.wanted && !self.is_broken_off && self.soak.faults.len() < FAULTS_MAX;
        self.begun += u32::from(goes_on);
        goes_on.then_some(self.begun)
    }

    /// Where a program's memory is written that was started now.
    fn started(&mut self) -> usize {
        self.soak.memory_kib.push(Vec::new());
        self.soak.memory_kib.len() - 1
    }

    fn ended(&mut self, program: usize, memory_kib: u64) {
        self.soak.visits += 1;
        self.soak.seconds = self.seconds_before + self.start.elapsed().as_secs_f64();
        if let Some(looks) = self.soak.memory_kib.get_mut(program) {
            looks.push(memory_kib);
        }
        (self.told)(&self.soak);
    }
}

fn open<Told>(ledger: &Mutex<Ledger<Told>>) -> MutexGuard<'_, Ledger<Told>> {
    // A kiosk that panicked has written whole lines.
    ledger.lock().unwrap_or_else(PoisonError::into_inner)
}

fn visits_of_a_kiosk<Told: FnMut(&Soak)>(
    program: &Path,
    script: &Path,
    folder: &Path,
    ledger: &Mutex<Ledger<Told>>,
) -> Result<(), StandingProblem> {
    let clock = HeldClock::new()?;
    let (clock_file, script) = (clock.file(), script.display().to_string());
    let arguments = ["--clock", &clock_file, "--script", &script];
    let stand = Stand {
        arguments: &arguments,
        ..Stand::plain(program)
    };
    let mut kiosk = Kiosk::launch(stand)?;
    let mut started = open(ledger).started();
    let mut last = None;
    loop {
        let Some(number) = open(ledger).begin() else {
            return Ok(());
        };
        let victim = victim_of(number);
        // A voice that is killed when it has read is missed by the next visit.
        let lost: Vec<Victim> = victim.into_iter().chain(last).collect();
        last = victim;
        if let Some(victim) = victim {
            thread::sleep(Duration::from_millis(fastrand::u64(..KILLED_WITHIN_MS)));
            kiosk.lose(victim, stand)?;
            let mut ledger = open(ledger);
            *ledger
                .soak
                .killed
                .entry(victim.process().to_owned())
                .or_default() += 1;
            if victim == Victim::Program {
                started = ledger.started();
            }
        }
        match kiosk.sees_the_end_of_a_visit(&lost, &clock)? {
            Ok(renewed) => open(ledger).soak.renewed += renewed,
            Err(fault) => {
                // The picture is for who looks into it; what is wrong is told without it.
                let _unseen = kiosk.picture(&folder.join(format!("visit-{number}.png")));
                let fault = format!("visit {number}, which lost {victim:?}: {fault}");
                eprintln!("{fault}");
                kiosk = Kiosk::launch(stand)?;
                let mut ledger = open(ledger);
                ledger.soak.faults.push(fault);
                started = ledger.started();
            }
        }
        let memory_kib = kiosk.memory_kib()?;
        open(ledger).ended(started, memory_kib);
    }
}

/// Whom the visit of this number loses.
fn victim_of(number: u32) -> Option<Victim> {
    let turn = number / VISITS_BETWEEN_KILLS;
    if !number.is_multiple_of(VISITS_BETWEEN_KILLS) {
        None
    } else if turn.is_multiple_of(KILLS_UP_TO_A_PROGRAM) {
        Some(Victim::Program)
    } else if turn.is_multiple_of(KILLS_UP_TO_A_PAGE) {
        Some(Victim::Page)
    } else if turn.is_multiple_of(2) {
        Some(Victim::Network)
    } else {
        Some(Victim::Voice)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_visit_in_fifty_loses_a_process_and_each_has_its_turn() {
        let mut times: BTreeMap<&str, u32> = BTreeMap::new();
        for victim in (1..=20_000).filter_map(victim_of) {
            *times.entry(victim.process()).or_default() += 1;
        }
        let expected = [
            ("WebKitNetworkPr", 180),
            ("WebKitWebProces", 16),
            ("pandu", 4),
            ("pandu-voice", 200),
        ];
        assert_eq!(times, BTreeMap::from(expected));
    }

    #[test]
    fn what_was_broken_off_is_gone_on_with() {
        let so_far = Soak {
            visits: 7,
            memory_kib: vec![vec![1]],
            ..Soak::default()
        };
        let mut ledger = Ledger {
            begun: so_far.visits,
            is_broken_off: false,
            seconds_before: 2.0,
            soak: so_far,
            wanted: 8,
            start: Instant::now(),
            told: |_: &Soak| {},
        };
        let started = ledger.started();
        assert_eq!(ledger.begin(), Some(8));
        ledger.ended(started, 5);
        assert_eq!(ledger.begin(), None, "there are as many as are wanted");
        assert_eq!(ledger.soak.visits, 8);
        assert_eq!(ledger.soak.memory_kib, [vec![1], vec![5]]);
        assert!(ledger.soak.seconds >= 2.0);
    }
}
