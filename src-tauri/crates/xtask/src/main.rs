//! Everything a developer or a build machine runs: `cargo xtask …`.
//!
//! It needs nothing but Rust and Node: each command says what it installs, does it, and
//! goes on. It holds no rule of the guide itself; those are in the crates and their tests.

mod acceptance;
mod bench;
mod build;
mod cargo_tools;
mod command_line;
mod debian;
mod display;
mod finger;
mod fuzz;
mod generate;
mod house;
mod locked;
mod measure;
mod node;
mod package;
mod problem;
mod processes;
mod run;
mod running;
mod shots;
mod source_runs;
mod stamp;
mod suites;
mod tell;
mod tool;

use std::process::ExitCode;

use clap::Parser;

use crate::command_line::{Bench, CommandLine, Task};
use crate::house::House;
use crate::problem::Problem;

fn main() -> ExitCode {
    tell::start_the_clock();
    let task = CommandLine::parse().task;
    match perform(task) {
        Ok(code) => code,
        // Whatever failed then failed because of it.
        Err(_) if running::was_interrupted() => {
            eprintln!("xtask: stopped");
            ExitCode::from(running::EXIT_INTERRUPTED)
        }
        Err(problem) => {
            eprintln!("xtask: {}", tell::with_causes(&problem));
            problem.exit_code()
        }
    }
}

fn perform(task: Task) -> Result<ExitCode, Problem> {
    let house = House::find()?;
    match task {
        Task::Run(options) => run::run(&house, &options)?,
        Task::Test(options) => return Ok(suites::test(&house, &options)?),
        Task::Acceptance { recorded } => return Ok(acceptance::acceptance(&house, recorded)?),
        Task::Gen => generate::generate(&house)?,
        Task::Shots { out } => shots::shots(&house, &out)?,
        Task::Matrix(options) => measure::matrix(&house, &options)?,
        Task::Spoken(options) => measure::spoken(&house, &options)?,
        Task::Monkey(options) => measure::monkey(&house, &options)?,
        Task::Soak(options) => measure::soak(&house, &options)?,
        Task::SourceRuns { folder } => source_runs::write(&house, &folder)?,
        Task::Escapes { only } => locked::escapes(&house, &only)?,
        Task::Falls { times } => locked::falls(&house, times)?,
        Task::PowerCut { times } => locked::power_cut(&house, times)?,
        Task::Sockets => locked::sockets(&house)?,
        Task::Package => package::package(&house)?,
        Task::Fuzz { minutes } => fuzz::fuzz(&house, minutes)?,
        Task::Bench {
            what: Bench::Start(options),
        } => bench::start(&house, &options)?,
        Task::Bench {
            what: Bench::Amounts(options),
        } => bench::amounts(&house, &options)?,
        Task::Bench {
            what: Bench::Search,
        } => measure::search(&house)?,
        Task::Bench {
            what: Bench::Redraw(options),
        } => measure::redraw(&house, &options)?,
        Task::Bench {
            what: Bench::Speech,
        } => measure::speech(&house)?,
        Task::Bench {
            what: Bench::Pages { times },
        } => measure::pages(&house, times)?,
    }
    Ok(ExitCode::SUCCESS)
}
