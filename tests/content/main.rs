//! What must hold for every page, every fact and every language.

mod bad_input;
mod facts_in_pages;
mod found_by_fuzzing;
mod pages;
mod presses;
mod qr_codes;
mod translations;
mod visits;
