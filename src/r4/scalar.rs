//! The primitive types of FHIR R4: what a value is, what its text may look like, how it is read and written.

use std::{fmt, str::FromStr};

use super::{
    Primitive,
    primitive::{ScalarInfo, Value},
    stamp::{Stamp, text_of},
    string::{Hold, Pool, Str},
};
use crate::{
    issue::IssueCode,
    json::{Parser, Scan, push_string},
};
use chrono::{DateTime as Chrono, FixedOffset, NaiveDate, NaiveTime, TimeZone};

/// Kind of JSON value that a primitive type is written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Text,
    Number,
    Boolean,
}

/// A primitive type's value.
pub trait Scalar: Clone + Default + PartialEq + fmt::Debug + 'static {
    const TYPE: &'static str;
    const KIND: Kind;
    /// The codes of a required binding.
    const BINDING: Option<super::RequiredCodes> = None;

    const INFO: &'static ScalarInfo = &ScalarInfo {
        name: Self::TYPE,
        binding: Self::BINDING,
        // that is, also where the format is right
        may_break_rules: Self::BINDING.is_some()
            || matches!(Self::TYPE.as_bytes(), b"uri" | b"url" | b"canonical" | b"time"),
    };

    /// Takes the text of a JSON string or number, `true` or `false`. `None`: it cannot be held, and must be kept aside.
    fn take(text: &str) -> Option<Self>;
    /// Reads the next value; `None`: it cannot be held, and why was noted.
    fn read(parser: &mut Parser<'_>) -> Scan<Option<Self>>;
    fn fault(&self) -> Option<IssueCode>;
    /// Writes the value and the comma after it: two at once are one step less to wait for.
    fn write(&self, out: &mut Vec<u8>);
    fn view(&self) -> Value<'_>;
}

/// A primitive type whose values are any texts, right or wrong.
pub trait TextScalar: Clone + Default + PartialEq + fmt::Debug + 'static {
    const TEXT: &'static TextType;
    /// The codes of a required binding.
    const CODES: Option<super::RequiredCodes>;

    fn of(text: Str) -> Self;
    fn held(&self) -> &Str;
}

impl<T: TextScalar> Scalar for T {
    const TYPE: &'static str = T::TEXT.name;
    const KIND: Kind = Kind::Text;
    const BINDING: Option<super::RequiredCodes> = T::CODES;

    fn take(text: &str) -> Option<Self> {
        Some(T::of(T::TEXT.take(text)))
    }
    fn read(parser: &mut Parser<'_>) -> Scan<Option<Self>> {
        match parser.text(T::TEXT) {
            Ok(Some(text)) => Ok(Some(T::of(text))),
            Ok(None) => Ok(None),
            Err(expected) => Err(expected),
        }
    }
    fn fault(&self) -> Option<IssueCode> {
        T::TEXT.fault(self.held(), self.held().as_str(), true)
    }
    fn write(&self, out: &mut Vec<u8>) {
        self.held().write(out);
    }
    fn view(&self) -> Value<'_> {
        Value::Text(self.held().as_str())
    }
}

impl<T: TextScalar> From<&str> for Primitive<T> {
    fn from(text: &str) -> Self {
        Self::new(T::of(T::TEXT.take(text)))
    }
}

impl<T: TextScalar> From<String> for Primitive<T> {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

/// What a [`TextScalar`] says of itself.
pub struct TextType {
    pub(crate) name: &'static str,
    pub(crate) hold: Hold,
    valid: fn(&str) -> bool,
}

impl TextType {
    pub(super) const CODE: Self = Self { name: "code", hold: Hold::Once, valid: is_code };

    /// A text on its own.
    pub(super) fn take(&self, text: &str) -> Str {
        Pool::none().hold(self.hold, text)
    }

    /// The fault of a string; `escaped`: it may hold what JSON writes with escapes only.
    #[inline]
    pub(crate) fn fault(&self, held: &Str, text: &str, escaped: bool) -> Option<IssueCode> {
        if held.is_known() {
            return None;
        }
        string_fault(text, escaped)
            .or_else(|| (!(self.valid)(text)).then_some(IssueCode::BadPrimitive))
    }
}

/// A value whose text breaks the format of its type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FormatError {
    kind: &'static str,
}

impl std::error::Error for FormatError {}

impl fmt::Display for FormatError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "not a FHIR {}: expected {}", self.kind, crate::issue::format_of(self.kind))
    }
}

