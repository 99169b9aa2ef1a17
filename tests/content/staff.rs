//! The pages for the staff: in every language and pair, behind their door, and kept for every visitor.

use guide::page::{
    Action, Arrangement, Body, Change, Page, PinKey, Place, Refusal, StaffTopic, TextSize, Volume,
};
use guide::{Admission, Book, Machine, Seen, Visit};
use settings::{Centre, DeskPlace, FirstLanguage, Kept, Loudest, Profile, Voices};
use tests::content;
use words::Language;

fn visit(language: Language) -> Visit {
    let machine = Machine {
        profile: Profile::Kiosk,
        has_pin: true,
        ..Machine::default()
    };
    Visit::new(language, machine)
}

fn act(visit: &mut Visit, action: Action, book: &Book) -> Page {
    visit
        .act(action.clone(), book, content::TODAY)
        .unwrap_or_else(|error| panic!("{action:?}: {error}"))
}

fn to(topic: StaffTopic) -> Action {
    Action::Go {
        place: Place::Staff { topic },
    }
}

/// A visit behind the door.
fn opened(language: Language, book: &Book) -> Visit {
    let mut visit = visit(language);
    act(&mut visit, to(StaffTopic::All), book);
    visit
        .admit(Some(Admission::Open), book, content::TODAY)
        .unwrap();
    visit
}

fn ids(page: &Page) -> Vec<&str> {
    page.blocks.iter().map(|block| block.id.as_str()).collect()
}

#[test]
fn are_the_same_in_every_language_and_pair() {
    let (book, _) = content::book();
    let of = |language, helper, topic, admission: Option<Admission>| {
        let mut visit = visit(language);
        act(&mut visit, to(topic), &book);
        let page = visit.admit(admission, &book, content::TODAY).unwrap();
        match helper {
            None => page,
            Some(_) => act(&mut visit, Action::Speak { language, helper }, &book),
        }
    };
    let wait = Admission::Wait(std::time::Duration::from_secs(61));
    let admissions = [
        None,
        Some(Admission::Wrong),
        Some(wait),
        Some(Admission::Broken),
        Some(Admission::Open),
    ];
    for topic in StaffTopic::ALL {
        for admission in admissions {
            let english = of(Language::En, None, topic, admission);
            for language in Language::ALL {
                let page = of(language, None, topic, admission);
                assert_eq!(
                    ids(&page),
                    ids(&english),
                    "{topic:?} {admission:?} {language}"
                );
                for helper in Language::ALL.into_iter().filter(|one| *one != language) {
                    let pair = of(language, Some(helper), topic, admission);
                    let drafts = |page: &Page| page.blocks.len();
                    assert_eq!(drafts(&pair), drafts(&page), "{language}+{helper}");
                }
            }
        }
    }
}

#[test]
fn nobody_passes_the_door_without_its_answer() {
    let (book, _) = content::book();
    let mut visit = visit(Language::Ta);
    let kept = visit.kept();
    for topic in StaffTopic::ALL {
        let page = act(&mut visit, to(topic), &book);
        assert!(ids(&page).contains(&"keys"), "{topic:?} shows the door");
    }
    for digit in [2, 7, 1, 8, 2, 8] {
        let key = PinKey::Digit(digit);
        act(&mut visit, Action::Pin { key }, &book);
    }
    let page = act(&mut visit, Action::Pin { key: PinKey::Enter }, &book);
    assert!(ids(&page).contains(&"keys"), "a press alone opens nothing");
    assert!(
        !format!("{page:?}").contains("271828"),
        "nor is the PIN shown"
    );
    let voices = Voices {
        ta: false,
        ..Voices::default()
    };
    for action in [
        Action::Arrange {
            change: Arrangement::Voices(voices),
        },
        Action::Arrange {
            change: Arrangement::Begin(Change::TextSize(TextSize::Largest)),
        },
        Action::Go { place: Place::Fit },
        Action::FitCard,
    ] {
        assert!(visit.act(action, &book, content::TODAY).is_err());
    }
    assert_eq!(visit.kept(), kept);
    act(&mut visit, Action::Go { place: Place::Home }, &book);
    let elsewhere = visit.admit(Some(Admission::Open), &book, content::TODAY);
    assert!(elsewhere.is_err(), "the door is where one types");
}

