//! The table as a file: `week_begins,topic,visits`, written whole or not at all.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use atomic_write_file::AtomicWriteFile;
use jiff::civil::Date;

use crate::{Counts, monday};

const HEADER: [&str; 3] = ["week_begins", "topic", "visits"];

/// Why the table could not be read or written.
#[derive(Debug, thiserror::Error)]
pub enum CountsProblem {
    /// The disk refused.
    #[error("{path}: {problem}")]
    Disk {
        /// The file.
        path: PathBuf,
        /// What the system said.
        problem: io::Error,
    },
    /// Not what was once written.
    #[error("{path}, line {line}: {reason}")]
    Damaged {
        /// The file.
        path: PathBuf,
        /// Which line, from 1.
        line: u64,
        /// What is wrong with it.
        reason: String,
    },
}

/// Reads the table; one that is not there is empty.
///
/// # Errors
/// Where it cannot be read, or holds something else.
pub fn load(path: &Path) -> Result<Counts, CountsProblem> {
    let text = match std::fs::read_to_string(path) {
        Ok(text) => text,
        Err(problem) if problem.kind() == io::ErrorKind::NotFound => return Ok(Counts::default()),
        Err(problem) if problem.kind() == io::ErrorKind::InvalidData => {
            return Err(damaged(path, 1, "it is no text"));
        }
        Err(problem) => {
            let path = path.to_owned();
            return Err(CountsProblem::Disk { path, problem });
        }
    };
    let mut counts = Counts::default();
    let mut table = csv::Reader::from_reader(text.as_bytes());
    let is_headed = table.headers().is_ok_and(|header| header == HEADER[..]);
    if !is_headed {
        return Err(damaged(
            path,
            1,
            "it does not begin with the names of the columns",
        ));
    }
    for record in table.records() {
        let record = record.map_err(|problem| {
            let line = problem.position().map_or(0, csv::Position::line);
            damaged(path, line, &problem.to_string())
        })?;
        let line = record.position().map_or(0, csv::Position::line);
        let (week, topic, visits) = read(&record).map_err(|why| damaged(path, line, why))?;
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
    write(path, counts).map_err(|problem| CountsProblem::Disk {
        path: path.to_owned(),
        problem,
    })
}

fn write(path: &Path, counts: &Counts) -> io::Result<()> {
    let mut table = csv::Writer::from_writer(Vec::new());
    table.write_record(HEADER)?;
    for (week, topic, visits) in counts.lines() {
        table.write_record([&week.to_string(), topic, &visits.to_string()])?;
    }
    let bytes = table
        .into_inner()
        .map_err(csv::IntoInnerError::into_error)?;
    let mut file = AtomicWriteFile::open(path)?;
    file.write_all(&bytes)?;
    file.commit()
}

fn read(record: &csv::StringRecord) -> Result<(Date, String, u32), &'static str> {
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

fn damaged(path: &Path, line: u64, reason: &str) -> CountsProblem {
    CountsProblem::Damaged {
        path: path.to_owned(),
        line,
        reason: reason.to_owned(),
    }
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
