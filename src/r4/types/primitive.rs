//! One primitive element: a value, and rarely an id and extensions.

use std::{any::Any, fmt, mem};

use crate::r4::{
    Base, Extension,
    types::{erased_list::Forgettable, scalar::Scalar},
};

/// An element of a primitive type: its value, its id and its extensions (`start` and `_start` in JSON).
///
/// Most have only a value, and take no more room than it. An element may have extensions instead of a value, with the
/// reason of its absence.
///
/// ```
/// use fhir_sas::r4::{FhirString, Primitive, SlotStatus};
///
/// let comment: Primitive<FhirString> = "https://agenda.example.fr/rdv/12".into();
/// assert_eq!(
///     comment.value().map(FhirString::as_str),
///     Some("https://agenda.example.fr/rdv/12")
/// );
/// assert!(Primitive::new(SlotStatus::FREE) == SlotStatus::FREE);
/// ```
pub struct Primitive<T: 'static> {
    repr: Repr<T>,
}

enum Repr<T: 'static> {
    Value(T),
    Full(Box<Full>),
}

/// An optional value, with id and extensions.
#[derive(Clone)]
pub struct Full {
    value: Presence,
    base: Base,
    /// Set while the two arrays of its list are of different length: the shorter one ends before this item.
    ended: Option<Part>,
}

/// One of the two arrays that a list of primitives is in JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    Values,
    /// Ids and extensions.
    Siblings,
}

/// Whether there is a value.
#[derive(Clone)]
enum Presence {
    /// Type-erased: this rare case would otherwise be compiled for each type.
    IntoOptionalText(Box<dyn Storage>),
    /// Missing, as `null` in an array of values.
    Null,
    Missing,
}

/// A type-erased value.
trait Storage: Forgettable {
    fn copy(&self) -> Box<dyn Storage>;
}

impl<T: Clone + Forgettable> Storage for T {
    fn copy(&self) -> Box<dyn Storage> {
        Box::new(self.clone())
    }
}

impl Clone for Box<dyn Storage> {
    fn clone(&self) -> Self {
        (**self).copy()
    }
}

static NO_BASE: Base = Base::none();

/// Heap memory of an element with id or extensions, without that of [`Base`], in bytes.
pub(crate) const FULL: usize = size_of::<Full>() + size_of::<crate::r4::FhirString>();

impl<T> Primitive<T> {
    /// An element with a value and nothing else.
    pub const fn new(value: T) -> Self {
        Self { repr: Repr::Value(value) }
    }

    /// An element with an id or extensions, and perhaps a value.
    pub fn with_base(value: Option<T>, base: Base) -> Self
    where
        T: Clone + Forgettable,
    {
        let mut new = Self::bare(base, false);
        if let Some(value) = value {
            new.set_value(value);
        }
        new
    }

    /// The value, when there is one.
    pub fn value(&self) -> Option<&T> {
        match &self.repr {
            Repr::Value(value) => Some(value),
            Repr::Full(full) => full.value()?.downcast_ref(),
        }
    }

    /// Consumes it and returns the value, if there is one.
    pub fn into_value(self) -> Option<T> {
        match self.repr {
            Repr::Value(value) => Some(value),
            Repr::Full(full) => {
                let Presence::IntoOptionalText(value) = full.value else { return None };
                let value: Box<dyn Any> = value;
                value.downcast().ok().map(|value| *value)
            }
        }
    }

    /// Sets the value; id and extensions stay.
    pub fn set_value(&mut self, value: T)
    where
        T: Clone + Forgettable,
    {
        match &mut self.repr {
            Repr::Value(old) => *old = value,
            Repr::Full(full) => full.value = Presence::IntoOptionalText(Box::new(value)),
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
        Full::base(self.full())
    }

    /// The same, mutable.
    pub fn base_mut(&mut self) -> &mut Base
    where
        T: Clone + Forgettable,
    {
        if let Repr::Value(_) = self.repr {
            let bare = Repr::Full(Box::new(Full::bare(Base::none(), false)));
            if let Repr::Value(value) = mem::replace(&mut self.repr, bare) {
                self.set_value(value);
            }
        }
        match &mut self.repr {
            Repr::Full(full) => &mut full.base,
            Repr::Value(_) => unreachable!("made full above"),
        }
    }

    /// An element without a value: in a list, one whose value is `null` in JSON, or one of a list of which JSON has no values.
    pub(crate) fn bare(base: Base, null: bool) -> Self {
        Self { repr: Repr::Full(Box::new(Full::bare(base, null))) }
    }

    /// Sets which array of its list ends before it.
    pub(in crate::r4) fn set_ended(&mut self, part: Option<Part>)
    where
        T: Clone + Forgettable,
    {
        if part.is_some() {
            // only a full one keeps it
            self.base_mut();
        }
        if let Repr::Full(full) = &mut self.repr {
            full.ended = part;
        }
    }

    pub(in crate::r4) fn ended(&self) -> Option<Part> {
        self.full()?.ended
    }

    fn full(&self) -> Option<&Full> {
        match &self.repr {
            Repr::Value(_) => None,
            Repr::Full(full) => Some(full),
        }
    }
}

impl Full {
    fn bare(base: Base, null: bool) -> Self {
        let value = if null { Presence::Null } else { Presence::Missing };
        Self { value, base, ended: None }
    }

    fn value(&self) -> Option<&dyn Any> {
        match &self.value {
            Presence::IntoOptionalText(value) => Some(&**value),
            Presence::Null | Presence::Missing => None,
        }
    }

