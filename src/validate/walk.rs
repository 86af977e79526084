//! The walk: what R4 demands of every element, and where the other checks are called.

use std::borrow::Cow;

use super::{
    aside::is_written_aside,
    check::{Check, Visit},
    claims::{check_claim, check_untyped_claims},
    collector::Facts,
    guide,
    index::{IndexId, Standing},
    kept::{check_json, report_no_resource, with_kept},
    language::is_spoken,
    lookup_cache::Coded,
    parts::parts,
    path::Path,
    profile::{apply, conform},
    reference,
    resolver::{To, Unreported},
    rules,
    scope::{Place, Scope},
    untyped,
};
use crate::{
    diagnostic::{IssueCode, Layer, Rule},
    json::RawJson,
    r4::{
        AnyPrimitive, Base, Element, Item, Items, MemberInfo, Tag, Value, choice_of,
        codec::quoted_name,
        element::{definition::definition, untyped::Untyped},
        resource_type_named,
    },
};

/// Elements nested deeper than this are not looked at; JSON texts cannot hold them.
const DEEPEST: usize = 250;

/// Checks an element for a constraint that calls the walk; see [`Check::visit`].
pub(super) fn visit<'v>(
    check: &mut Check<'v>,
    visit: Visit<'v>,
    path: &Path<'_>,
    scope: Scope<'v>,
) {
    match visit {
        Visit::Element(element) => check_element(check, element, path, scope),
        Visit::Resource(Item::Element(element), place) => {
            check_resource(check, element, path, scope, place);
        }
        Visit::Resource(Item::Raw(raw), place) => {
            check_raw_resource(check, raw, path, scope, place);
        }
        Visit::Resource(Item::Primitive(_), _) => {}
        Visit::Profile(element, place, profile) => {
            let first = check.resolver.indexes.len();
            let scope = check.resolver.enter(element, path, scope, place);
            apply(check, profile, &profile.root, element, path, scope);
            leave(check, first);
        }
    }
}

/// Checks an element and everything in it against R4.
fn check_element<'v>(
    check: &mut Check<'v>,
    element: &'v dyn Element,
    path: &Path<'_>,
    scope: Scope<'v>,
) {
    if check.issues.is_done() || path.depth() > DEEPEST {
        return;
    }
    let owner = element.declared();
    let (mut bare, mut named) = (true, false);
    element.for_each_member(&mut |info, items| match items {
        Items::None => {
            if info.min > 0 && !is_written_aside(element, info.name) {
                let facts = Facts::about(info.name);
                check.issues.report(
                    IssueCode::MissingElement,
                    path,
                    Rule::r4(owner, info.name),
                    facts,
                );
            }
        }
        items => {
            let id = info.name == "id";
            bare &= id;
            named |= id;
            check_items(check, items, owner, info, path, scope);
        }
    });
    if !element.extra().is_empty() {
        check_extra(check, element, path);
    } else if check.state.source.formats && bare && !named && element.resource_type().is_none() {
        // of a text, the reader reports `{}`
        let facts = Facts::default();
        check.issues.report(IssueCode::EmptyElement, path, Rule::key("Element", "ele-1"), facts);
    }
    if named && element.resource_type().is_none() {
        check.state.extras += 1;
        own_id(check, element, path);
    }
    match element.seen_as::<Untyped>() {
        Some(untyped) => untyped::check_untyped(check, untyped, path),
        None => rules::check_view(check, element.view(), path, scope),
    }
}

/// Checks what a member has. On its own, so that a member that is absent, as most are, needs few registers: 4 % of a check.
#[inline(never)]
fn check_items<'v>(
    check: &mut Check<'v>,
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
            if !check.state.source.formats && !primitive.may_break_rules() => {}
        Items::One(item) => check_item(check, item, info, &path.member(owner, info.name), scope),
        Items::Choice(name, item) => {
            check_item(check, item, info, &path.member(owner, name), scope);
        }
        Items::Many(list) => {
            for (index, item) in list.items() {
                check_item(check, item, info, &path.item(owner, info.name, index), scope);
            }
        }
    }
}

