//! Every page, on the ways a visitor goes: each is reached by real presses, not too many, and there is
//! nothing for axe to say. The services take turns: each is walked in one language on one screen, and
//! all languages and screens come up. How every page is laid out in every language: `matrix`.

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
    walk(KIOSK, 0, 1).await;
}

#[tokio::test]
async fn on_the_laptop() {
    walk(LAPTOP, 1, 1).await;
}

#[tokio::test]
async fn on_the_small_laptop() {
    walk(SMALL_LAPTOP, 2, 3).await;
}

/// Walks on one screen, on which a guide may be `turns` turned pages further from Home than its presses:
/// a need with many services does not stand on one part of a small screen.
async fn walk(size: Size, screen: usize, turns: usize) {
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
        let turn = screen * Language::ALL.len() + nth;
        let met = Tour::walk(
            &app,
            &book,
            language,
            |to| is_in_turn(&book, to, turn),
            &mut look,
        )
        .await
        .unwrap();
        found.extend(presses::too_far(&book, language, &met, turns));
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

/// Whether a place is walked to in this turn: all that is not of a service, and every twelfth service.
fn is_in_turn(book: &Book, place: &Place, turn: usize) -> bool {
    let Place::Service { service } = place else {
        return true;
    };
    let nth = book.facts.services.keys().position(|id| id == service);
    nth.is_some_and(|nth| nth % TURNS == turn)
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
