//! One primitive element: a value, and what is rarely there, an id and extensions.

use std::fmt;

use super::{Base, Extension, scalar::Scalar};

/// An element of a primitive type: its value, its id and its extensions (`start` and `_start` in JSON).
///
/// Most have only a value, and take little more room than it. An element may have extensions instead of a value, to say why
/// there is none.
///
/// ```
/// use fhir_sas::r4::{Primitive, SlotStatus, Text};
///
/// let comment: Primitive<Text> = "https://agenda.example.fr/rdv/12".into();
/// assert_eq!(comment.value().map(Text::as_str), Some("https://agenda.example.fr/rdv/12"));
/// assert!(Primitive::new(SlotStatus::FREE) == SlotStatus::FREE);
/// ```
#[derive(Clone)]
pub struct Primitive<T> {
    /// The default where there is none.
    value: T,
    beside: Beside,
}

impl<T> Primitive<T> {
    /// An element with a value and nothing else.
    pub const fn new(value: T) -> Self {
        Self { value, beside: Beside::none() }
    }

    /// An element with an id or extensions, and perhaps a value.
    pub fn with_base(value: Option<T>, base: Base) -> Self
    where
        T: Default,
    {
        match value {
            Some(value) => Self { value, beside: Beside::of_value(base) },
            None => Self::bare(base, false),
        }
    }

    /// The value, when there is one.
    pub fn value(&self) -> Option<&T> {
        if self.beside.has_value() { Some(&self.value) } else { None }
    }

    /// The value, given away; `None` when there was none.
    pub fn into_value(self) -> Option<T> {
        if self.beside.has_value() { Some(self.value) } else { None }
    }

    /// Sets the value; id and extensions stay.
    pub fn set_value(&mut self, value: T) {
        self.value = value;
        self.beside.set_value(Held::Value);
    }

    /// The id of the element, by which others in the same resource can point to it.
    pub fn id(&self) -> Option<&str> {
        self.base().id()
    }

    /// The extensions of the element, in order.
    pub fn extension(&self) -> &[Extension] {
        self.base().extension()
    }

    /// Id, extensions and unknown members of the element.
    pub fn base(&self) -> &Base {
        self.beside.base()
    }

    /// The same, to be changed.
    pub fn base_mut(&mut self) -> &mut Base {
        self.beside.base_mut()
    }

    /// An element without a value: in a list, one whose value is `null` in JSON, or one of a list of which JSON has no values.
    pub(crate) fn bare(base: Base, null: bool) -> Self
    where
        T: Default,
    {
        let held = if null { Held::Null } else { Held::Nothing };
        Self { value: T::default(), beside: Beside::of(base, held) }
    }

    pub(crate) fn set_base(&mut self, base: Base) {
        self.beside.set_base(base);
    }

    pub(crate) fn clear_value(&mut self)
    where
        T: Default,
    {
        self.value = T::default();
        self.beside.set_value(Held::Nothing);
    }
}

impl<T> From<T> for Primitive<T> {
    fn from(value: T) -> Self {
        Self::new(value)
    }
}

impl<T: PartialEq> PartialEq for Primitive<T> {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value && self.beside == other.beside
    }
}

/// Equal to a bare value: has that value, and neither id nor extensions.
impl<T: PartialEq> PartialEq<T> for Primitive<T> {
    fn eq(&self, other: &T) -> bool {
        self.beside.is_none() && self.value == *other
    }
}

impl<T: fmt::Debug> fmt::Debug for Primitive<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.beside.is_none() {
            return self.value.fmt(f);
        }
        let (value, base) = (self.value(), self.base());
        f.debug_struct("Primitive").field("value", &value).field("base", base).finish()
    }
}

/// What is rarely there. It does not depend on the type of the value, so that there is one code for all types.
#[derive(Clone)]
struct Beside {
    inner: Option<Box<Inner>>,
}

#[derive(Clone)]
struct Inner {
    base: Base,
    held: Held,
}

/// Whether there is a value.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Held {
    Value,
    Nothing,
    /// In a list: there is none, as a `null` in the array of values tells, and not because there is no such array.
    Null,
}

