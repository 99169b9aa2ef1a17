//! Who may change a kiosk: a PIN, and what a wrong one costs.
//!
//! A PIN is set by whoever has the machine's own login, never by a visitor, and is kept as its argon2id
//! hash. Each try is counted on the disk before it is looked at, so that neither a power cut nor
//! another clock wins one more. What staff may do is not known here.

mod door;
mod pin;
mod tries;

pub use door::{Answer, Door, DoorProblem};
pub use pin::{Pin, PinProblem};
pub use tries::wait_after;