#[test]
fn the_door_shuts_behind_who_leaves() {
    let (book, _) = content::book();
    let leaving = [
        Action::Go { place: Place::Home },
        Action::Go {
            place: Place::Still,
        },
        Action::Go {
            place: Place::Settings,
        },
        Action::Clear,
    ];
    for action in leaving {
        let mut visit = opened(Language::En, &book);
        act(&mut visit, to(StaffTopic::Desk), &book);
        act(&mut visit, Action::Go { place: Place::Fit }, &book);
        let page = act(&mut visit, Action::Back, &book);
        assert!(ids(&page).contains(&"lends"), "fitting is behind it too");
        act(&mut visit, action.clone(), &book);
        let page = act(&mut visit, to(StaffTopic::Desk), &book);
        assert!(ids(&page).contains(&"keys"), "{action:?}");
    }
}

#[test]
fn what_staff_choose_stays_for_the_next_visitor() {
    let (book, _) = content::book();
    let mut visit = opened(Language::En, &book);
    let centre = Centre {
        place: Some(DeskPlace::Floor(3)),
        ..Centre::default()
    };
    for change in [
        Arrangement::Centre(centre),
        Arrangement::Begin(Change::TextSize(TextSize::Largest)),
    ] {
        act(&mut visit, Action::Arrange { change }, &book);
    }
    let page = act(&mut visit, Action::Clear, &book);
    assert_eq!(page.look.text_size, TextSize::Largest);
    assert_eq!(visit.kept().centre, centre);
    let page = act(&mut visit, Action::Go { place: Place::Help }, &book);
    let says = format!("{:?}", page.blocks);
    assert!(says.contains("level 3"), "{says}");
}

#[test]
fn the_language_that_they_put_first_stands_first_wherever_all_four_are_offered() {
    use Language::{En, Ms, Ta, Zh};
    let (book, _) = content::book();
    let mut visit = opened(En, &book);
    let change = Arrangement::FirstLanguage(FirstLanguage(Ms));
    let page = act(&mut visit, Action::Arrange { change }, &book);
    let bar = |page: &Page| {
        page.frame
            .languages
            .iter()
            .map(|one| one.language)
            .collect()
    };
    let order: Vec<Language> = bar(&page);
    assert_eq!(order, [Ms, En, Zh, Ta], "at once");
    let welcome = act(&mut visit, Action::Clear, &book);
    let greetings = ["greeting-ms", "greeting-en", "greeting-zh", "greeting-ta"];
    assert!(ids(&welcome).ends_with(&greetings), "{:?}", ids(&welcome));
    let invitations = &welcome.frame.reading.spoken.invitations;
    let heard: Vec<Language> = invitations.iter().map(|one| one.language).collect();
    assert_eq!(heard, [Ms, En, Zh, Ta]);
    let page = go(&mut visit, Place::Languages, &book);
    let pairs = ["language-ms", "language-en", "language-zh", "language-ta"];
    assert!(ids(&page).ends_with(&pairs), "{:?}", ids(&page));
}

#[test]
fn the_screen_may_be_dim_only_where_they_want_it_and_never_in_a_visit() {
    let (book, _) = content::book();
    assert!(!visit(Language::Zh).may_be_dim(), "nobody wants it");
    let mut visit = opened(Language::Zh, &book);
    let change = Arrangement::DimsAtNight(true);
    act(&mut visit, Action::Arrange { change }, &book);
    assert!(!visit.may_be_dim(), "somebody is there");
    act(&mut visit, Action::Clear, &book);
    assert!(visit.may_be_dim());
    for action in [
        Action::Begin {
            language: Language::Ta,
        },
        Action::Set {
            change: Change::Low(true),
        },
        Action::Go { place: Place::Help },
    ] {
        act(&mut visit, action.clone(), &book);
        assert!(!visit.may_be_dim(), "{action:?}");
        act(&mut visit, Action::Clear, &book);
    }
}

#[test]
fn the_hours_in_which_the_screen_is_dim_are_told() {
    let (book, _) = content::book();
    for (language, hours) in [
        (Language::En, ["10.00 pm", "7.00 am"]),
        (Language::Zh, ["晚上10:00", "早上7:00"]),
        (Language::Ms, ["10.00 malam", "7.00 pagi"]),
        (Language::Ta, ["இரவு 10.00 மணி", "காலை 7.00 மணி"]),
    ] {
        let page = act(&mut opened(language, &book), to(StaffTopic::Welcome), &book);
        let when = page.blocks.iter().find(|block| block.id == "night-when");
        let Some(Body::Paragraph { lines, .. }) = when.map(|block| &block.body) else {
            unreachable!("the hours are told in {language}");
        };
        let says = lines.join(" ");
        assert!(hours.iter().all(|hour| says.contains(hour)), "{says}");
    }
}

