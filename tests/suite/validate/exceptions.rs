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
