//! Addresses where slots are booked, and the `origin` that the platform adds to them.

use crate::search::escape;

/// The address that a text is: `http` or `https`, a host, nothing that no address can hold. Blanks around it are left out.
pub(super) fn address(text: &str) -> Option<&str> {
    let text = text.trim();
    let (scheme, rest) = text.split_once("://")?;
    let web = scheme.eq_ignore_ascii_case("https") || scheme.eq_ignore_ascii_case("http");
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let fits = |char: char| !char.is_control() && !matches!(char, '"' | '<' | '>');
    let named = !host.is_empty() && !host.contains(char::is_whitespace);
    (web && named && text.chars().all(fits)).then_some(text)
}

/// The address with `origin` as the last parameter of its query: in front of a fragment, in place of an `origin` that it has.
pub(super) fn with_origin(address: &str, origin: &str) -> String {
    let (address, fragment) = match address.split_once('#') {
        Some((address, fragment)) => (address, Some(fragment)),
        None => (address, None),
    };
    let (path, query) = address.split_once('?').unwrap_or((address, ""));
    let mut out = String::with_capacity(address.len() + origin.len() + 16);
    push(path, &mut out);
    out.push('?');
    for part in query.split('&').filter(|part| !part.is_empty() && !is_origin(part)) {
        push(part, &mut out);
        out.push('&');
    }
    out.push_str("origin=");
    escape::push(origin.trim(), &mut out);
    if let Some(fragment) = fragment {
        out.push('#');
        push(fragment, &mut out);
    }
    out
}

/// Whether a part of a query is an `origin`, whatever its value.
fn is_origin(part: &str) -> bool {
    let name = part.split_once('=').map_or(part, |(name, _)| name);
    escape::decoded(name).is_ok_and(|name| name == "origin")
}

/// Adds a part as it came; a blank inside is what people type, and no client sends it.
fn push(part: &str, out: &mut String) {
    for (index, piece) in part.split(char::is_whitespace).enumerate() {
        if index > 0 {
            out.push_str("%20");
        }
        out.push_str(piece);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_an_address() {
        for text in
            ["https://a.fr", " http://a.fr/b ", "HTTPS://a.fr?x", "https://a.fr/prendre rdv"]
        {
            assert_eq!(address(text), Some(text.trim()), "{text}");
        }
        for text in [
            "",
            "sans rendez-vous",
            "www.a.fr/rdv",
            "//a.fr",
            "ftp://a.fr/",
            "javascript:alert(1)",
            "javascript://a.fr/%0aalert(1)",
            "https://",
            "https:///rdv",
            "https://?a",
            "https://a b.fr/",
            "https://a.fr/\r\nSet-Cookie: a=b",
            "https://a.fr/\"><script>",
            "voir https://a.fr",
        ] {
            assert_eq!(address(text), None, "{text}");
        }
    }
}
