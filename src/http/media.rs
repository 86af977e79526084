//! Headers: what to send and what to take.
//!
//! The guide's text requires `Accept: application/json+fhir`, the name of FHIR's early drafts. Its capability statements have
//! `application/fhir+json`, the name of FHIR R4, and the acceptance tests send `Content-Type: application/json`. So all three are
//! accepted; what is sent is what the acceptance tests send, or expect.

use crate::{
    http::MAX_QUERY,
    urls::percent::{decoded, decoded_lossy},
};

/// The `Content-Type` to send with every body: the acceptance tests warn about any other.
pub const CONTENT_TYPE: &str = "application/fhir+json";

/// The `Accept` to send: that of the guide's text and of the acceptance tests, so that every vendor who passed them
/// knows it.
pub const ACCEPT: &str = "application/json+fhir";

/// The media types of FHIR JSON, all of which are to be taken in `Accept`, `Content-Type` and `_format`.
pub const JSON_TYPES: [&str; 3] =
    ["application/fhir+json", "application/json+fhir", "application/json"];

/// Whether a body with this `Content-Type` is to be read as FHIR JSON.
///
/// Parameters are ignored, except a `charset` other than UTF-8 (`utf8` too, in any case, in quotes or not) and a `fhirVersion`
/// other than 4.0.
///
/// ```
/// use fhir_sas::http::is_json;
///
/// assert!(is_json("application/json; charset=UTF-8"));
/// assert!(!is_json("text/html") && !is_json("application/fhir+json; fhirVersion=5.0"));
/// ```
#[must_use]
pub fn is_json(content_type: &str) -> bool {
    let (name, parameters) = parted(content_type);
    JSON_TYPES.iter().any(|json| name.eq_ignore_ascii_case(json)) && fits(parameters)
}

/// Whether the output of this crate satisfies this `Accept`; an empty or missing one accepts anything. Otherwise answer
/// [`Reply::not_acceptable`](crate::http::Reply::not_acceptable).
///
/// Follows RFC 9110: ranges, weights, and the more exact range first.
///
/// ```
/// use fhir_sas::http::can_serve;
///
/// assert!(
///     can_serve("application/json+fhir")
///         && can_serve("")
///         && can_serve("text/html, */*;q=0.1")
/// );
/// assert!(!can_serve("application/fhir+xml") && !can_serve("application/json;q=0"));
/// ```
#[must_use]
pub fn can_serve(accept: &str) -> bool {
    if accept.trim().is_empty() {
        return true;
    }
    JSON_TYPES.iter().any(|json| {
        let mut best = (0, false);
        for range in split_at(',', accept) {
            let (name, parameters) = parted(range);
            let exactness = match name {
                "*/*" => 1,
                _ if name.eq_ignore_ascii_case("application/*") => 2,
                _ if name.eq_ignore_ascii_case(json) && fits(parameters) => 3,
                _ => continue,
            };
            let wanted = weight(parameters);
            if exactness > best.0 || (exactness == best.0 && wanted) {
                best = (exactness, wanted);
            }
        }
        best.1
    })
}

/// Whether the output of this crate satisfies a request, by its raw headers `Accept` and its query. Otherwise answer
/// [`Reply::not_acceptable`](crate::http::Reply::not_acceptable).
///
/// `_format` in the query [overrides](https://hl7.org/fhir/R4/http.html#parameters) the headers: it is for clients that cannot set
/// them, as browsers, which send an `Accept` of their own. An empty one does not count.
///
/// ```
/// use fhir_sas::http::can_answer;
///
/// assert!(can_answer(["application/fhir+xml"], "status=free&_format=json"));
/// assert!(
///     !can_answer(["application/fhir+json"], "_format=xml")
///         && !can_answer(["text/html"], "status=free")
/// );
/// assert!(can_answer([], ""));
/// ```
#[must_use]
pub fn can_answer<'h>(accept: impl IntoIterator<Item = &'h str>, query: &str) -> bool {
    // a longer one is refused unread
    let query = if query.len() > MAX_QUERY { "" } else { query.strip_prefix('?').unwrap_or(query) };
    let mut formats = query.split('&').filter_map(|part| {
        let (name, value) = part.split_once('=')?;
        let is_format = decoded(name).is_ok_and(|name| name.trim() == "_format");
        let value = is_format.then(|| decoded_lossy(value))?;
        (!value.trim().is_empty()).then(|| is_json_format(&value))
    });
    if let Some(first) = formats.next() {
        return first && formats.all(|is_json| is_json);
    }
    let mut accept = accept.into_iter().peekable();
    accept.peek().is_none() || accept.any(can_serve)
}

/// Whether `_format` asks for JSON. A `+` that was decoded to a blank counts as `+`.
pub(crate) fn is_json_format(format: &str) -> bool {
    let format = format.trim();
    format.eq_ignore_ascii_case("json")
        || format.eq_ignore_ascii_case("text/json")
        || is_json(format)
        || is_json(&format.replacen(' ', "+", 1))
}

