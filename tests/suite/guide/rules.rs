//! Every rule of the guide: what breaks it, and what does not. Its use cases and its source are declared with the rule.

use fhir_sas::diagnostic::IssueCode;

use super::right::{
    Base, CPTS_REQUEST, CPTS_UTC, CPTS_UTC_LINK, PS_REQUEST, PS_UTC, PS_UTC_LINK, SOS_REQUEST,
    SOS_UTC, SOS_UTC_LINK,
};

/// Where, as a JSON pointer, and the JSON that is written there.
pub(super) type Edit = (&'static str, &'static str);

/// A change by which something right breaks a rule.
pub(super) struct Fault {
    pub(super) base: Base,
    pub(super) edits: &'static [Edit],
    /// Where the rule reports it.
    pub(super) path: &'static str,
    /// The codes that the same change has too, here or elsewhere.
    pub(super) also: &'static [IssueCode],
    /// The request that is answered; nothing when the rule does not need it.
    pub(super) request: &'static str,
    /// The time of the check; nothing when the rule does not need it.
    pub(super) now: &'static str,
}

/// A rule of the guide.
pub(super) struct Rule {
    pub(super) code: IssueCode,
    pub(super) faults: &'static [Fault],
    /// Changes that break nothing.
    pub(super) right: &'static [(Base, &'static [Edit])],
}

const fn fault(base: Base, edits: &'static [Edit], path: &'static str) -> Fault {
    Fault { base, edits, path, also: &[], request: "", now: "" }
}

impl Fault {
    const fn also(self, also: &'static [IssueCode]) -> Self {
        Self { also, ..self }
    }

    const fn at(self, now: &'static str) -> Self {
        Self { now, ..self }
    }

    const fn asked(self, request: &'static str) -> Self {
        Self { request, ..self }
    }
}

/// The request of individual practitioners with a raw `+`, as a link must not have it.
const RAW_PLUS: &str = r#""https://agenda.example.fr/fhir/Slot?_include=Slot:schedule&_include:iterate=Schedule:actor&status=free&start=ge2026-03-02T08:00:00.000+01:00&start=le2026-03-04T23:59:59.999+01:00&schedule.actor:Practitioner.identifier=urn:oid:1.2.250.1.71.4.2.1%7C810002909371""#;

/// An entry with another practitioner.
const SOMEBODY_ELSE: &str = r#"{"fullUrl": "https://agenda.example.fr/fhir/Practitioner/2", "resource": {"resourceType": "Practitioner", "id": "2", "meta": {"profile": ["http://sas.fr/fhir/StructureDefinition/FrPractitionerAgregateur"]}, "identifier": [{"type": {"coding": [{"system": "http://interopsante.org/fhir/CodeSystem/fr-v2-0203", "code": "IDNPS"}]}, "system": "urn:oid:1.2.250.1.71.4.2.1", "value": "810100050075"}], "name": [{"family": "Petit", "given": ["Anne"]}]}, "search": {"mode": "include"}}"#;

/// An entry with the practitioner of the answer, under another id.
const SAME_AGAIN: &str = r#"{"fullUrl": "https://agenda.example.fr/fhir/Practitioner/2", "resource": {"resourceType": "Practitioner", "id": "2", "meta": {"profile": ["http://sas.fr/fhir/StructureDefinition/FrPractitionerAgregateur"]}, "identifier": [{"type": {"coding": [{"system": "http://interopsante.org/fhir/CodeSystem/fr-v2-0203", "code": "IDNPS"}]}, "system": "urn:oid:1.2.250.1.71.4.2.1", "value": "810002909371"}], "name": [{"family": "Foret", "given": ["Pierre"]}]}, "search": {"mode": "include"}}"#;

/// An element that states why it has no value.
const ABSENT: &str = r#"{"extension": [{"url": "http://hl7.org/fhir/StructureDefinition/data-absent-reason", "valueCode": "unknown"}]}"#;

