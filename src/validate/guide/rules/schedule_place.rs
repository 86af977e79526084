//! Each place has a schedule of its own.

use std::collections::HashMap;

use super::GuideRule;
use crate::{
    UseCase,
    diagnostic::IssueCode,
    validate::{
        collector::{Collector, Facts},
        path::Path,
    },
};

pub(in crate::validate) const RULE: GuideRule = GuideRule {
    code: IssueCode::SchedulePlace,
    flows: UseCase::WITH_SLOTS,
    source: "searches: structure; acceptance test validate_cardinality",
    texts: |facts| {
        if facts.subject == "Location" {
            [
                "A place (Location) has one schedule only; found another one that names it too. \
                 Keep one of the two, and let the slots of both refer to it.",
                "Un lieu (Location) n'a qu'un agenda (Schedule) ; trouvé : un autre qui le nomme \
                 aussi. Gardez l'un des deux, et faites-y mener les créneaux de l'un et de \
                 l'autre.",
            ]
        } else {
            [
                "A place (PractitionerRole) has one schedule only; found another one that names it \
                 too. Keep one of the two, and let the slots of both refer to it.",
                "Un lieu (PractitionerRole) n'a qu'un agenda (Schedule) ; trouvé : un autre qui le \
                 nomme aussi. Gardez l'un des deux, et faites-y mener les créneaux de l'un et de \
                 l'autre.",
            ]
        }
    },
};

/// Of each place, by its entry, the first schedule that names it.
pub(in crate::validate::guide) type ScheduleOf = HashMap<usize, usize>;

/// Notes that a schedule names a role or place, and reports a second one that does.
pub(in crate::validate::guide) fn check(
    issues: &mut Collector,
    schedule_of: &mut ScheduleOf,
    (schedule, place): (usize, usize),
    of_type: &'static str,
    path: &Path<'_>,
) {
    if *schedule_of.entry(place).or_insert(schedule) != schedule {
        RULE.report(issues, path, Facts::about(of_type));
    }
}
