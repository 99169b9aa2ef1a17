//! The centre's own pictures: finding a file by the name of a picture and reading it safely.
//!
//! Left out: what is in the file (`original.rs`). Only a checked [`PictureName`] is ever joined
//! to the folder, so no address leaves it.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::Path;
use std::time::SystemTime;

use crate::original::FILE_BYTES_MAX;
use crate::problem::{PictureProblem, Whose};
use crate::wanted::PictureName;

/// The ends of the file names looked for, the first found wins. Cameras write capitals.
const ENDINGS: [&str; 8] = ["png", "jpg", "jpeg", "webp", "PNG", "JPG", "JPEG", "WEBP"];

/// One state of one file: it changes when the file is replaced.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Stamp {
    ending: &'static str,
    modified: Option<SystemTime>,
    pub(crate) length_bytes: u64,
    ordinary: bool,
}

/// Looks for the centre's picture of this name: at most eight `stat` calls, nothing is opened.
/// A folder that is not there has no pictures.
///
/// # Errors
/// [`PictureProblem::Unreadable`] where the system refuses to look.
pub(crate) fn find(folder: &Path, name: &PictureName) -> Result<Option<Stamp>, PictureProblem> {
    for ending in ENDINGS {
        match fs::metadata(folder.join(format!("{name}.{ending}"))) {
            Ok(about) => {
                return Ok(Some(Stamp {
                    ending,
                    modified: about.modified().ok(),
                    length_bytes: about.len(),
                    ordinary: about.is_file(),
                }));
            }
            Err(error) if absent(error.kind()) => {}
            Err(error) => return Err(unreadable(name, ending, &error)),
        }
    }
    Ok(None)
}

fn absent(kind: io::ErrorKind) -> bool {
    matches!(kind, io::ErrorKind::NotFound | io::ErrorKind::NotADirectory)
}

/// Reads a file that [`find`] found.
///
/// # Errors
/// [`PictureProblem::FileTooLarge`] before anything is opened (and again should it have grown),
/// [`PictureProblem::Unreadable`] for a folder, a pipe or a file that may not be read.
pub(crate) fn read(
    folder: &Path,
    name: &PictureName,
    stamp: &Stamp,
) -> Result<Vec<u8>, PictureProblem> {
    let too_large = |bytes| PictureProblem::FileTooLarge {
        whose: Whose::Centre,
        bytes,
    };
    let ending = stamp.ending;
    if !stamp.ordinary {
        let kind = io::ErrorKind::InvalidInput;
        return Err(PictureProblem::Unreadable {
            file: format!("{name}.{ending}"),
            kind,
        });
    }
    if stamp.length_bytes > FILE_BYTES_MAX {
        return Err(too_large(stamp.length_bytes));
    }
    let mut bytes = Vec::new();
    File::open(folder.join(format!("{name}.{ending}")))
        .and_then(|file| file.take(FILE_BYTES_MAX + 1).read_to_end(&mut bytes))
        .map_err(|error| unreadable(name, ending, &error))?;
    let length = bytes.len() as u64;
    if length > FILE_BYTES_MAX {
        Err(too_large(length))
    } else {
        Ok(bytes)
    }
}

fn unreadable(name: &PictureName, ending: &str, error: &io::Error) -> PictureProblem {
    PictureProblem::Unreadable {
        file: format!("{name}.{ending}"),
        kind: error.kind(),
    }
}