impl FormatError {
    fn of<T: Scalar>() -> Self {
        Self { kind: T::TYPE }
    }
}

/// First fault of a string, of whatever type.
fn string_fault(text: &str, may_hold_controls: bool) -> Option<IssueCode> {
    let starts_well = text.as_bytes().first().is_some_and(|first| (b'!'..0x7f).contains(first));
    if !starts_well && text.trim().is_empty() {
        return Some(IssueCode::EmptyString);
    }
    if may_hold_controls && text.bytes().any(|b| b < b' ' && !matches!(b, b'\t' | b'\n' | b'\r')) {
        return Some(IssueCode::ControlCharacter);
    }
    None
}

/// Most bytes of a FHIR string.
const LONGEST_STRING: usize = 1024 * 1024;

macro_rules! texts {
    ($($(#[$doc:meta])* $name:ident = $type:literal, $hold:ident, $valid:expr;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, PartialEq, PartialOrd, Ord, Hash, Default)]
        pub struct $name(Str);

        impl $name {
            /// The text, exactly as it came.
            #[must_use]
            pub fn as_str(&self) -> &str {
                self.0.as_str()
            }

            /// The same without the question whether it is UTF-8.
            #[allow(dead_code, reason = "not every type is asked")]
            pub(crate) fn as_bytes(&self) -> &[u8] {
                self.0.as_bytes()
            }

            /// Whether the text has the format that FHIR demands of the type.
            #[must_use]
            pub fn is_valid(&self) -> bool {
                self.fault().is_none()
            }
        }

        text_scalar!($name, TextType { name: $type, hold: Hold::$hold, valid: $valid }, None);
    )*};
}

/// A type that holds a text: of what kind, and of what codes.
macro_rules! text_scalar {
    ($name:ident, $text:expr, $binding:expr) => {
        impl TextScalar for $name {
            const TEXT: &'static TextType = &$text;
            const CODES: Option<crate::r4::RequiredCodes> = $binding;

            fn of(text: Str) -> Self {
                Self(text)
            }
            fn held(&self) -> &Str {
                &self.0
            }
        }

        impl Eq for $name {}

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(Self::TEXT.take(text))
            }
        }
        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self::from(text.as_str())
            }
        }
        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }
        impl PartialEq<str> for $name {
            fn eq(&self, other: &str) -> bool {
                self.as_str() == other
            }
        }
        impl PartialEq<&str> for $name {
            fn eq(&self, other: &&str) -> bool {
                self.as_str() == *other
            }
        }
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }
        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                std::fmt::Debug::fmt(self.as_str(), f)
            }
        }
    };
}
pub(super) use text_scalar;

fn no_blank(text: &str) -> bool {
    // other control characters are faults of any string
    all(text.as_bytes(), |byte| byte > b' ')
}

/// Whether all bytes are good.
fn all(bytes: &[u8], good: impl Fn(u8) -> bool) -> bool {
    // no early end within sixteen: they are looked at side by side
    let good = |bytes: &[u8]| bytes.iter().fold(true, |so_far, byte| so_far & good(*byte));
    let (chunks, rest) = bytes.as_chunks::<16>();
    chunks.iter().all(|chunk| good(chunk))
        // the last sixteen once more are faster than those that are left one by one
        && bytes.last_chunk::<16>().map_or_else(|| good(rest), |last| good(last))
}

fn no_longer_than_a_string(text: &str) -> bool {
    text.len() <= LONGEST_STRING || text.chars().count() <= LONGEST_STRING
}

/// Blanks only between words, one at a time, and none of another kind.
fn is_code(text: &str) -> bool {
    if text.bytes().fold(!text.is_empty(), |so_far, b| so_far & (b'!'..0x7f).contains(&b)) {
        return true;
    }
    let mut after_blank = true;
    for c in text.chars() {
        let blank = c == ' ';
        if (blank && after_blank) || (!blank && c.is_whitespace()) {
            return false;
        }
        after_blank = blank;
    }
    !after_blank
}

fn is_id(text: &str) -> bool {
    let good = |b: u8| b.is_ascii_alphanumeric() | (b == b'-') | (b == b'.');
    (1..=64).contains(&text.len()) && all(text.as_bytes(), good)
}

