//! What Pandu promises of accessibility, check by check, as `tests/checks.toml` has it: the rule, the
//! tests that hold it, and the faults that must turn them red.
//!
//! A check has no field for passing. Whether it passes is what became of its tests when they were
//! run, which is the affair of `cargo xtask acceptance`.

mod fault;
pub mod figure;
mod registry;

pub use fault::{Fault, FaultKind};
pub use figure::{Extreme, Figure};
pub use registry::{Check, Held, Outside, Registry, RegistryProblem, TestName, checks};
