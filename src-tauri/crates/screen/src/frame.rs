//! Two pictures of one screen, compared: only what differs costs time.

/// What was on a screen at one moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Frame {
    pub(crate) bytes: Vec<u8>,
    /// Bytes from one row to the next.
    pub(crate) stride: usize,
    /// Bytes of a row that are pixels.
    pub(crate) width: usize,
}

/// A pixel that is not the same in two pictures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Change {
    /// From the left.
    pub x: usize,
    /// From above.
    pub y: usize,
    /// Red, green, blue in the first picture.
    pub before: [u8; 3],
    /// The same in the second.
    pub after: [u8; 3],
}

impl Frame {
    /// Every pixel that is another colour in the other picture.
    pub fn changes(&self, other: &Self) -> Vec<Change> {
        let rows = self.rows().zip(other.rows()).enumerate();
        rows.filter(|(_, (before, after))| before != after)
            .flat_map(|(y, (before, after))| {
                let pixels = before
                    .as_chunks::<4>()
                    .0
                    .iter()
                    .zip(after.as_chunks::<4>().0);
                let differing = pixels
                    .enumerate()
                    .filter(|(_, (one, two))| one[..3] != two[..3]);
                differing.map(move |(x, (one, two))| Change {
                    x,
                    y,
                    before: colour(*one),
                    after: colour(*two),
                })
            })
            .collect()
    }

    fn rows(&self) -> impl Iterator<Item = &[u8]> {
        let rows = self.bytes.chunks_exact(self.stride.max(1));
        rows.map(|row| row.get(..self.width).unwrap_or(row))
    }
}

fn colour([blue, green, red, _]: [u8; 4]) -> [u8; 3] {
    [red, green, blue]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_pixel_that_changed_is_told() {
        let frame = |bytes: [u8; 16]| Frame {
            bytes: bytes.to_vec(),
            stride: 8,
            width: 8,
        };
        let before = frame([1, 2, 3, 0, 4, 5, 6, 0, 7, 8, 9, 0, 1, 1, 1, 0]);
        let after = frame([1, 2, 3, 9, 4, 5, 6, 0, 7, 8, 9, 0, 1, 1, 2, 0]);
        let told = Change {
            x: 1,
            y: 1,
            before: [1, 1, 1],
            after: [2, 1, 1],
        };
        assert_eq!(before.changes(&after), [told]);
    }
}
