//! Cases of our sample that we judge otherwise than the official validator, and why.

/// Why, whether it is we who accept, and which cases.
pub(super) const EXCEPTIONS: &[(&str, bool, &[&str])] = &[
    (
        "the language of an expression may be one that R4 does not list; the official validator takes no other",
        true,
        &["organization-r4-valeurs-2:2:53caa42b55f1"],
    ),
    (
        "the official validator takes the 56 languages of a list; R4 allows any of BCP 47",
        true,
        &[
            "appointment-r4-liste-attente:2:07e515ed9ec6",
            "bundle-ps-deux-lieux:2:5e4d24a09304",
            "location-r4-vide:2:6fe2853bd8d9",
        ],
    ),
    (
        "the hash of an attachment is not computed",
        true,
        &["practitioner-ps-complet:2:d227b79030c1"],
    ),
    (
        "`FrOrganization` binds the name of a reference's type to codes of organizations, which fits no reference",
        true,
        &["healthcareservice-frcore:2:d67753232f40", "organization-frcore-finess:2:afd7fba5326c"],
    ),
    (
        "`null` with an extension among the profiles: the official validator cannot evaluate the slices of the bundle then",
        true,
        &["bundle-cpts-creneau-sans-cpts:2:a9dc29e3f099"],
    ),
    (
        "blanks alone and control characters: the cases count them as faults of format, but R4 only advises against \
         them, and the official validator takes them",
        true,
        &[
            "appointment-frcore-propose:3b7e081c75ca",
            "appointment-frcore-propose:53ef5a4ee449",
            "appointment-r4-liste-attente:2335ba13308f",
            "bundle-batch-response:f3d9c2adbd9b",
            "bundle-collection:df8c463830c5",
            "bundle-ps-reponse-vide:ef7918b7bae6",
            "bundle-ps-un-agenda-plusieurs-creneaux:e199ccca75df",
            "bundle-sos-deux-lieux-deux-associations:b0f095fdd950",
            "healthcareservice-r4-modificateur:e1e1c7a4478c",
            "operationoutcome-plusieurs:8c31170c4bf5",
            "organization-cpts-types:96b7924dc44c",
            "practitioner-frcore-etranger:21a36af15cbb",
            "practitioner-regulateur-inactif-sans-nom:3f61080a7827",
            "practitionerrole-ps-minimal:9a0b02cf4eda",
            "practitionerrole-ps-minimal:c216083c5a48",
            "schedule-frcore-indisponible:781008e2fd28",
            "slot-r4-sans-profil:6fd56b6cc65c",
            "slot-sos-garde:fa56aa230649",
        ],
    ),
    (
        "an array of values and that of its extensions differ in length: the JSON format allows no such pair",
        false,
        &[
            "bundle-ps-avec-avertissement:2:266dfc7e52cf",
            "operationoutcome-plusieurs:2:1e5e802f7975",
            "organization-frcore-finess:2:4a1cac1ded57",
            "practitioner-ps-complet:2:2f143ab25bc2",
            "practitioner-r4-sans-profil:2:2c604f97a6f4",
        ],
    ),
];
