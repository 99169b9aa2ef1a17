//! The page that says how easy the guide is and where it is not: near, whole in four languages, and
//! true of the centre that shows it.

use guide::page::{Action, Body, Page, Place};
use guide::{Book, Setting};
use settings::{Centre, DeskPlace, Voices};
use tests::content;
use words::Language;

const PARTS: [&str; 9] = [
    "see",
    "hear",
    "press",
    "understand",
    "time",
    "cannot",
    "unknown",
    "hard",
    "who",
];

fn page(book: &Book, setting: &Setting) -> Page {
    book.page(&Place::Accessibility, setting).unwrap()
}

/// The heading and the lines of a part.
fn part<'a>(page: &'a Page, id: &str) -> (&'a str, &'a [String]) {
    let block = page.blocks.iter().find(|block| block.id == id);
    match block.map(|block| &block.body) {
        Some(Body::Paragraph {
            heading: Some(heading),
            lines,
            ..
        }) => (heading, lines),
        other => panic!("{id}: {other:?}"),
    }
}

#[test]
fn has_a_heading_and_lines_for_each_part_in_four_languages() {
    let (book, _) = content::book();
    let english = page(&book, &content::setting(Language::En));
    for language in Language::ALL {
        let own = page(&book, &content::setting(language));
        for id in PARTS {
            let (heading, lines) = part(&own, id);
            let (english_heading, english_lines) = part(&english, id);
            assert_eq!(lines.len(), english_lines.len(), "{language}: {id}");
            assert!(!lines.is_empty(), "{language}: {id}");
            if language != Language::En {
                assert_ne!(heading, english_heading, "{language}: {id}");
                for line in lines {
                    assert!(!english_lines.contains(line), "{language}: {line}");
                }
            }
        }
    }
}

#[test]
fn is_one_press_from_about_and_from_the_settings() {
    let (book, _) = content::book();
    assert!(book.places().contains(&Place::Accessibility));
    for language in Language::ALL {
        for from in [Place::About, Place::Settings] {
            let page = book.page(&from, &content::setting(language)).unwrap();
            let leads = page.blocks.iter().any(|block| {
                let place = Place::Accessibility;
                matches!(&block.body, Body::Choice { action, .. } if *action == Action::Go { place })
            });
            assert!(leads, "{from:?} in {language}");
        }
    }
}

#[test]
fn says_where_the_desk_is_as_get_help_does() {
    let (book, _) = content::book();
    for language in Language::ALL {
        let mut setting = content::setting(language);
        let untold = page(&book, &setting);
        setting.centre = Centre {
            place: Some(DeskPlace::Floor(4)),
            ..Centre::default()
        };
        let told = page(&book, &setting);
        let help = book.page(&Place::Help, &setting).unwrap();
        let lines = part(&told, "hard").1;
        assert_eq!(lines.len(), part(&untold, "hard").1.len() + 1);
        let floor = &lines[1];
        assert!(floor.contains('4'), "{language}: {floor}");
        let said = help.blocks.iter().any(
            |block| matches!(&block.body, Body::Paragraph { lines, .. } if lines.contains(floor)),
        );
        assert!(said, "{language}: {floor}");
    }
}

#[test]
fn promises_no_voice_that_the_staff_have_switched_off() {
    let (book, _) = content::book();
    let setting = Setting {
        voices: Voices {
            ta: false,
            ..Voices::default()
        },
        helper: Some(Language::En),
        ..content::setting(Language::Ta)
    };
    let page = page(&book, &setting);
    assert_eq!(part(&page, "hear").1, [page.frame.reading.no_voice.clone()]);
}
