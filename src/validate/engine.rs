//! The walk: what R4 demands of every element, and where the other checks are called.

use std::{
    borrow::Cow,
    collections::{HashMap, HashSet},
};

use super::{
    Layer,
    arena::End,
    fr_core_2::Announced,
    guide::Guide,
    index::{Index, IndexId, Standing},
    path::Path,
    reference::Unreported,
    table::Tables,
};
use crate::{
    diagnostic::{IssueCode, Rule},
    json::{Ends, RawJson},
    r4::{
        AnyPrimitive, Base, Code, Element, Id, Item, Items, MemberInfo, Meta, Primitive, Resource,
        Tag, Value, View, choice_of, element::untyped::Untyped,
    },
    validate::{
        collector::{Facts, Sink},
        lookup_cache::{Coded, Recent},
    },
};

/// Elements nested deeper than this are not looked at; JSON texts cannot hold them.
const DEEPEST: usize = 250;

/// One check of one value.
pub(super) struct Engine<'v> {
    pub(super) layer: Layer,
    /// The profiles of the edition.
    pub(super) tables: Tables,
    /// The context of the guide's rules; `None` below [`Layer::Guide`].
    pub(super) guide: Option<Guide<'v>>,
    /// Whether to report formats and extra members: `false` when a reader has reported them.
    pub(super) formats: bool,
    pub(super) sink: Sink,
    pub(super) indexes: Vec<Index<'v>>,
    /// Targets of references whose faults are reported once the walk is done with the referring resource.
    pub(super) unreported: Vec<Unreported<'v>>,
    pub(super) recent: Recent<'v>,
    /// How many ids, extensions and the like were met: a value that has one is not cached as good.
    pub(super) extras: usize,
    /// The innermost resource of the walk, which may be a contained one.
    pub(super) resource: Option<&'v dyn Element>,
    /// Depth of speculative checks: targets of references, and targets of these.
    pub(super) nested: usize,
    /// How often a speculative check took something for good that another check may find bad, or left something out: what it
    /// found then is not all that the visit of the same resource finds.
    pub(super) assumed: usize,
    /// Element ids of the resource met so far.
    pub(super) ids: HashSet<&'v str>,
    /// Cached id counts of the resource that was queried last.
    pub(super) counted: Option<Counted<'v>>,
    /// Owns the elements that are parsed from raw JSON during the check.
    pub(super) arena: End<'v>,
    /// Whether the walk is inside a value that is kept as JSON.
    pub(super) in_kept: bool,
    /// What was reported of `FrCore` 2; `None` where the check does not look ahead.
    pub(super) announced: Option<Announced>,
    /// Cached end offsets of the large values in that JSON.
    pub(super) ends: Option<&'v Ends>,
}

/// How often each id stands in a resource.
pub(super) struct Counted<'v> {
    /// The address of the resource in memory.
    pub(super) of: usize,
    pub(super) ids: HashMap<Cow<'v, str>, usize>,
}

/// What an element is part of.
#[derive(Clone, Copy)]
pub(super) struct Scope<'v> {
    /// The resource, which for a contained one is that which contains it.
    pub(super) root: &'v dyn Element,
    /// What is contained in the root.
    pub(super) contained: Option<IndexId>,
    /// The bundle that the root is an entry of.
    pub(super) bundle: Option<IndexId>,
    /// Which entry.
    pub(super) entry: usize,
    /// Which contained resource; `None`: the root itself.
    pub(super) inner: Option<usize>,
    /// The JSON of the resource, when its type has no struct.
    pub(super) raw: Option<&'v RawJson>,
}

/// How a resource stands where it stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// On its own, or as the outcome of an entry.
    Alone,
    Entry,
    Contained,
}

impl<'v> Scope<'v> {
    /// Of something that is part of nothing.
    pub(super) fn alone(root: &'v dyn Element) -> Self {
        Self { root, contained: None, bundle: None, entry: 0, inner: None, raw: None }
    }
}

