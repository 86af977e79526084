//! A whole answer: who is in it, how often, why, and what it says of itself.

use std::collections::{HashMap, HashSet, VecDeque};

use super::profile_of;
use crate::validate::request::AnsweredRequest;
use crate::{
    UseCase,
    diagnostic::IssueCode,
    r4::{
        Bundle, BundleEntry, ExtensionValue, Primitive, Reference, Resource, SearchEntryMode, Uri,
        View,
    },
    urls::{known as urls, web_address::is_web_address},
    validate::{
        collector::Facts,
        engine::{Engine, Scope},
        guide::{
            location::STRUCTURE,
            practitioner::{NATIONAL, system, value},
        },
        path::Path,
        reference::To,
    },
};

impl<'v> Engine<'v> {
    pub(super) fn guide_answer(
        &mut self,
        bundle: &'v Bundle,
        flow: UseCase,
        request: Option<&'v dyn AnsweredRequest>,
        path: &Path<'_>,
        scope: Scope<'v>,
    ) {
        let of_type = bundle.type_.as_ref().and_then(Primitive::value);
        if of_type.is_none_or(|of_type| of_type.as_str() != "searchset") {
            return;
        }
        self.answer_total(bundle, path);
        self.answer_link(bundle, request, path);
        self.answer_entries(bundle, flow, path);
        self.answer_graph(bundle, flow, path, scope);
        if let Some(request) = request {
            self.answer_asked(bundle, flow, request, path);
        }
    }

    fn answer_total(&mut self, bundle: &'v Bundle, path: &Path<'_>) {
        let slots = bundle
            .entry
            .iter()
            .filter(|entry| matches!(entry.resource, Some(Resource::Slot(_))))
            .count();
        let total = bundle.total.as_ref().and_then(Primitive::value).map(|total| total.get());
        if total.and_then(|total| usize::try_from(total).ok()) != Some(slots) {
            let at = path.member("Bundle", "total");
            let at = if total.is_some() { &at } else { path };
            self.report_guide(
                IssueCode::AnswerTotal,
                at,
                Facts::default()
                    .bound(slots)
                    .plain(total.map(|total| total.to_string()).as_deref()),
            );
        }
    }

    fn answer_link(
        &mut self,
        bundle: &'v Bundle,
        request: Option<&'v dyn AnsweredRequest>,
        path: &Path<'_>,
    ) {
        let of_self = |link: &&crate::r4::BundleLink| {
            let relation = link.relation.as_ref().and_then(Primitive::value);
            relation.is_some_and(|relation| relation.as_str() == "self")
        };
        let url = match bundle.link.as_slice() {
            [link] if of_self(&link) => link.url.as_ref().and_then(Primitive::value),
            _ => None,
        };
        let Some(url) = url.map(Uri::as_str) else {
            return self.report_guide(
                IssueCode::AnswerSelfLink,
                path,
                Facts::about("one").bound(bundle.link.len()),
            );
        };
        let link = path.item("Bundle", "link", 0);
        let at = link.member("Bundle.link", "url");
        match request {
            Some(request) if !request.matches(url) => {
                let facts = Facts::about(if url.contains('+') { "plus" } else { "other" });
                self.report_guide(IssueCode::AnswerSelfLink, &at, facts);
            }
            None if url.split_once('?').is_some_and(|(_, query)| query.contains('+')) => {
                self.report_guide(IssueCode::SelfLinkPlus, &at, Facts::default());
            }
            _ => {}
        }
    }

    /// What each entry says of itself.
    fn answer_entries(&mut self, bundle: &'v Bundle, flow: UseCase, path: &Path<'_>) {
        let main = if flow == UseCase::Sos { "Schedule" } else { "Slot" };
        let mut base: Option<&str> = None;
        let mut seen: HashSet<(&str, &str)> = HashSet::new();
        let mut people: HashSet<&str> = HashSet::new();
        for (index, entry) in bundle.entry.iter().enumerate() {
            let Some(resource) = &entry.resource else { continue };
            let entry_path = path.item("Bundle", "entry", index);
            let at = entry_path.member("Bundle.entry", "resource");
            let Some(of_type) = resource.as_item_type() else {
                self.report_guide(
                    IssueCode::AnswerForeign,
                    &at,
                    Facts::default().found(resource.resource_type().as_deref()),
                );
                continue;
            };
            self.entry_mode(entry, of_type, main, &entry_path);
            if of_type == "OperationOutcome" {
                continue;
            }
            match profile_of(flow, of_type) {
                Some(wanted) => {
                    if let crate::r4::Item::Element(element) = resource.as_item() {
                        self.claims_only(element, wanted, &at);
                    }
                }
                None => {
                    self.report_guide(
                        IssueCode::AnswerForeign,
                        &at,
                        Facts::default().found(of_type),
                    );
                }
            }
            if let Some(id) = resource.id() {
                let again = !seen.insert((of_type, id));
                let national = match resource {
                    Resource::Practitioner(found) if !again => {
                        let mut ids = found.identifier.iter();
                        ids.find(|id| system(id) == Some(NATIONAL)).and_then(value)
                    }
                    _ => None,
                };
                if national.is_some_and(|national| !people.insert(national)) {
                    self.report_guide(
                        IssueCode::AnswerDuplicate,
                        &at,
                        Facts::about("person").found(national).personal(),
                    );
                }
                if again {
                    self.report_guide(
                        IssueCode::AnswerDuplicate,
                        &at,
                        Facts::about(of_type).found(id),
                    );
                }
                self.entry_address(entry, of_type, id, &mut base, &entry_path);
            }
        }
    }

