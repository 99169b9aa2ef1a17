//! Whether the guide stands in a centre or travels.

use serde::{Deserialize, Serialize};

/// Where the guide is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Profile {
    /// Used by strangers: what a visitor changes is forgotten with the visit.
    #[default]
    Kiosk,
    /// Used by its owner: choices are kept, and the system's own wishes are followed.
    Laptop,
}
