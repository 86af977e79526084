//! Requests that write, and the answers to them: what accounts and bookings have in common, without an HTTP library.
//!
//! The client sends a [`Request`] with whatever library it has, and has the answer [read](Request::read). The server answers with
//! a [`Reply`].
//!
//! ```
//! use fhir_sas::{FrRegulator, exchange::{Method, Reply}};
//!
//! # let id = "1ef1c748-01a3-6180-b098-73283ce4e5b1".parse()?;
//! let regulator = FrRegulator::builder(id, "Loridon", "Sébastien", "s.loridon@example.fr").build()?;
//! let request = regulator.create("https://agenda.example.fr/fhir");
//! assert_eq!((request.method(), request.url()), (Method::Post, "https://agenda.example.fr/fhir/Practitioner"));
//! for (name, value) in request.headers() {
//!     println!("{name}: {value}");
//! }
//!
//! // the server, which has given it an id
//! let reply = Reply::created("https://agenda.example.fr/fhir", "Practitioner", 12345);
//! assert_eq!((reply.status(), reply.location()), (201, Some("https://agenda.example.fr/fhir/Practitioner/12345")));
//!
//! // back at the client
//! let written = request.read(reply.status(), reply.location(), reply.body().as_bytes())?;
//! assert!(written.is_new() && written.id() == Some("12345"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # What cannot be carried out
//! Who reads requests ([`AccountOrder`](crate::account::AccountOrder), [`BookingOrder`](crate::booking::BookingOrder)) gets an
//! [`OrderRefusal`] for those: what is wrong with the request itself as [`OrderFault`]s, each with a code and texts in English and
//! French, what is wrong with the resource as a [`Report`](crate::validate::Report), and the status and the [`Reply`] that tell
//! all of it at once.
//!
//! A list that arrives as an object or as a single item is an error like any other. The rest of the resource is checked as if it
//! were an array, so that what is in the list is not reported as missing, and
//! [`BookingOrder::read_laxly`](crate::booking::BookingOrder::read_laxly) keeps it as one.
//!
//! # Headers
//! Every request is sent with `Content-Type: application/fhir+json` and `Accept: application/json+fhir`: the guide's text asks so,
//! and every vendor who passed the acceptance tests takes both. What arrives is taken in any of the
//! [names](crate::search::JSON_TYPES) of FHIR JSON.

mod fault;
mod receive;

use std::fmt;

pub use fault::{OrderFault, OrderFaultCode, OrderRefusal};
use receive::escaped;
pub(crate) use receive::{Incoming, Sought};

use crate::{
    json::{self, Reader},
    r4::{Id, IssueType, OperationOutcome, Primitive, Resource},
    search::{ACCEPT, CONTENT_TYPE, push_whole},
};

/// The methods of HTTP that write.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Method {
    /// `POST`: creates.
    Post,
    /// `PUT`: changes what an identifier tells, or creates it when nothing has that identifier.
    Put,
}

impl Method {
    /// `POST` or `PUT`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Post => "POST",
            Self::Put => "PUT",
        }
    }
}

impl fmt::Display for Method {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// A request that is ready to be sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    method: Method,
    url: String,
    resource: &'static str,
    body: String,
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

    /// Gives up the body.
    #[must_use]
    pub fn into_body(self) -> String {
        self.body
    }

    /// Reads the answer: its status, its header `Location` and its body.
    ///
    /// # Errors
    /// When the status is not one of success: nothing was written, or at least nobody says so. A redirection is no success
    /// either: follow it, or mend the base.
    pub fn read(
        &self,
        status: u16,
        location: Option<&str>,
        body: &[u8],
    ) -> Result<Written, Refused> {
        if (200..300).contains(&status) {
            return Ok(Written {
                is_new: status == 201,
                id: location
                    .and_then(|location| assigned(location, self.resource))
                    .or_else(|| told(body, self.resource)),
                location: location.map(Into::into),
            });
        }
        let reader = Reader::new().max_bytes(READ).any_list();
        let outcome = reader.read::<OperationOutcome>(body).ok();
        Err(Refused {
            status,
            outcome: outcome.map(|read| Box::new(read.value)),
            body: body.get(..READ).unwrap_or(body).into(),
        })
    }
}

