//! The same search, answered as one does who has a framework, `serde_json` and the guide's samples: parameters decoded as a form,
//! resources as `json!` values. Nothing is checked but what cannot be done without.

use axum::http::StatusCode;
use chrono::{DateTime, FixedOffset, SecondsFormat};
use fhir_sas::terminology::{Booking, Specialty};
use serde_json::{Value, json};

use crate::agenda::{Agenda, BASE, Cabinet, Doctor, Free};

const IDENTIFIER_TYPE: &str = "http://interopsante.org/fhir/CodeSystem/fr-v2-0203";
const PLACE_IDENTIFIER_TYPE: &str =
    "http://interopsante.org/fhir/CodeSystem/fr-location-identifier-type";

/// Takes the query as it came, for the link, and decoded.
pub fn answer(
    query: &str,
    parameters: &[(String, String)],
    agenda: &Agenda,
) -> Result<Vec<u8>, StatusCode> {
    let (mut first, mut last, mut ids) = (None, None, Vec::new());
    for (name, value) in parameters {
        match (name.as_str(), value.split_at_checked(2)) {
            ("start", Some(("ge", time))) => first = Some(instant(time)?),
            ("start", Some(("le", time))) => last = Some(instant(time)?),
            ("status", _) if value != "free" => return Err(StatusCode::BAD_REQUEST),
            ("schedule.actor:Practitioner.identifier", _) => {
                let numbers = value.split(',').filter_map(|id| id.rsplit('|').next());
                ids.extend(numbers.map(|id| id.strip_prefix('8').unwrap_or(id)));
            }
            _ => {}
        }
    }
    let (Some(first), Some(last)) = (first, last) else { return Err(StatusCode::BAD_REQUEST) };

    let (mut slots, mut others) = (Vec::new(), Vec::new());
    for id in ids {
        let Some(doctor) = agenda.doctor(id) else { continue };
        let before = others.len();
        for cabinet in &doctor.cabinets {
            let mut free = cabinet.slots.iter();
            let site = format!("practitioner-{}-place-{}", doctor.id, cabinet.id);
            let known = slots.len();
            slots.extend(
                free.by_ref()
                    .filter(|free| (first..=last).contains(&free.start))
                    .map(|free| slot(free, doctor.specialty, &site)),
            );
            if slots.len() > known {
                others.push(role(doctor.id, cabinet, &site));
                others.push(schedule(doctor.id, &site));
            }
        }
        if others.len() > before {
            others.push(practitioner(doctor, id));
        }
    }
    let url = format!("{BASE}/Slot?{query}");
    let mut bundle = json!({
        "resourceType": "Bundle",
        "id": digest(&url),
        "meta": {"profile": ["http://sas.fr/fhir/StructureDefinition/BundleAgregateur"]},
        "type": "searchset",
        "total": slots.len(),
        "link": [{"relation": "self", "url": url}],
    });
    slots.extend(others);
    // inside of the macro they would be copied
    bundle["entry"] = Value::Array(slots);
    serde_json::to_vec(&bundle).map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)
}

fn instant(text: &str) -> Result<DateTime<FixedOffset>, StatusCode> {
    DateTime::parse_from_rfc3339(text).map_err(|_| StatusCode::BAD_REQUEST)
}

fn slot(free: &Free, specialty: Specialty, site: &str) -> Value {
    let id = format!("slot-{}", free.id);
    let security: Vec<Value> = free
        .visible
        .iter()
        .map(|one| json!({"system": one.system(), "code": one.code()}))
        .collect();
    let kind = free.consultation;
    let mut types = vec![json!({"coding": [{"system": kind.system(), "code": kind.code()}]})];
    types.extend(free.reason.map(|reason| json!({"text": reason})));
    let booking = if free.walk_in { Booking::WalkIn } else { Booking::Routine };
    let mut entry = json!({
        "fullUrl": format!("{BASE}/Slot/{id}"),
        "resource": {
            "resourceType": "Slot",
            "id": id,
            "meta": {"profile": ["http://sas.fr/fhir/StructureDefinition/FrSlotAgregateur"]},
            "specialty": [{"coding": [{"system": specialty.system(), "code": specialty.code()}]}],
            "appointmentType": {"coding": [{"system": booking.system(), "code": booking.code()}]},
            "schedule": {"reference": format!("Schedule/{site}")},
            "status": "free",
            "start": free.start.to_rfc3339_opts(SecondsFormat::Millis, false),
            "end": free.end.to_rfc3339_opts(SecondsFormat::Millis, false),
        },
        "search": {"mode": "match"},
    });
    let slot = &mut entry["resource"];
    slot["meta"]["security"] = Value::Array(security);
    slot["serviceType"] = Value::Array(types);
    slot["comment"] = Value::String(free.url());
    entry
}

