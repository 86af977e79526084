//! HTTP as plain values, for all exchanges and any HTTP library: replies, requests that create or change, headers.
//!
//! Whoever serves answers with a [`Reply`]: to searches, accounts, bookings and whatever it refuses. Whoever creates or changes
//! something at another server sends a [`Request`] with any client, and [reads](Request::read) the answer with it. With the feature
//! `http` both convert to and from the types of the crate [`http`](https://docs.rs/http) that axum, hyper and reqwest share.
//!
//! ```
//! use fhir_sas::{
//!     FrRegulator,
//!     http::{Method, Reply},
//! };
//!
//! # let id = "1ef1c748-01a3-6180-b098-73283ce4e5b1".parse()?;
//! let regulator =
//!     FrRegulator::builder(id, "Loridon", "Sébastien", "s.loridon@example.fr").build()?;
//! let request = regulator.create("https://agenda.example.fr/fhir");
//! assert_eq!(
//!     (request.method(), request.url()),
//!     (Method::Post, "https://agenda.example.fr/fhir/Practitioner")
//! );
//! for (name, value) in request.headers() {
//!     println!("{name}: {value}");
//! }
//!
//! // the server, which has given it an id
//! let reply = Reply::created("https://agenda.example.fr/fhir", "Practitioner", 12345);
//! assert_eq!(
//!     (reply.status(), reply.location()),
//!     (201, Some("https://agenda.example.fr/fhir/Practitioner/12345"))
//! );
//!
//! // back at the client
//! let written =
//!     request.read(reply.status(), reply.location(), reply.body().as_bytes())?;
//! assert!(written.is_new() && written.id() == Some("12345"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # What cannot be carried out
//! Who reads requests ([`AccountOrder`](crate::account::AccountOrder), [`BookingOrder`](crate::booking::BookingOrder)) gets an
//! [`OrderError`] for those: what is wrong with the request itself as [`OrderFault`]s, each with a code and texts in English and
//! French, what is wrong with the resource as a [`Report`](crate::validate::Report), and the status and the [`Reply`] with
//! all of it.
//!
//! A list that arrives as an object or as a single item is an error like any other. The rest of the resource is checked as if it
//! were an array, so that what is in the list is not reported as missing, and
//! [`BookingOrder::read_laxly`](crate::booking::BookingOrder::read_laxly) keeps it as one.
//!
//! # What a status means
//! To whoever sent a request, by [`Request::read`]:
//!
//! | status | what it means | what to do |
//! |---|---|---|
//! | 200, 201 to a `POST`, with a `Location` that names the resource, or with the resource and its id in the body | written | nothing: [`Written`] |
//! | 200, 201 to a `PUT`, with that, or without a body, or with FHIR JSON that reports no error | written | nothing: [`Written`] |
//! | 200, 201 with anything else (HTML, other JSON, an `OperationOutcome` that reports an error), and every other 2xx but 202 | somebody else has answered, or nobody confirms that it was written | again, [`Pause::Short`] |
//! | 202, 499, 502, 504, 520 to 524, no answer ([`Outcome::unanswered`](crate::booking::Outcome::unanswered) for bookings) | it may still be carried out | again, [`Pause::InProgress`] |
//! | 408, 409, 423, 425, 429, other 5xx | busy, failed, or two requests at once | again, [`Pause::Short`] |
//! | 400 with an `OperationOutcome`, 412, 413, 414, 415, 422 | the request itself was judged | do not send it again before it is corrected |
//! | 3xx, 400 without an `OperationOutcome`, 401, 403, 404, 407, other 4xx, 501, 505, 511, what is no status of HTTP | address, certificate or rights, at the server or at a gateway in front of it | again, [`Pause::Long`], and report it to a person |
//!
//! What is sent again is always an update: it creates what did not arrive, and changes nothing when it did. Redirections are not
//! followed: the guide has none, and to follow one would hand the resource to another server. A gateway that refuses a
//! certificate answers 400 with HTML, a server of the guide 400 with an `OperationOutcome`; so only the second is final. 409 is
//! what servers answer when two requests change the same resource at once; after a `POST` the update settles a duplicate too.
//!
//! # Headers
//! Every request is sent with `Content-Type: application/fhir+json` and `Accept: application/json+fhir`: the guide's text
//! requires it, and every vendor who passed the acceptance tests takes both. What arrives is taken in any of the
//! [names](crate::http::JSON_TYPES) of FHIR JSON. Without a `Content-Type`, or with one that browsers send to any server without
//! a preflight request (`text/plain`, forms), it is refused: a page of any site could have a visitor's browser write.

