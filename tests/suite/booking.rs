//! Bookings: the appointment, its requests, what the platform makes of them.

use chrono::{DateTime, Duration, FixedOffset};
use fhir_sas::{
    FrAppointment, UseCase,
    booking::{BookingDecision, BookingOrder, Event, Outcome, Platform},
    diagnostic::{IssueCode, Lang},
    http::{Method, OrderError, OrderFault, OrderFaultCode, Pause, Request},
    identifier::{AppointmentId, PlaceId, PractitionerId, RegulatorId, RegulatorIdKind},
    profile::{AppointmentBuilder, Call},
    r4::{self, Appointment, AppointmentStatus, Instant, ParticipationStatus},
    terminology::OrientationCategory,
    validate::{Edition, Layer, Report, Validator},
};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::shared;

const SYSTEM: &str = "https://agenda.example.fr/rdv";
const RPPS: &str = "810002909371";
const BY_STRUCTURE: &str = "3456780581/11242343";
const TECHNICAL: &str = "1ef1c748-01a3-6180-b098-73283ce4e5b1";
const JSON: Option<&str> = Some("application/fhir+json");
const CREATED: &str = "2026-03-02T08:10:00+01:00";

fn at(hour: u32) -> Instant {
    Instant::from_text(&format!("2026-03-02T{hour:02}:00:00.000+01:00"))
}

fn chrono(text: &str) -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339(text).expect("an instant")
}

fn id(value: &str) -> AppointmentId {
    AppointmentId::new(SYSTEM, value).expect("an id")
}

fn doctor(text: &str) -> PractitionerId {
    text.parse().expect("an id of a practitioner")
}

fn regulator(text: &str) -> RegulatorId {
    text.parse().expect("an id of a regulator")
}

fn created() -> r4::DateTime {
    r4::DateTime::from_text(CREATED)
}

fn builder(flow: UseCase) -> AppointmentBuilder {
    FrAppointment::builder(flow, id("b6e39355"))
        .booked(at(9), at(10))
        .practitioner(doctor(RPPS))
        .regulator(regulator(BY_STRUCTURE))
        .created(created())
}

fn appointment() -> FrAppointment {
    builder(UseCase::IndividualPractitioner).build().expect("right")
}

/// The codes of what is wrong, in their order.
fn faults(builder: AppointmentBuilder) -> Vec<(&'static str, String)> {
    let refused = builder.build().expect_err("wrong");
    let issues = refused.report().issues().iter();
    issues.map(|issue| (issue.code.as_str(), issue.path.clone())).collect()
}

fn value(appointment: &FrAppointment) -> Value {
    serde_json::to_value(appointment).expect("JSON")
}

// ---- the rows of the guide's table ----

/// Where the element stands, and what is there.
#[track_caller]
fn row(appointment: &FrAppointment, pointer: &str, expected: &str) {
    let value = value(appointment);
    assert_eq!(value.pointer(pointer).and_then(Value::as_str), Some(expected), "{pointer}");
}

const OPERATOR: &str = "/extension/0/valueReference/identifier";
const ACTOR: &str = "/participant/0/actor/identifier";
const V2: &str = "http://interopsante.org/fhir/CodeSystem/fr-v2-0203";

#[test]
fn row_operator_type() {
    let national = appointment();
    row(&national, &format!("{OPERATOR}/type/coding/0/system"), V2);
    row(&national, &format!("{OPERATOR}/type/coding/0/code"), "IDNPS");
    assert!(national.regulator().is_national());
    let technical = national.to_builder().regulator(regulator(TECHNICAL)).build().expect("right");
    row(&technical, &format!("{OPERATOR}/type/coding/0/code"), "INTRN");
    assert_eq!(technical.regulator().kind(), RegulatorIdKind::Technical);
    assert_eq!(technical.as_r4().extension.len(), 1, "the other one has gone");
}

#[test]
fn row_operator_system() {
    let national = appointment();
    row(&national, &format!("{OPERATOR}/system"), "urn:oid:1.2.250.1.71.4.2.1");
    assert_eq!(national.regulator().system(), "urn:oid:1.2.250.1.71.4.2.1");
    let technical = national.to_builder().regulator(regulator(TECHNICAL)).build().expect("right");
    row(&technical, &format!("{OPERATOR}/system"), "urn:oid:1.2.250.1.213.3.6");
    assert_eq!(technical.regulator().system(), "urn:oid:1.2.250.1.213.3.6");
}

#[test]
fn row_operator_value() {
    // exactly the text that the platform sent: letters and blanks within stay
    for text in [
        BY_STRUCTURE,
        "3620100057/70326SR",
        "3620100057/70326sr",
        "3620100057/703 26 Sr",
        "810100050075",
        "0751234567",
        "02A1234567",
        "02a1234567",
        TECHNICAL,
        "1EF1C748-01a3-6180-b098-73283ce4e5b1",
    ] {
        let booked = builder(UseCase::Cpts).regulator(regulator(text)).build().expect("right");
        row(&booked, &format!("{OPERATOR}/value"), text);
        assert_eq!(booked.regulator().value(), text);
        let again = FrAppointment::validate(booked.as_r4().clone(), UseCase::Cpts).expect("right");
        assert_eq!(again.regulator().value(), text);
    }
    // technical ids may be any text
    let odd = RegulatorId::technical("3456780581/11242343").expect("an id");
    let booked = builder(UseCase::Sos).regulator(odd.clone()).build().expect("right");
    assert_eq!(booked.regulator(), &odd);
}

#[test]
fn row_identifier_system() {
    row(&appointment(), "/identifier/0/system", SYSTEM);
    assert_eq!(appointment().appointment_id().system(), SYSTEM);
    let oid = AppointmentId::new("1.1.111.1.11.1.1.1", 7).expect("an id");
    let booked = FrAppointment::builder(UseCase::Sos, oid).pending(at(9), at(10)).unassigned();
    let booked = booked.regulator(regulator(TECHNICAL)).created(created()).build().expect("right");
    row(&booked, "/identifier/0/system", "urn:oid:1.1.111.1.11.1.1.1");
}

#[test]
fn row_identifier_value() {
    row(&appointment(), "/identifier/0/value", "b6e39355");
    assert_eq!(appointment().appointment_id().value(), "b6e39355");
}

#[test]
fn row_status() {
    for (flow, status, right) in [
        (UseCase::IndividualPractitioner, AppointmentStatus::BOOKED, true),
        (UseCase::IndividualPractitioner, AppointmentStatus::FULFILLED, true),
        (UseCase::Cpts, AppointmentStatus::NOSHOW, true),
        (UseCase::Cpts, AppointmentStatus::CANCELLED, true),
        (UseCase::Cpts, AppointmentStatus::PENDING, false),
        (UseCase::Sos, AppointmentStatus::PENDING, true),
        (UseCase::Sos, AppointmentStatus::CANCELLED, true),
        (UseCase::Sos, AppointmentStatus::ARRIVED, false),
        (UseCase::Pdm, AppointmentStatus::PENDING, true),
        (UseCase::Pdm, AppointmentStatus::BOOKED, true),
        (UseCase::Pdm, AppointmentStatus::FULFILLED, true),
        (UseCase::Pdm, AppointmentStatus::NOSHOW, true),
        (UseCase::Pdm, AppointmentStatus::CANCELLED, true),
    ] {
        let builder = builder(flow).status(status.clone());
        if right {
            let built = builder.build().expect("right");
            row(&built, "/status", status.as_str());
            assert_eq!(built.status(), &status);
        } else {
            assert_eq!(faults(builder), [("appointment-status", "Appointment.status".to_owned())]);
        }
    }
    // the next edition has a value set of the five
    assert_eq!(
        faults(builder(UseCase::Pdm).status(AppointmentStatus::ARRIVED)),
        [("code-not-allowed", "Appointment.status".to_owned())]
    );
}

#[test]
fn row_start() {
    row(&appointment(), "/start", "2026-03-02T09:00:00.000+01:00");
    assert_eq!(appointment().start(), chrono("2026-03-02T09:00:00+01:00"));
    let by_chrono = builder(UseCase::Sos).booked(chrono("2026-03-02T09:00:00+01:00"), at(10));
    row(&by_chrono.build().expect("right"), "/start", "2026-03-02T09:00:00.000+01:00");
}

#[test]
fn row_end() {
    row(&appointment(), "/end", "2026-03-02T10:00:00.000+01:00");
    assert_eq!(appointment().end(), chrono("2026-03-02T10:00:00+01:00"));
}

#[test]
fn row_created() {
    row(&appointment(), "/created", CREATED);
    assert_eq!(appointment().created(), Some(chrono(CREATED)));
    let by_day = builder(UseCase::Cpts).created(r4::DateTime::from_text("2026-03-02"));
    assert_eq!(by_day.build().expect("right").created(), None);
}

#[test]
fn row_actor_type() {
    row(&appointment(), &format!("{ACTOR}/type/coding/0/system"), V2);
    row(&appointment(), &format!("{ACTOR}/type/coding/0/code"), "IDNPS");
    assert!(matches!(appointment().practitioner(), Some(PractitionerId::Rpps(_))));
}

#[test]
fn row_actor_system() {
    row(&appointment(), &format!("{ACTOR}/system"), PractitionerId::SYSTEM);
}

#[test]
fn row_actor_value() {
    row(&appointment(), &format!("{ACTOR}/value"), RPPS);
    assert_eq!(appointment().practitioner(), Some(doctor(RPPS)));
    let adeli = appointment().with_practitioner(doctor("751234567")).expect("right");
    row(&adeli, &format!("{ACTOR}/value"), "0751234567");
}