#[test]
fn what_visits_look_at_is_noted_only_where_they_want_it_and_is_gone_with_the_visit() {
    let (book, _) = content::book();
    let looks_at = |visit: &mut Visit, service: &str| {
        let service = service.parse().unwrap();
        act(
            visit,
            Action::Go {
                place: Place::Service { service },
            },
            &book,
        );
    };
    let mut visit = opened(Language::Zh, &book);
    looks_at(&mut visit, "singpass");
    assert!(visit.topics().is_empty(), "nobody wants it");
    let mut visit = opened(Language::Zh, &book);
    let change = Arrangement::Counts(true);
    act(&mut visit, Action::Arrange { change }, &book);
    looks_at(&mut visit, "singpass");
    looks_at(&mut visit, "paynow");
    looks_at(&mut visit, "singpass");
    let topics: Vec<String> = visit.topics().iter().map(ToString::to_string).collect();
    assert_eq!(topics, ["paynow", "singpass"]);
    act(&mut visit, Action::Clear, &book);
    assert!(visit.topics().is_empty());
    looks_at(&mut visit, "healthhub");
    assert_eq!(visit.topics().len(), 1, "the next visit is counted as well");
}

#[test]
fn what_was_counted_is_shown_behind_the_door_alone() {
    let (book, _) = content::book();
    let seen = Seen {
        visits: 7,
        topics: vec![
            ("singpass".parse().unwrap(), 5),
            ("no-such".parse().unwrap(), 2),
        ],
    };
    let mut visit = opened(Language::En, &book);
    visit.hear_of(seen.clone());
    let page = act(&mut visit, to(StaffTopic::Counts), &book);
    let says = format!("{:?}", page.blocks);
    assert!(
        says.contains("All visits: 7") && says.contains("Singpass: 5"),
        "{says}"
    );
    assert!(!says.contains("no-such"), "it has no name any more: {says}");
    let mut visitor = self::visit(Language::En);
    visitor.hear_of(seen);
    let page = act(&mut visitor, to(StaffTopic::Counts), &book);
    assert!(!format!("{page:?}").contains("All visits"));
}

#[test]
fn while_the_screen_is_wiped_no_press_does_anything() {
    let (book, _) = content::book();
    let mut visit = opened(Language::Ta, &book);
    let wiped = act(&mut visit, to(StaffTopic::Cleaning), &book);
    assert!(visit.is_wiped());
    let language = Language::En;
    for action in [
        Action::Back,
        Action::Restart,
        Action::Go {
            place: Place::Finish,
        },
        Action::Speak {
            language,
            helper: None,
        },
        Action::Set {
            change: Change::TextSize(TextSize::Largest),
        },
        Action::Arrange {
            change: Arrangement::Counts(true),
        },
    ] {
        assert_eq!(act(&mut visit, action, &book), wiped);
    }
    assert!(!visit.kept().counts);
    act(&mut visit, Action::Clear, &book);
    assert!(!visit.is_wiped(), "it ends with the visit");
}

#[test]
fn nobody_wipes_or_restarts_before_the_door() {
    let (book, _) = content::book();
    let mut visit = visit(Language::En);
    act(&mut visit, to(StaffTopic::Cleaning), &book);
    assert!(!visit.is_wiped());
    let refused = visit.act(Action::Restart, &book, content::TODAY);
    assert_eq!(refused, Err(Refusal::NotForVisitors));
    let mut staff = opened(Language::En, &book);
    staff.act(Action::Restart, &book, content::TODAY).unwrap();
}

#[test]
fn a_visit_of_theirs_is_not_counted() {
    let (book, _) = content::book();
    let mut visit = opened(Language::Ms, &book);
    let change = Arrangement::Counts(true);
    act(&mut visit, Action::Arrange { change }, &book);
    act(&mut visit, Action::Go { place: Place::Home }, &book);
    assert!(!visit.is_counted());
    act(&mut visit, Action::Clear, &book);
    assert!(visit.is_counted(), "the next one is");
}

