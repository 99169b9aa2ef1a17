//! The finder beside SQLite FTS5 and tantivy: the same services, the same questions, one run.
//!
//! The services are those of the content; more are made of the same words and of words that do not
//! exist. Each engine then answers in a process of its own, so that its memory is its own. Times
//! are those of one letter typed: every beginning of every question is asked. Prints JSON.

mod corpus;
mod engines;
mod figures;

use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value, json};

use corpus::Corpus;
use engines::Engine;

/// Today's services, and how many more there may be.
const SIZES: [usize; 3] = [0, 1_000, 10_000];

type Outcome<T> = Result<T, Box<dyn Error>>;

fn main() -> Outcome<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let answer = match &arguments[..] {
        [run, engine, folder] if run == "--answer" => {
            figures::answer(Engine::named(engine)?, Path::new(folder), &root)?
        }
        [] => all(&root)?,
        _ => return Err("call it without arguments".into()),
    };
    println!("{}", serde_json::to_string_pretty(&answer)?);
    Ok(())
}

fn all(root: &Path) -> Outcome<Value> {
    let mut sizes = Vec::new();
    for size in SIZES {
        let corpus = Corpus::of(root, size)?;
        let mut engines = serde_json::Map::new();
        for engine in Engine::ALL {
            eprintln!("{} services: {}", corpus.documents.len(), engine.name());
            let folder = tempfile::tempdir()?;
            let build = std::time::Instant::now();
            engine.build(&corpus, folder.path())?;
            let build_ms = build.elapsed().as_secs_f64() * 1000.0;
            let mut figures = in_its_own_process(engine, folder.path())?;
            figures["build_ms"] = json!(build_ms);
            figures["bytes"] = json!(bytes(folder.path())?);
            engines.insert(engine.name().to_owned(), figures);
        }
        sizes.push(json!({
            "services": corpus.documents.len(),
            "texts": corpus.documents.iter().map(|document| document.texts.len()).sum::<usize>(),
            "engines": engines,
        }));
    }
    let load = std::fs::read_to_string("/proc/loadavg")?;
    Ok(json!({ "load": load.trim(), "sizes": sizes }))
}

fn in_its_own_process(engine: Engine, folder: &Path) -> Outcome<Value> {
    let output = Command::new(std::env::current_exe()?)
        .args(["--answer", engine.name()])
        .arg(folder)
        .output()?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned().into());
    }
    Ok(serde_json::from_slice(&output.stdout)?)
}

fn bytes(folder: &Path) -> Outcome<u64> {
    let mut all = 0;
    let mut folders: Vec<PathBuf> = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder)? {
            let entry = entry?;
            let about = entry.metadata()?;
            if about.is_dir() {
                folders.push(entry.path());
            } else {
                all += about.len();
            }
        }
    }
    Ok(all)
}
