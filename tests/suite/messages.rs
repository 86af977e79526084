//! The message of each fault, word for word, in both languages: the faults stand here, their messages in `tests/data/messages.txt`.
//!
//! Every code that a check can give stands here with at least one text that has the fault, and so does every kind of fault
//! within a code that has words of its own.

mod guide;

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write,
    fs,
    path::Path,
};

use fhir_sas::{
    diagnostic::{Issue, IssueCode, Lang},
    r4,
    validate::{Layer, Report, Validator},
};

use super::{expected, shared};

/// Code, place, a text that has the fault.
type Case = (IssueCode, &'static str, &'static str);

/// How a case is checked.
type Check = fn(&[u8]) -> Vec<Issue>;

/// Faults of the text, most of which the reader reports.
const READER: &[Case] = &[
    (IssueCode::NotJson, "", "[1"),
    (IssueCode::NotJson, "", ""),
    (IssueCode::NotJson, "", r#"{"a": 1,}"#),
    (IssueCode::ByteOrderMark, "Slot", "\u{feff}{\"resourceType\": \"Slot\"}"),
    (IssueCode::UnknownMember, "Slot.x", r#"{"resourceType": "Slot", "x": 1}"#),
    (
        IssueCode::DuplicateMember,
        "Slot.comment",
        r#"{"resourceType": "Slot", "comment": "a", "comment": "b"}"#,
    ),
    (
        IssueCode::SecondChoice,
        "Slot.extension[0].value.ofType(code)",
        r#"{"resourceType": "Slot", "extension": [{"url": "urn:a:b", "valueString": "a", "valueCode": "b"}]}"#,
    ),
    (
        IssueCode::WrongShape,
        "Slot.schedule",
        r#"{"resourceType": "Slot", "schedule": "Schedule/7"}"#,
    ),
    (IssueCode::Null, "Slot.comment", r#"{"resourceType": "Slot", "comment": null}"#),
    (IssueCode::Null, "Patient.id", r#"{"resourceType": "Patient", "id": null}"#),
    (IssueCode::EmptyArray, "Slot.identifier", r#"{"resourceType": "Slot", "identifier": []}"#),
    (IssueCode::EmptyArray, "Patient.name", r#"{"resourceType": "Patient", "name": []}"#),
    (IssueCode::EmptyObject, "Slot.schedule", r#"{"resourceType": "Slot", "schedule": {}}"#),
    (IssueCode::EmptyObject, "Encounter.period", r#"{"resourceType": "Encounter", "period": {}}"#),
    (IssueCode::LoneSurrogate, "Slot.comment", r#"{"resourceType": "Slot", "comment": "\udc00"}"#),
    (
        IssueCode::LoneSurrogate,
        "Patient.gender",
        r#"{"resourceType": "Patient", "gender": "\ud83d"}"#,
    ),
    (IssueCode::EmptyString, "Slot.comment", r#"{"resourceType": "Slot", "comment": ""}"#),
    (IssueCode::EmptyString, "Patient.id", r#"{"resourceType": "Patient", "id": ""}"#),
    (
        IssueCode::BlankContent,
        "Patient.birthDate.extension[0].value.ofType(string)",
        r#"{"resourceType": "Patient", "_birthDate": {"extension": [{"url": "urn:a:b", "valueString": "\u3000 "}]}}"#,
    ),
    (IssueCode::NotInXml, "Slot.comment", r#"{"resourceType": "Slot", "comment": "a\u0000"}"#),
    (
        IssueCode::NotInXml,
        "Patient.active.extension[0].value.ofType(code)",
        r#"{"resourceType": "Patient", "_active": {"extension": [{"url": "urn:a:b", "valueCode": "\u0001"}]}}"#,
    ),
    (IssueCode::BadPrimitive, "Slot.start", r#"{"resourceType": "Slot", "start": "demain"}"#),
    (
        IssueCode::LooseBase64,
        "Slot.extension[0].value.ofType(base64Binary)",
        r#"{"resourceType": "Slot", "extension": [{"url": "urn:a:b", "valueBase64Binary": "YQ= ="}]}"#,
    ),
    (
        IssueCode::MisalignedArrays,
        "Slot.meta.profile",
        r#"{"resourceType": "Slot", "meta": {"profile": ["urn:a:b", "urn:a:c"], "_profile": [{"id": "1"}]}}"#,
    ),
    (IssueCode::NoResourceType, "Resource", "{}"),
    (IssueCode::UnknownResourceType, "Slots.resourceType", r#"{"resourceType": "Slots"}"#),
    (
        IssueCode::NotChecked,
        "Observation",
        r#"{"resourceType": "Observation", "status": "final", "code": {"text": "a"}}"#,
    ),
];

/// What is missing or too much.
const ELEMENTS: &[Case] = &[
    (
        IssueCode::MissingElement,
        "Slot",
        r#"{"resourceType": "Slot", "schedule": {"reference": "Schedule/1"}, "status": "free",
            "end": "2025-06-12T10:00:00+02:00"}"#,
    ),
    (
        IssueCode::MissingElement,
        "Bundle",
        r#"{"resourceType": "Bundle", "meta": {"profile": ["$ans/sas-cpts-bundle-aggregator"]},
            "type": "searchset", "total": 0, "link": [{"relation": "self", "url": "https://a.fr/Slot"}],
            "entry": [{"fullUrl": "https://a.fr/Slot/1", "resource": {"resourceType": "Slot", "id": "1"}}]}"#,
    ),
    (
        IssueCode::MissingElement,
        "Appointment.extension[0]",
        r#"{"resourceType": "Appointment", "meta": {"profile": ["$sas/FrAppointmentSAS"]},
            "extension": [{"url": "$fr/FrAppointmentOperator"}]}"#,
    ),
    (
        IssueCode::MissingElement,
        "Bundle",
        r#"{"resourceType": "Bundle", "type": "document", "timestamp": "2025-06-12T10:00:00+02:00",
            "identifier": {"system": "urn:a:b", "value": "1"}}"#,
    ),
    (
        IssueCode::TooMany,
        "Schedule.serviceType[0]",
        r#"{"resourceType": "Schedule", "meta": {"profile": ["$sas/FrScheduleAgregateur"]},
            "serviceType": [{"text": "a"}], "actor": [{"reference": "Practitioner/1"}]}"#,
    ),
    (
        IssueCode::TooMany,
        "Slot.serviceCategory[1]",
        r#"{"resourceType": "Slot", "meta": {"profile": ["$sas/FrSlotAgregateur"]},
            "serviceCategory": [{"text": "a"}, {"text": "b"}]}"#,
    ),
    (
        IssueCode::TooMany,
        "Practitioner.identifier[1]",
        r#"{"resourceType": "Practitioner", "meta": {"profile": ["$ans/FrPractitionerRegul"]},
            "identifier": [{"system": "urn:oid:1.2.250.1.71.4.2.1", "value": "1"},
            {"system": "urn:oid:1.2.250.1.71.4.2.1", "value": "2"}]}"#,
    ),
    (
        IssueCode::TooMany,
        "Slot.serviceType[0].extension[0]",
        r#"{"resourceType": "Slot", "meta": {"profile": ["$ans/sas-cpts-slot-aggregator"]},
            "serviceType": [{"coding": [{"system": "http://terminology.hl7.org/CodeSystem/v3-ActCode",
            "code": "AMB"}],
            "extension": [{"url": "http://hl7.org/fhir/5.0/StructureDefinition/extension-Slot.serviceType",
            "valueReference": {"reference": "HealthcareService/1"}}]}]}"#,
    ),
    (
        IssueCode::TooMany,
        "Schedule.extension[0].value.ofType(code)",
        r#"{"resourceType": "Schedule", "extension": [{"url": "$fr/FrServiceTypeDuration",
            "valueCode": "a"}]}"#,
    ),
    (IssueCode::EmptyElement, "Slot.start", r#"{"resourceType": "Slot", "_start": {"id": "a"}}"#),
    (
        IssueCode::MissingId,
        "Slot.contained[0]",
        r#"{"resourceType": "Slot", "contained": [{"resourceType": "Schedule"}]}"#,
    ),
    (
        IssueCode::MissingId,
        "Slot.contained[0]",
        r#"{"resourceType": "Slot", "contained": [{"resourceType": "Patient"}]}"#,
    ),
    (
        IssueCode::DuplicateId,
        "Slot.serviceType[1]",
        r#"{"resourceType": "Slot", "serviceType": [{"id": "a", "text": "a"}, {"id": "a", "text": "b"}]}"#,
    ),
    (
        IssueCode::DuplicateId,
        "Slot.contained[1]",
        r#"{"resourceType": "Slot", "contained": [{"resourceType": "Schedule", "id": "a"},
            {"resourceType": "Schedule", "id": "a"}]}"#,
    ),
    (
        IssueCode::MissingSlice,
        "Appointment",
        r#"{"resourceType": "Appointment", "meta": {"profile": ["$sas/FrAppointmentSAS"]},
            "extension": [{"url": "urn:a:b", "valueCode": "a"}]}"#,
    ),
    (
        IssueCode::MissingSlice,
        "Appointment.extension[0]",
        r#"{"resourceType": "Appointment", "meta": {"profile": ["$sas/FrAppointmentSAS"]},
            "extension": [{"url": "$fr/FrAppointmentOperator", "valueString": "régulateur"}]}"#,
    ),
    (
        IssueCode::MissingSlice,
        "Bundle",
        r#"{"resourceType": "Bundle", "meta": {"profile": ["$ans/sas-sos-bundle-aggregator"]},
            "type": "searchset", "total": 0}"#,
    ),
    (
        IssueCode::TooLong,
        "Location.address.postalCode",
        r#"{"resourceType": "Location", "meta": {"profile": ["$ans/sas-sos-location-aggregator"]},
            "address": {"postalCode": "75 013"}}"#,
    ),
];

