//! Without a flow no rule of the guide is checked, and a report must not look like a conformant one.

use super::GuideRule;
use crate::{
    UseCase,
    diagnostic::IssueCode,
    r4::{Element, Primitive, View},
    validate::{
        collector::{Collector, Facts},
        guide::flows::{TYPES, profile_of},
        path::Path,
    },
};

pub(in crate::validate) const RULE: GuideRule = GuideRule {
    code: IssueCode::FlowUnknown,
    flows: UseCase::ALL,
    source: "every rule of the guide depends on the use case",
    texts: |_| {
        [
            "Nothing shows the flow, so none of the guide's rules was checked. Write in \
             `meta.profile` the address that your flow has for the type, such as \"{expected}\", \
             or name the use case to the validator.",
            "Rien ne dit le flux, et aucune règle du guide n'a donc été vérifiée. Écrivez dans \
             `meta.profile` l'adresse que votre flux a pour ce type, comme « {expected} », ou \
             nommez le cas d'usage au validateur.",
        ]
    },
};

pub(in crate::validate::guide) fn check(
    issues: &mut Collector,
    element: &dyn Element,
    path: &Path<'_>,
) {
    let of_type = element.resource_type().unwrap_or_default();
    let has_profiles = match element.view() {
        View::Bundle(bundle) => {
            let of_type = bundle.type_.as_ref().and_then(Primitive::value);
            of_type.is_some_and(|of_type| of_type.as_str() == "searchset")
        }
        _ => TYPES.contains(&of_type),
    };
    if has_profiles {
        let flows = [UseCase::IndividualPractitioner, UseCase::Cpts, UseCase::Sos];
        let profiles = || flows.iter().filter_map(|flow| profile_of(*flow, of_type)).collect();
        RULE.report(issues, path, Facts::default().expected_of(&profiles));
    }
}
