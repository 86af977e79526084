//! Checks a value against a profile: only the elements that the profile names are visited.

use super::{
    engine::{Engine, Scope},
    extension,
    guide::rules::empty_answer,
    path::Path,
    table::{Node, Profile, Tables},
};
use crate::{
    diagnostic::{Edition, IssueCode, Rule},
    r4::{Element, Item, ItemList, Items, Resource, View, resource_type_named},
    validate::{collector::Facts, lookup_cache::Coded},
};

/// What a profile demands of one element.
#[derive(Clone, Copy)]
pub(super) struct Constraint {
    pub(super) profile: &'static Profile,
    pub(super) node: &'static Node,
}

impl Constraint {
    pub(super) fn rule(self) -> Rule {
        Rule::profile(self.profile.url, self.node.id)
    }

    /// Another element of the same profile.
    pub(super) fn of(self, node: &'static Node) -> Self {
        Self { node, ..self }
    }
}

impl<'v> Engine<'v> {
    /// Reports that an element of a profile is not met.
    pub(super) fn unmet(
        &mut self,
        code: IssueCode,
        path: &Path<'_>,
        constraint: Constraint,
        facts: Facts<'_>,
    ) {
        self.report_at(code, path, constraint.node.layer, constraint.rule(), facts);
    }

    /// Checks a resource against a profile that it claims; `claimed` has the bits of the profiles checked so far.
    pub(super) fn claim(
        &mut self,
        element: &'v dyn Element,
        url: &'v str,
        index: usize,
        path: &Path<'_>,
        scope: Scope<'v>,
        claimed: &mut u64,
    ) {
        let Some(profile) = self.claimed(url) else {
            return self.foreign_claim(element.declared(), url, index, path);
        };
        let meta = path.member(element.declared(), "meta");
        self.announce_address(profile.url, &meta.item("Meta", "profile", index));
        let bit = 1 << profile.index;
        if *claimed & bit == 0 {
            *claimed |= bit;
            self.conform(element, profile, path, scope);
        }
    }

