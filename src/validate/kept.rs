//! Values that are kept as JSON: parsed when the walk comes to them, and owned by the arena of the check.

use super::{
    check::Check,
    collector::{Collector, Facts},
    path::Path,
    resolver::Resolver,
    scope::Scope,
    state::Source,
};
use crate::{
    diagnostic::{Issue, IssueCode, Rule, Severity},
    json::{Ends, Escapes, RawJson, Scan, Scanner, Token},
    r4::{
        codec::{quoted_name, read_kept},
        element::{definition::Definition, untyped::Untyped},
        is_resource_type,
        types::scalar::string_fault,
    },
};

/// Parses an element from its kept JSON, reports faults of its form, and has it checked with the JSON as the source.
///
/// Kept JSON may be nested. The inner value shares the text and the cached ends of large values, so that each is scanned once at
/// any depth.
pub(super) fn with_kept<'v>(
    check: &mut Check<'v>,
    raw: &'v RawJson,
    definition: &'static Definition,
    path: &Path<'_>,
    visit: impl FnOnce(&mut Check<'v>, &'v Untyped),
) {
    let text = raw.as_str();
    let outer = check.state.source;
    let is_long = outer.is_kept && text.len() > Ends::LARGE;
    let ends = match outer.ends.filter(|ends| ends.are_of(text)) {
        None if is_long => check.arena.add(Ends::of(text)),
        ends => ends,
    };
    check.state.source = Source { formats: false, is_kept: true, ends };
    if let Some(element) = read_element(check, Untyped::new(definition), raw, path) {
        visit(check, element);
    }
    check.state.source = outer;
}

fn read_element<'v>(
    check: &mut Check<'v>,
    mut element: Untyped,
    raw: &RawJson,
    path: &Path<'_>,
) -> Option<&'v Untyped> {
    let room = check.issues.room();
    let (issues, [errors, warnings]) = read_kept(
        (raw, check.state.source.ends),
        &mut element,
        (check.context.layer, room),
        || path.to_string(),
    );
    let kept = issues.iter().filter(|issue| issue.severity() >= Severity::Error).count();
    check.issues.tally.errors += errors.saturating_sub(kept);
    check.issues.tally.warnings += warnings.saturating_sub(issues.len() - kept);
    for issue in issues {
        check.issues.pass_on(Issue { position: None, ..issue });
    }
    check.arena.add(element)
}

/// Reports a value in place of a resource that has not the form of one.
pub(super) fn report_no_resource(
    issues: &mut Collector,
    raw: &RawJson,
    of_type: Option<&str>,
    path: &Path<'_>,
) {
    let rule = Rule::r4("Resource", "");
    let code = match of_type {
        _ if !matches!(Scanner::new(raw.as_str()).peek(), Ok(Token::Object)) => {
            return issues.report(IssueCode::WrongShape, path, rule, Facts::default());
        }
        None => IssueCode::NoResourceType,
        Some(name) if !is_resource_type(name) => IssueCode::UnknownResourceType,
        // the type has a struct, and yet the value was kept as JSON: there is a second `resourceType`
        Some(_) => IssueCode::DuplicateMember,
    };
    issues.report(code, &path.member("Resource", "resourceType"), rule, Facts::default());
}

/// JSON of an unknown type: only FHIR's general rules for JSON are checked.
pub(super) fn check_json<'v>(
    check: &mut Check<'v>,
    raw: &'v RawJson,
    path: &Path<'_>,
    scope: Scope<'v>,
) {
    // it was parsed before: scanning it again cannot fail
    let mut scanner = Scanner::with(raw.as_str(), check.state.source.ends);
    let _ =
        check_json_value(&mut check.issues, &mut check.resolver, &mut scanner, false, path, scope);
}

fn check_json_value<'v>(
    issues: &mut Collector,
    resolver: &mut Resolver<'v>,
    scanner: &mut Scanner<'v>,
    nullable: bool,
    path: &Path<'_>,
    scope: Scope<'v>,
) -> Scan<()> {
    let rule = Rule::r4("Element", "");
    match scanner.peek()? {
        Token::Object => {
            let mut first = true;
            while let Some(key) = scanner.key(first)? {
                first = false;
                let shown = quoted_name(key.parts().0);
                check_json_value(
                    issues,
                    resolver,
                    scanner,
                    false,
                    &path.member("", &shown),
                    scope,
                )?;
            }
            if first {
                issues.report(IssueCode::EmptyObject, path, rule, Facts::default());
            }
        }
        Token::Array => {
            let mut index = 0;
            let up = path.up();
            while scanner.item(index == 0)? {
                let at = match up {
                    Some(up) => up.item(path.owner(), path.name(), index),
                    None => path.item("", path.name(), index),
                };
                check_json_value(issues, resolver, scanner, true, &at, scope)?;
                index += 1;
            }
            if index == 0 {
                issues.report(IssueCode::EmptyArray, path, rule, Facts::default());
            }
        }
        Token::String => {
            let (text, escapes) = scanner.string()?;
            // any text of that form counts as a reference, so that no contained resource is reported as an orphan in error
            if let Some(id) = text.strip_prefix('#') {
                resolver.refer(scope, id);
            }
            if let Escapes::Half(_) = escapes {
                issues.report(IssueCode::LoneSurrogate, path, rule, Facts::default());
            } else if let Some(code) = string_fault(text, true, true) {
                issues.report(code, path, rule, Facts::default());
            }
        }
        Token::Null => {
            if !nullable {
                issues.report(IssueCode::Null, path, rule, Facts::default());
            }
            scanner.skip()?;
        }
        Token::Number | Token::True | Token::False => {
            scanner.skip()?;
        }
    }
    Ok(())
}
