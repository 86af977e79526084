//! `value[x]`: one member with as many names as types.

use super::{
    Address, Attachment, Base64Binary, Canonical, Code, CodeableConcept, Coding, ContactPoint,
    Date, DateTime, Decimal, Extension, HumanName, Id, Identifier, Instant, Integer, Item, Items,
    Markdown, MemberInfo, Meta, Money, Object, Oid, Period, PositiveInt, Primitive, Quantity,
    Range, Ratio, Reference, Signature, Text, Time, UnsignedInt, Uri, Url, Uuid,
    object::{Member, read_primitive, write_primitive},
};
use crate::json::{Parser, RawJson, Scan, Taken, Token, Writer};

macro_rules! choice {
    ({ $($kind:ident $variant:ident($of:ty) = $type:literal, $json:literal;)* } others { $($other:literal = $other_json:literal;)* }) => {
        /// The value of an extension: one of the fifty types that R4 allows.
        ///
        /// The types that none of the ten resources uses are kept as JSON.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum ExtensionValue {
            $(
                #[doc = concat!("`", $json, "`, of type `", $type, "`.")]
                $variant(held!($kind $of)),
            )*
            /// A value of a type that is not modelled, by its name in JSON (`valueTiming`), unchecked.
            Other {
                /// Name of the member: `valueTiming`.
                name: &'static str,
                /// Its value.
                value: RawJson,
            },
        }

        impl ExtensionValue {
            /// Name of the member in JSON: `valueString`.
            #[must_use]
            pub fn json_name(&self) -> &'static str {
                match self {
                    $(Self::$variant(_) => $json,)*
                    Self::Other { name, .. } => name,
                }
            }

            pub(crate) fn item(&self) -> Item<'_> {
                match self {
                    $(Self::$variant(value) => item!($kind value),)*
                    Self::Other { value, .. } => Item::Raw(value),
                }
            }
        }

        $(from!($kind $variant $of);)*

        impl Member for Option<ExtensionValue> {
            const TYPES: &'static [&'static str] = &[$($type,)* $($other,)*];

            fn read(&mut self, _: &'static MemberInfo, _: bool, _: &mut Parser<'_>) -> Scan<Taken> {
                // `value[x]` is no name that JSON has
                Ok(Taken::Unknown)
            }
            fn clear(&mut self, sibling: bool) {
                *self = match self.take() {
                    None | Some(ExtensionValue::Other { .. }) => None,
                    $(Some(ExtensionValue::$variant(value)) => without!($kind $variant value sibling),)*
                };
            }
            fn write(&self, _: &'static MemberInfo, writer: &mut Writer<'_>) {
                match self {
                    None => {}
                    $(Some(ExtensionValue::$variant(value)) => write!($kind value $json writer),)*
                    Some(ExtensionValue::Other { name, value }) => {
                        writer.any_name(name);
                        writer.raw(value);
                        writer.comma();
                    }
                }
            }
            fn items(&self) -> Items<'_> {
                self.as_ref().map_or(Items::None, |value| Items::Choice(value.json_name(), value.item()))
            }
        }

        /// The R4 type that a name after `value` stands for.
        pub(crate) fn choice_type(suffix: &str) -> Option<&'static str> {
            const NAMES: &[(&str, &str)] = &[$(($json, $type),)* $(($other_json, $other),)*];
            NAMES.iter().find(|(name, _)| name.strip_prefix("value") == Some(suffix)).map(|(_, of_type)| *of_type)
        }

        pub(super) fn read_value(
            extension: &mut Extension,
            name: &str,
            sibling: bool,
            parser: &mut Parser<'_>,
        ) -> Scan<Taken> {
            let value = &mut extension.value;
            match name {
                $($json => read!($kind $variant $of, $json, value sibling parser),)*
                $($other_json => {
                    if sibling {
                        return Ok(Taken::Unknown);
                    }
                    if let Some(value) = value {
                        return Ok(repeated(value, name));
                    }
                    match parser.peek()? {
                        Token::Object => {
                            *value = Some(ExtensionValue::Other { name: $other_json, value: parser.raw()? });
                            Ok(Taken::Yes)
                        }
                        other => Ok(parser.note_shape($other, other)),
                    }
                })*
                _ => Ok(Taken::Unknown),
            }
        }
    };
}

fn repeated(value: &ExtensionValue, name: &str) -> Taken {
    if value.json_name() == name { Taken::Twice } else { Taken::SecondChoice }
}

macro_rules! held {
    (primitive $of:ty) => { Primitive<$of> };
    (element $of:ty) => { Box<$of> };
}

macro_rules! item {
    (primitive $value:ident) => {
        Item::Primitive($value)
    };
    (element $value:ident) => {
        Item::Element(&**$value)
    };
}

macro_rules! without {
    (primitive $variant:ident $value:ident $sibling:ident) => {
        $value.without($sibling).map(ExtensionValue::$variant)
    };
    (element $variant:ident $value:ident $sibling:ident) => {{
        drop($value);
        None
    }};
}

macro_rules! write {
    (primitive $value:ident $json:literal $writer:ident) => {
        write_primitive($value, concat!("\"", $json, "\":"), concat!("\"_", $json, "\":"), $writer)
    };
    (element $value:ident $json:literal $writer:ident) => {{
        $writer.name(concat!("\"", $json, "\":"));
        $value.write_object($writer);
        $writer.comma();
    }};
}

