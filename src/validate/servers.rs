//! What the guide demands of servers: the base of their statements and of the check of one.

use super::{REGULATOR, profile_of};
use crate::UseCase;

/// A parameter of a search: its name in requests, its type, the address of its definition, and how it is used.
pub(crate) struct Parameter {
    pub(crate) name: &'static str,
    pub(crate) of_type: &'static str,
    pub(crate) definition: &'static str,
    pub(crate) usage: &'static str,
}

/// What the guide demands of a server for a type of resource.
pub(crate) struct Demand {
    pub(crate) of_type: &'static str,
    pub(crate) profile: &'static str,
    pub(crate) interactions: &'static [&'static str],
    pub(crate) includes: &'static [&'static str],
    pub(crate) reverse_includes: &'static [&'static str],
    pub(crate) parameters: &'static [Parameter],
    /// Whether an update creates what is unknown, and is conditional.
    pub(crate) upserts: bool,
}

const START: Parameter = Parameter {
    name: "start",
    of_type: "date",
    definition: "https://interop.esante.gouv.fr/ig/fhir/sas/SearchParameter/slot-sp-start",
    usage: "",
};
const STATUS: Parameter = Parameter {
    name: "status",
    of_type: "token",
    definition: "http://hl7.org/fhir/SearchParameter/Slot-status",
    usage: "",
};
const SCHEDULE: Parameter = Parameter {
    name: "schedule",
    of_type: "reference",
    definition: "http://hl7.org/fhir/SearchParameter/Slot-schedule",
    usage: "schedule.actor:Practitioner.identifier, 1 à 25 valeurs",
};
const HAS: Parameter = Parameter {
    name: "_has",
    of_type: "special",
    definition: "",
    usage: "_has:Slot:schedule:start et _has:Slot:schedule:status",
};
const ACTOR: Parameter = Parameter {
    name: "actor",
    of_type: "reference",
    definition: "http://hl7.org/fhir/SearchParameter/Schedule-actor",
    usage: "actor:Location.organization.identifier, 1 à 25 valeurs",
};
const IDENTIFIER: Parameter = Parameter {
    name: "identifier",
    of_type: "token",
    definition: "http://hl7.org/fhir/SearchParameter/Practitioner-identifier",
    usage: "",
};

/// What the guide demands for accounts of regulators, of every server.
pub(crate) static ACCOUNTS: Demand = Demand {
    of_type: "Practitioner",
    profile: REGULATOR,
    interactions: &["create", "update"],
    includes: &[],
    reverse_includes: &[],
    parameters: &[IDENTIFIER],
    upserts: true,
};

/// What the guide demands of a server for searches of a use case; `None` where nothing is searched.
pub(crate) fn searched(flow: UseCase) -> Option<Demand> {
    let search = |of_type: &'static str| Demand {
        of_type,
        profile: profile_of(flow, of_type).unwrap_or_default(),
        interactions: &["search-type"],
        includes: &[],
        reverse_includes: &[],
        parameters: &[],
        upserts: false,
    };
    Some(match flow {
        UseCase::IndividualPractitioner => Demand {
            includes: &["Slot:schedule", "Schedule:actor"],
            parameters: &[START, STATUS, SCHEDULE],
            ..search("Slot")
        },
        UseCase::Cpts => Demand {
            includes: &[
                "Slot:schedule",
                "Schedule:actor",
                "Slot:service-type-reference",
                "HealthcareService:organization",
            ],
            parameters: &[START, STATUS, SCHEDULE],
            ..search("Slot")
        },
        UseCase::Sos => Demand {
            includes: &["Schedule:actor:Location", "Location:organization"],
            reverse_includes: &["Slot:schedule"],
            parameters: &[HAS, ACTOR],
            ..search("Schedule")
        },
        UseCase::Pdm => return None,
    })
}
