//! `cargo xtask fuzz`: broken content for the loaders, made by `fuzz-loaders` of `tests`.

use thiserror::Error;

use crate::house::House;
use crate::tell;
use crate::tool::{Tool, ToolProblem};

/// Why the loaders were not tried, or what they did not stand.
#[derive(Debug, Error)]
#[error("the loaders did not stand it, or were not tried")]
pub(crate) struct FuzzProblem(#[source] ToolProblem);

/// Feeds the loaders for so many minutes.
pub(crate) fn fuzz(house: &House, minutes: u32) -> Result<(), FuzzProblem> {
    tell::step(format_args!(
        "feeding broken content to the loaders for {minutes} min"
    ));
    Tool::cargo("run --release --package tests --bin fuzz-loaders -- --minutes")
        .argument(minutes.to_string())
        .in_folder(house.root())
        .run()
        .map_err(FuzzProblem)
}
