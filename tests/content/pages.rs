//! Every page of every language.

use std::collections::BTreeSet;

use facts::{Kind, State};
use guide::page::{Body, CHOICES_NUMBERED_MAX, Page, Place};
use tests::content;
use words::Language;

#[test]
fn the_content_has_no_fault() {
    let (book, reports) = content::book();
    assert_eq!(reports, [], "facts and words must fit each other");
    assert_eq!(book.check(), [], "every sentence must keep the rules");
}

#[test]
fn every_page_has_the_same_blocks_in_all_languages() {
    let (book, _) = content::book();
    let ids = |page: &Page| {
        page.blocks
            .iter()
            .map(|block| block.id.clone())
            .collect::<Vec<_>>()
    };
    let english = content::pages(&book, Language::En);
    for language in Language::ALL {
        for ((place, page), (_, twin)) in content::pages(&book, language).iter().zip(&english) {
            let own = ids(page);
            let unique: BTreeSet<_> = own.iter().collect();
            assert_eq!(
                unique.len(),
                own.len(),
                "{place:?}: a block id stands twice in {own:?}"
            );
            assert_eq!(
                own,
                ids(twin),
                "{place:?} in {language}: pairs of languages need one order"
            );
            assert_eq!(page.place, *place);
            assert_eq!(page.lang, language.tag());
        }
    }
}

#[test]
fn every_page_begins_with_its_title_and_marks_a_draft() {
    let (book, _) = content::book();
    for language in Language::ALL {
        for (place, page) in content::pages(&book, language) {
            let bodies: Vec<&Body> = page.blocks.iter().map(|block| &block.body).collect();
            assert!(matches!(bodies[0], Body::Title { .. }), "{place:?}");
            let drafts = bodies.iter().filter(|body| {
                matches!(
                    body,
                    Body::Notice {
                        tone: guide::page::Tone::Draft,
                        ..
                    }
                )
            });
            // Welcome has four languages and no room to doubt; About says it for the guide.
            let expected = usize::from(place != Place::Welcome);
            assert_eq!(
                drafts.count(),
                expected,
                "{place:?}: nobody has reviewed anything yet"
            );
        }
    }
}

#[test]
fn choices_are_numbered_one_to_eight_and_from_one_again() {
    let (book, _) = content::book();
    for (place, page) in content::pages(&book, Language::En) {
        let numbers = page.blocks.iter().filter_map(|block| match block.body {
            Body::Choice { number, .. } | Body::Options { number, .. } => Some(usize::from(number)),
            _ => None,
        });
        for (index, number) in numbers.enumerate() {
            assert_eq!(number, index % CHOICES_NUMBERED_MAX + 1, "{place:?}");
        }
    }
}

#[test]
fn a_live_service_answers_what_one_asks_before_going() {
    let (book, _) = content::book();
    for (place, page) in content::pages(&book, Language::En) {
        let Place::Service { service } = &place else {
            continue;
        };
        let service = &book.facts.services[service];
        let is_live = matches!(service.status.state, State::Live | State::Renamed);
        if service.before.is_none() || !is_live {
            continue;
        }
        let ids: BTreeSet<&str> = page.blocks.iter().map(|block| block.id.as_str()).collect();
        for id in [
            "what",
            "here",
            "bring",
            "ask",
            "without-phone",
            "genuine",
            "sources",
        ] {
            assert!(ids.contains(id), "{place:?} lacks `{id}`");
        }
        // Of a helpline only what is known is said.
        let says_all = ids.contains("cost") && ids.contains("takes");
        assert!(says_all || service.kind == Kind::Helpline, "{place:?}");
    }
}

#[test]
fn a_place_that_is_not_there_is_refused() {
    let (book, _) = content::book();
    let setting = content::setting(Language::Ta);
    for text in [
        r#"{"need":{"need":"nowhere"}}"#,
        r#"{"service":{"service":"nothing"}}"#,
        r#"{"step":{"service":"singpass","guide":"reset","step":0}}"#,
        r#"{"step":{"service":"singpass","guide":"reset","step":18446744073709551615}}"#,
        r#"{"step":{"service":"singpass","guide":"none","step":1}}"#,
        r#"{"stuck":{"service":"none","guide":"reset","step":1}}"#,
    ] {
        let place: Place = serde_json::from_str(text).unwrap();
        assert!(book.page(&place, &setting).is_err(), "{text}");
    }
}

#[test]
fn what_has_a_last_day_is_over_on_the_day_after() {
    let (book, _) = content::book();
    let mut seen = 0;
    for service in book.facts.services.values() {
        let facts = service.facts.values();
        let days: BTreeSet<guide::Date> = facts
            .filter_map(|fact| match fact.value {
                facts::Value::LastDay(day) => Some(day),
                _ => None,
            })
            .collect();
        for day in days {
            seen += 1;
            let place = Place::Service {
                service: service.id.clone(),
            };
            for language in Language::ALL {
                let says_over = |today: guide::Date| {
                    let setting = guide::Setting {
                        today,
                        ..content::setting(language)
                    };
                    let page = book.page(&place, &setting).unwrap();
                    let id = format!("over-{day}");
                    page.blocks.iter().any(|block| block.id == id)
                };
                assert!(!says_over(day), "{place:?}: {day} is the last day");
                assert!(
                    says_over(day.tomorrow().unwrap()),
                    "{place:?}: {day} is over"
                );
            }
        }
    }
    assert!(seen >= 2, "vouchers have last days");
}

#[test]
fn an_answer_past_its_review_says_that_it_may_be_old() {
    let (book, _) = content::book();
    for (place, _) in content::pages(&book, Language::En) {
        let Place::Service { .. } = place else {
            continue;
        };
        for language in Language::ALL {
            let mut setting = content::setting(language);
            let says_old = |setting: &guide::Setting| {
                let page = book.page(&place, setting).unwrap();
                page.blocks.iter().any(|block| block.id == "old")
            };
            assert!(!says_old(&setting), "{place:?} is fresh");
            setting.today = guide::Date::constant(2041, 1, 1);
            assert!(says_old(&setting), "{place:?} is old by then");
        }
    }
}