fn schedule(doctor: u32, site: &str) -> Value {
    json!({
        "fullUrl": format!("{BASE}/Schedule/{site}"),
        "resource": {
            "resourceType": "Schedule",
            "id": site,
            "meta": {"profile": ["http://sas.fr/fhir/StructureDefinition/FrScheduleAgregateur"]},
            "actor": [
                {"reference": format!("Practitioner/practitioner-{doctor}")},
                {"reference": format!("PractitionerRole/{site}")},
            ],
        },
        "search": {"mode": "include"},
    })
}

fn role(doctor: u32, cabinet: &Cabinet, site: &str) -> Value {
    let place = format!("place-{}", cabinet.id);
    let digits: String = cabinet.phone.chars().filter(char::is_ascii_digit).skip(1).collect();
    json!({
        "fullUrl": format!("{BASE}/PractitionerRole/{site}"),
        "resource": {
            "resourceType": "PractitionerRole",
            "id": site,
            "meta": {
                "profile": ["http://sas.fr/fhir/StructureDefinition/FrPractitionerRoleExerciceAgregateur"],
            },
            "contained": [{
                "resourceType": "Location",
                "id": place,
                "meta": {"profile": ["http://sas.fr/fhir/StructureDefinition/FrLocationAgregateur"]},
                "identifier": [{
                    "type": {"coding": [{"system": PLACE_IDENTIFIER_TYPE, "code": "INTRN"}]},
                    "system": format!("{BASE}/Location"),
                    "value": place,
                }],
                "address": {
                    "line": [cabinet.street],
                    "city": cabinet.city,
                    "postalCode": cabinet.post_code,
                },
            }],
            "practitioner": {"reference": format!("Practitioner/practitioner-{doctor}")},
            "organization": {
                "identifier": {
                    "type": {"coding": [{"system": IDENTIFIER_TYPE, "code": "IDNST"}]},
                    "system": "urn:oid:1.2.250.1.71.4.2.2",
                    "value": format!("1{}", cabinet.finess),
                },
            },
            "location": [{"reference": format!("#{place}")}],
            "telecom": [{"system": "phone", "value": format!("+33{digits}")}],
        },
        "search": {"mode": "include"},
    })
}

fn practitioner(doctor: &Doctor, rpps: &str) -> Value {
    let id = format!("practitioner-{}", doctor.id);
    json!({
        "fullUrl": format!("{BASE}/Practitioner/{id}"),
        "resource": {
            "resourceType": "Practitioner",
            "id": id,
            "meta": {"profile": ["http://sas.fr/fhir/StructureDefinition/FrPractitionerAgregateur"]},
            "identifier": [{
                "type": {"coding": [{"system": IDENTIFIER_TYPE, "code": "IDNPS"}]},
                "system": "urn:oid:1.2.250.1.71.4.2.1",
                "value": format!("8{rpps}"),
            }],
            "name": [{"family": doctor.family, "given": [doctor.given]}],
        },
        "search": {"mode": "include"},
    })
}

/// An id for the answer to a request, the same each time: FNV-1a, as fhir-sas makes it.
fn digest(url: &str) -> String {
    let step = |hash: u64, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    format!("{:016x}", url.bytes().chain([0xff]).fold(0xcbf2_9ce4_8422_2325, step))
}
