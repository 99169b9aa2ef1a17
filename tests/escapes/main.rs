//! Ways out of the guide, each tried by itself: none may lead out.
//!
//! `keys` and `pointer` know nothing of the guide's insides: they look at its screen, windows,
//! processes and files. They run against the program that `PANDU_APP` names, on a bare screen or,
//! with `PANDU_SESSION=cage`, in the compositor of a kiosk. `page` tries from within what only a
//! script could, through a driver. `cargo xtask escapes` runs all of it against the release build.

#![expect(clippy::unwrap_used, reason = "in a test an unwrap is an assertion")]

mod attempt;
mod keys;
mod page;
mod pointer;
