//! How wide words are in the fonts of the guide, each language at its own size.

use std::collections::{BTreeSet, HashMap};

use folder::Folder;
use serde_json::json;
use words::Language;

use crate::app::{App, AppProblem};
use crate::probes;

/// What surrounds words in a file or a sentence, and is not said again with them.
fn is_mark(c: char) -> bool {
    c.is_ascii_punctuation() || matches!(c, '“' | '”' | '‘' | '’' | '–' | '…')
}

/// A word without the marks around it.
pub(super) fn bare(word: &str) -> &str {
    word.trim_matches(is_mark)
}

/// The widths of all words of English and Tamil, in the same unit.
pub struct Ruler {
    pub(super) english: Face,
    pub(super) tamil: Face,
}

/// The widths of words in one language.
pub(super) struct Face {
    words: HashMap<String, f64>,
    space: f64,
}

impl Ruler {
    /// Has all words of a folder measured in the window.
    ///
    /// # Errors
    /// Where the window does not answer.
    pub async fn of_window(app: &App, folder: &Folder) -> Result<Self, AppProblem> {
        probes::bring(app).await?;
        Ok(Self {
            english: measured(app, folder, Language::En).await?,
            tamil: measured(app, folder, Language::Ta).await?,
        })
    }

    /// Without a window every letter and mark is as wide as every other.
    pub fn by_letters(folder: &Folder) -> Self {
        let face = |language| {
            let words = words_of(folder, language).into_iter();
            Face {
                words: words
                    .map(|word| (word.clone(), word.chars().count() as f64))
                    .collect(),
                space: 1.0,
            }
        };
        Self {
            english: face(Language::En),
            tamil: face(Language::Ta),
        }
    }
}

impl Face {
    /// How wide a text is without its line being broken. A word that nobody measured has no width.
    pub(super) fn text(&self, text: &str) -> f64 {
        let known = |word| self.words.get(word).copied().unwrap_or_default();
        let words: f64 = text.split_whitespace().map(known).sum();
        let spaces = text.chars().filter(|c| c.is_whitespace()).count();
        words + spaces as f64 * self.space
    }
}

/// Everything between spaces and braces in the files of a language, also without the marks around it.
fn words_of(folder: &Folder, language: Language) -> Vec<String> {
    let root = format!("locales/{language}/");
    let texts = folder.below(&root).map(|(_, text)| text);
    let words: BTreeSet<&str> = texts
        .flat_map(|text| text.split(|c: char| c.is_whitespace() || matches!(c, '{' | '}' | '"')))
        .flat_map(|word| [word, bare(word)])
        .collect();
    words.into_iter().map(str::to_owned).collect()
}

async fn measured(app: &App, folder: &Folder, language: Language) -> Result<Face, AppProblem> {
    let words = words_of(folder, language);
    let script = "
        const sample = document.createElement('p');
        sample.lang = how;
        document.body.append(sample);
        const { fontSize, fontFamily } = getComputedStyle(sample);
        const pen = document.createElement('canvas').getContext('2d');
        pen.font = `${fontSize} ${fontFamily}`;
        sample.remove();
        done(wanted.map((text) => pen.measureText(text).width));";
    let texts: Vec<&str> = words.iter().map(String::as_str).chain([" "]).collect();
    let answer = app
        .await_script(script, vec![json!(texts), json!(language.tag())])
        .await?;
    let mut widths: Vec<f64> = probes::read(answer)?;
    let space = widths.pop().unwrap_or_default();
    let words = words.into_iter().zip(widths).collect();
    Ok(Face { words, space })
}
