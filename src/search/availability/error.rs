//! HTTP responses that are not an answer to a search.

use std::{borrow::Cow, fmt};

use crate::{
    diagnostic::{Diagnostic, Lang, Severity, explained_codes},
    json::ReadError,
    lang::{Text, Words},
    r4::OperationOutcome,
};

explained_codes! {
    /// Why the response is not an answer, as a code that never changes its meaning.
    ResponseErrorCode {
        /// The status is not one of success (200 to 299).
        Status = "status", Fatal,
            "Le statut n'est pas un succès (200 à 299).",
            [
                "See the vendor's message; ask again later, or fix the request.",
                "Voyez ce que dit l'éditeur ; redemandez plus tard, ou corrigez la requête.",
            ];
        /// The status is one of success, and the body is an `OperationOutcome`.
        Outcome = "outcome", Fatal,
            "Le statut est un succès, et le corps est un `OperationOutcome`.",
            [
                "See its issues; the vendor must send it with a status of 400 or more.",
                "Voyez ce qu'il dit ; l'éditeur doit l'envoyer avec un statut de 400 ou plus.",
            ];
        /// There is no body, or blanks only.
        Empty = "empty", Fatal,
            "Il n'y a pas de corps, ou des blancs seulement.",
            [
                "The vendor must send a Bundle without entries when there is no slot.",
                "L'éditeur doit envoyer un Bundle sans entrée quand il n'y a pas de créneau.",
            ];
        /// The body is a page of HTML.
        Html = "html", Fatal,
            "Le corps est une page HTML.",
            [
                "Check the address, the certificate and the header `Accept`.",
                "Vérifiez l'adresse, le certificat et l'en-tête `Accept`.",
            ];
        /// The body is JSON that breaks off.
        Truncated = "truncated", Fatal,
            "Le corps est du JSON qui s'interrompt.",
            ["Ask again, perhaps for fewer at once.", "Redemandez, peut-être pour moins d'identifiants à la fois."];
        /// The body is not JSON.
        NotJson = "not-json", Fatal,
            "Le corps n'est pas du JSON.",
            ["The vendor must send JSON.", "L'éditeur doit envoyer du JSON."];
        /// The body is longer, or its values take more memory, than the reader allows.
        TooLarge = "too-large", Fatal,
            "Le corps est plus long, ou ses valeurs prennent plus de mémoire, que ce que le lecteur accepte.",
            [
                "Ask for fewer at once, or raise the limit of the reader.",
                "Demandez-en moins à la fois, ou relevez la limite du lecteur.",
            ];
        /// The body is JSON, and no `Bundle` of type `searchset`.
        NotASearchset = "not-a-searchset", Fatal,
            "Le corps est du JSON, mais pas un `Bundle` de type `searchset`.",
            [
                "The vendor must send a searchset, without entries when there is no slot.",
                "L'éditeur doit envoyer un searchset, sans entrée quand il n'y a pas de créneau.",
            ];
    }
}

/// The HTTP response is not an answer to the search. It keeps status and body.
///
/// Neither `Display` nor `Debug` quotes the body, which may hold names.
///
/// ```
/// use fhir_sas::{
///     diagnostic::Lang,
///     search::{ResponseErrorCode, SlotSearch},
/// };
///
/// let search = SlotSearch::parse(
///     "start=ge2026-03-02&start=le2026-03-04&status=free\
///     &schedule.actor:Practitioner.identifier=810002909371",
/// )?;
/// let body = br#"{"resourceType": "OperationOutcome", "issue": [{"severity": "error", "code": "throttled"}]}"#;
/// let refused = search.read(429, body).unwrap_err();
/// assert_eq!(refused.code(), ResponseErrorCode::Status);
/// assert_eq!(
///     refused.to_string(),
///     "status: expected 200 and a Bundle; found status 429 and an OperationOutcome. \
///     See its issues, and ask again later or fix the request."
/// );
/// assert_eq!(refused.outcome().map(|outcome| outcome.issue.len()), Some(1));
/// assert_eq!(
///     search.read(200, b"<html>").unwrap_err().message(Lang::Fr),
///     "Attendu : un Bundle en JSON ; trouvé : une page HTML de 6 octets, statut 200. \
///     Vérifiez l'adresse, le certificat et l'en-tête Accept."
/// );
/// # Ok::<(), fhir_sas::search::RequestError>(())
/// ```
#[derive(Clone, thiserror::Error)]
pub struct ResponseError {
    status: u16,
    code: ResponseErrorCode,
    body: Box<[u8]>,
    outcome: Option<Box<OperationOutcome>>,
    unread: Option<ReadError>,
}

impl fmt::Display for ResponseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut message = self.message(Lang::En);
        // continues below the code
        if let Some(first) = message.get_mut(..1) {
            first.make_ascii_lowercase();
        }
        write!(f, "{}: {message}", self.code)
    }
}

impl ResponseError {
    pub(super) fn new(status: u16, code: ResponseErrorCode, body: &[u8]) -> Self {
        Self { status, code, body: body.into(), outcome: None, unread: None }
    }

    pub(super) fn with_outcome(self, outcome: Option<Box<OperationOutcome>>) -> Self {
        Self { outcome, ..self }
    }

    pub(super) fn with_error(self, unread: ReadError) -> Self {
        Self { unread: Some(unread), ..self }
    }

