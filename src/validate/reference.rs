//! References as R4 has them: their form, and the type of what they lead to.

use super::{
    collector::{Collector, Facts},
    index::Exchange,
    path::Path,
    r4_names::R4,
    resolver::{Resolver, To},
    scope::Scope,
};
use crate::{
    diagnostic::{IssueCode, Rule},
    r4::{MemberInfo, Primitive, Reference, Uri, resource_type_named, types::text::is_absolute},
};

/// Checks a reference against R4.
pub(super) fn check_reference<'v>(
    issues: &mut Collector,
    resolver: &mut Resolver<'v>,
    reference: &'v Reference,
    info: &'static MemberInfo,
    path: &Path<'_>,
    scope: Scope<'v>,
) {
    let targets = info.targets;
    check_named_type(issues, reference, path);
    let Some(text) = reference.reference.as_ref().and_then(Primitive::value) else { return };
    let text = text.as_str();
    let member = Rule::r4("Reference", "reference");
    let found = Facts::default().found(text);
    if text.bytes().any(|byte| byte <= b' ') {
        issues.report(IssueCode::BadReference, path, member, found);
    }
    if let Some(id) = text.strip_prefix('#') {
        resolver.refer(scope, id);
    }
    let to = resolve(issues, resolver, text, path, scope);
    if to.is_none() && text.starts_with('#') {
        issues.report(IssueCode::UnresolvedReference, path, Rule::key("Reference", "ref-1"), found);
    }
    let of_type = match to {
        Some(to) => resolver.type_of(to, scope),
        None => type_in(text),
    };
    if let Some(declared) = reference.type_.as_ref().and_then(Primitive::value) {
        let declared = declared.as_str();
        let short =
            declared.strip_prefix("http://hl7.org/fhir/StructureDefinition/").unwrap_or(declared);
        let wanted = targets.is_empty() || targets.contains(&short);
        if !wanted || of_type.is_some_and(|of_type| of_type != declared) {
            let facts = Facts::default().expected(targets).found(declared);
            issues.report(IssueCode::ReferenceType, path, Rule::r4("Reference", "type"), facts);
        }
    }
    if let (Some(_), Some(of_type)) = (to, of_type)
        && !targets.is_empty()
        && !targets.contains(&of_type)
    {
        let facts = Facts::default().expected(targets).found(of_type);
        issues.report(IssueCode::ReferenceType, path, Rule::r4(path.owner(), info.name), facts);
    }
}

/// Checks a reference that is the value of an extension of R4.
pub(super) fn check_core_targets<'v>(
    issues: &mut Collector,
    resolver: &mut Resolver<'v>,
    reference: &'v Reference,
    targets: &'static [&'static str],
    rule: Rule,
    path: &Path<'_>,
    scope: Scope<'v>,
) {
    let Some(text) = reference.reference.as_ref().and_then(Primitive::value) else { return };
    let named = reference.type_.as_ref().and_then(Primitive::value).map(Uri::as_str);
    let named = named.map(|named| named.strip_prefix(R4).unwrap_or(named));
    let to = resolver.look_up(text.as_str(), scope).ok().flatten();
    let found = to.and_then(|to| resolver.type_of(to, scope));
    for of_type in [named, found].into_iter().flatten() {
        if !targets.contains(&of_type) {
            let facts = Facts::default().expected(targets).found(of_type);
            return issues.report(IssueCode::ReferenceType, path, rule, facts);
        }
    }
}

/// `Reference.type` must be a resource type.
fn check_named_type(issues: &mut Collector, reference: &Reference, path: &Path<'_>) {
    let Some(declared) = reference.type_.as_ref().and_then(Primitive::value) else { return };
    let declared = declared.as_str();
    if matches!(declared, "Resource" | "DomainResource") || resource_type_named(declared).is_some()
    {
        return;
    }
    let at = path.member("Reference", "type");
    let facts = Facts::default().found(declared);
    issues.report(IssueCode::UnknownCode, &at, Rule::r4("Reference", "type"), facts);
}

/// Resolves a reference; in a bundle, this is also where its form is checked.
fn resolve<'v>(
    issues: &mut Collector,
    resolver: &mut Resolver<'v>,
    text: &'v str,
    path: &Path<'_>,
    scope: Scope<'v>,
) -> Option<To> {
    // a bundle has no address: outside of its entries, a relative reference has no base
    let of_bundle = scope.root.resource_type() == Some("Bundle");
    let fault = if of_bundle && !is_absolute(text) && !text.starts_with('#') {
        if path.owner() == "Signature" {
            return None;
        }
        IssueCode::BundleFullUrl
    } else {
        check_address(issues, resolver, text, path, scope);
        match resolver.look_up(text, scope) {
            Ok(to) => return to,
            Err(fault) => fault,
        }
    };
    let rule = Rule::r4("Reference", "reference");
    issues.report(fault, path, rule, Facts::default().found(text));
    None
}

/// An entry of a batch or a transaction may lack an address unless it refers to something.
fn check_address<'v>(
    issues: &mut Collector,
    resolver: &mut Resolver<'v>,
    text: &str,
    path: &Path<'_>,
    scope: Scope<'v>,
) {
    let Some(bundle) = scope.bundle.filter(|_| !text.starts_with('#')) else { return };
    let index = &mut resolver.indexes[bundle];
    let lacks = index.exchange == Exchange::Request && !index.is_addressed(scope.entry);
    resolver.assumed += usize::from(lacks);
    let index = &mut resolver.indexes[bundle];
    if lacks && resolver.nested == 0 && index.mark_missing_address_reported(scope.entry) {
        let mut entry = path;
        while let Some(up) = entry.up().filter(|_| !entry.is("Bundle.entry")) {
            entry = up;
        }
        let rule = Rule::r4("Bundle.entry", "fullUrl");
        issues.report(IssueCode::BundleFullUrl, entry, rule, Facts::about("missing"));
    }
}

/// The type of resource that the text of a reference names.
fn type_in(text: &str) -> Option<&'static str> {
    let text = text.trim_end_matches('/');
    let path = text.split_once("/_history/").map_or(text, |(path, _)| path);
    let mut parts = path.rsplit('/');
    let _id = parts.next()?;
    match parts.next()? {
        "Resource" => Some("Resource"),
        "DomainResource" => Some("DomainResource"),
        name => resource_type_named(name),
    }
}
