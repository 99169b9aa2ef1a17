//! Finding: what is typed in four scripts, and the services that answer it.
//!
//! One analyser reads what is written and what is typed ([`analyse`](crate::analyse)); the index
//! ([`Index`]) keeps the words of all languages in one `fst`, grouped by service; ranking weighs
//! the field, how much of the question is covered and the reader's language. What people call
//! things (old names, everyday phrases) comes in as data, and so do concepts: words of four
//! languages that mean the same.
//!
//! Nothing here reads a file, knows what a page is, or keeps what was typed. No segmenter and no
//! dictionary of Chinese words is needed: characters are matched by ones and twos.

mod analyse;
mod build;
mod filler;
mod han;
mod index;
mod latin;
mod query;
mod rank;
mod runs;
mod tamil;

pub use build::{Builder, Concept, Document, Text};
pub use index::{BadIndex, Field, Index};
pub use rank::{Found, Hit};

/// Of a question no more characters are looked at; nobody types as many.
pub const TYPED_CHARACTERS_MAX: usize = 200;
