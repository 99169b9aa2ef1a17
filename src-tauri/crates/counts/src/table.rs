//! The table as a file: `week_begins,topic,visits`.

use std::path::Path;

use jiff::civil::Date;

use crate::file::{damaged, read, write};
use crate::{Counts, CountsProblem, monday};

const HEADER: [&str; 3] = ["week_begins", "topic", "visits"];

/// Reads the table; one that is not there is empty.
///
/// # Errors
/// Where it cannot be read, or holds something else.
pub fn load(path: &Path) -> Result<Counts, CountsProblem> {
    let mut counts = Counts::default();
    for (line, record) in read(path, HEADER)? {
        let (week, topic, visits) = count(&record).map_err(|why| damaged(path, line, why))?;
        let topics = counts.0.entry(week).or_default();
        if topics.insert(topic, visits).is_some() {
            return Err(damaged(path, line, "the week has this topic twice"));
        }
    }
    Ok(counts)
}

/// Writes the table so that at any moment, and after any crash, it holds the old or the new.
///
/// # Errors
/// Where the disk refuses; the old file then stays.
pub fn save(path: &Path, counts: &Counts) -> Result<(), CountsProblem> {
    let lines = counts
        .lines()
        .map(|(week, topic, visits)| [week.to_string(), topic.to_owned(), visits.to_string()]);
    write(path, HEADER, lines)
}

fn count(record: &csv::StringRecord) -> Result<(Date, String, u32), &'static str> {
    let mut fields = record.iter();
    let week: Date = fields
        .next()
        .and_then(|field| field.parse().ok())
        .ok_or("the week is no date such as 2026-11-23")?;
    if monday(week) != week {
        return Err("a week begins on a Monday");
    }
    let topic = fields.next().filter(|topic| !topic.is_empty());
    let topic = topic.ok_or("there is no topic")?;
    let visits = fields.next().and_then(|field| field.parse().ok());
    Ok((
        week,
        topic.to_owned(),
        visits.ok_or("the visits are no number")?,
    ))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_spreadsheet_opens_what_was_saved_and_so_do_we() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("counts.csv");
        assert_eq!(load(&path).unwrap(), Counts::default(), "no file yet");
        let mut counts = Counts::default();
        let topics = BTreeSet::from(["paynow".to_owned(), "singpass".to_owned()]);
        counts.add(date(2026, 11, 23), &topics);
        counts.add(date(2026, 11, 24), &BTreeSet::new());
        save(&path, &counts).unwrap();
        assert_eq!(
            std::fs::read_to_string(&path).unwrap(),
            "week_begins,topic,visits\n2026-11-23,all,2\n2026-11-23,paynow,1\n2026-11-23,singpass,1\n"
        );
        assert_eq!(load(&path).unwrap(), counts);
    }

    #[test]
    fn a_table_that_a_spreadsheet_has_written_is_read() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("counts.csv");
        let text = "\"week_begins\",\"topic\",\"visits\"\r\n\"2026-11-23\",\"all\",\"7\"\r\n";
        std::fs::write(&path, text).unwrap();
        assert_eq!(load(&path).unwrap().visits(date(2026, 11, 27)), 7);
    }

    #[test]
    fn what_is_damaged_is_told_with_its_line() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("counts.csv");
        for (text, wrong) in [
            ("", 1),
            ("a,b,c\n", 1),
            ("week_begins,topic,visits\n2026-11-23,all\n", 2),
            ("week_begins,topic,visits\n2026-11-24,all,1\n", 2),
            ("week_begins,topic,visits\n2026-11-23,,1\n", 2),
            ("week_begins,topic,visits\n2026-11-23,all,-1\n", 2),
            (
                "week_begins,topic,visits\n2026-11-23,all,1\n2026-11-23,all,2\n",
                3,
            ),
        ] {
            std::fs::write(&path, text).unwrap();
            match load(&path) {
                Err(CountsProblem::Damaged { line, .. }) => assert_eq!(line, wrong, "{text}"),
                other => unreachable!("{text}: {other:?}"),
            }
        }
        std::fs::write(&path, [0xff, 0xfe]).unwrap();
        assert!(matches!(
            load(&path),
            Err(CountsProblem::Damaged { line: 1, .. })
        ));
        assert!(matches!(
            load(folder.path()),
            Err(CountsProblem::Disk { .. })
        ));
    }
}
