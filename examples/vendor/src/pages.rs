//! The pages behind `comment`: book, move, cancel. They need no script.

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
use chrono::{DateTime, FixedOffset};
use fhir_sas::{r4::AppointmentStatus, sso::Origin};
use maud::{Markup, html};
use serde::Deserialize;

use crate::{
    Vendor,
    bookings::{self, Booked, Change, Delivery, NotBooked, Offer},
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
        let query = format!("?{}", query.unwrap_or_default());
        let from_platform = Origin::of_url(&query).is_some_and(|origin| origin.is_sas());
        return if from_platform { sign_in(&vendor, slot).await } else { Ok(ordinary_sign_in()) };
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
        p { (time(booked.appointment.start())) " : " (french(status)) }
        p { (delivery) }
        @if *status == AppointmentStatus::BOOKED {
            form method="post" action=(action) {
                button name="change" value="cancel" { "Annuler" }
                @if booked.has_begun() {
                    @for (value, label) in [("honoured", "Honoré"), ("missed", "Non honoré")] {
                        button name="change" value=(value) { (label) }
                    }
                }
            }
            form method="post" action=(action) {
                select name="slot" {
                    @for other in others { option value=(other.slot) { (time(other.starts)) ", " (other.place) } }
                }
                button name="change" value="move" { "Déplacer" }
            }
        }
        (sign_out())
    }
}

fn french(status: &AppointmentStatus) -> &'static str {
    match status.as_str() {
        "booked" => "réservé",
        "cancelled" => "annulé",
        "fulfilled" => "honoré",
        "noshow" => "non honoré",
        _ => "en attente",
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