fn is_oid(text: &str) -> bool {
    let Some(rest) = text.strip_prefix("urn:oid:") else { return false };
    let mut arcs = rest.split('.');
    let first = arcs.next().is_some_and(|arc| matches!(arc, "0" | "1" | "2"));
    let mut more = arcs.peekable();
    first
        && more.peek().is_some()
        && more.all(|arc| {
            !arc.is_empty()
                && arc.bytes().all(|b| b.is_ascii_digit())
                && (arc == "0" || !arc.starts_with('0'))
        })
}

/// Whether there is a blank of any script at an end, where nobody sees it.
fn has_blank_end(text: &str) -> bool {
    let ends = [text.as_bytes().first(), text.as_bytes().last()];
    ends.into_iter().flatten().any(|end| !end.is_ascii()) && text.trim() != text
}

/// An address: no blanks; what calls itself an OID or a UUID is one.
fn is_uri(text: &str) -> bool {
    no_blank(text)
        && !has_blank_end(text)
        && match text.as_bytes().first() {
            Some(b'u') if text.starts_with("urn:oid:") => is_namespace_oid(text),
            Some(b'u') if text.starts_with("urn:uuid:") => {
                is_uuid(text.split_once('#').map_or(text, |(uuid, _)| uuid))
            }
            Some(b'o') => !text.starts_with("oid:"),
            Some(b'u') => !text.starts_with("uuid:"),
            _ => true,
        }
}

/// An OID that has room for more than a root: `urn:oid:1.2` names nothing.
fn is_namespace_oid(text: &str) -> bool {
    let arcs = text.trim_start_matches("urn:oid:");
    is_oid(text) && (arcs.rfind('.').is_some_and(|last| last >= 4) || arcs.starts_with("1.3"))
}

/// An address that stands on its own, or a part of the same text.
fn is_canonical(text: &str) -> bool {
    let base = text.split_once('|').map_or(text, |(base, _)| base);
    is_uri(base)
        && no_blank(text)
        && !has_blank_end(text)
        && (text.starts_with('#') || is_absolute(text))
}

/// Whether an address says how to read it: `https:`, `urn:`.
pub(crate) fn is_absolute(text: &str) -> bool {
    text.split_once(':').is_some_and(|(scheme, rest)| {
        scheme.starts_with(|c: char| c.is_ascii_lowercase())
            && scheme.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
            && !rest.is_empty()
            && !rest.contains(' ')
    })
}

fn is_uuid(text: &str) -> bool {
    let Some(rest) = text.strip_prefix("urn:uuid:") else { return false };
    rest.len() == 36
        && rest.bytes().enumerate().all(|(at, b)| match at {
            8 | 13 | 18 | 23 => b == b'-',
            _ => matches!(b, b'0'..=b'9' | b'a'..=b'f'),
        })
}

/// Groups of four, blanks between them.
fn is_base64(text: &str) -> bool {
    let mut count = 0_usize;
    for b in text.bytes() {
        match b {
            b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z' | b'+' | b'/' | b'=' => count += 1,
            b' ' | b'\t' | b'\r' | b'\n' if count.is_multiple_of(4) => {}
            _ => return false,
        }
    }
    count > 0 && count.is_multiple_of(4)
}

fn is_time(text: &str) -> bool {
    let bytes = text.as_bytes();
    let two = |at: usize, max: u8| {
        matches!(bytes.get(at..at + 2), Some([a, b])
            if a.is_ascii_digit() && b.is_ascii_digit() && (a - b'0') * 10 + (b - b'0') <= max)
    };
    let fraction = match bytes.get(8..) {
        None => return false,
        Some([]) => true,
        Some([b'.', digits @ ..]) => !digits.is_empty() && digits.iter().all(u8::is_ascii_digit),
        Some(_) => false,
    };
    fraction && two(0, 23) && bytes[2] == b':' && two(3, 59) && bytes[5] == b':' && two(6, 60)
}