fn of(service: &str) -> Place {
    let service = service.parse().unwrap();
    Place::Service { service }
}

fn go(visit: &mut Visit, place: Place, book: &Book) -> Page {
    act(visit, Action::Go { place }, book)
}

fn need(need: &str) -> Place {
    let need = need.parse().unwrap();
    Place::Need { need }
}

/// Whether a place belongs to a service.
fn is_of(place: &Place, id: &str) -> bool {
    match place {
        Place::Service { service }
        | Place::Step { service, .. }
        | Place::Stuck { service, .. }
        | Place::Guard { service, .. } => service.as_str() == id,
        _ => false,
    }
}

fn visit_without(services: &[&str], language: Language) -> Visit {
    let hidden = services.iter().map(|service| service.parse().unwrap());
    let machine = Machine {
        profile: Profile::Kiosk,
        has_pin: true,
        kept: Kept {
            hidden: hidden.collect(),
            ..Kept::default()
        },
        ..Machine::default()
    };
    Visit::new(language, machine)
}

#[test]
fn a_page_that_was_looked_at_is_hidden_for_the_next_visitor_and_shown_again() {
    let (book, _) = content::book();
    let mut visit = visit(Language::En);
    for service in ["paynow", "police-999"] {
        go(&mut visit, of(service), &book);
    }
    act(&mut visit, Action::Back, &book);
    act(&mut visit, to(StaffTopic::All), &book);
    let open = Some(Admission::Open);
    visit.admit(open, &book, content::TODAY).unwrap();
    let page = act(&mut visit, to(StaffTopic::Hidden), &book);
    assert!(ids(&page).contains(&"hide-paynow"), "{:?}", ids(&page));
    assert!(
        !ids(&page).contains(&"hide-police-999"),
        "help always stays"
    );
    let hide = |service: &str| Action::Arrange {
        change: Arrangement::Hide(service.parse().unwrap()),
    };
    let page = act(&mut visit, hide("paynow"), &book);
    assert!(ids(&page).contains(&"show-paynow"));
    assert!(!ids(&page).contains(&"hide-paynow"));
    for service in ["police-999", "kill-switch", "no-such"] {
        let refused = visit.act(hide(service), &book, content::TODAY);
        assert_eq!(refused, Err(Refusal::NoSuchPlace), "{service}");
    }
    act(&mut visit, Action::Clear, &book);
    assert_eq!(visit.kept().hidden.len(), 1, "it is kept");
    let page = go(&mut visit, need("payments"), &book);
    assert!(!ids(&page).contains(&"service-paynow"));
    let refused = visit.act(hide("singpass"), &book, content::TODAY);
    assert_eq!(refused, Err(Refusal::NotForVisitors));

    act(&mut visit, to(StaffTopic::Hidden), &book);
    visit.admit(open, &book, content::TODAY).unwrap();
    let change = Arrangement::Show("paynow".parse().unwrap());
    act(&mut visit, Action::Arrange { change }, &book);
    let page = go(&mut visit, need("payments"), &book);
    assert!(ids(&page).contains(&"service-paynow"));
}

#[test]
fn nothing_leads_to_a_hidden_page_and_what_does_is_no_dead_end() {
    let (book, _) = content::book();
    for language in Language::ALL {
        let mut visit = visit_without(&["gobusiness", "paynow", "scdf-995"], language);
        // Each place of the guide, and what is found.
        let mut pages = Vec::new();
        for place in book.places() {
            pages.push(go(&mut visit, place, &book));
        }
        go(&mut visit, Place::Find, &book);
        for text in ["paynow", "gobusiness", "995"] {
            let text = text.to_owned();
            pages.push(act(&mut visit, Action::Type { text }, &book));
        }
        let mut leads_to_help = false;
        for page in &pages {
            let of_hidden = is_of(&page.place, "paynow") || is_of(&page.place, "gobusiness");
            assert_eq!(ids(page).contains(&"hidden"), of_hidden, "{:?}", page.place);
            for block in &page.blocks {
                let (Body::Choice { action, .. } | Body::Found { action, .. }) = &block.body else {
                    continue;
                };
                for hidden in ["paynow", "gobusiness"] {
                    let place = of(hidden);
                    assert_ne!(*action, Action::Go { place }, "{:?}", page.place);
                }
                let place = of("scdf-995");
                leads_to_help |= *action == Action::Go { place };
            }
        }
        assert!(leads_to_help, "no file hides it");
    }
}

