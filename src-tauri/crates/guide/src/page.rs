//! A finished page: everything a screen shows, in one language, ready to be drawn.
//!
//! A page is a list of blocks with ids. The same page in two languages has the same
//! blocks in the same order, so that two languages can stand side by side. All words,
//! numbers and dates are final; the web UI draws them and adds none.

use facts::{GuideId, HardWordId, NeedId, ServiceId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use words::Language;

pub use crate::block::{
    AskedWord, Block, Body, DrawnRow, Named, OptionItem, Piece, QrCode, Sample, ToggleState, Tone,
};
pub use crate::keyboard::{Keyboard, Writing};
pub use crate::staff::PinKey;
pub use settings::{
    Arrangement, Change, Look, Rate, SystemWishes, TextSize, Theme, Touch, Voice, Volume,
};

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
    /// Asks a helper to look away before a step with a password, a code, a face or a bank.
    Guard {
        /// The service.
        service: ServiceId,
        /// The guide in it.
        guide: GuideId,
        /// The step, counted from 1.
        step: usize,
    },
    /// Type a word or a sentence, and choose among what answers.
    Find,
    /// About Smart Nation and about this guide.
    About,
    /// How easy the guide is to see, hear, press and understand, and where it is not.
    Accessibility {
        /// What of it.
        topic: AccessibilityTopic,
    },
    /// A language, or a pair of languages side by side.
    Languages,
    /// Text size, colours, and how the screen answers to touches.
    Settings,
    /// How quickly and how loud the voice speaks.
    Voice,
    /// Tries how a hand presses.
    TouchCheck,
    /// Fits the millimetres to this screen; for staff and the owners of laptops.
    Fit,
    /// What the staff choose for every visitor, behind a PIN.
    Staff {
        /// What of it.
        topic: StaffTopic,
    },
    /// Whom to ask.
    Help,
    /// Finish and clear? Asked once.
    Finish,
    /// Is somebody still there? Asked where nobody has pressed for a while.
    Still,
}

/// What the guide says about its own accessibility. One page of it all had forty parts in the largest
/// words on a small laptop.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum AccessibilityTopic {
    /// Whom to tell what is hard, and the other topics.
    All,
    /// What it does.
    Kept,
    /// What it does not do.
    Missing,
    /// What nobody knows yet.
    Unknown,
}

impl AccessibilityTopic {
    /// All four.
    pub const ALL: [Self; 4] = [Self::All, Self::Kept, Self::Missing, Self::Unknown];
}

impl Place {
    /// The service that it tells of.
    pub(crate) fn service(&self) -> Option<&ServiceId> {
        match self {
            Self::Service { service }
            | Self::Step { service, .. }
            | Self::Stuck { service, .. }
            | Self::Guard { service, .. } => Some(service),
            Self::Welcome
            | Self::Home
            | Self::Need { .. }
            | Self::Find
            | Self::About
            | Self::Accessibility { .. }
            | Self::Languages
            | Self::Settings
            | Self::Voice
            | Self::TouchCheck
            | Self::Fit
            | Self::Staff { .. }
            | Self::Help
            | Self::Finish
            | Self::Still => None,
        }
    }
}

/// What the staff choose for every visitor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum StaffTopic {
    /// All topics, and the state of the content.
    All,
    /// The help desk.
    Desk,
    /// What is read aloud.
    Voices,
    /// What each visit begins with.
    Beginning,
    /// Which language stands first on Welcome, and whether that is dim at night.
    Welcome,
    /// How the voice is heard at the beginning of a visit.
    Sound,
    /// How many visits look at what.
    Counts,
    /// Pages that no visitor is shown.
    Hidden,
    /// Pages of which visitors say that something is wrong.
    Marks,
    /// How long the kiosk waits, and what it is told to do.
    Kiosk,
    /// The screen is wiped: touches do nothing for a while, and then the visit is over.
    Cleaning,
}

impl StaffTopic {
    /// All eleven.
    pub const ALL: [Self; 11] = [
        Self::All,
        Self::Desk,
        Self::Voices,
        Self::Beginning,
        Self::Welcome,
        Self::Sound,
        Self::Counts,
        Self::Hidden,
        Self::Marks,
        Self::Kiosk,
        Self::Cleaning,
    ];
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
    /// The language of a helper, whose line stands below each block.
    pub helper: Option<Named>,
    /// What the window is called.
    pub window_title: String,
    /// Colours, sizes and calibration.
    pub look: Look,
    /// How the voice that reads it aloud is to be heard.
    pub voice: Voice,
    /// What stands at the same place on every page.
    pub frame: Frame,
    /// The content, in reading order.
    pub blocks: Vec<Block>,
    /// Words of the page's own controls: page turns, steps.
    pub controls: Controls,
}

