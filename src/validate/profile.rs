//! What a profile says of a value: only the elements that it names are looked at.

use super::{
    compiled,
    engine::{Engine, Scope},
    path::Path,
    recent::Coded,
    reference::To,
    table::{Invariant, Match, Node, Pattern, Profile, Rule as Demand, Slice, Slicing, Strength},
};
use crate::{
    issue::{Facts, IssueCode, Rule},
    r4::{Element, Item, ItemList, Items, MemberInfo, Value, View, choice_type, resource_type_named},
};

impl<'v> Engine<'v> {
    /// Checks a resource against a profile that it claims.
    pub(super) fn claim(
        &mut self,
        element: &'v dyn Element,
        url: &'v str,
        index: usize,
        path: &Path<'_>,
        scope: Scope<'v>,
        told: &mut u64,
    ) {
        let mut found = self.recent.profile(url);
        let mut base = url;
        if found.is_none()
            && let Some((unversioned, version)) = url.split_once('|')
        {
            base = unversioned;
            found = compiled::profile(base).filter(|profile| profile.version == version);
        }
        let own = element.resource_type().unwrap_or_default();
        let Some(profile) = found else {
            let r4 = base.strip_prefix("http://hl7.org/fhir/StructureDefinition/");
            let abstract_type = |name: &str| matches!(name, "Resource" | "DomainResource");
            if let Some(name) = r4.filter(|name| {
                *name != own && (abstract_type(name) || resource_type_named(name).is_some())
            }) {
                self.report(IssueCode::ProfileType, path, Rule::r4("Meta", "profile"), || Facts {
                    expected: resource_type_named(name).into_iter().collect(),
                    found: Some(own.into()),
                    ..Facts::default()
                });
            } else if r4 != Some(own) {
                let meta = path.member(own, "meta");
                let at = meta.item("Meta", "profile", index);
                self.report(IssueCode::UnknownProfile, &at, Rule::r4("Meta", "profile"), || {
                    Facts { found: Some(url.into()), ..Facts::default() }
                });
            }
            return;
        };
        if *told & (1 << profile.index) != 0 {
            return;
        }
        *told |= 1 << profile.index;
        self.conform(element, profile, path, scope);
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
            let rule = Rule::profile(profile.url, profile.of);
            self.tell(IssueCode::ProfileType, path, profile.layer, rule, || Facts {
                subject: profile.url,
                expected: vec![profile.of],
                found: element.resource_type().map(Into::into),
                ..Facts::default()
            });
        }
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
            if child.name == info.name {
                rest = more;
                let kept_aside = || element.extra().get(info.name).is_some();
                let least = child.min.filter(|_| matches!(items, Items::None) && !kept_aside());
                if least.is_some_and(|least| least > 0) {
                    self.missing(profile, child, path);
                }
                self.member(profile, child, info, items, owner, path, scope);
            }
        });
        debug_assert!(rest.is_empty(), "{}: no such member, or out of order", rest[0].id);
    }

    fn missing(&mut self, profile: &'static Profile, node: &'static Node, path: &Path<'_>) {
        let rule = Rule::profile(profile.url, node.id);
        self.tell(IssueCode::MissingElement, path, node.layer, rule, || Facts {
            subject: node.name,
            ..Facts::default()
        });
    }

    #[allow(clippy::too_many_arguments, reason = "one place of a walk")]
    fn member(
        &mut self,
        profile: &'static Profile,
        node: &'static Node,
        info: &'static MemberInfo,
        items: Items<'v>,
        owner: &'static str,
        path: &Path<'_>,
        scope: Scope<'v>,
    ) {
        match items {
            Items::None => {
                if let Some(slicing) = node.slicing {
                    self.slices(profile, slicing, &[], path, scope);
                }
            }
            Items::One(item) => self.one(profile, node, item, &path.member(owner, info.name), scope),
            Items::Choice(name, item) => {
                let at = path.member(owner, name);
                self.one(profile, node, item, &at, scope);
                if let Some(slicing) = node.slicing {
                    self.choice_slices(profile, slicing, name, item, path, scope);
                }
            }
            Items::Many(list) => {
                self.count(profile, node, list, owner, path);
                for index in 0..list.len() {
                    if let Some(item) = list.get(index) {
                        let at = path.item(owner, node.name, index);
                        self.item_of(profile, node, item, &at, scope);
                    }
                }
                if let Some(slicing) = node.slicing {
                    self.list_slices(profile, slicing, node.name, list, owner, path, scope);
                }
            }
        }
    }

    /// A member that stands at most once.
    fn one(
        &mut self,
        profile: &'static Profile,
        node: &'static Node,
        item: Item<'v>,
        path: &Path<'_>,
        scope: Scope<'v>,
    ) {
        if node.max == Some(0) {
            self.too_many(profile, node, path);
        }
        self.item_of(profile, node, item, path, scope);
    }

    fn count(
        &mut self,
        profile: &'static Profile,
        node: &'static Node,
        list: &dyn ItemList,
        owner: &'static str,
        path: &Path<'_>,
    ) {
        let rule = Rule::profile(profile.url, node.id);
        if let Some(least) = node.min.map(|least| least as usize)
            && list.len() < least
        {
            self.tell(IssueCode::MissingElement, path, node.layer, rule, || Facts {
                subject: node.name,
                bound: least,
                ..Facts::default()
            });
        }
        if let Some(most) = node.max.map(|most| most as usize)
            && list.len() > most
        {
            let at = path.item(owner, node.name, most);
            self.too_many(profile, node, &at);
        }
    }

    fn too_many(&mut self, profile: &'static Profile, node: &'static Node, path: &Path<'_>) {
        let rule = Rule::profile(profile.url, node.id);
        self.tell(IssueCode::TooMany, path, node.layer, rule, || Facts {
            subject: node.name,
            bound: node.max.unwrap_or(0) as usize,
            ..Facts::default()
        });
    }

    /// What must hold for each item.
    fn item_of(
        &mut self,
        profile: &'static Profile,
        node: &'static Node,
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
        let rules = std::ptr::from_ref(node).addr();
        if coded.is_some_and(|coded| self.recent.is_good(rules, coded)) {
            return;
        }
        let before = self.noticed();
        self.judge(profile, node, item, path, scope);
        if let Some(coded) = coded.filter(|coded| coded.is_plain())
            && self.noticed() == before
            && !self.sink.is_done()
        {
            self.recent.note_good(rules, coded);
        }
    }

    fn judge(
        &mut self,
        profile: &'static Profile,
        node: &'static Node,
        item: Item<'v>,
        path: &Path<'_>,
        scope: Scope<'v>,
    ) {
        for demand in node.rules {
            self.demand(profile, node, demand, item, path, scope);
        }
        match item {
            Item::Element(element) => self.apply(profile, node, element, path, scope),
            Item::Primitive(primitive) => {
                self.apply(profile, node, primitive.any_base(), path, scope);
            }
            Item::Raw(_) => {}
        }
    }

    fn demand(
        &mut self,
        profile: &'static Profile,
        node: &'static Node,
        demand: &'static Demand,
        item: Item<'v>,
        path: &Path<'_>,
        scope: Scope<'v>,
    ) {
        let rule = Rule::profile(profile.url, node.id);
        match demand {
            Demand::Fixed(text) => {
                self.text_is(node, rule, text, item, path);
                if let Item::Primitive(primitive) = item
                    && !primitive.any_base().extension().is_empty()
                {
                    self.tell(IssueCode::WrongValue, path, node.layer, rule, || Facts {
                        subject: "extension",
                        expected: vec![text],
                        ..Facts::default()
                    });
                }
            }
            Demand::Pattern(Pattern::Text(text)) => self.text_is(node, rule, text, item, path),
            Demand::Pattern(Pattern::Coding { system, code } | Pattern::Concept { system, code }) => {
                let found = match item {
                    Item::Element(element) => match element.view() {
                        View::Coding(coding) => super::coding::is(coding, system, code),
                        View::CodeableConcept(concept) => {
                            concept.coding.iter().any(|coding| super::coding::is(coding, system, code))
                        }
                        _ => true,
                    },
                    _ => true,
                };
                if !found {
                    self.tell(IssueCode::WrongValue, path, node.layer, rule, || Facts {
                        subject: "coding",
                        expected: vec![system, code],
                        found: super::coding::shown(item),
                        ..Facts::default()
                    });
                }
            }
            Demand::Binding(Strength::Required, set) => {
                self.bound(set, node.layer, rule, item, path);
            }
            Demand::Binding(..) => {}
            Demand::Types(types) => {
                let of_type = path.name().strip_prefix("value").and_then(choice_type);
                if let Some(of_type) = of_type
                    && !types.contains(&of_type)
                {
                    self.tell(IssueCode::WrongType, path, node.layer, rule, || Facts {
                        expected: types.to_vec(),
                        found: Some(of_type.into()),
                        ..Facts::default()
                    });
                }
            }
            Demand::Profiles(profiles) => self.of_profiles(profiles, item, scope, path),
            Demand::Targets(targets) => {
                let reference = match item {
                    Item::Element(element) => match element.view() {
                        View::Reference(reference) => reference,
                        _ => return,
                    },
                    _ => return,
                };
                let aggregation = node.rules.iter().find_map(|demand| match demand {
                    Demand::Aggregation(places) => Some(*places),
                    _ => None,
                });
                let places = aggregation.unwrap_or(&[]);
                self.targets(reference, targets, places, (profile, node), path, scope);
            }
            // with the targets
            Demand::Aggregation(_) => {}
            Demand::MaxLength(most) => {
                let most = *most as usize;
                if let Item::Primitive(primitive) = item
                    && let Some(Value::Text(text)) = primitive.any_value()
                    && text.encode_utf16().count() > most
                {
                    self.tell(IssueCode::TooLong, path, node.layer, rule, || Facts {
                        bound: most,
                        ..Facts::default()
                    });
                }
            }
            Demand::Invariant(invariant) => {
                let Item::Element(element) = item else { return };
                let View::Identifier(identifier) = element.view() else { return };
                let value = identifier.value.as_ref().and_then(|value| value.value());
                let (holds, key) = match (invariant, value.map(|value| value.as_str())) {
                    (Invariant::Finess, value) => {
                        (value.is_some_and(|text| digits(text, b'1', 10)), "FINESS-invariant")
                    }
                    (Invariant::Siret, value) => {
                        (value.is_some_and(|text| digits(text, b'3', 15)), "SIRET-invariant")
                    }
                };
                if !holds {
                    let rule = Rule::profile(profile.url, key);
                    self.tell(IssueCode::BrokenInvariant, path, node.layer, rule, || Facts {
                        subject: key,
                        found: value.map(|value| value.as_str().into()),
                        ..Facts::default()
                    });
                }
            }
        }
    }

    fn text_is(
        &mut self,
        node: &'static Node,
        rule: Rule,
        text: &'static str,
        item: Item<'v>,
        path: &Path<'_>,
    ) {
        let Item::Primitive(primitive) = item else { return };
        let found = match primitive.any_value() {
            Some(Value::Text(found)) => Some(found),
            _ => None,
        };
        // an extension may say why there is none
        if found.is_some_and(|found| found != text) {
            self.tell(IssueCode::WrongValue, path, node.layer, rule, || Facts {
                expected: vec![text],
                found: found.map(Into::into),
                ..Facts::default()
            });
        }
    }

    /// The profiles of a datatype, or of an entry's resource.
    fn of_profiles(
        &mut self,
        profiles: &'static [&'static Profile],
        item: Item<'v>,
        scope: Scope<'v>,
        path: &Path<'_>,
    ) {
        // the definitions of extensions are found by their address
        let [profile] = profiles else { return };
        if profile.of == "Extension" {
            return;
        }
        let Some(profile) = self.at_layer(profile) else { return };
        match item {
            Item::Element(element) if element.resource_type().is_some() => {
                if let Some(index) = scope.bundle
                    && element.resource_type() == Some(profile.of)
                {
                    if self.nested == 0 {
                        self.tell_entry(index, scope.entry, profile, scope);
                    } else if !self.is_good(To::Entry(scope.entry), profile, scope) {
                        self.missing(profile, &profile.root, path);
                    }
                }
            }
            Item::Element(element) => self.apply(profile, &profile.root, element, path, scope),
            Item::Primitive(_) | Item::Raw(_) => {}
        }
    }

    fn choice_slices(
        &mut self,
        profile: &'static Profile,
        slicing: &'static Slicing,
        name: &str,
        item: Item<'v>,
        path: &Path<'_>,
        scope: Scope<'v>,
    ) {
        let of_type = name.strip_prefix("value").and_then(choice_type);
        for slice in slicing.slices {
            let matches = matches!(slice.matches, Match::Type(wanted) if Some(wanted) == of_type);
            if matches {
                self.item_of(profile, &slice.node, item, &path.member("Extension", name), scope);
            } else if slice.node.min.is_some_and(|least| least > 0) {
                self.missing_slice(profile, slice, path);
            }
        }
    }

    fn missing_slice(&mut self, profile: &'static Profile, slice: &'static Slice, path: &Path<'_>) {
        let rule = Rule::profile(profile.url, slice.node.id);
        self.tell(IssueCode::MissingSlice, path, slice.node.layer, rule, || Facts {
            subject: slice.name,
            expected: match slice.matches {
                Match::Url(text) | Match::System(text) | Match::CodingSystem(text) => vec![text],
                Match::Type(name) | Match::ResourceType(name) => vec![name],
                Match::Bound(set) => vec![set.url],
                Match::Conforms(profile) => vec![profile.url],
            },
            ..Facts::default()
        });
    }

    /// Slices of a member that is not there.
    fn slices(
        &mut self,
        profile: &'static Profile,
        slicing: &'static Slicing,
        counts: &[usize],
        path: &Path<'_>,
        _: Scope<'v>,
    ) {
        for (at, slice) in slicing.slices.iter().enumerate() {
            let count = counts.get(at).copied().unwrap_or(0);
            if slice.node.min.is_some_and(|least| count < least as usize) {
                self.missing_slice(profile, slice, path);
            }
        }
    }

    #[allow(clippy::too_many_arguments, reason = "one place of a walk")]
    fn list_slices(
        &mut self,
        profile: &'static Profile,
        slicing: &'static Slicing,
        name: &'static str,
        list: &'v dyn ItemList,
        owner: &'static str,
        path: &Path<'_>,
        scope: Scope<'v>,
    ) {
        let mut unmatched_before = 0;
        for slice in slicing.slices {
            let mut count = 0;
            for index in 0..list.len() {
                let Some(item) = list.get(index) else { continue };
                let inner = if owner == "Bundle" { Scope { entry: index, ..scope } } else { scope };
                if self.matches(&slice.matches, item, inner) {
                    let at = path.item(owner, name, index);
                    if slice.node.max.is_some_and(|most| count == most as usize) {
                        self.too_many(profile, &slice.node, &at);
                    }
                    count += 1;
                    self.item_of(profile, &slice.node, item, &at, inner);
                } else if slicing.closed {
                    unmatched_before += 1;
                }
            }
            if slice.node.min.is_some_and(|least| count < least as usize) {
                self.missing_slice(profile, slice, path);
                if let (Match::Conforms(wanted), Some(index)) = (&slice.matches, scope.bundle) {
                    self.tell_candidates(wanted, index, scope);
                }
            }
        }
        debug_assert!(
            unmatched_before == 0 || slicing.closed,
            "only a closed slicing refuses what matches none"
        );
    }

    /// Why no entry is the one that a slice demands.
    fn tell_candidates(&mut self, wanted: &'static Profile, index: usize, scope: Scope<'v>) {
        let Some(wanted) = self.at_layer(wanted) else { return };
        for at in 0..self.indexes[index].items().len() {
            let of_type = self.indexes[index].items()[at].element().and_then(Element::resource_type);
            if of_type == Some(wanted.of) {
                self.tell_entry(index, at, wanted, scope);
            }
        }
    }

    fn matches(&mut self, matches: &'static Match, item: Item<'v>, scope: Scope<'v>) -> bool {
        let Item::Element(element) = item else { return false };
        match (matches, element.view()) {
            (Match::Url(url), View::Extension(extension)) => {
                extension.url.as_ref().and_then(|found| found.value()).is_some_and(|found| found == url)
            }
            (Match::System(system), View::Coding(coding)) => {
                super::coding::system(coding) == Some(system)
            }
            (Match::System(system), View::Identifier(identifier)) => identifier
                .system
                .as_ref()
                .and_then(|found| found.value())
                .is_some_and(|found| found == system),
            (Match::CodingSystem(system), View::CodeableConcept(concept)) => {
                concept.coding.iter().any(|coding| super::coding::system(coding) == Some(system))
            }
            (Match::Bound(set), View::CodeableConcept(concept)) => {
                concept.coding.iter().any(|coding| super::coding::is_in(coding, set))
            }
            (Match::Bound(set), View::Coding(coding)) => super::coding::is_in(coding, set),
            (Match::ResourceType(name), View::BundleEntry(entry)) => entry
                .resource
                .as_ref()
                .is_some_and(|resource| resource.as_item_type() == Some(name)),
            (Match::Conforms(profile), View::BundleEntry(entry)) => {
                let of_type = entry.resource.as_ref().and_then(|resource| resource.as_item_type());
                let Some(profile) = self.at_layer(profile) else { return false };
                of_type == Some(profile.of) && self.is_good(To::Entry(scope.entry), profile, scope)
            }
            _ => false,
        }
    }
}

fn digits(text: &str, first: u8, length: usize) -> bool {
    text.len() == length
        && text.as_bytes()[0] == first
        && text.bytes().all(|byte| byte.is_ascii_digit())
}
