//! Kills each process of the guide so many times, and hangs its page; prints how long it takes
//! until Welcome is back, in milliseconds, as JSON.

use std::path::PathBuf;

use clap::Parser;
use serde_json::{Map, Value, json};
use tests::falls::{Fall, fall};
use tests::standing::{Stand, Standing};

/// The most a visitor waits.
const MOST_MS: u128 = 10_000;

#[derive(Parser)]
struct Line {
    /// The built program.
    #[arg(long)]
    app: PathBuf,
    /// How often each falls.
    #[arg(long, default_value_t = 50, value_parser = clap::value_parser!(u32).range(1..))]
    times: u32,
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let line = Line::parse();
    let stand = Stand::plain(&line.app);
    let mut report = Map::new();
    let mut slowest = 0;
    for kind in Fall::ALL {
        let mut took = Vec::new();
        let mut guide = Standing::start(stand)?;
        let welcome = guide.still()?;
        for time in 0..line.times {
            // The network process is started with the program and not again before it is needed.
            if time > 0 && kind == Fall::NetworkKilled {
                guide = Standing::start(stand)?;
            }
            took.push(fall(&mut guide, kind, stand, &welcome)?.as_millis());
        }
        took.sort_unstable();
        let (median, most) = (took[took.len() / 2], took[took.len() - 1]);
        slowest = slowest.max(most);
        let name = json!(kind).as_str().unwrap_or_default().to_owned();
        let figures: Value = json!({ "times": took.len(), "median_ms": median, "most_ms": most });
        eprintln!("{name}: {figures}");
        report.insert(name, figures);
    }
    println!("{}", Value::Object(report));
    if slowest > MOST_MS {
        std::process::exit(1);
    }
    Ok(())
}