/// Codes and other values that are set.
const CODES: &[Case] = &[
    (
        IssueCode::UnknownCode,
        "Slot.serviceType[0].coding[0]",
        r#"{"resourceType": "Slot",
            "serviceType": [{"coding": [{"system": "http://terminology.hl7.org/CodeSystem/v3-ActCode",
            "code": "CABINET"}]}]}"#,
    ),
    (
        IssueCode::UnknownCode,
        "Slot.serviceType[0].coding[0]",
        r#"{"resourceType": "Slot",
            "serviceType": [{"coding": [{"system": "http://terminology.hl7.org/CodeSystem/v3-ActCode"}]}]}"#,
    ),
    (
        IssueCode::UnknownCode,
        "Slot.schedule.type",
        r#"{"resourceType": "Slot", "schedule": {"type": "Agenda"}}"#,
    ),
    (
        IssueCode::UnknownCode,
        "Practitioner.photo[0].language",
        r#"{"resourceType": "Practitioner", "photo": [{"contentType": "image/png", "language": "F"}]}"#,
    ),
    (
        IssueCode::UnknownCode,
        "Slot.meta.tag[0]",
        r#"{"resourceType": "Slot", "meta": {"tag": [{"system": "http://hl7.org/fhir/ValueSet/slotstatus", "code": "free"}]}}"#,
    ),
    (
        IssueCode::UnknownCode,
        "Slot.language",
        r#"{"resourceType": "Slot", "language": "français"}"#,
    ),
    (
        IssueCode::CodeNotAllowed,
        "Slot.meta.security[0]",
        r#"{"resourceType": "Slot", "meta": {"profile": ["$sas/FrSlotAgregateur"],
            "security": [{"system": "https://mos.esante.gouv.fr/NOS/TRE_R314-TypeCreneau/FHIR/TRE-R314-TypeCreneau",
            "code": "PUB"}]}}"#,
    ),
    (
        IssueCode::CodeNotAllowed,
        "Slot.meta.security[0]",
        r#"{"resourceType": "Slot", "meta": {"profile": ["$sas/FrSlotAgregateur"],
            "security": [{"system": "urn:a:b", "code": "PUBLIC"}]}}"#,
    ),
    (IssueCode::CodeNotAllowed, "Slot.status", r#"{"resourceType": "Slot", "status": "libre"}"#),
    (
        IssueCode::CodeNotAllowed,
        "Slot.specialty[0]",
        r#"{"resourceType": "Slot", "meta": {"profile": ["$sas/FrSlotAgregateur"]},
            "specialty": [{"coding": [{"code": "SM54"}]}]}"#,
    ),
    (
        IssueCode::CodeNotAllowed,
        "Slot.specialty[0]",
        r#"{"resourceType": "Slot", "meta": {"profile": ["$sas/FrSlotAgregateur"]},
            "specialty": [{"coding": [{"display": "ORL"}]}]}"#,
    ),
    (
        IssueCode::CodeNotAllowed,
        "Slot.serviceType[0].coding[0]",
        r#"{"resourceType": "Slot", "meta": {"profile": ["$ans/sas-sos-slot-aggregator"]},
            "serviceType": [{"coding": [{"system": "http://terminology.hl7.org/CodeSystem/v3-ActCode",
            "code": "IMP"}]}]}"#,
    ),
    (
        IssueCode::CodeNotAllowed,
        "Appointment.participant[0].status",
        r#"{"resourceType": "Appointment", "meta": {"profile": ["$sas/FrAppointmentSAS"]},
            "participant": [{"type": [{"text": "a"}], "status": "declined"}]}"#,
    ),
    (
        IssueCode::CodeNotAllowed,
        "Slot.extension[0].value.ofType(Money).currency",
        r#"{"resourceType": "Slot", "extension": [{"url": "urn:a:b", "valueMoney": {"value": 1,
            "currency": "EURO"}}]}"#,
    ),
    (
        IssueCode::CodeRequired,
        "Slot.specialty[0]",
        r#"{"resourceType": "Slot", "meta": {"profile": ["$sas/FrSlotAgregateur"]},
            "specialty": [{"text": "ORL"}]}"#,
    ),
    (
        IssueCode::CodeRequired,
        "Practitioner.photo[0].contentType",
        r#"{"resourceType": "Practitioner", "photo": [{"_contentType": {"extension": [{"url": "urn:a:b",
            "valueCode": "a"}]}}]}"#,
    ),
    (
        IssueCode::CodeRequired,
        "Slot.status",
        r#"{"resourceType": "Slot", "_status": {"extension": [{"url": "urn:a:b", "valueCode": "a"}]}}"#,
    ),
    (
        IssueCode::WrongValue,
        "Slot.status",
        r#"{"resourceType": "Slot", "meta": {"profile": ["$sas/FrSlotAgregateur"]}, "status": "busy"}"#,
    ),
    (
        IssueCode::WrongValue,
        "Practitioner.identifier[0].type",
        r#"{"resourceType": "Practitioner", "meta": {"profile": ["$sas/FrPractitionerAgregateur"]},
            "identifier": [{"type": {"coding": [{"system": "http://interopsante.org/fhir/CodeSystem/fr-v2-0203",
            "code": "RPPS"}]}, "system": "urn:oid:1.2.250.1.71.4.2.1", "value": "810100000000"}]}"#,
    ),
    (
        IssueCode::WrongValue,
        "Practitioner.identifier[0].type",
        r#"{"resourceType": "Practitioner", "meta": {"profile": ["$sas/FrPractitionerAgregateur"]},
            "identifier": [{"type": {"text": "RPPS"}, "system": "urn:oid:1.2.250.1.71.4.2.1",
            "value": "810100000000"}]}"#,
    ),
    (
        IssueCode::WrongValue,
        "Slot.status",
        r#"{"resourceType": "Slot", "meta": {"profile": ["$sas/FrSlotAgregateur"]}, "status": "free",
            "_status": {"extension": [{"url": "urn:a:b", "valueCode": "a"}]}}"#,
    ),
    (
        IssueCode::WrongValue,
        "Practitioner.photo[0].size",
        r#"{"resourceType": "Practitioner", "photo": [{"contentType": "image/png", "data": "AAAA",
            "size": 4}]}"#,
    ),
    (
        IssueCode::WrongValue,
        "Practitioner.identifier[0]",
        r#"{"resourceType": "Practitioner", "identifier": [{"system": "urn:ietf:rfc:3986",
            "value": "810100000000"}]}"#,
    ),
    (
        IssueCode::WrongValue,
        "Practitioner.communication[0].coding[0]",
        r#"{"resourceType": "Practitioner",
            "communication": [{"coding": [{"system": "urn:oid:2.16.840.1.113883.6.121", "code": "fr"}]}]}"#,
    ),
    (
        IssueCode::WrongType,
        "Appointment.extension[0].value.ofType(string)",
        r#"{"resourceType": "Appointment", "meta": {"profile": ["$sas/FrAppointmentSAS"]},
            "extension": [{"url": "$fr/FrAppointmentOperator", "valueString": "régulateur"}]}"#,
    ),
    (
        IssueCode::DuplicateLabel,
        "Slot.meta.security[1]",
        r#"{"resourceType": "Slot", "meta": {"security": [{"system": "urn:a:b", "code": "PUBLIC"},
            {"system": "urn:a:b", "code": "PUBLIC"}]}}"#,
    ),
    (
        IssueCode::RelativeSystem,
        "Slot.identifier[0]",
        r#"{"resourceType": "Slot", "identifier": [{"system": "1.2.250.1.71.4.2.1", "value": "1"}]}"#,
    ),
    (
        IssueCode::RelativeSystem,
        "Slot.identifier[0]",
        r#"{"resourceType": "Slot", "identifier": [{"system": "rpps", "value": "1"}]}"#,
    ),
    (
        IssueCode::RelativeSystem,
        "Slot.meta.tag[0]",
        r#"{"resourceType": "Slot", "meta": {"tag": [{"system": "tags", "code": "a"}]}}"#,
    ),
];

