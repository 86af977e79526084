//! Conformant resources and their builders: a value of these types conforms to R4, to `FrCore`, to the profile of its use case and
//! to the guide's rules about a single resource.
//!
//! | type | resource | flows | built by |
//! |---|---|---|---|
//! | [`FrSlot`] | `Slot` | all | [`FrSlot::builder`] |
//! | [`FrSchedule`] | `Schedule` | all | [`FrSchedule::builder`], [`FrSchedule::sos`] |
//! | [`FrPractitioner`] | `Practitioner` | practitioners, CPTS | [`FrPractitioner::builder`] |
//! | [`FrRegulator`] | `Practitioner` | accounts | [`FrRegulator::builder`] |
//! | [`FrPractitionerRoleExercice`] | `PractitionerRole` | practitioners, CPTS | [`FrPractitionerRoleExercice::builder`] |
//! | [`FrLocation`] | `Location` | contained in a role; SOS | [`FrLocation::builder`] |
//! | [`FrHealthcareService`] | `HealthcareService` | CPTS | [`FrHealthcareService::builder`] |
//! | [`FrOrganization`] | `Organization` | CPTS, SOS | [`FrOrganization::cpts`], [`FrOrganization::sos`] |
//! | [`FrAppointment`] | `Appointment` | all | [`FrAppointment::builder`] |
//! | [`FrBundle`] | `Bundle` | all | [`SlotSearch::answer`](crate::search::SlotSearch::answer), [`PlaceSearch::answer`](crate::search::PlaceSearch::answer) |
//!
//! A value of these types is made by its builder, or validated from a parsed resource: `validate` returns a resource that does
//! not conform with the whole [report](NonConformant::report). Warnings are no obstacle. Values are read-only: `as_r4` borrows the
//! resource, `into_r4` returns it. They can be written (`Serialize`, functions of [`r4`](crate::r4) on `as_r4()`) but not
//! deserialised: a text does not state its flow, and stored data must stay readable when a later version adds a
//! rule. Parse [`r4`](crate::r4), then validate.
//!
//! ```
//! use fhir_sas::{FrPractitioner, UseCase, r4};
//!
//! let read: r4::Practitioner = serde_json::from_str(
//!     r#"{"resourceType": "Practitioner",
//!     "meta": {"profile": ["http://sas.fr/fhir/StructureDefinition/FrPractitionerAgregateur"]},
//!     "identifier": [{"type": {"coding": [{"system": "http://interopsante.org/fhir/CodeSystem/fr-v2-0203", "code": "IDNPS"}]},
//!         "system": "urn:oid:1.2.250.1.71.4.2.1", "value": "10002909371"}]}"#,
//! )?;
//! let refused =
//!     FrPractitioner::validate(read, UseCase::IndividualPractitioner).unwrap_err();
//! // the first digit, the kind of id, is missing
//! assert_eq!(refused.report().issues()[0].code.as_str(), "practitioner-national-id");
//!
//! let fixed =
//!     FrPractitioner::builder(UseCase::IndividualPractitioner, "10002909371".parse()?)
//!         .family("MARTIN")
//!         .given("Claire")
//!         .build()?;
//! assert_eq!(fixed.national_id().as_str(), "810002909371");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # What the profile is
//! A resource must claim exactly the profile of its flow in `meta.profile`: the acceptance tests find resources by it.
//! Builders write it. Where a flow has no profile for a type (there is no practitioner in answers of SOS Médecins), the one of
//! the other flows is required.
//!
//! The profiles are those of the guide's build of 2026-06-29; the one of the place de marché
//! ([`UseCase::Pdm`]), which has appointments only, is of the next edition, which is not published.
//!
//! # How builders treat their input
//! Mandatory data are arguments of the function that starts the builder; methods for the rest also take an `Option`, for columns
//! that may be empty. Telephone numbers are written in the international form. `build` reports every fault, and the
//! [calls](NonConformant::calls) of the builder that cause it.

mod appointment;
mod bundle;
mod calls;
pub(crate) mod fr_core_2;
mod healthcare_service;
mod location;
mod non_conformant;
mod optional_text;
mod organization;
mod people;
mod place;
mod practitioner;
mod practitioner_role;
mod regulator;
mod schedule;
mod slot;

/// Shared parts of resources, for builders and answers.
pub(crate) mod compose {
    pub(crate) use super::{
        healthcare_service::service,
        location::location,
        meta,
        organization::organization,
        place::{address, hours, opening_hours},
        practitioner::practitioner,
        practitioner_role::{of_structure, role},
        profile,
        schedule::schedule,
        slot::{consult, reason, service_of_cpts, show_to, slot, specialise},
    };
}

