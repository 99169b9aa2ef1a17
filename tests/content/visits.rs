//! A visit under any presses at all.

use guide::page::{Action, Body, Look, Page, Place, TextSize, Theme};
use guide::{Book, Visit};
use tests::content;
use words::Language;

fn visit() -> Visit {
    Visit::new(
        Language::En,
        Look {
            text_size: TextSize::Large,
            theme: Theme::Light,
            px_per_mm: Some(4.03),
        },
    )
}

fn presses(page: &Page) -> Vec<Action> {
    let frame = &page.frame;
    let bars = [
        Some(&frame.scam),
        frame.finish.as_ref(),
        frame.back.as_ref(),
        frame.home.as_ref(),
    ];
    let mut actions: Vec<Action> = bars
        .into_iter()
        .flatten()
        .map(|b| b.action.clone())
        .collect();
    actions.extend([frame.settings.action.clone(), frame.help.action.clone()]);
    actions.extend(frame.languages.iter().map(|choice| Action::Speak {
        language: choice.language,
    }));
    for block in &page.blocks {
        match &block.body {
            Body::Choice { action, .. } | Body::Greeting { action, .. } => {
                actions.push(action.clone());
            }
            Body::Steps {
                previous,
                next,
                stuck,
            } => {
                let all = previous.iter().chain([next, stuck]);
                actions.extend(all.map(|button| button.action.clone()));
            }
            _ => {}
        }
    }
    actions
}

fn act(visit: &mut Visit, action: Action, book: &Book) -> Page {
    visit
        .act(action.clone(), book, content::TODAY)
        .unwrap_or_else(|error| panic!("{action:?}: {error}"))
}

#[test]
fn no_press_ever_leads_nowhere() {
    let (book, _) = content::book();
    let mut random = fastrand::Rng::with_seed(1799);
    let mut visit = visit();
    let mut page = act(&mut visit, Action::Stay, &book);
    for _ in 0..20_000 {
        let actions = presses(&page);
        page = act(
            &mut visit,
            actions[random.usize(..actions.len())].clone(),
            &book,
        );
    }
}

#[test]
fn a_change_of_language_keeps_the_place_and_the_facts() {
    let (book, _) = content::book();
    for place in book.places() {
        let mut visit = visit();
        let english = act(
            &mut visit,
            Action::Go {
                place: place.clone(),
            },
            &book,
        );
        for language in Language::ALL {
            let page = act(&mut visit, Action::Speak { language }, &book);
            assert_eq!(page.place, place);
            assert_eq!(page.language, language);
        }
        let again = act(
            &mut visit,
            Action::Speak {
                language: Language::En,
            },
            &book,
        );
        assert_eq!(
            again, english,
            "nothing is lost on the way through four languages"
        );
    }
}

#[test]
fn back_goes_the_way_one_came_and_finish_forgets_it() {
    let (book, _) = content::book();
    let mut visit = visit();
    act(
        &mut visit,
        Action::Begin {
            language: Language::Ms,
        },
        &book,
    );
    act(
        &mut visit,
        Action::Colour {
            theme: Theme::YellowOnBlack,
        },
        &book,
    );
    act(
        &mut visit,
        Action::Go {
            place: Place::About,
        },
        &book,
    );
    act(&mut visit, Action::Go { place: Place::Help }, &book);
    assert_eq!(act(&mut visit, Action::Back, &book).place, Place::About);
    assert_eq!(act(&mut visit, Action::Back, &book).place, Place::Home);
    let page = act(&mut visit, Action::Clear, &book);
    assert_eq!(
        page,
        act(&mut self::visit(), Action::Stay, &book),
        "as if nobody had been there"
    );
    assert_eq!(
        act(&mut visit, Action::Back, &book).place,
        Place::Welcome,
        "nor is there a way back"
    );
}

#[test]
fn a_refused_press_leaves_the_visit_where_it_was() {
    let (book, _) = content::book();
    let mut visit = visit();
    act(
        &mut visit,
        Action::Begin {
            language: Language::Zh,
        },
        &book,
    );
    let before = visit.clone();
    let nowhere = Place::Service {
        service: "nowhere".parse().unwrap(),
    };
    assert!(
        visit
            .act(Action::Go { place: nowhere }, &book, content::TODAY)
            .is_err()
    );
    assert_eq!(visit, before);
    let problem = visit.problem(&book, content::TODAY).unwrap();
    assert_eq!(
        problem.language,
        Language::Zh,
        "the problem is told in the visitor's language"
    );
}
