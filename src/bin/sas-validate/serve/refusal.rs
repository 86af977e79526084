//! Why a request is not carried out: a status and an `OperationOutcome`, in French and English.

use axum::{
    body::Body,
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use fhir_sas::{http::Reply, r4::IssueType};

use super::shared::RETRY_AFTER;
use crate::excerpt::quoted;

/// Why a request is not carried out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Refusal {
    LateHead,
    LateBody,
    TooLong,
    Broken,
    Busy,
    MediaType,
}

impl Refusal {
    pub(super) fn reply(self) -> Reply {
        let (status, kind, french, english) = match self {
            Self::LateHead => (
                408,
                IssueType::TIMEOUT,
                "L'en-tête de la requête n'est pas arrivé à temps. Renvoyez la requête.",
                "The head of the request did not arrive in time. Send the request again.",
            ),
            Self::LateBody => (
                408,
                IssueType::TIMEOUT,
                "Le corps n'est pas arrivé à temps. Renvoyez la requête.",
                "The body did not arrive in time. Send the request again.",
            ),
            Self::TooLong => (
                413,
                IssueType::TOO_LONG,
                "Le corps est plus long que ce que le serveur lit. Envoyez une ressource plus courte, ou relevez --max-bytes.",
                "The body is longer than what the server reads. Send a shorter resource, or raise --max-bytes.",
            ),
            Self::Broken => (
                400,
                IssueType::STRUCTURE,
                "Le corps n'est pas arrivé en entier. Renvoyez la requête.",
                "The body did not arrive whole. Send the request again.",
            ),
            Self::Busy => (
                503,
                IssueType::TRANSIENT,
                "Le serveur vérifie déjà autant de ressources qu'il peut. Renvoyez la requête après une seconde.",
                "The server checks as many resources as it can. Send the request again after a second.",
            ),
            Self::MediaType => (
                415,
                IssueType::NOT_SUPPORTED,
                "Attendu : un corps en JSON, avec Content-Type: application/fhir+json ; trouvé : un autre type de contenu ou aucun.",
                "Expected a body in JSON, with Content-Type: application/fhir+json; found another type of content or none.",
            ),
        };
        Reply::refusal(status, kind, french, english)
    }

    /// The whole response, for a connection on which nothing else answers.
    pub(super) fn raw(self) -> Vec<u8> {
        let reply = self.reply();
        let (reason, more) = match self {
            Self::Busy => ("Service Unavailable", "Retry-After: 1\r\n"),
            _ => ("Request Timeout", ""),
        };
        let (status, body) = (reply.status(), reply.body());
        let length = body.len();
        format!(
            "HTTP/1.1 {status} {reason}\r\nContent-Type: {}\r\nContent-Length: {length}\r\nCache-Control: no-store\r\n{more}Connection: close\r\n\r\n{body}",
            fhir_sas::http::CONTENT_TYPE
        )
        .into_bytes()
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let mut response = Response::<Body>::from(self.reply());
        if self == Self::Busy {
            response.headers_mut().insert(header::RETRY_AFTER, RETRY_AFTER);
        }
        response
    }
}

/// 400: what was sent makes no sense.
pub(super) fn malformed(french: &str, english: &str) -> Reply {
    Reply::refusal(400, IssueType::INVALID, french, english)
}

/// 415: the body has a content coding that nobody takes off here. To read it as it is would be a verdict on another text.
pub(super) fn encoded(coding: &str) -> Response {
    let coding = quoted(coding);
    let reply = Reply::refusal(
        415,
        IssueType::NOT_SUPPORTED,
        &format!(
            "Attendu : un corps sans Content-Encoding ; trouvé : « {coding} ». Envoyez-le tel quel."
        ),
        &format!("Expected a body without Content-Encoding, found \"{coding}\". Send it as it is."),
    );
    let mut response = Response::<Body>::from(reply);
    // as RFC 9110 has it for this status
    response.headers_mut().insert(header::ACCEPT_ENCODING, HeaderValue::from_static("identity"));
    response
}

pub(super) async fn not_found() -> Response {
    missing().into()
}

pub(super) fn missing() -> Reply {
    Reply::refusal(
        404,
        IssueType::NOT_FOUND,
        "Rien à cette adresse. Attendu : /$validate, /check, /openapi.json, /metadata ou / ; avec --bookings, aussi /fhir/v1/Appointment ou /bookings.",
        "Nothing at this address. Expected /$validate, /check, /openapi.json, /metadata or /; with --bookings, /fhir/v1/Appointment or /bookings too.",
    )
}

pub(super) async fn wrong_method() -> Response {
    Reply::refusal(
        405,
        IssueType::NOT_SUPPORTED,
        "Cette adresse ne prend pas cette méthode HTTP. L'en-tête Allow nomme celles qu'elle prend.",
        "This address does not take that method of HTTP. The header Allow names those that it takes.",
    )
    .into()
}
