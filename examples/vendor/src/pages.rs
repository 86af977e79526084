//! The pages behind `comment`: sign in, book, move, cancel. They need no script.

use axum::{
    Form,
    extract::{
        Path, Query, RawQuery, State,
        rejection::{FormRejection, QueryRejection},
    },
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use chrono::{DateTime, FixedOffset, TimeDelta, Utc};
use fhir_sas::{
    issue::Lang,
    r4::AppointmentStatus,
    sso::{Claims, Origin},
};
use maud::{DOCTYPE, Markup, html};
use rusqlite::{OptionalExtension, params};
use serde::Deserialize;

use crate::{
    Vendor, accounts,
    bookings::{self, Booked, Change, NotBooked, Offer, Told},
    database::Unavailable,
    session, sso,
};

/// Binds single sign-on to the browser in which it began.
const LOGIN_COOKIE: &str = "login";

/// A page that says what went wrong.
pub struct Failed(StatusCode, &'static str);

impl IntoResponse for Failed {
    fn into_response(self) -> Response {
        page(self.0, "Erreur", &html! { p { (self.1) } })
    }
}

impl From<Unavailable> for Failed {
    fn from(_: Unavailable) -> Self {
        Self(
            StatusCode::SERVICE_UNAVAILABLE,
            "L'agenda ne répond pas pour le moment. Réessayez dans un instant.",
        )
    }
}

impl From<QueryRejection> for Failed {
    fn from(_: QueryRejection) -> Self {
        Self(
            StatusCode::BAD_REQUEST,
            "Erreur : l'adresse n'est pas complète. Reprenez-la telle que le créneau la donne.",
        )
    }
}

impl From<FormRejection> for Failed {
    fn from(_: FormRejection) -> Self {
        Self(
            StatusCode::BAD_REQUEST,
            "Erreur : le formulaire n'est pas complet. Revenez à la page précédente.",
        )
    }
}

impl From<sso::Failed> for Failed {
    fn from(_: sso::Failed) -> Self {
        Self(
            StatusCode::BAD_GATEWAY,
            "La connexion n'a pas abouti. Revenez de la plateforme SAS et recommencez.",
        )
    }
}

impl From<NotBooked> for Failed {
    fn from(why: NotBooked) -> Self {
        match why {
            NotBooked::Taken => {
                Self(StatusCode::CONFLICT, "Ce créneau n'est plus libre. Choisissez-en un autre.")
            }
            NotBooked::Unknown => {
                Self(StatusCode::NOT_FOUND, "Ce créneau ou ce rendez-vous n'existe pas.")
            }
            NotBooked::Final => {
                Self(StatusCode::CONFLICT, "Ce rendez-vous est annulé. Réservez un autre créneau.")
            }
            NotBooked::Unfit => Self(
                StatusCode::INTERNAL_SERVER_ERROR,
                "Le rendez-vous n'a pas pu être établi, et rien n'a été modifié. L'éditeur en est averti.",
            ),
        }
    }
}

const SIGNED_OUT: Failed = Failed(
    StatusCode::FORBIDDEN,
    "Erreur : votre session est terminée. Revenez de la plateforme SAS pour vous connecter.",
);

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
    let offer = vendor.database.run(move |data| Offer::find(data, slot)).await?;
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
        },
    ))
}

/// Users who do not come from the platform: the product's own sign-in stands here.
fn ordinary_sign_in() -> Response {
    page(
        StatusCode::OK,
        "Connexion",
        &html! {
            p { "Connectez-vous avec votre identifiant et votre mot de passe." }
            p { "Les régulateurs se connectent depuis la plateforme SAS. Cette démonstration n'a pas d'autres utilisateurs." }
        },
    )
}

