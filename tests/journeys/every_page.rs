//! Every page, on the ways a visitor goes: each is reached by real presses, not too many, and there is
//! nothing for axe to say. In the sample the services take turns: each is walked in one language on one
//! screen, and all languages and screens come up; of the pages for who is stuck, which are alike, the
//! first of each guide is walked. How every page is laid out in every language: `matrix`.

use std::collections::BTreeSet;

use guide::Book;
use guide::page::Place;
use tests::app::{App, AppProblem, program};
use tests::dresses::Extent;
use tests::size::{KIOSK, LAPTOP, SIZES, SMALL_LAPTOP, Size};
use tests::tour::{Stop, Tour};
use tests::{content, probes};
use words::Language;

use crate::presses;

#[tokio::test]
async fn on_the_kiosk() {
    walk(Extent::Sample, KIOSK).await;
}

#[tokio::test]
async fn on_the_laptop() {
    walk(Extent::Sample, LAPTOP).await;
}

#[tokio::test]
async fn on_the_small_laptop() {
    walk(Extent::Sample, SMALL_LAPTOP).await;
}

#[tokio::test]
#[ignore = "every page in every language: half an hour and more"]
async fn whole_on_the_kiosk() {
    walk(Extent::Whole, KIOSK).await;
}

#[tokio::test]
#[ignore = "every page in every language: half an hour and more"]
async fn whole_on_the_laptop() {
    walk(Extent::Whole, LAPTOP).await;
}

#[tokio::test]
#[ignore = "every page in every language: half an hour and more"]
async fn whole_on_the_small_laptop() {
    walk(Extent::Whole, SMALL_LAPTOP).await;
}

/// How many turned pages a guide may be further from Home than its presses: a need with many services
/// does not stand on one part of a small screen.
fn turned_most(size: Size) -> usize {
    if size == SMALL_LAPTOP { 3 } else { 1 }
}

async fn walk(extent: Extent, size: Size) {
    let (book, reports) = content::book();
    assert_eq!(reports, []);
    let app = App::start(&program(), size, &[]).await.unwrap();
    let mut found: BTreeSet<String> = BTreeSet::new();
    let mut pages = 0;
    probes::bring_axe(&app).await.unwrap();
    for (nth, language) in Language::ALL.into_iter().enumerate() {
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
        let screen = SIZES.iter().position(|one| *one == size).unwrap();
        let turn = screen * Language::ALL.len() + nth;
        let met = Tour::walk(
            &app,
            &book,
            language,
            |to| extent == Extent::Whole || is_in_turn(&book, to, turn),
            &mut look,
        )
        .await
        .unwrap();
        found.extend(presses::too_far(&book, language, &met, turned_most(size)));
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

/// Whether a place is walked to in this turn of the sample: all that is not of a service, and every
/// twelfth service. It leads to its steps, and they to the pages for who is stuck, of which the first
/// is walked.
fn is_in_turn(book: &Book, place: &Place, turn: usize) -> bool {
    if let Place::Service { service } = place {
        let nth = book.facts.services.keys().position(|id| id == service);
        return nth.is_some_and(|nth| nth % TURNS == turn);
    }
    !matches!(place, Place::Stuck { step, .. } if *step > 1)
}

/// Three screens in four languages.
const TURNS: usize = 12;

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
        | Place::Find
        | Place::About
        | Place::Accessibility { .. }
        | Place::Languages
        | Place::Fit
        | Place::Staff { .. }
        | Place::Settings
        | Place::Voice
        | Place::TouchCheck
        | Place::Help
        | Place::Finish
        | Place::Still => true,
    }
}

fn place_name(place: &Place) -> String {
    serde_json::to_string(place).unwrap()
}
