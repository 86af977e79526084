//! Web addresses: which texts are valid ones, and the parameter `origin` that the platform adds to those where slots are booked.
//!
//! Builders, the validator and the reader of answers all use this module, so that they accept the same addresses. The grammar is that of the URL standard, which browsers follow, as the crate `url` implements it.

use url::Url;

use crate::{
    lang::{is_blank, is_unseen},
    urls::percent::{decoded, push_whole},
};

/// The address that a text is: `http` or `https`, `//`, a host, and whatever follows.
///
/// Browsers repair what the standard calls invalid: missing slashes, `\` for `/`, blanks and line breaks within, `"`, `<` and `>`
/// without escapes. Other programs do not, or read another host in it, and a page that does not escape them breaks. Such a text is
/// not an address here.
pub(crate) fn parse(text: &str) -> Option<Url> {
    let (scheme, rest) = text.split_once("://")?;
    let is_web = scheme.eq_ignore_ascii_case("https") || scheme.eq_ignore_ascii_case("http");
    let has_host = !rest.starts_with(['/', '?', '#']);
    let fits = |char: char| !(char == ' ' || is_unseen(char) || "\"<>\\".contains(char));
    (is_web && has_host && text.chars().all(fits)).then(|| Url::parse(text).ok())?
}

/// Whether a text is an address of the web.
pub(crate) fn is_web_address(text: &str) -> bool {
    is_usual(text) || parse(text).is_some()
}

/// Whether a text is an address in the form of nearly all: a name of ASCII letters, digits and hyphens as its host, no port, no
/// blank. Only scheme, host and port can make the standard's parser fail, so there is nothing more to parse: this takes a sixth
/// of the instructions, and a quarter of those of checking an answer.
fn is_usual(text: &str) -> bool {
    let Some(rest) = text.strip_prefix("https://") else { return false };
    let rest = rest.as_bytes();
    let end = rest.iter().position(|byte| b"/?#".contains(byte)).unwrap_or(rest.len());
    let (host, rest) = rest.split_at(end);
    // a last label that starts with a letter is not the end of an IPv4 address; `xn--` is decoded
    let fits = |label: &[u8]| {
        label.iter().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || *b == b'-')
            && label.first().is_some_and(u8::is_ascii_lowercase)
            && !label.starts_with(b"xn--")
    };
    host.split(|byte| *byte == b'.').all(fits)
        && rest.iter().fold(true, |fits, byte| {
            fits & (b'!'..0x7f).contains(byte)
                & !((*byte == b'"') | (*byte == b'<') | (*byte == b'>') | (*byte == b'\\'))
        })
}

/// The address in a comment: its first word, which is mostly all of it. An address has no blank.
pub(crate) fn in_comment(comment: &str) -> Option<&str> {
    if is_usual(comment) {
        return Some(comment);
    }
    let first = comment.trim_matches(is_blank).split(is_blank).next()?;
    is_web_address(first).then_some(first)
}

/// The base of a server whose resources have addresses that start with it, without blanks around it and slashes at its end.
///
/// Addresses of resources are compared as text, and R4 has their scheme in small letters; `_history` in one means a version
/// (invariant bdl-8).
pub(crate) fn server_base(text: &str) -> Option<&str> {
    let base = text.trim().trim_end_matches('/');
    let is_base = is_web_address(base)
        && ["https://", "http://"].iter().any(|scheme| base.starts_with(scheme))
        && !base.contains(['?', '#'])
        && !base.split('/').any(|part| part == "_history");
    is_base.then_some(base)
}

/// An address with `origin` as the last parameter of its query, in front of a fragment. It replaces an existing `origin`; all
/// else stays as written.
pub(crate) fn with_origin(address: &str, origin: &str) -> String {
    let (address, fragment) = match address.split_once('#') {
        Some((address, fragment)) => (address, Some(fragment)),
        None => (address, None),
    };
    let (path, query) = address.split_once('?').unwrap_or((address, ""));
    let mut out = String::with_capacity(address.len() + origin.len() + 16);
    out.push_str(path);
    out.push('?');
    for part in query.split('&').filter(|part| !part.is_empty() && !is_origin(part)) {
        out.push_str(part);
        out.push('&');
    }
    out.push_str("origin=");
    push_whole(origin.trim_matches(is_blank), &mut out);
    if let Some(fragment) = fragment {
        out.push('#');
        out.push_str(fragment);
    }
    out
}

