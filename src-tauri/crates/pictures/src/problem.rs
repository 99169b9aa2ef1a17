//! Why a picture is not served, in words for the centre's log and the staff screen.

use std::fmt;
use std::io;

use crate::original::{FILE_BYTES_MAX, PIXELS_MAX, SIDE_PX_MAX};

/// Whose picture it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Whose {
    /// The one that came with the application.
    Factory,
    /// The one in the centre's folder.
    Centre,
}

impl fmt::Display for Whose {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Factory => "factory",
            Self::Centre => "centre's",
        })
    }
}

/// Why a picture is not served.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PictureProblem {
    /// Neither the factory nor the centre has a picture of this name.
    #[error("there is no picture named `{name}`")]
    Unknown {
        /// The name asked for.
        name: String,
    },
    /// The file could not be read, or is no ordinary file.
    #[error("`{file}` cannot be read: {kind}")]
    Unreadable {
        /// The file, by its name in the centre's folder.
        file: String,
        /// What the system said.
        kind: io::ErrorKind,
    },
    /// The file is larger than [`FILE_BYTES_MAX`]; it was not read.
    #[error(
        "the {whose} picture is a file of {bytes} bytes; at most {FILE_BYTES_MAX} are shown: \
         save it smaller"
    )]
    FileTooLarge {
        /// Whose picture it is.
        whose: Whose,
        /// Its length.
        bytes: u64,
    },
    /// It is no PNG, JPEG or WebP, whatever its file is called.
    #[error("the {whose} picture is not a PNG, JPEG or WebP file: save it as one of these")]
    WrongFormat {
        /// Whose picture it is.
        whose: Whose,
    },
    /// It moves.
    #[error("the {whose} picture is animated: save one frame of it")]
    Animated {
        /// Whose picture it is.
        whose: Whose,
    },
    /// More than [`PIXELS_MAX`] pixels, or a side above [`SIDE_PX_MAX`]; it was not decoded.
    #[error(
        "the {whose} picture has {width} × {height} pixels; at most {PIXELS_MAX}, and \
         {SIDE_PX_MAX} on a side, are shown: save it smaller"
    )]
    TooManyPixels {
        /// Whose picture it is.
        whose: Whose,
        /// Its width by its header, in pixels.
        width: u32,
        /// Its height by its header, in pixels.
        height: u32,
    },
    /// It needs more memory than is given to one picture (deep colour, or a trap).
    #[error("the {whose} picture needs too much memory: save it with 8 bits a channel")]
    TooMuchMemory {
        /// Whose picture it is.
        whose: Whose,
    },
    /// It starts like a picture but is cut off or broken.
    #[error("the {whose} picture is damaged or cut off: copy it again")]
    Damaged {
        /// Whose picture it is.
        whose: Whose,
    },
    /// The sized picture could not be written as PNG; memory is short.
    #[error("the {whose} picture could not be written for the screen")]
    NotWritten {
        /// Whose picture it is.
        whose: Whose,
    },
}
