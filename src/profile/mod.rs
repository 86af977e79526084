//! Resources that are known to conform: to R4, to `FrCore`, to the profile of their flow and to the guide's rules, as far as the
//! resource alone can show it.
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
//! A value of these types is made by its builder, or proven from what was read: `prove` gives the resource back with the whole
//! [report](NonConformant::report) when it does not conform. Warnings do not stand in the way. They are read-only: `as_r4` lends the
//! resource, `into_r4` gives it up. They can be written (`Serialize`, [`json`](crate::json) on `as_r4()`) but not be
//! deserialised: a text does not say its flow, and what is stored today must stay readable when a later version knows a rule
//! more. Read [`r4`](crate::r4), then prove.
//!
//! ```
//! use fhir_sas::{FrPractitioner, UseCase, r4};
//!
//! let read: r4::Practitioner = serde_json::from_str(r#"{"resourceType": "Practitioner",
//!     "meta": {"profile": ["http://sas.fr/fhir/StructureDefinition/FrPractitionerAgregateur"]},
//!     "identifier": [{"type": {"coding": [{"system": "http://interopsante.org/fhir/CodeSystem/fr-v2-0203", "code": "IDNPS"}]},
//!         "system": "urn:oid:1.2.250.1.71.4.2.1", "value": "10002909371"}]}"#)?;
//! let refused = FrPractitioner::validate(read, UseCase::IndividualPractitioner).unwrap_err();
//! // the first digit, which tells the kind of id, is missing
//! assert_eq!(refused.report().issues()[0].code.as_str(), "practitioner-national-id");
//!
//! let fixed = FrPractitioner::builder(UseCase::IndividualPractitioner, "10002909371".parse()?)
//!     .family("MARTIN")
//!     .given("Claire")
//!     .build()?;
//! assert_eq!(fixed.national_id().as_str(), "810002909371");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # What the profile is
//! A resource must claim the profile of its flow in `meta.profile`, and that alone: the acceptance tests find resources by it.
//! Builders write it. Where a flow has no profile for a type (there is no practitioner in answers of SOS Médecins), the one that
//! the other flows have is asked for.
//!
//! # What builders do with what they are given
//! They take what nothing can do without as arguments, and the rest as methods that take an `Option` too, for columns that may
//! be empty. Telephone numbers leave in the international form. Whatever is wrong, `build` tells all of it, and which
//! [calls](NonConformant::calls) of the builder it comes from.

mod appointment;
mod bundle;
mod calls;
mod healthcare_service;
mod location;
mod optional_text;
mod organization;
mod people;
mod place;
mod practitioner;
mod practitioner_role;
mod regulator;
mod schedule;
mod slot;

use std::fmt;

/// The parts that resources are made of, for builders and answers alike.
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
pub use optional_text::IntoOptionalText;
pub use organization::{FrOrganization, OrganizationBuilder};
pub use practitioner::{FrPractitioner, PractitionerBuilder};
pub use practitioner_role::{FrPractitionerRoleExercice, PractitionerRoleBuilder};
pub use regulator::{FrRegulator, RegulatorBuilder};
pub use schedule::{FrSchedule, ScheduleBuilder};
pub use slot::{FrSlot, SlotBuilder};

use crate::{
    UseCase,
    diagnostic::Lang,
    r4::{Canonical, List, Meta, Shared},
    validate::Report,
};

/// A resource that does not conform, with what is wrong with it; or one that a builder refuses for a warning, which its
/// documentation names.
///
/// Its `Debug` has the report and not the resource: errors end up in logs, and resources are of persons.
///
/// ```
/// use fhir_sas::{FrSlot, UseCase, diagnostic::Lang, r4};
///
/// let slot: r4::Slot = serde_json::from_str(r#"{"resourceType": "Slot", "status": "busy"}"#)?;
/// let refused = FrSlot::validate(slot, UseCase::Sos).unwrap_err();
/// println!("{}", refused.report().explain(Lang::Fr));
/// let slot: r4::Slot = refused.into_r4();
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, thiserror::Error)]
pub struct NonConformant<R> {
    resource: Box<R>,
    report: Box<Report>,
    /// Of the builder, if one made it.
    calls: &'static [&'static [Call]],
}

impl<R> NonConformant<R> {
    fn new(resource: R, report: Report) -> Self {
        Self { resource: Box::new(resource), report: Box::new(report), calls: &[] }
    }

    fn built_by(self, calls: &'static [&'static [Call]]) -> Self {
        Self { calls, ..self }
    }

    /// All that is wrong.
    #[must_use]
    pub fn report(&self) -> &Report {
        &self.report
    }

    /// The resource as it is.
    #[must_use]
    pub fn as_r4(&self) -> &R {
        &self.resource
    }

    /// Gives the resource back.
    #[must_use]
    pub fn into_r4(self) -> R {
        *self.resource
    }
}

/// [`NonConformant::explain`] in English.
impl<R> fmt::Display for NonConformant<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.explain(Lang::En))
    }
}

impl<R> fmt::Debug for NonConformant<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("NonConformant").field("report", &self.report).finish_non_exhaustive()
    }
}

/// What a resource claims about itself.
pub(crate) fn meta(profile: &'static str) -> Shared<Meta> {
    Meta { profile: List::one(Canonical::from(profile).into()), ..Meta::default() }.into()
}

/// The profile of a type in a flow, or else in the flow that has one.
pub(crate) fn profile(of_type: &str, flow: UseCase) -> &'static str {
    let flows = [flow, UseCase::Cpts, UseCase::Sos];
    flows
        .into_iter()
        .find_map(|flow| crate::validate::profile_of(flow, of_type))
        .unwrap_or_default()
}

/// Of resources of which everything is read where it stands.
#[derive(Debug, Clone, PartialEq)]
struct Nothing;

impl Nothing {
    #[allow(clippy::unnecessary_wraps, reason = "as of those of which something is known")]
    fn of<R>(_: &R) -> Option<Self> {
        Some(Self)
    }
}

/// A type of proven resources: the resource, its flow, and what is known of it once it is proven.
macro_rules! proven {
    (
        account
        $(#[$doc:meta])*
        $name:ident of $r4:ident by $profile:expr, knowing $facts:ident
    ) => {
        proven! { @type $(#[$doc])* $name $r4 $profile, $facts }
    };
    (
        $(#[$doc:meta])*
        $name:ident of $r4:ident by $profile:expr, knowing $facts:ident
    ) => {
        proven! { @type $(#[$doc])* $name $r4 $profile, $facts }

        impl $name {
            /// Takes a resource that conforms.
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

            /// Gives up the resource.
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
            fn from(proven: $name) -> Self {
                proven.into_r4()
            }
        }

        impl From<$name> for crate::r4::Resource {
            fn from(proven: $name) -> Self {
                Self::from(proven.into_r4())
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
use proven;
