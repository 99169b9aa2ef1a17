//! Two languages side by side: the same blocks in each pair, and a guard before what nobody else
//! may see.

use guide::page::{Action, Body, Page, Place, TextSize, Tone};
use guide::{Book, Machine, Setting, Visit};
use tests::content;
use words::Language;

/// The twelve ordered pairs.
fn pairs() -> Vec<(Language, Language)> {
    let all = Language::ALL.into_iter();
    all.flat_map(|one| {
        let others = Language::ALL.into_iter().filter(move |other| *other != one);
        others.map(move |other| (one, other))
    })
    .collect()
}

fn places(book: &Book) -> Vec<Place> {
    let mut places = book.places();
    places.push(Place::Fit);
    places
}

fn setting(language: Language) -> Setting {
    Setting {
        may_fit: true,
        ..content::setting(language)
    }
}

#[test]
fn every_page_has_equal_blocks_in_every_pair() {
    let (book, _) = content::book();
    assert_eq!(pairs().len(), 12);
    for place in places(&book) {
        for (language, helper) in pairs() {
            let with_helper = Setting {
                helper: Some(helper),
                ..setting(language)
            };
            let pair = book.page(&place, &with_helper).unwrap();
            let of_helper = Setting {
                language: helper,
                ..with_helper.clone()
            };
            let twin = book
                .page(
                    &place,
                    &Setting {
                        helper: Some(language),
                        ..of_helper
                    },
                )
                .unwrap();
            let ids = |page: &Page| -> Vec<String> {
                page.blocks.iter().map(|block| block.id.clone()).collect()
            };
            assert_eq!(ids(&pair), ids(&twin), "{place:?} {language}+{helper}");
            if place == Place::Welcome {
                assert_eq!(pair.helper, None);
                continue;
            }
            assert_eq!(pair.helper.as_ref().unwrap().lang, helper.tag());
            for (block, own) in pair.blocks.iter().zip(&twin.blocks) {
                let text = serde_json::to_string(&own.body).unwrap();
                for line in &block.gloss {
                    let line = serde_json::to_string(line).unwrap();
                    let line = line.trim_matches('"');
                    assert!(
                        text.contains(line),
                        "{place:?} {language}+{helper}: {line} is not of {}",
                        own.id
                    );
                }
                // What stands there for both readers is not said again.
                let has_words = match &block.body {
                    Body::Scene { .. }
                    | Body::Card { .. }
                    | Body::Greeting { .. }
                    | Body::Progress { .. } => false,
                    Body::Options { .. } => place != Place::Languages,
                    Body::Notice { tone, .. } => *tone != Tone::Draft,
                    Body::Title { official, .. } | Body::Choice { official, .. } => {
                        official.is_none()
                    }
                    _ => true,
                };
                assert!(
                    !has_words || !block.gloss.is_empty(),
                    "{place:?} {language}+{helper}: {} has no line for the helper",
                    block.id
                );
            }
        }
    }
}

#[test]
fn any_pair_is_two_presses_from_any_page() {
    let (book, _) = content::book();
    for (index, place) in book.places().into_iter().enumerate() {
        if place == Place::Welcome {
            continue;
        }
        // Each place with a quarter of the pairs, each pair at a quarter of the places.
        for (language, helper) in pairs().into_iter().skip(index % 4).step_by(4) {
            let mut visit = Visit::new(Language::Ms, Machine::default());
            go(&mut visit, &book, &Place::Home);
            go(&mut visit, &book, &place);
            let page = act(&mut visit, &book, Action::Stay);
            let languages = act(&mut visit, &book, page.frame.pair.unwrap().action);
            let option = languages
                .blocks
                .iter()
                .filter_map(|block| match &block.body {
                    Body::Options { options, .. } => Some(options),
                    _ => None,
                })
                .flatten()
                .find(|option| option.id == format!("language-{language}-{helper}"))
                .unwrap_or_else(|| panic!("{place:?}: no {language}-{helper}"));
            let page = act(&mut visit, &book, option.action.clone());
            assert_eq!(page.language, language);
            assert_eq!(page.helper.unwrap().lang, helper.tag());
            assert!(page.look.text_size >= TextSize::VeryLarge);
            if !matches!(place, Place::Languages | Place::Still) {
                let guarded = Place::Guard {
                    service: "any".parse().unwrap(),
                    guide: "any".parse().unwrap(),
                    step: 1,
                };
                let kept = page.place == place
                    || std::mem::discriminant(&page.place) == std::mem::discriminant(&guarded);
                assert!(kept, "{place:?} is kept, not {:?}", page.place);
            }
        }
    }
}

#[test]
fn a_helper_is_asked_to_look_away_before_every_guarded_step() {
    let (book, _) = content::book();
    let mut guarded = 0;
    for (id, service) in &book.facts.services {
        for guide in &service.guides {
            for (index, step) in guide.steps.iter().enumerate() {
                let place = Place::Step {
                    service: id.clone(),
                    guide: guide.id.clone(),
                    step: index + 1,
                };
                let guard = Place::Guard {
                    service: id.clone(),
                    guide: guide.id.clone(),
                    step: index + 1,
                };
                let mut visit = Visit::new(Language::Ta, Machine::default());
                go(&mut visit, &book, &Place::Home);
                assert_eq!(
                    go(&mut visit, &book, &place).place,
                    place,
                    "alone, no guard"
                );
                act(&mut visit, &book, Action::Back);
                let with_helper = Action::Speak {
                    language: Language::Ta,
                    helper: Some(Language::En),
                };
                act(&mut visit, &book, with_helper);
                let page = go(&mut visit, &book, &place);
                if step.guard.is_none() {
                    assert_eq!(page.place, place);
                    continue;
                }
                guarded += 1;
                assert_eq!(page.place, guard);
                let passed = page
                    .blocks
                    .iter()
                    .find_map(|block| match &block.body {
                        Body::Choice { action, .. } => Some(action.clone()),
                        _ => None,
                    })
                    .unwrap();
                assert_eq!(act(&mut visit, &book, passed).place, place);
                assert_eq!(
                    act(&mut visit, &book, Action::Back).place,
                    Place::Home,
                    "one does not come back to a guard that was passed"
                );
            }
        }
    }
    assert!(guarded >= 10, "{guarded} steps are guarded");
}

#[test]
fn the_language_of_the_helper_changes_places_with_that_of_the_senior() {
    let (book, _) = content::book();
    let mut visit = Visit::new(Language::Ta, Machine::default());
    go(&mut visit, &book, &Place::Home);
    let with_helper = Action::Speak {
        language: Language::Ta,
        helper: Some(Language::Zh),
    };
    let page = act(&mut visit, &book, with_helper);
    let chinese = page
        .frame
        .languages
        .into_iter()
        .find(|choice| choice.language == Language::Zh)
        .unwrap();
    let page = act(&mut visit, &book, chinese.action);
    assert_eq!(page.language, Language::Zh);
    assert_eq!(page.helper.unwrap().lang, Language::Ta.tag());
}

fn go(visit: &mut Visit, book: &Book, place: &Place) -> Page {
    let place = place.clone();
    act(visit, book, Action::Go { place })
}

fn act(visit: &mut Visit, book: &Book, action: Action) -> Page {
    visit
        .act(action.clone(), book, content::TODAY)
        .unwrap_or_else(|error| panic!("{action:?}: {error}"))
}
