//! Thousands of visits. What came of them so far is written after each hundred, so that a run that is
//! broken off is worth what it has seen, and can be gone on with.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser;
use serde_json::json;
use tests::soak::{Soak, draw, growth, soak};

/// So often what is known is written and told.
const VISITS_BETWEEN_WORDS: u32 = 100;
/// What memory may differ by after the warm-up, in percent.
const MAY_DIFFER: f64 = 5.0;

/// Where everything is kept.
const LOOKS: &str = "soak.json";

#[derive(Parser)]
struct Line {
    /// The built program; a debug build.
    #[arg(long)]
    app: PathBuf,
    /// How many visits, those among them that are gone on with.
    #[arg(long, default_value_t = 20_000)]
    visits: u32,
    /// The folder for `soak.json`, the curve, `soak.svg`, and pictures of dead ends.
    #[arg(long)]
    out: PathBuf,
    /// Go on with the visits that are in the folder.
    #[arg(long)]
    go_on: bool,
}

fn main() -> Result<ExitCode, Box<dyn std::error::Error>> {
    let line = Line::parse();
    std::fs::create_dir_all(&line.out)?;
    let so_far = if line.go_on {
        serde_json::from_slice(&std::fs::read(line.out.join(LOOKS))?)?
    } else {
        Soak::default()
    };
    let soak = soak(&line.app, so_far, line.visits, &line.out, |so_far| {
        if so_far.visits % VISITS_BETWEEN_WORDS == 0 {
            eprintln!(
                "{} visits in {:.0} s, {} faults",
                so_far.visits,
                so_far.seconds,
                so_far.faults.len()
            );
            if let Err(problem) = keep(so_far, &line.out) {
                eprintln!("not kept: {problem}");
            }
        }
    })?;
    let result = keep(&soak, &line.out)?;
    println!("{result}");
    let is_steady = growth(&soak.memory_kib).is_none_or(|own| own.deviation_percent <= MAY_DIFFER);
    Ok(if soak.faults.is_empty() && is_steady {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// Writes what is known; answers with it, without the looks at memory, which are on the picture.
fn keep(soak: &Soak, folder: &Path) -> Result<serde_json::Value, Box<dyn std::error::Error>> {
    std::fs::write(folder.join(LOOKS), serde_json::to_string(soak)?)?;
    draw(&soak.memory_kib, &folder.join("soak.svg"))?;
    let mut result = json!(soak);
    if let Some(result) = result.as_object_mut() {
        result.remove("memory_kib");
        result.insert("memory".to_owned(), json!(growth(&soak.memory_kib)));
    }
    Ok(result)
}
