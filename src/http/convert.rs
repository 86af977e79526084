//! Conversions to and from the types of the crate [`http`](https://docs.rs/http) (feature `http`), which axum, hyper, reqwest and
//! most others share.
//!
//! A handler of axum for accounts, whole:
//!
//! ```
//! use fhir_sas::{account::AccountOrder, http::Reply};
//!
//! // axum: `async fn accounts(request: Request<Bytes>) -> Response<Body>`
//! fn accounts(request: &http::Request<Vec<u8>>) -> http::Response<String> {
//!     match AccountOrder::from_http(request) {
//!         Ok(_order) => {
//!             Reply::created("https://agenda.example.fr/fhir", "Practitioner", 12).into()
//!         }
//!         Err(error) => error.reply().into(),
//!     }
//! }
//!
//! let request = http::Request::put("https://agenda.example.fr/fhir/Practitioner")
//!     .body(Vec::new())?;
//! let response = accounts(&request);
//! assert_eq!(response.status(), 415);
//! assert_eq!(response.headers()["content-type"], "application/fhir+json");
//! # Ok::<(), http::Error>(())
//! ```

use std::borrow::Cow;

use ::http::{
    HeaderMap, HeaderValue, Response, StatusCode, Uri,
    header::{ACCEPT, CONTENT_TYPE, HeaderName, LOCATION},
};

use super::{Refused, Reply, Request, Written, can_answer};

impl<B: From<String>> From<Reply> for Response<B> {
    /// Status, headers and body. A `Location` with characters that no header may have is left out.
    fn from(reply: Reply) -> Self {
        let mut headers = HeaderMap::new();
        for (name, value) in reply.headers() {
            let name = HeaderName::from_bytes(name.as_bytes());
            if let (Ok(name), Ok(value)) = (name, HeaderValue::from_str(value)) {
                headers.insert(name, value);
            }
        }
        let status = StatusCode::from_u16(reply.status());
        let mut response = Self::new(reply.into_body().into());
        // a status that HTTP does not have is a fault of this server
        *response.status_mut() = status.unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        *response.headers_mut() = headers;
        response
    }
}

impl<B: From<String>> TryFrom<Request> for ::http::Request<B> {
    type Error = ::http::Error;

    /// Method, address, headers and body.
    ///
    /// # Errors
    /// When the base that the request was made for is not a valid address.
    fn try_from(request: Request) -> Result<Self, Self::Error> {
        let mut builder =
            ::http::request::Builder::new().method(request.method().as_str()).uri(request.url());
        for (name, value) in request.headers() {
            builder = builder.header(*name, *value);
        }
        builder.body(request.into_body().into())
    }
}

/// What a request has for whoever reads it: method, query, `Content-Type`, body.
pub(crate) type Parts<'r> = (&'r str, &'r str, Option<Cow<'r, str>>, &'r [u8]);

/// The parts of a request. A `Content-Type` that is not text is an unknown one, not a missing one.
pub(crate) fn parts<B: AsRef<[u8]>>(request: &::http::Request<B>) -> Parts<'_> {
    let content_type = request.headers().get(CONTENT_TYPE);
    let content_type = content_type.map(|value| String::from_utf8_lossy(value.as_bytes()));
    let query = request.uri().query().unwrap_or_default();
    (request.method().as_str(), query, content_type, request.body().as_ref())
}

impl Request {
    /// Reads the answer, see [`Self::read`].
    ///
    /// # Errors
    /// As [`Self::read`].
    pub fn read_http<B: AsRef<[u8]>>(&self, response: &Response<B>) -> Result<Written, Refused> {
        let location = response.headers().get(LOCATION).and_then(|value| value.to_str().ok());
        self.read(response.status().as_u16(), location, response.body().as_ref())
    }
}

impl Reply {
    /// The refusal of a request whose `Accept` or `_format` has no form of JSON: 406. `None`: it can be answered.
    ///
    /// `_format` counts more than `Accept`, as FHIR has it; see [`can_answer`].
    #[must_use]
    pub fn unless_acceptable(headers: &HeaderMap, uri: &Uri) -> Option<Self> {
        let accept = headers.get_all(ACCEPT).iter().map(|value| value.to_str().unwrap_or("?"));
        let query = uri.query().unwrap_or_default();
        (!can_answer(accept, query)).then(Self::not_acceptable)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{FrRegulator, http::Method};

    fn order() -> Request {
        let id = "1ef1c748-01a3-6180-b098-73283ce4e5b1".parse().expect("an id");
        let built =
            FrRegulator::builder(id, "Loridon", "Sébastien", "s.loridon@example.fr").build();
        built.expect("an account").create("https://agenda.example.fr/fhir")
    }

    #[test]
    fn a_request_keeps_all_that_it_has() {
        let request = order();
        let sent = ::http::Request::<Vec<u8>>::try_from(request.clone()).expect("a request");
        assert_eq!((sent.method().as_str(), request.method()), ("POST", Method::Post));
        assert_eq!(sent.uri(), "https://agenda.example.fr/fhir/Practitioner");
        assert_eq!(sent.headers()["accept"], "application/json+fhir");
        assert_eq!(sent.body(), request.body().as_bytes());
        let (method, query, content_type, body) = parts(&sent);
        assert_eq!(
            (method, query, content_type.as_deref()),
            ("POST", "", Some("application/fhir+json"))
        );
        assert_eq!(body, request.body().as_bytes());
    }

    #[test]
    fn a_reply_comes_back_as_it_was_sent() {
        let reply = Reply::created("https://agenda.example.fr/fhir", "Practitioner", "é 1");
        let response = Response::<String>::from(reply);
        assert_eq!(response.status(), 201);
        assert_eq!(
            response.headers()["location"],
            "https://agenda.example.fr/fhir/Practitioner/%C3%A9%201"
        );
        let written = order().read_http(&response).expect("written");
        assert!(written.is_new());
    }

    #[test]
    fn what_cannot_be_a_header_or_a_status_is_no_panic() {
        let reply = Reply::created("https://agenda.example.fr/\u{7f}\nx", "Practitioner", 1);
        let response = Response::<String>::from(reply);
        assert!(response.headers().get("location").is_none());
        let reply = Reply::refused(9999, &crate::r4::OperationOutcome::new([]));
        assert_eq!(Response::<String>::from(reply).status(), 500);
        let broken = order();
        let broken = Request { url: "nothing at all".to_owned(), ..broken };
        assert!(::http::Request::<String>::try_from(broken).is_err());
    }

    #[test]
    fn formats_other_than_json_are_refused() {
        let mut headers = HeaderMap::new();
        let uri = |query| Uri::try_from(query).expect("an address");
        assert!(Reply::unless_acceptable(&headers, &uri("/Slot?x=1")).is_none());
        headers.insert(ACCEPT, HeaderValue::from_static("application/fhir+xml"));
        let reply = Reply::unless_acceptable(&headers, &uri("/Slot")).expect("a refusal");
        assert_eq!(reply.status(), 406);
        // what the query demands counts
        assert!(Reply::unless_acceptable(&headers, &uri("/Slot?_format=json")).is_none());
    }
}
