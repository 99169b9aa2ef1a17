//! What a page gets: the right picture, of the right size, from the cache where it can.

#![expect(clippy::unwrap_used, reason = "in tests an unwrap is an assertion")]

use std::borrow::Cow;
use std::fs;
use std::io::Cursor;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use image::{DynamicImage, ImageFormat, Rgb, RgbImage};
use pictures::{CACHED_BYTES_MAX, PictureName, PictureProblem, Pictures, Served, Wanted, Whose};

fn file(picture: RgbImage, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    DynamicImage::ImageRgb8(picture)
        .write_to(&mut bytes, format)
        .unwrap();
    bytes.into_inner()
}

fn plain(width: u32, height: u32, color: [u8; 3]) -> Vec<u8> {
    file(
        RgbImage::from_pixel(width, height, Rgb(color)),
        ImageFormat::Png,
    )
}

/// The factory's desk: 200 × 150, green.
fn factory() -> [(PictureName, Cow<'static, [u8]>); 1] {
    [(
        "help-desk".parse().unwrap(),
        plain(200, 150, [0, 128, 0]).into(),
    )]
}

fn wanted(address: &str) -> Wanted {
    Wanted::from_address(address).unwrap()
}

fn pixel(served: &Served, x: u32, y: u32) -> [u8; 3] {
    image::load_from_memory(&served.bytes)
        .unwrap()
        .into_rgb8()
        .get_pixel(x, y)
        .0
}

#[test]
fn a_picture_has_the_asked_width_but_never_grows() {
    let pictures = Pictures::new(factory(), None);
    let served = pictures.serve(&wanted("/help-desk?width=96")).unwrap();
    assert_eq!(
        (served.width, served.height, served.media_type),
        (96, 72, "image/png")
    );
    let whole = pictures.serve(&wanted("/help-desk?width=640")).unwrap();
    assert_eq!((whole.width, whole.height), (200, 150));
    let wider = pictures
        .serve(&wanted("/help-desk?width=4096&contrast=normal"))
        .unwrap();
    assert!(
        Arc::ptr_eq(&whole, &wider),
        "the whole picture is made once for all widths"
    );
    let again = pictures.serve(&wanted("/help-desk?width=70")).unwrap();
    assert!(Arc::ptr_eq(&served, &again), "70 is rounded up to 96");
    let high = pictures
        .serve(&wanted("/help-desk?width=96&contrast=high"))
        .unwrap();
    assert!(!Arc::ptr_eq(&served, &high), "contrasts are kept apart");
}

#[test]
fn a_name_nobody_has_is_unknown() {
    let pictures = Pictures::new(factory(), None);
    let problem = PictureProblem::Unknown {
        name: "the-way".to_owned(),
    };
    assert_eq!(pictures.serve(&wanted("/the-way?width=64")), Err(problem));
}

#[test]
fn the_centres_picture_wins_and_a_new_one_shows_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let pictures = Pictures::new(factory(), Some(folder.path().to_owned()));
    let address = wanted("/help-desk?width=64");
    assert_eq!(pictures.serve(&address).unwrap().whose, Whose::Factory);

    let path = folder.path().join("help-desk.png");
    fs::write(&path, plain(100, 100, [200, 0, 0])).unwrap();
    let served = pictures.serve(&address).unwrap();
    assert_eq!((served.whose, &served.refused), (Whose::Centre, &None));
    assert_eq!(
        (served.width, served.height, pixel(&served, 5, 5)),
        (64, 64, [200, 0, 0])
    );
    assert!(
        Arc::ptr_eq(&served, &pictures.serve(&address).unwrap()),
        "and is kept"
    );

    // The same length, another time.
    fs::write(&path, plain(100, 100, [0, 0, 200])).unwrap();
    let later = SystemTime::now() + Duration::from_secs(5);
    fs::File::options()
        .write(true)
        .open(&path)
        .unwrap()
        .set_modified(later)
        .unwrap();
    assert_eq!(pixel(&pictures.serve(&address).unwrap(), 5, 5), [0, 0, 200]);

    fs::write(&path, b"not a picture").unwrap();
    let served = pictures.serve(&address).unwrap();
    let problem = PictureProblem::WrongFormat {
        whose: Whose::Centre,
    };
    assert_eq!(
        (served.whose, &served.refused),
        (Whose::Factory, &Some(problem))
    );
    assert!(
        Arc::ptr_eq(&served, &pictures.serve(&address).unwrap()),
        "a refusal is kept too"
    );

    fs::remove_file(&path).unwrap();
    let served = pictures.serve(&address).unwrap();
    assert_eq!((served.whose, &served.refused), (Whose::Factory, &None));
}

#[test]
fn a_centre_may_have_a_picture_the_factory_has_not() {
    let folder = tempfile::tempdir().unwrap();
    let pictures = Pictures::new(factory(), Some(folder.path().to_owned()));
    let address = wanted("/the-way?width=64");
    let path = folder.path().join("the-way.JPG");
    fs::write(&path, file(RgbImage::new(80, 40), ImageFormat::Jpeg)).unwrap();
    assert_eq!(
        pictures.serve(&address).unwrap().whose,
        Whose::Centre,
        "cameras write capitals"
    );
    fs::write(&path, b"").unwrap();
    let problem = PictureProblem::WrongFormat {
        whose: Whose::Centre,
    };
    assert_eq!(
        pictures.serve(&address),
        Err(problem),
        "with no factory picture it is an error"
    );
}

#[test]
fn a_photograph_taken_sideways_stands_upright() {
    // Left half red, right half blue; the note says: turn it a quarter clockwise.
    let picture = RgbImage::from_fn(160, 80, |x, _| {
        Rgb(if x < 80 { [220, 20, 20] } else { [20, 20, 220] })
    });
    let jpeg = file(picture, ImageFormat::Jpeg);
    let mut note = b"\xFF\xE1\0\x22Exif\0\0II*\0\x08\0\0\0\x01\0".to_vec();
    note.extend(b"\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0");
    let turned = [
        &jpeg[..2],
        &note,
        &jpeg[2..],
        b"what a phone appends \xFF\xDA",
    ]
    .concat();
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("help-desk.jpg"), turned).unwrap();
    let pictures = Pictures::new([], Some(folder.path().to_owned()));
    let served = pictures.serve(&wanted("/help-desk?width=64")).unwrap();
    assert_eq!((served.width, served.height), (64, 128));
    assert!(pixel(&served, 32, 10)[0] > 180, "red is above");
    assert!(pixel(&served, 32, 118)[2] > 180, "blue is below");
}

#[test]
fn the_cache_stays_below_its_bound() {
    // Noise does not compress: each answer is about as large as its pixels.
    let mut state = 1_u32;
    let noise = RgbImage::from_fn(1600, 1200, |_, _| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        Rgb([(state >> 8) as u8, (state >> 16) as u8, (state >> 24) as u8])
    });
    let name: PictureName = "noise".parse().unwrap();
    let pictures = Pictures::new([(name, file(noise, ImageFormat::Png).into())], None);
    let mut made_bytes = 0;
    for width in (1100..=1600).step_by(32) {
        let served = pictures
            .serve(&wanted(&format!("/noise?width={width}")))
            .unwrap();
        made_bytes += served.bytes.len();
        assert!(pictures.cached_bytes() <= CACHED_BYTES_MAX, "at {width}");
    }
    assert!(
        made_bytes > 2 * CACHED_BYTES_MAX,
        "the test fills it twice over"
    );
    assert!(
        pictures.cached_bytes() > CACHED_BYTES_MAX / 2,
        "and it is used"
    );
}
