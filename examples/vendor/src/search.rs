//! `GET /Slot` and `GET /Schedule`: from the agenda to the answer.

use axum::{
    extract::{RawForm, RawQuery, State, rejection::RawFormRejection},
    response::Response,
};
use chrono::Utc;
use fhir_sas::{
    search::{PlaceSearch, SearchResponse, SlotSearch},
    terminology::Booking,
};
use tracing::warn;

use crate::{
    Addresses, Vendor,
    agenda::Agenda,
    fhir::{Refused, answer},
};

/// Practitioners on their own, and through a CPTS: the request decides which.
pub async fn slots(
    State(vendor): State<Vendor>,
    RawQuery(query): RawQuery,
) -> Result<Response, Refused> {
    answer_slots(&vendor, query.as_deref().unwrap_or_default()).await
}

/// `POST /Slot/_search`: R4 has servers take searches as forms, too.
pub async fn slots_by_form(
    State(vendor): State<Vendor>,
    RawQuery(query): RawQuery,
    form: Result<RawForm, RawFormRejection>,
) -> Result<Response, Refused> {
    answer_slots(&vendor, &query_of(query, form?)).await
}

/// `POST /Schedule/_search`
pub async fn places_by_form(
    State(vendor): State<Vendor>,
    RawQuery(query): RawQuery,
    form: Result<RawForm, RawFormRejection>,
) -> Result<Response, Refused> {
    answer_places(&vendor, &query_of(query, form?)).await
}

/// The parameters of the address, and those of the form. What is no text is no parameter, and is refused as one.
fn query_of(query: Option<String>, RawForm(form): RawForm) -> String {
    let form = String::from_utf8_lossy(&form).into_owned();
    query.into_iter().chain([form]).collect::<Vec<_>>().join("&")
}

async fn answer_slots(vendor: &Vendor, query: &str) -> Result<Response, Refused> {
    let search = SlotSearch::parse(query)?;
    let addresses = vendor.addresses.clone();
    let work = vendor.database.read(move |data| slot_response(&Agenda(data), &search, &addresses));
    Ok(answered(&work.await?))
}

/// The slots that the agenda has for a search. Those that have begun are left out.
pub fn slot_response(
    agenda: &Agenda<'_>,
    search: &SlotSearch,
    addresses: &Addresses,
) -> rusqlite::Result<SearchResponse> {
    let mut answer = search.answer(&addresses.fhir).now(&Utc::now());
    for id in search.practitioners() {
        let Some(doctor) = agenda.doctor(id)? else { continue };
        let mut who = answer.practitioner(id);
        who.id(format!("practitioner-{}", doctor.id)).family(&doctor.family).given(&doctor.given);
        for site in agenda.places_of_doctor(doctor.id)? {
            let mut place = who.place(site.facts());
            for free in agenda.free(site.id, search.window())? {
                let mut slot = place.slot(free.starts, free.ends);
                slot.id(format!("slot-{}", free.id))
                    .kinds(free.kinds)
                    .visible_to_cpts(agenda.cpts(free.id)?)
                    .consultation(free.consultations)
                    .reason(&free.reason)
                    .specialty(doctor.specialty);
                let url = addresses.booking_page(free.id);
                let booking = if free.walk_in { Booking::WalkIn } else { Booking::Routine };
                slot.booking(booking, url);
            }
        }
    }
    Ok(answer.finish())
}

/// The places of SOS Médecins.
pub async fn places(
    State(vendor): State<Vendor>,
    RawQuery(query): RawQuery,
) -> Result<Response, Refused> {
    answer_places(&vendor, query.as_deref().unwrap_or_default()).await
}

async fn answer_places(vendor: &Vendor, query: &str) -> Result<Response, Refused> {
    let search = PlaceSearch::parse(query)?;
    let addresses = vendor.addresses.clone();
    let work = vendor.database.read(move |data| place_response(&Agenda(data), &search, &addresses));
    Ok(answered(&work.await?))
}

/// The slots that the agenda has for a search of places.
pub fn place_response(
    agenda: &Agenda<'_>,
    search: &PlaceSearch,
    addresses: &Addresses,
) -> rusqlite::Result<SearchResponse> {
    let mut answer = search.answer(&addresses.fhir).now(&Utc::now());
    for id in search.structures() {
        let Some(association) = agenda.association(id)? else { continue };
        let mut owner = answer.association(id);
        owner.id(format!("association-{}", association.id)).name(&association.name);
        for site in agenda.places_of_association(association.id)? {
            let mut place = owner.place(site.facts());
            for free in agenda.free(site.id, search.window())? {
                let mut slot = place.slot(free.starts, free.ends);
                slot.id(format!("slot-{}", free.id))
                    .kinds(free.kinds)
                    .consultation(free.consultations)
                    .reason(&free.reason);
                let url = addresses.booking_page(free.id);
                let booking = if free.walk_in { Booking::WalkIn } else { Booking::Routine };
                slot.booking(booking, url);
            }
        }
    }
    Ok(answer.finish())
}

/// Sends an answer, and logs what of the agenda could not be sent.
fn answered(answered: &SearchResponse) -> Response {
    for omission in answered.omissions() {
        if !omission.is_expected() {
            warn!("left out of an answer: {omission}");
        }
    }
    answer(answered.reply())
}