macro_rules! read {
    (primitive $variant:ident $of:ty, $json:literal, $value:ident $sibling:ident $parser:ident) => {{
        let mut field = match $value.take() {
            None => None,
            Some(ExtensionValue::$variant(primitive)) => Some(primitive),
            Some(other) => {
                let taken = repeated(&other, $json);
                *$value = Some(other);
                return Ok(taken);
            }
        };
        let taken = read_primitive(&mut field, $sibling, $parser);
        *$value = field.map(ExtensionValue::$variant);
        taken
    }};
    (element $variant:ident $of:ty, $json:literal, $value:ident $sibling:ident $parser:ident) => {{
        if $sibling {
            return Ok(Taken::Unknown);
        }
        if let Some(value) = $value {
            return Ok(repeated(value, $json));
        }
        match $parser.peek()? {
            Token::Object => {
                let mut object = Box::new(<$of>::blank());
                $parser.object(&mut *object)?;
                *$value = Some(ExtensionValue::$variant(object));
                Ok(Taken::Yes)
            }
            other => Ok($parser.note_shape(<$of>::TYPE, other)),
        }
    }};
}

/// `From` for the types that stand for one name only.
macro_rules! from {
    (primitive $variant:ident $of:ty) => {
        impl From<$of> for ExtensionValue {
            fn from(value: $of) -> Self {
                Self::$variant(Primitive::new(value))
            }
        }
    };
    (element Age $of:ty) => {};
    (element Count $of:ty) => {};
    (element Distance $of:ty) => {};
    (element Duration $of:ty) => {};
    (element $variant:ident $of:ty) => {
        impl From<$of> for ExtensionValue {
            fn from(value: $of) -> Self {
                Self::$variant(Box::new(value))
            }
        }
    };
}

choice! {
    {
    primitive Base64Binary(Base64Binary) = "base64Binary", "valueBase64Binary";
    primitive Boolean(bool) = "boolean", "valueBoolean";
    primitive Canonical(Canonical) = "canonical", "valueCanonical";
    primitive Code(Code) = "code", "valueCode";
    primitive Date(Date) = "date", "valueDate";
    primitive DateTime(DateTime) = "dateTime", "valueDateTime";
    primitive Decimal(Decimal) = "decimal", "valueDecimal";
    primitive Id(Id) = "id", "valueId";
    primitive Instant(Instant) = "instant", "valueInstant";
    primitive Integer(Integer) = "integer", "valueInteger";
    primitive Markdown(Markdown) = "markdown", "valueMarkdown";
    primitive Oid(Oid) = "oid", "valueOid";
    primitive PositiveInt(PositiveInt) = "positiveInt", "valuePositiveInt";
    primitive Text(Text) = "string", "valueString";
    primitive Time(Time) = "time", "valueTime";
    primitive UnsignedInt(UnsignedInt) = "unsignedInt", "valueUnsignedInt";
    primitive Uri(Uri) = "uri", "valueUri";
    primitive Url(Url) = "url", "valueUrl";
    primitive Uuid(Uuid) = "uuid", "valueUuid";
    element Address(Address) = "Address", "valueAddress";
    element Attachment(Attachment) = "Attachment", "valueAttachment";
    element CodeableConcept(CodeableConcept) = "CodeableConcept", "valueCodeableConcept";
    element Coding(Coding) = "Coding", "valueCoding";
    element ContactPoint(ContactPoint) = "ContactPoint", "valueContactPoint";
    element HumanName(HumanName) = "HumanName", "valueHumanName";
    element Identifier(Identifier) = "Identifier", "valueIdentifier";
    element Money(Money) = "Money", "valueMoney";
    element Period(Period) = "Period", "valuePeriod";
    element Range(Range) = "Range", "valueRange";
    element Ratio(Ratio) = "Ratio", "valueRatio";
    element Reference(Reference) = "Reference", "valueReference";
    element Signature(Signature) = "Signature", "valueSignature";
    element Meta(Meta) = "Meta", "valueMeta";
    element Age(Quantity) = "Age", "valueAge";
    element Count(Quantity) = "Count", "valueCount";
    element Distance(Quantity) = "Distance", "valueDistance";
    element Duration(Quantity) = "Duration", "valueDuration";
    element Quantity(Quantity) = "Quantity", "valueQuantity";
    }
    others {
        "Annotation" = "valueAnnotation";
        "ContactDetail" = "valueContactDetail";
        "Contributor" = "valueContributor";
        "DataRequirement" = "valueDataRequirement";
        "Dosage" = "valueDosage";
        "Expression" = "valueExpression";
        "ParameterDefinition" = "valueParameterDefinition";
        "RelatedArtifact" = "valueRelatedArtifact";
        "SampledData" = "valueSampledData";
        "Timing" = "valueTiming";
        "TriggerDefinition" = "valueTriggerDefinition";
        "UsageContext" = "valueUsageContext";
    }
}

pub(super) fn evict_value(extension: &mut Extension, name: &str, sibling: bool) -> Option<RawJson> {
    static VALUE: MemberInfo = super::object::member("value[x]", ["", ""], (0, Some(1)), &[], &[]);
    if name.starts_with("value") { extension.value.evict(&VALUE, sibling) } else { None }
}

/// For elements without a choice.
#[allow(clippy::unnecessary_wraps, reason = "as `read_value`")]
pub(super) fn read_none<T>(_: &mut T, _: &str, _: bool, _: &mut Parser<'_>) -> Scan<Taken> {
    Ok(Taken::Unknown)
}

/// For elements without a choice.
pub(super) fn evict_none<T>(_: &mut T, _: &str, _: bool) -> Option<RawJson> {
    None
}
