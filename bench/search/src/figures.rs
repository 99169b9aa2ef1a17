//! What one engine needs and finds.

use std::fs;
use std::path::Path;
use std::time::Instant;

use serde_json::{Value, json};
use words::Language;

use crate::Outcome;
use crate::engines::Engine;

/// Loads an index, asks everything, and tells times in milliseconds, memory in kB and shares.
pub(crate) fn answer(engine: Engine, folder: &Path, root: &Path) -> Outcome<Value> {
    let questions = questions(&root.join("tests/queries/everyday.tsv"))?;
    let before = resident_kb()?;
    let load = Instant::now();
    let ready = engine.load(folder)?;
    let load_ms = load.elapsed().as_secs_f64() * 1000.0;
    let loaded_kb = resident_kb()?.saturating_sub(before);
    let (mut first, mut among_three) = (0, 0);
    let mut took = Vec::new();
    for (language, typed, answers) in &questions {
        for (end, character) in typed.char_indices() {
            let start = Instant::now();
            ready.find(&typed[..end + character.len_utf8()], *language)?;
            took.push(start.elapsed().as_secs_f64() * 1000.0);
        }
        let found = ready.find(typed, *language)?;
        let rank = found.iter().position(|id| answers.contains(id));
        first += usize::from(rank == Some(0));
        among_three += usize::from(rank.is_some_and(|rank| rank < 3));
    }
    took.sort_by(f64::total_cmp);
    let at = |share: f64| took[((took.len() - 1) as f64 * share) as usize];
    let share = |count: usize| count as f64 / questions.len() as f64;
    Ok(json!({
        "keys": took.len(),
        "p50_ms": at(0.5),
        "p95_ms": at(0.95),
        "p99_ms": at(0.99),
        "max_ms": at(1.0),
        "load_ms": load_ms,
        "loaded_kb": loaded_kb,
        "after_all_kb": resident_kb()?.saturating_sub(before),
        "r1": share(first),
        "r3": share(among_three),
    }))
}

fn questions(file: &Path) -> Outcome<Vec<(Language, String, Vec<String>)>> {
    let text = fs::read_to_string(file)?;
    let asked = text.lines().filter(|line| !line.starts_with('#'));
    asked
        .map(|line| {
            let [_, language, typed, answers] = line.split('\t').collect::<Vec<_>>()[..] else {
                return Err("a line is no question".into());
            };
            let answers = answers.split(',').map(str::to_owned).collect();
            Ok((language.parse()?, typed.to_owned(), answers))
        })
        .collect()
}

fn resident_kb() -> Outcome<u64> {
    let status = fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let kb = line.and_then(|line| line.split_whitespace().next());
    Ok(kb.ok_or("the system tells no memory")?.parse()?)
}
