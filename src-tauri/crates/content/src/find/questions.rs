//! A file of questions: what is typed, and the services that answer.

use std::fs;
use std::path::Path;

use words::Language;

use super::FindProblem;

/// A question with its answers.
pub(super) struct Question {
    pub(super) category: String,
    pub(super) language: Language,
    pub(super) typed: String,
    pub(super) answers: Vec<String>,
}

pub(super) fn read(path: &Path) -> Result<Vec<Question>, FindProblem> {
    let text = fs::read_to_string(path).map_err(|source| FindProblem::Read {
        path: path.to_path_buf(),
        source,
    })?;
    let asked = |line: &str| !line.trim().is_empty() && !line.starts_with('#');
    let mut questions = Vec::new();
    for (number, line) in (1..).zip(text.lines()).filter(|(_, line)| asked(line)) {
        let question = question(line).map_err(|what| FindProblem::Question {
            path: path.to_path_buf(),
            line: number,
            what,
        })?;
        questions.push(question);
    }
    Ok(questions)
}

fn question(line: &str) -> Result<Question, String> {
    let fields: Vec<&str> = line.split('\t').collect();
    let [category, language, typed, answers] = fields[..] else {
        return Err(format!("{} fields instead of 4", fields.len()));
    };
    let language = language
        .trim()
        .parse()
        .map_err(|error: words::NoSuchLanguage| error.to_string())?;
    let answers = answers.split(',').map(|id| id.trim().to_owned());
    Ok(Question {
        category: category.trim().to_owned(),
        language,
        typed: typed.to_owned(),
        answers: answers.filter(|id| !id.is_empty()).collect(),
    })
}
