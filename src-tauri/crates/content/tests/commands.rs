//! The commands of `pandu-content`, as an editor runs them.

#![expect(clippy::unwrap_used, reason = "in a test an unwrap is an assertion")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..")
}

fn run(content: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_pandu-content"))
        .current_dir(content)
        .args(arguments)
        .output()
        .unwrap()
}

fn json(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).unwrap()
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

fn content_of_its_own() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for half in ["data", "locales"] {
        copy(&root().join(half), &folder.path().join(half));
    }
    folder
}

#[test]
fn check_is_clean_on_the_content_and_ends_with_1_on_a_fault() {
    let clean = run(&root(), &["check"]);
    assert!(
        clean.status.success(),
        "{}",
        String::from_utf8_lossy(&clean.stdout)
    );

    let folder = content_of_its_own();
    fs::write(folder.path().join("data/links/broken.json"), "{").unwrap();
    let faulty = run(folder.path(), &["check", "--json"]);
    assert_eq!(faulty.status.code(), Some(1));
    let faults = json(&faulty)["faults"].clone();
    assert_eq!(faults[0]["file"], "data/links/broken.json");
    assert_eq!(faults[0]["line"], 1);
    for field in ["code", "what", "cure"] {
        assert!(!faults[0][field].as_str().unwrap().is_empty(), "{field}");
    }
}

#[test]
fn check_lists_what_has_aged_apart_from_faults() {
    let aged = |day: &str| {
        let output = run(&root(), &["check", "--on", day, "--json"]);
        assert!(output.status.success(), "what has aged is no fault");
        let told = json(&output);
        assert_eq!(told["faults"], Value::Array(Vec::new()));
        assert_eq!(told["on"], day);
        told["aged"].as_array().unwrap().clone()
    };
    let ended = |day: &str| -> Vec<String> {
        let aged = aged(day);
        let ended = aged.iter().filter(|one| one["how"] == "ended");
        ended
            .map(|one| one["id"].as_str().unwrap().to_owned())
            .collect()
    };
    let january = "cdc-january-end".to_owned();
    assert!(
        !ended("2026-12-31").contains(&january),
        "on its last day it is open"
    );
    assert!(
        ended("2027-01-01").contains(&january),
        "the day after it is past"
    );
    let later = aged("2027-01-02");
    let found = later
        .iter()
        .find(|one| one["id"] == "cdc-january-end" && one["how"] == "ended");
    let found = found.unwrap();
    assert_eq!(found["file"], "data/services/cdc-vouchers.json");
    assert_eq!(found["day"], "2026-12-31");
    assert!(found["line"].as_u64().unwrap() > 1);
    assert!(later.iter().any(|one| one["how"] == "past_review"));
    let days: Vec<&str> = later
        .iter()
        .map(|one| one["day"].as_str().unwrap())
        .collect();
    assert!(
        days.is_sorted() && days.iter().all(|day| *day < "2027-01-02"),
        "{days:?}"
    );
    let said = run(&root(), &["check", "--on", "2027-01-02"]);
    let said = String::from_utf8(said.stdout).unwrap();
    assert!(
        said.contains("`cdc-january-end` ended on 2026-12-31"),
        "{said}"
    );
}

