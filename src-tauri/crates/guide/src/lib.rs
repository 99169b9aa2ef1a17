//! What is shown: joins facts and words into finished pages.
//!
//! A page is whole before it is drawn: its sentences are formed, its numbers and dates
//! written, its choices numbered. Nothing here knows of a window, a clock or a disk: the
//! content comes in memory, the day is passed in, and a page goes out as plain data.

pub mod page;

mod aged;
mod attendance;
mod block;
mod book;
mod check;
mod coverage;
mod finding;
mod hard_words;
mod hidden;
mod keyboard;
mod memory;
mod pages;
mod questions;
mod said;
mod seal;
mod speaker;
mod staff;
mod value;
mod visit;

pub use aged::{Aged, Ageing};
pub use attendance::Attendance;
pub use book::Book;
pub use check::JoinProblem;
pub use coverage::{Coverage, FactCount, SentenceCount};
pub use facts::{Date, ServiceId};
pub use pages::{ABOUT_NEED, Asked, DESK_PICTURE, Fitting, Setting};
pub use questions::{Answered, Question, Questions};
pub use staff::{Admission, PinKey, Seen, Staff};
pub use visit::{Machine, Visit};
