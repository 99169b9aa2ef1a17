//! What only the staff of a centre may change, and what outlives every visit.

use facts::ServiceId;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Centre, Change, Choices, FirstLanguage, Kept, Quiet, Voices};

/// One change of what every visitor finds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[ts(export)]
pub enum Arrangement {
    /// What is said of the help desk.
    Centre(Centre),
    /// What is read aloud.
    Voices(Voices),
    /// Whether it is counted how many visits look at a topic.
    Counts(bool),
    /// How long it waits for somebody who does nothing.
    Quiet(Quiet),
    /// Whether Welcome is dim in the night, while nobody is there.
    DimsAtNight(bool),
    /// Which language stands first on Welcome.
    FirstLanguage(FirstLanguage),
    /// No visitor is shown this page any more.
    Hide(ServiceId),
    /// This page is shown again.
    Show(ServiceId),
    /// What each visit begins with; [`Change::Usual`] is what the guide itself begins with.
    Begin(Change),
}

impl Kept {
    /// What is kept after a change.
    #[must_use]
    pub fn with(mut self, arrangement: Arrangement) -> Self {
        match arrangement {
            Arrangement::Centre(centre) => Self { centre, ..self },
            Arrangement::Voices(voices) => Self { voices, ..self },
            Arrangement::Counts(counts) => Self { counts, ..self },
            Arrangement::Quiet(quiet) => Self { quiet, ..self },
            Arrangement::DimsAtNight(dims_at_night) => Self {
                dims_at_night,
                ..self
            },
            Arrangement::FirstLanguage(first_language) => Self {
                first_language,
                ..self
            },
            Arrangement::Hide(service) => {
                self.hidden.insert(service);
                self
            }
            Arrangement::Show(service) => {
                self.hidden.remove(&service);
                self
            }
            Arrangement::Begin(change) => Self {
                choices: self.choices.with(change, Choices::default()),
                ..self
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use words::Language;

    use super::*;
    use crate::{DeskPlace, Volume};

    fn service(id: &str) -> ServiceId {
        id.parse().unwrap()
    }

    #[test]
    fn each_changes_its_own_part_and_no_other() {
        let centre = Centre {
            place: Some(DeskPlace::Entrance),
            ..Centre::default()
        };
        let voices = Voices {
            ta: false,
            ..Voices::default()
        };
        let first = FirstLanguage(Language::Ms);
        let all = Kept::default()
            .with(Arrangement::Centre(centre))
            .with(Arrangement::Voices(voices))
            .with(Arrangement::Counts(true))
            .with(Arrangement::Quiet(Quiet::Longer))
            .with(Arrangement::DimsAtNight(true))
            .with(Arrangement::FirstLanguage(first))
            .with(Arrangement::Hide(service("codex")))
            .with(Arrangement::Hide(service("paynow")))
            .with(Arrangement::Show(service("codex")))
            .with(Arrangement::Begin(Change::Volume(Volume::Loud)));
        assert_eq!(all.centre, centre);
        assert_eq!(all.voices, voices);
        assert!(all.counts);
        assert_eq!(all.quiet, Quiet::Longer);
        assert!(all.dims_at_night);
        assert_eq!(all.first_language, first);
        assert!(all.hidden.iter().eq([&service("paynow")]));
        assert_eq!(all.choices.volume, Volume::Loud);
        let usual = all.with(Arrangement::Begin(Change::Usual));
        assert_eq!(usual.choices, Choices::default());
        assert_eq!((usual.centre, usual.voices), (centre, voices));
    }
}
