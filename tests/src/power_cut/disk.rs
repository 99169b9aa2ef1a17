//! A disk that is a file, with ext4 on it.

use std::ffi::OsStr;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

const SIZE: u64 = 32 * 1024 * 1024;

/// Why there is no disk.
#[derive(Debug, thiserror::Error)]
pub enum DiskProblem {
    /// The system's own disk refused.
    #[error(transparent)]
    File(#[from] io::Error),
    /// A tool of the system did not do its work.
    #[error("`{0}` failed; it needs root, and the Debian packages e2fsprogs and mount")]
    Tool(String),
}

/// A mounted disk; unmounted and gone with this value.
pub(super) struct Disk {
    own: TempDir,
    folder: PathBuf,
}

impl Disk {
    pub(super) fn new() -> Result<Self, DiskProblem> {
        let own = tempfile::tempdir()?;
        let file = own.path().join("disk");
        std::fs::File::create(&file)?.set_len(SIZE)?;
        run("mkfs.ext4", &["-q".as_ref(), file.as_ref()])?;
        Self::mounted(own)
    }

    /// Where it is mounted.
    pub(super) fn folder(&self) -> &Path {
        &self.folder
    }

    /// Has everything on the disk that was written so far.
    pub(super) fn sync(&self) -> Result<(), DiskProblem> {
        run("sync", &["-f".as_ref(), self.folder().as_ref()])
    }

    /// Keeps what has reached the disk until now.
    pub(super) fn cut(&self) -> Result<(), DiskProblem> {
        std::fs::copy(self.own.path().join("disk"), self.cut_file())?;
        Ok(())
    }

    /// The disk as it is found after the power cut.
    pub(super) fn after_a_cut(&self) -> Result<Self, DiskProblem> {
        let own = tempfile::tempdir()?;
        std::fs::rename(self.cut_file(), own.path().join("disk"))?;
        Self::mounted(own)
    }

    fn mounted(own: TempDir) -> Result<Self, DiskProblem> {
        let folder = own.path().join("mounted");
        std::fs::create_dir(&folder)?;
        let file = own.path().join("disk");
        run(
            "mount",
            &[
                "-o".as_ref(),
                "loop".as_ref(),
                file.as_ref(),
                folder.as_ref(),
            ],
        )?;
        Ok(Self { own, folder })
    }

    fn cut_file(&self) -> PathBuf {
        self.own.path().join("cut")
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        // Lazily, for a process that was just killed may still hold it.
        let _gone = run("umount", &["-l".as_ref(), self.folder.as_ref()]);
    }
}

fn run(tool: &str, arguments: &[&OsStr]) -> Result<(), DiskProblem> {
    let status = Command::new(tool).args(arguments).status()?;
    if status.success() {
        Ok(())
    } else {
        Err(DiskProblem::Tool(tool.to_owned()))
    }
}
