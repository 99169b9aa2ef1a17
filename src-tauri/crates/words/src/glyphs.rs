//! Which characters the fonts of the guide can draw.
//!
//! The lists in `coverage/` are read from the full font faces by `cargo xtask gen`, so that
//! a check of the content needs no font.

use std::ops::RangeInclusive;
use std::sync::LazyLock;

const FACES: [&str; 3] = [
    include_str!("../coverage/latin.txt"),
    include_str!("../coverage/han.txt"),
    include_str!("../coverage/tamil.txt"),
];

static RANGES: LazyLock<Vec<RangeInclusive<u32>>> = LazyLock::new(|| {
    let mut ranges: Vec<_> = FACES
        .iter()
        .flat_map(|face| face.lines())
        .filter_map(range)
        .collect();
    ranges.sort_by_key(|range| *range.start());
    ranges
});

/// Whether one of the fonts has the character. Spaces and joiners need no glyph.
pub fn drawable(character: char) -> bool {
    character.is_whitespace()
        || matches!(character, '\u{200b}'..='\u{200d}' | '\u{2060}')
        || RANGES
            .iter()
            .any(|range| range.contains(&u32::from(character)))
}

/// A line of a list: `U+4E00-U+4E05` or `U+0041`.
fn range(line: &str) -> Option<RangeInclusive<u32>> {
    let code = |text: &str| u32::from_str_radix(text.strip_prefix("U+")?, 16).ok();
    let (first, last) = line.split_once('-').unwrap_or((line, line));
    Some(code(first)?..=code(last)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_fonts_draw_the_four_scripts_and_no_others() {
        for character in "Aé7–’中国智慧அறிவார்ந்த。，“”".chars()
        {
            assert!(drawable(character), "{character}");
        }
        for character in "ක🙂ไ".chars() {
            assert!(!drawable(character), "{character}");
        }
    }
}
