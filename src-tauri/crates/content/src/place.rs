//! The name of a page on the command line, and the place it means.

use guide::Book;
use guide::page::{AccessibilityTopic, Place};

/// The place a name means. A service wins over a need of the same name.
pub(crate) fn named(book: &Book, name: &str) -> Option<Place> {
    let parts: Vec<&str> = name.split('/').collect();
    let place = match parts.as_slice() {
        ["welcome"] => Place::Welcome,
        ["home"] => Place::Home,
        ["find"] => Place::Find,
        ["about"] => Place::About,
        ["accessibility", topic] => Place::Accessibility {
            topic: AccessibilityTopic::ALL
                .into_iter()
                .find(|known| accessibility(*known) == *topic)?,
        },
        ["languages"] => Place::Languages,
        ["settings"] => Place::Settings,
        ["voice"] => Place::Voice,
        ["touch"] => Place::TouchCheck,
        ["help"] => Place::Help,
        ["finish"] => Place::Finish,
        ["still"] => Place::Still,
        ["need", need] => Place::Need {
            need: need.parse().ok()?,
        },
        [service] => Place::Service {
            service: service.parse().ok()?,
        },
        [service, guide, step] => Place::Step {
            service: service.parse().ok()?,
            guide: guide.parse().ok()?,
            step: step.parse().ok()?,
        },
        [service, guide, step, "stuck"] => Place::Stuck {
            service: service.parse().ok()?,
            guide: guide.parse().ok()?,
            step: step.parse().ok()?,
        },
        [service, guide, step, "guard"] => Place::Guard {
            service: service.parse().ok()?,
            guide: guide.parse().ok()?,
            step: step.parse().ok()?,
        },
        _ => return None,
    };
    book.places().contains(&place).then_some(place)
}

fn accessibility(topic: AccessibilityTopic) -> &'static str {
    match topic {
        AccessibilityTopic::All => "all",
        AccessibilityTopic::Kept => "kept",
        AccessibilityTopic::Missing => "missing",
        AccessibilityTopic::Unknown => "unknown",
    }
}

/// The name of a place, as [`named`] takes it.
pub(crate) fn name(place: &Place) -> String {
    match place {
        Place::Welcome => "welcome".to_owned(),
        Place::Home => "home".to_owned(),
        Place::Find => "find".to_owned(),
        Place::About => "about".to_owned(),
        Place::Accessibility { topic } => format!("accessibility/{}", accessibility(*topic)),
        Place::Languages => "languages".to_owned(),
        Place::Settings => "settings".to_owned(),
        Place::Voice => "voice".to_owned(),
        Place::TouchCheck => "touch".to_owned(),
        Place::Fit => "fit".to_owned(),
        Place::Staff { topic } => format!("staff/{topic:?}").to_lowercase(),
        Place::Help => "help".to_owned(),
        Place::Finish => "finish".to_owned(),
        Place::Still => "still".to_owned(),
        Place::Need { need } => format!("need/{need}"),
        Place::Service { service } => service.to_string(),
        Place::Step {
            service,
            guide,
            step,
        } => format!("{service}/{guide}/{step}"),
        Place::Stuck {
            service,
            guide,
            step,
        } => format!("{service}/{guide}/{step}/stuck"),
        Place::Guard {
            service,
            guide,
            step,
        } => format!("{service}/{guide}/{step}/guard"),
    }
}