/// Rules by their keys.
const INVARIANTS: &[Case] = &[
    (
        IssueCode::BrokenInvariant,
        "Slot.extension[0]",
        r#"{"resourceType": "Slot", "extension": [{"url": "urn:a:b"}]}"#,
    ),
    (
        IssueCode::BrokenInvariant,
        "Organization.identifier[0].period",
        r#"{"resourceType": "Organization", "name": "A", "identifier": [{"period": {"start": "2025-02-01",
            "end": "2025-01-01"}}]}"#,
    ),
    (
        IssueCode::BrokenInvariant,
        "Organization.telecom[0]",
        r#"{"resourceType": "Organization", "name": "A", "telecom": [{"value": "0102030405"}]}"#,
    ),
    (
        IssueCode::BrokenInvariant,
        "Organization",
        r#"{"resourceType": "Organization", "active": true}"#,
    ),
    (
        IssueCode::BrokenInvariant,
        "Organization.address[0]",
        r#"{"resourceType": "Organization", "name": "A", "address": [{"use": "home"}]}"#,
    ),
    (
        IssueCode::BrokenInvariant,
        "Organization.telecom[0]",
        r#"{"resourceType": "Organization", "name": "A", "telecom": [{"use": "home"}]}"#,
    ),
    (
        IssueCode::BrokenInvariant,
        "Practitioner.photo[0]",
        r#"{"resourceType": "Practitioner", "photo": [{"data": "AAAA"}]}"#,
    ),
    (
        IssueCode::BrokenInvariant,
        "Slot.extension[0].value.ofType(Quantity)",
        r#"{"resourceType": "Slot", "extension": [{"url": "urn:a:b", "valueQuantity": {"value": 1,
            "code": "min"}}]}"#,
    ),
    (
        IssueCode::BrokenInvariant,
        "Slot.extension[0].value.ofType(Range).low",
        r#"{"resourceType": "Slot", "extension": [{"url": "urn:a:b", "valueRange": {"low": {"value": 1,
            "comparator": "<"}}}]}"#,
    ),
    (
        IssueCode::BrokenInvariant,
        "Slot.extension[0].value.ofType(Range)",
        r#"{"resourceType": "Slot", "extension": [{"url": "urn:a:b", "valueRange": {"low": {"value": 2},
            "high": {"value": 1}}}]}"#,
    ),
    (
        IssueCode::BrokenInvariant,
        "Slot.extension[0].value.ofType(Ratio)",
        r#"{"resourceType": "Slot", "extension": [{"url": "urn:a:b",
            "valueRatio": {"numerator": {"value": 1}}}]}"#,
    ),
    (
        IssueCode::BrokenInvariant,
        "Slot.extension[0].value.ofType(Age)",
        r#"{"resourceType": "Slot", "extension": [{"url": "urn:a:b", "valueAge": {"value": -1,
            "system": "http://unitsofmeasure.org", "code": "a"}}]}"#,
    ),
    (
        IssueCode::BrokenInvariant,
        "Slot.extension[0].value.ofType(Count)",
        r#"{"resourceType": "Slot", "extension": [{"url": "urn:a:b", "valueCount": {"value": 1.5,
            "system": "http://unitsofmeasure.org", "code": "1"}}]}"#,
    ),
    (
        IssueCode::BrokenInvariant,
        "Slot.extension[0].value.ofType(Distance)",
        r#"{"resourceType": "Slot", "extension": [{"url": "urn:a:b", "valueDistance": {"value": 1,
            "system": "http://unitsofmeasure.org"}}]}"#,
    ),
    (
        IssueCode::BrokenInvariant,
        "Slot.extension[0].value.ofType(Duration)",
        r#"{"resourceType": "Slot", "extension": [{"url": "urn:a:b",
            "valueDuration": {"system": "http://unitsofmeasure.org", "code": "min"}}]}"#,
    ),
    (
        IssueCode::BrokenInvariant,
        "Appointment.participant[0]",
        r#"{"resourceType": "Appointment", "status": "proposed", "participant": [{"status": "accepted"}]}"#,
    ),
    (
        IssueCode::BrokenInvariant,
        "Appointment",
        r#"{"resourceType": "Appointment", "status": "proposed", "start": "2025-06-12T10:00:00+02:00"}"#,
    ),
    (
        IssueCode::BrokenInvariant,
        "Appointment",
        r#"{"resourceType": "Appointment", "status": "booked"}"#,
    ),
    (
        IssueCode::BrokenInvariant,
        "Appointment",
        r#"{"resourceType": "Appointment", "status": "proposed", "cancelationReason": {"text": "a"}}"#,
    ),
    (
        IssueCode::BrokenInvariant,
        "Bundle",
        r#"{"resourceType": "Bundle", "type": "collection", "total": 1}"#,
    ),
    (
        IssueCode::BrokenInvariant,
        "Bundle",
        r#"{"resourceType": "Bundle", "type": "collection", "entry": [{"fullUrl": "urn:a:b",
            "resource": {"resourceType": "Slot", "id": "1"}, "search": {"mode": "match"}}]}"#,
    ),
    (
        IssueCode::BrokenInvariant,
        "Bundle",
        r#"{"resourceType": "Bundle", "type": "batch", "entry": [{"resource": {"resourceType": "Slot",
            "id": "1"}}]}"#,
    ),
    (
        IssueCode::BrokenInvariant,
        "Bundle",
        r#"{"resourceType": "Bundle", "type": "batch-response",
            "entry": [{"resource": {"resourceType": "Slot", "id": "1"}}]}"#,
    ),
    (
        IssueCode::BrokenInvariant,
        "Bundle.entry[0]",
        r#"{"resourceType": "Bundle", "type": "collection", "entry": [{"fullUrl": "urn:a:b"}]}"#,
    ),
    (
        IssueCode::BrokenInvariant,
        "Bundle.entry[1]",
        r#"{"resourceType": "Bundle", "type": "collection", "entry": [{"fullUrl": "urn:a:b",
            "resource": {"resourceType": "Slot", "id": "1"}}, {"fullUrl": "urn:a:b",
            "resource": {"resourceType": "Slot", "id": "2"}}]}"#,
    ),
    (
        IssueCode::BrokenInvariant,
        "Bundle.entry[0]",
        r#"{"resourceType": "Bundle", "type": "collection",
            "entry": [{"fullUrl": "https://a.fr/Slot/1/_history/2", "resource": {"resourceType": "Slot",
            "id": "1"}}]}"#,
    ),
    (
        IssueCode::BrokenInvariant,
        "Bundle",
        r#"{"resourceType": "Bundle", "type": "document", "entry": [{"fullUrl": "urn:a:b",
            "resource": {"resourceType": "Composition", "id": "1"}}],
            "timestamp": "2025-06-12T10:00:00+02:00"}"#,
    ),
    (
        IssueCode::BrokenInvariant,
        "Bundle",
        r#"{"resourceType": "Bundle", "type": "document", "entry": [{"fullUrl": "urn:a:b",
            "resource": {"resourceType": "Composition", "id": "1"}}], "identifier": {"system": "urn:a:b",
            "value": "1"}}"#,
    ),
    (
        IssueCode::BrokenInvariant,
        "Bundle",
        r#"{"resourceType": "Bundle", "type": "document", "timestamp": "2025-06-12T10:00:00+02:00",
            "identifier": {"system": "urn:a:b", "value": "1"}, "entry": [{"fullUrl": "urn:a:b",
            "resource": {"resourceType": "Slot", "id": "1"}}]}"#,
    ),
    (
        IssueCode::BrokenInvariant,
        "Bundle",
        r#"{"resourceType": "Bundle", "type": "message", "entry": [{"fullUrl": "urn:a:b",
            "resource": {"resourceType": "Slot", "id": "1"}}]}"#,
    ),
    (
        IssueCode::BrokenInvariant,
        "Slot.contained[0]",
        r#"{"resourceType": "Slot", "contained": [{"resourceType": "Schedule", "id": "a",
            "contained": [{"resourceType": "Slot", "id": "b"}]}]}"#,
    ),
    (
        IssueCode::BrokenInvariant,
        "Slot.contained[0]",
        r#"{"resourceType": "Slot", "contained": [{"resourceType": "Schedule", "id": "a",
            "meta": {"versionId": "1"}}]}"#,
    ),
    (
        IssueCode::BrokenInvariant,
        "Slot.contained[0]",
        r#"{"resourceType": "Slot", "contained": [{"resourceType": "Schedule", "id": "a",
            "meta": {"security": [{"code": "b"}]}}]}"#,
    ),
    (
        IssueCode::BrokenInvariant,
        "Organization.identifier[0]",
        r#"{"resourceType": "Organization", "meta": {"profile": ["$ans/sas-cpts-organization-aggregator"]},
            "identifier": [{"value": "750000001"}]}"#,
    ),
    (
        IssueCode::BrokenInvariant,
        "Organization.identifier[0]",
        r#"{"resourceType": "Organization", "meta": {"profile": ["$ans/sas-sos-organization-aggregator"]},
            "identifier": [{"value": "3 123 456 789 00012"}]}"#,
    ),
];

