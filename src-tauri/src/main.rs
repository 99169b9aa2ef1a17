//! The program `pandu`: opens the guide.

// On Windows a release build brings no console window.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use std::process::ExitCode;

use clap::Parser;
use pandu::Options;

fn main() -> ExitCode {
    let options = Options::parse();
    #[cfg(unix)]
    if options.health {
        return pandu::health::ask();
    }
    if options.set_pin {
        return pandu::set_pin(options.profile);
    }
    pandu::begin_log(&options);
    match pandu::run(options) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            log::error!(event = "not-opened"; "{problem}");
            ExitCode::from(problem.exit_code())
        }
    }
}
