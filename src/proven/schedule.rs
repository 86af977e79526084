//! Schedules.

use super::{Given, Nothing, Unproven, build, meta, profile, proven};
use crate::{
    UseCase,
    r4::{Reference, Schedule},
    validate::Report,
};

proven! {
    /// The agenda of a place: `FrScheduleAgregateur`, or `sas-sos-schedule-aggregator` for SOS Médecins.
    ///
    /// In the flows of practitioners it names one practitioner and one role, which holds the place; in that of SOS Médecins one
    /// place.
    ///
    /// ```
    /// use fhir_sas::{FrSchedule, UseCase, r4::Reference};
    ///
    /// let practitioner = Reference::to("Practitioner/1");
    /// let role = Reference::to("PractitionerRole/2");
    /// let schedule = FrSchedule::builder(UseCase::Cpts, practitioner, role).id("7").build()?;
    /// assert_eq!(schedule.reference(), Some(Reference::to("Schedule/7")));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    FrSchedule of Schedule by |flow| profile("Schedule", flow), knowing Nothing
}

impl FrSchedule {
    /// The agenda of a practitioner in a role.
    #[must_use]
    pub fn builder(use_case: UseCase, practitioner: Reference, role: Reference) -> ScheduleBuilder {
        ScheduleBuilder { r4: schedule(use_case, [practitioner, role]), use_case }
    }

    /// The agenda of a place of SOS Médecins.
    #[must_use]
    pub fn sos(place: Reference) -> ScheduleBuilder {
        ScheduleBuilder { r4: schedule(UseCase::Sos, [place]), use_case: UseCase::Sos }
    }

    /// Whose and where: the practitioner and the role, or the place.
    #[must_use]
    pub fn actors(&self) -> &[Reference] {
        &self.r4.actor
    }
}

/// Makes an [`FrSchedule`].
#[derive(Debug, Clone)]
pub struct ScheduleBuilder {
    r4: Schedule,
    use_case: UseCase,
}

build!(ScheduleBuilder makes FrSchedule of Schedule);

pub(crate) fn schedule(flow: UseCase, actors: impl IntoIterator<Item = Reference>) -> Schedule {
    Schedule { meta: Some(meta(profile("Schedule", flow))), ..Schedule::new(actors) }
}