/// Whether a part of a query is an `origin`, whatever its value.
fn is_origin(part: &str) -> bool {
    let name = part.split_once('=').map_or(part, |(name, _)| name);
    decoded(name).is_ok_and(|name| name == "origin")
}

#[cfg(test)]
mod tests {
    use super::*;

    const ADDRESSES: [&str; 14] = [
        "https://a.fr",
        "http://a.fr/b",
        "HTTPS://a.fr?x",
        "https://a.fr#b",
        "https://a.fr:8443/rdv;x=1?a=b&c",
        "https://médecins.fr/créneau?motif=é",
        "https://[2001:db8::1]/rdv",
        "https://192.0.2.1",
        "https://user@a.fr/",
        "https://a_b.fr/",
        "https://a.fr/rdv?x=a|b&y={c}&z='d'",
        "https://a.fr/%zz",
        "https://a.fr//b/../c",
        "https://localhost/rdv",
    ];

    const OTHERS: [&str; 31] = [
        "",
        "sans rendez-vous",
        "www.a.fr/rdv",
        "//a.fr",
        "ftp://a.fr/",
        "javascript:alert(1)",
        "javascript://a.fr/%0aalert(1)",
        "https:a.fr",
        "https:/a.fr",
        "https://",
        "https:///rdv",
        "https:////a.fr",
        "https://?a",
        "https://#a",
        "https://a b.fr/",
        "https://a.fr/prendre rdv",
        "https://a.fr/\u{a0}",
        "https://a.fr/\u{202e}b",
        "https://a.fr/\u{ad}b",
        "https://a\u{3164}.fr/",
        "https://a.fr/\r\nSet-Cookie: a=b",
        "https://a\t.fr/",
        "https://a.fr/\u{85}",
        "https://a.fr/rdv?x=<a>\"b",
        "https://a.fr/\"><script>",
        "https://a.fr\\@b.fr/",
        "https://a.fr:99999/",
        "https://1.2.3.400/",
        "https://a%20b.fr/",
        "voir https://a.fr",
        " https://a.fr",
    ];

    #[test]
    fn what_is_an_address() {
        for text in ADDRESSES {
            assert!(is_web_address(text), "{text}");
        }
        for text in OTHERS {
            assert!(!is_web_address(text), "{text}");
        }
    }

    #[test]
    fn what_is_usual_is_an_address_by_the_standard() {
        let parts = [
            "a", "fr", "0x1", "12", "xn--", "-", ".", "..", ":80", "@", "/", "?", "#", "%", "é",
            "[", "A", "_",
        ];
        let mut usual = 0;
        for one in parts {
            for two in parts {
                for three in parts {
                    for four in parts {
                        let text = format!("https://{one}{two}{three}{four}");
                        if is_usual(&text) {
                            usual += 1;
                            assert!(parse(&text).is_some(), "{text}");
                        }
                    }
                }
            }
        }
        assert!(usual > 1_000, "{usual}");
        for text in OTHERS {
            assert!(!is_usual(text), "{text}");
        }
    }

    #[test]
    fn the_first_word_of_a_comment_is_its_address() {
        for text in ADDRESSES {
            for comment in
                [text.to_owned(), format!("\u{a0}{text}\r\nAu 2e étage"), format!("{text} <b>")]
            {
                assert_eq!(in_comment(&comment), Some(text), "{comment}");
            }
        }
        for text in
            ["", " ", "voir https://a.fr", "https://a.fr/<b> ou 02 40 11 22 33", "https:// a.fr"]
        {
            assert_eq!(in_comment(text), None, "{text}");
        }
    }
}
