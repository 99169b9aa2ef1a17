//! Which processes belong to a program, and signals to them.

use std::fs;
use std::io;
use std::process::Command;

/// A program and all below it or in its group: number and name of each.
///
/// # Errors
/// Where `/proc` cannot be read.
pub fn tree(root: u32) -> io::Result<Vec<(u32, String)>> {
    let mut all = Vec::new();
    for entry in fs::read_dir("/proc")?.flatten() {
        // A process may end while the list is read.
        if let Ok(line) = fs::read_to_string(entry.path().join("stat")) {
            all.extend(parse(&line));
        }
    }
    let mut found: Vec<u32> = vec![root];
    let mut next = 0;
    while let Some(parent) = found.get(next).copied() {
        for one in &all {
            let belongs = one.parent == parent || one.group == root;
            if belongs && !found.contains(&one.process) {
                found.push(one.process);
            }
        }
        next += 1;
    }
    let living = all
        .into_iter()
        .filter(|one| !one.is_dead && found.contains(&one.process));
    let mut tree: Vec<_> = living.map(|one| (one.process, one.name)).collect();
    tree.sort_unstable();
    Ok(tree)
}

/// The process of a program whose name begins so; `/proc` has the first 15 letters of names.
///
/// # Errors
/// Where `/proc` cannot be read, or there is none.
pub fn named(root: u32, name: &str) -> io::Result<u32> {
    let tree = tree(root)?;
    let found = tree.iter().find(|(_, own)| own.starts_with(name));
    let missing = || io::Error::other(format!("no {name} in {tree:?}"));
    found.map(|(process, _)| *process).ok_or_else(missing)
}

/// Memory of a process in KiB, what it shares with others in its share (PSS).
///
/// # Errors
/// Where the process is gone.
pub fn memory_kib(process: u32) -> io::Result<u64> {
    let text = fs::read_to_string(format!("/proc/{process}/smaps_rollup"))?;
    let line = text.lines().find_map(|line| line.strip_prefix("Pss:"));
    let number = line.and_then(|line| line.split_whitespace().next()?.parse().ok());
    number.ok_or_else(|| io::Error::other("no Pss"))
}

/// Sends a signal by its name: `KILL`, `STOP`. One that is gone needs none.
pub fn kill(process: u32, signal: &str) {
    let _gone = Command::new("kill")
        .args(["-s", signal, &process.to_string()])
        .stderr(std::process::Stdio::null())
        .status();
}

struct Entry {
    process: u32,
    parent: u32,
    group: u32,
    name: String,
    is_dead: bool,
}

/// A line of `/proc/<number>/stat`: `number (name) state parent group …`. The name may itself
/// hold blanks and brackets.
fn parse(line: &str) -> Option<Entry> {
    let (process, rest) = line.split_once(" (")?;
    let (name, rest) = rest.rsplit_once(") ")?;
    let mut fields = rest.split(' ');
    let state = fields.next()?;
    Some(Entry {
        process: process.parse().ok()?,
        parent: fields.next()?.parse().ok()?,
        group: fields.next()?.parse().ok()?,
        name: name.to_owned(),
        is_dead: matches!(state, "Z" | "X"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_with_blanks_and_brackets_is_read() {
        let entry = parse("42 (Web (Content) x) S 7 40 1 0 -1 4194560").unwrap();
        assert_eq!((entry.process, entry.parent, entry.group), (42, 7, 40));
        assert_eq!(
            (entry.name.as_str(), entry.is_dead),
            ("Web (Content) x", false)
        );
    }
}