/// Users who come from the platform: to the issuer, or to a page in its place.
async fn sign_in(vendor: &Vendor, slot: i64) -> Result<Response, Failed> {
    let Some(sso) = &vendor.sso else {
        return Ok(page(
            StatusCode::OK,
            "Connexion",
            &html! {
                p {
                    "Démonstration sans authentification : en production, cette page est celle de Pro Santé Connect, service du "
                    "Ministère de la Santé et de la prévention, ou celle de la plateforme SAS."
                }
                form method="post" action="/login" {
                    input type="hidden" name="slot" value=(slot);
                    label { "Adresse électronique du compte de régulateur " input name="email" type="email" required; }
                    button { "Se connecter" }
                }
            },
        ));
    };
    let begun = sso.begin().await?;
    let (state, url) = (begun.state.clone(), begun.url.clone());
    let remember = move |data: &rusqlite::Transaction<'_>| {
        let expires = Utc::now() + TimeDelta::minutes(10);
        data.execute("DELETE FROM login WHERE expires <= ?", [Utc::now()])?;
        data.execute(
            "INSERT INTO login VALUES (?, ?, ?, ?, ?)",
            params![begun.state, begun.nonce, begun.verifier, slot, expires],
        )
    };
    vendor.database.run(remember).await?;
    Ok(with_cookie(session::keep(vendor, LOGIN_COOKIE, &state), Redirect::to(&url)))
}

#[derive(Deserialize)]
pub struct Comeback {
    code: Option<String>,
    state: String,
}

/// `GET /login/sso`: the issuer sends users back here.
pub async fn come_back(
    State(vendor): State<Vendor>,
    comeback: Result<Query<Comeback>, QueryRejection>,
    headers: HeaderMap,
) -> Result<Response, Failed> {
    let Query(Comeback { code, state }) = comeback?;
    let begun_here = session::cookie(&headers, LOGIN_COOKIE) == Some(&state);
    let (Some(sso), Some(code), true) = (&vendor.sso, code, begun_here) else {
        return Err(sso::Failed.into());
    };
    let recall = move |data: &rusqlite::Transaction<'_>| {
        let sql =
            "DELETE FROM login WHERE state = ? AND expires > ? RETURNING nonce, verifier, slot";
        data.query_row(sql, params![state, Utc::now()], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?))
        })
        .optional()
    };
    let (nonce, verifier, slot) = vendor.database.run(recall).await?.ok_or(sso::Failed)?;
    let claims = sso.finish(code, nonce, verifier).await?;
    open_session(&vendor, claims, slot).await
}

#[derive(Deserialize)]
pub struct DemoLogin {
    email: String,
    slot: i64,
}

/// `POST /login`: the demonstration, which believes anybody. There is none when there is an issuer.
pub async fn demo_login(
    State(vendor): State<Vendor>,
    login: Result<Form<DemoLogin>, FormRejection>,
) -> Result<Response, Failed> {
    if vendor.sso.is_some() {
        return Err(SIGNED_OUT);
    }
    let Form(DemoLogin { email, slot }) = login?;
    let claims = serde_json::json!({ "iss": "demo", "sub": "demo", "aud": "demo", "exp": 0, "iat": 0, "email": email });
    let claims = serde_json::from_value(claims).map_err(|_| SIGNED_OUT)?;
    open_session(&vendor, claims, slot).await
}

/// Opens the session of the account that the claims tell, and leads to the slot.
async fn open_session(vendor: &Vendor, claims: Claims, slot: i64) -> Result<Response, Failed> {
    let open = move |data: &rusqlite::Transaction<'_>| {
        let email = claims.email().unwrap_or_default();
        let candidates = accounts::candidates(data, email, claims.subject())?;
        Ok(match claims.account(candidates.iter().map(|(key, account)| (*key, account))) {
            Ok(account) => Ok(session::open(data, account)?),
            Err(why) => Err(why),
        })
    };
    match vendor.database.run(open).await? {
        Ok(token) => {
            let next = Redirect::to(&format!("/booking?slot={slot}"));
            Ok(with_cookie(session::set(vendor, &token), next))
        }
        Err(why) => {
            Ok(page(StatusCode::FORBIDDEN, "Erreur", &html! { p { (why.message(Lang::Fr)) } }))
        }
    }
}