#[test]
fn row_participant_status() {
    row(&appointment(), "/participant/0/status", "accepted");
    assert_eq!(appointment().participation(), &ParticipationStatus::ACCEPTED);
    let open = |flow| builder(flow).participation(ParticipationStatus::NEEDS_ACTION);
    let pending = open(UseCase::Sos).status(AppointmentStatus::PENDING).build().expect("right");
    row(&pending, "/participant/0/status", "needs-action");
    assert_eq!(pending.participation(), &ParticipationStatus::NEEDS_ACTION);
    // nobody has to act on what is cancelled
    let cancelled = pending.cancelled().expect("right");
    assert_eq!(cancelled.participation(), &ParticipationStatus::ACCEPTED);
    let report = Validator::new(Layer::Guide).all_editions().check_value(cancelled.as_r4());
    assert_eq!(report.error_count() + report.warning_count(), 0, "{report}");
    // somebody still has to accept what is made already: the profiles take it, the guide's text and the builder do not
    for status in ["booked", "fulfilled", "noshow", "cancelled"] {
        for flow in UseCase::ALL {
            let refused = faults(open(*flow).status(AppointmentStatus::from(status)));
            let expected =
                ("appointment-participation", "Appointment.participant[0].status".to_owned());
            assert_eq!(refused, [expected], "{flow} {status}");
        }
    }
    let refused = open(UseCase::Sos).build().expect_err("refused");
    let [issue] = refused.report().issues() else { panic!("{refused}") };
    let calls: Vec<_> = refused.calls(issue).iter().map(Call::name).collect();
    assert_eq!(calls, ["unassigned", "participation"]);
    assert_eq!(
        issue.message(Lang::En),
        "\"needs-action\" means that somebody still has to accept the appointment: it goes with the `status` \"pending\"; found \
         an appointment that is not pending. Write \"accepted\", or leave the appointment \"pending\" until somebody has accepted."
    );
    // what others have sent is read, with a warning
    let mut made = r4::to_string(pending.as_r4());
    made = made.replace("\"pending\"", "\"booked\"");
    let order = BookingOrder::read("POST", "", JSON, made.as_bytes()).expect("an order");
    assert_eq!(order.report().issues()[0].code, IssueCode::AppointmentParticipation);
    // and can be cancelled, but not moved before it is accepted
    let made = order.into_appointment();
    assert!(made.cancelled().is_ok() && made.rescheduled(at(11), at(12)).is_err());
    let accepted = made.with_practitioner(doctor(RPPS)).expect("right");
    assert!(accepted.rescheduled(at(11), at(12)).is_ok());
    assert_eq!(
        faults(builder(UseCase::Cpts).participation(ParticipationStatus::DECLINED)),
        [("code-not-allowed", "Appointment.participant[0].status".to_owned())]
    );
}

#[test]
fn row_profile() {
    for (flow, profile) in [
        (
            UseCase::IndividualPractitioner,
            "http://sas.fr/fhir/StructureDefinition/FrAppointmentSAS",
        ),
        (UseCase::Cpts, "http://sas.fr/fhir/StructureDefinition/FrAppointmentSAS"),
        (
            UseCase::Sos,
            "https://interop.esante.gouv.fr/ig/fhir/sas/StructureDefinition/sas-sos-appointment",
        ),
        (
            UseCase::Pdm,
            "https://interop.esante.gouv.fr/ig/fhir/sas/StructureDefinition/sas-pdm-appointment",
        ),
    ] {
        let built = builder(flow).build().expect("right");
        row(&built, "/meta/profile/0", profile);
        assert_eq!(built.use_case(), flow);
    }
}

#[test]
fn row_orientation() {
    for category in OrientationCategory::ALL {
        let built = builder(UseCase::Cpts).orientation(*category).build().expect("right");
        row(&built, "/extension/1/valueCodeableConcept/coding/0/code", category.code());
        assert_eq!(built.orientation(), Some(*category));
        assert_eq!(built.regulator().value(), BY_STRUCTURE);
    }
    assert_eq!(appointment().orientation(), None);
    assert_eq!(
        builder(UseCase::Cpts).orientation(None).build().expect("right").orientation(),
        None
    );
    // the profiles of SOS Médecins and of the place de marché have room for one extension
    for flow in [UseCase::Sos, UseCase::Pdm] {
        assert_eq!(
            faults(builder(flow).orientation(OrientationCategory::Sos)),
            [("too-many", "Appointment.extension[1]".to_owned())]
        );
    }
}

#[test]
fn row_place_and_nobody() {
    let place = PlaceId::new("https://agenda.example.fr/lieu", 7).expect("an id");
    let sos = FrAppointment::builder(UseCase::Sos, id("1")).booked(at(9), at(10));
    let sos = sos.regulator(regulator(TECHNICAL)).created(created());
    let placed = sos.clone().place(place.clone()).build().expect("right");
    row(&placed, "/participant/0/actor/identifier/value", "7");
    assert_eq!((placed.place(), placed.practitioner()), (Some(place.clone()), None));
    assert!(!placed.is_unassigned());
    let both = sos.clone().place(place.clone()).practitioner(doctor(RPPS)).build().expect("right");
    assert_eq!((both.place(), both.practitioner()), (Some(place.clone()), Some(doctor(RPPS))));

    let nobody = sos.clone().unassigned();
    assert_eq!(faults(nobody.clone())[0].0, "appointment-participation");
    let nobody = nobody.status(AppointmentStatus::PENDING).build().expect("right");
    row(&nobody, "/participant/0/type/0/coding/0/code", "ADM");
    row(&nobody, "/participant/0/status", "needs-action");
    assert!(nobody.is_unassigned() && nobody.practitioner().is_none() && nobody.place().is_none());
    // the other flows want a practitioner, and no place
    assert_eq!(
        faults(
            FrAppointment::builder(UseCase::Cpts, id("1"))
                .booked(at(9), at(10))
                .unassigned()
                .regulator(regulator(TECHNICAL))
                .created(created())
        ),
        [
            ("appointment-participation", "Appointment.participant[0].status".to_owned()),
            ("appointment-practitioner", "Appointment".to_owned())
        ]
    );
    let codes: Vec<_> =
        faults(builder(UseCase::Cpts).place(place)).into_iter().map(|it| it.0).collect();
    assert_eq!(codes, ["wrong-value", "wrong-value"]);
}

// ---- the builder ----

#[test]
fn all_faults_are_reported_at_once() {
    let wrong = FrAppointment::builder(UseCase::IndividualPractitioner, id("1"))
        .booked(at(10), at(9))
        .status(AppointmentStatus::PROPOSED);
    assert_eq!(
        faults(wrong),
        [
            // extension, participant
            ("missing-element", "Appointment".to_owned()),
            ("missing-element", "Appointment".to_owned()),
            ("missing-slice", "Appointment".to_owned()),
            ("appointment-status", "Appointment.status".to_owned()),
            ("appointment-order", "Appointment.end".to_owned()),
            ("appointment-created", "Appointment".to_owned()),
            ("appointment-practitioner", "Appointment".to_owned()),
        ]
    );
}

/// A clock gives nanoseconds, which leave no trace; what FHIR cannot write does.
#[test]
fn times_of_chrono_are_written_to_the_millisecond() {
    let nanos = |text: &str| chrono(text) + chrono::TimeDelta::nanoseconds(123_456_789);
    let built = builder(UseCase::Sos)
        .booked(nanos("2026-03-02T09:00:00+01:00"), nanos("2026-03-02T10:00:00+01:00"))
        .created(nanos(CREATED));
    let built = built.build().expect("right");
    row(&built, "/start", "2026-03-02T09:00:00.123+01:00");
    row(&built, "/end", "2026-03-02T10:00:00.123+01:00");
    row(&built, "/created", &CREATED.replace('+', ".123+"));
    let far = chrono("9999-12-31T23:00:00+00:00") + chrono::TimeDelta::hours(1);
    let wrong = builder(UseCase::Sos).booked(far, far).created(far);
    assert_eq!(
        faults(wrong),
        [
            ("bad-primitive", "Appointment.start".to_owned()),
            ("bad-primitive", "Appointment.end".to_owned()),
            ("bad-primitive", "Appointment.created".to_owned())
        ]
    );
    let moved = appointment().rescheduled(at(9), far).expect_err("no instant of FHIR");
    assert!(moved.report().issues().iter().any(|issue| issue.path == "Appointment.end"));
}

#[test]
fn invalid_instants_are_reported() {
    let wrong = builder(UseCase::Sos).booked(Instant::from_text("demain"), Instant::from_text(""));
    let codes: Vec<_> = faults(wrong).into_iter().collect();
    assert_eq!(
        codes,
        [
            ("bad-primitive", "Appointment.start".to_owned()),
            ("empty-string", "Appointment.end".to_owned())
        ]
    );
}

/// What is not conformant has an error with the reason: nothing is refused in silence.
#[test]
fn nothing_is_refused_without_a_reason() {
    let absent = json!({"extension": [
        {"url": "http://hl7.org/fhir/StructureDefinition/data-absent-reason", "valueCode": "unknown"}
    ]});
    let (mut conformant, mut refused) = (0, 0);
    let mut judge = |edited: &Value, what: &str| {
        for flow in UseCase::ALL {
            let mut edited = edited.clone();
            edited["meta"]["profile"][0] =
                value(&builder(*flow).build().expect("right"))["meta"]["profile"][0].clone();
            let read: Appointment = serde_json::from_value(edited).expect("JSON");
            match FrAppointment::validate(read, *flow) {
                Ok(_) => conformant += 1,
                Err(reported) => {
                    assert!(reported.report().error_count() > 0, "{flow} {what}");
                    refused += 1;
                }
            }
        }
    };
    let base = value(&appointment());
    for (at, name) in [
        ("", "identifier"),
        ("", "status"),
        ("", "start"),
        ("", "end"),
        ("", "participant"),
        ("", "extension"),
        ("/identifier/0", "system"),
        ("/identifier/0", "value"),
        ("/participant/0", "status"),
        ("/participant/0", "actor"),
        ("/extension/0", "url"),
        ("/extension/0", "valueReference"),
        (OPERATOR, "type"),
        (OPERATOR, "system"),
        (OPERATOR, "value"),
        (ACTOR, "type"),
        (ACTOR, "system"),
        (ACTOR, "value"),
    ] {
        let mut edited = base.clone();
        let owner = edited.pointer_mut(at).and_then(Value::as_object_mut).expect("an object");
        let was = owner.remove(name).expect("there");
        judge(&edited, &format!("without {at}/{name}"));
        if was.is_string() {
            let owner = edited.pointer_mut(at).and_then(Value::as_object_mut).expect("an object");
            owner.insert(format!("_{name}"), absent.clone());
            judge(&edited, &format!("absent {at}/{name}"));
        }
        for text in ["", " ", "x", "a\tb", "\u{200b}", "https:", "https://a|b", "1.2.250", "urn:x"]
        {
            let mut edited = base.clone();
            let owner = edited.pointer_mut(at).and_then(Value::as_object_mut).expect("an object");
            if owner[name].is_string() {
                owner.insert(name.to_owned(), text.into());
                judge(&edited, &format!("{at}/{name} {text:?}"));
            }
        }
    }
    for code in ["INTRN", "IDNPS", "X"] {
        let mut edited = base.clone();
        edited["extension"][0]["valueReference"]["identifier"]["type"]["coding"][0]["code"] =
            code.into();
        judge(&edited, code);
    }
    assert!(conformant >= 10 && refused >= 200, "{conformant} {refused}");
}

