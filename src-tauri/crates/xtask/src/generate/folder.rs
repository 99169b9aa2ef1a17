//! Two folders of generated files compared, and the file operations around it.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

use super::GenerateProblem;

/// What makes the committed folder equal to the fresh one.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Change {
    /// A file is new or differs.
    Write {
        /// Its path in the folder.
        name: String,
        /// What it is to hold.
        bytes: Vec<u8>,
    },
    /// Nobody makes this file any more.
    Remove {
        /// Its path in the folder.
        name: String,
    },
}

impl Change {
    /// The path in the folder.
    pub(crate) fn name(&self) -> &str {
        match self {
            Self::Write { name, .. } | Self::Remove { name } => name,
        }
    }
}

/// What differs, in the order of names.
pub(crate) fn changes(fresh: &Path, committed: &Path) -> Result<Vec<Change>, GenerateProblem> {
    let mut present = BTreeMap::new();
    read(committed, "", &mut present)?;
    let mut wanted = BTreeMap::new();
    read(fresh, "", &mut wanted)?;
    let mut changes = Vec::new();
    for name in present.keys().filter(|name| !wanted.contains_key(*name)) {
        changes.push(Change::Remove { name: name.clone() });
    }
    for (name, bytes) in wanted {
        if present.get(&name) != Some(&bytes) {
            changes.push(Change::Write { name, bytes });
        }
    }
    changes.sort_by(|left, right| left.name().cmp(right.name()));
    Ok(changes)
}

/// Makes a folder and those above it.
pub(super) fn make(folder: &Path) -> Result<(), GenerateProblem> {
    fs::create_dir_all(folder).map_err(at(folder))
}

/// Makes a folder empty.
pub(super) fn empty(folder: &Path) -> Result<(), GenerateProblem> {
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(at(folder))?;
    }
    make(folder)
}

/// Whether a folder holds nothing.
pub(super) fn is_empty(folder: &Path) -> Result<bool, GenerateProblem> {
    Ok(fs::read_dir(folder).map_err(at(folder))?.next().is_none())
}

/// Writes a file and the folders above it.
pub(super) fn write(path: &Path, bytes: &[u8]) -> Result<(), GenerateProblem> {
    if let Some(folder) = path.parent() {
        make(folder)?;
    }
    fs::write(path, bytes).map_err(at(path))
}

/// Removes a file.
pub(super) fn remove(path: &Path) -> Result<(), GenerateProblem> {
    fs::remove_file(path).map_err(at(path))
}

fn read(
    folder: &Path,
    above: &str,
    files: &mut BTreeMap<String, Vec<u8>>,
) -> Result<(), GenerateProblem> {
    if !folder.is_dir() {
        return Ok(());
    }
    for entry in fs::read_dir(folder).map_err(at(folder))? {
        let entry = entry.map_err(at(folder))?;
        let path = entry.path();
        let name = format!("{above}{}", entry.file_name().to_string_lossy());
        if path.is_dir() {
            read(&path, &format!("{name}/"), files)?;
        } else {
            files.insert(name, fs::read(&path).map_err(at(&path))?);
        }
    }
    Ok(())
}

fn at(path: &Path) -> impl FnOnce(io::Error) -> GenerateProblem {
    move |source| GenerateProblem::File {
        path: path.to_path_buf(),
        source,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn new_changed_and_left_over_files_are_found() {
        let folder = tempfile::tempdir().unwrap();
        let (fresh, committed) = (folder.path().join("fresh"), folder.path().join("committed"));
        for (path, text) in [
            ("fresh/a", "same"),
            ("committed/a", "same"),
            ("fresh/b", "new"),
            ("committed/b", "old"),
            ("committed/c", "left over"),
            ("fresh/deep/d", "new"),
        ] {
            write(&folder.path().join(path), text.as_bytes()).unwrap();
        }
        let write = |name: &str| Change::Write {
            name: name.to_owned(),
            bytes: b"new".to_vec(),
        };
        let remove = Change::Remove {
            name: "c".to_owned(),
        };
        assert_eq!(
            changes(&fresh, &committed).unwrap(),
            [write("b"), remove, write("deep/d")]
        );
    }

    #[test]
    fn a_folder_that_was_never_committed_lacks_every_file() {
        let folder = tempfile::tempdir().unwrap();
        write(&folder.path().join("fresh/a"), b"").unwrap();
        let found = changes(&folder.path().join("fresh"), &folder.path().join("none")).unwrap();
        assert_eq!(found.len(), 1);
    }
}