texts! {
    /// A text of at most 1,048,576 characters. Source: [R4 `string`](http://hl7.org/fhir/R4/datatypes.html#string).
    Text = "string", Again, no_longer_than_a_string;
    /// A text that may be formatted as Markdown. Source: [R4 `markdown`](http://hl7.org/fhir/R4/datatypes.html#markdown).
    Markdown = "markdown", Once, |_| true;
    /// The id of a resource on its server: 1 to 64 letters without accent, digits, `-` and `.`.
    /// Source: [R4 `id`](http://hl7.org/fhir/R4/datatypes.html#id).
    Id = "id", Id, is_id;
    /// A code of a code system that R4 does not close. Source: [R4 `code`](http://hl7.org/fhir/R4/datatypes.html#code).
    Code = "code", Once, is_code;
    /// An address or name by which something is known everywhere, without blanks.
    /// Source: [R4 `uri`](http://hl7.org/fhir/R4/datatypes.html#uri).
    Uri = "uri", Address, is_uri;
    /// An address where something can be fetched. Source: [R4 `url`](http://hl7.org/fhir/R4/datatypes.html#url).
    Url = "url", Once, is_uri;
    /// The address of a profile, value set or other definition, perhaps with `|version`.
    /// Source: [R4 `canonical`](http://hl7.org/fhir/R4/datatypes.html#canonical).
    Canonical = "canonical", Address, is_canonical;
    /// An OID as an address: `urn:oid:1.2.250.1.71.4.2.1`. Source: [R4 `oid`](http://hl7.org/fhir/R4/datatypes.html#oid).
    Oid = "oid", Address, is_namespace_oid;
    /// A UUID as an address, in lower case: `urn:uuid:…`. Source: [R4 `uuid`](http://hl7.org/fhir/R4/datatypes.html#uuid).
    Uuid = "uuid", Once, is_uuid;
    /// Bytes in base64. Source: [R4 `base64Binary`](http://hl7.org/fhir/R4/datatypes.html#base64Binary).
    Base64Binary = "base64Binary", Once, is_base64;
    /// A `div` element of XHTML. Source: [R4 `xhtml`](http://hl7.org/fhir/R4/narrative.html#xhtml).
    Xhtml = "xhtml", Once, |_| true;
    /// A time of day with seconds: `08:30:00`. Source: [R4 `time`](http://hl7.org/fhir/R4/datatypes.html#time).
    Time = "time", Once, is_time;
}

impl Time {
    /// The time of day; `None` when the text is none. A 60th second is read as the 59th, prolonged.
    #[must_use]
    pub fn to_chrono(&self) -> Option<NaiveTime> {
        self.is_valid().then(|| self.as_str().parse().ok()).flatten()
    }
}

impl From<NaiveTime> for Time {
    fn from(time: NaiveTime) -> Self {
        Self::from(time.to_string())
    }
}

/// First fault of a date or time.
pub(crate) fn stamp_fault(stamp: &Stamp, valid: fn(&Stamp) -> bool) -> Option<IssueCode> {
    if valid(stamp) {
        return None;
    }
    stamp.with_text(|text| string_fault(text, true)).or(Some(IssueCode::BadPrimitive))
}

macro_rules! stamps {
    ($($(#[$doc:meta])* $name:ident = $type:literal, $valid:expr;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, Hash)]
        pub struct $name(Stamp);

        impl $name {
            /// The date or time, whose text comes back exactly as it came.
            #[must_use]
            pub fn as_stamp(&self) -> &Stamp {
                &self.0
            }

            /// Whether the text has the format that FHIR demands of the type.
            #[must_use]
            pub fn is_valid(&self) -> bool {
                let valid: fn(&Stamp) -> bool = $valid;
                valid(&self.0)
            }

            /// Takes any text, right or wrong, as it came; [`Self::is_valid`] tells.
            #[must_use]
            pub fn from_text(text: &str) -> Self {
                Self(Stamp::new(text))
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
                Value::Stamp(&self.0)
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
    Instant = "instant", Stamp::has_time;
    /// A year, a month, a date, or a date with time and offset.
    /// Source: [R4 `dateTime`](http://hl7.org/fhir/R4/datatypes.html#dateTime).
    DateTime = "dateTime", |stamp| stamp.has_time() || stamp.is_date();
    /// A year, a month or a date. Source: [R4 `date`](http://hl7.org/fhir/R4/datatypes.html#date).
    Date = "date", Stamp::is_date;
}

impl Instant {
    /// The instant; `None` when the text is none.
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

/// Written with milliseconds and a numeric offset, as the guide's examples are.
impl<T: TimeZone> From<Chrono<T>> for Instant {
    fn from(instant: Chrono<T>) -> Self {
        Self::from_text(&text_of(&instant))
    }
}

/// Written with milliseconds and a numeric offset, as the guide's examples are.
impl<T: TimeZone> From<Chrono<T>> for DateTime {
    fn from(instant: Chrono<T>) -> Self {
        Self::from_text(&text_of(&instant))
    }
}

impl From<NaiveDate> for Date {
    fn from(date: NaiveDate) -> Self {
        Self::from_text(&date.to_string())
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
                // `-0` is the one whole number that two texts write
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
