//! The agenda of a day as the vendor's own people would see it: every slot, what the SAS sees of it, and the bookings with their
//! state. A page of the demonstration: it is not there when regulators sign in at an issuer.

use std::collections::HashMap;

use axum::{
    extract::{Query, State, rejection::QueryRejection},
    http::StatusCode,
    response::Response,
};
use chrono::{DateTime, Days, FixedOffset, NaiveDate, NaiveTime, TimeDelta, Utc};
use fhir_sas::{
    FrAppointment,
    diagnostic::Lang,
    r4::AppointmentStatus,
    search::{PlaceSearch, SearchResponse, SlotSearch, Window},
    terminology::{Consultation, VendorSlotKind},
    time::Zone,
};
use maud::{Markup, html};
use serde::Deserialize;

use crate::{
    Addresses, Vendor,
    agenda::{Agenda, Free, Owner},
    bookings::{self, Booked, Delivery},
    layout::{Failed, page},
    search::{place_response, slot_response},
};

#[derive(Deserialize)]
pub struct Choice {
    day: Option<NaiveDate>,
}

/// The agenda of one owner.
struct OwnerDay {
    owner: Owner,
    places: Vec<(String, Vec<SlotDay>)>,
    /// Why slots that are free are not in the answer.
    omissions: Vec<String>,
}

struct SlotDay {
    starts: DateTime<FixedOffset>,
    ends: DateTime<FixedOffset>,
    slot: Free,
    booking: Option<String>,
    /// The labels with which the SAS sees it; `None`: it does not.
    seen: Option<Vec<String>>,
}

/// `GET /?day=2026-03-02`
pub async fn show(
    State(vendor): State<Vendor>,
    choice: Result<Query<Choice>, QueryRejection>,
) -> Result<Response, Failed> {
    let today = Zone::PARIS.to_local(Utc::now()).date_naive();
    let day = choice?.0.day.unwrap_or(today);
    let addresses = vendor.addresses.clone();
    let found = vendor.database.read(move |data| {
        let owners = owners(&Agenda(data), day, &addresses)?;
        Ok((owners, bookings::all(data)?))
    });
    let (owners, bookings) = found.await?;
    Ok(page(StatusCode::OK, "Agenda du jour", &content(day, &owners, &bookings)))
}

fn window_of(day: NaiveDate) -> Option<Window> {
    let start = Zone::PARIS.to_instant(day.and_time(NaiveTime::MIN))?;
    let next =
        Zone::PARIS.to_instant(day.checked_add_days(Days::new(1))?.and_time(NaiveTime::MIN))?;
    Window::new(start, next - TimeDelta::milliseconds(1)).ok()
}

fn owners(
    agenda: &Agenda<'_>,
    day: NaiveDate,
    addresses: &Addresses,
) -> rusqlite::Result<Vec<OwnerDay>> {
    let Some(window) = window_of(day) else { return Ok(Vec::new()) };
    let mut days = Vec::new();
    for owner in agenda.owners()? {
        let response = response_of(agenda, &owner, window, addresses)?;
        let seen = response.as_ref().map(seen).unwrap_or_default();
        let omissions = response.as_ref().map_or(&[][..], SearchResponse::omissions);
        let omissions = omissions.iter().map(|omission| omission.message(Lang::Fr)).collect();
        let sites = if owner.is_association {
            agenda.places_of_association(owner.id)?
        } else {
            agenda.places_of_doctor(owner.id)?
        };
        let mut places = Vec::new();
        for site in sites {
            let zone = site.zone();
            let slots = agenda.day(site.id, window)?.into_iter().map(|(slot, booking)| SlotDay {
                starts: zone.to_local(slot.starts),
                ends: zone.to_local(slot.ends),
                seen: seen.get(&format!("slot-{}", slot.id)).cloned(),
                slot,
                booking,
            });
            places.push((site.address(), slots.collect()));
        }
        days.push(OwnerDay { owner, places, omissions });
    }
    Ok(days)
}

/// The answer to the platform's widest search for one owner: members of a CPTS see what others see, and more.
fn response_of(
    agenda: &Agenda<'_>,
    owner: &Owner,
    window: Window,
    addresses: &Addresses,
) -> rusqlite::Result<Option<SearchResponse>> {
    if owner.is_association {
        let search = format!("3{}", owner.number).parse().ok();
        let search = search.and_then(|id| PlaceSearch::sos(window, [id]).ok());
        search.map(|search| place_response(agenda, &search, addresses)).transpose()
    } else {
        let search = owner.number.parse().ok();
        let search = search.and_then(|id| SlotSearch::cpts(window, [id]).ok());
        search.map(|search| slot_response(agenda, &search, addresses)).transpose()
    }
}

/// The slots of an answer, by the id of the resource, with their labels.
fn seen(response: &SearchResponse) -> HashMap<String, Vec<String>> {
    let slots = response.bundle().slots().filter_map(|slot| {
        let id = slot.id.as_ref()?.value()?.as_str().to_owned();
        let labels = slot.meta.as_ref().map_or(&[][..], |meta| &meta.security);
        let codes = labels.iter().filter_map(|label| label.code.as_ref()?.value());
        Some((id, codes.map(|code| code.as_str().to_owned()).collect()))
    });
    slots.collect()
}

