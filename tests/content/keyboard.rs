//! What a page with a field tells of the keys on the glass.

use guide::page::{Body, Keyboard, Place, Writing};
use serde_json::json;
use tests::content;
use words::Language;

fn field(language: Language) -> (String, Keyboard) {
    let (book, _) = content::book();
    let page = book
        .page(&Place::Find, &content::setting(language))
        .unwrap();
    let found = page.blocks.into_iter().find_map(|block| match block.body {
        Body::Field {
            example, keyboard, ..
        } => Some((example, *keyboard)),
        _ => None,
    });
    found.unwrap()
}

#[test]
fn every_word_of_the_example_finds_something() {
    let (book, _) = content::book();
    let index = book.index().unwrap();
    for language in Language::ALL {
        let (example, _) = field(language);
        let words: Vec<&str> = example
            .split([',', ' ', '：', '、'])
            .filter(|word| {
                !word.is_empty() && word.chars().all(|letter| letter.is_ascii_lowercase())
            })
            .collect();
        assert!(words.len() >= 2, "{example}");
        for word in words {
            let found = index.find(word, language);
            assert!(!found.hits.is_empty(), "{word} in {language}");
        }
    }
}

#[test]
fn each_language_has_its_own_keys_and_all_their_words() {
    for (language, writing) in [
        (Language::En, Writing::Latin),
        (Language::Zh, Writing::Pinyin),
        (Language::Ms, Writing::Latin),
        (Language::Ta, Writing::Tamil99),
    ] {
        let (_, keyboard) = field(language);
        assert_eq!(keyboard.writing, writing);
        for (name, words) in json!(keyboard).as_object().unwrap() {
            assert!(!words.as_str().unwrap().trim().is_empty(), "{name}");
        }
        let keys = [
            &keyboard.close,
            &keyboard.delete,
            &keyboard.clear,
            &keyboard.space,
            &keyboard.find,
            &keyboard.alphabetical,
            &keyboard.latin,
            &keyboard.more,
            &keyboard.pulli,
        ];
        for (index, one) in keys.iter().enumerate() {
            assert!(
                keys.iter().skip(index + 1).all(|other| other != one),
                "{one}: two keys of one name in {language}"
            );
        }
    }
}
