//! Right answers and resources, which faults are made from by one change.

use fhir_sas::{
    UseCase,
    search::{Software, capability_statement},
    validate::{Edition, Layer, Validator},
};
use serde_json::{Value, json};

/// What a fault is made in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Base {
    /// One practitioner with two places, a slot in each.
    Ps,
    /// One practitioner with a slot for two communities.
    Cpts,
    /// One association with two places, a slot in each.
    Sos,
    /// The account of a regulator.
    Regulator,
    /// An appointment with a practitioner.
    Appointment,
    /// An appointment with an association.
    SosAppointment,
    /// An appointment of the place de marché.
    PdmAppointment,
    /// What a server of individual practitioners states that it can do. Not among [`Self::ALL`], as R4 has rules for it that the
    /// crate does not know.
    Statement,
}

impl Base {
    pub(super) const ALL: [Self; 7] = [
        Self::Ps,
        Self::Cpts,
        Self::Sos,
        Self::Regulator,
        Self::Appointment,
        Self::SosAppointment,
        Self::PdmAppointment,
    ];

    pub(super) fn flow(self) -> UseCase {
        match self {
            Self::Cpts => UseCase::Cpts,
            Self::Sos | Self::SosAppointment => UseCase::Sos,
            Self::PdmAppointment => UseCase::Pdm,
            Self::Ps | Self::Regulator | Self::Appointment | Self::Statement => {
                UseCase::IndividualPractitioner
            }
        }
    }

    /// Whether it is of a use case; those for individual practitioners and CPTS share the appointment, all share accounts and
    /// statements.
    pub(super) fn is_of(self, flow: UseCase) -> bool {
        match self {
            Self::Regulator | Self::Statement => true,
            Self::Appointment => matches!(flow, UseCase::IndividualPractitioner | UseCase::Cpts),
            _ => self.flow() == flow,
        }
    }

    /// Checks against the edition of the guide that has it.
    pub(super) fn validator(self, layer: Layer) -> Validator {
        let is_next = self == Self::PdmAppointment;
        Validator::new(layer).edition(if is_next { Edition::Next } else { Edition::Current })
    }

    pub(super) fn value(self) -> Value {
        match self {
            Self::Ps => ps(),
            Self::Cpts => cpts(),
            Self::Sos => sos(),
            Self::Regulator => regulator(),
            Self::Appointment => appointment(),
            Self::SosAppointment => open_appointment("sas-sos-appointment"),
            Self::PdmAppointment => open_appointment("sas-pdm-appointment"),
            Self::Statement => statement(),
        }
    }
}

pub(super) const PS_REQUEST: &str = "https://agenda.example.fr/fhir/Slot?_include=Slot:schedule\
    &_include:iterate=Schedule:actor&status=free&start=ge2026-03-02T08:00:00.000%2B01:00\
    &start=le2026-03-04T23:59:59.999%2B01:00\
    &schedule.actor:Practitioner.identifier=urn:oid:1.2.250.1.71.4.2.1%7C810002909371";

pub(super) const CPTS_REQUEST: &str = "https://agenda.example.fr/fhir/Slot?_include=Slot:schedule\
    &_include:iterate=Schedule:actor&_include=Slot:service-type-reference\
    &_include:iterate=HealthcareService:organization&status=free&start=ge2026-03-02T08:00:00.000%2B01:00\
    &start=le2026-03-04T23:59:59.999%2B01:00\
    &schedule.actor:Practitioner.identifier=urn:oid:1.2.250.1.71.4.2.1%7C810002909371";

pub(super) const SOS_REQUEST: &str = "https://agenda.example.fr/fhir/Schedule?_revinclude=Slot:schedule\
    &_include=Schedule:actor:Location&_include:iterate=Location:organization\
    &_has:Slot:schedule:start=ge2026-03-02T08:00:00.000%2B01:00\
    &_has:Slot:schedule:start=le2026-03-04T23:59:59.999%2B01:00&_has:Slot:schedule:status=free\
    &actor:Location.organization.identifier=urn:oid:1.2.250.1.71.4.2.2%7C334173748400020";

/// A request of the flow whose times of Paris are marked as UTC, and the same as JSON.
macro_rules! in_utc {
    ($request:ident $link:ident $url:literal) => {
        pub(super) const $request: &str = $url;
        pub(super) const $link: &str = concat!("\"", $url, "\"");
    };
}

