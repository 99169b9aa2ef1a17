//! Taps and keys by chance, on the screen of the kiosk (check C13).

use std::path::PathBuf;

use clap::Parser;
use tests::app::App;
use tests::monkey;
use tests::size::KIOSK;

#[derive(Parser)]
struct Line {
    /// The built program.
    #[arg(long)]
    app: PathBuf,
    /// How often to press.
    #[arg(long, default_value_t = 10_000)]
    count: u32,
    /// Where chance begins; printed, so that a run can be repeated.
    #[arg(long)]
    seed: Option<u64>,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let line = Line::parse();
    let seed = line.seed.unwrap_or_else(|| fastrand::u64(..));
    eprintln!("seed {seed}");
    let app = App::start(&line.app, KIOSK, &[]).await?;
    let romp = monkey::romp(&app, seed, line.count).await?;
    app.close().await;
    println!("{}", serde_json::json!(romp));
    if !romp.faults.is_empty() {
        std::process::exit(1);
    }
    Ok(())
}
