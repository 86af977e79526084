//! The primitive types whose values are texts: one Rust type for all, with the names of FHIR's.

use std::{
    cmp::Ordering,
    fmt,
    hash::{Hash, Hasher},
    marker::PhantomData,
};

use chrono::NaiveTime;

use crate::{
    diagnostic::IssueCode,
    json::{
        Scan,
        string::{Hold, Pool, Str},
    },
    r4::{
        Primitive, RequiredCodes,
        codec::Parser,
        types::{
            erased_list::Forgettable,
            primitive::Value,
            scalar::{Kind, Scalar, string_fault},
        },
    },
};

/// A text of the type that `K` stands for, which is met by its name: [`FhirString`], [`Uri`], [`SlotStatus`](crate::r4::SlotStatus).
///
/// It keeps any text exactly as it came, also one that the type does not allow. Half a surrogate pair, which JSON can escape
/// (`\ud83d`) and UTF-8 cannot represent, reads as U+FFFD; JSON is written with the same escape.
pub struct TextOf<K>(Str, PhantomData<K>);

/// What a [`TextOf`] is.
pub trait TextKind: Forgettable {
    const TEXT: &'static TextType;
    /// The codes of a required binding.
    const CODES: Option<RequiredCodes> = None;
}

/// What a [`TextOf`] is that holds the codes of a value set.
pub trait CodeKind: TextKind {
    const VALUE_SET: &'static str;
    const ALL: &'static [&'static str];
}

/// Properties of a text type.
pub struct TextType {
    pub(crate) name: &'static str,
    pub(crate) hold: Hold,
    valid: fn(&str) -> bool,
}

impl TextType {
    /// Codes of a required binding.
    pub(in crate::r4) const CODE: Self = Self { name: "code", hold: Hold::Once, valid: is_code };

    /// A text on its own.
    pub(in crate::r4) fn take(&self, text: &str) -> Str {
        Pool::none().hold(self.hold, text)
    }

    /// Whether a string without control characters has no fault. `false`: [`Self::fault`] decides.
    #[inline]
    pub(crate) fn is_plainly_valid(&self, text: &str) -> bool {
        // neither empty nor blank
        text.as_bytes().first().is_some_and(|first| (b'!'..0x7f).contains(first))
            && (self.valid)(text)
    }

    /// The fault of a string; `escaped`: it may have characters that JSON only writes as escapes.
    #[inline]
    pub(crate) fn fault(&self, value: &Str, text: &str, escaped: bool) -> Option<IssueCode> {
        if value.is_known() {
            return None;
        }
        if value.halved().is_some() {
            return Some(IssueCode::LoneSurrogate);
        }
        match string_fault(text, escaped, (self.valid)(text)) {
            Some(IssueCode::BadPrimitive)
                if self.name == "base64Binary" && is_loose_base64(text) =>
            {
                Some(IssueCode::LooseBase64)
            }
            fault => fault,
        }
    }
}

impl<K> TextOf<K> {
    fn of(text: Str) -> Self {
        Self(text, PhantomData)
    }

    /// A string literal.
    pub(in crate::r4) const fn literal(text: &'static &'static str) -> Self {
        Self(Str::literal(text), PhantomData)
    }

    /// The text, exactly as it came.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// The same, without a check for UTF-8.
    pub(crate) fn as_bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }
}

impl<K: TextKind> TextOf<K> {
    /// Whether the text has the format that FHIR demands of the type, and nothing that it advises against: blanks alone,
    /// control characters.
    #[must_use]
    pub fn is_valid(&self) -> bool {
        self.fault().is_none()
    }
}

impl<K: CodeKind> TextOf<K> {
    /// The canonical address of the value set.
    pub const VALUE_SET: &'static str = K::VALUE_SET;

    /// Every code of the value set, in its order.
    pub const ALL: &'static [&'static str] = K::ALL;

    /// Whether the code is of the value set.
    #[must_use]
    pub fn is_known(&self) -> bool {
        K::ALL.contains(&self.as_str())
    }
}

impl<K: TextKind> Scalar for TextOf<K> {
    const TYPE: &'static str = K::TEXT.name;
    const KIND: Kind = Kind::Text;
    const BINDING: Option<RequiredCodes> = K::CODES;

    fn take(text: &str) -> Option<Self> {
        Some(Self::from(text))
    }
    fn read(parser: &mut Parser<'_>) -> Scan<Option<Self>> {
        match parser.text(K::TEXT) {
            Ok(Some(text)) => Ok(Some(Self::of(text))),
            Ok(None) => Ok(None),
            Err(expected) => Err(expected),
        }
    }
    fn fault(&self) -> Option<IssueCode> {
        K::TEXT.fault(&self.0, self.as_str(), true)
    }
    fn write(&self, out: &mut Vec<u8>) {
        self.0.write(out);
    }
    fn view(&self) -> Value<'_> {
        Value::Text(self.as_str())
    }
}

// by hand: derived ones would add bounds on `K`
impl<K> Clone for TextOf<K> {
    fn clone(&self) -> Self {
        Self::of(self.0.clone())
    }
}

impl<K> Default for TextOf<K> {
    fn default() -> Self {
        Self::of(Str::default())
    }
}

impl<K> PartialEq for TextOf<K> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}

