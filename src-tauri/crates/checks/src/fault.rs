//! What is wrong with a check as it is written.

use std::fmt;

use crate::registry::Written;

/// Something wrong, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The check.
    pub id: String,
    /// What.
    pub kind: FaultKind,
}

/// What can be wrong with a check.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FaultKind {
    /// Its id is no letter from A to I with two digits.
    Id,
    /// It has neither tests nor a reason for having none.
    NothingHoldsIt,
    /// It has tests, and a reason for having none.
    TwoMinds,
    /// Nothing shows that its tests can fail.
    CannotFail,
    /// The test that must fail under its planted script is none of its tests.
    PlantedElsewhere,
}

impl fmt::Display for Fault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let said = match self.kind {
            FaultKind::Id => "name it by a letter from A to I and two digits",
            FaultKind::NothingHoldsIt => {
                "give it `tests`, or say `needs_hardware`, `exempt`, `needs_person` or `missing`"
            }
            FaultKind::TwoMinds => "give it tests or one reason for having none, not both",
            FaultKind::CannotFail => {
                "nothing shows that its tests can fail: give it `probes`, `caught_by` or `planted`"
            }
            FaultKind::PlantedElsewhere => "`planted` must name one of its own tests",
        };
        write!(formatter, "{}: {said}", self.id)
    }
}

/// One after the other, in one line.
pub(crate) fn list(faults: &[Fault]) -> String {
    let said: Vec<String> = faults.iter().map(ToString::to_string).collect();
    said.join("; ")
}

/// Everything that is wrong with one.
pub(crate) fn faults(id: &str, written: &Written) -> Vec<Fault> {
    let tested = !written.tests.is_empty();
    let reasons = written.outside().len();
    let can_fail =
        !written.probes.is_empty() || !written.caught_by.is_empty() || written.planted.is_some();
    let planted_elsewhere = written.planted.as_ref().is_some_and(|planted| {
        let mut own = written.tests.iter();
        !own.any(|test| test.means(&planted.suite, &planted.path))
    });
    let kinds = [
        (!is_id(id), FaultKind::Id),
        (!tested && reasons == 0, FaultKind::NothingHoldsIt),
        (reasons > 1 || tested && reasons > 0, FaultKind::TwoMinds),
        (tested && !can_fail, FaultKind::CannotFail),
        (planted_elsewhere, FaultKind::PlantedElsewhere),
    ];
    let told = kinds.into_iter().filter(|(is_so, _)| *is_so);
    told.map(|(_, kind)| Fault {
        id: id.to_owned(),
        kind,
    })
    .collect()
}

fn is_id(id: &str) -> bool {
    matches!(id.as_bytes(), [b'A'..=b'I', b'0'..=b'9', b'0'..=b'9'])
}