// ---- what becomes of it ----

#[test]
fn changes_keep_everything_else() {
    let first = builder(UseCase::Cpts)
        .orientation(OrientationCategory::Cpts)
        .id("91")
        .change(|r4| r4.comment = Some(r4::FhirString::from("étage 2").into()))
        .build()
        .expect("right");
    let same_but = |next: &FrAppointment, but: &[(&str, &str)]| {
        let mut expected = value(&first);
        for (pointer, text) in but {
            *expected.pointer_mut(pointer).expect("there") = (*text).into();
        }
        assert_eq!(value(next), expected);
        assert_eq!(next.use_case(), UseCase::Cpts);
    };
    same_but(&first.cancelled().expect("right"), &[("/status", "cancelled")]);
    same_but(&first.fulfilled().expect("right"), &[("/status", "fulfilled")]);
    same_but(&first.no_show().expect("right"), &[("/status", "noshow")]);
    same_but(
        &first.rescheduled(at(11), at(12)).expect("right"),
        &[("/start", "2026-03-02T11:00:00.000+01:00"), ("/end", "2026-03-02T12:00:00.000+01:00")],
    );
    same_but(
        &first.with_practitioner(doctor("10100050075")).expect("right"),
        &[("/participant/0/actor/identifier/value", "810100050075")],
    );
    // back and forth
    let cancelled = first.cancelled().expect("right");
    same_but(&cancelled.rescheduled(at(9), at(10)).expect("right"), &[]);
    same_but(&cancelled.fulfilled().expect("right"), &[("/status", "fulfilled")]);
    // each conforms again
    let refused = first.rescheduled(at(12), at(11)).expect_err("wrong");
    assert_eq!(refused.report().issues()[0].code, IssueCode::AppointmentOrder);
}

#[test]
fn data_about_the_former_time_is_removed() {
    let first = builder(UseCase::Sos)
        .status(AppointmentStatus::CANCELLED)
        .change(|r4| {
            r4.slot.push(r4::Reference::to("Slot/7"));
            r4.minutes_duration =
                Some(r4::Primitive::new(serde_json::from_str("60").expect("a number")));
            r4.cancelation_reason = Some(r4::CodeableConcept::text("malade").into());
        })
        .build()
        .expect("right");
    let again = first.rescheduled(at(14), at(15)).expect("right");
    let r4 = again.as_r4();
    assert!(r4.slot.is_empty() && r4.minutes_duration.is_none() && r4.cancelation_reason.is_none());
    assert_eq!(again.status(), &AppointmentStatus::BOOKED);
}

/// A booking that names nobody yet.
fn announced(flow: UseCase) -> FrAppointment {
    FrAppointment::builder(flow, id("1"))
        .pending(at(9), at(10))
        .unassigned()
        .regulator(regulator(TECHNICAL))
        .created(created())
        .build()
        .expect("right")
}

/// The practitioner is unknown when the booking is made, and supplied later: to the same booking.
#[test]
fn row_practitioner_supplied_later() {
    let requested = announced(UseCase::Pdm);
    assert!(requested.is_unassigned() && requested.practitioner().is_none());
    row(&requested, "/participant/0/type/0/coding/0/code", "ADM");
    let supplied = requested.with_practitioner(doctor(RPPS)).expect("right");
    assert_eq!(Event::between(Some(&requested), &supplied), Some(Event::PractitionerChanged));
    let booked = supplied.confirmed().expect("right");
    assert_eq!(Event::between(Some(&requested), &booked), Some(Event::StatusChanged));
    assert_eq!(booked.as_r4().participant.len(), 1);
    row(&booked, &format!("{ACTOR}/value"), RPPS);
    row(&booked, "/participant/0/status", "accepted");
    let versions = [
        requested.clone(),
        requested.cancelled().expect("right"),
        requested.rescheduled(at(11), at(12)).expect("right"),
        supplied.clone(),
        booked.clone(),
        booked.rescheduled(at(11), at(12)).expect("right"),
        booked.with_practitioner(doctor("810100050075")).expect("right"),
        booked.fulfilled().expect("right"),
        booked.no_show().expect("right"),
        booked.cancelled().expect("right"),
    ];
    let next = Validator::new(Layer::Guide).edition(Edition::Next);
    for version in versions {
        assert_eq!(version.appointment_id(), requested.appointment_id());
        assert_eq!(version.created(), requested.created());
        let report = next.check(&r4::to_vec(version.as_r4()));
        assert!(report.is_conformant(), "{report}");
        // the platform replaces the booking, and makes no second one
        let order = sent(&version.update(Platform::Production));
        assert_eq!((order.use_case(), order.report().error_count()), (UseCase::Pdm, 0));
        assert_eq!(order.appointment().as_r4(), version.as_r4());
        let decision = order.decide(|id| (id == requested.appointment_id()).then_some(&requested));
        assert!(matches!(decision, BookingDecision::Replace(_)), "{decision:?}");
        let other = sent(&version.create(Platform::Production)).decide(|_| Some(&requested));
        let is_same = version == requested;
        assert_eq!(matches!(other, BookingDecision::Repeat(_)), is_same, "{other:?}");
    }
    // nobody has taken it over: it cannot have taken place, nor be booked
    for made in [requested.confirmed(), requested.fulfilled(), requested.no_show()] {
        let refused = made.expect_err("refused");
        assert_eq!(refused.report().issues()[0].code, IssueCode::AppointmentParticipation);
    }
    // once cancelled it stays so, whoever is supplied later
    let cancelled = requested.cancelled().expect("right");
    let late = sent(&booked.update(Platform::Production)).decide(|_| Some(&cancelled));
    assert!(matches!(late, BookingDecision::Refuse(_)), "{late:?}");
}

/// Who takes part: a participant at least, with a type or an actor; an actor may be missing.
#[test]
fn participants_of_the_place_de_marche() {
    let none = FrAppointment::builder(UseCase::Pdm, id("1"))
        .pending(at(9), at(10))
        .regulator(regulator(TECHNICAL))
        .created(created());
    assert_eq!(faults(none)[0].0, "missing-element");
    let mut bare = value(&announced(UseCase::Pdm));
    bare["participant"][0].as_object_mut().expect("a participant").remove("type");
    let bare = bare.to_string();
    let refused = BookingOrder::read("POST", "", JSON, bare.as_bytes()).expect_err("app-1");
    assert_eq!(refused.status(), 422, "{bare}");
    // the operator's id is optional in the profile, and not in the guide's text
    let mut nobody = value(&announced(UseCase::Pdm));
    nobody["extension"][0]["valueReference"] = json!({"display": "Régulation"});
    let refused = BookingOrder::read("POST", "", JSON, nobody.to_string().as_bytes());
    let report = refused.expect_err("no operator");
    let report = report.report().expect("a report").clone();
    assert!(report.issues().iter().any(|issue| issue.code == IssueCode::AppointmentOperator));
}

#[test]
fn sos_from_nobody_to_somebody() {
    let announced = announced(UseCase::Sos);
    let moved = announced.rescheduled(at(10), at(11)).expect("right");
    assert_eq!(moved.status(), &AppointmentStatus::PENDING);
    let given = moved.with_practitioner(doctor(RPPS)).expect("right");
    assert_eq!(given.practitioner(), Some(doctor(RPPS)));
    assert_eq!(given.participation(), &ParticipationStatus::ACCEPTED);
    assert_eq!(given.as_r4().participant.len(), 1);
    let booked = given.confirmed().expect("right");
    assert_eq!(booked.status(), &AppointmentStatus::BOOKED);
    // nobody has accepted: it cannot be made, only called off, and announced again
    assert!(moved.confirmed().is_err() && moved.fulfilled().is_err() && moved.no_show().is_err());
    let again = moved.cancelled().expect("right").rescheduled(at(9), at(10)).expect("right");
    assert_eq!(again.status(), &AppointmentStatus::PENDING);

    // a place stays beside the practitioner
    let place = PlaceId::new("https://agenda.example.fr/lieu", 7).expect("an id");
    let placed =
        FrAppointment::builder(UseCase::Sos, id("1")).booked(at(9), at(10)).place(place.clone());
    let placed = placed.regulator(regulator(TECHNICAL)).created(created()).build().expect("right");
    let given = placed.with_practitioner(doctor(RPPS)).expect("right");
    assert_eq!((given.place(), given.practitioner()), (Some(place), Some(doctor(RPPS))));
    row(&given, &format!("{ACTOR}/value"), RPPS);
    let other = given.with_practitioner(doctor("810100050075")).expect("right");
    row(&other, &format!("{ACTOR}/value"), "810100050075");
    assert_eq!(other.as_r4().participant.len(), 2);
}

