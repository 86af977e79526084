//! Targets of references: whether they have the type and the profile that a profile demands.

use super::{
    check::{Check, Visit},
    collector::Facts,
    constraint::Constraint,
    index::{IndexId, Standing},
    parts::parts,
    path::Path,
    r4_names::R4,
    resolver::{To, Unreported},
    scope::{Place, Scope},
    table::{Aggregation, Profile, Rule as Demand, Target},
};
use crate::{
    diagnostic::IssueCode,
    r4::{Item, Primitive, Reference},
};

/// Longest chain of references that is followed; what lies beyond is taken to be good.
const FARTHEST: usize = 24;

/// Checks a reference against the targets that a profile allows.
pub(super) fn check_targets<'v>(
    check: &mut Check<'v>,
    constraint: Constraint,
    reference: &'v Reference,
    targets: &'static [Target],
    path: &Path<'_>,
    scope: Scope<'v>,
) {
    let Some(text) = reference.reference.as_ref().and_then(Primitive::value) else { return };
    let text = text.as_str();
    let places = constraint.node.rules.iter().find_map(|demand| match demand {
        Demand::Aggregation(places) => Some(*places),
        _ => None,
    });
    let aggregation = places.unwrap_or(&[]);
    if let Some(named) = reference.type_.as_ref().and_then(Primitive::value) {
        let named = named.as_str();
        let short = named.strip_prefix(R4).unwrap_or(named);
        if !targets.iter().any(|target| target.of() == short) {
            let types = || targets.iter().map(Target::of).collect();
            let facts = Facts::default().expected_of(&types).found(named);
            constraint.unmet(&mut check.issues, IssueCode::ReferenceType, path, facts);
        }
    }
    let to = check.resolver.look_up(text, scope).ok().flatten();
    if !aggregation.is_empty() {
        let here = match (to, text.starts_with('#')) {
            (_, true) => Aggregation::Contained,
            (Some(_), false) => Aggregation::Bundled,
            (None, false) => Aggregation::Referenced,
        };
        let allowed = aggregation.contains(&here)
            || (here == Aggregation::Bundled && aggregation.contains(&Aggregation::Referenced));
        let lost = to.is_none() && !aggregation.contains(&Aggregation::Referenced);
        if !allowed || lost {
            let places = || aggregation.iter().map(|place| place.as_str()).collect();
            let facts = Facts::default().expected_of(&places).found(here.as_str());
            constraint.unmet(&mut check.issues, IssueCode::ReferencePlace, path, facts);
        }
    }
    let Some(to) = to else { return };
    let Some(of_type) = check.resolver.type_of(to, scope) else { return };
    let (mut wanted, mut count) = (None, 0);
    for target in targets {
        let good = match target {
            Target::Type(name) => *name == of_type,
            Target::Profile(profile) if profile.of == of_type => {
                match check.context.at_layer(profile) {
                    Some(at_layer) => {
                        wanted = Some(*profile);
                        count += 1;
                        is_good(check, to, at_layer, scope)
                    }
                    None => true,
                }
            }
            Target::Profile(_) => false,
        };
        if good {
            return;
        }
    }
    let Some(wanted) = wanted else {
        // R4 reported it, unless the profile allows fewer types
        let types = || targets.iter().map(Target::of).collect();
        let facts = Facts::default().expected_of(&types).found(of_type);
        constraint.unmet(&mut check.issues, IssueCode::ReferenceType, path, facts);
        return;
    };
    constraint.unmet(
        &mut check.issues,
        IssueCode::ReferenceProfile,
        path,
        Facts::default().expected(&[wanted.url]).found(text),
    );
    if count == 1 {
        report_target(check, to, wanted, scope);
    }
}

