//! A slot lies within the window of the request.

use chrono::{DateTime, FixedOffset};

use super::GuideRule;
use crate::{
    UseCase,
    diagnostic::IssueCode,
    validate::{
        collector::{Collector, Facts},
        path::Path,
        request::{AnsweredRequest, WindowPlace},
    },
};

pub(in crate::validate) const OUTSIDE: GuideRule = GuideRule {
    code: IssueCode::SlotOutsideWindow,
    flows: UseCase::WITH_SLOTS,
    source: "searches: start=ge, start=le; acceptance test validate_dates",
    texts: |facts| {
        if facts.subject == "before" {
            [
                "The request asks for slots that start later (`start=ge…`). Leave this one out, or \
                 correct its `start` or the offset in it.",
                "La requête demande des créneaux qui commencent plus tard (`start=ge…`). Omettez \
                 celui-ci, ou corrigez son `start` ou le décalage horaire qui s'y trouve.",
            ]
        } else {
            [
                "The request asks for slots that start earlier (`start=le…`). Leave this one out, \
                 or correct its `start` or the offset in it.",
                "La requête demande des créneaux qui commencent plus tôt (`start=le…`). Omettez \
                 celui-ci, ou corrigez son `start` ou le décalage horaire qui s'y trouve.",
            ]
        }
    },
};

pub(in crate::validate) const DAY_AFTER: GuideRule = GuideRule {
    code: IssueCode::SlotDayAfter,
    flows: UseCase::WITH_SLOTS,
    source: "acceptance test validate_dates: the day as written; requests of the platform: windows",
    texts: |_| {
        [
            "The request asks for slots up to the day before (`start=le…%2B00:00`); found a start \
             on {found|nothing}. The platform marks times of Paris with +00:00, and the acceptance \
             tests refuse the day after. Leave this one out.",
            "La requête demande des créneaux jusqu'à la veille (`start=le…%2B00:00`) ; trouvé : un \
             début le {found|rien}. La plateforme marque l'heure de Paris par +00:00, et les tests \
             de recette refusent le lendemain. Omettez celui-ci.",
        ]
    },
};

pub(in crate::validate::guide) fn check(
    issues: &mut Collector,
    request: &dyn AnsweredRequest,
    start: &DateTime<FixedOffset>,
    path: &Path<'_>,
) {
    let at = path.member("Slot", "start");
    match request.place_in_window(start) {
        WindowPlace::Within => {}
        WindowPlace::Before => OUTSIDE.report(issues, &at, Facts::about("before")),
        WindowPlace::After => OUTSIDE.report(issues, &at, Facts::about("after")),
        WindowPlace::DayAfter => {
            let day = start.date_naive().to_string();
            DAY_AFTER.report(issues, &at, Facts::default().plain(&*day));
        }
    }
}