/// Splits a header, but not within quotes.
fn split_at(separator: char, header: &str) -> impl Iterator<Item = &str> {
    let (mut quoted, mut escaped) = (false, false);
    header.split(move |char| {
        match char {
            _ if escaped => escaped = false,
            '\\' => escaped = quoted,
            '"' => quoted = !quoted,
            _ => return char == separator && !quoted,
        }
        false
    })
}

fn parted(range: &str) -> (&str, &str) {
    let (name, parameters) = range.split_once(';').unwrap_or((range, ""));
    (name.trim(), parameters)
}

fn values<'h>(parameters: &'h str, name: &str) -> impl Iterator<Item = &'h str> {
    let pairs = split_at(';', parameters).filter_map(|pair| pair.split_once('='));
    pairs
        .filter(move |pair| pair.0.trim().eq_ignore_ascii_case(name))
        .map(|pair| pair.1.trim().trim_matches(['"', '\'']).trim())
}

/// `utf8` is a common, unambiguous alias.
fn fits(parameters: &str) -> bool {
    let is_utf_8 =
        |charset: &str| ["utf-8", "utf8"].iter().any(|name| charset.eq_ignore_ascii_case(name));
    values(parameters, "charset").all(is_utf_8)
        && values(parameters, "fhirVersion").all(|version| version.starts_with("4.0"))
}

/// Whether the weight is above zero; an invalid one counts as missing.
fn weight(parameters: &str) -> bool {
    let is_zero = |q: &str| {
        q == "0" || q.strip_prefix("0.").is_some_and(|digits| digits.bytes().all(|b| b == b'0'))
    };
    !values(parameters, "q").next().is_some_and(is_zero)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accept_is_served_when_it_lets_json_in() {
        for accept in [
            "",
            " ",
            "*/*",
            "application/*",
            "application/fhir+json",
            "application/json+fhir",
            "application/json",
            "Application/FHIR+JSON",
            "application/fhir+json;fhirVersion=4.0",
            "application/fhir+json; charset=utf-8; q=0.5",
            "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
            "application/fhir+xml, application/json;q=0.1",
            "text/plain;x=\"a,b\\\"\", application/json",
            // the more exact range counts
            "*/*;q=0, application/json",
            "application/fhir+json;q=0, application/json",
            "application/json;q=heavy",
            "application/json;q=NaN",
            "application/json;q=-1",
            "application/json;q=-0",
            "application/json;q=1e-50",
            "application/json;q=0.001",
            "application/json;x=\"a;q=0\"",
            "application/json;x=\"a;\\\";q=0\"",
            "application/json;charset=utf8",
            "application/json; charset=UTF8",
            "application/fhir+json;Charset=\"Utf-8\"",
            "application/json; charset='utf8' ; q=1",
        ] {
            assert!(can_serve(accept), "{accept}");
        }
        for accept in [
            "text/html",
            "application/fhir+xml",
            "application/json;q=0",
            "application/json;q=0.000",
            "application/json;q=0.",
            "application/json;x=\"a;q=1\";q=0",
            "*/*;q=0",
            "text/*",
            "application/fhir+json;fhirVersion=5.0",
            "application/json;charset=iso-8859-1",
            "application/json;charset=utf-16",
            "application/json;charset=\"utf8x\"",
            "text/plain;x=\"application/json, application/json\"",
            ",",
            "json",
            "*/*, application/fhir+json;q=0, application/json+fhir;q=0, application/json;q=0",
        ] {
            assert!(!can_serve(accept), "{accept}");
        }
    }

    #[test]
    fn the_format_in_the_query_overrides_the_header() {
        for (accept, query, good) in [
            ("application/fhir+xml", "start=ge2026-03-02&_format=json", true),
            ("application/fhir+xml", "?%5Fformat=application%2Ffhir%2Bjson", true),
            ("application/fhir+xml", "_format=application/fhir+json;charset=utf8", true),
            ("text/html", "_format=", false),
            ("text/html", "_format=%20&format=json", false),
            ("application/json", "_format=xml", false),
            ("application/json", "_format=json&_format=xml", false),
            ("application/json", "_format=%zz", false),
            ("application/json", "_format", true),
            ("", "_format=é", false),
            ("text/html", "status=free", false),
        ] {
            assert_eq!(can_answer([accept], query), good, "{accept} {query}");
        }
        let long = format!("_format=xml&x={}", "x".repeat(MAX_QUERY));
        assert!(can_answer(["text/html", "application/json"], &long));
    }

    #[test]
    fn formats_of_json_are_known() {
        for format in [
            "json",
            "application/json",
            "application/fhir+json",
            "application/fhir json",
            "application/json+fhir; charset=utf-8",
            "JSON",
            "text/json",
        ] {
            assert!(is_json_format(format), "{format}");
        }
        for format in ["", "xml", "application/fhir+xml", "ttl", "html", "jsonp"] {
            assert!(!is_json_format(format), "{format}");
        }
    }
}
