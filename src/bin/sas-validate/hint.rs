//! What was probably sent instead of a resource, by how the text starts.

use serde_json::Value;

/// What helps whoever sent a text that is no resource, in English and in French.
pub(crate) fn hint(text: &[u8]) -> Option<[&'static str; 2]> {
    let trimmed = text.trim_ascii_start();
    if text.starts_with(&[0xFF, 0xFE]) || text.starts_with(&[0xFE, 0xFF]) || is_wide(text) {
        return Some(UTF_16);
    }
    if text.starts_with(&[0x1F, 0x8B]) {
        return Some(GZIP);
    }
    let plain = trimmed.strip_prefix("\u{feff}".as_bytes()).unwrap_or(trimmed).trim_ascii();
    let head = plain.get(..plain.len().min(4096)).unwrap_or_default();
    let head = String::from_utf8_lossy(head).to_ascii_lowercase();
    let starts = |marks: &[&str]| marks.iter().any(|mark| head.starts_with(mark));
    let has = |marks: &[&str]| marks.iter().any(|mark| head.contains(mark));
    if plain.is_empty() {
        return Some(EMPTY);
    }
    let warns = ["warning", "notice", "deprecated", "fatal error", "parse error"];
    let is_php = warns.iter().any(|kind| {
        [format!("<b>{kind}</b>:"), format!("php {kind}:"), format!("{kind}: ")]
            .iter()
            .any(|mark| head.contains(mark.as_str()))
    });
    if is_php && !starts(&["{", "[", "\""]) && has(&[" on line ", "{"]) {
        return Some(PHP);
    }
    if starts(&["<?xml"]) && !has(&["<html"]) || starts(&["<bundle", "<slot", "<operationoutcome"])
    {
        return Some(XML);
    }
    if starts(&["<"]) {
        return Some(HTML);
    }
    if starts(&["http/1", "http/2"]) {
        return Some(HEADERS);
    }
    if starts(&["\""]) {
        let inner = serde_json::from_slice::<Value>(plain).ok();
        let is_json = inner
            .as_ref()
            .and_then(Value::as_str)
            .is_some_and(|inner| inner.trim_start().starts_with(['{', '[']));
        return is_json.then_some(STRING);
    }
    if starts(&["["]) {
        return Some(LIST);
    }
    if starts(&["{'", "{ '"]) {
        return Some(QUOTES);
    }
    let mut values =
        serde_json::Deserializer::from_slice(plain).into_iter::<serde::de::IgnoredAny>();
    let several = matches!((values.next(), values.next()), (Some(Ok(_)), Some(Ok(_))));
    several.then_some(LINES)
}

/// Whether every other byte is 0, as in UTF-16 without a mark.
fn is_wide(text: &[u8]) -> bool {
    let pairs = text.chunks_exact(2).take(8);
    let zeros = |at: usize| pairs.clone().filter(|pair| pair[at] == 0).count();
    text.len() >= 4 && (zeros(0) > 1 || zeros(1) > 1) && (zeros(0) == 0 || zeros(1) == 0)
}

