//! Which pages the staff of a centre may hide, because they know that something on them is wrong.
//!
//! Help for who is in danger is never hidden: a page with a fault in it is better there than none.

use facts::{Kind, ServiceId};

use crate::Book;

/// What somebody needs who is being cheated now.
pub(crate) const SCAM_NEED: &str = "someone-tricks-me";

/// Whether the content has this service, and not for who is in danger or is being cheated.
pub(crate) fn may_be_hidden(book: &Book, service: &ServiceId) -> bool {
    let Some(found) = book.facts.services.get(service) else {
        return false;
    };
    let mut of_scams = book.facts.needs.values();
    let saves_money =
        of_scams.any(|need| need.id.as_str() == SCAM_NEED && need.services.contains(service));
    found.kind != Kind::Helpline && !saves_money
}
