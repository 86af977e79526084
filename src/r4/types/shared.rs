//! A value that several places hold: an answer says the same concepts thousands of times, and each is held once.

use std::{fmt, ops, sync::Arc};

use crate::r4::{CodeableConcept, Coding};

/// A value that may be held in several places at once, as a reader does with what an answer says again and again.
///
/// It is used like the value itself, and made by `.into()`. Writing to it leaves the other places as they are: the first
/// change copies what is shared.
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
    /// The value on its own; a copy when others hold it too.
    #[must_use]
    pub fn into_inner(self) -> T
    where
        T: Clone,
    {
        Arc::unwrap_or_clone(self.value)
    }

    /// Whether both are the same place in memory, and so equal.
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
