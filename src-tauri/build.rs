//! Names the commands of the window, so that its capability can allow them one by one.

fn main() {
    // The content and the built web UI are inside the program.
    for folder in ["../data", "../locales", "../ui/dist"] {
        println!("cargo:rerun-if-changed={folder}");
    }
    let commands = tauri_build::AppManifest::new().commands(&["act", "beat", "drawn", "problem"]);
    let attributes = tauri_build::Attributes::new().app_manifest(commands);
    if let Err(error) = tauri_build::try_build(attributes) {
        println!("cargo:warning={error:#}");
        std::process::exit(1);
    }
}