    /// The HTTP status.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.status
    }

    /// Why it is no answer.
    #[must_use]
    pub fn code(&self) -> ResponseErrorCode {
        self.code
    }

    /// The whole body.
    #[must_use]
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// The vendor's explanation, when the body is an `OperationOutcome`.
    #[must_use]
    pub fn outcome(&self) -> Option<&OperationOutcome> {
        self.outcome.as_deref()
    }

    /// What was expected, what was found, what to do.
    #[must_use]
    pub fn message(&self, lang: Lang) -> String {
        lang.render(self.text(), self)
    }

    fn text(&self) -> Text {
        match self.code {
            ResponseErrorCode::Status if self.outcome.is_some() => [
                "Expected 200 and a Bundle; found status {status} and an OperationOutcome. See its issues, and ask again \
                 later or fix the request.",
                "Attendu : 200 et un Bundle ; trouvé : le statut {status} et un OperationOutcome. Voyez ce qu'il dit, puis \
                 redemandez plus tard ou corrigez la requête.",
            ],
            ResponseErrorCode::Status => [
                "Expected 200 and a Bundle; found status {status} and {bytes} bytes that are no OperationOutcome. Ask again \
                 later, or ask the vendor.",
                "Attendu : 200 et un Bundle ; trouvé : le statut {status} et {bytes} octets qui ne sont pas un \
                 OperationOutcome. Redemandez plus tard, ou demandez à l'éditeur.",
            ],
            ResponseErrorCode::Outcome => [
                "Expected a Bundle; found an OperationOutcome with status {status}. See its issues; the vendor must send \
                 it with a status of 400 or more.",
                "Attendu : un Bundle ; trouvé : un OperationOutcome avec le statut {status}. Voyez ce qu'il dit ; l'éditeur \
                 doit l'envoyer avec un statut de 400 ou plus.",
            ],
            ResponseErrorCode::Empty => [
                "Expected a Bundle; found no body, status {status}. The vendor must send a Bundle without entries when there \
                 is no slot.",
                "Attendu : un Bundle ; trouvé : pas de corps, statut {status}. L'éditeur doit envoyer un Bundle sans entrée \
                 quand il n'y a pas de créneau.",
            ],
            ResponseErrorCode::Html => [
                "Expected a Bundle in JSON; found a page of HTML of {bytes} bytes, status {status}. Check the address, the \
                 certificate and the header Accept.",
                "Attendu : un Bundle en JSON ; trouvé : une page HTML de {bytes} octets, statut {status}. Vérifiez \
                 l'adresse, le certificat et l'en-tête Accept.",
            ],
            ResponseErrorCode::Truncated => [
                "Expected a Bundle in JSON; found JSON that breaks off after {bytes} bytes, status {status}. Ask again, \
                 perhaps for fewer at once.",
                "Attendu : un Bundle en JSON ; trouvé : du JSON qui s'interrompt après {bytes} octets, statut {status}. \
                 Redemandez, peut-être pour moins d'identifiants à la fois.",
            ],
            ResponseErrorCode::NotJson => [
                "Expected a Bundle in JSON; found {bytes} bytes that are not, status {status}{why|}. The vendor must send \
                 JSON.",
                "Attendu : un Bundle en JSON ; trouvé : {bytes} octets qui n'en sont pas, statut {status}{why|}. L'éditeur \
                 doit envoyer du JSON.",
            ],
            ResponseErrorCode::TooLarge => [
                "Expected an answer within the limits of the reader; found {bytes} bytes, status {status}{why|}. Ask for \
                 fewer at once, or raise the limit.",
                "Attendu : une réponse dans les limites du lecteur ; trouvé : {bytes} octets, statut {status}{why|}. \
                 Demandez-en moins à la fois, ou relevez la limite.",
            ],
            ResponseErrorCode::NotASearchset => [
                "Expected a Bundle of type searchset; found other JSON, status {status}. The vendor must send a searchset, \
                 without entries when there is no slot.",
                "Attendu : un Bundle de type searchset ; trouvé : un autre JSON, statut {status}. L'éditeur doit envoyer un \
                 searchset, sans entrée quand il n'y a pas de créneau.",
            ],
        }
    }
}

impl Diagnostic for ResponseError {
    fn code_text(&self) -> &'static str {
        self.code.as_str()
    }

    fn severity(&self) -> Severity {
        self.code.severity()
    }

    /// Empty: nothing could be read.
    fn place(&self) -> Cow<'_, str> {
        "".into()
    }

    fn message(&self, lang: Lang) -> String {
        self.message(lang)
    }
}

impl Words for ResponseError {
    fn word(&self, name: &str, lang: Lang) -> Option<Cow<'_, str>> {
        Some(match name {
            "status" => self.status.to_string().into(),
            "bytes" => self.body.len().to_string().into(),
            "why" => [" (", &self.unread.as_ref()?.message(lang), ")"].concat().into(),
            _ => return None,
        })
    }
}

impl fmt::Debug for ResponseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ResponseError")
            .field("status", &self.status)
            .field("code", &self.code)
            .field("bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{lang::assert_filled, r4, r4::Bundle};

    #[test]
    fn texts_are_filled() {
        let error = r4::read::<Bundle>(b"{").expect_err("no JSON");
        for code in ResponseErrorCode::ALL {
            for outcome in [None, Some(OperationOutcome::new([]).into())] {
                let answer = ResponseError::new(200, *code, b"{").with_error(error.clone());
                let answer = answer.with_outcome(outcome);
                assert_filled(answer.text(), &answer);
            }
        }
    }
}
