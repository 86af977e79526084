//! The capability statement of a server has what the published ones of the guide demand.

use serde_json::Value;

use super::GuideRule;
use crate::{
    UseCase,
    diagnostic::IssueCode,
    json::RawJson,
    validate::{
        collector::{Collector, Facts},
        path::Path,
        servers::{ACCOUNTS, Demand, searched},
    },
};

pub(in crate::validate) const RULE: GuideRule = GuideRule {
    code: IssueCode::CapabilityMissing,
    flows: UseCase::WITH_SLOTS,
    source: "the CapabilityStatements of the guide; acceptance test capability_statement_read",
    texts: |_| {
        [
            "`{subject}` lacks what the guide demands of a server: {names}. Add it if the server \
             does so, or make the server do so.",
            "Dans `{subject}` manque ce que le guide exige d'un serveur : {names}. Ajoutez-le si \
             le serveur le fait, ou faites que le serveur le fasse.",
        ]
    },
};

/// Compares a `CapabilityStatement` with what the guide demands of a server: for the use case, or else for those whose
/// profiles the statement names.
pub(in crate::validate) fn check(
    issues: &mut Collector,
    raw: &RawJson,
    flow: Option<UseCase>,
    path: &Path<'_>,
) {
    // what cannot be read as a value R4 reports
    let Ok(statement) = raw.to_value() else { return };
    if !list(&statement, "format").any(|format| *format == JSON) {
        lacks(issues, &path.member("CapabilityStatement", "format"), "format", &[JSON]);
    }
    let servers = list(&statement, "rest").enumerate();
    let mut servers = servers.filter(|(_, rest)| rest["mode"] == "server");
    let Some((index, server)) = servers.next() else {
        let at = path.member("CapabilityStatement", "rest");
        return lacks(issues, &at, "rest.mode", &["server"]);
    };
    let at = path.item("CapabilityStatement", "rest", index);
    let resources = at.member("CapabilityStatement.rest", "resource");
    let named = |flow: &UseCase| {
        searched(*flow).is_some_and(|searched| {
            stated(server, searched.of_type).is_some_and(|(_, one)| has_profile(one, &searched))
        })
    };
    let flows: Vec<UseCase> = match flow {
        Some(flow) => vec![flow],
        None => UseCase::WITH_SLOTS.iter().copied().filter(named).collect(),
    };
    if flows.is_empty() {
        let searched = UseCase::WITH_SLOTS.iter().copied().filter_map(searched);
        let profiles: Vec<_> = searched.map(|searched| searched.profile).collect();
        return lacks(issues, &resources, "resource.supportedProfile", &profiles);
    }
    let mut types = Vec::new();
    let demands: Vec<_> = flows.into_iter().filter_map(searched).collect();
    // accounts once, whatever the use cases
    for demand in demands.iter().chain([&ACCOUNTS]) {
        match stated(server, demand.of_type) {
            Some((index, resource)) => {
                let at = at.item("CapabilityStatement.rest", "resource", index);
                compare(issues, resource, demand, &at);
            }
            None if types.contains(&demand.of_type) => {}
            None => types.push(demand.of_type),
        }
    }
    lacks(issues, &resources, "resource.type", &types);
}

fn compare(issues: &mut Collector, resource: &Value, demand: &Demand, path: &Path<'_>) {
    let at = |name| path.member("CapabilityStatement.rest.resource", name);
    if !has_profile(resource, demand) {
        lacks(issues, &at("supportedProfile"), "supportedProfile", &[demand.profile]);
    }
    let has = |name: &str, is_it: &dyn Fn(&Value) -> bool| list(resource, name).any(is_it);
    let interactions = demand.interactions.iter().copied();
    let interactions: Vec<_> =
        interactions.filter(|code| !has("interaction", &|one| one["code"] == *code)).collect();
    lacks(issues, &at("interaction"), "interaction.code", &interactions);
    for (name, wanted) in
        [("searchInclude", demand.includes), ("searchRevInclude", demand.reverse_includes)]
    {
        let wanted = wanted.iter().copied();
        let wanted: Vec<_> = wanted.filter(|include| !has(name, &|one| one == include)).collect();
        lacks(issues, &at(name), name, &wanted);
    }
    // the published statements name their parameters otherwise, with the same definitions
    let parameters = demand.parameters.iter().filter(|parameter| {
        !has("searchParam", &|one| {
            one["name"] == parameter.name
                || !parameter.definition.is_empty() && one["definition"] == parameter.definition
        })
    });
    let parameters: Vec<_> = parameters.map(|parameter| parameter.name).collect();
    lacks(issues, &at("searchParam"), "searchParam.name", &parameters);
    for name in ["updateCreate", "conditionalUpdate"] {
        if demand.upserts && resource[name] != true {
            lacks(issues, &at(name), name, &["true"]);
        }
    }
}

fn lacks(
    issues: &mut Collector,
    path: &Path<'_>,
    subject: &'static str,
    expected: &[&'static str],
) {
    if !expected.is_empty() {
        let facts = Facts::about(subject).expected(expected);
        RULE.report(issues, path, facts);
    }
}

/// The media type of FHIR in JSON.
const JSON: &str = "application/fhir+json";

fn list<'a>(of: &'a Value, name: &str) -> impl Iterator<Item = &'a Value> + use<'a> {
    of[name].as_array().into_iter().flatten()
}

/// What is stated of a type of resource, and its place.
fn stated<'a>(server: &'a Value, of_type: &str) -> Option<(usize, &'a Value)> {
    list(server, "resource").enumerate().find(|(_, resource)| resource["type"] == of_type)
}

fn has_profile(resource: &Value, demand: &Demand) -> bool {
    resource["profile"] == demand.profile
        || list(resource, "supportedProfile").any(|profile| profile == demand.profile)
}
