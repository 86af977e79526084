//! Of the rules of the guide's text and acceptance tests.

use chrono::{DateTime, FixedOffset};
use fhir_sas::{
    diagnostic::{Issue, IssueCode},
    validate::{Layer, Validator},
};

use super::{Case, Check};

/// The request that [`ASKED`] answer.
const REQUEST: &str = "https://agenda.example.fr/fhir/Slot?status=free&start=ge2026-03-02T08:00:00.000%2B01:00\
    &start=le2026-03-04T23:59:59.999%2B01:00\
    &schedule.actor:Practitioner.identifier=urn:oid:1.2.250.1.71.4.2.1%7C810002909371";

/// The request that [`ASKED_IN_UTC`] answer: times of Paris marked as UTC, as the platform sends them.
const UTC_REQUEST: &str = "https://agenda.example.fr/fhir/Slot?status=free&start=ge2026-03-02T08:00:00.000%2B00:00\
    &start=le2026-03-04T23:59:59.000%2B00:00\
    &schedule.actor:Practitioner.identifier=urn:oid:1.2.250.1.71.4.2.1%7C810002909371";

pub(super) fn cases() -> impl Iterator<Item = (&'static Case, Check)> {
    let plain = PLAIN.iter().map(|case| (case, check as Check));
    let requested = REQUESTED.iter().map(|case| (case, check_requested as Check));
    let begun = BEGUN.iter().map(|case| (case, check_begun as Check));
    plain
        .chain(begun)
        .chain(requested)
        .chain(REQUESTED_IN_UTC.iter().map(|case| (case, check_requested_in_utc as Check)))
}

pub(super) fn check(text: &[u8]) -> Vec<Issue> {
    Validator::new(Layer::Guide).check(text).issues().to_vec()
}

fn check_answer_to(request: &str, text: &[u8]) -> Vec<Issue> {
    let request = request.parse().expect("a request");
    Validator::new(Layer::Guide).request(request).check(text).issues().to_vec()
}

fn check_begun(text: &[u8]) -> Vec<Issue> {
    let now: DateTime<FixedOffset> = "2026-03-02T09:30:00+01:00".parse().expect("a time");
    Validator::new(Layer::Guide).now(&now).check(text).issues().to_vec()
}

fn check_requested(text: &[u8]) -> Vec<Issue> {
    check_answer_to(REQUEST, text)
}

fn check_requested_in_utc(text: &[u8]) -> Vec<Issue> {
    check_answer_to(UTC_REQUEST, text)
}

/// What needs no request.
const BEGUN: &[Case] = &[(
    IssueCode::SlotBegun,
    "Slot.start",
    r#"{"resourceType": "Slot", "meta": {"profile": ["$sas/FrSlotAgregateur"]},
        "start": "2026-03-02T09:00:00.000+01:00", "end": "2026-03-02T09:45:00.000+01:00"}"#,
)];