fn check_item<'v>(
    check: &mut Check<'v>,
    item: Item<'v>,
    info: &'static MemberInfo,
    path: &Path<'_>,
    scope: Scope<'v>,
) {
    match item {
        Item::Primitive(primitive) => check_primitive(check, primitive, info, path, scope),
        Item::Element(element) if element.resource_type().is_some() => {
            let (place, inner) = place_of(info, path);
            let scope = within(scope, path);
            check_resource(check, element, path, Scope { inner, raw: None, ..scope }, place);
        }
        Item::Element(element) => {
            let mut scope = scope;
            match element.tag() {
                Tag::BundleEntry => scope.entry = path.index().unwrap_or(0),
                Tag::Reference => {
                    if let Some(reference) = element.seen_as() {
                        reference::check_reference(
                            &mut check.issues,
                            &mut check.resolver,
                            reference,
                            info,
                            path,
                            scope,
                        );
                    }
                }
                _ => {}
            }
            let path = path.holding(element.declared());
            match Coded::of(element).filter(|_| judged_alone(&path)) {
                Some(coded) if check.recent.is_good(0, coded) => {
                    // it may have been found good where nothing is announced: behind a reference
                    if let Coded::Concept(concept) = coded {
                        check.announced.systems(&mut check.issues, concept, &path);
                    }
                }
                Some(coded) => {
                    let before = check.noticed();
                    check_element(check, element, &path, scope);
                    if check.noticed() == before && !check.issues.is_done() {
                        check.recent.note_good(0, coded);
                    }
                }
                None => check_element(check, element, &path, scope),
            }
        }
        Item::Raw(raw) => check_raw(check, raw, info, path, scope),
    }
}

fn check_primitive<'v>(
    check: &mut Check<'v>,
    primitive: &'v dyn AnyPrimitive,
    info: &'static MemberInfo,
    path: &Path<'_>,
    scope: Scope<'v>,
) {
    let rule = Rule::r4(path.owner(), info.name);
    if !check.state.source.formats && !primitive.may_break_rules() {
        return;
    }
    let value = primitive.any_value();
    if let Some(value) = value {
        if check.state.source.formats
            && let Some(fault) = primitive.fault()
        {
            let code = fault.in_layer(check.context.layer);
            check.issues.report(code, path, rule, Facts::about(primitive.type_name()));
        }
        if let Value::Text(text) = value {
            check_text(check, primitive, text, rule, path, scope);
        }
    } else {
        if primitive.is_null() && !check.state.source.formats && primitive.any_base().is_none() {
            return; // the reader reported it
        }
        let facts = match primitive.binding() {
            Some(binding) => Some(Facts::about(binding.value_set).expected(binding.codes)),
            None => is_bound(path).then(Facts::default),
        };
        if let Some(facts) = facts {
            check.issues.report(IssueCode::CodeRequired, path, rule, facts);
        }
        if primitive.type_name() == "id" && path.name() == "id" {
            // the id of a resource: an extension does not make up for it
            let facts = Facts::about("id");
            check.issues.report(IssueCode::BadPrimitive, path, Rule::r4("Resource", "id"), facts);
        } else if primitive.any_base().extension().is_empty() {
            let facts = Facts::default();
            check.issues.report(
                IssueCode::EmptyElement,
                path,
                Rule::key("Element", "ele-1"),
                facts,
            );
        }
    }
    if !primitive.any_base().is_none() {
        check.state.extras += 1;
        let path = &path.holding(primitive.type_name());
        let base = primitive.any_base();
        base.for_each_member(&mut |info, items| match items {
            Items::One(item) => {
                check_item(check, item, info, &path.member("Element", info.name), scope);
            }
            Items::Many(list) => {
                for (index, item) in list.items() {
                    check_item(check, item, info, &path.item("Element", info.name, index), scope);
                }
            }
            Items::None | Items::Choice(..) => {}
        });
        if !base.extra().is_empty() {
            check_extra(check, base, path);
        } else if check.state.source.formats && value.is_some() && *base == Base::present() {
            // `_name` is `{}`
            check.issues.report(IssueCode::EmptyObject, path, rule, Facts::default());
        }
        if base.id().is_some() && (value.is_some() || !base.extension().is_empty()) {
            own_id(check, base, path);
        }
    }
}

/// The id of an element, which no other of the resource may have.
fn own_id<'v>(check: &mut Check<'v>, element: &'v dyn Element, path: &Path<'_>) {
    let mut own = None;
    element.for_each_member(&mut |info, items| {
        if let (true, Items::One(Item::Primitive(id))) = (info.name == "id", items) {
            own = id.any_value();
        }
    });
    if let Some(Value::Text(id)) = own {
        note_id(check, id, path);
    }
}

fn note_id<'v>(check: &mut Check<'v>, id: &'v str, path: &Path<'_>) {
    if !check.state.ids.insert(id) {
        let facts = Facts::default().found(id);
        check.issues.report(IssueCode::DuplicateId, path, Rule::r4("Element", "id"), facts);
    }
}

