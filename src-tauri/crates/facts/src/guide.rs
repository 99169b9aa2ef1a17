//! A step-by-step guide and the pictures drawn beside its steps.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{ContactId, FactId, GuideId, Icon, MessageId, PictureId, StepId};

/// One thing to do, step by step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Guide {
    /// Unique in its service.
    pub id: GuideId,
    /// The sentence that names what is done.
    pub title: MessageId,
    /// Its pictogram.
    pub icon: Icon,
    /// Its steps, in order.
    pub steps: Vec<Step>,
    /// Whom to call when stuck; the desk of the centre always stands beside it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ask: Vec<ContactId>,
}

/// One step: one screen, one picture, one thing to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// Unique in its guide.
    pub id: StepId,
    /// The sentence that says what to do; at most 25 words.
    pub text: MessageId,
    /// The same in other words, for who did not understand the first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub another: Option<MessageId>,
    /// What nobody but the visitor may see in this step: a helper is asked to look away before it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub guard: Option<Secret>,
    /// What is drawn beside it.
    pub picture: Picture,
    /// Why one may be stuck here; only causes for which there is evidence.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub stuck: Vec<Stuck>,
}

/// What is nobody else's business.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Secret {
    /// A password is typed or chosen.
    Password,
    /// A code of one time is read or typed.
    Code,
    /// The visitor's face is checked.
    Face,
    /// A bank's app, account or money.
    Bank,
}

/// A cause of being stuck, and its cure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Stuck {
    /// The sentence that says what has happened.
    pub cause: MessageId,
    /// The sentence that says what to do.
    pub cure: MessageId,
}

/// What stands beside a step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Picture {
    /// A screen drawn from its parts.
    Screen {
        /// What it is drawn on.
        device: Device,
        /// Its parts, from the top.
        rows: Vec<Row>,
    },
    /// A raster picture from `data/pictures/` or the centre's own of the same name.
    Scene {
        /// The picture.
        picture: PictureId,
        /// The sentence that says what it shows.
        shows: MessageId,
    },
}

/// What a drawn screen belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "snake_case")]
pub enum Device {
    /// A smartphone.
    Phone,
    /// A computer.
    Computer,
    /// A telephone with keys, for a call.
    Telephone,
}

/// One part of a drawn screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Row {
    /// What is drawn.
    pub shape: Shape,
    /// The words on the real screen: a fact of the kind `label`, or a contact or link.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<FactId>,
    /// The thing to press; it is ringed.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub press: bool,
}

/// The shape of a part of a drawn screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "snake_case")]
pub enum Shape {
    /// The bar with the address or the app's name.
    Bar,
    /// A line of words that does not matter here.
    Line,
    /// A field to fill.
    Field,
    /// A field filled with dots.
    Dots,
    /// A button.
    Button,
    /// A link in words.
    Link,
    /// A received message.
    Message,
    /// A QR code (drawn, not one that can be scanned).
    Code,
    /// A face in a frame.
    Face,
    /// A sum of money or a choice of sums.
    Amount,
    /// A list to choose from.
    List,
    /// The keys of a telephone.
    Keys,
    /// The button that takes or makes a call.
    Call,
    /// The button that ends a call.
    HangUp,
    /// A name to be checked.
    Name,
    /// A tick: it is done.
    Done,
}
