//! Reading a folder from disk, with limits before bytes.

use std::fs;
use std::io;
use std::path::Path;

use crate::{Fault, Folder, Problem};

/// No content file is larger than this; the largest today has some 10 kB.
pub const FILE_BYTES_MAX: u64 = 1 << 20;
/// No content folder has more files than this.
pub const FILES_MAX: usize = 20_000;
/// Folders in folders, counted from the root.
const DEPTH_MAX: usize = 6;

/// The two halves of a content folder, and what their files are called.
const HALVES: [(&str, &[&str]); 2] = [("data", &["json"]), ("locales", &["ftl", "json"])];

/// What can be wrong with a file before its meaning is looked at.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ReadProblem {
    /// `data/` or `locales/` is not there.
    #[error("there is no folder `{0}` here")]
    MissingFolder(String),
    /// The system would not give the file.
    #[error("the file cannot be read: {0}")]
    Unreadable(String),
    /// Larger than [`FILE_BYTES_MAX`].
    #[error("the file has {bytes} bytes; the most allowed is {FILE_BYTES_MAX}")]
    TooLarge {
        /// Its size.
        bytes: u64,
    },
    /// More files than [`FILES_MAX`], or folders nested too deep.
    #[error("the folder holds too many files or too many folders inside each other")]
    TooMany,
    /// Bytes that are no UTF-8.
    #[error("byte {byte} of the file is not UTF-8 text")]
    NotUtf8 {
        /// Its place from the file's start.
        byte: usize,
    },
    /// A byte order mark at the start.
    #[error("the file begins with a byte order mark (BOM)")]
    ByteOrderMark,
    /// Windows line ends.
    #[error("the line ends in CR LF, as Windows writes it")]
    CarriageReturn,
    /// Nothing but white space.
    #[error("the file is empty")]
    Empty,
    /// A link to a file elsewhere.
    #[error("this is a link to another file")]
    SymbolicLink,
    /// A name no loader knows.
    #[error("no part of the guide reads a file with this name")]
    UnknownName,
}

impl Problem for ReadProblem {
    fn code(&self) -> &'static str {
        match self {
            Self::MissingFolder(_) => "missing-folder",
            Self::Unreadable(_) => "unreadable",
            Self::TooLarge { .. } => "too-large",
            Self::TooMany => "too-many-files",
            Self::NotUtf8 { .. } => "not-utf-8",
            Self::ByteOrderMark => "byte-order-mark",
            Self::CarriageReturn => "carriage-return",
            Self::Empty => "empty-file",
            Self::SymbolicLink => "symbolic-link",
            Self::UnknownName => "unknown-file",
        }
    }

    fn cure(&self) -> String {
        match self {
            Self::MissingFolder(_) => {
                "Run this in the folder that holds `data` and `locales`, or name it with --content."
            }
            Self::Unreadable(_) => "Check that the file exists and that you may read it.",
            Self::TooLarge { .. } => "Split it, or check that the right file was copied here.",
            Self::TooMany => "Check that the right folder was given.",
            Self::NotUtf8 { .. } | Self::ByteOrderMark => {
                "Save the file as UTF-8 without a byte order mark."
            }
            Self::CarriageReturn => "Save the file with LF line ends.",
            Self::Empty => "Write its content, or delete it.",
            Self::SymbolicLink => "Put the file itself here.",
            Self::UnknownName => {
                "Facts are `data/<kind>/<id>.json`; sentences are `locales/<language>/….ftl`. Rename or remove it."
            }
        }
        .to_owned()
    }
}

impl Folder {
    /// Reads the content files below `root`. A file with a fault is left out and told of.
    pub fn read(root: &Path) -> (Self, Vec<Fault<ReadProblem>>) {
        let mut reading = Reading::default();
        for (half, endings) in HALVES {
            let path = root.join(half);
            if path.is_dir() {
                reading.folder_at(&path, half, endings, 1);
            } else {
                reading.fault(half, 1, ReadProblem::MissingFolder(half.to_owned()));
            }
        }
        (reading.folder, reading.faults)
    }
}

#[derive(Default)]
struct Reading {
    folder: Folder,
    faults: Vec<Fault<ReadProblem>>,
    seen: usize,
}

impl Reading {
    fn fault(&mut self, file: &str, line: usize, problem: ReadProblem) {
        self.faults.push(Fault::new(file, line, problem));
    }

