//! How many visits of a week looked at a topic, and how many said that something is wrong on a page:
//! two tables that a spreadsheet opens.
//!
//! A visit counts at most once for a topic and once in all. Nothing else is kept: no time of day, no
//! language, nothing that was typed, and not which topics belong to the same visit. Whether anything is
//! counted at all the staff decide; this crate neither knows a clock nor what a topic is about.

mod file;
mod marks;
mod table;

use std::collections::{BTreeMap, BTreeSet};

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

pub use file::CountsProblem;
pub use marks::{Mark, Marks, load_marks, save_marks};
pub use table::{load, save};

/// The line for visits that are counted whatever they looked at.
const ALL_VISITS: &str = "all";
/// Weeks are kept for two years.
const WEEKS_MAX: usize = 104;

/// The numbers of all weeks.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Counts(BTreeMap<Monday, BTreeMap<String, u32>>);

/// The day on which a week begins.
type Monday = Date;

impl Counts {
    /// Counts a visit that ended on this day and looked at these topics.
    pub fn add(&mut self, day: Date, topics: &BTreeSet<String>) {
        let week = self.0.entry(monday(day)).or_default();
        let all = std::iter::once(ALL_VISITS);
        for topic in topics.iter().map(String::as_str).chain(all) {
            let count = week.entry(topic.to_owned()).or_default();
            *count = count.saturating_add(1);
        }
        while self.0.len() > WEEKS_MAX {
            self.0.pop_first();
        }
    }

    /// How many visits there were in the week of this day.
    pub fn visits(&self, day: Date) -> u32 {
        let week = self.0.get(&monday(day));
        week.and_then(|week| week.get(ALL_VISITS).copied())
            .unwrap_or_default()
    }

    /// The topics that most visits of the week of this day looked at, the most first; those with as many
    /// in the order of their names.
    pub fn most_seen(&self, day: Date, most: usize) -> Vec<(&str, u32)> {
        let mut topics: Vec<(&str, u32)> = self
            .0
            .get(&monday(day))
            .into_iter()
            .flatten()
            .map(|(topic, count)| (topic.as_str(), *count))
            .filter(|(topic, _)| *topic != ALL_VISITS)
            .collect();
        topics.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        topics.truncate(most);
        topics
    }

    /// Every line of the table: the week, the topic, the number of visits.
    fn lines(&self) -> impl Iterator<Item = (Monday, &str, u32)> {
        self.0.iter().flat_map(|(week, topics)| {
            topics
                .iter()
                .map(|(topic, count)| (*week, topic.as_str(), *count))
        })
    }
}

/// The Monday of a week.
fn monday(day: Date) -> Monday {
    let since = day.weekday().since(Weekday::Monday);
    // Only the first week that a calendar can hold begins before it.
    day.checked_sub(i64::from(since).days()).unwrap_or(day)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn topics(names: &[&str]) -> BTreeSet<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    #[test]
    fn a_visit_counts_once_for_each_topic_in_its_week() {
        let mut counts = Counts::default();
        counts.add(date(2026, 11, 22), &topics(&["paynow"]));
        counts.add(date(2026, 11, 23), &topics(&["singpass", "paynow"]));
        counts.add(date(2026, 11, 29), &topics(&["singpass"]));
        counts.add(date(2026, 11, 29), &topics(&[]));
        let day = date(2026, 11, 25);
        assert_eq!(counts.visits(day), 3);
        assert_eq!(counts.most_seen(day, 9), [("singpass", 2), ("paynow", 1)]);
        assert_eq!(counts.most_seen(day, 1), [("singpass", 2)]);
        let last_week = date(2026, 11, 16);
        assert_eq!(counts.visits(last_week), 1);
        assert_eq!(counts.visits(date(2026, 11, 30)), 0);
    }

    #[test]
    fn weeks_begin_on_monday_also_over_the_year() {
        for (day, begins) in [
            (date(2026, 11, 23), date(2026, 11, 23)),
            (date(2026, 11, 29), date(2026, 11, 23)),
            (date(2027, 1, 3), date(2026, 12, 28)),
            (date(2024, 2, 29), date(2024, 2, 26)),
        ] {
            assert_eq!(monday(day), begins);
        }
    }

    #[test]
    fn two_years_are_kept() {
        let mut counts = Counts::default();
        let first = date(2026, 1, 5);
        let weeks = i64::try_from(WEEKS_MAX).unwrap() + 10;
        for week in 0..weeks {
            counts.add(
                first.checked_add(week.weeks()).unwrap(),
                &topics(&["paynow"]),
            );
        }
        assert_eq!(counts.0.len(), WEEKS_MAX);
        assert_eq!(counts.visits(first), 0);
    }
}
