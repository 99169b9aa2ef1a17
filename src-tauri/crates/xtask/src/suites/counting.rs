//! How many tests a runner says it ran, read from one line of its output.

/// `test result: ok. 5 passed; 1 failed; 0 ignored; …` ran six.
pub(crate) fn tests_of_cargo(line: &str) -> Option<usize> {
    let (_, counts) = line.strip_prefix("test result: ")?.split_once(". ")?;
    let count = |name: &str| {
        counts
            .split("; ")
            .find_map(|part| part.strip_suffix(name)?.trim().parse::<usize>().ok())
            .unwrap_or(0)
    };
    Some(count("passed") + count("failed"))
}

/// Node's own runner says `# tests 5` or `ℹ tests 5`; vitest says `Tests  5 passed (5)`.
pub(crate) fn tests_of_javascript(line: &str) -> Option<usize> {
    let words = line.trim().trim_start_matches(['#', 'ℹ']).trim_start();
    let counts = words
        .strip_prefix("tests ")
        .or_else(|| words.strip_prefix("Tests "))?;
    // Vitest tells failed ones first; the number in brackets is all of them.
    let all = match counts.rsplit_once('(') {
        Some((_, all)) => all.trim_end_matches(')'),
        None => counts,
    };
    all.trim().parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tests_of_cargo_are_counted() {
        let ok = "test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.01s";
        assert_eq!(tests_of_cargo(ok), Some(12));
        let failed =
            "test result: FAILED. 3 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out";
        assert_eq!(tests_of_cargo(failed), Some(5));
        let none = "test result: ok. 0 passed; 0 failed; 7 ignored; 0 measured; 0 filtered out";
        assert_eq!(
            tests_of_cargo(none),
            Some(0),
            "an ignored test tests nothing"
        );
        assert_eq!(tests_of_cargo("test pages::every_page ... ok"), None);
    }

    #[test]
    fn tests_of_javascript_are_counted() {
        assert_eq!(tests_of_javascript("# tests 5"), Some(5));
        assert_eq!(tests_of_javascript("ℹ tests 5"), Some(5));
        assert_eq!(
            tests_of_javascript("      Tests  1 failed | 4 passed (5)"),
            Some(5)
        );
        assert_eq!(tests_of_javascript(" Test Files  2 passed (2)"), None);
    }
}
