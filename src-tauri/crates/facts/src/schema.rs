//! The JSON Schema of each kind of file, for editors and for other programs.

use schemars::{Schema, schema_for};

use crate::{Agency, Aliases, Contact, HardWord, Link, Need, ReviewOrder, Service, Theme};

/// The schemas by the name of their file in `data/schema/`.
pub fn all() -> [(&'static str, Schema); 9] {
    [
        ("agency.schema.json", schema_for!(Agency)),
        ("aliases.schema.json", schema_for!(Aliases)),
        ("concepts.schema.json", schema_for!(Theme)),
        ("contact.schema.json", schema_for!(Contact)),
        ("hard-word.schema.json", schema_for!(HardWord)),
        ("link.schema.json", schema_for!(Link)),
        ("need.schema.json", schema_for!(Need)),
        ("review-order.schema.json", schema_for!(ReviewOrder)),
        ("service.schema.json", schema_for!(Service)),
    ]
}
