//! What became of each test in the last runs, kept under `target/` for the table of checks.
//!
//! It holds for one state of the project: another commit, or changes that are not committed, begin it
//! anew.

use std::collections::BTreeMap;
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io;
use std::path::PathBuf;

use checks::{Figure, TestName, figure};
use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::house::House;
use crate::tool::Tool;

/// What is written from a record is no change of what was tested.
const ASIDE: &str = ":!docs/ACCEPTANCE.md";

/// The outcomes of the last run of each suite.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Record {
    /// What was tested.
    pub(crate) tested: Tested,
    /// Suites, each with its tests and whether they passed. The empty path is the suite as a whole.
    outcomes: BTreeMap<String, BTreeMap<String, bool>>,
    /// Checks whose script was planted, and whether their test failed as it must.
    planted: BTreeMap<String, bool>,
    /// The suite that runs now.
    #[serde(skip)]
    suite: String,
}

/// A state of the project.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Tested {
    /// The commit; empty where nobody keeps versions.
    pub(crate) commit: String,
    /// What is not committed, as a hash; empty where everything is.
    pub(crate) changes: String,
    /// The day, in UTC.
    pub(crate) day: String,
}

/// The record cannot be kept.
#[derive(Debug, Error)]
#[error("{} could not be written; is the disk full?", path.display())]
pub(crate) struct RecordProblem {
    path: PathBuf,
    #[source]
    source: io::Error,
}

impl Tested {
    fn now(house: &House) -> Self {
        let git = |words: &str| {
            let answer = Tool::new("git")
                .words(words)
                .in_folder(house.root())
                .answer();
            String::from_utf8_lossy(&answer.unwrap_or_default())
                .trim()
                .to_owned()
        };
        let changes = git(&format!("status --porcelain -- . {ASIDE}"))
            + &git(&format!("diff HEAD -- . {ASIDE}"));
        let mut hash = DefaultHasher::new();
        changes.hash(&mut hash);
        Self {
            commit: git("rev-parse HEAD"),
            changes: match changes.as_str() {
                "" => String::new(),
                _ => format!("{:016x}", hash.finish()),
            },
            day: jiff::Timestamp::now()
                .to_string()
                .chars()
                .take(10)
                .collect(),
        }
    }

    fn is_of(&self, other: &Self) -> bool {
        (&self.commit, &self.changes) == (&other.commit, &other.changes)
    }
}

impl Record {
    /// What is known of the project as it stands now.
    pub(crate) fn open(house: &House) -> Self {
        let tested = Tested::now(house);
        let known = fs::read(file(house)).ok();
        let known = known.and_then(|bytes| serde_json::from_slice::<Self>(&bytes).ok());
        match known {
            Some(known) if known.tested.is_of(&tested) => Self { tested, ..known },
            Some(_) | None => Self {
                tested,
                ..Self::default()
            },
        }
    }

    /// Keeps it.
    pub(crate) fn save(&self, house: &House) -> Result<(), RecordProblem> {
        let path = file(house);
        let text = serde_json::to_vec_pretty(self).map_err(io::Error::from);
        text.and_then(|text| fs::write(&path, text))
            .map_err(|source| RecordProblem { path, source })
    }

    /// Forgets what a suite did before, and listens to it.
    pub(crate) fn begin(&mut self, house: &House, suite: &str) {
        suite.clone_into(&mut self.suite);
        self.outcomes.insert(suite.to_owned(), BTreeMap::new());
        // Where there is none, nothing is left.
        let _none = fs::remove_dir_all(figures(house, suite));
    }

    /// Where the suite that runs now puts its figures.
    pub(crate) fn folder(&self, house: &House) -> PathBuf {
        figures(house, &self.suite)
    }

    /// Takes in a line of what a runner says.
    pub(crate) fn hear(&mut self, line: &str) {
        if let Some((check, was_caught)) = planted(line) {
            self.planted.insert(check.to_owned(), was_caught);
        } else if let Some((path, passed)) = of_cargo(line).or_else(|| of_javascript(line)) {
            self.tell(path, passed);
        }
    }

    /// The suite has ended.
    pub(crate) fn end(&mut self, passed: bool) {
        self.tell("", passed);
    }

    fn tell(&mut self, path: &str, passed: bool) {
        let known = self.outcomes.entry(self.suite.clone()).or_default();
        // Tests of several crates may share a name: all of them must pass.
        let all = known.entry(path.to_owned()).or_insert(true);
        *all &= passed;
    }