impl<K> Eq for TextOf<K> {}

impl<K> PartialOrd for TextOf<K> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<K> Ord for TextOf<K> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.0.cmp(&other.0)
    }
}

impl<K> Hash for TextOf<K> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.hash(state);
    }
}

impl<K> PartialEq<str> for TextOf<K> {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl<K> PartialEq<&str> for TextOf<K> {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl<K> AsRef<str> for TextOf<K> {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl<K> fmt::Display for TextOf<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<K> fmt::Debug for TextOf<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}

impl<K: TextKind> From<&str> for TextOf<K> {
    fn from(text: &str) -> Self {
        Self::of(K::TEXT.take(text))
    }
}

impl<K: TextKind> From<String> for TextOf<K> {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl<K: TextKind> From<&str> for Primitive<TextOf<K>> {
    fn from(text: &str) -> Self {
        Self::new(text.into())
    }
}

impl<K: TextKind> From<String> for Primitive<TextOf<K>> {
    fn from(text: String) -> Self {
        Self::new(text.into())
    }
}

/// Most bytes of a FHIR string.
const LONGEST_STRING: usize = 1024 * 1024;

macro_rules! texts {
    ($($(#[$doc:meta])* $name:ident = $type:literal, $hold:ident, $valid:expr;)*) => {
        mod kind {
            $(pub enum $name {})*
        }

        $(
            $(#[$doc])*
            pub type $name = TextOf<kind::$name>;

            impl TextKind for kind::$name {
                const TEXT: &'static TextType =
                    &TextType { name: $type, hold: Hold::$hold, valid: $valid };
            }
        )*
    };
}

texts! {
    /// A text of at most 1,048,576 characters. Source: [R4 `string`](http://hl7.org/fhir/R4/datatypes.html#string).
    FhirString = "string", Again, no_longer_than_a_string;
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
    /// The time of day; `None` when the text is not one. Second 60 is read as a leap second of the 59th.
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

fn no_blank(text: &str) -> bool {
    // other control characters are faults of any string
    all(text.as_bytes(), |byte| byte > b' ')
}

/// Whether all bytes match.
fn all(bytes: &[u8], good: impl Fn(u8) -> bool) -> bool {
    // no early exit within sixteen bytes, so that they vectorize
    let good = |bytes: &[u8]| bytes.iter().fold(true, |so_far, byte| so_far & good(*byte));
    let (chunks, rest) = bytes.as_chunks::<16>();
    chunks.iter().all(|chunk| good(chunk))
        // the last sixteen again, overlapping: faster than the remainder byte by byte
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
    let Some(arcs @ [_, ..]) = rest.strip_prefix(['0', '1', '2']).map(str::as_bytes) else {
        return false;
    };
    // each further arc is a dot, and digits without a leading zero
    let mut at = 0;
    while let [b'.', first @ b'0'..=b'9', more @ ..] = &arcs[at..] {
        let digits = more.iter().take_while(|byte| byte.is_ascii_digit()).count();
        if *first == b'0' && digits > 0 {
            return false;
        }
        at += 2 + digits;
    }
    at == arcs.len()
}

/// Whether it starts or ends with a blank of any script.
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

/// Whether an address has a scheme: `https:`, `urn:`.
pub(crate) fn is_absolute(text: &str) -> bool {
    text.split_once(':').is_some_and(|(scheme, rest)| {
        scheme.starts_with(|c: char| c.is_ascii_lowercase())
            && scheme.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
            && !rest.is_empty()
            && !rest.contains(' ')
    })
}

fn is_uuid(text: &str) -> bool {
    text.strip_prefix("urn:uuid:")
        .is_some_and(|uuid| has_uuid_form(uuid, |b| matches!(b, b'0'..=b'9' | b'a'..=b'f')))
}

/// Whether a text has the groups of a UUID, of the digits that `is_digit` takes: R4 wants small letters, RFC 4122 takes both.
pub(crate) fn has_uuid_form(text: &str, is_digit: impl Fn(u8) -> bool) -> bool {
    text.len() == 36
        && text.bytes().enumerate().all(|(at, byte)| match at {
            8 | 13 | 18 | 23 => byte == b'-',
            _ => is_digit(byte),
        })
}

/// Groups of four, blanks between them; the last one may end with one or two signs that stand for nothing.
fn is_base64(text: &str) -> bool {
    let (mut count, mut padding) = (0_usize, 0);
    for b in text.bytes() {
        match b {
            b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z' | b'+' | b'/' if padding == 0 => {}
            b'=' if padding < 2 => padding += 1,
            b' ' | b'\t' | b'\r' | b'\n' if count.is_multiple_of(4) => continue,
            _ => return false,
        }
        count += 1;
    }
    count > 0 && count.is_multiple_of(4)
}

/// As many signs as groups of four have, wherever padding and blanks stand among them.
fn is_loose_base64(text: &str) -> bool {
    let is_blank = |b: u8| matches!(b, b' ' | b'\t' | b'\r' | b'\n');
    let is_sign = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'/' | b'=');
    let count = text.bytes().filter(|b| is_sign(*b)).count();
    count > 0 && count.is_multiple_of(4) && text.bytes().all(|b| is_sign(b) || is_blank(b))
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
