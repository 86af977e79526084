//! Statements of what a server can do: what the published ones of the guide demand.

use serde_json::Value;

use crate::{
    UseCase,
    diagnostic::IssueCode,
    json::RawJson,
    validate::servers::{Demand, demands},
    validate::{collector::Facts, engine::Engine, path::Path},
};

impl<'v> Engine<'v> {
    /// Compares a `CapabilityStatement` with what the guide demands of a server: for the use case, or else for those whose
    /// profiles the statement names.
    pub(in super::super) fn guide_capabilities(
        &mut self,
        raw: &'v RawJson,
        flow: Option<UseCase>,
        path: &Path<'_>,
    ) {
        // what cannot be read as a value R4 reports
        let Ok(statement) = raw.to_value() else { return };
        if !list(&statement, "format").any(|format| *format == JSON) {
            self.lacks(&path.member("CapabilityStatement", "format"), "format", &[JSON]);
        }
        let servers = list(&statement, "rest").enumerate();
        let mut servers = servers.filter(|(_, rest)| rest["mode"] == "server");
        let Some((index, server)) = servers.next() else {
            let at = path.member("CapabilityStatement", "rest");
            return self.lacks(&at, "rest.mode", &["server"]);
        };
        let at = path.item("CapabilityStatement", "rest", index);
        let resources = at.member("CapabilityStatement.rest", "resource");
        let named = |flow: &UseCase| {
            let [searched, _] = demands(*flow);
            stated(server, searched.of_type).is_some_and(|(_, one)| has_profile(one, &searched))
        };
        let flows: Vec<UseCase> = match flow {
            Some(flow) => vec![flow],
            None => UseCase::ALL.iter().copied().filter(named).collect(),
        };
        if flows.is_empty() {
            let profiles = UseCase::ALL.iter().map(|flow| demands(*flow)[0].profile);
            let profiles: Vec<_> = profiles.collect();
            return self.lacks(&resources, "resource.supportedProfile", &profiles);
        }
        let mut types = Vec::new();
        let mut accounts = true;
        for flow in flows {
            let [searched, of_accounts] = demands(flow);
            // accounts once, whatever the use cases
            let of_accounts = std::mem::take(&mut accounts).then_some(of_accounts);
            for demand in [Some(searched), of_accounts].into_iter().flatten() {
                match stated(server, demand.of_type) {
                    Some((index, resource)) => {
                        let at = at.item("CapabilityStatement.rest", "resource", index);
                        self.compare(resource, &demand, &at);
                    }
                    None if types.contains(&demand.of_type) => {}
                    None => types.push(demand.of_type),
                }
            }
        }
        self.lacks(&resources, "resource.type", &types);
    }

    fn compare(&mut self, resource: &Value, demand: &Demand, path: &Path<'_>) {
        let at = |name| path.member("CapabilityStatement.rest.resource", name);
        if !has_profile(resource, demand) {
            self.lacks(&at("supportedProfile"), "supportedProfile", &[demand.profile]);
        }
        let has = |name: &str, is_it: &dyn Fn(&Value) -> bool| list(resource, name).any(is_it);
        let interactions = demand.interactions.iter().copied();
        let interactions: Vec<_> =
            interactions.filter(|code| !has("interaction", &|one| one["code"] == *code)).collect();
        self.lacks(&at("interaction"), "interaction.code", &interactions);
        for (name, wanted) in
            [("searchInclude", demand.includes), ("searchRevInclude", demand.reverse_includes)]
        {
            let wanted = wanted.iter().copied();
            let wanted: Vec<_> =
                wanted.filter(|include| !has(name, &|one| one == include)).collect();
            self.lacks(&at(name), name, &wanted);
        }
        // the published statements name their parameters otherwise, with the same definitions
        let parameters = demand.parameters.iter().filter(|parameter| {
            !has("searchParam", &|one| {
                one["name"] == parameter.name
                    || !parameter.definition.is_empty() && one["definition"] == parameter.definition
            })
        });
        let parameters: Vec<_> = parameters.map(|parameter| parameter.name).collect();
        self.lacks(&at("searchParam"), "searchParam.name", &parameters);
        for name in ["updateCreate", "conditionalUpdate"] {
            if demand.upserts && resource[name] != true {
                self.lacks(&at(name), name, &["true"]);
            }
        }
    }

    fn lacks(&mut self, path: &Path<'_>, subject: &'static str, expected: &[&'static str]) {
        if !expected.is_empty() {
            let facts = Facts::about(subject).expected(expected);
            self.report_guide(IssueCode::CapabilityMissing, path, facts);
        }
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
