//! The page that says how easy the guide is and where it is not: near, whole in four languages, and
//! true of the centre that shows it.

use guide::page::{AccessibilityTopic, Action, Body, Page, Place};
use guide::{Book, Setting};
use settings::{Centre, DeskPlace, Voices};
use tests::content;
use words::Language;

/// The parts with lines of each topic.
const PARTS: [(AccessibilityTopic, &[&str]); 4] = [
    (AccessibilityTopic::All, &["hard", "who"]),
    (
        AccessibilityTopic::Kept,
        &["see", "hear", "press", "understand", "time"],
    ),
    (AccessibilityTopic::Missing, &["cannot"]),
    (AccessibilityTopic::Unknown, &["unknown"]),
];

fn page(book: &Book, topic: AccessibilityTopic, setting: &Setting) -> Page {
    book.page(&Place::Accessibility { topic }, setting).unwrap()
}

fn lines<'a>(page: &'a Page, id: &str) -> &'a [String] {
    let block = page.blocks.iter().find(|block| block.id == id);
    match block.map(|block| &block.body) {
        Some(Body::Paragraph { lines, .. }) => lines,
        other => panic!("{id}: {other:?}"),
    }
}

fn leads(page: &Page, topic: AccessibilityTopic) -> bool {
    page.blocks.iter().any(|block| {
        let place = Place::Accessibility { topic };
        matches!(&block.body, Body::Choice { action, .. } if *action == Action::Go { place })
    })
}

#[test]
fn has_all_its_parts_in_four_languages() {
    let (book, _) = content::book();
    for (topic, parts) in PARTS {
        assert!(book.places().contains(&Place::Accessibility { topic }));
        let english = page(&book, topic, &content::setting(Language::En));
        for language in Language::ALL {
            let own = page(&book, topic, &content::setting(language));
            for id in parts {
                let (said, in_english) = (lines(&own, id), lines(&english, id));
                assert_eq!(said.len(), in_english.len(), "{language}: {id}");
                assert!(!said.is_empty(), "{language}: {id}");
                for line in said {
                    let own_words = language == Language::En || !in_english.contains(line);
                    assert!(own_words, "{language}: {line}");
                }
            }
        }
    }
}

#[test]
fn all_of_it_is_two_presses_from_about() {
    let (book, _) = content::book();
    for language in Language::ALL {
        let setting = content::setting(language);
        let about = book.page(&Place::About, &setting).unwrap();
        assert!(leads(&about, AccessibilityTopic::All), "{language}");
        let all = page(&book, AccessibilityTopic::All, &setting);
        for (topic, _) in &PARTS[1..] {
            assert!(leads(&all, *topic), "{topic:?} in {language}");
        }
    }
}

#[test]
fn says_where_the_desk_is_as_get_help_does() {
    let (book, _) = content::book();
    for language in Language::ALL {
        let mut setting = content::setting(language);
        let untold = page(&book, AccessibilityTopic::All, &setting);
        setting.centre = Centre {
            place: Some(DeskPlace::Floor(4)),
            ..Centre::default()
        };
        let told = page(&book, AccessibilityTopic::All, &setting);
        let help = book.page(&Place::Help, &setting).unwrap();
        let hard = lines(&told, "hard");
        assert_eq!(hard.len(), lines(&untold, "hard").len() + 1);
        let floor = &hard[1];
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
    let page = page(&book, AccessibilityTopic::Kept, &setting);
    let no_voice = std::slice::from_ref(&page.frame.reading.no_voice);
    assert_eq!(lines(&page, "hear"), no_voice);
}
