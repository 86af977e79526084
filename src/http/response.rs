//! Answers of servers to requests that write: confirmed or not, and when to retry.

use std::{borrow::Cow, fmt, time::Duration};

use super::Method;
use crate::{
    diagnostic::Lang,
    json::without_byte_order_mark,
    lang::{Text, Words},
    r4::{Id, IssueSeverity, IssueType, OperationOutcome, Primitive, Reader, Resource},
};

/// How much of a body is read and kept, in bytes.
const READ: usize = 256 * 1024;

/// What the server confirms to have done.
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

    /// The id that the server gave it: from the header `Location`, or else from a returned resource. `None` without
    /// either, or if it is not an id of R4: the guide demands the header.
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

/// How long to wait before a request is sent again; see the [table](crate::http#what-a-status-means).
///
/// ```
/// use fhir_sas::{booking::Outcome, http::Pause};
///
/// // no answer within the time limit: the request may still be carried out
/// let pause = Outcome::unanswered().pause();
/// assert_eq!(pause, Some(Pause::InProgress));
/// assert_eq!(pause.map(|pause| pause.at_least().as_secs()), Some(60));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Pause {
    /// The server is busy, has failed, or something else answered in its place: a second at first, then longer and longer.
    Short,
    /// The server may still be carrying it out: a minute at least. An update that overtakes its creation finds nothing to
    /// change, creates, and the creation then creates too.
    InProgress,
    /// Address, certificate or rights are wrong, or the server is being set up anew: ten minutes at least. It seldom passes by
    /// itself, so report it to a person.
    Long,
}

impl Pause {
    /// The shortest pause. Wait longer after each further attempt, and as long as a header `Retry-After` demands.
    #[must_use]
    pub const fn at_least(self) -> Duration {
        Duration::from_secs(match self {
            Self::Short => 1,
            Self::InProgress => 60,
            Self::Long => 600,
        })
    }
}

/// The server has not confirmed that it did what was requested.
///
/// As a text it has the status and FHIR's types of the issues (`duplicate`): their free texts may quote a person, and are in
/// [`outcome`](Self::outcome). The codes of a server that uses this crate are read by [`Refusal::codes`](crate::codes::Refusal::codes).
#[derive(Clone, PartialEq, thiserror::Error)]
#[error("{}", self.fault(Lang::En))]
pub struct Refused {
    method: Method,
    resource: &'static str,
    status: u16,
    found: Found,
    outcome: Option<Box<OperationOutcome>>,
    body: Box<[u8]>,
}

impl Refused {
    /// The HTTP status.
    #[must_use]
    pub const fn status(&self) -> u16 {
        self.status
    }

    /// Why, when the body states it as FHIR has it.
    #[must_use]
    pub fn outcome(&self) -> Option<&OperationOutcome> {
        self.outcome.as_deref()
    }

    /// The body as it came, cut after 256 KiB.
    #[must_use]
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// Whether the status is one of success (2xx), but headers and body are not those of a FHIR server: for example a page of
    /// a proxy.
    #[must_use]
    pub const fn is_unconfirmed(&self) -> bool {
        matches!(self.status, 200..300)
    }

    /// Whether the same request may succeed later.
    #[must_use]
    pub const fn is_retryable(&self) -> bool {
        self.pause().is_some()
    }

    /// How long to wait before it is sent again. `None`: the server has judged the request itself, and will refuse it again.
    #[must_use]
    pub const fn pause(&self) -> Option<Pause> {
        match self.status {
            // what only an application that has read the request answers
            400 if self.outcome.is_some() => None,
            412..=415 | 422 => None,
            202 | 499 | 502 | 504 | 520..=524 => Some(Pause::InProgress),
            501 | 505 | 511 => Some(Pause::Long),
            200..300 | 408 | 409 | 423 | 425 | 429 | 500..600 => Some(Pause::Short),
            _ => Some(Pause::Long),
        }
    }

