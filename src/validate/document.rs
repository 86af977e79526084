//! Documents and messages: what the first entry refers to must be in the bundle, and every entry must be reachable from it.
//!
//! Each reference of an entry is resolved once, in a hash map, and a graph search follows references in both directions: the time
//! is linear in the bundle.

use std::{
    borrow::Cow,
    collections::{BTreeSet, HashMap},
};

use super::{
    collector::{Collector, Facts},
    parts::version_of,
    path::Path,
    raw::text_at,
};
use crate::{
    diagnostic::{IssueCode, Layer, Rule},
    json::Ends,
    r4::{
        Bundle, BundleEntry, Element, FhirString, Item, Items, Primitive, Reference, Resource, Uri,
        Value, choice_type,
        codec::read_kept,
        element::{definition::definition, untyped::Untyped},
        is_canonical, resource_type_named,
        types::text::is_absolute,
    },
};

/// The entries of a bundle by their addresses, and by type and id.
struct Entries<'v> {
    by_url: HashMap<Cow<'v, str>, Vec<usize>>,
    by_id: HashMap<String, Vec<usize>>,
    /// By entry: the base of its relative references, if any.
    bases: Vec<Option<&'v str>>,
}

/// What a reference leads to.
enum Found {
    Entry(usize),
    /// Nothing, and no entry is required.
    Nothing,
    /// No entry has that address.
    Missing,
    /// An entry has that type and id, but another address.
    Elsewhere,
    /// Several entries have that address.
    Several,
}

pub(super) fn check_linked_entries(
    issues: &mut Collector,
    bundle: &Bundle,
    of_type: &str,
    ends: Option<&Ends>,
    path: &Path<'_>,
) {
    if !matches!(of_type, "document" | "message") || issues.is_done() {
        return;
    }
    let entries = Entries::of(bundle);
    let mut neighbours: Vec<Vec<usize>> = vec![Vec::new(); bundle.entry.len()];
    for (from, entry) in bundle.entry.iter().enumerate() {
        if entry.resource.is_none() {
            continue;
        }
        let mut references = BTreeSet::new();
        references_of(entry, ends, &mut references);
        for reference in &references {
            match entries.find(reference, from) {
                Found::Entry(to) => {
                    neighbours[from].push(to);
                    neighbours[to].push(from);
                }
                Found::Nothing | Found::Missing => {}
                found @ (Found::Elsewhere | Found::Several) => {
                    let at = path.item("Bundle", "entry", from);
                    report_unresolved(issues, &found, reference, &at);
                }
            }
        }
    }
    if let Some(first) = bundle.entry.first().and_then(|entry| entry.resource.as_ref()) {
        let entry = path.item("Bundle", "entry", 0);
        let at = entry.member("Bundle.entry", "resource");
        with_element(
            first.as_item(),
            "",
            ends,
            &mut |first, _| match (of_type, first.declared()) {
                ("document", "Composition") => {
                    check_required(issues, first, &DOCUMENT, &entries, &at);
                }
                ("message", "MessageHeader") => {
                    check_required(issues, first, &["focus"], &entries, &at);
                }
                _ => {}
            },
        );
    }
    // in a message, an entry that nothing refers to is allowed
    if of_type == "document" {
        report_unreachable(issues, bundle, &neighbours, path);
    }
}

/// The entries of a document that no chain of references connects with the first one.
fn report_unreachable<'v>(
    issues: &mut Collector,
    bundle: &'v Bundle,
    neighbours: &[Vec<usize>],
    path: &Path<'_>,
) {
    let has_resource = |entry: &&'v BundleEntry| entry.resource.is_some();
    let mut next: Vec<usize> =
        bundle.entry.iter().position(|entry| has_resource(&entry)).into_iter().collect();
    let sheets = bundle.link.iter().filter_map(|link| {
        let relation = link.relation.as_ref()?.value()?;
        (*relation == "stylesheet").then(|| link.url.as_ref()?.value().map(Uri::as_str)).flatten()
    });
    for url in sheets {
        let is_it = |entry: &BundleEntry| type_and_id(entry).as_deref() == Some(url);
        next.extend(bundle.entry.iter().position(is_it));
    }
    let mut visited = vec![false; bundle.entry.len()];
    while let Some(at) = next.pop() {
        if !std::mem::replace(&mut visited[at], true) {
            next.extend(&neighbours[at]);
        }
    }
    for (at, _) in
        bundle.entry.iter().enumerate().filter(|(at, entry)| !visited[*at] && has_resource(entry))
    {
        let at = path.item("Bundle", "entry", at);
        let rule = Rule::r4("Bundle", "entry");
        issues.report(IssueCode::UnreachableEntry, &at, rule, Facts::default());
    }
}

