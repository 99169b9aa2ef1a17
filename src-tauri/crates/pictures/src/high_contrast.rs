//! The high-contrast variant, for the dark themes and for eyes that need it.
//!
//! In this order, each step the same for the same pixels:
//! 1. what is transparent becomes light ground: dark ink on a black page would be lost;
//! 2. colours become greys by their luma (Rec. 709 weights), because hues that differ little
//!    in lightness help nobody with cataract or a colour deficiency;
//! 3. the greys are stretched so that all but the darkest and lightest hundredth fill the range;
//! 4. an S-shaped curve with a low turning point moves what lies between: ink and shadow go to
//!    black, skin, cloth and paper go to light, so a dark face keeps its features;
//! 5. borders, also those between two colours of one grey, are drawn dark, a little wider
//!    than they were;
//! 6. white is held at [`LIGHTEST`], so that a page on black does not glare: still over 16 to 1
//!    against black.
//!
//! It is never a negative: faces turned inside out frighten and cannot be recognised.

use image::{DynamicImage, GrayImage, Luma, RgbImage};

use crate::scale::on_ground;

/// The grey of the lightest parts.
const LIGHTEST: u32 = 232;
/// The share of pixels at each end that may be cut by the stretch: one in this many.
const CUT_ONE_IN: u64 = 100;
/// A picture with fewer greys than this between its ends is flat; stretching it shows only noise.
const RANGE_MIN: u32 = 24;
/// Stretched greys at and below this become black, at and above [`WHITE_FROM`] white (of 255).
const BLACK_TO: u32 = 26;
const WHITE_FROM: u32 = 180;
/// A border weaker than this is texture and left; at [`BORDER_FULL`] it is as dark as it gets.
const BORDER_FROM: u32 = 48;
const BORDER_FULL: u32 = 176;
/// How much of its grey a full border loses, of 256.
const BORDER_DARK: u32 = 160;

/// Makes the variant. Costs some 40 operations a pixel of the sized picture.
pub(crate) fn of(picture: DynamicImage) -> DynamicImage {
    let pixels = on_ground(picture, [255, 255, 255]);
    let lumas = GrayImage::from_fn(pixels.width(), pixels.height(), |x, y| {
        Luma([luma(pixels.get_pixel(x, y).0)])
    });
    let curve = curve(ends(&lumas));
    let greys = GrayImage::from_fn(pixels.width(), pixels.height(), |x, y| {
        let [grey] = lumas.get_pixel(x, y).0;
        let toned = curve[usize::from(grey)];
        let kept = 256 - BORDER_DARK * border(&pixels, x, y) / 256;
        Luma([(toned * kept / 256) as u8])
    });
    DynamicImage::ImageLuma8(greys)
}

/// Rec. 709 weights in parts of 65536; the sum is exact, so white stays white.
fn luma([red, green, blue]: [u8; 3]) -> u8 {
    let sum = 13_933 * u32::from(red) + 46_871 * u32::from(green) + 4_732 * u32::from(blue);
    ((sum + 32_768) >> 16).min(255) as u8
}

/// The greys between which all pixels lie but the cut share at each end.
fn ends(lumas: &GrayImage) -> (u32, u32) {
    let mut counts = [0_u64; 256];
    for pixel in lumas.pixels() {
        counts[usize::from(pixel.0[0])] += 1;
    }
    let cut = u64::from(lumas.width()) * u64::from(lumas.height()) / CUT_ONE_IN;
    (
        reached(0..=255, &counts, cut),
        reached((0..=255).rev(), &counts, cut),
    )
}

/// The first grey by which more than the cut pixels have been passed.
fn reached(greys: impl Iterator<Item = u8>, counts: &[u64; 256], cut: u64) -> u32 {
    let mut passed = 0;
    for grey in greys {
        passed += counts[usize::from(grey)];
        if passed > cut {
            return u32::from(grey);
        }
    }
    0
}

