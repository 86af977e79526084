//! Each entry states whether it matches the request or is included.

use super::GuideRule;
use crate::{
    UseCase,
    diagnostic::IssueCode,
    r4::{BundleEntry, SearchEntryMode},
    validate::{
        collector::{Collector, Facts},
        path::Path,
    },
};

pub(in crate::validate) const RULE: GuideRule = GuideRule {
    code: IssueCode::AnswerMode,
    flows: UseCase::WITH_SLOTS,
    source: "searches: search.mode",
    texts: |facts| match facts.expected.first().copied() {
        Some("match") => [
            "`search.mode` of the entry must be \"{expected}\", as this is what the request \
             searches; found {found|nothing}. Write \"{expected}\".",
            "Le `search.mode` de l'entrée doit être « {expected} », car c'est ce que cherche la \
             requête ; trouvé : {found|rien}. Écrivez « {expected} ».",
        ],
        Some("outcome") => [
            "`search.mode` of the entry must be \"{expected}\", as this reports how the search \
             went; found {found|nothing}. Write \"{expected}\".",
            "Le `search.mode` de l'entrée doit être « {expected} », car cela dit comment la \
             recherche s'est passée ; trouvé : {found|rien}. Écrivez « {expected} ».",
        ],
        _ => [
            "`search.mode` of the entry must be \"{expected}\", as this only comes along with what \
             the request searches; found {found|nothing}. Write \"{expected}\".",
            "Le `search.mode` de l'entrée doit être « {expected} », car cela ne fait \
             qu'accompagner ce que cherche la requête ; trouvé : {found|rien}. Écrivez « \
             {expected} ».",
        ],
    },
};

pub(in crate::validate::guide) fn check(
    issues: &mut Collector,
    entry: &BundleEntry,
    of_type: &str,
    flow: UseCase,
    path: &Path<'_>,
) {
    let wanted = match (of_type, flow) {
        ("OperationOutcome", _) => "outcome",
        ("Schedule", UseCase::Sos) => "match",
        ("Slot", flow) if flow != UseCase::Sos => "match",
        _ => "include",
    };
    let mode = entry.search.as_ref().and_then(|search| search.mode.as_ref()?.value());
    if mode.is_none_or(|mode| mode.as_str() != wanted) {
        let search = path.member("Bundle.entry", "search");
        let at = if mode.is_some() { &search } else { path };
        let (expected, found) = ([wanted], mode.map(SearchEntryMode::as_str));
        RULE.report(issues, at, Facts::default().expected(&expected).found(found));
    }
}