    /// What was expected, what was found, what to do. Nothing of the body is quoted.
    #[must_use]
    pub fn message(&self, lang: Lang) -> String {
        let what_to_do: Text = match self.pause() {
            None => [
                "Correct it: sent again as it is, it is refused again.",
                "Corrigez-la : renvoyée telle quelle, elle sera refusée à nouveau.",
            ],
            Some(Pause::Short) => [
                "Send it again in a while, as an update.",
                "Renvoyez-la un peu plus tard, comme modification.",
            ],
            Some(Pause::InProgress) => [
                "The server may still be carrying it out: wait a minute at least, then send it again as an update.",
                "Le serveur est peut-être encore en train de la traiter : attendez au moins une minute, puis renvoyez-la \
                 comme modification.",
            ],
            Some(Pause::Long) => [
                "Check the address, the certificate and the access rights, and send it again as an update, with pauses of ten \
                 minutes at least.",
                "Vérifiez l'adresse, le certificat et les droits d'accès, et renvoyez-la comme modification, avec des pauses \
                 d'au moins dix minutes.",
            ],
        };
        [&self.fault(lang), lang.of([". ", ". "]), lang.of(what_to_do)].concat()
    }

    /// What was expected, and what was found.
    fn fault(&self, lang: Lang) -> String {
        if self.is_unconfirmed() {
            let text = match (self.status, self.method) {
                (200 | 201, Method::Post) => NO_CREATION,
                (200 | 201, Method::Put) => NO_UPDATE,
                _ => NO_CONFIRMATION,
            };
            return lang.render(text, self);
        }
        let mut text =
            lang.render(["refused with status {status}", "refusée avec le statut {status}"], self);
        let Some(outcome) = &self.outcome else {
            text.push_str(lang.of([
                ", without an OperationOutcome",
                ", et aucun OperationOutcome ne dit pourquoi",
            ]));
            return text;
        };
        for (index, issue) in outcome.issue.iter().take(10).enumerate() {
            let code = issue.code.as_ref().and_then(Primitive::value);
            // what is no code of R4 may be anything
            let code = code.filter(|code| code.is_known());
            text.push_str(match index {
                0 => lang.of([": ", " : "]),
                _ => ", ",
            });
            text.push_str(code.map_or(lang.of(["unknown", "inconnu"]), IssueType::as_str));
        }
        text
    }
}

const NO_CREATION: Text = [
    "expected the header Location of the {resource} with status {status}, or the {resource} with its id as FHIR JSON; found \
     {found}",
    "avec le statut {status}, attendu : l'en-tête Location de la ressource {resource}, ou la ressource avec son id en JSON \
     FHIR ; trouvé : {found}",
];

const NO_UPDATE: Text = [
    "expected no body with status {status}, or FHIR JSON that reports no error; found {found}",
    "avec le statut {status}, attendu : pas de corps, ou du JSON FHIR qui ne signale aucune erreur ; trouvé : {found}",
];

const NO_CONFIRMATION: Text = [
    "expected status 200 or 201; found {status}, which does not confirm that anything was written",
    "attendu : le statut 200 ou 201 ; trouvé : {status}, qui ne confirme aucune écriture",
];

impl Words for Refused {
    fn word(&self, name: &str, lang: Lang) -> Option<Cow<'_, str>> {
        Some(match name {
            "status" => self.status.to_string().into(),
            "resource" => self.resource.into(),
            "found" => lang.of(self.found.text()).into(),
            _ => return None,
        })
    }
}

/// Without the body, and the texts of its `OperationOutcome`: they may quote a person.
impl fmt::Debug for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Refused({}; a body of {} bytes)", self.fault(Lang::En), self.body.len())
    }
}

/// What a body is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Found {
    /// Nothing, or blanks.
    Nothing,
    /// HTML, or XML.
    Markup,
    /// Any other text, or too much of it.
    NoJson,
    /// JSON, but not of the resource.
    OtherJson,
    /// An `OperationOutcome` that reports no error.
    Advice,
    /// An `OperationOutcome` that reports an error.
    Error,
    /// The resource without an id.
    NoId,
    /// The resource.
    Resource,
}

