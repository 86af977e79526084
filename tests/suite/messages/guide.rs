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
    "The acceptance tests refuse a slot that starts before the time of the check; found one. Leave out slots that have begun: \
     the builder of answers does so when it knows the time.",
    "Les tests de recette refusent un créneau qui commence avant l'heure de la vérification ; trouvé : un tel créneau. Laissez \
     de côté les créneaux commencés : le constructeur de réponses le fait quand il connaît l'heure.",
)];

const PLAIN: &[Case] = &[
    (
        IssueCode::CapabilityMissing,
        "CapabilityStatement.rest[0].resource[0].searchParam",
        r#"{"resourceType": "CapabilityStatement", "status": "active", "date": "2026-06-29", "kind": "instance",
            "software": {"name": "A"}, "implementation": {"description": "A"}, "fhirVersion": "4.0.1",
            "format": ["application/fhir+json"], "rest": [{"mode": "server", "resource": [{"type": "Slot",
            "supportedProfile": ["$sas/FrSlotAgregateur"]}]}]}"#,
        "`searchParam.name` lacks what the guide demands of a server: start, status, schedule. Add it if the server does so, or \
         make the server do so.",
        "Dans `searchParam.name` manque ce que le guide exige d'un serveur : start, status, schedule. Ajoutez-le si le serveur \
         le fait, ou faites que le serveur le fasse.",
    ),
    (
        IssueCode::SosHomeVisit,
        "Slot.serviceType[0].coding[0]",
        r#"{"resourceType": "Slot", "meta": {"profile": ["$ans/sas-sos-slot-aggregator"]}, "serviceType": [{"coding": [{"system": "http://terminology.hl7.org/CodeSystem/v3-ActCode", "code": "HH"}]}]}"#,
        "The acceptance tests refuse home visits (\"HH\") of an SOS Médecins association, which the guide allows. \
         Write \"AMB\" where patients come to a place of the association, or leave the slot out of what the tests \
         see.",
        "Les tests de recette refusent les visites à domicile (« HH ») d'une association SOS Médecins, que le \
         guide permet. Écrivez « AMB » si les patients viennent dans un lieu de l'association, ou ne montrez pas \
         ce créneau aux tests.",
    ),
    (
        IssueCode::SosDetails,
        "Location",
        r#"{"resourceType": "Location", "meta": {"profile": ["$ans/sas-sos-location-aggregator"]}}"#,
        "The acceptance tests refuse a place of an association whose first contact is no telephone number; found \
         none in the first place. Write it first in `telecom`, such as \"+33102030405\" with the system \"phone\".",
        "Les tests de recette refusent un lieu d'association dont le premier contact n'est pas un numéro de \
         téléphone ; trouvé : aucun en premier. Écrivez-le en tête de `telecom`, comme « +33102030405 » avec le \
         système « phone ».",
    ),
    (
        IssueCode::SosDetails,
        "Organization",
        r#"{"resourceType": "Organization", "meta": {"profile": ["$ans/sas-sos-organization-aggregator"]}}"#,
        "The acceptance tests refuse an association without a name; found none. Add it in `name`, such as \"SOS \
         Médecins de Rennes\".",
        "Les tests de recette refusent une association sans nom ; trouvé : aucun. Ajoutez-le dans `name`, comme « \
         SOS Médecins de Rennes ».",
    ),
    (
        IssueCode::RolePhone,
        "PractitionerRole",
        r#"{"resourceType": "PractitionerRole", "meta": {"profile": ["$sas/FrPractitionerRoleExerciceAgregateur"]}}"#,
        "The acceptance tests refuse a role without a telephone number; found none. Add it in `telecom`, such as \
         \"+33102030405\" with the system \"phone\".",
        "Les tests de recette refusent un rôle (PractitionerRole) sans numéro de téléphone ; trouvé : aucun. \
         Ajoutez-le dans `telecom`, comme « +33102030405 » avec le système « phone ».",
    ),
    (
        IssueCode::PractitionerAdeli,
        "Practitioner.identifier[0].value",
        r#"{"resourceType": "Practitioner", "meta": {"profile": ["$sas/FrPractitionerAgregateur"]}, "identifier": [{"system": "urn:oid:1.2.250.1.71.4.2.1", "value": "0751234567"}]}"#,
        "The acceptance tests refuse an ADELI number, which the guide allows: they want the digit 8 and the 11 \
         digits of the RPPS number, such as \"810002909371\". Write it as soon as the practitioner has one.",
        "Les tests de recette refusent un numéro ADELI, que le guide permet : ils attendent le chiffre 8 et les \
         11 chiffres du numéro RPPS, comme « 810002909371 ». Écrivez-le dès que le professionnel en a un.",
    ),
    (
        IssueCode::AppointmentFirstParticipant,
        "Appointment",
        r#"{"resourceType": "Appointment", "meta": {"profile": ["$ans/sas-sos-appointment"]}}"#,
        "The acceptance tests refuse an appointment whose first participant has no RPPS number, which the guide \
         allows while no practitioner is known; found none. Write it in `participant.actor.identifier` as soon as \
         the practitioner is known, such as \"810002909371\".",
        "Les tests de recette refusent un rendez-vous dont le premier participant n'a pas de numéro RPPS, ce que \
         le guide permet tant que le professionnel n'est pas connu ; trouvé : aucun. Écrivez-le dans \
         `participant.actor.identifier` dès que le professionnel est connu, comme « 810002909371 ».",
    ),
    (
        IssueCode::AppointmentFirstParticipant,
        "Appointment.participant[0]",
        r#"{"resourceType": "Appointment", "meta": {"profile": ["$ans/sas-sos-appointment"]}, "participant": [{"status": "accepted"}, {"actor": {"identifier": {"system": "urn:oid:1.2.250.1.71.4.2.1", "value": "810002909371"}}, "status": "accepted"}]}"#,
        "The acceptance tests look for the practitioner in the first participant; found somebody else there. \
         Write the practitioner first in `participant`.",
        "Les tests de recette cherchent le professionnel dans le premier participant ; trouvé : quelqu'un \
         d'autre. Écrivez le professionnel en tête de `participant`.",
    ),
    (
        IssueCode::AppointmentOperatorFirst,
        "Appointment.extension[0]",
        r#"{"resourceType": "Appointment", "meta": {"profile": ["$sas/FrAppointmentSAS"]}, "extension": [{"url": "urn:x", "valueString": "a"}, {"url": "http://interopsante.org/fhir/StructureDefinition/FrAppointmentOperator", "valueReference": {"display": "x"}}]}"#,
        "The acceptance tests look for the regulator who booked in the first extension; found another extension \
         there. Write the operator first in `extension`.",
        "Les tests de recette cherchent le régulateur qui a pris le rendez-vous dans la première extension ; \
         trouvé : une autre extension. Écrivez l'opérateur en tête de `extension`.",
    ),
    (
        IssueCode::RegulatorTechnicalId,
        "Practitioner.identifier[0].value",
        r#"{"resourceType": "Practitioner", "meta": {"profile": ["$ans/FrPractitionerRegul"]}, "identifier": [{"system": "urn:oid:1.2.250.1.213.3.6", "value": "agent-7"}]}"#,
        "The ids that the platform makes for regulators are UUIDs; found another text, which is kept as it is. \
         Ask the platform if such an id surprises you.",
        "Les identifiants que la plateforme crée pour les régulateurs sont des UUID ; trouvé : un autre texte, \
         gardé tel quel. Demandez à la plateforme si un tel identifiant vous étonne.",
    ),
    (
        IssueCode::SlotInstantFormat,
        "Slot.start",
        r#"{"resourceType": "Slot", "meta": {"profile": ["$sas/FrSlotAgregateur"]}, "start": "2026-03-02T08:00:00Z"}"#,
        "`start` must have milliseconds and the offset from UTC in digits; found \"2026-03-02T08:00:00Z\". Write it \
         as in \"2026-03-02T09:00:00.000+01:00\".",
        "`start` doit comporter les millisecondes et le décalage horaire en chiffres ; trouvé : « \
         2026-03-02T08:00:00Z ». Écrivez-le comme « 2026-03-02T09:00:00.000+01:00 ».",
    ),
    (
        IssueCode::SlotInstantFormat,
        "Slot.end",
        r#"{"resourceType": "Slot", "meta": {"profile": ["$sas/FrSlotAgregateur"]}, "end": "2026-03-02T09:00:00+01:00"}"#,
        "`end` must have milliseconds and the offset from UTC in digits; found \"2026-03-02T09:00:00+01:00\". Write \
         it as in \"2026-03-02T09:00:00.000+01:00\".",
        "`end` doit comporter les millisecondes et le décalage horaire en chiffres ; trouvé : « \
         2026-03-02T09:00:00+01:00 ». Écrivez-le comme « 2026-03-02T09:00:00.000+01:00 ».",
    ),
    (
        IssueCode::SlotOrder,
        "Slot.end",
        r#"{"resourceType": "Slot", "meta": {"profile": ["$sas/FrSlotAgregateur"]}, "start": "2026-03-02T09:00:00.000+01:00", "end": "2026-03-02T09:00:00.000+01:00"}"#,
        "The slot must end after it starts; found an `end` that is not later than `start`. Correct one of them.",
        "Le créneau doit finir après son début ; trouvé : un `end` qui n'est pas postérieur à `start`. Corrigez l'un \
         des deux.",
    ),
    (
        IssueCode::SlotBookingUrl,
        "Slot",
        r#"{"resourceType": "Slot", "meta": {"profile": ["$sas/FrSlotAgregateur"]}, "status": "free"}"#,
        "A slot that can be booked must have in `comment` the address where the regulator books it; found none. Add \
         that of the agenda, such as \"https://agenda.example.fr/rdv?lieu=12\".",
        "Un créneau qui se réserve doit avoir dans `comment` l'adresse où le régulateur le réserve ; trouvé : aucune. \
         Ajoutez celle de l'agenda, comme « https://agenda.example.fr/rdv?lieu=12 ».",
    ),
    (
        IssueCode::SlotBookingUrl,
        "Slot.comment",
        r#"{"resourceType": "Slot", "meta": {"profile": ["$sas/FrSlotAgregateur"]}, "comment": "Mme Martin, le matin"}"#,
        "`comment` must be an address that a browser opens, and nothing else; found another text. Write the address \
         of the agenda in full, such as \"https://agenda.example.fr/rdv?lieu=12\".",
        "`comment` doit être une adresse qu'un navigateur ouvre, et rien d'autre ; trouvé : un autre texte. Écrivez \
         l'adresse de l'agenda en entier, comme « https://agenda.example.fr/rdv?lieu=12 ».",
    ),
    (
        IssueCode::SlotWalkInUrl,
        "Slot",
        r#"{"resourceType": "Slot", "meta": {"profile": ["$sas/FrSlotAgregateur"]}, "appointmentType": {"coding": [{"system": "http://terminology.hl7.org/CodeSystem/v2-0276", "code": "WALKIN"}]}}"#,
        "For a slot without booking (WALKIN) the guide demands no address, but the acceptance tests want one in the \
         `comment` of every slot; found none. Add that of the agenda, such as \
         \"https://agenda.example.fr/rdv?lieu=12\".",
        "Pour un créneau sans rendez-vous (WALKIN), le guide n'exige pas d'adresse, mais les tests de recette en \
         veulent une dans le `comment` de chaque créneau ; trouvé : aucune. Ajoutez celle de l'agenda, comme « \
         https://agenda.example.fr/rdv?lieu=12 ».",
    ),
    (
        IssueCode::SlotBookingUrlQuery,
        "Slot.comment",
        r#"{"resourceType": "Slot", "meta": {"profile": ["$sas/FrSlotAgregateur"]}, "comment": "https://agenda.example.fr/rdv/12"}"#,
        "The acceptance tests append \"&origin=…\" to the address in `comment`; found one without a \"?\". Write an \
         address with a parameter, such as \"https://agenda.example.fr/rdv?lieu=12\", or make sure that the page \
         opens all the same.",
        "Les tests de recette ajoutent « &origin=… » à la fin de l'adresse de `comment` ; trouvé : une adresse sans « \
         ? ». Écrivez une adresse qui a un paramètre, comme « https://agenda.example.fr/rdv?lieu=12 », ou vérifiez \
         que la page s'ouvre quand même.",
    ),
    (
        IssueCode::SlotVisibility,
        "Slot",
        r#"{"resourceType": "Slot", "meta": {"profile": ["$sas/FrSlotAgregateur"]}, "status": "free"}"#,
        "The slot must state in `meta.security` who may see it: PUBLIC, PRO, SNP or CPTS; found nothing. Add a label \
         with the system \"https://mos.esante.gouv.fr/NOS/TRE_R314-TypeCreneau/FHIR/TRE-R314-TypeCreneau\" and such a \
         code, as \"PUBLIC\" for a slot that is open to everybody.",
        "Le créneau doit dire dans `meta.security` qui peut le voir : PUBLIC, PRO, SNP ou CPTS ; trouvé : rien. \
         Ajoutez une étiquette avec le système « \
         https://mos.esante.gouv.fr/NOS/TRE_R314-TypeCreneau/FHIR/TRE-R314-TypeCreneau » et un tel code, comme « \
         PUBLIC » pour un créneau ouvert à tous.",
    ),
    (
        IssueCode::SlotVisibility,
        "Slot",
        r#"{"resourceType": "Slot", "meta": {"profile": ["$ans/sas-sos-slot-aggregator"]}, "status": "free"}"#,
        "The slot must state in `meta.security` who may see it: PUBLIC or SNP; found nothing. Add a label with the \
         system \"https://mos.esante.gouv.fr/NOS/TRE_R314-TypeCreneau/FHIR/TRE-R314-TypeCreneau\" and such a code, as \
         \"PUBLIC\" for a slot that is open to everybody.",
        "Le créneau doit dire dans `meta.security` qui peut le voir : PUBLIC ou SNP ; trouvé : rien. Ajoutez une \
         étiquette avec le système « https://mos.esante.gouv.fr/NOS/TRE_R314-TypeCreneau/FHIR/TRE-R314-TypeCreneau » \
         et un tel code, comme « PUBLIC » pour un créneau ouvert à tous.",
    ),
    (
        IssueCode::SlotConsultationType,
        "Slot.serviceType[0].coding[0]",
        r#"{"resourceType": "Slot", "meta": {"profile": ["$sas/FrSlotAgregateur"]}, "serviceType": [{"coding": [{"system": "http://terminology.hl7.org/CodeSystem/v3-ActCode", "code": "IMP"}]}]}"#,
        "The patient is seen at the practice (AMB), at home (HH) or remotely (VR); found \"IMP\". Write one of these \
         three codes.",
        "Le patient est vu au cabinet (AMB), à domicile (HH) ou à distance (VR) ; trouvé : « IMP ». Écrivez l'un de \
         ces trois codes.",
    ),
    (
        IssueCode::SlotConsultationMissing,
        "Slot",
        r#"{"resourceType": "Slot", "meta": {"profile": ["$sas/FrSlotAgregateur"]}, "serviceType": [{"text": "Visite"}]}"#,
        "The slot should state how the patient is seen; found nothing. Add to `serviceType` a coding with the system \
         \"http://terminology.hl7.org/CodeSystem/v3-ActCode\" and the code \"AMB\" (at the practice), \"HH\" (at \
         home) or \"VR\" (remotely).",
        "Le créneau devrait dire comment le patient est vu ; trouvé : rien. Ajoutez à `serviceType` un codage avec le \
         système « http://terminology.hl7.org/CodeSystem/v3-ActCode » et le code « AMB » (au cabinet), « HH » (à \
         domicile) ou « VR » (à distance).",
    ),
    (
        IssueCode::SlotAppointmentType,
        "Slot.appointmentType",
        r#"{"resourceType": "Slot", "meta": {"profile": ["$sas/FrSlotAgregateur"]}, "appointmentType": {"coding": [{"system": "http://terminology.hl7.org/CodeSystem/v2-0276", "code": "CHECKUP"}]}}"#,
        "`appointmentType` must state whether patients book the slot (ROUTINE) or come without booking (WALKIN); found \
         \"CHECKUP\". Write a coding with the system \"http://terminology.hl7.org/CodeSystem/v2-0276\" and one of \
         these two codes.",
        "`appointmentType` doit dire si le créneau se réserve (ROUTINE) ou si l'on vient sans rendez-vous (WALKIN) ; \
         trouvé : « CHECKUP ». Écrivez un codage avec le système « http://terminology.hl7.org/CodeSystem/v2-0276 » et \
         l'un de ces deux codes.",
    ),
    (
        IssueCode::SlotAppointmentType,
        "Slot",
        r#"{"resourceType": "Slot", "meta": {"profile": ["$sas/FrSlotAgregateur"]}, "status": "free"}"#,
        "`appointmentType` must state whether patients book the slot (ROUTINE) or come without booking (WALKIN); found \
         no code of the system for it. Write a coding with the system \
         \"http://terminology.hl7.org/CodeSystem/v2-0276\" and one of these two codes.",
        "`appointmentType` doit dire si le créneau se réserve (ROUTINE) ou si l'on vient sans rendez-vous (WALKIN) ; \
         trouvé : aucun code du système prévu. Écrivez un codage avec le système « \
         http://terminology.hl7.org/CodeSystem/v2-0276 » et l'un de ces deux codes.",
    ),
    (
        IssueCode::SpecialtyAsText,
        "Slot.specialty[0]",
        r#"{"resourceType": "Slot", "meta": {"profile": ["$sas/FrSlotAgregateur"]}, "specialty": [{"text": "Pneumologie"}]}"#,
        "The speciality has a text and no code: the official validator refuses this; the SAS accepts it. Where there \
         is a code, write it, such as \"SM54\" of the system \
         \"https://mos.esante.gouv.fr/NOS/TRE_R38-SpecialiteOrdinale/FHIR/TRE-R38-SpecialiteOrdinale\".",
        "La spécialité a un texte et pas de code : le validateur officiel refuse cela ; le SAS l'accepte. S'il existe \
         un code, écrivez-le, comme « SM54 » du système « \
         https://mos.esante.gouv.fr/NOS/TRE_R38-SpecialiteOrdinale/FHIR/TRE-R38-SpecialiteOrdinale ».",
    ),
    (
        IssueCode::SlotCptsLabel,
        "Slot.serviceType[0]",
        r#"{"resourceType": "Slot", "meta": {"profile": ["$ans/sas-cpts-slot-aggregator"]}, "serviceType": [{"coding": [{"code": "604",
            "system": "https://mos.esante.gouv.fr/NOS/TRE_R66-CategorieEtablissement/FHIR/TRE-R66-CategorieEtablissement"}]}]}"#,
        "The service type leads to a CPTS, so the slot must have the label \"CPTS\"; found none. Add to \
         `meta.security` the system \"https://mos.esante.gouv.fr/NOS/TRE_R314-TypeCreneau/FHIR/TRE-R314-TypeCreneau\" \
         with the code \"CPTS\", or leave this service type out.",
        "Ce type de service mène à une CPTS, donc le créneau doit avoir l'étiquette « CPTS » ; trouvé : aucune. \
         Ajoutez à `meta.security` le système « \
         https://mos.esante.gouv.fr/NOS/TRE_R314-TypeCreneau/FHIR/TRE-R314-TypeCreneau » avec le code « CPTS », ou \
         omettez ce type de service.",
    ),
    (
        IssueCode::SlotCptsLabel,
        "Slot",
        r#"{"resourceType": "Slot", "meta": {"profile": ["$ans/sas-cpts-slot-aggregator"], "security": [{"code": "CPTS",
            "system": "https://mos.esante.gouv.fr/NOS/TRE_R314-TypeCreneau/FHIR/TRE-R314-TypeCreneau"}]}}"#,
        "The slot has the label \"CPTS\", so it must lead to that community; found no service type that does. Add to \
         `serviceType` one with the code \"604\" of the system \
         \"https://mos.esante.gouv.fr/NOS/TRE_R66-CategorieEtablissement/FHIR/TRE-R66-CategorieEtablissement\" and a \
         reference to its service, such as \"HealthcareService/12\", or leave the label out.",
        "Le créneau a l'étiquette « CPTS », donc il doit mener à cette communauté ; trouvé : aucun type de service \
         qui y mène. Ajoutez à `serviceType` le code « 604 » du système « \
         https://mos.esante.gouv.fr/NOS/TRE_R66-CategorieEtablissement/FHIR/TRE-R66-CategorieEtablissement » et une \
         référence à son service, comme « HealthcareService/12 », ou omettez l'étiquette.",
    ),
    (
        IssueCode::ScheduleActors,
        "Schedule",
        r#"{"resourceType": "Schedule", "meta": {"profile": ["$sas/FrScheduleAgregateur"]}, "actor": [{"reference": "Practitioner/1"}]}"#,
        "`actor` of a schedule must name one PractitionerRole; found none. Add a reference to it, such as \
         \"PractitionerRole/12\".",
        "Dans un agenda (Schedule), `actor` doit nommer un PractitionerRole ; trouvé : aucun. Ajoutez-y une \
         référence, comme « PractitionerRole/12 ».",
    ),
    (
        IssueCode::ScheduleActors,
        "Schedule",
        r#"{"resourceType": "Schedule", "meta": {"profile": ["$sas/FrScheduleAgregateur"]}, "actor": [{"reference": "Practitioner/1"},
            {"reference": "PractitionerRole/1"}, {"reference": "PractitionerRole/2"}]}"#,
        "`actor` of a schedule must name one PractitionerRole only; found 2. Keep one, and make a schedule for each \
         of the others.",
        "Dans un agenda (Schedule), `actor` doit nommer un seul PractitionerRole ; trouvé : 2. Gardez-en un, et \
         faites un agenda pour chacun des autres.",
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
        "A place (PractitionerRole) has one schedule only; found another one that names it too. Keep one of the two, \
         and let the slots of both refer to it.",
        "Un lieu (PractitionerRole) n'a qu'un agenda (Schedule) ; trouvé : un autre qui le nomme aussi. Gardez l'un \
         des deux, et faites-y mener les créneaux de l'un et de l'autre.",
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
        "A place (Location) has one schedule only; found another one that names it too. Keep one of the two, and let \
         the slots of both refer to it.",
        "Un lieu (Location) n'a qu'un agenda (Schedule) ; trouvé : un autre qui le nomme aussi. Gardez l'un des deux, \
         et faites-y mener les créneaux de l'un et de l'autre.",
    ),
    (
        IssueCode::PractitionerNationalId,
        "Practitioner.identifier[0].value",
        r#"{"resourceType": "Practitioner", "meta": {"profile": ["$sas/FrPractitionerAgregateur"]},
            "identifier": [{"system": "urn:oid:1.2.250.1.71.4.2.1", "value": "10002909371"}]}"#,
        "The national id of a practitioner is the digit 8 and the 11 digits of the RPPS number, or the digit 0 and \
         the 9 characters of the ADELI number; found a text of 11 characters. Write it with that first digit, such as \
         \"810002909371\".",
        "L'identifiant national d'un professionnel est le chiffre 8 et les 11 chiffres du numéro RPPS, ou le chiffre \
         0 et les 9 caractères du numéro ADELI ; trouvé : un texte de 11 caractères. Écrivez-le avec ce premier \
         chiffre, comme « 810002909371 ».",
    ),
    (
        IssueCode::PractitionerName,
        "Practitioner",
        r#"{"resourceType": "Practitioner", "meta": {"profile": ["$sas/FrPractitionerAgregateur"]},
            "name": [{"family": "Foret"}]}"#,
        "The platform shows a practitioner by family name and given name; one of the two is missing. Write both in \
         `name`: `family`, such as \"Foret\", and the list `given`, such as \"Pierre\".",
        "La plateforme affiche un professionnel par son nom et son prénom ; l'un des deux manque. Écrivez les deux \
         dans `name` : `family`, comme « Foret », et la liste `given`, comme « Pierre ».",
    ),
    (
        IssueCode::PhoneFormat,
        "Practitioner.telecom[0].value",
        r#"{"resourceType": "Practitioner", "meta": {"profile": ["$sas/FrPractitionerAgregateur"]},
            "telecom": [{"system": "phone", "value": "0102030405"}]}"#,
        "A telephone number has \"+33\", or \"+262\", \"+590\", \"+594\" or \"+596\" overseas, then 9 digits without \
         the first 0 and without blanks; found a text of 10 characters. Write it as in \"+33102030405\".",
        "Un numéro de téléphone a « +33 », ou outre-mer « +262 », « +590 », « +594 » ou « +596 », puis 9 chiffres \
         sans le premier 0 et sans blanc ; trouvé : un texte de 10 caractères. Écrivez-le comme « +33102030405 ».",
    ),
    (
        IssueCode::PostalCode,
        "Location.address.postalCode",
        r#"{"resourceType": "Location", "meta": {"profile": ["$ans/sas-sos-location-aggregator"]},
            "address": {"postalCode": "4700"}}"#,
        "A post code has five digits; found a text of 4 characters. Write all of them and nothing else, such as \
         \"01000\".",
        "Un code postal a cinq chiffres ; trouvé : un texte de 4 caractères. Écrivez-les tous et rien d'autre, comme \
         « 01000 ».",
    ),
    (
        IssueCode::StructureId,
        "PractitionerRole.organization.identifier.value",
        r#"{"resourceType": "PractitionerRole", "meta": {"profile": ["$sas/FrPractitionerRoleExerciceAgregateur"]},
            "organization": {"identifier": {"value": "950047225"}}}"#,
        "The national id of a structure is 1 and the 9 digits of the FINESS number, else 3 and the 14 digits of the \
         SIRET number, else 4 and the 14 digits of the RPPS rang; found a text of 9 characters. Write the number with \
         that first digit, such as \"1950047225\".",
        "L'identifiant national d'une structure est 1 et les 9 chiffres du numéro FINESS, sinon 3 et les 14 chiffres \
         du SIRET, sinon 4 et les 14 chiffres du RPPS rang ; trouvé : un texte de 9 caractères. Écrivez le numéro \
         avec ce premier chiffre, comme « 1950047225 ».",
    ),
    (
        IssueCode::StructureIdAdeli,
        "PractitionerRole.organization.identifier.value",
        r#"{"resourceType": "PractitionerRole", "meta": {"profile": ["$sas/FrPractitionerRoleExerciceAgregateur"]},
            "organization": {"identifier": {"value": "075123456701"}}}"#,
        "The guide allows a structure to be named by its ADELI rang, which starts with 0, but the acceptance tests do \
         not; found a text of 12 characters. Where there is one, write the FINESS number after a 1, such as \
         \"1950047225\", or the SIRET number after a 3.",
        "Le guide permet de nommer une structure par son ADELI rang, qui commence par 0, mais pas les tests de \
         recette ; trouvé : un texte de 12 caractères. S'il existe, écrivez le numéro FINESS après un 1, comme « \
         1950047225 », ou le SIRET après un 3.",
    ),
    (
        IssueCode::StructureIdMissing,
        "PractitionerRole",
        r#"{"resourceType": "PractitionerRole", "meta": {"profile": ["$sas/FrPractitionerRoleExerciceAgregateur"]},
            "active": true}"#,
        "A role should name its structure by the national id; found none. Write `organization.identifier` with the \
         system \"urn:oid:1.2.250.1.71.4.2.2\" and a `value` such as \"1950047225\" (1 and the FINESS number).",
        "Un rôle (PractitionerRole) devrait nommer sa structure par l'identifiant national ; trouvé : aucun. Écrivez \
         `organization.identifier` avec le système « urn:oid:1.2.250.1.71.4.2.2 » et une `value` comme « 1950047225 » \
         (1 et le numéro FINESS).",
    ),
    (
        IssueCode::StructureIdIncomplete,
        "PractitionerRole.organization.identifier",
        r#"{"resourceType": "PractitionerRole", "meta": {"profile": ["$sas/FrPractitionerRoleExerciceAgregateur"]},
            "organization": {"identifier": {"value": "1950047225"}}}"#,
        "The id of the structure should stand with `type` and `system`; found no `type`. Write as `type` the code \
         \"IDNST\" of the system \"http://interopsante.org/fhir/CodeSystem/fr-v2-0203\", and as `system` \
         \"urn:oid:1.2.250.1.71.4.2.2\".",
        "L'identifiant de la structure devrait avoir `type` et `system` ; trouvé : pas de `type`. Écrivez comme \
         `type` le code « IDNST » du système « http://interopsante.org/fhir/CodeSystem/fr-v2-0203 », et comme \
         `system` « urn:oid:1.2.250.1.71.4.2.2 ».",
    ),
    (
        IssueCode::StructureIdIncomplete,
        "PractitionerRole.organization.identifier",
        r#"{"resourceType": "PractitionerRole", "meta": {"profile": ["$sas/FrPractitionerRoleExerciceAgregateur"]},
            "organization": {"identifier": {"type": {"text": "FINESS"}, "value": "1950047225"}}}"#,
        "The id of the structure should stand with `type` and `system`; found no `system`. Write \
         \"urn:oid:1.2.250.1.71.4.2.2\".",
        "L'identifiant de la structure devrait avoir `type` et `system` ; trouvé : pas de `system`. Écrivez « \
         urn:oid:1.2.250.1.71.4.2.2 ».",
    ),
    (
        IssueCode::RolePlace,
        "PractitionerRole",
        r#"{"resourceType": "PractitionerRole", "meta": {"profile": ["$sas/FrPractitionerRoleExerciceAgregateur"]},
            "active": true}"#,
        "`contained` of a role must hold its place, a Location with an `id`, and nothing else; found none. Write one \
         role for each place, with that place in it.",
        "Le `contained` d'un rôle (PractitionerRole) doit contenir son lieu, une Location avec un `id`, et rien \
         d'autre ; trouvé : rien. Écrivez un rôle pour chaque lieu, avec ce lieu dedans.",
    ),
    (
        IssueCode::RolePlace,
        "PractitionerRole",
        r#"{"resourceType": "PractitionerRole", "meta": {"profile": ["$sas/FrPractitionerRoleExerciceAgregateur"]},
            "contained": [{"resourceType": "Organization", "id": "a"}]}"#,
        "`contained` of a role must hold its place, a Location with an `id`, and nothing else; found something else, \
         or a place without `id`. Write one role for each place, with that place in it.",
        "Le `contained` d'un rôle (PractitionerRole) doit contenir son lieu, une Location avec un `id`, et rien \
         d'autre ; trouvé : autre chose, ou un lieu sans `id`. Écrivez un rôle pour chaque lieu, avec ce lieu dedans.",
    ),
    (
        IssueCode::RolePlace,
        "PractitionerRole",
        r#"{"resourceType": "PractitionerRole", "meta": {"profile": ["$sas/FrPractitionerRoleExerciceAgregateur"]},
            "contained": [{"resourceType": "Location", "id": "a"}, {"resourceType": "Location", "id": "b"}]}"#,
        "`contained` of a role must hold its place, a Location with an `id`, and nothing else; found 2 resources. \
         Write one role for each place, with that place in it.",
        "Le `contained` d'un rôle (PractitionerRole) doit contenir son lieu, une Location avec un `id`, et rien \
         d'autre ; trouvé : 2 ressources. Écrivez un rôle pour chaque lieu, avec ce lieu dedans.",
    ),
    (
        IssueCode::RolePlace,
        "PractitionerRole",
        r##"{"resourceType": "PractitionerRole", "meta": {"profile": ["$sas/FrPractitionerRoleExerciceAgregateur"]},
            "contained": [{"resourceType": "Location", "id": "a"}], "location": [{"reference": "#b"}]}"##,
        "`location` of a role must refer to the place in its `contained`. Write \"#\" and the `id` of that place, \
         such as \"#lieu-1\".",
        "Le `location` d'un rôle (PractitionerRole) doit mener au lieu de son `contained`. Écrivez « # » et l'`id` de \
         ce lieu, comme « #lieu-1 ».",
    ),
    (
        IssueCode::RolePractitioner,
        "PractitionerRole",
        r#"{"resourceType": "PractitionerRole", "meta": {"profile": ["$sas/FrPractitionerRoleExerciceAgregateur"]},
            "active": true}"#,
        "A role must refer to its practitioner; found no reference. Write \"Practitioner/\" and the `id`, such as \
         \"Practitioner/12\", in `practitioner.reference`.",
        "Un rôle (PractitionerRole) doit mener à son praticien ; trouvé : aucune référence. Écrivez « Practitioner/ » \
         et l'`id`, comme « Practitioner/12 », dans `practitioner.reference`.",
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
        "A role and the schedule that names it belong to one practitioner; found two. Correct `practitioner` of the \
         role, or `actor` of the schedule.",
        "Un rôle (PractitionerRole) et l'agenda (Schedule) qui le nomme sont d'un seul praticien ; trouvé : deux. \
         Corrigez le `practitioner` du rôle, ou l'`actor` de l'agenda.",
    ),
    (
        IssueCode::CptsDetails,
        "Organization",
        r#"{"resourceType": "Organization", "meta": {"profile": ["$ans/sas-cpts-organization-aggregator"]}}"#,
        "The platform shows a CPTS by its name; found none. Add it in `name`, such as \"CPTS Axe Majeur\".",
        "La plateforme affiche une CPTS par son nom ; trouvé : aucun. Ajoutez-le dans `name`, comme « CPTS Axe Majeur \
         ».",
    ),
    (
        IssueCode::CptsDetails,
        "Organization",
        r#"{"resourceType": "Organization", "meta": {"profile": ["$ans/sas-cpts-organization-aggregator"]}, "name": "CPTS"}"#,
        "The platform shows the telephone number of a CPTS; found none. Add it in `telecom`, such as \
         \"+33102030405\".",
        "La plateforme affiche le numéro de téléphone d'une CPTS ; trouvé : aucun. Ajoutez-le dans `telecom`, comme « \
         +33102030405 ».",
    ),
    (
        IssueCode::ClaimedProfile,
        "Bundle.entry[0].resource",
        r#"{"resourceType": "Bundle", "meta": {"profile": ["$sas/BundleAgregateur"]},
            "type": "searchset", "entry": [
            {"resource": {"resourceType": "Slot"}}]}"#,
        "The acceptance tests find this resource only when `meta.profile` holds one address, \
         \"http://sas.fr/fhir/StructureDefinition/FrSlotAgregateur\"; found nothing. Write that address and no other.",
        "Les tests de recette ne trouvent cette ressource que si `meta.profile` a une seule adresse, « \
         http://sas.fr/fhir/StructureDefinition/FrSlotAgregateur » ; trouvé : rien. Écrivez cette adresse et aucune \
         autre.",
    ),
    (
        IssueCode::ClaimedProfile,
        "Bundle.entry[0].resource",
        r#"{"resourceType": "Bundle", "meta": {"profile": ["$sas/BundleAgregateur"]},
            "type": "searchset", "entry": [
            {"resource": {"resourceType": "Slot", "meta": {"profile": ["$fr/FrSlot"]}}}]}"#,
        "The acceptance tests find this resource only when `meta.profile` holds one address, \
         \"http://sas.fr/fhir/StructureDefinition/FrSlotAgregateur\"; found \
         \"http://interopsante.org/fhir/StructureDefinition/FrSlot\". Write that address and no other.",
        "Les tests de recette ne trouvent cette ressource que si `meta.profile` a une seule adresse, « \
         http://sas.fr/fhir/StructureDefinition/FrSlotAgregateur » ; trouvé : « \
         http://interopsante.org/fhir/StructureDefinition/FrSlot ». Écrivez cette adresse et aucune autre.",
    ),
    (
        IssueCode::ClaimedProfile,
        "Bundle.entry[0].resource",
        r#"{"resourceType": "Bundle", "meta": {"profile": ["$sas/BundleAgregateur"]},
            "type": "searchset", "entry": [
            {"resource": {"resourceType": "Slot", "meta": {"profile": ["$sas/FrSlotAgregateur", "$fr/FrSlot"]}}}]}"#,
        "The acceptance tests find this resource only when `meta.profile` holds one address, \
         \"http://sas.fr/fhir/StructureDefinition/FrSlotAgregateur\"; found 2 addresses. Write that address and no \
         other.",
        "Les tests de recette ne trouvent cette ressource que si `meta.profile` a une seule adresse, « \
         http://sas.fr/fhir/StructureDefinition/FrSlotAgregateur » ; trouvé : 2 adresses. Écrivez cette adresse et \
         aucune autre.",
    ),
    (
        IssueCode::RelativeReference,
        "Bundle.entry[0].resource.schedule",
        r#"{"resourceType": "Bundle", "meta": {"profile": ["$sas/BundleAgregateur"]},
            "type": "searchset", "entry": [
            {"resource": {"resourceType": "Slot", "schedule": {"reference": "https://agenda.example.fr/fhir/Schedule/1"}}}]}"#,
        "A reference within an answer is the type and the `id`, such as \"Schedule/12\"; found \
         \"https://…\". Write it in that form.",
        "Dans une réponse, une référence est le type et l'`id`, comme « Schedule/12 » ; trouvé : « https://… \
         ». Écrivez-la sous cette forme.",
    ),
    (
        IssueCode::AnswerReference,
        "Bundle.entry[0].resource.schedule",
        r#"{"resourceType": "Bundle", "meta": {"profile": ["$sas/BundleAgregateur"]},
            "type": "searchset", "entry": [
            {"fullUrl": "https://a.fr/Slot/1", "resource": {"resourceType": "Slot", "schedule": {"reference": "Schedule/9"}}}]}"#,
        "What a resource refers to must be in the answer; found \"Schedule/…\", for which there is no entry. \
         Add it, or correct the reference.",
        "Ce que nomme une ressource doit être dans la réponse ; trouvé : « Schedule/… », pour quoi il n'y a \
         pas d'entrée. Ajoutez-la, ou corrigez la référence.",
    ),
    (
        IssueCode::AnswerTotal,
        "Bundle.total",
        r#"{"resourceType": "Bundle", "meta": {"profile": ["$sas/BundleAgregateur"]},
            "type": "searchset", "total": 3}"#,
        "`total` must be the number of slots in the answer, 0; found 3. Write 0.",
        "`total` doit être le nombre de créneaux de la réponse, 0 ; trouvé : 3. Écrivez 0.",
    ),
    (
        IssueCode::AnswerTotal,
        "Bundle",
        r#"{"resourceType": "Bundle", "meta": {"profile": ["$sas/BundleAgregateur"]},
            "type": "searchset", "entry": [
            {"resource": {"resourceType": "Slot"}}]}"#,
        "`total` must be the number of slots in the answer, 1; found nothing. Write 1.",
        "`total` doit être le nombre de créneaux de la réponse, 1 ; trouvé : rien. Écrivez 1.",
    ),
    (
        IssueCode::AnswerSelfLink,
        "Bundle",
        r#"{"resourceType": "Bundle", "meta": {"profile": ["$sas/BundleAgregateur"]},
            "type": "searchset", "total": 0}"#,
        "An answer must have one link, `self`; found none. Add it, with the address of the request as it came in \
         `url`.",
        "Une réponse doit avoir un lien, `self` ; trouvé : aucun. Ajoutez-le, avec dans `url` l'adresse de la requête \
         comme elle est arrivée.",
    ),
    (
        IssueCode::AnswerSelfLink,
        "Bundle",
        r#"{"resourceType": "Bundle", "meta": {"profile": ["$sas/BundleAgregateur"]},
            "type": "searchset", "link": [{"relation": "next", "url": "https://agenda.example.fr/fhir/Slot?page=2"}]}"#,
        "An answer must have one link, `self`; found one of another `relation` or without `url`. Write \"self\", and \
         the address of the request as it came.",
        "Une réponse doit avoir un lien, `self` ; trouvé : un lien d'une autre `relation` ou sans `url`. Écrivez « \
         self », et l'adresse de la requête comme elle est arrivée.",
    ),
    (
        IssueCode::AnswerSelfLink,
        "Bundle",
        r#"{"resourceType": "Bundle", "meta": {"profile": ["$sas/BundleAgregateur"]},
            "type": "searchset", "link": [{"relation": "self", "url": "https://agenda.example.fr/fhir/Slot?a=b"}, {"relation": "next", "url": "https://agenda.example.fr/fhir/Slot?page=2"}]}"#,
        "An answer must have one link only, `self`; found several. Keep the one with the address of the request as it \
         came.",
        "Une réponse ne doit avoir qu'un lien, `self` ; trouvé : plusieurs. Gardez celui qui a l'adresse de la \
         requête comme elle est arrivée.",
    ),
    (
        IssueCode::SelfLinkPlus,
        "Bundle.link[0].url",
        r#"{"resourceType": "Bundle", "meta": {"profile": ["$sas/BundleAgregateur"]},
            "type": "searchset", "link": [{"relation": "self", "url": "https://agenda.example.fr/fhir/Slot?start=ge2026-03-02T08:00:00.000+01:00"}]}"#,
        "In the address of a link a raw \"+\" reads as a blank. Write \"%2B\", such as \
         \"start=ge2026-03-02T08:00:00.000%2B01:00\".",
        "Dans l'adresse d'un lien, un « + » seul se lit comme un blanc. Écrivez « %2B », comme « \
         start=ge2026-03-02T08:00:00.000%2B01:00 ».",
    ),
    (
        IssueCode::AnswerMode,
        "Bundle.entry[0]",
        r#"{"resourceType": "Bundle", "meta": {"profile": ["$sas/BundleAgregateur"]},
            "type": "searchset", "entry": [
            {"resource": {"resourceType": "Slot"}}]}"#,
        "`search.mode` of the entry must be \"match\", as this is what the request searches; found nothing. Write \
         \"match\".",
        "Le `search.mode` de l'entrée doit être « match », car c'est ce que cherche la requête ; trouvé : rien. \
         Écrivez « match ».",
    ),
    (
        IssueCode::AnswerMode,
        "Bundle.entry[0].search",
        r#"{"resourceType": "Bundle", "meta": {"profile": ["$sas/BundleAgregateur"]},
            "type": "searchset", "entry": [
            {"search": {"mode": "match"}, "resource": {"resourceType": "Schedule"}}]}"#,
        "`search.mode` of the entry must be \"include\", as this only comes along with what the request searches; \
         found \"match\". Write \"include\".",
        "Le `search.mode` de l'entrée doit être « include », car cela ne fait qu'accompagner ce que cherche la \
         requête ; trouvé : « match ». Écrivez « include ».",
    ),
    (
        IssueCode::AnswerMode,
        "Bundle.entry[0].search",
        r#"{"resourceType": "Bundle", "meta": {"profile": ["$sas/BundleAgregateur"]},
            "type": "searchset", "entry": [
            {"search": {"mode": "include"}, "resource": {"resourceType": "OperationOutcome"}}]}"#,
        "`search.mode` of the entry must be \"outcome\", as this reports how the search went; found \"include\". Write \
         \"outcome\".",
        "Le `search.mode` de l'entrée doit être « outcome », car cela dit comment la recherche s'est passée ; trouvé \
         : « include ». Écrivez « outcome ».",
    ),
    (
        IssueCode::AnswerReference,
        "Bundle.entry[0].resource.schedule",
        r#"{"resourceType": "Bundle", "meta": {"profile": ["$sas/BundleAgregateur"]},
            "type": "searchset", "entry": [
            {"resource": {"resourceType": "Slot", "id": "1", "schedule": {"display": "Lundi"}}}]}"#,
        "What a resource refers to must be in the answer; found no `reference`. Write the type and the `id`, such as \
         \"Schedule/12\", and add that resource.",
        "Ce à quoi une ressource renvoie doit être dans la réponse ; trouvé : pas de `reference`. Écrivez le type et \
         l'`id`, comme « Schedule/12 », et ajoutez cette ressource.",
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
        "A practitioner stands once in an answer; found the same national id in an earlier entry, under another `id`. \
         Keep one of the two, and let the schedules and roles of both refer to it.",
        "Un praticien n'est qu'une fois dans une réponse ; trouvé : le même identifiant national dans une entrée \
         précédente, sous un autre `id`. Gardez l'un des deux, et faites-y mener les agendas et les rôles de l'un et de l'autre.",
    ),
    (
        IssueCode::AnswerDuplicate,
        "Bundle.entry[1].resource",
        r#"{"resourceType": "Bundle", "meta": {"profile": ["$sas/BundleAgregateur"]},
            "type": "searchset", "entry": [
            {"resource": {"resourceType": "Slot", "id": "12"}},
            {"resource": {"resourceType": "Slot", "id": "12"}}]}"#,
        "A resource stands once in an answer, whoever refers to it; found a Slot with this `id` in an \
         earlier entry too. Leave this entry out, or correct the `id`.",
        "Une ressource n'est qu'une fois dans une réponse, quel que soit ce qui y mène ; trouvé : une \
         ressource Slot avec cet `id` dans une entrée précédente aussi. Omettez cette entrée, ou corrigez \
         l'`id`.",
    ),
    (
        IssueCode::AnswerUnused,
        "Bundle.entry[0].resource",
        r#"{"resourceType": "Bundle", "meta": {"profile": ["$sas/BundleAgregateur"]},
            "type": "searchset", "entry": [
            {"resource": {"resourceType": "Schedule", "id": "12"}}]}"#,
        "An answer holds slots and what they lead to; found a Schedule that none leads to. Leave it out, or correct \
         the references that should name it.",
        "Une réponse contient des créneaux et ce à quoi ils mènent ; trouvé : Schedule, à quoi aucun ne mène. Omettez \
         cette ressource, ou corrigez les références qui devaient la nommer.",
    ),
    (
        IssueCode::AnswerForeign,
        "Bundle.entry[0].resource",
        r#"{"resourceType": "Bundle", "meta": {"profile": ["$sas/BundleAgregateur"]},
            "type": "searchset", "entry": [
            {"resource": {"resourceType": "Organization"}}]}"#,
        "An answer of this kind has no resource of the type Organization. Leave the entry out.",
        "Une réponse de ce genre n'a pas de ressource du type Organization. Omettez l'entrée.",
    ),
    (
        IssueCode::AnswerForeign,
        "Bundle.entry[0].resource",
        r#"{"resourceType": "Bundle", "meta": {"profile": ["$sas/BundleAgregateur"]},
            "type": "searchset", "entry": [
            {"resource": {"id": "1"}}]}"#,
        "An answer of this kind has no resource of this type. Leave the entry out.",
        "Une réponse de ce genre n'a pas de ressource de ce type. Omettez l'entrée.",
    ),
    (
        IssueCode::AnswerFullUrl,
        "Bundle.entry[0].fullUrl",
        r#"{"resourceType": "Bundle", "meta": {"profile": ["$sas/BundleAgregateur"]},
            "type": "searchset", "entry": [
            {"fullUrl": "https://<base_URl>/Slot/12", "resource": {"resourceType": "Slot", "id": "12"}}]}"#,
        "`fullUrl` must be the address of the server, then the type and the `id` of the resource; found \
         \"https://…\". Write it as in \"https://agenda.example.fr/fhir/Slot/12\".",
        "`fullUrl` doit être l'adresse du serveur, puis le type et l'`id` de la ressource ; trouvé : « \
         https://… ». Écrivez-la comme « https://agenda.example.fr/fhir/Slot/12 ».",
    ),
    (
        IssueCode::AnswerFullUrl,
        "Bundle.entry[1].fullUrl",
        r#"{"resourceType": "Bundle", "meta": {"profile": ["$sas/BundleAgregateur"]},
            "type": "searchset", "entry": [
            {"fullUrl": "https://a.example.fr/Slot/1", "resource": {"resourceType": "Slot", "id": "1"}},
            {"fullUrl": "https://b.example.fr/Slot/2", "resource": {"resourceType": "Slot", "id": "2"}}]}"#,
        "`fullUrl` must start as in the entries before, with the address of the server; found \"https://…\". \
         Write the same server in every entry.",
        "`fullUrl` doit commencer comme dans les entrées précédentes, par l'adresse du serveur ; trouvé : « \
         https://… ». Écrivez le même serveur dans chaque entrée.",
    ),
    (
        IssueCode::CptsOrganizations,
        "Bundle",
        r#"{"resourceType": "Bundle", "meta": {"profile": ["$ans/sas-cpts-bundle-aggregator"]},
            "type": "searchset", "entry": [
            {"resource": {"resourceType": "HealthcareService"}}]}"#,
        "An answer must have one Organization for each HealthcareService; found 0 Organization for 1 \
         HealthcareService. Add those that are missing, and leave out those that no `providedBy` names.",
        "Une réponse doit avoir une Organization pour chaque HealthcareService ; trouvé : 0 Organization pour 1 \
         HealthcareService. Ajoutez celles qui manquent, et omettez celles qu'aucun `providedBy` ne nomme.",
    ),
    (
        IssueCode::EmptyAnswer,
        "Bundle",
        r#"{"resourceType": "Bundle", "meta": {"profile": ["$ans/sas-cpts-bundle-aggregator"]},
            "type": "searchset", "total": 0}"#,
        "The answer has no entries, because no slot was found: the official validator refuses this; the SAS accepts \
         it. Leave it so, with `total` 0 and the self link.",
        "La réponse n'a pas d'entrée, car aucun créneau n'a été trouvé : le validateur officiel refuse cela ; le SAS \
         l'accepte. Laissez-la ainsi, avec `total` à 0 et le lien `self`.",
    ),
    (
        IssueCode::RegulatorName,
        "Practitioner",
        r#"{"resourceType": "Practitioner", "meta": {"profile": ["$ans/FrPractitionerRegul"]},
            "active": true}"#,
        "A regulator must have a family name and a given name; one of the two is missing. Write both in `name`, or \
         answer a request that lacks them with 422.",
        "Un régulateur doit avoir un nom et un prénom ; l'un des deux manque. Écrivez les deux dans `name`, ou \
         répondez 422 à une requête qui ne les a pas.",
    ),
    (
        IssueCode::RegulatorEmail,
        "Practitioner",
        r#"{"resourceType": "Practitioner", "meta": {"profile": ["$ans/FrPractitionerRegul"]},
            "active": true}"#,
        "A regulator must have an e-mail address; found none. Write it in `telecom`, with the system \"email\", or \
         answer a request that lacks it with 422.",
        "Un régulateur doit avoir une adresse électronique ; trouvé : aucune. Écrivez-la dans `telecom`, avec le \
         système « email », ou répondez 422 à une requête qui ne l'a pas.",
    ),
    (
        IssueCode::RegulatorEmail,
        "Practitioner.telecom[0].value",
        r#"{"resourceType": "Practitioner", "meta": {"profile": ["$ans/FrPractitionerRegul"]},
            "telecom": [{"system": "email", "value": "loridon"}]}"#,
        "The e-mail address of a regulator has a name, \"@\" and a host; found a text of 7 characters. Write it as in \
         \"regulateur@exemple.fr\".",
        "L'adresse électronique d'un régulateur a un nom, « @ » et un domaine ; trouvé : un texte de 7 caractères. \
         Écrivez-la comme « regulateur@exemple.fr ».",
    ),
    (
        IssueCode::RegulatorId,
        "Practitioner",
        r#"{"resourceType": "Practitioner", "meta": {"profile": ["$ans/FrPractitionerRegul"]},
            "active": true}"#,
        "A regulator must have a national id (system \"urn:oid:1.2.250.1.71.4.2.1\") or the platform's own \
         (\"urn:oid:1.2.250.1.213.3.6\"); found none. Write one of the two, or answer a request that lacks it with \
         422.",
        "Un régulateur doit avoir un identifiant national (système « urn:oid:1.2.250.1.71.4.2.1 ») ou celui de la \
         plateforme (« urn:oid:1.2.250.1.213.3.6 ») ; trouvé : aucun. Écrivez l'un des deux, ou répondez 422 à une \
         requête qui ne l'a pas.",
    ),
    (
        IssueCode::RegulatorId,
        "Practitioner.identifier[0].value",
        r#"{"resourceType": "Practitioner", "meta": {"profile": ["$ans/FrPractitionerRegul"]},
            "identifier": [{"system": "urn:oid:1.2.250.1.71.4.2.1", "value": "11242343"}]}"#,
        "The national id of a regulator is that on the card: an RPPS number after an 8, such as \"810002909371\", or \
         the id of a structure, \"/\" and a number, such as \"3456780581/11242343\"; found a text of 8 characters. \
         Write it in one of these forms.",
        "L'identifiant national d'un régulateur est celui de sa carte : un numéro RPPS après un 8, comme « \
         810002909371 », ou l'identifiant d'une structure, « / » et un numéro, comme « 3456780581/11242343 » ; trouvé \
         : un texte de 8 caractères. Écrivez-le sous l'une de ces formes.",
    ),
    (
        IssueCode::RegulatorTwoIds,
        "Practitioner",
        r#"{"resourceType": "Practitioner", "meta": {"profile": ["$ans/FrPractitionerRegul"]},
            "identifier": [{"system": "urn:oid:1.2.250.1.71.4.2.1", "value": "810002909371"},
            {"system": "urn:oid:1.2.250.1.213.3.6", "value": "1"}]}"#,
        "A regulator has one id at a time, the national one or the platform's own; found both. Keep the one that the \
         account goes by now.",
        "Un régulateur a un seul identifiant à la fois, le national ou celui de la plateforme ; trouvé : les deux. \
         Gardez celui que le compte porte à présent.",
    ),
    (
        IssueCode::RegulatorSource,
        "Practitioner",
        r#"{"resourceType": "Practitioner", "meta": {"profile": ["$ans/FrPractitionerRegul"]},
            "active": true}"#,
        "The account of a regulator should state in `meta.source` that it comes from the platform; found nothing. Add \
         \"urn:oid:1.2.250.1.213.3.6\".",
        "Le compte d'un régulateur devrait dire dans `meta.source` qu'il vient de la plateforme ; trouvé : rien. \
         Ajoutez « urn:oid:1.2.250.1.213.3.6 ».",
    ),
    (
        IssueCode::AppointmentStatus,
        "Appointment.status",
        r#"{"resourceType": "Appointment", "meta": {"profile": ["$sas/FrAppointmentSAS"]},
            "status": "arrived"}"#,
        "`status` must be \"booked\", \"fulfilled\", \"noshow\" or \"cancelled\"; found \"arrived\". Write \"booked\" \
         when the appointment is made or moved, \"fulfilled\" when the patient came, \"noshow\" when not, \
         \"cancelled\" when it is called off.",
        "`status` doit être « booked », « fulfilled », « noshow » ou « cancelled » ; trouvé : « arrived ». Écrivez « \
         booked » quand le rendez-vous est pris ou déplacé, « fulfilled » quand le patient est venu, « noshow » quand \
         il n'est pas venu, « cancelled » quand le rendez-vous est annulé.",
    ),
    (
        IssueCode::AppointmentStatus,
        "Appointment.status",
        r#"{"resourceType": "Appointment", "meta": {"profile": ["$ans/sas-sos-appointment"]},
            "status": "arrived"}"#,
        "`status` must be \"pending\", \"booked\", \"fulfilled\", \"noshow\" or \"cancelled\"; found \"arrived\". \
         Write \"booked\" when the appointment is made or moved, \"fulfilled\" when the patient came, \"noshow\" when \
         not, \"cancelled\" when it is called off.",
        "`status` doit être « pending », « booked », « fulfilled », « noshow » ou « cancelled » ; trouvé : « arrived \
         ». Écrivez « booked » quand le rendez-vous est pris ou déplacé, « fulfilled » quand le patient est venu, « \
         noshow » quand il n'est pas venu, « cancelled » quand le rendez-vous est annulé.",
    ),
    (
        IssueCode::AppointmentOrder,
        "Appointment.end",
        r#"{"resourceType": "Appointment", "meta": {"profile": ["$sas/FrAppointmentSAS"]},
            "start": "2026-03-02T09:00:00+01:00", "end": "2026-03-02T08:00:00Z"}"#,
        "The appointment must end after it starts; found an `end` that is not later than `start`. Correct one of \
         them.",
        "Le rendez-vous doit finir après son début ; trouvé : un `end` qui n'est pas postérieur à `start`. Corrigez \
         l'un des deux.",
    ),
    (
        IssueCode::AppointmentPractitioner,
        "Appointment",
        r#"{"resourceType": "Appointment", "meta": {"profile": ["$sas/FrAppointmentSAS"]},
            "status": "booked"}"#,
        "The appointment must name the practitioner; found none. Write in `participant.actor.identifier` the system \
         \"urn:oid:1.2.250.1.71.4.2.1\" and the national id, such as \"810002909371\".",
        "Le rendez-vous doit nommer le professionnel ; trouvé : aucun. Écrivez dans `participant.actor.identifier` le \
         système « urn:oid:1.2.250.1.71.4.2.1 » et l'identifiant national, comme « 810002909371 ».",
    ),
    (
        IssueCode::AppointmentPractitioner,
        "Appointment.participant[0].actor.identifier.value",
        r#"{"resourceType": "Appointment", "meta": {"profile": ["$sas/FrAppointmentSAS"]},
            "participant": [{"actor": {"identifier": {"system": "urn:oid:1.2.250.1.71.4.2.1", "value": "10002909371"}}}]}"#,
        "The national id of the practitioner is the digit 8 and the 11 digits of the RPPS number, or the digit 0 and \
         the 9 characters of the ADELI number; found a text of 11 characters. Write it with that first digit, such as \
         \"810002909371\".",
        "L'identifiant national du professionnel est le chiffre 8 et les 11 chiffres du numéro RPPS, ou le chiffre 0 \
         et les 9 caractères du numéro ADELI ; trouvé : un texte de 11 caractères. Écrivez-le avec ce premier \
         chiffre, comme « 810002909371 ».",
    ),
    (
        IssueCode::AppointmentOperator,
        "Appointment.extension[0].value.ofType(Reference).identifier",
        r#"{"resourceType": "Appointment", "meta": {"profile": ["$sas/FrAppointmentSAS"]},
            "extension": [{"url": "$fr/FrAppointmentOperator", "valueReference": {"identifier":
            {"system": "urn:oid:1.2.250.1.71.4.2.1", "value": "11242343"}}}]}"#,
        "The national id of the regulator who booked is like \"810002909371\" or \"3456780581/11242343\"; found one \
         of another form. Write it exactly as the platform sent it with the account.",
        "L'identifiant national du régulateur qui a pris le rendez-vous est comme « 810002909371 » ou « \
         3456780581/11242343 » ; trouvé : une autre forme. Écrivez-le tel que la plateforme l'a envoyé avec le \
         compte.",
    ),
    (
        IssueCode::AppointmentOperator,
        "Appointment.extension[0].value.ofType(Reference).identifier",
        r#"{"resourceType": "Appointment", "meta": {"profile": ["$sas/FrAppointmentSAS"]},
            "extension": [{"url": "$fr/FrAppointmentOperator", "valueReference": {"identifier":
            {"system": "https://exemple.fr/ids", "value": "12"}}}]}"#,
        "The id of the regulator who booked has the system \"urn:oid:1.2.250.1.71.4.2.1\" (national) or \
         \"urn:oid:1.2.250.1.213.3.6\" (the platform's own); found \"https://…\". Write system and value \
         exactly as the platform sent them with the account.",
        "L'identifiant du régulateur qui a pris le rendez-vous a le système « urn:oid:1.2.250.1.71.4.2.1 » \
         (national) ou « urn:oid:1.2.250.1.213.3.6 » (celui de la plateforme) ; trouvé : « https://… ». \
         Écrivez système et valeur tels que la plateforme les a envoyés avec le compte.",
    ),
    (
        IssueCode::AppointmentOperator,
        "Appointment.extension[0].value.ofType(Reference).identifier",
        r#"{"resourceType": "Appointment", "meta": {"profile": ["$sas/FrAppointmentSAS"]},
            "extension": [{"url": "$fr/FrAppointmentOperator", "valueReference": {"identifier":
            {"type": {"coding": [{"system": "http://interopsante.org/fhir/CodeSystem/fr-v2-0203", "code": "INTRN"}]},
            "system": "urn:oid:1.2.250.1.71.4.2.1", "value": "810002909371"}}}]}"#,
        "The id of the regulator who booked has the type \"IDNPS\" with the national system, \"INTRN\" with the \
         platform's own; found \"INTRN\". Write type, system and value exactly as the platform sent them with the account.",
        "L'identifiant du régulateur qui a pris le rendez-vous a le type « IDNPS » avec le système national, « INTRN » avec \
         celui de la plateforme ; trouvé : « INTRN ». Écrivez type, système et valeur tels que la plateforme les a envoyés \
         avec le compte.",
    ),
    (
        IssueCode::AppointmentOperator,
        "Appointment.extension[0].value.ofType(Reference).identifier",
        r#"{"resourceType": "Appointment", "meta": {"profile": ["$sas/FrAppointmentSAS"]},
            "extension": [{"url": "$fr/FrAppointmentOperator", "valueReference": {"identifier":
            {"system": "urn:oid:1.2.250.1.213.3.6", "value": " 12"}}}]}"#,
        "The platform's own id of the regulator who booked is a text without blanks around it and without control \
         characters, such as a UUID; found another one. Write it exactly as the platform sent it with the account.",
        "L'identifiant que la plateforme a donné au régulateur qui a pris le rendez-vous est un texte sans blanc autour ni \
         caractère de contrôle, comme un UUID ; trouvé : autre chose. Écrivez-le tel que la plateforme l'a envoyé avec le \
         compte.",
    ),
    (
        IssueCode::AppointmentId,
        "Appointment.identifier[0]",
        r#"{"resourceType": "Appointment", "meta": {"profile": ["$sas/FrAppointmentSAS"]},
            "identifier": [{"system": "https://agenda.example.fr/a|b", "value": "12"}]}"#,
        "The appointment must be known by an address of the vendor as `system` and by a `value` without control \
         characters; found one that an update could not name. Write in `identifier` a system such as \
         \"https://agenda.example.fr/rdv\" and a value such as a UUID.",
        "Le rendez-vous doit être connu par une adresse de l'éditeur comme `system` et par une `value` sans caractère de \
         contrôle ; trouvé : un identifiant qu'une mise à jour ne pourrait pas nommer. Écrivez dans `identifier` un système \
         comme « https://agenda.example.fr/rdv » et une valeur comme un UUID.",
    ),
    (
        IssueCode::AppointmentOrder,
        "Appointment.end",
        r#"{"resourceType": "Appointment", "meta": {"profile": ["$sas/FrAppointmentSAS"]},
            "_end": {"extension": [{"url": "http://hl7.org/fhir/StructureDefinition/data-absent-reason", "valueCode": "unknown"}]}}"#,
        "The appointment must state when it starts and when it ends; found no instant. Write it as in \
         \"2026-03-02T09:00:00.000+01:00\".",
        "Le rendez-vous doit dire quand il commence et quand il finit ; trouvé : pas d'instant. Écrivez-le comme « \
         2026-03-02T09:00:00.000+01:00 ».",
    ),
    (
        IssueCode::AppointmentParticipation,
        "Appointment.participant[0].status",
        r#"{"resourceType": "Appointment", "meta": {"profile": ["$sas/FrAppointmentSAS"]},
            "participant": [{"status": "needs-action"}]}"#,
        "The guide has the `status` \"accepted\" for the practitioner of an appointment; found \"needs-action\". \
         Write \"accepted\".",
        "Dans le guide, le `status` du professionnel d'un rendez-vous est « accepted » ; trouvé : « needs-action ». \
         Écrivez « accepted ».",
    ),
    (
        IssueCode::AppointmentParticipation,
        "Appointment.participant[0].status",
        r#"{"resourceType": "Appointment", "meta": {"profile": ["$ans/sas-sos-appointment"]}, "status": "booked",
            "participant": [{"status": "needs-action"}]}"#,
        "\"needs-action\" means that somebody still has to accept the appointment: it goes with the `status` \"pending\"; \
         found an appointment that is not pending. Write \"accepted\", or leave the appointment \"pending\" until somebody has \
         accepted.",
        "« needs-action » signifie que quelqu'un doit encore accepter le rendez-vous : il va avec le `status` « pending » ; \
         trouvé : un rendez-vous d'un autre statut. Écrivez « accepted », ou laissez le rendez-vous « pending » jusqu'à ce que \
         quelqu'un l'ait accepté.",
    ),
    (
        IssueCode::AppointmentCreated,
        "Appointment",
        r#"{"resourceType": "Appointment", "meta": {"profile": ["$sas/FrAppointmentSAS"]},
            "status": "booked"}"#,
        "The appointment should state in `created` when it was made; found nothing. Add it, such as \
         \"2026-03-02T08:50:00+01:00\".",
        "Le rendez-vous devrait dire dans `created` quand il a été pris ; trouvé : rien. Ajoutez-le, comme « \
         2026-03-02T08:50:00+01:00 ».",
    ),
    (
        IssueCode::AppointmentOperator,
        "Appointment.extension[0].value.ofType(Reference)",
        r#"{"resourceType": "Appointment", "meta": {"profile": ["$ans/sas-sos-appointment"]},
            "extension": [{"url": "http://interopsante.org/fhir/StructureDefinition/FrAppointmentOperator",
                "valueReference": {"display": "Régulateur"}}]}"#,
        "The appointment must name the regulator who booked by an id; found none. Write in `identifier` the system and \
         the value exactly as the platform sent them with the account.",
        "Le rendez-vous doit nommer par un identifiant le régulateur qui l'a pris ; trouvé : aucun. Écrivez dans \
         `identifier` le système et la valeur exactement comme la plateforme les a envoyés avec le compte.",
    ),
    (
        IssueCode::FlowUnknown,
        "Slot",
        r#"{"resourceType": "Slot"}"#,
        "Nothing shows the flow, so none of the guide's rules was checked. Write in `meta.profile` the address that your \
         flow has for the type, such as \"http://sas.fr/fhir/StructureDefinition/FrSlotAgregateur\", or name the use case to the validator.",
        "Rien ne dit le flux, et aucune règle du guide n'a donc été vérifiée. Écrivez dans `meta.profile` l'adresse que \
         votre flux a pour ce type, comme « http://sas.fr/fhir/StructureDefinition/FrSlotAgregateur », ou nommez le cas d'usage au validateur.",
    ),
];