    /// The profile of an address, which may name its version.
    pub(super) fn claimed(&mut self, url: &str) -> Option<&'static Profile> {
        self.recent.profile(url).or_else(|| {
            let (base, version) = url.split_once('|')?;
            self.tables.profile(base).filter(|profile| profile.version == version)
        })
    }

    /// Whether a path is that of the resource under check: neither a part of another one nor the target of a reference.
    pub(super) fn is_alone(&self, path: &Path<'_>) -> bool {
        path.up().is_none() && self.nested == 0
    }

    /// A claim of a profile that the edition does not have: one of R4 itself, or an unknown one.
    pub(super) fn foreign_claim(
        &mut self,
        own: &'static str,
        url: &'v str,
        index: usize,
        path: &Path<'_>,
    ) {
        let base = url.split_once('|').map_or(url, |(base, _)| base);
        if base.strip_prefix(extension::R4) == Some(own) {
            return;
        }
        // what R4 defines has no version of its own in an address
        let r4 = url.strip_prefix(extension::R4);
        let abstract_type = |name: &str| matches!(name, "Resource" | "DomainResource");
        if r4.is_some_and(abstract_type) && !self.is_alone(path) {
            return; // true of every resource; reported only of one that stands alone
        }
        let meta = path.member(own, "meta");
        let at = meta.item("Meta", "profile", index);
        let rule = Rule::r4("Meta", "profile");
        let of_type = r4.and_then(core_profile);
        if of_type == Some(own) {
            let facts = Facts::default().plain(r4);
            return self.report(IssueCode::NotChecked, &at, rule, facts);
        }
        let is_defined = |name: &&str| abstract_type(name) || extension::is_defined(name);
        let of_type = of_type
            .or_else(|| r4.filter(is_defined).map(|name| resource_type_named(name).unwrap_or("")));
        if let Some(of_type) = of_type {
            let expected = [of_type];
            let expected = if of_type.is_empty() { &[][..] } else { &expected[..] };
            let facts = Facts::default().expected(expected).found(own);
            self.report(IssueCode::ProfileType, path, rule, facts);
        } else {
            self.report_unknown_profile(url, &at, rule);
        }
    }

    /// Reports that the edition does not have a profile, with the editions that have it.
    pub(super) fn report_unknown_profile(&mut self, url: &str, path: &Path<'_>, rule: Rule) {
        let (base, version) = match url.split_once('|') {
            Some((base, version)) => (base, Some(version)),
            None => (url, None),
        };
        let have = |edition: &&Edition| {
            let profile = Tables::of(**edition).profile(base);
            profile.is_some_and(|profile| version.is_none_or(|version| version == profile.version))
        };
        let editions = Edition::ALL.iter().filter(have).map(|edition| edition.as_str());
        let editions: Vec<_> = editions.collect();
        let facts = Facts::about(self.tables.edition.as_str()).expected(&editions).found(url);
        self.report(IssueCode::UnknownProfile, path, rule, facts);
    }

    /// Checks a resource against a profile.
    pub(super) fn conform(
        &mut self,
        element: &'v dyn Element,
        profile: &'static Profile,
        path: &Path<'_>,
        scope: Scope<'v>,
    ) {
        let Some(profile) = self.at_layer(profile) else { return };
        if Some(profile.of) == element.resource_type() {
            self.apply(profile, &profile.root, element, path, scope);
        } else {
            self.other_type(profile, element.resource_type(), path);
        }
    }

    /// Reports that a profile is one of another resource type.
    pub(super) fn other_type(
        &mut self,
        profile: &'static Profile,
        found: Option<&'static str>,
        path: &Path<'_>,
    ) {
        let rule = Rule::profile(profile.url, profile.of);
        self.report_at(
            IssueCode::ProfileType,
            path,
            profile.layer,
            rule,
            Facts::about(profile.url).expected(&[profile.of]).found(found),
        );
    }

    /// The profile, or the nearest base profile that the requested layer includes.
    pub(super) fn at_layer(&self, mut profile: &'static Profile) -> Option<&'static Profile> {
        while profile.layer > self.layer {
            profile = profile.base?;
        }
        Some(profile)
    }

    /// Checks the members that a node of a profile names.
    pub(super) fn apply(
        &mut self,
        profile: &'static Profile,
        node: &'static Node,
        element: &'v dyn Element,
        path: &Path<'_>,
        scope: Scope<'v>,
    ) {
        if node.children.is_empty() || self.sink.is_done() {
            return;
        }
        let owner = element.declared();
        let mut rest = node.children;
        element.for_each_member(&mut |info, items| {
            let Some((child, more)) = rest.split_first() else { return };
            if child.name != info.name {
                return;
            }
            rest = more;
            let constraint = Constraint { profile, node: child };
            if !matches!(items, Items::None) {
                self.member(constraint, items, owner, path, scope);
            } else if !super::rules::is_written_aside(element, info.name) {
                // a member in a wrong form is reported as that, not as missing
                self.absent(constraint, path);
            }
        });
        debug_assert!(rest.is_empty(), "{}: no such member, or out of order", rest[0].id);
    }

    /// The guide wants an empty answer without entries, although the profile requires some.
    fn is_waived(&self, constraint: Constraint) -> bool {
        empty_answer::is_waived(self, constraint.profile.of, constraint.node.name)
    }

    /// A missing member.
    fn absent(&mut self, constraint: Constraint, path: &Path<'_>) {
        let node = constraint.node;
        if self.is_waived(constraint) {
            if node.min.is_some() {
                empty_answer::report(self, path);
            }
            return;
        }
        if node.min.is_some_and(|least| least > 0) {
            let facts = Facts::about(node.name).bound(node.min.unwrap_or(0) as usize);
            self.unmet(IssueCode::MissingElement, path, constraint, facts);
        }
        for slice in node.slicing.map_or(&[][..], |slicing| slicing.slices) {
            if slice.node.min.is_some_and(|least| least > 0) {
                self.missing_slice(constraint, slice, path);
            }
        }
    }

    #[inline(never)]
    fn member(
        &mut self,
        constraint: Constraint,
        items: Items<'v>,
        owner: &'static str,
        path: &Path<'_>,
        scope: Scope<'v>,
    ) {
        let node = constraint.node;
        match items {
            Items::None => {}
            Items::One(item) => self.only(constraint, item, &path.member(owner, node.name), scope),
            Items::Choice(name, item) => {
                let at = path.member(owner, name);
                self.only(constraint, item, &at, scope);
                if let Some(slicing) = node.slicing {
                    self.choice_slices(constraint, slicing, item, &at, scope);
                }
            }
            Items::Many(list) if self.is_waived(constraint) && is_without_matches(list) => {
                for (index, item) in list.items() {
                    self.item_of(constraint, item, &path.item(owner, node.name, index), scope);
                }
                self.absent(constraint, path);
            }
            Items::Many(list) => {
                let least = node.min.map_or(0, |least| least as usize);
                if list.len() < least {
                    let facts = Facts::about(node.name).bound(least);
                    self.unmet(IssueCode::MissingElement, path, constraint, facts);
                }
                let most = node.max.map_or(usize::MAX, |most| most as usize);
                if list.len() > most {
                    self.too_many(constraint, &path.item(owner, node.name, most));
                }
                for (index, item) in list.items() {
                    self.item_of(constraint, item, &path.item(owner, node.name, index), scope);
                }
                if let Some(slicing) = node.slicing {
                    self.list_slices(constraint, slicing, list, owner, path, scope);
                }
            }
        }
    }

    /// A member of at most one item.
    fn only(&mut self, constraint: Constraint, item: Item<'v>, path: &Path<'_>, scope: Scope<'v>) {
        if constraint.node.max == Some(0) {
            self.too_many(constraint, path);
        }
        self.item_of(constraint, item, path, scope);
    }

    pub(super) fn too_many(&mut self, constraint: Constraint, path: &Path<'_>) {
        let facts =
            Facts::about(constraint.node.name).bound(constraint.node.max.unwrap_or(0) as usize);
        self.unmet(IssueCode::TooMany, path, constraint, facts);
    }

    /// Checks one item; a coded value that met the same constraint before is skipped.
    pub(super) fn item_of(
        &mut self,
        constraint: Constraint,
        item: Item<'v>,
        path: &Path<'_>,
        scope: Scope<'v>,
    ) {
        if self.sink.is_done() {
            return;
        }
        let coded = match item {
            Item::Element(element) => Coded::of(element),
            Item::Primitive(_) | Item::Raw(_) => None,
        };
        let rules = std::ptr::from_ref(constraint.node).addr();
        if coded.is_some_and(|coded| self.recent.is_good(rules, coded)) {
            return;
        }
        let before = self.noticed();
        for demand in constraint.node.rules {
            self.demand(constraint, demand, item, path, scope);
        }
        let Constraint { profile, node } = constraint;
        match item {
            Item::Element(element) => self.apply(profile, node, element, path, scope),
            Item::Primitive(primitive) => {
                self.apply(profile, node, primitive.any_base(), path, scope);
            }
            Item::Raw(_) => {}
        }
        if let Some(coded) = coded.filter(|coded| coded.is_plain())
            && self.noticed() == before
            && !self.sink.is_done()
        {
            self.recent.note_good(rules, coded);
        }
    }
}

