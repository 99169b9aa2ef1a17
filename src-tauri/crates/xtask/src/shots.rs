//! `cargo xtask shots`: a picture of every screen in every language and size.
//!
//! It builds what is needed; the pictures are taken by the binary `shots` of `tests`.

use std::env;
use std::path::Path;

use thiserror::Error;

use crate::build::{self, BuildProblem, Profile};
use crate::debian::{self, DebianProblem};
use crate::house::House;
use crate::tell;
use crate::tool::{Tool, ToolProblem};

/// Why there are no pictures.
#[derive(Debug, Error)]
pub(crate) enum ShotsProblem {
    /// The guide was not built.
    #[error(transparent)]
    Build(#[from] BuildProblem),
    /// A Debian package is missing.
    #[error(transparent)]
    Debian(#[from] DebianProblem),
    /// The pictures were not taken.
    #[error("the pictures were not all taken")]
    Shots(#[source] ToolProblem),
}

/// Builds the guide and has its pictures taken.
pub(crate) fn shots(house: &House, out: &Path) -> Result<(), ShotsProblem> {
    debian::install_missing(&[debian::BUILD, debian::VIRTUAL_SCREEN, debian::DRIVER])?;
    let binary = build::application(house, Profile::Debug)?;
    // The folder is meant from where the command was typed.
    let out = env::current_dir().map_or_else(|_| out.to_path_buf(), |here| here.join(out));
    tell::step("taking the pictures");
    Tool::cargo("run --package tests --bin shots -- --app")
        .argument(binary)
        .argument("--out")
        .argument(&out)
        .in_folder(house.root())
        .run()
        .map_err(ShotsProblem::Shots)?;
    println!("{}", out.join("index.html").display());
    Ok(())
}
