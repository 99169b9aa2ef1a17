//! Pages of which visitors say that something is wrong: how many visits did, and the last day.

use std::collections::BTreeMap;
use std::path::Path;

use csv::StringRecord;
use jiff::civil::Date;

use crate::CountsProblem;
use crate::file::{damaged, read, write};

const HEADER: [&str; 3] = ["page", "visits", "last_day"];

/// The marks of all pages that have some.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Marks(BTreeMap<String, Mark>);

/// The marks of one page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mark {
    /// How many visits left one.
    pub visits: u32,
    /// The day of the last of them.
    pub last_day: Date,
}

impl Marks {
    /// Marks a page on this day.
    pub fn add(&mut self, page: &str, day: Date) {
        let mark = self.0.entry(page.to_owned()).or_insert(Mark {
            visits: 0,
            last_day: day,
        });
        mark.visits = mark.visits.saturating_add(1);
        mark.last_day = day;
    }

    /// Takes the marks of a page away.
    pub fn clear(&mut self, page: &str) {
        self.0.remove(page);
    }

    /// Every marked page, those first that most visits marked.
    pub fn most_marked(&self) -> Vec<(&str, Mark)> {
        let mut pages: Vec<(&str, Mark)> = self
            .0
            .iter()
            .map(|(page, mark)| (page.as_str(), *mark))
            .collect();
        pages.sort_by_key(|(_, mark)| std::cmp::Reverse(mark.visits));
        pages
    }
}

/// Reads the marks; a file that is not there has none.
///
/// # Errors
/// Where it cannot be read, or holds something else.
pub fn load_marks(path: &Path) -> Result<Marks, CountsProblem> {
    let mut marks = Marks::default();
    for (line, record) in read(path, HEADER)? {
        let (page, mark) = mark(&record).map_err(|why| damaged(path, line, why))?;
        if marks.0.insert(page, mark).is_some() {
            return Err(damaged(path, line, "this page stands there twice"));
        }
    }
    Ok(marks)
}

/// Writes the marks so that at any moment, and after any crash, the file holds the old or the new.
///
/// # Errors
/// Where the disk refuses; the old file then stays.
pub fn save_marks(path: &Path, marks: &Marks) -> Result<(), CountsProblem> {
    let lines = marks.0.iter().map(|(page, mark)| {
        let Mark { visits, last_day } = mark;
        [page.clone(), visits.to_string(), last_day.to_string()]
    });
    write(path, HEADER, lines)
}

fn mark(record: &StringRecord) -> Result<(String, Mark), &'static str> {
    let mut fields = record.iter();
    let page = fields.next().filter(|page| !page.is_empty());
    let page = page.ok_or("there is no page")?;
    let visits = fields.next().and_then(|field| field.parse().ok());
    let visits = visits.ok_or("the visits are no number")?;
    let last_day = fields.next().and_then(|field| field.parse().ok());
    let last_day = last_day.ok_or("the last day is no date such as 2026-11-23")?;
    Ok((page.to_owned(), Mark { visits, last_day }))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn what_was_marked_and_saved_is_read_again() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("marks.csv");
        assert_eq!(load_marks(&path).unwrap(), Marks::default(), "no file yet");
        let mut marks = Marks::default();
        marks.add("chas", date(2026, 11, 20));
        marks.add("paynow", date(2026, 11, 21));
        marks.add("paynow", date(2026, 11, 23));
        save_marks(&path, &marks).unwrap();
        assert_eq!(
            std::fs::read_to_string(&path).unwrap(),
            "page,visits,last_day\nchas,1,2026-11-20\npaynow,2,2026-11-23\n"
        );
        let read = load_marks(&path).unwrap();
        let pages = read.most_marked();
        assert_eq!(pages[0].0, "paynow", "most visits marked it");
        assert_eq!(pages[1].1.last_day, date(2026, 11, 20));
        marks.clear("paynow");
        marks.clear("no-such");
        assert_eq!(marks.most_marked().len(), 1);
    }

    #[test]
    fn what_is_damaged_is_told_with_its_line() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("marks.csv");
        for (text, wrong) in [
            ("", 1),
            ("week_begins,topic,visits\n", 1),
            ("page,visits,last_day\nchas,1\n", 2),
            ("page,visits,last_day\n,1,2026-11-23\n", 2),
            ("page,visits,last_day\nchas,many,2026-11-23\n", 2),
            ("page,visits,last_day\nchas,1,2026-11-33\n", 2),
            (
                "page,visits,last_day\nchas,1,2026-11-23\nchas,1,2026-11-23\n",
                3,
            ),
        ] {
            std::fs::write(&path, text).unwrap();
            match load_marks(&path) {
                Err(CountsProblem::Damaged { line, .. }) => assert_eq!(line, wrong, "{text}"),
                other => unreachable!("{text}: {other:?}"),
            }
        }
        let in_the_way = path.join("marks.csv");
        let problem = save_marks(&in_the_way, &Marks::default());
        assert!(matches!(problem, Err(CountsProblem::Disk { .. })));
    }
}
