//! The primitive types of FHIR R4: values, reading, writing. Those that are texts are in `text.rs`.

use std::{fmt, str::FromStr};

use crate::{
    diagnostic::IssueCode,
    json::{Scan, push_string, string::Str},
    r4::{
        codec::Parser,
        types::{
            date_time::PartialDateTime,
            erased_list::Forgettable,
            primitive::{ScalarInfo, Value},
        },
    },
};
use chrono::{DateTime as Chrono, FixedOffset, NaiveDate};

/// Kind of JSON value that a primitive type is written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Text,
    Number,
    Boolean,
}

/// A primitive type's value.
pub trait Scalar: Clone + Default + PartialEq + fmt::Debug + Forgettable {
    const TYPE: &'static str;
    const KIND: Kind;
    /// The codes of a required binding.
    const BINDING: Option<crate::r4::RequiredCodes> = None;

    const INFO: &'static ScalarInfo = &ScalarInfo {
        name: Self::TYPE,
        binding: Self::BINDING,
        may_break_rules: Self::BINDING.is_some()
            || matches!(Self::TYPE.as_bytes(), b"uri" | b"url" | b"canonical" | b"time"),
    };

    /// Takes the text of a JSON string or number, `true` or `false`. `None`: the type cannot represent it.
    fn take(text: &str) -> Option<Self>;
    /// Reads the next value; `None`: the type cannot represent it, and the fault was noted.
    fn read(parser: &mut Parser<'_>) -> Scan<Option<Self>>;
    fn fault(&self) -> Option<IssueCode>;
    /// Writes the value and the comma after it, in one append.
    fn write(&self, out: &mut Vec<u8>);
    fn view(&self) -> Value<'_>;
}

/// A value whose text breaks the format of its type.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub struct FormatError {
    kind: &'static str,
}

impl fmt::Display for FormatError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "not a FHIR {}: expected {}", self.kind, crate::diagnostic::format_of(self.kind))
    }
}

impl FormatError {
    fn of<T: Scalar>() -> Self {
        Self { kind: T::TYPE }
    }
}

/// First fault of a date or time.
pub(crate) fn stamp_fault(
    stamp: &PartialDateTime,
    valid: fn(&PartialDateTime) -> bool,
) -> Option<IssueCode> {
    if valid(stamp) {
        return None;
    }
    stamp.with_text(|text| string_fault(text, false, false))
}

macro_rules! stamps {
    ($($(#[$doc:meta])* $name:ident = $type:literal, $valid:expr;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, Hash)]
        pub struct $name(PartialDateTime);

        impl $name {
            /// The date or time, with its exact text.
            #[must_use]
            pub fn as_partial_date_time(&self) -> &PartialDateTime {
                &self.0
            }

            /// Whether the text has the format that FHIR demands of the type.
            #[must_use]
            pub fn is_valid(&self) -> bool {
                let valid: fn(&PartialDateTime) -> bool = $valid;
                valid(&self.0)
            }

            /// Takes any text as it is; [`Self::is_valid`] checks it.
            #[must_use]
            pub fn from_text(text: &str) -> Self {
                Self(PartialDateTime::new(text))
            }
        }

        impl Scalar for $name {
            const TYPE: &'static str = $type;
            const KIND: Kind = Kind::Text;

            fn take(text: &str) -> Option<Self> {
                Some(Self::from_text(text))
            }
            fn read(parser: &mut Parser<'_>) -> Scan<Option<Self>> {
                Ok(parser.stamp($type, !matches!($type.as_bytes(), b"date"), $valid)?.map(Self))
            }
            fn fault(&self) -> Option<IssueCode> {
                stamp_fault(&self.0, $valid)
            }
            fn write(&self, out: &mut Vec<u8>) {
                if let Err(text) = self.0.push_to(out) {
                    push_string(out, text.as_bytes());
                }
            }
            fn view(&self) -> Value<'_> {
                Value::PartialDateTime(&self.0)
            }
        }

        impl Default for $name {
            fn default() -> Self {
                Self::from_text("")
            }
        }
        impl FromStr for $name {
            type Err = FormatError;
            fn from_str(text: &str) -> Result<Self, FormatError> {
                let stamp = Self::from_text(text);
                if stamp.is_valid() { Ok(stamp) } else { Err(FormatError::of::<Self>()) }
            }
        }
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Debug::fmt(&self.0, f)
            }
        }
    )*};
}

stamps! {
    /// An instant known to the second or better, with its offset: `2024-06-12T16:40:00.000+02:00`.
    /// Source: [R4 `instant`](http://hl7.org/fhir/R4/datatypes.html#instant).
    Instant = "instant", PartialDateTime::has_time;
    /// A year, a month, a date, or a date with time and offset.
    /// Source: [R4 `dateTime`](http://hl7.org/fhir/R4/datatypes.html#dateTime).
    DateTime = "dateTime", |stamp| stamp.has_time() || stamp.is_date();
    /// A year, a month or a date. Source: [R4 `date`](http://hl7.org/fhir/R4/datatypes.html#date).
    Date = "date", PartialDateTime::is_date;
}

impl Instant {
    /// The instant; `None` when the text is not one.
    #[must_use]
    pub fn to_chrono(&self) -> Option<Chrono<FixedOffset>> {
        self.0.to_chrono()
    }
}

impl DateTime {
    /// The instant; `None` when the text has no time and offset.
    #[must_use]
    pub fn to_chrono(&self) -> Option<Chrono<FixedOffset>> {
        self.0.to_chrono()
    }
}

