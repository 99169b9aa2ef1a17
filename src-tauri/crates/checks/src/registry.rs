//! The checks as they are written down.

use std::fmt;

use serde::Deserialize;
use thiserror::Error;

use crate::fault::{self, Fault};

/// All checks, in the order of the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Registry {
    /// Each with its id.
    pub checks: Vec<Check>,
}

/// One check.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Check {
    /// A letter and two digits.
    pub id: String,
    /// What must hold, in one line.
    pub rule: String,
    /// What holds it.
    pub held: Held,
    /// What its tests do not look at, where that is worth knowing.
    pub but: Option<String>,
}

/// What holds a check.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Held {
    /// Tests, and what shows that they can fail.
    Tests {
        /// All of them must pass.
        tests: Vec<TestName>,
        /// The probes of a page that belong to this check and to no other.
        probes: Vec<String>,
        /// Tests that plant a fault and see it told.
        caught_by: Vec<TestName>,
        /// A test that must fail where the script of this check is planted in every page.
        planted: Option<TestName>,
    },
    /// No test can, or none does yet.
    Outside(Outside),
}

/// Why no test holds a check, in the words of the table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outside {
    /// A meter, a touch screen, a room.
    NeedsHardware(String),
    /// It does not apply.
    Exempt(String),
    /// Only a person can tell.
    NeedsPerson(String),
    /// The guide has no such thing yet: the check fails.
    Missing(String),
}

/// A test: its suite, and its path in it. The name of a module stands for all its tests, and a suite by
/// itself for the whole of it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(try_from = "String")]
pub struct TestName {
    /// As `cargo xtask test --list` names it.
    pub suite: String,
    /// The path, or nothing.
    pub path: String,
}

impl TestName {
    /// Whether a test of this suite and path is meant.
    pub fn means(&self, suite: &str, path: &str) -> bool {
        let rest = path.strip_prefix(self.path.as_str());
        self.suite == suite
            && rest.is_some_and(|rest| {
                self.path.is_empty() || rest.is_empty() || rest.starts_with("::")
            })
    }
}

impl fmt::Display for TestName {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { suite, path } = self;
        if path.is_empty() {
            write!(formatter, "{suite}")
        } else {
            write!(formatter, "{suite} {path}")
        }
    }
}

impl TryFrom<String> for TestName {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        let (suite, path) = text.split_once(' ').unwrap_or((&text, ""));
        if suite.is_empty() {
            return Err("a test is named by its suite and its path: `journeys touch::a_press`");
        }
        Ok(Self {
            suite: suite.to_owned(),
            path: path.to_owned(),
        })
    }
}

