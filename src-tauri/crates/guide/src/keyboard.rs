//! The keys on the glass: what they write, and the words on those that do something. Which keys
//! there are and how they are drawn is the web UI's affair.

use serde::Serialize;
use ts_rs::TS;

/// What the letters of a keyboard become.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Writing {
    /// Letters as they are.
    Latin,
    /// Letters as they are, or Chinese words that are chosen for them.
    Pinyin,
    /// Tamil letters, which join as on Tamil99; or Latin ones.
    Tamil99,
}

/// The keys to type with, where there is no other keyboard.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Keyboard {
    /// What the letters become.
    pub writing: Writing,
    /// What the keys are called together, for who cannot see them.
    pub label: String,
    /// Shows the keys.
    pub open: String,
    /// Puts them away.
    pub close: String,
    /// Takes the last letter away.
    pub delete: String,
    /// Takes all letters away.
    pub clear: String,
    /// Writes a space.
    pub space: String,
    /// Shows what was found.
    pub find: String,
    /// Puts the letters in the order of the alphabet.
    pub alphabetical: String,
    /// Puts them in the order of most keyboards.
    pub usual: String,
    /// Shows Latin letters, where others are shown.
    pub latin: String,
    /// Shows the letters of the language again.
    pub own: String,
    /// Shows other keys, where not all are seen at once.
    pub more: String,
    /// What the words to choose from are called, for who cannot see them.
    pub candidates_label: String,
    /// Shows other words to choose from.
    pub more_candidates: String,
    /// The name of the sign that takes the vowel from a Tamil letter.
    pub pulli: String,
}
