//! What scripts of the web UI make of its packages, so that nothing else needs these: which
//! characters the fonts can draw, and how Chinese is read.

use std::path::Path;

use super::{GenerateProblem, folder};
use crate::house::House;
use crate::tool::Tool;

/// Whether the packages are installed. Without Node, the other kinds can still be made.
pub(super) fn packages_are_there(house: &House) -> bool {
    house.ui().join("node_modules").is_dir()
}

/// Has a script of `ui/scripts` write into the folder.
pub(super) fn run(
    house: &House,
    script: &'static str,
    folder: &Path,
) -> Result<(), GenerateProblem> {
    Tool::new("node")
        .argument(format!("scripts/{script}"))
        .argument(folder)
        .in_folder(house.ui())
        .run()
        .map_err(|source| GenerateProblem::Tool {
            what: script,
            source,
        })?;
    // Without this, files written elsewhere would look like files nobody makes any more.
    if folder::is_empty(folder)? {
        return Err(GenerateProblem::Nothing { script });
    }
    Ok(())
}
