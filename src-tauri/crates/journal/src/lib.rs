//! The log of the guide: one JSON object a line, on standard error and in a file of bounded size.
//!
//! A line has `at` (UTC), `level`, `room` (where in the program), `event` and other named values,
//! and `said` for a reader. Other people's libraries are heard only where they warn. Nothing
//! here knows a visitor; that no caller tells of one is the callers' promise, and a journey
//! searches the file for it.

mod bounded;

use std::io::Write;
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

use log::kv::{Error, Key, Value, VisitSource};
use log::{Level, LevelFilter, Log, Metadata, Record};
use serde_json::{Map, json};

use bounded::Bounded;

/// The longest text of a line; what an error quotes may be longer.
const TEXT_MAX: usize = 500;

/// Begins to log. Where there is a file it is written too; one that cannot be written is told on
/// standard error, once.
///
/// `own` names the crates whose information is wanted, not only their warnings.
pub fn begin(file: Option<PathBuf>, own: &'static [&'static str]) {
    let journal = Journal {
        file: Mutex::new(file.map(Bounded::new)),
        own,
    };
    // It can be refused only where a log has begun already, and that is this one.
    if log::set_boxed_logger(Box::new(journal)).is_ok() {
        log::set_max_level(LevelFilter::Info);
    }
}

struct Journal {
    file: Mutex<Option<Bounded>>,
    own: &'static [&'static str],
}

impl Log for Journal {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        let room = metadata.target().split("::").next().unwrap_or_default();
        metadata.level() <= Level::Warn || self.own.contains(&room)
    }

    fn log(&self, record: &Record<'_>) {
        if !self.enabled(record.metadata()) {
            return;
        }
        let line = line(record, &jiff::Timestamp::now().to_string());
        // Where nobody listens nothing can be done about it.
        let _unheard = writeln!(std::io::stderr(), "{line}");
        let mut file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(problem) = file.as_mut().and_then(|file| file.write(&line).err()) else {
            return;
        };
        let said = format!("the log is not kept in its file: {problem}");
        let told =
            json!({ "level": "warn", "room": "journal", "event": "no-log-file", "said": said });
        let _unheard = writeln!(std::io::stderr(), "{told}");
        *file = None;
    }

    fn flush(&self) {}
}

fn line(record: &Record<'_>, at: &str) -> String {
    let mut values = Values(Map::new());
    // Only what cannot be written as text fails; the rest of the line is worth having.
    let _left_out = record.key_values().visit(&mut values);
    let mut line = Map::new();
    line.insert("at".to_owned(), json!(at));
    let level = record.level().as_str().to_lowercase();
    line.insert("level".to_owned(), json!(level));
    line.insert("room".to_owned(), json!(record.target()));
    line.extend(values.0);
    line.insert("said".to_owned(), json!(short(&record.args().to_string())));
    serde_json::Value::Object(line).to_string()
}

fn short(text: &str) -> String {
    text.chars().take(TEXT_MAX).collect()
}

struct Values(Map<String, serde_json::Value>);

impl<'kvs> VisitSource<'kvs> for Values {
    fn visit_pair(&mut self, key: Key<'kvs>, value: Value<'kvs>) -> Result<(), Error> {
        let value = match value.to_i64() {
            Some(number) => json!(number),
            None => json!(short(&value.to_string())),
        };
        self.0.insert(key.as_str().to_owned(), value);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_one_json_object() {
        let values: &[(&str, i64)] = &[("attempt", 3)];
        let record = Record::builder()
            .args(format_args!("two\nlines and \"quotes\""))
            .level(Level::Warn)
            .target("pandu::pulse")
            .key_values(&values)
            .build();
        let text = line(&record, "2026-11-21T00:00:00Z");
        assert!(!text.contains('\n'), "{text}");
        let parsed: serde_json::Value = serde_json::from_str(&text).unwrap();
        assert_eq!(parsed["attempt"], 3);
        assert_eq!(parsed["level"], "warn");
        assert_eq!(parsed["said"], "two\nlines and \"quotes\"");
    }

    #[test]
    fn what_is_quoted_is_cut() {
        assert_eq!(short(&"x".repeat(9_000)).len(), TEXT_MAX);
    }

    #[test]
    fn others_are_heard_where_they_warn() {
        let journal = Journal {
            file: Mutex::new(None),
            own: &["pandu"],
        };
        let heard = |target, level| {
            let metadata = Metadata::builder().target(target).level(level).build();
            journal.enabled(&metadata)
        };
        assert!(heard("pandu::kiosk", Level::Info));
        assert!(!heard("tao::window", Level::Info));
        assert!(heard("tao::window", Level::Warn));
        assert!(!heard("pandulike", Level::Info));
    }
}