in_utc! { PS_UTC PS_UTC_LINK "https://agenda.example.fr/fhir/Slot?_include=Slot:schedule\
&_include:iterate=Schedule:actor&status=free&start=ge2026-03-02T07:00:00.000%2B00:00\
&start=le2026-03-04T23:59:59.999%2B00:00\
&schedule.actor:Practitioner.identifier=urn:oid:1.2.250.1.71.4.2.1%7C810002909371" }

in_utc! { CPTS_UTC CPTS_UTC_LINK "https://agenda.example.fr/fhir/Slot?_include=Slot:schedule\
&_include:iterate=Schedule:actor&_include=Slot:service-type-reference\
&_include:iterate=HealthcareService:organization&status=free&start=ge2026-03-02T07:00:00.000%2B00:00\
&start=le2026-03-04T23:59:59.999%2B00:00\
&schedule.actor:Practitioner.identifier=urn:oid:1.2.250.1.71.4.2.1%7C810002909371" }

in_utc! { SOS_UTC SOS_UTC_LINK "https://agenda.example.fr/fhir/Schedule?_revinclude=Slot:schedule\
&_include=Schedule:actor:Location&_include:iterate=Location:organization\
&_has:Slot:schedule:start=ge2026-03-02T07:00:00.000%2B00:00\
&_has:Slot:schedule:start=le2026-03-04T23:59:59.999%2B00:00&_has:Slot:schedule:status=free\
&actor:Location.organization.identifier=urn:oid:1.2.250.1.71.4.2.2%7C334173748400020" }

const S: &str = "http://sas.fr/fhir/StructureDefinition/";
const I: &str = "https://interop.esante.gouv.fr/ig/fhir/sas/StructureDefinition/";
const SLOT_TYPE: &str =
    "https://mos.esante.gouv.fr/NOS/TRE_R314-TypeCreneau/FHIR/TRE-R314-TypeCreneau";
const ACT: &str = "http://terminology.hl7.org/CodeSystem/v3-ActCode";
const V2: &str = "http://interopsante.org/fhir/CodeSystem/fr-v2-0203";
const PLACE_ID: &str = "http://interopsante.org/fhir/CodeSystem/fr-location-identifier-type";

/// The address of a profile.
fn of(base: &str, name: &str) -> String {
    [base, name].concat()
}

fn coded(system: &str, code: &str) -> Value {
    json!({"coding": [{"system": system, "code": code}]})
}

fn identifier(type_system: &str, type_code: &str, system: &str, value: &str) -> Value {
    json!({"type": coded(type_system, type_code), "system": system, "value": value})
}

/// An entry with a resource of that type, id and profile, and its members.
fn entry(mode: &str, of_type: &str, id: &str, profile: &str, members: &Value) -> Value {
    let mut resource = json!({"resourceType": of_type, "id": id, "meta": {"profile": [profile]}});
    for (name, value) in members.as_object().expect("an object") {
        let owner = if name == "security" { &mut resource["meta"] } else { &mut resource };
        owner[name] = value.clone();
    }
    json!({
        "fullUrl": format!("https://agenda.example.fr/fhir/{of_type}/{id}"),
        "resource": resource,
        "search": {"mode": mode},
    })
}

fn answer(profile: &str, request: &str, total: usize, entries: &Value) -> Value {
    json!({
        "resourceType": "Bundle", "meta": {"profile": [profile]}, "type": "searchset", "total": total,
        "link": [{"relation": "self", "url": request}], "entry": entries,
    })
}

fn slot(mode: &str, profile: &str, id: &str, schedule: &str, hour: &str) -> Value {
    let url = format!("https://agenda.example.fr/rdv?creneau={id}");
    entry(
        mode,
        "Slot",
        id,
        profile,
        &json!({
            "security": [{"system": SLOT_TYPE, "code": "PUBLIC"}],
            "serviceType": [coded(ACT, "AMB")],
            "specialty": [coded(
                "https://mos.esante.gouv.fr/NOS/TRE_R38-SpecialiteOrdinale/FHIR/TRE-R38-SpecialiteOrdinale",
                "SM54",
            )],
            "appointmentType": coded("http://terminology.hl7.org/CodeSystem/v2-0276", "ROUTINE"),
            "schedule": {"reference": format!("Schedule/{schedule}")}, "status": "free",
            "start": format!("2026-03-02T{hour}:00:00.000+01:00"),
            "end": format!("2026-03-02T{hour}:15:00.000+01:00"),
            "comment": url,
        }),
    )
}

