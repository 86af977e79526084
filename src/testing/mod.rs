//! Strategies of [proptest](https://docs.rs/proptest) (feature `testing`), for tests of products that send or read resources of the guide:
//! values, resources that conform, resources and answers with one known fault, requests, whole agendas.
//!
//! | what | how |
//! |---|---|
//! | identifiers, telephone numbers, post codes, codes | `any::<Rpps>()`, `any::<Phone>()`, `any::<Specialty>()`…: the types of [`identifier`](crate::identifier) and [`terminology`](crate::terminology) are [`Arbitrary`](proptest::arbitrary::Arbitrary) |
//! | texts, times | [`text()`], [`times()`] |
//! | resources that conform, with all that they may have besides | [`slot()`], [`schedule()`], [`practitioner()`], [`practitioner_role()`], [`location()`], [`healthcare_service()`], [`organization()`], [`appointment()`], [`regulator()`] |
//! | resources with one fault, its code and its place | [`faulty()`] |
//! | whole answers with one fault, in a resource or between resources | [`faulty_answer()`] |
//! | requests, as the platform writes them and as others do | [`search()`], [`sloppy_search()`] |
//! | agendas with valid and invalid facts, and the expected outcome of each slot | [`agenda()`] |
//!
//! # A test of a vendor's own
//! Put the crate among the `dev-dependencies` with the feature, and proptest. Here a vendor's product reads a booking of whatever
//! kind the guide allows, keeps it in a row of its own, and must not lose any of its data:
//!
//! ```
//! use chrono::{DateTime, FixedOffset};
//! use fhir_sas::{FrAppointment, UseCase, identifier::AppointmentId, testing};
//! use proptest::prelude::*;
//!
//! /// A row of the vendor's table.
//! struct Row {
//!     system: String,
//!     id: String,
//!     start: DateTime<FixedOffset>,
//!     end: DateTime<FixedOffset>,
//! }
//!
//! fn row(booking: &FrAppointment) -> Row {
//!     let id = booking.appointment_id();
//!     let (start, end) = (booking.start(), booking.end());
//!     Row { system: id.system().to_owned(), id: id.value().to_owned(), start, end }
//! }
//!
//! proptest! {
//! # #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]
//! # /*
//!     #[test]
//! # */
//!     fn bookings_find_their_row(booking in testing::appointment(UseCase::IndividualPractitioner)) {
//!         let row = row(&booking);
//!         prop_assert!(row.start < row.end);
//!         prop_assert_eq!(&AppointmentId::new(&row.system, &row.id)?, booking.appointment_id());
//!     }
//! }
//! # bookings_find_their_row();
//! ```
//!
//! # What is in them
//! - Texts have French letters, quotes, emoji, blanks of all widths, what looks like escapes or HTML, and characters of several
//!   bytes at any place: accents, emoji, letters from right to left.
//! - Times go over changes of clocks, leap days and ends of years, from the year 2 to 9999, in the offsets of France and its
//!   departments overseas and in any other that FHIR can write.
//! - Numbers end with a check digit that is right or wrong: the guide does not demand a right one.
//! - Values get simpler as proptest shrinks what fails.
//!
//! Later versions generate other values: a stored seed does not reproduce the same values across versions.

mod agenda;
mod clock;
mod fault;
mod request;
mod resource;
mod value;

pub use agenda::{Agenda, AgendaOwner, AgendaPlace, AgendaSlot, AgendaTime, ExpectedSlot, agenda};
pub use fault::{Faulty, FaultyAnswer, faulty, faulty_answer};
pub use request::{search, sloppy_search};
pub use resource::{
    appointment, healthcare_service, location, organization, practitioner, practitioner_role,
    regulator, schedule, slot,
};
pub use value::{text, times};
