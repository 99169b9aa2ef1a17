//! The first page says after how long everything is cleared (check F06), and says it truly.

use std::time::Duration;

use guide::page::{Action, Body, Page, Place};
use guide::{Attendance, Book, Machine, Setting, Visit};
use settings::{Kept, Profile, Quiet};
use tests::content;
use words::Language;

const MINUTE: Duration = Duration::from_secs(60);

fn machine(profile: Profile, quiet: Quiet) -> Machine {
    Machine {
        profile,
        kept: Kept {
            quiet,
            ..Kept::default()
        },
        ..Machine::default()
    }
}

fn welcome(book: &Book, machine: Machine) -> Page {
    let mut visit = Visit::new(Language::En, machine);
    let to = Action::Go {
        place: Place::Welcome,
    };
    visit.act(to, book, content::TODAY).unwrap()
}

/// In how many whole minutes a page is left for Welcome when nobody is there.
fn minutes(page: &Page, quiet: Quiet) -> u32 {
    let mut attendance = Attendance::begin(Duration::ZERO);
    attendance.shown(page, quiet, Duration::ZERO);
    (1..).find(|n| attendance.is_quiet(MINUTE * *n)).unwrap()
}

/// The shortest times from the last press to the end of a visit, for each that the staff may choose: of a
/// page, and of the question after it.
fn shortest(book: &Book) -> [u32; 3] {
    let pages = content::pages(book, Language::En);
    let (question, others): (Vec<_>, Vec<_>) =
        pages.iter().partition(|(place, _)| *place == Place::Still);
    let least = |pages: &[&(Place, Page)], quiet| {
        let all = pages.iter().map(|(_, page)| minutes(page, quiet));
        all.min().unwrap()
    };
    Quiet::ALL.map(|quiet| least(&others, quiet) + least(&question, Quiet::Usual))
}

/// The greetings that do not say so many minutes.
fn silent(page: &Page, minutes: u32) -> Vec<String> {
    let wanted = minutes.to_string();
    page.blocks
        .iter()
        .filter_map(|block| match &block.body {
            Body::Greeting { lang, lines, .. } => {
                let says = |line: &String| {
                    line.split(|c: char| !c.is_ascii_digit())
                        .any(|number| number == wanted)
                };
                (!lines.iter().any(says)).then(|| lang.clone())
            }
            _ => None,
        })
        .collect()
}

#[test]
fn says_after_how_long_everything_is_cleared() {
    let (book, _) = content::book();
    for (quiet, minutes) in Quiet::ALL.into_iter().zip(shortest(&book)) {
        let page = welcome(&book, machine(Profile::Kiosk, quiet));
        assert_eq!(silent(&page, minutes), Vec::<String>::new(), "{quiet:?}");
    }
}

#[test]
fn that_says_another_time_is_told() {
    let (book, _) = content::book();
    let page = welcome(&book, machine(Profile::Kiosk, Quiet::Longer));
    let [usual, ..] = shortest(&book);
    assert_eq!(silent(&page, usual).len(), Language::ALL.len());
}

#[test]
fn of_a_laptop_says_it_only_where_a_visit_ends_alone() {
    let (book, _) = content::book();
    let mut machine = machine(Profile::Laptop, Quiet::Usual);
    let [minutes, ..] = shortest(&book);
    let page = welcome(&book, machine.clone());
    assert_eq!(silent(&page, minutes).len(), Language::ALL.len());
    machine.kept.choices.ends_alone = true;
    let page = welcome(&book, machine);
    assert_eq!(silent(&page, minutes), Vec::<String>::new());
}

#[test]
fn that_the_build_writes_is_that_of_a_kiosk() {
    let (book, _) = content::book();
    let setting: Setting = content::setting(Language::En);
    let written = book.page(&Place::Welcome, &setting).unwrap();
    let [minutes, ..] = shortest(&book);
    assert_eq!(silent(&written, minutes), Vec::<String>::new());
}
