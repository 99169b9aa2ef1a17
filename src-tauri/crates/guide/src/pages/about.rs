//! About Smart Nation, and about this guide: whose it is and how far to trust it.

use super::making::Making;
use super::{ABOUT_NEED, Setting, accessibility, staff};
use crate::page::Refusal;
use crate::said;

pub(super) fn make(making: &mut Making<'_>, setting: &Setting) -> Result<(), Refusal> {
    making.title(said::ABOUT_TITLE)?;
    making.heading("read", said::ABOUT_READ)?;
    let id = ABOUT_NEED.parse().map_err(|_| Refusal::NoSuchPlace)?;
    let facts = &making.book().facts;
    let need = facts.needs.get(&id).ok_or(Refusal::NoSuchPlace)?;
    for inner in facts.needs_inside(Some(&id)) {
        making.need_choice(inner)?;
    }
    making.service_choices(&need.services)?;
    making.paragraph(
        "guide",
        Some(said::ABOUT_GUIDE),
        &[said::INDEPENDENT, said::ABOUT_OFFLINE, said::NOTHING_KEPT],
    )?;
    making.paragraph("trust", None, &[said::ABOUT_FACTS, said::ABOUT_DRAFT])?;
    accessibility::way_in(making)?;
    if setting.staff.is_some() {
        staff::way_in(making)?;
    }
    Ok(())
}
