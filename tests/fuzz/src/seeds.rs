//! The inputs that mutants are made of: instances of the repository's own tests and pages.

use std::{
    fs,
    path::{Path, PathBuf},
};

use chrono::DateTime;
use fhir_sas::{
    hub::{Addressing, AppointmentState, ClientId, Envelope, HubAppointment, KnownError},
    terminology::{OrientationCategory, Profession, Specialty},
};

use crate::CANARY;

/// The repository.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The files of a folder with that ending, by name.
fn files(folder: &Path, ending: &str) -> Vec<Vec<u8>> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let mut paths: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
    paths.sort();
    paths.retain(|path| path.extension().is_some_and(|found| found == ending));
    paths.into_iter().filter_map(|path| fs::read(path).ok()).collect()
}

/// Resources, right and wrong.
#[must_use]
pub fn resources() -> Vec<Vec<u8>> {
    let root = root();
    let mut all = Vec::new();
    for folder in
        ["tests/bases", "tests/corpus", "tests/data", "src/validate/guide/rules", "examples"]
    {
        all.extend(files(&root.join(folder), "json"));
    }
    all
}

/// Answers to searches, each behind the address that was sent.
#[must_use]
pub fn responses() -> Vec<Vec<u8>> {
    let mut all = Vec::new();
    for resource in resources() {
        let text = String::from_utf8_lossy(&resource);
        if text.contains("\"searchset\"") {
            let sos = text.contains("sos-") || text.contains("Sos");
            let cpts = text.contains("HealthcareService");
            let address = if sos {
                SOS
            } else if cpts {
                CPTS
            } else {
                PS
            };
            all.push(with_head(address, &resource));
        }
    }
    all.push(with_head(PS, b"<html>"));
    all.push(with_head(PS, br#"{"resourceType":"OperationOutcome","issue":[]}"#));
    all
}

pub(crate) const PS: &str = "200 https://agenda.example.fr/fhir/Slot?_include=Slot:schedule&_include:iterate=Schedule:actor&status=free&start=ge2020-01-01T00:00:00&start=le2030-01-01T00:00:00&schedule.actor:Practitioner.identifier=urn:oid:1.2.250.1.71.4.2.1%7C810002909371,urn:oid:1.2.250.1.71.4.2.1%7C810100050075,810101234563,810007654321";
const CPTS: &str = "200 https://agenda.example.fr/fhir/Slot?_include=Slot:schedule&_include=Slot:service-type-reference&status=free&start=ge2020-01-01T00:00:00&start=le2030-01-01T00:00:00&schedule.actor:Practitioner.identifier=810002909371,810100050075";
const SOS: &str = "200 https://agenda.example.fr/fhir/Schedule?_has:Slot:schedule:status=free&_has:Slot:schedule:start=ge2020-01-01T00:00:00&_has:Slot:schedule:start=le2030-01-01T00:00:00&_include=Schedule:actor&_revinclude=Slot:schedule&actor:Location.organization.identifier=urn:oid:1.2.250.1.71.4.2.2%7C378382500000117";

fn with_head(head: &str, body: &[u8]) -> Vec<u8> {
    [head.as_bytes(), b"\n", body].concat()
}

/// Requests: method and address, type of content, body.
#[must_use]
pub fn requests() -> Vec<Vec<u8>> {
    let mut all = Vec::new();
    for search in [PS, CPTS, SOS] {
        let (_, address) = search.split_once(' ').unwrap_or_default();
        let path = address.trim_start_matches("https://agenda.example.fr/fhir/");
        all.push(format!("GET {path}\napplication/fhir+json\n").into_bytes());
    }
    for resource in resources() {
        let text = String::from_utf8_lossy(&resource);
        if text.contains("\"Bundle\"") {
            continue;
        }
        if text.contains("\"Appointment\"") {
            let put = "PUT Appointment?identifier=https://agenda.example.fr/rdv%7C7";
            all.push(with_head(&format!("{put}\napplication/fhir+json"), &resource));
            all.push(with_head("POST Appointment\napplication/json", &resource));
        } else if text.contains("Practitioner") {
            let put = "PUT Practitioner?identifier=urn:oid:1.2.250.1.213.3.6%7C1ef1c748-01a3-6180-b098-73283ce4e5b1";
            all.push(with_head(&format!("{put}\napplication/fhir+json; charset=utf-8"), &resource));
            all.push(with_head("POST Practitioner\n", &resource));
        }
    }
    all
}

/// Values, one a line.
#[must_use]
pub fn values() -> Vec<Vec<u8>> {
    let texts: &[&str] = &[
        "810002909371\n10002909371\n0351012345\n02A1234567",
        "1950047225\n950047225\n378382500000117\n410002909371001\n3456780581/11242343",
        "+33240112233\n02 40 11 22 33\n0262112233\n00 33 2 40 11 22 33\n+33 (0)2-40.11.22.33",
        "44000\n97400\n98000\n2A000",
        "2026-03-02T09:00:00.000+01:00\n2026-03-02\n2024-02-29T23:59:60Z\n09:30:00\n2026-03",
        "1ef1c748-01a3-6180-b098-73283ce4e5b1\nurn:uuid:1ef1c748-01a3-6180-b098-73283ce4e5b1",
        "application/fhir+json; charset=utf-8\napplication/json;q=0.9, */*;q=0.1\ntext/html",
        "https://agenda.example.fr/rdv?lieu=7#matin\nhttps://sas.example.fr/fhir/v1/Appointment",
        "1.50\n-0.0e1\n1e400\n42",
        "SM26\nAMB\nPUBLIC\nROUTINE\n40",
    ];
    texts.iter().map(|text| text.as_bytes().to_vec()).collect()
}

/// Claims of ID tokens.
#[must_use]
pub fn claims() -> Vec<Vec<u8>> {
    let texts: &[&str] = &[
        concat!(
            r#"{"iss":"https://sso.example.fr","sub":"1ef1c748-01a3-6180-b098-73283ce4e5b1","aud":["agenda"],"exp":1780000000,"iat":1779999700,"nonce":"n","acr":"eidas1","auth_time":1779999600,"email":"prenom.nom@exemple.fr","email_verified":true,"preferred_username":"p.nom","#,
            r#""given_name":"Zoé","family_name":"MARTIN","idp_connect":"login","department":"44"}"#,
        ),
        r#"{"iss":"https://sso.example.fr","sub":"urn:oid:1.2.250.1.213.3.6|1ef1c748-01a3-6180-b098-73283ce4e5b1","aud":"agenda","exp":1780000000.5,"iat":0,"email":" PRENOM.NOM@exemple.fr "}"#,
        r#"{"iss":1,"sub":"u","aud":[],"exp":"x"}"#,
    ];
    texts.iter().map(|text| text.as_bytes().to_vec()).collect()
}

/// Narratives.
#[must_use]
pub fn narratives() -> Vec<Vec<u8>> {
    let texts: &[&str] = &[
        "<div xmlns=\"http://www.w3.org/1999/xhtml\"><p>Zoé &amp; MARTIN</p></div>",
        "<div xmlns=\"http://www.w3.org/1999/xhtml\"><table><tr><td>1</td></tr></table><a href=\"#a\">x</a><p id=\"a\">y</p></div>",
        "<x:div xmlns:x=\"http://www.w3.org/1999/xhtml\"><x:p>a<x:br/>b</x:p></x:div>",
        "<div xmlns=\"http://www.w3.org/1999/xhtml\"><img src=\"#a\" alt=\"é\"/><!-- c --><ul><li>&#233;</li></ul></div>",
        "<div>",
    ];
    texts.iter().map(|text| text.as_bytes().to_vec()).collect()
}

/// Messages through the Hub Santé: an appointment in both methods, an acknowledgement, an error, and a message alone.
///
/// # Panics
/// When a message of the seeds cannot be made.
#[must_use]
pub fn messages() -> Vec<Vec<u8>> {
    let at = |text: &str| DateTime::parse_from_rfc3339(text).expect("an instant");
    let (sent, expires) = (at("2026-03-01T18:00:02+01:00"), at("2026-03-03T18:00:02+01:00"));
    let samu: ClientId = "fr.health.samu440".parse().expect("a client");
    let mut builder = HubAppointment::builder("5b0c1f0e-7f0d-4a5e-9d53-1f7d2c1f9a01");
    builder
        .time(at("2026-03-02T09:00:00+01:00"), at("2026-03-02T09:15:00+01:00"))
        .created(at("2026-03-01T18:00:00+01:00"))
        .status(AppointmentState::Booked)
        .orientation(OrientationCategory::Ps)
        .practitioner("810002909371".parse().ok())
        .practitioner_name("MARTIN", CANARY)
        .specialty(Specialty::MEDECINE_GENERALE)
        .profession(Profession::MEDECIN)
        .structure("1950047225".parse().ok(), "Cabinet de la Paix")
        .regulator_id("3456780581/11242343".parse().ok())
        .regulator("LORIDON", "Sébastien", "s.loridon@exemple.fr");
    let created = builder.create().expect("an appointment");
    let updated = builder.status(AppointmentState::Cancelled).update().expect("an appointment");
    let outward = |number| Addressing::new(&ClientId::PLATFORM, &samu, number, sent, expires);
    let back = Addressing::new(&samu, &ClientId::PLATFORM, 3, sent, expires);
    let created = outward(1).report(created).expect("an envelope");
    let updated = outward(2).report(updated).expect("an envelope");
    let ack = back.ack(&created).expect("an acknowledgement");
    let error = back.error(KnownError::Conflict, "Un autre rendez-vous.", &created);
    let alone = updated.messages().next().expect("a message").to_json();
    let error = error.expect("an error");
    let mut all: Vec<_> = [created, updated, ack, error].iter().map(Envelope::to_json).collect();
    all.push(alone);
    all
}

/// Links to the platform's search page.
#[must_use]
pub fn links() -> Vec<Vec<u8>> {
    let texts: &[&str] = &[
        "https://sas.sante.fr/sas/recherche?origin=SAMU330&practitioner=urn%3Aoid%3A1.2.250.1.71.4.2.1%7C810002909371&specialty=urn%3Aoid%3A1.2.250.1.213.2.28%7CSM54&inseecode=33063&city=33000%20Bordeaux&streetname=12%20bis%20rue%20Sainte-Catherine",
        "/sas/recherche?origin=SAMU440&city=Nantes&streetnumber=12&streetname=rue+de+la+Paix&practitioner=Claire+MARTIN",
        "origin=SAMU2A0&inseecode=2A004&specialty=cardiologie&practitioner=Cl%C3%A9ment%20BOIDIN",
        "https://sas.sante.fr/sas/recherche?origin=&inseecode=75101&streetnumber=7#carte",
        "https://sas.sante.fr/sas/recherche?origin=L&city=1&city=Lyon&specialty=urn:oid:1.2.250.1.71.1.2.7|40&x=%E9",
    ];
    texts.iter().map(|text| text.as_bytes().to_vec()).collect()
}
