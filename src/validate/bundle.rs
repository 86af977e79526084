//! Bundles: their links, the addresses of their entries, and what each type of bundle allows.

use std::{borrow::Cow, collections::HashSet};

use super::{
    aside::is_aside,
    collector::{Collector, Facts},
    document::{check_linked_entries, restful},
    parts::version_of,
    path::Path,
    raw::text_at,
    resolver::Resolver,
    scope::Scope,
};
use crate::{
    diagnostic::{IssueCode, Rule},
    json::Ends,
    r4::{
        Bundle, BundleEntry, Primitive, Resource, Uri, is_canonical, resource_type_named,
        types::text::is_absolute,
    },
};

/// Checks a bundle; `ends`: cached ends of large values in the JSON that it was kept as.
pub(super) fn check_bundle<'v>(
    issues: &mut Collector,
    resolver: &Resolver<'v>,
    ends: Option<&Ends>,
    bundle: &'v Bundle,
    path: &Path<'_>,
    scope: Scope<'v>,
) {
    let of_type = bundle.type_.as_ref().and_then(Primitive::value);
    let of_type = of_type.map_or("", |of_type| of_type.as_str());
    check_keys(issues, bundle, of_type, path);
    check_links(issues, bundle, of_type, path);
    if of_type == "searchset" {
        check_search_set(issues, bundle, path);
    }
    check_full_urls(issues, resolver, bundle, of_type, path, scope);
    check_linked_entries(issues, bundle, of_type, ends, path);
}

/// The rules of R4 by their keys.
fn check_keys(issues: &mut Collector, bundle: &Bundle, of_type: &str, path: &Path<'_>) {
    let search = of_type == "searchset";
    let history = of_type == "history";
    let first = bundle.entry.first().and_then(|entry| entry.resource.as_ref());
    let first = first.and_then(Resource::resource_type);
    let first_aside =
        bundle.entry.first().is_some_and(|entry| is_aside(&entry.base, &["resource"]));
    let asks = matches!(of_type, "batch" | "transaction" | "history");
    let answers = matches!(of_type, "batch-response" | "transaction-response" | "history");
    let identified = bundle.identifier.as_ref().map_or_else(
        || is_aside(bundle, &["identifier"]),
        |identifier| {
            let base = &identifier.base;
            (identifier.system.is_some() || is_aside(base, &["system"]))
                && (identifier.value.is_some() || is_aside(base, &["value"]))
        },
    );
    let document = of_type == "document";
    let stamped = bundle.timestamp.as_ref().is_some_and(|stamp| stamp.value().is_some())
        || is_aside(bundle, &["timestamp"]);
    let has = |entry: &BundleEntry, set: bool, name: &str| set || is_aside(&entry.base, &[name]);
    let entries = &bundle.entry;
    // of an item that is no object nothing is known
    let objects = || entries.iter().filter(|entry| entry.base.extra().instead().is_none());
    let holds = [
        ("bdl-1", bundle.total.is_none() || search || history),
        ("bdl-2", search || entries.iter().all(|entry| entry.search.is_none())),
        ("bdl-3", objects().all(|entry| has(entry, entry.request.is_some(), "request") == asks)),
        (
            "bdl-4",
            objects().all(|entry| has(entry, entry.response.is_some(), "response") == answers),
        ),
        ("bdl-9", !document || identified),
        ("bdl-10", !document || stamped),
        ("bdl-11", !document || first_aside || first.as_deref() == Some("Composition")),
        (
            "bdl-12",
            of_type != "message" || first_aside || first.as_deref() == Some("MessageHeader"),
        ),
    ];
    for (key, _) in holds.iter().filter(|(_, holds)| !holds) {
        issues.broken(path, "Bundle", key);
    }
    if entries.is_empty()
        && matches!(of_type, "document" | "message")
        && !is_aside(bundle, &["entry"])
    {
        let facts = Facts::about("entry");
        issues.report(IssueCode::MissingElement, path, Rule::r4("Bundle", "entry"), facts);
    }
}

