//! Knowing that nothing changed: a fingerprint of files, kept beside what was made of them.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

/// A fingerprint of files and of whole folders; what does not exist counts as absent.
pub(crate) fn fingerprint(
    root: &Path,
    inputs: &[PathBuf],
    left_out: &[PathBuf],
) -> io::Result<String> {
    let mut files = Vec::new();
    for input in inputs {
        collect(input, left_out, &mut files)?;
    }
    files.sort();
    files.dedup();
    let mut hash = Sha256::new();
    for file in files {
        let bytes = fs::read(&file)?;
        let name = file.strip_prefix(root).unwrap_or(&file);
        hash.update(name.to_string_lossy().as_bytes());
        hash.update([0]);
        hash.update((bytes.len() as u64).to_le_bytes());
        hash.update(&bytes);
    }
    Ok(hash
        .finalize()
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect())
}

/// Whether the stamp says this fingerprint.
pub(crate) fn holds(stamp: &Path, fingerprint: &str) -> bool {
    fs::read_to_string(stamp).is_ok_and(|text| text.trim() == fingerprint)
}

/// Writes the stamp.
pub(crate) fn set(stamp: &Path, fingerprint: &str) -> io::Result<()> {
    fs::write(stamp, format!("{fingerprint}\n"))
}

fn collect(path: &Path, left_out: &[PathBuf], files: &mut Vec<PathBuf>) -> io::Result<()> {
    if left_out.iter().any(|other| other == path) {
        return Ok(());
    }
    if path.is_dir() {
        for entry in fs::read_dir(path)? {
            collect(&entry?.path(), left_out, files)?;
        }
    } else if path.is_file() {
        files.push(path.to_path_buf());
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder() -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("cut")).unwrap();
        fs::write(folder.path().join("a"), "one").unwrap();
        fs::write(folder.path().join("cut/b"), "two").unwrap();
        folder
    }

    fn of(folder: &Path) -> String {
        fingerprint(folder, &[folder.to_path_buf()], &[folder.join("cut")]).unwrap()
    }

    #[test]
    fn a_changed_file_changes_the_fingerprint() {
        let folder = folder();
        let before = of(folder.path());
        fs::write(folder.path().join("a"), "other").unwrap();
        assert_ne!(before, of(folder.path()));
    }

    #[test]
    fn a_file_moved_elsewhere_changes_the_fingerprint() {
        let folder = folder();
        let before = of(folder.path());
        fs::rename(folder.path().join("a"), folder.path().join("c")).unwrap();
        assert_ne!(before, of(folder.path()));
    }

    #[test]
    fn what_is_left_out_changes_nothing() {
        let folder = folder();
        let before = of(folder.path());
        fs::write(folder.path().join("cut/b"), "changed").unwrap();
        assert_eq!(before, of(folder.path()));
    }

    #[test]
    fn a_stamp_holds_only_what_was_set() {
        let folder = folder();
        let stamp = folder.path().join("stamp");
        assert!(!holds(&stamp, "abc"), "there is no stamp yet");
        set(&stamp, "abc").unwrap();
        assert!(holds(&stamp, "abc"));
        assert!(!holds(&stamp, "abd"));
    }
}
