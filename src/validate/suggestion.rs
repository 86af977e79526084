//! What a misspelt code, system or profile was probably meant to be.

use super::{coding, compiled};
use crate::{
    diagnostic::{Detail, Issue, IssueCode, nearest_text},
    lang::Lang,
};

/// The names of the profiles of the guide and of `FrCore`, as [`Validator::profile`](super::Validator::profile) takes them.
pub fn profile_names() -> impl Iterator<Item = &'static str> {
    compiled::PROFILES.iter().map(|profile| profile.name)
}

/// The error of [`Validator::profile`](super::Validator::profile): neither the guide nor `FrCore` has such a profile.
///
/// Its text names no more of what was passed than the profile that was probably meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.message(Lang::En))]
pub struct UnknownProfile {
    suggestion: Option<&'static str>,
}

impl UnknownProfile {
    pub(super) fn named(url_or_name: &str) -> Self {
        let name = url_or_name.rsplit('/').next().unwrap_or(url_or_name);
        Self { suggestion: nearest_text(name, profile_names()) }
    }

    /// The name of the profile that was probably meant.
    #[must_use]
    pub fn suggestion(self) -> Option<&'static str> {
        self.suggestion
    }

    /// What was expected, and what to do.
    #[must_use]
    pub fn message(self, lang: Lang) -> String {
        let known = match lang {
            Lang::En => {
                "Expected the address or the name of a profile of the guide or of FrCore; found another."
            }
            Lang::Fr => {
                "Attendu : l'adresse ou le nom d'un profil du guide ou de FrCore ; trouvé : un autre."
            }
        };
        match (lang, self.suggestion) {
            (_, None) => known.to_owned(),
            (Lang::En, Some(name)) => format!("{known} Did you mean `{name}`?"),
            (Lang::Fr, Some(name)) => format!("{known} Vouliez-vous dire « {name} » ?"),
        }
    }
}

/// What the code, the system or the profile of an issue was probably meant to be: one that the crate knows and that takes few letters
/// to change. A code is searched in its own code system, or among those that the issue expects; a profile by its address.
///
/// ```
/// use fhir_sas::{diagnostic::IssueCode, validate::{Layer, Validator, suggestion}};
///
/// let slot = br#"{"resourceType": "Slot", "meta": {"profile": ["http://sas.fr/fhir/StructureDefinition/FrSlotAgregatuer"]},
///     "schedule": {"reference": "Schedule/7"}, "status": "fre",
///     "start": "2026-03-02T08:00:00Z", "end": "2026-03-02T08:15:00Z"}"#;
/// let report = Validator::new(Layer::Profile).check(slot);
/// let of = |code| report.issues().iter().find(|issue| issue.code == code).and_then(suggestion);
/// assert_eq!(of(IssueCode::CodeNotAllowed), Some("free"));
/// assert_eq!(of(IssueCode::UnknownProfile), Some("http://sas.fr/fhir/StructureDefinition/FrSlotAgregateur"));
/// ```
#[must_use]
pub fn suggestion(issue: &Issue) -> Option<&'static str> {
    let Detail::Facts(facts) = &issue.detail else { return None };
    let found = facts.found.as_deref().filter(|found| !found.is_empty())?;
    match issue.code {
        IssueCode::UnknownProfile => {
            let addresses = compiled::PROFILES.iter().map(|profile| profile.url);
            let (address, _) = found.split_once('|').unwrap_or((found, ""));
            nearest_text(address, addresses)
        }
        IssueCode::UnknownCode | IssueCode::CodeNotAllowed | IssueCode::CodeRequired => {
            let Some((system, code)) = found.rsplit_once('#') else {
                return nearest_text(found, facts.expected.iter().copied());
            };
            match coding::find(system) {
                Some(known) if known.has(code) => None,
                Some(known) => nearest_text(code, known.codes.iter()),
                None => nearest_text(system, compiled::CODE_SYSTEMS.iter().map(|known| known.url)),
            }
        }
        _ => None,
    }
}
