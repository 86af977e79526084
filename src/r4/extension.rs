//! Extensions, and the fifty types of their value.

use super::declare_prelude::*;

element! {
    /// An addition to the standard model, named by a URL and holding either one value or nested extensions.
    Extension "Extension" ("extensibility-definitions.html") {
        /// URI that names the extension and so gives it its meaning, for example the one of the French
        /// `appointmentOperator`.
        url: value Uri = "url" 1..1;
        /// The value, in JSON under a key that names its type, such as `valueReference`. Absent when nested
        /// extensions hold the content.
        value: choice ExtensionValue = "value[x]" 0..1;
    }
}

choice! {
    /// The value of an extension: one of the fifty types that R4 allows.
    #[non_exhaustive]
    ExtensionValue "Extension" "value" {
        primitive Base64Binary(Base64Binary) = "base64Binary" "Base64Binary";
        primitive Boolean(bool) = "boolean" "Boolean";
        primitive Canonical(Canonical) = "canonical" "Canonical";
        primitive Code(Code) = "code" "Code";
        primitive Date(Date) = "date" "Date";
        primitive DateTime(DateTime) = "dateTime" "DateTime";
        primitive Decimal(Decimal) = "decimal" "Decimal";
        primitive Id(Id) = "id" "Id";
        primitive Instant(Instant) = "instant" "Instant";
        primitive Integer(Integer) = "integer" "Integer";
        primitive Markdown(Markdown) = "markdown" "Markdown";
        primitive Oid(Oid) = "oid" "Oid";
        primitive PositiveInt(PositiveInt) = "positiveInt" "PositiveInt";
        primitive Text(Text) = "string" "String";
        primitive Time(Time) = "time" "Time";
        primitive UnsignedInt(UnsignedInt) = "unsignedInt" "UnsignedInt";
        primitive Uri(Uri) = "uri" "Uri";
        primitive Url(Url) = "url" "Url";
        primitive Uuid(Uuid) = "uuid" "Uuid";
        element Address(Address) = "Address" "Address";
        element Age(Quantity) = "Age" "Age";
        element Annotation(Annotation) = "Annotation" "Annotation";
        element Attachment(Attachment) = "Attachment" "Attachment";
        element CodeableConcept(CodeableConcept) = "CodeableConcept" "CodeableConcept";
        element Coding(Coding) = "Coding" "Coding";
        element ContactPoint(ContactPoint) = "ContactPoint" "ContactPoint";
        element Count(Quantity) = "Count" "Count";
        element Distance(Quantity) = "Distance" "Distance";
        element Duration(Quantity) = "Duration" "Duration";
        element HumanName(HumanName) = "HumanName" "HumanName";
        element Identifier(Identifier) = "Identifier" "Identifier";
        element Money(Money) = "Money" "Money";
        element Period(Period) = "Period" "Period";
        element Quantity(Quantity) = "Quantity" "Quantity";
        element Range(Range) = "Range" "Range";
        element Ratio(Ratio) = "Ratio" "Ratio";
        element Reference(Reference) = "Reference" "Reference";
        element SampledData(SampledData) = "SampledData" "SampledData";
        element Signature(Signature) = "Signature" "Signature";
        element Timing(Timing) = "Timing" "Timing";
        element ContactDetail(ContactDetail) = "ContactDetail" "ContactDetail";
        element Contributor(Contributor) = "Contributor" "Contributor";
        element DataRequirement(DataRequirement) = "DataRequirement" "DataRequirement";
        element Expression(Expression) = "Expression" "Expression";
        element ParameterDefinition(ParameterDefinition) = "ParameterDefinition" "ParameterDefinition";
        element RelatedArtifact(RelatedArtifact) = "RelatedArtifact" "RelatedArtifact";
        element TriggerDefinition(TriggerDefinition) = "TriggerDefinition" "TriggerDefinition";
        element UsageContext(UsageContext) = "UsageContext" "UsageContext";
        element Dosage(Dosage) = "Dosage" "Dosage";
        element Meta(Meta) = "Meta" "Meta";
    }
}
