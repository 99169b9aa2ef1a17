//! In which order native speakers are asked to read: where a wrong word does most harm, first.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::ServiceId;

/// The file `data/review-order.json`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ReviewOrder {
    /// The services to be read before all others, the most harmful first.
    pub services: Vec<ServiceId>,
}

impl ReviewOrder {
    /// The place of a service in the order, from 0; those that are not named come after all.
    pub fn place(&self, service: &str) -> usize {
        let named = self.services.iter().position(|id| id.as_str() == service);
        named.unwrap_or(self.services.len())
    }
}
