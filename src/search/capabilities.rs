//! What a vendor's server can do, as FHIR has servers state it at `[base]/metadata`.

use std::{error, fmt};

use serde_json::{Map, Value, json};

use crate::{
    UseCase,
    diagnostic::Lang,
    http::CONTENT_TYPE,
    json::RawJson,
    urls::web_address::server_base,
    validate::{
        profile_of,
        servers::{ACCOUNTS, Demand, searched},
    },
};

/// Address of the guide.
const GUIDE: &str = "https://interop.esante.gouv.fr/ig/fhir/sas";

/// The date of the edition of the guide whose demands the statement meets.
const DATE: &str = "2026-06-29";

/// The published statements of the guide that a server of a use case follows, by their ids.
fn statement(flow: UseCase) -> Option<&'static str> {
    match flow {
        UseCase::IndividualPractitioner => Some("SAS-GestionnaireAgenda-PsIndiv"),
        UseCase::Cpts => Some("SAS-GestionnaireAgenda-CPTS"),
        UseCase::Sos => Some("SAS-GestionnaireAgenda-SOS"),
        // nothing is searched
        UseCase::Pdm => None,
    }
}

/// What a server runs, for its [`capability_statement`].
///
/// ```
/// use fhir_sas::{UseCase, search::Software};
///
/// let software =
///     Software::new("Agenda", "4.2").use_cases([UseCase::IndividualPractitioner]);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Software {
    name: String,
    version: String,
    use_cases: Vec<UseCase>,
}

impl Software {
    /// By its name and its version; it serves all use cases of the guide whose slots are searched.
    #[must_use]
    pub fn new(name: &str, version: &str) -> Self {
        Self {
            name: name.to_owned(),
            version: version.to_owned(),
            use_cases: UseCase::WITH_SLOTS.to_vec(),
        }
    }

    /// The use cases whose searches it answers, where these are not all.
    #[must_use]
    pub fn use_cases(mut self, use_cases: impl IntoIterator<Item = UseCase>) -> Self {
        self.use_cases = use_cases.into_iter().collect();
        self
    }
}

/// The `CapabilityStatement` of a server whose FHIR resources have addresses that start with `base`: the answer to
/// `GET [base]/metadata`, with the searches and the accounts that the guide demands.
///
/// Published statements of the guide list reads of single resources too, which no page of the guide describes and no test of it
/// sends: they are neither stated nor demanded. To check a statement, give it to a
/// [`Validator`](crate::validate::Validator) at [`Layer::Guide`](crate::validate::Layer::Guide), or to `sas-validate`.
///
/// ```
/// use fhir_sas::{
///     search::{Software, capability_statement},
///     validate::{Layer, Validator},
/// };
///
/// let statement = capability_statement(
///     "https://agenda.example.fr/fhir",
///     &Software::new("Agenda", "4.2"),
/// )?;
/// let report = Validator::new(Layer::Guide).check(statement.as_str().as_bytes());
/// assert!(report.is_conformant() && report.warning_count() == 0, "{report}");
/// # Ok::<(), fhir_sas::search::CapabilityError>(())
/// ```
///
/// # Errors
/// When the base is not the address of a server, or the software has no name or no version.
pub fn capability_statement(base: &str, software: &Software) -> Result<RawJson, CapabilityError> {
    let base = server_base(base).ok_or(CapabilityError::Base)?;
    let named = |text: &str| !text.trim().is_empty() && !text.contains(char::is_control);
    if !named(&software.name) || !named(&software.version) {
        return Err(CapabilityError::Software);
    }
    let mut resources: Vec<(&str, Map<String, Value>)> = Vec::new();
    let mut instantiates = Vec::new();
    for flow in &software.use_cases {
        let published = statement(*flow);
        instantiates.extend(published.map(|name| format!("{GUIDE}/CapabilityStatement/{name}")));
        if let Some(searched) = searched(*flow) {
            state(&mut resources, &searched);
        }
        if *flow == UseCase::Sos {
            // slots come with the schedules that lead to them, and are not searched themselves
            let slot = profile_of(*flow, "Slot").unwrap_or_default();
            let of_slot = Demand { of_type: "Slot", profile: slot, interactions: &[], ..bare() };
            state(&mut resources, &of_slot);
        }
        state(&mut resources, &ACCOUNTS);
    }
    instantiates.push(format!("{GUIDE}/CapabilityStatement/SAS-GestionnaireStructure"));
    let resources: Vec<Value> =
        resources.into_iter().map(|(_, resource)| Value::Object(resource)).collect();
    let statement = json!({
        "resourceType": "CapabilityStatement",
        "status": "active",
        "date": DATE,
        "kind": "instance",
        "instantiates": instantiates,
        "software": { "name": software.name, "version": software.version },
        "implementation": { "description": software.name, "url": base },
        "fhirVersion": "4.0.1",
        "format": [CONTENT_TYPE],
        "implementationGuide": [GUIDE],
        "rest": [{ "mode": "server", "security": { "cors": false }, "resource": resources }],
    });
    // what serde_json writes is JSON
    statement.to_string().parse().map_err(|_| CapabilityError::Software)
}

