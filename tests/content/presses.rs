//! How far things are from Home, counted in presses. Page turns are counted in the real window
//! (`journeys/`), where it is known what fits.

use std::collections::{BTreeMap, VecDeque};

use guide::page::{Action, Body, Place};
use tests::content;
use words::Language;

#[test]
fn a_guide_is_three_presses_from_home_and_a_service_five() {
    let (book, _) = content::book();
    let pages: Vec<_> = content::pages(&book, Language::En);
    let key = |place: &Place| serde_json::to_string(place).unwrap();
    let leads: BTreeMap<String, Vec<Place>> = pages
        .iter()
        .map(|(place, page)| {
            let goes = page.blocks.iter().filter_map(|block| match &block.body {
                Body::Choice {
                    action: Action::Go { place },
                    ..
                } => Some(place.clone()),
                _ => None,
            });
            (key(place), goes.collect())
        })
        .collect();
    let mut presses = BTreeMap::from([(key(&Place::Home), 0)]);
    let mut next = VecDeque::from([Place::Home]);
    while let Some(place) = next.pop_front() {
        let count = presses[&key(&place)];
        for to in &leads[&key(&place)] {
            presses.entry(key(to)).or_insert_with(|| {
                next.push_back(to.clone());
                count + 1
            });
        }
    }
    for (place, _) in &pages {
        let most = match place {
            Place::Step { step: 1, .. } => 3,
            Place::Service { .. } => 5,
            _ => continue,
        };
        let count = presses.get(&key(place)).copied();
        assert!(
            count.is_some_and(|count| count <= most),
            "{place:?}: {count:?} presses"
        );
    }
}