impl Date {
    /// The date; `None` when the text is not known to the day.
    #[must_use]
    pub fn to_chrono(&self) -> Option<NaiveDate> {
        self.0.to_date()
    }
}

/// A decimal number with the digits it was written with: `1.10` is not `1.1`.
/// Source: [R4 `decimal`](http://hl7.org/fhir/R4/datatypes.html#decimal).
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Decimal(Str);

impl Decimal {
    /// The digits, exactly as they came.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// The nearest floating-point number.
    #[must_use]
    pub fn to_f64(&self) -> f64 {
        self.as_str().parse().unwrap_or(f64::NAN)
    }
}

impl Default for Decimal {
    fn default() -> Self {
        Self(Str::short("0"))
    }
}

impl FromStr for Decimal {
    type Err = FormatError;
    fn from_str(text: &str) -> Result<Self, FormatError> {
        let number = text.starts_with(|c: char| c == '-' || c.is_ascii_digit())
            && crate::json::is_json(text);
        if number { Ok(Self(Str::new(text))) } else { Err(FormatError::of::<Self>()) }
    }
}

impl From<i32> for Decimal {
    fn from(number: i32) -> Self {
        Self(Str::new(&number.to_string()))
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Scalar for Decimal {
    const TYPE: &'static str = "decimal";
    const KIND: Kind = Kind::Number;

    fn take(text: &str) -> Option<Self> {
        Some(Self(Str::new(text)))
    }
    fn read(parser: &mut Parser<'_>) -> Scan<Option<Self>> {
        parser.literal()
    }
    fn fault(&self) -> Option<IssueCode> {
        None
    }
    fn write(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(self.0.as_bytes());
        out.push(b',');
    }
    fn view(&self) -> Value<'_> {
        Value::Number(self.as_str())
    }
}

macro_rules! integers {
    ($($(#[$doc:meta])* $name:ident($inner:ty) = $type:literal, $min:literal;)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name($inner);

        impl $name {
            /// The number; `None` when it is out of the type's range.
            #[must_use]
            pub const fn new(number: $inner) -> Option<Self> {
                if number as i64 >= $min && number as i64 <= i32::MAX as i64 { Some(Self(number)) } else { None }
            }

            /// The number.
            #[must_use]
            pub const fn get(self) -> $inner {
                self.0
            }
        }

        impl Default for $name {
            fn default() -> Self {
                Self(if $min < 0 { 0 } else { $min })
            }
        }

        impl TryFrom<i64> for $name {
            type Error = FormatError;
            fn try_from(number: i64) -> Result<Self, FormatError> {
                <$inner>::try_from(number).ok().and_then(Self::new).ok_or_else(FormatError::of::<Self>)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(&self.0, f)
            }
        }

        impl Scalar for $name {
            const TYPE: &'static str = $type;
            const KIND: Kind = Kind::Number;

            fn take(text: &str) -> Option<Self> {
                // `-0` is the only whole number with two spellings
                text.parse().ok().and_then(Self::new).filter(|_| text != "-0")
            }
            fn read(parser: &mut Parser<'_>) -> Scan<Option<Self>> {
                parser.literal()
            }
            fn fault(&self) -> Option<IssueCode> {
                None
            }
            fn write(&self, out: &mut Vec<u8>) {
                use std::io::Write;
                write!(out, "{},", self.0).expect("a vector takes all");
            }
            fn view(&self) -> Value<'_> {
                Value::Integer(self.0.into())
            }
        }
    )*};
}

integers! {
    /// A whole number of 32 bits. Source: [R4 `integer`](http://hl7.org/fhir/R4/datatypes.html#integer).
    Integer(i32) = "integer", -2_147_483_648;
    /// A whole number from 0 to 2,147,483,647. Source: [R4 `unsignedInt`](http://hl7.org/fhir/R4/datatypes.html#unsignedInt).
    UnsignedInt(u32) = "unsignedInt", 0;
    /// A whole number from 1 to 2,147,483,647. Source: [R4 `positiveInt`](http://hl7.org/fhir/R4/datatypes.html#positiveInt).
    PositiveInt(u32) = "positiveInt", 1;
}

impl Scalar for bool {
    const TYPE: &'static str = "boolean";
    const KIND: Kind = Kind::Boolean;

    fn take(text: &str) -> Option<Self> {
        Some(text == "true")
    }
    fn read(parser: &mut Parser<'_>) -> Scan<Option<Self>> {
        parser.literal()
    }
    fn fault(&self) -> Option<IssueCode> {
        None
    }
    fn write(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(if *self { b"true," } else { b"false," });
    }
    fn view(&self) -> Value<'_> {
        Value::Boolean(*self)
    }
}

/// The fault of a string of any type; `fits`: it has the format of its type.
pub(crate) fn string_fault(text: &str, may_hold_controls: bool, fits: bool) -> Option<IssueCode> {
    if text.is_empty() {
        return Some(IssueCode::EmptyString);
    }
    if !fits {
        return Some(IssueCode::BadPrimitive);
    }
    let starts_well = text.as_bytes().first().is_some_and(|first| (b'!'..0x7f).contains(first));
    // a byte-order mark, which many readers take out wherever it stands
    if !starts_well && text.trim_matches('\u{feff}').is_empty() {
        return Some(IssueCode::EmptyString);
    }
    if !starts_well && text.trim().is_empty() {
        return Some(IssueCode::BlankString);
    }
    if may_hold_controls && text.bytes().any(|b| b < b' ' && !matches!(b, b'\t' | b'\n' | b'\r')) {
        return Some(IssueCode::ControlCharacter);
    }
    None
}