/// Reports the references of an element, and of the sections in it, that lead to no entry.
fn check_required(
    issues: &mut Collector,
    element: &dyn Element,
    members: &[&str],
    entries: &Entries<'_>,
    path: &Path<'_>,
) {
    let owner = element.declared();
    element.for_each_member(&mut |info, items| {
        let mut each = |item: Item<'_>, at: &Path<'_>| {
            let Item::Element(inner) = item else { return };
            let inner_members: &[&str] = match (owner, info.name) {
                (_, "section") => &SECTION,
                ("Composition", "attester") => &["party"],
                ("Composition", "event") => &["detail"],
                (_, name) if members.contains(&name) => {
                    if let Some(reference) = inner.seen_as::<Reference>() {
                        check_required_reference(issues, reference, entries, at);
                    }
                    return;
                }
                _ => return,
            };
            check_required(issues, inner, inner_members, entries, at);
        };
        match items {
            Items::One(item) => each(item, &path.member(owner, info.name)),
            Items::Many(list) => {
                for (index, item) in list.items() {
                    each(item, &path.item(owner, info.name, index));
                }
            }
            Items::None | Items::Choice(..) => {}
        }
    });
}

fn check_required_reference(
    issues: &mut Collector,
    reference: &Reference,
    entries: &Entries<'_>,
    path: &Path<'_>,
) {
    let text = reference.reference.as_ref().and_then(Primitive::value).map(FhirString::as_str);
    let Some(text) = text.filter(|text| !text.is_empty() && !text.starts_with('#')) else {
        return;
    };
    let found = entries.find(text, 0);
    if matches!(found, Found::Missing) {
        report_unresolved(issues, &found, text, path);
    }
}

fn report_unresolved(issues: &mut Collector, found: &Found, text: &str, path: &Path<'_>) {
    let subject = match found {
        Found::Several => "",
        Found::Elsewhere => "elsewhere",
        _ => "missing",
    };
    let facts = Facts::about(subject).found(text);
    let rule = Rule::r4("Reference", "reference");
    issues.report(IssueCode::UnresolvedReference, path, rule, facts);
}

/// Passes an item to `show` as an element, whether its type has a struct or not; `name`: that of the member, which for a choice
/// names the type. An element kept as JSON is parsed for this call and dropped, so that only one at a time takes memory; faults of
/// its form are reported by the walk.
fn with_element(
    item: Item<'_>,
    name: &str,
    ends: Option<&Ends>,
    show: &mut dyn FnMut(&dyn Element, Option<&Ends>),
) {
    match item {
        Item::Element(element) => show(element, ends),
        Item::Raw(raw) => {
            let of_type = match name.strip_prefix("value").and_then(choice_type) {
                Some(of_type) => Some(of_type),
                None => raw.resource_type().and_then(|name| resource_type_named(&name)),
            };
            if let Some(definition) = of_type.and_then(definition) {
                // ends of large values are cached: each is scanned once, at any depth
                let text = raw.as_str();
                let own;
                let ends = match ends.filter(|ends| ends.are_of(text)) {
                    None if text.len() > Ends::LARGE => {
                        own = Ends::of(text);
                        Some(&own)
                    }
                    ends => ends,
                };
                let mut element = Untyped::new(definition);
                read_kept((raw, ends), &mut element, (Layer::R4, 0), String::new);
                show(&element, ends);
            }
        }
        Item::Primitive(_) => {}
    }
}

/// Collects the texts in an element that may refer to an entry: references, and addresses that do not name systems or servers.
fn references_of(element: &dyn Element, ends: Option<&Ends>, found: &mut BTreeSet<String>) {
    let owner = element.declared();
    element.for_each_member(&mut |info, items| {
        let mut each = |name: &str, item: Item<'_>| {
            if let Item::Primitive(primitive) = item {
                if matches!(primitive.type_name(), "uri" | "url")
                    && !is_name(owner, info.name)
                    && let Some(Value::Text(text)) = primitive.any_value()
                {
                    note(text, found);
                }
                if !primitive.any_base().is_none() {
                    references_of(primitive.any_base(), ends, found);
                }
            }
            with_element(item, name, ends, &mut |inner, ends| {
                if let Some(reference) = inner.seen_as::<Reference>()
                    && let Some(text) = reference.reference.as_ref().and_then(Primitive::value)
                {
                    note(text.as_str(), found);
                }
                // the entries of another bundle refer to each other
                if inner.declared() != "Bundle" {
                    references_of(inner, ends, found);
                }
            });
        };
        match items {
            Items::None => {}
            Items::One(item) => each(info.name, item),
            Items::Choice(name, item) => each(name, item),
            Items::Many(list) => list.items().for_each(|(_, item)| each(info.name, item)),
        }
    });
}

