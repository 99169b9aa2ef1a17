//! Counts visits where the staff want it, and keeps the table beside the settings. It is read when it is
//! first needed.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use counts::{Counts, CountsProblem};
use guide::{Date, Seen, ServiceId};

use crate::keeper::Keeper;

/// So many topics are shown to the staff; the table has all.
const TOPICS_SHOWN: usize = 10;

/// The table and its file.
pub(crate) struct Counting {
    file: PathBuf,
    counts: Option<Counts>,
    keeper: Keeper<Counts>,
}

impl Counting {
    /// In this file.
    pub(crate) fn new(file: PathBuf) -> Self {
        let keeper = Keeper::new(file.clone(), counts::save);
        Self {
            file,
            counts: None,
            keeper,
        }
    }

    /// Counts a visit that has ended.
    pub(crate) fn add(&mut self, day: Date, topics: &BTreeSet<ServiceId>) {
        let topics = topics.iter().map(ToString::to_string).collect();
        let counts = self.table();
        counts.add(day, &topics);
        let counts = counts.clone();
        self.keeper.keep(counts);
    }

    /// What the staff are shown of the week of this day.
    pub(crate) fn seen(&mut self, day: Date) -> Seen {
        let counts = self.table();
        let topics = counts.most_seen(day, TOPICS_SHOWN).into_iter();
        Seen {
            visits: counts.visits(day),
            topics: topics
                .filter_map(|(topic, count)| Some((topic.parse().ok()?, count)))
                .collect(),
        }
    }

    fn table(&mut self) -> &mut Counts {
        let Self { file, counts, .. } = self;
        counts.get_or_insert_with(|| read_or_begin(file, counts::load))
    }
}

/// Reads a table. One that is damaged is put aside, for whoever can mend it, and a new one is begun.
pub(crate) fn read_or_begin<Table: Default>(
    file: &Path,
    load: fn(&Path) -> Result<Table, CountsProblem>,
) -> Table {
    let problem = match load(file) {
        Ok(table) => return table,
        Err(problem) => problem,
    };
    log::error!(event = "counts-lost"; "{problem}");
    if let CountsProblem::Damaged { .. } = problem {
        let aside = file.with_extension("damaged.csv");
        if let Err(problem) = std::fs::rename(file, &aside) {
            log::error!(event = "counts-lost"; "{} is not put aside: {problem}", file.display());
        }
    }
    Table::default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_damaged_table_is_put_aside_and_a_new_one_begun() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("counts.csv");
        std::fs::write(&file, "no table").unwrap();
        let day = Date::constant(2026, 11, 23);
        let mut counting = Counting::new(file.clone());
        assert_eq!(counting.seen(day), Seen::default());
        assert!(!file.exists());
        let aside = folder.path().join("counts.damaged.csv");
        assert_eq!(std::fs::read_to_string(aside).unwrap(), "no table");
        counting.add(day, &BTreeSet::from(["paynow".parse().unwrap()]));
        let seen = counting.seen(day);
        assert_eq!(seen.visits, 1);
        assert_eq!(seen.topics, [("paynow".parse().unwrap(), 1)]);
    }
}
