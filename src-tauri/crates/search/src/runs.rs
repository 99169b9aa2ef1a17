//! A text as runs of one script, in the form in which texts are compared.
//!
//! Compatibility forms are folded (NFKC), letters lowered, accents of Latin letters and invisible
//! marks left out, traditional characters made simplified. Each character remembers where it came
//! from, so that what was found can be marked in the text as it is written.

use std::ops::Range;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;
use unicode_script::{Script as Unicode, UnicodeScript};

/// A letter with more marks than this is no letter of any language here.
const MARKS_MAX: usize = 8;

/// How a run is divided into words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Script {
    /// Chinese characters: no spaces.
    Han,
    /// Tamil letters.
    Tamil,
    /// Digits, and the letters of every other script.
    Latin,
}

/// Characters of one script without a break between them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Run {
    pub(crate) script: Script,
    /// The characters as they are compared, each with its bytes in the text.
    pub(crate) characters: Vec<(char, Range<usize>)>,
}

impl Run {
    /// The run as it is compared.
    pub(crate) fn text(&self) -> String {
        self.characters.iter().map(|(c, _)| *c).collect()
    }

    /// Its bytes in the text.
    pub(crate) fn bytes(&self) -> Range<usize> {
        let start = self.characters.first().map_or(0, |(_, at)| at.start);
        let end = self.characters.last().map_or(start, |(_, at)| at.end);
        start..end
    }
}

/// The runs of a text, of which at most so many characters are read.
pub(crate) fn runs(text: &str, characters_max: usize) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    let mut broken = true;
    let mut characters = text.char_indices().take(characters_max).peekable();
    while let Some((start, first)) = characters.next() {
        let mut cluster = String::from(first);
        let mut end = start + first.len_utf8();
        let mut marks = 0;
        while let Some((at, mark)) = characters.next_if(|(_, next)| is_combining_mark(*next)) {
            end = at + mark.len_utf8();
            marks += 1;
            if marks <= MARKS_MAX {
                cluster.push(mark);
            }
        }
        if is_invisible(first) {
            continue;
        }
        for character in cluster.nfkc().flat_map(char::to_lowercase) {
            let Some(script) = script_of(character) else {
                broken = broken || !joins(character);
                continue;
            };
            let before = runs
                .last_mut()
                .filter(|run| !broken && run.script == script);
            let at = start..end;
            let folded = match script {
                Script::Latin => without_accent(character),
                Script::Han | Script::Tamil => character,
            };
            match before {
                Some(run) => run.characters.push((folded, at)),
                None => runs.push(Run {
                    script,
                    characters: vec![(folded, at)],
                }),
            }
            broken = false;
        }
    }
    for run in &mut runs {
        if run.script == Script::Han {
            simplify(run);
        }
    }
    joined_numbers(runs)
}

fn script_of(character: char) -> Option<Script> {
    let script = character.script();
    if script == Unicode::Han {
        Some(Script::Han)
    } else if script == Unicode::Tamil {
        Some(Script::Tamil)
    } else {
        character.is_alphanumeric().then_some(Script::Latin)
    }
}

/// Marks that are neither seen nor part a word: joiners, directions, soft hyphens.
fn is_invisible(character: char) -> bool {
    matches!(
        character,
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
    )
}

/// Signs inside a word: *can't* is one word; and accents that stand alone.
fn joins(character: char) -> bool {
    matches!(character, '\'' | '\u{2019}') || is_combining_mark(character)
}

fn without_accent(character: char) -> char {
    std::iter::once(character).nfd().next().unwrap_or(character)
}

fn simplify(run: &mut Run) {
    let simple = fast2s::convert(&run.text());
    // One character stands for one; where that should ever fail, the run stays as it is.
    if simple.chars().count() == run.characters.len() {
        for (place, character) in run.characters.iter_mut().zip(simple.chars()) {
            place.0 = character;
        }
    }
}

/// A telephone number is one word, however it is grouped: `1800 722 6688`, `6335-3533`.
fn joined_numbers(runs: Vec<Run>) -> Vec<Run> {
    let mut joined: Vec<Run> = Vec::new();
    for run in runs {
        let is_number = |run: &Run| {
            run.script == Script::Latin && run.characters.iter().all(|(c, _)| c.is_ascii_digit())
        };
        let close = |before: &Run| run.bytes().start.saturating_sub(before.bytes().end) == 1;
        match joined.last_mut() {
            Some(before) if is_number(before) && is_number(&run) && close(before) => {
                before.characters.extend(run.characters);
            }
            _ => joined.push(run),
        }
    }
    joined
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(text: &str) -> Vec<String> {
        runs(text, 1000).iter().map(Run::text).collect()
    }

    #[test]
    fn scripts_part_and_forms_fold() {
        assert_eq!(texts("Singpass忘記密碼"), ["singpass", "忘记密码"]);
        assert_eq!(texts("ＣＤＣ　vouchers"), ["cdc", "vouchers"]);
        assert_eq!(texts("café can’t"), ["cafe", "cant"]);
        assert_eq!(texts("வங்கியில் பணம்"), ["வங்கியில்", "பணம்"]);
        assert_eq!(texts("1800 722-6688, 1799"), ["18007226688", "1799"]);
    }

    #[test]
    fn a_tamil_letter_is_the_same_composed_and_not() {
        assert_eq!(texts("மோசடி"), texts("மே\u{bbe}சடி"));
    }

    #[test]
    fn invisible_marks_do_not_part_words() {
        assert_eq!(texts("sing\u{200b}pass"), ["singpass"]);
        assert_eq!(texts("\u{202e}scam\u{202c}"), ["scam"]);
        assert!(texts("\u{1f600} \u{7} …").is_empty());
    }

    #[test]
    fn each_run_knows_its_bytes() {
        let text = "«Zürich» 圖書館";
        let found: Vec<_> = runs(text, 1000).iter().map(Run::bytes).collect();
        assert_eq!(&text[found[0].clone()], "Zürich");
        assert_eq!(&text[found[1].clone()], "圖書館");
    }
}
