//! Every test of the kit: where it stands in it, what it demands, and how it is made here.

use super::{
    accounts,
    answer::{
        Answer,
        Question::{self, Both, One, TwoPlaces},
    },
    bookings, connection,
    findings::{
        Findings,
        Part::{self, Cpts, Ps, Sos, Tls, V1, V2, V3},
    },
    places,
    session::Session,
    sign_on, slots,
};

/// A test of the kit.
#[derive(Clone, Copy)]
pub(super) struct Row {
    /// The suites of the kit that have it.
    pub(super) parts: &'static [Part],
    /// The kit's group.
    pub(super) group: &'static str,
    /// The kit's name of it.
    pub(super) name: &'static str,
    /// What it demands, in English and in French.
    pub(super) what: [&'static str; 2],
    /// Whether the kit calls it optional.
    pub(super) is_optional: bool,
    /// Which keys of the suite's file it uses beside those of the search of its group.
    pub(super) keys: &'static [&'static str],
    pub(super) check: Check,
}

/// How a test is made.
#[derive(Clone, Copy)]
pub(super) enum Check {
    /// By the search of its group.
    Setup(Question),
    /// By looking at the answer to that search.
    Answer(fn(&Answer, &mut Findings)),
    /// By requests of its own, or files.
    Session(fn(&mut Session<'_>, Part, &mut Findings)),
    /// Not from outside, and why.
    Never([&'static str; 2]),
}

const fn row(
    parts: &'static [Part],
    group: &'static str,
    name: &'static str,
    what: [&'static str; 2],
    check: Check,
) -> Row {
    Row { parts, group, name, what, is_optional: false, keys: &[], check }
}

const fn setup(parts: &'static [Part], group: &'static str, question: Question) -> Row {
    let what = [
        "the search is answered with status 200 and a Bundle that has entries",
        "la recherche reçoit le statut 200 et un Bundle qui a des entrées",
    ];
    row(parts, group, "slot_search_setup", what, Check::Setup(question))
}

const fn look(
    parts: &'static [Part],
    group: &'static str,
    name: &'static str,
    what: [&'static str; 2],
    check: fn(&Answer, &mut Findings),
) -> Row {
    row(parts, group, name, what, Check::Answer(check))
}

const fn act(
    parts: &'static [Part],
    group: &'static str,
    name: &'static str,
    what: [&'static str; 2],
    check: fn(&mut Session<'_>, Part, &mut Findings),
) -> Row {
    row(parts, group, name, what, Check::Session(check))
}

const fn optional(row: Row) -> Row {
    Row { is_optional: true, ..row }
}

const fn uses(keys: &'static [&'static str], row: Row) -> Row {
    Row { keys, ..row }
}

const PEOPLE: &[Part] = &[Ps, Cpts];
const ONE_PLACE: &str = "single_practitioner_single_location";
const TWO: &str = "multi_lieux_group";
const SEVERAL: &str = "search_multiple_ps_group";
const OPTIONS: &str = "practi_optionnel_group_ps";
const TYPES: &str = "optionslots_group";
const STRUCTURE: &str = "orga_optionnel_group";
const TWO_SLOTS: &str = "two_slot_two_cpts";
const ONE_SLOT: &str = "single_slot_two_cpts";
const PFG: &str = "single_association";
const TWO_PFG: &str = "single_association_2_pfg";
const TWO_ASSOCIATIONS: &str = "two_associations";
const ACCOUNTS: &str = "flux_v1";
const SIGN_ON: &str = "flux_v2";
const BOOKINGS: &str = "flux_v3";

/// All tests. Those of a group stand together, its search first.
pub(super) static ROWS: &[Row] = &[
    act(
        &[Tls],
        "tls",
        "tls_version_test",
        ["TLS 1.2 at least, and 1.3", "TLS 1.2 au moins, et 1.3"],
        connection::versions,
    ),
    uses(
        &["certificate", "key"],
        act(
            &[Tls],
            "mtls_group",
            "mtls_group (valid)",
            ["a valid certificate is let in", "un certificat valide est accepté"],
            connection::valid_certificate,
        ),
    ),
    uses(
        &["wrong_cn"],
        act(
            &[Tls],
            "mtls_group",
            "mtls_group (wrong CN)",
            ["a certificate with another CN is refused", "un certificat d'un autre CN est refusé"],
            connection::wrong_cn,
        ),
    ),
    uses(
        &["wrong_ou"],
        act(
            &[Tls],
            "mtls_group",
            "mtls_group (wrong OU)",
            ["a certificate with another OU is refused", "un certificat d'un autre OU est refusé"],
            connection::wrong_ou,
        ),
    ),
    uses(
        &["revoked"],
        act(
            &[Tls],
            "mtls_group",
            "mtls_group (revoked)",
            ["a revoked certificate is refused", "un certificat révoqué est refusé"],
            connection::revoked,
        ),
    ),
    act(
        &[Tls],
        "mtls_group",
        "mtls_group (none)",
        ["who has no certificate is refused", "qui n'a pas de certificat est refusé"],
        connection::no_certificate,
    ),
    row(
        &[Tls],
        "visual_group",
        "visual_group",
        ["declarations of the vendor", "déclarations de l'éditeur"],
        Check::Never([
            "the vendor declares it (RPPS, structures, hosting, sign-in): no request shows it",
            "l'éditeur le déclare (RPPS, structures, hébergement, connexion) : aucune requête ne le montre",
        ]),
    ),
    optional(act(
        &[Tls],
        "capability_statement",
        "capability_statement_read",
        [
            "GET /metadata is answered with a CapabilityStatement",
            "GET /metadata reçoit un CapabilityStatement",
        ],
        connection::capabilities,
    )),
    // practitioners, on their own and through a CPTS
    uses(
        &["practitioner_id"],
        act(
            PEOPLE,
            "performance_group",
            "performance_group",
            [
                "the search is answered within a second",
                "la recherche reçoit sa réponse en moins d'une seconde",
            ],
            connection::performance,
        ),
    ),
    setup(PEOPLE, "slot_group", One),
    look(
        PEOPLE,
        "slot_group",
        "slot_group",
        ["the Bundle is valid against its profile", "le Bundle est valide selon son profil"],
        slots::is_valid,
    ),
    setup(PEOPLE, ONE_PLACE, One),
    look(
        PEOPLE,
        ONE_PLACE,
        "validate_cardinality",
        [
            "one Practitioner, one Schedule, one PractitionerRole, one place, and Slots",
            "un Practitioner, un Schedule, un PractitionerRole, un lieu, et des Slots",
        ],
        slots::validate_cardinality,
    ),
    look(
        PEOPLE,
        ONE_PLACE,
        "validate_rpps",
        ["the Practitioner has the requested RPPS", "le Practitioner a le RPPS demandé"],
        slots::validate_rpps,
    ),
    look(
        PEOPLE,
        ONE_PLACE,
        "validate_dates",
        [
            "Slots start from now on, within the window, before their end, in the kit's form",
            "les Slots débutent à partir de maintenant, dans la fenêtre, avant leur fin, dans la forme du kit",
        ],
        slots::validate_dates,
    ),
    look(
        PEOPLE,
        ONE_PLACE,
        "validate_ref",
        [
            "references lead to the resources of the Bundle",
            "les références mènent aux ressources du Bundle",
        ],
        slots::validate_ref,
    ),
    look(
        PEOPLE,
        ONE_PLACE,
        "validate_location",
        ["the place has street, city and post code", "le lieu a rue, ville et code postal"],
        slots::validate_location,
    ),
    look(
        PEOPLE,
        ONE_PLACE,
        "bundle_url_equal_url",
        ["the self link states the request", "le lien self reprend la requête"],
        slots::bundle_url_equal_url,
    ),
    look(
        PEOPLE,
        ONE_PLACE,
        "slot_has_url",
        [
            "each Slot has the address of its booking page",
            "chaque Slot a l'adresse de sa page de réservation",
        ],
        slots::slot_has_url,
    ),
    look(
        PEOPLE,
        ONE_PLACE,
        "ps_validate_slots_status",
        ["each Slot is free", "chaque Slot est libre"],
        slots::validate_status,
    ),
    look(
        PEOPLE,
        ONE_PLACE,
        "ps_validate_appointmentType",
        ["each Slot is ROUTINE or WALKIN", "chaque Slot est ROUTINE ou WALKIN"],
        slots::validate_appointment_type,
    ),
    look(
        &[Cpts],
        ONE_PLACE,
        "validate_cardinality_cpts",
        [
            "as many HealthcareService as Organization",
            "autant de HealthcareService que d'Organization",
        ],
        slots::validate_cardinality_cpts,
    ),
    look(
        &[Cpts],
        ONE_PLACE,
        "validate_ref_cpts",
        [
            "Slots lead to the HealthcareService, and it to its Organization",
            "les Slots mènent au HealthcareService, et lui à son Organization",
        ],
        slots::validate_ref_cpts,
    ),
    look(
        &[Cpts],
        ONE_PLACE,
        "validate_cpts_id",
        ["the CPTS has a FINESS", "la CPTS a un FINESS"],
        slots::validate_cpts_id,
    ),
    setup(PEOPLE, TWO, TwoPlaces),
    look(
        PEOPLE,
        TWO,
        "validate_practitioner_cardinality_1",
        ["one Practitioner", "un Practitioner"],
        slots::one_practitioner,
    ),
    look(
        PEOPLE,
        TWO,
        "validate_practitionerrole_cardinality_1",
        ["two PractitionerRole", "deux PractitionerRole"],
        slots::two_roles,
    ),
    look(
        PEOPLE,
        TWO,
        "validate_schedule_cardinality_1",
        ["two Schedule", "deux Schedule"],
        slots::two_schedules,
    ),
    look(
        PEOPLE,
        TWO,
        "validate_practitionerrole_practitioner_ref",
        [
            "each PractitionerRole leads to the Practitioner",
            "chaque PractitionerRole mène au Practitioner",
        ],
        slots::roles_name_the_practitioner,
    ),
    look(
        PEOPLE,
        TWO,
        "validate_schedule_practitionerrole_ref",
        [
            "each Schedule leads to a PractitionerRole of the Bundle",
            "chaque Schedule mène à un PractitionerRole du Bundle",
        ],
        slots::schedules_name_roles,
    ),
    look(
        PEOPLE,
        TWO,
        "validate_schedule_practitioner_ref",
        ["each Schedule leads to the Practitioner", "chaque Schedule mène au Practitioner"],
        slots::schedules_name_the_practitioner,
    ),
    look(
        PEOPLE,
        TWO,
        "validate_practitionerrole_location_ref",
        [
            "each PractitionerRole leads to the place that it contains",
            "chaque PractitionerRole mène au lieu qu'il contient",
        ],
        slots::roles_name_their_places,
    ),
    setup(PEOPLE, SEVERAL, Both),
    look(
        PEOPLE,
        SEVERAL,
        "validate_practitioner_cardinality_2",
        ["two Practitioner", "deux Practitioner"],
        slots::two_practitioners,
    ),
    look(
        PEOPLE,
        SEVERAL,
        "validate_practitionerrole_cardinality_2",
        ["two PractitionerRole at least", "deux PractitionerRole au moins"],
        slots::roles_of_two,
    ),
    look(
        PEOPLE,
        SEVERAL,
        "validate_schedule_cardinality_2",
        ["two Schedule at least", "deux Schedule au moins"],
        slots::schedules_of_two,
    ),
    setup(PEOPLE, OPTIONS, One),
    look(
        PEOPLE,
        OPTIONS,
        "ps_validate_rpps",
        ["the Practitioner has the requested RPPS", "le Practitioner a le RPPS demandé"],
        slots::validate_rpps,
    ),
    look(
        PEOPLE,
        OPTIONS,
        "ps_validate_name",
        ["the Practitioner has a family name", "le Practitioner a un nom de famille"],
        slots::validate_name,
    ),
    look(
        PEOPLE,
        OPTIONS,
        "ps_validate_firstname",
        ["the Practitioner has a given name", "le Practitioner a un prénom"],
        slots::validate_first_name,
    ),
    look(
        PEOPLE,
        OPTIONS,
        "ps_validate_phone",
        [
            "the PractitionerRole has a telephone in international form",
            "le PractitionerRole a un téléphone en forme internationale",
        ],
        slots::validate_phone,
    ),
    look(
        PEOPLE,
        OPTIONS,
        "ps_validate_idnst",
        [
            "the structure has a FINESS, a SIRET or a practice's RPPS number",
            "la structure a un FINESS, un SIRET ou un RPPS rang",
        ],
        slots::validate_structure_id,
    ),
    setup(PEOPLE, TYPES, One),
    uses(
        &["slot_types"],
        look(
            &[Ps],
            TYPES,
            "ps_validate_slot_type",
            [
                "the declared kinds of slot are there, and no others",
                "les types de créneau déclarés sont là, et aucun autre",
            ],
            slots::validate_slot_type,
        ),
    ),
    uses(
        &["slot_types"],
        look(
            &[Cpts],
            TYPES,
            "cpts_validate_slot_type",
            [
                "the declared kinds of slot are there, and no others",
                "les types de créneau déclarés sont là, et aucun autre",
            ],
            slots::validate_slot_type,
        ),
    ),
    uses(
        &["consultation_types"],
        look(
            PEOPLE,
            TYPES,
            "ps_validate_motif_type",
            [
                "the declared consultations are there, and no others",
                "les types de consultation déclarés sont là, et aucun autre",
            ],
            slots::validate_consultation_type,
        ),
    ),
    // CPTS
    setup(&[Cpts], TWO_SLOTS, TwoPlaces),
    look(
        &[Cpts],
        TWO_SLOTS,
        "cpts_validate_healthcare_service_cardinality",
        ["two HealthcareService at least", "deux HealthcareService au moins"],
        slots::two_services,
    ),
    look(
        &[Cpts],
        TWO_SLOTS,
        "cpts_validate_organization_cardinality",
        ["two Organization at least", "deux Organization au moins"],
        slots::two_cpts,
    ),
    look(
        &[Cpts],
        TWO_SLOTS,
        "cpts_validate_meta",
        ["all Slots are for CPTS alone", "tous les Slots sont pour des CPTS seules"],
        slots::all_for_cpts,
    ),
    look(
        &[Cpts],
        TWO_SLOTS,
        "cpts_validate_service_type",
        ["some Slot has the category 604", "un Slot a la catégorie 604"],
        slots::some_of_cpts,
    ),
    look(
        &[Cpts],
        TWO_SLOTS,
        "cpts_validate_service_type_healthcare_service_ref",
        [
            "some Slot leads to a HealthcareService of the Bundle",
            "un Slot mène à un HealthcareService du Bundle",
        ],
        slots::slots_name_services,
    ),
    look(
        &[Cpts],
        TWO_SLOTS,
        "cpts_validate_healthcare_service_organization_ref",
        [
            "each HealthcareService leads to an Organization of the Bundle, two in all",
            "chaque HealthcareService mène à une Organization du Bundle, deux en tout",
        ],
        slots::services_name_cpts,
    ),
    setup(&[Cpts], ONE_SLOT, TwoPlaces),
    look(
        &[Cpts],
        ONE_SLOT,
        "cpts_validate_healthcare_service_cardinality",
        ["two HealthcareService at least", "deux HealthcareService au moins"],
        slots::two_services,
    ),
    look(
        &[Cpts],
        ONE_SLOT,
        "cpts_validate_organization_cardinality",
        ["two Organization at least", "deux Organization au moins"],
        slots::two_cpts,
    ),
    look(
        &[Cpts],
        ONE_SLOT,
        "cpts_validate_meta",
        ["all Slots are for CPTS alone", "tous les Slots sont pour des CPTS seules"],
        slots::all_for_cpts,
    ),
    look(
        &[Cpts],
        ONE_SLOT,
        "cpts_validate_service_type",
        ["some Slot has the category 604", "un Slot a la catégorie 604"],
        slots::some_of_cpts,
    ),
    look(
        &[Cpts],
        ONE_SLOT,
        "cpts_validate_service_type_multiple_healthcare_service_ref",
        [
            "one Slot leads to two HealthcareService of the Bundle",
            "un Slot mène à deux HealthcareService du Bundle",
        ],
        slots::a_slot_names_two_services,
    ),
    look(
        &[Cpts],
        ONE_SLOT,
        "cpts_validate_healthcare_service_organization_ref",
        [
            "each HealthcareService leads to an Organization of the Bundle, two in all",
            "chaque HealthcareService mène à une Organization du Bundle, deux en tout",
        ],
        slots::services_name_cpts,
    ),
    setup(&[Cpts], STRUCTURE, One),
    look(
        &[Cpts],
        STRUCTURE,
        "orga_optionnel_group (name)",
        ["the CPTS has a name", "la CPTS a un nom"],
        slots::validate_cpts_name,
    ),
    look(
        &[Cpts],
        STRUCTURE,
        "orga_optionnel_group (telephone)",
        ["the CPTS has a telephone", "la CPTS a un téléphone"],
        slots::validate_cpts_phone,
    ),
    // SOS Médecins
    setup(&[Sos], PFG, One),
    look(
        &[Sos],
        PFG,
        "validate_bundle",
        ["the Bundle is valid against its profile", "le Bundle est valide selon son profil"],
        slots::is_valid,
    ),
    look(
        &[Sos],
        PFG,
        "sos_validate_bundle_link",
        ["the self link states the request", "le lien self reprend la requête"],
        slots::bundle_url_equal_url,
    ),
    look(
        &[Sos],
        PFG,
        "sos_validate_location_cardinality",
        ["one Location", "une Location"],
        places::one_location,
    ),
    look(
        &[Sos],
        PFG,
        "sos_validate_schedule_cardinality",
        ["one Schedule", "un Schedule"],
        places::one_schedule,
    ),
    look(
        &[Sos],
        PFG,
        "validate_organization_cardinality",
        ["one Organization", "une Organization"],
        places::one_organization,
    ),
    look(
        &[Sos],
        PFG,
        "validate_organization_siret",
        ["the association has the requested SIRET", "l'association a le SIRET demandé"],
        places::siret,
    ),
    look(
        &[Sos],
        PFG,
        "sos_validate_organization_name",
        ["each association has a name", "chaque association a un nom"],
        places::organizations_have_names,
    ),
    look(
        &[Sos],
        PFG,
        "sos_validate_location_name",
        ["each place has a name", "chaque lieu a un nom"],
        places::locations_have_names,
    ),
    look(
        &[Sos],
        PFG,
        "validate_location_adresse",
        ["each place has street, city and post code", "chaque lieu a rue, ville et code postal"],
        places::address,
    ),
    look(
        &[Sos],
        PFG,
        "validate_location_phone",
        [
            "each place has a telephone first, in international form",
            "chaque lieu a d'abord un téléphone, en forme internationale",
        ],
        places::phone,
    ),
    look(
        &[Sos],
        PFG,
        "sos_validate_location_idnst",
        [
            "each place has a structure's number or an internal one",
            "chaque lieu a un identifiant de structure ou un identifiant interne",
        ],
        places::structure_id,
    ),
    look(
        &[Sos],
        PFG,
        "validate_location_organization_ref",
        ["each place leads to its association", "chaque lieu mène à son association"],
        places::locations_name_organizations,
    ),
    look(
        &[Sos],
        PFG,
        "validate_schedule_location_ref",
        ["each Schedule leads to its place", "chaque Schedule mène à son lieu"],
        places::schedules_name_locations,
    ),
    look(
        &[Sos],
        PFG,
        "validate_slot_schedule_ref",
        ["each Slot leads to its Schedule", "chaque Slot mène à son Schedule"],
        places::slots_name_schedules,
    ),
    look(
        &[Sos],
        PFG,
        "sos_validate_serviceType",
        ["consultations are AMB or VR", "les consultations sont AMB ou VR"],
        places::consultations,
    ),
    look(
        &[Sos],
        PFG,
        "sos_validate_meta",
        ["some Slot has a kind of slot", "un Slot a un type de créneau"],
        places::some_label,
    ),
    look(
        &[Sos],
        PFG,
        "sos_validate_slots_appointmentType",
        ["each Slot is ROUTINE or WALKIN", "chaque Slot est ROUTINE ou WALKIN"],
        slots::validate_appointment_type,
    ),
    look(
        &[Sos],
        PFG,
        "sos_validate_slots_comment",
        [
            "each Slot has the address of its booking page",
            "chaque Slot a l'adresse de sa page de réservation",
        ],
        slots::slot_has_url,
    ),
    look(
        &[Sos],
        PFG,
        "sos_validate_slots_dates",
        [
            "Slots start from now on, within the window, before their end, in the kit's form",
            "les Slots débutent à partir de maintenant, dans la fenêtre, avant leur fin, dans la forme du kit",
        ],
        slots::validate_dates,
    ),
    look(
        &[Sos],
        PFG,
        "sos_validate_slots_status",
        ["each Slot is free", "chaque Slot est libre"],
        slots::validate_status,
    ),
    setup(&[Sos], TWO_PFG, TwoPlaces),
    look(
        &[Sos],
        TWO_PFG,
        "sos_validate_location_cardinality_2",
        ["two Location", "deux Location"],
        places::two_locations,
    ),
    look(
        &[Sos],
        TWO_PFG,
        "sos_validate_schedule_cardinality_2",
        ["two Schedule", "deux Schedule"],
        places::two_schedules,
    ),
    setup(&[Sos], TWO_ASSOCIATIONS, Both),
    look(
        &[Sos],
        TWO_ASSOCIATIONS,
        "sos_validate_location_cardinality_3",
        ["three Location", "trois Location"],
        places::three_locations,
    ),
    look(
        &[Sos],
        TWO_ASSOCIATIONS,
        "sos_validate_schedule_cardinality_3",
        ["three Schedule", "trois Schedule"],
        places::three_schedules,
    ),
    look(
        &[Sos],
        TWO_ASSOCIATIONS,
        "validate_organization_cardinality_2",
        ["two Organization", "deux Organization"],
        places::two_organizations,
    ),
    // accounts, in this order
    uses(
        &["national_id"],
        act(
            &[V1],
            ACCOUNTS,
            "creation_regulateur_idnps_test",
            ["an account with a national id is created", "un compte avec un id national est créé"],
            accounts::create_national,
        ),
    ),
    act(
        &[V1],
        ACCOUNTS,
        "creation_regulateur_uuid_test",
        ["an account with a technical id is created", "un compte avec un id technique est créé"],
        accounts::create_technical,
    ),
    act(
        &[V1],
        ACCOUNTS,
        "creation_double_regulateur_uuid_test",
        ["the same account is not created twice", "le même compte n'est pas créé deux fois"],
        accounts::create_twice,
    ),
    act(
        &[V1],
        ACCOUNTS,
        "creation_regulateur_champs_manquants_test",
        ["an incomplete account is refused", "un compte incomplet est refusé"],
        accounts::create_incomplete,
    ),
    optional(act(
        &[V1],
        ACCOUNTS,
        "creation_regulateur_valeurs_invalides",
        [
            "an account with invalid values is refused",
            "un compte avec des valeurs invalides est refusé",
        ],
        accounts::create_invalid,
    )),
    uses(
        &["national_id"],
        act(
            &[V1],
            ACCOUNTS,
            "modification_deshabilitation",
            ["an account is closed", "un compte est fermé"],
            accounts::close,
        ),
    ),
    uses(
        &["national_id"],
        act(
            &[V1],
            ACCOUNTS,
            "modification_habilitation",
            ["an account is opened again", "un compte est rouvert"],
            accounts::open_again,
        ),
    ),
    uses(
        &["national_id"],
        act(
            &[V1],
            ACCOUNTS,
            "modification_email",
            ["an e-mail address is changed", "une adresse e-mail est modifiée"],
            accounts::change_email,
        ),
    ),
    uses(
        &["national_id"],
        act(
            &[V1],
            ACCOUNTS,
            "modification_nom",
            ["a family name is changed", "un nom de famille est modifié"],
            accounts::change_family,
        ),
    ),
    uses(
        &["national_id"],
        act(
            &[V1],
            ACCOUNTS,
            "modification_prenom",
            ["a given name is changed", "un prénom est modifié"],
            accounts::change_given,
        ),
    ),
    uses(
        &["national_id", "national_id2"],
        act(
            &[V1],
            ACCOUNTS,
            "modification_id",
            ["a national id is changed", "un id national est modifié"],
            accounts::change_id,
        ),
    ),
    uses(
        &["national_id"],
        act(
            &[V1],
            ACCOUNTS,
            "modification_typeid_regulateur_test",
            ["a kind of id is changed", "un type d'id est modifié"],
            accounts::change_kind_of_id,
        ),
    ),
    act(
        &[V1],
        ACCOUNTS,
        "modification_regulateur_champs_manquants_test",
        ["an incomplete change is refused", "une modification incomplète est refusée"],
        accounts::change_incomplete,
    ),
    act(
        &[V1],
        ACCOUNTS,
        "put_as_create",
        ["an update of nobody creates", "une mise à jour de personne crée"],
        accounts::put_creates,
    ),
    act(
        &[V1],
        ACCOUNTS,
        "put_as_create_missing_fields_test",
        [
            "an incomplete update of nobody is refused",
            "une mise à jour incomplète de personne est refusée",
        ],
        accounts::put_incomplete,
    ),
    uses(
        &["national_id"],
        act(
            &[V1],
            ACCOUNTS,
            "idnps_reattribution_test",
            [
                "the national id of a closed account goes to another one",
                "l'id national d'un compte fermé va à un autre",
            ],
            accounts::reattribute,
        ),
    ),
    // single sign-on
    act(
        &[V2],
        SIGN_ON,
        "sso_without_origin",
        [
            "without origin, a user without session sees an error or a sign-in page",
            "sans origin, un utilisateur sans session voit une erreur ou une page de connexion",
        ],
        sign_on::without_origin,
    ),
    uses(
        &["lands_on"],
        act(
            &[V2],
            SIGN_ON,
            "sso_while_unidentified",
            [
                "with origin, a user without session lands on the platform's sign-in page",
                "avec origin, un utilisateur sans session arrive sur la page de connexion de la plateforme",
            ],
            sign_on::while_unidentified,
        ),
    ),
    row(
        &[V2],
        SIGN_ON,
        "sso_lga",
        [
            "a user with a session lands on the agenda",
            "un utilisateur connecté arrive sur l'agenda",
        ],
        Check::Never([
            "a person signs in to the platform and looks at the vendor's agenda",
            "une personne se connecte à la plateforme et regarde l'agenda de l'éditeur",
        ]),
    ),
    // bookings
    uses(
        &["appointments"],
        act(
            &[V3],
            BOOKINGS,
            "v3_validate_appointment",
            [
                "the booking is valid against its profile",
                "le rendez-vous est valide selon son profil",
            ],
            bookings::is_valid,
        ),
    ),
    uses(
        &["appointments"],
        act(
            &[V3],
            BOOKINGS,
            "v3_validate_rpps",
            ["the first participant has an RPPS", "le premier participant a un RPPS"],
            bookings::rpps,
        ),
    ),
    uses(
        &["appointments"],
        act(
            &[V3],
            BOOKINGS,
            "v3_validate_code",
            [
                "the operator, the first extension, has IDNPS or INTRN",
                "l'opérateur, première extension, a IDNPS ou INTRN",
            ],
            bookings::operator_code,
        ),
    ),
    uses(
        &["appointments"],
        act(
            &[V3],
            BOOKINGS,
            "v3_validate_url",
            ["the first extension is the operator", "la première extension est l'opérateur"],
            bookings::operator_url,
        ),
    ),
    uses(
        &["appointments"],
        act(
            &[V3],
            BOOKINGS,
            "v3_validate_status",
            [
                "the status is one of the platform's, and pending while somebody has to accept",
                "le statut est l'un de ceux de la plateforme, et pending tant que quelqu'un doit accepter",
            ],
            bookings::status,
        ),
    ),
];
