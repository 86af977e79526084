//! The rules of R4 across elements, each by its key, and those that the official validator adds.

use std::{
    borrow::Cow,
    cell::{OnceCell, RefCell},
    cmp::Ordering,
    collections::{HashMap, HashSet},
};

use super::{
    aside::is_aside,
    binding::{check_concept, check_lone_code, check_lone_system, is_web_or_urn},
    bundle::check_bundle,
    check::Check,
    coding,
    collector::{Collector, Facts},
    context::Context,
    extension::check_extension,
    language::{check_language, check_spoken, is_spoken},
    lookup_cache::{Recent, UCUM},
    parts::Parts,
    path::Path,
    raw,
    resolver::Resolver,
    scope::{Place, Scope},
    sha1,
    state::Counted,
    terminology, xhtml,
};
use crate::{
    diagnostic::{IssueCode, Layer, Rule, Severity},
    r4::{
        AnyPrimitive, Appointment, Attachment, Coding, ContactPoint, Decimal, Element, Identifier,
        Item, Items, Narrative, Organization, Period, Primitive, Quantity, Range, Ratio, Resource,
        Uri, Value, View, types::text::is_absolute,
    },
};

/// Most security labels of a resource that are compared with each other without a table.
const FEW_LABELS: usize = 8;

/// The rules of one element, once its members were seen.
pub(super) fn check_view<'v>(
    check: &mut Check<'v>,
    view: View<'v>,
    path: &Path<'_>,
    scope: Scope<'v>,
) {
    match view {
        // within a concept, the concept is judged as a whole
        View::Coding(coding) if path.owner() != "CodeableConcept" => {
            let system = coding::system(coding);
            let code = coding.code.as_ref().and_then(Primitive::value);
            let unbound = matches!(path.owner(), "Extension" | "DataRequirement.codeFilter");
            if unbound || path.is("Meta.tag") {
                check_lone_system(&mut check.issues, system, code, path);
            }
            check_lone_code(&mut check.issues, &mut check.recent, system, code, path);
        }
        View::CodeableConcept(concept) => {
            check_concept(check, concept, path);
            if is_spoken(path) {
                check_spoken(&check.context, &mut check.issues, concept, path);
            }
        }
        View::Extension(extension) => {
            check_extension(check, extension, path, scope);
        }
        View::Identifier(identifier) => check_identifier(&mut check.issues, identifier, path),
        View::Period(period) if !in_order(period) => check.issues.broken(path, "Period", "per-1"),
        View::ContactPoint(contact) => check_contact_point(&mut check.issues, contact, path),
        View::Attachment(attachment) => {
            check_attachment(&check.context, &mut check.issues, attachment, path);
        }
        View::Quantity(quantity) => {
            check_quantity(&mut check.issues, &mut check.recent, quantity, path);
        }
        View::Range(range) => check_range(&mut check.issues, range, path),
        View::Ratio(ratio) => check_ratio(&mut check.issues, ratio, path),
        View::Money(money) => {
            let currency = money.currency.as_ref().and_then(Primitive::value);
            if let Some(code) = currency
                && !terminology::is_currency(code.as_str())
            {
                let at = path.member("Money", "currency");
                check.issues.report(
                    IssueCode::CodeNotAllowed,
                    &at,
                    Rule::r4("Money", "currency"),
                    Facts::about("http://hl7.org/fhir/ValueSet/currencies").found(code.as_str()),
                );
            }
        }
        View::Narrative(narrative) => check_narrative(check, narrative, path, scope),
        View::AppointmentParticipant(participant)
            if participant.type_.is_empty()
                && participant.actor.is_none()
                && !is_aside(&participant.base, &["type", "actor"]) =>
        {
            check.issues.broken(path, "Appointment", "app-1");
        }
        View::Appointment(appointment) => check_appointment(&mut check.issues, appointment, path),
        View::Organization(organization) => {
            check_organization(&mut check.issues, organization, path);
        }
        View::BundleEntry(entry) => {
            let holds = entry.resource.as_ref().is_some_and(|resource| !is_bare(resource));
            let outer = entry.request.is_some() || entry.response.is_some();
            if !holds && !outer && !is_aside(&entry.base, &["resource", "request", "response"]) {
                check.issues.broken(path, "Bundle", "bdl-5");
            }
            let url = entry.full_url.as_ref().and_then(Primitive::value);
            // fast path: the underscore is rare
            if url.is_some_and(|url| {
                url.as_str().as_bytes().contains(&b'_') && url.as_str().contains("/_history/")
            }) {
                check.issues.broken(path, "Bundle", "bdl-8");
            }
        }
        View::Bundle(bundle) => {
            let ends = check.state.source.ends;
            check_bundle(&mut check.issues, &check.resolver, ends, bundle, path, scope);
        }
        _ => {}
    }
}

