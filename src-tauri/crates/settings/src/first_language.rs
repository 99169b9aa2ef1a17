//! Which of the four languages stands first.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use words::Language;

/// The language that stands before the other three wherever all four are offered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct FirstLanguage(pub Language);

impl Default for FirstLanguage {
    fn default() -> Self {
        let [first, ..] = Language::ALL;
        Self(first)
    }
}

impl FirstLanguage {
    /// All four, this one first; the others keep their order.
    pub fn order(self) -> [Language; 4] {
        let mut order = Language::ALL;
        order.sort_by_key(|language| *language != self.0);
        order
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_stands_first_and_the_others_keep_their_order() {
        use Language::{En, Ms, Ta, Zh};
        assert_eq!(FirstLanguage::default().order(), Language::ALL);
        assert_eq!(FirstLanguage(En).order(), [En, Zh, Ms, Ta]);
        assert_eq!(FirstLanguage(Ms).order(), [Ms, En, Zh, Ta]);
        assert_eq!(FirstLanguage(Ta).order(), [Ta, En, Zh, Ms]);
    }
}
