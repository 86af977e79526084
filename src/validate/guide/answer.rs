//! A whole answer: what is in it, how often, why, and how its entries describe themselves.

use std::collections::{HashMap, VecDeque};

use super::{
    flows::profile_of,
    rules::{
        answer_duplicate, answer_foreign, answer_full_url, answer_mode, answer_not_asked,
        answer_reference, answer_total, answer_unused, claimed_profile, cpts_organizations,
        role_practitioner, schedule_place, self_link,
    },
};
use crate::{
    UseCase,
    r4::{Bundle, ExtensionValue, Item, Primitive, Reference, Resource, View},
    urls::known as urls,
    validate::{
        collector::Collector, path::Path, request::AnsweredRequest, resolver::Resolver,
        scope::Scope,
    },
};

pub(super) fn check<'v>(
    issues: &mut Collector,
    resolver: &mut Resolver<'v>,
    bundle: &'v Bundle,
    (flow, request): (UseCase, Option<&dyn AnsweredRequest>),
    path: &Path<'_>,
    scope: Scope<'v>,
) {
    let of_type = bundle.type_.as_ref().and_then(Primitive::value);
    if of_type.is_none_or(|of_type| of_type.as_str() != "searchset") {
        return;
    }
    answer_total::check(issues, bundle, path);
    self_link::check(issues, bundle, request, path);
    check_entries(issues, bundle, flow, path);
    check_references(issues, resolver, bundle, flow, path, scope);
    if let Some(request) = request {
        answer_not_asked::check(issues, bundle, flow, request, path);
    }
}

fn check_entries(issues: &mut Collector, bundle: &Bundle, flow: UseCase, path: &Path<'_>) {
    let mut seen = answer_duplicate::Seen::none(bundle.entry.len());
    let mut base = None;
    for (index, entry) in bundle.entry.iter().enumerate() {
        let Some(resource) = &entry.resource else { continue };
        let entry_path = path.item("Bundle", "entry", index);
        let at = entry_path.member("Bundle.entry", "resource");
        let Some(of_type) = resource.as_item_type() else {
            answer_foreign::report(issues, resource.resource_type().as_deref(), &at);
            continue;
        };
        answer_mode::check(issues, entry, of_type, flow, &entry_path);
        if of_type == "OperationOutcome" {
            continue;
        }
        match (profile_of(flow, of_type), resource.as_item()) {
            (Some(wanted), Item::Element(element)) => {
                claimed_profile::check(issues, element, wanted, &at);
            }
            (Some(_), _) => {}
            (None, _) => answer_foreign::report(issues, Some(of_type), &at),
        }
        if let Some(id) = resource.id() {
            answer_duplicate::check(issues, &mut seen, resource, (of_type, id), &at);
            answer_full_url::check(issues, entry, (of_type, id), &mut base, &entry_path);
        }
    }
}

/// Follows references from the slots on: what they lead to is there, and nothing else is.
fn check_references<'v>(
    issues: &mut Collector,
    resolver: &mut Resolver<'v>,
    bundle: &'v Bundle,
    flow: UseCase,
    path: &Path<'_>,
    scope: Scope<'v>,
) {
    let mut reached = vec![false; bundle.entry.len()];
    let mut schedule_of = schedule_place::ScheduleOf::new();
    // of each entry, the first practitioner that it leads to
    let mut person_of: HashMap<usize, usize> = HashMap::new();
    let mut next: VecDeque<usize> = VecDeque::new();
    // a schedule without slots leads nowhere
    for (index, entry) in bundle.entry.iter().enumerate() {
        if matches!(entry.resource, Some(Resource::Slot(_))) {
            reached[index] = true;
            next.push_back(index);
        }
    }
    while let Some(index) = next.pop_front() {
        let Some(resource) = &bundle.entry[index].resource else { continue };
        let of_schedule = matches!(resource, Resource::Schedule(_));
        let entry_path = path.item("Bundle", "entry", index);
        let at = entry_path.member("Bundle.entry", "resource");
        let scope = Scope { entry: index, inner: None, ..scope };
        for_each_link(resource, &at, &mut |reference, target, link| {
            let to = answer_reference::check((issues, resolver), reference, target, link, scope);
            let Some(to) = to else { return };
            let of_type = bundle.entry[to].resource.as_ref().and_then(Resource::as_item_type);
            match of_type {
                Some("Practitioner") => {
                    person_of.entry(index).or_insert(to);
                }
                Some(of_type @ ("PractitionerRole" | "Location")) if of_schedule => {
                    schedule_place::check(issues, &mut schedule_of, (index, to), of_type, link);
                }
                _ => {}
            }
            if !std::mem::replace(&mut reached[to], true) {
                next.push_back(to);
            }
        });
    }
    role_practitioner::check_schedules(issues, schedule_of, &person_of, path);
    answer_unused::check(issues, bundle, flow, &reached, path);
    if flow == UseCase::Cpts {
        cpts_organizations::check(issues, bundle, path);
    }
}

/// The references of a resource whose targets must be in the answer, each with the type that the target should have.
fn for_each_link<'v>(
    resource: &'v Resource,
    path: &Path<'_>,
    f: &mut dyn FnMut(&'v Reference, &'static str, &Path<'_>),
) {
    let Item::Element(element) = resource.as_item() else { return };
    match element.view() {
        View::Slot(slot) => {
            if let Some(schedule) = &slot.schedule {
                f(schedule, "Schedule", &path.member("Slot", "schedule"));
            }
            for (index, concept) in slot.service_type.iter().enumerate() {
                for (inner, extension) in concept.base.extension().iter().enumerate() {
                    let url = extension.url.as_ref().and_then(Primitive::value);
                    if let (Some(url), Some(ExtensionValue::Reference(service))) =
                        (url, &extension.value)
                        && *url == urls::SLOT_SERVICE_TYPE
                    {
                        let list = path.item("Slot", "serviceType", index);
                        let extension = list.item("CodeableConcept", "extension", inner);
                        let at = extension.member("Extension", "valueReference");
                        f(service, "HealthcareService", &at);
                    }
                }
            }
        }
        View::Schedule(schedule) => {
            for (index, actor) in schedule.actor.iter().enumerate() {
                f(actor, "Practitioner", &path.item("Schedule", "actor", index));
            }
        }
        View::PractitionerRole(role) => {
            if let Some(practitioner) = &role.practitioner {
                f(practitioner, "Practitioner", &path.member("PractitionerRole", "practitioner"));
            }
        }
        View::HealthcareService(service) => {
            if let Some(organization) = &service.provided_by {
                f(organization, "Organization", &path.member("HealthcareService", "providedBy"));
            }
        }
        View::Location(location) => {
            if let Some(organization) = &location.managing_organization {
                f(organization, "Organization", &path.member("Location", "managingOrganization"));
            }
        }
        _ => {}
    }
}