/// Rules for resources of every type.
pub(super) fn check_resource_rules<'v>(
    check: &mut Check<'v>,
    declared: &'static str,
    parts: &Parts<'v>,
    path: &Path<'_>,
    scope: Scope<'v>,
    place: Place,
) {
    if let Some(language) = parts.language {
        let at = path.member(declared, "language");
        check_language(
            &check.context,
            &mut check.issues,
            language,
            &at,
            Rule::r4("Resource", "language"),
        );
    }
    if let Some(meta) = parts.meta {
        let labels = &meta.security;
        let key = |label: &'v Coding| (coding::system(label), coding::code(label));
        let mut seen = HashSet::new();
        for (index, label) in labels.iter().enumerate().skip(1) {
            let doubled = if labels.len() <= FEW_LABELS {
                labels[..index].iter().any(|before| key(before) == key(label))
            } else {
                if index == 1 {
                    seen.insert(key(&labels[0]));
                }
                !seen.insert(key(label))
            };
            if doubled {
                let meta = path.member(declared, "meta");
                let at = meta.item("Meta", "security", index);
                check.issues.report(
                    IssueCode::DuplicateLabel,
                    &at,
                    Rule::r4("Meta", "security"),
                    Facts::default(),
                );
            }
        }
    }
    check_contained_ids(&mut check.issues, &mut check.resolver, declared, path, scope, place);
}

/// What a contained resource must not have: rules of the containing resource.
pub(super) fn check_contained(issues: &mut Collector, parts: &Parts<'_>, path: &Path<'_>) {
    if parts.id.is_none() && !parts.id_aside {
        let facts = Facts::default();
        issues.report(IssueCode::MissingId, path, Rule::r4("Resource", "id"), facts);
    }
    if !parts.contained.is_empty() {
        issues.broken(path, "DomainResource", "dom-2");
    }
    if let Some(meta) = parts.meta {
        if meta.version_id.is_some() || meta.last_updated.is_some() {
            issues.broken(path, "DomainResource", "dom-4");
        }
        if !meta.security.is_empty() {
            issues.broken(path, "DomainResource", "dom-5");
        }
    }
}

/// dom-3, and ids of contained resources that stand twice.
fn check_contained_ids<'v>(
    issues: &mut Collector,
    resolver: &mut Resolver<'v>,
    declared: &'static str,
    path: &Path<'_>,
    scope: Scope<'v>,
    place: Place,
) {
    let Some(contained) = scope.contained.filter(|_| place != Place::Contained) else { return };
    for at in resolver.indexes[contained].orphans() {
        let at = path.item(declared, "contained", at);
        issues.report(
            IssueCode::OrphanContained,
            &at,
            Rule::key("DomainResource", "dom-3"),
            Facts::default(),
        );
    }
    let doubled = std::mem::take(&mut resolver.indexes[contained].doubled);
    for at in doubled {
        let at = path.item(declared, "contained", at);
        issues.report(IssueCode::DuplicateId, &at, Rule::r4("Resource", "id"), Facts::default());
    }
}

fn check_identifier(issues: &mut Collector, identifier: &Identifier, path: &Path<'_>) {
    let system = identifier.system.as_ref().and_then(Primitive::value);
    let Some(system) = system.map(Uri::as_str) else { return };
    if !is_web_or_urn(system) && !system.starts_with("ldap:") && !system.trim().is_empty() {
        let rule = Rule::r4("Identifier", "system");
        issues.report(IssueCode::RelativeSystem, path, rule, Facts::default().found(system));
    }
    let value = identifier.value.as_ref().and_then(Primitive::value);
    if system == "urn:ietf:rfc:3986"
        && let Some(value) = value
        && !is_uri(value.as_str())
    {
        let rule = Rule::r4("Identifier", "value");
        let facts = Facts::about("uri").found(value.as_str()).personal();
        issues.report(IssueCode::WrongValue, path, rule, facts);
    }
}

fn check_contact_point(issues: &mut Collector, contact: &ContactPoint, path: &Path<'_>) {
    if contact.value.is_some() && contact.system.is_none() && !is_aside(&contact.base, &["system"])
    {
        issues.broken(path, "ContactPoint", "cpt-2");
    }
    let home = contact.use_.as_ref().and_then(Primitive::value);
    if path.is("Organization.telecom") && home.is_some_and(|use_| *use_ == "home") {
        issues.broken(path, "Organization", "org-3");
    }
}