#[cfg(feature = "http")]
mod convert;
mod fault;
mod limits;
pub(crate) mod media;
mod method;
mod receive;
mod response;
mod sought;

use std::fmt;

#[cfg(feature = "http")]
pub(crate) use convert::parts;
pub(crate) use fault::{FORMAT_NOT_SERVED, MORE_FAULTS};
pub use fault::{OrderError, OrderFault, OrderFaultCode};
pub use limits::{MAX_BODY, MAX_QUERY};
pub(crate) use media::is_json_format;
pub use media::{ACCEPT, CONTENT_TYPE, JSON_TYPES, can_answer, can_serve, is_json};
pub use method::Method;
pub(crate) use receive::Incoming;
pub use response::{Pause, Refused, Written};
use sought::escaped;
pub(crate) use sought::{Reading, Sought, parted, unescaped};

use crate::r4::{
    self, CodeableConcept, IssueSeverity, IssueType, OperationOutcome, OperationOutcomeIssue,
};
use crate::urls::percent::push_whole;

/// A request that is ready to be sent.
#[derive(Clone, PartialEq, Eq)]
pub struct Request {
    method: Method,
    url: String,
    resource: &'static str,
    body: String,
}

/// Without the address, whose query has an id, and the body: both are of persons.
impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Request({self}; a body of {} bytes)", self.body.len())
    }
}

impl Request {
    /// `POST [base]/[type]`.
    pub(crate) fn create(base: &str, resource: &'static str, body: String) -> Self {
        Self { method: Method::Post, url: address(base, resource), resource, body }
    }

    /// `PUT [base]/[type]?identifier=[system]|[value]`, with all of the identifier escaped, as the acceptance tests send it.
    pub(crate) fn update(
        base: &str,
        resource: &'static str,
        system: &str,
        value: &str,
        body: String,
    ) -> Self {
        let mut url = address(base, resource);
        url.push_str("?identifier=");
        push_whole(&[&escaped(system), "|", &escaped(value)].concat(), &mut url);
        Self { method: Method::Put, url, resource, body }
    }

    /// `POST` or `PUT`.
    #[must_use]
    pub const fn method(&self) -> Method {
        self.method
    }

    /// The whole address, with its query.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The headers, each with its value.
    #[must_use]
    pub const fn headers(&self) -> &'static [(&'static str, &'static str)] {
        &[("Content-Type", CONTENT_TYPE), ("Accept", ACCEPT)]
    }

    /// The body: JSON.
    #[must_use]
    pub fn body(&self) -> &str {
        &self.body
    }

    /// Returns the body.
    #[must_use]
    pub fn into_body(self) -> String {
        self.body
    }

    /// Reads the answer: its status, its header `Location` and its body.
    ///
    /// A success counts only as [described](crate::http#what-a-status-means).
    ///
    /// # Errors
    /// When nothing confirms that it was written: why, and whether to send it again.
    pub fn read(
        &self,
        status: u16,
        location: Option<&str>,
        body: &[u8],
    ) -> Result<Written, Refused> {
        response::read((self.method, self.resource), status, location, body)
    }
}

/// The method and the type of resource: nothing of a person.
impl fmt::Display for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.resource)
    }
}

fn address(base: &str, resource: &str) -> String {
    [base.trim_end_matches('/'), "/", resource].concat()
}

/// What a server answers: status, headers and body, to be handed to any HTTP library.
///
/// [`SearchResponse::reply`](crate::search::SearchResponse::reply) makes one of an answer to a search,
/// [`created`](Self::created) and [`updated`](Self::updated) confirm what was written, each error of a request has a `reply`, and
/// [`refusal`](Self::refusal) is for what the server itself refuses. With the feature `http`, `reply.into()` is an `http::Response`,
/// which handlers of axum and hyper return.
#[derive(Clone, PartialEq, Eq)]
pub struct Reply {
    status: u16,
    location: Option<String>,
    /// The methods that are allowed, where another one is refused.
    allow: Option<&'static str>,
    body: String,
}