/// Notes a text that leads out of its resource.
fn note(text: &str, found: &mut BTreeSet<String>) {
    if !text.starts_with('#') && !found.contains(text) {
        found.insert(text.to_owned());
    }
}

/// The members of a Composition whose references lead to entries.
const DOCUMENT: [&str; 4] = ["subject", "author", "encounter", "custodian"];

/// The same of a section.
const SECTION: [&str; 3] = ["author", "focus", "entry"];

/// Whether an address names a system, a profile or a server, not a resource.
fn is_name(owner: &str, name: &str) -> bool {
    name == "system"
        || matches!(
            (owner, name),
            ("Bundle.entry", "fullUrl")
                | ("Meta", "profile")
                | ("Extension", "url")
                | ("MessageHeader.source" | "MessageHeader.destination", "endpoint")
                | ("Endpoint", "address")
        )
}

/// Type and id of a resource, `Slot/12`.
fn type_and_id(entry: &BundleEntry) -> Option<String> {
    let resource = entry.resource.as_ref()?;
    let of_type = resource.resource_type()?;
    let id = match resource {
        Resource::Other(raw) => text_at(raw, &["id"])?,
        _ => Cow::Borrowed(resource.id()?),
    };
    Some([&of_type, "/", &id].concat())
}

impl<'v> Entries<'v> {
    fn of(bundle: &'v Bundle) -> Self {
        let mut entries = Self { by_url: HashMap::new(), by_id: HashMap::new(), bases: Vec::new() };
        for (at, entry) in bundle.entry.iter().enumerate() {
            let url = entry.full_url.as_ref().and_then(Primitive::value).map(Uri::as_str);
            let version = entry
                .resource
                .as_ref()
                .map(Resource::as_item)
                .and_then(version_of)
                .map(|version| ["/_history/", &version].concat());
            if let Some(url) = url {
                entries.by_url.entry(Cow::Borrowed(url)).or_default().push(at);
                if let Some(version) = &version {
                    let versioned = Cow::Owned([url, version].concat());
                    entries.by_url.entry(versioned).or_default().push(at);
                }
            }
            let named = type_and_id(entry);
            let base = url.filter(|url| restful(url).is_some());
            let base = base.zip(named.as_deref()).and_then(|(url, named)| url.strip_suffix(named));
            entries.bases.push(base);
            if let Some(named) = named {
                if let Some(version) = version {
                    entries.by_id.entry([&*named, &version].concat()).or_default().push(at);
                }
                entries.by_id.entry(named).or_default().push(at);
            }
        }
        entries
    }

    /// What a reference in an entry leads to.
    fn find(&self, reference: &str, from: usize) -> Found {
        let reference = reference.split_once('#').map_or(reference, |(before, _)| before);
        let one = |entries: &Vec<usize>| match entries.as_slice() {
            [entry] => Found::Entry(*entry),
            _ => Found::Several,
        };
        if is_absolute(reference) {
            return match self.by_url.get(reference) {
                Some(entries) => one(entries),
                // an absolute address may be known to the receiver
                None if restful(reference).is_some_and(|(name, _)| is_canonical(name)) => {
                    Found::Nothing
                }
                None => Found::Missing,
            };
        }
        let base = self.bases.get(from).copied().flatten();
        let found = base.and_then(|base| self.by_url.get(&*[base, reference].concat()));
        if let Some(entries) = found {
            return one(entries);
        }
        let mut parts = reference.split('/');
        match (parts.next(), parts.next()) {
            (Some(name), Some(id)) if resource_type_named(name).is_some() => {
                let known = self.by_id.contains_key(&[name, "/", id].concat());
                if known { Found::Elsewhere } else { Found::Missing }
            }
            _ => Found::Nothing,
        }
    }
}

/// The type and id at the end of an address of a server: `https://host/base/Slot/12`.
pub(super) fn restful(url: &str) -> Option<(&str, &str)> {
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"))?;
    let rest = rest.split_once("/_history/").map_or(rest, |(rest, _)| rest);
    let (before, id) = rest.rsplit_once('/')?;
    let (base, name) = before.rsplit_once('/')?;
    let host = |c: char| {
        c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | ':' | '%' | '$' | '_' | '/' | '\\')
    };
    let id_fits = (1..=64).contains(&id.len())
        && id.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'.'));
    (id_fits && resource_type_named(name).is_some() && base.chars().all(host)).then_some((name, id))
}
