//! The rules of the guide's text and of its acceptance tests, on top of the profiles.
//!
//! `rules` has each rule whole: code, use cases, source, texts, check and page. The files here walk a resource and call the
//! checks: slots and schedules, people, places, appointments, and an answer as a whole.

mod answer;
mod appointment;
mod format;
mod location;
mod practitioner;
pub(super) mod rules;
mod slot;

pub(crate) use practitioner::REGULATOR;

use chrono::{DateTime, FixedOffset};

use self::rules::{GuideRule, claimed_profile, flow_unknown};
use super::{
    collector::Facts,
    engine::{Engine, Place, Scope},
    path::Path,
    request::AnsweredRequest,
    table::{Profile, Tables},
};
use crate::{
    UseCase,
    diagnostic::{Edition, Layer, Rule},
    r4::{Canonical, Element, Resource, View},
    urls::known as urls,
};

/// What the rules of the guide need to know besides the value.
#[derive(Clone, Copy)]
pub(super) struct Guide<'v> {
    /// The flow, when it is known: from the caller, or from a profile.
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
    UseCase::ALL.iter().copied().find(|flow| of(*flow))
}

/// The flow of the profiles that a resource claims; of an answer without one, of those that its slots claim.
///
/// Profiles that the edition does not have show none.
pub(super) fn claimed_flow(element: &dyn Element, tables: Tables) -> Option<UseCase> {
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

/// The profiles that a resource claims.
pub(super) fn claimed(element: &dyn Element) -> impl Iterator<Item = &str> {
    let meta = super::engine::meta_of(element);
    let urls = meta.map_or(&[][..], |meta| &meta.profile).iter();
    urls.filter_map(|url| url.value().map(Canonical::as_str))
}

impl<'v> Engine<'v> {
    /// Reports that a rule of the guide is broken.
    pub(super) fn report_guide(&mut self, rule: &GuideRule, path: &Path<'_>, facts: Facts<'_>) {
        let (code, facts) = (rule.code, facts.texts(rule.texts));
        self.report_at(code, path, Layer::Guide, Rule::guide(code.as_str()), facts);
    }

    /// The rules for one resource, after those of R4 and its profiles.
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
            if place == Place::Alone {
                flow_unknown::check(self, element, path);
            }
            return;
        };
        if let Some(profile) = asked.filter(|_| guide.exact) {
            claimed_profile::check(self, element, profile.url, path);
        }
        let of_type = element.resource_type().unwrap_or_default();
        if place == Place::Entry && profile_of(flow, of_type).is_none() {
            return; // answer-foreign is reported
        }
        match element.view() {
            View::Slot(slot) => slot::check(self, slot, flow, path),
            View::Schedule(schedule) => slot::check_schedule(self, schedule, flow, path),
            View::Practitioner(person) if regulator => {
                practitioner::check_regulator(self, person, path);
            }
            View::Practitioner(person) => practitioner::check(self, person, path),
            View::PractitionerRole(role) => location::check_role(self, role, path),
            View::Location(location) => location::check(self, location, flow, path),
            View::Organization(organization) => {
                location::check_organization(self, organization, flow, path);
            }
            View::Appointment(appointment) => appointment::check(self, appointment, flow, path),
            View::Bundle(bundle) if place == Place::Alone => {
                answer::check(self, bundle, flow, guide.request, path, scope);
            }
            _ => {}
        }
    }

    /// The profile that the flow has for a resource which claims none.
    pub(super) fn profile_by_flow(
        &mut self,
        element: &'v dyn Element,
        place: Place,
    ) -> Option<&'static Profile> {
        let guide = self.guide?;
        if guide.asked.is_some() && place == Place::Alone {
            return None;
        }
        let flow = guide.flow?;
        if claimed(element).any(|url| self.recent.profile(url).is_some()) {
            return None;
        }
        self.tables.profile(profile_of(flow, element.resource_type()?)?)
    }
}
