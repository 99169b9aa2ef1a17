//! Nobody is hurried (check F07): no sentence drives, counts down or threatens with time.

use guide::page::{Body, Page, Place};
use serde_json::{Value, json};
use tests::content;
use words::Language;

/// Words that drive, in each language; to say that nobody need hurry does not. What a stranger says in a lesson about scams may drive: such sentences
/// are quoted, and what is quoted is left out.
const DRIVING: [(Language, &[&str]); 4] = [
    (
        Language::En,
        &[
            "please hurry",
            "hurry up",
            "quickly!",
            "be quick",
            "right now!",
            "seconds left",
            "time is up",
            "too slow",
            "last chance",
        ],
    ),
    (
        Language::Zh,
        &[
            "快点",
            "赶快",
            "抓紧时间",
            "倒计时",
            "时间到了",
            "太慢",
            "最后机会",
            "马上按",
        ],
    ),
    (
        Language::Ms,
        &[
            "lekas",
            "cepatlah",
            "cepat sedikit",
            "masa tamat",
            "terlalu lambat",
            "peluang terakhir",
            "saat lagi",
        ],
    ),
    (
        Language::Ta,
        &[
            "சீக்கிரம் அழுத்த",
            "சீக்கிரமாகச் செய்ய",
            "விரைவாக அழுத்த",
            "அவசரப்படுங்கள்",
            "நேரம் முடிந்தது",
            "கடைசி வாய்ப்பு",
        ],
    ),
];

/// The words of a page that drive.
fn driving(page: &Page, language: Language) -> Vec<String> {
    let words = DRIVING.iter().find(|(of, _)| *of == language);
    let words = words.map_or(&[][..], |(_, words)| words);
    let mut texts = Vec::new();
    collect(&json!(page.blocks), &mut texts);
    texts.retain(|text| {
        let bare = without_quotations(&text.to_lowercase());
        words.iter().any(|word| bare.contains(word))
    });
    texts
}

/// Every text of a page; among them ids, in which nobody is driven.
fn collect(value: &Value, texts: &mut Vec<String>) {
    match value {
        Value::String(text) => texts.push(text.clone()),
        Value::Array(parts) => parts.iter().for_each(|part| collect(part, texts)),
        Value::Object(parts) => parts.values().for_each(|part| collect(part, texts)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

fn without_quotations(text: &str) -> String {
    let mut depth = 0_i32;
    let mut bare = String::new();
    for character in text.chars() {
        match character {
            '“' | '「' => depth += 1,
            '”' | '」' => depth -= 1,
            _ if depth <= 0 => bare.push(character),
            _ => {}
        }
    }
    bare
}

#[test]
fn is_in_no_sentence() {
    let (book, _) = content::book();
    for language in Language::ALL {
        for (place, page) in content::pages(&book, language) {
            assert_eq!(driving(&page, language), [""; 0], "{place:?} in {language}");
        }
    }
}

#[test]
fn that_is_planted_is_told() {
    let (book, _) = content::book();
    for (language, planted) in [
        (Language::En, "Please hurry."),
        (Language::Zh, "请赶快按。"),
        (Language::Ms, "Masa tamat."),
        (Language::Ta, "நேரம் முடிந்தது."),
    ] {
        let setting = content::setting(language);
        let mut page = book.page(&Place::Finish, &setting).unwrap();
        let block = page
            .blocks
            .iter_mut()
            .find_map(|block| match &mut block.body {
                Body::Paragraph { lines, .. } => Some(lines),
                _ => None,
            });
        block.unwrap().push(planted.to_owned());
        assert_eq!(driving(&page, language), [planted]);
    }
}