    fn is_null(&self) -> bool {
        matches!(self.value, Presence::Null)
    }

    fn base(full: Option<&Self>) -> &Base {
        match full {
            Some(full) => &full.base,
            None => &NO_BASE,
        }
    }

    /// Whether two primitives have equal ids and extensions, or both have none in the same JSON form.
    fn is_same_beside(one: Option<&Self>, other: Option<&Self>) -> bool {
        match (one, other) {
            (None, None) => true,
            (Some(one), Some(other)) => {
                mem::discriminant(&one.value) == mem::discriminant(&other.value)
                    && one.base == other.base
            }
            (Some(full), None) | (None, Some(full)) => {
                full.value().is_some() && full.base.is_none()
            }
        }
    }
}

// by hand, here and below: each function is compiled once for every type, and derives need more of them
impl<T: Clone + Forgettable> Clone for Primitive<T> {
    fn clone(&self) -> Self {
        match &self.repr {
            Repr::Value(value) => Self::new(value.clone()),
            Repr::Full(full) => Self { repr: Repr::Full(full.clone()) },
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
        let same = match (self.value(), other.value()) {
            (Some(value), Some(other)) => value == other,
            (None, None) => true,
            _ => false,
        };
        same && Full::is_same_beside(self.full(), other.full())
    }
}

/// Equal to a bare value: has that value, and neither id nor extensions.
impl<T: PartialEq> PartialEq<T> for Primitive<T> {
    fn eq(&self, other: &T) -> bool {
        match self.value() {
            Some(value) => value == other && Full::is_same_beside(self.full(), None),
            None => false,
        }
    }
}

impl<T: Scalar> fmt::Debug for Primitive<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (self as &dyn AnyPrimitive).fmt(f)
    }
}

/// A value of a primitive element, without its Rust type.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum Value<'a> {
    /// A JSON string.
    Text(&'a str),
    /// A date or time in 16 bytes; [`PartialDateTime`](crate::r4::reflect::PartialDateTime) has its text.
    PartialDateTime(&'a crate::r4::PartialDateTime),
    /// A JSON number, as its text.
    Number(&'a str),
    /// A whole number.
    Integer(i64),
    /// `true` or `false`.
    Boolean(bool),
}

/// Any primitive element, type-erased, as a walk visits it.
pub trait AnyPrimitive: private::Sealed {
    /// The value.
    fn any_value(&self) -> Option<Value<'_>>;
    /// What is wrong with the value's format, if anything.
    fn fault(&self) -> Option<crate::diagnostic::IssueCode>;
}

impl dyn AnyPrimitive + '_ {
    /// Name of the type in FHIR: `instant`.
    #[must_use]
    pub fn type_name(&self) -> &'static str {
        self.about().0.name
    }

    /// Id, extensions and unknown members.
    #[must_use]
    pub fn any_base(&self) -> &Base {
        Full::base(self.about().1)
    }

    /// Whether a value of valid format may still break a rule of R4: a required binding, a reference, a missing value,
    /// extensions.
    #[must_use]
    pub fn may_break_rules(&self) -> bool {
        let (scalar, full) = self.about();
        scalar.may_break_rules || full.is_some()
    }

    /// The codes that R4 demands of it, when it demands some.
    #[must_use]
    pub fn binding(&self) -> Option<RequiredCodes> {
        self.about().0.binding
    }

    pub(in crate::r4) fn is_same(&self, other: &dyn AnyPrimitive) -> bool {
        self.any_value() == other.any_value()
            && Full::is_same_beside(self.about().1, other.about().1)
    }

    /// Which array of its list ends before it.
    pub(in crate::r4) fn ended(&self) -> Option<Part> {
        self.about().1?.ended
    }

    /// Whether it is more than a value.
    pub(in crate::r4) fn is_full(&self) -> bool {
        self.about().1.is_some()
    }

    /// Whether it is a `null` in a list.
    #[must_use]
    pub fn is_null(&self) -> bool {
        self.about().1.is_some_and(Full::is_null)
    }
}

/// A required binding of R4: its value set, and the codes of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RequiredCodes {
    /// The canonical address of the value set.
    pub value_set: &'static str,
    /// Every code of it.
    pub codes: &'static [&'static str],
}

/// What is known of a primitive type.
pub struct ScalarInfo {
    pub(in crate::r4) name: &'static str,
    pub(in crate::r4) binding: Option<RequiredCodes>,
    pub(in crate::r4) may_break_rules: bool,
}

mod private {
    use super::{Full, Primitive, Scalar, ScalarInfo};

    pub trait Sealed {
        /// What is known of the type, and what stands beside the value.
        fn about(&self) -> (&'static ScalarInfo, Option<&Full>);
    }

    impl<T: Scalar> Sealed for Primitive<T> {
        fn about(&self) -> (&'static ScalarInfo, Option<&Full>) {
            (T::INFO, self.full())
        }
    }
}

impl<T: Scalar> AnyPrimitive for Primitive<T> {
    #[allow(clippy::manual_map, reason = "three functions for each type")]
    fn any_value(&self) -> Option<Value<'_>> {
        match self.value() {
            Some(value) => Some(value.view()),
            None => None,
        }
    }
    fn fault(&self) -> Option<crate::diagnostic::IssueCode> {
        match self.value() {
            Some(value) => value.fault(),
            None => None,
        }
    }
}