    fn entry_mode(&mut self, entry: &'v BundleEntry, of_type: &str, main: &str, path: &Path<'_>) {
        let wanted = match of_type {
            "OperationOutcome" => "outcome",
            of_type if of_type == main => "match",
            _ => "include",
        };
        let mode = entry.search.as_ref().and_then(|search| search.mode.as_ref()?.value());
        if mode.is_none_or(|mode| mode.as_str() != wanted) {
            let search = path.member("Bundle.entry", "search");
            let at = if mode.is_some() { &search } else { path };
            let (expected, found) = ([wanted], mode.map(SearchEntryMode::as_str));
            let facts = Facts::default().expected(&expected).found(found);
            self.report_guide(IssueCode::AnswerMode, at, facts);
        }
    }

    fn entry_address(
        &mut self,
        entry: &'v BundleEntry,
        of_type: &str,
        id: &str,
        base: &mut Option<&'v str>,
        path: &Path<'_>,
    ) {
        let Some(url) = entry.full_url.as_ref().and_then(Primitive::value) else { return };
        let url = url.as_str();
        let own = url
            .strip_suffix(id)
            .and_then(|rest| rest.strip_suffix('/'))
            .and_then(|rest| rest.strip_suffix(of_type))
            .filter(|base| base.ends_with('/'));
        if own.is_some() && own == *base {
            return;
        }
        let own = own.filter(|base| is_web_address(base));
        let subject = match (own, *base) {
            (None, _) => "form",
            (Some(_), Some(_)) => "base",
            (Some(own), None) => {
                *base = Some(own);
                return;
            }
        };
        let facts = Facts::about(subject).found(url);
        self.report_guide(IssueCode::AnswerFullUrl, &path.member("Bundle.entry", "fullUrl"), facts);
    }