impl Found {
    const fn text(self) -> Text {
        match self {
            Self::Nothing => ["neither", "ni l'un ni l'autre"],
            Self::Markup => ["HTML or XML", "du HTML ou du XML"],
            Self::NoJson => ["a text that is no JSON", "un texte qui n'est pas du JSON"],
            Self::OtherJson => ["JSON of something else", "le JSON d'autre chose"],
            Self::Advice => ["an OperationOutcome alone", "un OperationOutcome seul"],
            Self::Error => [
                "an OperationOutcome that reports an error",
                "un OperationOutcome qui signale une erreur",
            ],
            Self::NoId => ["the resource without an id", "la ressource sans id"],
            Self::Resource => ["the resource", "la ressource"],
        }
    }
}

/// A body, as far as it matters here.
struct Body {
    found: Found,
    id: Option<Box<str>>,
    outcome: Option<Box<OperationOutcome>>,
}

impl Body {
    fn read(body: &[u8], resource: &str) -> Self {
        let of = |found| Self { found, id: None, outcome: None };
        let text = without_byte_order_mark(body).trim_ascii_start();
        match text.first() {
            None => return of(Found::Nothing),
            Some(b'<') => return of(Found::Markup),
            Some(_) => {}
        }
        let reader = Reader::new().max_bytes(READ).max_issues(0).any_list();
        let read = match reader.read::<Resource>(body) {
            Ok(read) => read.value,
            Err(error) if error.is_syntax() || body.len() > READ => return of(Found::NoJson),
            Err(_) => return of(Found::OtherJson),
        };
        match read.resource_type().as_deref() {
            Some("OperationOutcome") => match reader.read::<OperationOutcome>(body) {
                Ok(outcome) => Self {
                    found: if reports_error(&outcome.value) { Found::Error } else { Found::Advice },
                    id: None,
                    outcome: Some(Box::new(outcome.value)),
                },
                Err(_) => of(Found::OtherJson),
            },
            Some(found) if found == resource => match read.id() {
                Some(id) => Self { id: valid(id), ..of(Found::Resource) },
                None => of(Found::NoId),
            },
            _ => of(Found::OtherJson),
        }
    }
}

/// Whether an issue is worse than a warning, or has no known severity.
fn reports_error(outcome: &OperationOutcome) -> bool {
    outcome.issue.iter().any(|issue| {
        let severity = issue.severity.as_ref().and_then(Primitive::value);
        ![Some(&IssueSeverity::WARNING), Some(&IssueSeverity::INFORMATION)].contains(&severity)
    })
}

/// Reads the response. A success counts only with the headers or body of a FHIR server: otherwise a page of a proxy with
/// status 200 would make a booking count as delivered.
pub(super) fn read(
    (method, resource): (Method, &'static str),
    status: u16,
    location: Option<&str>,
    body: &[u8],
) -> Result<Written, Refused> {
    let read = Body::read(body, resource);
    let named = location.and_then(|location| named_in(location, resource));
    let is_enough = match read.found {
        Found::Error => false,
        Found::Resource => true,
        // an update has nothing to add
        Found::Nothing | Found::Advice | Found::NoId => named.is_some() || method == Method::Put,
        Found::Markup | Found::NoJson | Found::OtherJson => named.is_some(),
    };
    let is_confirmed = matches!(status, 200 | 201) && is_enough;
    if is_confirmed {
        return Ok(Written {
            is_new: status == 201,
            id: named.and_then(valid).or(read.id),
            location: location.map(Into::into),
        });
    }
    Err(Refused {
        method,
        resource,
        status,
        found: read.found,
        outcome: read.outcome,
        body: body.get(..READ).unwrap_or(body).into(),
    })
}

/// What an address has after the type of resource.
fn named_in<'l>(location: &'l str, resource: &str) -> Option<&'l str> {
    let path = location.split(['?', '#']).next().unwrap_or_default();
    let mut parts = path.trim().rsplit('/').peekable();
    while let Some(id) = parts.next() {
        if parts.peek() == Some(&resource) {
            return Some(id).filter(|id| !id.is_empty());
        }
    }
    None
}

fn valid(id: &str) -> Option<Box<str>> {
    Id::from(id).is_valid().then(|| id.into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::assert_filled;

    #[test]
    fn texts_are_filled() {
        let sent = (Method::Post, "Appointment");
        let refused = read(sent, 200, None, b"").expect_err("no confirmation");
        for text in [NO_CREATION, NO_UPDATE, NO_CONFIRMATION] {
            assert_filled(text, &refused);
        }
    }
}
