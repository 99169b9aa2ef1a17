//! The guide's own drawings: each is there as SVG and PNG, and looks as it did when a person
//! last looked at it, at a screen's size and in high contrast.
//!
//! After a wanted change run `PICTURES_BLESS=1 cargo test -p pictures --test drawings` and look
//! at `tests/golden/`.

#![expect(clippy::unwrap_used, reason = "in tests an unwrap is an assertion")]

use std::fs;
use std::path::{Path, PathBuf};

use pictures::{Contrast, Pictures, Wanted};

/// How far a channel may be off on average, of 255: rounding differs a little among processors.
const MEAN_OFF_MAX: f64 = 0.5;
/// How far one channel of one pixel may be off.
const OFF_MAX: u8 = 12;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../data/pictures")
}

/// The names of all files with this ending, sorted.
fn names(ending: &str) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|found| found == ending))
        .map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned())
        .collect();
    names.sort();
    names
}

#[test]
fn every_drawing_has_its_picture_in_four_to_three() {
    let drawings = names("svg");
    assert!(drawings.len() >= 3);
    assert_eq!(
        drawings,
        names("png"),
        "run `cargo run -p pictures --example draw`"
    );
    for name in drawings {
        let png = folder().join(format!("{name}.png"));
        let size = image::image_dimensions(&png).unwrap();
        assert_eq!(size, (1600, 1200), "{name} is 4:3");
        assert!(
            fs::metadata(&png).unwrap().len() < 150_000,
            "{name} is small on disk"
        );
        let svg = fs::read_to_string(folder().join(format!("{name}.svg"))).unwrap();
        for never in ["<text", "<image", "href", "<script"] {
            assert!(
                !svg.contains(never),
                "{name}: {never}: shapes only, and no words"
            );
        }
    }
}

#[test]
fn drawings_look_as_when_they_were_last_looked_at() {
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    let drawings = names("png");
    let pictures = Pictures::new(
        drawings.iter().map(|name| {
            let bytes = fs::read(folder().join(format!("{name}.png"))).unwrap();
            (name.parse().unwrap(), bytes.into())
        }),
        None,
    );
    for name in drawings {
        for (contrast, word) in [(Contrast::Normal, "normal"), (Contrast::High, "high")] {
            let wanted = Wanted::new(name.parse().unwrap(), 320, contrast).unwrap();
            let served = pictures.serve(&wanted).unwrap();
            assert_eq!((served.width, served.height), (320, 240));
            let file = golden.join(format!("{name}-{word}.png"));
            if std::env::var_os("PICTURES_BLESS").is_some() {
                fs::write(&file, &served.bytes).unwrap();
            }
            let expected = image::open(&file).unwrap().into_rgba8();
            let found = image::load_from_memory(&served.bytes).unwrap().into_rgba8();
            assert_eq!(found.dimensions(), expected.dimensions());
            let off: Vec<u8> = found
                .iter()
                .zip(expected.iter())
                .map(|(a, b)| a.abs_diff(*b))
                .collect();
            let mean = off.iter().map(|&off| f64::from(off)).sum::<f64>() / off.len() as f64;
            let most = off.iter().max().copied().unwrap_or(0);
            assert!(
                mean <= MEAN_OFF_MAX && most <= OFF_MAX,
                "{name} {word}: {mean:.2} off on average, {most} at most; see the head of this file"
            );
        }
    }
}

#[test]
fn high_contrast_is_ink_on_light_and_does_not_glare() {
    for name in names("png") {
        let bytes = fs::read(folder().join(format!("{name}.png"))).unwrap();
        let pictures = Pictures::new([(name.parse().unwrap(), bytes.into())], None);
        let wanted = Wanted::new(name.parse().unwrap(), 640, Contrast::High).unwrap();
        let greys = image::load_from_memory(&pictures.serve(&wanted).unwrap().bytes)
            .unwrap()
            .into_luma8();
        let share = |from: u8, to: u8| {
            let count = greys
                .iter()
                .filter(|&&grey| (from..=to).contains(&grey))
                .count();
            count as f64 / greys.len() as f64
        };
        assert!(share(0, 30) > 0.04, "{name} has black outlines");
        assert!(share(200, 255) > 0.5, "{name} stands on light");
        assert!(share(240, 255) < f64::EPSILON, "{name} does not glare");
    }
}