static NO_BASE: Base = Base::none();

impl Beside {
    const fn none() -> Self {
        Self { inner: None }
    }

    fn of(base: Base, held: Held) -> Self {
        Self { inner: Some(Box::new(Inner { base, held })) }
    }

    fn of_value(base: Base) -> Self {
        if base.is_none() { Self::none() } else { Self::of(base, Held::Value) }
    }

    /// There is a value, and nothing else.
    fn is_none(&self) -> bool {
        self.inner.is_none()
    }

    fn held(&self) -> Held {
        match &self.inner {
            None => Held::Value,
            Some(inner) => inner.held,
        }
    }

    fn has_value(&self) -> bool {
        self.held() == Held::Value
    }

    fn base(&self) -> &Base {
        match &self.inner {
            None => &NO_BASE,
            Some(inner) => &inner.base,
        }
    }

    fn base_mut(&mut self) -> &mut Base {
        &mut self.inner.get_or_insert_with(|| Box::new(Inner::of_value())).base
    }

    fn set_base(&mut self, base: Base) {
        *self = match self.held() {
            Held::Value => Self::of_value(base),
            held => Self::of(base, held),
        };
    }

    fn set_value(&mut self, held: Held) {
        if self.held() != held {
            self.inner.get_or_insert_with(|| Box::new(Inner::of_value())).held = held;
        }
    }
}

impl Inner {
    fn of_value() -> Self {
        Self { base: Base::none(), held: Held::Value }
    }
}

impl PartialEq for Beside {
    fn eq(&self, other: &Self) -> bool {
        self.held() == other.held() && self.base() == other.base()
    }
}

/// A value of a primitive element, its Rust type forgotten.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum Value<'a> {
    /// A JSON string.
    Text(&'a str),
    /// A date or time in 16 bytes; [`Stamp`](super::Stamp) has its text.
    Stamp(&'a super::Stamp),
    /// A JSON number, as its text.
    Number(&'a str),
    /// A whole number.
    Integer(i64),
    /// `true` or `false`.
    Boolean(bool),
}

/// Any primitive element, its value's type forgotten: what a walk meets.
pub trait AnyPrimitive: private::Sealed {
    /// Name of the type in FHIR: `instant`.
    fn type_name(&self) -> &'static str;
    /// The value.
    fn any_value(&self) -> Option<Value<'_>>;
    /// Id, extensions and unknown members.
    fn any_base(&self) -> &Base;
    /// What is wrong with the value's format, if anything.
    fn fault(&self) -> Option<crate::issue::IssueCode>;
    /// Whether a value whose format is known to be right may still break a rule of R4: its codes may be bound, an address
    /// may refer to something, and there may be no value, or extensions.
    fn may_break_rules(&self) -> bool;
    /// The codes that R4 demands of it, when it demands some.
    fn binding(&self) -> Option<RequiredCodes>;
    /// Whether it is a place in a list whose value is `null`.
    fn is_null(&self) -> bool;
}

/// A required binding of R4: its value set, and the codes of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RequiredCodes {
    /// The canonical address of the value set.
    pub value_set: &'static str,
    /// Every code of it.
    pub codes: &'static [&'static str],
}

mod private {
    pub trait Sealed {}
    impl<T> Sealed for super::Primitive<T> {}
}

impl<T: Scalar> AnyPrimitive for Primitive<T> {
    fn type_name(&self) -> &'static str {
        T::TYPE
    }
    fn any_value(&self) -> Option<Value<'_>> {
        self.value().map(T::view)
    }
    fn any_base(&self) -> &Base {
        self.base()
    }
    fn fault(&self) -> Option<crate::issue::IssueCode> {
        match self.value() {
            Some(value) => value.fault(),
            None => None,
        }
    }
    fn may_break_rules(&self) -> bool {
        T::MAY_BREAK_RULES || !self.beside.is_none()
    }
    fn binding(&self) -> Option<RequiredCodes> {
        T::BINDING
    }
    fn is_null(&self) -> bool {
        self.beside.held() == Held::Null
    }
}
