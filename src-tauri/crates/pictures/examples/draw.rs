//! Renders the guide's own drawings: every `data/pictures/*.svg` becomes the `.png` of its name,
//! [`WIDTH_PX`] wide. Run it after changing a drawing:
//!
//! ```sh
//! cargo run -p pictures --example draw
//! ```
//!
//! The drawings hold shapes only: no text, no fonts, no embedded pictures are rendered.

use std::error::Error;
use std::fs;
use std::path::Path;

use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::{ImageEncoder, RgbaImage};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};

/// How wide every drawing is rendered, in pixels.
const WIDTH_PX: u32 = 1600;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../data/pictures");
    for entry in fs::read_dir(folder)? {
        let svg = entry?.path();
        if svg.extension().is_some_and(|ending| ending == "svg") {
            let png = svg.with_extension("png");
            let bytes = smallest_png(&render(&fs::read(&svg)?)?)?;
            fs::write(&png, &bytes)?;
            println!("{}: {} bytes", png.display(), bytes.len());
        }
    }
    Ok(())
}

fn render(svg: &[u8]) -> Result<RgbaImage, Box<dyn Error>> {
    let tree = Tree::from_data(svg, &Options::default())?;
    let scale = WIDTH_PX as f32 / tree.size().width();
    let height = (tree.size().height() * scale).round() as u32;
    let mut pixels = Pixmap::new(WIDTH_PX, height).ok_or("the drawing has no size")?;
    resvg::render(
        &tree,
        Transform::from_scale(scale, scale),
        &mut pixels.as_mut(),
    );
    let straight = pixels.pixels().iter().flat_map(|pixel| {
        let color = pixel.demultiply();
        [color.red(), color.green(), color.blue(), color.alpha()]
    });
    RgbaImage::from_raw(WIDTH_PX, height, straight.collect()).ok_or("too few pixels".into())
}

/// Tries each way PNG can filter rows; for flat drawings they differ by half.
fn smallest_png(pixels: &RgbaImage) -> Result<Vec<u8>, Box<dyn Error>> {
    let filters = [
        FilterType::NoFilter,
        FilterType::Sub,
        FilterType::Up,
        FilterType::Adaptive,
    ];
    let mut smallest: Option<Vec<u8>> = None;
    for filter in filters {
        let mut bytes = Vec::new();
        PngEncoder::new_with_quality(&mut bytes, CompressionType::Best, filter).write_image(
            pixels.as_raw(),
            pixels.width(),
            pixels.height(),
            image::ExtendedColorType::Rgba8,
        )?;
        if smallest
            .as_ref()
            .is_none_or(|least| bytes.len() < least.len())
        {
            smallest = Some(bytes);
        }
    }
    smallest.ok_or("no filter was tried".into())
}
