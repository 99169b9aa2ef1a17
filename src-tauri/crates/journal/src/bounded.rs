//! A file that never grows beyond its bound: when it is full it becomes the older of two.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::PathBuf;

/// The most in one file, in bytes. There are two: the present one and the one before.
pub(crate) const BYTES_MAX: u64 = 512 * 1024;

/// The file.
pub(crate) struct Bounded {
    path: PathBuf,
    open: Option<(File, u64)>,
}

impl Bounded {
    /// Nothing is opened before there is something to write.
    pub(crate) fn new(path: PathBuf) -> Self {
        Self { path, open: None }
    }

    /// Writes a line.
    pub(crate) fn write(&mut self, line: &str) -> io::Result<()> {
        let length = line.len() as u64 + 1;
        let (mut file, mut size) = match self.open.take() {
            Some(open) => open,
            None => self.append()?,
        };
        if size + length > BYTES_MAX {
            drop(file);
            fs::rename(&self.path, self.path.with_extension("old.jsonl"))?;
            (file, size) = self.append()?;
        }
        // In one piece, so that a crash leaves whole lines.
        file.write_all(format!("{line}\n").as_bytes())?;
        self.open = Some((file, size + length));
        Ok(())
    }

    fn append(&self) -> io::Result<(File, u64)> {
        if let Some(folder) = self.path.parent() {
            fs::create_dir_all(folder)?;
        }
        let file = File::options().create(true).append(true).open(&self.path)?;
        let size = file.metadata()?.len();
        Ok((file, size))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_two_files_are_bounded_and_the_newest_lines_stay() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("deep/log.jsonl");
        let mut file = Bounded::new(path.clone());
        let lines = 40_000;
        for number in 0..lines {
            file.write(&format!("{number:060}")).unwrap();
        }
        let newest = fs::read_to_string(&path).unwrap();
        let older = fs::read_to_string(path.with_extension("old.jsonl")).unwrap();
        assert!(newest.len() as u64 <= BYTES_MAX && older.len() as u64 <= BYTES_MAX);
        assert!(newest.ends_with(&format!("{:060}\n", lines - 1)));
        let files = fs::read_dir(path.parent().unwrap()).unwrap().count();
        assert_eq!(files, 2);
        // A new start goes on where the last one ended.
        let before = newest.len();
        Bounded::new(path.clone()).write("x").unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap().len(), before + 2);
    }
}
