//! Calls of every accessor of what was read. Lengths are added up, so that the compiler drops no call.
//!
//! Nothing here walks a text again: the cost of the calls is that of the crate.

use std::hash::{DefaultHasher, Hash, Hasher};

use fhir_sas::{
    diagnostic::Lang,
    identifier::{Finess, PractitionerId},
    search::{
        Availability, Merged, PlaceView, ReceivedResponse, ResponseError, SpecialtyView, merge,
    },
    terminology::Visibility,
    validate::Report,
};

/// Both languages.
pub const LANGS: [Lang; 2] = [Lang::En, Lang::Fr];

/// How much is looked at of what there may be many of.
#[derive(Debug, Clone, Copy)]
pub struct Items {
    /// Availabilities of an answer.
    pub availabilities: usize,
    /// Items of a list of one availability: what all availabilities share would be walked again for each of them.
    pub of_each: usize,
}

impl Items {
    /// All availabilities, and the first items of each list.
    pub const FEW: Self = Self { availabilities: usize::MAX, of_each: 2 };
    /// All items of the lists of some availabilities.
    pub const ALL_OF_SOME: Self = Self { availabilities: 64, of_each: usize::MAX };
}

/// Of a small value.
fn taken(value: &impl Hash) -> usize {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    usize::try_from(hasher.finish() & 0xFF).unwrap_or_default()
}

fn length(text: Option<&str>) -> usize {
    text.map_or(0, str::len)
}

/// Every accessor of an answer and of its availabilities.
#[must_use]
pub fn answer(answer: &ReceivedResponse, items: Items) -> usize {
    let mut sum = answer.skipped_count() + answer.body().len() + taken(&answer.use_case());
    for dropped in answer.skipped() {
        sum +=
            dropped.entry() + LANGS.map(|lang| dropped.message(lang).len()).iter().sum::<usize>();
        sum += dropped.to_string().len();
    }
    sum += length(answer.next_page()) + format!("{answer:?}").len();
    for slot in answer.availabilities().take(items.availabilities) {
        sum += availability(&slot, items);
    }
    sum
}

/// Every accessor of an availability.
#[must_use]
pub fn availability(slot: &Availability<'_>, items: Items) -> usize {
    let most = items.of_each;
    let mut sum = taken(&(slot.start(), slot.end(), slot.local_start(), slot.local_end()));
    let person = slot.practitioner();
    sum += person.display_name().len() + taken(&person.id()) + length(person.family());
    sum += person.given().take(most).map(str::len).sum::<usize>();
    sum += usize::from(person.as_r4().is_some());
    if let Some(place) = slot.place() {
        sum += self::place(&place, items);
    }
    sum += taken(&(slot.structure(), slot.phone(), slot.booking(), slot.use_case()));
    sum += length(slot.structure_name()) + length(slot.comment());
    for cpts in slot.cpts().take(most) {
        sum += taken(&(cpts.finess(), cpts.phone())) + length(cpts.name());
        sum += usize::from(cpts.as_r4().is_some());
        if let Some(finess) = cpts.finess() {
            let declared = |_: PractitionerId| -> Option<Finess> { None };
            sum += usize::from(slot.is_open_to(finess));
            sum += usize::from(slot.is_of_member(finess, declared));
        }
    }
    sum += slot.visibilities().take(most).map(|visibility| taken(&visibility)).sum::<usize>();
    sum += Visibility::ALL.iter().filter(|visibility| slot.is_visible_to(**visibility)).count();
    sum += slot.consultations().take(most).map(|consultation| taken(&consultation)).sum::<usize>();
    sum += slot.reasons().take(most).map(str::len).sum::<usize>();
    sum += slot.specialties().take(most).map(specialty).sum::<usize>();
    sum += length(slot.booking_url());
    sum += slot.booking_url_with_origin("sas-preprod").map_or(0, |url| url.len());
    sum += slot.booking_link().map_or(0, |link| link.as_str().len());
    sum += slot.entry() + slot.as_r4().identifier.len();
    sum + format!("{slot:?}{:?}", slot.practitioner()).len()
}

fn place(place: &PlaceView<'_>, items: Items) -> usize {
    let mut sum = length(place.name()) + length(place.city()) + length(place.address_text());
    sum += place.lines().take(items.of_each).map(str::len).sum::<usize>();
    sum += taken(&place.post_code()) + place.id().map_or(0, |id| id.value().len());
    sum += place.opening_hours().take(items.of_each).count() + place.as_r4().alias.len();
    sum + format!("{place:?}").len()
}

fn specialty(specialty: SpecialtyView<'_>) -> usize {
    specialty.display().len()
}

/// Answers merged, and every accessor of what is merged.
#[must_use]
pub fn merged(answers: &[&ReceivedResponse], limit: usize, items: Items) -> usize {
    let most = items.of_each;
    let merged: Merged<'_> = merge(answers.iter().copied(), limit);
    let mut sum = merged.cut();
    for slot in merged.availabilities().iter().take(items.availabilities) {
        sum += taken(&(slot.start(), slot.end(), slot.local_start(), slot.local_end()));
        sum += slot.practitioner().display_name().len() + slot.sources().len();
        sum += slot.place().map_or(0, |found| place(&found, items));
        sum += taken(&(slot.structure(), slot.phone(), slot.booking()));
        sum += slot.booking_urls().iter().take(most).map(|url| url.len()).sum::<usize>();
        sum += slot.visibilities().len() + slot.consultations().len();
        sum += slot.reasons().iter().take(most).map(|reason| reason.len()).sum::<usize>();
        sum += slot.specialties().into_iter().take(most).map(specialty).sum::<usize>();
        sum += slot.cpts().iter().take(most).map(|cpts| taken(&cpts.finess())).sum::<usize>();
    }
    sum
}

/// Every text of a report.
#[must_use]
pub fn report(report: &Report) -> usize {
    let mut sum = report.to_string().len();
    for lang in LANGS {
        sum += report.explain(lang).len() + report.outcome(lang).issue.len();
    }
    sum
}

/// Every text of what is no answer.
#[must_use]
pub fn response_error(why: &ResponseError) -> usize {
    let mut sum = usize::from(why.status()) + taken(&why.code()) + why.body().len();
    sum += LANGS.map(|lang| why.message(lang).len()).iter().sum::<usize>();
    sum += why.outcome().map_or(0, |outcome| outcome.issue.len());
    sum + format!("{why}{why:?}").len()
}
