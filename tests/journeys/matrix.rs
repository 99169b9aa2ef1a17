//! The sample of the matrix: templates in dresses of which every two values meet, and every page.

use tests::app::{App, program};
use tests::content;
use tests::matrix::{Extent, Look, Outcome};
use tests::size::{KIOSK, LAPTOP, SMALL_LAPTOP, Size};
use words::Language;

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

async fn sound(size: Size, look: impl AsyncFnOnce(Look<'_>) -> Outcome) {
    let (book, reports) = content::book();
    assert_eq!(reports, []);
    let app = App::start(&program(), size, &[]).await.unwrap();
    let outcome = look(Look {
        app: &app,
        book: &book,
        extent: Extent::Sample,
        progress: &mut |now| println!("{now}"),
    })
    .await;
    app.close().await;
    println!("{}", outcome.summary());
    assert!(
        outcome.faults.is_empty(),
        "{} faults on the {}",
        outcome.faults.len(),
        size.name
    );
}
