//! Makes a picture smaller, never larger.
//!
//! Left out: colour. Pixels are averaged as they are stored (sRGB), which keeps thin dark
//! outlines dark; averaging light would thin them.

use image::imageops::{self, FilterType};
use image::{DynamicImage, RgbaImage};

use crate::wanted::WIDTH_PX_MAX;

/// From this many times too large on, a plain average first brings the picture down to
/// [`ROUGH_TIMES`] the wanted size: far quicker, and not to be seen after the fine filter.
const ROUGH_FROM_TIMES: u32 = 4;
const ROUGH_TIMES: u32 = 2;

/// The size a picture of this size is shown in: at most the wanted width, no taller than the
/// widest picture is wide, of the same shape, at least one pixel.
fn fitting(width: u32, height: u32, wanted_width: u32) -> (u32, u32) {
    let ratio = |part: u32, whole: u32| f64::from(part) / f64::from(whole);
    let scale = ratio(wanted_width, width)
        .min(ratio(WIDTH_PX_MAX, height))
        .min(1.0);
    // Between 0.5 and the side itself, so the cast is exact.
    let side = |px: u32| ((f64::from(px) * scale).round() as u32).max(1);
    (side(width), side(height))
}

/// Sizes a picture to the wanted width; a smaller one stays as it is.
pub(crate) fn to_width(picture: DynamicImage, wanted_width: u32) -> DynamicImage {
    let (width, height) = (picture.width(), picture.height());
    let size = fitting(width, height, wanted_width);
    if size == (width, height) {
        return picture;
    }
    if picture.color().has_alpha() {
        let mut pixels = picture.into_rgba8();
        premultiply(&mut pixels);
        let mut small = smaller(DynamicImage::ImageRgba8(pixels), size).into_rgba8();
        unpremultiply(&mut small);
        DynamicImage::ImageRgba8(small)
    } else {
        smaller(picture, size)
    }
}

fn smaller(picture: DynamicImage, (width, height): (u32, u32)) -> DynamicImage {
    let far = |from: u32, to: u32| from / to >= ROUGH_FROM_TIMES;
    let rough = if far(picture.width(), width) && far(picture.height(), height) {
        picture.thumbnail_exact(width * ROUGH_TIMES, height * ROUGH_TIMES)
    } else {
        picture
    };
    rough.resize_exact(width, height, FilterType::CatmullRom)
}

/// Weights each colour by its opacity, so that the hidden colour of a transparent pixel does
/// not bleed into its neighbours.
fn premultiply(pixels: &mut RgbaImage) {
    for pixel in pixels.pixels_mut() {
        let alpha = u16::from(pixel.0[3]);
        for channel in &mut pixel.0[..3] {
            *channel = ((u16::from(*channel) * alpha + 127) / 255) as u8;
        }
    }
}

fn unpremultiply(pixels: &mut RgbaImage) {
    for pixel in pixels.pixels_mut() {
        let alpha = u16::from(pixel.0[3]);
        for channel in &mut pixel.0[..3] {
            let whole = (u16::from(*channel) * 255 + alpha / 2)
                .checked_div(alpha)
                .unwrap_or(0);
            *channel = whole.min(255) as u8;
        }
    }
}

/// Lays a picture on one opaque colour.
pub(crate) fn on_ground(picture: DynamicImage, ground: [u8; 3]) -> image::RgbImage {
    if !picture.color().has_alpha() {
        return picture.into_rgb8();
    }
    let pixels = picture.into_rgba8();
    let [red, green, blue] = ground;
    let mut laid = RgbaImage::from_pixel(
        pixels.width(),
        pixels.height(),
        image::Rgba([red, green, blue, 255]),
    );
    imageops::overlay(&mut laid, &pixels, 0, 0);
    DynamicImage::ImageRgba8(laid).into_rgb8()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_keeps_its_shape_and_never_grows() {
        assert_eq!(fitting(1600, 1200, 640), (640, 480));
        assert_eq!(fitting(100, 75, 640), (100, 75));
        assert_eq!(
            fitting(16_384, 2, 64),
            (64, 1),
            "a line stays at least a pixel high"
        );
        assert_eq!(
            fitting(2_000, 16_000, 2_000),
            (512, 4_096),
            "no taller than the bound"
        );
    }

    #[test]
    fn hidden_colours_do_not_bleed() {
        // Opaque dark green, and transparent pixels whose unseen colour is a loud red.
        let picture = RgbaImage::from_fn(64, 64, |x, _| {
            image::Rgba(if x % 2 == 0 {
                [11, 79, 74, 255]
            } else {
                [255, 0, 0, 0]
            })
        });
        let small = to_width(DynamicImage::ImageRgba8(picture), 16).into_rgba8();
        for pixel in small.pixels() {
            let [red, green, blue, alpha] = pixel.0;
            assert!(red.abs_diff(11) <= 2 && green.abs_diff(79) <= 2 && blue.abs_diff(74) <= 2);
            assert!(alpha.abs_diff(128) <= 3, "half of it is clear, not {alpha}");
        }
    }
}
