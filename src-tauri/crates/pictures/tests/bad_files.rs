//! What a centre's folder may hold by mistake or malice: each ends as a refusal with the
//! factory picture shown, none in a crash or in much memory.

#![expect(clippy::unwrap_used, reason = "in tests an unwrap is an assertion")]

use std::fs::{self, File};
use std::io::Cursor;
use std::path::Path;
use std::sync::Arc;

use image::{DynamicImage, ImageFormat, Rgba, RgbaImage};
use pictures::{Contrast, FILE_BYTES_MAX, PictureProblem, Pictures, Served, Wanted, Whose};

const NAME: &str = "help-desk";

fn painted(width: u32, height: u32, format: ImageFormat) -> Vec<u8> {
    let picture = RgbaImage::from_fn(width, height, |x, y| {
        Rgba([
            (x * 7) as u8,
            (y * 5) as u8,
            (x ^ y) as u8,
            255 - (x * y % 97) as u8,
        ])
    });
    let mut bytes = Cursor::new(Vec::new());
    let mut picture = DynamicImage::ImageRgba8(picture);
    if format == ImageFormat::Jpeg {
        picture = DynamicImage::ImageRgb8(picture.into_rgb8());
    }
    picture.write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

/// The factory has one good picture; the centre's folder is the given one.
fn pictures(folder: &Path) -> Pictures {
    let factory = painted(80, 60, ImageFormat::Png);
    Pictures::new(
        [(NAME.parse().unwrap(), factory.into())],
        Some(folder.to_owned()),
    )
}

fn serve(folder: &Path) -> Arc<Served> {
    let wanted = Wanted::new(NAME.parse().unwrap(), 64, Contrast::Normal).unwrap();
    pictures(folder).serve(&wanted).unwrap()
}

/// Why the centre's picture of these bytes is refused.
fn refusal(file: &str, bytes: &[u8]) -> PictureProblem {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join(file), bytes).unwrap();
    let served = serve(folder.path());
    assert_eq!(served.whose, Whose::Factory, "{file}");
    served.refused.clone().unwrap()
}

fn crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |crc, &byte| {
        (0..8).fold(crc ^ u32::from(byte), |crc, _| {
            (crc >> 1) ^ (0xEDB8_8320 & (crc & 1).wrapping_neg())
        })
    })
}

/// One chunk of a PNG, as the format lays it out.
fn chunk(kind: &[u8; 4], data: &[u8]) -> Vec<u8> {
    let body = [kind.as_slice(), data].concat();
    [
        &(data.len() as u32).to_be_bytes()[..],
        &body,
        &crc(&body).to_be_bytes(),
    ]
    .concat()
}

/// One chunk of a WebP, its data of even length.
fn riff_chunk(kind: &[u8; 4], data: &[u8]) -> Vec<u8> {
    [kind.as_slice(), &(data.len() as u32).to_le_bytes(), data].concat()
}

/// A PNG of some 60 bytes that claims a size.
fn png_claiming(width: u32, height: u32, bits: u8, color: u8) -> Vec<u8> {
    let head = [
        &width.to_be_bytes()[..],
        &height.to_be_bytes(),
        &[bits, color, 0, 0, 0],
    ]
    .concat();
    [
        b"\x89PNG\r\n\x1a\n".as_slice(),
        &chunk(b"IHDR", &head),
        &chunk(b"IDAT", &[0x78, 0x9c]),
    ]
    .concat()
}

#[test]
fn claims_of_many_pixels_are_refused_by_the_header() {
    let many = |width, height| PictureProblem::TooManyPixels {
        whose: Whose::Centre,
        width,
        height,
    };
    for (width, height) in [(10_000, 5_000), (5_000, 8_001)] {
        assert_eq!(
            refusal("help-desk.png", &png_claiming(width, height, 8, 2)),
            many(width, height)
        );
    }
    let jpeg = {
        // A real JPEG whose frame header then claims 60000 × 60000.
        let mut jpeg = painted(16, 16, ImageFormat::Jpeg);
        let frame = jpeg
            .windows(2)
            .position(|pair| pair == [0xFF, 0xC0])
            .unwrap();
        jpeg[frame + 5..frame + 9].copy_from_slice(&[0xEA, 0x60, 0xEA, 0x60]);
        jpeg
    };
    assert_eq!(refusal("help-desk.jpg", &jpeg), many(60_000, 60_000));
    let long = refusal("help-desk.png", &png_claiming(1_000_000, 1, 8, 2));
    assert!(matches!(
        long,
        PictureProblem::TooMuchMemory { .. } | PictureProblem::TooManyPixels { .. }
    ));
    let deep = refusal("help-desk.png", &png_claiming(8_000, 5_000, 16, 6));
    assert_eq!(
        deep,
        PictureProblem::TooMuchMemory {
            whose: Whose::Centre
        }
    );
}

#[test]
fn a_large_file_is_refused_unread() {
    let folder = tempfile::tempdir().unwrap();
    // 13 MB that are not even on the disk.
    File::create(folder.path().join("help-desk.jpg"))
        .unwrap()
        .set_len(13_000_000)
        .unwrap();
    let problem = PictureProblem::FileTooLarge {
        whose: Whose::Centre,
        bytes: 13_000_000,
    };
    assert_eq!(serve(folder.path()).refused, Some(problem));
}