/// Why the checks cannot be used.
#[derive(Debug, Error)]
pub enum RegistryProblem {
    /// It is no TOML of this form.
    #[error("tests/checks.toml: {0}")]
    Form(#[from] toml::de::Error),
    /// Checks that say too much or too little.
    #[error("tests/checks.toml: {}", fault::list(.0))]
    Faults(Vec<Fault>),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Written {
    rule: String,
    #[serde(default)]
    pub(crate) tests: Vec<TestName>,
    #[serde(default)]
    pub(crate) probes: Vec<String>,
    #[serde(default)]
    pub(crate) caught_by: Vec<TestName>,
    pub(crate) planted: Option<TestName>,
    needs_hardware: Option<String>,
    exempt: Option<String>,
    needs_person: Option<String>,
    missing: Option<String>,
    but: Option<String>,
}

impl Written {
    /// What the check says of itself instead of tests.
    pub(crate) fn outside(&self) -> Vec<Outside> {
        let some = |text: &Option<String>, make: fn(String) -> Outside| text.clone().map(make);
        [
            some(&self.needs_hardware, Outside::NeedsHardware),
            some(&self.exempt, Outside::Exempt),
            some(&self.needs_person, Outside::NeedsPerson),
            some(&self.missing, Outside::Missing),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    fn read(self, id: &str) -> Check {
        let held = match self.outside().pop() {
            Some(outside) => Held::Outside(outside),
            None => Held::Tests {
                tests: self.tests,
                probes: self.probes,
                caught_by: self.caught_by,
                planted: self.planted,
            },
        };
        Check {
            id: id.to_owned(),
            rule: self.rule,
            held,
            but: self.but,
        }
    }
}

/// Reads the checks.
///
/// # Errors
/// Every check that says too much or too little, at once.
pub fn checks(text: &str) -> Result<Registry, RegistryProblem> {
    let table: toml::Table = toml::from_str(text)?;
    let mut checks = Vec::new();
    let mut faults = Vec::new();
    for (id, value) in table {
        let written: Written = value.try_into()?;
        faults.extend(fault::faults(&id, &written));
        checks.push(written.read(&id));
    }
    if faults.is_empty() {
        Ok(Registry { checks })
    } else {
        Err(RegistryProblem::Faults(faults))
    }
}

impl Registry {
    /// The check to which a probe belongs.
    pub fn of_probe(&self, probe: &str) -> Option<&Check> {
        self.checks.iter().find(|check| match &check.held {
            Held::Tests { probes, .. } => probes.iter().any(|one| one == probe),
            Held::Outside(_) => false,
        })
    }

    /// The checks with a script to be planted, each with the test that must fail then.
    pub fn planted(&self) -> impl Iterator<Item = (&Check, &TestName)> {
        self.checks.iter().filter_map(|check| match &check.held {
            Held::Tests {
                planted: Some(test),
                ..
            } => Some((check, test)),
            Held::Tests { .. } | Held::Outside(_) => None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fault::FaultKind;

    fn kinds(text: &str) -> Vec<FaultKind> {
        match checks(text) {
            Err(RegistryProblem::Faults(faults)) => {
                faults.into_iter().map(|fault| fault.kind).collect()
            }
            Err(RegistryProblem::Form(problem)) => unreachable!("{problem}"),
            Ok(_) => Vec::new(),
        }
    }

    #[test]
    fn a_check_has_tests_that_can_fail_or_a_reason() {
        assert_eq!(
            kinds("[A01]\nrule = 'r'\ntests = ['pages x']\nprobes = ['p']"),
            []
        );
        assert_eq!(kinds("[A01]\nrule = 'r'\nneeds_hardware = 'a meter'"), []);
        assert_eq!(kinds("[A01]\nrule = 'r'"), [FaultKind::NothingHoldsIt]);
        assert_eq!(
            kinds("[A01]\nrule = 'r'\ntests = ['pages x']"),
            [FaultKind::CannotFail]
        );
        assert_eq!(
            kinds("[A01]\nrule = 'r'\ntests = ['pages x']\nprobes = ['p']\nexempt = 'no'"),
            [FaultKind::TwoMinds]
        );
        assert_eq!(kinds("[first]\nrule = 'r'\nexempt = 'no'"), [FaultKind::Id]);
        assert_eq!(
            kinds("[A01]\nrule = 'r'\ntests = ['pages x']\nplanted = 'pages y'"),
            [FaultKind::PlantedElsewhere]
        );
    }

    #[test]
    fn nobody_writes_that_a_check_passes() {
        let problem = checks("[A01]\nrule = 'r'\npass = true").unwrap_err();
        assert!(problem.to_string().contains("unknown field"), "{problem}");
    }

    #[test]
    fn a_name_means_a_test_or_all_of_a_module_or_of_a_suite() {
        let name = |text: &str| TestName::try_from(text.to_owned()).unwrap();
        assert!(name("journeys touch").means("journeys", "touch::a_press"));
        assert!(name("journeys touch::a_press").means("journeys", "touch::a_press"));
        assert!(!name("journeys touch::a").means("journeys", "touch::a_press"));
        assert!(!name("pages touch").means("journeys", "touch::a_press"));
        assert!(name("content").means("content", ""));
    }
}