fn content(day: NaiveDate, owners: &[OwnerDay], bookings: &[Booked]) -> Markup {
    let state: HashMap<&str, &Booked> =
        bookings.iter().map(|booked| (booked.id.as_str(), booked)).collect();
    let other = |days: Option<NaiveDate>, label: &str| {
        html! { @if let Some(day) = days { a href=(format!("/?day={day}")) { (label) } } }
    };
    html! {
        nav aria-label="Jours" {
            (other(day.checked_sub_days(Days::new(1)), "← veille"))
            strong { time datetime=(day.to_string()) { (day.format("%d/%m/%Y")) } }
            (other(day.checked_add_days(Days::new(1)), "lendemain →"))
        }
        p.legend {
            span.seen { "vu par le SAS" } " "
            span.kept { "reste dans l'agenda" } " "
            span.booked { "réservé" }
        }
        (booking_list(bookings))
        @for OwnerDay { owner, places, omissions } in owners {
            section {
                h2 { (owner.name) " " small { (if owner.is_association { "SIRET " } else { "RPPS " }) (owner.number) } }
                @for (address, slots) in places {
                    h3 { (address) }
                    @if slots.is_empty() { p { "Aucun créneau ce jour." } } @else { (table(slots, &state)) }
                }
                @if !omissions.is_empty() {
                    details {
                        summary { "Ce qui n'est pas envoyé, et pourquoi (" (omissions.len()) ")" }
                        ul { @for omission in omissions { li { (omission) } } }
                    }
                }
            }
        }
    }
}

fn table(slots: &[SlotDay], bookings: &HashMap<&str, &Booked>) -> Markup {
    html! {
        div.wide tabindex="0" role="region" aria-label="Créneaux" {
            table {
                thead { tr {
                    th scope="col" { "Heure" } th scope="col" { "Pour qui" } th scope="col" { "Consultation" }
                    th scope="col" { "Motif" } th scope="col" { "État" }
                } }
                tbody { @for slot in slots { (row(slot, bookings)) } }
            }
        }
    }
}

fn row(day: &SlotDay, bookings: &HashMap<&str, &Booked>) -> Markup {
    let booking = day.booking.as_deref();
    let class = if booking.is_some() {
        "booked"
    } else if day.seen.is_some() {
        "seen"
    } else {
        "kept"
    };
    html! {
        tr class=(class) {
            td { (day.starts.format("%H:%M")) " – " (day.ends.format("%H:%M")) }
            td { @for kind in &day.slot.kinds { span.kind { (kind_in_french(*kind)) } " " } }
            td { @for kind in &day.slot.consultations { (consultation_in_french(*kind)) " " }
                 @if day.slot.walk_in { "sans rendez-vous" } }
            td { (day.slot.reason.as_deref().unwrap_or("")) }
            td {
                @if let Some(id) = booking {
                    @match bookings.get(id) {
                        Some(booked) => { (status(booked.appointment.status())) ", " (delivery(&booked.delivery)) }
                        None => "réservé",
                    }
                } @else if let Some(labels) = &day.seen {
                    "envoyé : " (labels.join(", "))
                } @else {
                    "non envoyé"
                }
            }
        }
    }
}

fn booking_list(bookings: &[Booked]) -> Markup {
    html! {
        section {
            h2 { "Rendez-vous à venir " small { (bookings.len()) } }
            @if bookings.is_empty() {
                p { "Aucun : un régulateur réserve depuis l'adresse d'un créneau." }
            } @else {
                ul { @for booked in bookings {
                    li {
                        (when(&booked.appointment)) " : " (status(booked.appointment.status())) ", "
                        (delivery(&booked.delivery))
                        @if !booked.has_slot() { ", place de marché" }
                    }
                } }
            }
        }
    }
}

fn when(appointment: &FrAppointment) -> String {
    Zone::PARIS.to_local(appointment.start()).format("%d/%m/%Y à %H:%M").to_string()
}

fn delivery(delivery: &Delivery) -> &'static str {
    match delivery {
        Delivery::Done => "plateforme informée",
        Delivery::Waiting => "plateforme pas encore informée",
        Delivery::Refused => "refusé par la plateforme : à reprendre",
    }
}

/// The state of an appointment, for people.
pub fn status(status: &AppointmentStatus) -> &'static str {
    match status.as_str() {
        "booked" => "réservé",
        "cancelled" => "annulé",
        "fulfilled" => "honoré",
        "noshow" => "non honoré",
        _ => "en attente",
    }
}

fn kind_in_french(kind: VendorSlotKind) -> &'static str {
    match kind {
        VendorSlotKind::GeneralPublic => "grand public",
        VendorSlotKind::OwnPatients => "patientèle",
        VendorSlotKind::Colleagues => "professionnels",
        VendorSlotKind::Community => "CPTS",
        VendorSlotKind::SasReserved => "SAS",
        _ => "privé",
    }
}

fn consultation_in_french(kind: Consultation) -> &'static str {
    match kind {
        Consultation::Office => "au cabinet",
        Consultation::Home => "à domicile",
        Consultation::Remote => "à distance",
        _ => "",
    }
}
