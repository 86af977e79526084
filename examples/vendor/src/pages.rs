//! The pages behind `comment`: book, move, cancel; and the one of the place de marché, on which care is requested without a slot.
//! They need no script.

use axum::{
    Form,
    extract::{
        Path, Query, RawQuery, Request, State,
        rejection::{FormRejection, PathRejection, QueryRejection},
    },
    http::{HeaderMap, StatusCode},
    middleware::Next,
    response::{IntoResponse, Redirect, Response},
};
use chrono::{DateTime, Datelike, FixedOffset, NaiveDateTime};
use fhir_sas::{r4::AppointmentStatus, sso::Origin, time::Zone};
use maud::{Markup, html};
use serde::Deserialize;
use uuid::Uuid;

use crate::{
    Vendor,
    bookings::{self, Booked, Change, Delivery, NotBooked, Offer},
    day,
    layout::{Failed, page},
    same_site, serve, session,
    sign_in::{ordinary_sign_in, sign_in},
};

/// Takes the body within the limits, and nothing from forms of other sites.
pub async fn guard(State(vendor): State<Vendor>, request: Request, next: Next) -> Response {
    if !same_site::may_change(request.method(), request.headers(), &vendor.addresses) {
        tracing::warn!("a form of another site than {} was refused", vendor.addresses.site);
        return Failed::OTHER_SITE.into_response();
    }
    match serve::with_body(request).await {
        // the place is kept until the response is there
        Ok((request, _working)) => next.run(request).await,
        Err(no_body) => Failed::from(no_body).into_response(),
    }
}

/// The slot that a page is about.
#[derive(Deserialize)]
pub struct SlotChoice {
    slot: i64,
}

