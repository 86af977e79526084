//! Ids as a search asks for them.

use crate::identifier::{PractitionerId, Siret, StructureId};

pub(super) fn practitioner(text: &str) -> Option<PractitionerId> {
    text.parse().ok()
}

/// Without its prefix a number may be of several kinds: then it is the one that the search is for.
pub(super) fn structure(text: &str) -> Option<StructureId> {
    text.parse().or_else(|_| text.parse::<Siret>().map(StructureId::from)).ok()
}
