//! What a resource of an answer refers to is in the answer.

use super::{GuideRule, relative_reference};
use crate::{
    UseCase,
    diagnostic::IssueCode,
    r4::{Primitive, Reference},
    validate::{
        collector::{Collector, Facts},
        path::Path,
        resolver::{Resolver, To},
        scope::Scope,
    },
};

pub(in crate::validate) const RULE: GuideRule = GuideRule {
    code: IssueCode::AnswerReference,
    flows: UseCase::WITH_SLOTS,
    source: "acceptance tests validate_ref, validate_ref_cpts, multi_lieux_group, two_slot_two_cpts",
    texts: |facts| {
        if facts.found.is_none_or(str::is_empty) {
            [
                "What a resource refers to must be in the answer; found no `reference`. Write the \
                 type and the `id`, such as \"{subject}/12\", and add that resource.",
                "Ce à quoi une ressource renvoie doit être dans la réponse ; trouvé : pas de \
                 `reference`. Écrivez le type et l'`id`, comme « {subject}/12 », et ajoutez cette \
                 ressource.",
            ]
        } else {
            [
                "What a resource refers to must be in the answer; found {found|nothing}, for which \
                 there is no entry. Add it, or correct the reference.",
                "Ce que nomme une ressource doit être dans la réponse ; trouvé : {found|rien}, \
                 pour quoi il n'y a pas d'entrée. Ajoutez-la, ou corrigez la référence.",
            ]
        }
    },
};

/// The entry that a reference leads to; the target is the type of resource that it should have.
pub(in crate::validate::guide) fn check<'v>(
    (issues, resolver): (&mut Collector, &mut Resolver<'v>),
    reference: &'v Reference,
    target: &'static str,
    path: &Path<'_>,
    scope: Scope<'v>,
) -> Option<usize> {
    let Some(text) = reference.reference.as_ref().and_then(Primitive::value) else {
        // schedule-actors and role-practitioner report the missing ones of a schedule and a role
        if target != "Practitioner" {
            RULE.report(issues, path, Facts::about(target));
        }
        return None;
    };
    let text = text.as_str();
    if text.starts_with('#') {
        return None;
    }
    relative_reference::check(issues, text, target, path);
    match resolver.look_up(text, scope) {
        Ok(Some(To::Entry(at))) => Some(at),
        Ok(_) => {
            RULE.report(issues, path, Facts::about(target).found(text));
            None
        }
        // reported by R4
        Err(_) => None,
    }
}
