//! A language that is longer than Tamil fits the screens as Tamil does (check G08): in a content folder whose
//! Tamil is 2.4 times as wide as English, the longest page of each kind is looked at by every probe.

use std::fs;
use std::path::Path;

use checks::Extreme;
use folder::Folder;
use guide::Book;
use serde_json::{Value, json};
use tests::app::{App, program};
use tests::dresses::{Extent, LARGEST};
use tests::longer::{FACTOR, Fitted, Ruler, lengthened};
use tests::matrix::{Fault, Look};
use tests::size::{KIOSK, LAPTOP, SMALL_LAPTOP, Size};
use tests::{content, figures};
use words::Language;

use crate::matrix::assert_sound;

#[tokio::test]
async fn than_tamil_fits_the_kiosk() {
    fits(KIOSK, LARGEST + 1, &[]).await;
}

/// At the largest size the words of the bar alone take three lines, half of a low screen: a choice of three
/// lines has no room below them, whatever else is folded.
#[tokio::test]
async fn than_tamil_fits_the_laptop() {
    fits(LAPTOP, LARGEST, &[]).await;
}

/// Here a setting of three lines has no room at the size before that.
#[tokio::test]
async fn than_tamil_fits_the_small_laptop() {
    fits(SMALL_LAPTOP, LARGEST, &[json!("settings")]).await;
}

/// `without_room`: pages that do not fit at the last of the sizes, though at all others.
async fn fits(size: Size, sizes: usize, without_room: &[Value]) {
    let root = tempfile::tempdir().unwrap();
    write(&longer(size).await, root.path());
    let (book, faults) = Book::read(root.path());
    assert_eq!(faults, []);
    let arguments = ["--content", root.path().to_str().unwrap()];
    let app = App::start(&program(), size, &arguments).await.unwrap();
    let mut look = Look {
        app: &app,
        book: &book,
        extent: Extent::Sample,
        languages: &[Language::Ta],
        progress: &mut |now| println!("{now}"),
    };
    let mut outcome = look.at_sizes(Language::Ta, sizes).await.unwrap();
    app.close().await;
    let parts = outcome.parts as f64;
    figures::tell("G08", "parts of pages", "", Extreme::Sum, parts);
    let last = format!("T{sizes}");
    let is_known =
        |fault: &Fault, place: &Value| fault.told.place == *place && fault.dress.contains(&last);
    for place in without_room {
        let known = outcome.faults.iter().filter(|fault| is_known(fault, place));
        assert!(
            known.count() > 0,
            "{place} has room now: say so here and in checks.toml"
        );
    }
    let is_new = |fault: &Fault| !without_room.iter().any(|place| is_known(fault, place));
    outcome.faults.retain(is_new);
    assert_sound(&outcome, size);
}

/// The content, with sentences as wide as the fonts of this screen make them.
async fn longer(size: Size) -> Folder {
    let folder = content::folder();
    let app = App::start(&program(), size, &[]).await.unwrap();
    let ruler = Ruler::of_window(&app, &folder).await.unwrap();
    app.close().await;
    let (longer, fitted) = lengthened(&folder, &ruler);
    let too_short = |one: &&Fitted| one.has_words && one.factor() < FACTOR;
    assert_eq!(fitted.iter().filter(too_short).count(), 0);
    let factors = fitted
        .iter()
        .filter(|one| one.has_words)
        .map(Fitted::factor);
    let least = factors.fold(f64::INFINITY, f64::min);
    figures::tell("G08", "times the English width", "×", Extreme::Least, least);
    longer
}

fn write(folder: &Folder, root: &Path) {
    for (path, text) in folder.below("") {
        let path = root.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
}
