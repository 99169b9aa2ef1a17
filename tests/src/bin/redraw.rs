//! Times how soon each press is answered, on three screens; the result is JSON.

use std::path::PathBuf;

use clap::Parser;
use tests::app::App;
use tests::size::SIZES;
use tests::{content, redraw};
use words::Language;

#[derive(Parser)]
struct Line {
    /// The built program: a release build, as visitors have it.
    #[arg(long)]
    app: PathBuf,
    /// How often each is pressed.
    #[arg(long, default_value_t = 20)]
    times: usize,
    /// Only on this screen: kiosk, laptop or small-laptop.
    #[arg(long)]
    screen: Option<String>,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let line = Line::parse();
    let (book, _) = content::book();
    let load_before = load()?;
    let mut presses = Vec::new();
    for size in SIZES {
        if line.screen.as_deref().is_some_and(|name| name != size.name) {
            continue;
        }
        eprintln!("{}, load {}", size.name, load()?);
        let app = App::start(&line.app, size, &[]).await?;
        // Tamil words are the longest, and take the longest to be shaped.
        presses.extend(redraw::measure(&app, &book, Language::Ta, line.times).await?);
        app.close().await;
    }
    let slowest = presses.iter().map(|one| one.p95_ms).fold(0.0, f64::max);
    println!(
        "{}",
        serde_json::json!({
            "language": Language::Ta.code(),
            "times": line.times,
            "load_before": load_before,
            "load_after": load()?,
            "slowest_p95_ms": slowest,
            "presses": presses,
        })
    );
    Ok(())
}

/// What else the machine was doing: the load of the last minute.
fn load() -> std::io::Result<String> {
    let text = std::fs::read_to_string("/proc/loadavg")?;
    Ok(text
        .split_whitespace()
        .next()
        .unwrap_or_default()
        .to_owned())
}
