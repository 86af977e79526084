//! What all families of diagnostics have in common.

use std::borrow::Cow;

use super::{Lang, Severity};

/// Anything that this crate reports: an issue of a resource, a fault of a request, an omission, an entry that was skipped.
///
/// Each family has a type of its own with a code, and texts in English and French. This is what a log, a page or a metric needs
/// of any of them.
///
/// ```
/// use fhir_sas::{
///     diagnostic::{Diagnostic, Lang, Severity},
///     search::SlotSearch,
/// };
///
/// fn log(diagnostics: &[&dyn Diagnostic]) -> Vec<String> {
///     let serious = diagnostics.iter().filter(|one| one.severity() >= Severity::Error);
///     serious.map(|one| one.explain(Lang::En)).collect()
/// }
///
/// let error = SlotSearch::parse("start=ge2026-03-02&status=free&schedule.actor:Practitioner.identifier=810002909371").unwrap_err();
/// let reasons: Vec<_> =
///     error.reasons().iter().map(|fault| fault as &dyn Diagnostic).collect();
/// assert!(log(&reasons)[0].starts_with("error missing-end at start: "));
/// ```
pub trait Diagnostic {
    /// The code as text: permanent, and of one meaning within its family.
    fn code_text(&self) -> &'static str;

    /// How bad it is. [`Information`](Severity::Information): it is expected, and nothing that was wanted is lost.
    fn severity(&self) -> Severity;

    /// Where: a path, a parameter, the place in an agenda. Empty: the whole is meant. Nothing of a person is quoted.
    fn place(&self) -> Cow<'_, str>;

    /// What was expected, what was found, what to do: without the place.
    fn message(&self, lang: Lang) -> String;

    /// All of it in one line: severity, code, place, message.
    fn explain(&self, lang: Lang) -> String {
        let place = self.place();
        let at = if place.is_empty() { "" } else { lang.of([" at ", " dans "]) };
        let (severity, code) = (self.severity().as_str(), self.code_text());
        let colon = lang.of([": ", " : "]);
        [severity, " ", code, at, &place, colon, &self.message(lang)].concat()
    }
}
