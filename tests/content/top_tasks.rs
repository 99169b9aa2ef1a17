//! What help desks are asked most is at most three presses from Home, in every language.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use guide::Book;
use guide::page::{Action, Body, Place};
use tests::content;
use words::Language;

/// The twelve questions, with the guides that answer them: service and guide.
const TASKS: [(&str, &[(&str, &str)]); 12] = [
    ("I cannot get into Singpass", &[("singpass", "reset")]),
    (
        "How do I get and use my vouchers?",
        &[("cdc-vouchers", "claim"), ("cdc-vouchers", "paper")],
    ),
    (
        "Where is my government money?",
        &[
            ("govcash", "cash"),
            ("paynow", "link"),
            ("gst-voucher", "see"),
        ],
    ),
    (
        "Is this a scam?",
        &[
            ("scamshield-helpline-1799", "check"),
            ("scamshield-helpline-1799", "paid"),
        ],
    ),
    ("How do I pay with a code?", &[("paynow", "pay")]),
    ("A visit to the polyclinic", &[("healthhub", "book")]),
    ("My CPF", &[("cpf-services", "see")]),
    (
        "What help can I get?",
        &[
            ("supportgowhere", "find"),
            ("comcare-sso", "office"),
            ("chas", "clinic"),
        ],
    ),
    ("My phone", &[("sg-digital-community-hubs", "learn")]),
    (
        "Learning to call and to send photos",
        &[("seniors-go-digital", "join")],
    ),
    (
        "Where do I go, and what do I bring?",
        &[
            ("servicesg-centres", "visit"),
            ("singpass-counters", "visit"),
        ],
    ),
    (
        "My family helps me, and the law allows it",
        &[
            ("singpass-multi-user-sms-2fa", "start"),
            ("singpass", "family"),
        ],
    ),
];

const PRESSES_MAX: usize = 3;

/// How many presses each place is from Home, page turns not counted.
fn presses(book: &Book, language: Language) -> BTreeMap<String, usize> {
    let mut found = BTreeMap::from([(key(&Place::Home), 0)]);
    let mut open = VecDeque::from([Place::Home]);
    let known: BTreeSet<String> = book.places().iter().map(key).collect();
    while let Some(place) = open.pop_front() {
        let presses = found[&key(&place)];
        let page = book.page(&place, &content::setting(language)).unwrap();
        let chosen = page.blocks.iter().filter_map(|block| match &block.body {
            Body::Choice { action, .. } => Some(action),
            _ => None,
        });
        for action in chosen.chain([&page.frame.scam.action]) {
            let Action::Go { place } = action else {
                continue;
            };
            if known.contains(&key(place)) && !found.contains_key(&key(place)) {
                found.insert(key(place), presses + 1);
                open.push_back(place.clone());
            }
        }
    }
    found
}

fn key(place: &Place) -> String {
    serde_json::to_string(place).unwrap()
}

#[test]
fn the_first_step_of_the_twelve_top_tasks_is_three_presses_from_home() {
    let (book, _) = content::book();
    let mut far = Vec::new();
    for language in Language::ALL {
        let presses = presses(&book, language);
        for (task, guides) in TASKS {
            for (service, guide) in guides {
                let place = Place::Step {
                    service: service.parse().unwrap(),
                    guide: guide.parse().unwrap(),
                    step: 1,
                };
                let count = presses.get(&key(&place)).copied();
                if count.is_none_or(|count| count > PRESSES_MAX) {
                    far.push(format!("{language}: {task}: {service}/{guide}: {count:?}"));
                }
            }
        }
    }
    assert!(far.is_empty(), "{far:#?}");
}