#[test]
fn a_need_of_which_all_is_hidden_names_a_person() {
    let (book, _) = content::book();
    let all = &book.facts.needs[&"about-ended".parse().unwrap()].services;
    let all: Vec<&str> = all.iter().map(facts::ServiceId::as_str).collect();
    let mut visit = visit_without(&all, Language::Ta);
    let page = go(&mut visit, need("about-ended"), &book);
    assert!(ids(&page).contains(&"help"), "{:?}", ids(&page));
}

/// The marks in a visit: the page and the number of each.
fn marks(visit: &Visit) -> Vec<(String, u32)> {
    let marks = visit.marks().most_marked().into_iter();
    marks
        .map(|(page, mark)| (page.to_owned(), mark.visits))
        .collect()
}

#[test]
fn a_visit_marks_a_page_once_and_the_staff_take_the_mark_away() {
    let (book, _) = content::book();
    let mut visit = visit(Language::En);
    for times in 1..=2 {
        go(&mut visit, of("paynow"), &book);
        let page = go(&mut visit, Place::Help, &book);
        assert_eq!(ids(&page).last(), Some(&"wrong"), "after all that helps");
        let page = act(&mut visit, Action::Mark, &book);
        assert_eq!(ids(&page).last(), Some(&"marked"));
        act(&mut visit, Action::Mark, &book);
        assert_eq!(marks(&visit), [("paynow".to_owned(), times)]);
        act(&mut visit, Action::Clear, &book);
        assert!(visit.is_fresh(), "who marked it is forgotten");
    }
    let service = "paynow".parse().unwrap();
    let unmark = Action::Unmark { service };
    let refused = visit.act(unmark.clone(), &book, content::TODAY);
    assert_eq!(refused, Err(Refusal::NotForVisitors));
    act(&mut visit, to(StaffTopic::Marks), &book);
    let open = Some(Admission::Open);
    let page = visit.admit(open, &book, content::TODAY).unwrap();
    let says = format!("{:?}", page.blocks);
    assert!(
        says.contains("PayNow: 2, last on 21 November 2026"),
        "{says}"
    );
    let page = act(&mut visit, to(StaffTopic::Hidden), &book);
    assert!(ids(&page).contains(&"hide-paynow"), "nobody has to open it");
    act(&mut visit, to(StaffTopic::Marks), &book);
    let page = act(&mut visit, unmark, &book);
    assert!(ids(&page).contains(&"none"));
    assert_eq!(marks(&visit), []);
}

#[test]
fn nobody_marks_where_no_page_was_read_or_nobody_would_see_it() {
    let (book, _) = content::book();
    let mut visitor = visit(Language::Ms);
    let page = go(&mut visitor, Place::Help, &book);
    assert!(!ids(&page).contains(&"wrong"), "it came from no page");
    act(&mut visitor, Action::Mark, &book);
    go(&mut visitor, of("paynow"), &book);
    let refused = visitor.act(Action::Mark, &book, content::TODAY);
    assert_eq!(
        refused,
        Err(Refusal::NotForVisitors),
        "not on the page itself"
    );
    assert_eq!(marks(&visitor), []);
    let mut unseen = Visit::new(Language::Ms, Machine::default());
    go(&mut unseen, of("paynow"), &book);
    let page = go(&mut unseen, Place::Help, &book);
    assert!(!ids(&page).contains(&"wrong"), "no staff, no mark");
    let refused = unseen.act(Action::Mark, &book, content::TODAY);
    assert_eq!(refused, Err(Refusal::NotForVisitors));
}