#[test]
fn a_large_factory_picture_is_an_error() {
    let length = FILE_BYTES_MAX + 1;
    let bytes = vec![0; length as usize];
    let pictures = Pictures::new([(NAME.parse().unwrap(), bytes.into())], None);
    let wanted = Wanted::from_address("/help-desk?width=64").unwrap();
    let problem = PictureProblem::FileTooLarge {
        whose: Whose::Factory,
        bytes: length,
    };
    assert_eq!(pictures.serve(&wanted), Err(problem));
}

#[test]
fn what_is_no_still_picture_is_refused() {
    let wrong = PictureProblem::WrongFormat {
        whose: Whose::Centre,
    };
    for bytes in [
        b"GIF89a\x01\0\x01\0\0\0\0;".as_slice(),
        b"BM\x3a\0\0\0\0\0\0\0",
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        b"\0\0\0\x18ftypheic\0\0\0\0",
        b"MZ",
        b"",
        &[0xA5; 4096],
    ] {
        assert_eq!(
            refusal("help-desk.png", bytes),
            wrong,
            "{:?}",
            bytes.get(..8)
        );
    }
    let animated = {
        let still = painted(8, 8, ImageFormat::Png);
        let (head, rest) = still.split_at(33);
        [head, &chunk(b"acTL", &[0, 0, 0, 2, 0, 0, 0, 0]), rest].concat()
    };
    let moves = PictureProblem::Animated {
        whose: Whose::Centre,
    };
    assert_eq!(refusal("help-desk.png", &animated), moves);
    let canvas = [2, 0, 0, 0, 7, 0, 0, 7, 0, 0];
    let frame = [&[0; 16], b"VP8L\x05\0\0\0\x2F\x07\xC0\x01\0\0".as_slice()].concat();
    let body = [
        b"WEBP".as_slice(),
        &riff_chunk(b"VP8X", &canvas),
        &riff_chunk(b"ANIM", &[0; 6]),
        &riff_chunk(b"ANMF", &frame),
    ];
    assert_eq!(
        refusal("help-desk.webp", &riff_chunk(b"RIFF", &body.concat())),
        moves
    );
}

#[test]
fn a_cut_off_picture_is_refused_at_every_length() {
    for (file, format) in [
        ("help-desk.png", ImageFormat::Png),
        ("help-desk.jpeg", ImageFormat::Jpeg),
        ("help-desk.webp", ImageFormat::WebP),
    ] {
        let whole = painted(40, 30, format);
        for length in (0..whole.len() - 20).step_by(37) {
            let problem = refusal(file, &whole[..length]);
            let fits = matches!(
                problem,
                PictureProblem::Damaged { .. } | PictureProblem::WrongFormat { .. }
            );
            assert!(fits, "{file} cut at {length}: {problem}");
        }
    }
}

#[test]
fn a_folder_or_a_missing_folder_does_no_harm() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("help-desk.png")).unwrap();
    let served = serve(folder.path());
    assert!(
        matches!(served.refused, Some(PictureProblem::Unreadable { .. })),
        "{served:?}"
    );
    let served = serve(&folder.path().join("not-there"));
    assert_eq!((served.whose, &served.refused), (Whose::Factory, &None));
}

/// A small fixed generator (xorshift), so that a failure can be run again.
struct Dice(u64);

impl Dice {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % bound as u64) as usize
    }
}

#[test]
fn no_byte_soup_panics() {
    let seeds = [ImageFormat::Png, ImageFormat::Jpeg, ImageFormat::WebP]
        .map(|format| painted(24, 18, format));
    let mut dice = Dice(0x5EED_0F9A_4D17);
    let (mut shown, mut refused) = (0, 0);
    for round in 0..4500 {
        let mut bytes = seeds[round % seeds.len()].clone();
        for _ in 0..=dice.below(6) {
            let at = dice.below(bytes.len());
            match dice.below(5) {
                0 => bytes[at] = dice.below(256) as u8,
                1 => bytes[at] ^= 1 << dice.below(8),
                2 => bytes.truncate(at.max(1)),
                3 => {
                    let piece = bytes[at..(at + dice.below(64)).min(bytes.len())].to_vec();
                    bytes.splice(at..at, piece);
                }
                _ => bytes[at] = [0, 0xFF, 0x7F, 0x80][dice.below(4)],
            }
        }
        // The checksums of a PNG would stop most of it at the door.
        if round % seeds.len() == 0 && dice.below(4) > 0 {
            mend_checksums(&mut bytes);
        }
        let contrast = if dice.below(2) == 0 {
            Contrast::Normal
        } else {
            Contrast::High
        };
        let width = 16 + dice.below(64) as u32;
        let pictures = Pictures::new([(NAME.parse().unwrap(), bytes.into())], None);
        let wanted = Wanted::new(NAME.parse().unwrap(), width, contrast).unwrap();
        match pictures.serve(&wanted) {
            Ok(_) => shown += 1,
            Err(_) => refused += 1,
        }
    }
    assert!(
        shown > 100 && refused > 100,
        "both happen: {shown} shown, {refused} refused"
    );
}

fn mend_checksums(png: &mut [u8]) {
    let mut at = 8;
    while let Some(length) = png.get(at..at + 4) {
        let length = u32::from_be_bytes(length.try_into().unwrap()) as usize;
        let end = at.saturating_add(8).saturating_add(length);
        let Some(body) = png.get(at + 4..end) else {
            return;
        };
        let sum = crc(body).to_be_bytes();
        let Some(place) = png.get_mut(end..end + 4) else {
            return;
        };
        place.copy_from_slice(&sum);
        at = end + 4;
    }
}
