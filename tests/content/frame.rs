//! What stands around every page, and how much is asked at once (checks F05, H01, H05).

use guide::page::{Body, Page, Place};
use tests::content;
use words::Language;

/// So many choices are one decision (check H01).
const CHOICES_MAX: usize = 6;

/// What a page lacks of its frame: the way out, the way to a person, the way back.
fn missing(page: &Page) -> Vec<&'static str> {
    let frame = &page.frame;
    let has = [
        ("finish", frame.finish.is_some()),
        ("back", frame.back.is_some()),
        ("home", frame.home.is_some()),
        ("help", !frame.help.label.is_empty()),
    ];
    let lacks = has.into_iter().filter(|(_, is_there)| !is_there);
    lacks.map(|(name, _)| name).collect()
}

#[test]
fn leads_out_back_and_to_a_person_on_every_page() {
    let (book, _) = content::book();
    for language in Language::ALL {
        for (place, page) in content::pages(&book, language) {
            if place == Place::Welcome {
                assert!(!page.frame.help.label.is_empty(), "help on Welcome");
                continue;
            }
            assert_eq!(missing(&page), [""; 0], "{place:?} in {language}");
        }
    }
}

#[test]
fn of_which_something_is_taken_is_told() {
    let (book, _) = content::book();
    let setting = content::setting(Language::En);
    let mut page = book.page(&Place::Home, &setting).unwrap();
    page.frame.finish = None;
    page.frame.help.label.clear();
    assert_eq!(missing(&page), ["finish", "help"]);
}

/// What is asked on a page of a guide, and whether it says where in the guide one is.
fn decision(page: &Page) -> (usize, bool) {
    let is_choice = |body: &Body| matches!(body, Body::Choice { .. });
    let choices = page.blocks.iter().filter(|block| is_choice(&block.body));
    let says_where = page.blocks.iter().any(|block| match &block.body {
        Body::Progress { step, steps, .. } => step <= steps && *step > 0,
        _ => false,
    });
    (choices.count(), says_where)
}

#[test]
fn of_a_guide_holds_one_decision_and_says_which_step_it_is() {
    let (book, _) = content::book();
    let mut steps = 0;
    for language in Language::ALL {
        for (place, page) in content::pages(&book, language) {
            if matches!(place, Place::Step { .. }) {
                let (choices, says_where) = decision(&page);
                assert!(choices <= CHOICES_MAX, "{place:?}: {choices} choices");
                assert!(
                    says_where,
                    "{place:?} in {language} does not say which step"
                );
                steps += 1;
            }
        }
    }
    assert!(steps > 100, "{steps} steps");
}

#[test]
fn of_a_guide_with_too_many_choices_and_no_number_is_told() {
    let (book, _) = content::book();
    let pages = content::pages(&book, Language::En);
    let is_step = |place: &Place| matches!(place, Place::Step { .. });
    let (_, mut page) = pages.into_iter().find(|(place, _)| is_step(place)).unwrap();
    let home = book.page(&Place::Home, &content::setting(Language::En));
    page.blocks.extend(home.unwrap().blocks);
    page.blocks
        .retain(|block| !matches!(block.body, Body::Progress { .. }));
    let (choices, says_where) = decision(&page);
    assert!(choices > CHOICES_MAX && !says_where, "{choices} choices");
}
