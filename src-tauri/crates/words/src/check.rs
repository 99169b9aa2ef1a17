//! The rules over all sentences: the same in four languages, and each rule of one sentence.

use std::collections::{BTreeMap, BTreeSet};

use folder::Fault;

use crate::plain::without_names;
use crate::{Language, Message, Words, WordsProblem, reading_grade, rules};

/// The highest reading grade of an English file (check H09).
const GRADE_MAX: f64 = 6.0;
/// A file with fewer sentences is too short for a grade to mean anything.
const GRADE_SENTENCES_MIN: usize = 5;
/// The largest share of sentences that may read as in English, names apart, in per cent.
const SAME_PERCENT_MAX: f64 = 2.0;

type Faults = Vec<Fault<WordsProblem>>;

pub(crate) fn check(words: &Words) -> Faults {
    let mut faults = Vec::new();
    for language in Language::ALL {
        if language != Language::En {
            same_tree_as_english(words, language, &mut faults);
            not_left_in_english(words, language, &mut faults);
        }
        for message in words.messages(language) {
            let place = path(language, &message.file);
            for problem in rules::of_sentence(words, language, message) {
                faults.push(Fault::new(&place, message.line, problem));
            }
            for name in message
                .terms()
                .into_iter()
                .filter(|name| words.term(language, name).is_none())
            {
                let problem = WordsProblem::MissingTerm {
                    name: name.to_owned(),
                };
                faults.push(Fault::new(&place, message.line, problem));
            }
        }
        for term in words.terms(language) {
            for problem in rules::of_name(words, language, term) {
                faults.push(Fault::new(path(language, &term.file), term.line, problem));
            }
        }
        reviews_have_sentences(words, language, &mut faults);
    }
    terms_are_used(words, &mut faults);
    english_is_easy(words, &mut faults);
    faults
}

fn path(language: Language, file: &str) -> String {
    format!("locales/{language}/{file}")
}

fn same_tree_as_english(words: &Words, language: Language, faults: &mut Faults) {
    for english in words.messages(Language::En) {
        let Some(message) = words.message(language, &english.id) else {
            let problem = WordsProblem::MissingMessage {
                language,
                id: english.id.clone(),
            };
            faults.push(Fault::new(path(language, &english.file), 1, problem));
            continue;
        };
        let place = path(language, &message.file);
        let mut fault = |problem| faults.push(Fault::new(&place, message.line, problem));
        if message.file != english.file {
            fault(WordsProblem::OtherFile {
                id: message.id.clone(),
                file: english.file.clone(),
            });
        }
        let (wanted, named) = (english.variables(), message.variables());
        for variable in wanted.difference(&named) {
            let variable = (*variable).to_owned();
            fault(WordsProblem::MissingVariable {
                id: message.id.clone(),
                variable,
            });
        }
        for variable in named.difference(&wanted) {
            let variable = (*variable).to_owned();
            fault(WordsProblem::ExtraVariable {
                id: message.id.clone(),
                variable,
            });
        }
    }
    for message in words.messages(language) {
        if words.message(Language::En, &message.id).is_none() {
            let problem = WordsProblem::ExtraMessage {
                id: message.id.clone(),
            };
            faults.push(Fault::new(
                path(language, &message.file),
                message.line,
                problem,
            ));
        }
    }
}

fn not_left_in_english(words: &Words, language: Language, faults: &mut Faults) {
    let has_letters = |text: &String| text.chars().any(char::is_alphabetic);
    let (mut of_words, mut same) = (0_u32, Vec::new());
    for english in words.messages(Language::En) {
        let texts = without_names(english);
        if !texts.iter().any(has_letters) {
            continue;
        }
        of_words += 1;
        if words
            .message(language, &english.id)
            .is_some_and(|own| without_names(own) == texts)
        {
            same.push(english.id.clone());
        }
    }
    let same_count = u32::try_from(same.len()).unwrap_or(u32::MAX);
    let percent = 100.0 * f64::from(same_count) / f64::from(of_words.max(1));
    if percent > SAME_PERCENT_MAX {
        let problem = WordsProblem::SameAsEnglish {
            language,
            percent,
            most: SAME_PERCENT_MAX,
            ids: same,
        };
        faults.push(Fault::new(format!("locales/{language}"), 1, problem));
    }
}

fn reviews_have_sentences(words: &Words, language: Language, faults: &mut Faults) {
    for id in words
        .reviews(language)
        .into_iter()
        .flat_map(|reviews| reviews.0.keys())
    {
        if words.message(language, id).is_none() {
            let problem = WordsProblem::ReviewOfNothing(id.clone());
            faults.push(Fault::new(path(language, "reviews.json"), 1, problem));
        }
    }
}

fn terms_are_used(words: &Words, faults: &mut Faults) {
    let everything = || {
        Language::ALL.into_iter().flat_map(|language| {
            words
                .messages(language)
                .chain(words.terms(language))
                .flat_map(Message::terms)
        })
    };
    let used: BTreeSet<&str> = everything().collect();
    for language in Language::ALL {
        for term in words
            .terms(language)
            .filter(|term| !used.contains(term.id.as_str()))
        {
            let problem = WordsProblem::UnusedTerm {
                name: term.id.clone(),
            };
            faults.push(Fault::new(path(language, &term.file), term.line, problem));
        }
    }
}

fn english_is_easy(words: &Words, faults: &mut Faults) {
    let mut files: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for message in words.messages(Language::En) {
        files
            .entry(&message.file)
            .or_default()
            .extend(without_names(message));
    }
    for (file, texts) in files
        .iter()
        .filter(|(_, texts)| texts.len() >= GRADE_SENTENCES_MIN)
    {
        let grade = reading_grade(texts.iter().map(String::as_str)).unwrap_or(0.0);
        if grade > GRADE_MAX {
            let problem = WordsProblem::TooHard {
                grade,
                most: GRADE_MAX,
            };
            faults.push(Fault::new(path(Language::En, file), 1, problem));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use folder::{Folder, Problem};

    #[test]
    fn a_missing_twin_a_lost_variable_and_an_unused_name_are_told() {
        let (words, faults) = Words::load(&Folder::from_files([
            ("locales/en/terms.ftl", "-bank = Bank\n-left = Left\n"),
            (
                "locales/en/kiosk.ftl",
                "a = Ask { $who } at { -bank }\nb = Rest\n",
            ),
            ("locales/zh/kiosk.ftl", "a = 问 { -bank }\n"),
            (
                "locales/ms/kiosk.ftl",
                "a = Tanya { $who } { $where }\nb = Rehat\nc = Lagi\n",
            ),
            ("locales/ta/other.ftl", "a = { $who } கேளுங்கள்\nb = ஓய்வு\n"),
        ]));
        assert_eq!(faults, []);
        let found: Vec<_> = words
            .check()
            .iter()
            .map(|fault| (fault.file.clone(), fault.line, fault.problem.code()))
            .collect();
        for expected in [
            ("locales/en/terms.ftl", 2, "unused-term"),
            ("locales/zh/kiosk.ftl", 1, "missing-term"),
            ("locales/zh/kiosk.ftl", 1, "missing-variable"),
            ("locales/zh/kiosk.ftl", 1, "missing-message"),
            ("locales/ms/kiosk.ftl", 1, "extra-variable"),
            ("locales/ms/kiosk.ftl", 3, "extra-message"),
            ("locales/ta/other.ftl", 1, "other-file"),
        ] {
            let expected = (expected.0.to_owned(), expected.1, expected.2);
            assert!(
                found.contains(&expected),
                "{expected:?} is not among {found:#?}"
            );
        }
    }
}
