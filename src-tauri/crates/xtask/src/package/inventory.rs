//! What the programs are made of (SBOM), as CycloneDX: one file of crates, one of the packages of the web UI.

use std::fs;
use std::path::Path;

use super::{PackageProblem, file, step};
use crate::house::House;
use crate::tell;
use crate::tool::Tool;

/// The crates in the program.
pub(super) const OF_THE_PROGRAM: &str = "pandu.cdx.json";
/// The packages of the web UI; those that only build it are marked as such.
pub(super) const OF_THE_UI: &str = "pandu-ui.cdx.json";

/// Writes both files.
pub(super) fn write(house: &House, folder: &Path) -> Result<(), PackageProblem> {
    tell::step("what it is made of: cargo cyclonedx, npm sbom");
    of_the_program(house, &folder.join(OF_THE_PROGRAM))?;
    let packages = Tool::new("npm")
        .words("sbom --silent --sbom-format cyclonedx")
        .in_folder(house.ui())
        .answer()
        .map_err(step("listing the packages of the web UI"))?;
    let path = folder.join(OF_THE_UI);
    fs::write(&path, packages).map_err(|source| file(&path, source))
}

/// The tool writes beside each manifest of the workspace; only the program's list is delivered.
fn of_the_program(house: &House, to: &Path) -> Result<(), PackageProblem> {
    Tool::cargo("cyclonedx --format json --no-build-deps --quiet --override-filename sbom")
        .argument("--manifest-path")
        .argument(house.root().join("src-tauri/Cargo.toml"))
        .in_folder(house.root())
        .run()
        .map_err(step("listing the crates"))?;
    let written = house.root().join("src-tauri/sbom.json");
    fs::copy(&written, to).map_err(|source| file(&written, source))?;
    let mut folders = vec![house.root().join("tests"), house.root().join("src-tauri")];
    let crates = house.root().join("src-tauri/crates");
    let entries = fs::read_dir(&crates).map_err(|source| file(&crates, source))?;
    folders.extend(entries.flatten().map(|entry| entry.path()));
    for path in folders.iter().map(|folder| folder.join("sbom.json")) {
        if path.is_file() {
            fs::remove_file(&path).map_err(|source| file(&path, source))?;
        }
    }
    Ok(())
}