/// `POST /booking`: books a slot.
pub async fn book(
    State(vendor): State<Vendor>,
    headers: HeaderMap,
    choice: Result<Form<SlotChoice>, FormRejection>,
) -> Result<Redirect, Failed> {
    let account = session::account(&vendor, &headers).await?.ok_or(SIGNED_OUT)?;
    let Form(SlotChoice { slot }) = choice?;
    let addresses = vendor.addresses.clone();
    let booked = vendor.database.run(move |data| bookings::book(data, account, slot, &addresses));
    let id = booked.await??;
    vendor.wake.notify_one();
    Ok(Redirect::to(&format!("/booking/{id}")))
}

/// `GET /booking/…`: a booking, and what can become of it.
pub async fn booking(
    State(vendor): State<Vendor>,
    Path(id): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Failed> {
    let account = session::account(&vendor, &headers).await?.ok_or(SIGNED_OUT)?;
    let found = vendor.database.run(move |data| {
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
    let told = match booked.told {
        Told::Yes => "La plateforme SAS en est informée.",
        Told::NotYet => "La plateforme SAS en sera informée sous peu.",
        Told::Refused => "La plateforme SAS l'a refusé : l'éditeur doit intervenir.",
    };
    html! {
        p { (time(booked.appointment.start())) " : " (french(status)) }
        p { (told) }
        @if *status == AppointmentStatus::BOOKED {
            form method="post" action=(action) {
                @for (value, label) in [("cancel", "Annuler"), ("honoured", "Honoré"), ("missed", "Non honoré")] {
                    button name="change" value=(value) { (label) }
                }
            }
            form method="post" action=(action) {
                select name="slot" {
                    @for other in others { option value=(other.slot) { (time(other.starts)) ", " (other.place) } }
                }
                button name="change" value="move" { "Déplacer" }
            }
        }
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
    Path(id): Path<String>,
    headers: HeaderMap,
    wanted: Result<Form<Wanted>, FormRejection>,
) -> Result<Redirect, Failed> {
    let account = session::account(&vendor, &headers).await?.ok_or(SIGNED_OUT)?;
    let Form(wanted) = wanted?;
    let change = match (wanted.change.as_str(), wanted.slot) {
        ("move", Some(slot)) => Change::MoveTo(slot),
        ("cancel", _) => Change::Cancel,
        ("honoured", _) => Change::Honoured,
        ("missed", _) => Change::Missed,
        _ => return Err(Failed(StatusCode::BAD_REQUEST, "Erreur : ce changement n'existe pas.")),
    };
    let next = Redirect::to(&format!("/booking/{id}"));
    let addresses = vendor.addresses.clone();
    let changed =
        vendor.database.run(move |data| bookings::change(data, account, &id, &change, &addresses));
    changed.await??;
    vendor.wake.notify_one();
    Ok(next)
}

fn time(time: DateTime<FixedOffset>) -> String {
    time.format("%d/%m/%Y à %H:%M").to_string()
}

fn with_cookie(cookie: Option<HeaderValue>, response: impl IntoResponse) -> Response {
    let mut response = response.into_response();
    if let Some(cookie) = cookie {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    response
}

fn page(status: StatusCode, title: &str, content: &Markup) -> Response {
    let page = html! {
        (DOCTYPE)
        html lang="fr" {
            head { meta charset="utf-8"; title { (title) } }
            body { h1 { (title) } (content) }
        }
    };
    let headers = [
        (header::CONTENT_TYPE, "text/html; charset=utf-8"),
        (header::CACHE_CONTROL, "no-store"),
        (
            header::CONTENT_SECURITY_POLICY,
            "default-src 'none'; form-action 'self'; frame-ancestors 'none'",
        ),
        (header::REFERRER_POLICY, "no-referrer"),
    ];
    (status, headers, page.into_string()).into_response()
}
