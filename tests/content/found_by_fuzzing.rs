//! What fuzzing found (`cargo xtask fuzz`), and shapes that overflow parsers which call themselves:
//! each is refused, with a fault, and nothing panics.

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
        let (path, _) = name.rsplit_once('.').unwrap();
        let text = fs::read_to_string(entry.path()).unwrap();
        let mut folder = content::folder();
        folder.put(path.replace("--", "/"), text);
        let (book, reports) = Book::open(&folder);
        let faults = reports.len() + book.check().len();
        assert!(faults > 0, "{name} has a fault, and it is told");
    }
    // The folder may be empty; an empty one must still open.
    let (_, reports) = Book::open(&Folder::default());
    assert!(!reports.is_empty());
}
