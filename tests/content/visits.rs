//! A visit under any presses at all.

use guide::page::{Action, Body, Change, Page, Place, TextSize, Theme, WindowState};
use guide::{Book, Machine, Visit};
use settings::{Choices, Kept, Profile, SystemWishes};
use tests::content;
use words::Language;

fn visit() -> Visit {
    Visit::new(Language::En, machine(Profile::Kiosk))
}

fn machine(profile: Profile) -> Machine {
    Machine {
        profile,
        kept: Kept {
            px_per_mm: Some(4.03),
            ..Kept::default()
        },
        may_fit: profile == Profile::Laptop,
        ..Machine::default()
    }
}

fn presses(page: &Page) -> Vec<Action> {
    let frame = &page.frame;
    let bars = [
        Some(&frame.scam),
        frame.finish.as_ref(),
        frame.back.as_ref(),
        frame.home.as_ref(),
        frame.pair.as_ref(),
        frame.low.as_ref(),
    ];
    let mut actions: Vec<Action> = bars
        .into_iter()
        .flatten()
        .map(|b| b.action.clone())
        .collect();
    actions.extend([frame.settings.action.clone(), frame.help.action.clone()]);
    actions.extend(frame.languages.iter().map(|choice| choice.action.clone()));
    for block in &page.blocks {
        match &block.body {
            Body::Choice { action, .. } | Body::Greeting { action, .. } => {
                actions.push(action.clone());
            }
            Body::Words { words, .. } => {
                actions.extend(words.iter().map(|word| word.action.clone()));
            }
            Body::Options { options, .. } => {
                actions.extend(options.iter().map(|option| option.action.clone()));
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

fn speak(language: Language, helper: Option<Language>) -> Action {
    Action::Speak { language, helper }
}

fn act(visit: &mut Visit, action: Action, book: &Book) -> Page {
    visit
        .act(action.clone(), book, content::TODAY)
        .unwrap_or_else(|error| panic!("{action:?}: {error}"))
}

#[test]
fn no_press_ever_leads_nowhere() {
    for profile in [Profile::Kiosk, Profile::Laptop] {
        press_at_random(profile);
    }
}

fn press_at_random(profile: Profile) {
    let (book, _) = content::book();
    let mut random = fastrand::Rng::with_seed(1799);
    let mut visit = Visit::new(Language::En, machine(profile));
    let window = WindowState {
        width: 1366,
        height: 768,
        wishes: SystemWishes::default(),
    };
    let mut page = act(&mut visit, Action::Describe { window }, &book);
    for _ in 0..6_000 {
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
            let page = act(&mut visit, speak(language, None), &book);
            if place == Place::Languages {
                // There the choice is made, and one is back where one came from.
                assert_eq!(page.place, Place::Welcome);
                act(
                    &mut visit,
                    Action::Go {
                        place: place.clone(),
                    },
                    &book,
                );
            } else {
                assert_eq!(page.place, place);
            }
            assert_eq!(page.language, language);
        }
        if place != Place::Languages {
            let again = act(&mut visit, speak(Language::En, None), &book);
            assert_eq!(
                again, english,
                "nothing is lost on the way through four languages"
            );
        }
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
        Action::Set {
            change: Change::Theme(Theme::YellowOnBlack),
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

#[test]
fn a_kiosk_forgets_and_a_laptop_keeps() {
    let (book, _) = content::book();
    let change = Change::TextSize(TextSize::Largest);
    for (profile, size_after) in [
        (Profile::Kiosk, TextSize::Large),
        (Profile::Laptop, TextSize::Largest),
    ] {
        let mut visit = Visit::new(Language::En, machine(profile));
        let begin = Action::Begin {
            language: Language::Ta,
        };
        act(&mut visit, begin, &book);
        act(&mut visit, speak(Language::Ta, Some(Language::En)), &book);
        let page = act(&mut visit, Action::Set { change }, &book);
        assert_eq!(page.look.text_size, TextSize::Largest);
        assert_eq!(visit.kept().choices.text_size, size_after, "{profile:?}");
        let page = act(&mut visit, Action::Clear, &book);
        assert_eq!(page.look.text_size, size_after, "{profile:?}");
        assert_eq!(page.language, Language::En);
        let home = act(&mut visit, Action::Go { place: Place::Home }, &book);
        assert_eq!(home.helper, None, "the helper goes with the visit");
    }
}

#[test]
fn only_a_laptop_follows_its_system_and_only_until_something_is_chosen() {
    let (book, _) = content::book();
    let window = WindowState {
        wishes: SystemWishes {
            dark: true,
            still: true,
            ..SystemWishes::default()
        },
        ..WindowState::default()
    };
    for (profile, theme) in [
        (Profile::Kiosk, Theme::Light),
        (Profile::Laptop, Theme::Dark),
    ] {
        let mut visit = Visit::new(Language::En, machine(profile));
        let page = act(&mut visit, Action::Describe { window }, &book);
        assert_eq!(page.look.theme, theme);
        assert_eq!(page.look.calm, profile == Profile::Laptop);
        let change = Change::Theme(Theme::YellowOnBlack);
        act(&mut visit, Action::Set { change }, &book);
        let page = act(&mut visit, Action::Describe { window }, &book);
        assert_eq!(page.look.theme, Theme::YellowOnBlack, "{profile:?}");
        let change = Change::Usual;
        let page = act(&mut visit, Action::Set { change }, &book);
        assert_eq!(page.look.theme, theme, "{profile:?}");
    }
}

#[test]
fn what_staff_chose_is_what_a_kiosk_begins_with() {
    let (book, _) = content::book();
    let usual = Choices::default();
    let mut machine = machine(Profile::Kiosk);
    machine.kept.choices = usual.with(Change::Theme(Theme::Dark), usual);
    let mut visit = Visit::new(Language::En, machine);
    let change = Change::Theme(Theme::Light);
    act(&mut visit, Action::Set { change }, &book);
    assert_eq!(
        act(&mut visit, Action::Clear, &book).look.theme,
        Theme::Dark
    );
}

#[test]
fn a_visitor_cannot_fit_the_screen_of_a_kiosk() {
    let (book, _) = content::book();
    let mut visit = visit();
    for action in [
        Action::Go { place: Place::Fit },
        Action::DrawCard { width: 4000 },
        Action::FitCard,
        Action::FitDiagonal { inches: 215 },
    ] {
        let before = visit.clone();
        assert!(visit.act(action, &book, content::TODAY).is_err());
        assert_eq!(visit, before);
    }
}

#[test]
fn a_screen_is_fitted_by_a_card_or_by_its_length() {
    let (book, _) = content::book();
    let mut visit = Visit::new(Language::En, machine(Profile::Laptop));
    let window = WindowState {
        width: 1920,
        height: 1080,
        wishes: SystemWishes::default(),
    };
    act(&mut visit, Action::Describe { window }, &book);
    act(&mut visit, Action::Go { place: Place::Fit }, &book);
    let page = act(&mut visit, Action::FitDiagonal { inches: 156 }, &book);
    let by_length = page.look.px_per_mm.unwrap();
    assert!((by_length - 5.56).abs() < 0.01, "{by_length}");
    act(&mut visit, Action::DrawCard { width: 4280 }, &book);
    let page = act(&mut visit, Action::FitCard, &book);
    assert!((page.look.px_per_mm.unwrap() - 5.0).abs() < 0.001);
    assert_eq!(visit.kept().px_per_mm, page.look.px_per_mm);
    for action in [
        Action::DrawCard { width: 0 },
        Action::DrawCard { width: u32::MAX },
        Action::FitDiagonal { inches: 0 },
    ] {
        assert!(visit.act(action, &book, content::TODAY).is_err());
    }
}