impl<'v> Engine<'v> {
    pub(super) fn new(
        layer: Layer,
        tables: Tables,
        formats: bool,
        sink: Sink,
        arena: End<'v>,
    ) -> Self {
        Self {
            layer,
            tables,
            guide: None,
            formats,
            sink,
            indexes: Vec::new(),
            unreported: Vec::new(),
            recent: Recent::new(tables),
            extras: 0,
            resource: None,
            nested: 0,
            assumed: 0,
            ids: HashSet::new(),
            counted: None,
            arena,
            in_kept: false,
            announced: None,
            ends: None,
        }
    }

    pub(super) fn report(
        &mut self,
        code: IssueCode,
        path: &Path<'_>,
        rule: Rule,
        facts: Facts<'_>,
    ) {
        self.sink.report(code, path, Layer::R4, Some(rule), facts);
    }

    /// A rule of R4 by its key.
    pub(super) fn broken(&mut self, path: &Path<'_>, of: &'static str, key: &'static str) {
        self.report(IssueCode::BrokenInvariant, path, Rule::key(of, key), Facts::about(key));
    }

    /// Checks an element and everything in it against R4.
    pub(super) fn element(&mut self, element: &'v dyn Element, path: &Path<'_>, scope: Scope<'v>) {
        if self.sink.is_done() || path.depth() > DEEPEST {
            return;
        }
        let owner = element.declared();
        let (mut bare, mut named) = (true, false);
        element.for_each_member(&mut |info, items| match items {
            Items::None => {
                if info.min > 0 && !super::rules::is_written_aside(element, info.name) {
                    let facts = Facts::about(info.name);
                    self.report(IssueCode::MissingElement, path, Rule::r4(owner, info.name), facts);
                }
            }
            items => {
                let id = info.name == "id";
                bare &= id;
                named |= id;
                self.items(items, owner, info, path, scope);
            }
        });
        if !element.extra().is_empty() {
            self.extra(element, path);
        } else if self.formats && bare && !named && element.resource_type().is_none() {
            // of a text, the reader reports `{}`
            let facts = Facts::default();
            self.report(IssueCode::EmptyElement, path, Rule::key("Element", "ele-1"), facts);
        }
        if named && element.resource_type().is_none() {
            self.extras += 1;
            self.own_id(element, path);
        }
        match element.seen_as::<Untyped>() {
            Some(untyped) => self.untyped_rules(untyped, path),
            None => self.rules(element.view(), path, scope),
        }
    }

    /// Checks what a member has. On its own, so that a member that is absent, as most are, needs few registers: 4 % of a check.
    #[inline(never)]
    fn items(
        &mut self,
        items: Items<'v>,
        owner: &'static str,
        info: &'static MemberInfo,
        path: &Path<'_>,
        scope: Scope<'v>,
    ) {
        match items {
            Items::None => {}
            // most texts and all times: nothing to check, and no path to make
            Items::One(Item::Primitive(primitive))
                if !self.formats && !primitive.may_break_rules() => {}
            Items::One(item) => self.item(item, info, &path.member(owner, info.name), scope),
            Items::Choice(name, item) => self.item(item, info, &path.member(owner, name), scope),
            Items::Many(list) => {
                for (index, item) in list.items() {
                    self.item(item, info, &path.item(owner, info.name, index), scope);
                }
            }
        }
    }