#[test]
fn the_voice_is_checked_as_the_next_visitor_hears_it() {
    let (book, _) = content::book();
    let mut visit = opened(Language::Zh, &book);
    let begin = |volume| Action::Arrange {
        change: Arrangement::Begin(Change::Volume(volume)),
    };
    act(&mut visit, begin(Volume::Loud), &book);
    let change = Change::Volume(Volume::VerySoft);
    act(&mut visit, Action::Set { change }, &book);
    let page = act(&mut visit, to(StaffTopic::Sound), &book);
    assert_eq!(page.voice.volume, Volume::Loud);
    let samples: Vec<_> = page
        .blocks
        .iter()
        .filter_map(|block| match &block.body {
            Body::Choice { sample, .. } => sample.as_ref(),
            _ => None,
        })
        .collect();
    let languages: Vec<_> = samples.iter().map(|sample| sample.language).collect();
    assert_eq!(languages, Language::ALL, "each in its own");
    assert!(samples[0].text.is_ascii() && !samples[1].text.is_ascii());
    let voices = Voices {
        ta: false,
        ..Voices::default()
    };
    let change = Arrangement::Voices(voices);
    let page = act(&mut visit, Action::Arrange { change }, &book);
    assert!(!ids(&page).contains(&"hear-ta"), "nobody hears it here");
    act(&mut visit, to(StaffTopic::All), &book);
    let page = act(&mut visit, Action::Back, &book);
    assert_eq!(page.voice.volume, Volume::Loud, "still there");
    let page = go(&mut visit, Place::Home, &book);
    assert_eq!(
        page.voice.volume,
        Volume::VerySoft,
        "what was chosen in this visit"
    );
}

#[test]
fn no_visitor_makes_the_voice_louder_than_the_staff_let_it_be() {
    let (book, _) = content::book();
    let mut visit = opened(Language::Ta, &book);
    let begin = Arrangement::Begin(Change::Volume(Volume::VeryLoud));
    let voices = Arrangement::Voices(Voices {
        loudest: Loudest::Loud,
        ..Voices::default()
    });
    for change in [begin, voices] {
        act(&mut visit, Action::Arrange { change }, &book);
    }
    let page = act(&mut visit, Action::Clear, &book);
    assert_eq!(page.voice.volume, Volume::Loud, "also where a visit begins");
    let change = Change::Volume(Volume::VeryLoud);
    let page = act(&mut visit, Action::Set { change }, &book);
    assert_eq!(page.voice.volume, Volume::Loud);
    assert_eq!(page.frame.reading.spoken.louder, None, "nor by keys");
    let page = go(&mut visit, Place::Voice, &book);
    let last = chosen(&page).pop();
    assert_eq!(last.map(|(id, _)| id), Some("volume-loud".to_owned()));
    assert!(!format!("{page:?}").contains("volume-very-loud"));
}

#[test]
fn every_choice_of_theirs_can_be_made_and_is_shown_as_chosen() {
    let (book, _) = content::book();
    for topic in [
        StaffTopic::Desk,
        StaffTopic::Voices,
        StaffTopic::Beginning,
        StaffTopic::Welcome,
    ] {
        let mut visit = opened(Language::En, &book);
        let page = act(&mut visit, to(topic), &book);
        let mut presses = arrangements(&page);
        assert!(!presses.is_empty());
        // What a press brings up can be pressed as well: the hours, once there are days.
        let mut seen: Vec<Kept> = vec![visit.kept()];
        while let Some((id, action)) = presses.pop() {
            let page = act(&mut visit, action.clone(), &book);
            let kept = visit.kept();
            for (other, again) in chosen(&page) {
                if other == id {
                    act(&mut visit, again, &book);
                    assert_eq!(visit.kept(), kept, "{id} was chosen already");
                }
            }
            if !seen.contains(&kept) && seen.len() < 100 {
                seen.push(kept);
                presses.extend(arrangements(&page));
            }
        }
        assert!(seen.len() > 5, "{topic:?}: {}", seen.len());
    }
}

/// Everything on a page that changes what is kept.
fn arrangements(page: &Page) -> Vec<(String, Action)> {
    let mut all = Vec::new();
    for block in &page.blocks {
        match &block.body {
            Body::Choice { action, .. } => all.push((block.id.clone(), action.clone())),
            Body::Options { options, .. } => {
                all.extend(
                    options
                        .iter()
                        .map(|one| (one.id.clone(), one.action.clone())),
                );
            }
            _ => {}
        }
    }
    all.retain(|(_, action)| matches!(action, Action::Arrange { .. }));
    all
}

/// The options that are chosen now.
fn chosen(page: &Page) -> Vec<(String, Action)> {
    let mut all = Vec::new();
    for block in &page.blocks {
        if let Body::Options { options, .. } = &block.body {
            let chosen = options.iter().filter(|one| one.chosen == Some(true));
            let chosen: Vec<_> = chosen
                .map(|one| (one.id.clone(), one.action.clone()))
                .collect();
            let can_be = options.iter().any(|one| one.chosen.is_some());
            assert_eq!(chosen.len(), usize::from(can_be), "of {}", block.id);
            all.extend(chosen);
        }
    }
    all
}
