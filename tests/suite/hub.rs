//! Messages to the software of dispatchers, through the Hub Santé.

use std::collections::BTreeSet;

use chrono::{DateTime, FixedOffset, TimeDelta};
use fhir_sas::{
    FrAppointment, UseCase,
    diagnostic::{Lang, Severity},
    hub::{
        self, Addressing, AppointmentDecision, AppointmentMethod, AppointmentOrder,
        AppointmentState, ClientId, Document, Envelope, Environment, HubAppointment,
        HubAppointmentBuilder, HubCode, HubDateTime, HubLayer, KnownError, MessageKind, Notice,
        Number, Queue, Text,
    },
    identifier::{AppointmentId, RegulatorId},
    json, r4,
    terminology::{OrientationCategory, Profession, Specialty},
    testing,
};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::{
    effort::{self, for_all},
    hub_schema::Schemas,
    shared,
};

const ID: &str = "5b0c1f0e-7f0d-4a5e-9d53-1f7d2c1f9a01";
const TRE_R38: &str =
    "https://mos.esante.gouv.fr/NOS/TRE_R38-SpecialiteOrdinale/FHIR/TRE-R38-SpecialiteOrdinale";
const TRE_G15: &str =
    "https://mos.esante.gouv.fr/NOS/TRE_G15-ProfessionSante/FHIR/TRE-G15-ProfessionSante";

fn at(text: &str) -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339(text).expect("an instant")
}

fn samu() -> ClientId {
    "fr.health.samu440".parse().expect("a client")
}

/// From the platform to a SAMU.
fn outward(unique: &str, sent: DateTime<FixedOffset>) -> Addressing {
    Addressing::new(&ClientId::PLATFORM, &samu(), unique, sent, sent + TimeDelta::days(2))
}

fn booking() -> FrAppointment {
    let instant = |text: &str| text.parse::<r4::Instant>().expect("an instant");
    FrAppointment::builder(
        UseCase::IndividualPractitioner,
        AppointmentId::new("https://agenda.example.fr/rdv", 7).expect("an id"),
    )
    .booked(instant("2026-03-02T09:00:00.000+01:00"), instant("2026-03-02T09:15:00.000+01:00"))
    .practitioner("810002909371".parse().expect("an id"))
    .regulator("3456780581/11242343".parse().expect("an id"))
    .created("2026-03-01T18:00:00+01:00".parse::<r4::DateTime>().expect("a time"))
    .orientation(OrientationCategory::Ps)
    .build()
    .expect("a booking")
}

/// All that a message can state about that booking.
fn whole() -> HubAppointmentBuilder {
    let mut builder = HubAppointment::of_booking(&booking(), ID);
    builder
        .practitioner_name("MARTIN", "Claire")
        .specialty(Specialty::MEDECINE_GENERALE)
        .profession(Profession::MEDECIN)
        .structure("1950047225".parse().ok(), "Cabinet de la Paix")
        .regulator("LORIDON", "Sébastien", "s.loridon@example.fr");
    builder
}

fn created() -> Envelope {
    outward("m-1", at("2026-03-01T18:00:02+01:00")).report(whole().create().unwrap()).unwrap()
}

fn value(envelope: &Envelope) -> Value {
    serde_json::from_slice(&envelope.to_json()).expect("JSON")
}

/// The message of an envelope.
fn message(envelope: &Value) -> &Value {
    &envelope["content"][0]["jsonContent"]["embeddedJsonContent"]["message"]
}

/// A payload as the published examples have it, in an envelope with a header.
pub(super) fn wrapped(payload: Value) -> Value {
    let kind = if payload.get("reference").is_some() { "Ack" } else { "Report" };
    let mut message = json!({
        "messageId": "fr.health.ptfsas_77", "sender": {"name": "fr.health.ptfsas", "URI": "hubex:fr.health.ptfsas"},
        "sentAt": "2026-03-01T18:00:02+01:00", "kind": kind, "status": "Actual",
        "recipient": [{"name": "fr.health.samu440", "URI": "hubex:fr.health.samu440"}],
    });
    if let (Some(members), Value::Object(payload)) = (message.as_object_mut(), payload) {
        members.extend(payload);
    }
    json!({
        "distributionID": "fr.health.ptfsas_77", "senderID": "fr.health.ptfsas",
        "dateTimeSent": "2026-03-01T18:00:02+01:00", "dateTimeExpires": "2026-03-03T18:00:02+01:00",
        "distributionStatus": "Actual", "distributionKind": kind,
        "descriptor": {"language": "fr-FR",
            "explicitAddress": {"explicitAddressScheme": "hubex", "explicitAddressValue": "fr.health.samu440"}},
        "content": [{"jsonContent": {"embeddedJsonContent": {"message": message}}}],
    })
}

/// Messages of our own, of all kinds and qualities.
pub(super) fn samples() -> Vec<(&'static str, Value)> {
    let back = Addressing::reply_to(
        &created(),
        "a-1",
        at("2026-03-01T18:00:04+01:00"),
        at("2026-03-02T18:00:04+01:00"),
    );
    let back = back.expect("clients");
    let sos = json!({"appointment": {"appointmentId": ID, "method": "CreateAppointment",
        "created": "2026-03-01T18:00:00+01:00", "status": "pending", "orientationCategory": "SOS",
        "start": "2026-03-02T09:00:00+01:00",
        "regulator": {"regulatorName": "LORIDON", "regulatorFirstname": "Sébastien", "regulatorEmail": "s.loridon@example.fr"}}});
    vec![
        ("created", value(&created())),
        (
            "cancelled",
            value(
                &outward("m-2", at("2026-03-01T19:00:00+01:00"))
                    .report(whole().status(AppointmentState::Cancelled).update().unwrap())
                    .unwrap(),
            ),
        ),
        ("acknowledged", value(&back.ack(&created()).unwrap())),
        (
            "refused",
            value(&back.error(KnownError::Conflict, "Ce RDV existe déjà.", &created()).unwrap()),
        ),
        ("pending, alone", sos.clone()),
        ("pending", wrapped(sos)),
        (
            "reference, alone",
            json!({"reference": {"distributionID": "x_1", "refused": true, "step": "INTEGRE"}}),
        ),
        (
            "error, alone",
            json!({"error": {"errorCode": {"statusCode": 102, "statusString": "UNRECOGNIZED_MESSAGE_FORMAT"},
            "errorCause": "?", "sourceMessage": {"any": [1, {"thing": null}]}, "referencedDistributionID": "x_1"}}),
        ),
        ("of another exchange", wrapped(json!({"createCase": {"caseId": "fr.health.samu440.1"}}))),
        (
            "an update that is not complete",
            wrapped(json!({"appointment": {"appointmentId": ID,
            "method": "UpdateAppointment", "status": "cancelled"}})),
        ),
    ]
}

/// The issues of a document: code and place.
fn issues(document: &Value) -> Vec<String> {
    let text = document.to_string();
    let received = hub::read(text.as_bytes()).expect("a message");
    let report = received.report();
    let reported = |issue: &hub::HubIssue| format!("{} {}", issue.code(), issue.path());
    // a value that was not read from a text is judged the same
    let mut of_value: Vec<_> = received.document().check().issues().iter().map(reported).collect();
    let mut of_text: Vec<_> = report.issues().iter().map(reported).collect();
    of_value.sort();
    of_text.sort();
    assert_eq!(of_value, of_text);
    report.issues().iter().map(reported).collect()
}

#[test]
fn an_envelope_is_named_on_one_line() {
    let mut envelope = created();
    assert_eq!(envelope.to_string(), "Report fr.health.ptfsas_m-1");
    envelope.distribution_kind = Some(MessageKind::from(Text::from("Rep\nort\u{1b}[2J")));
    envelope.distribution_id = Some(Text::from("a\u{202e}b".repeat(500).as_str()));
    let named = envelope.to_string();
    assert!(named.starts_with("Rep\\nort\\u{1b}[2J a\\u{202e}b"), "{named}");
    assert!(named.ends_with('…') && named.chars().count() < 2000, "{named}");
}

