//! The common layout of pages, and the pages of errors.

use axum::{
    extract::rejection::{FormRejection, PathRejection, QueryRejection},
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use maud::{DOCTYPE, Markup, html};

use crate::{bookings::NotBooked, database::Unavailable, serve::NoBody, sso};

/// A page. No other site can show it in a frame, and it runs no script.
pub fn page(status: StatusCode, title: &str, content: &Markup) -> Response {
    let page = html! {
        (DOCTYPE)
        html lang="fr" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (title) }
                link rel="stylesheet" href="/style.css";
            }
            body { main { h1 { (title) } (content) } }
        }
    };
    let headers = [
        (header::CONTENT_TYPE, "text/html; charset=utf-8"),
        (header::CACHE_CONTROL, "no-store"),
        (
            header::CONTENT_SECURITY_POLICY,
            "default-src 'none'; style-src 'self'; form-action 'self'; frame-ancestors 'none'",
        ),
        // under `no-referrer` browsers would send `Origin: null` with the forms of this site
        (header::REFERRER_POLICY, "same-origin"),
    ];
    (status, headers, page.into_string()).into_response()
}

/// `GET /style.css`: the one stylesheet of all pages.
pub async fn style() -> impl IntoResponse {
    ([(header::CONTENT_TYPE, "text/css; charset=utf-8")], include_str!("style.css"))
}

/// Adds a cookie to a response.
pub fn with_cookie(cookie: Option<HeaderValue>, response: impl IntoResponse) -> Response {
    let mut response = response.into_response();
    if let Some(cookie) = cookie {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    response
}

/// A page of an error.
pub struct Failed(pub StatusCode, pub &'static str);

impl Failed {
    pub const SIGNED_OUT: Self = Self(
        StatusCode::FORBIDDEN,
        "Erreur : votre session est terminée. Revenez de la plateforme SAS pour vous connecter.",
    );
    pub const OTHER_SITE: Self = Self(
        StatusCode::FORBIDDEN,
        "Erreur : la demande ne vient pas de ce site, et rien n'a été modifié. Reprenez depuis la page du créneau.",
    );
    pub const NOT_FOUND: Self = Self(
        StatusCode::NOT_FOUND,
        "Erreur : il n'y a rien à cette adresse. Reprenez celle que le créneau donne.",
    );
    pub const WRONG_METHOD: Self = Self(
        StatusCode::METHOD_NOT_ALLOWED,
        "Erreur : cette adresse ne prend pas cette demande. Reprenez depuis la page du créneau.",
    );
}

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

impl From<PathRejection> for Failed {
    fn from(_: PathRejection) -> Self {
        Self::NOT_FOUND
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

impl From<NoBody> for Failed {
    fn from(why: NoBody) -> Self {
        match why {
            NoBody::Late => Self(
                StatusCode::REQUEST_TIMEOUT,
                "Erreur : le formulaire n'est pas arrivé à temps. Revenez à la page précédente.",
            ),
            NoBody::TooLong => Self(
                StatusCode::PAYLOAD_TOO_LARGE,
                "Erreur : le formulaire est trop long. Revenez à la page précédente.",
            ),
            NoBody::Broken => Self(
                StatusCode::BAD_REQUEST,
                "Erreur : le formulaire n'est pas arrivé en entier. Revenez à la page précédente.",
            ),
        }
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
            NotBooked::Final => Self(
                StatusCode::CONFLICT,
                "Ce rendez-vous est annulé, honoré ou non honoré, et ne change plus. Réservez un autre créneau.",
            ),
            NotBooked::NotBegun => Self(
                StatusCode::CONFLICT,
                "Ce rendez-vous n'a pas encore commencé. Indiquez s'il est honoré une fois l'heure passée.",
            ),
            NotBooked::Past => Self(
                StatusCode::CONFLICT,
                "Cette heure est passée. Demandez une prise en charge pour plus tard.",
            ),
            NotBooked::SentBefore => Self(
                StatusCode::CONFLICT,
                "Cette demande a déjà été envoyée avec une autre heure. Rechargez la page de demande pour en faire une nouvelle.",
            ),
            NotBooked::Unfit => Self(
                StatusCode::INTERNAL_SERVER_ERROR,
                "Le rendez-vous n'a pas pu être établi, et rien n'a été modifié. L'éditeur en est averti.",
            ),
        }
    }
}
