//! Members in a form that they must not have: the reader keeps them aside, with the unknown ones.

use crate::{json::RawJson, r4::Element};

/// Whether an element has one of these members in a wrong form. The form is reported, and not that the member is missing, unless
/// it is empty: `null`, an empty list, an empty object.
pub(super) fn is_aside(element: &dyn Element, names: &[&str]) -> bool {
    has_aside(element, &|found, value| {
        !matches!(value, "null" | "[]" | "{}") && names.iter().any(|name| is_named(found, name))
    })
}

/// Whether an element has that member in a form that it must not have, be it `null`.
pub(super) fn is_written_aside(element: &dyn Element, name: &str) -> bool {
    has_aside(element, &|found, _| is_named(found, name))
}

fn has_aside(element: &dyn Element, is_one: &dyn Fn(&str, &str) -> bool) -> bool {
    let extra = element.extra();
    let is_one = |(found, value): (&str, &RawJson)| {
        is_one(found.strip_prefix('_').unwrap_or(found), value.as_str())
    };
    !extra.is_empty() && (extra.instead().is_some() || extra.iter().any(is_one))
}

/// Whether a name in JSON is that of a member, which may be a choice of types.
fn is_named(found: &str, name: &str) -> bool {
    match name.strip_suffix("[x]") {
        Some(stem) => found.strip_prefix(stem).is_some_and(|rest| !rest.is_empty()),
        None => found == name,
    }
}
