//! Prints the hashes of all runs of words of the texts in a folder.

use std::error::Error;
use std::fs;
use std::path::PathBuf;

use clap::Parser;
use tests::word_runs;

#[derive(Parser)]
struct Line {
    /// The folder of the texts.
    folder: PathBuf,
}

fn main() -> Result<(), Box<dyn Error>> {
    let mut texts = Vec::new();
    for entry in fs::read_dir(Line::parse().folder)? {
        texts.push(fs::read_to_string(entry?.path())?);
    }
    let file = word_runs::as_file(texts.iter().map(String::as_str));
    if file.is_empty() {
        return Err("no text of the folder has a run of words".into());
    }
    print!("{file}");
    Ok(())
}
