//! The TypeScript types of pages. They are written by tests that ts-rs adds to the crates.

use std::path::Path;

use super::GenerateProblem;
use crate::house::House;
use crate::tool::Tool;

/// Has the crates write their types.
pub(super) fn write_to(house: &House, folder: &Path) -> Result<(), GenerateProblem> {
    let words = "test --quiet --package facts --package words --package settings --package guide --package speech export_bindings";
    Tool::cargo(words)
        .in_folder(house.root())
        .with("TS_RS_EXPORT_DIR", folder)
        .run()
        .map_err(|source| GenerateProblem::Tool {
            what: "the types of pages",
            source,
        })
}