/// Whether the target of a reference conforms to R4, to the profiles that it claims, and to this one.
pub(super) fn is_good<'v>(
    check: &mut Check<'v>,
    to: To,
    profile: &'static Profile,
    scope: Scope<'v>,
) -> bool {
    let ((To::Contained(at), Some(index), _) | (To::Entry(at), _, Some(index))) =
        (to, scope.contained, scope.bundle)
    else {
        return true;
    };
    if check.resolver.nested >= FARTHEST {
        check.resolver.assumed += 1;
        return true;
    }
    let place = if matches!(to, To::Contained(_)) { Place::Contained } else { Place::Entry };
    // the JSON of the referring resource is not that of the target
    let inner = match to {
        To::Contained(at) => Scope { inner: Some(at), raw: None, ..scope },
        _ => Scope { entry: at, inner: None, raw: None, ..scope },
    };
    let Some(element) = check.resolver.indexes[index].element(at) else {
        return is_raw_good(check, index, at, inner, place);
    };
    let root = Path::root(element.resource_type().unwrap_or_default());
    let assumed = check.resolver.assumed;
    if check.resolver.indexes[index].base(at) == Standing::Unknown {
        check.resolver.indexes[index].set_base(at, Standing::Open);
        let good = check.is_good(Visit::Resource(Item::Element(element), place), &root, inner);
        check.resolver.indexes[index]
            .set_base(at, if good { Standing::Good } else { Standing::Bad });
        check.resolver.indexes[index].mark_assumed(at, check.resolver.assumed > assumed);
    } else if check.resolver.indexes[index].is_assumed(at, profile) {
        check.resolver.assumed += 1;
    }
    if check.resolver.indexes[index].base(at) == Standing::Bad {
        return false;
    }
    if let Some(known) = check.resolver.indexes[index].conforms(at, profile) {
        return known;
    }
    let assumed = check.resolver.assumed;
    check.resolver.indexes[index].set_conforms(at, profile, true);
    check.resolver.indexes[index].set_running(at, profile, true);
    let good = check.is_good(Visit::Profile(element, place, profile), &root, inner);
    check.resolver.indexes[index].set_conforms(at, profile, good);
    check.resolver.indexes[index].set_running(at, profile, false);
    check.resolver.indexes[index].mark_assumed(at, check.resolver.assumed > assumed);
    good
}

/// The same for a resource kept as JSON; only R4 is checked, no profile.
fn is_raw_good<'v>(
    check: &mut Check<'v>,
    index: IndexId,
    at: usize,
    scope: Scope<'v>,
    place: Place,
) -> bool {
    if check.resolver.indexes[index].base(at) == Standing::Unknown
        && let Some(raw) = check.resolver.indexes[index].raw(at)
    {
        check.resolver.indexes[index].set_base(at, Standing::Open);
        let root = Path::root("");
        let good = check.is_good(Visit::Resource(Item::Raw(raw), place), &root, scope);
        check.resolver.indexes[index]
            .set_base(at, if good { Standing::Good } else { Standing::Bad });
    }
    // a rare kind of target: what refers to it is always visited
    check.resolver.assumed += 1;
    check.resolver.indexes[index].base(at) != Standing::Bad
}

/// Schedules the report of the faults of a target against a profile, once for each pair. Not of a target that claims another
/// profile, unless that is a base of this one: that it is another one is the fault.
pub(super) fn report_target<'v>(
    check: &mut Check<'v>,
    to: To,
    profile: &'static Profile,
    scope: Scope<'v>,
) {
    let ((To::Entry(at), Some(index), _) | (To::Contained(at), _, Some(index))) =
        (to, scope.bundle, scope.contained)
    else {
        return;
    };
    let Some(own) = check.context.at_layer(profile) else { return };
    if check.resolver.nested == 0
        && check.resolver.indexes[index].mark_reported(at, own)
        && !claims_another(check, index, at, profile)
    {
        let profile = own;
        check.resolver.defer(Unreported { to, index, profile, scope });
    }
}

/// Whether an indexed resource claims a known profile of its type, and neither this one nor a base of it.
fn claims_another(
    check: &mut Check<'_>,
    index: IndexId,
    at: usize,
    profile: &'static Profile,
) -> bool {
    let Some(element) = check.resolver.indexes[index].element(at) else { return false };
    let claims = parts(element).meta.map_or(&[][..], |meta| &meta.profile);
    let mut claims = claims.iter().filter_map(|url| check.recent.claimed(url.value()?.as_str()));
    let mut another = false;
    let is_candidate = claims.any(|claimed| {
        let mut known = Some(profile);
        while let Some(base) = known.filter(|base| base.url != claimed.url) {
            known = base.base;
        }
        another |= claimed.of == profile.of;
        known.is_some()
    });
    another && !is_candidate
}