fn check_attachment(
    context: &Context<'_>,
    issues: &mut Collector,
    attachment: &Attachment,
    path: &Path<'_>,
) {
    let data = attachment.data.as_ref();
    if data.is_some()
        && attachment.content_type.is_none()
        && !is_aside(&attachment.base, &["contentType"])
    {
        issues.broken(path, "Attachment", "att-1");
    }
    // an error of R4 already
    let is_reported =
        |fault: Option<IssueCode>| fault.is_some_and(|code| code.severity() >= Severity::Error);
    // R4 allows blanks in base64; the official validator does not where it decodes it, and warns of padding before the end elsewhere
    for (name, base64) in [("data", data), ("hash", attachment.hash.as_ref())] {
        let Some(base64) = base64 else { continue };
        let holds = match base64.value() {
            Some(text) => is_reported(AnyPrimitive::fault(base64)) || sha1::decodes(text.as_str()),
            None => name == "data" || is_aside(&attachment.base, &[name]),
        };
        if !holds && context.layer >= Layer::Profile {
            let at = path.member("Attachment", name);
            let facts = Facts::about("base64Binary");
            issues.report(IssueCode::BadPrimitive, &at, Rule::r4("Attachment", name), facts);
        }
    }
    let hash = attachment.hash.as_ref().and_then(|hash| hash.value());
    if let (Some(data), Some(hash)) = (data.and_then(|data| data.value()), hash)
        && let Some(found) = sha1::of_base64(data.as_str())
        && sha1::decoded(hash.as_str()) != Some(found)
    {
        let at = path.member("Attachment", "hash");
        let rule = Rule::r4("Attachment", "hash");
        issues.report(IssueCode::WrongValue, &at, rule, Facts::about("hash"));
    }
    let length = data.and_then(|data| decoded_length(data.value()?.as_str()));
    let size = attachment.size.as_ref().and_then(Primitive::value);
    // as the official validator takes it, what has a size states it
    let is_extended = |size: &Primitive<_>| !size.extension().is_empty();
    if context.layer >= Layer::Profile
        && size.is_none()
        && attachment.size.as_ref().is_some_and(is_extended)
    {
        let at = path.member("Attachment", "size");
        let facts = Facts::about("unsignedInt");
        issues.report(IssueCode::BadPrimitive, &at, Rule::r4("Attachment", "size"), facts);
    }
    if let (Some(length), Some(size)) = (length, size)
        && i64::try_from(length).ok() != Some(i64::from(size.get()))
    {
        let at = path.member("Attachment", "size");
        issues.report(
            IssueCode::WrongValue,
            &at,
            Rule::r4("Attachment", "size"),
            Facts::about("size").bound(length).plain(&*size.get().to_string()),
        );
    }
    if let Some(language) = attachment.language.as_ref().and_then(Primitive::value) {
        let at = path.member("Attachment", "language");
        check_language(context, issues, language.as_str(), &at, Rule::r4("Attachment", "language"));
    }
}

fn check_range(issues: &mut Collector, range: &Range, path: &Path<'_>) {
    if let (Some(low), Some(high)) = (&range.low, &range.high)
        && !at_most(low, high)
        && !is_aside(&low.base, &["value", "unit", "code"])
        && !is_aside(&high.base, &["value", "unit", "code"])
    {
        issues.broken(path, "Range", "rng-2");
    }
}

fn check_ratio(issues: &mut Collector, ratio: &Ratio, path: &Path<'_>) {
    let both = ratio.numerator.is_some() == ratio.denominator.is_some();
    let some = ratio.numerator.is_some() || !ratio.base.extension().is_empty();
    let aside = is_aside(&ratio.base, &["numerator", "denominator", "extension"]);
    if (!both || !some) && !aside {
        issues.broken(path, "Ratio", "rat-1");
    }
}

fn check_quantity(
    issues: &mut Collector,
    recent: &mut Recent<'_>,
    quantity: &Quantity,
    path: &Path<'_>,
) {
    if quantity.code.is_some()
        && quantity.system.is_none()
        && !is_aside(&quantity.base, &["system"])
    {
        issues.broken(path, "Quantity", "qty-3");
    }
    if quantity.comparator.is_some() && is_simple(path) {
        issues.broken(path, "SimpleQuantity", "sqty-1");
    }
    match path.chosen() {
        Some(of_type) if of_type != "Quantity" => check_measured(issues, of_type, quantity, path),
        _ => {
            let system = quantity.system.as_ref().and_then(Primitive::value);
            let system = system.map(Uri::as_str);
            let code = quantity.code.as_ref().and_then(Primitive::value);
            check_lone_system(issues, system, code, path);
            check_lone_code(issues, recent, system, code, path);
        }
    }
}

