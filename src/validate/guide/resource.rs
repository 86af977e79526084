//! The rules of the guide for one resource, by its type and its flow.

use super::{
    answer, appointment,
    flows::{REGULATOR, profile_of},
    location, practitioner,
    rules::{claimed_profile, flow_unknown, schedule_actors},
    slot,
};
use crate::{
    UseCase,
    r4::{Element, View},
    validate::{
        check::Check,
        context::Context,
        lookup_cache::Recent,
        parts::claimed,
        path::Path,
        scope::{Place, Scope},
        table::Profile,
    },
};

/// The rules for one resource, after those of R4 and its profiles.
pub(in crate::validate) fn check_resource<'v>(
    check: &mut Check<'v>,
    element: &'v dyn Element,
    path: &Path<'_>,
    scope: Scope<'v>,
    place: Place,
) {
    let Some(guide) = check.context.guide.filter(|_| check.resolver.nested == 0) else { return };
    let issues = &mut check.issues;
    let requested = guide.requested.filter(|_| place == Place::Alone);
    let regulator = claimed(element).any(|url| url == REGULATOR)
        || requested.is_some_and(|profile| profile.url == REGULATOR);
    let Some(flow) = guide.flow.or(regulator.then_some(UseCase::IndividualPractitioner)) else {
        if place == Place::Alone {
            flow_unknown::check(issues, element, path);
        }
        return;
    };
    if let Some(profile) = requested.filter(|_| guide.exact) {
        claimed_profile::check(issues, element, profile.url, path);
    }
    let of_type = element.resource_type().unwrap_or_default();
    if place == Place::Entry && profile_of(flow, of_type).is_none() {
        return; // answer-foreign is reported
    }
    match element.view() {
        View::Slot(slot) => slot::check(issues, &guide, slot, flow, path),
        View::Schedule(schedule) => schedule_actors::check(issues, schedule, flow, path),
        View::Practitioner(person) if regulator => {
            practitioner::check_regulator(issues, person, path);
        }
        View::Practitioner(person) => {
            practitioner::check(issues, &mut check.announced, person, path);
        }
        View::PractitionerRole(role) => location::check_role(issues, role, path),
        View::Location(location) => location::check(issues, location, flow, path),
        View::Organization(organization) => {
            location::check_organization(issues, organization, flow, path);
        }
        View::Appointment(appointment) => {
            let edition = check.context.tables.edition;
            appointment::check(issues, &mut check.announced, appointment, (flow, edition), path);
        }
        View::Bundle(bundle) if place == Place::Alone => {
            answer::check(issues, &mut check.resolver, bundle, (flow, guide.request), path, scope);
        }
        _ => {}
    }
}

/// The profile that the flow has for a resource which claims none.
pub(in crate::validate) fn profile_by_flow(
    context: &Context<'_>,
    recent: &mut Recent<'_>,
    element: &dyn Element,
    place: Place,
) -> Option<&'static Profile> {
    let guide = context.guide?;
    if guide.requested.is_some() && place == Place::Alone {
        return None;
    }
    let flow = guide.flow?;
    if claimed(element).any(|url| recent.profile(url).is_some()) {
        return None;
    }
    context.tables.profile(profile_of(flow, element.resource_type()?)?)
}
