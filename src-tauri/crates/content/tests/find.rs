//! `pandu-content find`: one question, and the files of questions that must find their answers.

#![expect(clippy::unwrap_used, reason = "in a test an unwrap is an assertion")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..")
}

fn find(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_pandu-content"))
        .current_dir(root())
        .arg("find")
        .args(arguments)
        .output()
        .unwrap()
}

fn json(output: &Output) -> Value {
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    serde_json::from_slice(&output.stdout).unwrap()
}

fn ids(arguments: &[&str]) -> Vec<String> {
    let answers = json(&find(&[arguments, &["--json"]].concat()));
    let id = |answer: &Value| answer["id"].as_str().unwrap().to_owned();
    answers.as_array().unwrap().iter().map(id).collect()
}

#[test]
fn everyday_questions_find_their_answers() {
    let figures = json(&find(&[
        "--queries",
        "tests/queries/everyday.tsv",
        "--json",
    ]));
    let overall = &figures["overall"];
    assert!(overall["n"].as_u64().unwrap() >= 200);
    let (r1, r3) = (
        overall["r1"].as_f64().unwrap(),
        overall["r3"].as_f64().unwrap(),
    );
    assert!(
        r1 >= 0.93 && r3 >= 0.95,
        "R@1 {r1}, R@3 {r3}: {}",
        figures["misses"]
    );
    for group in ["categories", "languages"] {
        for (name, share) in figures[group].as_object().unwrap() {
            assert!(share["r3"].as_f64().unwrap() >= 0.8, "{name}: {share}");
        }
    }
}

#[test]
fn questions_written_blind_find_theirs_too() {
    for file in ["unseen", "blind", "calm"] {
        let name = format!("tests/queries/{file}.tsv");
        let figures = json(&find(&["--queries", &name, "--json"]));
        let r3 = figures["overall"]["r3"].as_f64().unwrap();
        assert!(r3 >= 0.95, "{file}: R@3 {r3}: {}", figures["misses"]);
    }
}

#[test]
fn each_language_asks_fifty_questions() {
    let figures = json(&find(&[
        "--queries",
        "tests/queries/everyday.tsv",
        "--json",
    ]));
    let languages = figures["languages"].as_object().unwrap();
    assert_eq!(languages.len(), 4);
    for (name, share) in languages {
        assert!(share["n"].as_u64().unwrap() >= 50, "{name}");
    }
}

#[test]
fn one_question_is_answered_with_titles_and_scores() {
    let output = find(&["--lang", "ta", "மறைச்சொல்லை மறந்துவிட்டேன்", "--json"]);
    let answers = json(&output);
    assert_eq!(answers[0]["id"], "singpass");
    assert_eq!(answers[0]["title"], "சிங்பாஸ்");
    assert!(answers[0]["score"].as_f64().unwrap() > 0.0);
}

#[test]
fn lost_money_and_callers_find_the_scam_page_first() {
    for (language, typed) in [
        ("en", "someone from dbs called me and wants my otp"),
        (
            "en",
            "singpass scammer took my cdc vouchers and money is gone",
        ),
        ("zh", "我的钱被转走了"),
        ("ms", "duit dalam akaun saya hilang"),
        ("ta", "வங்கிக் கணக்கில் இருந்த பணம் காணவில்லை"),
    ] {
        let ids = ids(&["--lang", language, typed]);
        assert_eq!(ids[0], "scamshield-helpline-1799", "{typed}: {ids:?}");
    }
}

#[test]
fn a_login_problem_does_not_take_the_place_of_the_login() {
    let ids = ids(&["singpass login"]);
    assert_eq!(ids[0], "singpass");
}

#[test]
fn nothing_is_said_plainly() {
    let output = find(&["qqqqq"]);
    assert_eq!(
        String::from_utf8_lossy(&output.stdout),
        "nothing is found\n"
    );
    assert_eq!(json(&find(&["", "--json"])), Value::Array(Vec::new()));
}

#[test]
fn a_bad_file_of_questions_is_told_with_its_line() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("questions.tsv");
    fs::write(
        &file,
        "# a comment\n\nexact\ten\tlogin\tsingpass\nexact\tfr\tbonjour\tsingpass\n",
    )
    .unwrap();
    let output = find(&["--queries", file.to_str().unwrap()]);
    assert!(!output.status.success());
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(told.contains("line 4") && told.contains("fr"), "{told}");
}

#[test]
fn misses_are_told_with_what_was_found_instead() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("questions.tsv");
    fs::write(
        &file,
        "exact\ten\tsingpass\tsingpass\nexact\ten\tpaynow\tsingpass\n",
    )
    .unwrap();
    let figures = json(&find(&["--queries", file.to_str().unwrap(), "--json"]));
    assert_eq!(figures["overall"]["n"], 2);
    assert_eq!(figures["overall"]["r1"], 0.5);
    let miss = &figures["misses"][0];
    assert_eq!(miss["query"], "paynow");
    assert_eq!(miss["got"][0], "paynow");
}

/// What the source documents name, row by row.
fn source_rows() -> Vec<std::collections::HashMap<String, String>> {
    let file = root().join("tests/fixtures/source-rows.csv");
    let mut rows = csv::Reader::from_path(file).unwrap();
    rows.deserialize().collect::<Result<_, _>>().unwrap()
}

#[test]
fn every_row_of_the_sources_has_its_page() {
    let ids = source_rows()
        .into_iter()
        .map(|row| row["service_id"].clone());
    let ids: BTreeSet<String> = ids.filter(|id| !id.is_empty()).collect();
    assert!(ids.len() > 60, "{}", ids.len());
    for id in ids {
        let file = root().join(format!("data/services/{id}.json"));
        assert!(file.is_file(), "{id}");
    }
}

#[test]
fn every_name_of_the_sources_is_among_the_first_three_in_each_language() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("names.tsv");
    let mut questions = String::new();
    for row in source_rows() {
        let (id, name) = (&row["service_id"], &row["find_by"]);
        if id.is_empty() || name.is_empty() {
            continue;
        }
        for language in ["en", "zh", "ms", "ta"] {
            questions += &format!("{}\t{language}\t{name}\t{id}\n", row["row"]);
        }
    }
    fs::write(&file, &questions).unwrap();
    let figures = json(&find(&["--queries", file.to_str().unwrap(), "--json"]));
    assert_eq!(figures["overall"]["n"], questions.lines().count());
    assert!(questions.lines().count() >= 300, "{questions}");
    assert_eq!(figures["overall"]["r3"], 1.0, "{}", figures["misses"]);
}
