//! Messages and places as advisor files of the official validator name them.

use regex_lite::Regex;

use fhir_sas::findings::IssueOf;

use crate::words::Words;

/// Which issues are meant.
#[derive(Debug)]
pub(crate) enum Message {
    /// Those with this code.
    Code(String),
    /// Those that the official validator reports with this id of a message, which ends with `*` for all that start so.
    Id(String),
}

/// The ids of messages for each code; a message with another id is of none.
const MESSAGES: &[(&str, &[&str])] = &[
    ("bad-narrative", &["XHTML_", "Type_Specific_Checks_DT_XHTML_", "#txt-1", "#txt-2"]),
    (
        "bad-primitive",
        &["Type_Specific_Checks_DT_", "TYPE_SPECIFIC_CHECKS_", "Resource_RES_ID_Malformed_"],
    ),
    ("bad-reference", &["Reference_REF_Format", "REFERENCE_REF_INVALID_REF"]),
    (
        "bundle-full-url",
        &[
            "BUNDLE_BUNDLE_ENTRY_FULLURL_REQUIRED",
            "Bundle_BUNDLE_FullUrl_Missing",
            "Bundle_BUNDLE_Entry_NoFullUrl",
            "BUNDLE_ENTRY_URL_",
            "#bdl-8",
        ],
    ),
    ("bundle-link", &["BUNDLE_LINK_SEARCH_"]),
    (
        "code-not-allowed",
        &[
            "Terminology_TX_NoValid_",
            "Terminology_PassThrough_TX_Message",
            "Terminology_TX_Code_ValueSet_MISSING",
        ],
    ),
    ("code-required", &["Terminology_TX_Code_ValueSet"]),
    ("duplicate-id", &["RESOURCE_DUPLICATE_CONTAINED_ID", "DUPLICATE_ID"]),
    ("duplicate-label", &["Meta_RES_Security_Duplicate"]),
    ("empty-element", &["#ele-1"]),
    ("empty-string", &["#ele-1", "Type_Specific_Checks_DT_Primitive_NotEmpty"]),
    ("extension-address", &["Extension_EXT_URL_Absolute", "Extension_EXT_Url_NotFound"]),
    (
        "extension-place",
        &["Extension_EXTP_Context_Wrong", "Extension_EXTM_Context_Wrong", "Extension_EXT_Type"],
    ),
    ("extension-value", &["Extension_PROF_Type", "Extension_EXT_Simple_ABSENT", "#ext-1"]),
    ("missing-element", &["Validation_VAL_Profile_Minimum", "Profile_VAL_MissingElement"]),
    ("missing-id", &["Resource_RES_ID_Missing"]),
    (
        "missing-slice",
        &["Validation_VAL_Profile_Minimum_SLICE", "Validation_VAL_Profile_Minimum_SLICE_EXT"],
    ),
    ("not-in-slices", &["Validation_VAL_Profile_NotSlice"]),
    ("orphan-contained", &["CONTAINED_ORPHAN_DOM3", "#dom-3"]),
    ("profile-type", &["Validation_VAL_Profile_WrongType"]),
    ("reference-place", &["Reference_REF_Aggregation", "Reference_REF_NotFound_Bundle"]),
    ("reference-profile", &["Reference_REF_CantMatchChoice"]),
    ("reference-type", &["Reference_REF_BadTargetType", "Reference_REF_WrongTarget"]),
    (
        "relative-system",
        &["Type_Specific_Checks_DT_Identifier_System", "Terminology_TX_System_Relative"],
    ),
    ("search-entry", &["BUNDLE_SEARCH_ENTRY_"]),
    ("too-long", &["Type_Specific_Checks_DT_Primitive_Length"]),
    ("too-many", &["Validation_VAL_Profile_Maximum", "Validation_VAL_Profile_NotAllowed"]),
    ("unknown-code", &["Terminology_PassThrough_TX_Message"]),
    ("unknown-profile", &["Validation_VAL_Profile_Unknown"]),
    ("unreachable-entry", &["Bundle_BUNDLE_Entry_Orphan_DOCUMENT"]),
    (
        "unresolved-reference",
        &["Reference_REF_CantResolve", "Bundle_BUNDLE_MultipleMatches", "#ref-1"],
    ),
    (
        "wrong-value",
        &[
            "_DT_Fixed_Wrong",
            "TYPE_CHECKS_PATTERN_CC",
            "Terminology_TX_Coding_Count",
            "TYPE_SPECIFIC_CHECKS_DT_IDENTIFIER_IETF_SYSTEM_VALUE",
        ],
    ),
];

impl Message {
    /// A code of this crate, or an id of the official validator.
    pub(crate) fn of(id: &str) -> Self {
        match fhir_sas::codes::Code::named(id).next() {
            Some(_) => Self::Code(id.to_owned()),
            None => Self::Id(id.to_owned()),
        }
    }

