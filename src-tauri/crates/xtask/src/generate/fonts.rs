//! Which characters the fonts of the web UI can draw, so that the content is checked without them.

use std::path::Path;

use super::{GenerateProblem, folder};
use crate::house::House;
use crate::tool::Tool;

/// Whether the fonts are installed. Without Node, the other kinds can still be made.
pub(super) fn are_there(house: &House) -> bool {
    house.ui().join("node_modules").is_dir()
}

/// Reads the fonts, which are packages of the web UI.
pub(super) fn write_to(house: &House, folder: &Path) -> Result<(), GenerateProblem> {
    Tool::new("node")
        .argument("scripts/font-coverage.mjs")
        .argument(folder)
        .in_folder(house.ui())
        .run()
        .map_err(|source| GenerateProblem::Tool {
            what: "the lists of characters",
            source,
        })?;
    // Without this, lists written elsewhere would look like lists nobody makes any more.
    if folder::is_empty(folder)? {
        return Err(GenerateProblem::NoFonts);
    }
    Ok(())
}