fn check_links(issues: &mut Collector, bundle: &Bundle, of_type: &str, path: &Path<'_>) {
    let searches = matches!(of_type, "searchset" | "history");
    let known = matches!(
        of_type,
        "document"
            | "message"
            | "collection"
            | "transaction"
            | "transaction-response"
            | "batch"
            | "batch-response"
    );
    let mut seen = Vec::new();
    for (index, link) in bundle.link.iter().enumerate() {
        let Some(relation) = link.relation.as_ref().and_then(Primitive::value) else {
            continue;
        };
        let relation = relation.as_str();
        let paging = matches!(relation, "first" | "previous" | "next" | "last");
        let once = relation == "self" || (searches && paging);
        let twice = once && seen.contains(&relation);
        if once && !twice {
            seen.push(relation);
        }
        if (searches || known) && (twice || (known && paging)) {
            let link = path.item("Bundle", "link", index);
            let at = link.member("Bundle.link", "relation");
            let facts = Facts::about(if twice { "twice" } else { "paging" }).found(relation);
            issues.report(IssueCode::BundleLink, &at, Rule::r4("Bundle.link", "relation"), facts);
        }
    }
}

/// What the entries of a search answer may hold, by their mode.
fn check_search_set<'v>(issues: &mut Collector, bundle: &'v Bundle, path: &Path<'_>) {
    let (searched, others) = searched_types(bundle);
    let mode_of = |entry: &'v BundleEntry| {
        let mode = entry.search.as_ref()?.mode.as_ref()?.value()?;
        Some(mode.as_str())
    };
    let no_modes = bundle.entry.iter().all(|entry| mode_of(entry).is_none());
    for (index, entry) in bundle.entry.iter().enumerate() {
        if issues.is_done() {
            return;
        }
        let entry_path = path.item("Bundle", "entry", index);
        let Some(resource) = &entry.resource else {
            if !is_aside(&entry.base, &["resource"]) {
                report_search_entry(issues, "resource", None, &[], &entry_path);
            }
            continue;
        };
        let at = entry_path.member("Bundle.entry", "resource");
        let has_id = match resource {
            Resource::Other(raw) => text_at(raw, &["id"]).is_some(),
            _ => resource.id().is_some(),
        };
        let Some(mode) = mode_of(entry).filter(|_| !no_modes) else { continue };
        let of_type = resource.as_item_type();
        let of_type = match of_type {
            Some(name) => Cow::Borrowed(name),
            None => Cow::Owned(resource.resource_type().unwrap_or_default()),
        };
        let fits = (searched.is_empty() && !others) || searched.contains(&&*of_type);
        match mode {
            "match" | "include" if !has_id => report_search_entry(issues, "id", None, &[], &at),
            "match" if !fits => {
                report_search_entry(issues, "match", Some(&of_type), &searched, &at);
            }
            "match" | "include" => {}
            _ if of_type != "OperationOutcome" => {
                report_search_entry(issues, "outcome", Some(&of_type), &["OperationOutcome"], &at);
            }
            _ => {}
        }
    }
}

fn report_search_entry(
    issues: &mut Collector,
    subject: &'static str,
    found: Option<&str>,
    expected: &[&'static str],
    path: &Path<'_>,
) {
    let facts = Facts::about(subject).expected(expected).found(found);
    issues.report(IssueCode::SearchEntry, path, Rule::r4("Bundle.entry", "search"), facts);
}

/// Every entry has an address of its own, which is that of its resource.
fn check_full_urls<'v>(
    issues: &mut Collector,
    resolver: &Resolver<'v>,
    bundle: &'v Bundle,
    of_type: &str,
    path: &Path<'_>,
    scope: Scope<'v>,
) {
    let optional =
        matches!(of_type, "transaction" | "transaction-response" | "batch" | "batch-response");
    for (index, entry) in bundle.entry.iter().enumerate() {
        if issues.is_done() {
            return;
        }
        let fault = match entry.full_url.as_ref().and_then(Primitive::value) {
            None if optional || is_aside(&entry.base, &["fullUrl"]) => None,
            None => Some("missing"),
            Some(url) => full_url_fault(url.as_str(), entry),
        };
        if let Some(subject) = fault {
            let entry_path = path.item("Bundle", "entry", index);
            let url = entry.full_url.as_ref().and_then(Primitive::value);
            issues.report(
                IssueCode::BundleFullUrl,
                &entry_path,
                Rule::r4("Bundle.entry", "fullUrl"),
                Facts::about(subject).found(url.map(Uri::as_str)),
            );
        }
    }
    let distinct = scope.bundle.is_some_and(|index| resolver.indexes[index].doubled.is_empty());
    if of_type != "history" && !distinct {
        check_versions(issues, bundle, path);
    }
}

