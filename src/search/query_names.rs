//! Vocabulary of the search requests: names of parameters, systems, includes.

use crate::{UseCase, identifier::after_system, lang::Text};

/// One of the two searches: which resource it searches, and by which parameters.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Form {
    pub(super) resource: &'static str,
    /// The flow that it belongs to unless an include changes it.
    pub(super) flow: UseCase,
    /// Spellings of the parameter that bounds the start of slots; the first one is sent.
    pub(super) start: &'static [&'static str],
    /// Spellings of the parameter for the status of slots; the first one is sent.
    pub(super) status: &'static [&'static str],
    pub(super) asked: &'static str,
    /// The OID of the requested ids.
    pub(super) oid: &'static str,
    /// Accepted values of `_include` and `_revinclude`, in all spellings seen.
    pub(super) includes: &'static [&'static str],
    /// What each requested id is, for messages.
    pub(super) ids: Text,
    /// A sample id.
    pub(super) example: &'static str,
}

/// Maximum number of ids in one request.
pub(super) const MAX_ASKED: usize = 25;

/// The include that distinguishes a CPTS search from one for the same practitioners on their own.
pub(super) const CPTS: &str = "Slot:service-type-reference";

/// `GET Slot`, of which a search for a CPTS is a variety.
pub(super) static SLOTS: Form = Form {
    resource: "Slot",
    flow: UseCase::IndividualPractitioner,
    start: &["start"],
    status: &["status"],
    asked: "schedule.actor:Practitioner.identifier",
    oid: "1.2.250.1.71.4.2.1",
    includes: &[
        "Slot:schedule",
        "Schedule:actor",
        "Schedule:actor:Practitioner",
        "Schedule:actor:PractitionerRole",
        CPTS,
        "HealthcareService:organization",
    ],
    ids: ["an RPPS or ADELI number", "un numéro RPPS ou ADELI"],
    example: "810002909371",
};

/// `GET Schedule`. The guide's table of criteria spells `start` and `status` as they stand in a slot, its sample request
/// through the chain from a schedule.
pub(super) static PLACES: Form = Form {
    resource: "Schedule",
    flow: UseCase::Sos,
    start: &["_has:Slot:schedule:start", "start"],
    status: &["_has:Slot:schedule:status", "status"],
    asked: "actor:Location.organization.identifier",
    oid: "1.2.250.1.71.4.2.2",
    includes: &[
        "Slot:schedule",
        "Schedule:actor:Location",
        "Schedule:actor",
        "Location:organization",
    ],
    ids: ["the SIRET of an association", "le SIRET d'une association"],
    example: "334173748400020",
};

impl Form {
    /// The value of a token, without its system in any of the spellings that [`after_system`] knows. `None`: of another system.
    pub(super) fn value<'t>(&self, token: &'t str) -> Option<&'t str> {
        let value = match after_system(token, self.oid) {
            Some(after) => after.value,
            None => token.strip_prefix('|').unwrap_or(token),
        };
        (!value.contains('|')).then(|| value.trim())
    }
}
