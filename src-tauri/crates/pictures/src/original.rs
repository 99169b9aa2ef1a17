//! From the bytes of a file to upright pixels, with every limit checked before it can hurt.
//!
//! The format is told by the content, never by the file's name. Left out: sizing, and where
//! the bytes come from.

use std::io::Cursor;

use image::codecs::jpeg::JpegDecoder;
use image::codecs::png::PngDecoder;
use image::codecs::webp::WebPDecoder;
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageError, ImageFormat, Limits};

use crate::container;
use crate::problem::{PictureProblem, Whose};

/// The largest file that is read, in bytes (12 MB): a good phone's photograph has 3 to 8.
pub const FILE_BYTES_MAX: u64 = 12 * 1000 * 1000;
/// The most pixels that are decoded (40 megapixels).
pub const PIXELS_MAX: u64 = 40_000_000;
/// The longest side that is decoded, in pixels.
pub const SIDE_PX_MAX: u32 = 16_384;

/// What one decoded picture may take: the most pixels at four bytes each.
const DECODED_BYTES_MAX: u64 = 4 * PIXELS_MAX;

/// Decodes one still picture and turns it upright.
pub(crate) fn decode(bytes: &[u8], whose: Whose) -> Result<DynamicImage, PictureProblem> {
    let length = bytes.len() as u64;
    if length > FILE_BYTES_MAX {
        return Err(PictureProblem::FileTooLarge {
            whose,
            bytes: length,
        });
    }
    let to_problem = |error| problem(&error, whose);
    let file = Cursor::new(bytes);
    match image::guess_format(bytes).ok() {
        Some(ImageFormat::Png) => {
            let decoder = PngDecoder::with_limits(file, limits()).map_err(to_problem)?;
            if decoder.is_apng().map_err(to_problem)? {
                return Err(PictureProblem::Animated { whose });
            }
            pixels(decoder, whose)
        }
        Some(ImageFormat::Jpeg) => {
            let decoder = JpegDecoder::new(file).map_err(to_problem)?;
            if !container::jpeg_is_whole(bytes) {
                return Err(PictureProblem::Damaged { whose });
            }
            pixels(decoder, whose)
        }
        Some(ImageFormat::WebP) => {
            let damaged = PictureProblem::Damaged { whose };
            let Some(whole) = container::whole_webp(bytes) else {
                return Err(damaged);
            };
            let decoder = WebPDecoder::new(Cursor::new(whole)).map_err(to_problem)?;
            if decoder.has_animation() {
                return Err(PictureProblem::Animated { whose });
            }
            if container::webp_frame(whole) != Some(decoder.dimensions()) {
                return Err(damaged);
            }
            pixels(decoder, whose)
        }
        _ => Err(PictureProblem::WrongFormat { whose }),
    }
}

fn limits() -> Limits {
    let mut limits = Limits::no_limits();
    limits.max_image_width = Some(SIDE_PX_MAX);
    limits.max_image_height = Some(SIDE_PX_MAX);
    limits.max_alloc = Some(DECODED_BYTES_MAX);
    limits
}

/// Looks at the header of an opened picture, and decodes it only if it keeps the limits.
fn pixels(mut decoder: impl ImageDecoder, whose: Whose) -> Result<DynamicImage, PictureProblem> {
    let (width, height) = decoder.dimensions();
    if width == 0 || height == 0 {
        return Err(PictureProblem::Damaged { whose });
    }
    let many = u64::from(width) * u64::from(height) > PIXELS_MAX;
    if many || width > SIDE_PX_MAX || height > SIDE_PX_MAX {
        return Err(PictureProblem::TooManyPixels {
            whose,
            width,
            height,
        });
    }
    if decoder.total_bytes() > DECODED_BYTES_MAX {
        return Err(PictureProblem::TooMuchMemory { whose });
    }
    decoder
        .set_limits(limits())
        .map_err(|error| problem(&error, whose))?;
    // A picture whose note about its orientation is broken is still a picture.
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let mut picture =
        DynamicImage::from_decoder(decoder).map_err(|error| problem(&error, whose))?;
    picture.apply_orientation(orientation);
    Ok(picture)
}

fn problem(error: &ImageError, whose: Whose) -> PictureProblem {
    match error {
        ImageError::Limits(_) => PictureProblem::TooMuchMemory { whose },
        ImageError::Unsupported(_) => PictureProblem::WrongFormat { whose },
        ImageError::Decoding(_)
        | ImageError::Encoding(_)
        | ImageError::Parameter(_)
        | ImageError::IoError(_) => PictureProblem::Damaged { whose },
    }
}
