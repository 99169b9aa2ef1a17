//! Whatever is typed, it is answered: without a panic, and after a bounded time.

#![expect(clippy::unwrap_used, reason = "in a test an unwrap is an assertion")]

use proptest::prelude::*;
use search::{BadIndex, Builder, Concept, Document, Field, Index, Text};
use words::Language;

fn index() -> Index {
    let concept = |id: &str, words: &[(Language, &str)]| Concept {
        id: id.to_owned(),
        words: words
            .iter()
            .map(|(language, word)| (*language, (*word).to_owned()))
            .collect(),
    };
    let concepts = [
        concept(
            "money",
            &[
                (Language::En, "money"),
                (Language::Zh, "钱"),
                (Language::Ms, "duit"),
                (Language::Ta, "பணம்"),
            ],
        ),
        concept(
            "lost",
            &[
                (Language::En, "gone"),
                (Language::Zh, "不见"),
                (Language::Ms, "hilang"),
                (Language::Ta, "போய்விட்டது"),
            ],
        ),
    ];
    let text = |field, language, text: &str| Text {
        field,
        language,
        guide: None,
        text: text.to_owned(),
    };
    let mut builder = Builder::new(&concepts);
    builder.add(&Document {
        service: "library".to_owned(),
        weight: 1.0,
        texts: vec![
            text(Field::Name, Some(Language::En), "National Library"),
            text(Field::Name, Some(Language::Zh), "图书馆"),
            text(Field::Name, Some(Language::Ms), "Perpustakaan"),
            text(Field::Name, Some(Language::Ta), "நூலகம்"),
            text(Field::Alias, Some(Language::En), "borrow books"),
        ],
    });
    builder.add(&Document {
        service: "scam".to_owned(),
        weight: 1.0,
        texts: vec![
            text(Field::Name, Some(Language::En), "Scam line"),
            text(Field::Number, None, "1799"),
            text(Field::Urgent, None, "money lost"),
        ],
    });
    builder.finish().unwrap()
}

fn first(index: &Index, typed: &str, language: Language) -> Option<String> {
    index
        .find(typed, language)
        .hits
        .first()
        .map(|hit| hit.service.clone())
}

#[test]
fn each_script_finds_the_same_service() {
    let index = index();
    for (typed, language) in [
        ("libra", Language::En),
        ("libary", Language::En),
        ("borrow a book", Language::En),
        ("圖書館", Language::En),
        ("图书", Language::Zh),
        ("tushug", Language::Zh),
        ("tu shu guan", Language::Zh),
        ("tsg", Language::Zh),
        ("图书官", Language::Zh),
        ("perpustakaannya", Language::Ms),
        ("நூலகத்தில்", Language::Ta),
        ("noolagam", Language::Ta),
    ] {
        assert_eq!(
            first(&index, typed, language).as_deref(),
            Some("library"),
            "{typed}"
        );
    }
}

#[test]
fn lost_money_comes_first_in_every_language() {
    let index = index();
    for (typed, language) in [
        ("library book and my money is gone", Language::En),
        ("图书馆 我的钱不见了", Language::Zh),
        ("perpustakaan duit saya hilang", Language::Ms),
        ("நூலகம் என் பணம் போய்விட்டது", Language::Ta),
    ] {
        let hits = index.find(typed, language).hits;
        assert!(
            hits[0].urgent && hits[0].service == "scam",
            "{typed}: {hits:?}"
        );
    }
}

#[test]
fn what_nobody_should_type_is_answered_too() {
    let index = index();
    let long = "library ".repeat(1250);
    let no_break = "ந".repeat(10_000);
    // What a window makes of half a pair of surrogates.
    let surrogates = String::from_utf16_lossy(&[0xd83d, 0x6c, 0xdc00]);
    for typed in [
        "",
        " ",
        "\u{3000}",
        &long,
        &no_break,
        "\u{1f600}\u{1f468}\u{200d}\u{1f469}",
        "\0\u{7}\u{1b}[2J",
        &surrogates,
        "\u{202e}yrarbil\u{202c}",
        "lib图书நூ",
        "S1234567D",
        "^",
        "wlibrary",
        "'; drop table --",
        "\u{301}\u{301}\u{bcd}\u{bcd}",
    ] {
        for language in Language::ALL {
            let found = index.find(typed, language);
            assert!(found.hits.len() <= 2, "{typed:?}");
        }
    }
    assert!(
        index.find("S1234567D", Language::En).hits.is_empty(),
        "an identity number finds nothing"
    );
    assert!(index.find("", Language::En).hits.is_empty());
}