/// References and contained resources, profiles that are claimed.
const REFERENCES: &[Case] = &[
    (
        IssueCode::BadReference,
        "Slot.schedule",
        r#"{"resourceType": "Slot", "schedule": {"reference": "Schedule/ 1"}}"#,
    ),
    (
        IssueCode::BadReference,
        "Bundle.entry[0].resource.schedule",
        r#"{"resourceType": "Bundle", "type": "collection", "entry": [{"fullUrl": "https://a.fr/Slot/1",
            "resource": {"resourceType": "Slot", "id": "1", "schedule": {"reference": "agenda-1"}}}]}"#,
    ),
    (
        IssueCode::UnresolvedReference,
        "Slot.schedule",
        r##"{"resourceType": "Slot", "schedule": {"reference": "#a"}}"##,
    ),
    (
        IssueCode::UnresolvedReference,
        "Slot.schedule",
        r##"{"resourceType": "Slot", "schedule": {"reference": "#"}}"##,
    ),
    (
        IssueCode::UnresolvedReference,
        "Bundle.entry[0].resource.schedule",
        r#"{"resourceType": "Bundle", "type": "collection", "entry": [{"fullUrl": "https://a.fr/Slot/1",
            "resource": {"resourceType": "Slot", "id": "1", "schedule": {"reference": "Schedule/1"}}},
            {"fullUrl": "https://a.fr/Schedule/1", "resource": {"resourceType": "Schedule", "id": "1"}},
            {"fullUrl": "https://a.fr/Schedule/1", "resource": {"resourceType": "Schedule", "id": "1"}}]}"#,
    ),
    (
        IssueCode::ReferenceType,
        "Slot.schedule",
        r##"{"resourceType": "Slot", "contained": [{"resourceType": "Location", "id": "a"}],
            "schedule": {"reference": "#a"}}"##,
    ),
    (
        IssueCode::ReferenceType,
        "Schedule.actor[0]",
        r##"{"resourceType": "Schedule", "contained": [{"resourceType": "Slot", "id": "a"}],
            "actor": [{"reference": "#a"}]}"##,
    ),
    (
        IssueCode::ReferenceType,
        "Slot.schedule",
        r#"{"resourceType": "Slot", "schedule": {"reference": "Schedule/1", "type": "Location"}}"#,
    ),
    (
        IssueCode::ReferenceType,
        "Bundle.entry[0].resource.schedule",
        r#"{"resourceType": "Bundle", "type": "collection",
            "entry": [{"fullUrl": "urn:uuid:c757873d-ec9a-4326-a141-556f43239520",
            "resource": {"resourceType": "Slot", "id": "1",
            "schedule": {"reference": "Schedule/c757873d-ec9a-4326-a141-556f43239521"}}},
            {"fullUrl": "urn:uuid:c757873d-ec9a-4326-a141-556f43239521",
            "resource": {"resourceType": "Location", "id": "1"}}]}"#,
    ),
    (
        IssueCode::ReferenceProfile,
        "PractitionerRole.location[0]",
        r##"{"resourceType": "PractitionerRole",
            "meta": {"profile": ["$sas/FrPractitionerRoleExerciceAgregateur"]},
            "contained": [{"resourceType": "Location", "id": "a"}], "location": [{"reference": "#a"}]}"##,
    ),
    (
        IssueCode::ReferenceProfile,
        "Appointment.extension[0].value.ofType(Reference)",
        r##"{"resourceType": "Appointment", "meta": {"profile": ["$sas/FrAppointmentSAS"]},
            "contained": [{"resourceType": "Organization", "id": "a"}],
            "extension": [{"url": "$fr/FrAppointmentOperator", "valueReference": {"reference": "#a"}}]}"##,
    ),
    (
        IssueCode::ReferencePlace,
        "PractitionerRole.location[0]",
        r#"{"resourceType": "PractitionerRole",
            "meta": {"profile": ["$sas/FrPractitionerRoleExerciceAgregateur"]},
            "location": [{"reference": "Location/1"}]}"#,
    ),
    (
        IssueCode::ReferencePlace,
        "PractitionerRole.location[0]",
        r##"{"resourceType": "PractitionerRole",
            "meta": {"profile": ["$sas/FrPractitionerRoleExerciceAgregateur"]},
            "location": [{"reference": "#a"}]}"##,
    ),
    (
        IssueCode::ReferencePlace,
        "Slot.schedule",
        r##"{"resourceType": "Slot", "meta": {"profile": ["$sas/FrSlotAgregateur"]},
            "contained": [{"resourceType": "Schedule", "id": "a"}], "schedule": {"reference": "#a"}}"##,
    ),
    (
        IssueCode::OrphanContained,
        "Slot.contained[0]",
        r#"{"resourceType": "Slot", "contained": [{"resourceType": "Schedule", "id": "a"}]}"#,
    ),
    (
        IssueCode::ProfileType,
        "Slot",
        r#"{"resourceType": "Slot", "meta": {"profile": ["$sas/FrScheduleAgregateur"]}}"#,
    ),
    (
        IssueCode::ProfileType,
        "Slot",
        r#"{"resourceType": "Slot", "meta": {"profile": ["$r4/Schedule"]}}"#,
    ),
    (
        IssueCode::ProfileType,
        "Slot",
        r#"{"resourceType": "Slot", "meta": {"profile": ["$r4/DomainResource"]}}"#,
    ),
    (
        IssueCode::UnknownProfile,
        "Slot.meta.profile[0]",
        r#"{"resourceType": "Slot", "meta": {"profile": ["$fr/FrSlotAgregateur"]}}"#,
    ),
    (
        IssueCode::UnknownProfile,
        "Slot.meta.profile[0]",
        r#"{"resourceType": "Slot", "meta": {"profile": ["$sas/FrSlotAgregateur|2.0.0"]}}"#,
    ),
];

