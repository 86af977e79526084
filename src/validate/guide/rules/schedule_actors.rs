//! The schedule of a place names one practitioner and one role; that of an association, one place.

use super::GuideRule;
use crate::{
    UseCase,
    diagnostic::IssueCode,
    r4::Schedule,
    validate::{
        collector::{Collector, Facts},
        path::Path,
    },
};

pub(in crate::validate) const RULE: GuideRule = GuideRule {
    code: IssueCode::ScheduleActors,
    flows: UseCase::WITH_SLOTS,
    source: "profiles: prose of Schedule; acceptance tests validate_ref, multi_lieux_group",
    texts: |facts| {
        if facts.bound == 0 {
            [
                "`actor` of a schedule must name one {subject}; found none. Add a reference to it, \
                 such as \"{subject}/12\".",
                "Dans un agenda (Schedule), `actor` doit nommer un {subject} ; trouvé : aucun. \
                 Ajoutez-y une référence, comme « {subject}/12 ».",
            ]
        } else {
            [
                "`actor` of a schedule must name one {subject} only; found {bound}. Keep one, and \
                 make a schedule for each of the others.",
                "Dans un agenda (Schedule), `actor` doit nommer un seul {subject} ; trouvé : \
                 {bound}. Gardez-en un, et faites un agenda pour chacun des autres.",
            ]
        }
    },
};

pub(in crate::validate::guide) fn check(
    issues: &mut Collector,
    schedule: &Schedule,
    flow: UseCase,
    path: &Path<'_>,
) {
    let count = |of_type: &str| {
        let texts = schedule.actor.iter().filter_map(|actor| actor.reference.as_ref()?.value());
        let named = texts.filter(|text| {
            let mut parts = text.as_str().rsplit('/');
            parts.next().is_some() && parts.next() == Some(of_type)
        });
        named.count()
    };
    let wanted: &[&str] = match flow {
        UseCase::Sos => &["Location"],
        _ => &["Practitioner", "PractitionerRole"],
    };
    for name in wanted {
        let found = count(name);
        if found != 1 {
            RULE.report(issues, path, Facts::about(name).bound(found));
        }
    }
}
