//! The sample of the matrix: templates in dresses of which every two values meet, every page, and
//! templates in pairs of languages, low on the screen, with large targets and for the left hand.

use checks::Extreme;
use tests::app::{App, program};
use tests::content;
use tests::dresses::{Changed, Extent};
use tests::figures;
use tests::matrix::{Look, Outcome};
use tests::size::{KIOSK, LAPTOP, SMALL_LAPTOP, Size};
use words::Language;

/// The checks of which the table says how much was looked at.
const LOOKED_AT: [&str; 6] = ["A05", "A07", "A11", "G02", "G06", "G07"];

#[tokio::test]
async fn templates_on_the_kiosk() {
    sound(KIOSK, async |mut look| look.at_templates().await.unwrap()).await;
}

#[tokio::test]
async fn templates_on_the_laptop() {
    sound(LAPTOP, async |mut look| look.at_templates().await.unwrap()).await;
}

#[tokio::test]
async fn templates_on_the_small_laptop() {
    sound(SMALL_LAPTOP, async |mut look| {
        look.at_templates().await.unwrap()
    })
    .await;
}

#[tokio::test]
async fn every_page_on_the_kiosk() {
    sound(KIOSK, async |mut look| look.at_every_page().await.unwrap()).await;
}

#[tokio::test]
async fn every_page_on_the_laptop() {
    sound(LAPTOP, async |mut look| look.at_every_page().await.unwrap()).await;
}

#[tokio::test]
async fn every_page_on_the_small_laptop() {
    sound(SMALL_LAPTOP, async |mut look| {
        look.at_every_page().await.unwrap()
    })
    .await;
}

#[tokio::test]
async fn everything_grows_with_the_text() {
    sound(KIOSK, async |mut look| {
        look.at_growth(Language::Ta).await.unwrap()
    })
    .await;
}

#[tokio::test]
async fn pairs_of_languages_on_the_kiosk() {
    sound(KIOSK, async |mut look| look.at_pairs().await.unwrap()).await;
}

#[tokio::test]
async fn pairs_of_languages_on_the_laptop() {
    sound(LAPTOP, async |mut look| look.at_pairs().await.unwrap()).await;
}

#[tokio::test]
async fn pairs_of_languages_on_the_small_laptop() {
    sound(SMALL_LAPTOP, async |mut look| {
        look.at_pairs().await.unwrap()
    })
    .await;
}

#[tokio::test]
async fn all_controls_low_on_the_kiosk() {
    sound(KIOSK, async |mut look| {
        look.at_changed(Changed::Low).await.unwrap()
    })
    .await;
}

#[tokio::test]
async fn all_controls_low_on_the_laptop() {
    sound(LAPTOP, async |mut look| {
        look.at_changed(Changed::Low).await.unwrap()
    })
    .await;
}

#[tokio::test]
async fn all_controls_low_on_the_small_laptop() {
    sound(SMALL_LAPTOP, async |mut look| {
        look.at_changed(Changed::Low).await.unwrap()
    })
    .await;
}

#[tokio::test]
async fn targets_for_hands_that_shake_on_the_kiosk() {
    sound(KIOSK, async |mut look| {
        look.at_changed(Changed::Steady).await.unwrap()
    })
    .await;
}

#[tokio::test]
async fn targets_for_hands_that_shake_on_the_laptop() {
    sound(LAPTOP, async |mut look| {
        look.at_changed(Changed::Steady).await.unwrap()
    })
    .await;
}

#[tokio::test]
async fn targets_for_hands_that_shake_on_the_small_laptop() {
    sound(SMALL_LAPTOP, async |mut look| {
        look.at_changed(Changed::Steady).await.unwrap()
    })
    .await;
}

#[tokio::test]
async fn the_left_hand_on_the_kiosk() {
    sound(KIOSK, async |mut look| {
        look.at_changed(Changed::Left).await.unwrap()
    })
    .await;
}

#[tokio::test]
async fn the_left_hand_on_the_laptop() {
    sound(LAPTOP, async |mut look| {
        look.at_changed(Changed::Left).await.unwrap()
    })
    .await;
}

#[tokio::test]
async fn the_left_hand_on_the_small_laptop() {
    sound(SMALL_LAPTOP, async |mut look| {
        look.at_changed(Changed::Left).await.unwrap()
    })
    .await;
}

async fn sound(size: Size, look: impl AsyncFnOnce(Look<'_>) -> Outcome) {
    let (book, reports) = content::book();
    assert_eq!(reports, []);
    let app = App::start(&program(), size, &[]).await.unwrap();
    let outcome = look(Look {
        app: &app,
        book: &book,
        extent: Extent::Sample,
        languages: &Language::ALL,
        progress: &mut |now| println!("{now}"),
    })
    .await;
    figures::tell_probes(&app).await.unwrap();
    app.close().await;
    for check in LOOKED_AT {
        let parts = outcome.parts as f64;
        figures::tell(check, "parts of pages", "", Extreme::Sum, parts);
    }
    assert_sound(&outcome, size);
}

/// Nothing was told of any page; what was is printed.
pub(crate) fn assert_sound(outcome: &Outcome, size: Size) {
    println!("{}", outcome.summary());
    assert!(
        outcome.faults.is_empty(),
        "{} faults on the {}",
        outcome.faults.len(),
        size.name
    );
}
