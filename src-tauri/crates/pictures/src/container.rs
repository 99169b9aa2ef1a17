//! What the decoders take on trust: that a file has the parts it says it has.
//!
//! Left out: everything the decoders do check, and all of PNG, whose decoder checks it itself.

/// Whether a JPEG runs to its end marker. The decoder fills a missing rest with grey and calls
/// it done; a photograph half copied from a stick must be refused instead. What phones append
/// after the end marker is not looked at.
pub(crate) fn jpeg_is_whole(bytes: &[u8]) -> bool {
    const FILL: u8 = 0xFF;
    const STUFFED: u8 = 0x00;
    const END: u8 = 0xD9;
    let mut at = 2;
    loop {
        // To the next marker: FF and a byte that is neither stuffing nor a restart.
        let Some(step) = bytes.get(at..).and_then(|rest| {
            rest.windows(2).position(|pair| {
                pair[0] == FILL && !matches!(pair[1], STUFFED | FILL | 0x01 | 0xD0..=0xD7)
            })
        }) else {
            return false;
        };
        at += step;
        match bytes.get(at + 1..at + 4) {
            _ if bytes.get(at + 1) == Some(&END) => return true,
            Some([_, high, low]) => at += 2 + usize::from(u16::from_be_bytes([*high, *low])),
            _ => return false,
        }
    }
}

/// The bytes of a WebP without what follows it, if each of its chunks lies inside the file.
/// The decoder sets memory aside for a chunk as long as it says it is, up to 4 GB; where that
/// much is not to be had, the application would end.
pub(crate) fn whole_webp(bytes: &[u8]) -> Option<&[u8]> {
    let whole = bytes.get(..chunk_end(bytes, 0)?)?;
    chunks(whole)
        .all(|(_, _, end)| end <= whole.len())
        .then_some(whole)
}

/// The width and height that the first image chunk of a still WebP states, in pixels. The
/// decoder sets memory aside for these before it compares them with the file's header.
pub(crate) fn webp_frame(whole: &[u8]) -> Option<(u32, u32)> {
    let (kind, start, _) =
        chunks(whole).find(|(kind, ..)| matches!(kind, [b'V', b'P', b'8', b' ' | b'L']))?;
    let byte = |at: usize| whole.get(start + at).copied();
    if kind == b"VP8L" {
        let sides = u32::from_le_bytes([byte(1)?, byte(2)?, byte(3)?, byte(4)?]);
        Some(((sides & 0x3FFF) + 1, (sides >> 14 & 0x3FFF) + 1))
    } else {
        let side = |low: u8, high: u8| u32::from(u16::from_le_bytes([low, high]) & 0x3FFF);
        Some((side(byte(6)?, byte(7)?), side(byte(8)?, byte(9)?)))
    }
}

/// The chunks of a WebP: kind, where the data starts, and where they say it ends.
fn chunks(whole: &[u8]) -> impl Iterator<Item = (&[u8], usize, usize)> {
    const FIRST: usize = 12;
    let mut at = FIRST;
    std::iter::from_fn(move || {
        let kind = whole.get(at..at.checked_add(4)?)?;
        let end = chunk_end(whole, at)?;
        let start = at + 8;
        at = end.checked_add((end - start) % 2)?;
        Some((kind, start, end))
    })
}

/// Where the chunk that starts at `at` says it ends.
fn chunk_end(bytes: &[u8], at: usize) -> Option<usize> {
    let start = at.checked_add(8)?;
    let length = u32::from_le_bytes(bytes.get(at + 4..start)?.try_into().ok()?);
    start.checked_add(usize::try_from(length).ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn webp(chunks: &[(&[u8; 4], u32, &[u8])]) -> Vec<u8> {
        let mut body = b"WEBP".to_vec();
        for (kind, length, data) in chunks {
            body.extend([kind.as_slice(), &length.to_le_bytes(), data].concat());
        }
        [
            b"RIFF".as_slice(),
            &(body.len() as u32).to_le_bytes(),
            &body,
        ]
        .concat()
    }

    #[test]
    fn a_chunk_longer_than_the_file_is_found() {
        // Five bytes, and one that makes them even.
        let frame = [0x2F, 0x63, 0xC0, 0x0E, 0, 0];
        let good = webp(&[(b"VP8L", 5, &frame), (b"EXIF", 2, b"ab")]);
        assert_eq!(whole_webp(&good), Some(good.as_slice()));
        assert_eq!(webp_frame(&good), Some((100, 60)));
        let followed = [good.as_slice(), b"EXIF\xFF\xFF\xFF\xFF"].concat();
        assert_eq!(
            whole_webp(&followed),
            Some(good.as_slice()),
            "what follows is cut off"
        );
        let lying = webp(&[(b"VP8L", 6, &[0; 6]), (b"EXIF", u32::MAX, b"ab")]);
        assert_eq!(whole_webp(&lying), None);
        assert_eq!(whole_webp(&good[..good.len() - 1]), None, "cut off");
        assert_eq!(whole_webp(b"RIFF"), None);
    }

    #[test]
    fn a_lossy_frame_states_its_size() {
        let frame = [0, 0, 0, 0x9D, 0x01, 0x2A, 0xFF, 0x3F, 0x10, 0x40];
        assert_eq!(
            webp_frame(&webp(&[(b"VP8 ", 10, &frame)])),
            Some((16_383, 16))
        );
        assert_eq!(webp_frame(&webp(&[(b"VP8 ", 2, &[0, 0])])), None);
    }
}
