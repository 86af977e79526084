//! Downcasts of elements, for rules of one type.

use std::any::Any;

use crate::r4::{
    Appointment, AppointmentParticipant, Attachment, Blank, Bundle, BundleEntry, CodeableConcept,
    Coding, ContactPoint, Element, Extension, HealthcareService, Identifier, Location, Money,
    Narrative, OperationOutcome, Organization, Period, Practitioner, PractitionerRole, Quantity,
    Range, Ratio, Reference, Schedule, Slot,
    codec::object::{Sealed, Shape},
};

/// Downcast of any element. The methods name no types, so that codegen units that use an element do not emit debug info for
/// all of them.
pub trait Viewed: Sealed {
    fn shape(&self) -> &'static Shape;
    fn any(&self) -> &dyn Any;
    /// Where R4 declares it: `Slot`, `Coding`, `Bundle.entry`.
    fn declared(&self) -> &'static str {
        self.shape().declared
    }
}

impl<T: Blank> Sealed for T {}

impl<T: Blank> Viewed for T {
    fn shape(&self) -> &'static Shape {
        Self::SHAPE
    }
    fn any(&self) -> &dyn Any {
        self
    }
}

macro_rules! views {
    (seen { $($seen:ident)* } others { $($other:ident)* }) => {
        /// Type tags, for downcasts.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub(crate) enum Tag {
            $($seen,)*
            $($other,)*
            /// A type without a struct.
            Untyped,
        }

        /// An element, downcast to its type.
        #[derive(Clone, Copy)]
        pub(crate) enum View<'a> {
            $($seen(&'a $seen),)*
            /// One that no rule needs.
            Other,
        }

        impl dyn Element + '_ {
            pub(crate) fn view(&self) -> View<'_> {
                match self.tag() {
                    $(Tag::$seen => match self.seen_as() {
                        Some(element) => View::$seen(element),
                        None => View::Other,
                    },)*
                    _ => View::Other,
                }
            }

            pub(crate) fn tag(&self) -> Tag {
                self.shape().tag
            }

            /// The element, if it is of that type.
            pub(crate) fn seen_as<T: 'static>(&self) -> Option<&T> {
                self.any().downcast_ref()
            }
        }

        /// A blank one of each.
        #[cfg(feature = "schemars")]
        pub(crate) fn blanks() -> impl Iterator<Item = Box<dyn crate::r4::Element>> {
            let blanks: Vec<Box<dyn crate::r4::Element>> = vec![
                $(Box::new(<$seen as crate::r4::Blank>::blank()),)*
                $(Box::new(<crate::r4::$other as crate::r4::Blank>::blank()),)*
            ];
            blanks.into_iter()
        }
    };
}

views! {
    seen {
        Appointment AppointmentParticipant Attachment Bundle BundleEntry CodeableConcept Coding ContactPoint
        Extension HealthcareService Identifier Location Money Narrative OperationOutcome Organization Period
        Practitioner PractitionerRole Quantity Range Ratio Reference Schedule Slot
    }
    others {
        Address Base BundleEntryRequest BundleEntryResponse BundleEntrySearch BundleLink
        HealthcareServiceAvailableTime HealthcareServiceEligibility HealthcareServiceNotAvailable HumanName
        LocationHoursOfOperation LocationPosition Meta OperationOutcomeIssue OrganizationContact PractitionerQualification
        PractitionerRoleAvailableTime PractitionerRoleNotAvailable Signature
    }
}
