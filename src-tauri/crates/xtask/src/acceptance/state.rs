//! What a run says of a check.

use checks::{Check, Figure, Held, Outside, TestName};

use crate::house::House;
use crate::suites::Record;

/// The test that plants a fault for each probe.
const PROBES: &str = "journeys probes_catch::each_planted_fault_by_the_name_of_its_probe";

/// How a check stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum State {
    /// All its tests passed, and its planted fault was caught.
    Pass,
    /// A test failed, did not run, or cannot fail; or the guide lacks what is asked for.
    Fail,
    /// A meter, a touch screen or a room is needed.
    NeedsHardware,
    /// It does not apply.
    Exempt,
    /// Only a person can tell.
    NeedsPerson,
}

impl State {
    pub(crate) const ALL: [Self; 5] = [
        Self::Pass,
        Self::Fail,
        Self::NeedsHardware,
        Self::Exempt,
        Self::NeedsPerson,
    ];

    pub(crate) fn is_failure(self) -> bool {
        self == Self::Fail
    }

    /// As the table has it.
    pub(crate) fn said(self) -> &'static str {
        match self {
            Self::Pass => "pass",
            Self::Fail => "**fail**",
            Self::NeedsHardware => "needs hardware",
            Self::Exempt => "exempt",
            Self::NeedsPerson => "needs a person",
        }
    }
}

/// A line of the table.
#[derive(Debug)]
pub(crate) struct Row {
    pub(crate) id: String,
    pub(crate) rule: String,
    pub(crate) state: State,
    /// What was measured.
    pub(crate) figures: Vec<Figure>,
    /// What holds it, and how many of its tests passed.
    pub(crate) tests: Vec<String>,
    /// Whether a planted fault was caught.
    pub(crate) planted: &'static str,
    /// Why it fails or was not tested, and what its tests leave out.
    pub(crate) remarks: Vec<String>,
}

impl Row {
    /// What the record says of a check.
    pub(crate) fn of(check: &Check, record: &Record, house: &House) -> Self {
        let mut row = Self {
            id: check.id.clone(),
            rule: check.rule.clone(),
            state: State::Pass,
            figures: record.figures(house, &check.id),
            tests: Vec::new(),
            planted: "",
            remarks: Vec::new(),
        };
        match &check.held {
            Held::Outside(outside) => {
                let (state, reason) = match outside {
                    Outside::NeedsHardware(reason) => (State::NeedsHardware, reason),
                    Outside::Exempt(reason) => (State::Exempt, reason),
                    Outside::NeedsPerson(reason) => (State::NeedsPerson, reason),
                    Outside::Missing(reason) => (State::Fail, reason),
                };
                row.state = state;
                row.remarks.push(reason.clone());
            }
            Held::Tests {
                tests,
                probes,
                caught_by,
                planted,
            } => {
                for test in tests {
                    let passed = row.take(test, record);
                    row.tests.push(format!("{test} ({passed})"));
                }
                let of_probes = TestName::try_from(PROBES.to_owned()).ok();
                let of_probes = of_probes.filter(|_| !probes.is_empty());
                for test in caught_by.iter().chain(&of_probes) {
                    row.take(test, record);
                }
                if planted.is_some() && record.of_plant(&check.id) != Some(true) {
                    let missed = match record.of_plant(&check.id) {
                        Some(_) => "its planted fault was not caught",
                        None => "its fault was not planted in this run",
                    };
                    row.fail(missed.to_owned());
                }
                row.planted = if row.state == State::Pass {
                    "caught"
                } else {
                    ""
                };
            }
        }
        row.remarks.extend(check.but.clone());
        row
    }

    /// Takes in what became of a test, and answers how many it stands for passed.
    fn take(&mut self, test: &TestName, record: &Record) -> usize {
        let (passed, failed) = record.of(test);
        if passed == 0 && failed.is_empty() {
            self.fail(format!("`{test}` did not run"));
        }
        for path in failed {
            self.fail(format!("`{} {path}` failed", test.suite));
        }
        passed
    }

    fn fail(&mut self, why: String) {
        self.state = State::Fail;
        self.remarks.push(why);
    }
}
