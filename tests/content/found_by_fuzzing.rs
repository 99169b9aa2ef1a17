//! What fuzzing found (`cargo xtask fuzz`): each file once made a loader panic, hang or overflow.

use std::fs;

use folder::Folder;
use guide::Book;
use tests::content;

#[test]
fn what_fuzzing_found_is_refused_calmly() {
    let found = content::root().join("tests/fixtures/found-by-fuzzing");
    for entry in fs::read_dir(found).unwrap() {
        let entry = entry.unwrap();
        let name = entry.file_name().into_string().unwrap();
        // `locales--en--kiosk.ftl.1` stands for `locales/en/kiosk.ftl`.
        let Some((path, _)) = name.rsplit_once('.') else {
            continue;
        };
        let Ok(text) = fs::read_to_string(entry.path()) else {
            continue;
        };
        let (mut folder, _) = content::folder();
        folder.put(path.replace("--", "/"), text);
        let (book, _) = Book::open(&folder);
        let _ = book.check();
    }
    // The folder may be empty; an empty one must still open.
    let (_, reports) = Book::open(&Folder::default());
    assert!(!reports.is_empty());
}
