//! How regulators who arrive from the platform sign in, and how they sign out.

use axum::{
    Form,
    extract::{
        Query, State,
        rejection::{FormRejection, QueryRejection},
    },
    http::{HeaderMap, StatusCode},
    response::{Redirect, Response},
};
use chrono::{TimeDelta, Utc};
use fhir_sas::{diagnostic::Lang, sso::Claims};
use maud::html;
use rusqlite::params;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{
    Vendor, accounts,
    layout::{Failed, page, with_cookie},
    session, sso,
};

/// How long a user may take at the issuer.
const LASTS: TimeDelta = TimeDelta::minutes(10);

/// Where a user goes after signing in: to a slot, or to the page on which care is requested without one.
type Goal = Option<i64>;

/// A single sign-on that has begun. It is kept by the browser in which it began, sealed, in a cookie of its own: users who have not
/// signed in write nothing into the database, and each of two tabs has its sign-on.
#[derive(Serialize, Deserialize)]
struct Begun {
    state: String,
    nonce: String,
    verifier: String,
    goal: Goal,
    /// Seconds since 1970.
    at: i64,
}

impl Begun {
    /// The name of its cookie.
    fn cookie(state: &str) -> String {
        let start: String = state.chars().filter(char::is_ascii_alphanumeric).take(16).collect();
        format!("login-{start}")
    }

    fn is_recent(&self) -> bool {
        let age = Utc::now().timestamp().saturating_sub(self.at);
        (0..LASTS.num_seconds()).contains(&age)
    }
}

/// Users who come from the platform: to the issuer, or to a page in its place.
pub async fn sign_in(vendor: &Vendor, goal: Goal) -> Result<Response, Failed> {
    let Some(sso) = &vendor.sso else { return Ok(demo_sign_in(goal)) };
    let sso::Begun { url, state, nonce, verifier } = sso.begin().await?;
    let cookie = Begun::cookie(&state);
    let begun = Begun { state, nonce, verifier, goal, at: Utc::now().timestamp() };
    let begun = serde_json::to_vec(&begun).ok().and_then(|begun| vendor.sealer.seal(begun));
    let begun = begun.ok_or(sso::Failed)?;
    let cookie = session::set_cookie(&vendor.addresses, &cookie, &begun, LASTS);
    Ok(with_cookie(cookie, Redirect::to(&url)))
}

fn demo_sign_in(goal: Goal) -> Response {
    page(
        StatusCode::OK,
        "Connexion",
        &html! {
            p {
                "Démonstration sans authentification : en production, cette page est celle de Pro Santé Connect, service du "
                "Ministère de la Santé et de la prévention, ou celle de la plateforme SAS."
            }
            form method="post" action="/login" {
                @if let Some(slot) = goal { input type="hidden" name="slot" value=(slot); }
                label { "Adresse électronique du compte de régulateur " input name="email" type="email" required; }
                button { "Se connecter" }
            }
        },
    )
}

/// Users who do not come from the platform: the product's own sign-in stands here.
pub fn ordinary_sign_in() -> Response {
    page(
        StatusCode::OK,
        "Connexion",
        &html! {
            p { "Connectez-vous avec votre identifiant et votre mot de passe." }
            p { "Les régulateurs se connectent depuis la plateforme SAS. Cette démonstration n'a pas d'autres utilisateurs." }
        },
    )
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
    let cookie = Begun::cookie(&state);
    let begun = session::cookies(&vendor.addresses, &headers, &cookie)
        .filter_map(|sealed| serde_json::from_slice::<Begun>(&vendor.sealer.open(sealed)?).ok())
        .find(|begun| begun.state == state && begun.is_recent());
    let (Some(sso), Some(code), Some(begun)) = (&vendor.sso, code, begun) else {
        return Err(sso::Failed.into());
    };
    let claims = sso.finish(code, begun.nonce, begun.verifier).await?;
    let response = open_session(&vendor, claims, begun.goal, Some(state)).await?;
    // nothing is left to come back to
    let done = session::set_cookie(&vendor.addresses, &cookie, "", TimeDelta::zero());
    Ok(with_cookie(done, response))
}

#[derive(Deserialize)]
pub struct DemoLogin {
    email: String,
    slot: Goal,
}

/// `POST /login`: the demonstration, which believes anybody. Disabled when there is an issuer.
pub async fn demo_login(
    State(vendor): State<Vendor>,
    login: Result<Form<DemoLogin>, FormRejection>,
) -> Result<Response, Failed> {
    if vendor.sso.is_some() {
        return Err(Failed::SIGNED_OUT);
    }
    let Form(DemoLogin { email, slot }) = login?;
    // no account has that id: the address alone counts
    let subject = Uuid::new_v4().to_string();
    let claims = serde_json::json!({ "iss": "demo", "sub": subject, "aud": "demo", "exp": 0, "iat": 0, "email": email });
    let claims = serde_json::from_value(claims).map_err(|_| Failed::SIGNED_OUT)?;
    open_session(&vendor, claims, slot, None).await
}

/// Opens the session of the account that the claims lead to, and leads to the goal. A state of a single sign-on counts once.
async fn open_session(
    vendor: &Vendor,
    claims: Claims,
    goal: Goal,
    state: Option<String>,
) -> Result<Response, Failed> {
    let open = move |data: &rusqlite::Transaction<'_>| {
        if let Some(state) = state {
            let now = Utc::now();
            data.execute("DELETE FROM sign_on WHERE expires <= ?", [now])?;
            let once = "INSERT OR IGNORE INTO sign_on (state, expires) VALUES (?, ?)";
            if data.execute(once, params![state, now + LASTS])? == 0 {
                return Ok(None);
            }
        }
        let candidates = accounts::candidates(data, &claims)?;
        Ok(Some(match claims.account(candidates.iter().map(|(key, account)| (*key, account))) {
            Ok(account) => Ok(session::open(data, account)?),
            Err(why) => Err(why),
        }))
    };
    match vendor.database.write(open).await?.ok_or(sso::Failed)? {
        Ok(token) => {
            let next = match goal {
                Some(slot) => Redirect::to(&format!("/booking?slot={slot}")),
                None => Redirect::to("/request"),
            };
            Ok(with_cookie(session::cookie_of(&vendor.addresses, &token), next))
        }
        Err(why) => {
            Ok(page(StatusCode::FORBIDDEN, "Erreur", &html! { p { (why.message(Lang::Fr)) } }))
        }
    }
}

/// `POST /logout`: ends the session.
pub async fn sign_out(
    State(vendor): State<Vendor>,
    headers: HeaderMap,
) -> Result<Response, Failed> {
    session::close(&vendor, &headers).await?;
    let page = page(
        StatusCode::OK,
        "Déconnexion",
        &html! { p { "Vous êtes déconnecté de l'agenda. Revenez de la plateforme SAS pour vous connecter." } },
    );
    Ok(with_cookie(session::no_cookie(&vendor.addresses), page))
}
