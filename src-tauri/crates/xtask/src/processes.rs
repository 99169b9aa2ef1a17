//! Which processes belong to a program that was started: read from `/proc`.

use std::fs;
use std::io;

/// One process of the machine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Entry {
    process: u32,
    parent: u32,
    group: u32,
}

/// A program and all that it started: its descendants, and whoever is in its process group.
pub(crate) fn tree(root: u32) -> io::Result<Vec<u32>> {
    let mut entries = Vec::new();
    for entry in fs::read_dir("/proc")?.flatten() {
        let name = entry.file_name();
        if !name
            .to_string_lossy()
            .bytes()
            .all(|byte| byte.is_ascii_digit())
        {
            continue;
        }
        // A process may end while the list is read.
        if let Ok(line) = fs::read_to_string(entry.path().join("stat")) {
            entries.extend(parse(&line));
        }
    }
    Ok(belonging(root, &entries))
}

/// Proportional memory of the processes, in kibibytes.
pub(crate) fn proportional_memory_kib(processes: &[u32]) -> u64 {
    processes
        .iter()
        .filter_map(|process| fs::read_to_string(format!("/proc/{process}/smaps_rollup")).ok())
        .filter_map(|rollup| pss(&rollup))
        .sum()
}

fn pss(rollup: &str) -> Option<u64> {
    let line = rollup.lines().find_map(|line| line.strip_prefix("Pss:"))?;
    line.split_whitespace().next()?.parse().ok()
}

/// Reads a line of `/proc/<pid>/stat`: `pid (name) state parent group …`.
fn parse(line: &str) -> Option<Entry> {
    // The name may itself hold blanks and brackets.
    let (process, _) = line.split_once(' ')?;
    let (_, rest) = line.rsplit_once(") ")?;
    let mut fields = rest.split(' ').skip(1);
    Some(Entry {
        process: process.parse().ok()?,
        parent: fields.next()?.parse().ok()?,
        group: fields.next()?.parse().ok()?,
    })
}

fn belonging(root: u32, entries: &[Entry]) -> Vec<u32> {
    let mut tree: Vec<u32> = entries
        .iter()
        .filter(|entry| entry.process == root || entry.group == root)
        .map(|entry| entry.process)
        .collect();
    let mut next = 0;
    while let Some(&parent) = tree.get(next) {
        for entry in entries {
            if entry.parent == parent && !tree.contains(&entry.process) {
                tree.push(entry.process);
            }
        }
        next += 1;
    }
    tree
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_with_blanks_and_brackets_is_read() {
        let line = "42 (Web (Content) x) S 7 40 1 0 -1 4194560";
        assert_eq!(
            parse(line),
            Some(Entry {
                process: 42,
                parent: 7,
                group: 40
            })
        );
    }

    #[test]
    fn descendants_and_the_group_belong_and_others_do_not() {
        let entry = |process, parent, group| Entry {
            process,
            parent,
            group,
        };
        let entries = [
            entry(10, 1, 10),
            entry(11, 10, 10),
            // In a group of its own, below a child.
            entry(12, 11, 12),
            // Its parent ended, but it is in the group.
            entry(13, 1, 10),
            entry(14, 1, 14),
        ];
        assert_eq!(belonging(10, &entries), [10, 11, 13, 12]);
    }

    #[test]
    fn proportional_memory_is_read() {
        let rollup =
            "5581-7ffd ---p 0 00:00 0 [rollup]\nRss: 9 kB\nPss:   1234 kB\nPss_Anon: 5 kB\n";
        assert_eq!(pss(rollup), Some(1234));
    }
}
