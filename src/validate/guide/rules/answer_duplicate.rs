//! Each resource, and each practitioner, stands once in an answer.

use std::collections::HashSet;

use super::GuideRule;
use crate::{
    UseCase,
    diagnostic::IssueCode,
    r4::Resource,
    validate::{
        collector::{Collector, Facts},
        guide::values::{NATIONAL, system, value},
        path::Path,
    },
};

pub(in crate::validate) const RULE: GuideRule = GuideRule {
    code: IssueCode::AnswerDuplicate,
    flows: UseCase::WITH_SLOTS,
    source: "searches: each included resource once; acceptance test multi_lieux_group",
    texts: |facts| {
        if facts.subject == "person" {
            [
                "A practitioner stands once in an answer; found the same national id in an earlier \
                 entry, under another `id`. Keep one of the two, and let the schedules and roles \
                 of both refer to it.",
                "Un praticien n'est qu'une fois dans une réponse ; trouvé : le même identifiant \
                 national dans une entrée précédente, sous un autre `id`. Gardez l'un des deux, et \
                 faites-y mener les agendas et les rôles de l'un et de l'autre.",
            ]
        } else {
            [
                "A resource stands once in an answer, whoever refers to it; found a {subject} with \
                 this `id` in an earlier entry too. Leave this entry out, or correct the `id`.",
                "Une ressource n'est qu'une fois dans une réponse, quel que soit ce qui y mène ; \
                 trouvé : une ressource {subject} avec cet `id` dans une entrée précédente aussi. \
                 Omettez cette entrée, ou corrigez l'`id`.",
            ]
        }
    },
};

/// The resources and the national ids of practitioners of the entries before.
pub(in crate::validate::guide) struct Seen<'v> {
    resources: HashSet<(&'v str, &'v str)>,
    people: HashSet<&'v str>,
}

impl Seen<'_> {
    /// Nothing yet, of that many entries.
    pub(in crate::validate::guide) fn none(entries: usize) -> Self {
        // room for as many as a usual answer has
        Self { resources: HashSet::with_capacity(entries.min(2048)), people: HashSet::new() }
    }
}

pub(in crate::validate::guide) fn check<'v>(
    issues: &mut Collector,
    seen: &mut Seen<'v>,
    resource: &'v Resource,
    (of_type, id): (&'static str, &'v str),
    path: &Path<'_>,
) {
    if !seen.resources.insert((of_type, id)) {
        return RULE.report(issues, path, Facts::about(of_type).found(id));
    }
    let Resource::Practitioner(practitioner) = resource else { return };
    let mut ids = practitioner.identifier.iter();
    let national = ids.find(|id| system(id) == Some(NATIONAL)).and_then(value);
    if let Some(national) = national.filter(|national| !seen.people.insert(national)) {
        RULE.report(issues, path, Facts::about("person").found(national).personal());
    }
}