    pub(crate) fn matches(&self, issue: &IssueOf<'_>) -> bool {
        let code = issue.code().text;
        match self {
            Self::Code(wanted) => code == wanted,
            Self::Id(id) => {
                // an invariant goes by its key: `http://hl7.org/fhir/StructureDefinition/Period#per-1`
                let key = id.rsplit_once('#').map(|(_, key)| key);
                if key.is_some_and(|key| code == "broken-invariant" && issue.element() == key) {
                    return true;
                }
                let known = MESSAGES.iter().find(|(of, _)| *of == code);
                known.is_some_and(|(_, ids)| ids.iter().any(|known| is_id(id, known)))
            }
        }
    }
}

/// Whether an id of a file is one of the list. One of the list that ends with `_` stands for all that start so; so does one of the file
/// that ends with `*`.
fn is_id(id: &str, known: &str) -> bool {
    if let Some(key) = known.strip_prefix('#') {
        return id.rsplit_once('#').is_some_and(|(_, own)| own == key);
    }
    let starts = |text: &str, start: &str| {
        text.get(..start.len()).is_some_and(|head| head.eq_ignore_ascii_case(start))
    };
    match id.strip_suffix('*') {
        Some(start) => starts(known, start) || known.ends_with('_') && starts(start, known),
        None if known.ends_with('_') => starts(id, known),
        None => id.eq_ignore_ascii_case(known),
    }
}

/// Where: a path whose names match any index, whose `*` is any name, and any names at its end; or an expression after `^`.
#[derive(Debug)]
pub(crate) enum Place {
    Steps(Vec<String>),
    Expression(Regex),
}

impl Place {
    pub(crate) fn of(path: &str, words: Words) -> Result<Self, String> {
        if let Some(expression) = path.strip_prefix('^') {
            // the official validator compares the whole path; alone first: `a)|(b` is an expression only within others
            let whole = format!("^(?:{expression})$");
            let read = Regex::new(expression).and_then(|_| Regex::new(&whole));
            return read.map(Self::Expression).map_err(|why| words.no_expression(&why.to_string()));
        }
        Ok(Self::Steps(without_comments(path).split('.').map(str::to_owned).collect()))
    }

    pub(crate) fn matches(&self, path: &str) -> bool {
        match self {
            Self::Expression(expression) => expression.is_match(path),
            Self::Steps(steps) => {
                let mut names = path.split('.');
                let all =
                    steps.iter().all(|step| names.next().is_some_and(|name| is_step(step, name)));
                all && (steps.last().is_some_and(|last| last == "*") || names.next().is_none())
            }
        }
    }
}

fn is_step(step: &str, name: &str) -> bool {
    let plain = name.split_once('[').map_or(name, |(name, _)| name);
    step == "*"
        || step == name
        || !step.contains('[') && step == plain
        || step.strip_suffix("[*]") == Some(plain)
}

/// Paths of the official validator name the resources: `Bundle.entry[0].resource/*Slot/12*/.start`.
fn without_comments(path: &str) -> String {
    let mut parts = path.split("/*");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |path, part| path + part.split_once("*/").map_or("", |(_, rest)| rest))
}

#[cfg(test)]
mod tests {
    use fhir_sas::diagnostic::Lang;

    use super::*;

    fn of(pattern: &str) -> Result<Place, String> {
        Place::of(pattern, Words(Lang::En))
    }

    #[test]
    fn places() {
        for (pattern, path) in [
            ("Slot.start", "Slot.start"),
            ("Bundle.entry.resource.start", "Bundle.entry[3].resource.start"),
            ("Bundle.entry[3].resource.start", "Bundle.entry[3].resource.start"),
            ("Bundle.entry[*].resource.start", "Bundle.entry[3].resource.start"),
            ("Bundle.entry[0].resource/*Slot/12*/.start", "Bundle.entry[0].resource.start"),
            ("Bundle.*", "Bundle.entry[3].resource.start"),
            ("*.start", "Slot.start"),
            ("^Bundle\\.entry\\[\\d+\\]\\..*start", "Bundle.entry[3].resource.start"),
        ] {
            assert!(of(pattern).expect("a pattern").matches(path), "{pattern} {path}");
        }
        for (pattern, path) in [
            ("Slot", "Slot.start"),
            ("Slot.start", "Slot"),
            ("Bundle.entry[2].resource", "Bundle.entry[3].resource"),
            ("^start", "Slot.start"),
        ] {
            assert!(!of(pattern).expect("a pattern").matches(path), "{pattern} {path}");
        }
        assert!(of("^(").is_err());
    }

    #[test]
    fn ids() {
        assert!(is_id("Validation_VAL_Profile_Minimum", "Validation_VAL_Profile_Minimum"));
        assert!(is_id("validation_val_profile_min*", "Validation_VAL_Profile_Minimum"));
        assert!(is_id("XHTML_XHTML_NS_InValid", "XHTML_") && is_id("XHTML_XHTML_*", "XHTML_"));
        assert!(is_id("http://hl7.org/fhir/StructureDefinition/Narrative#txt-1", "#txt-1"));
        assert!(!is_id("Validation_VAL_Profile_Minimum", "Validation_VAL_Profile_Minimum_SLICE"));
    }
}
