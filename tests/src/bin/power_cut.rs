//! Cuts the power while settings and tries of a PIN are written, and does the same without waiting for
//! the disk, which must go wrong. The result is JSON. Needs root.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use serde_json::json;
use tests::power_cut::{How, cut, write_for_ever};

#[derive(Parser)]
struct Line {
    /// How often.
    #[arg(long, default_value_t = 20)]
    times: u32,
    /// Where chance begins, to repeat a run.
    #[arg(long, default_value_t = 6)]
    seed: u64,
    /// Write to this folder until the power is cut.
    #[arg(long, hide = true)]
    write: Option<PathBuf>,
    /// Do not wait for the disk.
    #[arg(long, hide = true)]
    unsynced: bool,
}

fn main() -> Result<ExitCode, Box<dyn std::error::Error>> {
    let line = Line::parse();
    if let Some(folder) = line.write {
        let how = if line.unsynced {
            How::Unsynced
        } else {
            How::AsTheGuide
        };
        write_for_ever(&folder, how)?;
        return Ok(ExitCode::SUCCESS);
    }
    let guide = cut(line.times, How::AsTheGuide, line.seed)?;
    let control = cut(line.times, How::Unsynced, line.seed)?;
    println!("{}", json!({ "guide": guide, "control": control }));
    let stood = guide.kept == guide.cuts && control.kept < control.cuts;
    Ok(if stood {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}
