//! A fact is stated once: change it in `data/`, and it changes wherever it is shown.

use guide::Book;
use tests::content;
use words::Language;

#[test]
fn one_changed_number_changes_on_every_page_in_four_languages() {
    const FILE: &str = "data/contacts/singpass-helpdesk.json";
    let mut folder = content::folder();
    let before = everything(&Book::open(&folder).0);
    let changed = folder.file(FILE).unwrap().replace("6335 3533", "6335 0000");
    folder.put(FILE, changed);
    let (book, reports) = Book::open(&folder);
    assert_eq!(reports, []);
    let after = everything(&book);
    for ((language, was), (_, is)) in before.iter().zip(&after) {
        let count = |text: &str, number: &str| text.matches(number).count();
        let shown = count(was, "6335 3533") - count(is, "6335 3533");
        assert!(
            shown >= 3,
            "{language}: the number is shown on several pages"
        );
        assert_eq!(
            count(is, "6335 0000"),
            shown,
            "{language}: each of them follows the one file"
        );
        // The scam line of the same office has a file of its own and stays.
        assert!(is.contains("6335 3533"), "{language}");
    }
}

#[test]
fn no_page_shows_a_fact_differently_in_another_language() {
    let (book, _) = content::book();
    let texts: Vec<String> = everything(&book)
        .iter()
        .map(|(_, text)| without_official_names(&book, text))
        .collect();
    for contact in book.facts.contacts.values() {
        let times = |text: &String| text.matches(&contact.number).count();
        let counts: Vec<usize> = texts.iter().map(times).collect();
        let same = counts.iter().all(|count| *count == counts[0]);
        assert!(
            same,
            "{} is shown {counts:?} times in en, zh, ms, ta",
            contact.id
        );
    }
}

/// Official names stand beside names in other languages only, and may hold a number: `Police 999`.
fn without_official_names(book: &Book, text: &str) -> String {
    book.facts
        .services
        .values()
        .fold(text.to_owned(), |text, service| {
            let name = serde_json::json!(service.official_name);
            text.replace(&format!("\"official\":{name}"), "")
        })
}

#[test]
fn nothing_is_called_checked_that_nobody_confirmed() {
    let (book, _) = content::book();
    let coverage = book.coverage(content::TODAY);
    let confirmed = book
        .facts
        .contacts
        .values()
        .filter(|contact| contact.confirmed.is_some());
    if confirmed.count() > 0 {
        return;
    }
    assert_eq!(coverage.facts.confirmed, 0);
    for (language, text) in everything(&book) {
        let checked = book
            .words
            .message(language, "trust-confirmed")
            .unwrap()
            .written();
        let start = checked.split('{').next().unwrap().trim();
        assert!(
            start.is_empty() || !text.contains(&format!("\"trust\":\"{start}")),
            "{language}"
        );
    }
}

/// All pages of each language as one text.
fn everything(book: &Book) -> Vec<(Language, String)> {
    let text = |language| {
        let pages = content::pages(book, language);
        pages
            .iter()
            .map(|(_, page)| serde_json::to_string(&page.blocks).unwrap())
            .collect()
    };
    Language::ALL
        .map(|language| (language, text(language)))
        .into()
}
