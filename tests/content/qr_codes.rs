//! A QR code carries the address that stands beside it, and only one that an official page carries.

use guide::page::{Body, Place, QrCode};
use image::{GrayImage, Luma};
use tests::content;
use words::Language;

/// Pixels of a square, and squares of quiet around the code.
const SQUARE: usize = 6;
const QUIET: usize = 4;

#[test]
fn every_code_is_read_as_the_address_beside_it() {
    let (book, _) = content::book();
    let mut read = 0;
    for (place, page) in content::pages(&book, Language::En) {
        for block in &page.blocks {
            let Body::Address { shown, code, .. } = &block.body else {
                continue;
            };
            let Place::Service { service } = &place else {
                panic!("{place:?}")
            };
            let link = &book.facts.links[book.facts.services[service].link.as_ref().unwrap()];
            assert_eq!(
                code.is_some(),
                link.carried_by.is_some(),
                "{}: no page, no code",
                link.id
            );
            let Some(code) = code else { continue };
            assert_eq!(decoded(code), link.url);
            let words = link
                .url
                .trim_start_matches("https://")
                .trim_start_matches("www.");
            assert!(
                words.starts_with(shown.trim_start_matches("www.")),
                "{shown} for {}",
                link.url
            );
            read += 1;
        }
    }
    assert!(read >= 3, "only {read} codes were read");
}

fn decoded(code: &QrCode) -> String {
    let side = (code.modules + 2 * QUIET) * SQUARE;
    let side = u32::try_from(side).unwrap();
    let mut picture = GrayImage::from_pixel(side, side, Luma([255]));
    for square in code.path.split('M').skip(1) {
        let mut numbers = square.split(['h', ' ']).map(str::parse::<usize>);
        let (x, y) = (
            numbers.next().unwrap().unwrap(),
            numbers.next().unwrap().unwrap(),
        );
        for (dx, dy) in (0..SQUARE).flat_map(|dx| (0..SQUARE).map(move |dy| (dx, dy))) {
            let at =
                |square: usize, d: usize| u32::try_from((square + QUIET) * SQUARE + d).unwrap();
            picture.put_pixel(at(x, dx), at(y, dy), Luma([0]));
        }
    }
    let (width, height) = (side as usize, side as usize);
    let mut prepared = rqrr::PreparedImage::prepare_from_greyscale(width, height, |x, y| {
        picture
            .get_pixel(u32::try_from(x).unwrap(), u32::try_from(y).unwrap())
            .0[0]
    });
    let grids = prepared.detect_grids();
    grids
        .first()
        .expect("a code is seen")
        .decode()
        .expect("the code is read")
        .1
}