    pub(super) fn item(
        &mut self,
        item: Item<'v>,
        info: &'static MemberInfo,
        path: &Path<'_>,
        scope: Scope<'v>,
    ) {
        match item {
            Item::Primitive(primitive) => self.primitive(primitive, info, path, scope),
            Item::Element(element) if element.resource_type().is_some() => {
                let (place, inner) = place_of(info, path);
                let scope = within(scope, path);
                self.resource(element, path, Scope { inner, raw: None, ..scope }, place);
            }
            Item::Element(element) => {
                let mut scope = scope;
                match element.tag() {
                    Tag::BundleEntry => scope.entry = path.index().unwrap_or(0),
                    Tag::Reference => {
                        if let Some(reference) = element.seen_as() {
                            self.reference(reference, info, path, scope);
                        }
                    }
                    _ => {}
                }
                let path = path.holding(element.declared());
                match Coded::of(element).filter(|_| judged_alone(&path)) {
                    Some(coded) if self.recent.is_good(0, coded) => {
                        // it may have been found good where nothing is announced: behind a reference
                        if let Coded::Concept(concept) = coded {
                            self.announce_systems(concept, &path);
                        }
                    }
                    Some(coded) => {
                        let before = self.noticed();
                        self.element(element, &path, scope);
                        if self.noticed() == before && !self.sink.is_done() {
                            self.recent.note_good(0, coded);
                        }
                    }
                    None => self.element(element, &path, scope),
                }
            }
            Item::Raw(raw) => self.raw(raw, info, path, scope),
        }
    }

    /// Counts of issues, and of ids and extensions: when neither grew, a value is good on its own and can be cached.
    pub(super) fn noticed(&self) -> (usize, usize) {
        (self.sink.count(), self.extras)
    }

    fn primitive(
        &mut self,
        primitive: &'v dyn AnyPrimitive,
        info: &'static MemberInfo,
        path: &Path<'_>,
        scope: Scope<'v>,
    ) {
        let rule = Rule::r4(path.owner(), info.name);
        if !self.formats && !primitive.may_break_rules() {
            return;
        }
        let value = primitive.any_value();
        if let Some(value) = value {
            if self.formats
                && let Some(fault) = primitive.fault()
            {
                let code = fault.in_layer(self.layer);
                self.report(code, path, rule, Facts::about(primitive.type_name()));
            }
            if let Value::Text(text) = value {
                self.text(primitive, text, rule, path, scope);
            }
        } else {
            if primitive.is_null() && !self.formats && primitive.any_base().is_none() {
                return; // the reader reported it
            }
            let facts = match primitive.binding() {
                Some(binding) => Some(Facts::about(binding.value_set).expected(binding.codes)),
                None => is_bound(path).then(Facts::default),
            };
            if let Some(facts) = facts {
                self.report(IssueCode::CodeRequired, path, rule, facts);
            }
            if primitive.type_name() == "id" && path.name() == "id" {
                // the id of a resource: an extension does not make up for it
                let facts = Facts::about("id");
                self.report(IssueCode::BadPrimitive, path, Rule::r4("Resource", "id"), facts);
            } else if primitive.any_base().extension().is_empty() {
                let facts = Facts::default();
                self.report(IssueCode::EmptyElement, path, Rule::key("Element", "ele-1"), facts);
            }
        }
        if !primitive.any_base().is_none() {
            self.extras += 1;
            let path = &path.holding(primitive.type_name());
            let base = primitive.any_base();
            base.for_each_member(&mut |info, items| match items {
                Items::One(item) => {
                    self.item(item, info, &path.member("Element", info.name), scope);
                }
                Items::Many(list) => {
                    for (index, item) in list.items() {
                        self.item(item, info, &path.item("Element", info.name, index), scope);
                    }
                }
                Items::None | Items::Choice(..) => {}
            });
            if !base.extra().is_empty() {
                self.extra(base, path);
            } else if self.formats && value.is_some() && *base == Base::present() {
                // `_name` is `{}`
                self.report(IssueCode::EmptyObject, path, rule, Facts::default());
            }
            if base.id().is_some() && (value.is_some() || !base.extension().is_empty()) {
                self.own_id(base, path);
            }
        }
    }

    /// The id of an element, which no other of the resource may have.
    fn own_id(&mut self, element: &'v dyn Element, path: &Path<'_>) {
        let mut own = None;
        element.for_each_member(&mut |info, items| {
            if let (true, Items::One(Item::Primitive(id))) = (info.name == "id", items) {
                own = id.any_value();
            }
        });
        if let Some(Value::Text(id)) = own {
            self.note_id(id, path);
        }
    }

