//! The problems that end a task, and the exit code each gives.

use std::process::ExitCode;

use thiserror::Error;

use crate::acceptance::AcceptanceProblem;
use crate::bench::BenchProblem;
use crate::build::BuildProblem;
use crate::fuzz::FuzzProblem;
use crate::generate::GenerateProblem;
use crate::house::HouseProblem;
use crate::locked::LockedProblem;
use crate::measure::MeasureProblem;
use crate::node::PackagesProblem;
use crate::package::PackageProblem;
use crate::run::RunProblem;
use crate::shots::ShotsProblem;
use crate::source_runs::SourceRunsProblem;
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
    SourceRuns(#[from] SourceRunsProblem),
    Measure(#[from] MeasureProblem),
    Locked(#[from] LockedProblem),
    Package(#[from] PackageProblem),
    Bench(#[from] BenchProblem),
    Acceptance(#[from] AcceptanceProblem),
}

impl Problem {
    /// 69 where something must be installed by hand, 1 otherwise.
    pub(crate) fn exit_code(&self) -> ExitCode {
        if self.is_about_this_machine() {
            ExitCode::from(UNAVAILABLE)
        } else {
            ExitCode::FAILURE
        }
    }

    fn is_about_this_machine(&self) -> bool {
        match self {
            Self::Run(RunProblem::Debian(_))
            | Self::Test(TestProblem::Debian(_))
            | Self::Shots(ShotsProblem::Debian(_))
            | Self::Measure(MeasureProblem::Debian(_))
            | Self::Locked(LockedProblem::Debian(_))
            | Self::Package(PackageProblem::Debian(_))
            | Self::Bench(BenchProblem::Debian(_)) => true,
            Self::Run(RunProblem::Build(problem))
            | Self::Shots(ShotsProblem::Build(problem))
            | Self::Measure(MeasureProblem::Build(problem))
            | Self::Locked(LockedProblem::Build(problem))
            | Self::Package(PackageProblem::Build(problem))
            | Self::Bench(BenchProblem::Build(problem)) => matches!(
                problem,
                BuildProblem::Debian(_) | BuildProblem::Packages(PackagesProblem::Node(_))
            ),
            Self::Test(TestProblem::Packages(problem)) => {
                matches!(problem, PackagesProblem::Node(_))
            }
            Self::House(_)
            | Self::Run(_)
            | Self::Test(_)
            | Self::Generate(_)
            | Self::Shots(_)
            | Self::Fuzz(_)
            | Self::SourceRuns(_)
            | Self::Measure(_)
            | Self::Locked(_)
            | Self::Package(_)
            | Self::Bench(_)
            | Self::Acceptance(_) => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::debian::DebianProblem;
    use crate::node::NodeProblem;

    #[test]
    fn what_must_be_installed_by_hand_has_a_code_of_its_own() {
        let apt = DebianProblem::NoApt {
            packages: "xvfb".to_owned(),
        };
        let node = NodeProblem::Missing { program: "node" };
        let build = BuildProblem::Packages(PackagesProblem::Node(node));
        assert!(Problem::Run(RunProblem::Debian(apt)).is_about_this_machine());
        assert!(Problem::Run(RunProblem::Build(build)).is_about_this_machine());
        assert!(!Problem::Run(RunProblem::NothingDrawn).is_about_this_machine());
    }
}
