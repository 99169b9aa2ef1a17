//! The pieces a page is made of, each with its id and its final words.

use facts::{Device, Goal, Icon, PictureId, Shape, State};
use serde::Serialize;
use ts_rs::TS;
use words::Language;

use crate::keyboard::Keyboard;
use crate::page::{Action, Button};

/// A piece of a page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Block {
    /// Unique on its page and the same in every language.
    pub id: String,
    /// What it is.
    pub body: Body,
    /// Its words in the language of a helper, in the order in which they stand; empty without one.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[ts(optional, as = "Option<Vec<String>>")]
    pub gloss: Vec<String>,
}

/// A language by its name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Named {
    /// Its `lang` attribute.
    pub lang: String,
    /// Its own name.
    pub name: String,
}

/// A sentence that is heard when it is pressed for, and stands nowhere.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Sample {
    /// Its language.
    pub language: Language,
    /// The sentence.
    pub text: String,
}

/// What a block is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[ts(export)]
pub enum Body {
    /// The heading of the page; the first block of every page.
    Title {
        /// The heading.
        text: String,
        /// The official English name, where `text` translates it.
        official: Option<String>,
        /// What service, above the heading of a step.
        above: Option<String>,
        /// The pictogram.
        icon: Option<Icon>,
        /// The quiet colour.
        goal: Option<Goal>,
    },
    /// A greeting on Welcome; pressing it begins the visit in its language.
    Greeting {
        /// Its language.
        lang: String,
        /// The greeting.
        text: String,
        /// The language's own name.
        name: String,
        /// What pressing it does.
        action: Action,
        /// The sentences below, in the same language.
        lines: Vec<String>,
    },
    /// Sentences.
    Paragraph {
        /// A heading above them.
        heading: Option<String>,
        /// The sentences, one below the other.
        lines: Vec<String>,
        /// The quiet colour.
        goal: Option<Goal>,
    },
    /// A sentence set apart.
    Notice {
        /// What sort.
        tone: Tone,
        /// The sentence.
        text: String,
    },
    /// What has become of the service.
    Status {
        /// One of six; the UI chooses the mark.
        state: State,
        /// In words.
        text: String,
    },
    /// A short answer to a question one has before starting.
    Answer {
        /// The question.
        question: String,
        /// The answer, one line a thing.
        lines: Vec<String>,
        /// The pictogram.
        icon: Icon,
    },
    /// Words above it that many do not know; pressing one explains it, pressing it again ends that.
    Words {
        /// The question before them: *What does it mean?*
        label: String,
        /// The words, each once on its page.
        words: Vec<AskedWord>,
        /// The sentence that explains the open one.
        says: Option<String>,
    },
    /// A heading over the choices below it.
    Heading {
        /// The heading.
        text: String,
    },
    /// Something to choose.
    Choice {
        /// 1 to 8.
        number: u8,
        /// Its words.
        label: String,
        /// The official English name, where `label` translates it.
        official: Option<String>,
        /// A line below.
        note: Option<String>,
        /// The pictogram.
        icon: Icon,
        /// The quiet colour.
        goal: Option<Goal>,
        /// Whether it is on or off, where it is a setting.
        state: Option<ToggleState>,
        /// What pressing it says instead, where it is there to be heard.
        #[serde(skip_serializing_if = "Option::is_none")]
        #[ts(optional)]
        sample: Option<Sample>,
        /// What pressing it does.
        action: Action,
    },
    /// Where to type what is looked for.
    Field {
        /// What to type, for who cannot see it.
        label: String,
        /// What one may type, shown where nothing is typed.
        example: String,
        /// What is typed.
        typed: String,
        /// Takes all of it away; nothing where nothing is typed.
        clear: Option<Button>,
        /// What the ways to go on are called, for who cannot see them.
        completions_label: String,
        /// Ways in which what is typed may go on.
        completions: Vec<Button>,
        /// The keys on the glass.
        keyboard: Box<Keyboard>,
    },
    /// An answer to what was typed, to choose.
    Found {
        /// 1 to 8.
        number: u8,
        /// Its words, in pieces.
        label: Vec<Piece>,
        /// The official English name, where the label translates it.
        official: Option<String>,
        /// A line below, in pieces.
        note: Vec<Piece>,
        /// The pictogram.
        icon: Icon,
        /// The quiet colour.
        goal: Option<Goal>,
        /// What pressing it does.
        action: Action,
    },
    /// One setting and what can be chosen for it, or keys that belong together. Its number on a keypad
    /// steps to the next option.
    Options {
        /// 1 to 8.
        number: u8,
        /// What is chosen.
        label: String,
        /// Of these exactly one is chosen; none where they are keys.
        options: Vec<OptionItem>,
        /// The word for it: *Chosen*.
        chosen: String,
    },
    /// A card in its true size, to hold a real one against.
    Card {
        /// Its width in tenths of a CSS pixel.
        width: u32,
        /// Its height in tenths of a CSS pixel.
        height: u32,
        /// What it shows, for who cannot see it.
        alternative: String,
    },
    /// A field with a dot that is pressed, moves, and is pressed again.
    Target {
        /// What to do.
        label: String,
        /// How often.
        presses: u8,
    },
    /// How far one has come in a guide.
    Progress {
        /// The step, from 1.
        step: usize,
        /// How many there are.
        steps: usize,
        /// In words: *Step 3 of 6*.
        text: String,
    },
    /// What to do in this step.
    Instruction {
        /// The sentence.
        text: String,
    },
    /// A screen drawn from its parts.
    Drawing {
        /// What it is drawn on.
        device: Device,
        /// Its parts, from the top.
        rows: Vec<DrawnRow>,
        /// The picture in words, for who cannot see it.
        alternative: String,
        /// "A drawing; the real screen may differ."
        caption: String,
    },
    /// A raster picture.
    Scene {
        /// Its name, for the address `picture://localhost/<name>`.
        picture: PictureId,
        /// What it shows, for who cannot see it.
        alternative: String,
    },
    /// A telephone line.
    Telephone {
        /// Whom one reaches.
        name: String,
        /// The number, with the key to press after it.
        number: String,
        /// When somebody answers, where that is known.
        open: Option<String>,
        /// How far the number can be trusted.
        trust: String,
    },
    /// A web address with its QR code.
    Address {
        /// What it leads to.
        label: String,
        /// The address in words.
        shown: String,
        /// The code, where an official page carries the address.
        code: Option<QrCode>,
    },
    /// Where the page's facts come from.
    Sources {
        /// The heading.
        heading: String,
        /// One line a source.
        lines: Vec<String>,
    },
    /// The two buttons under a step.
    Steps {
        /// To the step before.
        previous: Option<Button>,
        /// To the next step, or the end.
        next: Button,
        /// I am stuck.
        stuck: Button,
    },
}

