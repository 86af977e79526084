//! What R4 itself defines by a name: types, extensions and profiles.

use super::{compiled, table::CoreExtension};
use crate::r4::{choice_type, element::definition::definition, resource_type_named};

/// Base address of R4's definitions.
pub(super) const R4: &str = "http://hl7.org/fhir/StructureDefinition/";

/// The extension that R4 itself defines by an address without version.
pub(super) fn core_extension(base: &str) -> Option<&'static CoreExtension> {
    let all = compiled::CORE_EXTENSIONS;
    let name = base.strip_prefix(R4).unwrap_or(base);
    all.binary_search_by(|known| known.name.cmp(name)).ok().map(|at| &all[at])
}

/// Whether R4 defines a type or an extension of that name.
pub(super) fn is_defined(name: &str) -> bool {
    let is_type = || {
        matches!(
            name,
            "Element"
                | "BackboneElement"
                | "Resource"
                | "DomainResource"
                | "MetadataResource"
                | "Extension"
                | "Narrative"
                | "xhtml"
                | "SimpleQuantity"
                | "MoneyQuantity"
        ) || resource_type_named(name).is_some()
            || is_datatype(name)
            || definition(name).is_some()
    };
    core_extension(name).is_some() || is_type()
}

/// Whether R4 defines a datatype of that name that an extension may hold.
pub(super) fn is_datatype(name: &str) -> bool {
    let mut suffix = String::new();
    let mut letters = name.chars();
    suffix.extend(letters.next().map(|first| first.to_ascii_uppercase()));
    suffix.push_str(letters.as_str());
    choice_type(&suffix) == Some(name)
}

/// The resource type of a profile that R4 itself defines; the crate knows only its name.
pub(super) fn core_profile(name: &str) -> Option<&'static str> {
    let at = CORE_PROFILES.binary_search_by(|(known, _)| (*known).cmp(name)).ok()?;
    Some(CORE_PROFILES[at].1)
}

/// Source: FHIR R4 4.0.1, profiles-others.xml (CC0). Sorted by name.
static CORE_PROFILES: &[(&str, &str)] = &[
    ("actualgroup", "Group"),
    ("bmi", "Observation"),
    ("bodyheight", "Observation"),
    ("bodytemp", "Observation"),
    ("bodyweight", "Observation"),
    ("bp", "Observation"),
    ("catalog", "Composition"),
    ("cdshooksguidanceresponse", "GuidanceResponse"),
    ("cdshooksrequestgroup", "RequestGroup"),
    ("cdshooksserviceplandefinition", "PlanDefinition"),
    ("cholesterol", "Observation"),
    ("clinicaldocument", "Composition"),
    ("computableplandefinition", "PlanDefinition"),
    ("cqf-questionnaire", "Questionnaire"),
    ("cqllibrary", "Library"),
    ("devicemetricobservation", "Observation"),
    ("diagnosticreport-genetics", "DiagnosticReport"),
    ("ehrsrle-auditevent", "AuditEvent"),
    ("ehrsrle-provenance", "Provenance"),
    ("elementdefinition-de", "ElementDefinition"),
    ("familymemberhistory-genetic", "FamilyMemberHistory"),
    ("groupdefinition", "Group"),
    ("hdlcholesterol", "Observation"),
    ("headcircum", "Observation"),
    ("heartrate", "Observation"),
    ("hlaresult", "DiagnosticReport"),
    ("ldlcholesterol", "Observation"),
    ("lipidprofile", "DiagnosticReport"),
    ("observation-genetics", "Observation"),
    ("oxygensat", "Observation"),
    ("picoelement", "EvidenceVariable"),
    ("provenance-relevant-history", "Provenance"),
    ("resprate", "Observation"),
    ("servicerequest-genetics", "ServiceRequest"),
    ("shareableactivitydefinition", "ActivityDefinition"),
    ("shareablecodesystem", "CodeSystem"),
    ("shareablelibrary", "Library"),
    ("shareablemeasure", "Measure"),
    ("shareableplandefinition", "PlanDefinition"),
    ("shareablevalueset", "ValueSet"),
    ("synthesis", "Evidence"),
    ("triglyceride", "Observation"),
    ("vitalsigns", "Observation"),
    ("vitalspanel", "Observation"),
];
