//! Hard words: under the block that has them, once on a page, explained by a press.

use std::collections::BTreeSet;

use guide::page::{Action, AskedWord, Body, Page, Place};
use guide::{Book, Machine, Setting, Visit};
use tests::content;
use words::Language;

/// The blocks of hard words, each with the id of its block.
fn words_of(page: &Page) -> Vec<(&str, &[AskedWord], Option<&str>)> {
    let blocks = page.blocks.iter();
    blocks
        .filter_map(|block| match &block.body {
            Body::Words { words, says, .. } => {
                Some((block.id.as_str(), words.as_slice(), says.as_deref()))
            }
            _ => None,
        })
        .collect()
}

fn act(visit: &mut Visit, book: &Book, action: Action) -> Page {
    visit.act(action, book, content::TODAY).unwrap()
}

#[test]
fn every_word_stands_once_on_a_page_under_what_is_read() {
    let (book, _) = content::book();
    for language in Language::ALL {
        let mut met = BTreeSet::new();
        for (place, page) in content::pages(&book, language) {
            let mut seen = BTreeSet::new();
            for (index, block) in page.blocks.iter().enumerate() {
                let Body::Words { words, says, .. } = &block.body else {
                    continue;
                };
                let above = &page.blocks[index - 1];
                assert_eq!(block.id, format!("words-{}", above.id));
                assert!(
                    matches!(
                        above.body,
                        Body::Paragraph { .. } | Body::Instruction { .. } | Body::Answer { .. }
                    ),
                    "{place:?}: {:?}",
                    above.body
                );
                assert_eq!(
                    *says, None,
                    "{place:?}: nothing is explained before it is asked"
                );
                for word in words {
                    assert!(!word.open && !word.label.is_empty(), "{place:?}: {word:?}");
                    assert!(seen.insert(word.id.clone()), "{place:?}: {} again", word.id);
                    met.insert(word.id.clone());
                }
            }
        }
        for word in [
            "word-otp",
            "word-qr-code",
            "word-nric",
            "word-sms",
            "word-app",
            "word-link",
        ] {
            assert!(met.contains(word), "{word} is on no page in {language}");
        }
    }
}

#[test]
fn answers_stay_side_by_side() {
    let (book, _) = content::book();
    for (place, page) in content::pages(&book, Language::En) {
        let is_answer = |body: &Body| matches!(body, Body::Answer { .. });
        let runs = page.blocks.windows(2);
        let ends = runs.filter(|two| is_answer(&two[0].body) && !is_answer(&two[1].body));
        assert!(ends.count() <= 1, "{place:?}: the answers are parted");
    }
}

#[test]
fn every_word_of_every_page_is_explained_by_a_press_and_put_away_by_another() {
    let (book, _) = content::book();
    let mut explained = BTreeSet::new();
    for (place, page) in content::pages(&book, Language::En) {
        for (id, words, _) in words_of(&page) {
            for word in words {
                let Action::Explain { word: Some(asked) } = &word.action else {
                    panic!("{place:?}: {word:?} explains nothing");
                };
                for (language, helper) in Language::ALL.into_iter().zip([
                    Language::Ta,
                    Language::En,
                    Language::Zh,
                    Language::Ms,
                ]) {
                    let setting = Setting {
                        explained: Some(asked.clone()),
                        helper: Some(helper),
                        ..content::setting(language)
                    };
                    let page = book.page(&place, &setting).unwrap();
                    let found = page.blocks.iter().find(|block| block.id == id).unwrap();
                    let Body::Words {
                        words: own, says, ..
                    } = &found.body
                    else {
                        panic!("{place:?}: {id} has no words in {language}");
                    };
                    let sentence = book.facts.hard_words[asked].says.as_str();
                    let said = |language| book.words.say(language, sentence, &words::Values::new());
                    assert_eq!(says.as_deref(), Some(said(language).unwrap().as_str()));
                    assert_eq!(found.gloss.last(), Some(&said(helper).unwrap()));
                    assert_eq!(found.gloss.len(), own.len() + 2);
                    let open: Vec<_> = own.iter().filter(|word| word.open).collect();
                    assert_eq!(open.len(), 1);
                    assert_eq!(open[0].action, Action::Explain { word: None });
                    explained.insert(asked.clone());
                }
            }
        }
    }
    assert!(explained.len() >= 6, "{explained:?}");
}

#[test]
fn an_explanation_is_put_away_with_its_page_and_stays_in_another_language() {
    let (book, _) = content::book();
    let mut visit = Visit::new(Language::En, Machine::default());
    let service = |id: &str| Place::Service {
        service: id.parse().unwrap(),
    };
    let place = service("singpass");
    act(
        &mut visit,
        &book,
        Action::Go {
            place: place.clone(),
        },
    );
    let word = "nric".parse().ok();
    let page = act(&mut visit, &book, Action::Explain { word });
    let open = |page: &Page| {
        words_of(page)
            .iter()
            .filter_map(|(_, _, says)| says.map(str::to_owned))
            .collect::<Vec<_>>()
    };
    assert_eq!(open(&page).len(), 1);
    let speak = Action::Speak {
        language: Language::Ta,
        helper: None,
    };
    let page = act(&mut visit, &book, speak);
    assert_eq!(open(&page).len(), 1, "the same word, in the other language");
    act(
        &mut visit,
        &book,
        Action::Go {
            place: service("paynow"),
        },
    );
    let page = act(&mut visit, &book, Action::Back);
    assert_eq!(page.place, place);
    assert_eq!(open(&page), [""; 0]);
}
