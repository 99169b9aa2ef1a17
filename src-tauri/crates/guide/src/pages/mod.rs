//! One file for each kind of page, and what all pages have in common.

mod about;
mod finish;
mod frame;
mod help;
mod home;
mod making;
mod need;
mod problem;
mod service;
mod settings;
mod step;
mod stuck;
mod welcome;

use facts::{Date, NeedId, ServiceId};
use words::Language;

use crate::Book;
use crate::page::{Look, Page, Place, Refusal};
use making::Making;

/// The need that is shown as the page About, not as a list of services alone.
pub(crate) const ABOUT_NEED: &str = "about-smart-nation";
/// The line for a person who is being cheated; red on every page.
pub(crate) const SCAM_CONTACT: &str = "scamshield-helpline";
/// The page behind the red button.
pub(crate) const SCAM_SERVICE: &str = "scamshield-helpline-1799";

/// What a page depends on beside its place.
#[derive(Debug, Clone, PartialEq)]
pub struct Setting {
    /// The language of its words.
    pub language: Language,
    /// The day on which it is shown.
    pub today: Date,
    /// Colours, sizes and calibration.
    pub look: Look,
    /// The service the visitor came from, for the page Help.
    pub came_from: Option<ServiceId>,
}

impl Book {
    /// Makes the page of a place.
    ///
    /// # Errors
    /// Where there is no such place, or a sentence of it cannot be formed.
    pub fn page(&self, place: &Place, setting: &Setting) -> Result<Page, Refusal> {
        let mut making = Making::new(self, setting);
        match place {
            Place::Welcome => welcome::make(&mut making),
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
            Place::About => about::make(&mut making),
            Place::Settings => settings::make(&mut making),
            Place::Help => help::make(&mut making, setting.came_from.as_ref()),
            Place::Finish => finish::make(&mut making),
        }?;
        making.finish(place.clone())
    }

    /// Makes the page that is shown when another could not be made.
    ///
    /// # Errors
    /// Where even its sentences are missing, which a check of the content would have told.
    pub fn problem(&self, setting: &Setting) -> Result<Page, Refusal> {
        let mut making = Making::new(self, setting);
        problem::make(&mut making)?;
        making.finish(Place::Home)
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