/// bdl-7: entries with the same address have different versions.
fn check_versions<'v>(issues: &mut Collector, bundle: &'v Bundle, path: &Path<'_>) {
    let url = |entry: &'v BundleEntry| entry.full_url.as_ref()?.value().map(Uri::as_str);
    let mut seen = HashSet::new();
    let mut same = bundle.entry.iter().enumerate().filter(|(_, entry)| {
        let version = entry.resource.as_ref().map(Resource::as_item).and_then(version_of);
        url(entry).is_some_and(|url| !seen.insert((url, version.unwrap_or_default())))
    });
    if let Some((second, _)) = same.next() {
        let at = path.item("Bundle", "entry", second);
        issues.broken(&at, "Bundle", "bdl-7");
    }
}

fn full_url_fault(url: &str, entry: &BundleEntry) -> Option<&'static str> {
    if url.trim().is_empty() {
        return None; // a fault of its format
    }
    if !is_absolute(url) {
        return Some("relative");
    }
    let resource = entry.resource.as_ref()?;
    let (of_type, id) = match resource {
        Resource::Other(raw) => (text_at(raw, &["resourceType"]), text_at(raw, &["id"])),
        _ => (resource.as_item_type().map(Cow::Borrowed), resource.id().map(Cow::Borrowed)),
    };
    if let (Some(of_type), Some(id)) = (&of_type, &id) {
        let rest = url.strip_suffix(&**id).and_then(|rest| rest.strip_suffix('/'));
        let rest = rest.and_then(|rest| rest.strip_suffix(&**of_type));
        if rest.is_some_and(|rest| rest.ends_with('/')) {
            return None;
        }
    }
    // the address that a definition has in all its copies is no place of one of them
    let is_own_url = || match resource {
        Resource::Other(raw) => {
            of_type.as_deref().is_some_and(is_canonical)
                && text_at(raw, &["url"]).is_some_and(|canonical| canonical == url)
        }
        _ => false,
    };
    if restful(url).is_none() && !is_own_url() {
        return None;
    }
    Some(if of_type.is_some() && id.is_some() { "other" } else { "no-id" })
}

/// The searched types in the self link, and whether it names an unknown type, which no entry matches.
fn searched_types(bundle: &Bundle) -> (Vec<&'static str>, bool) {
    let link = bundle.link.iter().find(|link| {
        link.relation.as_ref().and_then(Primitive::value).is_some_and(|r| *r == "self")
    });
    let Some(url) = link.and_then(|link| link.url.as_ref()?.value()) else {
        return (Vec::new(), false);
    };
    let (head, tail) = url.as_str().split_once('?').unwrap_or((url.as_str(), ""));
    let head = head.trim_end_matches('/');
    if let Some(name) = resource_type_named(head.rsplit('/').next().unwrap_or_default()) {
        return (vec![name], false);
    }
    let named = tail.split('&').filter_map(|part| part.strip_prefix("_type="));
    let (mut types, mut others) = (Vec::new(), false);
    for name in named.flat_map(|types| types.split(',')) {
        let Some(name) = resource_type_named(name) else {
            others = true;
            continue;
        };
        // without duplicates: R4 has few types
        if let Err(at) = types.binary_search(&name) {
            types.insert(at, name);
        }
    }
    (types, others)
}