/// `GET /booking?slot=…`: where `comment` leads. The platform adds `origin`.
pub async fn slot(
    State(vendor): State<Vendor>,
    choice: Result<Query<SlotChoice>, QueryRejection>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Result<Response, Failed> {
    let Query(SlotChoice { slot }) = choice?;
    if session::account(&vendor, &headers).await?.is_none() {
        return signed_out(&vendor, query, Some(slot)).await;
    }
    let offer = vendor.database.read(move |data| Offer::find(data, slot)).await?;
    let offer = offer.ok_or(NotBooked::Unknown)?;
    Ok(page(
        StatusCode::OK,
        "Réserver",
        &html! {
            p { (offer.who) br; (offer.place) br; (time(offer.starts)) }
            @if offer.is_free {
                form method="post" action="/booking" {
                    input type="hidden" name="slot" value=(offer.slot);
                    button { "Réserver ce créneau" }
                }
            } @else {
                p { "Ce créneau ne peut pas être réservé." }
            }
            (sign_out())
        },
    ))
}

/// Lets those sign in who come from the platform.
async fn signed_out(
    vendor: &Vendor,
    query: Option<String>,
    goal: Option<i64>,
) -> Result<Response, Failed> {
    let query = format!("?{}", query.unwrap_or_default());
    let from_platform = Origin::of_url(&query).is_some_and(|origin| origin.is_sas());
    if from_platform { sign_in(vendor, goal).await } else { Ok(ordinary_sign_in()) }
}

/// `GET /request`: care is requested for a time, and a practitioner takes it over later. The platform adds `origin`.
pub async fn request(
    State(vendor): State<Vendor>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Result<Response, Failed> {
    if session::account(&vendor, &headers).await?.is_none() {
        return signed_out(&vendor, query, None).await;
    }
    Ok(page(
        StatusCode::OK,
        "Demander une prise en charge",
        &html! {
            p { "Place de marché : un professionnel prendra la demande en charge, et la plateforme SAS en sera informée." }
            form method="post" action="/request" {
                input type="hidden" name="form" value=(Uuid::new_v4());
                label { "Heure de Paris " input name="start" type="datetime-local" required; }
                button { "Demander" }
            }
            (sign_out())
        },
    ))
}

/// A request for care.
#[derive(Deserialize)]
pub struct RequestForm {
    /// The number of the form: whoever sends it twice requests care once.
    form: Uuid,
    /// When: local time of Paris, as browsers write it.
    start: String,
}

/// `POST /request`: requests care.
pub async fn make_request(
    State(vendor): State<Vendor>,
    headers: HeaderMap,
    request: Result<Form<RequestForm>, FormRejection>,
) -> Result<Redirect, Failed> {
    const NO_TIME: Failed = Failed(StatusCode::BAD_REQUEST, "Erreur : cette heure n'existe pas.");
    let account = session::account(&vendor, &headers).await?.ok_or(Failed::SIGNED_OUT)?;
    let Form(RequestForm { form, start }) = request?;
    let start = NaiveDateTime::parse_from_str(&start, "%Y-%m-%dT%H:%M").map_err(|_| NO_TIME)?;
    // FHIR has the years up to 9999, and what starts in the last one may end in the next
    let start = Zone::PARIS.to_instant(start).filter(|start| start.year() < 9999);
    let start = start.ok_or(NO_TIME)?;
    let addresses = vendor.addresses.clone();
    let made = vendor
        .database
        .write(move |data| bookings::request(data, account, form, start, &addresses));
    let id = made.await??;
    vendor.wake.notify_one();
    Ok(Redirect::to(&format!("/booking/{id}")))
}

fn sign_out() -> Markup {
    html! { form method="post" action="/logout" { button { "Se déconnecter" } } }
}

/// `POST /booking`: books a slot.
pub async fn book(
    State(vendor): State<Vendor>,
    headers: HeaderMap,
    choice: Result<Form<SlotChoice>, FormRejection>,
) -> Result<Redirect, Failed> {
    let account = session::account(&vendor, &headers).await?.ok_or(Failed::SIGNED_OUT)?;
    let Form(SlotChoice { slot }) = choice?;
    let addresses = vendor.addresses.clone();
    let booked = vendor.database.write(move |data| bookings::book(data, account, slot, &addresses));
    let id = booked.await??;
    vendor.wake.notify_one();
    Ok(Redirect::to(&format!("/booking/{id}")))
}

/// `GET /booking/…`: a booking, and what can become of it.
pub async fn booking(
    State(vendor): State<Vendor>,
    id: Result<Path<String>, PathRejection>,
    headers: HeaderMap,
) -> Result<Response, Failed> {
    let Path(id) = id?;
    let account = session::account(&vendor, &headers).await?.ok_or(Failed::SIGNED_OUT)?;
    let found = vendor.database.read(move |data| {
        let booked = bookings::find(data, account, &id)?;
        let slot = bookings::slot_of(data, &id)?
            .map(|slot| Offer::find(data, slot))
            .transpose()?
            .flatten();
        let others = slot.map(|slot| slot.others(data)).transpose()?;
        Ok(booked.zip(Some(others.unwrap_or_default())))
    });
    let (booked, others) = found.await?.ok_or(NotBooked::Unknown)?;
    Ok(page(StatusCode::OK, "Rendez-vous", &shown(&booked, &others)))
}

fn shown(booked: &Booked, others: &[Offer]) -> Markup {
    let action = format!("/booking/{}", booked.id);
    let status = booked.appointment.status();
    let delivery = match booked.delivery {
        Delivery::Done => "La plateforme SAS en est informée.",
        Delivery::Waiting => "La plateforme SAS en sera informée sous peu.",
        Delivery::Refused => "La plateforme SAS l'a refusé : l'éditeur doit intervenir.",
    };
    html! {
        p { (time(booked.appointment.start())) " : " (day::status(status)) }
        p { (delivery) }
        @if booked.is_open() {
            form method="post" action=(action) {
                button name="change" value="cancel" { "Annuler" }
                @if *status == AppointmentStatus::BOOKED && booked.has_begun() {
                    @for (value, label) in [("honoured", "Honoré"), ("missed", "Non honoré")] {
                        button name="change" value=(value) { (label) }
                    }
                }
            }
            @if booked.has_slot() {
                form method="post" action=(action) {
                    select name="slot" {
                        @for other in others { option value=(other.slot) { (time(other.starts)) ", " (other.place) } }
                    }
                    button name="change" value="move" { "Déplacer" }
                }
            }
        }
        (sign_out())
    }
}

#[derive(Deserialize)]
pub struct Wanted {
    change: String,
    slot: Option<i64>,
}

/// `POST /booking/…`: changes a booking.
pub async fn change(
    State(vendor): State<Vendor>,
    id: Result<Path<String>, PathRejection>,
    headers: HeaderMap,
    wanted: Result<Form<Wanted>, FormRejection>,
) -> Result<Redirect, Failed> {
    let Path(id) = id?;
    let account = session::account(&vendor, &headers).await?.ok_or(Failed::SIGNED_OUT)?;
    let Form(wanted) = wanted?;
    let change = match (wanted.change.as_str(), wanted.slot) {
        ("move", Some(slot)) => Change::MoveTo(slot),
        ("cancel", _) => Change::Cancel,
        ("honoured", _) => Change::Honoured,
        ("missed", _) => Change::Missed,
        _ => return Err(Failed(StatusCode::BAD_REQUEST, "Erreur : ce changement n'existe pas.")),
    };
    let addresses = vendor.addresses.clone();
    let changed = vendor.database.write(move |data| {
        let changed = bookings::change(data, account, &id, &change, &addresses)?;
        Ok(changed.map(|()| id))
    });
    // it is one of the server's own by now: nothing else goes into the address
    let id = changed.await??;
    vendor.wake.notify_one();
    Ok(Redirect::to(&format!("/booking/{id}")))
}

fn time(time: DateTime<FixedOffset>) -> String {
    time.format("%d/%m/%Y à %H:%M").to_string()
}
