//! What is said: the sentences of four languages, and the rules they keep.
//!
//! Sentences are Fluent messages in `locales/<language>/…`, the same tree in each
//! language; names of services and agencies are Fluent terms. This crate holds **no
//! fact**: a sentence names one by a variable, and whoever asks for the sentence gives
//! the value. Which sentences a page is made of is not known here (crate `guide`).

mod check;
mod glyphs;
mod language;
mod load;
mod message;
mod plain;
mod problem;
mod reading_grade;
mod review;
mod rules;
mod sheet;
mod tongue;
mod whole_word;

pub use glyphs::drawable;
pub use language::{Language, NoSuchLanguage};
pub use load::{SentenceProblem, Words};
pub use message::{Message, Piece};
pub use problem::WordsProblem;
pub use reading_grade::reading_grade;
pub use review::{Review, Reviews, Seal, Translation};
pub use rules::plain_words;
pub use whole_word::has_word;

/// The values a sentence asks for, by the names of its variables.
pub type Values = fluent_bundle::FluentArgs<'static>;

/// One value of a sentence: words, or a number that plurals may depend on.
pub type Value<'a> = fluent_bundle::FluentValue<'a>;