/// Readers of some editions look at the first extension and at the first participant.
#[test]
fn operator_and_practitioner_come_first() {
    let place = || PlaceId::new("https://agenda.example.fr/lieu", 7).expect("an id");
    let start =
        |flow| FrAppointment::builder(flow, id("1")).booked(at(9), at(10)).created(created());
    let category = OrientationCategory::Ps;
    let by = || regulator(BY_STRUCTURE);
    for built in [
        start(UseCase::Cpts).practitioner(doctor(RPPS)).orientation(category).regulator(by()),
        start(UseCase::Cpts).practitioner(doctor(RPPS)).regulator(by()).orientation(category),
        start(UseCase::Cpts)
            .regulator(regulator(TECHNICAL))
            .orientation(category)
            .regulator(by())
            .practitioner(doctor(RPPS)),
        start(UseCase::Cpts)
            .orientation(category)
            .practitioner(doctor(RPPS))
            .orientation(category)
            .regulator(by()),
    ] {
        let built = built.build().expect("right");
        row(&built, &format!("{OPERATOR}/value"), BY_STRUCTURE);
        row(&built, "/extension/1/valueCodeableConcept/coding/0/code", category.code());
        let again = built.to_builder().regulator(regulator(TECHNICAL)).build().expect("right");
        row(&again, &format!("{OPERATOR}/value"), TECHNICAL);
    }
    let sos = || start(UseCase::Sos).regulator(by());
    for built in [
        sos().place(place()).practitioner(doctor(RPPS)),
        sos().practitioner(doctor(RPPS)).place(place()),
        sos().place(place()).practitioner(doctor(RPPS)).practitioner(doctor("810100050075")),
    ] {
        let built = built.build().expect("right");
        row(&built, &format!("{ACTOR}/value"), RPPS);
        assert_eq!(built.place(), Some(place()));
    }
    let two = sos().practitioner(doctor(RPPS)).place(place()).practitioner(doctor("810100050075"));
    row(&two.build().expect("right"), "/participant/1/actor/identifier/value", "810100050075");
    // the answer is that of the last one named, wherever it stands
    let requested = sos()
        .status(AppointmentStatus::PENDING)
        .place(place())
        .practitioner(doctor(RPPS))
        .participation(ParticipationStatus::NEEDS_ACTION);
    let requested = requested.build().expect("right");
    row(&requested, "/participant/0/status", "needs-action");
    row(&requested, "/participant/1/status", "accepted");
}

#[test]
fn published_examples_conform_and_are_made_again_from_their_facts() {
    let Some(examples) = shared::files("ig/examples") else { return };
    let mut seen = 0;
    for (name, text) in examples.iter().filter(|(name, _)| name.starts_with("Appointment")) {
        seen += 1;
        let read = r4::read::<Appointment>(text).expect("an example").value;
        let sos = name.contains("12345678");
        let flow = if sos { UseCase::Sos } else { UseCase::IndividualPractitioner };
        let example = FrAppointment::validate(read, flow).expect(name);
        // instants as texts: the examples have no milliseconds
        let stamp = |instant: DateTime<FixedOffset>| {
            Instant::try_from(instant).expect("an instant of FHIR").to_string().replace(".000", "")
        };
        let instant = |at: DateTime<FixedOffset>| Instant::from_text(&stamp(at));
        let builder = FrAppointment::builder(flow, example.appointment_id().clone())
            .id(example.id())
            .booked(instant(example.start()), instant(example.end()))
            .status(example.status().clone())
            .regulator(example.regulator().clone())
            .created(r4::DateTime::from_text(&stamp(example.created().expect("an instant"))));
        let builder = match example.practitioner() {
            Some(practitioner) => builder.practitioner(practitioner),
            None => builder.unassigned(),
        };
        let builder = builder.participation(example.participation().clone());
        let again = builder.build().expect("right");
        assert_eq!(again, example, "{name}");
        let expected: Value = serde_json::from_slice(text).expect("JSON");
        assert_eq!(value(&again), expected, "{name}");
        // and as an order
        let order = BookingOrder::read("PUT", "", Some("application/fhir+json"), text).expect(name);
        assert_eq!((order.use_case(), order.appointment()), (flow, &example));
    }
    assert_eq!(seen, 3);
}

// ---- requests ----

#[test]
fn end_points() {
    for (platform, name) in [
        (Platform::Integration, "integration"),
        (Platform::PreProduction, "preproduction"),
        (Platform::Production, "production"),
    ] {
        let url =
            format!("https://sas-agregateur.{name}.santefr.esante.gouv.fr/fhir/v1/Appointment");
        assert_eq!((platform.url(), platform.to_string()), (url.clone(), url.clone()));
        assert_eq!(appointment().create(&platform).url(), url);
        assert_eq!(Platform::at(&url).expect("an address").base(), platform.base());
    }
    for text in
        ["http://a.fr", "http://a.fr/", " http://a.fr/Appointment/ ", "http://a.fr//Appointment"]
    {
        assert_eq!(
            Platform::at(text).expect("an address").url(),
            "http://a.fr/Appointment",
            "{text}"
        );
    }
    // its name is part of another word
    assert_eq!(
        Platform::at("http://a.fr/MyAppointment").expect("an address").url(),
        "http://a.fr/MyAppointment/Appointment"
    );
    // its name is that of the host
    assert_eq!(
        Platform::at("https://Appointment").expect("an address").url(),
        "https://Appointment/Appointment"
    );
    for text in
        ["", "a.fr", "ftp://a.fr", "https://", "https://a.fr?x", "https://a.fr#x", "https://a .fr"]
    {
        let error = Platform::at(text).expect_err("no address");
        assert_eq!(
            error.to_string(),
            "not the address of a platform: expected an absolute http or https address without query, as in \
             https://sas.example.fr/fhir/v1"
        );
        assert_eq!(
            error.message(Lang::Fr),
            "Ce n'est pas l'adresse d'une plateforme : il faut une adresse http ou https absolue et sans requête, par \
             exemple https://sas.example.fr/fhir/v1."
        );
    }
}

#[test]
fn requests() {
    let booked = appointment();
    let platform = Platform::at("https://sas.example.fr/fhir/v1").expect("an address");
    let create = booked.create(&platform);
    assert_eq!(create.method(), Method::Post);
    assert_eq!(create.body(), r4::to_string(booked.as_r4()));
    assert_eq!(
        create.headers(),
        [("Content-Type", "application/fhir+json"), ("Accept", "application/json+fhir")]
    );
    let update = booked.update(platform);
    assert_eq!(update.method(), Method::Put);
    assert_eq!(update.body(), create.body());
    assert_eq!(
        update.url(),
        "https://sas.example.fr/fhir/v1/Appointment?identifier=https%3A%2F%2Fagenda.example.fr%2Frdv%7Cb6e39355"
    );
    assert_eq!(update.to_string(), "PUT Appointment", "nothing of a person");
}

#[test]
fn events() {
    let first = appointment();
    let event = |after: FrAppointment| Event::between(Some(&first), &after);
    assert_eq!(Event::between(None, &first), Some(Event::Booked));
    assert_eq!(event(first.clone()), None);
    assert_eq!(event(first.rescheduled(at(11), at(12)).expect("right")), Some(Event::DateChanged));
    assert_eq!(event(first.cancelled().expect("right")), Some(Event::StatusChanged));
    assert_eq!(event(first.fulfilled().expect("right")), Some(Event::StatusChanged));
    assert_eq!(event(first.no_show().expect("right")), Some(Event::StatusChanged));
    let given = first.with_practitioner(doctor("810100050075")).expect("right");
    assert_eq!(event(given.clone()), Some(Event::PractitionerChanged));
    // several at once are reported once
    assert_eq!(event(given.cancelled().expect("right")), Some(Event::StatusChanged));
    // the same instant in another offset is not a change
    let utc = ("2026-03-02T08:00:00.000+00:00", "2026-03-02T09:00:00.000+00:00");
    let utc = first.rescheduled(Instant::from_text(utc.0), Instant::from_text(utc.1));
    assert_eq!(event(utc.expect("right")), None);
    let other = FrAppointment::builder(UseCase::Cpts, id("other"))
        .booked(at(9), at(10))
        .practitioner(doctor(RPPS));
    let other = other.regulator(regulator(TECHNICAL)).build().expect("right");
    assert_eq!(event(other), Some(Event::Booked), "another id is another booking");

    let platform = Platform::Production;
    assert_eq!(Event::Booked.request(&first, &platform), first.create(&platform));
    for change in [Event::DateChanged, Event::StatusChanged, Event::PractitionerChanged] {
        assert_eq!(change.method(), Method::Put);
        assert_eq!(change.request(&first, &platform), first.update(&platform));
    }
}

/// What an answer with a status and nothing else means.
fn outcome(request: &Request, status: u16) -> Outcome {
    Outcome::of(request, status, None, b"")
}

const WHY: &[u8] = br#"{"resourceType": "OperationOutcome", "issue": [{"severity": "error", "code": "business-rule"}]}"#;

