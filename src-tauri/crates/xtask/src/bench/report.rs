//! The figures of all runs, and the JSON that is made of them.

use std::fs;
use std::io;

use serde::Serialize;
use thiserror::Error;

use super::contender::{Contender, said_by};
use super::figures::{median, median_ratio, rounded};
use crate::tool::Tool;

/// The figures of one run of one of the two.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub(crate) struct Run {
    /// From exec to words on screen.
    pub(crate) words_ms: f64,
    /// From exec to the first press answered.
    pub(crate) touch_ms: f64,
    /// Proportional memory of the whole process tree, idle.
    pub(crate) pss_mb: f64,
}

/// Two runs, one straight after the other.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub(crate) struct Pair {
    /// The guide.
    pub(crate) pandu: Run,
    /// Chromium.
    pub(crate) peer: Run,
}

/// The guide beside Chromium: medians of all runs.
#[derive(Debug, PartialEq, Serialize)]
pub(crate) struct Start {
    #[serde(flatten)]
    pandu: Run,
    peer_words_ms: f64,
    peer_touch_ms: f64,
    peer_pss_mb: f64,
    #[serde(flatten)]
    ratios: Ratios,
    runs: Vec<Pair>,
}

/// How much one takes of what another takes: medians of the ratios of single runs, each made
/// straight after the other.
#[derive(Debug, PartialEq, Serialize)]
pub(crate) struct Ratios {
    words_ratio: f64,
    touch_ratio: f64,
    pss_ratio: f64,
}

/// Why the figures were not put together.
#[derive(Debug, Error)]
pub(crate) enum ReportProblem {
    /// The load is not to be had.
    #[error("/proc/loadavg cannot be read; measure on Linux")]
    Load(#[source] io::Error),
    /// A figure is no number.
    #[error("the figures could not be written as JSON")]
    Json(#[from] serde_json::Error),
}

#[derive(Serialize)]
struct Report {
    #[serde(flatten)]
    start: Start,
    load: Load,
    versions: Versions,
}

/// How busy the machine was: over one, five and fifteen minutes, as Linux tells it.
#[derive(Serialize)]
pub(crate) struct Load {
    pub(crate) before: String,
    pub(crate) after: String,
}

#[derive(Serialize)]
struct Versions {
    pandu: String,
    webkitgtk: String,
    peer: String,
}

impl Run {
    /// The medians of runs.
    pub(crate) fn median(runs: &[Self]) -> Self {
        let of = |figure: fn(&Self) -> f64| rounded(median(runs.iter().map(figure)), 1);
        Self {
            words_ms: of(|run| run.words_ms),
            touch_ms: of(|run| run.touch_ms),
            pss_mb: of(|run| run.pss_mb),
        }
    }
}

impl Ratios {
    /// Of runs to those that were made beside them.
    pub(crate) fn of(runs: &[Run], beside: &[Run]) -> Self {
        let of = |figure: fn(&Run) -> f64| {
            let pairs = runs.iter().zip(beside);
            rounded(
                median_ratio(pairs.map(|(run, other)| (figure(run), figure(other)))),
                3,
            )
        };
        Self {
            words_ratio: of(|run| run.words_ms),
            touch_ratio: of(|run| run.touch_ms),
            pss_ratio: of(|run| run.pss_mb),
        }
    }
}

impl Start {
    /// Puts the runs together.
    pub(crate) fn of(runs: Vec<Pair>) -> Self {
        let ours: Vec<Run> = runs.iter().map(|pair| pair.pandu).collect();
        let theirs: Vec<Run> = runs.iter().map(|pair| pair.peer).collect();
        let peer = Run::median(&theirs);
        Self {
            pandu: Run::median(&ours),
            peer_words_ms: peer.words_ms,
            peer_touch_ms: peer.touch_ms,
            peer_pss_mb: peer.pss_mb,
            ratios: Ratios::of(&ours, &theirs),
            runs,
        }
    }
}

/// How busy the machine is: over one, five and fifteen minutes.
pub(crate) fn load() -> Result<String, ReportProblem> {
    let text = fs::read_to_string("/proc/loadavg").map_err(ReportProblem::Load)?;
    Ok(text.split(' ').take(3).collect::<Vec<_>>().join(" "))
}

/// All figures as JSON.
pub(crate) fn json(
    start: Start,
    load_before: String,
    peer: &Contender,
) -> Result<String, ReportProblem> {
    let report = Report {
        start,
        load: Load {
            before: load_before,
            after: load()?,
        },
        versions: Versions {
            pandu: env!("CARGO_PKG_VERSION").to_owned(),
            webkitgtk: said_by(Tool::new("pkg-config").words("--modversion webkit2gtk-4.1")),
            peer: peer.version(),
        },
    };
    Ok(serde_json::to_string_pretty(&report)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_stand_under_their_agreed_names() {
        let run = |words_ms, touch_ms, pss_mb| Run {
            words_ms,
            touch_ms,
            pss_mb,
        };
        let pair = Pair {
            pandu: run(300.0, 400.0, 200.0),
            peer: run(400.0, 500.0, 400.0),
        };
        let json = serde_json::to_value(Start::of(vec![pair; 3])).unwrap();
        assert_eq!(json["words_ms"], 300.0);
        assert_eq!(json["peer_touch_ms"], 500.0);
        assert_eq!(json["words_ratio"], 0.75);
        assert_eq!(json["touch_ratio"], 0.8);
        assert_eq!(json["pss_ratio"], 0.5);
        assert_eq!(json["runs"][2]["peer"]["pss_mb"], 400.0);
    }
}