/// Extensions: their address, place and value.
const EXTENSIONS: &[Case] = &[
    (
        IssueCode::ExtensionAddress,
        "Slot.extension[0]",
        r#"{"resourceType": "Slot", "extension": [{"url": "motif", "valueCode": "a"}]}"#,
    ),
    (
        IssueCode::ExtensionAddress,
        "Slot.extension[0]",
        r#"{"resourceType": "Slot",
            "extension": [{"url": "http://hl7.org/fhir/5.0/StructureDefinition/extension-Slot.note",
            "valueCode": "a"}]}"#,
    ),
    (
        IssueCode::ExtensionAddress,
        "Slot.extension[0]",
        r#"{"resourceType": "Slot", "extension": [{"_url": {"extension": [{"url": "urn:a:b",
            "valueCode": "a"}]}, "valueCode": "a"}]}"#,
    ),
    (
        IssueCode::ExtensionAddress,
        "Slot.extension[0].url",
        r#"{"resourceType": "Slot", "extension": [{"url": "$r4/data-absent-reason",
            "_url": {"extension": [{"url": "urn:a:b", "valueCode": "a"}]}, "valueCode": "unknown"}]}"#,
    ),
    (
        IssueCode::ExtensionAddress,
        "Slot.extension[0]",
        r#"{"resourceType": "Slot", "extension": [{"url": "$r4/data-absent-reason|4.0.1",
            "valueCode": "unknown"}]}"#,
    ),
    (
        IssueCode::ExtensionAddress,
        "Slot.extension[0]",
        r#"{"resourceType": "Slot", "extension": [{"url": "$sas/FrSlotAgregateur", "valueCode": "a"}]}"#,
    ),
    (
        IssueCode::ExtensionAddress,
        "Schedule.extension[0].extension[0]",
        r#"{"resourceType": "Schedule", "extension": [{"url": "$fr/FrServiceTypeDuration",
            "extension": [{"url": "durée", "valueCode": "a"}]}]}"#,
    ),
    (
        IssueCode::ExtensionPlace,
        "Slot.extension[0]",
        r#"{"resourceType": "Slot", "extension": [{"url": "$fr/FrAppointmentOperator",
            "valueReference": {"reference": "Practitioner/1"}}]}"#,
    ),
    (
        IssueCode::ExtensionPlace,
        "Slot.extension[0]",
        r#"{"resourceType": "Slot", "extension": [{"url": "$r4/capabilitystatement-prohibited",
            "valueBoolean": true}]}"#,
    ),
    (
        IssueCode::ExtensionPlace,
        "Appointment.modifierExtension[0]",
        r#"{"resourceType": "Appointment", "modifierExtension": [{"url": "$fr/FrAppointmentOperator",
            "valueReference": {"reference": "Practitioner/1"}}]}"#,
    ),
    (
        IssueCode::ExtensionValue,
        "Slot.extension[0].value.ofType(string)",
        r#"{"resourceType": "Slot", "extension": [{"url": "$r4/data-absent-reason",
            "valueString": "unknown"}]}"#,
    ),
    (
        IssueCode::ExtensionValue,
        "Organization.extension[0]",
        r#"{"resourceType": "Organization", "name": "A",
            "extension": [{"url": "$fr/FrOrganizationShortName"}]}"#,
    ),
    (
        IssueCode::ExtensionValue,
        "Appointment.extension[0]",
        r#"{"resourceType": "Appointment", "extension": [{"url": "$fr/FrAppointmentOperator"}]}"#,
    ),
    (
        IssueCode::ExtensionValue,
        "Organization.address[0].extension[0].value.ofType(string)",
        r#"{"resourceType": "Organization", "name": "A",
            "address": [{"extension": [{"url": "$r4/geolocation", "valueString": "48.8, 2.3"}]}]}"#,
    ),
    (
        IssueCode::ExtensionValue,
        "Organization.address[0].extension[0]",
        r#"{"resourceType": "Organization", "name": "A",
            "address": [{"extension": [{"url": "$r4/geolocation"}]}]}"#,
    ),
];

