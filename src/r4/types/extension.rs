//! Extensions, and the fifty types of their value, twelve of which are kept as JSON.

use crate::{
    json::{RawJson, Token},
    r4::declare_prelude::*,
};

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
        [Other(OtherValue) = "Annotation" "SampledData" "Timing" "ContactDetail" "Contributor" "DataRequirement"
            "Expression" "ParameterDefinition" "RelatedArtifact" "TriggerDefinition" "UsageContext" "Dosage"]
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
        primitive String(FhirString) = "string" "String";
        primitive Time(Time) = "time" "Time";
        primitive UnsignedInt(UnsignedInt) = "unsignedInt" "UnsignedInt";
        primitive Uri(Uri) = "uri" "Uri";
        primitive Url(Url) = "url" "Url";
        primitive Uuid(Uuid) = "uuid" "Uuid";
        element Address(Address) = "Address" "Address";
        element Age(Quantity) = "Age" "Age";
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
        element Signature(Signature) = "Signature" "Signature";
        element Meta(Meta) = "Meta" "Meta";
    }
}

/// A value of a type that is kept as JSON: one of the twelve that none of the modelled resources has and that are large, such as
/// `Timing`, `Dosage` or `Annotation`. (Quantities, ranges, ratios and money have types, though they stand in extensions only.)
///
/// A reader does not report faults within it, a [`Validator`](crate::validate::Validator) does, as for resources that are kept
/// as JSON. Equality is of the text; serde returns the members in the order of its maps: alphabetical, unless `serde_json` has
/// `preserve_order`.
///
/// ```
/// use fhir_sas::{
///     json::RawJson,
///     r4::{Extension, OtherValue},
/// };
///
/// let timing: RawJson =
///     r#"{"repeat": {"frequency": 1, "period": 1, "periodUnit": "wk"}}"#.parse()?;
/// let weekly = OtherValue::new("Timing", timing).expect("a type that is kept as JSON");
/// let extension = Extension::new("https://agenda.example.fr/rythme", weekly);
/// assert_eq!(extension.value.map(|value| value.json_name()), Some("valueTiming"));
/// # Ok::<(), fhir_sas::json::ReadError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OtherValue {
    of_type: &'static str,
    json_name: &'static str,
    json: RawJson,
}

impl OtherValue {
    /// A value of that type. `None`: values of that type are not kept as JSON, or the JSON is not an object.
    #[must_use]
    pub fn new(of_type: &str, json: RawJson) -> Option<Self> {
        json.as_str().starts_with('{').then_some(())?;
        Self::of(of_type, json)
    }

    fn of(name: &str, json: RawJson) -> Option<Self> {
        let (of_type, json_name) = *Self::NAMES.iter().find(|(of_type, _)| *of_type == name)?;
        Some(Self { of_type, json_name, json })
    }

    /// Its type: `Timing`.
    #[must_use]
    pub fn of_type(&self) -> &'static str {
        self.of_type
    }

    /// The value, an object.
    #[must_use]
    pub fn json(&self) -> &RawJson {
        &self.json
    }

    /// Reads the next value; `None`: it is no object, which was noted.
    fn read(suffix: &str, parser: &mut Parser<'_>) -> Scan<Option<Self>> {
        let token = parser.peek()?;
        if token != Token::Object {
            let expected = crate::r4::choice_type(suffix).unwrap_or("Element");
            parser.note_shape(expected, token);
            return Ok(None);
        }
        parser.memory.take(size_of::<Self>());
        Ok(Self::of(suffix, parser.raw()?))
    }
}

impl From<OtherValue> for ExtensionValue {
    fn from(value: OtherValue) -> Self {
        Self::Other(Box::new(value))
    }
}