fn schedule(mode: &str, profile: &str, id: &str, actors: &[&str]) -> Value {
    let actors: Vec<_> = actors.iter().map(|actor| json!({"reference": actor})).collect();
    entry(mode, "Schedule", id, profile, &json!({"actor": actors}))
}

fn practitioner() -> Value {
    entry(
        "include",
        "Practitioner",
        "1",
        &of(S, "FrPractitionerAgregateur"),
        &json!({
            "identifier": [identifier(V2, "IDNPS", "urn:oid:1.2.250.1.71.4.2.1", "810002909371")],
            "name": [{"family": "Foret", "given": ["Pierre"]}],
        }),
    )
}

fn role(id: &str, structure: &str) -> Value {
    entry(
        "include",
        "PractitionerRole",
        id,
        &of(S, "FrPractitionerRoleExerciceAgregateur"),
        &json!({
            "contained": [{
                "resourceType": "Location", "id": "lieu",
                "meta": {"profile": [of(S, "FrLocationAgregateur")]},
                "identifier": [identifier(PLACE_ID, "INTRN", "https://agenda.example.fr/lieux", id)],
                "address": {"line": ["1 rue de la Paix"], "city": "Agen", "postalCode": "47000"},
            }],
            "practitioner": {"reference": "Practitioner/1"},
            "organization": {"identifier": identifier(V2, "IDNST", "urn:oid:1.2.250.1.71.4.2.2", structure)},
            "location": [{"reference": "#lieu"}],
            "telecom": [{"system": "phone", "value": "+33102030405"}],
        }),
    )
}

fn ps() -> Value {
    let (of_slot, of_schedule) = (of(S, "FrSlotAgregateur"), of(S, "FrScheduleAgregateur"));
    answer(
        &of(S, "BundleAgregateur"),
        PS_REQUEST,
        2,
        &json!([
            slot("match", &of_slot, "a", "1", "09"),
            slot("match", &of_slot, "b", "2", "10"),
            schedule("include", &of_schedule, "1", &["Practitioner/1", "PractitionerRole/1"]),
            schedule("include", &of_schedule, "2", &["Practitioner/1", "PractitionerRole/2"]),
            practitioner(),
            role("1", "1950047225"),
            role("2", "334173748400020"),
        ]),
    )
}

fn community(id: &str, finess: &str) -> [Value; 2] {
    let service = entry(
        "include",
        "HealthcareService",
        id,
        &of(I, "sas-cpts-healthcareservice-aggregator"),
        &json!({"providedBy": {"reference": format!("Organization/{id}")}}),
    );
    let organization = entry(
        "include",
        "Organization",
        id,
        &of(I, "sas-cpts-organization-aggregator"),
        &json!({
            "identifier": [identifier(
                "https://hl7.fr/ig/fhir/core/CodeSystem/fr-core-cs-v2-0203",
                "IDNST",
                "urn:oid:1.2.250.1.71.4.2.2",
                finess,
            )],
            "name": "CPTS Axe Majeur", "telecom": [{"system": "phone", "value": "+33102030405"}],
        }),
    );
    [service, organization]
}

fn cpts() -> Value {
    let mut slot = slot("match", &of(I, "sas-cpts-slot-aggregator"), "a", "1", "09");
    slot["resource"]["meta"]["security"] =
        json!([{"system": SLOT_TYPE, "code": "PUBLIC"}, {"system": SLOT_TYPE, "code": "CPTS"}]);
    for id in ["1", "2"] {
        let service = json!({
            "extension": [{
                "url": "http://hl7.org/fhir/5.0/StructureDefinition/extension-Slot.serviceType",
                "valueReference": {"reference": format!("HealthcareService/{id}")},
            }],
            "coding": [{
                "system": "https://mos.esante.gouv.fr/NOS/TRE_R66-CategorieEtablissement/FHIR/TRE-R66-CategorieEtablissement",
                "code": "604",
            }],
        });
        slot["resource"]["serviceType"].as_array_mut().expect("a list").push(service);
    }
    let [service, organization] = community("1", "1950047225");
    let [other_service, other_organization] = community("2", "1950046227");
    answer(
        &of(I, "sas-cpts-bundle-aggregator"),
        CPTS_REQUEST,
        1,
        &json!([
            slot,
            schedule(
                "include",
                &of(S, "FrScheduleAgregateur"),
                "1",
                &["Practitioner/1", "PractitionerRole/1"]
            ),
            practitioner(),
            role("1", "412345678912345"),
            service,
            organization,
            other_service,
            other_organization,
        ]),
    )
}