/// Bundles.
const BUNDLES: &[Case] = &[
    (
        IssueCode::BundleFullUrl,
        "Bundle.entry[0]",
        r#"{"resourceType": "Bundle", "type": "collection", "entry": [{"resource": {"resourceType": "Slot",
            "id": "1"}}]}"#,
    ),
    (
        IssueCode::BundleFullUrl,
        "Bundle.entry[0]",
        r#"{"resourceType": "Bundle", "type": "collection", "entry": [{"fullUrl": "Slot/1",
            "resource": {"resourceType": "Slot", "id": "1"}}]}"#,
    ),
    (
        IssueCode::BundleFullUrl,
        "Bundle.entry[0]",
        r#"{"resourceType": "Bundle", "type": "collection", "entry": [{"fullUrl": "https://a.fr/Slot/1",
            "resource": {"resourceType": "Slot", "status": "free"}}]}"#,
    ),
    (
        IssueCode::BundleFullUrl,
        "Bundle.entry[0]",
        r#"{"resourceType": "Bundle", "type": "collection", "entry": [{"fullUrl": "https://a.fr/Slot/2",
            "resource": {"resourceType": "Slot", "id": "1"}}]}"#,
    ),
    (
        IssueCode::BundleFullUrl,
        "Bundle.entry[0].resource.schedule",
        r#"{"resourceType": "Bundle", "type": "transaction", "entry": [{"resource": {"resourceType": "Slot",
            "id": "1", "schedule": {"reference": "Schedule/1"}}, "request": {"method": "PUT",
            "url": "Slot/1"}}]}"#,
    ),
    (
        IssueCode::SearchEntry,
        "Bundle.entry[0]",
        r#"{"resourceType": "Bundle", "type": "searchset", "link": [{"relation": "self",
            "url": "https://a.fr/Slot?status=free"}], "entry": [{"fullUrl": "urn:a:b",
            "search": {"mode": "match"}}]}"#,
    ),
    (
        IssueCode::SearchEntry,
        "Bundle.entry[0].resource",
        r#"{"resourceType": "Bundle", "type": "searchset", "link": [{"relation": "self",
            "url": "https://a.fr/Slot?status=free"}], "entry": [{"fullUrl": "urn:a:b",
            "resource": {"resourceType": "Slot", "status": "free"}, "search": {"mode": "match"}}]}"#,
    ),
    (
        IssueCode::SearchEntry,
        "Bundle.entry[0].resource",
        r#"{"resourceType": "Bundle", "type": "searchset", "link": [{"relation": "self",
            "url": "https://a.fr/Slot?status=free"}], "entry": [{"fullUrl": "urn:a:b",
            "resource": {"resourceType": "Schedule", "id": "1"}, "search": {"mode": "match"}}]}"#,
    ),
    (
        IssueCode::SearchEntry,
        "Bundle.entry[0].resource",
        r#"{"resourceType": "Bundle", "type": "searchset", "link": [{"relation": "self",
            "url": "https://a.fr/Slot?status=free"}], "entry": [{"fullUrl": "urn:a:b",
            "resource": {"resourceType": "Slot", "id": "1"}, "search": {"mode": "outcome"}}]}"#,
    ),
    (
        IssueCode::UnreachableEntry,
        "Bundle.entry[1]",
        r#"{"resourceType": "Bundle", "type": "document", "identifier": {"system": "urn:oid:1.2.250.1", "value": "1"},
            "timestamp": "2024-02-29T10:00:00Z", "entry": [{"fullUrl": "https://a.fr/Composition/1", "resource":
            {"resourceType": "Composition", "id": "1", "status": "final", "type": {"text": "a"}, "date": "2024",
            "author": [{"display": "a"}], "title": "a"}}, {"fullUrl": "https://a.fr/Basic/1", "resource":
            {"resourceType": "Basic", "id": "1", "code": {"text": "a"}}}]}"#,
    ),
    (
        IssueCode::UnresolvedReference,
        "Bundle.entry[0].resource.author[0]",
        r#"{"resourceType": "Bundle", "type": "document", "identifier": {"system": "urn:oid:1.2.250.1", "value": "1"},
            "timestamp": "2024-02-29T10:00:00Z", "entry": [{"fullUrl": "https://a.fr/Composition/1", "resource":
            {"resourceType": "Composition", "id": "1", "status": "final", "type": {"text": "a"}, "date": "2024",
            "author": [{"reference": "Practitioner/1"}], "title": "a"}}]}"#,
    ),
    (
        IssueCode::UnresolvedReference,
        "Bundle.entry[0]",
        r#"{"resourceType": "Bundle", "type": "message", "entry": [{"fullUrl": "https://a.fr/MessageHeader/1",
            "resource": {"resourceType": "MessageHeader", "id": "1", "eventUri": "urn:a:b", "source": {"endpoint":
            "urn:a:b"}, "focus": [{"reference": "Slot/1"}]}}, {"fullUrl": "https://b.fr/Slot/1", "resource":
            {"resourceType": "Slot", "id": "1"}}]}"#,
    ),
    (
        IssueCode::BundleLink,
        "Bundle.link[1].relation",
        r#"{"resourceType": "Bundle", "type": "searchset", "link": [{"relation": "self",
            "url": "https://a.fr"}, {"relation": "self", "url": "https://a.fr"}]}"#,
    ),
    (
        IssueCode::BundleLink,
        "Bundle.link[0].relation",
        r#"{"resourceType": "Bundle", "type": "collection", "link": [{"relation": "next",
            "url": "https://a.fr"}]}"#,
    ),
];

/// Narratives.
const NARRATIVES: &[Case] = &[
    (
        IssueCode::BadNarrative,
        "Slot.text.div",
        r#"{"resourceType": "Slot", "text": {"status": "additional",
            "div": "<div xmlns=\"http://www.w3.org/1999/xhtml\">a<"}}"#,
    ),
    (
        IssueCode::BadNarrative,
        "Slot.text.div",
        r#"{"resourceType": "Slot", "text": {"status": "additional",
            "div": "<p xmlns='http://www.w3.org/1999/xhtml'>a</p>"}}"#,
    ),
    (
        IssueCode::BadNarrative,
        "Slot.text.div",
        r#"{"resourceType": "Slot", "text": {"status": "additional", "div": "<div>a</div>"}}"#,
    ),
    (
        IssueCode::BadNarrative,
        "Slot.text.div",
        r#"{"resourceType": "Slot", "text": {"status": "additional",
            "div": "<div xmlns=\"http://www.w3.org/1999/xhtml\"><script>a</script></div>"}}"#,
    ),
    (
        IssueCode::BadNarrative,
        "Slot.text.div",
        r#"{"resourceType": "Slot", "text": {"status": "additional",
            "div": "<div xmlns=\"http://www.w3.org/1999/xhtml\"><p onclick='a'>b</p></div>"}}"#,
    ),
    (
        IssueCode::BadNarrative,
        "Slot.text.div",
        r#"{"resourceType": "Slot", "text": {"status": "additional",
            "div": "<div xmlns=\"http://www.w3.org/1999/xhtml\">a&nbsp;b</div>"}}"#,
    ),
    (
        IssueCode::BadNarrative,
        "Slot.text.div",
        r#"{"resourceType": "Slot", "text": {"status": "additional",
            "div": "<div xmlns=\"http://www.w3.org/1999/xhtml\">a<!DOCTYPE b></div>"}}"#,
    ),
    (
        IssueCode::BadNarrative,
        "Slot.text.div",
        r#"{"resourceType": "Slot", "text": {"status": "additional",
            "div": "<div xmlns=\"http://www.w3.org/1999/xhtml\"><ul>a</ul></div>"}}"#,
    ),
    (
        IssueCode::BadNarrative,
        "Slot.text.div",
        r#"{"resourceType": "Slot", "text": {"status": "additional",
            "div": "<div xmlns=\"http://www.w3.org/1999/xhtml\"><a href='javascript:a'>b</a></div>"}}"#,
    ),
    (
        IssueCode::BadNarrative,
        "Slot.text.div",
        r#"{"resourceType": "Slot", "text": {"status": "additional",
            "div": "<div xmlns=\"http://www.w3.org/1999/xhtml\"><a href='#a'>b</a></div>"}}"#,
    ),
    (
        IssueCode::BadNarrative,
        "Slot.text.div",
        r#"{"resourceType": "Slot", "text": {"status": "additional",
            "div": "<div xmlns=\"http://www.w3.org/1999/xhtml\"></div>"}}"#,
    ),
];

/// The cases, and how each is checked.
fn cases() -> impl Iterator<Item = (&'static Case, Check)> {
    let of_profiles =
        [READER, ELEMENTS, CODES, INVARIANTS, REFERENCES, EXTENSIONS, BUNDLES, NARRATIVES];
    let of_profiles = of_profiles.into_iter().flatten().map(|case| (case, check as Check));
    of_profiles.chain(guide::cases())
}

/// The text of a case: `$sas/`, `$ans/`, `$fr/` and `$r4/` stand for what addresses of definitions start with.
fn written_out(text: &str) -> String {
    text.replace("$sas/", "http://sas.fr/fhir/StructureDefinition/")
        .replace("$ans/", "https://interop.esante.gouv.fr/ig/fhir/sas/StructureDefinition/")
        .replace("$fr/", "http://interopsante.org/fhir/StructureDefinition/")
        .replace("$r4/", "http://hl7.org/fhir/StructureDefinition/")
}

fn check(text: &[u8]) -> Vec<Issue> {
    Validator::new(Layer::Profile).check(text).issues().to_vec()
}

/// The issues of a case that have its code and its place.
fn issues((code, path, text): &Case, check: Check) -> Vec<Issue> {
    let mut issues = check(written_out(text).as_bytes());
    issues.retain(|issue| issue.code == *code && issue.path == *path);
    assert!(!issues.is_empty(), "{text}\n  no {code} at {path}");
    issues
}

