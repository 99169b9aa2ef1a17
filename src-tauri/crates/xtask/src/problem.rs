//! The problems that end a task, and the exit code each gives.

use std::process::ExitCode;

use thiserror::Error;

use crate::bench::BenchProblem;
use crate::debian::DebianProblem;
use crate::fuzz::FuzzProblem;
use crate::generate::GenerateProblem;
use crate::house::HouseProblem;
use crate::node::NodeProblem;
use crate::run::RunProblem;
use crate::shots::ShotsProblem;
use crate::suites::TestProblem;

/// Something has to be installed by hand first (`EX_UNAVAILABLE` of sysexits.h).
const UNAVAILABLE: u8 = 69;

/// Why a task ended early.
#[derive(Debug, Error)]
#[error(transparent)]
pub(crate) enum Problem {
    House(#[from] HouseProblem),
    Run(#[from] RunProblem),
    Test(#[from] TestProblem),
    Generate(#[from] GenerateProblem),
    Shots(#[from] ShotsProblem),
    Fuzz(#[from] FuzzProblem),
    Bench(#[from] BenchProblem),
}

impl Problem {
    /// 69 where something must be installed by hand, 1 otherwise.
    pub(crate) fn exit_code(&self) -> ExitCode {
        if missing_on_this_machine(self) {
            ExitCode::from(UNAVAILABLE)
        } else {
            ExitCode::FAILURE
        }
    }
}

fn missing_on_this_machine(problem: &Problem) -> bool {
    let mut cause: Option<&(dyn std::error::Error + 'static)> = Some(problem);
    while let Some(error) = cause {
        if error.is::<DebianProblem>() || error.is::<NodeProblem>() {
            return true;
        }
        cause = error.source();
    }
    false
}
