//! What a guide does when one of its processes is killed or hangs: how long until Welcome is back.

use std::time::{Duration, Instant};

use image::RgbImage;
use serde::Serialize;

use crate::processes;
use crate::standing::{ESCAPE, PATIENCE, Stand, Standing, StandingProblem};

/// Which process, and what happens to it. Names are as `/proc` has them, with 15 letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Fall {
    /// The process of the page is killed.
    PageKilled,
    /// The process of the page stops, as one that hangs.
    PageHangs,
    /// The process that would fetch is killed.
    NetworkKilled,
    /// The program itself is killed, and started again as the unit of a kiosk does.
    ProgramKilled,
}

impl Fall {
    /// All of them.
    pub const ALL: [Self; 4] = [
        Self::PageKilled,
        Self::PageHangs,
        Self::NetworkKilled,
        Self::ProgramKilled,
    ];

    fn process(self) -> &'static str {
        match self {
            Self::PageKilled | Self::PageHangs => "WebKitWebProces",
            Self::NetworkKilled => "WebKitNetworkPr",
            Self::ProgramKilled => "pandu",
        }
    }

    fn signal(self) -> &'static str {
        match self {
            Self::PageHangs => "STOP",
            Self::PageKilled | Self::NetworkKilled | Self::ProgramKilled => "KILL",
        }
    }
}

/// Lets one process fall in the midst of a visit and says how long it takes until Welcome is
/// there.
///
/// # Errors
/// Where it does not come back.
pub fn fall(
    guide: &mut Standing,
    fall: Fall,
    stand: Stand<'_>,
    welcome: &RgbImage,
) -> Result<Duration, StandingProblem> {
    guide.begin()?;
    let process = guide.process(fall.process())?;
    let start = Instant::now();
    processes::kill(process, fall.signal());
    match fall {
        Fall::PageKilled | Fall::PageHangs => {}
        Fall::NetworkKilled => go_back(guide, welcome)?,
        Fall::ProgramKilled => guide.start_again(stand)?,
    }
    guide.await_page(welcome, PATIENCE)?;
    Ok(start.elapsed())
}

/// How long a visitor waits before pressing again.
const PRESSES_AGAIN: Duration = Duration::from_secs(4);

/// Nothing is fetched, so nothing is missing: the visit goes on, and its way back too. A press that
/// was under way in that moment may be lost, and is then pressed again.
fn go_back(guide: &Standing, welcome: &RgbImage) -> Result<(), StandingProblem> {
    let hand = guide.hand()?;
    let start = Instant::now();
    while start.elapsed() < PATIENCE {
        hand.strike(&[], ESCAPE)?;
        if guide.await_page(welcome, PRESSES_AGAIN).is_ok() {
            break;
        }
    }
    Ok(())
}