/// Quantities of a kind.
pub(super) fn check_measured(
    issues: &mut Collector,
    of: &str,
    quantity: &Quantity,
    path: &Path<'_>,
) {
    let (of, key) = match of {
        "Age" => ("Age", "age-1"),
        "Count" => ("Count", "cnt-3"),
        "Distance" => ("Distance", "dis-1"),
        "Duration" => ("Duration", "drt-1"),
        _ => return,
    };
    let code = quantity.code.as_ref().and_then(Primitive::value);
    let system = quantity.system.as_ref().and_then(Primitive::value);
    let ucum = system.is_some_and(|system| system.as_str() == UCUM);
    let number = quantity.value.as_ref().and_then(Primitive::value);
    let unit = quantity.code.is_some() || quantity.value.is_none();
    let ucum_or_none = quantity.system.is_none() || ucum;
    let holds = match of {
        "Age" => {
            unit && ucum_or_none
                && number.is_none_or(|number| number.as_str().parse::<f64>().is_ok_and(|n| n > 0.0))
        }
        "Count" => {
            unit && ucum_or_none
                && code.is_none_or(|code| code.as_str() == "1")
                && number.is_none_or(|number| !number.as_str().contains('.'))
        }
        "Distance" => unit && ucum_or_none,
        _ => quantity.code.is_none() || (ucum && quantity.value.is_some()),
    };
    if !holds && !is_aside(&quantity.base, &["value", "system", "code"]) {
        issues.broken(path, of, key);
    }
}

fn check_narrative<'v>(
    check: &mut Check<'v>,
    narrative: &'v Narrative,
    path: &Path<'_>,
    scope: Scope<'v>,
) {
    let Some(div) = &narrative.div else { return };
    if div.id().is_some() || !div.extension().is_empty() {
        let at = path.member("Narrative", "div");
        let facts = Facts::default();
        check.issues.report(IssueCode::UnknownMember, &at, Rule::r4("Narrative", "div"), facts);
    }
    let Some(div) = div.value() else { return };
    // ids are counted only for a narrative with links within the resource
    let of = std::ptr::from_ref(scope.root).addr();
    let before = check.state.counted.take().filter(|counted| counted.of == of);
    let ids = before.map_or_else(OnceCell::new, |counted| OnceCell::from(counted.ids));
    let linked = RefCell::new(Vec::new());
    let elsewhere = |id: &str, is_image: bool| {
        if scope.contained.is_some() {
            linked.borrow_mut().push(id.to_owned());
        }
        let ids = ids.get_or_init(|| {
            let mut ids = HashMap::new();
            count_ids(scope.root, &mut ids);
            ids
        });
        match (ids.get(id).copied().unwrap_or(0), scope.bundle) {
            // or to another entry of the bundle
            (0, Some(bundle)) if scope.inner.is_none() && !is_image => {
                check.resolver.indexes[bundle].with_id(id)
            }
            (count, _) => count,
        }
    };
    let fault = xhtml::fault(div.as_str(), elsewhere);
    check.state.counted = ids.into_inner().map(|ids| Counted { of, ids });
    if let Some(contained) = scope.contained {
        for id in linked.into_inner() {
            check.resolver.indexes[contained].refer(scope.inner, &id);
        }
    }
    if let Some(fault) = fault {
        let at = path.member("Narrative", "div");
        let facts = Facts::about(fault.as_str());
        check.issues.report(IssueCode::BadNarrative, &at, Rule::r4("Narrative", "div"), facts);
    }
}

fn check_appointment(issues: &mut Collector, appointment: &Appointment, path: &Path<'_>) {
    let has = |set: bool, name: &str| set || is_aside(appointment, &[name]);
    let start = has(appointment.start.is_some(), "start");
    let end = has(appointment.end.is_some(), "end");
    let status = appointment.status.as_ref().and_then(Primitive::value);
    let status = status.map_or("", |status| status.as_str());
    if start != end {
        issues.broken(path, "Appointment", "app-2");
    }
    let dated = start && end;
    if !dated && !["proposed", "cancelled", "waitlist"].contains(&status) {
        issues.broken(path, "Appointment", "app-3");
    }
    if appointment.cancelation_reason.is_some() && status != "cancelled" {
        issues.broken(path, "Appointment", "app-4");
    }
}