/// The rules, in the order of their codes; the one on an unknown flow has a test of its own.
pub(super) const RULES: &[Rule] = &[
Rule { code: IssueCode::SlotInstantFormat, faults: &[
fault(Base::Ps, &[("/entry/0/resource/start", r#""2026-03-02T08:00:00.000Z""#)], "Bundle.entry[0].resource.start"),
fault(Base::Cpts, &[("/entry/0/resource/start", r#""2026-03-02T08:00:00.000Z""#)], "Bundle.entry[0].resource.start"),
fault(Base::Sos, &[("/entry/0/resource/start", r#""2026-03-02T08:00:00.000Z""#)], "Bundle.entry[0].resource.start"),
fault(Base::Ps, &[("/entry/0/resource/end", r#""2026-03-02T09:15:00+01:00""#)], "Bundle.entry[0].resource.end"),
fault(Base::Ps, &[("/entry/0/resource/end", r#""2026-03-02T09:15:00.00+01:00""#)], "Bundle.entry[0].resource.end"),
], right: &[
(Base::Ps, &[("/entry/0/resource/start", r#""2026-03-02T04:00:00.000-04:00""#)]),
(Base::Ps, &[("/entry/0/resource/end", r#""2026-03-02T09:00:00.001+01:00""#)]),
]},
Rule { code: IssueCode::SlotOrder, faults: &[
fault(Base::Ps, &[("/entry/0/resource/end", r#""2026-03-02T09:00:00.000+01:00""#)], "Bundle.entry[0].resource.end"),
fault(Base::Cpts, &[("/entry/0/resource/end", r#""2026-03-02T09:00:00.000+01:00""#)], "Bundle.entry[0].resource.end"),
fault(Base::Sos, &[("/entry/0/resource/end", r#""2026-03-02T09:00:00.000+01:00""#)], "Bundle.entry[0].resource.end"),
fault(Base::Ps, &[("/entry/0/resource/end", r#""2026-03-02T08:45:00.000+01:00""#)], "Bundle.entry[0].resource.end"),
], right: &[
(Base::Ps, &[("/entry/0/resource/end", r#""2026-03-02T08:30:00.000+00:00""#)]),
(Base::Sos, &[("/entry/0/resource/end", r#""2026-03-03T00:00:00.000+01:00""#)]),
]},
Rule { code: IssueCode::SlotBookingUrl, faults: &[
fault(Base::Ps, &[("/entry/0/resource/comment", "")], "Bundle.entry[0].resource"),
fault(Base::Cpts, &[("/entry/0/resource/comment", "")], "Bundle.entry[0].resource"),
fault(Base::Sos, &[("/entry/0/resource/comment", "")], "Bundle.entry[0].resource"),
fault(Base::Ps, &[("/entry/0/resource/comment", r#""Sur rendez-vous""#)], "Bundle.entry[0].resource.comment"),
fault(Base::Ps, &[("/entry/0/resource/comment", r#""agenda.example.fr/rdv?lieu=1""#)], "Bundle.entry[0].resource.comment"),
fault(Base::Ps, &[("/entry/0/resource/comment", r#""ftp://agenda.example.fr/?a=b""#)], "Bundle.entry[0].resource.comment"),
], right: &[
(Base::Ps, &[("/entry/0/resource/comment", r#""http://agenda.example.fr/?a=b&c=d#e""#)]),
]},
Rule { code: IssueCode::SlotWalkInUrl, faults: &[
fault(Base::Ps, &[("/entry/0/resource/appointmentType", r#"{"coding": [{"system": "http://terminology.hl7.org/CodeSystem/v2-0276", "code": "WALKIN"}]}"#), ("/entry/0/resource/comment", "")], "Bundle.entry[0].resource"),
fault(Base::Cpts, &[("/entry/0/resource/appointmentType", r#"{"coding": [{"system": "http://terminology.hl7.org/CodeSystem/v2-0276", "code": "WALKIN"}]}"#), ("/entry/0/resource/comment", "")], "Bundle.entry[0].resource"),
fault(Base::Sos, &[("/entry/0/resource/appointmentType", r#"{"coding": [{"system": "http://terminology.hl7.org/CodeSystem/v2-0276", "code": "WALKIN"}]}"#), ("/entry/0/resource/comment", "")], "Bundle.entry[0].resource"),
], right: &[
(Base::Ps, &[("/entry/0/resource/appointmentType", r#"{"coding": [{"system": "http://terminology.hl7.org/CodeSystem/v2-0276", "code": "WALKIN"}]}"#)]),
(Base::Sos, &[("/entry/0/resource/appointmentType", r#"{"coding": [{"system": "http://terminology.hl7.org/CodeSystem/v2-0276", "code": "WALKIN"}]}"#)]),
]},
Rule { code: IssueCode::SlotBookingUrlQuery, faults: &[
fault(Base::Ps, &[("/entry/0/resource/comment", r#""https://agenda.example.fr/rdv/12""#)], "Bundle.entry[0].resource.comment"),
fault(Base::Cpts, &[("/entry/0/resource/comment", r#""https://agenda.example.fr/rdv/12""#)], "Bundle.entry[0].resource.comment"),
fault(Base::Sos, &[("/entry/0/resource/comment", r#""https://agenda.example.fr/rdv/12""#)], "Bundle.entry[0].resource.comment"),
], right: &[
(Base::Ps, &[("/entry/0/resource/comment", r#""https://agenda.example.fr/rdv?""#)]),
(Base::Cpts, &[("/entry/0/resource/comment", r#""https://agenda.example.fr/#/rdv?lieu=1""#)]),
]},
Rule { code: IssueCode::SlotVisibility, faults: &[
fault(Base::Ps, &[("/entry/0/resource/meta/security", "")], "Bundle.entry[0].resource"),
fault(Base::Sos, &[("/entry/0/resource/meta/security", "")], "Bundle.entry[0].resource"),
fault(Base::Cpts, &[("/entry/0/resource/meta/security", "")], "Bundle.entry[0].resource").also(&[IssueCode::SlotCptsLabel]),
], right: &[
(Base::Ps, &[("/entry/0/resource/meta/security", r#"[{"system": "https://mos.esante.gouv.fr/NOS/TRE_R314-TypeCreneau/FHIR/TRE-R314-TypeCreneau", "code": "PUBLIC"}, {"system": "https://mos.esante.gouv.fr/NOS/TRE_R314-TypeCreneau/FHIR/TRE-R314-TypeCreneau", "code": "PRO"}, {"system": "https://mos.esante.gouv.fr/NOS/TRE_R314-TypeCreneau/FHIR/TRE-R314-TypeCreneau", "code": "SNP"}, {"system": "https://mos.esante.gouv.fr/NOS/TRE_R314-TypeCreneau/FHIR/TRE-R314-TypeCreneau", "code": "CPTS"}]"#)]),
(Base::Sos, &[("/entry/0/resource/meta/security", r#"[{"system": "https://mos.esante.gouv.fr/NOS/TRE_R314-TypeCreneau/FHIR/TRE-R314-TypeCreneau", "code": "SNP"}]"#)]),
]},
Rule { code: IssueCode::SlotConsultationType, faults: &[
fault(Base::Ps, &[("/entry/0/resource/serviceType/0", r#"{"coding": [{"system": "http://terminology.hl7.org/CodeSystem/v3-ActCode", "code": "IMP"}]}"#)], "Bundle.entry[0].resource.serviceType[0].coding[0]"),
fault(Base::Cpts, &[("/entry/0/resource/serviceType/0", r#"{"coding": [{"system": "http://terminology.hl7.org/CodeSystem/v3-ActCode", "code": "IMP"}]}"#)], "Bundle.entry[0].resource.serviceType[0].coding[0]"),
fault(Base::Sos, &[("/entry/0/resource/serviceType/0", r#"{"coding": [{"system": "http://terminology.hl7.org/CodeSystem/v3-ActCode", "code": "IMP"}]}"#)], "Bundle.entry[0].resource.serviceType[0].coding[0]").also(&[IssueCode::CodeNotAllowed]),
], right: &[
(Base::Ps, &[("/entry/0/resource/serviceType/-", r#"{"coding": [{"system": "http://terminology.hl7.org/CodeSystem/v3-ActCode", "code": "HH"}]}"#), ("/entry/0/resource/serviceType/-", r#"{"coding": [{"system": "http://terminology.hl7.org/CodeSystem/v3-ActCode", "code": "VR"}]}"#)]),
]},
Rule { code: IssueCode::SlotConsultationMissing, faults: &[
fault(Base::Ps, &[("/entry/0/resource/serviceType", "")], "Bundle.entry[0].resource"),
fault(Base::Ps, &[("/entry/0/resource/serviceType/0", r#"{"text": "Visite"}"#)], "Bundle.entry[0].resource"),
fault(Base::Cpts, &[("/entry/0/resource/serviceType/0", "")], "Bundle.entry[0].resource"),
fault(Base::Sos, &[("/entry/0/resource/serviceType", "")], "Bundle.entry[0].resource"),
], right: &[
(Base::Ps, &[("/entry/0/resource/serviceType/-", r#"{"text": "Visite de contrôle"}"#)]),
]},
Rule { code: IssueCode::SlotAppointmentType, faults: &[
fault(Base::Ps, &[("/entry/0/resource/appointmentType", "")], "Bundle.entry[0].resource"),
fault(Base::Cpts, &[("/entry/0/resource/appointmentType", "")], "Bundle.entry[0].resource"),
fault(Base::Sos, &[("/entry/0/resource/appointmentType", "")], "Bundle.entry[0].resource"),
fault(Base::Ps, &[("/entry/0/resource/appointmentType", r#"{"coding": [{"system": "http://terminology.hl7.org/CodeSystem/v2-0276", "code": "CHECKUP"}]}"#)], "Bundle.entry[0].resource.appointmentType"),
fault(Base::Ps, &[("/entry/0/resource/appointmentType", r#"{"text": "ROUTINE"}"#)], "Bundle.entry[0].resource.appointmentType"),
], right: &[
(Base::Cpts, &[("/entry/0/resource/appointmentType", r#"{"coding": [{"system": "http://terminology.hl7.org/CodeSystem/v2-0276", "code": "WALKIN"}]}"#)]),
]},
Rule { code: IssueCode::SpecialtyAsText, faults: &[
fault(Base::Ps, &[("/entry/0/resource/specialty", r#"[{"text": "Pneumologie"}]"#)], "Bundle.entry[0].resource.specialty[0]"),
fault(Base::Cpts, &[("/entry/0/resource/specialty", r#"[{"text": "Pneumologie"}]"#)], "Bundle.entry[0].resource.specialty[0]"),
fault(Base::Sos, &[("/entry/0/resource/specialty", r#"[{"text": "Pneumologie"}]"#)], "Bundle.entry[0].resource.specialty[0]"),
fault(Base::Ps, &[("/entry/0/resource/specialty/-", r#"{"text": "Pneumologie"}"#)], "Bundle.entry[0].resource.specialty[1]"),
], right: &[
(Base::Ps, &[("/entry/0/resource/specialty", "")]),
(Base::Ps, &[("/entry/0/resource/specialty/0/text", r#""Médecine générale""#)]),
]},
Rule { code: IssueCode::SlotOutsideWindow, faults: &[
fault(Base::Ps, &[("/entry/0/resource/start", r#""2026-03-02T07:59:59.999+01:00""#)], "Bundle.entry[0].resource.start").asked(PS_REQUEST),
fault(Base::Cpts, &[("/entry/0/resource/start", r#""2026-03-02T07:59:59.999+01:00""#)], "Bundle.entry[0].resource.start").asked(CPTS_REQUEST),
fault(Base::Sos, &[("/entry/0/resource/start", r#""2026-03-02T07:59:59.999+01:00""#)], "Bundle.entry[0].resource.start").asked(SOS_REQUEST),
fault(Base::Ps, &[("/entry/0/resource/start", r#""2026-03-05T00:00:00.000+01:00""#), ("/entry/0/resource/end", r#""2026-03-05T00:15:00.000+01:00""#)], "Bundle.entry[0].resource.start").asked(PS_REQUEST),
], right: &[
(Base::Ps, &[("/entry/0/resource/start", r#""2026-03-02T07:00:00.000+00:00""#)]),
]},
Rule { code: IssueCode::SlotDayAfter, faults: &[
fault(Base::Ps, &[("/entry/0/resource/start", r#""2026-03-05T00:15:00.000+01:00""#), ("/entry/0/resource/end", r#""2026-03-05T00:30:00.000+01:00""#), ("/link/0/url", PS_UTC_LINK)], "Bundle.entry[0].resource.start").asked(PS_UTC),
fault(Base::Cpts, &[("/entry/0/resource/start", r#""2026-03-05T00:15:00.000+01:00""#), ("/entry/0/resource/end", r#""2026-03-05T00:30:00.000+01:00""#), ("/link/0/url", CPTS_UTC_LINK)], "Bundle.entry[0].resource.start").asked(CPTS_UTC),
fault(Base::Sos, &[("/entry/0/resource/start", r#""2026-03-05T00:15:00.000+01:00""#), ("/entry/0/resource/end", r#""2026-03-05T00:30:00.000+01:00""#), ("/link/0/url", SOS_UTC_LINK)], "Bundle.entry[0].resource.start").asked(SOS_UTC),
// by the clocks of Réunion
fault(Base::Ps, &[("/entry/0/resource/start", r#""2026-03-05T00:00:00.000+04:00""#), ("/entry/0/resource/end", r#""2026-03-05T00:30:00.000+04:00""#), ("/link/0/url", PS_UTC_LINK)], "Bundle.entry[0].resource.start").asked(PS_UTC),
], right: &[
(Base::Ps, &[("/entry/0/resource/start", r#""2026-03-04T23:45:00.000+01:00""#), ("/entry/0/resource/end", r#""2026-03-05T00:15:00.000+01:00""#), ("/link/0/url", PS_UTC_LINK)]),
// the same instant as the first fault, on the day that was requested
(Base::Ps, &[("/entry/0/resource/start", r#""2026-03-04T23:15:00.000+00:00""#), ("/entry/0/resource/end", r#""2026-03-04T23:30:00.000+00:00""#), ("/link/0/url", PS_UTC_LINK)]),
]},
Rule { code: IssueCode::SlotCptsLabel, faults: &[
fault(Base::Cpts, &[("/entry/0/resource/meta/security/1", "")], "Bundle.entry[0].resource.serviceType[1]"),
fault(Base::Cpts, &[("/entry/0/resource/serviceType/2", ""), ("/entry/0/resource/serviceType/1", "")], "Bundle.entry[0].resource").also(&[IssueCode::AnswerUnused]),
], right: &[
(Base::Cpts, &[("/entry/0/resource/serviceType/2", ""), ("/entry/7", ""), ("/entry/6", "")]),
]},
Rule { code: IssueCode::ScheduleActors, faults: &[
fault(Base::Ps, &[("/entry/2/resource/actor/0", "")], "Bundle.entry[2].resource"),
fault(Base::Ps, &[("/entry/2/resource/actor/1", "")], "Bundle.entry[2].resource").also(&[IssueCode::AnswerUnused]),
fault(Base::Ps, &[("/entry/2/resource/actor/-", r#"{"reference": "PractitionerRole/2"}"#)], "Bundle.entry[2].resource").also(&[IssueCode::SchedulePlace]),
fault(Base::Cpts, &[("/entry/1/resource/actor/0", "")], "Bundle.entry[1].resource"),
fault(Base::Sos, &[("/entry/2/resource/actor/-", r#"{"reference": "Location/2"}"#)], "Bundle.entry[2].resource").also(&[IssueCode::SchedulePlace]),
], right: &[
(Base::Ps, &[("/entry/2/resource/actor", r#"[{"reference": "PractitionerRole/1"}, {"reference": "Practitioner/1"}]"#)]),
]},
Rule { code: IssueCode::SchedulePlace, faults: &[
fault(Base::Ps, &[("/entry/2/resource/actor/1/reference", r#""PractitionerRole/2""#)], "Bundle.entry[3].resource.actor[1]").also(&[IssueCode::AnswerUnused]),
fault(Base::Cpts, &[("/entry/-", r#"{"fullUrl": "https://agenda.example.fr/fhir/Schedule/2", "resource": {"resourceType": "Schedule", "id": "2", "meta": {"profile": ["http://sas.fr/fhir/StructureDefinition/FrScheduleAgregateur"]}, "actor": [{"reference": "Practitioner/1"}, {"reference": "PractitionerRole/1"}]}, "search": {"mode": "include"}}"#), ("/entry/-", r#"{"fullUrl": "https://agenda.example.fr/fhir/Slot/b", "resource": {"resourceType": "Slot", "id": "b", "meta": {"profile": ["https://interop.esante.gouv.fr/ig/fhir/sas/StructureDefinition/sas-cpts-slot-aggregator"], "security": [{"system": "https://mos.esante.gouv.fr/NOS/TRE_R314-TypeCreneau/FHIR/TRE-R314-TypeCreneau", "code": "PUBLIC"}]}, "serviceType": [{"coding": [{"system": "http://terminology.hl7.org/CodeSystem/v3-ActCode", "code": "VR"}]}], "appointmentType": {"coding": [{"system": "http://terminology.hl7.org/CodeSystem/v2-0276", "code": "WALKIN"}]}, "schedule": {"reference": "Schedule/2"}, "status": "free", "start": "2026-03-02T10:00:00.000+01:00", "end": "2026-03-02T10:15:00.000+01:00", "comment": "https://agenda.example.fr/rdv?creneau=b"}, "search": {"mode": "match"}}"#), ("/total", "2")], "Bundle.entry[8].resource.actor[1]"),
fault(Base::Sos, &[("/entry/2/resource/actor/0/reference", r#""Location/2""#)], "Bundle.entry[3].resource.actor[0]").also(&[IssueCode::AnswerUnused]),
], right: &[
(Base::Ps, &[("/entry/1/resource/schedule/reference", r#""Schedule/1""#), ("/entry/6", ""), ("/entry/3", "")]),
]},
Rule { code: IssueCode::PractitionerNationalId, faults: &[
fault(Base::Ps, &[("/entry/4/resource/identifier/0/value", r#""10002909371""#)], "Bundle.entry[4].resource.identifier[0].value"),
fault(Base::Cpts, &[("/entry/2/resource/identifier/0/value", r#""10002909371""#)], "Bundle.entry[2].resource.identifier[0].value"),
fault(Base::Ps, &[("/entry/4/resource/identifier/0/value", r#""8 10002909371""#)], "Bundle.entry[4].resource.identifier[0].value"),
], right: &[
(Base::Ps, &[("/entry/4/resource/identifier/0/value", r#""800001288385""#)]),
]},
Rule { code: IssueCode::PractitionerName, faults: &[
fault(Base::Ps, &[("/entry/4/resource/name", "")], "Bundle.entry[4].resource"),
fault(Base::Cpts, &[("/entry/2/resource/name", "")], "Bundle.entry[2].resource"),
fault(Base::Ps, &[("/entry/4/resource/name/0/given", "")], "Bundle.entry[4].resource"),
fault(Base::Ps, &[("/entry/4/resource/name/0/family", "")], "Bundle.entry[4].resource"),
], right: &[
(Base::Ps, &[("/entry/4/resource/name/0/given", r#"["Pierre", "Jean"]"#)]),
]},
Rule { code: IssueCode::PhoneFormat, faults: &[
fault(Base::Ps, &[("/entry/5/resource/telecom/0/value", r#""0102030405""#)], "Bundle.entry[5].resource.telecom[0].value"),
fault(Base::Ps, &[("/entry/4/resource/telecom", r#"[{"system": "sms", "value": "+33 1 02 03 04 05"}]"#)], "Bundle.entry[4].resource.telecom[0].value"),
fault(Base::Ps, &[("/entry/5/resource/contained/0/telecom", r#"[{"system": "phone", "value": "15"}]"#)], "Bundle.entry[5].resource.contained[0].telecom[0].value"),
fault(Base::Cpts, &[("/entry/5/resource/telecom/0/value", r#""+330102030405""#)], "Bundle.entry[5].resource.telecom[0].value"),
fault(Base::Sos, &[("/entry/4/resource/telecom/0/value", r#""0033193246789""#)], "Bundle.entry[4].resource.telecom[0].value"),
fault(Base::Sos, &[("/entry/6/resource/telecom", r#"[{"system": "phone", "value": "3624"}]"#)], "Bundle.entry[6].resource.telecom[0].value"),
], right: &[
(Base::Ps, &[("/entry/5/resource/telecom/0/value", r#""+262262010203""#)]),
(Base::Sos, &[("/entry/4/resource/telecom/-", r#"{"system": "email", "value": "a@exemple.fr"}"#)]),
]},
Rule { code: IssueCode::PostalCode, faults: &[
fault(Base::Ps, &[("/entry/5/resource/contained/0/address/postalCode", r#""4700""#)], "Bundle.entry[5].resource.contained[0].address.postalCode"),
fault(Base::Cpts, &[("/entry/3/resource/contained/0/address/postalCode", r#""F-47000""#)], "Bundle.entry[3].resource.contained[0].address.postalCode"),
fault(Base::Sos, &[("/entry/4/resource/address/postalCode", r#""2A004""#)], "Bundle.entry[4].resource.address.postalCode"),
], right: &[
(Base::Ps, &[("/entry/5/resource/contained/0/address/postalCode", r#""20090""#)]),
(Base::Sos, &[("/entry/4/resource/address/postalCode", r#""01000""#)]),
]},
Rule { code: IssueCode::StructureId, faults: &[
fault(Base::Ps, &[("/entry/5/resource/organization/identifier/value", r#""950047225""#)], "Bundle.entry[5].resource.organization.identifier.value"),
fault(Base::Ps, &[("/entry/5/resource/organization/identifier/value", r#""810002909371""#)], "Bundle.entry[5].resource.organization.identifier.value"),
fault(Base::Cpts, &[("/entry/5/resource/identifier/0/value", r#""19500472256""#)], "Bundle.entry[5].resource.identifier[0].value").also(&[IssueCode::BrokenInvariant, IssueCode::MissingSlice, IssueCode::ReferenceProfile]),
fault(Base::Sos, &[("/entry/6/resource/identifier/0/value", r#""33417374840002""#)], "Bundle.entry[6].resource.identifier[0].value").also(&[IssueCode::BrokenInvariant, IssueCode::MissingSlice, IssueCode::ReferenceProfile]),
], right: &[
(Base::Ps, &[("/entry/5/resource/organization/identifier/value", r#""412345678912345""#)]),
(Base::Cpts, &[("/entry/3/resource/organization/identifier/value", r#""1950047225""#)]),
]},
Rule { code: IssueCode::StructureIdAdeli, faults: &[
fault(Base::Ps, &[("/entry/5/resource/organization/identifier/value", r#""075123456701""#)], "Bundle.entry[5].resource.organization.identifier.value"),
fault(Base::Cpts, &[("/entry/3/resource/organization/identifier/value", r#""075123456701""#)], "Bundle.entry[3].resource.organization.identifier.value"),
fault(Base::Sos, &[("/entry/6/resource/identifier/0/value", r#""075123456701""#)], "Bundle.entry[6].resource.identifier[0].value").also(&[IssueCode::BrokenInvariant, IssueCode::MissingSlice, IssueCode::ReferenceProfile]),
], right: &[
(Base::Ps, &[("/entry/5/resource/organization/identifier/value", r#""334173748400020""#)]),
]},
Rule { code: IssueCode::StructureIdMissing, faults: &[
fault(Base::Ps, &[("/entry/5/resource/organization", "")], "Bundle.entry[5].resource"),
fault(Base::Cpts, &[("/entry/3/resource/organization", "")], "Bundle.entry[3].resource"),
fault(Base::Ps, &[("/entry/5/resource/organization", r#"{"display": "Cabinet"}"#)], "Bundle.entry[5].resource.organization"),
], right: &[
(Base::Ps, &[("/entry/5/resource/organization/display", r#""Cabinet""#)]),
]},
Rule { code: IssueCode::StructureIdIncomplete, faults: &[
fault(Base::Ps, &[("/entry/5/resource/organization/identifier/type", "")], "Bundle.entry[5].resource.organization.identifier"),
fault(Base::Cpts, &[("/entry/3/resource/organization/identifier/type", "")], "Bundle.entry[3].resource.organization.identifier"),
fault(Base::Ps, &[("/entry/5/resource/organization/identifier/system", "")], "Bundle.entry[5].resource.organization.identifier"),
fault(Base::Ps, &[("/entry/5/resource/organization/identifier/system", ""), ("/entry/5/resource/organization/identifier/type", "")], "Bundle.entry[5].resource.organization.identifier"),
], right: &[
(Base::Ps, &[("/entry/5/resource/organization/identifier/use", r#""official""#)]),
]},
Rule { code: IssueCode::RolePlace, faults: &[
fault(Base::Ps, &[("/entry/5/resource/contained/-", r##"{"resourceType": "Location", "id": "autre", "meta": {"profile": ["http://sas.fr/fhir/StructureDefinition/FrLocationAgregateur"]}, "identifier": [{"type": {"coding": [{"system": "http://interopsante.org/fhir/CodeSystem/fr-location-identifier-type", "code": "INTRN"}]}, "system": "https://agenda.example.fr/lieux", "value": "9"}], "address": {"line": ["2 rue"], "city": "Agen", "postalCode": "47000"}, "partOf": {"reference": "#lieu"}}"##)], "Bundle.entry[5].resource").also(&[IssueCode::OrphanContained]),
fault(Base::Cpts, &[("/entry/3/resource/contained/-", r##"{"resourceType": "Location", "id": "autre", "meta": {"profile": ["http://sas.fr/fhir/StructureDefinition/FrLocationAgregateur"]}, "identifier": [{"type": {"coding": [{"system": "http://interopsante.org/fhir/CodeSystem/fr-location-identifier-type", "code": "INTRN"}]}, "system": "https://agenda.example.fr/lieux", "value": "9"}], "address": {"line": ["2 rue"], "city": "Agen", "postalCode": "47000"}, "partOf": {"reference": "#lieu"}}"##)], "Bundle.entry[3].resource").also(&[IssueCode::OrphanContained, IssueCode::MissingSlice]),
], right: &[
(Base::Ps, &[("/entry/5/resource/contained/0/id", r#""lieu-1""#), ("/entry/5/resource/location/0/reference", r##""#lieu-1""##)]),
]},
Rule { code: IssueCode::RolePractitioner, faults: &[
fault(Base::Ps, &[("/entry/5/resource/practitioner", "")], "Bundle.entry[5].resource"),
fault(Base::Cpts, &[("/entry/3/resource/practitioner", r#"{"display": "Dr Foret"}"#)], "Bundle.entry[3].resource.practitioner"),
fault(Base::Ps, &[("/entry/-", SOMEBODY_ELSE), ("/entry/3/resource/actor/0/reference", r#""Practitioner/2""#)], "Bundle.entry[6].resource.practitioner"),
], right: &[
(Base::Ps, &[("/entry/-", SOMEBODY_ELSE), ("/entry/3/resource/actor/0/reference", r#""Practitioner/2""#), ("/entry/6/resource/practitioner/reference", r#""Practitioner/2""#)]),
]},
Rule { code: IssueCode::CptsDetails, faults: &[
fault(Base::Cpts, &[("/entry/5/resource/name", "")], "Bundle.entry[5].resource"),
fault(Base::Cpts, &[("/entry/7/resource/telecom", "")], "Bundle.entry[7].resource"),
], right: &[
(Base::Cpts, &[("/entry/5/resource/telecom/-", r#"{"system": "email", "value": "cpts@exemple.fr"}"#)]),
]},
Rule { code: IssueCode::ClaimedProfile, faults: &[
fault(Base::Ps, &[("/entry/0/resource/meta/profile", "")], "Bundle.entry[0].resource"),
fault(Base::Cpts, &[("/entry/2/resource/meta", "")], "Bundle.entry[2].resource"),
fault(Base::Sos, &[("/entry/4/resource/meta", "")], "Bundle.entry[4].resource"),
fault(Base::Ps, &[("/entry/0/resource/meta/profile/-", r#""http://interopsante.org/fhir/StructureDefinition/FrSlot""#)], "Bundle.entry[0].resource"),
fault(Base::Cpts, &[("/entry/1/resource/meta/profile/0", r#""http://interopsante.org/fhir/StructureDefinition/FrSchedule""#)], "Bundle.entry[1].resource"),
], right: &[
(Base::Ps, &[("/meta", "")]),
(Base::Ps, &[("/entry/5/resource/contained/0/meta", "")]),
]},
Rule { code: IssueCode::RelativeReference, faults: &[
fault(Base::Ps, &[("/entry/0/resource/schedule/reference", r#""https://agenda.example.fr/fhir/Schedule/1""#)], "Bundle.entry[0].resource.schedule"),
fault(Base::Cpts, &[("/entry/4/resource/providedBy/reference", r#""https://agenda.example.fr/fhir/Organization/1""#)], "Bundle.entry[4].resource.providedBy"),
fault(Base::Sos, &[("/entry/4/resource/managingOrganization/reference", r#""https://agenda.example.fr/fhir/Organization/1""#)], "Bundle.entry[4].resource.managingOrganization"),
fault(Base::Ps, &[("/entry/2/resource/actor/1/reference", r#""PractitionerRole/1/_history/2""#)], "Bundle.entry[2].resource.actor[1]").also(&[IssueCode::AnswerReference, IssueCode::AnswerUnused, IssueCode::ScheduleActors]),
], right: &[
(Base::Ps, &[("/entry/0/resource/schedule/display", r#""Lundi""#)]),
]},
Rule { code: IssueCode::AnswerReference, faults: &[
fault(Base::Ps, &[("/entry/0/resource/schedule/reference", r#""Schedule/9""#)], "Bundle.entry[0].resource.schedule").also(&[IssueCode::AnswerUnused]),
fault(Base::Ps, &[("/entry/5/resource/practitioner/reference", r#""Practitioner/9""#)], "Bundle.entry[5].resource.practitioner"),
fault(Base::Ps, &[("/entry/2/resource/actor/0/reference", r#""Practitioner/9""#)], "Bundle.entry[2].resource.actor[0]"),
fault(Base::Cpts, &[("/entry/0/resource/serviceType/1/extension/0/valueReference/reference", r#""HealthcareService/9""#)], "Bundle.entry[0].resource.serviceType[1].extension[0].value.ofType(Reference)").also(&[IssueCode::AnswerUnused]),
fault(Base::Cpts, &[("/entry/4/resource/providedBy/reference", r#""Organization/9""#)], "Bundle.entry[4].resource.providedBy").also(&[IssueCode::AnswerUnused]),
fault(Base::Ps, &[("/entry/0/resource/schedule", r#"{"identifier": {"value": "1"}}"#)], "Bundle.entry[0].resource.schedule").also(&[IssueCode::AnswerUnused]),
fault(Base::Cpts, &[("/entry/4/resource/providedBy", r#"{"display": "CPTS"}"#)], "Bundle.entry[4].resource.providedBy").also(&[IssueCode::AnswerUnused]),
fault(Base::Sos, &[("/entry/4/resource/managingOrganization/reference", r#""Organization/9""#)], "Bundle.entry[4].resource.managingOrganization"),
], right: &[
(Base::Ps, &[("/entry/5/resource/healthcareService", r#"[{"reference": "HealthcareService/1"}]"#)]),
]},
Rule { code: IssueCode::AnswerTotal, faults: &[
fault(Base::Ps, &[("/total", "7")], "Bundle.total"),
fault(Base::Cpts, &[("/total", "7")], "Bundle.total"),
fault(Base::Sos, &[("/total", "7")], "Bundle.total"),
fault(Base::Ps, &[("/total", "")], "Bundle"),
], right: &[
(Base::Ps, &[("/entry", "[]"), ("/entry", ""), ("/total", "0")]),
]},
Rule { code: IssueCode::AnswerSelfLink, faults: &[
fault(Base::Ps, &[("/link", "")], "Bundle"),
fault(Base::Cpts, &[("/link/0/relation", r#""next""#)], "Bundle"),
fault(Base::Sos, &[("/link/0/url", r#""https://agenda.example.fr/fhir/Schedule?status=free""#)], "Bundle.link[0].url").asked(SOS_REQUEST),
fault(Base::Ps, &[("/link/-", r#"{"relation": "next", "url": "https://agenda.example.fr/fhir/Slot?page=2"}"#)], "Bundle"),
fault(Base::Ps, &[("/link/0/url", RAW_PLUS)], "Bundle.link[0].url").asked(PS_REQUEST),
], right: &[
(Base::Ps, &[("/link/0/url", r#""https://autre.example.fr/Slot?status=free""#)]),
]},
Rule { code: IssueCode::SelfLinkPlus, faults: &[
fault(Base::Ps, &[("/link/0/url", r#""https://agenda.example.fr/fhir/Slot?start=ge2026-03-02T08:00:00.000+01:00""#)], "Bundle.link[0].url"),
fault(Base::Cpts, &[("/link/0/url", r#""https://agenda.example.fr/fhir/Slot?start=ge2026-03-02T08:00:00.000+01:00""#)], "Bundle.link[0].url"),
fault(Base::Sos, &[("/link/0/url", r#""https://agenda.example.fr/fhir/Schedule?start=ge2026-03-02T08:00:00.000+01:00""#)], "Bundle.link[0].url"),
], right: &[
(Base::Ps, &[("/link/0/url", r#""https://agenda.example.fr/a+b/Slot?start=ge2026-03-02T08:00:00.000%2B01:00""#)]),
]},
Rule { code: IssueCode::AnswerMode, faults: &[
fault(Base::Ps, &[("/entry/0/search/mode", r#""include""#)], "Bundle.entry[0].search"),
fault(Base::Ps, &[("/entry/4/search", "")], "Bundle.entry[4]"),
fault(Base::Cpts, &[("/entry/5/search/mode", r#""match""#)], "Bundle.entry[5].search").also(&[IssueCode::SearchEntry]),
fault(Base::Sos, &[("/entry/0/search/mode", r#""match""#)], "Bundle.entry[0].search").also(&[IssueCode::SearchEntry]),
fault(Base::Sos, &[("/entry/2/search/mode", r#""include""#)], "Bundle.entry[2].search"),
], right: &[
(Base::Ps, &[("/entry/-", r#"{"fullUrl": "urn:uuid:1ef1c748-01a3-4180-9c5e-7d3f3c1b2a10", "resource": {"resourceType": "OperationOutcome", "issue": [{"severity": "warning", "code": "processing"}]}, "search": {"mode": "outcome"}}"#)]),
]},
Rule { code: IssueCode::AnswerDuplicate, faults: &[
fault(Base::Ps, &[("/entry/6/resource/id", r#""1""#), ("/entry/6/fullUrl", r#""https://agenda.example.fr/fhir/PractitionerRole/1b""#)], "Bundle.entry[6].resource").also(&[IssueCode::AnswerFullUrl, IssueCode::AnswerReference, IssueCode::AnswerUnused, IssueCode::BundleFullUrl]),
fault(Base::Ps, &[("/entry/-", SAME_AGAIN), ("/entry/3/resource/actor/0/reference", r#""Practitioner/2""#), ("/entry/6/resource/practitioner/reference", r#""Practitioner/2""#)], "Bundle.entry[7].resource"),
fault(Base::Cpts, &[("/entry/7/resource/id", r#""1""#)], "Bundle.entry[7].resource").also(&[IssueCode::AnswerFullUrl, IssueCode::BundleFullUrl]),
fault(Base::Sos, &[("/entry/5/resource/id", r#""1""#)], "Bundle.entry[5].resource").also(&[IssueCode::AnswerFullUrl, IssueCode::BundleFullUrl]),
], right: &[
(Base::Ps, &[("/entry/6/resource/contained/0/id", r#""lieu""#)]),
]},
Rule { code: IssueCode::AnswerUnused, faults: &[
fault(Base::Ps, &[("/entry/0", ""), ("/total", "1")], "Bundle.entry[1].resource").also(&[IssueCode::AnswerUnused]),
fault(Base::Cpts, &[("/entry/0/resource/serviceType/2", "")], "Bundle.entry[6].resource").also(&[IssueCode::AnswerUnused]),
fault(Base::Sos, &[("/entry/0", ""), ("/total", "1")], "Bundle.entry[1].resource").also(&[IssueCode::AnswerUnused]),
], right: &[
(Base::Ps, &[("/entry/5", ""), ("/entry/2", ""), ("/entry/0", ""), ("/total", "1")]),
]},
Rule { code: IssueCode::AnswerForeign, faults: &[
fault(Base::Ps, &[("/entry/-", r#"{"fullUrl": "https://agenda.example.fr/fhir/Organization/9", "resource": {"resourceType": "Organization", "id": "9", "name": "Cabinet"}, "search": {"mode": "include"}}"#)], "Bundle.entry[7].resource"),
fault(Base::Cpts, &[("/entry/-", r#"{"fullUrl": "https://agenda.example.fr/fhir/Location/9", "resource": {"resourceType": "Location", "id": "9", "name": "Cabinet"}, "search": {"mode": "include"}}"#)], "Bundle.entry[8].resource"),
fault(Base::Sos, &[("/entry/-", r#"{"fullUrl": "https://agenda.example.fr/fhir/Practitioner/9", "resource": {"resourceType": "Practitioner", "id": "9", "name": [{"family": "Foret", "given": ["Pierre"]}]}, "search": {"mode": "include"}}"#)], "Bundle.entry[7].resource"),
], right: &[
(Base::Ps, &[("/entry/-", r#"{"fullUrl": "urn:uuid:1ef1c748-01a3-4180-9c5e-7d3f3c1b2a10", "resource": {"resourceType": "OperationOutcome", "issue": [{"severity": "warning", "code": "processing"}]}, "search": {"mode": "outcome"}}"#)]),
]},
Rule { code: IssueCode::AnswerFullUrl, faults: &[
fault(Base::Ps, &[("/entry/0/fullUrl", r#""https://<base_URl>/Slot/a""#)], "Bundle.entry[0].fullUrl").also(&[IssueCode::AnswerReference, IssueCode::AnswerUnused]),
fault(Base::Cpts, &[("/entry/0/fullUrl", r#""https://<base_URl>/Slot/a""#)], "Bundle.entry[0].fullUrl").also(&[IssueCode::AnswerReference, IssueCode::AnswerUnused]),
fault(Base::Sos, &[("/entry/0/fullUrl", r#""https://<base_URl>/Slot/a""#)], "Bundle.entry[0].fullUrl").also(&[IssueCode::AnswerReference, IssueCode::AnswerUnused]),
fault(Base::Ps, &[("/entry/4/fullUrl", r#""https://autre.example.fr/fhir/Practitioner/1""#)], "Bundle.entry[4].fullUrl").also(&[IssueCode::AnswerReference, IssueCode::AnswerUnused]),
], right: &[
(Base::Ps, &[("/entry/0/fullUrl", r#""https://agenda.example.fr/fhir/Slot/a""#)]),
]},
Rule { code: IssueCode::AnswerNotAsked, faults: &[
fault(Base::Ps, &[("/entry/4/resource/identifier/0/value", r#""810100050075""#)], "Bundle.entry[4].resource").asked(PS_REQUEST),
fault(Base::Cpts, &[("/entry/2/resource/identifier/0/value", r#""810100050075""#)], "Bundle.entry[2].resource").asked(CPTS_REQUEST),
fault(Base::Sos, &[("/entry/6/resource/identifier/0/value", r#""392080466300010""#)], "Bundle.entry[6].resource").asked(SOS_REQUEST),
], right: &[
(Base::Ps, &[("/entry/4/resource/identifier/0/value", r#""810100050075""#)]),
]},
Rule { code: IssueCode::CptsOrganizations, faults: &[
fault(Base::Cpts, &[("/entry/7", ""), ("/entry/6/resource/providedBy/reference", r#""Organization/1""#)], "Bundle"),
], right: &[
(Base::Cpts, &[("/entry/0/resource/serviceType/2", ""), ("/entry/7", ""), ("/entry/6", "")]),
]},
Rule { code: IssueCode::EmptyAnswer, faults: &[
fault(Base::Cpts, &[("/entry", ""), ("/total", "0")], "Bundle"),
fault(Base::Sos, &[("/entry", ""), ("/total", "0")], "Bundle"),
], right: &[
(Base::Ps, &[("/entry", ""), ("/total", "0")]),
]},
Rule { code: IssueCode::RegulatorName, faults: &[
fault(Base::Regulator, &[("/name", "")], "Practitioner"),
fault(Base::Regulator, &[("/name/0", r#"{"text": "Loridon"}"#)], "Practitioner").also(&[IssueCode::MissingElement]),
], right: &[
(Base::Regulator, &[("/name/0/family", r#""Le Goff""#)]),
]},
Rule { code: IssueCode::RegulatorEmail, faults: &[
fault(Base::Regulator, &[("/telecom", "")], "Practitioner"),
fault(Base::Regulator, &[("/telecom/0/value", r#""sebastien.loridon""#)], "Practitioner.telecom[0].value"),
fault(Base::Regulator, &[("/telecom/0/system", r#""phone""#)], "Practitioner").also(&[IssueCode::WrongValue]),
], right: &[
(Base::Regulator, &[("/telecom/0/value", r#""a+b@sous.exemple.fr""#)]),
]},
Rule { code: IssueCode::RegulatorId, faults: &[
fault(Base::Regulator, &[("/identifier/0/value", r#""1ef1c748-01a3-6180-9c5e-7d3f3c1b2a10""#)], "Practitioner.identifier[0].value"),
fault(Base::Regulator, &[("/identifier/0", r#"{"type": {"coding": [{"system": "http://interopsante.org/fhir/CodeSystem/fr-v2-0203", "code": "INTRN"}]}, "system": "https://exemple.fr/ids", "value": "12"}"#)], "Practitioner"),
], right: &[
(Base::Regulator, &[("/identifier/0", r#"{"type": {"coding": [{"system": "http://interopsante.org/fhir/CodeSystem/fr-v2-0203", "code": "INTRN"}]}, "system": "urn:oid:1.2.250.1.213.3.6", "value": "1ef1c748-01a3-6180-9c5e-7d3f3c1b2a10"}"#)]),
(Base::Regulator, &[("/identifier/0/value", r#""3620100057/70326SR""#)]),
(Base::Regulator, &[("/identifier/0/value", r#""810002909371""#)]),
]},
Rule { code: IssueCode::RegulatorTwoIds, faults: &[
fault(Base::Regulator, &[("/identifier/-", r#"{"type": {"coding": [{"system": "http://interopsante.org/fhir/CodeSystem/fr-v2-0203", "code": "INTRN"}]}, "system": "urn:oid:1.2.250.1.213.3.6", "value": "1ef1c748-01a3-6180-9c5e-7d3f3c1b2a10"}"#)], "Practitioner"),
], right: &[
(Base::Regulator, &[("/identifier/0", r#"{"type": {"coding": [{"system": "http://interopsante.org/fhir/CodeSystem/fr-v2-0203", "code": "INTRN"}]}, "system": "urn:oid:1.2.250.1.213.3.6", "value": "1ef1c748-01a3-6180-9c5e-7d3f3c1b2a10"}"#)]),
]},
Rule { code: IssueCode::RegulatorSource, faults: &[
fault(Base::Regulator, &[("/meta/source", "")], "Practitioner"),
], right: &[
(Base::Regulator, &[("/active", "false")]),
]},
Rule { code: IssueCode::AppointmentStatus, faults: &[
fault(Base::Appointment, &[("/status", r#""pending""#)], "Appointment.status"),
fault(Base::SosAppointment, &[("/status", r#""arrived""#)], "Appointment.status"),
], right: &[
(Base::Appointment, &[("/status", r#""fulfilled""#)]),
(Base::Appointment, &[("/status", r#""noshow""#)]),
(Base::Appointment, &[("/status", r#""cancelled""#)]),
(Base::SosAppointment, &[("/status", r#""booked""#), ("/participant/0/status", r#""accepted""#)]),
(Base::PdmAppointment, &[("/status", r#""booked""#), ("/participant/0/status", r#""accepted""#)]),
]},
Rule { code: IssueCode::AppointmentId, faults: &[
fault(Base::Appointment, &[("/identifier/0/system", r#""https://a.fr|b""#)], "Appointment.identifier[0]"),
fault(Base::Appointment, &[("/identifier/0/system", r#""http:""#)], "Appointment.identifier[0]"),
fault(Base::SosAppointment, &[("/identifier/0/value", r#""a\tb""#)], "Appointment.identifier[0]"),
fault(Base::PdmAppointment, &[("/identifier/0/value", r#""a\tb""#)], "Appointment.identifier[0]"),
], right: &[
(Base::Appointment, &[("/identifier/0/value", r#""a|b, c""#)]),
(Base::Appointment, &[("/identifier/0/system", r#""urn:oid:1.2.250.1.999.1""#)]),
]},
Rule { code: IssueCode::AppointmentOrder, faults: &[
fault(Base::Appointment, &[("/end", r#""2026-03-02T08:00:00Z""#)], "Appointment.end"),
fault(Base::SosAppointment, &[("/end", r#""2026-03-02T08:00:00Z""#)], "Appointment.end"),
fault(Base::PdmAppointment, &[("/end", r#""2026-03-02T08:00:00Z""#)], "Appointment.end"),
fault(Base::Appointment, &[("/start", ""), ("/_start", ABSENT)], "Appointment.start"),
], right: &[
(Base::Appointment, &[("/end", r#""2026-03-02T08:15:00Z""#)]),
]},
Rule { code: IssueCode::AppointmentPractitioner, faults: &[
fault(Base::Appointment, &[("/participant/0/actor/identifier/value", r#""10002909371""#)], "Appointment.participant[0].actor.identifier.value"),
fault(Base::Appointment, &[("/participant/0/actor", r#"{"reference": "Practitioner/1"}"#)], "Appointment"),
fault(Base::Appointment, &[("/participant/0/actor/identifier/value", ""), ("/participant/0/actor/identifier/_value", ABSENT)], "Appointment"),
fault(Base::SosAppointment, &[("/participant/0/actor", r#"{"identifier": {"type": {"coding": [{"system": "http://interopsante.org/fhir/CodeSystem/fr-v2-0203", "code": "IDNPS"}]}, "system": "urn:oid:1.2.250.1.71.4.2.1", "value": "10002909371"}}"#)], "Appointment.participant[0].actor.identifier.value"),
fault(Base::PdmAppointment, &[("/participant/0/actor", r#"{"identifier": {"type": {"coding": [{"system": "http://interopsante.org/fhir/CodeSystem/fr-v2-0203", "code": "IDNPS"}]}, "system": "urn:oid:1.2.250.1.71.4.2.1", "value": "10002909371"}}"#)], "Appointment.participant[0].actor.identifier.value"),
], right: &[
(Base::Appointment, &[("/participant/0/actor/identifier/value", r#""800001288385""#)]),
]},
Rule { code: IssueCode::AppointmentOperator, faults: &[
fault(Base::Appointment, &[("/extension/0/valueReference/identifier/value", r#""1ef1c748-01a3-6180-9c5e-7d3f3c1b2a10""#)], "Appointment.extension[0].value.ofType(Reference).identifier"),
fault(Base::SosAppointment, &[("/extension/0/valueReference/identifier/value", r#""1ef1c748-01a3-6180-9c5e-7d3f3c1b2a10""#)], "Appointment.extension[0].value.ofType(Reference).identifier"),
fault(Base::PdmAppointment, &[("/extension/0/valueReference/identifier/value", r#""1ef1c748-01a3-6180-9c5e-7d3f3c1b2a10""#)], "Appointment.extension[0].value.ofType(Reference).identifier"),
fault(Base::Appointment, &[("/extension/0/valueReference/identifier/system", r#""https://exemple.fr/ids""#)], "Appointment.extension[0].value.ofType(Reference).identifier"),
fault(Base::Appointment, &[("/extension/0/valueReference/identifier/value", ""), ("/extension/0/valueReference/identifier/_value", ABSENT)], "Appointment.extension[0].value.ofType(Reference).identifier"),
fault(Base::SosAppointment, &[("/extension/0/valueReference/identifier/type/coding/0/code", r#""INTRN""#)], "Appointment.extension[0].value.ofType(Reference).identifier"),
fault(Base::PdmAppointment, &[("/extension/0/valueReference/identifier/type/coding/0/code", r#""INTRN""#)], "Appointment.extension[0].value.ofType(Reference).identifier"),
fault(Base::Appointment, &[("/extension/0/valueReference/identifier", r#"{"type": {"coding": [{"system": "http://interopsante.org/fhir/CodeSystem/fr-v2-0203", "code": "INTRN"}]}, "system": "urn:oid:1.2.250.1.213.3.6", "value": "a\tb"}"#)], "Appointment.extension[0].value.ofType(Reference).identifier"),
], right: &[
(Base::Appointment, &[("/extension/0/valueReference/identifier", r#"{"type": {"coding": [{"system": "http://interopsante.org/fhir/CodeSystem/fr-v2-0203", "code": "INTRN"}]}, "system": "urn:oid:1.2.250.1.213.3.6", "value": "1ef1c748-01a3-6180-9c5e-7d3f3c1b2a10"}"#)]),
(Base::Appointment, &[("/extension/0/valueReference/identifier/value", r#""02a1234567""#)]),
(Base::Appointment, &[("/extension/0/valueReference/identifier/value", r#""3620100057/703 26sr""#)]),
(Base::SosAppointment, &[("/extension/0/valueReference/identifier", r#"{"type": {"coding": [{"system": "http://interopsante.org/fhir/CodeSystem/fr-v2-0203", "code": "INTRN"}]}, "system": "urn:oid:1.2.250.1.213.3.6", "value": "1ef1c748-01a3-6180-9c5e-7d3f3c1b2a10"}"#)]),
(Base::PdmAppointment, &[("/extension/0/valueReference/identifier", r#"{"type": {"coding": [{"system": "http://interopsante.org/fhir/CodeSystem/fr-v2-0203", "code": "INTRN"}]}, "system": "urn:oid:1.2.250.1.213.3.6", "value": "1ef1c748-01a3-6180-9c5e-7d3f3c1b2a10"}"#)]),
]},
Rule { code: IssueCode::AppointmentParticipation, faults: &[
fault(Base::Appointment, &[("/participant/0/status", r#""needs-action""#)], "Appointment.participant[0].status"),
fault(Base::SosAppointment, &[("/participant/0/status", r#""needs-action""#), ("/status", r#""booked""#)], "Appointment.participant[0].status"),
fault(Base::PdmAppointment, &[("/participant/0/status", r#""needs-action""#), ("/status", r#""booked""#)], "Appointment.participant[0].status"),
fault(Base::SosAppointment, &[("/participant/0/status", r#""needs-action""#), ("/status", r#""cancelled""#)], "Appointment.participant[0].status"),
fault(Base::PdmAppointment, &[("/participant/0/status", r#""needs-action""#), ("/status", r#""cancelled""#)], "Appointment.participant[0].status"),
], right: &[
(Base::SosAppointment, &[("/participant/0/status", r#""accepted""#)]),
(Base::PdmAppointment, &[("/participant/0/status", r#""accepted""#)]),
(Base::SosAppointment, &[("/participant/0/status", r#""needs-action""#), ("/status", r#""pending""#)]),
(Base::PdmAppointment, &[("/participant/0/status", r#""needs-action""#), ("/status", r#""pending""#)]),
]},
Rule { code: IssueCode::AppointmentCreated, faults: &[
fault(Base::Appointment, &[("/created", "")], "Appointment"),
fault(Base::SosAppointment, &[("/created", "")], "Appointment"),
fault(Base::PdmAppointment, &[("/created", "")], "Appointment"),
], right: &[
(Base::Appointment, &[("/created", r#""2026-03-02""#)]),
]},
// the acceptance kit of 2026-06, stricter than the guide
Rule { code: IssueCode::SosHomeVisit, faults: &[
fault(Base::Sos, &[("/entry/0/resource/serviceType/0/coding/0/code", r#""HH""#)], "Bundle.entry[0].resource.serviceType[0].coding[0]"),
], right: &[
(Base::Sos, &[("/entry/0/resource/serviceType/0/coding/0/code", r#""VR""#)]),
(Base::Ps, &[("/entry/0/resource/serviceType/0/coding/0/code", r#""HH""#)]),
(Base::Cpts, &[("/entry/0/resource/serviceType/0/coding/0/code", r#""HH""#)]),
]},
Rule { code: IssueCode::SosDetails, faults: &[
fault(Base::Sos, &[("/entry/4/resource/telecom", "")], "Bundle.entry[4].resource"),
fault(Base::Sos, &[("/entry/5/resource/telecom/0", r#"{"system": "email", "value": "a@exemple.fr"}"#)], "Bundle.entry[5].resource.telecom[0]"),
fault(Base::Sos, &[("/entry/6/resource/name", "")], "Bundle.entry[6].resource"),
], right: &[
(Base::Sos, &[("/entry/4/resource/telecom/-", r#"{"system": "email", "value": "a@exemple.fr"}"#)]),
(Base::Sos, &[("/entry/6/resource/telecom", r#"[{"system": "email", "value": "a@exemple.fr"}]"#)]),
]},
Rule { code: IssueCode::RolePhone, faults: &[
fault(Base::Ps, &[("/entry/5/resource/telecom", "")], "Bundle.entry[5].resource"),
fault(Base::Cpts, &[("/entry/3/resource/telecom/0/system", r#""fax""#)], "Bundle.entry[3].resource"),
], right: &[
(Base::Ps, &[("/entry/5/resource/telecom", r#"[{"system": "email", "value": "a@exemple.fr"}, {"system": "phone", "value": "+33102030405"}]"#)]),
]},
Rule { code: IssueCode::PractitionerAdeli, faults: &[
fault(Base::Ps, &[("/entry/4/resource/identifier/0/value", r#""0751234567""#)], "Bundle.entry[4].resource.identifier[0].value"),
fault(Base::Cpts, &[("/entry/2/resource/identifier/0/value", r#""0751234567""#)], "Bundle.entry[2].resource.identifier[0].value"),
fault(Base::Appointment, &[("/participant/0/actor/identifier/value", r#""0751234567""#)], "Appointment.participant[0].actor.identifier.value"),
fault(Base::SosAppointment, &[("/participant/0/actor/identifier/value", r#""0751234567""#)], "Appointment.participant[0].actor.identifier.value"),
fault(Base::PdmAppointment, &[("/participant/0/actor/identifier/value", r#""0751234567""#)], "Appointment.participant[0].actor.identifier.value"),
], right: &[
(Base::Ps, &[("/entry/4/resource/identifier/0/value", r#""800001288385""#)]),
]},
Rule { code: IssueCode::AppointmentFirstParticipant, faults: &[
fault(Base::SosAppointment, &[("/participant/0/actor", "")], "Appointment.participant[0]"),
fault(Base::PdmAppointment, &[("/participant/0/actor", "")], "Appointment.participant[0]"),
fault(Base::Appointment, &[("/participant", r#"[{"actor": {"display": "Accueil"}, "status": "accepted"}, {"actor": {"identifier": {"type": {"coding": [{"system": "http://interopsante.org/fhir/CodeSystem/fr-v2-0203", "code": "IDNPS"}]}, "system": "urn:oid:1.2.250.1.71.4.2.1", "value": "810002909371"}}, "status": "accepted"}]"#)], "Appointment.participant[0]"),
], right: &[
(Base::Appointment, &[("/participant/-", r#"{"actor": {"display": "Accueil"}, "status": "accepted"}"#)]),
]},
Rule { code: IssueCode::AppointmentOperatorFirst, faults: &[
fault(Base::Appointment, &[("/extension", r#"[{"url": "https://agenda.example.fr/couleur", "valueString": "bleu"}, {"url": "http://interopsante.org/fhir/StructureDefinition/FrAppointmentOperator", "valueReference": {"identifier": {"type": {"coding": [{"system": "http://interopsante.org/fhir/CodeSystem/fr-v2-0203", "code": "IDNPS"}]}, "system": "urn:oid:1.2.250.1.71.4.2.1", "value": "3456780581/11242343"}}}]"#)], "Appointment.extension[0]"),
], right: &[
(Base::Appointment, &[("/extension/-", r#"{"url": "https://agenda.example.fr/couleur", "valueString": "bleu"}"#)]),
]},
Rule { code: IssueCode::SlotBegun, faults: &[
fault(Base::Ps, &[], "Bundle.entry[0].resource.start").at("2026-03-02T09:30:00+01:00"),
fault(Base::Cpts, &[], "Bundle.entry[0].resource.start").at("2026-03-02T09:00:00.001+01:00"),
fault(Base::Sos, &[], "Bundle.entry[0].resource.start").at("2026-03-02T08:30:00Z"),
], right: &[
(Base::Ps, &[]),
]},
Rule { code: IssueCode::CapabilityMissing, faults: &[
fault(Base::Statement, &[("/format/0", r#""json""#)], "CapabilityStatement.format"),
fault(Base::Statement, &[("/rest/0/mode", r#""client""#)], "CapabilityStatement.rest"),
fault(Base::Statement, &[("/rest/0/resource/0", "")], "CapabilityStatement.rest[0].resource"),
fault(Base::Statement, &[("/rest/0/resource/1", "")], "CapabilityStatement.rest[0].resource"),
fault(Base::Statement, &[("/rest/0/resource/1/supportedProfile", "")], "CapabilityStatement.rest[0].resource[1].supportedProfile"),
fault(Base::Statement, &[("/rest/0/resource/0/interaction", "")], "CapabilityStatement.rest[0].resource[0].interaction"),
fault(Base::Statement, &[("/rest/0/resource/0/searchInclude/1", "")], "CapabilityStatement.rest[0].resource[0].searchInclude"),
fault(Base::Statement, &[("/rest/0/resource/0/searchParam/0", "")], "CapabilityStatement.rest[0].resource[0].searchParam"),
fault(Base::Statement, &[("/rest/0/resource/1/updateCreate", "false")], "CapabilityStatement.rest[0].resource[1].updateCreate"),
fault(Base::Statement, &[("/rest/0/resource/1/conditionalUpdate", "")], "CapabilityStatement.rest[0].resource[1].conditionalUpdate"),
], right: &[
(Base::Ps, &[]),
]},
Rule { code: IssueCode::RegulatorTechnicalId, faults: &[
fault(Base::Regulator, &[("/identifier/0", r#"{"type": {"coding": [{"system": "http://interopsante.org/fhir/CodeSystem/fr-v2-0203", "code": "INTRN"}]}, "system": "urn:oid:1.2.250.1.213.3.6", "value": "3456780581/11242343"}"#)], "Practitioner.identifier[0].value"),
], right: &[
(Base::Regulator, &[("/identifier/0", r#"{"type": {"coding": [{"system": "http://interopsante.org/fhir/CodeSystem/fr-v2-0203", "code": "INTRN"}]}, "system": "urn:oid:1.2.250.1.213.3.6", "value": "1EF1C748-01a3-6180-9c5e-7d3f3c1b2a10"}"#)]),
]},
];
