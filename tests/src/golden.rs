//! What was found, against what was found right before: the files in `tests/golden`.

use std::fs;
use std::path::Path;

/// Writes them anew; read the difference before it is kept.
const KEEP: &str = "PANDU_KEEP";

/// What is found now, where it differs from the file of this name.
///
/// # Panics
/// Where it is to be kept and cannot be.
#[expect(clippy::expect_used, reason = "whoever keeps it is there to see")]
pub fn difference(name: &str, found: &str) -> Option<String> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("golden")
        .join(name);
    if std::env::var_os(KEEP).is_some() {
        fs::write(&file, found).expect("the golden file is written");
    }
    let before = fs::read_to_string(&file).unwrap_or_default();
    (before != found).then(|| format!("{}:\n{found}", file.display()))
}