pub use appointment::{AppointmentBuilder, FrAppointment};
pub use bundle::FrBundle;
pub use calls::Call;
use calls::builder;
pub use healthcare_service::{FrHealthcareService, HealthcareServiceBuilder};
#[cfg(feature = "schemars")]
pub(crate) use location::CONTAINED as LOCATION;
pub use location::{FrLocation, LocationBuilder};
pub use non_conformant::NonConformant;
pub use optional_text::IntoOptionalText;
pub use organization::{FrOrganization, OrganizationBuilder};
pub use practitioner::{FrPractitioner, PractitionerBuilder};
pub use practitioner_role::{FrPractitionerRoleExercice, PractitionerRoleBuilder};
pub use regulator::{FrRegulator, RegulatorBuilder};
pub use schedule::{FrSchedule, ScheduleBuilder};
pub use slot::{FrSlot, SlotBuilder};

use crate::{
    UseCase,
    r4::{Canonical, List, Meta, Shared},
};

/// What a resource claims about itself.
pub(crate) fn meta(profile: &'static str) -> Shared<Meta> {
    Meta { profile: List::one(Canonical::from(profile).into()), ..Meta::default() }.into()
}

/// The profile of a type in a flow, or else in the flow that has one.
pub(crate) fn profile(of_type: &str, flow: UseCase) -> &'static str {
    let mut flows = std::iter::once(flow).chain(UseCase::WITH_SLOTS.iter().copied());
    flows.find_map(|flow| crate::validate::profile_of(flow, of_type)).unwrap_or_default()
}

/// No cached facts: for types whose accessors read the resource itself.
#[derive(Debug, Clone, PartialEq)]
struct Nothing;

impl Nothing {
    #[allow(clippy::unnecessary_wraps, reason = "as of those of which something is known")]
    fn of<R>(_: &R) -> Option<Self> {
        Some(Self)
    }
}

/// Defines a type of conformant resources: the resource, its flow, and facts cached when it is validated.
macro_rules! conformant {
    (
        account
        $(#[$doc:meta])*
        $name:ident of $r4:ident by $profile:expr, knowing $facts:ident
    ) => {
        conformant! { @type $(#[$doc])* $name $r4 $profile, $facts }
    };
    (
        $(#[$doc:meta])*
        $name:ident of $r4:ident by $profile:expr, knowing $facts:ident
    ) => {
        conformant! { @type $(#[$doc])* $name $r4 $profile, $facts }

        impl $name {
            /// Accepts a resource that conforms.
            ///
            /// # Errors
            /// When it does not: with the resource, and everything that is wrong.
            pub fn validate(resource: $r4, use_case: UseCase) -> Result<Self, NonConformant<$r4>> {
                Self::judged(resource, use_case)
            }

            /// The flow that it conforms to.
            #[must_use]
            pub fn use_case(&self) -> UseCase {
                self.use_case
            }
        }
    };
    (@type $(#[$doc:meta])* $name:ident $r4:ident $profile:expr, $facts:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq)]
        pub struct $name {
            r4: Box<$r4>,
            use_case: UseCase,
            known: $facts,
        }

        impl $name {
            fn judged(resource: $r4, use_case: UseCase) -> Result<Self, NonConformant<$r4>> {
                let profile: fn(UseCase) -> &'static str = $profile;
                let report = Report::proof(&resource, profile(use_case), use_case);
                match $facts::of(&resource) {
                    Some(known) if report.is_conformant() => {
                        Ok(Self { r4: Box::new(resource), use_case, known })
                    }
                    _ => Err(NonConformant::new(resource, report)),
                }
            }

            /// Its id on its server.
            #[must_use]
            pub fn id(&self) -> Option<&str> {
                self.r4.id.as_ref()?.value().map(crate::r4::Id::as_str)
            }

            /// A relative reference to it, as answers have them; `None` when it has no id.
            #[must_use]
            pub fn reference(&self) -> Option<Reference> {
                self.id().map(|id| Reference::to([stringify!($r4), "/", id].concat()))
            }

            /// The resource.
            #[must_use]
            pub fn as_r4(&self) -> &$r4 {
                &self.r4
            }

            /// Returns the resource.
            #[must_use]
            pub fn into_r4(self) -> $r4 {
                *self.r4
            }
        }

        impl AsRef<$r4> for $name {
            fn as_ref(&self) -> &$r4 {
                &self.r4
            }
        }

        impl From<$name> for $r4 {
            fn from(conformant: $name) -> Self {
                conformant.into_r4()
            }
        }

        impl From<$name> for crate::r4::Resource {
            fn from(conformant: $name) -> Self {
                Self::from(conformant.into_r4())
            }
        }

        /// Its type and its id: nothing of a person.
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(stringify!($name))?;
                self.id().map_or(Ok(()), |id| write!(f, " {id}"))
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                self.r4.serialize(serializer)
            }
        }
    };
}
use conformant;