/// Stretch, S-curve and the held white as one table from grey to grey.
fn curve((dark, light): (u32, u32)) -> [u32; 256] {
    let range = light.saturating_sub(dark);
    std::array::from_fn(|grey| {
        let grey = grey as u32;
        let stretched = if range < RANGE_MIN {
            grey
        } else {
            (grey.saturating_sub(dark) * 255 / range).min(255)
        };
        smooth(stretched, BLACK_TO, WHITE_FROM) * LIGHTEST / 256
    })
}

/// How much of a border runs through a pixel, of 256: the steepest of the three colours.
fn border(pixels: &RgbImage, x: u32, y: u32) -> u32 {
    let (right, bottom) = (pixels.width() - 1, pixels.height() - 1);
    let (left_of, right_of) = (x.saturating_sub(1), (x + 1).min(right));
    let (above, below) = (y.saturating_sub(1), (y + 1).min(bottom));
    let at = |x: u32, y: u32, channel: usize| i32::from(pixels.get_pixel(x, y).0[channel]);
    let steepest = (0..3)
        .map(|channel| {
            let column =
                |x: u32| at(x, above, channel) + 2 * at(x, y, channel) + at(x, below, channel);
            let row =
                |y: u32| at(left_of, y, channel) + 2 * at(x, y, channel) + at(right_of, y, channel);
            let across = (column(right_of) - column(left_of)).unsigned_abs();
            across.max((row(below) - row(above)).unsigned_abs()) / 4
        })
        .max()
        .unwrap_or(0);
    smooth(steepest, BORDER_FROM, BORDER_FULL)
}

/// The smooth step 3t² − 2t³ from 0 at `from` to 256 at `to`.
fn smooth(value: u32, from: u32, to: u32) -> u32 {
    let t = value.clamp(from, to) - from;
    let t = t * 256 / (to - from);
    t * t * (3 * 256 - 2 * t) / (256 * 256)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ink_is_black_paper_is_light_and_white_is_held() {
        let curve = curve((20, 247));
        assert_eq!(curve[20], 0);
        assert_eq!(curve[247], LIGHTEST);
        assert!(curve.is_sorted(), "no grey overtakes a lighter one");
        assert_eq!((luma([0; 3]), luma([255; 3])), (0, 255));
    }

    #[test]
    fn two_colours_of_one_grey_are_parted_by_a_border() {
        let (rose, green) = ([201, 120, 140], [101, 151, 120]);
        assert!(luma(rose).abs_diff(luma(green)) <= 3, "the same grey");
        let picture =
            RgbImage::from_fn(40, 20, |x, _| image::Rgb(if x < 20 { rose } else { green }));
        let greys = of(DynamicImage::ImageRgb8(picture)).into_luma8();
        let (field, line) = (greys.get_pixel(5, 10).0[0], greys.get_pixel(20, 10).0[0]);
        assert!(line + 30 < field, "line {line} on {field}");
    }

    #[test]
    fn a_clear_picture_becomes_opaque_ink_on_light() {
        let picture = image::RgbaImage::from_fn(40, 40, |x, _| {
            image::Rgba(if (10..20).contains(&x) {
                [20, 32, 43, 255]
            } else {
                [0; 4]
            })
        });
        let greys = of(DynamicImage::ImageRgba8(picture)).into_luma8();
        assert_eq!(greys.get_pixel(15, 5).0, [0]);
        assert_eq!(u32::from(greys.get_pixel(35, 5).0[0]), LIGHTEST);
    }

    #[test]
    fn one_pixel_and_one_grey_are_fine() {
        for side in [1, 3] {
            let picture = RgbImage::from_pixel(side, side, image::Rgb([128; 3]));
            let greys = of(DynamicImage::ImageRgb8(picture)).into_luma8();
            assert!(
                greys.get_pixel(0, 0).0[0] > 100,
                "a flat picture is not torn apart"
            );
        }
    }
}