fn check_organization(issues: &mut Collector, organization: &Organization, path: &Path<'_>) {
    if organization.identifier.is_empty()
        && organization.name.is_none()
        && !is_aside(organization, &["identifier", "name"])
    {
        issues.broken(path, "Organization", "org-1");
    }
    for (index, address) in organization.address.iter().enumerate() {
        let use_ = address.use_.as_ref().and_then(Primitive::value);
        if use_.is_some_and(|use_| *use_ == "home") {
            let at = path.item("Organization", "address", index);
            issues.broken(&at, "Organization", "org-2");
        }
    }
}

/// Whether a text is a URI (RFC 3986): a scheme, whose case does not matter, and what follows it.
fn is_uri(text: &str) -> bool {
    text.split_once(':').is_some_and(|(scheme, rest)| {
        let is_sign = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.');
        is_absolute(text)
            || (scheme.starts_with(|first: char| first.is_ascii_alphabetic())
                && scheme.bytes().all(is_sign)
                && !rest.is_empty()
                && !rest.contains(' '))
    })
}

/// Whether R4 wants a quantity without comparator there.
fn is_simple(path: &Path<'_>) -> bool {
    matches!(
        (path.owner(), path.name()),
        ("Range", "low" | "high")
            | ("SampledData", "origin")
            | ("Dosage", "maxDosePerAdministration" | "maxDosePerLifetime")
            | ("Dosage.doseAndRate", "doseQuantity" | "rateQuantity")
    )
}

/// per-1: the start is at most the end. Dates of different precision that agree as far as they go are not in order. Texts that
/// are not dates have no order; their form is an issue of its own.
fn in_order(period: &Period) -> bool {
    let start = period.start.as_ref().and_then(Primitive::value);
    let end = period.end.as_ref().and_then(Primitive::value);
    let (Some(start), Some(end)) = (start, end) else { return true };
    if !start.is_valid() || !end.is_valid() {
        return true;
    }
    start.as_partial_date_time().order(end.as_partial_date_time()).is_some_and(Ordering::is_le)
}

fn at_most(low: &Quantity, high: &Quantity) -> bool {
    let number = |value: &Quantity| {
        value.value.as_ref().and_then(Primitive::value).map(Decimal::as_str).map(str::to_owned)
    };
    let unit = |value: &Quantity| {
        let code =
            value.code.as_ref().and_then(Primitive::value).map(|code| code.as_str().to_owned());
        let unit =
            value.unit.as_ref().and_then(Primitive::value).map(|unit| unit.as_str().to_owned());
        (code, unit)
    };
    let (Some(a), Some(b)) = (number(low), number(high)) else { return false };
    let (Ok(a), Ok(b)) = (a.parse::<f64>(), b.parse::<f64>()) else { return true };
    unit(low) == unit(high) && a <= b
}

/// Whether a resource has no member but its type.
fn is_bare(resource: &Resource) -> bool {
    if resource.id().is_some() {
        return false;
    }
    match resource.as_item() {
        Item::Element(element) => {
            let mut bare = element.extra().is_empty();
            element.for_each_member(&mut |_, items| bare &= matches!(items, Items::None));
            bare
        }
        Item::Raw(raw) => raw::is_bare(raw),
        Item::Primitive(_) => false,
    }
}

/// How often each id stands in a resource.
fn count_ids<'v>(element: &'v dyn Element, ids: &mut HashMap<Cow<'v, str>, usize>) {
    element.for_each_member(&mut |info, items| {
        let mut count = |item: Item<'v>| match item {
            Item::Element(element) => count_ids(element, ids),
            Item::Primitive(primitive) => {
                if let (true, Some(Value::Text(id))) = (info.name == "id", primitive.any_value()) {
                    *ids.entry(Cow::Borrowed(id)).or_insert(0) += 1;
                }
                if let Some(id) = primitive.any_base().id() {
                    *ids.entry(Cow::Borrowed(id)).or_insert(0) += 1;
                }
            }
            Item::Raw(raw) => raw::count_ids(raw, ids),
        };
        match items {
            Items::None => {}
            Items::One(item) | Items::Choice(_, item) => count(item),
            Items::Many(list) => list.items().for_each(|(_, item)| count(item)),
        }
    });
}

/// How many bytes a text in base64 stands for.
fn decoded_length(text: &str) -> Option<usize> {
    let count = text.bytes().filter(|byte| !byte.is_ascii_whitespace()).count();
    let padding = text.bytes().rev().take_while(|byte| *byte == b'=').count();
    (count.is_multiple_of(4)).then(|| (count / 4 * 3).saturating_sub(padding))
}
