//! Slots and schedules.

use crate::validate::request::WindowPlace;
use crate::{
    UseCase,
    diagnostic::IssueCode,
    r4::{FhirString, Instant, Primitive, Schedule, Slot},
    terminology::system::{ACT_CODE, CPTS_CATEGORY, TRE_R66, TRE_R314, V2_0276},
    urls::web_address::is_web_address,
    validate::{coding, collector::Facts, engine::Engine, path::Path},
};

/// How a slot is taken.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Booking {
    Routine,
    WalkIn,
}

impl<'v> Engine<'v> {
    pub(super) fn guide_slot(&mut self, slot: &'v Slot, flow: UseCase, path: &Path<'_>) {
        self.slot_times(slot, path);
        let booking = self.slot_booking(slot, path);
        self.slot_url(slot, booking, path);
        self.slot_visibility(slot, flow, path);
        self.slot_consultation(slot, flow, path);
    }

    fn slot_times(&mut self, slot: &'v Slot, path: &Path<'_>) {
        let value = |instant: &'v Option<crate::r4::Primitive<Instant>>| {
            instant.as_ref().and_then(Primitive::value).filter(|instant| instant.is_valid())
        };
        let (start, end) = (value(&slot.start), value(&slot.end));
        for (name, instant) in [("start", start), ("end", end)] {
            let Some(instant) = instant else { continue };
            if !instant.as_partial_date_time().is_usual() {
                let at = path.member("Slot", name);
                instant.as_partial_date_time().with_text(|text| {
                    self.report_guide(
                        IssueCode::SlotInstantFormat,
                        &at,
                        Facts::about(name).plain(text),
                    );
                });
            }
        }
        if let (Some(start), Some(end)) = (start, end)
            && let (Some(start), Some(end)) =
                (start.as_partial_date_time().to_chrono(), end.as_partial_date_time().to_chrono())
        {
            if start >= end {
                self.report_guide(
                    IssueCode::SlotOrder,
                    &path.member("Slot", "end"),
                    Facts::default(),
                );
            }
            if self.guide.and_then(|guide| guide.now).is_some_and(|now| start < now) {
                self.report_guide(
                    IssueCode::SlotBegun,
                    &path.member("Slot", "start"),
                    Facts::default(),
                );
            }
            let request = self.guide.and_then(|guide| guide.request);
            let Some(request) = request else { return };
            let (code, facts) = match request.place_in_window(&start) {
                WindowPlace::Within => return,
                WindowPlace::Before => (IssueCode::SlotOutsideWindow, Facts::about("before")),
                WindowPlace::After => (IssueCode::SlotOutsideWindow, Facts::about("after")),
                WindowPlace::DayAfter => {
                    let day = start.date_naive().to_string();
                    let facts = Facts::default().plain(&*day);
                    self.report_guide(
                        IssueCode::SlotDayAfter,
                        &path.member("Slot", "start"),
                        facts,
                    );
                    return;
                }
            };
            self.report_guide(code, &path.member("Slot", "start"), facts);
        }
    }

    fn slot_booking(&mut self, slot: &'v Slot, path: &Path<'_>) -> Option<Booking> {
        let codings =
            slot.appointment_type.as_ref().map_or(&[][..], |concept| &concept.coding).iter();
        let booking = |coding| match (coding::system(coding), coding::code(coding)) {
            (Some(V2_0276), Some("ROUTINE")) => Ok(Booking::Routine),
            (Some(V2_0276), Some("WALKIN")) => Ok(Booking::WalkIn),
            (_, code) => Err(code),
        };
        // every one of them counts
        let judged: Result<Vec<_>, _> = codings.map(booking).collect();
        match judged.map(|judged| judged.first().copied()) {
            Ok(Some(booking)) => Some(booking),
            found => {
                let found = found.err().flatten();
                let at = path.member("Slot", "appointmentType");
                let at = if slot.appointment_type.is_some() { &at } else { path };
                let facts = Facts::default().expected(&["ROUTINE", "WALKIN"]).found(found);
                self.report_guide(IssueCode::SlotAppointmentType, at, facts);
                None
            }
        }
    }

    fn slot_url(&mut self, slot: &'v Slot, booking: Option<Booking>, path: &Path<'_>) {
        let url = slot.comment.as_ref().and_then(Primitive::value).map(FhirString::as_str);
        let at = path.member("Slot", "comment");
        match url.map(str::trim).filter(|url| !url.is_empty()) {
            None if booking == Some(Booking::WalkIn) => {
                self.report_guide(IssueCode::SlotWalkInUrl, path, Facts::default());
            }
            None => self.report_guide(IssueCode::SlotBookingUrl, path, Facts::about("missing")),
            Some(url) if !is_web_address(url) => {
                // an agenda may have had warnings on people there
                let facts = Facts::about("address").found(url).personal();
                self.report_guide(IssueCode::SlotBookingUrl, &at, facts);
            }
            Some(url) if !url.as_bytes().contains(&b'?') => {
                self.report_guide(IssueCode::SlotBookingUrlQuery, &at, Facts::default().found(url));
            }
            Some(_) => {}
        }
    }

    fn slot_visibility(&mut self, slot: &'v Slot, flow: UseCase, path: &Path<'_>) {
        let labels = slot.meta.as_ref().map_or(&[][..], |meta| &meta.security);
        let label = |code: &str| {
            labels.iter().any(|label| {
                coding::system(label) == Some(TRE_R314) && coding::code(label) == Some(code)
            })
        };
        if labels.is_empty() {
            let facts = Facts::default().expected(match flow {
                UseCase::Sos => &["PUBLIC", "SNP"],
                _ => &["PUBLIC", "PRO", "SNP", "CPTS"],
            });
            self.report_guide(IssueCode::SlotVisibility, path, facts);
        }
        if flow != UseCase::Cpts {
            return;
        }
        let led = slot.service_type.iter().position(|concept| {
            concept.coding.iter().any(|coding| coding::is(coding, TRE_R66, CPTS_CATEGORY))
        });
        match (led, label(CPTS_LABEL)) {
            (Some(index), false) => {
                let at = path.item("Slot", "serviceType", index);
                self.report_guide(IssueCode::SlotCptsLabel, &at, Facts::about("label"));
            }
            (None, true) => {
                self.report_guide(IssueCode::SlotCptsLabel, path, Facts::about("service"))
            }
            _ => {}
        }
    }

    fn slot_consultation(&mut self, slot: &'v Slot, flow: UseCase, path: &Path<'_>) {
        const KINDS: [&str; 3] = ["AMB", "HH", "VR"];
        let mut told = false;
        for (index, concept) in slot.service_type.iter().enumerate() {
            for (inner, coding) in concept.coding.iter().enumerate() {
                if coding::system(coding) == Some(TRE_R66) {
                    continue;
                }
                let code = coding::code(coding).unwrap_or_default();
                let of_kinds = coding::system(coding) == Some(ACT_CODE);
                told |= of_kinds;
                if !of_kinds || !KINDS.contains(&code) {
                    let list = path.item("Slot", "serviceType", index);
                    let at = list.item("CodeableConcept", "coding", inner);
                    let facts = Facts::default().expected(&KINDS).found(code);
                    self.report_guide(IssueCode::SlotConsultationType, &at, facts);
                } else if flow == UseCase::Sos && code == "HH" {
                    let list = path.item("Slot", "serviceType", index);
                    let at = list.item("CodeableConcept", "coding", inner);
                    self.report_guide(IssueCode::SosHomeVisit, &at, Facts::default());
                }
            }
        }
        if !told {
            self.report_guide(
                IssueCode::SlotConsultationMissing,
                path,
                Facts::default().expected(&KINDS),
            );
        }
    }

    pub(super) fn guide_schedule(
        &mut self,
        schedule: &'v Schedule,
        flow: UseCase,
        path: &Path<'_>,
    ) {
        let count = |of_type: &str| {
            let texts = schedule.actor.iter().filter_map(|actor| actor.reference.as_ref()?.value());
            let named = texts.filter(|text| {
                let mut parts = text.as_str().rsplit('/');
                parts.next().is_some() && parts.next() == Some(of_type)
            });
            named.count()
        };
        let wanted: &[&str] = match flow {
            UseCase::Sos => &["Location"],
            _ => &["Practitioner", "PractitionerRole"],
        };
        for name in wanted {
            let found = count(name);
            if found != 1 {
                self.report_guide(IssueCode::ScheduleActors, path, Facts::about(name).bound(found));
            }
        }
    }
}

/// The label of slots that a CPTS offers.
const CPTS_LABEL: &str = "CPTS";