    pub(super) fn note_id(&mut self, id: &'v str, path: &Path<'_>) {
        if !self.ids.insert(id) {
            let facts = Facts::default().found(id);
            self.report(IssueCode::DuplicateId, path, Rule::r4("Element", "id"), facts);
        }
    }

    fn text(
        &mut self,
        primitive: &dyn AnyPrimitive,
        text: &'v str,
        rule: Rule,
        path: &Path<'_>,
        scope: Scope<'v>,
    ) {
        if let Some(binding) = primitive.binding()
            && !binding.codes.contains(&text)
        {
            let facts = Facts::about(binding.value_set).expected(binding.codes).found(text);
            self.report(IssueCode::CodeNotAllowed, path, rule, facts);
        }
        if self.layer >= Layer::Profile && primitive.type_name() == "time" && text.contains('.') {
            // R4 allows fractions of a second; the official validator does not
            self.report(IssueCode::BadPrimitive, path, rule, Facts::about("time"));
        }
        if let (Some(id), Some(contained)) = (text.strip_prefix('#'), scope.contained)
            && matches!(primitive.type_name(), "uri" | "url" | "canonical")
        {
            self.indexes[contained].refer(scope.inner, id);
            // this is of the resource, not of the value
            self.extras += 1;
        }
    }

    /// Members without a field: reported here only when no reader has reported them.
    fn extra(&mut self, element: &'v dyn Element, path: &Path<'_>) {
        if !self.formats {
            return;
        }
        let known = |name: &str| {
            let mut known = false;
            element.for_each_member(&mut |info, _| known |= info.name == name);
            known || choice_of(element.declared(), name).is_some()
        };
        for (name, _) in element.extra().iter() {
            let plain = name.strip_prefix('_').unwrap_or(name);
            let code = if known(plain) { IssueCode::WrongShape } else { IssueCode::UnknownMember };
            // as a reader's paths have it
            let name = if code == IssueCode::UnknownMember { name } else { plain };
            let at = path.member(element.declared(), name);
            self.report(code, &at, Rule::r4(element.declared(), ""), Facts::default());
        }
    }

    /// A value that is kept as JSON.
    fn raw(
        &mut self,
        raw: &'v RawJson,
        info: &'static MemberInfo,
        path: &Path<'_>,
        scope: Scope<'v>,
    ) {
        if info.name == "value[x]" {
            self.raw_datatype(raw, path, scope);
        } else if info.types == ["Resource"] {
            let (place, inner) = place_of(info, path);
            self.raw_resource(raw, path, Scope { inner, ..within(scope, path) }, place);
        }
        // any other value is an item of a wrong shape, which the reader reported
    }