    /// What became of the tests that a name means: those that passed, and those that failed.
    pub(crate) fn of(&self, name: &TestName) -> (usize, Vec<String>) {
        let Some(tests) = self.outcomes.get(&name.suite) else {
            return (0, Vec::new());
        };
        let meant = tests.iter().filter(|(path, _)| {
            name.means(&name.suite, path) || path.ends_with(&format!("::{}", name.path))
        });
        let meant = meant.filter(|(path, _)| name.path.is_empty() == path.is_empty());
        let (passed, failed): (Vec<_>, Vec<_>) = meant.partition(|(_, passed)| **passed);
        let failed = failed.into_iter().map(|(path, _)| path.clone()).collect();
        (passed.len(), failed)
    }

    /// Whether the test of a check failed under its planted script; nothing where none was planted.
    pub(crate) fn of_plant(&self, check: &str) -> Option<bool> {
        self.planted.get(check).copied()
    }

    /// What the suites measured for a check.
    pub(crate) fn figures(&self, house: &House, check: &str) -> Vec<Figure> {
        let suites = self.outcomes.keys();
        suites
            .filter_map(|suite| figure::of(&figures(house, suite), check).ok())
            .flatten()
            .collect()
    }
}

fn file(house: &House) -> PathBuf {
    house.target().join("record.json")
}

/// Where a suite puts its figures.
fn figures(house: &House, suite: &str) -> PathBuf {
    house.target().join("figures").join(suite)
}

/// `test touch::a_press ... ok`
fn of_cargo(line: &str) -> Option<(&str, bool)> {
    let (path, ending) = line.strip_prefix("test ")?.split_once(" ... ")?;
    match ending.trim() {
        "ok" => Some((path, true)),
        "FAILED" => Some((path, false)),
        _ => None,
    }
}

/// `ok 3 - a press is a press`, as the runner of Node says it.
fn of_javascript(line: &str) -> Option<(&str, bool)> {
    let (line, passed) = match line.strip_prefix("not ok ") {
        Some(rest) => (rest, false),
        None => (line.strip_prefix("ok ")?, true),
    };
    let (_, title) = line.split_once(" - ")?;
    Some((title.trim(), passed))
}

/// `planted C04: caught`; the first stands behind the name of its test.
fn planted(line: &str) -> Option<(&str, bool)> {
    let (_, said) = line.rsplit_once("planted ")?;
    let (check, ending) = said.split_once(": ")?;
    match ending.trim() {
        "caught" => Some((check, true)),
        "missed" => Some((check, false)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn heard(lines: &[&str]) -> Record {
        let mut record = Record {
            suite: "journeys".to_owned(),
            ..Record::default()
        };
        for line in lines {
            record.hear(line);
        }
        record
    }

    fn of(record: &Record, name: &str) -> (usize, Vec<String>) {
        record.of(&TestName::try_from(name.to_owned()).unwrap())
    }

    #[test]
    fn a_module_stands_for_all_its_tests() {
        let record = heard(&[
            "test touch::one ... ok",
            "test touch::two ... FAILED",
            "test voice::three ... ignored",
            "ok 3 - a key: a press",
        ]);
        assert_eq!(
            of(&record, "journeys touch"),
            (1, vec!["touch::two".to_owned()])
        );
        assert_eq!(of(&record, "journeys touch::one"), (1, vec![]));
        assert_eq!(of(&record, "journeys a key: a press"), (1, vec![]));
        assert_eq!(of(&record, "journeys voice"), (0, vec![]), "it never ran");
        assert_eq!(of(&record, "pages touch"), (0, vec![]));
    }

    #[test]
    fn a_test_of_a_crate_is_known_by_the_end_of_its_path() {
        let record = heard(&["test kept::tests::is_kept ... ok"]);
        assert_eq!(of(&record, "journeys is_kept"), (1, vec![]));
    }

    #[test]
    fn of_two_tests_of_one_name_both_must_pass() {
        let record = heard(&["test a::b ... FAILED", "test a::b ... ok"]);
        assert_eq!(of(&record, "journeys a::b"), (0, vec!["a::b".to_owned()]));
    }

    #[test]
    fn a_suite_by_itself_is_its_ending() {
        let mut record = heard(&["test a::b ... ok"]);
        record.end(false);
        assert_eq!(of(&record, "journeys"), (0, vec![String::new()]));
    }

    #[test]
    fn what_was_planted_is_caught_or_missed() {
        let record = heard(&[
            "test planted::all ... planted C04: caught",
            "planted C05: missed",
        ]);
        assert_eq!(record.of_plant("C04"), Some(true));
        assert_eq!(record.of_plant("C05"), Some(false));
        assert_eq!(record.of_plant("C06"), None);
    }
}
