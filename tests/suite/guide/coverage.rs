//! What the guide's text and its acceptance tests assert, and the codes that cover it, or why none can.

use std::collections::BTreeSet;

use fhir_sas::{diagnostic::IssueCode, diagnostic::IssueCode as Is, validate::Layer};

use super::super::shared;
use super::{
    edited,
    right::Base,
    rules::{Edit, RULES},
};

/// How an assertion is covered.
enum By {
    /// By these codes.
    Codes(&'static [IssueCode]),
    /// By these, in part.
    Partly(&'static [IssueCode], &'static str),
    /// By none yet, though a resource or answer could show it.
    Open(&'static str),
    /// By none, since no resource or answer shows it.
    Never(&'static str),
}

use By::{Codes, Never, Open, Partly};

const NETWORK: &str = "is seen on the network only";
const CLOCK: &str = "needs a clock";
const DATA: &str = "needs the vendor's data";
const SERVER: &str = "is what a server does with a request";
const PEOPLE: &str = "is a duty of people";
const KIT: &str = "is of the data that the kit asks for";

/// Source, assertion, cover.
const ASSERTIONS: &[(&str, &str, By)] = &[
    // the acceptance kit, FACTS §11
    ("tls, mtls_group", "TLS and certificates", Never(NETWORK)),
    ("visual_group", "declarations", Never(PEOPLE)),
    (
        "capability_statement_read",
        "GET /metadata",
        Partly(&[Is::CapabilityMissing], "that there is one is a matter of the server"),
    ),
    ("performance_group", "less than a second", Never(CLOCK)),
    ("slot_search_setup", "status 200 and media type", Never(NETWORK)),
    ("slot_search_setup", "a Bundle", Codes(&[Is::NoResourceType, Is::UnknownResourceType])),
    (
        "slot_search_setup",
        "entry not empty",
        Never("an empty answer is right, see EmptyAnswer; the kit's set-up needs slots"),
    ),
    (
        "slot_group",
        "valid against the profile of the flow",
        Codes(&[
            Is::MissingElement,
            Is::TooMany,
            Is::WrongValue,
            Is::CodeNotAllowed,
            Is::MissingSlice,
        ]),
    ),
    ("slot_group", "a speciality as text is forgiven", Codes(&[Is::SpecialtyAsText])),
    (
        "validate_cardinality",
        "one Practitioner",
        Partly(
            &[Is::AnswerNotAsked, Is::AnswerDuplicate, Is::AnswerUnused],
            "two resources of different ids with one RPPS are not seen",
        ),
    ),
    (
        "validate_cardinality",
        "one Schedule, one PractitionerRole",
        Codes(&[Is::SchedulePlace, Is::ScheduleActors, Is::AnswerUnused]),
    ),
    ("validate_cardinality", "one contained resource", Codes(&[Is::RolePlace])),
    ("validate_cardinality", "at least one slot", Codes(&[Is::EmptyAnswer])),
    ("validate_cardinality", "total is the number of slots", Codes(&[Is::AnswerTotal])),
    ("validate_rpps, ps_validate_rpps", "the id that was requested", Codes(&[Is::AnswerNotAsked])),
    (
        "validate_rpps, ps_validate_rpps",
        "8 and eleven digits",
        Codes(&[Is::PractitionerNationalId, Is::PractitionerAdeli]),
    ),
    ("validate_dates", "no slot before now", Codes(&[Is::SlotBegun])),
    (
        "validate_dates",
        "day of start within the window",
        Partly(
            &[Is::SlotOutsideWindow, Is::SlotDayAfter],
            "the day as written counts where the window is marked as UTC; in windows of Paris, clocks far to the east may show the day after",
        ),
    ),
    ("validate_dates", "form of start and end", Codes(&[Is::SlotInstantFormat])),
    ("validate_dates", "start and end exist", Codes(&[Is::MissingElement])),
    ("validate_dates", "start before end", Codes(&[Is::SlotOrder])),
    (
        "validate_ref",
        "the role names its practitioner",
        Codes(&[Is::RolePractitioner, Is::AnswerReference, Is::RelativeReference]),
    ),
    (
        "validate_ref",
        "the schedule names practitioner and role",
        Codes(&[Is::ScheduleActors, Is::AnswerReference]),
    ),
    ("validate_ref", "the role's place is the contained one", Codes(&[Is::RolePlace])),
    ("validate_location", "line, city, postalCode exist", Codes(&[Is::MissingElement])),
    ("validate_location", "post code of five digits", Codes(&[Is::PostalCode])),
    (
        "bundle_url_equal_url",
        "the self link is the request",
        Codes(&[Is::AnswerSelfLink, Is::SelfLinkPlus]),
    ),
    (
        "slot_has_url",
        "comment present, not blank",
        Codes(&[Is::SlotBookingUrl, Is::SlotWalkInUrl, Is::EmptyString]),
    ),
    ("ps_validate_slots_status", "every status free", Codes(&[Is::WrongValue])),
    ("ps_validate_appointmentType", "ROUTINE or WALKIN", Codes(&[Is::SlotAppointmentType])),
    (
        "validate_cardinality_cpts",
        "as many Organization as HealthcareService",
        Codes(&[Is::CptsOrganizations]),
    ),
    ("validate_cardinality_cpts", "more than none of each", Never(KIT)),
    ("validate_ref_cpts", "providedBy leads to the organization", Codes(&[Is::AnswerReference])),
    (
        "validate_ref_cpts",
        "the 604 service type leads to the service",
        Codes(&[Is::AnswerReference, Is::MissingSlice]),
    ),
    ("validate_cpts_id", "1 and nine digits", Codes(&[Is::BrokenInvariant, Is::StructureId])),
    ("multi_lieux_group", "counts of one practitioner with two places", Never(KIT)),
    ("multi_lieux_group", "each role references that practitioner", Codes(&[Is::RolePractitioner])),
    ("multi_lieux_group", "roles of a schedule are in the answer", Codes(&[Is::AnswerReference])),
    ("multi_lieux_group", "one practitioner a schedule", Codes(&[Is::ScheduleActors])),
    ("multi_lieux_group", "nth location is nth contained", Codes(&[Is::RolePlace])),
    (
        "search_multiple_ps_group",
        "two practitioners with roles and schedules",
        Partly(
            &[Is::AnswerNotAsked],
            "that a requested one is missing is right when there is no slot",
        ),
    ),
    ("practi_optionnel_group_ps", "family and given name", Codes(&[Is::PractitionerName])),
    (
        "practi_optionnel_group_ps",
        "form of PractitionerRole.telecom",
        Partly(
            &[Is::PhoneFormat],
            "of the systems phone and sms; the kit wants a number whatever the system",
        ),
    ),
    (
        "practi_optionnel_group_ps",
        "form of the structure's id",
        Codes(&[Is::StructureId, Is::StructureIdAdeli, Is::StructureIdMissing]),
    ),
    (
        "optionslots_group",
        "security codes are those declared",
        Partly(&[Is::SlotVisibility, Is::CodeNotAllowed], "what the vendor declared is not known"),
    ),
    (
        "optionslots_group",
        "service types are those declared",
        Partly(
            &[Is::SlotConsultationType, Is::SlotConsultationMissing],
            "what the vendor declared is not known",
        ),
    ),
    ("orga_optionnel_group", "name and telephone of a CPTS", Codes(&[Is::CptsDetails])),
    ("two_slot_two_cpts, single_slot_two_cpts", "two communities, CPTS slots only", Never(KIT)),
    (
        "two_slot_two_cpts, single_slot_two_cpts",
        "label and service type 604",
        Codes(&[Is::SlotCptsLabel]),
    ),
    (
        "two_slot_two_cpts, single_slot_two_cpts",
        "services and organizations are in the answer",
        Codes(&[Is::AnswerReference, Is::CptsOrganizations]),
    ),
    ("creation_regulateur_idnps_test, _uuid_test", "201", Never(SERVER)),
    ("creation_double_regulateur_uuid_test", "the second is refused", Never(SERVER)),
    (
        "creation_regulateur_champs_manquants_test",
        "without identifier, name, telecom, active",
        Codes(&[Is::MissingElement, Is::RegulatorName, Is::RegulatorEmail, Is::RegulatorId]),
    ),
    ("creation_regulateur_valeurs_invalides", "family or e-mail empty", Codes(&[Is::EmptyString])),
    (
        "creation_regulateur_valeurs_invalides",
        "telecom phone",
        Codes(&[Is::WrongValue, Is::RegulatorEmail]),
    ),
    (
        "creation_regulateur_valeurs_invalides",
        "type and system of different ids",
        Codes(&[Is::WrongValue]),
    ),
    (
        "modification_deshabilitation, _habilitation, _email, _id, _nom, _prenom",
        "2xx or 3xx",
        Never(SERVER),
    ),
    (
        "modification_typeid_regulateur_test",
        "the national form under the technical system",
        Never("must be accepted: of a technical id that is no UUID there is an information alone"),
    ),
    (
        "modification_regulateur_champs_manquants_test, put_as_create_missing_fields_test",
        "as for creation",
        Codes(&[Is::MissingElement, Is::RegulatorName, Is::RegulatorEmail, Is::RegulatorId]),
    ),
    ("put_as_create", "200 or 201", Never(SERVER)),
    ("idnps_reattribution_test", "uniqueness of active accounts", Never(SERVER)),
    ("sso_without_origin", "an error or a login page", Never(NETWORK)),
    ("sso_while_unidentified", "&origin= is appended", Codes(&[Is::SlotBookingUrlQuery])),
    ("sso_lga", "manual", Never(PEOPLE)),
    ("requirement 8", "an empty answer has no entry", Codes(&[Is::EmptyAnswer])),
    ("requirement 25", "free slots carry an address", Codes(&[Is::SlotBookingUrl])),
    ("requirement 36", "no telecom without a number", Codes(&[Is::MissingElement])),
    ("requirement 47", "slots that are not free are not sent", Codes(&[Is::WrongValue])),
    // its particulars, §11b
    ("§11b self link", "a raw + reads as a blank", Codes(&[Is::AnswerSelfLink, Is::SelfLinkPlus])),
    ("§11b requests as sent", "escapes and media types", Never(SERVER)),
    ("§11b window", "an unknown practitioner is no 404", Never(SERVER)),
    (
        "§11b V1 bodies",
        "any resource id, ids that are no UUID",
        Never("nothing is demanded of them"),
    ),
    ("§11b data set", "two places, two communities", Never(KIT)),
    (
        "§11b filter",
        "only .specialty[0] is forgiven",
        Partly(&[Is::SpecialtyAsText], "reported at every index in the same form"),
    ),
    ("§11b conditional update", "a PUT of what is unknown creates", Never(SERVER)),
    // today's kit, of 2026-06 and later: acceptance-kit/checks.csv, suite and test
    (
        "V3 v3_validate_appointment",
        "valid against the package",
        Codes(&[Is::MissingElement, Is::WrongValue, Is::CodeNotAllowed, Is::MissingSlice]),
    ),
    (
        "V3 v3_validate_rpps",
        "8 and eleven digits in participant[0]",
        Codes(&[
            Is::AppointmentFirstParticipant,
            Is::AppointmentPractitioner,
            Is::PractitionerAdeli,
        ]),
    ),
    (
        "V3 v3_validate_code",
        "the operator's code in extension[0] is IDNPS or INTRN",
        Codes(&[Is::AppointmentOperator, Is::AppointmentOperatorFirst]),
    ),
    (
        "V3 v3_validate_url",
        "the operator is extension[0]",
        Codes(&[Is::AppointmentOperatorFirst, Is::MissingSlice]),
    ),
    (
        "V3 v3_validate_status",
        "five statuses; needs-action with pending alone",
        Partly(
            &[Is::AppointmentStatus, Is::AppointmentParticipation],
            "pending is of SOS alone in the text of the guide, and an error in the other flows",
        ),
    ),
    ("SOS setup", "dates without offset, ids without system", Never(SERVER)),
    (
        "SOS validate_bundle",
        "valid against sas-sos-bundle-aggregator",
        Codes(&[Is::MissingElement, Is::CodeNotAllowed, Is::BrokenInvariant, Is::ClaimedProfile]),
    ),
    (
        "SOS sos_validate_bundle_link",
        "the self link is the request",
        Codes(&[Is::AnswerSelfLink, Is::SelfLinkPlus]),
    ),
    (
        "SOS sos_validate_location_cardinality, _2, _3",
        "so many places with ids of their own",
        Partly(&[Is::AnswerDuplicate, Is::AnswerUnused], KIT),
    ),
    (
        "SOS sos_validate_schedule_cardinality, _2, _3",
        "so many schedules",
        Partly(&[Is::SchedulePlace, Is::AnswerUnused], KIT),
    ),
    (
        "SOS validate_organization_cardinality, _2",
        "so many associations",
        Partly(&[Is::AnswerDuplicate, Is::AnswerUnused], KIT),
    ),
    (
        "SOS validate_organization_siret",
        "the SIRET that was requested, 3 and fourteen digits",
        Codes(&[Is::AnswerNotAsked, Is::StructureId]),
    ),
    ("SOS sos_validate_organization_name", "a name", Codes(&[Is::SosDetails])),
    ("SOS sos_validate_location_name", "a name", Codes(&[Is::MissingElement])),
    (
        "SOS validate_location_adresse",
        "post code of five digits",
        Codes(&[Is::PostalCode, Is::MissingElement]),
    ),
    (
        "SOS validate_location_phone",
        "telecom[0] is a telephone number",
        Codes(&[Is::SosDetails, Is::PhoneFormat]),
    ),
    (
        "SOS sos_validate_location_idnst",
        "form of identifier[0] unless it is the vendor's own",
        Codes(&[Is::WrongValue]),
    ),
    (
        "SOS validate_location_organization_ref",
        "managingOrganization is in the answer",
        Codes(&[Is::AnswerReference, Is::RelativeReference]),
    ),
    (
        "SOS validate_schedule_location_ref",
        "the first actor is in the answer",
        Codes(&[Is::ScheduleActors, Is::AnswerReference]),
    ),
    (
        "SOS validate_slot_schedule_ref",
        "the schedule is in the answer",
        Codes(&[Is::AnswerReference, Is::RelativeReference]),
    ),
    (
        "SOS sos_validate_serviceType",
        "AMB or VR",
        Codes(&[Is::SosHomeVisit, Is::SlotConsultationType, Is::SlotConsultationMissing]),
    ),
    ("SOS sos_validate_meta", "a security code", Codes(&[Is::SlotVisibility])),
    (
        "SOS appointmentType, comment, dates, status",
        "as in the PS suite",
        Codes(&[
            Is::SlotAppointmentType,
            Is::SlotBookingUrl,
            Is::SlotInstantFormat,
            Is::SlotOrder,
            Is::WrongValue,
        ]),
    ),
    (
        "SOS flux_v1, flux_v2, flux_v3",
        "the groups of the PS suite",
        Never("are listed with that suite"),
    ),
    ("V2 sso_while_unidentified", "the address after all redirects", Never(NETWORK)),
    ("TLS tls_version_test", "1.2 at least, 1.3 preferred", Never(NETWORK)),
    (
        "PS ps_validate_phone",
        "the telephone number of the role",
        Codes(&[Is::RolePhone, Is::PhoneFormat]),
    ),
    ("all slot/consultation type lists", "are those declared", Never(DATA)),
    // the guide's text
    ("§2", "the profile that each flow names", Codes(&[Is::ClaimedProfile, Is::AnswerForeign])),
    (
        "§3",
        "person: RPPS or ADELI number with prefix",
        Codes(&[Is::PractitionerNationalId, Is::AppointmentPractitioner]),
    ),
    (
        "§3",
        "regulator: card, RPPS or technical id",
        Codes(&[Is::RegulatorId, Is::RegulatorTwoIds, Is::RegulatorTechnicalId]),
    ),
    (
        "§3",
        "structure: FINESS, SIRET, RPPS rang, ADELI rang",
        Codes(&[
            Is::StructureId,
            Is::StructureIdAdeli,
            Is::StructureIdMissing,
            Is::StructureIdIncomplete,
        ]),
    ),
    (
        "§3",
        "SOS place: IDNST, or the vendor's own id",
        Open("I19: the profile refuses an IDNST, and the layer of the guide does not waive that"),
    ),
    (
        "§3",
        "appointment: the vendor's OID or URL",
        Codes(&[Is::MissingElement, Is::RelativeSystem, Is::AppointmentId]),
    ),
    ("§3", "source of regulator requests", Codes(&[Is::RegulatorSource, Is::WrongValue])),
    ("§3", "an OID in system has urn:oid:", Codes(&[Is::RelativeSystem])),
    ("§3", "telephone numbers", Codes(&[Is::PhoneFormat])),
    ("§3", "post codes", Codes(&[Is::PostalCode])),
    ("§3", "instants of slots", Codes(&[Is::SlotInstantFormat])),
    (
        "§3",
        "no empty elements",
        Codes(&[Is::EmptyString, Is::EmptyArray, Is::EmptyObject, Is::Null]),
    ),
    (
        "§3",
        "AMB, HH, VR; ROUTINE, WALKIN; TRE_R314",
        Codes(&[
            Is::SlotConsultationType,
            Is::SlotConsultationMissing,
            Is::SlotAppointmentType,
            Is::SlotVisibility,
        ]),
    ),
    ("§4 requests", "parameters of a search", Never("is of the request, which the platform makes")),
    (
        "§4 answer",
        "searchset, total, one self link",
        Codes(&[Is::WrongValue, Is::AnswerTotal, Is::AnswerSelfLink]),
    ),
    ("§4 answer", "search modes", Codes(&[Is::AnswerMode])),
    (
        "§4 answer",
        "fullUrl and relative references",
        Codes(&[Is::AnswerFullUrl, Is::RelativeReference]),
    ),
    ("§4 answer", "each resource once", Codes(&[Is::AnswerDuplicate])),
    ("§4 answer", "empty answers", Codes(&[Is::EmptyAnswer])),
    (
        "§4 answer",
        "slots, schedules, roles, places",
        Codes(&[
            Is::ScheduleActors,
            Is::SchedulePlace,
            Is::RolePlace,
            Is::AnswerReference,
            Is::AnswerUnused,
        ]),
    ),
    (
        "§4 answer",
        "CPTS: services, organizations, label",
        Codes(&[Is::SlotCptsLabel, Is::CptsOrganizations]),
    ),
    (
        "§4 answer",
        "only those requested, within the window",
        Codes(&[Is::AnswerNotAsked, Is::SlotOutsideWindow, Is::SlotDayAfter]),
    ),
    ("§4 answer", "all types, reasons and specialities of a slot", Never(DATA)),
    ("§4 answer", "failures come with an OperationOutcome", Never(SERVER)),
    (
        "§5",
        "name, e-mail, id, active",
        Codes(&[
            Is::RegulatorName,
            Is::RegulatorEmail,
            Is::RegulatorId,
            Is::RegulatorTwoIds,
            Is::MissingElement,
        ]),
    ),
    ("§5", "what happens to accounts", Never(SERVER)),
    ("§6", "status", Codes(&[Is::AppointmentStatus])),
    ("§6", "start before end, created", Codes(&[Is::AppointmentOrder, Is::AppointmentCreated])),
    (
        "§6",
        "the practitioner by RPPS or ADELI number",
        Codes(&[Is::AppointmentPractitioner, Is::AppointmentParticipation]),
    ),
    (
        "§6",
        "the regulator as received",
        Partly(
            &[Is::AppointmentOperator, Is::MissingSlice],
            "whether it is the one that was received needs the vendor's data; SOS: an operator without identifier is not reported",
        ),
    ),
    ("§7", "the address of the agenda", Codes(&[Is::SlotBookingUrl, Is::SlotBookingUrlQuery])),
    ("§7", "origin and login page", Never(NETWORK)),
    // the framing documents, §13
    ("§13 slot types", "codes of visibility", Codes(&[Is::SlotVisibility, Is::CodeNotAllowed])),
    ("§13 slot types", "private slots are never sent", Never(DATA)),
    ("§13 CPTS slots", "the community's FINESS", Codes(&[Is::SlotCptsLabel, Is::StructureId])),
    ("§13 CPTS slots", "all those of the next 48 h", Never(DATA)),
    ("§13 appointments", "events and end points", Codes(&[Is::AppointmentStatus])),
    ("§13 SSO", "sequence of the session", Never(NETWORK)),
    ("§13 phones", "overseas codes, no short numbers", Codes(&[Is::PhoneFormat])),
    ("§13 SLA", "7 s, 3,000 requests an hour", Never(CLOCK)),
];

/// Every row of the list of what today's kit asserts stands in the table: by its suite, and the names of its tests.
#[test]
fn every_row_of_the_kit_is_covered() {
    let path = shared::path("ig/acceptance-kit/checks.csv");
    if shared::files("ig/acceptance-kit").is_none() {
        return;
    }
    let list = std::fs::read_to_string(path).expect("the list");
    let rows: Vec<_> = list.lines().skip(1).collect();
    assert!(rows.len() >= 27, "{}", rows.len());
    for row in rows {
        let (suite, rest) = row.split_once(',').expect("a suite");
        let test = match rest.strip_prefix('"') {
            Some(quoted) => quoted.split('"').next(),
            None => rest.split(',').next(),
        };
        let test = test.expect("a test");
        // the first of several names: `a / b`, `a (1 PFG) / _2`
        let name = test.split([' ', '/']).next().expect("a name");
        let found = ASSERTIONS.iter().any(|(source, ..)| {
            source.strip_prefix(suite).is_some_and(|rest| rest.trim_start().starts_with(name))
        });
        assert!(found, "{suite}: {test} is not in the table");
    }
}

#[test]
fn every_assertion_is_covered_or_has_a_reason() {
    let mut codes = BTreeSet::new();
    let mut seen = BTreeSet::new();
    for (source, what, by) in ASSERTIONS {
        assert!(seen.insert((source, what)), "{source}: {what}");
        match by {
            Codes(by) => codes.extend(by.iter().copied()),
            Partly(by, why) => {
                assert!(!why.is_empty(), "{source}");
                codes.extend(by.iter().copied());
            }
            Open(why) | Never(why) => assert!(!why.is_empty(), "{source}"),
        }
    }
    let ruled: BTreeSet<_> = RULES.iter().map(|rule| rule.code).collect();
    let guide = codes.iter().copied().filter(|code| code.is_of_the_guide());
    assert_eq!(guide.collect::<BTreeSet<_>>(), ruled, "no rule without an assertion");
    let shown: BTreeSet<_> = BY_PROFILES.iter().map(|(code, ..)| *code).collect();
    let others = codes.into_iter().filter(|code| !code.is_of_the_guide());
    assert_eq!(others.collect::<BTreeSet<_>>(), shown, "what R4 and the profiles cover is shown");
}

/// What the guide demands and R4 or its profiles demand already: code, change, place.
const BY_PROFILES: &[(IssueCode, Base, &[Edit], &str)] = &[
    (Is::NoResourceType, Base::Ps, &[("/resourceType", "")], "Resource"),
    (Is::UnknownResourceType, Base::Ps, &[("/resourceType", r#""Agenda""#)], "Agenda.resourceType"),
    (
        Is::WrongValue,
        Base::Ps,
        &[("/entry/0/resource/status", r#""busy""#)],
        "Bundle.entry[0].resource.status",
    ),
    (Is::WrongValue, Base::Ps, &[("/type", r#""collection""#)], "Bundle.type"),
    (Is::MissingElement, Base::Ps, &[("/entry/0/resource/start", "")], "Bundle.entry[0].resource"),
    (
        Is::MissingElement,
        Base::Ps,
        &[("/entry/5/resource/contained/0/address/city", "")],
        "Bundle.entry[5].resource.contained[0].address",
    ),
    (
        Is::MissingElement,
        Base::Ps,
        &[("/entry/5/resource/telecom/0/value", "")],
        "Bundle.entry[5].resource.telecom[0]",
    ),
    (Is::MissingElement, Base::Regulator, &[("/active", "")], "Practitioner"),
    (Is::MissingElement, Base::Appointment, &[("/identifier", "")], "Appointment"),
    (
        Is::MissingSlice,
        Base::Appointment,
        &[("/extension/0/url", r#""https://exemple.fr/autre""#)],
        "Appointment",
    ),
    (
        Is::MissingSlice,
        Base::Cpts,
        &[("/entry/0/resource/serviceType/1/extension", "")],
        "Bundle.entry[0].resource.serviceType[1]",
    ),
    (
        Is::TooMany,
        Base::Cpts,
        &[(
            "/link/-",
            r#"{"relation": "next", "url": "https://agenda.example.fr/fhir/Slot?page=2"}"#,
        )],
        "Bundle.link[1]",
    ),
    (
        Is::BrokenInvariant,
        Base::Cpts,
        &[("/entry/5/resource/identifier/0/value", r#""950047225""#)],
        "Bundle.entry[5].resource.identifier[0]",
    ),
    (
        Is::CodeNotAllowed,
        Base::Sos,
        &[("/entry/0/resource/meta/security/0/code", r#""PRO""#)],
        "Bundle.entry[0].resource.meta.security[0]",
    ),
    (
        Is::EmptyString,
        Base::Ps,
        &[("/entry/0/resource/comment", r#""""#)],
        "Bundle.entry[0].resource.comment",
    ),
    (
        Is::EmptyString,
        Base::Regulator,
        &[("/name/0/family", r#""""#)],
        "Practitioner.name[0].family",
    ),
    (
        Is::EmptyString,
        Base::Regulator,
        &[("/telecom/0/value", r#""""#)],
        "Practitioner.telecom[0].value",
    ),
    (
        Is::EmptyArray,
        Base::Ps,
        &[("/entry/0/resource/serviceType", "[]")],
        "Bundle.entry[0].resource.serviceType",
    ),
    (
        Is::EmptyObject,
        Base::Ps,
        &[("/entry/0/resource/appointmentType", "{}")],
        "Bundle.entry[0].resource.appointmentType",
    ),
    (
        Is::Null,
        Base::Ps,
        &[("/entry/0/resource/comment", "null")],
        "Bundle.entry[0].resource.comment",
    ),
    (
        Is::WrongValue,
        Base::Regulator,
        &[("/telecom/0/system", r#""phone""#)],
        "Practitioner.telecom[0].system",
    ),
    (
        Is::WrongValue,
        Base::Regulator,
        &[("/identifier/0/type/coding/0/code", r#""INTRN""#)],
        "Practitioner.identifier[0].type",
    ),
    (
        Is::WrongValue,
        Base::Regulator,
        &[("/meta/source", r#""https://exemple.fr""#)],
        "Practitioner.meta.source",
    ),
    (
        Is::RelativeSystem,
        Base::Appointment,
        &[("/identifier/0/system", r#""1.2.250.1.1""#)],
        "Appointment.identifier[0]",
    ),
];

#[test]
fn profiles_report_their_part() {
    let mut failures = Vec::new();
    for (code, base, edits, path) in BY_PROFILES {
        let text = edited(*base, edits).to_string();
        let report = base.validator(Layer::Guide).use_case(base.flow()).check(text.as_bytes());
        if !report.issues().iter().any(|issue| issue.code == *code && issue.path == *path) {
            let reported: Vec<_> = report
                .issues()
                .iter()
                .map(|issue| format!("{} {}", issue.code, issue.path))
                .collect();
            failures.push(format!("{code} {path}: {reported:#?}"));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}
