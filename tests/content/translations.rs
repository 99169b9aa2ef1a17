//! The state of a translation: a draft until a native speaker has read exactly this.

use folder::Folder;
use guide::Book;
use tests::content;
use words::{Language, Translation};

const SENTENCE: &str = "scamshield-helpline-1799-check-dial";

#[test]
fn everything_is_there_and_everything_is_a_draft() {
    let (book, _) = content::book();
    let coverage = book.coverage(content::TODAY);
    for (language, count) in &coverage.languages {
        assert_eq!(count.missing, 0, "{language}");
        assert_eq!(
            count.reviewed, 0,
            "{language}: no native speaker has read it yet"
        );
        assert_eq!(count.draft, count.messages, "{language}");
    }
}

#[test]
fn any_change_of_what_was_read_makes_it_a_draft_again() {
    let mut folder = content::folder();
    let (book, _) = Book::open(&folder);
    let seal = book.seal(Language::Ta, SENTENCE);
    let review = format!(r#"{{"{SENTENCE}":{{"by":"KR","on":"2026-11-20","seal":"{seal}"}}}}"#);
    folder.put("locales/ta/reviews.json", review);
    let state = |folder: &Folder| {
        let (book, reports) = Book::open(folder);
        assert_eq!(reports, []);
        matches!(
            book.translation(Language::Ta, SENTENCE),
            Translation::Reviewed(_)
        )
    };
    assert!(state(&folder), "a review that fits counts");
    for (what, file, from, to) in [
        (
            "the fact",
            "data/contacts/scamshield-helpline.json",
            "\"1799\"",
            "\"1798\"",
        ),
        (
            "the English",
            "locales/en/services/scamshield-helpline-1799.ftl",
            "Dial {",
            "Please dial {",
        ),
    ] {
        let mut changed = folder.clone();
        let text = changed.file(file).unwrap();
        assert!(text.contains(from), "{file} holds {from}");
        let text = text.replace(from, to);
        changed.put(file, text);
        assert!(!state(&changed), "{what} has changed");
    }
}