/// The method and the type of resource: nothing of a person.
impl fmt::Display for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.resource)
    }
}

/// How much is kept of what refuses a request, in bytes.
const READ: usize = 256 * 1024;

fn address(base: &str, resource: &str) -> String {
    [base.trim_end_matches('/'), "/", resource].concat()
}

/// The id in an address: what follows the type of resource.
fn assigned(location: &str, resource: &str) -> Option<Box<str>> {
    let path = location.split(['?', '#']).next().unwrap_or_default();
    let mut parts = path.trim().rsplit('/').peekable();
    while let Some(id) = parts.next() {
        if parts.peek() == Some(&resource) {
            return Id::from(id).is_valid().then(|| id.into());
        }
    }
    None
}

/// The id of a resource that was sent back.
fn told(body: &[u8], resource: &str) -> Option<Box<str>> {
    let read = Reader::new().max_bytes(READ).max_issues(0).read::<Resource>(body).ok()?;
    let id = read.value.id().filter(|_| read.value.resource_type().as_deref() == Some(resource))?;
    Id::from(id).is_valid().then(|| id.into())
}

/// What the server says that it has done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    is_new: bool,
    id: Option<Box<str>>,
    location: Option<Box<str>>,
}

impl Written {
    /// Whether it was created (201); otherwise what was there has been changed.
    #[must_use]
    pub const fn is_new(&self) -> bool {
        self.is_new
    }

    /// The id that the server gave it: from the header `Location`, or else from the resource when it came back. `None` when
    /// neither tells: the guide demands the header.
    #[must_use]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// The header `Location` as it came.
    #[must_use]
    pub fn location(&self) -> Option<&str> {
        self.location.as_deref()
    }
}

/// The server has not done what it was asked for.
///
/// As a text it has the status and the codes of the issues: their free texts may quote a person, and are in
/// [`outcome`](Self::outcome).
#[derive(Debug, Clone, PartialEq)]
pub struct Refused {
    status: u16,
    outcome: Option<Box<OperationOutcome>>,
    body: Box<[u8]>,
}

impl Refused {
    /// The HTTP status.
    #[must_use]
    pub const fn status(&self) -> u16 {
        self.status
    }

    /// Why, when the body says so as FHIR has it.
    #[must_use]
    pub fn outcome(&self) -> Option<&OperationOutcome> {
        self.outcome.as_deref()
    }

    /// The body as it came, cut after 256 KiB.
    #[must_use]
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// Whether the same request may succeed later: the server was busy, or failed.
    #[must_use]
    pub const fn may_pass_later(&self) -> bool {
        matches!(self.status, 408 | 425 | 429 | 500..)
    }
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "refused with status {}", self.status)?;
        let Some(outcome) = &self.outcome else {
            return f.write_str(", and no OperationOutcome says why");
        };
        for (index, issue) in outcome.issue.iter().take(10).enumerate() {
            let code = issue.code.as_ref().and_then(Primitive::value);
            // what is no code of R4 may be anything
            let code = code.filter(|code| code.is_known());
            f.write_str(if index == 0 { ": " } else { ", " })?;
            f.write_str(code.map_or("unknown", IssueType::as_str))?;
        }
        Ok(())
    }
}

impl std::error::Error for Refused {}

/// An answer to a request that writes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reply {
    status: u16,
    location: Option<String>,
    body: String,
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
        Self { status, location: Some(location), body: String::new() }
    }

    /// 200, with a body.
    pub(crate) fn found(body: String) -> Self {
        Self { status: 200, location: None, body }
    }

    /// 4xx or 5xx: it was not done, and why.
    #[must_use]
    pub fn refused(status: u16, why: &OperationOutcome) -> Self {
        Self { status, location: None, body: json::to_string(why) }
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

    /// The headers, each with its value: `Location` when something was written, `Content-Type` when there is a body.
    pub fn headers(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let location = self.location.as_deref().map(|location| ("Location", location));
        let body = (!self.body.is_empty()).then_some(("Content-Type", CONTENT_TYPE));
        location.into_iter().chain(body)
    }

    /// The body: JSON, or nothing.
    #[must_use]
    pub fn body(&self) -> &str {
        &self.body
    }

    /// Gives up the body.
    #[must_use]
    pub fn into_body(self) -> String {
        self.body
    }
}