#[test]
fn a_success_counts_when_it_is_confirmed() {
    let platform = Platform::Integration;
    let (create, update) = (appointment().create(&platform), appointment().update(&platform));
    let location = "https://sas.example.fr/fhir/v1/Appointment/91";
    let good = br#"{"resourceType": "Appointment", "id": "91", "status": "booked"}"#;
    let advice = br#"{"resourceType": "OperationOutcome", "issue": [{"severity": "information", "code": "informational"}]}"#;
    let both = [&create, &update];
    let only_update = [&update];
    for (requests, location, body) in [
        (&both[..], Some(location), &b""[..]),
        (&both, Some("Appointment/91/_history/2"), b"<html>"),
        (&both, None, good),
        (&both, Some("https://sas.example.fr/"), good),
        (&only_update, None, b""),
        (&only_update, None, b" \r\n"),
        (&only_update, None, advice),
        (&only_update, None, br#"{"resourceType": "Appointment"}"#),
    ] {
        for (status, is_new) in [(201, true), (200, false)] {
            for request in requests {
                match Outcome::of(request, status, location, body) {
                    Outcome::Accepted(written) => {
                        assert_eq!(written.is_new(), is_new);
                        assert_eq!(written.location(), location);
                    }
                    other => panic!("{request} {status} {location:?}: {other:?}"),
                }
            }
        }
    }
    // somebody else has answered, or it is not written
    for body in [
        &b"<!DOCTYPE html><html>Maintenance</html>"[..],
        b"\xef\xbb\xbf <html>",
        b"OK",
        b"\xff",
        b"{",
        b"[]",
        b"null",
        b"{\"status\": \"ok\"}",
        br#"{"resourceType": "Bundle", "type": "searchset"}"#,
        WHY,
    ] {
        for request in both {
            for status in [200, 201] {
                let outcome = Outcome::of(request, status, None, body);
                let Outcome::Retry(Some(refused)) = &outcome else { panic!("{outcome:?}") };
                assert!(refused.is_unconfirmed() && refused.status() == status);
                assert_eq!(refused.body(), body);
                assert_eq!(outcome.pause(), Some(Pause::Short));
            }
        }
    }
    for body in [&b""[..], advice, br#"{"resourceType": "Appointment"}"#] {
        assert!(matches!(Outcome::of(&create, 201, None, body), Outcome::Retry(Some(_))));
    }
    for location in
        ["", "/", "Appointment", "Appointment/", "/login?to=/Appointment/91", "/Slot/91"]
    {
        assert!(matches!(Outcome::of(&create, 200, Some(location), b""), Outcome::Retry(Some(_))));
    }
    // an error counts whatever the header has
    for request in both {
        assert!(matches!(Outcome::of(request, 200, Some(location), WHY), Outcome::Retry(Some(_))));
    }
    // other statuses of success never, whatever comes with them
    for status in [202, 203, 204, 205, 206, 207, 226] {
        for request in both {
            let outcome = Outcome::of(request, status, Some(location), good);
            assert!(matches!(&outcome, Outcome::Retry(Some(refused)) if refused.is_unconfirmed()));
        }
    }
}

/// The table in the documentation, status by status.
#[test]
fn statuses_and_pauses() {
    let request = appointment().create(Platform::Integration);
    let mut by_pause = std::collections::BTreeMap::<_, Vec<u16>>::new();
    for status in (0..700).chain([999, u16::MAX]) {
        let outcome = outcome(&request, status);
        match &outcome {
            Outcome::Retry(Some(refused)) => {
                assert_eq!((refused.status(), refused.outcome()), (status, None));
                assert!(refused.is_retryable() && outcome.pause() == refused.pause());
            }
            Outcome::Refused(refused) => assert!(!refused.is_retryable()),
            other => panic!("{other:?}"),
        }
        by_pause.entry(outcome.pause()).or_default().push(status);
    }
    assert_eq!(by_pause[&None], [412, 413, 414, 415, 422]);
    let mut in_progress = vec![202, 499, 502, 504];
    in_progress.extend(520..=524);
    assert_eq!(by_pause[&Some(Pause::InProgress)], in_progress);
    let short: Vec<u16> = (200..300)
        .chain([408, 409, 423, 425, 429])
        .chain(500..600)
        .filter(|status| !in_progress.contains(status) && ![501, 505, 511].contains(status))
        .collect();
    assert_eq!(by_pause[&Some(Pause::Short)], short);
    let long = &by_pause[&Some(Pause::Long)];
    for status in
        [100, 301, 302, 304, 307, 308, 400, 401, 403, 404, 405, 406, 407, 410, 421, 511, 999]
    {
        assert!(long.contains(&status), "{status}");
    }
    // a FHIR server judges with 400 and gives a reason; a gateway answers 400 to a certificate that it refuses
    let judged = Outcome::of(&request, 400, None, WHY);
    let Outcome::Refused(refused) = &judged else { panic!("{judged:?}") };
    assert_eq!(refused.outcome().map(|outcome| outcome.issue.len()), Some(1));
    assert_eq!(judged.pause(), None);
    // no answer: the request may still be carried out
    assert_eq!(Outcome::unanswered(), Outcome::Retry(None));
    assert_eq!(Outcome::unanswered().pause(), Some(Pause::InProgress));
    let seconds = [Pause::Short, Pause::InProgress, Pause::Long].map(|it| it.at_least().as_secs());
    assert_eq!(seconds, [1, 60, 600]);
}

#[test]
fn messages_about_an_answer() {
    let platform = Platform::Integration;
    let (create, update) = (appointment().create(&platform), appointment().update(&platform));
    for (request, status, body, english, french) in [
        (
            &create,
            200,
            &b"<html>Jean Dupont"[..],
            "expected the header Location of the Appointment with status 200, or the Appointment with its id as FHIR JSON; found \
             HTML or XML. Send it again in a while, as an update.",
            "avec le statut 200, attendu : l'en-tête Location de la ressource Appointment, ou la ressource avec son id en JSON \
             FHIR ; trouvé : du HTML ou du XML. Renvoyez-la un peu plus tard, comme modification.",
        ),
        (
            &create,
            201,
            b"",
            "expected the header Location of the Appointment with status 201, or the Appointment with its id as FHIR JSON; found \
             neither. Send it again in a while, as an update.",
            "avec le statut 201, attendu : l'en-tête Location de la ressource Appointment, ou la ressource avec son id en JSON \
             FHIR ; trouvé : ni l'un ni l'autre. Renvoyez-la un peu plus tard, comme modification.",
        ),
        (
            &update,
            200,
            WHY,
            "expected no body with status 200, or FHIR JSON that reports no error; found an OperationOutcome that reports an \
             error. Send it again in a while, as an update.",
            "avec le statut 200, attendu : pas de corps, ou du JSON FHIR qui ne signale aucune erreur ; trouvé : un \
             OperationOutcome qui signale une erreur. Renvoyez-la un peu plus tard, comme modification.",
        ),
        (
            &update,
            202,
            b"",
            "expected status 200 or 201; found 202, which does not confirm that anything was written. The server may still be \
             carrying it out: wait a minute at least, then send it again as an update.",
            "attendu : le statut 200 ou 201 ; trouvé : 202, qui ne confirme aucune écriture. Le serveur est peut-être encore en \
             train de la traiter : attendez au moins une minute, puis renvoyez-la comme modification.",
        ),
        (
            &update,
            403,
            b"<html>",
            "refused with status 403, without an OperationOutcome. Check the address, the certificate and the access rights, \
             and send it again as an update, with pauses of ten minutes at least.",
            "refusée avec le statut 403, et aucun OperationOutcome ne dit pourquoi. Vérifiez l'adresse, le certificat et les \
             droits d'accès, et renvoyez-la comme modification, avec des pauses d'au moins dix minutes.",
        ),
        (
            &update,
            422,
            WHY,
            "refused with status 422: business-rule. Correct it: sent again as it is, it is refused again.",
            "refusée avec le statut 422 : business-rule. Corrigez-la : renvoyée telle quelle, elle sera refusée à nouveau.",
        ),
    ] {
        let refused = request.read(status, None, body).expect_err("no success");
        assert_eq!([refused.message(Lang::En), refused.message(Lang::Fr)], [english, french]);
        assert!(english.starts_with(&refused.to_string()));
        assert!(!format!("{refused:?}").contains("Dupont"));
    }
}

// ---- the platform ----

fn read(method: &str, query: &str, body: &str) -> Result<BookingOrder, OrderError> {
    BookingOrder::read(method, query, Some("application/fhir+json"), body.as_bytes())
}

/// Status, faults of the request, issues of the resource.
fn refused(method: &str, query: &str, body: &str) -> (u16, Vec<OrderFaultCode>, Vec<&'static str>) {
    let refusal = read(method, query, body).expect_err("refused");
    let outcome = refusal.outcome();
    let faults: Vec<_> = refusal.faults().iter().map(OrderFault::code).collect();
    let issues: Vec<_> = refusal
        .report()
        .into_iter()
        .flat_map(Report::issues)
        .map(|issue| issue.code.as_str())
        .collect();
    // everything is in the answer, and the answer is FHIR
    assert_eq!(outcome.issue.len(), faults.len() + issues.len());
    assert!(Validator::new(Layer::R4).check_value(&outcome).is_conformant());
    assert_eq!(refusal.reply().status(), refusal.status());
    (refusal.status(), faults, issues)
}

fn query() -> String {
    format!("identifier={SYSTEM}|b6e39355")
}

fn body() -> String {
    r4::to_string(appointment().as_r4())
}

/// Orders and decisions are logged.
#[test]
fn nothing_of_a_booking_is_in_what_is_logged() {
    let appointment = appointment();
    let order = read("PUT", &query(), &body()).expect("an order");
    let lax = BookingOrder::read_laxly("PUT", &query(), JSON, body().as_bytes()).expect("one");
    let kept = || Some(appointment.as_r4().clone());
    let request = appointment.update(Platform::PreProduction);
    let text = format!(
        "{order:?} {lax:?} {:?} {:?} {request:?}",
        order.decide(|_| kept()),
        BookingDecision::Repeat(kept()),
    );
    for secret in [RPPS, BY_STRUCTURE, TECHNICAL, "b6e39355", "b340", "agenda.example.fr"] {
        assert!(!text.contains(secret), "{secret}: {text}");
    }
    assert!(text.contains("method: Put") && text.contains("Replace(..)"), "{text}");
}

/// The body with another text in the place of one.
fn body_but(from: &str, to: &str) -> String {
    let body = body();
    assert!(body.contains(from), "{from}");
    body.replacen(from, to, 1)
}

#[test]
fn queries_of_every_kind() {
    for query in [
        query(),
        format!("Identifier={SYSTEM}|b6e39355"),
        format!("?IDENTIFIER={SYSTEM}%7Cb6e39355"),
        "identifier=https%3A%2F%2Fagenda.example.fr%2Frdv%7Cb6e39355".to_owned(),
        format!("identifier={SYSTEM}|b6e39355&_format=json"),
        format!("identifier={SYSTEM}|b6e39355&identifier={SYSTEM}%7Cb6e39355"),
        // without its system: it is the one of the body
        "identifier=b6e39355".to_owned(),
        // as the guide's example has it
        String::new(),
    ] {
        let order = read("PUT", &query, &body()).expect(&query);
        assert_eq!((order.method(), order.id()), (Method::Put, &id("b6e39355")), "{query}");
        assert_eq!(order.appointment().as_r4(), appointment().as_r4());
        assert!(order.warnings().is_empty() && order.report().issues().is_empty(), "{query}");
    }
    let order = read("put", &format!("{}&foo=1", query()), &body()).expect("an order");
    let warnings: Vec<_> = order.warnings().iter().map(OrderFault::code).collect();
    assert_eq!(warnings, [OrderFaultCode::UnknownParameter]);
    assert_eq!(read("post", "", &body()).expect("an order").method(), Method::Post);
    // what has a meaning in searches is escaped
    let odd = FrAppointment::builder(UseCase::Cpts, id(r"a,b|c$d\e+f g"));
    let odd = odd
        .booked(at(9), at(10))
        .practitioner(doctor(RPPS))
        .regulator(regulator(TECHNICAL))
        .created(created());
    let odd = odd.build().expect("right");
    let update = odd.update(Platform::Production);
    let (_, query) = update.url().split_once('?').expect("a query");
    assert_eq!(read("PUT", query, update.body()).expect("an order").id(), odd.appointment_id());
}

/// Ids are any text: of what the one in the query may mean, the one in the body counts.
#[test]
fn the_body_shows_which_id_is_meant() {
    const ODD: &[OrderFaultCode] = &[OrderFaultCode::OddEscapes];
    let system = "https%3A%2F%2Fagenda.example.fr%2Frdv";
    for (own, query, warnings) in [
        ("12 34", format!("{SYSTEM}%7C12+34"), &[][..]),
        ("12 34", format!("{SYSTEM}|12%2034"), &[]),
        ("12 34", "12+34".to_owned(), &[]),
        ("12+34", format!("{SYSTEM}%7C12+34"), &[]),
        ("12+34", format!("{SYSTEM}%7C12%2B34"), &[]),
        ("12+34", format!("{}%257C12%252B34", system.replace('%', "%25")), ODD),
        ("12%34", format!("{SYSTEM}%7C12%2534"), &[]),
        ("12/34", format!("{SYSTEM}%7C12%252F34"), ODD),
        ("b6e39355", format!("{}%257Cb6e39355", system.replace('%', "%25")), ODD),
        ("b6e39355", format!("{SYSTEM}7Cb6e39355"), ODD),
        (TECHNICAL, format!("{SYSTEM}|{}", TECHNICAL.to_uppercase()), &[]),
        (TECHNICAL, format!("{SYSTEM}|%7B{TECHNICAL}%7D"), &[]),
    ] {
        let body = body_but("b6e39355", own);
        let query = format!("identifier={query}");
        let order = read("PUT", &query, &body).expect(&query);
        assert_eq!((order.id(), order.id().value()), (&id(own), own), "{query}");
        let found: Vec<_> = order.warnings().iter().map(OrderFault::code).collect();
        assert_eq!(found, warnings, "{query}");
    }
    for (own, query) in [
        ("12 34", format!("{SYSTEM}%7C12%2B34")),
        ("12+34", format!("{SYSTEM}%7C12%2034")),
        ("12%2534", format!("{SYSTEM}%7C12+34")),
        ("b6e39355", format!("{SYSTEM}7c")),
    ] {
        let (status, faults, _) =
            refused("PUT", &format!("identifier={query}"), &body_but("b6e39355", own));
        assert_eq!((status, faults), (422, vec![OrderFaultCode::OtherIdentifier]), "{query}");
    }
    // without one in the body, the query must have one meaning
    let bare = r#"{"resourceType": "Appointment"}"#;
    let lax = |value: &str| {
        let query = format!("identifier={value}");
        BookingOrder::read_laxly("PUT", &query, JSON, bare.as_bytes())
            .map(|order| order.id().clone())
    };
    assert_eq!(lax(&format!("{system}%7C12")).expect("an id"), id("12"));
    assert_eq!(lax(&format!("{}%257C12", system.replace('%', "%25"))).expect("an id"), id("12"));
    for value in [format!("{SYSTEM}|12+34"), "12".to_owned(), format!("{SYSTEM}7C12")] {
        let refusal = lax(&value).expect_err("refused");
        assert_eq!(refusal.faults()[0].code(), OrderFaultCode::BadIdentifier, "{value}");
    }
}

/// A booking is found by any spelling of its UUID.
#[test]
fn ids_that_are_uuids_are_the_same_in_capitals() {
    let same = |text: &str| id(text);
    let upper = same(&TECHNICAL.to_uppercase());
    for text in [TECHNICAL, &format!("urn:uuid:{TECHNICAL}"), &format!("{{{TECHNICAL}}}")] {
        assert_eq!(
            (same(text), same(text).key().into_owned()),
            (upper.clone(), TECHNICAL.to_owned())
        );
        let hashed: std::collections::HashSet<_> =
            [same(text), upper.clone()].into_iter().collect();
        assert_eq!(hashed.len(), 1);
    }
    assert_ne!(id("Rdv7"), id("rdv7"), "any other text is itself");
    let text = body_but("b6e39355", &TECHNICAL.to_uppercase());
    let order = read("POST", "", &text).expect("an order");
    assert_eq!(order.id(), &id(TECHNICAL));
    assert_eq!(order.id().value(), TECHNICAL.to_uppercase(), "returned as it came");
}

#[test]
fn damaged_requests() {
    use OrderFaultCode as F;
    let body = body();
    assert_eq!(refused("DELETE", &query(), &body), (405, vec![F::MethodNotAllowed], vec![]));
    assert_eq!(refused("GET", "", ""), (405, vec![F::MethodNotAllowed], vec![]));
    assert_eq!(refused("PUT", "identifier=%zz", &body), (400, vec![F::BadEscape], vec![]));
    assert_eq!(
        refused("PUT", &format!("{}&identifier=x|y", query()), &body),
        (400, vec![F::SecondIdentifier], vec![])
    );
    assert_eq!(
        refused("PUT", &format!("identifier={SYSTEM}|a,{SYSTEM}|b6e39355"), &body),
        (400, vec![F::SecondIdentifier], vec![])
    );
    assert_eq!(refused("PUT", "identifier=", &body), (400, vec![F::BadIdentifier], vec![]));
    assert_eq!(
        refused("PUT", &format!("identifier={SYSTEM}|other"), &body),
        (422, vec![F::OtherIdentifier], vec![])
    );
    assert_eq!(
        refused("PUT", "identifier=agenda|b6e39355", &body),
        (422, vec![F::OtherIdentifier], vec![])
    );
    let long = format!("identifier={}", "x".repeat(100_000));
    assert_eq!(refused("PUT", &long, &body), (414, vec![F::QueryTooLong], vec![]));
}

#[test]
fn damaged_bodies() {
    use OrderFaultCode as F;
    for text in ["", "{", "<Appointment/>", "null", "{}", "[]", "\u{0}"] {
        let (status, faults, issues) = refused("POST", "", text);
        assert_eq!((status, faults.len(), issues.len()), (400, 1, 0), "{text}");
    }
    assert_eq!(refused("POST", "", "{"), (400, vec![F::NotJson], vec![]));
    let bundle = format!(r#"{{"resourceType": "Bundle", "entry": [{{"resource": {}}}]}}"#, body());
    assert_eq!(refused("POST", "", &bundle), (400, vec![F::OtherResource], vec![]));
    assert_eq!(refused("PUT", "", "{"), (400, vec![F::MissingIdentifier, F::NotJson], vec![]));
    let huge = format!("{}{}", body(), " ".repeat(2 * 1024 * 1024));
    assert_eq!(refused("POST", "", &huge), (413, vec![F::BodyTooLong], vec![]));
    assert_eq!(refused("POST", "", &body().replace("b6e39355\"", "\u{1}\"")).0, 400);

    let one = |body: &str, codes: &[&str]| {
        assert_eq!(refused("POST", "", body), (422, vec![], codes.to_vec()), "{body}");
    };
    one(&body_but("\"booked\"", "\"BOOKED\""), &["code-not-allowed", "appointment-status"]);
    one(&body_but("\"booked\"", "\"proposed\""), &["appointment-status"]);
    one(&body_but("\"booked\"", "null"), &["null"]);
    one(
        &body_but("\"end\":", "\"fin\":"),
        &["broken-invariant", "broken-invariant", "missing-element", "unknown-member"],
    );
    one(&body_but("T09:00:00.000+01:00", "T09:00:00"), &["bad-primitive"]);
    one(&body_but("FrAppointmentOperator", "FrOperator"), &["missing-slice"]);
    one(&body_but("10002909371", "1000290937"), &["appointment-practitioner"]);
    // as a page of the guide shows it
    one(
        &body_but("http://sas.fr/fhir", "http://interopsante.org/fhir"),
        &["claimed-profile", "unknown-profile"],
    );
    one(
        &body_but("\"status\":\"booked\"", "\"status\":\"booked\",\"status\":\"cancelled\""),
        &["duplicate-member"],
    );
    one(&body_but("\"value\":\"b6e39355\"", "\"use\":\"usual\""), &["missing-element"]);
    // every fault at once, request and resource
    let (status, faults, issues) = refused(
        "PUT",
        &format!("identifier={SYSTEM}|other"),
        &body_but("\"booked\"", "\"BOOKED\"").replace(CREATED, "hier"),
    );
    assert_eq!((status, faults), (422, vec![F::OtherIdentifier]));
    assert_eq!(issues, ["code-not-allowed", "appointment-status", "bad-primitive"]);
    // with line and column
    let text = body_but("\"status\":\"booked\"", "\n\"status\":\"BOOKED\"");
    let refusal = read("POST", "", &text).expect_err("refused");
    let place = refusal
        .report()
        .and_then(|report| report.issues()[0].position)
        .map(|at| (at.line, at.column));
    assert_eq!(place, Some((2, 1)));
}

#[test]
fn refusals_quote_no_person() {
    let text = body_but("\"booked\"", "\"BOOKED\"").replace(RPPS, "81000290937199");
    let refusal = read("PUT", &format!("identifier={SYSTEM}|4711"), &text).expect_err("refused");
    for reported in [refusal.to_string(), refusal.reply().into_body()] {
        assert!(
            !reported.contains("81000290937199")
                && !reported.contains("4711")
                && !reported.contains("b6e39355"),
            "{reported}"
        );
        assert!(reported.contains("other-identifier"));
    }
}

#[test]
fn texts_of_faults() {
    let query = format!("identifier={SYSTEM}|other");
    let refusal = read("PUT", &query, &body()).expect_err("refused");
    let [fault] = refusal.faults() else { panic!("{refusal}") };
    assert_eq!(
        [fault.message(Lang::En), fault.message(Lang::Fr)],
        [
            "Expected the same identifier in the query and in the Appointment; found two different ones, and nothing was \
             changed. Send the one that the Appointment was created with in both places: it never changes.",
            "Attendu : le même identifiant dans l'adresse et dans la ressource Appointment ; trouvé : deux différents, et rien \
             n'a été modifié. Envoyez aux deux endroits celui de la création : il ne change jamais.",
        ]
    );
    assert_eq!(fault.expression().as_deref(), Some("Appointment.identifier"));

    let refusal = read("PUT", "identifier=agenda|7", "{").expect_err("refused");
    let reported: Vec<_> = refusal
        .faults()
        .iter()
        .flat_map(|it| [it.message(Lang::En), it.message(Lang::Fr)])
        .collect();
    assert_eq!(
        reported,
        [
            "Expected the JSON of an Appointment; the body is not JSON: expected a member name in double quotes (line 1, column \
             2). Fix it.",
            "Le corps doit être le JSON d'une ressource Appointment ; ce n'est pas du JSON : attendu un nom de membre entre \
             guillemets doubles (ligne 1, colonne 2). Corrigez-le.",
            "Expected an address of the vendor as the system, | and a value in the query's identifier; found no address, no \
             value, or a text that may mean several. Send it as in identifier=https://agenda.example.fr/rdv%7C12, with + as %2B \
             and a blank as %20.",
            "Attendu dans l'identifiant de l'adresse : une adresse de l'éditeur comme système, | et une valeur ; trouvé : pas \
             d'adresse, pas de valeur, ou un texte qui peut en désigner plusieurs. Écrivez-le comme dans \
             identifier=https://agenda.example.fr/rdv%7C12, avec + en %2B et un blanc en %20.",
        ]
    );
    let refusal = read("GET", "", "").expect_err("refused");
    assert_eq!(
        refusal.faults()[0].message(Lang::En),
        "Expected POST or PUT; found: \"GET\". Send POST to create an Appointment, PUT to change one; nothing is ever deleted: \
         its status marks it as ended."
    );
    let order = read("POST", "", &body()).expect("an order");
    let other = appointment().cancelled().expect("right");
    let BookingDecision::Refuse(refusal) = order.decide(|_| Some(other)) else { panic!("refused") };
    assert_eq!(refusal.status(), 422);
    let [fault] = refusal.faults() else { panic!("{refusal}") };
    assert_eq!(fault.code(), OrderFaultCode::AlreadyBooked);
    assert_eq!(
        [fault.message(Lang::En), fault.message(Lang::Fr)],
        [
            "Expected an identifier that no Appointment has yet; found one that has it and other content, and nothing was \
             created. Send PUT to change that one; give a new one an identifier of its own.",
            "Attendu : un identifiant que n'a encore aucune ressource Appointment ; trouvé : l'une d'elles l'a et dit autre \
             chose, et rien n'a été créé. Envoyez PUT pour la modifier ; donnez à une nouvelle son propre identifiant.",
        ]
    );
}

#[test]
fn lax_orders() {
    let lax = |method: &str, query: &str, body: &str| {
        BookingOrder::read_laxly(method, query, JSON, body.as_bytes())
    };
    let order = lax("PUT", &query(), &body_but("\"booked\"", "\"BOOKED\"")).expect("an order");
    assert_eq!(order.id(), &id("b6e39355"));
    assert_eq!(order.report().error_count(), 2);
    assert_eq!(
        order
            .appointment()
            .status
            .as_ref()
            .and_then(|it| it.value())
            .map(AppointmentStatus::as_str),
        Some("BOOKED")
    );
    // the id of the query is enough
    let bare = r#"{"resourceType": "Appointment"}"#;
    assert_eq!(lax("PUT", &query(), bare).expect("an order").id(), &id("b6e39355"));
    assert!(lax("PUT", "identifier=b6e39355", bare).is_err());
    // but there must be one, and one only
    for (method, query, body) in [
        ("POST", "", bare.to_owned()),
        ("PUT", "", bare.to_owned()),
        ("PUT", "identifier=x:y|z", body()),
        ("PATCH", "", body()),
        ("POST", "", "[1]".to_owned()),
    ] {
        let refusal = lax(method, query, &body).expect_err("refused");
        assert!(!refusal.outcome().issue.is_empty() && refusal.status() >= 400);
    }
    assert_eq!(lax("POST", "", &body()).expect("an order").report().error_count(), 0);
}

#[test]
fn the_profile_determines_the_flow() {
    for flow in UseCase::ALL {
        let reported = reported(*flow);
        let text = r4::to_string(builder(*flow).build().expect("right").as_r4());
        let order = read("POST", "", &text).expect("an order");
        assert_eq!((order.use_case(), order.appointment().use_case()), (reported, reported));
    }
    // by its name, when the rest of the address is another
    let text = r4::to_string(builder(UseCase::Sos).build().expect("right").as_r4());
    let text = text.replace("https://interop.esante.gouv.fr/ig/fhir/sas", "http://sas.fr/fhir");
    let order = BookingOrder::read_laxly("POST", "", JSON, text.as_bytes()).expect("an order");
    assert_eq!(order.use_case(), UseCase::Sos);
    assert!(order.report().issues().iter().any(|issue| issue.code == IssueCode::ClaimedProfile));
}

#[test]
fn decisions() {
    let base = "https://sas.example.fr/fhir/v1";
    let order = |method: &str| read(method, "", &body()).expect("an order");
    let nothing = |requested: &AppointmentId| {
        assert_eq!(requested, &id("b6e39355"));
        None::<FrAppointment>
    };
    for method in ["POST", "PUT"] {
        let decision = order(method).decide(nothing);
        assert!(matches!(decision, BookingDecision::Create));
        let reply = decision.reply(base, 91);
        assert_eq!(
            (reply.status(), reply.location()),
            (201, Some("https://sas.example.fr/fhir/v1/Appointment/91"))
        );
    }
    let cancelled = appointment().cancelled().expect("right");
    let moved = appointment().rescheduled(at(11), at(12)).expect("right");
    for kept in [appointment(), moved] {
        let decision = order("PUT").decide(|_| Some(kept.clone()));
        assert!(matches!(&decision, BookingDecision::Replace(found) if *found == kept));
        assert_eq!(decision.reply(base, 91).status(), 200);
    }
    // what the server adds of its own does not count
    let mut kept: Appointment = appointment().into_r4();
    kept.id = Some(r4::Id::from("91").into());
    if let Some(meta) = &mut kept.meta {
        meta.version_id = Some(r4::Id::from("3").into());
        meta.last_updated = Some(at(8).into());
    }
    let decision = order("POST").decide(|_| Some(kept));
    assert!(matches!(decision, BookingDecision::Repeat(_)));
    assert_eq!(decision.reply(base, 91).status(), 200);
    let decision = order("POST").decide(|_| Some(cancelled));
    assert!(matches!(decision, BookingDecision::Refuse(_)));
    assert_eq!(
        (decision.reply(base, 91).status(), decision.reply(base, 91).location()),
        (422, None)
    );
    // what was read laxly too
    let lax = BookingOrder::read_laxly("POST", "", JSON, body().as_bytes()).expect("an order");
    assert!(matches!(lax.decide(|_| Some(appointment())), BookingDecision::Repeat(_)));
}

/// An older version that arrives after a later one does not open what has ended.
#[test]
fn what_has_ended_stays_so() {
    let with = |status: &str| {
        let changed = appointment().to_builder().status(AppointmentStatus::from(status));
        changed.change(|r4| r4.comment = Some(r4::FhirString::from("étage 2").into())).build()
    };
    let put = |next: &FrAppointment, kept: &FrAppointment| {
        let text = r4::to_string(next.as_r4());
        let order = read("PUT", &query(), &text).expect("an order");
        match order.decide(|_| Some(kept.clone())) {
            BookingDecision::Replace(_) => None,
            BookingDecision::Refuse(refusal) => {
                assert_eq!(refusal.status(), 422);
                Some(refusal.faults()[0].clone())
            }
            other => panic!("{other:?}"),
        }
    };
    for (kept, next, is_taken) in [
        ("booked", "booked", true),
        ("booked", "cancelled", true),
        ("booked", "noshow", true),
        ("cancelled", "cancelled", true),
        ("cancelled", "booked", false),
        ("cancelled", "fulfilled", false),
        ("cancelled", "noshow", false),
        ("fulfilled", "booked", false),
        ("noshow", "booked", false),
        // corrections
        ("fulfilled", "noshow", true),
        ("noshow", "fulfilled", true),
        ("fulfilled", "cancelled", true),
    ] {
        let (kept, next) = (with(kept).expect("right"), with(next).expect("right"));
        assert_eq!(put(&next, &kept).is_none(), is_taken, "{kept:?} {next:?}");
    }
    // a new booking under the same number: all versions of one have the same `created`
    let cancelled = appointment().cancelled().expect("right");
    for (created, is_taken) in [
        ("2026-03-02T08:10:01+01:00", true),
        ("2026-03-02T09:10:00.000+02:00", false),
        ("2026-03-02T08:10:00.999+01:00", false),
        ("2026-03-02T08:09:00+01:00", false),
        ("2026-03-03", false),
    ] {
        let next = appointment().to_builder().created(r4::DateTime::from_text(created));
        assert_eq!(put(&next.build().expect("right"), &cancelled).is_none(), is_taken, "{created}");
    }
    // what was read laxly, and what has a status that nobody knows
    let lax =
        BookingOrder::read_laxly("PUT", "", JSON, body_but("\"booked\"", "\"BOOKED\"").as_bytes());
    assert!(matches!(
        lax.expect("an order").decide(|_| Some(cancelled.clone())),
        BookingDecision::Refuse(_)
    ));
    let fault = put(&appointment(), &cancelled).expect("a fault");
    assert_eq!(fault.code(), OrderFaultCode::AlreadyEnded);
    assert_eq!(fault.expression().as_deref(), Some("Appointment.status"));
    assert_eq!(
        [fault.message(Lang::En), fault.message(Lang::Fr)],
        [
            "Expected no further change of an Appointment that has ended; found an order that opens it again, and nothing was \
             changed. If it was made again, send it with a new identifier, or with the time of the new booking in created.",
            "Attendu : aucune autre modification d'une ressource Appointment terminée ; trouvé : un ordre qui la rouvre, et rien \
             n'a été modifié. Si le rendez-vous a été repris, envoyez-le avec un nouvel identifiant, ou avec l'instant de la \
             nouvelle prise dans created.",
        ]
    );
}

/// PHP writes a list whose numbers have gaps as an object: that is what is wrong, and a lax platform keeps what is in it.
#[test]
fn lists_that_are_objects_are_reported_first() {
    let lists = ["identifier", "extension", "participant"];
    let mut body: Value = serde_json::from_str(&body()).expect("JSON");
    for name in lists {
        let item = body[name][0].clone();
        body[name] = json!({"2": item});
    }
    let text = body.to_string();
    for (method, query) in [("POST", String::new()), ("PUT", query()), ("PUT", String::new())] {
        let refusal = read(method, &query, &text).expect_err("refused");
        let issues = refusal.report().map_or(&[][..], Report::issues);
        let shapes = issues.iter().filter(|issue| issue.code == IssueCode::WrongShape).count();
        assert_eq!((refusal.faults().len(), issues.len(), shapes), (0, 3, 3), "{refusal}");
        let lax =
            BookingOrder::read_laxly(method, &query, JSON, text.as_bytes()).expect("an order");
        assert_eq!(lax.id(), &id("b6e39355"));
        assert_eq!(lax.appointment(), appointment().as_r4());
    }
}

/// Ids have a bound: the texts show which, and where.
#[test]
fn ids_that_are_too_long_are_refused() {
    let long = "7".repeat(256);
    for (from, to, path, english, french) in [
        (
            "b6e39355",
            long.clone(),
            "Appointment.identifier[0]",
            "The `system` and the `value` of the appointment's identifier have at most 255 characters each; found more. Write a \
             shorter one, such as a UUID.",
            "Le `system` et la `value` de l'identifiant du rendez-vous ont chacun 255 caractères au plus ; trouvé : davantage. \
             Écrivez-en un plus court, comme un UUID.",
        ),
        (
            "/11242343",
            ["/", &long[11..]].concat(),
            "Appointment.extension[0].value.ofType(Reference).identifier",
            "The id of the regulator who booked has at most 255 characters; found more. Write it exactly as the platform sent it \
             with the account.",
            "L'identifiant du régulateur qui a pris le rendez-vous a 255 caractères au plus ; trouvé : davantage. Écrivez-le tel \
             que la plateforme l'a envoyé avec le compte.",
        ),
    ] {
        let fits = body_but(from, &to[..to.len() - 1]);
        assert!(read("POST", "", &fits).is_ok(), "{fits}");
        let refusal = read("POST", "", &body_but(from, &to)).expect_err("refused");
        assert_eq!(refusal.status(), 422);
        let [issue] = refusal.report().map_or(&[][..], Report::issues) else { panic!("{refusal}") };
        assert_eq!(issue.path, path);
        assert_eq!([issue.message(Lang::En), issue.message(Lang::Fr)], [english, french]);
    }
    // nor does a lax reader keep it
    let refusal =
        BookingOrder::read_laxly("POST", "", JSON, body_but("b6e39355", &long).as_bytes());
    assert_eq!(refusal.expect_err("refused").status(), 422);
}

// ---- any appointment ----

fn any_regulator() -> impl Strategy<Value = RegulatorId> {
    prop_oneof![
        "81[0-9]{10}".prop_map(|text| regulator(&text)),
        "0[0-9][0-9ABab][0-9]{7}".prop_map(|text| regulator(&text)),
        "[13456][0-9]{9,14}/[A-Za-z0-9/-]([ A-Za-z0-9/é|-]{0,10}[A-Za-z0-9])?"
            .prop_map(|text| regulator(&text)),
        "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
            .prop_map(|text| regulator(&text)),
        "[!-~]([ -~é]{0,20}[!-~])?".prop_map(|text| RegulatorId::technical(&text).expect("an id")),
    ]
}

fn any_doctor() -> impl Strategy<Value = PractitionerId> {
    prop_oneof!["81[0-9]{10}", "0[0-9][0-9AB][0-9]{7}"].prop_map(|text| doctor(&text))
}

fn any_id() -> impl Strategy<Value = AppointmentId> {
    let system = prop_oneof![
        "https://[a-z]{1,10}\\.example\\.fr/[a-zA-Z0-9/,$\\\\é+%&=;-]{0,20}",
        "urn:oid:1\\.2\\.250\\.1\\.[1-9][0-9]{0,4}",
        "1\\.2\\.250\\.1\\.[1-9][0-9]{0,4}",
    ];
    (system, "[!-~é]([ -~é€]{0,30}[!-~é])?")
        .prop_map(|(system, value)| AppointmentId::new(&system, value).expect("an id"))
}

fn any_instant() -> impl Strategy<Value = DateTime<FixedOffset>> {
    (1_700_000_000_i64..1_900_000_000, -12_i32..=14).prop_map(|(second, hours)| {
        let offset = FixedOffset::east_opt(hours * 3600).expect("an offset");
        DateTime::from_timestamp(second, 0).expect("an instant").with_timezone(&offset)
    })
}

#[derive(Debug, Clone)]
enum Who {
    Doctor(PractitionerId),
    Place(u32),
    Both(u32, PractitionerId),
    Nobody,
}

fn any_appointment() -> impl Strategy<Value = FrAppointment> {
    let flow = proptest::sample::select(UseCase::ALL);
    let who = prop_oneof![
        2 => any_doctor().prop_map(Who::Doctor),
        1 => any::<u32>().prop_map(Who::Place),
        1 => (any::<u32>(), any_doctor()).prop_map(|(place, doctor)| Who::Both(place, doctor)),
        1 => Just(Who::Nobody),
    ];
    let status =
        proptest::sample::select(&["booked", "fulfilled", "noshow", "cancelled", "pending"][..]);
    let orientation = proptest::option::of(proptest::sample::select(OrientationCategory::ALL));
    let times = (any_instant(), 1_i64..600, any_instant());
    (flow, any_id(), who, any_doctor(), status, orientation, times, any_regulator(), any::<bool>())
        .prop_map(
            |(
                flow,
                id,
                who,
                else_with,
                status,
                orientation,
                (start, minutes, made),
                by,
                requested,
            )| {
                let (sos, open) =
                    (flow == UseCase::Sos, matches!(flow, UseCase::Sos | UseCase::Pdm));
                let mut builder = FrAppointment::builder(flow, id)
                    .booked(start, start + Duration::minutes(minutes))
                    .regulator(by)
                    .created(made);
                let place = |number: u32| {
                    PlaceId::new("https://agenda.example.fr/lieu", number).expect("an id")
                };
                builder = match who.clone() {
                    Who::Doctor(doctor) => builder.practitioner(doctor),
                    Who::Place(number) if sos => builder.place(place(number)),
                    Who::Both(number, doctor) if sos => {
                        builder.place(place(number)).practitioner(doctor)
                    }
                    Who::Nobody if open => builder.unassigned(),
                    _ => builder.practitioner(else_with),
                };
                let is_open = requested || matches!(who, Who::Nobody);
                let is_cancelled = status == "cancelled";
                if open && is_open {
                    let answer = if is_cancelled {
                        ParticipationStatus::ACCEPTED
                    } else {
                        ParticipationStatus::NEEDS_ACTION
                    };
                    builder = builder.participation(answer);
                }
                if open && is_open && !is_cancelled {
                    builder = builder.status(AppointmentStatus::PENDING);
                } else if status != "pending" || open {
                    builder = builder.status(AppointmentStatus::from(status));
                }
                if !open {
                    builder = builder.orientation(orientation);
                }
                builder.build().expect("right")
            },
        )
}

/// The flow that a profile shows: practitioners and CPTS share one.
fn reported(flow: UseCase) -> UseCase {
    if flow == UseCase::Cpts { UseCase::IndividualPractitioner } else { flow }
}

fn sent(request: &Request) -> BookingOrder {
    let query = request.url().split_once('?').map_or("", |(_, query)| query);
    let content_type =
        request.headers().iter().find(|(name, _)| *name == "Content-Type").map(|(_, value)| *value);
    BookingOrder::read(request.method().as_str(), query, content_type, request.body().as_bytes())
        .expect("an order")
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    /// What is built meets every rule, and arrives as it was sent; so does what becomes of it.
    #[test]
    fn what_is_sent_arrives(first in any_appointment(), other in any_doctor(), later in any_instant(), minutes in 1_i64..600) {
        let with_other = first.with_practitioner(other);
        // with others who have not accepted, it stays open
        let is_open = first.as_r4().participant.iter().any(|it| {
            it.status.as_ref().and_then(|status| status.value()) == Some(&ParticipationStatus::NEEDS_ACTION)
        });
        let mut versions = vec![
            first.cancelled().expect("right"),
            first.rescheduled(later, later + Duration::minutes(minutes)).expect("right"),
            with_other.expect("right"),
            first.clone(),
        ];
        for made in [first.fulfilled(), first.no_show()] {
            prop_assert_eq!(made.is_err(), is_open);
            versions.extend(made);
        }
        for version in versions {
            let report = Validator::new(Layer::Guide).check(&r4::to_vec(version.as_r4()));
            prop_assert!(report.is_conformant(), "{}", report);
            prop_assert_eq!(version.appointment_id(), first.appointment_id());
            prop_assert_eq!(version.regulator(), first.regulator());
            prop_assert_eq!(version.created(), first.created());
            prop_assert_eq!(version.orientation(), first.orientation());
            for request in [version.create(Platform::Production), version.update(Platform::Production)] {
                let order = sent(&request);
                prop_assert_eq!(order.method(), request.method());
                prop_assert_eq!(order.id(), version.appointment_id());
                prop_assert_eq!(order.appointment().as_r4(), version.as_r4());
                prop_assert_eq!(order.use_case(), reported(version.use_case()));
                prop_assert!(order.warnings().is_empty());
            }
        }
    }

    /// Whatever arrives: an order, or a refusal with a reason.
    #[test]
    fn whatever_arrives_is_answered(
        method in "POST|PUT|put|PATCH|.{0,4}",
        query in prop_oneof!["identifier=.{0,20}", ".{0,30}", Just(query())],
        at in any::<proptest::sample::Index>(),
        damage in ".{0,3}",
    ) {
        let mut body = body().into_bytes();
        let place = at.index(body.len());
        body.splice(place..=place, damage.bytes());
        for strict in [true, false] {
            let refusal = if strict {
                BookingOrder::read(&method, &query, JSON, &body).err()
            } else {
                BookingOrder::read_laxly(&method, &query, JSON, &body).err()
            };
            if let Some(refusal) = refusal {
                prop_assert!((400..500).contains(&refusal.status()));
                let issues = refusal.outcome().issue;
                let severities = issues.iter().filter_map(|issue| issue.severity.as_ref()?.value());
                let mut errors = severities.filter(|severity| ["error", "fatal"].contains(&severity.as_str()));
                prop_assert!(errors.next().is_some(), "{}", refusal);
            }
        }
    }
}
