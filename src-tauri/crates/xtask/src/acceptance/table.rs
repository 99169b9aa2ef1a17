//! The table as Markdown.

use checks::Figure;

use super::state::{Row, State};
use crate::suites::Tested;

/// What the letters stand for.
const GROUPS: [(char, &str); 9] = [
    ('A', "Type and layout"),
    ('B', "Colour, contrast, themes"),
    ('C', "Targets and touch"),
    ('D', "Keyboard, keypad, switch"),
    ('E', "Speech and sound"),
    ('F', "Time, reset, privacy"),
    ('G', "Languages"),
    ('H', "Steps, help, errors"),
    ('I', "Motion, structure, output, site"),
];

/// How many checks stand how, in one line.
pub(crate) fn count(rows: &[Row]) -> String {
    let of = |state: State| rows.iter().filter(|row| row.state == state).count();
    let counts = State::ALL.map(|state| {
        let said = state.said().trim_matches('*');
        format!("{} {said}", of(state))
    });
    format!("{} checks: {}", rows.len(), counts.join(", "))
}

/// The whole document.
pub(crate) fn table(rows: &[Row], tested: &Tested) -> String {
    let commit = match (tested.commit.as_str(), tested.changes.is_empty()) {
        ("", _) => "a copy without versions".to_owned(),
        (commit, true) => format!("commit `{}`", commit.chars().take(12).collect::<String>()),
        (commit, false) => format!(
            "commit `{}` with changes that were not committed",
            commit.chars().take(12).collect::<String>()
        ),
    };
    let mut text = format!(
        "# What Pandu meets, check by check\n\n\
         Written by `cargo xtask acceptance` from a run of {commit} on {}; never by hand. The checks and \
         their tests are in [tests/checks.toml](../tests/checks.toml). A check passes where all its tests \
         passed and a fault that was planted for it turned them red. The number behind a test is how many \
         it stands for.\n\n\
         **{}**\n",
        tested.day,
        count(rows)
    );
    for (letter, name) in GROUPS {
        text.push_str(&format!(
            "\n## {letter}. {name}\n\n\
             | Check | What must hold | State | Figures | Tests | Planted fault | Remarks |\n\
             |---|---|---|---|---|---|---|\n"
        ));
        for row in rows.iter().filter(|row| row.id.starts_with(letter)) {
            text.push_str(&line(row));
        }
    }
    text
}

fn line(row: &Row) -> String {
    let figures: Vec<String> = row.figures.iter().map(Figure::said).collect();
    let cells = [
        row.id.clone(),
        row.rule.clone(),
        row.state.said().to_owned(),
        figures.join("; "),
        row.tests.join("; "),
        row.planted.to_owned(),
        row.remarks.join("; "),
    ];
    let cells = cells.map(|cell| cell.replace('|', "\\|").replace('\n', " "));
    format!("| {} |\n", cells.join(" | "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::house::House;
    use crate::suites::Record;

    fn row(state: State) -> Row {
        Row {
            id: "A01".to_owned(),
            rule: "large | whole".to_owned(),
            state,
            figures: Vec::new(),
            tests: vec!["pages x (3)".to_owned()],
            planted: "caught",
            remarks: Vec::new(),
        }
    }

    #[test]
    fn every_state_is_counted() {
        let rows = [row(State::Pass), row(State::Fail), row(State::Pass)];
        assert_eq!(
            count(&rows),
            "3 checks: 2 pass, 1 fail, 0 needs hardware, 0 exempt, 0 needs a person"
        );
    }

    #[test]
    fn a_bar_in_a_rule_breaks_no_line() {
        assert_eq!(
            line(&row(State::Pass)),
            "| A01 | large \\| whole | pass |  | pages x (3) | caught |  |\n"
        );
    }

    /// What no run has shown is a failure, not a pass.
    #[test]
    fn a_check_that_was_not_run_fails() {
        let house = House::find().unwrap();
        let text = "[A01]\nrule = 'r'\ntests = ['pages x']\nprobes = ['p']";
        let registry = checks::checks(text).unwrap();
        let row = Row::of(&registry.checks[0], &Record::default(), &house);
        assert_eq!(row.state, State::Fail);
        assert!(row.remarks[0].contains("did not run"), "{row:?}");
    }

    /// The committed table has the checks of the registry, neither more nor fewer nor in other words.
    #[test]
    fn the_committed_table_has_every_check() {
        let house = House::find().unwrap();
        let read = |path: &str| std::fs::read_to_string(house.root().join(path)).unwrap();
        let registry = checks::checks(&read("tests/checks.toml")).unwrap();
        let table = read("docs/ACCEPTANCE.md");
        let lines = table.lines().filter_map(|line| line.strip_prefix("| "));
        let shown: Vec<(String, String)> = lines
            .filter_map(|line| line.split_once(" | "))
            .filter(|(id, _)| *id != "Check")
            .map(|(id, rest)| (id.to_owned(), rest.to_owned()))
            .collect();
        assert_eq!(shown.len(), registry.checks.len());
        assert_eq!(registry.checks.len(), 88);
        for (check, (id, rest)) in registry.checks.iter().zip(&shown) {
            assert_eq!(check.id, *id);
            assert!(
                rest.starts_with(&check.rule.replace('|', "\\|")),
                "{id}: {rest}"
            );
        }
    }
}
