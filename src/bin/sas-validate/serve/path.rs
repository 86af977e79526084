//! The path of a request in one spelling: `/%24validate` is `/$validate`.

use axum::{
    extract::Request,
    http::{Uri, uri::PathAndQuery},
};

/// The request with the plain spelling of its path; the query stays as it is.
pub(super) async fn plain(mut request: Request) -> Request {
    let path = request.uri().path();
    if path.contains('%') {
        let plain = decoded(path);
        let target = match request.uri().query() {
            Some(query) => [&*plain, "?", query].concat(),
            None => plain,
        };
        let mut parts = request.uri().clone().into_parts();
        parts.path_and_query = PathAndQuery::try_from(target).ok();
        // what cannot be put together again is no address that there is
        if let Ok(uri) = Uri::from_parts(parts) {
            *request.uri_mut() = uri;
        }
    }
    request
}

/// A path without escapes of what may stand in a path as it is (RFC 3986: unreserved, sub-delims). Others stay: an escaped `/`
/// or `%` is not the letter itself.
fn decoded(path: &str) -> String {
    let mut parts = path.split('%');
    let mut plain = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (code, rest) = part.split_at_checked(2).unwrap_or((part, ""));
        let byte = u8::from_str_radix(code, 16).ok().filter(|_| !code.starts_with('+'));
        match byte {
            Some(byte) if byte.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=".contains(&byte) => {
                plain.push(char::from(byte));
                plain.push_str(rest);
            }
            _ => plain.extend(["%", part]),
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::decoded;

    #[test]
    fn what_may_stand_as_it_is_is_decoded_once() {
        for (path, plain) in [
            ("/%24validate", "/$validate"),
            ("/%24v%61lid%61te", "/$validate"),
            ("/fhir/v1/%41ppointment", "/fhir/v1/Appointment"),
            ("/%7e%2D", "/~-"),
            ("/check", "/check"),
            ("%63", "c"),
            // these are others than what they stand for, or no escapes
            ("/%2524validate", "/%2524validate"),
            ("/fhir%2Fv1", "/fhir%2Fv1"),
            ("/%3Fa%23", "/%3Fa%23"),
            ("/%C3%A9%00", "/%C3%A9%00"),
            ("/%", "/%"),
            ("/%2", "/%2"),
            ("/%+4%zz%%24", "/%+4%zz%$"),
        ] {
            assert_eq!(decoded(path), plain, "{path}");
        }
    }
}