    fn folder_at(&mut self, path: &Path, name: &str, endings: &[&str], depth: usize) {
        if depth > DEPTH_MAX {
            return self.fault(name, 1, ReadProblem::TooMany);
        }
        let entries: Result<Vec<_>, io::Error> = fs::read_dir(path).and_then(Iterator::collect);
        let mut entries = match entries {
            Ok(entries) => entries,
            Err(error) => return self.fault(name, 1, ReadProblem::Unreadable(error.to_string())),
        };
        entries.sort_by_key(fs::DirEntry::file_name);
        for entry in entries {
            let Some(file) = entry
                .file_name()
                .to_str()
                .map(|last| format!("{name}/{last}"))
            else {
                self.fault(name, 1, ReadProblem::UnknownName);
                continue;
            };
            self.seen += 1;
            if self.seen > FILES_MAX {
                return self.fault(name, 1, ReadProblem::TooMany);
            }
            match entry.file_type() {
                Ok(kind) if kind.is_dir() => {
                    // Generated schemas and pictures are read by others.
                    if !matches!(file.as_str(), "data/schema" | "data/pictures") {
                        self.folder_at(&entry.path(), &file, endings, depth + 1);
                    }
                }
                Ok(kind) if kind.is_symlink() => self.fault(&file, 1, ReadProblem::SymbolicLink),
                Ok(_) => self.file_at(&entry.path(), file, endings),
                Err(error) => self.fault(&file, 1, ReadProblem::Unreadable(error.to_string())),
            }
        }
    }

    fn file_at(&mut self, path: &Path, file: String, endings: &[&str]) {
        let known = path
            .extension()
            .is_some_and(|end| endings.iter().any(|known| end == *known));
        if !known {
            return self.fault(&file, 1, ReadProblem::UnknownName);
        }
        match fs::metadata(path) {
            Ok(about) if about.len() > FILE_BYTES_MAX => {
                return self.fault(&file, 1, ReadProblem::TooLarge { bytes: about.len() });
            }
            Ok(_) => {}
            Err(error) => {
                return self.fault(&file, 1, ReadProblem::Unreadable(error.to_string()));
            }
        }
        match fs::read(path) {
            Ok(bytes) => self.text(file, bytes),
            Err(error) => self.fault(&file, 1, ReadProblem::Unreadable(error.to_string())),
        }
    }

    fn text(&mut self, file: String, bytes: Vec<u8>) {
        let text = match String::from_utf8(bytes) {
            Ok(text) => text,
            Err(error) => {
                let byte = error.utf8_error().valid_up_to();
                let before = &error.as_bytes()[..byte];
                let line = 1 + before.iter().filter(|byte| **byte == b'\n').count();
                return self.fault(&file, line, ReadProblem::NotUtf8 { byte });
            }
        };
        if text.starts_with('\u{feff}') {
            self.fault(&file, 1, ReadProblem::ByteOrderMark);
        }
        if let Some(at) = text.find('\r') {
            let line = 1 + text[..at].matches('\n').count();
            self.fault(&file, line, ReadProblem::CarriageReturn);
        }
        // With mark and line ends mended the text is read on, so that one run tells every fault in it.
        let text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n");
        if text.trim().is_empty() {
            return self.fault(&file, 1, ReadProblem::Empty);
        }
        self.folder.put(file, text);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(faults: &[Fault<ReadProblem>]) -> Vec<(&str, usize, &'static str)> {
        faults
            .iter()
            .map(|f| (f.file.as_str(), f.line, f.problem.code()))
            .collect()
    }

    #[test]
    fn every_fault_is_told_in_one_run() {
        let root = tempfile::tempdir().unwrap();
        let write = |file: &str, bytes: &[u8]| {
            let path = root.path().join(file);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, bytes).unwrap();
        };
        write("data/services/bom.json", b"\xef\xbb\xbf{}");
        write("data/services/crlf.json", b"{\n}\r\n");
        write("data/services/empty.json", b" \n");
        write("data/services/latin.json", b"{\n\"\xe9\"}");
        write("data/services/notes.txt", b"x");
        fs::File::create(root.path().join("data/services/huge.json"))
            .unwrap()
            .set_len(50 << 20)
            .unwrap();
        let (folder, faults) = Folder::read(root.path());
        assert_eq!(
            codes(&faults),
            [
                ("data/services/bom.json", 1, "byte-order-mark"),
                ("data/services/crlf.json", 2, "carriage-return"),
                ("data/services/empty.json", 1, "empty-file"),
                ("data/services/huge.json", 1, "too-large"),
                ("data/services/latin.json", 2, "not-utf-8"),
                ("data/services/notes.txt", 1, "unknown-file"),
                ("locales", 1, "missing-folder"),
            ],
        );
        assert_eq!(
            folder.file("data/services/crlf.json"),
            Some("{\n}\n"),
            "mended and read on"
        );
    }
}
