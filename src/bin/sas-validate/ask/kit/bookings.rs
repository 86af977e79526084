//! Bookings (V3): those that the vendor has sent, from files, because they go from the vendor to the platform.

use std::{fs, path::Path};

use fhir_sas::validate::{Edition, Layer, Validator};
use serde_json::Value;

use super::{
    answer::{is_prefixed, items, text},
    findings::{Findings, Part, texts},
    session::Session,
    slots::fail_of,
};
use crate::input::Input;

const OPERATOR: &str = "http://interopsante.org/fhir/StructureDefinition/FrAppointmentOperator";
const PROFILE: &str = "http://sas.fr/fhir/StructureDefinition/FrAppointmentSAS";
const PROFILE_SOS: &str =
    "https://interop.esante.gouv.fr/ig/fhir/sas/StructureDefinition/sas-sos-appointment";
const PROFILE_PDM: &str =
    "https://interop.esante.gouv.fr/ig/fhir/sas/StructureDefinition/sas-pdm-appointment";
const KNOWN: [&str; 5] = ["pending", "booked", "fulfilled", "cancelled", "noshow"];

/// A booking, with the name of its file.
struct Booking {
    name: String,
    body: Vec<u8>,
    json: Value,
}

/// The bookings of the suite; a failure for each that cannot be read.
fn bookings(session: &Session<'_>, findings: &mut Findings) -> Vec<Booking> {
    let Some(v3) = &session.suite.v3 else {
        findings.skip(texts!(
            "the suite's file has no [v3]; add it, with the bookings that were sent, to run this test",
            "le fichier de la suite n'a pas de [v3] ; ajoutez-le, avec les rendez-vous envoyés, pour faire ce test"
        ));
        return Vec::new();
    };
    let mut bookings = Vec::new();
    for input in Input::all_of(v3.appointments.clone(), "json", |_, _| {}) {
        let read = input.and_then(|input| {
            let body = input.path().map_or_else(|| input.read(), fs::read);
            body.map(|body| (input.name(), body)).map_err(|why| input.failed(why))
        });
        match read {
            Ok((name, body)) => {
                let json = serde_json::from_slice(&body).unwrap_or_default();
                let file = Path::new(&name).file_name();
                let name = file.map(|file| file.to_string_lossy().into_owned()).unwrap_or(name);
                bookings.push(Booking { name, body, json });
            }
            Err(why) => findings.failures.push(session.words.cannot_read(&why)),
        }
    }
    bookings
}

/// Checks each booking; what is found stands behind the name of its file.
fn each(session: &Session<'_>, findings: &mut Findings, check: impl Fn(&Booking, &mut Findings)) {
    for booking in bookings(session, findings) {
        let mut of_one = Findings::new(findings.lang);
        check(&booking, &mut of_one);
        let name = crate::excerpt::plain(&booking.name);
        let named = |text: String| format!("{name}: {text}");
        findings.failures.extend(of_one.failures.into_iter().map(named));
    }
}

/// `v3_validate_appointment`
pub(super) fn is_valid(session: &mut Session<'_>, _: Part, findings: &mut Findings) {
    let edition = session.suite.edition;
    each(session, findings, |booking, findings| {
        let claims =
            |profile| items(&booking.json, "/meta/profile").iter().any(|one| one == profile);
        // what claims neither of the others is a booking at a practitioner
        let (edition, profile) = if claims(PROFILE_SOS) {
            (edition, PROFILE_SOS)
        } else if claims(PROFILE_PDM) {
            // no other edition has it
            (Edition::Next, PROFILE_PDM)
        } else {
            (edition, PROFILE)
        };
        let validator = Validator::new(Layer::Profile).edition(edition);
        let validator = validator.profile(profile).expect("the guide has this profile");
        fail_of(&validator.check(&booking.body), |_, _| false, findings);
        findings.expect(booking.json["resourceType"] == "Appointment", || {
            texts!(
                "expected an Appointment, found something else",
                "attendu : un Appointment ; trouvé : autre chose"
            )
        });
    });
}

/// `v3_validate_rpps`
pub(super) fn rpps(session: &mut Session<'_>, _: Part, findings: &mut Findings) {
    each(session, findings, |booking, findings| {
        let number = text(&booking.json, "/participant/0/actor/identifier/value");
        findings.expect(number.is_some_and(|number| is_prefixed(number, '8', 11)), || {
            texts!(
                "participant[0].actor.identifier.value: expected 8 and 11 digits, found something else or nothing",
                "participant[0].actor.identifier.value : attendu : 8 et 11 chiffres ; trouvé : autre chose ou rien"
            )
        });
    });
}

/// `v3_validate_code`
pub(super) fn operator_code(session: &mut Session<'_>, _: Part, findings: &mut Findings) {
    each(session, findings, |booking, findings| {
        let code = text(&booking.json, "/extension/0/valueReference/identifier/type/coding/0/code");
        findings.expect(matches!(code, Some("IDNPS" | "INTRN")), || {
            texts!(
                "extension[0].valueReference.identifier.type: expected IDNPS or INTRN, found something else or nothing",
                "extension[0].valueReference.identifier.type : attendu : IDNPS ou INTRN ; trouvé : autre chose ou rien"
            )
        });
    });
}

/// `v3_validate_url`
pub(super) fn operator_url(session: &mut Session<'_>, _: Part, findings: &mut Findings) {
    each(session, findings, |booking, findings| {
        let url = text(&booking.json, "/extension/0/url");
        findings.expect(url == Some(OPERATOR), || {
            texts!(
                "extension[0].url: expected {OPERATOR}, found something else or nothing",
                "extension[0].url : attendu : {OPERATOR} ; trouvé : autre chose ou rien"
            )
        });
    });
}

/// `v3_validate_status`
pub(super) fn status(session: &mut Session<'_>, _: Part, findings: &mut Findings) {
    each(session, findings, |booking, findings| {
        let status = text(&booking.json, "/status").unwrap_or_default();
        let known = KNOWN.join(", ");
        findings.expect(KNOWN.contains(&status), || {
            texts!(
                "status: expected one of {known}, found something else or nothing",
                "status : attendu : l'un de {known} ; trouvé : autre chose ou rien"
            )
        });
        let mut participants = items(&booking.json, "/participant").iter();
        let waits = participants.any(|one| one["status"] == "needs-action");
        findings.expect(!waits || status == "pending", || {
            texts!(
                "status: expected pending, as a participant has needs-action, found another one",
                "status : attendu : pending, car un participant a needs-action ; trouvé : un autre"
            )
        });
    });
}
