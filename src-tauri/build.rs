//! Checks the content that goes into the program and makes its search index, so that neither is
//! done when the program starts; and names the commands of the window, so that its capability can
//! allow them one by one.

use std::path::{Path, PathBuf};

use guide::Book;

/// A folder with `data/` and `locales/` to be put into the program instead of those of the
/// repository: to measure other amounts of content, or to build with content of one's own.
const CONTENT: &str = "PANDU_CONTENT";

fn main() {
    // The content and the built web UI are inside the program.
    println!("cargo:rerun-if-changed=../ui/dist");
    if let Err(faults) = take_content() {
        for fault in faults {
            println!("cargo:warning={fault}");
        }
        std::process::exit(1);
    }
    let commands = tauri_build::AppManifest::new().commands(&[
        "act",
        "beat",
        "drawn",
        "heard",
        "hush",
        "problem",
        "say",
        "sentences",
    ]);
    let attributes = tauri_build::Attributes::new().app_manifest(commands);
    if let Err(error) = tauri_build::try_build(attributes) {
        println!("cargo:warning={error:#}");
        std::process::exit(1);
    }
}

/// Checks the content and writes its index; tells the program where both are.
fn take_content() -> Result<(), Vec<String>> {
    println!("cargo:rerun-if-env-changed={CONTENT}");
    let root = std::env::var_os(CONTENT).map_or_else(|| PathBuf::from(".."), PathBuf::from);
    let root = root.canonicalize().map_err(told)?;
    for folder in ["data", "locales"] {
        println!("cargo:rerun-if-changed={}", root.join(folder).display());
    }
    println!("cargo:rustc-env=PANDU_FACTORY={}", root.display());

    let (book, faults) = Book::read(&root);
    if !faults.is_empty() {
        return Err(faults.iter().map(ToString::to_string).collect());
    }
    let index = book
        .index()
        .ok_or_else(|| told("the content has no index"))?;
    let out = std::env::var_os("OUT_DIR").ok_or_else(|| told("there is no OUT_DIR"))?;
    std::fs::write(Path::new(&out).join("search-index"), index.to_bytes()).map_err(told)
}

fn told(problem: impl ToString) -> Vec<String> {
    vec![problem.to_string()]
}