/// The bars around every page. The order of fields is the order on screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Frame {
    /// What the group of languages is called, for who cannot see it.
    pub languages_label: String,
    /// The four languages, each in its own script.
    pub languages: Vec<LanguageChoice>,
    /// To the languages and their pairs. Not on Welcome.
    pub pair: Option<Button>,
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
    /// What reads the page aloud, and what goes with it.
    pub reading: ReadingWords,
    /// Brings all controls down, or up again. On Welcome; elsewhere it is one of the settings.
    pub low: Option<Button>,
    /// Opens what does not fit in one row.
    pub more: String,
    /// Closes it.
    pub less: String,
}

/// Words of what reads a page aloud.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct ReadingWords {
    /// Begins.
    pub read: String,
    /// Ends it.
    pub stop: String,
    /// Is silent for a while.
    pub pause: String,
    /// Goes on where it was silent.
    pub go_on: String,
    /// Says the sentence again.
    pub again: String,
    /// Says all of it again.
    pub from_the_top: String,
    /// The machine has no voice for the language.
    pub no_voice: String,
    /// The voice has fallen.
    pub failed: String,
    /// What is only heard, where everything is spoken.
    pub spoken: SpokenWords,
}

/// Words that are heard and stand nowhere.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct SpokenWords {
    /// How everything can be heard, said once to who begins a visit by touch. Nothing where the staff
    /// do not want that.
    pub how: Option<String>,
    /// Everything is spoken from now on: how to stop it, to hear again, to get help.
    pub begins: String,
    /// It is no longer.
    pub ends: String,
    /// Comes before the buttons of the bars, each with its number.
    pub buttons: String,
    /// After them, where more are to come.
    pub more_buttons: String,
    /// After a part of a page, where it has more.
    pub turn: String,
    /// After the buttons: the same key once more begins it, or ends it.
    pub once_more: String,
    /// After them: which keys make the voice louder and softer.
    pub loudness: String,
    /// How loud it is now.
    pub volume: String,
    /// What makes it louder, where it can be.
    pub louder: Option<Change>,
    /// What makes it softer, where it can be.
    pub softer: Option<Change>,
    /// On Welcome, how to begin by touch: in each language that is spoken here.
    pub invitations: Vec<Invitation>,
}

/// How everything can be heard, in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Invitation {
    /// Which.
    pub language: Language,
    /// The sentence.
    pub text: String,
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
    /// What pressing it does.
    pub action: Action,
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
    /// Changes the language, and that of a helper, and keeps the place.
    Speak {
        /// To which.
        language: Language,
        /// The language of the helper's lines, where there is a helper.
        helper: Option<Language>,
    },
    /// Changes the language and goes from Welcome to Home.
    Begin {
        /// In which.
        language: Language,
    },
    /// Looks for what is typed so far. Outside of Find it does nothing.
    Type {
        /// All that is typed; of more than anybody types the end is cut off.
        text: String,
    },
    /// Shows further answers to what is typed.
    Answers {
        /// How many stand before them.
        from: usize,
    },
    /// Changes how the guide is seen or touched.
    Set {
        /// What of it.
        change: Change,
    },
    /// Explains a hard word of the page, or none.
    Explain {
        /// Which.
        word: Option<HardWordId>,
    },
    /// Tells what the window is like; sent by the page itself, not by a press.
    Describe {
        /// What it is like.
        window: WindowState,
    },
    /// Draws the card that a real one is held against in another width.
    DrawCard {
        /// Its width in tenths of a CSS pixel.
        width: u32,
    },
    /// Chooses what suits a hand that pressed dots; elsewhere than where that is tried it does nothing.
    Touched {
        /// How it pressed them.
        touch: Touch,
    },
    /// Takes the drawn card to be as wide as a real one.
    FitCard,
    /// Takes the screen to be this long from corner to corner.
    FitDiagonal {
        /// In tenths of an inch.
        inches: u32,
    },
    /// Presses a key of the door to the pages for the staff.
    Pin {
        /// Which.
        key: PinKey,
    },
    /// Changes what every visitor finds; only behind that door.
    Arrange {
        /// What of it.
        change: Arrangement,
    },
    /// Says that something is wrong on the page from which Help was asked for; of a page once a visit.
    Mark,
    /// Takes the marks of a page away; only behind that door.
    Unmark {
        /// Of which.
        service: ServiceId,
    },
    /// Ends the program, for whoever started it to start it again; only behind that door.
    Restart,
    /// Forgets the visit and shows Welcome.
    Clear,
}

/// What the window knows of itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct WindowState {
    /// The width of the screen in CSS pixels.
    pub width: u32,
    /// Its height in CSS pixels.
    pub height: u32,
    /// What the system says about its owner's wishes; followed on a laptop.
    pub wishes: SystemWishes,
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
    /// This is not for visitors.
    #[error("the sizes of this screen are fitted by the staff, with `--fit`")]
    NotForVisitors,
    /// More is asked for than any hand could press.
    #[error("asked for too often")]
    TooMany,
    /// Not a width or a length that a screen can have.
    #[error("no screen has this size")]
    NoSuchScreen,
    /// A page has not the same blocks in both languages of a pair.
    #[error("the block `{block}` has no twin in the language of the helper")]
    Unpaired {
        /// The first that differs.
        block: String,
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