#[test]
fn every_text_is_pinned() {
    let mut pinned = String::new();
    for (case, check) in cases() {
        let (code, path, text) = case;
        // the line breaks of a text are those of its source
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let place = if path.is_empty() { "the whole" } else { path };
        let text = format!("    of {}", text.replace('\u{feff}', "U+FEFF"));
        writeln!(pinned, "{code} at {place}\n{}", text.trim_end()).expect("memory");
        for issue in issues(case, check) {
            let [english, french] = [Lang::En, Lang::Fr].map(|lang| issue.message(lang));
            writeln!(pinned, "    en {english}\n    fr {french}").expect("memory");
        }
        pinned.push('\n');
    }
    expected::assert_is("tests/data/messages.txt", &pinned);
}

/// Codes that no text here has, and why.
const NOT_REPORTED: &[(IssueCode, &str)] = &[
    (IssueCode::NotInSlices, "of the profiles none forbids items of a list that are in no slice"),
    (IssueCode::InternalFault, "no text is known that this crate has a fault with"),
    (
        IssueCode::FrCore2,
        "only checks against the next edition look ahead: their tests have the texts",
    ),
    (IssueCode::SparseList, "a text of hundreds of items is too long to read here"),
];

#[test]
fn every_code_has_its_text() {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus/expected.txt");
    let corpus = fs::read_to_string(corpus).expect("the list");
    let mut reported: BTreeSet<_> = corpus
        .lines()
        .filter_map(|line| line.strip_prefix("    ")?.split(' ').next())
        .map(str::to_owned)
        .collect();
    reported.extend(cases().map(|((code, ..), _)| code.to_string()));
    for (code, why) in NOT_REPORTED {
        assert!(reported.insert(code.to_string()), "{code} is reported after all, although {why}");
    }
    assert_eq!(reported, IssueCode::ALL.iter().map(ToString::to_string).collect());
}

/// The report of a check that broke off states that in both languages, and can be sent.
#[test]
fn an_internal_fault_has_a_report() {
    let report = Report::internal_fault();
    assert!(!report.is_conformant() && report.has_internal_fault() && !report.is_unread());
    let [issue] = report.issues() else { panic!("{report}") };
    assert_eq!((issue.code, issue.position), (IssueCode::InternalFault, None));
    let english = issue.message(Lang::En);
    assert!(english.starts_with("The check stopped at an internal fault"), "{english}");
    let french = issue.message(Lang::Fr);
    assert!(
        french.starts_with("La vérification s'est arrêtée sur une défaillance interne"),
        "{french}"
    );
    let outcome = report.outcome(Lang::Fr);
    assert!(Validator::new(Layer::Guide).check_value(&outcome).is_conformant());
}

/// The keys of the rules that tie elements together.
const KEYS: &str = "ext-1 per-1 cpt-2 att-1 qty-3 sqty-1 rng-2 rat-1 age-1 cnt-3 dis-1 drt-1 org-1 org-2 org-3 \
                    app-1 app-2 app-3 app-4 bdl-1 bdl-2 bdl-3 bdl-4 bdl-5 bdl-7 bdl-8 bdl-9 bdl-10 bdl-11 bdl-12 \
                    dom-2 dom-4 dom-5 FINESS-invariant SIRET-invariant";

#[test]
fn every_rule_has_its_text() {
    let mut keys = BTreeSet::new();
    let mut texts = BTreeMap::new();
    for case in INVARIANTS {
        for issue in issues(case, check) {
            let key = issue.rule().expect("a rule").element();
            let other = texts.insert(issue.message(Lang::En), key.clone());
            assert!(other.is_none_or(|other| other == key), "{key}: in words of its own: {issue}");
            keys.insert(key);
        }
    }
    assert_eq!(keys, KEYS.split_whitespace().map(str::to_owned).collect());
}

/// All issues of the cases, of the corpus and of the bases.
fn many_issues() -> Vec<Issue> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut issues: Vec<_> =
        cases().flat_map(|((_, _, text), check)| check(written_out(text).as_bytes())).collect();
    for folder in ["tests/corpus", "tests/bases"] {
        let texts = shared::json_files(&root.join(folder));
        issues.extend(texts.iter().flat_map(|(_, text)| check(text)));
    }
    issues
}

#[test]
fn texts_are_sentences() {
    let issues = many_issues();
    assert!(issues.len() > 500);
    for issue in issues {
        let [english, french] = [Lang::En, Lang::Fr].map(|lang| issue.message(lang));
        assert_ne!(english, french, "{issue}");
        assert!(!english.starts_with("The rule "), "a key without a text of its own: {issue}");
        for text in [&english, &french] {
            assert!(text.ends_with('.') && !text.ends_with("..") && !text.contains("  "), "{text}");
            assert!(
                text.starts_with(|c: char| c.is_uppercase() || matches!(c, '`' | '"' | '«')),
                "{text}"
            );
            for name in ["IssueCode", "Some(", "None", "Vec<", "::", "Facts", "Option<", "&str"] {
                assert!(!text.contains(name), "{text}");
            }
        }
        assert!(
            !english.contains(['«', '»']) && !english.contains(" ;") && !english.contains(" : ")
        );
        french_typography(&french);
    }
}

/// A blank before `:`, `;`, `?` and `!` where they end something, and within quotes; what is quoted is as it came.
fn french_typography(text: &str) {
    assert!(!text.contains('’'), "{text}");
    let mut own = String::new();
    for (at, part) in text.split(['«', '»']).enumerate() {
        if at % 2 == 0 {
            own.push_str(part);
        } else {
            assert!(part.starts_with(' ') && part.ends_with(' '), "{text}");
        }
    }
    let letters: Vec<_> = own.chars().chain([' ']).collect();
    for around in letters.windows(3) {
        let right = !matches!(around, [before, ':' | ';' | '?' | '!', ' '] if *before != ' ');
        assert!(right, "{text}");
    }
}

