//! Names the commands of the window, so that its capability can allow them one by one, and makes
//! the search index of the content, so that none is made when the program starts.

use std::path::{Path, PathBuf};

use folder::Folder;
use guide::Book;

fn main() {
    // The content and the built web UI are inside the program.
    for folder in ["../data", "../locales", "../ui/dist"] {
        println!("cargo:rerun-if-changed={folder}");
    }
    if let Err(error) = write_index() {
        println!("cargo:warning=the search index was not made: {error}");
        std::process::exit(1);
    }
    let commands = tauri_build::AppManifest::new().commands(&["act", "beat", "drawn", "problem"]);
    let attributes = tauri_build::Attributes::new().app_manifest(commands);
    if let Err(error) = tauri_build::try_build(attributes) {
        println!("cargo:warning={error:#}");
        std::process::exit(1);
    }
}

fn write_index() -> Result<(), String> {
    let out = std::env::var_os("OUT_DIR")
        .map(PathBuf::from)
        .ok_or("there is no OUT_DIR")?;
    // Faults are told when the content is opened; what can be found is found.
    let (book, _) = Book::open(&Folder::read(Path::new("..")).0);
    let index = book.index().ok_or("the content cannot be read")?;
    std::fs::write(out.join("search-index"), index.to_bytes()).map_err(|error| error.to_string())
}
