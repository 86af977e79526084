//! A regulator's account names the platform as its source, in `meta.source`.

use super::GuideRule;
use crate::{
    UseCase,
    diagnostic::IssueCode,
    r4::Practitioner,
    validate::{
        collector::{Collector, Facts},
        guide::values::TECHNICAL,
        path::Path,
    },
};

pub(in crate::validate) const RULE: GuideRule = GuideRule {
    code: IssueCode::RegulatorSource,
    flows: UseCase::ALL,
    source: "regulator accounts: meta.source",
    texts: |_| {
        [
            "The account of a regulator should state in `meta.source` that it comes from the \
             platform; found nothing. Add \"urn:oid:1.2.250.1.213.3.6\".",
            "Le compte d'un régulateur devrait dire dans `meta.source` qu'il vient de la \
             plateforme ; trouvé : rien. Ajoutez « urn:oid:1.2.250.1.213.3.6 ».",
        ]
    },
};

pub(in crate::validate::guide) fn check(
    issues: &mut Collector,
    regulator: &Practitioner,
    path: &Path<'_>,
) {
    let source = regulator.meta.as_ref().and_then(|meta| meta.source.as_ref()?.value());
    if source.is_none() {
        RULE.report(issues, path, Facts::default().expected(&[TECHNICAL]));
    }
}
