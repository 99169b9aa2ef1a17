//! What services share: agencies, contacts, links, needs, and the pictograms.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{AgencyId, Confirmed, ContactId, LinkId, MessageId, NeedId, ServiceId, Source};

/// A body that runs services.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Agency {
    /// The file's name without its ending.
    pub id: AgencyId,
    /// The sentence that holds its name.
    pub name: MessageId,
    /// Its name in English, as it writes it itself.
    pub official_name: String,
}

/// A telephone line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    /// The file's name without its ending.
    pub id: ContactId,
    /// The sentence that says whom one reaches.
    pub name: MessageId,
    /// The number as it is dialled in Singapore, in groups: `6335 3533`.
    #[schemars(regex(pattern = r"^[0-9][0-9 -]{1,14}$"))]
    pub number: String,
    /// The key to press after the call is answered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(regex(pattern = r"^[0-9]$"))]
    pub then_press: Option<String>,
    /// When somebody answers, where that is known well enough to be shown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub open: Option<OpenHours>,
    /// Who answers.
    pub agency: AgencyId,
    /// Where the number was published.
    pub source: Source,
    /// Who confirmed it; nothing where nobody did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confirmed: Option<Confirmed>,
    /// The day from which it must be looked at again.
    #[schemars(with = "String")]
    pub review_by: Date,
}

/// When a telephone line is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum OpenHours {
    /// 24 hours, every day.
    DayAndNight,
}

/// A web address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Link {
    /// The file's name without its ending.
    pub id: LinkId,
    /// The address itself.
    #[schemars(regex(pattern = r"^https://[a-z0-9.-]+/[A-Za-z0-9/._-]*$"))]
    pub url: String,
    /// The address as a person reads and types it.
    pub shown: String,
    /// The official page that carries the address. Without one no QR code of it is shown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub carried_by: Option<Source>,
    /// Where the address was published.
    pub source: Source,
    /// Who confirmed it; nothing where nobody did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confirmed: Option<Confirmed>,
    /// The day from which it must be looked at again.
    #[schemars(with = "String")]
    pub review_by: Date,
}

/// Something a visitor comes for; a choice on Home, or on the page of another need.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Need {
    /// The file's name without its ending.
    pub id: NeedId,
    /// The need on whose page it is a choice: a moment of life, a part of About. Nothing: on Home.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub inside: Option<NeedId>,
    /// Its place on Home or on that page, from 1.
    pub rank: u8,
    /// The sentence that names it.
    pub name: MessageId,
    /// The sentence below the name, with examples.
    pub examples: MessageId,
    /// Its pictogram.
    pub icon: Icon,
    /// Its services, the most asked for first.
    #[serde(default)]
    pub services: Vec<ServiceId>,
}

/// One of the three goals of Smart Nation 2.0; gives a thing its quiet colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "snake_case")]
pub enum Goal {
    /// Trust.
    Trust,
    /// Growth.
    Growth,
    /// Community.
    Community,
}

/// A drawn pictogram. The drawing itself is the web UI's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "each name says what is drawn")]
pub enum Icon {
    Bank,
    Briefcase,
    Calendar,
    Card,
    Check,
    Clock,
    Code,
    Coins,
    Compass,
    Document,
    Face,
    Flag,
    Hand,
    Heart,
    Home,
    Key,
    Letter,
    Lock,
    Message,
    People,
    Person,
    Phone,
    Pin,
    Question,
    Search,
    Shield,
    Shop,
    Speaker,
    Telephone,
    Voucher,
    Warning,
}
