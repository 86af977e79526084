//! `fullUrl` is the address of the server, the type and the id; all entries have the same server.

use super::GuideRule;
use crate::{
    UseCase,
    diagnostic::IssueCode,
    r4::{BundleEntry, Primitive},
    urls::web_address::is_web_address,
    validate::{
        collector::{Collector, Facts},
        path::Path,
    },
};

pub(in crate::validate) const RULE: GuideRule = GuideRule {
    code: IssueCode::AnswerFullUrl,
    flows: UseCase::WITH_SLOTS,
    source: "searches: fullUrl; I38",
    texts: |facts| {
        if facts.subject == "base" {
            [
                "`fullUrl` must start as in the entries before, with the address of the server; \
                 found {found|nothing}. Write the same server in every entry.",
                "`fullUrl` doit commencer comme dans les entrées précédentes, par l'adresse du \
                 serveur ; trouvé : {found|rien}. Écrivez le même serveur dans chaque entrée.",
            ]
        } else {
            [
                "`fullUrl` must be the address of the server, then the type and the `id` of the \
                 resource; found {found|nothing}. Write it as in \
                 \"https://agenda.example.fr/fhir/Slot/12\".",
                "`fullUrl` doit être l'adresse du serveur, puis le type et l'`id` de la ressource \
                 ; trouvé : {found|rien}. Écrivez-la comme « \
                 https://agenda.example.fr/fhir/Slot/12 ».",
            ]
        }
    },
};

/// `base` is the server of the entries before.
pub(in crate::validate::guide) fn check<'v>(
    issues: &mut Collector,
    entry: &'v BundleEntry,
    (of_type, id): (&str, &str),
    base: &mut Option<&'v str>,
    path: &Path<'_>,
) {
    let Some(url) = entry.full_url.as_ref().and_then(Primitive::value) else { return };
    let url = url.as_str();
    let own = url
        .strip_suffix(id)
        .and_then(|rest| rest.strip_suffix('/'))
        .and_then(|rest| rest.strip_suffix(of_type))
        .filter(|base| base.ends_with('/'));
    if own.is_some() && own == *base {
        return;
    }
    let own = own.filter(|base| is_web_address(base));
    let subject = match (own, *base) {
        (None, _) => "form",
        (Some(_), Some(_)) => "base",
        (Some(own), None) => {
            *base = Some(own);
            return;
        }
    };
    let at = path.member("Bundle.entry", "fullUrl");
    RULE.report(issues, &at, Facts::about(subject).found(url));
}
