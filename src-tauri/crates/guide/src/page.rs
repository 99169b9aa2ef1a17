//! A finished page: everything a screen shows, in one language, ready to be drawn.
//!
//! A page is a list of blocks with ids. The same page in two languages has the same
//! blocks in the same order, so that two languages can stand side by side. All words,
//! numbers and dates are final; the web UI draws them and adds none.

use facts::{GuideId, NeedId, ServiceId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use words::Language;

pub use crate::block::{Block, Body, DrawnRow, QrCode, Tone};

/// A place in the guide. It is the same in every language.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[ts(export)]
pub enum Place {
    /// Four greetings; where a visit begins and ends.
    Welcome,
    /// What would you like to do?
    Home,
    /// The services of one need.
    Need {
        /// Which need.
        need: NeedId,
    },
    /// One service.
    Service {
        /// Which service.
        service: ServiceId,
    },
    /// One step of a guide.
    Step {
        /// The service.
        service: ServiceId,
        /// The guide in it.
        guide: GuideId,
        /// The step, counted from 1.
        step: usize,
    },
    /// I am stuck on this step.
    Stuck {
        /// The service.
        service: ServiceId,
        /// The guide in it.
        guide: GuideId,
        /// The step, counted from 1.
        step: usize,
    },
    /// About Smart Nation and about this guide.
    About,
    /// Text size and colours.
    Settings,
    /// Whom to ask.
    Help,
    /// Finish and clear? Asked once.
    Finish,
}

/// A finished page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Page {
    /// Where this is.
    pub place: Place,
    /// The language of its words.
    pub language: Language,
    /// The same as a `lang` attribute says it: `ta-SG`.
    pub lang: String,
    /// What the window is called.
    pub window_title: String,
    /// Colours, sizes and calibration.
    pub look: Look,
    /// What stands at the same place on every page.
    pub frame: Frame,
    /// The content, in reading order.
    pub blocks: Vec<Block>,
    /// Words of the page's own controls: page turns, steps.
    pub controls: Controls,
}

/// How the page is to look.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Look {
    /// The size of text.
    pub text_size: TextSize,
    /// The colours.
    pub theme: Theme,
    /// CSS pixels in a millimetre, where the screen was calibrated.
    pub px_per_mm: Option<f64>,
}

impl Eq for Look {}

/// The four sizes of text: the capital H is 4.8, 6.1, 7.3 or 9.6 mm high.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum TextSize {
    /// 4.8 mm.
    #[default]
    Large,
    /// 6.1 mm.
    Larger,
    /// 7.3 mm.
    VeryLarge,
    /// 9.6 mm.
    Largest,
}

/// The colours of the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Theme {
    /// Dark ink on warm paper.
    #[default]
    Light,
    /// Light ink on a dark ground.
    Dark,
    /// Yellow on black.
    YellowOnBlack,
}

/// The bars around every page. The order of fields is the order on screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Frame {
    /// What the group of languages is called, for who cannot see it.
    pub languages_label: String,
    /// The four languages, each in its own script.
    pub languages: Vec<LanguageChoice>,
    /// *Scam? 1799*. The only red thing on screen.
    pub scam: Button,
    /// Ends the visit. Not on Welcome.
    pub finish: Option<Button>,
    /// What the lower bar is called, for who cannot see it.
    pub bar_label: String,
    /// One page back. Not on Welcome.
    pub back: Option<Button>,
    /// To Home. Not on Welcome.
    pub home: Option<Button>,
    /// Text size and colours.
    pub settings: Button,
    /// Whom to ask.
    pub help: Button,
    /// Opens what does not fit in one row.
    pub more: String,
    /// Closes it.
    pub less: String,
}

/// A language to choose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct LanguageChoice {
    /// Which.
    pub language: Language,
    /// Its `lang` attribute.
    pub lang: String,
    /// Its own name, in its own script.
    pub name: String,
    /// Whether the page is in it.
    pub chosen: bool,
}

/// A button: its words and what it does.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Button {
    /// Its words.
    pub label: String,
    /// What pressing it does.
    pub action: Action,
}

impl Button {
    /// A button that goes to a place.
    pub(crate) fn to(label: String, place: Place) -> Self {
        Self {
            label,
            action: Action::Go { place },
        }
    }
}

/// What a press does. The only thing the web UI ever sends to Rust.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[ts(export)]
pub enum Action {
    /// Shows the present page again.
    Stay,
    /// Goes to a place.
    Go {
        /// Where.
        place: Place,
    },
    /// Goes one page back.
    Back,
    /// Changes the language and keeps the place.
    Speak {
        /// To which.
        language: Language,
    },
    /// Changes the language and goes from Welcome to Home.
    Begin {
        /// In which.
        language: Language,
    },
    /// Changes the size of text.
    Size {
        /// To which.
        text_size: TextSize,
    },
    /// Changes the colours.
    Colour {
        /// To which.
        theme: Theme,
    },
    /// Forgets the visit and shows Welcome.
    Clear,
}

/// Words of the controls that a page may need.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Controls {
    /// Turns to the next part of a page that does not fit; answers to 9.
    pub next_part: String,
    /// Turns back.
    pub previous_part: String,
    /// "Part 2 of 3" for each number of parts up to [`PARTS_MAX`]: `parts[n - 1][p - 1]`.
    pub parts: Vec<Vec<String>>,
}

/// A page is never cut into more parts than this.
pub const PARTS_MAX: usize = 12;
/// Choices are numbered 1 to 8; 9 turns the page.
pub const CHOICES_NUMBERED_MAX: usize = 8;

/// Why a page could not be made. The visitor is shown the problem page; the log tells the rest.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, thiserror::Error)]
#[serde(tag = "code", rename_all = "snake_case")]
#[ts(export)]
pub enum Refusal {
    /// There is no such place in the content.
    #[error("there is no such place in the content")]
    NoSuchPlace,
    /// A sentence could not be formed.
    #[error("{problem}")]
    NoWords {
        /// Which, and why.
        problem: String,
    },
    /// A web address is too long for a QR code.
    #[error("the address of `{link}` does not fit a QR code")]
    NoCode {
        /// The link.
        link: String,
    },
}

impl From<words::SentenceProblem> for Refusal {
    fn from(problem: words::SentenceProblem) -> Self {
        Self::NoWords {
            problem: problem.to_string(),
        }
    }
}
