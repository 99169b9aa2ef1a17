//! A language longer than Tamil is Tamil, said at greater length, and nothing else (check G08). Whether it
//! fits the screens is looked at by the journeys.

use std::ops::RangeInclusive;

use folder::Folder;
use tests::content;
use tests::longer::{FACTOR, Fitted, Ruler, lengthened};
use words::{Language, Message, Piece, Words};

const TAMIL: RangeInclusive<char> = '\u{b80}'..='\u{bff}';

fn made_longer(folder: &Folder) -> (Folder, Vec<Fitted>) {
    lengthened(folder, &Ruler::by_letters(folder))
}

fn longest_word(text: &str) -> usize {
    let words = text.split_whitespace().map(|word| word.chars().count());
    words.max().unwrap_or_default()
}

/// What is no text: values, names, and the keys of choices.
fn kept(pieces: &[Piece]) -> Vec<String> {
    let kept = pieces.iter().flat_map(|piece| match piece {
        Piece::Text(_) => Vec::new(),
        Piece::Variable(name) => vec![format!("${name}")],
        Piece::Term(name) => vec![format!("-{name}")],
        Piece::Choice { variable, cases } => [format!("${variable} ->")]
            .into_iter()
            .chain(
                cases
                    .iter()
                    .flat_map(|(key, inner)| [format!("[{key}]")].into_iter().chain(kept(inner))),
            )
            .collect(),
        Piece::Foreign(what) => vec![(*what).to_owned()],
    });
    kept.collect()
}

#[test]
fn than_tamil_is_each_sentence_that_has_words() {
    let folder = content::folder();
    let (words, _) = Words::load(&folder);
    let (_, fitted) = made_longer(&folder);
    let is_tamil = |text: &&str| text.contains(|c: char| TAMIL.contains(&c));
    for one in fitted.iter().filter(|one| one.factor() < FACTOR) {
        let message = words.message(Language::Ta, &one.id).unwrap();
        let own = message.texts().into_iter().find(is_tamil);
        assert!(!one.has_words && own.is_none(), "{one:?}: {own:?}");
    }
    let has_words = fitted.iter().filter(|one| one.has_words).count();
    assert!(has_words > fitted.len() * 9 / 10, "{has_words}");
}

#[test]
fn words_keep_their_values_names_and_marks() {
    let folder = content::folder();
    let (longer, _) = made_longer(&folder);
    let ((before, _), (after, faults)) = (Words::load(&folder), Words::load(&longer));
    assert_eq!(faults, []);
    let all = |words: &Words| -> Vec<Message> {
        let messages = words
            .messages(Language::Ta)
            .chain(words.terms(Language::Ta));
        messages.cloned().collect()
    };
    let (before, after) = (all(&before), all(&after));
    assert_eq!(before.len(), after.len());
    for (was, is) in before.iter().zip(&after) {
        assert_eq!(was.id, is.id);
        assert_eq!(kept(&was.pieces), kept(&is.pieces), "{}", was.id);
        let (was, is) = (was.written(), is.written());
        assert!(longest_word(&is) <= longest_word(&was), "{is}");
        let marked = |word: &&str| word.ends_with(['.', '?', '!', ',', '”', ')']);
        let marks = |text: &str| text.split_whitespace().filter(marked).count();
        assert_eq!(marks(&was), marks(&is), "{is}");
    }
    for language in [Language::En, Language::Zh, Language::Ms] {
        let root = format!("locales/{language}/");
        assert!(folder.below(&root).eq(longer.below(&root)), "{language}");
    }
}

#[test]
fn sentences_are_not_made_longer_still() {
    let (once, _) = made_longer(&content::folder());
    let (twice, _) = made_longer(&once);
    assert!(once.below("").eq(twice.below("")));
}

#[test]
fn words_stand_where_the_shorter_stood() {
    let files = [
        (
            "locales/en/kiosk.ftl",
            "-pay = Pay\na = Call { $who } at { -pay } now. Do so!\n",
        ),
        (
            "locales/ta/kiosk.ftl",
            "-pay = பே\na = { $who }ஐ { -pay } அழை. செய்!\n",
        ),
    ];
    let (longer, _) = made_longer(&Folder::from_files(files));
    let text = longer.file("locales/ta/kiosk.ftl").unwrap();
    assert!(text.contains("-pay = பே பே பே\n"), "{text}");
    assert!(text.contains("a = { $who }ஐ { -pay } அழை அழை"), "{text}");
    assert!(text.contains("அழை. செய் செய்"), "{text}");
}
