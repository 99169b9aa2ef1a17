//! Whatever stands in a content folder: every fault is told at once, with its place and a cure.

use std::fs;
use std::path::Path;

use folder::{Folder, Report};
use guide::Book;
use tests::content;

/// A copy of the content in a folder of its own.
fn copy() -> tempfile::TempDir {
    let to = tempfile::tempdir().unwrap();
    for half in ["data", "locales"] {
        copy_folder(&content::root().join(half), &to.path().join(half));
    }
    to
}

fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy_folder(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), &target).unwrap();
        }
    }
}

fn check(root: &Path) -> Vec<Report> {
    let (folder, faults) = Folder::read(root);
    let (book, reports) = Book::open(&folder);
    let faults = faults.iter().map(folder::Fault::report);
    faults.chain(reports).chain(book.check()).collect()
}

#[test]
fn all_faults_are_told_in_one_run() {
    let root = copy();
    let at = |file: &str| root.path().join(file);
    let edit = |file: &str, from: &str, to: &str| {
        let text = fs::read_to_string(at(file)).unwrap();
        assert!(text.contains(from), "{file} holds {from:?}");
        fs::write(at(file), text.replacen(from, to, 1)).unwrap();
    };
    fs::write(
        at("data/services/broken.json"),
        "{\n  \"id\": \"broken\",\n",
    )
    .unwrap();
    edit(
        "data/agencies/govtech.json",
        "\"name\"",
        "\"colour\": \"red\",\n  \"size\": 3,\n  \"name\"",
    );
    edit(
        "data/needs/scams.json",
        "\"scamshield-helpline-1799\"",
        "\"scamshield-hotline\"",
    );
    edit(
        "data/links/singpass-site.json",
        "\"shown\": \"",
        "\"shown\": \"www.example.gov.sg/one/two/three/four/five/",
    );
    edit(
        "data/contacts/police-emergency.json",
        "\"review_by\": \"2",
        "\"review_by\": \"x2",
    );
    edit(
        "data/contacts/singpass-helpdesk.json",
        "\"id\": \"singpass-helpdesk\"",
        "\"id\": \"scamshield-helpline\"",
    );
    let bom = [
        b"\xef\xbb\xbf".as_slice(),
        &fs::read(at("locales/zh/kiosk.ftl")).unwrap(),
    ]
    .concat();
    fs::write(at("locales/zh/kiosk.ftl"), bom).unwrap();
    edit("locales/ms/kiosk.ftl", "\n", "\r\n");
    fs::write(at("locales/ta/problems.ftl"), b"problem-title = \xff\n").unwrap();
    fs::write(at("locales/en/problems.ftl"), "").unwrap();
    fs::File::create(at("data/services/huge.json"))
        .unwrap()
        .set_len(50_000_000)
        .unwrap();
    edit(
        "locales/zh/catalogue.ftl",
        "need-health-name",
        "need-wealth-name",
    );
    edit(
        "locales/en/services/paynow.ftl",
        "paynow-short = ",
        "paynow-short = Call 1800 { $nobody } at www.bank.com ",
    );
    edit(
        "locales/ms/services/paynow.ftl",
        "paynow-what",
        "paynow-what = Satu\npaynow-what",
    );
    edit(
        "locales/ta/services/paynow.ftl",
        "paynow-what = ",
        "paynow-what = { $open ",
    );

    let reports = check(root.path());
    for (file, line, code) in [
        ("data/services/broken.json", Some(3), "not-json"),
        ("data/agencies/govtech.json", None, "unknown-field"),
        ("data/needs/scams.json", None, "dangling-id"),
        ("data/links/singpass-site.json", None, "long-address"),
        ("data/contacts/police-emergency.json", None, "wrong-form"),
        ("data/contacts/singpass-helpdesk.json", None, "duplicate-id"),
        (
            "data/contacts/singpass-helpdesk.json",
            None,
            "id-is-not-file-name",
        ),
        ("locales/zh/kiosk.ftl", Some(1), "byte-order-mark"),
        ("locales/ms/kiosk.ftl", Some(1), "carriage-return"),
        ("locales/ta/problems.ftl", Some(1), "not-utf-8"),
        ("locales/en/problems.ftl", Some(1), "empty-file"),
        ("data/services/huge.json", Some(1), "too-large"),
        ("locales/zh/catalogue.ftl", None, "missing-message"),
        ("locales/zh/catalogue.ftl", None, "extra-message"),
        ("locales/en/services/paynow.ftl", None, "digits"),
        ("locales/en/services/paynow.ftl", None, "address"),
        ("locales/en/services/paynow.ftl", None, "no-fact"),
        ("locales/ms/services/paynow.ftl", None, "duplicate-id"),
        ("locales/ta/services/paynow.ftl", None, "not-fluent"),
    ] {
        let told = reports.iter().find(|report| {
            report.file == file
                && report.code == code
                && line.is_none_or(|line| report.line == line)
        });
        let told =
            told.unwrap_or_else(|| panic!("{file} {line:?} {code} is not told in {reports:#?}"));
        assert!(!told.what.is_empty() && !told.cure.is_empty(), "{told:?}");
    }
    let unknown = reports
        .iter()
        .filter(|report| report.code == "unknown-field")
        .count();
    assert_eq!(unknown, 2, "both unknown fields of one file are told");
}

#[test]
fn an_empty_or_missing_folder_is_told() {
    let root = tempfile::tempdir().unwrap();
    let codes: Vec<_> = check(root.path())
        .into_iter()
        .map(|report| report.code)
        .collect();
    assert!(codes.contains(&"missing-folder".to_owned()), "{codes:?}");
}

#[test]
fn faults_are_placed_on_the_line_where_they_stand() {
    let mut folder = content::folder();
    let file = "data/services/singpass.json";
    let text = folder
        .file(file)
        .unwrap()
        .replacen("\"singpass-site\"", "\"singpass-sight\"", 1);
    let line = 1 + text[..text.find("\"singpass-sight\"").unwrap()]
        .matches('\n')
        .count();
    folder.put(file, text);
    let (_, reports) = Book::open(&folder);
    let told = reports
        .iter()
        .find(|report| report.file == file && report.code == "dangling-id");
    assert_eq!(told.map(|report| report.line), Some(line), "{reports:#?}");
}

#[test]
fn needs_inside_others_are_ranked_page_by_page_and_no_deeper_than_one() {
    let codes = |edits: &[(&str, &str)]| -> Vec<String> {
        let mut folder = content::folder();
        for (need, inside) in edits {
            let file = format!("data/needs/{need}.json");
            let text = folder.file(&file).unwrap();
            let key = format!("\"inside\": \"{inside}\", \"rank\": 1, \"was\"");
            let text = text.replacen("\"rank\"", &key, 1);
            let was = text.split("\"was\"").nth(1).unwrap();
            let end = was.find(',').unwrap();
            let text = text.replacen(&format!(", \"was\"{}", &was[..end]), "", 1);
            folder.put(&file, text);
        }
        let (_, reports) = Book::open(&folder);
        reports.into_iter().map(|report| report.code).collect()
    };
    let one = codes(&[("work-and-business", "phone-and-family")]);
    assert_eq!(one, ["ranks"], "Home now has a gap");
    let two = codes(&[
        ("work-and-business", "phone-and-family"),
        ("places-and-people", "work-and-business"),
    ]);
    assert!(two.contains(&"too-deep".to_owned()), "{two:?}");
    let lost = codes(&[("work-and-business", "nowhere")]);
    assert!(lost.contains(&"dangling-id".to_owned()), "{lost:?}");
}
