//! A service, and what a visitor must know of it before going.

use std::collections::BTreeMap;

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    AgencyId, ContactId, Fact, FactId, Goal, Guide, Icon, LinkId, MessageId, PublishedOn,
    ServiceId, Source,
};

/// A service, programme, law or plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Service {
    /// The file's name without its ending.
    pub id: ServiceId,
    /// What sort of thing it is.
    pub kind: Kind,
    /// The sentence that holds its name.
    pub name: MessageId,
    /// Its name in English, as its owner writes it.
    pub official_name: String,
    /// Its pictogram.
    pub icon: Icon,
    /// The goal of Smart Nation 2.0 it serves, where the sources say so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub goal: Option<Goal>,
    /// Who runs it.
    pub agencies: Vec<AgencyId>,
    /// What has become of it.
    pub status: Status,
    /// A few words under its name where it is a choice.
    pub short: MessageId,
    /// The sentence that says what it is.
    pub what: MessageId,
    /// Paragraphs about it: the goals of a plan, what remains of an ended service.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub points: Vec<Point>,
    /// What to know before starting; only for what can still be used.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before: Option<Before>,
    /// How to do it without a smartphone.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub without_phone: Vec<MessageId>,
    /// How to tell the real thing from a trick.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub genuine: Vec<MessageId>,
    /// What can be done, step by step; the most asked for first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub guides: Vec<Guide>,
    /// Its own facts, by the name sentences call them.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub facts: BTreeMap<FactId, Fact>,
    /// Its official address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link: Option<LinkId>,
    /// What the page as a whole rests on, the strongest first.
    pub sources: Vec<Source>,
    /// The day from which the page says that its answer may be old.
    #[schemars(with = "String")]
    pub review_by: Date,
}

/// What sort of thing a service is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Something a visitor uses.
    Service,
    /// A number to call.
    Helpline,
    /// Help or money that is given.
    Programme,
    /// A plan, a law or a goal; stands under About.
    Strategy,
}

/// What has become of a service, and what to do about it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Status {
    /// One of six.
    pub state: State,
    /// Since when it is so.
    pub since: PublishedOn,
    /// What came in its place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub successor: Option<ServiceId>,
    /// The sentence that says what a visitor should do now.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub what_now: Option<MessageId>,
    /// Where this was published.
    pub source: Source,
}

/// The six states a service can be in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// In use.
    Live,
    /// In use under another name.
    Renamed,
    /// Now a part of another.
    Merged,
    /// Over.
    Ended,
    /// Announced, not begun.
    Promised,
    /// Nothing new enough was found.
    Unconfirmed,
}

/// A paragraph with a heading.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Point {
    /// The sentence of the heading.
    pub heading: MessageId,
    /// The sentences below it.
    pub text: Vec<MessageId>,
    /// Whether it says for whom the service is.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub who: bool,
    /// The goal it tells of, for its colour.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub goal: Option<Goal>,
}

/// What to know before starting: the wasted trip is the worst trip.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Before {
    /// The sentence that says whether it can be done here.
    pub here: MessageId,
    /// What to bring.
    pub bring: Vec<MessageId>,
    /// What it costs.
    pub cost: Cost,
    /// How long it takes, where that was published.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub takes: Option<FactId>,
    /// Whom to call; the desk of the centre always stands beside it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ask: Vec<ContactId>,
}

/// What a service costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Cost {
    /// Its owner says that it is free.
    Free,
    /// No figure was found; the page says whom to ask.
    Unknown,
}