/// What is reported on an answer to [`UTC_REQUEST`].
const REQUESTED_IN_UTC: &[Case] = &[(
    IssueCode::SlotDayAfter,
    "Slot.start",
    r#"{"resourceType": "Slot", "meta": {"profile": ["$sas/FrSlotAgregateur"]}, "start": "2026-03-05T00:15:00.000+01:00", "end": "2026-03-05T00:30:00.000+01:00"}"#,
    "The request asks for slots up to the day before (`start=le…%2B00:00`); found a start on \"2026-03-05\". The platform \
     marks times of Paris with +00:00, and the acceptance tests refuse the day after. Leave this one out.",
    "La requête demande des créneaux jusqu'à la veille (`start=le…%2B00:00`) ; trouvé : un début le « 2026-03-05 ». La \
     plateforme marque l'heure de Paris par +00:00, et les tests de recette refusent le lendemain. Omettez celui-ci.",
)];

/// What is reported on an answer to [`REQUEST`].
const REQUESTED: &[Case] = &[
    (
        IssueCode::SlotOutsideWindow,
        "Slot.start",
        r#"{"resourceType": "Slot", "meta": {"profile": ["$sas/FrSlotAgregateur"]}, "start": "2026-03-02T07:45:00.000+01:00", "end": "2026-03-02T08:00:00.000+01:00"}"#,
        "The request asks for slots that start later (`start=ge…`). Leave this one out, or correct its `start` or the \
         offset in it.",
        "La requête demande des créneaux qui commencent plus tard (`start=ge…`). Omettez celui-ci, ou corrigez son \
         `start` ou le décalage horaire qui s'y trouve.",
    ),
    (
        IssueCode::SlotOutsideWindow,
        "Slot.start",
        r#"{"resourceType": "Slot", "meta": {"profile": ["$sas/FrSlotAgregateur"]}, "start": "2026-03-05T07:45:00.000+01:00", "end": "2026-03-05T08:00:00.000+01:00"}"#,
        "The request asks for slots that start earlier (`start=le…`). Leave this one out, or correct its `start` or \
         the offset in it.",
        "La requête demande des créneaux qui commencent plus tôt (`start=le…`). Omettez celui-ci, ou corrigez son \
         `start` ou le décalage horaire qui s'y trouve.",
    ),
    (
        IssueCode::AnswerSelfLink,
        "Bundle.link[0].url",
        r#"{"resourceType": "Bundle", "meta": {"profile": ["$sas/BundleAgregateur"]},
            "type": "searchset", "link": [{"relation": "self", "url": "https://agenda.example.fr/fhir/Slot?status=free"}]}"#,
        "The self link must be the request that was received, with the same parameters and values; found another one. \
         Write the address of the request as it came.",
        "Le lien `self` doit être la requête reçue, avec les mêmes paramètres et valeurs ; trouvé : une autre. \
         Écrivez l'adresse de la requête comme elle est arrivée.",
    ),
    (
        IssueCode::AnswerSelfLink,
        "Bundle.link[0].url",
        r#"{"resourceType": "Bundle", "meta": {"profile": ["$sas/BundleAgregateur"]},
            "type": "searchset", "link": [{"relation": "self", "url": "https://agenda.example.fr/fhir/Slot?start=ge2026-03-02T08:00:00.000+01:00"}]}"#,
        "The self link must read as the request that was received, and a raw \"+\" in it reads as a blank. Write each \
         \"+\" as \"%2B\", and all the rest as it was received.",
        "Le lien `self` doit se lire comme la requête reçue, et un « + » seul s'y lit comme un blanc. Écrivez chaque \
         « + » sous la forme « %2B », et tout le reste comme il a été reçu.",
    ),
    (
        IssueCode::AnswerNotAsked,
        "Bundle.entry[0].resource",
        r#"{"resourceType": "Bundle", "meta": {"profile": ["$sas/BundleAgregateur"]},
            "type": "searchset", "entry": [
            {"resource": {"resourceType": "Practitioner"}}]}"#,
        "The request does not name this practitioner by the national id. Leave the practitioner out with the slots, \
         or correct the `identifier`.",
        "La requête ne nomme pas ce professionnel par l'identifiant national. Omettez-le avec ses créneaux, ou \
         corrigez son `identifier`.",
    ),
    (
        IssueCode::AnswerNotAsked,
        "Bundle.entry[0].resource",
        r#"{"resourceType": "Bundle", "meta": {"profile": ["$ans/sas-sos-bundle-aggregator"]},
            "type": "searchset", "entry": [
            {"resource": {"resourceType": "Organization"}}]}"#,
        "The request does not name this association by its SIRET number. Leave it out with its places and their \
         slots, or correct its `identifier`.",
        "La requête ne nomme pas cette association par son numéro SIRET. Omettez-la avec ses lieux et leurs créneaux, \
         ou corrigez son `identifier`.",
    ),
];
