//! What every answer of the FHIR server has in common, and what each refusal looks like.

use axum::{
    body::Body,
    extract::{Request, rejection::BytesRejection},
    http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use fhir_sas::{
    exchange::{self, Reply},
    r4::{CodeableConcept, IssueSeverity, IssueType, OperationOutcome, OperationOutcomeIssue},
    search::{self, can_answer},
};

use crate::database::Unavailable;

/// An answer in FHIR JSON.
pub fn answer(reply: Reply) -> Response {
    let status = StatusCode::from_u16(reply.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let mut headers = HeaderMap::new();
    for (name, value) in reply.headers() {
        if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::try_from(value)) {
            headers.insert(name, value);
        }
    }
    // slots go within the minute: nobody may keep them
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    (status, headers, Body::from(reply.into_body())).into_response()
}

/// What was asked for is not done, and why.
#[derive(Debug)]
pub struct Refused(Reply);

impl Refused {
    fn new(status: StatusCode, code: IssueType, french: &str, english: &str) -> Self {
        let issue = OperationOutcomeIssue {
            details: Some(CodeableConcept::text(french).into()),
            diagnostics: Some(english.into()),
            ..OperationOutcomeIssue::new(IssueSeverity::ERROR, code)
        };
        Self(Reply::refused(status.as_u16(), &OperationOutcome::new([issue])))
    }
}

impl IntoResponse for Refused {
    fn into_response(self) -> Response {
        answer(self.0)
    }
}

impl From<search::Refusal> for Refused {
    fn from(refusal: search::Refusal) -> Self {
        Self(refusal.reply())
    }
}

impl From<exchange::OrderRefusal> for Refused {
    fn from(refusal: exchange::OrderRefusal) -> Self {
        Self(refusal.reply())
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
    let accepted = headers.get_all(header::ACCEPT).iter();
    let accepted = accepted.map(|accept| accept.to_str().unwrap_or("not a text"));
    if can_answer(accepted, request.uri().query().unwrap_or_default()) {
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
