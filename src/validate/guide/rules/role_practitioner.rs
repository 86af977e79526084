//! A role belongs to a practitioner: the one whose schedule names the role.

use std::collections::HashMap;

use super::{GuideRule, schedule_place::ScheduleOf};
use crate::{
    UseCase,
    diagnostic::IssueCode,
    r4::PractitionerRole,
    validate::{
        collector::{Collector, Facts},
        path::Path,
    },
};

pub(in crate::validate) const RULE: GuideRule = GuideRule {
    code: IssueCode::RolePractitioner,
    flows: &[UseCase::IndividualPractitioner, UseCase::Cpts],
    source: "acceptance tests validate_ref, multi_lieux_group",
    texts: |facts| {
        if facts.subject == "missing" {
            [
                "A role must refer to its practitioner; found no reference. Write \
                 \"Practitioner/\" and the `id`, such as \"Practitioner/12\", in \
                 `practitioner.reference`.",
                "Un rôle (PractitionerRole) doit mener à son praticien ; trouvé : aucune \
                 référence. Écrivez « Practitioner/ » et l'`id`, comme « Practitioner/12 », dans \
                 `practitioner.reference`.",
            ]
        } else {
            [
                "A role and the schedule that names it belong to one practitioner; found two. \
                 Correct `practitioner` of the role, or `actor` of the schedule.",
                "Un rôle (PractitionerRole) et l'agenda (Schedule) qui le nomme sont d'un seul \
                 praticien ; trouvé : deux. Corrigez le `practitioner` du rôle, ou l'`actor` de \
                 l'agenda.",
            ]
        }
    },
};

pub(in crate::validate::guide) fn check(
    issues: &mut Collector,
    role: &PractitionerRole,
    path: &Path<'_>,
) {
    let practitioner = role.practitioner.as_ref();
    if practitioner.and_then(|practitioner| practitioner.reference.as_ref()?.value()).is_none() {
        let own = path.member("PractitionerRole", "practitioner");
        let at = if practitioner.is_some() { &own } else { path };
        RULE.report(issues, at, Facts::about("missing"));
    }
}

/// Of the roles of an answer: their schedules, and the first practitioner that each entry leads to.
pub(in crate::validate::guide) fn check_schedules(
    issues: &mut Collector,
    schedule_of: ScheduleOf,
    person_of: &HashMap<usize, usize>,
    path: &Path<'_>,
) {
    let mut roles: Vec<_> = schedule_of.into_iter().collect();
    roles.sort_unstable();
    for (role, schedule) in roles {
        let (own, other) = (person_of.get(&role), person_of.get(&schedule));
        if own.is_some() && other.is_some() && own != other {
            let entry = path.item("Bundle", "entry", role);
            let at = entry.member("Bundle.entry", "resource");
            let at = at.member("PractitionerRole", "practitioner");
            RULE.report(issues, &at, Facts::about("other"));
        }
    }
}
