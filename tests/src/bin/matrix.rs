//! Looks at the whole matrix of pages, languages, sizes, colours and screens, and tells what is wrong.

use std::path::PathBuf;

use clap::Parser;
use tests::app::AppProblem;
use tests::matrix::{self, Extent, Outcome};
use tests::size::SIZES;

#[derive(Parser)]
struct Line {
    /// The built program.
    #[arg(long)]
    app: PathBuf,
    /// Only on this screen: kiosk, laptop or small-laptop.
    #[arg(long)]
    screen: Option<String>,
    /// Only what the tests look at.
    #[arg(long)]
    sample: bool,
    /// Everything told, as JSON.
    #[arg(long)]
    json: bool,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), AppProblem> {
    let line = Line::parse();
    let extent = if line.sample { Extent::Sample } else { Extent::Whole };
    let mut outcome = Outcome::default();
    for (screen, size) in SIZES.iter().enumerate() {
        if line.screen.as_deref().is_none_or(|name| name == size.name) {
            let progress = |now: &str| eprintln!("{now}");
            outcome.add(matrix::on_screen(&line.app, screen, extent, progress).await?);
        }
    }
    if line.json {
        println!("{}", serde_json::json!(outcome));
    } else {
        println!("{}", outcome.summary());
    }
    if !outcome.faults.is_empty() {
        std::process::exit(1);
    }
    Ok(())
}
