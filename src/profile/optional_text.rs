//! Facts as a vendor's data has them.

use std::borrow::Cow;

use crate::identifier::{
    Adeli, AdeliRang, Finess, Phone, PostCode, PractitionerId, Rpps, RppsRang, Siret, StructureId,
};

/// A fact as data has it: a text, a value of [`identifier`](crate::identifier), or an `Option` of either, for a column that may
/// be empty. A text of blanks counts as none.
///
/// ```
/// use fhir_sas::{FrPractitioner, UseCase, identifier::Rpps};
///
/// let phone: Option<String> = None;
/// let rpps: Rpps = "10002909371".parse()?;
/// let practitioner = FrPractitioner::builder(UseCase::Cpts, rpps.into())
///     .family("MARTIN")
///     .given(String::from("Claire"))
///     .phone(phone)
///     .build()?;
/// assert!(practitioner.as_r4().telecom.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub trait IntoOptionalText {
    /// The fact as a text.
    fn optional_text(&self) -> Option<Cow<'_, str>>;
}

fn unless_blank(text: &str) -> Option<Cow<'_, str>> {
    let text = text.trim_matches(crate::lang::is_blank);
    (!text.is_empty()).then_some(Cow::Borrowed(text))
}

macro_rules! texts {
    ($($name:ty)*) => {$(
        impl IntoOptionalText for $name {
            fn optional_text(&self) -> Option<Cow<'_, str>> {
                unless_blank(self.as_ref())
            }
        }
    )*};
}

texts! {
    str String Cow<'_, str> Box<str> std::sync::Arc<str> std::rc::Rc<str>
    Adeli AdeliRang Finess Phone PostCode PractitionerId Rpps RppsRang Siret StructureId
}

impl<G: IntoOptionalText + ?Sized> IntoOptionalText for &G {
    fn optional_text(&self) -> Option<Cow<'_, str>> {
        (**self).optional_text()
    }
}

impl<G: IntoOptionalText> IntoOptionalText for Option<G> {
    fn optional_text(&self) -> Option<Cow<'_, str>> {
        self.as_ref().and_then(IntoOptionalText::optional_text)
    }
}

macro_rules! numbers {
    ($($name:ty)*) => {$(
        impl IntoOptionalText for $name {
            fn optional_text(&self) -> Option<Cow<'_, str>> {
                Some(Cow::Owned(self.to_string()))
            }
        }
    )*};
}

// keys of databases
numbers!(u32 u64 i32 i64);
