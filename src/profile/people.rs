//! Names and telephone numbers, as resources hold them.

use super::IntoOptionalText;
use crate::{
    identifier::Phone,
    r4::{ContactPoint, ContactPointSystem, FhirString, HumanName},
};

/// A telephone number in its international form; one that has none stays as it came and is reported by the check.
pub(crate) fn phone(number: &impl IntoOptionalText) -> Option<ContactPoint> {
    let number = number.optional_text()?;
    Some(number.parse::<Phone>().map_or_else(
        |_| ContactPoint {
            system: Some(ContactPointSystem::PHONE.into()),
            value: Some((&*number).into()),
            ..ContactPoint::default()
        },
        ContactPoint::from,
    ))
}

/// The name of a person, to which a part is added.
pub(crate) fn name(names: &mut Vec<HumanName>) -> &mut HumanName {
    if names.is_empty() {
        names.push(HumanName::default());
    }
    &mut names[0]
}

pub(crate) fn family(names: &[HumanName]) -> Option<&str> {
    names.iter().find_map(|name| name.family.as_ref()?.value()).map(FhirString::as_str)
}

pub(crate) fn given(names: &[HumanName]) -> Option<&str> {
    names
        .iter()
        .flat_map(|name| name.given.iter())
        .find_map(|given| given.value())
        .map(FhirString::as_str)
}

/// The first telephone number.
pub(crate) fn number(telecom: &[ContactPoint]) -> Option<Phone> {
    telecom.iter().find_map(|contact| Phone::try_from(contact).ok())
}

/// Methods of types with a telephone number: reading and setting it.
macro_rules! phones {
    (calls) => {
        &[$crate::profile::Call::method("phone", true, &["telecom", "role-phone", "sos-details"])]
    };
    ($name:ident, $builder:ident) => {
        impl $name {
            /// The first telephone number.
            #[must_use]
            pub fn phone(&self) -> Option<$crate::identifier::Phone> {
                $crate::profile::people::number(&self.r4.telecom)
            }
        }

        impl $builder {
            /// A telephone number (`telecom`, 0..*).
            #[must_use]
            pub fn phone(mut self, number: impl IntoOptionalText) -> Self {
                self.r4.telecom.extend($crate::profile::people::phone(&number));
                self
            }
        }
    };
}
pub(crate) use phones;
