//! How far things are from Home in the real window, page turns counted.

use std::collections::{BTreeMap, BTreeSet};

use guide::Book;
use guide::page::{Action, Body, Place};
use tests::content;
use tests::tour::Met;
use words::Language;

/// Guides that are more than three presses and `turns` turned pages from Home, and services under the
/// needs on Home that are more than five and twice as many turns, for a need has up to seventeen. What
/// stands under About is for whoever wants to read on: its lists are long, and Find leads to each of it.
pub(crate) fn too_far(book: &Book, language: Language, met: &Met, turns: usize) -> Vec<String> {
    let key = |place: &Place| serde_json::to_string(place).unwrap();
    let pages = content::pages(book, language);
    let mut presses = BTreeMap::from([(key(&Place::Home), 0)]);
    // Few pages and small numbers: going over all of them until nothing changes is quick enough.
    loop {
        let mut changed = false;
        for (place, page) in &pages {
            let Some(start) = presses.get(&key(place)).copied() else {
                continue;
            };
            for block in &page.blocks {
                let Body::Choice {
                    action: Action::Go { place: to },
                    ..
                } = &block.body
                else {
                    continue;
                };
                let Some(part) = met.parts.get(&(key(place), block.id.clone())) else {
                    continue;
                };
                let count = start + part;
                let known = presses.entry(key(to)).or_insert(usize::MAX);
                if count < *known {
                    *known = count;
                    changed = true;
                }
            }
        }
        if !changed {
            break;
        }
    }
    let under_home: BTreeSet<_> = book
        .facts
        .needs_inside(None)
        .into_iter()
        .filter(|need| need.id.as_str() != guide::ABOUT_NEED)
        .flat_map(|need| &need.services)
        .collect();
    let far = pages.iter().filter_map(|(place, _)| {
        let most = match place {
            Place::Step { step: 1, .. } => 3 + turns,
            Place::Service { service } if under_home.contains(service) => 5 + 2 * turns,
            _ => return None,
        };
        // A page that was not walked to in this turn is counted in another.
        let count = presses.get(&key(place)).copied()?;
        (count > most).then(|| format!("{language}: {} is {count} presses from Home", key(place)))
    });
    far.collect()
}
