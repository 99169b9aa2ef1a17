//! Words that many visitors do not know, and what explains them.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{HardWordId, MessageId};

/// A word that is explained wherever it first stands on a page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct HardWord {
    /// The file's name without its ending, and the name of the term: `-otp`.
    pub id: HardWordId,
    /// The sentence that explains it.
    pub says: MessageId,
    /// How English sentences write it where they do not name the term: each form as it stands,
    /// also with a capital. Without any, every sentence names the term.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub in_english: Vec<String>,
}
