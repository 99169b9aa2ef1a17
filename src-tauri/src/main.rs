//! The program `pandu`: opens the guide.

// On Windows a release build brings no console window.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use std::process::ExitCode;

use clap::Parser;
use pandu::{Options, StartProblem};

fn main() -> ExitCode {
    let options = Options::parse();
    env_logger::Builder::from_env(env_logger::Env::default().default_filter_or("info")).init();
    match pandu::run(options) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            log::error!("{problem}");
            match problem {
                // EX_UNAVAILABLE of sysexits: somebody else must act first.
                StartProblem::NoDisplay => ExitCode::from(69),
                StartProblem::FactoryContent { .. } | StartProblem::Window(_) => ExitCode::FAILURE,
            }
        }
    }
}
