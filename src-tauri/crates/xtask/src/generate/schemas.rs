//! The JSON Schema of each kind of fact, for editors.

use std::path::Path;

use super::{GenerateProblem, folder};

/// Writes each schema to its file.
pub(super) fn write_to(folder: &Path) -> Result<(), GenerateProblem> {
    for (name, schema) in facts::schema::all() {
        let mut text = serde_json::to_string_pretty(&schema)
            .map_err(|source| GenerateProblem::Schema { name, source })?;
        text.push('\n');
        folder::write(&folder.join(name), text.as_bytes())?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_schema_is_json_with_a_final_newline() {
        let folder = tempfile::tempdir().unwrap();
        write_to(folder.path()).unwrap();
        for (name, _) in facts::schema::all() {
            let text = std::fs::read_to_string(folder.path().join(name)).unwrap();
            assert!(text.ends_with("}\n"), "{name}");
            serde_json::from_str::<serde_json::Value>(&text).unwrap();
        }
    }
}