    /// What leads to what: everything is there, nothing for nothing.
    fn answer_graph(
        &mut self,
        bundle: &'v Bundle,
        flow: UseCase,
        path: &Path<'_>,
        scope: Scope<'v>,
    ) {
        let mut reached = vec![false; bundle.entry.len()];
        // of each entry, the first schedule that leads to it and the first practitioner that it leads to
        let mut schedule_of: HashMap<usize, usize> = HashMap::new();
        let mut person_of: HashMap<usize, usize> = HashMap::new();
        let (mut services, mut organizations) = (0, 0);
        let mut next: VecDeque<usize> = VecDeque::new();
        // slots lead to all the rest; a schedule without slots leads nowhere
        for (index, entry) in bundle.entry.iter().enumerate() {
            match &entry.resource {
                Some(Resource::Slot(_)) => next.push_back(index),
                Some(Resource::HealthcareService(_)) => services += 1,
                Some(Resource::Organization(_)) => organizations += 1,
                _ => {}
            }
        }
        for index in &next {
            reached[*index] = true;
        }
        while let Some(index) = next.pop_front() {
            let Some(resource) = &bundle.entry[index].resource else { continue };
            let of_schedule = matches!(resource, Resource::Schedule(_));
            let entry_path = path.item("Bundle", "entry", index);
            let at = entry_path.member("Bundle.entry", "resource");
            let scope = Scope { entry: index, inner: None, ..scope };
            for_each_link(resource, &at, &mut |reference, target, link| {
                let Some(to) = self.guide_link(reference, target, link, scope) else { return };
                let role = matches!(bundle.entry[to].resource, Some(Resource::PractitionerRole(_)));
                let place = matches!(bundle.entry[to].resource, Some(Resource::Location(_)));
                if matches!(bundle.entry[to].resource, Some(Resource::Practitioner(_))) {
                    person_of.entry(index).or_insert(to);
                }
                if of_schedule && (role || place) {
                    let first = *schedule_of.entry(to).or_insert(index);
                    if first != index {
                        let facts =
                            Facts::about(if role { "PractitionerRole" } else { "Location" });
                        self.report_guide(IssueCode::SchedulePlace, link, facts);
                    }
                }
                if !std::mem::replace(&mut reached[to], true) {
                    next.push_back(to);
                }
            });
        }
        let mut roles: Vec<_> = schedule_of.into_iter().collect();
        roles.sort_unstable();
        for (role, schedule) in roles {
            let (own, other) = (person_of.get(&role), person_of.get(&schedule));
            if own.is_some() && other.is_some() && own != other {
                let entry_path = path.item("Bundle", "entry", role);
                let at = entry_path.member("Bundle.entry", "resource");
                let at = at.member("PractitionerRole", "practitioner");
                self.report_guide(IssueCode::RolePractitioner, &at, Facts::about("other"));
            }
        }
        for (index, _) in reached.iter().enumerate().filter(|(_, reached)| !**reached) {
            let of_type = bundle.entry[index].resource.as_ref().and_then(Resource::as_item_type);
            if let Some(of_type) = of_type.filter(|of_type| profile_of(flow, of_type).is_some()) {
                let entry_path = path.item("Bundle", "entry", index);
                let at = entry_path.member("Bundle.entry", "resource");
                self.report_guide(IssueCode::AnswerUnused, &at, Facts::about(of_type));
            }
        }
        if flow == UseCase::Cpts && services != organizations {
            self.report_guide(
                IssueCode::CptsOrganizations,
                path,
                Facts::default().bound(services).plain(&*organizations.to_string()),
            );
        }
    }

    /// A reference within an answer: relative, and to something that is there.
    fn guide_link(
        &mut self,
        reference: &'v Reference,
        target: &'static str,
        path: &Path<'_>,
        scope: Scope<'v>,
    ) -> Option<usize> {
        let Some(text) = reference.reference.as_ref().and_then(Primitive::value) else {
            // rules of their own tell what a schedule and a role must name
            if target != "Practitioner" {
                self.report_guide(IssueCode::AnswerReference, path, Facts::about(target));
            }
            return None;
        };
        let text = text.as_str();
        if text.starts_with('#') {
            return None;
        }
        let relative = text.split_once('/').is_some_and(|(of_type, id)| {
            crate::r4::resource_type_named(of_type).is_some() && !id.contains('/')
        });
        if !relative {
            self.report_guide(IssueCode::RelativeReference, path, Facts::about(target).found(text));
        }
        match self.look_up(text, scope) {
            Ok(Some(To::Entry(at))) => Some(at),
            Ok(_) => {
                self.report_guide(
                    IssueCode::AnswerReference,
                    path,
                    Facts::about(target).found(text),
                );
                None
            }
            // R4 told it
            Err(_) => None,
        }
    }

    /// Those who were asked for, and nobody else.
    fn answer_asked(
        &mut self,
        bundle: &'v Bundle,
        flow: UseCase,
        request: &'v dyn AnsweredRequest,
        path: &Path<'_>,
    ) {
        let asked: HashSet<&str> = request.requested_ids().into_iter().collect();
        for (index, entry) in bundle.entry.iter().enumerate() {
            let (identifiers, wanted, owner) = match (&entry.resource, flow) {
                (Some(Resource::Organization(found)), UseCase::Sos) => {
                    (&found.identifier, STRUCTURE, "Organization")
                }
                (Some(Resource::Practitioner(found)), _) => {
                    (&found.identifier, NATIONAL, "Practitioner")
                }
                _ => continue,
            };
            let mut ids =
                identifiers.iter().filter(|id| system(id) == Some(wanted)).filter_map(value);
            if !ids.any(|id| asked.contains(id)) {
                let entry_path = path.item("Bundle", "entry", index);
                let at = entry_path.member("Bundle.entry", "resource");
                self.report_guide(IssueCode::AnswerNotAsked, &at, Facts::about(owner));
            }
        }
    }
}

/// The references of a resource that an answer must hold the target of.
fn for_each_link<'v>(
    resource: &'v Resource,
    path: &Path<'_>,
    f: &mut dyn FnMut(&'v Reference, &'static str, &Path<'_>),
) {
    let crate::r4::Item::Element(element) = resource.as_item() else { return };
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