    /// Checks a resource against R4 and the profiles that it claims.
    pub(super) fn resource(
        &mut self,
        element: &'v dyn Element,
        path: &Path<'_>,
        scope: Scope<'v>,
        place: Place,
    ) {
        if let (Place::Entry, Some(bundle), 0) = (place, scope.bundle, self.nested)
            && self.indexes[bundle].is_settled(scope.entry)
        {
            return self.settled(element, bundle, path, scope);
        }
        let (outer, before, first) = (scope, self.sink.unfit(), self.indexes.len());
        let (noticed, assumed) = (self.sink.count(), self.assumed);
        let ids = std::mem::take(&mut self.ids);
        let around = self.resource.replace(element);
        let scope = self.enter(element, path, outer, place);
        let parts = parts(element);
        let path = &path.holding(element.declared());
        self.element(element, path, scope);
        self.resource_rules(element.declared(), &parts, path, scope, place);
        // whether it is a good target of a reference does not depend on these
        let own = self.sink.unfit();
        if place == Place::Contained && path.up().is_some() {
            self.contained_rules(&parts, path);
        }
        let of_outer = self.sink.unfit() - own;
        let mut claimed = 0;
        let claims = parts.meta.map_or(&[][..], |meta| &meta.profile).iter().enumerate();
        if let Some(raw) = outer.raw {
            self.untyped_claims((element.declared(), raw), claims, path, scope);
        } else {
            for (index, url) in claims {
                if self.sink.is_done() {
                    break;
                }
                if let Some(url) = url.value() {
                    self.claim(element, url.as_str(), index, path, scope, &mut claimed);
                }
            }
        }
        if self.guide.is_some() && !self.sink.is_done() {
            if let Some(profile) = self.profile_by_flow(element, place) {
                self.conform(element, profile, path, scope);
            }
            self.guide_resource(element, path, scope, place);
        }
        self.leave(first);
        self.ids = ids;
        self.resource = around;
        let good = self.sink.unfit() - of_outer == before;
        match (place, outer.bundle, outer.contained, outer.inner) {
            (Place::Entry, Some(bundle), ..) => {
                let whole = self.assumed == assumed
                    && self.announced.is_none()
                    && outer.raw.is_none()
                    && !self.sink.is_done();
                if self.nested > 0 && whole && self.sink.count() == noticed {
                    self.indexes[bundle].settle(outer.entry);
                } else if self.nested > 0 {
                    claimed = 0;
                }
                self.indexes[bundle].visited(outer.entry, good, claimed);
            }
            (Place::Contained, _, Some(contained), Some(at)) if outer.raw.is_some() => {
                let standing = if good { Standing::Good } else { Standing::Bad };
                self.indexes[contained].set_base(at, standing);
            }
            // a reference to it needs no other check: 6 % fewer instructions for 4 slots
            (Place::Contained, _, Some(contained), Some(at))
                if good && self.assumed == assumed && !self.sink.is_done() =>
            {
                self.indexes[contained].found_good(at, claimed);
            }
            _ => {}
        }
    }

    /// The visit of an entry of which a speculative check, that of a reference to it, found nothing to report: only the rules of
    /// the guide are left. Most entries that are no slots are such: a check of an answer of 4 slots takes 12 % fewer instructions.
    fn settled(
        &mut self,
        element: &'v dyn Element,
        bundle: IndexId,
        path: &Path<'_>,
        scope: Scope<'v>,
    ) {
        if self.guide.is_some() && !self.sink.is_done() {
            let around = self.resource.replace(element);
            self.guide_resource(element, &path.holding(element.declared()), scope, Place::Entry);
            self.resource = around;
        }
        self.indexes[bundle].visited(scope.entry, true, 0);
    }

    /// Ends what [`Engine::enter`] began: reports what was deferred, and drops the indexes from this one on.
    pub(super) fn leave(&mut self, first: IndexId) {
        self.report_deferred(first);
        self.indexes.truncate(first);
    }

    /// The scope within a resource: its own contained resources, or its own entries.
    pub(super) fn enter(
        &mut self,
        element: &'v dyn Element,
        path: &Path<'_>,
        scope: Scope<'v>,
        place: Place,
    ) -> Scope<'v> {
        if place == Place::Contained {
            // what the entries of a contained bundle refer to stands nowhere
            let is_bundle = matches!(element.view(), View::Bundle(_));
            return Scope { bundle: scope.bundle.filter(|_| !is_bundle), ..scope };
        }
        let mut scope = Scope { root: element, contained: None, inner: None, ..scope };
        let contained = parts(element).contained;
        if !contained.is_empty() {
            scope.contained = Some(self.indexes.len());
            let resources = contained.iter().enumerate();
            self.indexes.push(Index::of_contained(resources, path.to_string()));
        }
        if let View::Bundle(bundle) = element.view() {
            scope.bundle = Some(self.indexes.len());
            self.indexes.push(Index::of_bundle(bundle, path.to_string()));
        }
        scope
    }
}

/// How a resource that a member holds stands there, and which one it is of those that its root contains.
fn place_of(info: &MemberInfo, path: &Path<'_>) -> (Place, Option<usize>) {
    match info.name {
        "contained" => (Place::Contained, path.index()),
        "resource" if path.owner() == "Bundle.entry" => (Place::Entry, None),
        _ => (Place::Alone, None),
    }
}