const PLAIN: &[Case] = &[
    (
        IssueCode::CapabilityMissing,
        "CapabilityStatement.rest[0].resource[0].searchParam",
        r#"{"resourceType": "CapabilityStatement", "status": "active", "date": "2026-06-29", "kind": "instance",
            "software": {"name": "A"}, "implementation": {"description": "A"}, "fhirVersion": "4.0.1",
            "format": ["application/fhir+json"], "rest": [{"mode": "server", "resource": [{"type": "Slot",
            "supportedProfile": ["$sas/FrSlotAgregateur"]}]}]}"#,
    ),
    (
        IssueCode::SosHomeVisit,
        "Slot.serviceType[0].coding[0]",
        r#"{"resourceType": "Slot", "meta": {"profile": ["$ans/sas-sos-slot-aggregator"]}, "serviceType": [{"coding": [{"system": "http://terminology.hl7.org/CodeSystem/v3-ActCode", "code": "HH"}]}]}"#,
    ),
    (
        IssueCode::SosDetails,
        "Location",
        r#"{"resourceType": "Location", "meta": {"profile": ["$ans/sas-sos-location-aggregator"]}}"#,
    ),
    (
        IssueCode::SosDetails,
        "Organization",
        r#"{"resourceType": "Organization", "meta": {"profile": ["$ans/sas-sos-organization-aggregator"]}}"#,
    ),
    (
        IssueCode::RolePhone,
        "PractitionerRole",
        r#"{"resourceType": "PractitionerRole", "meta": {"profile": ["$sas/FrPractitionerRoleExerciceAgregateur"]}}"#,
    ),
    (
        IssueCode::PractitionerAdeli,
        "Practitioner.identifier[0].value",
        r#"{"resourceType": "Practitioner", "meta": {"profile": ["$sas/FrPractitionerAgregateur"]}, "identifier": [{"system": "urn:oid:1.2.250.1.71.4.2.1", "value": "0751234567"}]}"#,
    ),
    (
        IssueCode::AppointmentFirstParticipant,
        "Appointment",
        r#"{"resourceType": "Appointment", "meta": {"profile": ["$ans/sas-sos-appointment"]}}"#,
    ),
    (
        IssueCode::AppointmentFirstParticipant,
        "Appointment.participant[0]",
        r#"{"resourceType": "Appointment", "meta": {"profile": ["$ans/sas-sos-appointment"]}, "participant": [{"status": "accepted"}, {"actor": {"identifier": {"system": "urn:oid:1.2.250.1.71.4.2.1", "value": "810002909371"}}, "status": "accepted"}]}"#,
    ),
    (
        IssueCode::AppointmentOperatorFirst,
        "Appointment.extension[0]",
        r#"{"resourceType": "Appointment", "meta": {"profile": ["$sas/FrAppointmentSAS"]}, "extension": [{"url": "urn:x", "valueString": "a"}, {"url": "http://interopsante.org/fhir/StructureDefinition/FrAppointmentOperator", "valueReference": {"display": "x"}}]}"#,
    ),
    (
        IssueCode::RegulatorTechnicalId,
        "Practitioner.identifier[0].value",
        r#"{"resourceType": "Practitioner", "meta": {"profile": ["$ans/FrPractitionerRegul"]}, "identifier": [{"system": "urn:oid:1.2.250.1.213.3.6", "value": "agent-7"}]}"#,
    ),
    (
        IssueCode::SlotInstantFormat,
        "Slot.start",
        r#"{"resourceType": "Slot", "meta": {"profile": ["$sas/FrSlotAgregateur"]}, "start": "2026-03-02T08:00:00Z"}"#,
    ),
    (
        IssueCode::SlotInstantFormat,
        "Slot.end",
        r#"{"resourceType": "Slot", "meta": {"profile": ["$sas/FrSlotAgregateur"]}, "end": "2026-03-02T09:00:00+01:00"}"#,
    ),
    (
        IssueCode::SlotOrder,
        "Slot.end",
        r#"{"resourceType": "Slot", "meta": {"profile": ["$sas/FrSlotAgregateur"]}, "start": "2026-03-02T09:00:00.000+01:00", "end": "2026-03-02T09:00:00.000+01:00"}"#,
    ),
    (
        IssueCode::SlotBookingUrl,
        "Slot",
        r#"{"resourceType": "Slot", "meta": {"profile": ["$sas/FrSlotAgregateur"]}, "status": "free"}"#,
    ),
    (
        IssueCode::SlotBookingUrl,
        "Slot.comment",
        r#"{"resourceType": "Slot", "meta": {"profile": ["$sas/FrSlotAgregateur"]}, "comment": "Mme Martin, le matin"}"#,
    ),
    (
        IssueCode::SlotWalkInUrl,
        "Slot",
        r#"{"resourceType": "Slot", "meta": {"profile": ["$sas/FrSlotAgregateur"]}, "appointmentType": {"coding": [{"system": "http://terminology.hl7.org/CodeSystem/v2-0276", "code": "WALKIN"}]}}"#,
    ),
    (
        IssueCode::SlotBookingUrlQuery,
        "Slot.comment",
        r#"{"resourceType": "Slot", "meta": {"profile": ["$sas/FrSlotAgregateur"]}, "comment": "https://agenda.example.fr/rdv/12"}"#,
    ),
    (
        IssueCode::SlotVisibility,
        "Slot",
        r#"{"resourceType": "Slot", "meta": {"profile": ["$sas/FrSlotAgregateur"]}, "status": "free"}"#,
    ),
    (
        IssueCode::SlotVisibility,
        "Slot",
        r#"{"resourceType": "Slot", "meta": {"profile": ["$ans/sas-sos-slot-aggregator"]}, "status": "free"}"#,
    ),
    (
        IssueCode::SlotConsultationType,
        "Slot.serviceType[0].coding[0]",
        r#"{"resourceType": "Slot", "meta": {"profile": ["$sas/FrSlotAgregateur"]}, "serviceType": [{"coding": [{"system": "http://terminology.hl7.org/CodeSystem/v3-ActCode", "code": "IMP"}]}]}"#,
    ),
    (
        IssueCode::SlotConsultationMissing,
        "Slot",
        r#"{"resourceType": "Slot", "meta": {"profile": ["$sas/FrSlotAgregateur"]}, "serviceType": [{"text": "Visite"}]}"#,
    ),
    (
        IssueCode::SlotAppointmentType,
        "Slot.appointmentType",
        r#"{"resourceType": "Slot", "meta": {"profile": ["$sas/FrSlotAgregateur"]}, "appointmentType": {"coding": [{"system": "http://terminology.hl7.org/CodeSystem/v2-0276", "code": "CHECKUP"}]}}"#,
    ),
    (
        IssueCode::SlotAppointmentType,
        "Slot",
        r#"{"resourceType": "Slot", "meta": {"profile": ["$sas/FrSlotAgregateur"]}, "status": "free"}"#,
    ),
    (
        IssueCode::SpecialtyAsText,
        "Slot.specialty[0]",
        r#"{"resourceType": "Slot", "meta": {"profile": ["$sas/FrSlotAgregateur"]}, "specialty": [{"text": "Pneumologie"}]}"#,
    ),
    (
        IssueCode::SlotCptsLabel,
        "Slot.serviceType[0]",
        r#"{"resourceType": "Slot", "meta": {"profile": ["$ans/sas-cpts-slot-aggregator"]}, "serviceType": [{"coding": [{"code": "604",
            "system": "https://mos.esante.gouv.fr/NOS/TRE_R66-CategorieEtablissement/FHIR/TRE-R66-CategorieEtablissement"}]}]}"#,
    ),
    (
        IssueCode::SlotCptsLabel,
        "Slot",
        r#"{"resourceType": "Slot", "meta": {"profile": ["$ans/sas-cpts-slot-aggregator"], "security": [{"code": "CPTS",
            "system": "https://mos.esante.gouv.fr/NOS/TRE_R314-TypeCreneau/FHIR/TRE-R314-TypeCreneau"}]}}"#,
    ),
    (
        IssueCode::ScheduleActors,
        "Schedule",
        r#"{"resourceType": "Schedule", "meta": {"profile": ["$sas/FrScheduleAgregateur"]}, "actor": [{"reference": "Practitioner/1"}]}"#,
    ),
    (
        IssueCode::ScheduleActors,
        "Schedule",
        r#"{"resourceType": "Schedule", "meta": {"profile": ["$sas/FrScheduleAgregateur"]}, "actor": [{"reference": "Practitioner/1"},
            {"reference": "PractitionerRole/1"}, {"reference": "PractitionerRole/2"}]}"#,
    ),
    (
        IssueCode::SchedulePlace,
        "Bundle.entry[3].resource.actor[0]",
        r#"{"resourceType": "Bundle", "meta": {"profile": ["$sas/BundleAgregateur"]},
            "type": "searchset", "entry": [
            {"fullUrl": "https://a.fr/Slot/1", "resource": {"resourceType": "Slot", "id": "1", "schedule": {"reference": "Schedule/1"}}},
            {"fullUrl": "https://a.fr/Schedule/1", "resource": {"resourceType": "Schedule", "id": "1", "actor": [{"reference": "PractitionerRole/1"}]}},
            {"fullUrl": "https://a.fr/Slot/2", "resource": {"resourceType": "Slot", "id": "2", "schedule": {"reference": "Schedule/2"}}},
            {"fullUrl": "https://a.fr/Schedule/2", "resource": {"resourceType": "Schedule", "id": "2", "actor": [{"reference": "PractitionerRole/1"}]}},
            {"fullUrl": "https://a.fr/PractitionerRole/1", "resource": {"resourceType": "PractitionerRole", "id": "1"}}]}"#,
    ),
    (
        IssueCode::SchedulePlace,
        "Bundle.entry[3].resource.actor[0]",
        r#"{"resourceType": "Bundle", "meta": {"profile": ["$ans/sas-sos-bundle-aggregator"]},
            "type": "searchset", "entry": [
            {"fullUrl": "https://a.fr/Slot/1", "resource": {"resourceType": "Slot", "id": "1", "schedule": {"reference": "Schedule/1"}}},
            {"fullUrl": "https://a.fr/Schedule/1", "resource": {"resourceType": "Schedule", "id": "1", "actor": [{"reference": "Location/1"}]}},
            {"fullUrl": "https://a.fr/Slot/2", "resource": {"resourceType": "Slot", "id": "2", "schedule": {"reference": "Schedule/2"}}},
            {"fullUrl": "https://a.fr/Schedule/2", "resource": {"resourceType": "Schedule", "id": "2", "actor": [{"reference": "Location/1"}]}},
            {"fullUrl": "https://a.fr/Location/1", "resource": {"resourceType": "Location", "id": "1"}}]}"#,
    ),
    (
        IssueCode::PractitionerNationalId,
        "Practitioner.identifier[0].value",
        r#"{"resourceType": "Practitioner", "meta": {"profile": ["$sas/FrPractitionerAgregateur"]},
            "identifier": [{"system": "urn:oid:1.2.250.1.71.4.2.1", "value": "10002909371"}]}"#,
    ),
    (
        IssueCode::PractitionerName,
        "Practitioner",
        r#"{"resourceType": "Practitioner", "meta": {"profile": ["$sas/FrPractitionerAgregateur"]},
            "name": [{"family": "Foret"}]}"#,
    ),
    (
        IssueCode::PhoneFormat,
        "Practitioner.telecom[0].value",
        r#"{"resourceType": "Practitioner", "meta": {"profile": ["$sas/FrPractitionerAgregateur"]},
            "telecom": [{"system": "phone", "value": "0102030405"}]}"#,
    ),
    (
        IssueCode::PostalCode,
        "Location.address.postalCode",
        r#"{"resourceType": "Location", "meta": {"profile": ["$ans/sas-sos-location-aggregator"]},
            "address": {"postalCode": "4700"}}"#,
    ),
    (
        IssueCode::StructureId,
        "PractitionerRole.organization.identifier.value",
        r#"{"resourceType": "PractitionerRole", "meta": {"profile": ["$sas/FrPractitionerRoleExerciceAgregateur"]},
            "organization": {"identifier": {"value": "950047225"}}}"#,
    ),
    (
        IssueCode::StructureIdAdeli,
        "PractitionerRole.organization.identifier.value",
        r#"{"resourceType": "PractitionerRole", "meta": {"profile": ["$sas/FrPractitionerRoleExerciceAgregateur"]},
            "organization": {"identifier": {"value": "075123456701"}}}"#,
    ),
    (
        IssueCode::StructureIdMissing,
        "PractitionerRole",
        r#"{"resourceType": "PractitionerRole", "meta": {"profile": ["$sas/FrPractitionerRoleExerciceAgregateur"]},
            "active": true}"#,
    ),
    (
        IssueCode::StructureIdIncomplete,
        "PractitionerRole.organization.identifier",
        r#"{"resourceType": "PractitionerRole", "meta": {"profile": ["$sas/FrPractitionerRoleExerciceAgregateur"]},
            "organization": {"identifier": {"value": "1950047225"}}}"#,
    ),
    (
        IssueCode::StructureIdIncomplete,
        "PractitionerRole.organization.identifier",
        r#"{"resourceType": "PractitionerRole", "meta": {"profile": ["$sas/FrPractitionerRoleExerciceAgregateur"]},
            "organization": {"identifier": {"type": {"text": "FINESS"}, "value": "1950047225"}}}"#,
    ),
    (
        IssueCode::RolePlace,
        "PractitionerRole",
        r#"{"resourceType": "PractitionerRole", "meta": {"profile": ["$sas/FrPractitionerRoleExerciceAgregateur"]},
            "active": true}"#,
    ),
    (
        IssueCode::RolePlace,
        "PractitionerRole",
        r#"{"resourceType": "PractitionerRole", "meta": {"profile": ["$sas/FrPractitionerRoleExerciceAgregateur"]},
            "contained": [{"resourceType": "Organization", "id": "a"}]}"#,
    ),
    (
        IssueCode::RolePlace,
        "PractitionerRole",
        r#"{"resourceType": "PractitionerRole", "meta": {"profile": ["$sas/FrPractitionerRoleExerciceAgregateur"]},
            "contained": [{"resourceType": "Location", "id": "a"}, {"resourceType": "Location", "id": "b"}]}"#,
    ),
    (
        IssueCode::RolePlace,
        "PractitionerRole",
        r##"{"resourceType": "PractitionerRole", "meta": {"profile": ["$sas/FrPractitionerRoleExerciceAgregateur"]},
            "contained": [{"resourceType": "Location", "id": "a"}], "location": [{"reference": "#b"}]}"##,
    ),
    (
        IssueCode::RolePractitioner,
        "PractitionerRole",
        r#"{"resourceType": "PractitionerRole", "meta": {"profile": ["$sas/FrPractitionerRoleExerciceAgregateur"]},
            "active": true}"#,
    ),
    (
        IssueCode::RolePractitioner,
        "Bundle.entry[2].resource.practitioner",
        r#"{"resourceType": "Bundle", "meta": {"profile": ["$sas/BundleAgregateur"]},
            "type": "searchset", "entry": [
            {"fullUrl": "https://a.fr/Slot/1", "resource": {"resourceType": "Slot", "id": "1",
                "schedule": {"reference": "Schedule/1"}}},
            {"fullUrl": "https://a.fr/Schedule/1", "resource": {"resourceType": "Schedule", "id": "1",
                "actor": [{"reference": "Practitioner/1"}, {"reference": "PractitionerRole/1"}]}},
            {"fullUrl": "https://a.fr/PractitionerRole/1", "resource": {"resourceType": "PractitionerRole", "id": "1",
                "practitioner": {"reference": "Practitioner/2"}}},
            {"fullUrl": "https://a.fr/Practitioner/1", "resource": {"resourceType": "Practitioner", "id": "1"}},
            {"fullUrl": "https://a.fr/Practitioner/2", "resource": {"resourceType": "Practitioner", "id": "2"}}]}"#,
    ),
    (
        IssueCode::CptsDetails,
        "Organization",
        r#"{"resourceType": "Organization", "meta": {"profile": ["$ans/sas-cpts-organization-aggregator"]}}"#,
    ),
    (
        IssueCode::CptsDetails,
        "Organization",
        r#"{"resourceType": "Organization", "meta": {"profile": ["$ans/sas-cpts-organization-aggregator"]}, "name": "CPTS"}"#,
    ),
    (
        IssueCode::ClaimedProfile,
        "Bundle.entry[0].resource",
        r#"{"resourceType": "Bundle", "meta": {"profile": ["$sas/BundleAgregateur"]},
            "type": "searchset", "entry": [
            {"resource": {"resourceType": "Slot"}}]}"#,
    ),
    (
        IssueCode::ClaimedProfile,
        "Bundle.entry[0].resource",
        r#"{"resourceType": "Bundle", "meta": {"profile": ["$sas/BundleAgregateur"]},
            "type": "searchset", "entry": [
            {"resource": {"resourceType": "Slot", "meta": {"profile": ["$fr/FrSlot"]}}}]}"#,
    ),
    (
        IssueCode::ClaimedProfile,
        "Bundle.entry[0].resource",
        r#"{"resourceType": "Bundle", "meta": {"profile": ["$sas/BundleAgregateur"]},
            "type": "searchset", "entry": [
            {"resource": {"resourceType": "Slot", "meta": {"profile": ["$sas/FrSlotAgregateur", "$fr/FrSlot"]}}}]}"#,
    ),
    (
        IssueCode::RelativeReference,
        "Bundle.entry[0].resource.schedule",
        r#"{"resourceType": "Bundle", "meta": {"profile": ["$sas/BundleAgregateur"]},
            "type": "searchset", "entry": [
            {"resource": {"resourceType": "Slot", "schedule": {"reference": "https://agenda.example.fr/fhir/Schedule/1"}}}]}"#,
    ),
    (
        IssueCode::AnswerReference,
        "Bundle.entry[0].resource.schedule",
        r#"{"resourceType": "Bundle", "meta": {"profile": ["$sas/BundleAgregateur"]},
            "type": "searchset", "entry": [
            {"fullUrl": "https://a.fr/Slot/1", "resource": {"resourceType": "Slot", "schedule": {"reference": "Schedule/9"}}}]}"#,
    ),
    (
        IssueCode::AnswerTotal,
        "Bundle.total",
        r#"{"resourceType": "Bundle", "meta": {"profile": ["$sas/BundleAgregateur"]},
            "type": "searchset", "total": 3}"#,
    ),
    (
        IssueCode::AnswerTotal,
        "Bundle",
        r#"{"resourceType": "Bundle", "meta": {"profile": ["$sas/BundleAgregateur"]},
            "type": "searchset", "entry": [
            {"resource": {"resourceType": "Slot"}}]}"#,
    ),
    (
        IssueCode::AnswerSelfLink,
        "Bundle",
        r#"{"resourceType": "Bundle", "meta": {"profile": ["$sas/BundleAgregateur"]},
            "type": "searchset", "total": 0}"#,
    ),
    (
        IssueCode::AnswerSelfLink,
        "Bundle",
        r#"{"resourceType": "Bundle", "meta": {"profile": ["$sas/BundleAgregateur"]},
            "type": "searchset", "link": [{"relation": "next", "url": "https://agenda.example.fr/fhir/Slot?page=2"}]}"#,
    ),
    (
        IssueCode::AnswerSelfLink,
        "Bundle",
        r#"{"resourceType": "Bundle", "meta": {"profile": ["$sas/BundleAgregateur"]},
            "type": "searchset", "link": [{"relation": "self", "url": "https://agenda.example.fr/fhir/Slot?a=b"}, {"relation": "next", "url": "https://agenda.example.fr/fhir/Slot?page=2"}]}"#,
    ),
    (
        IssueCode::SelfLinkPlus,
        "Bundle.link[0].url",
        r#"{"resourceType": "Bundle", "meta": {"profile": ["$sas/BundleAgregateur"]},
            "type": "searchset", "link": [{"relation": "self", "url": "https://agenda.example.fr/fhir/Slot?start=ge2026-03-02T08:00:00.000+01:00"}]}"#,
    ),
    (
        IssueCode::AnswerMode,
        "Bundle.entry[0]",
        r#"{"resourceType": "Bundle", "meta": {"profile": ["$sas/BundleAgregateur"]},
            "type": "searchset", "entry": [
            {"resource": {"resourceType": "Slot"}}]}"#,
    ),
    (
        IssueCode::AnswerMode,
        "Bundle.entry[0].search",
        r#"{"resourceType": "Bundle", "meta": {"profile": ["$sas/BundleAgregateur"]},
            "type": "searchset", "entry": [
            {"search": {"mode": "match"}, "resource": {"resourceType": "Schedule"}}]}"#,
    ),
    (
        IssueCode::AnswerMode,
        "Bundle.entry[0].search",
        r#"{"resourceType": "Bundle", "meta": {"profile": ["$sas/BundleAgregateur"]},
            "type": "searchset", "entry": [
            {"search": {"mode": "include"}, "resource": {"resourceType": "OperationOutcome"}}]}"#,
    ),
    (
        IssueCode::AnswerReference,
        "Bundle.entry[0].resource.schedule",
        r#"{"resourceType": "Bundle", "meta": {"profile": ["$sas/BundleAgregateur"]},
            "type": "searchset", "entry": [
            {"resource": {"resourceType": "Slot", "id": "1", "schedule": {"display": "Lundi"}}}]}"#,
    ),
    (
        IssueCode::AnswerDuplicate,
        "Bundle.entry[1].resource",
        r#"{"resourceType": "Bundle", "meta": {"profile": ["$sas/BundleAgregateur"]},
            "type": "searchset", "entry": [
            {"resource": {"resourceType": "Practitioner", "id": "1",
                "identifier": [{"system": "urn:oid:1.2.250.1.71.4.2.1", "value": "810002909371"}]}},
            {"resource": {"resourceType": "Practitioner", "id": "2",
                "identifier": [{"system": "urn:oid:1.2.250.1.71.4.2.1", "value": "810002909371"}]}}]}"#,
    ),
    (
        IssueCode::AnswerDuplicate,
        "Bundle.entry[1].resource",
        r#"{"resourceType": "Bundle", "meta": {"profile": ["$sas/BundleAgregateur"]},
            "type": "searchset", "entry": [
            {"resource": {"resourceType": "Slot", "id": "12"}},
            {"resource": {"resourceType": "Slot", "id": "12"}}]}"#,
    ),
    (
        IssueCode::AnswerUnused,
        "Bundle.entry[0].resource",
        r#"{"resourceType": "Bundle", "meta": {"profile": ["$sas/BundleAgregateur"]},
            "type": "searchset", "entry": [
            {"resource": {"resourceType": "Schedule", "id": "12"}}]}"#,
    ),
    (
        IssueCode::AnswerForeign,
        "Bundle.entry[0].resource",
        r#"{"resourceType": "Bundle", "meta": {"profile": ["$sas/BundleAgregateur"]},
            "type": "searchset", "entry": [
            {"resource": {"resourceType": "Organization"}}]}"#,
    ),
    (
        IssueCode::AnswerForeign,
        "Bundle.entry[0].resource",
        r#"{"resourceType": "Bundle", "meta": {"profile": ["$sas/BundleAgregateur"]},
            "type": "searchset", "entry": [
            {"resource": {"id": "1"}}]}"#,
    ),
    (
        IssueCode::AnswerFullUrl,
        "Bundle.entry[0].fullUrl",
        r#"{"resourceType": "Bundle", "meta": {"profile": ["$sas/BundleAgregateur"]},
            "type": "searchset", "entry": [
            {"fullUrl": "https://<base_URl>/Slot/12", "resource": {"resourceType": "Slot", "id": "12"}}]}"#,
    ),
    (
        IssueCode::AnswerFullUrl,
        "Bundle.entry[1].fullUrl",
        r#"{"resourceType": "Bundle", "meta": {"profile": ["$sas/BundleAgregateur"]},
            "type": "searchset", "entry": [
            {"fullUrl": "https://a.example.fr/Slot/1", "resource": {"resourceType": "Slot", "id": "1"}},
            {"fullUrl": "https://b.example.fr/Slot/2", "resource": {"resourceType": "Slot", "id": "2"}}]}"#,
    ),
    (
        IssueCode::CptsOrganizations,
        "Bundle",
        r#"{"resourceType": "Bundle", "meta": {"profile": ["$ans/sas-cpts-bundle-aggregator"]},
            "type": "searchset", "entry": [
            {"resource": {"resourceType": "HealthcareService"}}]}"#,
    ),
    (
        IssueCode::EmptyAnswer,
        "Bundle",
        r#"{"resourceType": "Bundle", "meta": {"profile": ["$ans/sas-cpts-bundle-aggregator"]},
            "type": "searchset", "total": 0}"#,
    ),
    (
        IssueCode::RegulatorName,
        "Practitioner",
        r#"{"resourceType": "Practitioner", "meta": {"profile": ["$ans/FrPractitionerRegul"]},
            "active": true}"#,
    ),
    (
        IssueCode::RegulatorEmail,
        "Practitioner",
        r#"{"resourceType": "Practitioner", "meta": {"profile": ["$ans/FrPractitionerRegul"]},
            "active": true}"#,
    ),
    (
        IssueCode::RegulatorEmail,
        "Practitioner.telecom[0].value",
        r#"{"resourceType": "Practitioner", "meta": {"profile": ["$ans/FrPractitionerRegul"]},
            "telecom": [{"system": "email", "value": "loridon"}]}"#,
    ),
    (
        IssueCode::RegulatorId,
        "Practitioner",
        r#"{"resourceType": "Practitioner", "meta": {"profile": ["$ans/FrPractitionerRegul"]},
            "active": true}"#,
    ),
    (
        IssueCode::RegulatorId,
        "Practitioner.identifier[0].value",
        r#"{"resourceType": "Practitioner", "meta": {"profile": ["$ans/FrPractitionerRegul"]},
            "identifier": [{"system": "urn:oid:1.2.250.1.71.4.2.1", "value": "11242343"}]}"#,
    ),
    (
        IssueCode::RegulatorTwoIds,
        "Practitioner",
        r#"{"resourceType": "Practitioner", "meta": {"profile": ["$ans/FrPractitionerRegul"]},
            "identifier": [{"system": "urn:oid:1.2.250.1.71.4.2.1", "value": "810002909371"},
            {"system": "urn:oid:1.2.250.1.213.3.6", "value": "1"}]}"#,
    ),
    (
        IssueCode::RegulatorSource,
        "Practitioner",
        r#"{"resourceType": "Practitioner", "meta": {"profile": ["$ans/FrPractitionerRegul"]},
            "active": true}"#,
    ),
    (
        IssueCode::AppointmentStatus,
        "Appointment.status",
        r#"{"resourceType": "Appointment", "meta": {"profile": ["$sas/FrAppointmentSAS"]},
            "status": "arrived"}"#,
    ),
    (
        IssueCode::AppointmentStatus,
        "Appointment.status",
        r#"{"resourceType": "Appointment", "meta": {"profile": ["$ans/sas-sos-appointment"]},
            "status": "arrived"}"#,
    ),
    (
        IssueCode::AppointmentOrder,
        "Appointment.end",
        r#"{"resourceType": "Appointment", "meta": {"profile": ["$sas/FrAppointmentSAS"]},
            "start": "2026-03-02T09:00:00+01:00", "end": "2026-03-02T08:00:00Z"}"#,
    ),
    (
        IssueCode::AppointmentPractitioner,
        "Appointment",
        r#"{"resourceType": "Appointment", "meta": {"profile": ["$sas/FrAppointmentSAS"]},
            "status": "booked"}"#,
    ),
    (
        IssueCode::AppointmentPractitioner,
        "Appointment.participant[0].actor.identifier.value",
        r#"{"resourceType": "Appointment", "meta": {"profile": ["$sas/FrAppointmentSAS"]},
            "participant": [{"actor": {"identifier": {"system": "urn:oid:1.2.250.1.71.4.2.1", "value": "10002909371"}}}]}"#,
    ),
    (
        IssueCode::AppointmentOperator,
        "Appointment.extension[0].value.ofType(Reference).identifier",
        r#"{"resourceType": "Appointment", "meta": {"profile": ["$sas/FrAppointmentSAS"]},
            "extension": [{"url": "$fr/FrAppointmentOperator", "valueReference": {"identifier":
            {"system": "urn:oid:1.2.250.1.71.4.2.1", "value": "11242343"}}}]}"#,
    ),
    (
        IssueCode::AppointmentOperator,
        "Appointment.extension[0].value.ofType(Reference).identifier",
        r#"{"resourceType": "Appointment", "meta": {"profile": ["$sas/FrAppointmentSAS"]},
            "extension": [{"url": "$fr/FrAppointmentOperator", "valueReference": {"identifier":
            {"system": "https://exemple.fr/ids", "value": "12"}}}]}"#,
    ),
    (
        IssueCode::AppointmentOperator,
        "Appointment.extension[0].value.ofType(Reference).identifier",
        r#"{"resourceType": "Appointment", "meta": {"profile": ["$sas/FrAppointmentSAS"]},
            "extension": [{"url": "$fr/FrAppointmentOperator", "valueReference": {"identifier":
            {"type": {"coding": [{"system": "http://interopsante.org/fhir/CodeSystem/fr-v2-0203", "code": "INTRN"}]},
            "system": "urn:oid:1.2.250.1.71.4.2.1", "value": "810002909371"}}}]}"#,
    ),
    (
        IssueCode::AppointmentOperator,
        "Appointment.extension[0].value.ofType(Reference).identifier",
        r#"{"resourceType": "Appointment", "meta": {"profile": ["$sas/FrAppointmentSAS"]},
            "extension": [{"url": "$fr/FrAppointmentOperator", "valueReference": {"identifier":
            {"system": "urn:oid:1.2.250.1.213.3.6", "value": " 12"}}}]}"#,
    ),
    (
        IssueCode::AppointmentId,
        "Appointment.identifier[0]",
        r#"{"resourceType": "Appointment", "meta": {"profile": ["$sas/FrAppointmentSAS"]},
            "identifier": [{"system": "https://agenda.example.fr/a|b", "value": "12"}]}"#,
    ),
    (
        IssueCode::AppointmentOrder,
        "Appointment.end",
        r#"{"resourceType": "Appointment", "meta": {"profile": ["$sas/FrAppointmentSAS"]},
            "_end": {"extension": [{"url": "http://hl7.org/fhir/StructureDefinition/data-absent-reason", "valueCode": "unknown"}]}}"#,
    ),
    (
        IssueCode::AppointmentParticipation,
        "Appointment.participant[0].status",
        r#"{"resourceType": "Appointment", "meta": {"profile": ["$sas/FrAppointmentSAS"]},
            "participant": [{"status": "needs-action"}]}"#,
    ),
    (
        IssueCode::AppointmentParticipation,
        "Appointment.participant[0].status",
        r#"{"resourceType": "Appointment", "meta": {"profile": ["$ans/sas-sos-appointment"]}, "status": "booked",
            "participant": [{"status": "needs-action"}]}"#,
    ),
    (
        IssueCode::AppointmentCreated,
        "Appointment",
        r#"{"resourceType": "Appointment", "meta": {"profile": ["$sas/FrAppointmentSAS"]},
            "status": "booked"}"#,
    ),
    (
        IssueCode::AppointmentOperator,
        "Appointment.extension[0].value.ofType(Reference)",
        r#"{"resourceType": "Appointment", "meta": {"profile": ["$ans/sas-sos-appointment"]},
            "extension": [{"url": "http://interopsante.org/fhir/StructureDefinition/FrAppointmentOperator",
                "valueReference": {"display": "Régulateur"}}]}"#,
    ),
    (IssueCode::FlowUnknown, "Slot", r#"{"resourceType": "Slot"}"#),
];

