//! Common properties of the FHIR server's answers, and its refusals.

use axum::{
    body::Body,
    extract::{Request, State, rejection::RawFormRejection},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use fhir_sas::{
    http::{self, Reply, can_answer},
    r4::IssueType,
    search::{self},
};

use crate::{
    Vendor,
    database::Unavailable,
    layout::Failed,
    same_site,
    serve::{self, NoBody},
};

/// An answer in FHIR JSON.
pub fn answer(reply: Reply) -> Response {
    let mut response = Response::<Body>::from(reply);
    // slots go within the minute: nobody may keep them
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// Why a request is not carried out.
#[derive(Debug)]
pub struct Refused(Reply);

impl Refused {
    fn new(status: StatusCode, code: IssueType, french: &str, english: &str) -> Self {
        Self(Reply::refusal(status.as_u16(), code, french, english))
    }
}

impl IntoResponse for Refused {
    fn into_response(self) -> Response {
        answer(self.0)
    }
}

impl From<search::RequestError> for Refused {
    fn from(refusal: search::RequestError) -> Self {
        Self(refusal.reply())
    }
}

impl From<http::OrderError> for Refused {
    fn from(refusal: http::OrderError) -> Self {
        Self(refusal.reply())
    }
}

impl From<NoBody> for Refused {
    fn from(why: NoBody) -> Self {
        match why {
            NoBody::Late => Self::new(
                StatusCode::REQUEST_TIMEOUT,
                IssueType::TIMEOUT,
                "Le corps n'est pas arrivé à temps. Renvoyez la requête.",
                "The body did not arrive in time. Send the request again.",
            ),
            NoBody::TooLong => Self::new(
                StatusCode::PAYLOAD_TOO_LARGE,
                IssueType::TOO_LONG,
                "Le corps est plus long que ce que le serveur lit. Envoyez une seule ressource par requête.",
                "The body is longer than what the server reads. Send one resource a request.",
            ),
            NoBody::Broken => Self::new(
                StatusCode::BAD_REQUEST,
                IssueType::STRUCTURE,
                "Le corps n'est pas arrivé en entier. Renvoyez la requête.",
                "The body did not arrive whole. Send the request again.",
            ),
        }
    }
}

impl From<RawFormRejection> for Refused {
    fn from(rejection: RawFormRejection) -> Self {
        Self::new(
            rejection.status(),
            IssueType::NOT_SUPPORTED,
            "Attendu : une recherche sous forme application/x-www-form-urlencoded ; trouvé : un autre type de contenu. Ou \
             recherchez par GET.",
            "Expected a search as application/x-www-form-urlencoded, found another type of content. Or search by GET.",
        )
    }
}

impl From<Unavailable> for Refused {
    fn from(_: Unavailable) -> Self {
        Self::new(
            StatusCode::SERVICE_UNAVAILABLE,
            IssueType::TRANSIENT,
            "L'agenda ne répond pas pour le moment, et rien n'a été modifié. Renvoyez la requête plus tard.",
            "The agenda does not answer now, and nothing was changed. Send the request again later.",
        )
    }
}

/// Takes the body within the limits, and nothing from pages of other sites. Answers in nothing but FHIR JSON.
pub async fn guard(State(vendor): State<Vendor>, request: Request, next: Next) -> Response {
    let headers = request.headers();
    if !same_site::may_change(request.method(), headers, &vendor.addresses) {
        let refused = Refused::new(
            StatusCode::FORBIDDEN,
            IssueType::FORBIDDEN,
            "La demande vient de la page d'un autre site. Envoyez-la depuis un serveur, sans en-tête Origin.",
            "The request comes from a page of another site. Send it from a server, without the header Origin.",
        );
        return refused.into_response();
    }
    let accepted = headers.get_all(header::ACCEPT).iter();
    let accepted = accepted.map(|accept| accept.to_str().unwrap_or("not a text"));
    if can_answer(accepted, request.uri().query().unwrap_or_default()) {
        return match serve::with_body(request).await {
            // the place is kept until the response is there
            Ok((request, _working)) => next.run(request).await,
            Err(no_body) => Refused::from(no_body).into_response(),
        };
    }
    let refused = Refused::new(
        StatusCode::NOT_ACCEPTABLE,
        IssueType::NOT_SUPPORTED,
        "Le serveur ne répond qu'en JSON FHIR. Attendu dans Accept : application/fhir+json ; trouvé : autre chose.",
        "The server answers in FHIR JSON only. Expected application/fhir+json in Accept; found something else.",
    );
    refused.into_response()
}

/// Whether a request wants a page: browsers do.
fn wants_page(headers: &HeaderMap) -> bool {
    let mut accepted = headers.get_all(header::ACCEPT).iter();
    accepted.any(|accept| accept.to_str().is_ok_and(|accept| accept.contains("text/html")))
}

/// No such address.
pub async fn not_found(headers: HeaderMap) -> Response {
    if wants_page(&headers) {
        return Failed::NOT_FOUND.into_response();
    }
    let refused = Refused::new(
        StatusCode::NOT_FOUND,
        IssueType::NOT_FOUND,
        "Rien à cette adresse. Attendu : Slot, Schedule, Practitioner ou metadata, sous /fhir.",
        "Nothing at this address. Expected Slot, Schedule, Practitioner or metadata below /fhir.",
    );
    refused.into_response()
}

/// The address does not have the method: the header `Allow` lists those that it has.
pub async fn wrong_method(headers: HeaderMap) -> Response {
    if wants_page(&headers) {
        return Failed::WRONG_METHOD.into_response();
    }
    let refused = Refused::new(
        StatusCode::METHOD_NOT_ALLOWED,
        IssueType::NOT_SUPPORTED,
        "Cette adresse ne prend pas cette méthode HTTP. L'en-tête Allow dit lesquelles elle prend.",
        "This address does not take that method of HTTP. The header Allow lists those that it takes.",
    );
    refused.into_response()
}