/// Faults in all that a person has: none of it may be quoted.
#[test]
fn values_of_persons_are_not_quoted() {
    let secret = "Jeanne-Maryvonne";
    let texts = [
        r#"{"resourceType": "Practitioner", "meta": {"profile": ["$sas/FrPractitionerAgregateur"]},
            "identifier": [
                {"system": "urn:ietf:rfc:3986", "value": "@"},
                {"system": "rpps", "value": "@"}, {"value": "@", "type": {"text": "@"}},
                {"value": "@\u0000", "period": {"start": "@", "end": "@"}, "assigner": {"display": "@"}}],
            "name": [{"family": "@ ", "given": ["@", ""], "text": "@\u0001", "prefix": ["@", "@"], "use": "official"}, "@"],
            "telecom": [{"value": "@"}, {"system": "phone", "value": ["@"]}, {"value": {"@": "@"}}],
            "address": [{"line": "@", "city": ["@"], "text": "@\u0002", "district": " "}],
            "birthDate": "@", "active": "@",
            "photo": [{"data": "@", "title": "@"}, {"contentType": "image/png", "title": "@", "data": "AAAA", "size": 1}],
            "qualification": [{"code": {"text": "@"}, "identifier": [{"value": "@"}]}],
            "communication": [{"text": "@"}]}"#,
        r#"{"resourceType": "Practitioner", "meta": {"profile": ["$ans/FrPractitionerRegul"]}, "active": true,
            "identifier": [{"system": "urn:oid:1.2.250.1.71.4.2.1", "value": "@"},
                {"system": "urn:oid:1.2.250.1.71.4.2.1", "value": "@"}],
            "name": [{"family": "@", "given": ["@", "@"]}], "telecom": [{"system": "phone", "value": "@"}]}"#,
        r#"{"resourceType": "Appointment", "meta": {"profile": ["$sas/FrAppointmentSAS"]}, "status": "booked",
            "extension": [{"url": "$fr/FrAppointmentOperator", "valueString": "@"}],
            "identifier": [{"value": "@"}, {"value": "@"}], "description": "@\u0000", "comment": " ",
            "start": "@", "created": "@", "patientInstruction": ["@"],
            "participant": [
                {"actor": {"display": "@", "identifier": {"system": "rpps", "value": "@"}}, "status": "accepted"},
                {"actor": "@", "status": "declined"}]}"#,
        r#"{"resourceType": "Location", "meta": {"profile": ["$ans/sas-sos-location-aggregator"]}, "name": "@",
            "identifier": [{"value": "@"}], "address": {"line": ["@", "@"], "city": "@", "postalCode": "@"},
            "telecom": [{"system": "phone", "value": "@", "use": "home"}], "description": "@\u0000"}"#,
        r#"{"resourceType": "Patient", "id": "", "name": [{"family": "@\u0000", "given": ["@", ""]}], "birthDate": null}"#,
        r#"{"resourceType": "Slot", "comment": "@\u0000", "text": {"status": "generated", "div": "<div>@</div>"},
            "serviceType": [{"text": "@"}, {"id": "a", "text": "@"}, {"id": "a", "text": "@"}]}"#,
    ];
    for text in texts {
        let text = written_out(text).replace('@', secret);
        let mut issues = check(text.as_bytes());
        assert!(issues.len() > 3, "{text}");
        issues.extend(guide::check(text.as_bytes()));
        for issue in issues {
            assert_ne!(issue.code, IssueCode::NotJson, "{text}");
            for lang in [Lang::En, Lang::Fr] {
                assert!(!issue.message(lang).contains(secret), "{issue}\n{text}");
            }
        }
    }
}

/// What is long is cut; what cannot be seen is made to be seen: when all is shown.
#[test]
fn values_are_shown_on_one_line() {
    let shown = |url: &str| {
        let text = format!(
            r#"{{"resourceType": "Slot", "extension": [{{"url": "{url}", "valueCode": "a"}}]}}"#
        );
        let issues = check(text.as_bytes());
        let issue = issues.iter().find(|issue| issue.code == IssueCode::ExtensionAddress);
        let issue = issue.unwrap_or_else(|| panic!("{text}"));
        assert!(issue.message(Lang::En).contains("found a text of "), "{issue}");
        let text = issue.message_with_values(Lang::En);
        let (_, found) = text.split_once("found \"").expect("what was found");
        found.split_once("\". ").expect("what to do").0.to_owned()
    };
    assert_eq!(shown(&"é".repeat(80)), "é".repeat(80));
    assert_eq!(shown(&"é".repeat(81)), "é".repeat(80) + "…");
    assert_eq!(shown("a  b "), "a␣␣b␣");
    assert_eq!(shown("a\\n\\t\u{202e}b"), "a\\n\\t\\u{202e}b");
    assert_eq!(shown("a\u{2028}\u{9b}\u{e0041}"), "a\\u{2028}\\u{9b}\\u{e0041}");
}

/// A person's name or number in each place where a message could quote what it found: whatever the place is for.
#[test]
fn nothing_of_a_person_is_shown() {
    let texts = [
        r#"{"resourceType":"Bundle","type":"collection","entry":[{"fullUrl":"https://a.example/fhir/Appointment/@","resource":
            {"resourceType":"Appointment","id":"1","status":"booked","start":"2026-03-02T09:00:00Z","end":"2026-03-02T09:15:00Z",
            "participant":[{"status":"accepted","actor":{"reference":"Patient?identifier=urn:oid:1.2.250.1.213.1.4.8|@"}},
                {"status":"@","actor":{"reference":"Patient/@/@"}}]}},
            {"fullUrl":"@","resource":{"resourceType":"Device","id":"@"}},{"fullUrl":"Patient/@","resource":{"resourceType":"@"}},
            {"fullUrl":"urn:a:1","resource":{"resourceType":"Slot","schedule":{"reference":"Schedule/@"}}},
            {"fullUrl":"urn:a:@","resource":{"resourceType":"Schedule","id":"@","meta":{"versionId":"@"}}},
            {"fullUrl":"urn:a:@","resource":{"resourceType":"Schedule","id":"@","meta":{"versionId":"@"}}}],
            "link":[{"relation":"@","url":"@"},{"relation":"self","url":"@"},{"relation":"self","url":"@"}]}"#,
        r#"{"resourceType":"Practitioner","telecom":[{"system":"@","value":"phone"}],"gender":"@","language":"@",
            "identifier":[{"system":"@","value":"urn:oid:1.2.250.1.213.1.4.8","use":"@","type":{"coding":[
                {"system":"http://terminology.hl7.org/CodeSystem/v3-ActCode","code":"@"},{"system":"@","code":"@"}]}}],
            "communication":[{"coding":[{"system":"@","code":"@"},{"system":"urn:ietf:bcp:47","code":"@"}]}],
            "meta":{"profile":["@","https://a.example/@"],"security":[{"system":"@"}],"tag":[{"system":"@","code":"@"}]},
            "photo":[{"contentType":"@","language":"@","url":"@","data":"@"}],"birthDate":"@"}"#,
        r##"{"resourceType":"PractitionerRole","practitioner":{"reference":"Practitioner/@ @"},"language":"@",
            "extension":[{"url":"@","valueString":"x"},{"url":"http://hl7.org/fhir/StructureDefinition/patient-citizenship",
                "extension":[{"url":"@"}]},{"url":"urn:a:b","valueMoney":{"currency":"@"}}],
            "location":[{"type":"@","reference":"#@"},{"reference":"@"}],"active":"@","@":1,"id":"@",
            "contained":[{"resourceType":"Location","id":"@","@":{"@":"@"}},{"resourceType":"@"},"@"],
            "organization":{"id":"@","reference":"Organization/@","type":"Organization","identifier":{"system":"@"}},
            "healthcareService":[{"id":"@","reference":"Practitioner/1","type":"@"}],"_code":["@"],"daysOfWeek":["@"]}"##,
        r##"{"resourceType":"Patient","@":{"@":""},"gender":"@","name":[{"@":"","use":"@"}],"id":"@ @",
            "maritalStatus":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/v3-MaritalStatus","code":"@"}]},
            "generalPractitioner":[{"reference":"@ @"}],"managingOrganization":{"reference":"#@"},"deceasedBoolean":"@"}"##,
        r#"{"resourceType":"Slot","meta":{"profile":["$sas/FrSlotAgregateur"]},"status":"@","start":"@","comment":"@",
            "schedule":{"reference":"@"},"serviceType":[{"coding":[{"system":"@","code":"@"}]}],
            "appointmentType":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/v2-0276","code":"@"}]}}"#,
    ];
    let mut codes = BTreeSet::new();
    for secret in ["255069999900173", "Jeanne Dupont 06 12 34 56 78", "0612345678", "Jeanne Dupont"]
    {
        for text in texts {
            let text = written_out(text).replace('@', secret);
            let report = Validator::new(Layer::Guide).check(text.as_bytes());
            assert!(report.issue_count() > 5, "{report}");
            for lang in [Lang::En, Lang::Fr] {
                // what is logged, too
                let reported = report.explain(lang)
                    + &r4::to_string(&report.outcome(lang))
                    + &format!("{report:?}");
                for part in [secret, "Jeanne", "Dupont", "0612", "06 12", "2550"] {
                    assert!(!reported.contains(part), "{part}: {reported}\n{text}");
                }
            }
            codes.extend(report.issues().iter().map(|issue| issue.code));
        }
    }
    assert!(codes.len() >= 25, "{codes:?}");
}
