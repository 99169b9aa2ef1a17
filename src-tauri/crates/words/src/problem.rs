//! What can be wrong with the sentences.

use folder::Problem;

use crate::Language;

/// A fault in a file below `locales/`.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[expect(
    missing_docs,
    reason = "the sentence of each fault says what it is and what its fields are"
)]
pub enum WordsProblem {
    #[error("this is not valid Fluent: {0}")]
    NotFluent(String),
    #[error("braces are nested more than {0} deep")]
    TooDeep(usize),
    #[error("{0} stands in a sentence")]
    Foreign(&'static str),
    #[error("the message `{0}` has attributes, which are never shown")]
    Attributes(String),
    #[error("`{id}` is already defined in {first}")]
    IdTwice { id: String, first: String },
    #[error("the file stands in no folder of a language, or has a name no language shares")]
    UnknownFile,
    #[error("the {language} sentence `{id}` is missing")]
    MissingMessage { language: Language, id: String },
    #[error("`{id}` is a sentence that English does not have")]
    ExtraMessage { id: String },
    #[error("`{id}` stands in {file} in English")]
    OtherFile { id: String, file: String },
    #[error("the name `-{name}` is not defined")]
    MissingTerm { name: String },
    #[error("the name `-{name}` is used in no sentence of any language")]
    UnusedTerm { name: String },
    #[error("`{id}` does not name `{{ ${variable} }}`, which the English sentence names")]
    MissingVariable { id: String, variable: String },
    #[error("`{id}` names `{{ ${variable} }}`, which the English sentence does not")]
    ExtraVariable { id: String, variable: String },
    #[error("the digits `{digits}` are typed into the sentence `{id}`")]
    Digits { id: String, digits: String },
    #[error("the number word `{word}` is typed into the sentence `{id}`")]
    NumberWord { id: String, word: String },
    #[error("the address `{address}` is typed into the sentence `{id}`")]
    Address { id: String, address: String },
    #[error("the name `-{0}` holds digits and no letter: that is a fact, not a name")]
    FactInTerm(String),
    #[error("`{id}` has a sentence of {count} {unit}; the most is {most}")]
    TooLong {
        id: String,
        count: usize,
        unit: &'static str,
        most: usize,
    },
    #[error("the reading grade of this file is {grade:.1}; the most is {most:.0}")]
    TooHard { grade: f64, most: f64 },
    #[error(
        "{percent:.1} % of the {language} sentences are the same as in English; the most is {most} %"
    )]
    SameAsEnglish {
        language: Language,
        percent: f64,
        most: f64,
        ids: Vec<String>,
    },
    #[error("only {percent:.0} % of the letters of `{id}` are {script}; the least is {least:.0} %")]
    OtherScript {
        id: String,
        percent: f64,
        script: &'static str,
        least: f64,
    },
    #[error("no font of the guide has `{character}` (U+{code:04X}), which stands in `{id}`")]
    NoGlyph {
        id: String,
        character: char,
        code: u32,
    },
    #[error("these are not reviews: {0}")]
    NotReviews(String),
    #[error("the review of `{0}` belongs to no sentence")]
    ReviewOfNothing(String),
}

impl Problem for WordsProblem {
    fn code(&self) -> &'static str {
        match self {
            Self::NotFluent(_) => "not-fluent",
            Self::TooDeep(_) => "too-deep",
            Self::Foreign(_) => "foreign-syntax",
            Self::Attributes(_) => "attributes",
            Self::IdTwice { .. } => "duplicate-id",
            Self::UnknownFile => "unknown-file",
            Self::MissingMessage { .. } => "missing-message",
            Self::ExtraMessage { .. } => "extra-message",
            Self::OtherFile { .. } => "other-file",
            Self::MissingTerm { .. } => "missing-term",
            Self::UnusedTerm { .. } => "unused-term",
            Self::MissingVariable { .. } => "missing-variable",
            Self::ExtraVariable { .. } => "extra-variable",
            Self::Digits { .. } => "digits",
            Self::NumberWord { .. } => "number-word",
            Self::Address { .. } => "address",
            Self::FactInTerm(_) => "fact-in-term",
            Self::TooLong { .. } => "too-long",
            Self::TooHard { .. } => "too-hard",
            Self::SameAsEnglish { .. } => "same-as-english",
            Self::OtherScript { .. } => "other-script",
            Self::NoGlyph { .. } => "no-glyph",
            Self::NotReviews(_) => "not-reviews",
            Self::ReviewOfNothing(_) => "review-of-nothing",
        }
    }

    fn cure(&self) -> String {
        match self {
            Self::NotFluent(_) => {
                "A message is `id = sentence`; further lines of it begin with spaces; each `{` has its `}`.".into()
            }
            Self::TooDeep(_) => "Write a plain sentence.".into(),
            Self::Foreign(_) => {
                "Use only words, `{ $fact }`, `{ -name }` and a choice by a variable.".into()
            }
            Self::Attributes(_) => "Give each sentence an id of its own.".into(),
            Self::IdTwice { .. } => "Keep one of the two.".into(),
            Self::UnknownFile => "Put it at the place it has in locales/en.".into(),
            Self::MissingMessage { id, .. } => format!("Write `{id} = …` in this file."),
            Self::ExtraMessage { .. } => "Write it in English too, or remove it.".into(),
            Self::OtherFile { file, .. } => format!("Move it to {file}."),
            Self::MissingTerm { .. } => "Define it in terms.ftl, or correct the spelling.".into(),
            Self::UnusedTerm { .. } => "Use it, or remove it in all four languages.".into(),
            Self::MissingVariable { variable, .. } => format!("Write `{{ ${variable} }}` where the value belongs."),
            Self::ExtraVariable { .. } => "Remove it, or name it in English too.".into(),
            Self::Digits { .. } | Self::NumberWord { .. } => {
                "State the fact in data/ and name it here: `{ $its-id }`.".into()
            }
            Self::Address { .. } => "Put the address in data/links and name it here: `{ $its-id }`.".into(),
            Self::FactInTerm(_) => "State it in data/ and name it by a variable.".into(),
            Self::TooLong { .. } => "Make it two sentences, or say less.".into(),
            Self::TooHard { .. } => "Use shorter sentences and shorter words.".into(),
            Self::SameAsEnglish { ids, .. } => format!("Translate: {}.", ids.join(", ")),
            Self::OtherScript { .. } => {
                "Write it in the reader's script; a name that stays in English is a term: `{ -name }`.".into()
            }
            Self::NoGlyph { .. } => "Use a character that the fonts have.".into(),
            Self::NotReviews(_) => "Let `pandu-content review` write this file.".into(),
            Self::ReviewOfNothing(_) => "Remove the entry.".into(),
        }
    }
}
