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