/// The scope of a resource within another: the outcome of an entry has not the address of the entry, and none of its own.
fn within<'v>(scope: Scope<'v>, path: &Path<'_>) -> Scope<'v> {
    let is_outcome = path.owner() == "Bundle.entry.response";
    Scope { entry: if is_outcome { usize::MAX } else { scope.entry }, ..scope }
}

/// Whether the verdict of R4 on a coded value depends on the value alone.
fn judged_alone(path: &Path<'_>) -> bool {
    match path.of() {
        "Coding" => path.name() == "security",
        _ => path.owner() != "Extension" && !super::rules::is_spoken(path),
    }
}

/// Plain codes that R4 binds to a list kept by somebody else.
fn is_bound(path: &Path<'_>) -> bool {
    matches!(
        (path.owner(), path.name()),
        ("Attachment", "contentType")
            | ("Signature", "targetFormat" | "sigFormat")
            | ("Money", "currency")
    )
}

/// What every resource has.
#[derive(Default)]
pub(super) struct Parts<'v> {
    pub(super) id: Option<&'v str>,
    /// There is an id, but in a form that it must not have.
    pub(super) id_aside: bool,
    pub(super) meta: Option<&'v Meta>,
    pub(super) contained: &'v [Resource],
    pub(super) language: Option<&'v str>,
}

pub(super) fn parts(element: &dyn Element) -> Parts<'_> {
    fn id(id: Option<&Primitive<Id>>) -> Option<&str> {
        id?.value().map(Id::as_str)
    }
    fn language(language: Option<&Primitive<Code>>) -> Option<&str> {
        language?.value().map(Code::as_str)
    }
    macro_rules! of {
        ($resource:ident $contained:expr) => {
            Parts {
                id: id($resource.id.as_ref()),
                id_aside: super::rules::is_aside($resource, &["id"]),
                meta: $resource.meta.as_deref(),
                contained: $contained,
                language: language($resource.language.as_deref()),
            }
        };
    }
    match element.view() {
        View::Slot(resource) => of!(resource & resource.contained),
        View::Schedule(resource) => of!(resource & resource.contained),
        View::Practitioner(resource) => of!(resource & resource.contained),
        View::PractitionerRole(resource) => of!(resource & resource.contained),
        View::Location(resource) => of!(resource & resource.contained),
        View::HealthcareService(resource) => of!(resource & resource.contained),
        View::Organization(resource) => of!(resource & resource.contained),
        View::Appointment(resource) => of!(resource & resource.contained),
        View::OperationOutcome(resource) => of!(resource & resource.contained),
        View::Bundle(resource) => of!(resource & []),
        _ => element.seen_as().map_or_else(Parts::default, untyped_parts),
    }
}

/// The metadata alone, which is looked at more often.
pub(super) fn meta_of(element: &dyn Element) -> Option<&Meta> {
    match element.view() {
        View::Slot(resource) => resource.meta.as_deref(),
        View::Schedule(resource) => resource.meta.as_deref(),
        View::Practitioner(resource) => resource.meta.as_deref(),
        View::PractitionerRole(resource) => resource.meta.as_deref(),
        View::Location(resource) => resource.meta.as_deref(),
        _ => parts(element).meta,
    }
}

fn untyped_parts(element: &Untyped) -> Parts<'_> {
    let text = |name| match element.member(name) {
        Items::One(Item::Primitive(primitive)) => match primitive.any_value() {
            Some(Value::Text(text)) => Some(text),
            _ => None,
        },
        _ => None,
    };
    let meta = match element.member("meta") {
        Items::One(Item::Element(meta)) => meta.seen_as::<Meta>(),
        _ => None,
    };
    Parts {
        id: text("id"),
        id_aside: super::rules::is_aside(element, &["id"]),
        meta,
        contained: element.contained(),
        language: text("language"),
    }
}