fn check_text<'v>(
    check: &mut Check<'v>,
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
        check.issues.report(IssueCode::CodeNotAllowed, path, rule, facts);
    }
    if check.context.layer >= Layer::Profile
        && primitive.type_name() == "time"
        && text.contains('.')
    {
        // R4 allows fractions of a second; the official validator does not
        check.issues.report(IssueCode::BadPrimitive, path, rule, Facts::about("time"));
    }
    if let (Some(id), Some(_)) = (text.strip_prefix('#'), scope.contained)
        && matches!(primitive.type_name(), "uri" | "url" | "canonical")
    {
        check.resolver.refer(scope, id);
        // this is of the resource, not of the value
        check.state.extras += 1;
    }
}

/// Members without a field: reported here only when no reader has reported them.
fn check_extra<'v>(check: &mut Check<'v>, element: &'v dyn Element, path: &Path<'_>) {
    if !check.state.source.formats {
        return;
    }
    if element.extra().instead().is_some() {
        // an item that is no object
        let rule = Rule::r4(element.declared(), "");
        check.issues.report(IssueCode::WrongShape, path, rule, Facts::default());
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
        let name: Cow<'_, str> =
            if code == IssueCode::UnknownMember { quoted_name(name).into() } else { plain.into() };
        let at = path.member(element.declared(), &name);
        check.issues.report(code, &at, Rule::r4(element.declared(), ""), Facts::default());
    }
}

/// A value that is kept as JSON.
fn check_raw<'v>(
    check: &mut Check<'v>,
    raw: &'v RawJson,
    info: &'static MemberInfo,
    path: &Path<'_>,
    scope: Scope<'v>,
) {
    if info.name == "value[x]" {
        check_raw_datatype(check, raw, path, scope);
    } else if info.types == ["Resource"] {
        let (place, inner) = place_of(info, path);
        check_raw_resource(check, raw, path, Scope { inner, ..within(scope, path) }, place);
    }
    // any other value is an item of a wrong shape, which the reader reported
}

/// Checks a resource against R4 and the profiles that it claims.
fn check_resource<'v>(
    check: &mut Check<'v>,
    element: &'v dyn Element,
    path: &Path<'_>,
    scope: Scope<'v>,
    place: Place,
) {
    if let (Place::Entry, Some(bundle), 0) = (place, scope.bundle, check.resolver.nested)
        && check.resolver.indexes[bundle].is_settled(scope.entry)
    {
        return check_settled(check, element, bundle, path, scope);
    }
    let (outer, before, first) = (scope, check.issues.unfit(), check.resolver.indexes.len());
    let (noticed, assumed) = (check.issues.count(), check.resolver.assumed);
    let ids = std::mem::take(&mut check.state.ids);
    let around = check.state.resource.replace(element);
    let scope = check.resolver.enter(element, path, outer, place);
    let parts = parts(element);
    let path = &path.holding(element.declared());
    check_element(check, element, path, scope);
    rules::check_resource_rules(check, element.declared(), &parts, path, scope, place);
    // whether it is a good target of a reference does not depend on these
    let own = check.issues.unfit();
    if place == Place::Contained && path.up().is_some() {
        rules::check_contained(&mut check.issues, &parts, path);
    }
    let of_outer = check.issues.unfit() - own;
    let mut claimed = 0;
    let claims = parts.meta.map_or(&[][..], |meta| &meta.profile).iter().enumerate();
    if let Some(raw) = outer.raw {
        check_untyped_claims(check, (element.declared(), raw), claims, path, scope);
    } else {
        for (index, url) in claims {
            if check.issues.is_done() {
                break;
            }
            if let Some(url) = url.value() {
                check_claim(check, element, url.as_str(), index, path, scope, &mut claimed);
            }
        }
    }
    if check.context.guide.is_some() && !check.issues.is_done() {
        if let Some(profile) =
            guide::profile_by_flow(&check.context, &mut check.recent, element, place)
        {
            conform(check, element, profile, path, scope);
        }
        guide::check_resource(check, element, path, scope, place);
    }
    leave(check, first);
    check.state.ids = ids;
    check.state.resource = around;
    let good = check.issues.unfit() - of_outer == before;
    match (place, outer.bundle, outer.contained, outer.inner) {
        (Place::Entry, Some(bundle), ..) => {
            let whole = check.resolver.assumed == assumed
                && !check.context.looks_ahead
                && outer.raw.is_none()
                && !check.issues.is_done();
            if check.resolver.nested > 0 && whole && check.issues.count() == noticed {
                check.resolver.indexes[bundle].settle(outer.entry);
            } else if check.resolver.nested > 0 {
                claimed = 0;
            }
            check.resolver.indexes[bundle].visited(outer.entry, good, claimed);
        }
        (Place::Contained, _, Some(contained), Some(at)) if outer.raw.is_some() => {
            let standing = if good { Standing::Good } else { Standing::Bad };
            check.resolver.indexes[contained].set_base(at, standing);
        }
        // a reference to it needs no other check: 6 % fewer instructions for 4 slots
        (Place::Contained, _, Some(contained), Some(at))
            if good && check.resolver.assumed == assumed && !check.issues.is_done() =>
        {
            check.resolver.indexes[contained].found_good(at, claimed);
        }
        _ => {}
    }
}