/// Without the address and the body, which may be of persons.
impl fmt::Debug for Reply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Reply({}; a body of {} bytes)", self.status, self.body.len())
    }
}

impl Reply {
    /// 201: it was created, with that id.
    #[must_use]
    pub fn created(base: &str, resource: &str, id: impl fmt::Display) -> Self {
        Self::written(201, base, resource, &id)
    }

    /// 200: what has that id was changed.
    #[must_use]
    pub fn updated(base: &str, resource: &str, id: impl fmt::Display) -> Self {
        Self::written(200, base, resource, &id)
    }

    fn written(status: u16, base: &str, resource: &str, id: &dyn fmt::Display) -> Self {
        let mut location = address(base, resource);
        location.push('/');
        push_whole(&id.to_string(), &mut location);
        Self { status, location: Some(location), allow: None, body: String::new() }
    }

    /// 200, with a body of FHIR JSON: a capability statement, a stored resource.
    ///
    /// ```
    /// use fhir_sas::{http::Reply, search::{Software, capability_statement}};
    ///
    /// let software = Software::new("Agenda", "4.2");
    /// let statement = capability_statement("https://agenda.example.fr/fhir", &software)?;
    /// assert_eq!(Reply::found(statement.to_string()).status(), 200);
    /// # Ok::<(), fhir_sas::search::CapabilityError>(())
    /// ```
    #[must_use]
    pub fn found(body: String) -> Self {
        Self { status: 200, location: None, allow: None, body }
    }

    /// 4xx or 5xx: it was not done, and why.
    #[must_use]
    pub fn refused(status: u16, why: &OperationOutcome) -> Self {
        Self { status, location: None, allow: None, body: r4::to_string(why) }
    }

    /// 4xx or 5xx: it was not done, for a reason of the server's own, in French and English.
    ///
    /// ```
    /// use fhir_sas::{http::Reply, r4::IssueType};
    ///
    /// let busy = Reply::refusal(
    ///     503,
    ///     IssueType::TRANSIENT,
    ///     "L'agenda est occupé. Renvoyez la requête.",
    ///     "The agenda is busy. Send the request again.",
    /// );
    /// assert_eq!(busy.status(), 503);
    /// assert!(busy.body().contains("transient"));
    /// ```
    #[must_use]
    pub fn refusal(status: u16, kind: IssueType, french: &str, english: &str) -> Self {
        let mut issue = OperationOutcomeIssue::new(IssueSeverity::ERROR, kind);
        issue.details = Some(CodeableConcept::text(french).into());
        issue.diagnostics = Some(english.into());
        Self::refused(status, &OperationOutcome::new([issue]))
    }

    /// 406: the client accepts no form of JSON, see [`can_answer`].
    #[must_use]
    pub fn not_acceptable() -> Self {
        Self::refusal(
            406,
            IssueType::NOT_SUPPORTED,
            "Attendu : un en-tête Accept ou un paramètre _format qui admet application/fhir+json ; trouvé : d'autres formats. \
             Demandez du JSON.",
            "Expected a header Accept or a parameter _format that admits application/fhir+json; found other formats. Ask for JSON.",
        )
    }

    /// With the methods that are allowed, for a refusal of another one.
    pub(crate) fn allowing(self, methods: &'static str) -> Self {
        Self { allow: Some(methods), ..self }
    }

    /// The HTTP status.
    #[must_use]
    pub const fn status(&self) -> u16 {
        self.status
    }

    /// The header `Location`.
    #[must_use]
    pub fn location(&self) -> Option<&str> {
        self.location.as_deref()
    }

    /// The headers, each with its value: `Location` when something was written, `Content-Type` when there is a body, `Allow` with a
    /// status of 405.
    pub fn headers(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let location = self.location.as_deref().map(|location| ("Location", location));
        let body = (!self.body.is_empty()).then_some(("Content-Type", CONTENT_TYPE));
        let allow = self.allow.map(|methods| ("Allow", methods));
        location.into_iter().chain(body).chain(allow)
    }

    /// The body: JSON, or nothing.
    #[must_use]
    pub fn body(&self) -> &str {
        &self.body
    }

    /// Returns the body.
    #[must_use]
    pub fn into_body(self) -> String {
        self.body
    }
}
