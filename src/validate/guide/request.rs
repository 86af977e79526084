//! The request that an answer answers: as much of it as the rules need.

use chrono::{DateTime, FixedOffset};

/// A search as the vendor received it.
///
/// ```
/// use fhir_sas::validate::Request;
///
/// let request: Request = "https://agenda.example.fr/fhir/Slot?start=ge2026-03-02T08:00:00.000%2B01:00\
///     &start=le2026-03-04T23:59:59.999%2B01:00&status=free\
///     &schedule.actor:Practitioner.identifier=urn:oid:1.2.250.1.71.4.2.1%7C810002909371".parse()?;
/// assert_eq!(request.asked().collect::<Vec<_>>(), ["810002909371"]);
/// # Ok::<(), fhir_sas::validate::BadRequest>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    url: String,
    /// Names and values of the query, decoded and sorted.
    query: Vec<(String, String)>,
    window: Option<(DateTime<FixedOffset>, DateTime<FixedOffset>)>,
    asked: Vec<String>,
}

/// A text that is no address with a query.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "no request: expected an address with a query, as in https://agenda.example.fr/fhir/Slot?start=ge…"
)]
pub struct BadRequest(());

/// The parameters by which people and places are asked for.
const ASKING: [&str; 2] =
    ["schedule.actor:Practitioner.identifier", "actor:Location.organization.identifier"];

impl Request {
    /// The address as it was given.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The national ids that were asked for, without their system.
    pub fn asked(&self) -> impl Iterator<Item = &str> {
        self.asked.iter().map(String::as_str)
    }

    /// First and last instant that a slot may start; `None` when the request does not bound it both ways, or without offset.
    pub(super) fn window(&self) -> Option<(DateTime<FixedOffset>, DateTime<FixedOffset>)> {
        self.window
    }

    /// Whether a link says the same request: as the acceptance tests read it, a raw `+` is a blank, and `&amp;` an `&`.
    pub(super) fn is_told_by(&self, link: &str) -> bool {
        link.replace("&amp;", "&")
            .split_once('?')
            .is_some_and(|(_, query)| pairs(query, true) == self.query)
    }
}

impl std::str::FromStr for Request {
    type Err = BadRequest;

    fn from_str(url: &str) -> Result<Self, BadRequest> {
        let (_, query) = url.split_once('?').ok_or(BadRequest(()))?;
        let query = pairs(query, false);
        let bound = |prefix: &str| {
            let starts =
                query.iter().filter(|(name, _)| name == "start" || name.ends_with(":start"));
            let mut texts = starts.filter_map(|(_, value)| value.strip_prefix(prefix));
            texts.find_map(|text| DateTime::parse_from_rfc3339(text.trim()).ok())
        };
        let window = bound("ge").zip(bound("le"));
        let asked = query
            .iter()
            .filter(|(name, _)| ASKING.contains(&name.as_str()))
            .flat_map(|(_, value)| value.split(','))
            .map(|token| token.rsplit('|').next().unwrap_or_default().trim().to_owned())
            .filter(|id| !id.is_empty())
            .collect();
        Ok(Self { url: url.to_owned(), query, window, asked })
    }
}

/// The parts of a query, decoded and sorted.
fn pairs(query: &str, plus_is_blank: bool) -> Vec<(String, String)> {
    let mut pairs: Vec<_> = query
        .split('&')
        .filter(|part| !part.is_empty())
        .map(|part| {
            let (name, value) = part.split_once('=').unwrap_or((part, ""));
            (decoded(name, plus_is_blank), decoded(value, plus_is_blank))
        })
        .collect();
    pairs.sort();
    pairs
}

/// A text without its `%` escapes; an escape that is none stays as it is.
fn decoded(text: &str, plus_is_blank: bool) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        let escape = match (first, tail) {
            (b'%', [high, low, ..]) => {
                let digit = |byte: &u8| char::from(*byte).to_digit(16);
                digit(high)
                    .zip(digit(low))
                    .and_then(|(high, low)| u8::try_from(high * 16 + low).ok())
            }
            _ => None,
        };
        rest = if escape.is_some() { &tail[2..] } else { tail };
        let plain = if plus_is_blank && *first == b'+' { b' ' } else { *first };
        bytes.push(escape.unwrap_or(plain));
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