/// Whether a setting is on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct ToggleState {
    /// Whether it is.
    pub on: bool,
    /// In words.
    pub text: String,
}

/// Something to choose among others.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct OptionItem {
    /// Unique on its page and the same in every language.
    pub id: String,
    /// Its words.
    pub label: String,
    /// The `lang` attribute of the words, where it is not the page's.
    pub lang: Option<String>,
    /// A second language, small below the first.
    pub below: Option<Named>,
    /// Whether it is chosen; nothing where it is a key, which cannot be.
    pub chosen: Option<bool>,
    /// What pressing it does.
    pub action: Action,
}

impl OptionItem {
    /// Of the page's own language.
    pub(crate) fn new(
        id: impl Into<String>,
        label: String,
        chosen: Option<bool>,
        action: Action,
    ) -> Self {
        Self {
            id: id.into(),
            label,
            lang: None,
            below: None,
            chosen,
            action,
        }
    }
}

/// A piece of a text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Piece {
    /// Its words.
    pub text: String,
    /// Whether they were asked for; they are marked.
    pub asked: bool,
}

/// A word that can be asked about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct AskedWord {
    /// Unique on its page and the same in every language.
    pub id: String,
    /// The word itself.
    pub label: String,
    /// Whether it is explained now.
    pub open: bool,
    /// What pressing it does.
    pub action: Action,
}

/// What sort of notice it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Tone {
    /// The translation is a draft.
    Draft,
    /// Whose guide this is.
    Independent,
    /// A helper is to look away.
    Guard,
    /// Something to know.
    Calm,
    /// The answer may be old.
    Old,
    /// Part of the content could not be shown.
    Problem,
}

/// One part of a drawn screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct DrawnRow {
    /// What is drawn.
    pub shape: Shape,
    /// The words on the real screen, in its own language.
    pub label: Option<String>,
    /// The `lang` attribute of those words.
    pub label_lang: Option<String>,
    /// The thing to press; it is ringed.
    pub press: bool,
}

/// A QR code as squares.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct QrCode {
    /// Squares on a side, without the quiet zone.
    pub modules: usize,
    /// The dark squares as an SVG path in units of one square.
    pub path: String,
    /// The code in words, for who cannot see it.
    pub alternative: String,
}
