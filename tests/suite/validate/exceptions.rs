//! Where we judge otherwise than the official validator: the rows of the table in the documentation, each by its first cell, with
//! texts of which our verdict is known, and the cases of our sample that it decides.

use std::collections::BTreeSet;

use fhir_sas::validate::{Layer, Validator};

/// Why, whether it is we who accept, and which cases.
pub(super) const EXCEPTIONS: &[(&str, bool, &[&str])] = &[
    (
        "the type that a reference names is one of R4's, whatever a profile binds it to",
        true,
        &["healthcareservice-frcore:2:d67753232f40", "organization-frcore-finess:2:afd7fba5326c"],
    ),
    (
        "`null` in a list of values fills the place of an item that has extensions only",
        true,
        &[
            "bundle-cpts-creneau-sans-cpts:2:a9dc29e3f099",
            // the array of values ends before it
            "bundle-cpts-deux-cpts-un-creneau:2:26a83cb22fb0",
        ],
    ),
];

/// A row of the table by its first cell, a member of a `Slot`, and whether it is right.
const EXAMPLES: &[(&str, &str, bool)] = &[
    (
        "`null`, an empty array, an empty object, a string without characters are errors",
        r#""comment":"""#,
        false,
    ),
    (
        "`null` in a list of values fills the place of an item that has extensions only",
        r#""meta":{"profile":[null],"_profile":[{"extension":[{"url":"urn:a:b","valueCode":"a"}]}]}"#,
        true,
    ),
    (
        "a member that stands twice in an object is an error",
        r#""comment":"a","comment":"b""#,
        false,
    ),
    ("half of a surrogate pair in a text is an error", r#""comment":"\ud800""#, false),
    (
        "abstract types (`Resource`, `DomainResource`, `Element`) are no types of a resource",
        r##""contained":[{"resourceType":"DomainResource","id":"a"}],"extension":[{"url":"urn:a:b","valueReference":{"reference":"#a"}}]"##,
        false,
    ),
    (
        "blanks alone in a string are a warning in a check of R4, and an error from the layer of profiles on; they are an error everywhere in a type whose format has no blanks",
        r#""comment":" ""#,
        false,
    ),
    (
        "control characters are a warning in a check of R4, and an error from the layer of profiles on",
        r#""comment":"a\u0001""#,
        false,
    ),
    (
        "a language tag of BCP 47 that is not one of the 56 that R4 prefers (`br`, `fr-CA`, `FR`, `x-a`, `i-lux`) is right in a check of R4, and an error from the layer of profiles on",
        r#""language":"FR-x-a""#,
        false,
    ),
    (
        "the language of an expression may be one that R4 does not list in a check of R4; it is an error from the layer of profiles on",
        r#""extension":[{"url":"urn:a:b","valueExpression":{"language":"text/a","expression":"a"}}]"#,
        false,
    ),
    (
        "the type that a reference names is one of R4's, whatever a profile binds it to",
        r#""extension":[{"url":"urn:a:b","valueReference":{"reference":"urn:a:b","type":"Patient"}}]"#,
        true,
    ),
    (
        "base64 has no characters but its own, padding and blanks, wherever it stands",
        r#""extension":[{"url":"urn:a:b","valueBase64Binary":"data:text/plain;base64,QQ=="}]"#,
        false,
    ),
    (
        "the value of an identifier in the system `urn:ietf:rfc:3986` may write its scheme in capitals, and has something behind it",
        r#""identifier":[{"system":"urn:ietf:rfc:3986","value":"URN:a:b"}]"#,
        true,
    ),
    (
        "the value of an identifier in the system `urn:ietf:rfc:3986` may write its scheme in capitals, and has something behind it",
        r#""identifier":[{"system":"urn:ietf:rfc:3986","value":"urn:"}]"#,
        false,
    ),
    (
        "an extension of another version of FHIR, `Element` and `BackboneElement` are no profiles of a contained resource or an entry",
        r##""contained":[{"resourceType":"Location","id":"a","meta":{"profile":["http://hl7.org/fhir/StructureDefinition/BackboneElement"]},"name":"a"}],"extension":[{"url":"urn:a:b","valueReference":{"reference":"#a"}}]"##,
        false,
    ),
    (
        "an extension of another version of FHIR, `Element` and `BackboneElement` are no profiles of a contained resource or an entry",
        r##""contained":[{"resourceType":"Location","id":"a","meta":{"profile":["http://hl7.org/fhir/5.0/StructureDefinition/extension-Slot.serviceType"]},"name":"a"}],"extension":[{"url":"urn:a:b","valueReference":{"reference":"#a"}}]"##,
        false,
    ),
    (
        "`structuredefinition-normative-version` may stand anywhere",
        r#""extension":[{"url":"http://hl7.org/fhir/StructureDefinition/structuredefinition-normative-version","valueCode":"4.0.1"}]"#,
        true,
    ),
];

/// The first cells of the table in the documentation.
fn rows() -> BTreeSet<&'static str> {
    let table = include_str!("../../../src/validate/differences.md").lines().skip(2);
    table.map(|row| row.split('|').nth(1).expect("a first cell").trim()).collect()
}

#[test]
fn the_table_of_differences_holds() {
    let rows = rows();
    let validator = Validator::new(Layer::Profile);
    let mut shown = BTreeSet::new();
    for (row, member, is_right) in EXAMPLES {
        assert!(rows.contains(row), "{row}");
        shown.insert(*row);
        let text = format!(
            r#"{{"resourceType":"Slot","schedule":{{"display":"a"}},"status":"free","start":"2024-02-29T10:00:00Z",
            "end":"2024-02-29T10:15:00Z",{member}}}"#
        );
        let report = validator.check(text.as_bytes());
        assert_eq!(report.is_conformant(), *is_right, "{member}: {report}");
    }
    for (row, _, ids) in EXCEPTIONS {
        assert!(rows.contains(row), "{row}");
        assert!(!ids.is_empty(), "{row}");
    }
    // those that take more than a member are shown by the tests of depth, of references, of bundles and of documents
    let elsewhere = [
        "a bundle that claims a profile of another type is an error, whatever its entries are",
        "objects and arrays nested deeper than 100 are refused",
        "a reference that is a search is an error outside of transactions and batches, whatever it searches by",
        "issues of the entries of a document name the entry by its index, from 0",
    ];
    shown.extend(elsewhere);
    assert_eq!(shown, rows);
}