#[test]
fn samples_are_read_whole_and_written_back() {
    for (name, sample) in samples() {
        for text in [sample.to_string(), serde_json::to_string_pretty(&sample).unwrap()] {
            let received = hub::read(text.as_bytes()).unwrap();
            let written = received.document().to_json();
            assert_eq!(serde_json::from_slice::<Value>(&written).unwrap(), sample, "{name}");
            assert_eq!(hub::read(&written).unwrap().document(), received.document(), "{name}");
        }
    }
    let bad: Vec<_> = samples()
        .into_iter()
        .filter(|(_, sample)| {
            !issues(sample).iter().all(|issue| issue.starts_with("other-payload"))
        })
        .map(|(name, _)| name)
        .collect();
    assert_eq!(bad, ["an update that is not complete"]);
}

#[test]
fn whatever_comes_is_kept() {
    let text = br#"{"senderID": 5, "distributionID": "a_1", "future": {"n": 1.50, "big": 12345678901234567890123}, "content": [],
        "distributionKind": "Report\u0021", "descriptor": {"language": null, "explicitAddress": []}, "distributionStatus": "\u00e9\n",
        "dateTimeSent": "soon"}"#;
    let received = hub::read(text).unwrap();
    let Document::Envelope(envelope) = received.document() else { panic!("an envelope") };
    assert_eq!(envelope.distribution_id.as_deref(), Some("a_1"));
    assert_eq!((envelope.sender_id.as_ref(), envelope.content.len()), (None, 0));
    assert_eq!(envelope.distribution_kind.as_ref().map(MessageKind::as_str), Some("Report!"));
    assert_eq!(envelope.extra.get("senderID").map(json::RawJson::as_str), Some("5"));
    let future = envelope.extra.get("future").map(json::RawJson::as_str);
    assert_eq!(future, Some(r#"{"n":1.50,"big":12345678901234567890123}"#));
    let written = String::from_utf8(received.document().to_json()).unwrap();
    assert!(
        written.contains(r#""big":12345678901234567890123"#) && written.contains(r#""n":1.50"#),
        "{written}"
    );
    assert!(
        written.contains(r#""language":null"#) && written.contains(r#""content":[]"#),
        "{written}"
    );
    assert_eq!(hub::read(written.as_bytes()).unwrap().document(), received.document());

    // of a member that stands twice the last one counts, and the first one is kept beside it
    let twice = br#"{"reference": {"distributionID": "a", "distributionID": "b", "step": 1, "step": "RECU", "x": 1, "x": 2}}"#;
    let received = hub::read(twice).unwrap();
    let reference = received.document().messages().next().unwrap().reference.clone().unwrap();
    assert_eq!(reference.distribution_id.as_deref(), Some("b"));
    assert_eq!(reference.extra.iter().count(), 4);
    let written = String::from_utf8(received.document().to_json()).unwrap();
    assert_eq!(written, r#"{"reference":{"distributionID":"b","step":"RECU","x":1,"x":2}}"#);
    let codes: Vec<_> =
        received.report().issues().iter().map(|issue| issue.code().as_str()).collect();
    assert_eq!(
        codes,
        ["duplicate-member", "wrong-type", "duplicate-member", "unknown-member", "unknown-member"]
    );
    // one of the wrong shape counts too, and what is written is written again as it is
    let wrong_last =
        br#"{"reference": {"distributionID": "a", "distributionID": "b", "x": 1, "step": 2, "distributionID": 7, "step": 3}}"#;
    let received = hub::read(wrong_last).unwrap();
    let reference = received.document().messages().next().unwrap().reference.clone().unwrap();
    assert_eq!((reference.distribution_id, reference.extra.iter().count()), (None, 6));
    let written = received.document().to_json();
    let expected = r#"{"reference":{"x":1,"distributionID":7,"step":3}}"#;
    assert_eq!(String::from_utf8_lossy(&written), expected);
    assert_eq!(hub::read(&written).unwrap().document().to_json(), written);

    let number =
        br#"{"error": {"errorCode": {"statusCode": 3.00e2, "statusString": "INVALID_MESSAGE"}}}"#;
    let written = hub::read(number).unwrap().into_document().to_json();
    assert!(String::from_utf8(written).unwrap().contains("3.00e2"));
}

#[test]
fn what_is_no_message_is_not_read() {
    let message = |text: &[u8]| hub::read(text).unwrap_err().message(Lang::En);
    assert!(message(b"{\"senderID\": }").contains("line 1, column 14"));
    assert!(message(b"[]").contains("EDXL-DE"));
    assert!(message(b"{\"resourceType\": \"Slot\"}").contains("EDXL-DE"));
    assert!(message(b"{\"senderID\": \"\xff\"}").contains("UTF-8"));
    assert!(message(b"{\"senderID\": 1} 2").contains("line 1, column 17"));
    let long = vec![b' '; hub::MAX_MESSAGE + 1];
    // the limit is fixed: no advice to raise it
    assert!(message(&long).contains("1048576") && !message(&long).contains("Reader"));
    let error = hub::read(&long).unwrap_err();
    assert!(error.is_too_large() && !error.message(Lang::Fr).contains("Reader"));
    let deep = format!("{{\"senderID\": {}", "[".repeat(200));
    assert!(message(deep.as_bytes()).contains("100"));

    for (name, sample) in samples() {
        assert!(hub::is_message(sample.to_string().as_bytes()), "{name}");
    }
    for text in [
        "",
        "[]",
        "{}",
        "{\"a\": 1}",
        "{\"status\": \"Actual\"}",
        "{\"error\": 1, \"resourceType\": \"Slot\"}",
        "{\"error\": ",
    ] {
        assert!(!hub::is_message(text.as_bytes()), "{text}");
    }
    if let Some(files) = shared::files("ig/examples") {
        assert!(files.iter().all(|(_, text)| !hub::is_message(text)));
    }
}

#[test]
fn places_are_those_of_the_text() {
    let mut sample = value(&created());
    sample["content"][0]["jsonContent"]["embeddedJsonContent"]["message"]["appointment"]["start"] =
        json!("2026-03-02T09:00Z");
    sample["senderID"] = json!("fr.health.other");
    let text = serde_json::to_string_pretty(&sample).unwrap();
    for shift in ["", "\u{feff}"] {
        let text = [shift, &text].concat();
        let report = hub::read(text.as_bytes()).unwrap().report();
        for issue in report.issues() {
            let position = issue.position().expect("it was read from a text");
            let line = text.lines().nth(position.line - 1).expect("a line");
            let rest = &text[position.offset..];
            match issue.code() {
                HubCode::DateTime => assert!(rest.starts_with("\"2026-03-02T09:00Z\""), "{line}"),
                HubCode::DistributionId => {
                    assert!(rest.starts_with("\"fr.health.ptfsas_m-1\""), "{line}");
                }
                HubCode::Sender => assert!(rest.starts_with("\"fr.health.ptfsas\""), "{line}"),
                HubCode::Direction => assert!(rest.starts_with("\"fr.health.other\""), "{line}"),
                HubCode::ByteOrderMark => assert_eq!(position.line, 1),
                other => panic!("{other}: {line}"),
            }
        }
        assert_eq!(report.issues().len(), 4 + usize::from(!shift.is_empty()));
        let offsets: Vec<_> =
            report.issues().iter().map(|issue| issue.position().unwrap().offset).collect();
        assert!(offsets.is_sorted());
    }
}

#[allow(clippy::too_many_lines, reason = "a line for each case")]
#[test]
fn each_rule_of_the_page_is_checked() {
    const M: &str = "/content/0/jsonContent/embeddedJsonContent/message";
    const P: &str = "$.content[0].jsonContent.embeddedJsonContent.message";
    let cases: &[(&str, Value, &[&str])] = &[
        (
            "/distributionID",
            json!("fr.health.ptfsas"),
            &["distribution-id $.distributionID", "message-id {M}.messageId"],
        ),
        (
            "/distributionID",
            json!("fr.health.samu440_m-1"),
            &["distribution-id $.distributionID", "message-id {M}.messageId"],
        ),
        (
            "/distributionID",
            json!("fr.health.ptfsas_"),
            &["distribution-id $.distributionID", "message-id {M}.messageId"],
        ),
        (
            "/senderID",
            json!(" "),
            &[
                "distribution-id $.distributionID",
                "empty-text $.senderID",
                "direction $.senderID",
                "sender {M}.sender.name",
            ],
        ),
        ("{M}/messageId", json!("fr.health.ptfsas_m-2"), &["message-id {M}.messageId"]),
        (
            "{M}/sender/name",
            json!("fr.health.ptf"),
            &["sender {M}.sender.URI", "sender {M}.sender.name"],
        ),
        ("{M}/sender/URI", json!("fr.health.ptfsas"), &["sender {M}.sender.URI"]),
        (
            "{M}/recipient/0/name",
            json!("fr.health.samu330"),
            &["recipient {M}.recipient[0].URI", "recipient {M}.recipient[0].name"],
        ),
        (
            "{M}/recipient/1",
            json!({"name": "fr.health.samu330", "URI": "hubex:fr.health.samu330"}),
            &[],
        ),
        (
            "{M}/recipient/0/URI",
            json!("hubex:fr.health.samu330"),
            &["recipient {M}.recipient[0].URI"],
        ),
        ("{M}/sentAt", json!("2026-03-01T18:00:03+01:00"), &["sent-at {M}.sentAt"]),
        ("{M}/sentAt", json!("2026-03-01T17:00:02-00:00"), &[]),
        ("/dateTimeSent", json!("2026-03-01T17:00:02Z"), &["date-time-form $.dateTimeSent"]),
        (
            "/dateTimeSent",
            json!("2026-03-01T18:00:02.25+01:00"),
            &["date-time-form $.dateTimeSent"],
        ),
        ("/dateTimeExpires", json!("2026-03-01T18:00:02+01:00"), &["expiry $.dateTimeExpires"]),
        ("/distributionKind", json!("Update"), &["kind $.distributionKind"]),
        ("{M}/kind", json!("Ack"), &["kind {M}.kind"]),
        (
            "/distributionStatus",
            json!("Exercise"),
            &["status $.distributionStatus", "status {M}.status"],
        ),
        ("{M}/status", json!("System"), &["status {M}.status"]),
        ("/descriptor/language", json!("fr"), &["language $.descriptor.language"]),
        (
            "/descriptor/explicitAddress/explicitAddressScheme",
            json!("Hubex"),
            &["address-scheme $.descriptor.explicitAddress.explicitAddressScheme"],
        ),
        ("{M}/appointment/appointmentId", json!(""), &["empty-text {M}.appointment.appointmentId"]),
        (
            "{M}/appointment/end",
            json!("2026-03-02T09:00:00+01:00"),
            &["appointment-order {M}.appointment.end"],
        ),
        ("{M}/appointment/end", json!("2026-03-02T08:01:00-00:00"), &[]),
        (
            "{M}/appointment/practitioner/rppsId",
            json!("10002909371"),
            &["rpps {M}.appointment.practitioner.rppsId"],
        ),
        (
            "{M}/appointment/practitioner/lastName",
            json!("\u{a0}"),
            &["empty-text {M}.appointment.practitioner.lastName"],
        ),
        (
            "{M}/appointment/practitioner/specialityCode",
            json!("SM00"),
            &["speciality {M}.appointment.practitioner.specialityCode"],
        ),
        (
            "{M}/appointment/practitioner/specialityUrl",
            json!(TRE_G15),
            &["code-system {M}.appointment.practitioner.specialityCode"],
        ),
        ("{M}/appointment/practitioner/specialityUrl", json!(format!("{TRE_R38}/")), &[]),
        (
            "{M}/appointment/organization/organizationId",
            json!("950047225"),
            &["structure-id {M}.appointment.organization.organizationId"],
        ),
        ("{M}/appointment/organization/organizationId", json!("334173748400020"), &[]),
        (
            "{M}/appointment/regulator/regulatorId",
            json!("1ef1c748-01a3-6180-b098-73283ce4e5b1"),
            &["regulator-id {M}.appointment.regulator.regulatorId"],
        ),
        (
            "{M}/appointment/regulator/regulatorId",
            json!("loridon"),
            &["regulator-id-form {M}.appointment.regulator.regulatorId"],
        ),
        ("{M}/appointment/regulator/regulatorId", json!("3620100057/70326SR"), &[]),
        (
            "{M}/appointment/regulator/regulatorEmail",
            json!("loridon"),
            &["regulator-email {M}.appointment.regulator.regulatorEmail"],
        ),
        ("{M}/appointment/status", json!("BOOKED"), &["wrong-code {M}.appointment.status"]),
        (
            "{M}/appointment/method",
            json!("createAppointment"),
            &["wrong-code {M}.appointment.method"],
        ),
        ("{M}/reference", json!({"distributionID": "x"}), &["several-payloads {M}"]),
        ("{M}", json!({}), &["no-payload {M}"]),
        ("{M}", json!(5), &["no-payload {M}"]),
        (
            "/content/1",
            json!({"jsonContent": {"embeddedJsonContent": {}}}),
            &[
                "several-payloads $.content",
                "no-payload $.content[1].jsonContent.embeddedJsonContent.message",
            ],
        ),
    ];
    for (pointer, new, expected) in cases {
        let mut document = value(&created());
        let pointer = pointer.replace("{M}", M);
        let (around, name) = pointer.rsplit_once('/').unwrap();
        match document.pointer_mut(around).unwrap() {
            Value::Array(items) => items.push(new.clone()),
            around => around[name] = new.clone(),
        }
        let mut expected: Vec<_> = expected.iter().map(|issue| issue.replace("{M}", P)).collect();
        let mut found = issues(&document);
        expected.sort();
        found.sort();
        assert_eq!(found, expected, "{pointer} {new}");
    }
}

#[test]
fn acknowledgements_and_errors_have_rules_too() {
    let samples = samples();
    let sample = |name: &str| samples.iter().find(|(known, _)| *known == name).unwrap().1.clone();
    let place = "$.content[0].jsonContent.embeddedJsonContent.message";
    let with = |name: &str, pointer: &str, new: Value| {
        let mut document = sample(name);
        *document.pointer_mut(pointer).unwrap() = new;
        issues(&document)
    };
    let m = "/content/0/jsonContent/embeddedJsonContent/message";
    // the page's table has the id of the acknowledged message as that of the acknowledgement
    assert_eq!(
        with("acknowledged", &format!("{m}/messageId"), json!("fr.health.ptfsas_m-1")),
        [""; 0]
    );
    assert_eq!(
        with("acknowledged", &format!("{m}/messageId"), json!("fr.health.ptfsas_m-3")),
        [format!("message-id {place}.messageId")]
    );
    assert_eq!(
        with(
            "acknowledged",
            "/descriptor/explicitAddress/explicitAddressValue",
            json!("fr.health.samu330")
        ),
        [
            format!("recipient {place}.recipient[0].name"),
            "direction $.descriptor.explicitAddress.explicitAddressValue".to_owned()
        ]
    );
    assert_eq!(
        with("refused", &format!("{m}/error/errorCode/statusString"), json!("NOT_FOUND")),
        [format!("error-name {place}.error.errorCode")]
    );
    assert_eq!(
        with(
            "refused",
            &format!("{m}/error/referencedDistributionID"),
            json!("fr.health.ptfsas_m-9")
        ),
        [format!("referenced-id {place}.error.referencedDistributionID")]
    );
    // what the source message breaks is not the error's fault
    assert_eq!(
        with("refused", &format!("{m}/error/sourceMessage"), json!({"senderID": 1})),
        [""; 0]
    );
    let dead = json!({"statusCode": 500, "statusString": "DEAD_LETTER_QUEUED"});
    assert_eq!(with("refused", &format!("{m}/error/errorCode"), dead), [""; 0]);
}

#[test]
fn misspelt_members_are_recognised() {
    let mut document = value(&created());
    let practitioner = &mut document["content"][0]["jsonContent"]["embeddedJsonContent"]["message"]
        ["appointment"]["practitioner"];
    let code = practitioner.as_object_mut().unwrap().remove("specialityCode").unwrap();
    practitioner["specialtyCode"] = code;
    let text = document.to_string();
    let report = hub::read(text.as_bytes()).unwrap().report();
    let issue =
        report.issues().iter().find(|issue| issue.code() == HubCode::UnknownMember).unwrap();
    assert!(issue.message(Lang::En).contains("Is it `specialityCode`?"), "{issue}");
    assert!(issue.message(Lang::Fr).contains("Est-ce `specialityCode` ?"), "{issue}");
    assert_eq!((issue.layer(), issue.severity()), (HubLayer::Schema, Severity::Error));
    assert!(!report.meets_schemas());
    // the address of its code system stands alone then
    assert!(report.issues().iter().any(|issue| issue.code() == HubCode::CodeSystem));

    let update = wrapped(json!({"appointment": {"method": "UpdateAppointment"}}));
    let text = update.to_string();
    let report = hub::read(text.as_bytes()).unwrap().report();
    assert!(
        report
            .explain(Lang::Fr)
            .contains("chaque message porte le rendez-vous entier, mises à jour comprises")
    );
}

/// Pointers to all values of a document.
fn paths(value: &Value) -> Vec<(String, &Value)> {
    let inner: Vec<(String, &Value)> = match value {
        Value::Object(members) => members.iter().map(|(name, one)| (name.clone(), one)).collect(),
        Value::Array(items) => {
            items.iter().enumerate().map(|(at, one)| (at.to_string(), one)).collect()
        }
        _ => return vec![(String::new(), value)],
    };
    let within = inner.into_iter().flat_map(|(name, one)| {
        paths(one).into_iter().map(move |(rest, leaf)| (format!("/{name}{rest}"), leaf))
    });
    within.collect()
}

#[test]
fn messages_are_explained_without_data_of_persons() {
    let mut document = value(&created());
    let appointment =
        &mut document["content"][0]["jsonContent"]["embeddedJsonContent"]["message"]["appointment"];
    appointment["practitioner"]["rppsId"] = json!("DUPONT");
    appointment["regulator"]["regulatorEmail"] = json!("DUPONT");
    appointment["regulator"]["regulatorId"] = json!("DUPONT");
    appointment["organization"]["organizationId"] = json!("DUPONT");
    appointment["regulator"]["regulatorName"] = json!("DUPONT");
    // in the place of everything else that a message may have
    for (place, _) in paths(&document) {
        let mut other = document.clone();
        let at = other.pointer_mut(&place).unwrap();
        if !at.is_string() {
            continue;
        }
        *at = json!("Jeanne DUPONT");
        let text = other.to_string();
        let report = hub::read(text.as_bytes()).unwrap().report();
        for lang in [Lang::En, Lang::Fr] {
            let written = report.explain(lang) + &r4::to_string(&report.outcome(lang));
            assert!(!written.contains("DUPONT"), "{place}: {written}");
        }
        assert!(!format!("{report:?}").contains("DUPONT"), "{place}: {report:?}");
    }
    let text = document.to_string();
    let received = hub::read(text.as_bytes()).unwrap();
    assert!(!format!("{received:?}").contains("DUPONT"));
    let report = received.report();
    assert_eq!(report.issues().len(), 4);
    let order = AppointmentOrder::read_laxly(text.as_bytes()).unwrap();
    let found = AppointmentDecision::Replace(order.envelope());
    let failed = reply(&order, "e").error(KnownError::Conflict, "DUPONT", order.envelope());
    let failed = failed.unwrap();
    let notice = failed.notice().unwrap();
    let logged = format!("{order:?} {found:?} {notice:?}");
    assert!(!logged.contains("DUPONT") && !logged.contains(ID), "{logged}");
    assert!(logged.contains("Replace(..) Failed"), "{logged}");
    // errors are logged in either form
    let error = AppointmentOrder::read(text.as_bytes()).unwrap_err();
    assert!(!format!("{error} {error:?}").contains("DUPONT"), "{error:?}");
    let error = whole().structure(None, "DUPONT").create().unwrap_err();
    assert!(!format!("{error} {error:?}").contains("DUPONT"), "{error:?}");
    for lang in [Lang::En, Lang::Fr] {
        let outcome = r4::to_string(&report.outcome(lang));
        for reported in [report.explain(lang), outcome] {
            assert!(!reported.contains("DUPONT"), "{reported}");
        }
    }
    let outcome: Value = serde_json::from_str(&r4::to_string(&report.outcome(Lang::Fr))).unwrap();
    let first = outcome["issue"]
        .as_array()
        .unwrap()
        .iter()
        .find(|issue| issue["severity"] == "error")
        .unwrap();
    assert!(first["diagnostics"].as_str().unwrap().starts_with("ligne 1, colonne "));
    assert!(first["diagnostics"].as_str().unwrap().ends_with(" ; hub-schema"));
    assert!(first["details"]["text"].as_str().unwrap().starts_with("Attendu"));
    for name in ["06 12 34 56 78", "0612345678", "x0612345678", "Jeanne-Maryvonne", "Zoé"] {
        let message = json!({name: 1, "reference": {"distributionID": "a", name: 1}}).to_string();
        let report = hub::read(message.as_bytes()).unwrap().report();
        assert!(!report.explain(Lang::Fr).contains(name), "{report}");
        let message = wrapped(json!({name: 1})).to_string();
        let report = hub::read(message.as_bytes()).unwrap().report();
        assert!(!report.explain(Lang::Fr).contains(name), "{report}");
    }
    let well = hub::read(&created().to_json()).unwrap().report();
    assert_eq!(well.explain(Lang::Fr), "Aucun problème n'a été trouvé.");
    assert_eq!(well.outcome(Lang::En).issue.len(), 1);
    let unread = hub::HubReport::unread(&hub::read(b"{").unwrap_err());
    assert!(unread.is_unread() && !unread.is_conformant());
    assert!(
        unread.to_string().starts_with("fatal not-a-message (line 1, column 2): Not JSON"),
        "{unread}"
    );
}

#[test]
fn long_lists_stay_json() {
    let mut document = value(&created());
    let many = |count| Value::Array(vec![json!({}); count]);
    for (count, kept) in [(256, 256), (257, 0), (100_000, 0)] {
        document["content"] = many(count);
        let text = document.to_string();
        let received = hub::read(text.as_bytes()).expect("an envelope");
        let Document::Envelope(envelope) = received.document() else { panic!("an envelope") };
        assert_eq!((envelope.content.len(), envelope.content.capacity() > 512), (kept, false));
        // nothing is lost, and the verdict is that of the text
        let written: Value = serde_json::from_slice(&received.document().to_json()).expect("JSON");
        assert_eq!(written, document);
        let [of_text, of_value] = [received.report(), received.document().check()];
        assert_eq!(of_text.issue_count(), of_value.issue_count());
        assert!(!of_text.meets_schemas());
    }
}

#[test]
fn many_issues_are_counted() {
    let members: Vec<String> = (0..3000).map(|n| format!("\"x{n}\": 1")).collect();
    let text = format!("{{\"reference\": {{\"distributionID\": \"a\", {}}}}}", members.join(", "));
    let report = hub::read(text.as_bytes()).unwrap().report();
    assert_eq!(
        (report.issues().len(), report.error_count(), report.issue_count()),
        (1000, 3000, 3000)
    );
    assert!(report.explain(Lang::En).ends_with("and 2000 more"));
    assert_eq!(report.outcome(Lang::En).issue.len(), 1001);
}

/// A datum of a message: what is written, and that it is read back.
#[track_caller]
fn row<T: PartialEq + std::fmt::Debug>(
    pointer: &str,
    written: impl Into<Value>,
    read: impl Fn(&HubAppointment) -> Option<T>,
    expected: T,
) {
    let envelope = created();
    let whole = value(&envelope);
    assert_eq!(message(&whole)["appointment"].pointer(pointer), Some(&written.into()));
    let order = AppointmentOrder::read(&envelope.to_json()).unwrap();
    assert_eq!(read(order.appointment()), Some(expected));
}

#[test]
fn row_id() {
    row("/appointmentId", ID, |one| one.appointment_id.clone(), Text::from(ID));
    assert_eq!(AppointmentOrder::read(&created().to_json()).unwrap().id(), ID);
}

#[test]
fn row_method() {
    row("/method", "CreateAppointment", |one| one.method.clone(), AppointmentMethod::Create);
    assert_eq!(whole().update().unwrap().method, Some(AppointmentMethod::Update));
}

#[test]
fn row_start() {
    let start = |one: &HubAppointment| one.start.as_ref()?.to_chrono();
    row("/start", "2026-03-02T09:00:00+01:00", start, booking().start());
}

#[test]
fn row_end() {
    let end = |one: &HubAppointment| one.end.as_ref()?.to_chrono();
    row("/end", "2026-03-02T09:15:00+01:00", end, booking().end());
}

/// R4 has bookings of less than a second, messages have seconds only.
#[test]
fn an_end_stays_later_than_the_start() {
    for (start, end, sent) in [
        ("09:00:00.100+01:00", "09:00:00.900+01:00", "09:00:01+01:00"),
        ("09:00:00.900+01:00", "09:00:01.100+01:00", "09:00:01+01:00"),
        ("09:00:00.100+01:00", "10:00:00.900+02:00", "10:00:01+02:00"),
        // a leap second
        ("23:59:59.000+00:00", "23:59:60.500+00:00", "00:00:00-00:00"),
    ] {
        let [start, end] = [start, end].map(|time| at(&["2026-06-30T", time].concat()));
        let made = whole().time(start, end).create().unwrap();
        assert!(made.end.as_ref().unwrap().as_str().ends_with(sent), "{:?}", made.end);
    }
    let start = at("2026-03-02T09:00:00.100+01:00");
    for end in [start, start - TimeDelta::milliseconds(50)] {
        let error = whole().time(start, end).create().unwrap_err();
        assert!(error.to_string().contains("appointment-order"), "{error}");
    }
}

#[test]
fn row_practitioner_id() {
    let id = |one: &HubAppointment| one.practitioner.as_ref()?.rpps_id.as_ref()?.parse().ok();
    row("/practitioner/rppsId", "810002909371", id, booking().practitioner().unwrap());
}

#[test]
fn row_practitioner_name() {
    let last = |one: &HubAppointment| one.practitioner.clone()?.last_name;
    row("/practitioner/lastName", "MARTIN", last, Text::from("MARTIN"));
    let first = |one: &HubAppointment| one.practitioner.clone()?.first_name;
    row("/practitioner/firstName", "Claire", first, Text::from("Claire"));
}

#[test]
fn row_speciality() {
    let code =
        |one: &HubAppointment| one.practitioner.as_ref()?.speciality_code.as_ref()?.parse().ok();
    row("/practitioner/specialityCode", "SM54", code, Specialty::MEDECINE_GENERALE);
    let url = |one: &HubAppointment| one.practitioner.clone()?.speciality_url;
    row("/practitioner/specialityUrl", TRE_R38, url, Text::from(TRE_R38));
}

#[test]
fn row_profession() {
    let code =
        |one: &HubAppointment| one.practitioner.as_ref()?.profession_code.as_ref()?.parse().ok();
    row("/practitioner/professionCode", "10", code, Profession::MEDECIN);
    let url = |one: &HubAppointment| one.practitioner.clone()?.profession_url;
    row("/practitioner/professionUrl", TRE_G15, url, Text::from(TRE_G15));
}

#[test]
fn row_status() {
    row("/status", "booked", |one| one.status.clone(), AppointmentState::Booked);
}

#[test]
fn row_sas() {
    let envelope = created();
    assert_eq!(
        value(&envelope)["descriptor"]["explicitAddress"]["explicitAddressValue"],
        "fr.health.samu440"
    );
    assert_eq!(message(&value(&envelope))["recipient"][0]["name"], "fr.health.samu440");
    let order = AppointmentOrder::read(&envelope.to_json()).unwrap();
    assert_eq!(order.envelope().recipient(), Some(samu().as_str()));
}

#[test]
fn row_created() {
    let created = |one: &HubAppointment| one.created.as_ref()?.to_chrono();
    row("/created", "2026-03-01T18:00:00+01:00", created, booking().created().unwrap());
    // the vendor's time, or else that of the platform
    let received = at("2026-03-01T18:00:01+01:00");
    let mut builder = whole();
    assert_eq!(created(&builder.received(received).create().unwrap()), booking().created());
    assert_eq!(created(&builder.created(None).update().unwrap()), Some(received));
    assert!(builder.received(None).update().is_err());
}

#[test]
fn row_structure_name() {
    let name = |one: &HubAppointment| one.organization.clone()?.name;
    row("/organization/name", "Cabinet de la Paix", name, Text::from("Cabinet de la Paix"));
}

#[test]
fn row_structure_id() {
    let id = |one: &HubAppointment| one.organization.clone()?.organization_id;
    row("/organization/organizationId", "1950047225", id, Text::from("1950047225"));
}

#[test]
fn row_orientation() {
    row("/orientationCategory", "PS", HubAppointment::category, OrientationCategory::Ps);
}

#[test]
fn row_regulator() {
    let id = |one: &HubAppointment| one.regulator.clone()?.regulator_id;
    row("/regulator/regulatorId", "3456780581/11242343", id, Text::from("3456780581/11242343"));
    let name = |one: &HubAppointment| one.regulator.clone()?.regulator_name;
    row("/regulator/regulatorName", "LORIDON", name, Text::from("LORIDON"));
    let first = |one: &HubAppointment| one.regulator.clone()?.regulator_firstname;
    row("/regulator/regulatorFirstname", "Sébastien", first, Text::from("Sébastien"));
    let email = |one: &HubAppointment| one.regulator.clone()?.regulator_email;
    row(
        "/regulator/regulatorEmail",
        "s.loridon@example.fr",
        email,
        Text::from("s.loridon@example.fr"),
    );
}

#[test]
fn what_cannot_be_sent_is_reported() {
    let codes = |builder: &HubAppointmentBuilder| -> Vec<&str> {
        builder.omissions().iter().map(|issue| issue.code().as_str()).collect()
    };
    let mut builder = whole();
    assert_eq!(codes(&builder), [""; 0]);
    for id in ["800001288385", "0751234567"] {
        builder.practitioner(Some(id.parse().unwrap()));
        assert_eq!(codes(&builder), ["practitioner-left-out"], "{id}");
        assert_eq!(builder.create().unwrap().practitioner, None);
    }
    builder = whole();
    builder.practitioner_name("MARTIN", " ");
    assert_eq!(codes(&builder), ["practitioner-left-out"]);
    builder = whole();
    builder.regulator_id(Some("1ef1c748-01a3-6180-b098-73283ce4e5b1".parse().unwrap()));
    assert_eq!(codes(&builder), ["regulator-id-left-out"]);
    assert_eq!(builder.create().unwrap().regulator.unwrap().regulator_id, None);
    let french = builder.omissions()[0].message(Lang::Fr);
    assert!(french.starts_with("Attendu : un identifiant national"), "{french}");

    let refused = |builder: &HubAppointmentBuilder| -> Vec<String> {
        let error = builder.create().unwrap_err();
        assert_eq!(error.to_string(), error.report().to_string());
        error
            .report()
            .issues()
            .iter()
            .map(|issue| format!("{} {}", issue.code(), issue.path()))
            .collect()
    };
    let missing = [
        "regulator.regulatorName",
        "regulator.regulatorFirstname",
        "regulator.regulatorEmail",
        "appointmentId",
        "created",
        "status",
        "start",
    ];
    let missing = missing.map(|name| format!("missing-member $.appointment.{name}"));
    assert_eq!(refused(&HubAppointment::builder("")), missing);
    assert_eq!(
        refused(whole().structure(None, "Cabinet")),
        ["missing-member $.appointment.organization.organizationId"]
    );
    assert_eq!(
        refused(whole().time(booking().end(), booking().start())),
        ["appointment-order $.appointment.end"]
    );
    let error =
        outward("", at("2026-03-01T18:00:00+01:00")).report(whole().create().unwrap()).unwrap_err();
    assert!(matches!(error.document(), Document::Envelope(_)));
    let early = Addressing::new(
        &ClientId::PLATFORM,
        &samu(),
        1,
        at("2026-03-01T18:00:00+01:00"),
        at("2026-03-01T18:00:00+01:00"),
    );
    assert!(early.report(whole().create().unwrap()).unwrap_err().to_string().contains("expiry"));
}

#[test]
fn bookings_become_messages_and_come_back() {
    let each = if effort::is_full() { 2500 } else { 300 };
    let sent = std::cell::Cell::new(0);
    let schemas = Schemas::new();
    for flow in UseCase::ALL {
        for_all(each, &(testing::appointment(*flow), any::<bool>()), |(booking, update)| {
            let mut builder = HubAppointment::of_booking(&booking, ID);
            builder.practitioner_name("MARTIN", "Claire").regulator(
                "LORIDON",
                "S.",
                "s.loridon@example.fr",
            );
            let received = at("2026-03-01T18:00:01+01:00");
            builder.received(received);
            let made = if update { builder.update() } else { builder.create() };
            let omissions = builder.omissions();
            let place = omissions.iter().any(|issue| issue.code() == HubCode::PlaceLeftOut);
            prop_assert_eq!(place, booking.place().is_some());
            prop_assert!(made.is_ok(), "{}", made.unwrap_err());
            let appointment = made.unwrap();
            let to = outward("m-1", at("2026-03-01T18:00:02+01:00"));
            let envelope = to.report(appointment.clone());
            prop_assert!(envelope.is_ok(), "{}", envelope.unwrap_err());
            let envelope = envelope.unwrap();
            let order = AppointmentOrder::read(&envelope.to_json());
            prop_assert!(order.is_ok(), "{}", order.unwrap_err());
            let order = order.unwrap();
            prop_assert_eq!(order.appointment(), &appointment);
            prop_assert_eq!(order.report().error_count(), 0);
            if let Some(schemas) = &schemas {
                prop_assert_eq!(schemas.places(&value(&envelope)), Some(BTreeSet::new()));
            }
            sent.set(sent.get() + 1);

            let regulator: RegulatorId = booking.regulator().clone();
            let back =
                order.appointment().to_booking(*flow, booking.appointment_id().clone(), regulator);
            let with_nobody =
                booking.practitioner().is_some() && order.appointment().practitioner.is_none();
            let back = match back {
                Ok(back) => back,
                // a practitioner without an RPPS number is not in the message, and the profile demands one
                Err(_) if with_nobody && *flow != UseCase::Sos => return Ok(()),
                Err(error) => return Err(TestCaseError::fail(error.to_string())),
            };
            prop_assert_eq!(back.appointment_id(), booking.appointment_id());
            prop_assert_eq!(back.status(), booking.status());
            prop_assert_eq!(back.regulator(), booking.regulator());
            prop_assert_eq!(back.start().timestamp(), booking.start().timestamp());
            // an end in the second of the start is the next one
            let end = booking.end().timestamp().max(booking.start().timestamp() + 1);
            prop_assert_eq!(back.end().timestamp(), end);
            prop_assert_eq!(back.orientation(), booking.orientation());
            let created = booking.created().unwrap_or(received);
            prop_assert_eq!(back.created().map(|at| at.timestamp()), Some(created.timestamp()));
            if !with_nobody {
                prop_assert_eq!(back.practitioner(), booking.practitioner());
            }
            Ok(())
        });
    }
    assert!(
        sent.get() * 10 >= effort::share(each as usize) * UseCase::ALL.len() * 9,
        "{}",
        sent.get()
    );
}

/// A booking of the place de marché names nobody at first: the message has no practitioner, and a later one has, under the same
/// id.
#[test]
fn a_booking_without_practitioner_becomes_a_message() {
    let id = AppointmentId::new("https://agenda.example.fr/rdv", 7).unwrap();
    let requested = FrAppointment::builder(UseCase::Pdm, id.clone())
        .pending(at("2026-03-02T09:00:00+01:00"), at("2026-03-02T09:15:00+01:00"))
        .unassigned()
        .regulator("3456780581/11242343".parse().unwrap())
        .created(at("2026-03-01T18:00:00+01:00"))
        .build()
        .unwrap();
    let message = |booking: &FrAppointment| {
        let mut message = HubAppointment::of_booking(booking, ID);
        // what the platform knows of somebody is left out as long as nobody is named
        message.practitioner_name("MARTIN", "Claire").regulator("LORIDON", "S.", "s@example.fr");
        message
    };
    let first = message(&requested);
    assert_eq!(first.omissions(), []);
    let first = first.create().unwrap();
    assert!(first.practitioner.is_none());
    assert_eq!(first.category(), Some(OrientationCategory::Pdm));
    assert_eq!(first.status, Some(AppointmentState::Pending));
    let booked = requested.with_practitioner("810002909371".parse().unwrap()).unwrap();
    let later = message(&booked.confirmed().unwrap()).update().unwrap();
    assert_eq!(later.appointment_id, first.appointment_id);
    assert_eq!(later.practitioner.unwrap().rpps_id.as_deref(), Some("810002909371"));
    for (at_second, made) in [(1, first.clone()), (2, message(&booked).update().unwrap())] {
        let sent = at(&format!("2026-03-01T18:00:0{at_second}+01:00"));
        let envelope = outward(&format!("m-{at_second}"), sent).report(made).unwrap();
        let order = AppointmentOrder::read(&envelope.to_json()).unwrap();
        assert_eq!((order.id(), order.report().error_count()), (ID, 0));
        if let Some(schemas) = Schemas::new() {
            assert_eq!(schemas.places(&value(&envelope)), Some(BTreeSet::new()));
        }
    }
    // and back
    let back = first.to_booking(UseCase::Pdm, id, None).unwrap();
    assert!(back.is_unassigned());
    assert_eq!(back.as_r4().participant, requested.as_r4().participant);
    let refused = first.to_booking(UseCase::Cpts, back.appointment_id().clone(), None);
    assert!(refused.is_err(), "another flow wants a practitioner");
}

#[test]
fn clients_have_queues() {
    assert_eq!(samu().queue(Queue::Message), "fr.health.samu440.message");
    assert_eq!(Environment::Production.platform().queue(Queue::Ack), "fr.health.ptfsas.ack");
    assert_eq!(Environment::Test.platform().queue(Queue::Info), "fr.health.test.ptfsas.info");
    assert!(ClientId::TEST_PLATFORM.is_platform() && !ClientId::HUB.is_platform());
    for text in [
        "",
        "samu",
        "fr..health",
        "fr.health samu",
        "fr.health.",
        "fr.santé.samu",
        "fr.health.samu/1",
    ] {
        let error = text.parse::<ClientId>().unwrap_err();
        assert!(error.message(Lang::Fr).contains("fr.health.samu330"), "{error}");
    }
    assert_eq!(created().queue().as_deref(), Some("fr.health.samu440.message"));
    let queues = samples().into_iter().filter_map(|(name, sample)| {
        let Document::Envelope(envelope) =
            hub::read(sample.to_string().as_bytes()).ok()?.into_document()
        else {
            return None;
        };
        Some((name, envelope.queue()?))
    });
    let queues: Vec<_> = queues.collect();
    assert_eq!(queues[2], ("acknowledged", "fr.health.ptfsas.ack".to_owned()));
    assert_eq!(queues[3], ("refused", "fr.health.ptfsas.info".to_owned()));
    assert_eq!(Queue::of(&MessageKind::Other("x".into())), None);
    assert!(created().is_expired_at(&at("2026-03-03T18:00:02+01:00")));
    assert!(!created().is_expired_at(&at("2026-03-03T18:00:01+01:00")));
}

#[test]
fn errors_are_known_with_what_to_do() {
    for error in KnownError::ALL {
        assert_eq!(KnownError::of_number(&Number::from(error.number())), Some(*error));
        for lang in [Lang::En, Lang::Fr] {
            assert!(error.meaning(lang).ends_with('.') && error.action(lang).ends_with('.'));
        }
        assert_ne!(error.action(Lang::En), error.action(Lang::Fr));
    }
    let named = |number| {
        KnownError::ALL.iter().find(|error| error.number() == number).map(|error| error.name())
    };
    for (number, name) in [
        (102, "UNRECOGNIZED_MESSAGE_FORMAT"),
        (300, "INVALID_MESSAGE"),
        (400, "EXPIRED_MESSAGE_BEFORE_ROUTING"),
        (409, "CONFLICT"),
        (500, "DEAD_LETTERED_QUEUE"),
    ] {
        assert_eq!(named(number), Some(name));
    }
    let retryable: Vec<_> = KnownError::ALL
        .iter()
        .filter(|error| error.is_retryable())
        .map(|error| error.number())
        .collect();
    assert_eq!(retryable, [400, 500]);
    assert_eq!(KnownError::of_number(&Number::from(999)), None);
}

fn reply(order: &AppointmentOrder, unique: &str) -> Addressing {
    let now = at("2026-03-01T18:00:04+01:00");
    Addressing::reply_to(order.envelope(), unique, now, now + TimeDelta::days(1)).unwrap()
}

#[test]
fn orders_are_decided() {
    let order = |unique: &str, minute: i64, builder: &HubAppointmentBuilder, update: bool| {
        let sent = at("2026-03-01T18:00:00+01:00") + TimeDelta::minutes(minute);
        let appointment = if update { builder.update() } else { builder.create() };
        AppointmentOrder::read(
            &outward(unique, sent).report(appointment.unwrap()).unwrap().to_json(),
        )
        .unwrap()
    };
    let cancelled = || {
        let mut builder = whole();
        builder.status(AppointmentState::Cancelled);
        builder
    };
    let first = order("m-1", 0, &whole(), false);
    let kept = || Some(first.envelope().clone());
    let decide = |order: &AppointmentOrder, seen, kept: Option<Envelope>| {
        order.decide(seen, |_| kept).as_str()
    };

    // nothing is there
    assert_eq!(decide(&first, None, None), "created");
    assert_eq!(decide(&order("m-2", 1, &cancelled(), true), None, None), "created");
    // a later version
    assert_eq!(decide(&order("m-2", 1, &cancelled(), true), None, kept()), "replaced");
    // in the same second the queue's order counts
    assert_eq!(decide(&order("m-2", 0, &cancelled(), true), None, kept()), "replaced");
    // the same message again, known by its id or by the history
    assert_eq!(decide(&first, None, kept()), "repeated");
    assert_eq!(decide(&order("m-2", 0, &cancelled(), true), Some(ID), kept()), "repeated");
    assert_eq!(decide(&order("m-2", -1, &cancelled(), true), Some(ID), kept()), "repeated");
    assert_eq!(decide(&order("m-2", 1, &whole(), true), Some(ID), kept()), "repeated");
    // the appointment was deleted since
    assert_eq!(decide(&first, Some(ID), None), "created");
    // an earlier version, a creation too
    assert_eq!(decide(&order("m-2", -1, &cancelled(), true), None, kept()), "late");
    assert_eq!(decide(&order("m-2", -1, &cancelled(), false), None, kept()), "late");
    // the same appointment announced again is no conflict, another one is
    assert_eq!(decide(&order("m-2", 1, &whole(), false), None, kept()), "replaced");
    assert_eq!(decide(&order("m-2", 1, &cancelled(), false), None, kept()), "refused");

    // the id of a message that was applied, with another appointment
    assert_eq!(decide(&order("m-1", 1, &cancelled(), true), None, kept()), "refused");
    assert_eq!(decide(&order("m-1", 1, &cancelled(), true), Some(ID), kept()), "refused");
    // the id of one that was processed before the last, sent after it: it cannot be that one
    assert_eq!(decide(&order("m-2", 1, &cancelled(), true), Some(ID), kept()), "refused");
    // the id of one about another appointment, whether this one is known or not
    assert_eq!(decide(&order("m-2", 1, &cancelled(), true), Some("another"), kept()), "refused");
    assert_eq!(decide(&first, Some("another"), kept()), "refused");
    assert_eq!(decide(&first, Some("another"), None), "refused");
    // another client of the Hub, with a warning that it is not the platform
    let foreign = value(order("m-2", 1, &cancelled(), true).envelope()).to_string();
    let foreign = foreign.replace("fr.health.ptfsas", "fr.health.samu440");
    let foreign = AppointmentOrder::read(foreign.as_bytes()).unwrap();
    assert_eq!(foreign.envelope().sender_id.as_deref(), Some("fr.health.samu440"));
    assert_eq!(decide(&foreign, None, kept()), "refused");
    assert_eq!(decide(&foreign, None, None), "created");
    // two clients whose messages have one id: the sender distinguishes them
    let coincident = |sender: &str, unique: &str| {
        let sender: ClientId = sender.parse().unwrap();
        let sent = at("2026-03-01T18:00:00+01:00");
        let to = Addressing::new(&sender, &samu(), unique, sent, sent + TimeDelta::days(1));
        let text = to.report(whole().create().unwrap()).unwrap().to_json();
        AppointmentOrder::read(&text).unwrap()
    };
    let [one, other] = [coincident("fr.health.a", "b_1"), coincident("fr.health.a_b", "1")];
    assert_eq!(one.distribution_id(), other.distribution_id());
    assert_eq!([one.sender_id(), other.sender_id()], ["fr.health.a", "fr.health.a_b"]);
    assert_eq!(decide(&other, None, Some(one.envelope().clone())), "refused");

    let conflict = order("m-2", 1, &cancelled(), false);
    let decision = conflict.decide(None, |_| kept());
    assert_eq!(decision, AppointmentDecision::Refuse(KnownError::Conflict));
    let answer = decision.reply(&conflict, &reply(&conflict, "e-1")).unwrap();
    assert_eq!(answer.queue().as_deref(), Some("fr.health.ptfsas.info"));
    let Some(Notice::Failed { distribution_id, error }) = answer.notice() else {
        panic!("an error")
    };
    assert_eq!(
        (distribution_id, error.known()),
        (conflict.distribution_id(), Some(KnownError::Conflict))
    );
    assert!(error.error_cause.as_ref().unwrap().contains(ID));
    assert_eq!(answer.messages().next().unwrap().known_error(), Some(KnownError::Conflict));
    let source = error.source_message.as_ref().unwrap().as_str();
    assert_eq!(
        hub::read(source.as_bytes()).unwrap().into_document(),
        Document::Envelope(conflict.envelope().clone())
    );

    for decision in [first.decide(None, |_| None), first.decide(Some(ID), |_| kept())] {
        let answer = decision.reply(&first, &reply(&first, "a-1")).unwrap();
        assert_eq!(answer.queue().as_deref(), Some("fr.health.ptfsas.ack"));
        assert_eq!(
            answer.notice(),
            Some(Notice::Acknowledged { distribution_id: "fr.health.ptfsas_m-1" })
        );
        assert!(decision.applies() == (decision.as_str() == "created"));
    }
    assert_eq!(first.envelope().notice(), None);
}

/// What refuses a message can be read by its sender, however long or deep the message is.
#[test]
fn refusals_can_be_read() {
    const ROOM: usize = 100;
    let source = |reply: &Envelope| -> Option<Value> {
        let read = hub::read(&reply.to_json()).unwrap().into_document();
        assert_eq!(read, Document::Envelope(reply.clone()));
        let Some(Notice::Failed { error, .. }) = reply.notice() else { panic!("an error") };
        let source = error.source_message.as_ref()?;
        Some(serde_json::from_str(source.as_str()).unwrap())
    };
    let back = |envelope: &Envelope| {
        let now = at("2026-03-01T18:00:04+01:00");
        Addressing::reply_to(envelope, "e-1", now, now + TimeDelta::days(1)).unwrap()
    };
    let refused = |message: &Value| {
        let text = message.to_string();
        assert!(text.len() <= hub::MAX_MESSAGE);
        let error = AppointmentOrder::read(text.as_bytes()).unwrap_err();
        let reply = error.reply(&back(error.envelope().unwrap()));
        (reply, text.len())
    };
    let good = value(&created());
    let ids = json!({"distributionID": "fr.health.ptfsas_m-1", "senderID": "fr.health.ptfsas"});

    let mut message = good.clone();
    message["surplus"] = json!(1);
    let (reply, length) = refused(&message);
    assert_eq!(source(&reply.unwrap()), Some(message.clone()));
    message["surplus"] = json!("x".repeat(hub::MAX_MESSAGE - length - ROOM));
    assert_eq!(source(&refused(&message).0.unwrap()), Some(ids.clone()));
    // as deep as is read
    let deep = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    message["surplus"] = serde_json::from_str(&deep(99)).unwrap();
    assert_eq!(source(&refused(&message).0.unwrap()), Some(ids));
    // an id that takes most of it, and one that takes all
    let mut message = json!({"senderID": "fr.health.ptfsas", "descriptor": good["descriptor"]});
    for (length, is_answered) in [(hub::MAX_MESSAGE / 4 * 3, true), (hub::MAX_MESSAGE - 300, false)]
    {
        message["distributionID"] = json!(["fr.health.ptfsas_", &"x".repeat(length)].concat());
        let reply = refused(&message).0;
        assert_eq!(reply.as_ref().map(source), is_answered.then_some(None));
    }

    // a conflict shows as much of the ids as fits
    let long = "x".repeat(hub::MAX_MESSAGE / 2);
    let mut builder = HubAppointment::of_booking(&booking(), &long);
    builder.regulator("LORIDON", "Sébastien", "s.loridon@example.fr");
    let sent = outward("m-1", at("2026-03-01T18:00:02+01:00"));
    let sent = sent.report(builder.create().unwrap()).unwrap();
    let order = AppointmentOrder::read(&sent.to_json()).unwrap();
    let reply = order.decide(Some("another"), |_| None::<Envelope>).reply(&order, &back(&sent));
    let reply = reply.unwrap();
    assert!(source(&reply).is_some() && reply.to_json().len() < sent.to_json().len() + 2000);

    // nothing is made that cannot be read
    let builder = HubAppointment::builder("x".repeat(hub::MAX_MESSAGE));
    let error = builder.create().unwrap_err();
    assert!(error.report().is_unread(), "{error}");
}

#[test]
fn in_whatever_order_messages_come_the_last_version_stays() {
    let steps = prop::collection::vec(0..5_usize, 1..8);
    let deliveries = (steps, prop::collection::vec(any::<prop::sample::Index>(), 1..30));
    for_all(300, &deliveries, |(states, order)| {
        use AppointmentState as S;
        let known = [S::Booked, S::Fulfilled, S::NoShow, S::Cancelled, S::Booked];
        let messages: Vec<Vec<u8>> = states
            .iter()
            .enumerate()
            .map(|(number, state)| {
                let sent = at("2026-03-01T18:00:00+01:00")
                    + TimeDelta::seconds(i64::try_from(number).unwrap());
                let mut builder = whole();
                builder.status(known[*state].clone()).regulator(
                    "LORIDON",
                    "S.",
                    format!("v{number}@example.fr"),
                );
                let appointment = if number == 0 { builder.create() } else { builder.update() };
                outward(&format!("m-{number}"), sent)
                    .report(appointment.unwrap())
                    .unwrap()
                    .to_json()
            })
            .collect();
        let (mut kept, mut history): (Option<Envelope>, Vec<String>) = (None, Vec::new());
        // any of them any number of times, and then each of them once more, backwards
        let deliveries =
            order.iter().map(|index| index.index(messages.len())).chain((0..messages.len()).rev());
        for index in deliveries {
            let order = AppointmentOrder::read(&messages[index]).unwrap();
            let seen = history.iter().any(|id| id == order.distribution_id());
            let decision = order.decide(seen.then_some(ID), |_| kept.clone());
            prop_assert!(!matches!(decision, AppointmentDecision::Refuse(_)));
            prop_assert!(decision.reply(&order, &reply(&order, "a")).is_ok());
            if !seen {
                history.push(order.distribution_id().to_owned());
            }
            if decision.applies() {
                kept = Some(order.into_envelope());
            }
        }
        let last = AppointmentOrder::read(messages.last().unwrap()).unwrap();
        prop_assert_eq!(kept.as_ref(), Some(last.envelope()));
        prop_assert_eq!(history.len(), messages.len());
        Ok(())
    });
}

#[test]
fn what_is_no_appointment_is_left_to_others() {
    let read = |name: &str| {
        let samples = samples();
        let sample = &samples.iter().find(|(known, _)| *known == name).unwrap().1;
        AppointmentOrder::read(sample.to_string().as_bytes())
    };
    for name in ["acknowledged", "refused", "of another exchange"] {
        assert!(read(name).unwrap_err().is_other_message(), "{name}");
    }
    assert!(read("pending").is_ok());
    let bare = read("pending, alone").unwrap_err();
    assert!(!bare.is_other_message() && bare.envelope().is_none());
    assert!(bare.to_string().contains("no-envelope"));
    assert!(!AppointmentOrder::read(b"{").unwrap_err().is_other_message());

    let incomplete = read("an update that is not complete").unwrap_err();
    assert!(!incomplete.is_other_message());
    let now = at("2026-03-01T18:00:04+01:00");
    let back =
        Addressing::reply_to(incomplete.envelope().unwrap(), "e", now, now + TimeDelta::days(1))
            .unwrap();
    let answer = incomplete.reply(&back).unwrap();
    let Some(Notice::Failed { error, .. }) = answer.notice() else { panic!("an error") };
    assert_eq!(error.known(), Some(KnownError::InvalidMessage));
    assert!(error.error_cause.as_ref().unwrap().contains("missing-member"));
    // behind a booking that is not quite right there is still a patient who comes
    let text = samples()
        .into_iter()
        .find(|(name, _)| *name == "an update that is not complete")
        .unwrap()
        .1
        .to_string();
    let order = AppointmentOrder::read_laxly(text.as_bytes()).unwrap();
    assert_eq!((order.id(), order.method()), (ID, &AppointmentMethod::Update));
    assert!(!order.report().is_conformant());
    for (member, new) in [("appointmentId", json!(" ")), ("method", json!("createAppointment"))] {
        let mut document: Value = serde_json::from_str(&text).unwrap();
        document["content"][0]["jsonContent"]["embeddedJsonContent"]["message"]["appointment"]
            [member] = new;
        assert!(AppointmentOrder::read_laxly(document.to_string().as_bytes()).is_err(), "{member}");
    }
}

#[test]
fn messages_are_values_of_serde() {
    let envelope = created();
    let text = serde_json::to_string(&envelope).unwrap();
    assert_eq!(serde_json::from_str::<Value>(&text).unwrap(), value(&envelope));
    assert_eq!(serde_json::from_str::<Envelope>(&text).unwrap(), envelope);
    assert!(serde_json::from_str::<Envelope>("[]").is_err());
    let mut bytes = Vec::new();
    ciborium::into_writer(&envelope, &mut bytes).unwrap();
    assert_eq!(ciborium::from_reader::<Envelope, _>(&bytes[..]).unwrap(), envelope);
    assert_eq!(envelope.to_string(), "Report fr.health.ptfsas_m-1");
}

#[test]
fn texts_are_values() {
    let long = "x".repeat(40);
    for text in [
        "",
        "court",
        "exactly thirty bytes are short",
        "thirty-one bytes are not as such",
        "é",
        &long,
    ] {
        let one = Text::from(text);
        assert_eq!(
            (one.as_str(), one == *text, format!("{one:?}")),
            (text, true, format!("{text:?}"))
        );
        let message = json!({"messageId": text}).to_string();
        let read = hub::read(message.as_bytes()).unwrap();
        assert_eq!(read.document().messages().next().unwrap().message_id, Some(one.clone()));
        assert_eq!(one, Text::from(text.to_owned()));
    }
    assert_eq!(
        HubDateTime::from(at("2026-03-02T09:00:00-02:30")).as_str(),
        "2026-03-02T09:00:00-02:30"
    );
    // what has no whole minutes of offset is the same instant
    let offset = |seconds| chrono::FixedOffset::east_opt(seconds).expect("an offset");
    for (seconds, written) in
        [(561, "2026-03-02T17:09:00+00:09"), (-561, "2026-03-02T16:51:00-00:09")]
    {
        let odd = HubDateTime::from(at("2026-03-02T17:00:00Z").with_timezone(&offset(seconds)));
        assert_eq!(odd.as_str(), written);
        assert_eq!(odd.to_chrono(), Some(at("2026-03-02T17:00:00Z")));
    }
    for (edge, seconds) in [
        (chrono::DateTime::<chrono::Utc>::MAX_UTC, 50_400),
        (chrono::DateTime::<chrono::Utc>::MIN_UTC, -50_400),
    ] {
        // no date of the schemas, and no panic
        assert_eq!(HubDateTime::from(edge.with_timezone(&offset(seconds))).to_chrono(), None);
    }
    assert_eq!(HubDateTime::from(Text::from("2026-03-02T09:00:00")).to_chrono(), None);
    assert_eq!(
        HubDateTime::from(Text::from("2026-03-02T09:00:00-00:00")).to_chrono(),
        Some(at("2026-03-02T09:00:00Z"))
    );
    assert_eq!(Number::from(7).to_u32(), Some(7));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_read_or_refused(text in "\\PC{0,60}|[{}\\[\\]\",:a-z0-9 ]{0,60}") {
        if let Ok(received) = hub::read(text.as_bytes()) {
            let _ = (received.report(), received.document().to_json());
        }
        let _ = hub::is_message(text.as_bytes());
    }
}
