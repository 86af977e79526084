//! An answer has as many CPTS organizations as healthcare services.

use super::GuideRule;
use crate::{
    UseCase,
    diagnostic::IssueCode,
    r4::{Bundle, Resource},
    validate::{
        collector::{Collector, Facts},
        path::Path,
    },
};

pub(in crate::validate) const RULE: GuideRule = GuideRule {
    code: IssueCode::CptsOrganizations,
    flows: &[UseCase::Cpts],
    source: "searches: structure; acceptance test validate_cardinality_cpts",
    texts: |_| {
        [
            "An answer must have one Organization for each HealthcareService; found {value|none} \
             Organization for {bound} HealthcareService. Add those that are missing, and leave out \
             those that no `providedBy` names.",
            "Une réponse doit avoir une Organization pour chaque HealthcareService ; trouvé : \
             {value|aucune} Organization pour {bound} HealthcareService. Ajoutez celles qui \
             manquent, et omettez celles qu'aucun `providedBy` ne nomme.",
        ]
    },
};

pub(in crate::validate::guide) fn check(issues: &mut Collector, bundle: &Bundle, path: &Path<'_>) {
    let (mut services, mut organizations) = (0, 0);
    for entry in &bundle.entry {
        match &entry.resource {
            Some(Resource::HealthcareService(_)) => services += 1,
            Some(Resource::Organization(_)) => organizations += 1,
            _ => {}
        }
    }
    if services != organizations {
        let found = organizations.to_string();
        RULE.report(issues, path, Facts::default().bound(services).plain(&*found));
    }
}
