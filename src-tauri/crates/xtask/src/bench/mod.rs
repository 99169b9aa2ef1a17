//! `cargo xtask bench start`: how soon words are on screen, how soon a press is answered, and
//! how much memory it takes, beside Debian's Chromium in kiosk mode with the same page.
//!
//! `cargo xtask bench amounts`: the same for the guide alone with more content and less.
//!
//! All run on the same virtual screen and are watched by the same observer of its
//! framebuffer, so none tells its own time.

mod amounts;
mod contender;
mod figures;
mod made_content;
mod measure;
mod observer;
mod page_server;
mod rehearsal;
mod report;
mod sight;

use std::fs;
use std::io;
use std::path::PathBuf;

use thiserror::Error;

use crate::build::{self, BuildProblem, Profile};
use crate::command_line::StartOptions;
use crate::debian::{self, DebianProblem};
use crate::house::House;
use crate::running;
use crate::tell;
pub(crate) use amounts::amounts;
use contender::{Contender, ContenderProblem};
use made_content::MadeProblem;
use measure::MeasureProblem;
use observer::Press;
use page_server::{PageServer, ServerProblem};
use rehearsal::{Rehearsal, RehearsalProblem};
use report::{Pair, ReportProblem, Start};

/// Why there are no figures.
#[derive(Debug, Error)]
pub(crate) enum BenchProblem {
    /// A Debian package is missing.
    #[error(transparent)]
    Debian(#[from] DebianProblem),
    /// The guide was not built.
    #[error(transparent)]
    Build(#[from] BuildProblem),
    /// The page for Chromium cannot be served.
    #[error(transparent)]
    Server(#[from] ServerProblem),
    /// One of the two cannot be found.
    #[error(transparent)]
    Contender(#[from] ContenderProblem),
    /// The untimed first run failed.
    #[error("{who} could not be rehearsed")]
    Rehearsal {
        /// Which of the two.
        who: &'static str,
        /// Why.
        #[source]
        source: RehearsalProblem,
    },
    /// Content of another size was not made.
    #[error(transparent)]
    Made(#[from] MadeProblem),
    /// A timed run failed.
    #[error("{who} could not be measured")]
    Measure {
        /// Which of the two.
        who: &'static str,
        /// Why.
        #[source]
        source: MeasureProblem,
    },
    /// The figures could not be put together.
    #[error(transparent)]
    Report(#[from] ReportProblem),
    /// The file could not be written.
    #[error("{} could not be written", path.display())]
    Out {
        /// Which file.
        path: PathBuf,
        /// What the system said.
        #[source]
        source: io::Error,
    },
}

/// Measures and prints JSON.
pub(crate) fn start(house: &House, options: &StartOptions) -> Result<(), BenchProblem> {
    debian::install_missing(&[debian::BUILD, debian::VIRTUAL_SCREEN, debian::PEER])?;
    let binary = build::application(house, Profile::Release)?;
    running::stop_on_interrupt();
    let server = PageServer::start(house)?;
    let press = Press::of(options);
    let load_before = report::load()?;
    let pandu = Contender::pandu(binary);
    let peer = Contender::chromium(server.address())?;
    let rehearsed = rehearse(house, &pandu, press)?;
    let peer_rehearsed = rehearse(house, &peer, press)?;

    let mut pairs = Vec::new();
    for number in 1..=options.runs {
        let ours = measured(&pandu, &rehearsed, press)?;
        let theirs = measured(&peer, &peer_rehearsed, press)?;
        tell::step(format_args!(
            "run {number} of {}: words {:.0} / {:.0} ms, touch {:.0} / {:.0} ms, PSS {:.0} / {:.0} MB",
            options.runs,
            ours.words_ms,
            theirs.words_ms,
            ours.touch_ms,
            theirs.touch_ms,
            ours.pss_mb,
            theirs.pss_mb,
        ));
        pairs.push(Pair {
            pandu: ours,
            peer: theirs,
        });
    }
    let json = report::json(Start::of(pairs), load_before, &peer)?;
    print(&json, options)
}

fn print(json: &str, options: &StartOptions) -> Result<(), BenchProblem> {
    println!("{json}");
    let Some(path) = &options.out else {
        return Ok(());
    };
    fs::write(path, format!("{json}\n")).map_err(|source| BenchProblem::Out {
        path: path.clone(),
        source,
    })
}

fn rehearse(house: &House, who: &Contender, press: Press) -> Result<Rehearsal, BenchProblem> {
    tell::step(format_args!(
        "an untimed run of {}, to learn its pictures",
        who.name()
    ));
    rehearsal::rehearse(house, who, press).map_err(|source| BenchProblem::Rehearsal {
        who: who.name(),
        source,
    })
}

fn measured(
    who: &Contender,
    rehearsal: &Rehearsal,
    press: Press,
) -> Result<report::Run, BenchProblem> {
    measure::run(who, rehearsal, press).map_err(|source| BenchProblem::Measure {
        who: who.name(),
        source,
    })
}