/// What is reported on an answer to [`UTC_REQUEST`].
const REQUESTED_IN_UTC: &[Case] = &[(
    IssueCode::SlotDayAfter,
    "Slot.start",
    r#"{"resourceType": "Slot", "meta": {"profile": ["$sas/FrSlotAgregateur"]}, "start": "2026-03-05T00:15:00.000+01:00", "end": "2026-03-05T00:30:00.000+01:00"}"#,
)];

/// What is reported on an answer to [`REQUEST`].
const REQUESTED: &[Case] = &[
    (
        IssueCode::SlotOutsideWindow,
        "Slot.start",
        r#"{"resourceType": "Slot", "meta": {"profile": ["$sas/FrSlotAgregateur"]}, "start": "2026-03-02T07:45:00.000+01:00", "end": "2026-03-02T08:00:00.000+01:00"}"#,
    ),
    (
        IssueCode::SlotOutsideWindow,
        "Slot.start",
        r#"{"resourceType": "Slot", "meta": {"profile": ["$sas/FrSlotAgregateur"]}, "start": "2026-03-05T07:45:00.000+01:00", "end": "2026-03-05T08:00:00.000+01:00"}"#,
    ),
    (
        IssueCode::AnswerSelfLink,
        "Bundle.link[0].url",
        r#"{"resourceType": "Bundle", "meta": {"profile": ["$sas/BundleAgregateur"]},
            "type": "searchset", "link": [{"relation": "self", "url": "https://agenda.example.fr/fhir/Slot?status=free"}]}"#,
    ),
    (
        IssueCode::AnswerSelfLink,
        "Bundle.link[0].url",
        r#"{"resourceType": "Bundle", "meta": {"profile": ["$sas/BundleAgregateur"]},
            "type": "searchset", "link": [{"relation": "self", "url": "https://agenda.example.fr/fhir/Slot?start=ge2026-03-02T08:00:00.000+01:00"}]}"#,
    ),
    (
        IssueCode::AnswerNotAsked,
        "Bundle.entry[0].resource",
        r#"{"resourceType": "Bundle", "meta": {"profile": ["$sas/BundleAgregateur"]},
            "type": "searchset", "entry": [
            {"resource": {"resourceType": "Practitioner"}}]}"#,
    ),
    (
        IssueCode::AnswerNotAsked,
        "Bundle.entry[0].resource",
        r#"{"resourceType": "Bundle", "meta": {"profile": ["$ans/sas-sos-bundle-aggregator"]},
            "type": "searchset", "entry": [
            {"resource": {"resourceType": "Organization"}}]}"#,
    ),
];
