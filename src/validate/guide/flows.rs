//! Flows and the profiles that each has for its resources.

use crate::{
    UseCase,
    diagnostic::Edition,
    r4::{Element, Resource, View},
    urls::known as urls,
    validate::{parts::claimed, tables::Tables},
};

/// The profile of regulators' accounts.
pub(crate) const REGULATOR: &str = urls::FR_PRACTITIONER_REGUL;

/// The profiles of a flow, by the type of resource.
pub(crate) fn profile_of(flow: UseCase, of_type: &str) -> Option<&'static str> {
    Some(match (flow, of_type) {
        (UseCase::IndividualPractitioner, "Bundle") => urls::BUNDLE_AGREGATEUR,
        (UseCase::IndividualPractitioner, "Slot") => urls::FR_SLOT_AGREGATEUR,
        (UseCase::IndividualPractitioner | UseCase::Cpts, "Schedule") => {
            urls::FR_SCHEDULE_AGREGATEUR
        }
        (UseCase::IndividualPractitioner | UseCase::Cpts, "Practitioner") => {
            urls::FR_PRACTITIONER_AGREGATEUR
        }
        (UseCase::IndividualPractitioner | UseCase::Cpts, "PractitionerRole") => {
            urls::FR_PRACTITIONER_ROLE_EXERCICE_AGREGATEUR
        }
        (UseCase::IndividualPractitioner | UseCase::Cpts, "Appointment") => {
            urls::FR_APPOINTMENT_SAS
        }
        (UseCase::Cpts, "Bundle") => urls::SAS_CPTS_BUNDLE_AGGREGATOR,
        (UseCase::Cpts, "Slot") => urls::SAS_CPTS_SLOT_AGGREGATOR,
        (UseCase::Cpts, "HealthcareService") => urls::SAS_CPTS_HEALTHCARESERVICE_AGGREGATOR,
        (UseCase::Cpts, "Organization") => urls::SAS_CPTS_ORGANIZATION_AGGREGATOR,
        (UseCase::Sos, "Bundle") => urls::SAS_SOS_BUNDLE_AGGREGATOR,
        (UseCase::Sos, "Slot") => urls::SAS_SOS_SLOT_AGGREGATOR,
        (UseCase::Sos, "Schedule") => urls::SAS_SOS_SCHEDULE_AGGREGATOR,
        (UseCase::Sos, "Location") => urls::SAS_SOS_LOCATION_AGGREGATOR,
        (UseCase::Sos, "Organization") => urls::SAS_SOS_ORGANIZATION_AGGREGATOR,
        (UseCase::Sos, "Appointment") => urls::SAS_SOS_APPOINTMENT,
        (UseCase::Pdm, "Appointment") => urls::SAS_PDM_APPOINTMENT,
        _ => return None,
    })
}

/// The first edition of the guide that has a flow: what is built for the flow is checked against it.
pub(crate) const fn edition_of(flow: UseCase) -> Edition {
    match flow {
        UseCase::Pdm => Edition::Next,
        _ => Edition::Current,
    }
}

/// The types of resource that a flow has profiles for.
pub(super) const TYPES: [&str; 9] = [
    "Bundle",
    "Slot",
    "Schedule",
    "Practitioner",
    "PractitionerRole",
    "HealthcareService",
    "Organization",
    "Location",
    "Appointment",
];

/// The flow that has a profile; those that two flows share count as those of individual practitioners.
pub(in crate::validate) fn flow_of(url: &str) -> Option<UseCase> {
    let of = |flow: UseCase| {
        TYPES
            .iter()
            .filter_map(move |of_type| profile_of(flow, of_type))
            .any(|profile| profile == url)
    };
    UseCase::ALL.iter().copied().find(|flow| of(*flow))
}

/// The flow of the profiles that a resource claims; of an answer without one, of those that its slots claim.
///
/// Profiles that the edition does not have show none.
pub(in crate::validate) fn claimed_flow(element: &dyn Element, tables: Tables) -> Option<UseCase> {
    let known = |url: &&str| tables.profile(url).is_some();
    let flow = |element: &dyn Element| claimed(element).filter(known).find_map(flow_of);
    if let Some(flow) = flow(element) {
        return Some(flow);
    }
    let View::Bundle(bundle) = element.view() else { return None };
    let mut slots = bundle.entry.iter().filter_map(|entry| match &entry.resource {
        Some(Resource::Slot(slot)) => Some(slot),
        _ => None,
    });
    slots.find_map(|slot| flow(&**slot))
}
