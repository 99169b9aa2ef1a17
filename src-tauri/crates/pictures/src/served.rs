//! A picture ready for the page, as a PNG.

use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::{DynamicImage, ImageEncoder};

use crate::problem::{PictureProblem, Whose};

/// A picture ready for the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Served {
    /// The file to send.
    pub bytes: Vec<u8>,
    /// Its media type, for the answer's header: always `image/png` today.
    pub media_type: &'static str,
    /// Its width in pixels: the wanted width, or less where the original has less.
    pub width: u32,
    /// Its height in pixels.
    pub height: u32,
    /// Whose picture it is.
    pub whose: Whose,
    /// Why the centre's picture is not the one served, where it has one. For the log and for staff.
    pub refused: Option<PictureProblem>,
}

/// Writes pixels as PNG: lossless, so outlines stay sharp, and quick rather than smallest,
/// because it travels inside one process.
pub(crate) fn write(
    picture: DynamicImage,
    whose: Whose,
    refused: Option<PictureProblem>,
) -> Result<Served, PictureProblem> {
    let picture = eight_bits(picture);
    let (width, height) = (picture.width(), picture.height());
    let mut bytes = Vec::new();
    PngEncoder::new_with_quality(&mut bytes, CompressionType::Fast, FilterType::Adaptive)
        .write_image(picture.as_bytes(), width, height, picture.color().into())
        .map_err(|_| PictureProblem::NotWritten { whose })?;
    bytes.shrink_to_fit();
    Ok(Served {
        bytes,
        media_type: "image/png",
        width,
        height,
        whose,
        refused,
    })
}

/// Eight bits a channel, and no opacity where everything is opaque: half the bytes.
fn eight_bits(picture: DynamicImage) -> DynamicImage {
    let color = picture.color();
    if !color.has_alpha() {
        if color.has_color() {
            DynamicImage::ImageRgb8(picture.into_rgb8())
        } else {
            DynamicImage::ImageLuma8(picture.into_luma8())
        }
    } else {
        let pixels = picture.into_rgba8();
        if pixels.pixels().all(|pixel| pixel.0[3] == 255) {
            DynamicImage::ImageRgb8(DynamicImage::ImageRgba8(pixels).into_rgb8())
        } else {
            DynamicImage::ImageRgba8(pixels)
        }
    }
}
