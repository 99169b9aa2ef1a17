//! What is true: services, contacts, links, agencies and needs, each with where it comes from.
//!
//! A fact is stated once, here, and carries its source, the source's date, and who
//! confirmed it, if anybody did. There is **no sentence** in this crate or its files:
//! sentences are named by their id and live in `locales/` (crate `words`). Joining both
//! into pages is the work of the crate `guide`.

mod asked;
mod catalogue;
mod check;
mod day;
mod guide;
mod hard_word;
mod id;
mod load;
mod place_in_file;
mod provenance;
mod review_order;
mod service;
mod value;

pub mod schema;

pub use asked::{Aliases, Spoken, Theme};
pub use catalogue::{Agency, Contact, Goal, Icon, Link, Need, OpenHours};
pub use check::FactsProblem;
pub use day::{NotADay, PublishedOn};
pub use guide::{Device, Guide, Picture, Row, Secret, Shape, Step, Stuck};
pub use hard_word::HardWord;
pub use id::{
    AgencyId, BadId, ConceptId, ContactId, FactId, GuideId, HardWordId, LinkId, MessageId, NeedId,
    PictureId, ServiceId, StepId, ThemeId,
};
pub use jiff::civil::Date;
pub use load::{Facts, Stated};
pub use provenance::{Confirmed, Source};
pub use review_order::ReviewOrder;
pub use service::{Before, Cost, Kind, Point, Service, State, Status};
pub use value::{Fact, Unit, Value};
