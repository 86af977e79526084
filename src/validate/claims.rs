//! The profiles that a resource claims in `meta.profile`.

use std::mem;

use super::{
    check::{Check, Visit},
    collector::{Collector, Facts},
    context::Context,
    path::Path,
    profile::{apply, conform, report_other_type},
    r4_names::{R4, core_profile, is_defined},
    scope::Scope,
    table::Profile,
    tables::Tables,
};
use crate::{
    diagnostic::{Edition, IssueCode, Rule},
    json::RawJson,
    r4::{Canonical, Element, Item, Primitive, Resource, codec::read_kept, resource_type_named},
};

/// Addresses of definitions of a version of FHIR, for this version: of those, the type of the resource is the only right claim.
const OF_THIS_VERSION: &str = "http://hl7.org/fhir/4.0/";

/// Checks a resource against a profile that it claims; `claimed` has the bits of the profiles checked so far.
pub(super) fn check_claim<'v>(
    check: &mut Check<'v>,
    element: &'v dyn Element,
    url: &'v str,
    index: usize,
    path: &Path<'_>,
    scope: Scope<'v>,
    claimed: &mut u64,
) {
    let Some(profile) = check.recent.claimed(url) else {
        return check_foreign_claim(check, element.declared(), url, index, path);
    };
    let meta = path.member(element.declared(), "meta");
    check.announced.address(&mut check.issues, profile.url, &meta.item("Meta", "profile", index));
    let bit = 1 << profile.index;
    if *claimed & bit == 0 {
        *claimed |= bit;
        conform(check, element, profile, path, scope);
    }
}

/// A claim of a profile that the edition does not have: one of R4 itself, or an unknown one.
pub(super) fn check_foreign_claim<'v>(
    check: &mut Check<'v>,
    own: &'static str,
    url: &'v str,
    index: usize,
    path: &Path<'_>,
) {
    let base = url.split_once('|').map_or(url, |(base, _)| base);
    if base.strip_prefix(R4) == Some(own) {
        return;
    }
    let meta = path.member(own, "meta");
    let at = meta.item("Meta", "profile", index);
    let rule = Rule::r4("Meta", "profile");
    if let Some(rest) = base.strip_prefix(OF_THIS_VERSION)
        && rest.strip_prefix("StructureDefinition/") != Some(own)
    {
        let facts = Facts::default().found(own);
        return check.issues.report(IssueCode::ProfileType, &at, rule, facts);
    }
    // what R4 defines has no version of its own in an address
    let r4 = url.strip_prefix(R4);
    let abstract_type = |name: &str| matches!(name, "Resource" | "DomainResource");
    if r4.is_some_and(abstract_type) && !check.is_alone(path) {
        return; // true of every resource; reported only of one that stands alone
    }
    let of_type = r4.and_then(core_profile);
    if of_type == Some(own) {
        let facts = Facts::default().plain(r4);
        return check.issues.report(IssueCode::NotChecked, &at, rule, facts);
    }
    let is_known = |name: &&str| abstract_type(name) || is_defined(name);
    let of_type =
        of_type.or_else(|| r4.filter(is_known).map(|name| resource_type_named(name).unwrap_or("")));
    if let Some(of_type) = of_type {
        let expected = [of_type];
        let expected = if of_type.is_empty() { &[][..] } else { &expected[..] };
        let facts = Facts::default().expected(expected).found(own);
        check.issues.report(IssueCode::ProfileType, path, rule, facts);
    } else {
        report_unknown_profile(&check.context, &mut check.issues, url, &at, rule);
    }
}

/// Reports that the edition does not have a profile, with the editions that have it.
pub(super) fn report_unknown_profile(
    context: &Context<'_>,
    issues: &mut Collector,
    url: &str,
    path: &Path<'_>,
    rule: Rule,
) {
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
    let facts = Facts::about(context.tables.edition.as_str()).expected(&editions).found(url);
    issues.report(IssueCode::UnknownProfile, path, rule, facts);
}

/// The claims of profiles by a resource without a struct.
///
/// Profiles of its own type are not checked. Like the official validator, this accepts that an entry or a contained resource
/// claims a profile of another type if it would conform as one of that type: a patient may pass as a practitioner.
pub(super) fn check_untyped_claims<'v>(
    check: &mut Check<'v>,
    (name, raw): (&'static str, &'v RawJson),
    claims: impl Iterator<Item = (usize, &'v Primitive<Canonical>)>,
    path: &Path<'_>,
    scope: Scope<'v>,
) {
    let mut seen: u64 = 0;
    let mut read = Vec::new();
    for (index, url) in claims {
        if check.issues.is_done() {
            return;
        }
        let Some(url) = url.value().map(Canonical::as_str) else { continue };
        let Some(profile) = check.recent.claimed(url) else {
            check_foreign_claim(check, name, url, index, path);
            continue;
        };
        let bit = 1 << profile.index;
        if seen & bit != 0 {
            continue;
        }
        seen |= bit;
        let Some(profile) = check.context.at_layer(profile) else { continue };
        if profile.of == name {
            let meta = path.member(name, "meta");
            let at = meta.item("Meta", "profile", index);
            let rule = Rule::r4("Meta", "profile");
            let facts = Facts::default().plain(profile.name);
            check.issues.report(IssueCode::NotChecked, &at, rule, facts);
        } else if check.is_alone(path) || !passes_as(check, raw, profile, path, scope, &mut read) {
            report_other_type(&mut check.issues, profile, Some(name), path);
        }
    }
}

/// Whether a resource would conform to a profile if it had the profile's type. `read`: cache of the resource parsed as each type
/// tried so far; `None`: it is invalid as that type.
fn passes_as<'v>(
    check: &mut Check<'v>,
    raw: &'v RawJson,
    profile: &'static Profile,
    path: &Path<'_>,
    scope: Scope<'v>,
    read: &mut Vec<(&'static str, Option<&'v dyn Element>)>,
) -> bool {
    let known = read.iter().find(|(of_type, _)| *of_type == profile.of);
    let element = if let Some((_, element)) = known {
        *element
    } else {
        let element = read_as(check, raw, profile.of, path, scope);
        read.push((profile.of, element));
        element
    };
    let Some(element) = element else { return false };
    let ids = mem::take(&mut check.state.ids);
    let passes = check.aside(|check| apply(check, profile, &profile.root, element, path, scope));
    check.state.ids = ids;
    passes
}

/// Parses a resource as one of another type; `None` if it is invalid as that type.
fn read_as<'v>(
    check: &mut Check<'v>,
    raw: &RawJson,
    name: &'static str,
    path: &Path<'_>,
    scope: Scope<'v>,
) -> Option<&'v dyn Element> {
    let mut resource = Resource::blank(name)?;
    let (_, [errors, _]) = read_kept(
        (raw, check.state.source.ends),
        resource.as_object()?,
        (check.context.layer, 0),
        String::new,
    );
    if errors > 0 {
        return None;
    }
    let Item::Element(element) = check.arena.add(resource)?.as_item() else { return None };
    let ids = mem::take(&mut check.state.ids);
    let is_right = check.is_good(Visit::Element(element), path, scope);
    check.state.ids = ids;
    is_right.then_some(element)
}
