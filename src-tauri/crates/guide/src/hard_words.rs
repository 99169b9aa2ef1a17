//! Which hard words a sentence has, and whether each is written as it should be.
//!
//! A word belongs to a sentence in all languages where one of them names its term, or where the
//! English writes it in a form that its file lists: case endings change the word in some languages,
//! and the buttons of a page must be the same in all four.

use std::collections::BTreeSet;
use std::convert::Infallible;

use facts::{HardWord, HardWordId};
use folder::Fault;
use words::{Language, Message, has_word};

use crate::{Book, JoinProblem};

/// The hard words of a sentence, in the order of their ids.
pub(crate) fn of_sentence(book: &Book, id: &str) -> Vec<HardWordId> {
    let found = book.hard_words.get(id, || Ok(find(book, id)));
    found.unwrap_or_else(|never: Infallible| match never {})
}

fn find(book: &Book, id: &str) -> Vec<HardWordId> {
    let message = |language| book.words.message(language, id);
    let mut named: BTreeSet<&str> = BTreeSet::new();
    for message in Language::ALL.into_iter().filter_map(message) {
        named.extend(message.terms());
    }
    let texts = message(Language::En).map_or_else(Vec::new, Message::texts);
    let written = |form: &String| {
        let with_capital = capital(form);
        let has = |text: &&str| has_word(text, form) || has_word(text, &with_capital);
        texts.iter().any(has)
    };
    let words = book.facts.hard_words.values();
    words
        .filter(|word| named.contains(word.id.as_str()) || word.in_english.iter().any(written))
        .map(|word| word.id.clone())
        .collect()
}

fn capital(form: &str) -> String {
    let mut letters = form.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}

/// Each hard word has a name in each language.
pub(crate) fn have_names(book: &Book) -> Vec<Fault<JoinProblem>> {
    let mut faults = Vec::new();
    for word in book.facts.hard_words.values() {
        for language in Language::ALL {
            if book.words.term(language, word.id.as_str()).is_none() {
                let term = word.id.to_string();
                faults.push(Fault::new(
                    format!("data/hard-words/{}.json", word.id),
                    1,
                    JoinProblem::NoName { language, term },
                ));
            }
        }
    }
    faults
}

/// A hard word that English always names by its term is written out in no language.
pub(crate) fn are_named(book: &Book) -> Vec<Fault<JoinProblem>> {
    let mut faults = Vec::new();
    let always_named = |word: &&HardWord| word.in_english.is_empty();
    for word in book.facts.hard_words.values().filter(always_named) {
        for language in Language::ALL {
            let Some(name) = book.words.name(language, word.id.as_str()) else {
                continue;
            };
            for message in book.words.messages(language) {
                if message.texts().iter().any(|text| has_word(text, &name)) {
                    let problem = JoinProblem::PlainWord {
                        id: message.id.clone(),
                        word: name.clone(),
                        term: word.id.to_string(),
                    };
                    let file = format!("locales/{language}/{}", message.file);
                    faults.push(Fault::new(file, message.line, problem));
                }
            }
        }
    }
    faults
}

#[cfg(test)]
mod tests {
    use super::*;
    use folder::{Folder, Problem};

    fn book(files: &[(&str, &str)]) -> Book {
        Book::open(&Folder::from_files(files.iter().copied())).0
    }

    const OTP: (&str, &str) = (
        "data/hard-words/otp.json",
        r#"{ "id": "otp", "says": "hard-otp" }"#,
    );
    const APP: (&str, &str) = (
        "data/hard-words/app.json",
        r#"{ "id": "app", "says": "hard-app", "in_english": ["app", "apps"] }"#,
    );

    #[test]
    fn a_word_is_found_by_its_term_in_any_language_or_by_its_form_in_english() {
        let book = book(&[
            OTP,
            APP,
            (
                "locales/en/a.ftl",
                "-otp = OTP\n-app = app\na = Apps ask for it.\nb = It appears.\nc = Wait for a code.\n",
            ),
            (
                "locales/ta/a.ftl",
                "-otp = OTP\na = கேட்கும்.\nb = வரும்.\nc = { -otp }க்குக் காத்திருங்கள்.\n",
            ),
        ]);
        let found = |id| {
            let words = of_sentence(&book, id);
            words.iter().map(HardWordId::to_string).collect::<Vec<_>>()
        };
        assert_eq!(found("a"), ["app"]);
        assert_eq!(found("b"), [""; 0]);
        assert_eq!(found("c"), ["otp"]);
    }

    #[test]
    fn a_word_without_a_name_and_a_word_written_out_are_told() {
        let book = book(&[
            OTP,
            APP,
            (
                "locales/en/a.ftl",
                "-otp = OTP\n-app = app\na = The app sends an OTP.\n",
            ),
            (
                "locales/zh/a.ftl",
                "-otp = 一次性密码\na = 应用发出一次性密码。\n",
            ),
            (
                "locales/ms/a.ftl",
                "-otp = OTP\n-app = aplikasi\na = Hantar { -otp }.\n",
            ),
            (
                "locales/ta/a.ftl",
                "-otp = OTP\n-app = செயலி\na = OTPகள் வரும்.\n",
            ),
        ]);
        let told = |faults: Vec<Fault<JoinProblem>>| {
            let told = faults.iter().map(|fault| {
                let code = fault.problem.code();
                (fault.file.clone(), fault.line, code)
            });
            told.collect::<Vec<_>>()
        };
        assert_eq!(
            told(have_names(&book)),
            [("data/hard-words/app.json".to_owned(), 1, "no-name")]
        );
        assert_eq!(
            told(are_named(&book)),
            [
                ("locales/en/a.ftl".to_owned(), 3, "plain-word"),
                ("locales/zh/a.ftl".to_owned(), 2, "plain-word"),
            ]
        );
    }
}