/// The visit of an entry of which a speculative check, that of a reference to it, found nothing to report: only the rules of
/// the guide are left. Most entries that are no slots are such: a check of an answer of 4 slots takes 12 % fewer instructions.
fn check_settled<'v>(
    check: &mut Check<'v>,
    element: &'v dyn Element,
    bundle: IndexId,
    path: &Path<'_>,
    scope: Scope<'v>,
) {
    if check.context.guide.is_some() && !check.issues.is_done() {
        let around = check.state.resource.replace(element);
        guide::check_resource(
            check,
            element,
            &path.holding(element.declared()),
            scope,
            Place::Entry,
        );
        check.state.resource = around;
    }
    check.resolver.indexes[bundle].visited(scope.entry, true, 0);
}

/// Ends what [`Resolver::enter`] began: reports what was deferred, and drops the indexes from this one on.
///
/// [`Resolver::enter`]: super::resolver::Resolver::enter
pub(super) fn leave(check: &mut Check<'_>, first: IndexId) {
    report_deferred(check, first);
    check.resolver.leave(first);
}

/// Reports the deferred faults of the resources in the indexes from this one on. A work list instead of recursion: a chain
/// of references may be as long as the bundle.
fn report_deferred(check: &mut Check<'_>, first: IndexId) {
    while let Some(next) = check.resolver.next_deferred(first) {
        let Unreported { to, index, profile, scope } = next;
        let (To::Entry(at) | To::Contained(at)) = to else { continue };
        let Some(element) = check.resolver.indexes[index].element(at) else { continue };
        let holder = check.resolver.indexes[index].path.clone();
        let root = Path::root(&holder);
        if matches!(to, To::Contained(_)) {
            let path = root.item("DomainResource", "contained", at);
            let scope = Scope { inner: Some(at), ..scope };
            apply(check, profile, &profile.root, element, &path, scope);
            continue;
        }
        let entry = root.item("Bundle", "entry", at);
        let path = entry.member("Bundle.entry", "resource");
        let first = check.resolver.indexes.len();
        let outer = Scope { entry: at, inner: None, ..scope };
        let scope = check.resolver.enter(element, &path, outer, Place::Entry);
        apply(check, profile, &profile.root, element, &path, scope);
        leave(check, first);
    }
}

/// A resource that is kept as JSON.
pub(super) fn check_raw_resource<'v>(
    check: &mut Check<'v>,
    raw: &'v RawJson,
    path: &Path<'_>,
    scope: Scope<'v>,
    place: Place,
) {
    let of_type = raw.resource_type();
    let known = of_type.as_deref().and_then(resource_type_named);
    let Some(definition) = known.and_then(definition) else {
        // when there is a text, the reader reported it
        if check.state.source.formats {
            report_no_resource(&mut check.issues, raw, of_type.as_deref(), path);
        }
        return check_json(check, raw, path, scope);
    };
    let path = path.holding(definition.shape.declared);
    with_kept(check, raw, definition, &path, |check, element| {
        check_resource(check, element, &path, Scope { raw: Some(raw), ..scope }, place);
    });
}

/// A value of a datatype that is kept as JSON.
fn check_raw_datatype<'v>(
    check: &mut Check<'v>,
    raw: &'v RawJson,
    path: &Path<'_>,
    scope: Scope<'v>,
) {
    let Some(definition) = path.chosen().and_then(definition) else { return };
    let path = path.holding(definition.shape.declared);
    with_kept(check, raw, definition, &path, |check, element| {
        check_element(check, element, &path, scope);
    });
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
        _ => path.owner() != "Extension" && !is_spoken(path),
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
