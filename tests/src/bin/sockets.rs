//! Traces the system calls of a guide through a journey, and prints which families of sockets it
//! asked for as JSON. Ends with 1 where one of them reaches a network.

use std::path::PathBuf;

use clap::Parser;
use tests::sockets;

#[derive(Parser)]
struct Line {
    /// The built program.
    #[arg(long)]
    app: PathBuf,
    /// How often to press.
    #[arg(long, default_value_t = 150)]
    presses: u32,
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let line = Line::parse();
    let families = sockets::journey(&line.app, line.presses)?;
    println!("{}", serde_json::json!(families));
    if sockets::reaches_a_network(&families) {
        std::process::exit(1);
    }
    Ok(())
}
