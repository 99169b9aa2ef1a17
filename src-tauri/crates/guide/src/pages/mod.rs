//! One file for each kind of page, and what all pages have in common.

mod about;
mod accessibility;
mod asked_words;
mod find;
mod finish;
mod fit;
mod frame;
mod gloss;
mod guard;
mod help;
mod hidden;
mod home;
mod keyboard;
mod languages;
mod making;
mod need;
mod problem;
mod service;
mod settings;
mod staff;
mod step;
mod still;
mod stuck;
mod touch;
mod voice;
mod welcome;

use std::collections::BTreeSet;
use std::time::Duration;

use ::settings::{Centre, FirstLanguage, Quiet, Voices};
use facts::{Date, HardWordId, NeedId, ServiceId};
use words::Language;

use crate::Book;
use crate::attendance::kept_for;
use crate::page::{Look, Page, Place, Refusal, Voice};
use crate::staff::Staff;
use making::Making;

pub(crate) use self::frame::may_be_heard;
pub(crate) use self::settings::SIZE_WITH_HELPER;
pub use find::Asked;
pub use fit::Fitting;
pub(crate) use gloss::words as words_of;
pub use help::DESK_PICTURE;
pub(crate) use step::find as find_step;
pub(crate) use touch::Touched;

/// The need that is shown as the page About, not as a list of services alone.
pub const ABOUT_NEED: &str = "about-smart-nation";
/// The line for a person who is being cheated; red on every page.
pub(crate) const SCAM_CONTACT: &str = "scamshield-helpline";
/// The page behind the red button.
pub(crate) const SCAM_SERVICE: &str = "scamshield-helpline-1799";

/// What a page depends on beside its place.
#[derive(Debug, Clone, PartialEq)]
pub struct Setting {
    /// The language of its words.
    pub language: Language,
    /// The language of a helper, whose lines stand below.
    pub helper: Option<Language>,
    /// The day on which it is shown.
    pub today: Date,
    /// Colours, sizes and calibration.
    pub look: Look,
    /// How the voice is to be heard.
    pub voice: Voice,
    /// What it may do.
    pub voices: Voices,
    /// Which language stands first where all four are offered.
    pub first_language: FirstLanguage,
    /// What is looked for, for the page Find.
    pub asked: Asked,
    /// The service or the step the visitor came from, for the page Help.
    pub came_from: Option<Place>,
    /// The hard word that is explained.
    pub explained: Option<HardWordId>,
    /// The pages that the staff have hidden.
    pub hidden: BTreeSet<ServiceId>,
    /// The services that this visit has marked as wrong.
    pub marked: BTreeSet<ServiceId>,
    /// What the centre says about its desk.
    pub centre: Centre,
    /// Whether the centre has a photo of its desk.
    pub desk_photo: bool,
    /// Whether the screen may be fitted now.
    pub may_fit: bool,
    /// Whether a visit ends by itself, where the visitor may choose that.
    pub ends_alone: Option<bool>,
    /// How long at least nobody is there before everything is cleared, where that is done at all.
    pub kept_for: Option<Duration>,
    /// Whether kept settings were lost.
    pub settings_lost: bool,
    /// What the page that fits the screen shows.
    pub fitting: Fitting,
    /// What came of trying how a hand presses, where it was just tried.
    pub touched: Option<Touched>,
    /// What the staff see, where a PIN was set for them.
    pub staff: Option<Staff>,
}

impl Setting {
    /// A page as a visit in one language begins with it.
    pub fn new(language: Language, today: Date, look: Look) -> Self {
        Self {
            language,
            helper: None,
            asked: Asked::nothing(language),
            today,
            look,
            voice: Voice::default(),
            voices: Voices::default(),
            first_language: FirstLanguage::default(),
            came_from: None,
            explained: None,
            hidden: BTreeSet::new(),
            marked: BTreeSet::new(),
            centre: Centre::default(),
            desk_photo: false,
            may_fit: false,
            ends_alone: None,
            kept_for: Some(kept_for(Quiet::default())),
            settings_lost: false,
            fitting: Fitting::new(look.px_per_mm),
            touched: None,
            staff: None,
        }
    }
}

impl Book {
    /// Makes the page of a place.
    ///
    /// # Errors
    /// Where there is no such place, or a sentence of it cannot be formed.
    pub fn page(&self, place: &Place, setting: &Setting) -> Result<Page, Refusal> {
        let making = self.blocks(place, setting)?;
        let twin = match setting.helper {
            // Welcome has every language already.
            Some(language) if *place != Place::Welcome => {
                let setting = Setting {
                    language,
                    ..setting.clone()
                };
                Some(self.blocks(place, &setting)?)
            }
            _ => None,
        };
        making.finish(place.clone(), twin)
    }

    fn blocks(&self, place: &Place, setting: &Setting) -> Result<Making<'_>, Refusal> {
        let mut making = Making::new(self, setting);
        if let Some(service) = place.service()
            && !making.shows(service)
        {
            hidden::make(&mut making, service)?;
            return Ok(making);
        }
        match place {
            Place::Welcome => welcome::make(&mut making, setting.kept_for),
            Place::Home => home::make(&mut making),
            Place::Need { need } => need::make(&mut making, need),
            Place::Service { service } => service::make(&mut making, service),
            Place::Step {
                service,
                guide,
                step,
            } => step::make(&mut making, service, guide, *step),
            Place::Stuck {
                service,
                guide,
                step,
            } => stuck::make(&mut making, service, guide, *step),
            Place::Guard {
                service,
                guide,
                step,
            } => guard::make(&mut making, service, guide, *step),
            Place::Find => find::make(&mut making, &setting.asked),
            Place::About => about::make(&mut making, setting),
            Place::Accessibility { topic } => accessibility::make(&mut making, *topic, setting),
            Place::Languages => languages::make(&mut making, setting.helper),
            Place::Settings => settings::make(&mut making, setting),
            Place::Voice => voice::make(&mut making, setting),
            Place::TouchCheck => touch::make(&mut making),
            Place::Fit if setting.may_fit => fit::make(&mut making, setting.fitting),
            Place::Fit => Err(Refusal::NotForVisitors),
            Place::Staff { topic } => staff::make(&mut making, *topic, setting),
            Place::Help => help::make(&mut making, setting),
            Place::Finish => finish::make(&mut making),
            Place::Still => still::make(&mut making),
        }?;
        Ok(making)
    }

    /// Makes the page that is shown when another could not be made.
    ///
    /// # Errors
    /// Where even its sentences are missing, which a check of the content would have told.
    pub fn problem(&self, setting: &Setting) -> Result<Page, Refusal> {
        let mut making = Making::new(self, setting);
        problem::make(&mut making)?;
        let twin = match setting.helper {
            None => None,
            Some(language) => {
                let setting = Setting {
                    language,
                    ..setting.clone()
                };
                let mut twin = Making::new(self, &setting);
                problem::make(&mut twin)?;
                Some(twin)
            }
        };
        making.finish(Place::Home, twin)
    }
}

/// Where a need leads: About is a page of its own.
pub(crate) fn place_of_need(need: &NeedId) -> Place {
    if need.as_str() == ABOUT_NEED {
        Place::About
    } else {
        Place::Need { need: need.clone() }
    }
}
