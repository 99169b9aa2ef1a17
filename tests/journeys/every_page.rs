//! Every page, in four languages and on three screens, on the ways a visitor goes: each is reached by
//! real presses, not too many, and there is nothing for axe to say. How it is laid out: `matrix`.

use std::collections::BTreeSet;

use guide::Book;
use guide::page::Place;
use tests::app::{App, AppProblem, program};
use tests::size::{KIOSK, LAPTOP, SMALL_LAPTOP, Size};
use tests::tour::{Stop, Tour};
use tests::{content, probes};
use words::Language;

use crate::presses;

#[tokio::test]
async fn on_the_kiosk() {
    walk(KIOSK).await;
}

#[tokio::test]
async fn on_the_laptop() {
    walk(LAPTOP).await;
}

#[tokio::test]
async fn on_the_small_laptop() {
    walk(SMALL_LAPTOP).await;
}

async fn walk(size: Size) {
    let (book, reports) = content::book();
    assert_eq!(reports, []);
    let app = App::start(&program(), size, &[]).await.unwrap();
    let mut found: BTreeSet<String> = BTreeSet::new();
    let mut pages = 0;
    probes::bring_axe(&app).await.unwrap();
    for language in Language::ALL {
        let mut look = async |app: &App, stop: &Stop| -> Result<(), AppProblem> {
            pages += 1;
            if !is_a_kind_of_its_own(&book, &stop.place) {
                return Ok(());
            }
            let said = probes::axe(app).await?;
            found.extend(said.into_iter().map(|said| {
                format!(
                    "{} {} {}/{} {said}",
                    place_name(&stop.place),
                    stop.language,
                    stop.part,
                    stop.parts
                )
            }));
            Ok(())
        };
        let met = Tour::walk(&app, &book, language, &mut look).await.unwrap();
        found.extend(presses::too_far(&book, language, &met));
    }
    app.close().await;
    println!("{}: {pages} parts of pages looked at", size.name);
    assert!(
        found.is_empty(),
        "{} on the {}:\n{:#?}",
        found.len(),
        size.name,
        found
    );
}

/// Whether axe looks at the page: every kind of page, and every service, but of the steps of a
/// guide, which are alike, the first and the last.
fn is_a_kind_of_its_own(book: &Book, place: &Place) -> bool {
    match place {
        Place::Step {
            service,
            guide,
            step,
        } => {
            let guides = &book.facts.services[service].guides;
            let steps = guides
                .iter()
                .find(|known| known.id == *guide)
                .map_or(0, |g| g.steps.len());
            *step == 1 || *step == steps
        }
        Place::Stuck { step, .. } => *step == 1,
        Place::Welcome
        | Place::Home
        | Place::Need { .. }
        | Place::Service { .. }
        | Place::Guard { .. }
        | Place::About
        | Place::Languages
        | Place::Fit
        | Place::Settings
        | Place::Help
        | Place::Finish
        | Place::Still => true,
    }
}

fn place_name(place: &Place) -> String {
    serde_json::to_string(place).unwrap()
}
