//! The JSON Schema of each kind of file, for editors and for other programs.

use schemars::{Schema, schema_for};

use crate::{Agency, Contact, HardWord, Link, Need, ReviewOrder, Service};

/// The schemas by the name of their file in `data/schema/`.
pub fn all() -> [(&'static str, Schema); 7] {
    [
        ("agency.schema.json", schema_for!(Agency)),
        ("contact.schema.json", schema_for!(Contact)),
        ("hard-word.schema.json", schema_for!(HardWord)),
        ("link.schema.json", schema_for!(Link)),
        ("need.schema.json", schema_for!(Need)),
        ("review-order.schema.json", schema_for!(ReviewOrder)),
        ("service.schema.json", schema_for!(Service)),
    ]
}
