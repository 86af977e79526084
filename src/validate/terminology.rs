//! Plain codes of R4 that come from lists of other bodies.

use super::coding;

fn has(system: &str, code: &str) -> bool {
    coding::find(system).is_none_or(|known| !known.complete || known.codes.has(code))
}

/// A currency of ISO 4217.
pub(super) fn is_currency(code: &str) -> bool {
    has("urn:iso:std:iso:4217", code)
}

/// A language tag of BCP 47 (RFC 5646), in any case. A language of two letters must be one of ISO 639-1; any three letters are
/// accepted.
pub(super) fn is_language(tag: &str) -> bool {
    if GRANDFATHERED.split_ascii_whitespace().any(|known| known.eq_ignore_ascii_case(tag)) {
        return true;
    }
    let mut parts = tag.split('-');
    let fits = |part: &str| {
        (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
    };
    let language = parts.next().unwrap_or_default();
    let known = match language.len() {
        1 => language.eq_ignore_ascii_case("x"),
        2 => {
            let language = language.to_ascii_lowercase();
            LANGUAGES.split_ascii_whitespace().any(|known| known == language)
        }
        3 => language.bytes().all(|byte| byte.is_ascii_alphabetic()),
        _ => false,
    };
    // the kind of the last part: kinds come in order, each at most once, except variants
    let mut so_far = if language.len() == 1 { Subtag::Private } else { Subtag::Language };
    let mut is_announced = so_far == Subtag::Private;
    for part in parts {
        let letters = part.bytes().all(|byte| byte.is_ascii_alphabetic());
        let digits = part.bytes().all(|byte| byte.is_ascii_digit());
        let (next, repeats) = match (part.len(), so_far) {
            (_, Subtag::Private) => (Subtag::Private, true),
            (1, _) if is_announced => return false,
            (1, _) if part.eq_ignore_ascii_case("x") => (Subtag::Private, false),
            (1, _) | (_, Subtag::Extension) => (Subtag::Extension, true),
            (3, _) if letters => (Subtag::Extended, false),
            (4, _) if letters => (Subtag::Script, false),
            (2, _) if letters => (Subtag::Region, false),
            (3, _) if digits => (Subtag::Region, false),
            (4, _) if part.starts_with(|first: char| first.is_ascii_digit()) => {
                (Subtag::Variant, true)
            }
            (5..=8, _) => (Subtag::Variant, true),
            _ => return false,
        };
        if !fits(part) || next < so_far || (next == so_far && !repeats) {
            return false;
        }
        // a single letter or digit introduces parts, and is invalid without them
        is_announced = part.len() == 1 && (so_far != Subtag::Private);
        so_far = next;
    }
    known && !is_announced
}

/// The language tags of R4's value set `languages`, sorted: those that a validator without a terminology server takes. R4
/// prefers them.
pub(super) static LISTED: &[&str] = &[
    "ar", "bn", "cs", "da", "de", "de-AT", "de-CH", "de-DE", "el", "en", "en-AU", "en-CA", "en-GB",
    "en-IN", "en-NZ", "en-SG", "en-US", "es", "es-AR", "es-ES", "es-UY", "fi", "fr", "fr-BE",
    "fr-CH", "fr-FR", "fy", "fy-NL", "hi", "hr", "it", "it-CH", "it-IT", "ja", "ko", "nl", "nl-BE",
    "nl-NL", "no", "no-NO", "pa", "pl", "pt", "pt-BR", "ru", "ru-RU", "sr", "sr-RS", "sv", "sv-SE",
    "te", "zh", "zh-CN", "zh-HK", "zh-SG", "zh-TW",
];

/// The languages of an expression that R4 lists, sorted.
pub(super) static EXPRESSIONS: &[&str] = &["application/x-fhir-query", "text/cql", "text/fhirpath"];

/// Whether a tag is a language of two letters, perhaps with a country of two letters: nobody's name.
pub(super) fn is_regional(tag: &str) -> bool {
    tag.split('-').all(|part| part.len() == 2) && is_language(tag)
}

/// The parts of a language tag, in their order.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd)]
enum Subtag {
    Language,
    Extended,
    Script,
    Region,
    Variant,
    Extension,
    Private,
}

/// The tags that are older than the grammar, and that it does not describe.
const GRANDFATHERED: &str = "art-lojban cel-gaulish en-GB-oed i-ami i-bnn i-default i-enochian i-hak i-klingon i-lux i-mingo \
i-navajo i-pwn i-tao i-tay i-tsu no-bok no-nyn sgn-BE-FR sgn-BE-NL sgn-CH-DE zh-guoyu zh-hakka zh-min zh-min-nan zh-xiang";

/// The languages that ISO 639-1 gives two letters.
const LANGUAGES: &str = "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv \
dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka \
kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv \
ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn \
to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu ";

#[cfg(test)]
mod tests {
    use super::{EXPRESSIONS, LISTED, is_language};

    #[test]
    fn listed_languages_are_language_tags() {
        assert_eq!(LISTED.len(), 56);
        assert!(LISTED.iter().all(|tag| is_language(tag)));
        assert!(LISTED.is_sorted() && EXPRESSIONS.is_sorted());
    }

    #[test]
    fn language_tags_are_those_of_rfc_5646() {
        for tag in [
            "fr",
            "FR",
            "fr-FR",
            "fr-fr",
            "Fr-fR",
            "fra",
            "rm-CH",
            "fre",
            "zh-Hant",
            "zh-hant-tw",
            "zh-yue-HK",
            "es-419",
            "de-CH-1996",
            "sl-rozaj-biske",
            "de-1901-1996",
            "x-a",
            "X-tous",
            "x-whatever-1",
            "fr-x-dom",
            "en-a-bbb-x-a-ccc",
            "de-DE-u-co-phonebk",
            "i-lux",
            "I-KLINGON",
            "en-GB-oed",
            "zh-min-nan",
            "fr-x-a",
        ] {
            assert!(is_language(tag), "{tag}");
        }
        for tag in [
            "",
            "f",
            "xx",
            "français",
            "fr_FR",
            "fr-",
            "-fr",
            "fr--FR",
            "fr FR",
            "x",
            "x-",
            "fr-x",
            "fr-x-",
            "i-nobody",
            "french",
            "quatre-vingts",
            "fr-FR-BE",
            "fr-FR-Latn",
            "fr-a",
            "fr-a-x-b",
            "fr-a-b-cc",
            "fr-toolongpart",
            "fr-é",
            "0612345678",
            "a-DE",
            "fr-1",
            "fr-12",
        ] {
            assert!(!is_language(tag), "{tag}");
        }
    }
}
