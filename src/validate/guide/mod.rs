//! The rules of the guide's text and of its acceptance tests, on top of the profiles.
//!
//! One file a subject: slots, who gives them, where, appointments, and an answer as a whole.

mod answer;
mod appointment;
mod capabilities;
mod format;
mod location;
mod practitioner;
mod slot;

pub(crate) use practitioner::REGULATOR;

use chrono::{DateTime, FixedOffset};

use super::{
    engine::{Engine, Place, Scope},
    path::Path,
    table::Profile,
};
use crate::validate::request::AnsweredRequest;
use crate::{
    UseCase,
    diagnostic::{IssueCode, Layer, Rule},
    r4::{Canonical, Element, Primitive, Resource, View},
    urls::known as urls,
    validate::collector::Facts,
};

/// What the rules of the guide need to know besides the value.
#[derive(Clone, Copy)]
pub(super) struct Guide<'v> {
    /// The flow, when it is known: it was given, or a profile tells it.
    pub(super) flow: Option<UseCase>,
    /// The profile that the resource is to be checked against, whatever it claims.
    pub(super) asked: Option<&'static Profile>,
    /// Whether the resource must claim its profile, and that alone.
    pub(super) exact: bool,
    /// The request that was answered.
    pub(super) request: Option<&'v dyn AnsweredRequest>,
    /// The time at which it is checked.
    pub(super) now: Option<DateTime<FixedOffset>>,
}

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
        _ => return None,
    })
}

/// The types of resource that a flow has profiles for.
const TYPES: [&str; 9] = [
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
pub(super) fn flow_of(url: &str) -> Option<UseCase> {
    let of = |flow: UseCase| {
        TYPES
            .iter()
            .filter_map(move |of_type| profile_of(flow, of_type))
            .any(|profile| profile == url)
    };
    if of(UseCase::Sos) {
        Some(UseCase::Sos)
    } else if of(UseCase::IndividualPractitioner) {
        Some(UseCase::IndividualPractitioner)
    } else {
        of(UseCase::Cpts).then_some(UseCase::Cpts)
    }
}

/// The flow that the profiles of a resource tell; those of an answer's slots count when its own tell nothing.
pub(super) fn claimed_flow(element: &dyn Element) -> Option<UseCase> {
    let told = |element: &dyn Element| claimed(element).find_map(flow_of);
    if let Some(flow) = told(element) {
        return Some(flow);
    }
    let View::Bundle(bundle) = element.view() else { return None };
    let mut slots = bundle.entry.iter().filter_map(|entry| match &entry.resource {
        Some(Resource::Slot(slot)) => Some(slot),
        _ => None,
    });
    slots.find_map(|slot| told(&**slot))
}

/// The profiles that a resource claims.
fn claimed(element: &dyn Element) -> impl Iterator<Item = &str> {
    let meta = super::engine::parts(element).meta;
    let urls = meta.map_or(&[][..], |meta| &meta.profile).iter();
    urls.filter_map(|url| url.value().map(Canonical::as_str))
}

impl<'v> Engine<'v> {
    /// The acceptance tests find resources by a list of profiles that is this one and nothing else.
    fn claims_only(&mut self, element: &'v dyn Element, wanted: &'static str, path: &Path<'_>) {
        let meta = super::engine::parts(element).meta;
        let claimed = meta.map_or(&[][..], |meta| &meta.profile);
        let only = matches!(claimed, [one] if one.value().is_some_and(|url| url == wanted));
        if !only {
            let first = claimed.first().and_then(Primitive::value).map(Canonical::as_str);
            self.report_guide(
                IssueCode::ClaimedProfile,
                path,
                Facts::default().expected(&[wanted]).bound(claimed.len()).found(first),
            );
        }
    }

    /// Reports that a rule of the guide is broken.
    pub(super) fn report_guide(&mut self, code: IssueCode, path: &Path<'_>, facts: Facts<'_>) {
        self.report_at(code, path, Layer::Guide, Rule::guide(code.as_str()), facts);
    }

    /// The rules for one resource, once R4 and its profiles were looked at.
    pub(super) fn guide_resource(
        &mut self,
        element: &'v dyn Element,
        path: &Path<'_>,
        scope: Scope<'v>,
        place: Place,
    ) {
        let Some(guide) = self.guide.filter(|_| self.nested == 0) else { return };
        let asked = guide.asked.filter(|_| place == Place::Alone);
        let regulator = claimed(element).any(|url| url == practitioner::REGULATOR)
            || asked.is_some_and(|profile| profile.url == practitioner::REGULATOR);
        let Some(flow) = guide.flow.or(regulator.then_some(UseCase::IndividualPractitioner)) else {
            return self.flow_unknown(element, path, place);
        };
        if let Some(profile) = asked.filter(|_| guide.exact) {
            self.claims_only(element, profile.url, path);
        }
        let of_type = element.resource_type().unwrap_or_default();
        if place == Place::Entry && profile_of(flow, of_type).is_none() {
            return; // it is told that the answer has no business with it
        }
        match element.view() {
            View::Slot(slot) => self.guide_slot(slot, flow, path),
            View::Schedule(schedule) => self.guide_schedule(schedule, flow, path),
            View::Practitioner(practitioner) if regulator => {
                self.guide_regulator(practitioner, path);
            }
            View::Practitioner(practitioner) => self.guide_practitioner(practitioner, path),
            View::PractitionerRole(role) => self.guide_role(role, path),
            View::Location(location) => self.guide_location(location, flow, path),
            View::Organization(organization) => self.guide_organization(organization, flow, path),
            View::Appointment(appointment) => self.guide_appointment(appointment, flow, path),
            View::Bundle(bundle) if place == Place::Alone => {
                self.guide_answer(bundle, flow, guide.request, path, scope);
            }
            _ => {}
        }
    }

    /// Without a flow none of the rules can be asked, and that must not look like a good end.
    fn flow_unknown(&mut self, element: &'v dyn Element, path: &Path<'_>, place: Place) {
        let of_type = element.resource_type().unwrap_or_default();
        let searched = match element.view() {
            View::Bundle(bundle) => {
                let of_type = bundle.type_.as_ref().and_then(Primitive::value);
                of_type.is_some_and(|of_type| of_type.as_str() == "searchset")
            }
            _ => TYPES.contains(&of_type),
        };
        if place == Place::Alone && searched {
            let flows = [UseCase::IndividualPractitioner, UseCase::Cpts, UseCase::Sos];
            let profiles = || flows.iter().filter_map(|flow| profile_of(*flow, of_type)).collect();
            self.report_guide(
                IssueCode::FlowUnknown,
                path,
                Facts::default().expected_of(&profiles),
            );
        }
    }

    /// The profile that the flow has for a resource which claims none.
    pub(super) fn profile_by_flow(
        &self,
        element: &dyn Element,
        place: Place,
    ) -> Option<&'static Profile> {
        let guide = self.guide?;
        if guide.asked.is_some() && place == Place::Alone {
            return None;
        }
        let flow = guide.flow?;
        if claimed(element).any(|url| self.tables.profile(url).is_some()) {
            return None;
        }
        self.tables.profile(profile_of(flow, element.resource_type()?)?)
    }
}
