//! One primitive element: a value, and what is rarely there, an id and extensions.

use std::fmt;

use super::{Base, Extension, scalar::Scalar};

/// An element of a primitive type: its value, its id and its extensions (`start` and `_start` in JSON).
///
/// Most have only a value, and take no more room than it. An element may have extensions instead of a value, to say why
/// there is none.
///
/// ```
/// use fhir_sas::r4::{Primitive, SlotStatus, Text};
///
/// let comment: Primitive<Text> = "https://agenda.example.fr/rdv/12".into();
/// assert_eq!(comment.value().map(Text::as_str), Some("https://agenda.example.fr/rdv/12"));
/// assert!(Primitive::new(SlotStatus::FREE) == SlotStatus::FREE);
/// ```
pub struct Primitive<T> {
    repr: Repr<T>,
}

enum Repr<T> {
    Value(T),
    Full(Box<Full<T>>),
}

struct Full<T> {
    value: Option<T>,
    base: Base,
    /// In a list: the value is missing as a `null` in the array of values, not because there is no such array.
    null: bool,
}

static NO_BASE: Base = Base::none();

impl<T> Primitive<T> {
    /// An element with a value and nothing else.
    pub const fn new(value: T) -> Self {
        Self { repr: Repr::Value(value) }
    }

    /// An element with an id or extensions, and perhaps a value.
    pub fn with_base(value: Option<T>, base: Base) -> Self {
        Self::full(value, base, false)
    }

    /// What there is; `None`: nothing.
    pub(crate) fn if_any(value: Option<T>, base: Base) -> Option<Self> {
        if base.is_none() { value.map(Self::new) } else { Some(Self::with_base(value, base)) }
    }

    fn full(value: Option<T>, base: Base, null: bool) -> Self {
        Self { repr: Repr::Full(Box::new(Full { value, base, null })) }
    }

    /// The value, when there is one.
    pub fn value(&self) -> Option<&T> {
        match &self.repr {
            Repr::Value(value) => Some(value),
            Repr::Full(full) => full.value.as_ref(),
        }
    }

    /// The value, given away; `None` when there was none.
    pub fn into_value(self) -> Option<T> {
        match self.repr {
            Repr::Value(value) => Some(value),
            Repr::Full(full) => full.value,
        }
    }

    /// Sets the value; id and extensions stay.
    pub fn set_value(&mut self, value: T) {
        match &mut self.repr {
            Repr::Value(old) => *old = value,
            Repr::Full(full) => full.value = Some(value),
        }
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
        match &self.repr {
            Repr::Value(_) => &NO_BASE,
            Repr::Full(full) => &full.base,
        }
    }

    /// The same, to be changed.
    pub fn base_mut(&mut self) -> &mut Base
    where
        T: Default,
    {
        if let Repr::Value(value) = &mut self.repr {
            let value = std::mem::take(value);
            *self = Self::with_base(Some(value), Base::none());
        }
        match &mut self.repr {
            Repr::Full(full) => &mut full.base,
            Repr::Value(_) => unreachable!("made full above"),
        }
    }

    /// An element without a value: in a list, one whose value is `null` in JSON, or one of a list of which JSON has no values.
    pub(crate) fn bare(base: Base, null: bool) -> Self {
        Self::full(None, base, null)
    }

    pub(crate) fn is_null(&self) -> bool {
        match &self.repr {
            Repr::Value(_) => false,
            Repr::Full(full) => full.null,
        }
    }

    /// The same value with another id and other extensions.
    pub(crate) fn and_base(&self, base: Base) -> Self
    where
        T: Clone,
    {
        Self::full(self.value().cloned(), base, self.is_null())
    }
}

// by hand, and not for the parts, as each of the fifty types would cost three functions to compile
impl<T: Clone> Clone for Primitive<T> {
    fn clone(&self) -> Self {
        match &self.repr {
            Repr::Value(value) => Self::new(value.clone()),
            Repr::Full(full) => Self::full(full.value.clone(), full.base.clone(), full.null),
        }
    }
}

impl<T> From<T> for Primitive<T> {
    fn from(value: T) -> Self {
        Self::new(value)
    }
}

impl<T: PartialEq> PartialEq for Primitive<T> {
    fn eq(&self, other: &Self) -> bool {
        self.value() == other.value()
            && self.base() == other.base()
            && self.is_null() == other.is_null()
    }
}

/// Equal to a bare value: has that value, and neither id nor extensions.
impl<T: PartialEq> PartialEq<T> for Primitive<T> {
    fn eq(&self, other: &T) -> bool {
        matches!(&self.repr, Repr::Value(value) if value == other)
    }
}

impl<T: fmt::Debug> fmt::Debug for Primitive<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.repr {
            Repr::Value(value) => value.fmt(f),
            Repr::Full(full) => f
                .debug_struct("Primitive")
                .field("value", &full.value)
                .field("base", &full.base)
                .finish(),
        }
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
        T::MAY_BREAK_RULES || matches!(self.repr, Repr::Full(_))
    }
    fn binding(&self) -> Option<RequiredCodes> {
        T::BINDING
    }
    fn is_null(&self) -> bool {
        self.is_null()
    }
}