#[test]
fn marks_are_where_the_words_stand() {
    let index = index();
    let found = index.find("libr", Language::En);
    let text = "The National Library";
    let marked: Vec<&str> = found
        .marks(text, Language::En)
        .into_iter()
        .map(|at| &text[at])
        .collect();
    assert_eq!(marked, ["Library"]);
    let found = index.find("圖書", Language::Zh);
    let text = "去图书馆借书";
    let marked: Vec<&str> = found
        .marks(text, Language::Zh)
        .into_iter()
        .map(|at| &text[at])
        .collect();
    assert_eq!(marked, ["图书"]);
}

#[test]
fn a_half_typed_word_is_completed_in_the_readers_language() {
    let index = index();
    assert_eq!(
        index.find("borr", Language::En).completions,
        ["borrow books"]
    );
    assert_eq!(
        index.find("perpus", Language::Ms).completions,
        ["Perpustakaan"]
    );
    assert_eq!(index.find("tushu", Language::Zh).completions, ["图书馆"]);
}

#[test]
fn an_index_is_the_same_after_it_was_written() {
    let index = index();
    let bytes = index.to_bytes();
    let read = Index::from_bytes(&bytes).unwrap();
    assert_eq!(read.services(), 2);
    for typed in ["library", "钱不见", "perpus", "நூலகம்"] {
        let (one, other) = (
            index.find(typed, Language::En),
            read.find(typed, Language::En),
        );
        assert_eq!(one.hits, other.hits, "{typed}");
    }
    assert_eq!(read.to_bytes(), bytes);
}

#[test]
fn damaged_bytes_are_refused_or_harmless() {
    let bytes = index().to_bytes();
    assert!(matches!(Index::from_bytes(&[]), Err(BadIndex::Damaged(_))));
    assert!(matches!(
        Index::from_bytes(&[9, 9]),
        Err(BadIndex::OtherForm { found: 9 })
    ));
    for end in (0..bytes.len()).step_by(7) {
        assert!(Index::from_bytes(&bytes[..end]).is_err(), "cut after {end}");
    }
    for at in (0..bytes.len()).step_by(3) {
        let mut bytes = bytes.clone();
        bytes[at] ^= 0x55;
        if let Ok(index) = Index::from_bytes(&bytes) {
            let found = index.find("library 钱 நூல", Language::En);
            let _ = found.marks("National Library", Language::En);
        }
    }
}

/// Texts of the four scripts, marks, controls and whatever else there is.
fn anything() -> impl Strategy<Value = String> {
    let character = prop_oneof![
        4 => any::<char>(),
        3 => prop::char::range('\u{b80}', '\u{bff}'),
        3 => prop::char::range('\u{4e00}', '\u{9fff}'),
        3 => prop::char::range('a', 'z'),
        1 => Just(' '),
        1 => Just('1'),
        1 => prop::char::range('\u{300}', '\u{36f}'),
    ];
    prop::collection::vec(character, 0..80).prop_map(|characters| characters.into_iter().collect())
}

proptest! {
    #[test]
    fn anything_can_be_typed(typed in anything()) {
        let index = index();
        for language in Language::ALL {
            let found = index.find(&typed, language);
            let marks = found.marks(&typed, language);
            prop_assert!(marks.iter().all(|at| typed.get(at.clone()).is_some()));
            prop_assert!(marks.windows(2).all(|pair| pair[0].end <= pair[1].start));
        }
    }

    #[test]
    fn anything_can_be_written(text in anything()) {
        let mut builder = Builder::new(&[Concept { id: "x".to_owned(), words: vec![(Language::En, text.clone())] }]);
        let texts = Language::ALL.map(|language| Text {
            field: Field::Name,
            language: Some(language),
            guide: None,
            text: text.clone(),
        });
        builder.add(&Document { service: "s".to_owned(), weight: 1.0, texts: texts.to_vec() });
        let index = builder.finish().unwrap();
        let found = index.find(&text, Language::Ta);
        prop_assert!(found.hits.len() <= 1);
    }
}