const UTF_16: [&str; 2] = [
    "the text is UTF-16. Write it in UTF-8 without a byte-order mark.",
    "le texte est en UTF-16. Écrivez-le en UTF-8 sans marque d'ordre des octets.",
];
const GZIP: [&str; 2] = [
    "the text is compressed (gzip). Decompress it first; with curl, add `--compressed`.",
    "le texte est compressé (gzip). Décompressez-le d'abord ; avec curl, ajoutez `--compressed`.",
];
const EMPTY: [&str; 2] = [
    "the text is empty. Check the status of the response, and that the server writes a body; an answer without slots is a Bundle \
     with `\"total\": 0`.",
    "le texte est vide. Vérifiez le statut de la réponse, et que le serveur écrit un corps ; une réponse sans créneau est un Bundle \
     avec `\"total\": 0`.",
];
const PHP: [&str; 2] = [
    "a message of PHP stands before the JSON. Set `display_errors` to 0 in production, and fix what the message reports.",
    "un message de PHP précède le JSON. Mettez `display_errors` à 0 en production, et corrigez ce que le message signale.",
];
const XML: [&str; 2] = [
    "the text is XML, and the SAS exchanges JSON. Send `Accept: application/fhir+json`, or have the server write JSON.",
    "le texte est du XML, et le SAS échange du JSON. Envoyez `Accept: application/fhir+json`, ou faites écrire du JSON au serveur.",
];
const HTML: [&str; 2] = [
    "the text is an HTML page: an error, a login page, or another address. Check the address, the status and the authentication.",
    "le texte est une page HTML : une erreur, une page de connexion ou une autre adresse. Vérifiez l'adresse, le statut et \
     l'authentification.",
];
const HEADERS: [&str; 2] = [
    "the text starts with the headers of HTTP. Keep the body alone; with curl, leave out `-i`.",
    "le texte commence par les en-têtes HTTP. Ne gardez que le corps ; avec curl, retirez `-i`.",
];
const STRING: [&str; 2] = [
    "the JSON stands in a string: it was encoded twice. Write the object itself.",
    "le JSON est dans une chaîne : il a été encodé deux fois. Écrivez l'objet lui-même.",
];
const LIST: [&str; 2] = [
    "the text is a list. Send one resource; several resources go into the entries of a Bundle.",
    "le texte est une liste. Envoyez une seule ressource ; plusieurs ressources vont dans les entrées d'un Bundle.",
];
const QUOTES: [&str; 2] = [
    "the names stand in single quotes, as Python prints dictionaries. Write JSON with a JSON library.",
    "les noms sont entre apostrophes, comme Python affiche les dictionnaires. Écrivez du JSON avec une bibliothèque JSON.",
];
const LINES: [&str; 2] = [
    "the text holds several JSON values. For one resource a line, add `--format ndjson`.",
    "le texte contient plusieurs valeurs JSON. Pour une ressource par ligne, ajoutez `--format ndjson`.",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn frequent_texts_that_are_no_resource() {
        let wide: Vec<u8> =
            "{\"resourceType\":\"Slot\"}".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let php = "<br />\n<b>Warning</b>:  Undefined variable $x in <b>/srv/slot.php</b> on line <b>3</b><br />\n{\"resourceType\":\"Bundle\"}";
        let known: [(&[u8], [&str; 2]); 16] = [
            (b"", EMPTY),
            (b" \r\n", EMPTY),
            ("\u{feff}".as_bytes(), EMPTY),
            (b"<!DOCTYPE html><html><body>502</body></html>", HTML),
            (b"\n<html lang=\"fr\">", HTML),
            (b"<?xml version=\"1.0\"?><Bundle xmlns=\"http://hl7.org/fhir\"/>", XML),
            (b"<Bundle xmlns=\"http://hl7.org/fhir\"/>", XML),
            (php.as_bytes(), PHP),
            (b"PHP Notice:  Undefined index: a in /srv/a.php on line 3\n{}", PHP),
            (b"\nWarning: Undefined array key 1 in /srv/a.php on line 12\n{}", PHP),
            (&wide, UTF_16),
            (b"\xff\xfe{\0", UTF_16),
            (b"\"{\\\"resourceType\\\":\\\"Slot\\\"}\"", STRING),
            (b"[{\"resourceType\":\"Slot\"}]", LIST),
            (b"HTTP/1.1 200 OK\r\n\r\n{}", HEADERS),
            (b"{\"a\":1}\n{\"a\":2}\n", LINES),
        ];
        for (text, expected) in known {
            assert_eq!(hint(text), Some(expected), "{}", String::from_utf8_lossy(text));
        }
        for text in [&b"{"[..], b"{\"a\":", b"no JSON", b"\"text\"", b"17", b"\xff", b"\0"] {
            assert_eq!(hint(text), None, "{}", String::from_utf8_lossy(text));
        }
    }
}
