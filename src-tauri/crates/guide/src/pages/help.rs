//! Get help: a person first, then the numbers for where the visitor came from.

use facts::{ContactId, ServiceId};

use super::SCAM_CONTACT;
use super::making::Making;
use crate::page::Refusal;
use crate::said;

pub(super) fn make(making: &mut Making<'_>, came_from: Option<&ServiceId>) -> Result<(), Refusal> {
    making.title(said::HELP_TITLE)?;
    making.paragraph("desk", None, &[said::HELP_DESK, said::HELP_DESK_SAY])?;
    let scam: ContactId = SCAM_CONTACT.parse().map_err(|_| Refusal::NoSuchPlace)?;
    let service = came_from.and_then(|id| making.book().facts.services.get(id));
    let mut contacts: Vec<ContactId> = service
        .iter()
        .flat_map(|service| &service.before)
        .flat_map(|before| before.ask.clone())
        .collect();
    contacts.retain(|contact| *contact != scam);
    making.telephones(&contacts)?;
    making.paragraph("scam", None, &[said::HELP_SCAM])?;
    making.telephones(&[scam])
}
