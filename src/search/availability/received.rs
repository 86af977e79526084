//! An answer as it was read.

use std::fmt;

use crate::{
    UseCase,
    r4::{Bundle, FhirString, Primitive, Uri, codec::Notes},
    search::{
        Search,
        availability::{
            agenda::Agenda,
            found::{Community, Found},
            shared_text::Shown,
            skipped::{SkippedEntries, SkippedEntry},
            slot::Availability,
        },
    },
    validate::{Layer, Report, Validator},
};

/// A vendor's answer to a search: the [availabilities](Self::availabilities), and on request [what is wrong](Self::report).
///
/// See the [module](super) for what is read and what is left out.
#[derive(Clone)]
pub struct ReceivedResponse {
    pub(super) bundle: Box<Bundle>,
    pub(super) agendas: Vec<Agenda>,
    pub(super) found: Vec<Found>,
    pub(super) communities: Vec<Community>,
    pub(super) shown: Shown,
    pub(super) skipped: SkippedEntries,
    pub(super) request: Search,
    pub(super) body: Box<[u8]>,
    /// What the reader noted of the body, for the report.
    pub(super) notes: Notes,
}

impl ReceivedResponse {
    /// The slots that can be shown, in the order of the answer.
    #[must_use]
    pub fn availabilities(&self) -> impl ExactSizeIterator<Item = Availability<'_>> + Clone {
        self.found.iter().map(|found| Availability::new(self, found))
    }

    /// The entries that give no availability though they might, and why: the first 100.
    #[must_use]
    pub fn skipped(&self) -> &[SkippedEntry] {
        self.skipped.kept()
    }

    /// How many entries give no availability though they might.
    #[must_use]
    pub fn skipped_count(&self) -> usize {
        self.skipped.count()
    }

    /// Everything that the vendor must fix, with line and column. The answer is checked against the guide and the request only
    /// when this is called.
    #[must_use]
    pub fn report(&self) -> Report {
        Validator::new(Layer::Guide)
            .use_case(self.use_case())
            .request(self.request.clone())
            .check_noted(&*self.bundle, &self.body, &self.notes)
    }

    /// The flow of the request.
    #[must_use]
    pub fn use_case(&self) -> UseCase {
        self.request.use_case()
    }

    /// Where the rest of the answer is, if the vendor links to more. Answers of the guide have one page.
    #[must_use]
    pub fn next_page(&self) -> Option<&str> {
        let is_next = |relation: &FhirString| relation.as_str().trim() == "next";
        let mut links = self.bundle.link.iter();
        let next = links
            .find(|link| link.relation.as_ref().and_then(Primitive::value).is_some_and(is_next))?;
        next.url.as_ref()?.value().map(Uri::as_str)
    }

    /// The bundle, complete; lists that arrived in another form are arrays. [`Self::body`] is the original.
    #[must_use]
    pub fn as_r4(&self) -> &Bundle {
        &self.bundle
    }

    /// The body as it arrived.
    #[must_use]
    pub fn body(&self) -> &[u8] {
        &self.body
    }
}

/// Numbers only: the whole of it is in [`ReceivedResponse::as_r4`].
impl fmt::Debug for ReceivedResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReceivedResponse")
            .field("use_case", &self.use_case())
            .field("availabilities", &self.found.len())
            .field("skipped", &self.skipped.count())
            .finish_non_exhaustive()
    }
}
