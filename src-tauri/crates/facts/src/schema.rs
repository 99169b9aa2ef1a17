//! The JSON Schema of each kind of file, for editors and for other programs.

use schemars::{Schema, schema_for};

use crate::{Agency, Aliases, Contact, Link, Need, Service, Theme};

/// The schemas by the name of their file in `data/schema/`.
pub fn all() -> [(&'static str, Schema); 7] {
    [
        ("agency.schema.json", schema_for!(Agency)),
        ("aliases.schema.json", schema_for!(Aliases)),
        ("concepts.schema.json", schema_for!(Theme)),
        ("contact.schema.json", schema_for!(Contact)),
        ("link.schema.json", schema_for!(Link)),
        ("need.schema.json", schema_for!(Need)),
        ("service.schema.json", schema_for!(Service)),
    ]
}