/// Whether all entries of an answer are outcomes of the search.
fn is_without_matches(entries: &dyn ItemList) -> bool {
    entries.items().all(|(_, entry)| match entry {
        Item::Element(entry) => match entry.view() {
            View::BundleEntry(entry) => {
                matches!(entry.resource, Some(Resource::OperationOutcome(_)))
            }
            _ => false,
        },
        Item::Primitive(_) | Item::Raw(_) => false,
    })
}

/// The resource type of a profile that R4 itself defines; the crate knows only its name.
pub(super) fn core_profile(name: &str) -> Option<&'static str> {
    let at = CORE_PROFILES.binary_search_by(|(known, _)| (*known).cmp(name)).ok()?;
    Some(CORE_PROFILES[at].1)
}

/// Source: FHIR R4 4.0.1, profiles-others.xml (CC0). Sorted by name.
static CORE_PROFILES: &[(&str, &str)] = &[
    ("actualgroup", "Group"),
    ("bmi", "Observation"),
    ("bodyheight", "Observation"),
    ("bodytemp", "Observation"),
    ("bodyweight", "Observation"),
    ("bp", "Observation"),
    ("catalog", "Composition"),
    ("cdshooksguidanceresponse", "GuidanceResponse"),
    ("cdshooksrequestgroup", "RequestGroup"),
    ("cdshooksserviceplandefinition", "PlanDefinition"),
    ("cholesterol", "Observation"),
    ("clinicaldocument", "Composition"),
    ("computableplandefinition", "PlanDefinition"),
    ("cqf-questionnaire", "Questionnaire"),
    ("cqllibrary", "Library"),
    ("devicemetricobservation", "Observation"),
    ("diagnosticreport-genetics", "DiagnosticReport"),
    ("ehrsrle-auditevent", "AuditEvent"),
    ("ehrsrle-provenance", "Provenance"),
    ("elementdefinition-de", "ElementDefinition"),
    ("familymemberhistory-genetic", "FamilyMemberHistory"),
    ("groupdefinition", "Group"),
    ("hdlcholesterol", "Observation"),
    ("headcircum", "Observation"),
    ("heartrate", "Observation"),
    ("hlaresult", "DiagnosticReport"),
    ("ldlcholesterol", "Observation"),
    ("lipidprofile", "DiagnosticReport"),
    ("observation-genetics", "Observation"),
    ("oxygensat", "Observation"),
    ("picoelement", "EvidenceVariable"),
    ("provenance-relevant-history", "Provenance"),
    ("resprate", "Observation"),
    ("servicerequest-genetics", "ServiceRequest"),
    ("shareableactivitydefinition", "ActivityDefinition"),
    ("shareablecodesystem", "CodeSystem"),
    ("shareablelibrary", "Library"),
    ("shareablemeasure", "Measure"),
    ("shareableplandefinition", "PlanDefinition"),
    ("shareablevalueset", "ValueSet"),
    ("synthesis", "Evidence"),
    ("triglyceride", "Observation"),
    ("vitalsigns", "Observation"),
    ("vitalspanel", "Observation"),
];
