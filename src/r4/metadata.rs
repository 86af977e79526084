//! Datatypes that describe definitions and knowledge: who made them, for whom, what they build on.

use super::declare_prelude::*;

element! {
    /// Somebody to turn to about something published, and how.
    ContactDetail "ContactDetail" ("metadatatypes-definitions.html") {
        /// Name of the person, team or office.
        name: value Text = "name" 0..1;
        /// A way to reach them, such as a web page or an e-mail address.
        telecom: many ContactPoint = "telecom" 0..*;
    }
}

element! {
    /// Somebody who had a part in something published, and which.
    Contributor "Contributor" ("metadatatypes-definitions.html") {
        /// The part they had: `author`, `editor`, `reviewer` or `endorser`.
        type_: value ContributorType = "type" 1..1;
        /// Name of the person or organization.
        name: value Text = "name" 1..1;
        /// How to reach them.
        contact: many ContactDetail = "contact" 0..*;
    }
}

element! {
    /// A piece of logic in a formal language, written out or kept elsewhere.
    Expression "Expression" ("metadatatypes-definitions.html") {
        /// What the logic works out, in words.
        description: value Text = "description" 0..1;
        /// Short name by which other expressions can use the result.
        name: value Id = "name" 0..1;
        /// Language of the logic as a media type, such as `text/fhirpath` or `text/cql`.
        language: value Code = "language" 1..1;
        /// The logic itself, in that language.
        expression: value Text = "expression" 0..1;
        /// URI at which the logic is found when it is not written out here.
        reference: value Uri = "reference" 0..1;
    }
}

element! {
    /// A parameter of a module of logic: its name, direction, type and how often it stands.
    ParameterDefinition "ParameterDefinition" ("metadatatypes-definitions.html") {
        /// Name of the parameter where the module is called.
        name: value Code = "name" 0..1;
        /// Whether the module takes it (`in`) or gives it (`out`).
        use_: value OperationParameterUse = "use" 1..1;
        /// The fewest times that it stands.
        min: value Integer = "min" 0..1;
        /// The most times that it stands: a number as text, or `*` for any.
        max: value Text = "max" 0..1;
        /// What the parameter is for, in a few words.
        documentation: value Text = "documentation" 0..1;
        /// Name of its FHIR type, such as `Quantity` or `Patient`.
        type_: value FhirType = "type" 1..1;
        /// Canonical URL of a profile that its values follow.
        profile: value Canonical = "profile" 0..1;
    }
}

element! {
    /// Something that stands in a relation to what is published: its documentation, its source, what it replaces.
    RelatedArtifact "RelatedArtifact" ("metadatatypes-definitions.html") {
        /// The relation, such as `documentation`, `citation` or `depends-on`.
        type_: value RelatedArtifactType = "type" 1..1;
        /// Short mark by which the text points to it, such as a number in brackets.
        label: value Text = "label" 0..1;
        /// A line that describes it for readers.
        display: value Text = "display" 0..1;
        /// How to cite it, as a bibliography would, in Markdown.
        citation: value Markdown = "citation" 0..1;
        /// Address at which it is found.
        url: value Url = "url" 0..1;
        /// The document itself, or where to fetch it.
        document: boxed Attachment = "document" 0..1;
        /// Canonical URL of the resource that it is, if it is one.
        resource: value Canonical = "resource" 0..1;
    }
}

element! {
    /// A setting that something published is meant for: what kind of setting, and which.
    UsageContext "UsageContext" ("metadatatypes-definitions.html") {
        /// What kind of thing the value tells, such as `age`, `focus` or `venue`.
        code: one Coding = "code" 1..1;
        /// The setting: a concept, an amount, an interval, or something that has a resource.
        value: choice UsageContextValue = "value[x]" 1..1 [PlanDefinition ResearchStudy InsurancePlan HealthcareService Group Location Organization];
    }
}

choice! {
    /// The setting that something is meant for.
    UsageContextValue "UsageContext" "value" {
        element CodeableConcept(CodeableConcept) = "CodeableConcept" "CodeableConcept";
        element Quantity(Quantity) = "Quantity" "Quantity";
        element Range(Range) = "Range" "Range";
        element Reference(Reference) = "Reference" "Reference";
    }
}