fn bare() -> Demand {
    Demand {
        of_type: "",
        profile: "",
        interactions: &[],
        includes: &[],
        reverse_includes: &[],
        parameters: &[],
        upserts: false,
    }
}

/// Adds what is demanded for a type to what is stated of it.
fn state(resources: &mut Vec<(&'static str, Map<String, Value>)>, demand: &Demand) {
    let at = resources.iter().position(|(of_type, _)| *of_type == demand.of_type);
    let at = at.unwrap_or_else(|| {
        let resource = Map::from_iter([("type".to_owned(), demand.of_type.into())]);
        resources.push((demand.of_type, resource));
        resources.len() - 1
    });
    let resource = &mut resources[at].1;
    let mut add = |name: &str, value: Value| {
        let list = resource.entry(name).or_insert_with(|| json!([]));
        if let Some(list) = list.as_array_mut()
            && !list.contains(&value)
        {
            list.push(value);
        }
    };
    add("supportedProfile", demand.profile.into());
    for code in demand.interactions {
        add("interaction", json!({ "code": code }));
    }
    for include in demand.includes {
        add("searchInclude", (*include).into());
    }
    for include in demand.reverse_includes {
        add("searchRevInclude", (*include).into());
    }
    for parameter in demand.parameters {
        let mut stated = json!({ "name": parameter.name, "type": parameter.of_type });
        for (name, text) in
            [("definition", parameter.definition), ("documentation", parameter.usage)]
        {
            if !text.is_empty() {
                stated[name] = text.into();
            }
        }
        add("searchParam", stated);
    }
    if demand.upserts {
        resource.insert("updateCreate".to_owned(), true.into());
        resource.insert("conditionalUpdate".to_owned(), true.into());
    }
}

/// Why there is no [`capability_statement`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CapabilityError {
    /// The base is not the address of a server.
    Base,
    /// The software has no name, no version, or one with control characters.
    Software,
}

impl CapabilityError {
    /// What was expected, and what to do.
    #[must_use]
    pub fn message(self, lang: Lang) -> &'static str {
        lang.of(match self {
            Self::Base => [
                "expected as base an absolute address that starts with https:// or http:// in small letters, without ?, # and /_history, as in https://agenda.example.fr/fhir",
                "attendu comme base : une adresse absolue qui commence par https:// ou http:// en minuscules, sans ?, # ni /_history, comme https://agenda.example.fr/fhir",
            ],
            Self::Software => [
                "expected a name and a version of the software, without control characters, as in Agenda and 4.2",
                "attendu : un nom et une version du logiciel, sans caractère de contrôle, comme Agenda et 4.2",
            ],
        })
    }
}

impl error::Error for CapabilityError {}

impl fmt::Display for CapabilityError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.message(Lang::En))
    }
}
