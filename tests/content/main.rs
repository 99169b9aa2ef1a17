//! What must hold for every page, every fact and every language.

#![expect(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    clippy::wildcard_enum_match_arm,
    reason = "in a test an unwrap is an assertion, and most kinds of block do not matter"
)]

mod accessibility;
mod bad_input;
mod facts_in_pages;
mod found_by_fuzzing;
mod frame;
mod gestures;
mod hard_words;
mod hurry;
mod keyboard;
mod longer;
mod own_words;
mod pages;
mod pairs;
mod presses;
mod qr_codes;
mod readings;
mod staff;
mod top_tasks;
mod translations;
mod visits;
mod welcome;
