//! Schedules.

use super::{IntoOptionalText, NonConformant, Nothing, builder, conformant, meta, profile};
use crate::{
    UseCase,
    r4::{Reference, Schedule},
    validate::Report,
};

conformant! {
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
    /// Whose and where: the practitioner and the role, or the place.
    #[must_use]
    pub fn actors(&self) -> &[Reference] {
        &self.r4.actor
    }
}

builder! {
    ScheduleBuilder makes FrSchedule of Schedule;

    /// The agenda of a practitioner in a role.
    pub fn builder(
        use_case: UseCase,
        ["actor", "schedule-actors"] practitioner: Reference,
        ["actor", "schedule-actors"] role: Reference,
    ) -> ScheduleBuilder {
        ScheduleBuilder { r4: schedule(use_case, [practitioner, role]), use_case }
    }

    /// The agenda of a place of SOS Médecins.
    pub fn sos(["actor", "schedule-actors"] place: Reference) -> ScheduleBuilder {
        ScheduleBuilder { r4: schedule(UseCase::Sos, [place]), use_case: UseCase::Sos }
    }

    methods:
}

pub(crate) fn schedule(flow: UseCase, actors: impl IntoIterator<Item = Reference>) -> Schedule {
    Schedule { meta: Some(meta(profile("Schedule", flow))), ..Schedule::new(actors) }
}
