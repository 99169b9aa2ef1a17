//! The head of an X Window Dump (`XWDFile.h`): where the pixels lie, and in which shape.

use thiserror::Error;

/// Length of the fixed part of the head.
pub(crate) const HEAD_BYTES: usize = 25 * 4;
const COLOUR_BYTES: u64 = 12;

/// Where pixels lie in the file. Each is four bytes: blue, green, red, unused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Layout {
    /// In pixels.
    pub(crate) width: u32,
    /// In pixels.
    pub(crate) height: u32,
    /// From the start of one row to that of the next.
    pub(crate) bytes_per_row: u32,
    /// Where the first row starts.
    pub(crate) offset: u64,
}

/// Why the head was not understood.
#[derive(Debug, PartialEq, Eq, Error)]
pub enum LayoutProblem {
    /// Not a dump of version 7.
    #[error("it is no X Window Dump of version 7")]
    NotADump,
    /// Another shape of pixels than `-screen …x24` gives.
    #[error("its pixels are not 32 bits of blue, green, red (depth {depth}, {bits} bits)")]
    OtherPixels {
        /// Bits that carry colour.
        depth: u32,
        /// Bits in the file.
        bits: u32,
    },
}

impl Layout {
    /// Reads the head.
    pub(crate) fn parse(head: &[u8; HEAD_BYTES]) -> Result<Self, LayoutProblem> {
        let mut fields = [0_u32; HEAD_BYTES / 4];
        for (field, bytes) in fields.iter_mut().zip(head.as_chunks::<4>().0) {
            *field = u32::from_be_bytes(*bytes);
        }
        let [
            head_bytes,
            version,
            format,
            depth,
            width,
            height,
            _x_offset,
            byte_order,
            _bitmap_unit,
            _bit_order,
            _pad,
            bits,
            bytes_per_row,
            _class,
            red,
            green,
            blue,
            _bits_per_colour,
            _entries,
            colours,
            ..,
        ] = fields;
        if version != 7 || (head_bytes as usize) < HEAD_BYTES {
            return Err(LayoutProblem::NotADump);
        }
        let known = format == 2
            && bits == 32
            && byte_order == 0
            && (red, green, blue) == (0xff_0000, 0xff00, 0xff);
        if !known {
            return Err(LayoutProblem::OtherPixels { depth, bits });
        }
        Ok(Self {
            width,
            height,
            bytes_per_row,
            offset: u64::from(head_bytes) + u64::from(colours) * COLOUR_BYTES,
        })
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// A head as Xvfb writes it, for a picture of this size.
    pub(crate) fn head(width: u32, height: u32) -> [u8; HEAD_BYTES] {
        let fields: [u32; HEAD_BYTES / 4] = [
            160,
            7,
            2,
            24,
            width,
            height,
            0,
            0,
            32,
            0,
            32,
            32,
            width * 4,
            4,
            0xff_0000,
            0xff00,
            0xff,
            8,
            256,
            256,
            width,
            height,
            0,
            0,
            0,
        ];
        let mut bytes = [0; HEAD_BYTES];
        for (place, field) in bytes.as_chunks_mut::<4>().0.iter_mut().zip(fields) {
            *place = field.to_be_bytes();
        }
        bytes
    }

    #[test]
    fn the_head_of_xvfb_is_read() {
        assert_eq!(
            Layout::parse(&head(1080, 1920)),
            Ok(Layout {
                width: 1080,
                height: 1920,
                bytes_per_row: 4320,
                offset: 160 + 256 * 12,
            })
        );
    }

    #[test]
    fn another_file_is_refused() {
        assert_eq!(
            Layout::parse(&[0; HEAD_BYTES]),
            Err(LayoutProblem::NotADump)
        );
    }

    #[test]
    fn sixteen_bits_are_refused() {
        let mut other = head(8, 8);
        other[12..16].copy_from_slice(&16_u32.to_be_bytes());
        other[44..48].copy_from_slice(&16_u32.to_be_bytes());
        assert_eq!(
            Layout::parse(&other),
            Err(LayoutProblem::OtherPixels {
                depth: 16,
                bits: 16
            })
        );
    }
}
