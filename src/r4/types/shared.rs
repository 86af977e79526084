//! Reference-counted values: an answer repeats the same concepts thousands of times, and equal ones share one allocation.

use std::{fmt, ops, sync::Arc};

use crate::r4::{CodeableConcept, Coding};

/// A reference-counted value with copy on write, for what an answer repeats.
///
/// It is used like the value itself, and made by `.into()`. A change does not affect other owners: the first one copies
/// the value.
///
/// ```
/// use fhir_sas::r4::{CodeableConcept, Shared};
///
/// let reason: Shared<CodeableConcept> = CodeableConcept::text("Dépistage").into();
/// let mut other = reason.clone();
/// other.text = Some("Visite de contrôle".into());
/// assert!(reason == CodeableConcept::text("Dépistage") && reason != other);
/// ```
pub struct Shared<T> {
    value: Arc<T>,
}

impl<T> Shared<T> {
    /// The value; a copy when it has other owners.
    #[must_use]
    pub fn into_inner(self) -> T
    where
        T: Clone,
    {
        Arc::unwrap_or_clone(self.value)
    }

    /// Whether both point to the same allocation, and so are equal.
    pub(crate) fn is(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.value, &other.value)
    }
}

impl<T> Clone for Shared<T> {
    fn clone(&self) -> Self {
        Self { value: Arc::clone(&self.value) }
    }
}

impl<T> From<T> for Shared<T> {
    fn from(value: T) -> Self {
        Self { value: Arc::new(value) }
    }
}

impl From<Coding> for Shared<CodeableConcept> {
    fn from(coding: Coding) -> Self {
        CodeableConcept::from(coding).into()
    }
}

impl<T> ops::Deref for Shared<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T: Clone> ops::DerefMut for Shared<T> {
    fn deref_mut(&mut self) -> &mut T {
        Arc::make_mut(&mut self.value)
    }
}

impl<T: Default> Default for Shared<T> {
    fn default() -> Self {
        T::default().into()
    }
}

impl<T: PartialEq> PartialEq for Shared<T> {
    fn eq(&self, other: &Self) -> bool {
        self.is(other) || **self == **other
    }
}

impl<T: PartialEq> PartialEq<T> for Shared<T> {
    fn eq(&self, other: &T) -> bool {
        **self == *other
    }
}

impl<T: fmt::Debug> fmt::Debug for Shared<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).fmt(f)
    }
}
