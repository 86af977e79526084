//! The error of a resource that does not conform.

use std::fmt;

use super::calls::{Call, Culprits};
use crate::{
    diagnostic::{Issue, Lang},
    validate::Report,
};

/// A resource that does not conform, with the report; or one that a builder refuses for a warning, which its documentation
/// names.
///
/// Its `Debug` has the report and not the resource: errors end up in logs, and resources are of persons.
///
/// ```
/// use fhir_sas::{FrSlot, UseCase, diagnostic::Lang, r4};
///
/// let slot: r4::Slot =
///     serde_json::from_str(r#"{"resourceType": "Slot", "status": "busy"}"#)?;
/// let refused = FrSlot::validate(slot, UseCase::Sos).unwrap_err();
/// println!("{}", refused.report().explain(Lang::Fr));
/// let slot: r4::Slot = refused.into_r4();
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, thiserror::Error)]
pub struct NonConformant<R> {
    resource: Box<R>,
    report: Box<Report>,
    /// Of the builder, if one made it.
    calls: &'static [&'static [Call]],
}

impl<R> NonConformant<R> {
    pub(super) fn new(resource: R, report: Report) -> Self {
        Self { resource: Box::new(resource), report: Box::new(report), calls: &[] }
    }

    pub(super) fn built_by(self, calls: &'static [&'static [Call]]) -> Self {
        Self { calls, ..self }
    }

    /// Everything that is wrong.
    #[must_use]
    pub fn report(&self) -> &Report {
        &self.report
    }

    /// The rejected resource.
    #[must_use]
    pub fn as_r4(&self) -> &R {
        &self.resource
    }

    /// Returns the rejected resource.
    #[must_use]
    pub fn into_r4(self) -> R {
        *self.resource
    }

    /// The calls of the builder that an issue comes from: those to fix, or those that are missing. Empty for a value that was
    /// [validated](crate::profile), and for issues that no call affects.
    ///
    /// ```
    /// use fhir_sas::{
    ///     FrSlot, UseCase,
    ///     diagnostic::Lang,
    ///     r4::{Instant, Reference},
    ///     terminology::{Consultation, Visibility},
    /// };
    ///
    /// let (start, end): (Instant, Instant) = (
    ///     "2026-03-02T09:00:00.000+01:00".parse()?,
    ///     "2026-03-02T09:15:00.000+01:00".parse()?,
    /// );
    /// let refused = FrSlot::builder(UseCase::Cpts, Reference::to("Schedule/7"), start, end)
    ///     .visible_to([Visibility::Public])
    ///     .consultation([Consultation::Office])
    ///     .build()
    ///     .unwrap_err();
    ///
    /// let [issue] = refused.report().issues() else { panic!("one issue") };
    /// let calls: Vec<_> = refused.calls(issue).iter().map(|call| call.name()).collect();
    /// assert_eq!(calls, ["bookable_at", "walk_in"]);
    /// assert!(
    ///     refused.explain(Lang::En).ends_with(" Call `.bookable_at(…)` or `.walk_in()`.")
    /// );
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn calls(&self, issue: &Issue) -> Vec<Call> {
        Culprits::of(issue, self.calls).calls
    }

    /// The report, each issue with the calls of the builder that it comes from.
    #[must_use]
    pub fn explain(&self, lang: Lang) -> String {
        self.report.explain_with(lang, |issue| Culprits::of(issue, self.calls).advice(lang))
    }
}

/// [`NonConformant::explain`] in English.
impl<R> fmt::Display for NonConformant<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.explain(Lang::En))
    }
}

impl<R> fmt::Debug for NonConformant<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("NonConformant").field("report", &self.report).finish_non_exhaustive()
    }
}
