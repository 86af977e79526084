//! The codes of R4 that stand as plain codes, and that it takes from lists of others.

use super::coding;

fn has(system: &str, code: &str) -> bool {
    coding::find(system).is_none_or(|known| !known.complete || known.codes.has(code))
}

/// A currency of ISO 4217.
pub(super) fn is_currency(code: &str) -> bool {
    has("urn:iso:std:iso:4217", code)
}

/// A language tag as BCP 47 recommends to write it: a language in small letters (one of two letters, or any three), perhaps a
/// script, a region in capitals or three digits, and more.
pub(super) fn is_language(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let language = parts.next().unwrap_or_default();
    let small = language.bytes().all(|byte| byte.is_ascii_lowercase());
    let known = match language.len() {
        2 => LANGUAGES.split_ascii_whitespace().any(|known| known == language),
        3 => small,
        _ => false,
    };
    // a single letter or digit announces parts, and stands for nothing without them
    let mut announced = false;
    for part in parts {
        let region =
            part.len() != 2 || announced || part.bytes().all(|byte| byte.is_ascii_uppercase());
        let fits = part.bytes().all(|byte| byte.is_ascii_alphanumeric()) && region;
        if !fits || part.is_empty() || part.len() > 8 || (announced && part.len() == 1) {
            return false;
        }
        announced |= part.len() == 1;
    }
    known && !(announced && tag.as_bytes().iter().rev().nth(1) == Some(&b'-'))
}

/// The languages that ISO 639-1 gives two letters.
const LANGUAGES: &str = "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv \
dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka \
kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv \
ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn \
to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu ";
