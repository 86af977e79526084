//! What every answer of the FHIR server has in common, and what each refusal looks like.

use axum::{
    extract::{Request, rejection::BytesRejection},
    http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use fhir_sas::{
    exchange::{self, Reply},
    json as fhir_json,
    r4::{CodeableConcept, IssueSeverity, IssueType, OperationOutcome, OperationOutcomeIssue},
    search::{CONTENT_TYPE, Refusal, can_serve},
};

use crate::database::Unavailable;

/// The answer to a request that writes.
pub fn reply(reply: &Reply) -> Response {
    let status = StatusCode::from_u16(reply.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let mut response = (status, reply.body().to_owned()).into_response();
    response.headers_mut().remove(header::CONTENT_TYPE);
    for (name, value) in reply.headers() {
        if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::try_from(value)) {
            response.headers_mut().insert(name, value);
        }
    }
    response
}

/// An answer in FHIR JSON.
pub fn json(status: StatusCode, body: Vec<u8>) -> Response {
    // slots go within the minute: nobody may keep them
    let headers = [(header::CONTENT_TYPE, CONTENT_TYPE), (header::CACHE_CONTROL, "no-store")];
    (status, headers, body).into_response()
}

/// What was asked for is not done, and why.
#[derive(Debug)]
pub struct Refused {
    status: StatusCode,
    outcome: Box<OperationOutcome>,
}

impl Refused {
    fn new(status: StatusCode, code: IssueType, french: &str, english: &str) -> Self {
        let issue = OperationOutcomeIssue {
            details: Some(CodeableConcept::text(french)),
            diagnostics: Some(english.into()),
            ..OperationOutcomeIssue::new(IssueSeverity::ERROR, code)
        };
        Self { status, outcome: Box::new(OperationOutcome::new([issue])) }
    }
}

impl IntoResponse for Refused {
    fn into_response(self) -> Response {
        json(self.status, fhir_json::to_vec(&*self.outcome))
    }
}

impl From<Refusal> for Refused {
    fn from(refusal: Refusal) -> Self {
        let status = StatusCode::from_u16(refusal.status()).unwrap_or(StatusCode::BAD_REQUEST);
        Self { status, outcome: Box::new(refusal.outcome()) }
    }
}

impl From<exchange::Refusal> for Refused {
    fn from(refusal: exchange::Refusal) -> Self {
        let status = StatusCode::from_u16(refusal.status()).unwrap_or(StatusCode::BAD_REQUEST);
        Self { status, outcome: Box::new(refusal.outcome()) }
    }
}

impl From<BytesRejection> for Refused {
    fn from(rejection: BytesRejection) -> Self {
        match rejection.status() {
            status @ StatusCode::PAYLOAD_TOO_LARGE => Self::new(
                status,
                IssueType::TOO_LONG,
                "Le corps est plus long que ce que le serveur lit. Envoyez une seule ressource par requête.",
                "The body is longer than what the server reads. Send one resource a request.",
            ),
            status => Self::new(
                status,
                IssueType::STRUCTURE,
                "Le corps n'est pas arrivé en entier. Renvoyez la requête.",
                "The body did not arrive whole. Send the request again.",
            ),
        }
    }
}

impl From<Unavailable> for Refused {
    fn from(_: Unavailable) -> Self {
        Self::new(
            StatusCode::SERVICE_UNAVAILABLE,
            IssueType::TRANSIENT,
            "L'agenda ne répond pas pour le moment, et rien n'a été modifié. Renvoyez la requête plus tard.",
            "The agenda does not answer just now, and nothing was changed. Send the request again later.",
        )
    }
}

/// Answers in nothing but FHIR JSON.
pub async fn only_json(headers: HeaderMap, request: Request, next: Next) -> Response {
    let mut accepted = headers.get_all(header::ACCEPT).iter().peekable();
    let served =
        accepted.peek().is_none() || accepted.any(|accept| accept.to_str().is_ok_and(can_serve));
    if served {
        return next.run(request).await;
    }
    let refused = Refused::new(
        StatusCode::NOT_ACCEPTABLE,
        IssueType::NOT_SUPPORTED,
        "Le serveur ne répond qu'en JSON FHIR. Attendu dans Accept : application/fhir+json ; trouvé : autre chose.",
        "The server answers in FHIR JSON only. Expected application/fhir+json in Accept; found something else.",
    );
    refused.into_response()
}

/// No such address.
pub async fn not_found() -> Refused {
    Refused::new(
        StatusCode::NOT_FOUND,
        IssueType::NOT_FOUND,
        "Rien à cette adresse. Attendu : Slot, Schedule, Practitioner ou metadata, sous /fhir.",
        "Nothing at this address. Expected Slot, Schedule, Practitioner or metadata below /fhir.",
    )
}

/// No such method there: the header `Allow` says which there are.
pub async fn wrong_method() -> Refused {
    Refused::new(
        StatusCode::METHOD_NOT_ALLOWED,
        IssueType::NOT_SUPPORTED,
        "Cette adresse ne prend pas cette méthode HTTP. L'en-tête Allow dit lesquelles elle prend.",
        "This address does not take that method of HTTP. The header Allow says which it takes.",
    )
}
