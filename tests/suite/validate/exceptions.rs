//! Cases of our sample that we judge otherwise than the official validator, and why.

/// Why, whether it is we who accept, and which cases.
pub(super) const EXCEPTIONS: &[(&str, bool, &[&str])] = &[
    (
        "the content of resources of types that are kept as JSON is not checked: Patient, Device, Endpoint",
        true,
        &[
            "appointment-frcore-propose:038ca94c4297",
            "appointment-frcore-propose:2a0d981ba45c",
            "appointment-frcore-propose:7a98dce4b4f7",
            "appointment-frcore-propose:ba44d3a50fc9",
            "bundle-collection:53c296a9ba3c",
            "bundle-collection:d481d3a90c7e",
            "bundle-collection:d4e373b6b48d",
            "practitionerrole-ps-complet:4bfe5272eae2",
            "practitionerrole-ps-complet:f9abf0c6da72",
            "schedule-frcore-indisponible:86fc074a2d66",
            "schedule-frcore-indisponible:ac5d5697e482",
            "slot-frcore-occupe:7aa40e4a1d71",
            "slot-frcore-occupe:af5cb77eea67",
            "slot-frcore-occupe:d661a918747c",
        ],
    ),
    (
        "the language of an expression may be one that R4 does not list; the official validator takes no other",
        true,
        &["organization-r4-valeurs-2:2:53caa42b55f1"],
    ),
    (
        "the unit of a quantity, and the address of its code system, are not looked up: UCUM is no list",
        true,
        &["organization-r4-valeurs-1:9b980574156d", "organization-r4-valeurs-1:b47e4cefb697"],
    ),
    (
        "the official validator takes the 56 languages of a list; R4 allows any of BCP 47",
        true,
        &["appointment-r4-liste-attente:2:07e515ed9ec6", "bundle-ps-deux-lieux:2:5e4d24a09304"],
    ),
    (
        "the hash of an attachment is not computed",
        true,
        &["practitioner-ps-complet:2:d227b79030c1"],
    ),
    (
        "the format of base64 holds, by R4's regular expression, but the last digit stands alone",
        true,
        &["appointment-ps-categorie-cpts:2:3dd41b993d59"],
    ),
    (
        "`FrOrganization` binds the name of a reference's type to codes of organizations, which fits no reference",
        true,
        &["healthcareservice-frcore:2:d67753232f40", "organization-frcore-finess:2:afd7fba5326c"],
    ),
    (
        "the parts that an extension of R4 itself must have are not counted",
        true,
        &["healthcareservice-r4-modificateur:4013ed93a993"],
    ),
    (
        "`null` with an extension among the profiles: the official validator cannot evaluate the slices of the bundle then",
        true,
        &["bundle-cpts-creneau-sans-cpts:2:a9dc29e3f099"],
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