#[test]
fn review_begins_where_a_wrong_word_does_most_harm() {
    let folder = content_of_its_own();
    let order = folder.path().join("data/review-order.json");
    let services = |folder: &Path| -> Vec<String> {
        let output = run(folder, &["review", "ta"]);
        assert!(
            output.status.success(),
            "{}",
            String::from_utf8_lossy(&output.stderr)
        );
        let mut rows = csv::Reader::from_reader(output.stdout.as_slice());
        let ids = rows.records().map(|row| row.unwrap()[0].to_owned());
        let mut names: Vec<String> = ids
            .filter_map(|id| {
                let known = [
                    "paynow",
                    "singpass",
                    "cdc-vouchers",
                    "scamshield-helpline-1799",
                ];
                let found = known
                    .into_iter()
                    .find(|service| id.starts_with(&format!("{service}-")));
                found.map(str::to_owned)
            })
            .collect();
        // Ids of other services begin alike: each is counted where it first stands.
        let mut met = std::collections::HashSet::new();
        names.retain(|name| met.insert(name.clone()));
        names
    };
    let scam = "scamshield-helpline-1799";
    assert_eq!(services(&root())[0], scam, "as the content says");
    fs::write(&order, r#"{ "services": ["singpass", "paynow"] }"#).unwrap();
    assert_eq!(
        services(folder.path()),
        ["singpass", "paynow", "cdc-vouchers", scam]
    );
    fs::write(&order, r#"{ "services": ["singpas"] }"#).unwrap();
    let faults = json(&run(folder.path(), &["check", "--json"]))["faults"].clone();
    assert_eq!(faults[0]["code"], "dangling-id");
    assert_eq!(faults[0]["file"], "data/review-order.json");
}

#[test]
fn a_page_that_leaves_a_question_open_names_a_person() {
    let folder = content_of_its_own();
    let coverage = json(&run(folder.path(), &["coverage", "--json"]));
    let questions = &coverage["questions"];
    let count = |name: &str| questions[name].as_u64().unwrap();
    let all = count("answered") + count("asks") + count("unknown");
    assert_eq!(all, 9 * count("pages"));
    assert!(count("pages") >= 29 && count("answered") > count("asks"));
    let named = questions["unknown_on"].as_object().unwrap();
    let named = named.values().map(|on| on.as_array().unwrap().len());
    assert_eq!(named.sum::<usize>() as u64, count("unknown"));

    let file = folder.path().join("data/services/seniors-go-digital.json");
    let mut service: Value = serde_json::from_slice(&fs::read(&file).unwrap()).unwrap();
    assert!(service.as_object_mut().unwrap().remove("before").is_some());
    fs::write(&file, service.to_string()).unwrap();
    let faults = json(&run(folder.path(), &["check", "--json"]))["faults"].clone();
    let codes = faults
        .as_array()
        .unwrap()
        .iter()
        .map(|fault| &fault["code"]);
    assert!(
        codes.into_iter().any(|code| code == "nobody-to-ask"),
        "{faults}"
    );
}

#[test]
fn show_gives_the_page_as_the_window_gets_it() {
    let page = json(&run(
        &root(),
        &["show", "singpass", "--lang", "zh", "--json"],
    ));
    assert_eq!(page["lang"], "zh-Hans-SG");
    assert_eq!(page["place"]["service"]["service"], "singpass");
    let pair = json(&run(
        &root(),
        &["show", "home", "--lang", "ta", "--with", "en", "--json"],
    ));
    assert_eq!(pair[0]["blocks"][0]["id"], pair[1]["blocks"][0]["id"]);
    let text = run(
        &root(),
        &[
            "show",
            "scamshield-helpline-1799",
            "--lang",
            "ms",
            "--with",
            "en",
        ],
    );
    assert!(
        String::from_utf8_lossy(&text.stdout).contains("    | "),
        "the second language stands beside"
    );
    let none = run(&root(), &["show", "nowhere"]);
    assert_eq!(none.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&none.stderr).contains("nowhere"));
}

#[test]
fn coverage_counts_every_language_and_fact() {
    let coverage = json(&run(&root(), &["coverage", "--json"]));
    assert!(coverage["services"].as_u64().unwrap() >= 7);
    for language in ["en", "zh", "ms", "ta"] {
        let count = &coverage["languages"][language];
        assert_eq!(count["missing"], 0, "{language}");
        assert_eq!(count["messages"], count["draft"], "{language}");
        assert_eq!(count["reviewed"], 0, "{language}");
    }
    assert_eq!(coverage["facts"]["confirmed"], 0);
    let later = json(&run(&root(), &["coverage", "--json", "--on", "2041-01-01"]));
    assert!(later["facts"]["past_review"].as_u64() > coverage["facts"]["past_review"].as_u64());
}

#[test]
fn a_sheet_goes_to_a_reviewer_and_comes_back() {
    let folder = content_of_its_own();
    let sheet = run(folder.path(), &["review", "ta"]);
    let text = String::from_utf8(sheet.stdout).unwrap();
    let text = text.trim_start_matches('\u{feff}');
    let mut lines = csv::Reader::from_reader(text.as_bytes());
    let head = lines.headers().unwrap().clone();
    let column = |name: &str| head.iter().position(|own| own == name).unwrap();
    let mut filled = csv::Writer::from_writer(Vec::new());
    filled.write_record(&head).unwrap();
    for (index, row) in lines.records().enumerate() {
        let mut row: Vec<String> = row.unwrap().iter().map(str::to_owned).collect();
        match index {
            0..5 => {
                row[column("right")] = "yes".to_owned();
                row[column("by")] = "KR".to_owned();
                row[column("on")] = "2026-11-20".to_owned();
            }
            5 => row[column("better")] = "இது நல்லது".to_owned(),
            _ => {}
        }
        filled.write_record(&row).unwrap();
    }
    let file = folder.path().join("sheet.csv");
    fs::write(&file, filled.into_inner().unwrap()).unwrap();
    let taken = run(folder.path(), &["review", "ta", "--take", "sheet.csv"]);
    assert!(
        taken.status.success(),
        "{}",
        String::from_utf8_lossy(&taken.stderr)
    );
    let said = String::from_utf8_lossy(&taken.stdout).into_owned();
    assert!(
        said.contains("5 sentences") && said.contains("இது நல்லது"),
        "{said}"
    );
    let coverage = json(&run(folder.path(), &["coverage", "--json"]));
    assert_eq!(coverage["languages"]["ta"]["reviewed"], 5);
    assert!(
        run(folder.path(), &["check"]).status.success(),
        "reviews are no fault"
    );
}

#[test]
fn a_sheet_that_says_yes_without_who_is_refused() {
    let folder = content_of_its_own();
    let sheet =
        "id,english,translation,state,right,better,by,on,seal\nhome-title,a,b,draft,yes,,,,\n";
    fs::write(folder.path().join("sheet.csv"), sheet).unwrap();
    let taken = run(folder.path(), &["review", "zh", "--take", "sheet.csv"]);
    assert_eq!(taken.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&taken.stderr).contains("home-title"));
    assert!(
        !folder.path().join("locales/zh/reviews.json").exists(),
        "nothing is written"
    );
}
