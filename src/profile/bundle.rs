//! Answers to searches.

use super::{NonConformant, Nothing, conformant, profile};
use crate::{
    UseCase,
    r4::{Bundle, Reference, Resource, Slot},
    validate::Report,
};

conformant! {
    /// The answer to a search: `BundleAgregateur`, `sas-cpts-bundle-aggregator` or `sas-sos-bundle-aggregator`.
    ///
    /// Vendors get it from [`SlotSearch::answer`](crate::search::SlotSearch::answer) and
    /// [`PlaceSearch::answer`](crate::search::PlaceSearch::answer). That it answers its request is checked by
    /// [`Validator::request`](crate::validate::Validator::request).
    ///
    /// An answer without slots conforms too, as the guide wants it, though the profiles of CPTS and SOS Médecins have no place
    /// for it.
    FrBundle of Bundle by |flow| profile("Bundle", flow), knowing Nothing
}

impl FrBundle {
    /// Wraps an answer that was built from checked facts.
    pub(crate) fn assembled(bundle: Bundle, use_case: UseCase) -> Self {
        Self { r4: Box::new(bundle), use_case, known: Nothing }
    }

    /// The slots.
    pub fn slots(&self) -> impl Iterator<Item = &Slot> {
        self.r4.entry.iter().filter_map(|entry| match &entry.resource {
            Some(Resource::Slot(slot)) => Some(&**slot),
            _ => None,
        })
    }
}
