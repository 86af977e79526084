//! `GET /metadata`: what the server can do.

use axum::{
    extract::State,
    http::header,
    response::{IntoResponse, Response},
};
use fhir_sas::http::CONTENT_TYPE;
use serde_json::json;

use crate::Vendor;

/// The capability statement, as the guide describes those of agendas, of all three flows at once.
pub async fn capabilities(State(vendor): State<Vendor>) -> Response {
    let guide = "https://interop.esante.gouv.fr/ig/fhir/sas";
    let search = json!([{ "code": "search-type" }]);
    let statement = json!({
        "resourceType": "CapabilityStatement",
        "status": "active",
        "date": "2026-11-21",
        "kind": "instance",
        "instantiates": [
            format!("{guide}/CapabilityStatement/SAS-GestionnaireAgenda-PsIndiv"),
            format!("{guide}/CapabilityStatement/SAS-GestionnaireAgenda-CPTS"),
            format!("{guide}/CapabilityStatement/SAS-GestionnaireAgenda-SOS"),
            format!("{guide}/CapabilityStatement/SAS-GestionnaireStructure")
        ],
        "software": { "name": env!("CARGO_PKG_NAME"), "version": env!("CARGO_PKG_VERSION") },
        "implementation": { "description": "Agenda de démonstration", "url": vendor.addresses.fhir },
        "fhirVersion": "4.0.1",
        "format": [CONTENT_TYPE],
        "implementationGuide": [guide],
        "rest": [{
            "mode": "server",
            "security": { "cors": false, "description": "TLS mutuel" },
            "resource": [
                {
                    "type": "Slot",
                    "supportedProfile": [
                        "http://sas.fr/fhir/StructureDefinition/FrSlotAgregateur",
                        format!("{guide}/StructureDefinition/sas-cpts-slot-aggregator"),
                        format!("{guide}/StructureDefinition/sas-sos-slot-aggregator")
                    ],
                    "interaction": search,
                    "searchInclude": [
                        "Slot:schedule", "Schedule:actor", "Slot:service-type-reference", "HealthcareService:organization"
                    ],
                    "searchParam": [
                        { "name": "start", "type": "date", "definition": format!("{guide}/SearchParameter/slot-sp-start") },
                        { "name": "status", "type": "token", "definition": "http://hl7.org/fhir/SearchParameter/Slot-status" },
                        {
                            "name": "schedule", "type": "reference",
                            "definition": "http://hl7.org/fhir/SearchParameter/Slot-schedule",
                            "documentation": "schedule.actor:Practitioner.identifier, 1 à 25 valeurs"
                        }
                    ]
                },
                {
                    "type": "Schedule",
                    "supportedProfile": [
                        "http://sas.fr/fhir/StructureDefinition/FrScheduleAgregateur",
                        format!("{guide}/StructureDefinition/sas-sos-schedule-aggregator")
                    ],
                    "interaction": search,
                    "searchInclude": ["Schedule:actor:Location", "Location:organization"],
                    "searchRevInclude": ["Slot:schedule"],
                    "searchParam": [
                        { "name": "_has", "type": "special", "documentation": "_has:Slot:schedule:start et :status" },
                        {
                            "name": "actor", "type": "reference",
                            "definition": "http://hl7.org/fhir/SearchParameter/Schedule-actor",
                            "documentation": "actor:Location.organization.identifier, 1 à 25 valeurs"
                        }
                    ]
                },
                {
                    "type": "Practitioner",
                    "supportedProfile": [format!("{guide}/StructureDefinition/FrPractitionerRegul")],
                    "interaction": [{ "code": "create" }, { "code": "update" }],
                    "updateCreate": true,
                    "conditionalUpdate": true,
                    "searchParam": [{
                        "name": "identifier", "type": "token",
                        "definition": "http://hl7.org/fhir/SearchParameter/Practitioner-identifier"
                    }]
                }
            ]
        }]
    });
    ([(header::CONTENT_TYPE, CONTENT_TYPE)], statement.to_string()).into_response()
}
