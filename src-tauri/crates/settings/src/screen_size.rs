//! How many CSS pixels a millimetre of this screen has.

use std::ops::RangeInclusive;

/// The width of a bank or EZ-Link card in millimetres (ISO/IEC 7810, format ID-1).
pub const CARD_WIDTH_MM: f64 = 85.60;
/// Its height.
pub const CARD_HEIGHT_MM: f64 = 53.98;
/// What a screen can have: a large television 1, a telephone 25.
pub const PX_PER_MM: RangeInclusive<f64> = 1.0..=25.0;

const MM_PER_INCH: f64 = 25.4;

/// Whether a measure can be one of a screen.
pub fn is_sound(px_per_mm: f64) -> bool {
    PX_PER_MM.contains(&px_per_mm)
}

/// From a drawing that is as wide as a card.
pub fn from_card(width_px: f64) -> Option<f64> {
    Some(width_px / CARD_WIDTH_MM).filter(|found| is_sound(*found))
}

/// From the length of the screen from corner to corner, and its size in CSS pixels.
pub fn from_diagonal(inches: f64, width_px: f64, height_px: f64) -> Option<f64> {
    Some(width_px.hypot(height_px) / (inches * MM_PER_INCH)).filter(|found| is_sound(*found))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_card_and_a_diagonal_agree() {
        // The screens of docs/ARCHITECTURE.md: 21.5, 15.6 and 14 inches.
        for (inches, width, height, px_per_mm) in [
            (21.5, 1080.0, 1920.0, 4.03),
            (15.6, 1920.0, 1080.0, 5.56),
            (14.0, 1366.0, 768.0, 4.41),
        ] {
            let by_diagonal = from_diagonal(inches, width, height).unwrap();
            assert!((by_diagonal - px_per_mm).abs() < 0.01, "{by_diagonal}");
            let by_card = from_card(by_diagonal * CARD_WIDTH_MM).unwrap();
            assert!((by_card - by_diagonal).abs() < 1e-9);
        }
    }

    #[test]
    fn what_no_screen_has_is_refused() {
        for width in [0.0, -4.0, 80.0, 1e9, f64::NAN, f64::INFINITY] {
            assert_eq!(from_card(width), None, "{width}");
        }
        assert_eq!(from_diagonal(0.0, 1080.0, 1920.0), None);
        assert_eq!(from_diagonal(f64::NAN, 1080.0, 1920.0), None);
    }
}
