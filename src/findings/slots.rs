//! The slots of an answer as software of dispatchers shows them.

use chrono::{DateTime, FixedOffset};
use serde::Serialize;

use crate::{
    diagnostic::Lang,
    r4::{Bundle, Instant, Primitive, Reader, Resource},
    search::{Availability, Search},
    terminology::{Consultation, Visibility},
    time::{
        Zone,
        paris::{SlotTime, slot_time},
    },
};

/// The instant of a slot that is written in another form than that of R4: those that have one meaning for the reader of answers
/// (`+0100`, a blank for `T`, no seconds). One without an offset is a clock of `zone`, where that has one instant of it. What is finer
/// than milliseconds is cut.
#[must_use]
pub fn slot_instant(
    text: &str,
    zone: impl FnOnce() -> Option<Zone>,
) -> Option<DateTime<FixedOffset>> {
    match slot_time(text)? {
        SlotTime::At(instant) => Some(instant),
        SlotTime::Local(local) => zone()?.to_instant(local),
    }
}

/// Slots that are listed; the others are counted.
const LISTED: usize = 200;

/// What is known of the request that was answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Basis {
    /// It was in the options.
    Request,
    /// It is the one that the answer's link `self` states.
    SelfLink,
}

/// The slots of an answer.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Slots {
    /// Where the request comes from.
    pub basis: Basis,
    /// How many slots can be shown.
    pub count: usize,
    /// The first 200 of them.
    pub slots: Vec<ShownSlot>,
    /// How many entries give no slot though they might.
    pub skipped_count: usize,
    /// The first 100 of them.
    pub skipped: Vec<Skipped>,
    /// Why there is no slot at all.
    pub error: Option<String>,
}

/// A slot.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ShownSlot {
    /// The entry that has it, from 0.
    pub entry: usize,
    /// When it starts, as the clocks of the place show it: `2026-03-02T10:00:00.000+01:00`.
    pub start: String,
    /// When it ends.
    pub end: String,
    /// Whose it is; empty: nobody's, or it is not known.
    pub practitioner: String,
    /// Specialities.
    pub specialties: Vec<String>,
    /// The name of the place, or of its structure.
    pub place: String,
    /// The lines of its address, then post code and city.
    pub address: Vec<String>,
    /// The number to call.
    pub phone: Option<String>,
    /// Kinds of consultation.
    pub consultations: Vec<&'static str>,
    /// Who may book it.
    pub visibilities: Vec<&'static str>,
    /// The CPTS that it is open to.
    pub cpts: Vec<String>,
    /// Where it is booked.
    pub booking_url: Option<String>,
}

/// An entry that gives no slot.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Skipped {
    /// The entry, from 0.
    pub entry: usize,
    /// Why, as a code.
    pub code: &'static str,
    /// Why.
    pub text: &'static str,
    /// Whether nothing is lost by it.
    pub expected: bool,
}

impl Slots {
    /// `None`: it is no answer, or it is not known to which request.
    pub(super) fn of(
        request: Option<&Search>,
        reader: &Reader,
        lang: Lang,
        text: &[u8],
    ) -> Option<Self> {
        let (basis, request) = match request {
            Some(request) => (Basis::Request, request.clone()),
            None => (Basis::SelfLink, request_of(reader, text)?),
        };
        Some(match request.read_with(reader, 200, text) {
            Ok(answer) => Self {
                basis,
                count: answer.availabilities().len(),
                slots: answer.availabilities().take(LISTED).map(ShownSlot::of).collect(),
                skipped_count: answer.skipped_count(),
                skipped: answer
                    .skipped()
                    .iter()
                    .map(|skipped| Skipped {
                        entry: skipped.entry(),
                        code: skipped.code().as_str(),
                        text: skipped.message(lang),
                        expected: skipped.code().is_expected(),
                    })
                    .collect(),
                error: None,
            },
            Err(error) => Self::none(basis, error.message(lang)),
        })
    }

    fn none(basis: Basis, error: String) -> Self {
        Self {
            basis,
            count: 0,
            slots: Vec::new(),
            skipped_count: 0,
            skipped: Vec::new(),
            error: Some(error),
        }
    }
}

/// The request that an answer states in its link `self`.
fn request_of(reader: &Reader, text: &[u8]) -> Option<Search> {
    let read = reader.clone().any_list().read::<Resource>(text).ok()?;
    let Resource::Bundle(bundle) = &read.value else { return None };
    self_link(bundle)?.parse().ok()
}

fn self_link(bundle: &Bundle) -> Option<&str> {
    let links = bundle.link.iter();
    let mut own = links.filter(|link| {
        let relation = link.relation.as_ref().and_then(Primitive::value);
        relation.is_some_and(|relation| relation.as_str().trim() == "self")
    });
    Some(own.next()?.url.as_ref()?.value()?.as_str())
}

impl ShownSlot {
    fn of(slot: Availability<'_>) -> Self {
        let place = slot.place();
        let name = place.and_then(|place| place.name()).or_else(|| slot.structure_name());
        let mut address: Vec<String> = Vec::new();
        if let Some(place) = place {
            address.extend(place.lines().map(str::to_owned));
            let post_code = place.post_code().map(|code| code.to_string());
            let city = [post_code.as_deref(), place.city()];
            let city: Vec<_> = city.into_iter().flatten().collect();
            if !city.is_empty() {
                address.push(city.join(" "));
            }
            if address.is_empty() {
                address.extend(place.address_text().map(str::to_owned));
            }
        }
        let cpts = |cpts: crate::search::CptsView<'_>| {
            let finess = cpts.finess().map(|finess| finess.to_string());
            cpts.name().map(str::to_owned).or(finess).unwrap_or_default()
        };
        Self {
            entry: slot.entry(),
            start: clock(slot.local_start()),
            end: clock(slot.local_end()),
            practitioner: slot.practitioner().display_name().to_owned(),
            specialties: slot.specialties().map(|one| one.display().to_owned()).collect(),
            place: name.unwrap_or_default().to_owned(),
            address,
            phone: slot.phone().map(|phone| phone.to_string()),
            consultations: slot.consultations().map(Consultation::display).collect(),
            visibilities: slot.visibilities().map(Visibility::display).collect(),
            cpts: slot.cpts().map(cpts).collect(),
            booking_url: slot.booking_link().map(|url| url.to_string()),
        }
    }
}

/// As FHIR writes it; empty when it is beyond the years that FHIR has.
fn clock(instant: DateTime<FixedOffset>) -> String {
    Instant::try_from(instant).map_or_else(|_| String::new(), |instant| instant.to_string())
}
