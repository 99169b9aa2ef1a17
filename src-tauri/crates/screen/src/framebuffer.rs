//! Reading what is on a virtual screen, as often as wished, without asking the X server.
//!
//! Xvfb maps the file into its memory, so a plain read sees each pixel as soon as it is drawn.

use std::fs::File;
use std::io;
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};

use image::RgbImage;
use thiserror::Error;

use crate::frame::Frame;
use crate::layout::{HEAD_BYTES, Layout, LayoutProblem};

/// An open framebuffer.
#[derive(Debug)]
pub struct Framebuffer {
    file: File,
    path: PathBuf,
    layout: Layout,
}

/// Why the framebuffer cannot be read.
#[derive(Debug, Error)]
pub enum FramebufferProblem {
    /// The file is not there or cannot be read.
    #[error("the framebuffer {} cannot be read", path.display())]
    Read {
        /// Which file.
        path: PathBuf,
        /// What the system said.
        #[source]
        source: io::Error,
    },
    /// Its head is not understood.
    #[error("the framebuffer {} is not understood", path.display())]
    Layout {
        /// Which file.
        path: PathBuf,
        /// What is unexpected.
        #[source]
        source: LayoutProblem,
    },
}

impl Framebuffer {
    /// Opens the file that Xvfb keeps.
    ///
    /// # Errors
    /// Where it cannot be read, or holds pixels of another shape.
    pub fn open(path: &Path) -> Result<Self, FramebufferProblem> {
        let path = path.to_path_buf();
        let read = |source| FramebufferProblem::Read {
            path: path.clone(),
            source,
        };
        let file = File::open(&path).map_err(read)?;
        let mut head = [0; HEAD_BYTES];
        file.read_exact_at(&mut head, 0).map_err(read)?;
        match Layout::parse(&head) {
            Ok(layout) => Ok(Self { file, path, layout }),
            Err(source) => Err(FramebufferProblem::Layout { path, source }),
        }
    }

    /// Reads one row into a buffer: four bytes a pixel, blue, green, red, unused.
    ///
    /// # Errors
    /// Where it cannot be read.
    pub fn read_row(&self, y: u32, row: &mut Vec<u8>) -> Result<(), FramebufferProblem> {
        row.resize(self.layout.width as usize * 4, 0);
        let start = self.layout.offset + u64::from(y) * u64::from(self.layout.bytes_per_row);
        self.file
            .read_exact_at(row, start)
            .map_err(|source| FramebufferProblem::Read {
                path: self.path.clone(),
                source,
            })
    }

    /// Everything as it lies in the file: quick to take and to compare, not made for saving.
    ///
    /// # Errors
    /// Where it cannot be read.
    pub fn frame(&self) -> Result<Frame, FramebufferProblem> {
        let width = self.layout.width as usize * 4;
        let stride = self.layout.bytes_per_row as usize;
        let mut bytes = vec![0; stride * self.layout.height as usize];
        self.file
            .read_exact_at(&mut bytes, self.layout.offset)
            .map_err(|source| FramebufferProblem::Read {
                path: self.path.clone(),
                source,
            })?;
        Ok(Frame {
            bytes,
            stride,
            width,
        })
    }

    /// The whole picture.
    ///
    /// # Errors
    /// Where it cannot be read.
    pub fn picture(&self) -> Result<RgbImage, FramebufferProblem> {
        let mut picture = RgbImage::new(self.layout.width, self.layout.height);
        let mut row = Vec::new();
        for (y, pixels) in picture.enumerate_rows_mut() {
            self.read_row(y, &mut row)?;
            for ((_, _, pixel), [blue, green, red, _]) in pixels.zip(row.as_chunks::<4>().0) {
                pixel.0 = [*red, *green, *blue];
            }
        }
        Ok(picture)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layout::tests::head;

    #[test]
    fn a_picture_is_read_with_its_colours_in_order() {
        let file = tempfile::NamedTempFile::new().unwrap();
        let mut bytes = head(2, 2).to_vec();
        bytes.resize(160 + 256 * 12, 0);
        bytes.extend([3, 2, 1, 0, 6, 5, 4, 0]);
        bytes.extend([9, 8, 7, 0, 12, 11, 10, 0]);
        std::fs::write(file.path(), bytes).unwrap();
        let picture = Framebuffer::open(file.path()).unwrap().picture().unwrap();
        assert_eq!(picture.into_raw(), [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    }

    #[test]
    fn a_cut_file_is_refused() {
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), head(2, 2)).unwrap();
        let open = Framebuffer::open(file.path()).unwrap();
        assert!(open.picture().is_err());
    }
}