fn location(id: &str) -> Value {
    entry(
        "include",
        "Location",
        id,
        &of(I, "sas-sos-location-aggregator"),
        &json!({
            "identifier": [identifier(PLACE_ID, "INTRN", "https://agenda.example.fr/lieux", id)],
            "name": "Rennes Nord", "telecom": [{"system": "phone", "value": "+33193246789"}],
            "address": {"line": ["320 avenue Patton"], "city": "Rennes", "postalCode": "35700"},
            "managingOrganization": {"reference": "Organization/1"},
        }),
    )
}

fn sos() -> Value {
    let of_slot = of(I, "sas-sos-slot-aggregator");
    let of_schedule = of(I, "sas-sos-schedule-aggregator");
    answer(
        &of(I, "sas-sos-bundle-aggregator"),
        SOS_REQUEST,
        2,
        &json!([
            slot("include", &of_slot, "a", "1", "09"),
            slot("include", &of_slot, "b", "2", "10"),
            schedule("match", &of_schedule, "1", &["Location/1"]),
            schedule("match", &of_schedule, "2", &["Location/2"]),
            location("1"),
            location("2"),
            entry(
                "include",
                "Organization",
                "1",
                &of(I, "sas-sos-organization-aggregator"),
                &json!({
                    "identifier": [identifier(PLACE_ID, "IDNST", "urn:oid:1.2.250.1.71.4.2.2", "334173748400020")],
                    "name": "SOS Médecins de Rennes",
                }),
            ),
        ]),
    )
}

fn regulator() -> Value {
    json!({
        "resourceType": "Practitioner", "id": "1",
        "meta": {"source": "urn:oid:1.2.250.1.213.3.6", "profile": [of(I, "FrPractitionerRegul")]},
        "identifier": [identifier(V2, "IDNPS", "urn:oid:1.2.250.1.71.4.2.1", "3456780581/11242343")],
        "active": true, "name": [{"family": "Loridon", "given": ["Sébastien"]}],
        "telecom": [{"system": "email", "value": "sebastien.loridon@exemple.fr"}],
    })
}

fn appointment() -> Value {
    json!({
        "resourceType": "Appointment", "meta": {"profile": [of(S, "FrAppointmentSAS")]},
        "extension": [{
            "url": "http://interopsante.org/fhir/StructureDefinition/FrAppointmentOperator",
            "valueReference": {
                "identifier": identifier(V2, "IDNPS", "urn:oid:1.2.250.1.71.4.2.1", "3456780581/11242343")},
        }],
        "identifier": [{"system": "https://agenda.example.fr/rdv", "value": "12"}], "status": "booked",
        "start": "2026-03-02T09:00:00+01:00", "end": "2026-03-02T09:15:00+01:00",
        "created": "2026-03-02T08:50:00+01:00",
        "participant": [{
            "actor": {"identifier": identifier(V2, "IDNPS", "urn:oid:1.2.250.1.71.4.2.1", "810002909371")},
            "status": "accepted",
        }],
    })
}

fn statement() -> Value {
    let software = Software::new("Agenda", "4.2").use_cases([UseCase::IndividualPractitioner]);
    let statement = capability_statement("https://agenda.example.fr/fhir", &software);
    statement.expect("a statement").to_value().expect("JSON")
}

fn open_appointment(profile: &str) -> Value {
    let mut appointment = appointment();
    appointment["meta"]["profile"] = json!([of(I, profile)]);
    appointment["status"] = json!("pending");
    appointment["participant"][0]["type"] =
        json!([coded("http://terminology.hl7.org/CodeSystem/v3-ParticipationType", "ADM")]);
    appointment["participant"][0]["status"] = json!("needs-action");
    appointment
}
