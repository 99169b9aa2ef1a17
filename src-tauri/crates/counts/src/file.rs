//! Tables as files: a line that names the columns, then one line each; written whole or not at all.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use atomic_write_file::AtomicWriteFile;
use csv::StringRecord;

/// Why a table could not be read or written.
#[derive(Debug, thiserror::Error)]
pub enum CountsProblem {
    /// The disk refused.
    #[error("{path}: {problem}")]
    Disk {
        /// The file.
        path: PathBuf,
        /// What the system said.
        problem: io::Error,
    },
    /// Not what was once written.
    #[error("{path}, line {line}: {reason}")]
    Damaged {
        /// The file.
        path: PathBuf,
        /// Which line, from 1.
        line: u64,
        /// What is wrong with it.
        reason: String,
    },
}

/// The lines below the names of the columns, each with its number; a file that is not there has none.
pub(crate) fn read(
    path: &Path,
    header: [&str; 3],
) -> Result<Vec<(u64, StringRecord)>, CountsProblem> {
    let text = match std::fs::read_to_string(path) {
        Ok(text) => text,
        Err(problem) if problem.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(problem) if problem.kind() == io::ErrorKind::InvalidData => {
            return Err(damaged(path, 1, "it is no text"));
        }
        Err(problem) => {
            let path = path.to_owned();
            return Err(CountsProblem::Disk { path, problem });
        }
    };
    let mut table = csv::Reader::from_reader(text.as_bytes());
    let is_headed = table.headers().is_ok_and(|first| first == header[..]);
    if !is_headed {
        let reason = "it does not begin with the names of the columns";
        return Err(damaged(path, 1, reason));
    }
    let line_of = |position: Option<&csv::Position>| position.map_or(0, csv::Position::line);
    table
        .records()
        .map(|record| match record {
            Ok(record) => Ok((line_of(record.position()), record)),
            Err(problem) => {
                let line = line_of(problem.position());
                Err(damaged(path, line, &problem.to_string()))
            }
        })
        .collect()
}

/// Writes a table so that at any moment, and after any crash, its file holds the old or the new.
pub(crate) fn write(
    path: &Path,
    header: [&str; 3],
    lines: impl Iterator<Item = [String; 3]>,
) -> Result<(), CountsProblem> {
    let write = || -> io::Result<()> {
        let mut table = csv::Writer::from_writer(Vec::new());
        table.write_record(header)?;
        for line in lines {
            table.write_record(line)?;
        }
        let bytes = table
            .into_inner()
            .map_err(csv::IntoInnerError::into_error)?;
        let mut file = AtomicWriteFile::open(path)?;
        file.write_all(&bytes)?;
        file.commit()
    };
    write().map_err(|problem| CountsProblem::Disk {
        path: path.to_owned(),
        problem,
    })
}

pub(crate) fn damaged(path: &Path, line: u64, reason: &str) -> CountsProblem {
    CountsProblem::Damaged {
        path: path.to_owned(),
        line,
        reason: reason.to_owned(),
    }
}
