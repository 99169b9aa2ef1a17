//! Counts visits where the staff want it, and keeps the table beside the settings.
//!
//! The table is read when it is first needed, and written beside the window, so that no press waits for
//! a disk.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

use counts::{Counts, CountsProblem};
use guide::{Date, Seen, ServiceId};

/// So many topics are shown to the staff; the table has all.
const TOPICS_SHOWN: usize = 10;

/// The table and its file.
pub(crate) struct Counting {
    file: PathBuf,
    counts: Option<Counts>,
    to_disk: Sender<Counts>,
}

impl Counting {
    /// In this file.
    pub(crate) fn new(file: PathBuf) -> Self {
        let (to_disk, receiver) = channel();
        let place = file.clone();
        thread::spawn(move || write_all(&receiver, &place));
        Self {
            file,
            counts: None,
            to_disk,
        }
    }

    /// Counts a visit that has ended.
    pub(crate) fn add(&mut self, day: Date, topics: &BTreeSet<ServiceId>) {
        let topics = topics.iter().map(ToString::to_string).collect();
        let counts = self.table();
        counts.add(day, &topics);
        let counts = counts.clone();
        if self.to_disk.send(counts).is_err() {
            log::error!(event = "not-counted"; "the thread that writes the table has ended");
        }
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
        counts.get_or_insert_with(|| read(file))
    }
}

fn write_all(receiver: &Receiver<Counts>, file: &Path) {
    while let Ok(mut counts) = receiver.recv() {
        while let Ok(newer) = receiver.try_recv() {
            counts = newer;
        }
        if let Err(problem) = counts::save(file, &counts) {
            log::error!(event = "not-counted"; "{problem}");
        }
    }
}

/// A table that is damaged is put aside, for whoever can mend it, and a new one is begun.
fn read(file: &Path) -> Counts {
    let problem = match counts::load(file) {
        Ok(counts) => return counts,
        Err(problem) => problem,
    };
    log::error!(event = "counts-lost"; "{problem}");
    if let CountsProblem::Damaged { .. } = problem {
        let aside = file.with_extension("damaged.csv");
        if let Err(problem) = std::fs::rename(file, &aside) {
            log::error!(event = "counts-lost"; "{} is not put aside: {problem}", file.display());
        }
    }
    Counts::default()
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
