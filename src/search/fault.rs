//! What is wrong with a request, or odd about it: codes, texts, and the error that collects them.

use std::{borrow::Cow, fmt};

use crate::urls::code_system;
use crate::{
    diagnostic::{Capped, Diagnostic, Lang, Severity, fault_codes, nearest},
    http::{FORMAT_NOT_SERVED, MAX_QUERY, MORE_FAULTS, Reply},
    lang::{Text, Words},
    r4::{OperationOutcome, outcome_issue},
    search::query_names::{Form, MAX_ASKED},
    validate::words,
};

fault_codes! {
    /// What is wrong with a request, as a code that never changes its meaning.
    ///
    /// Those of severity [`Error`](Severity::Error) refuse the request; the others are only reported.
    FaultCode {
        /// The query is longer than `MAX_QUERY`: nothing of it was read.
        QueryTooLong = "query-too-long", Error, TOO_LONG, 414,
            "La requête est plus longue que `MAX_QUERY` : rien n'en a été lu.",
            ["Ask for 25 at a time.", "Demandez-en 25 à la fois."];
        /// The address asks for neither slots nor schedules.
        OtherResource = "other-resource", Error, NOT_SUPPORTED, 404,
            "L'adresse ne demande ni créneaux ni agendas.",
            [
                "Send `GET [base]/Slot?…`, or `GET [base]/Schedule?…` for SOS Médecins.",
                "Envoyez `GET [base]/Slot?…`, ou `GET [base]/Schedule?…` pour SOS Médecins.",
            ];
        /// A `%` does not start an escape, or the escaped bytes are not UTF-8.
        BadEscape = "bad-escape", Error, STRUCTURE, 400,
            "Un `%` ne commence aucun échappement, ou des échappements ne sont pas de l'UTF-8.",
            [
                "Escape the value again: `%` and two hexadecimal digits for each byte of its UTF-8.",
                "Échappez la valeur à nouveau : `%` et deux chiffres hexadécimaux par octet de son UTF-8.",
            ];
        /// The bound `ge` is missing: the earliest start of slots.
        MissingStart = "missing-start", Error, REQUIRED, 400,
            "Aucune borne ne dit quand les créneaux peuvent commencer au plus tôt.",
            [
                "Send `start=ge` and a date and time, as in `start=ge2026-03-02T08:00:00.000%2B01:00`.",
                "Envoyez `start=ge` et une date et heure, comme `start=ge2026-03-02T08:00:00.000%2B01:00`.",
            ];
        /// The bound `le` is missing: the latest start of slots.
        MissingEnd = "missing-end", Error, REQUIRED, 400,
            "Aucune borne ne dit quand les créneaux peuvent commencer au plus tard.",
            [
                "Send `start=le` and a date and time, as in `start=le2026-03-04T23:59:59.999%2B01:00`.",
                "Envoyez `start=le` et une date et heure, comme `start=le2026-03-04T23:59:59.999%2B01:00`.",
            ];
        /// A bound begins with neither `ge` nor `le`, the only comparators that the guide knows.
        Comparator = "comparator", Error, NOT_SUPPORTED, 400,
            "Une borne ne commence ni par `ge` ni par `le`, seuls comparateurs que le guide connaît.",
            ["Send one bound with `ge` and one with `le`.", "Envoyez une borne avec `ge` et une avec `le`."];
        /// What follows `ge` or `le` is no date or time of FHIR.
        BadDateTime = "bad-date-time", Error, VALUE, 400,
            "Ce qui suit `ge` ou `le` n'est pas une date ou une heure de FHIR.",
            [
                "Send date, time and offset, with `+` escaped: `2026-03-02T08:00:00.000%2B01:00`.",
                "Envoyez la date, l'heure et le décalage, le `+` échappé : `2026-03-02T08:00:00.000%2B01:00`.",
            ];
        /// A second bound on the same side is another instant.
        SecondBound = "second-bound", Error, INVALID, 400,
            "Une seconde borne du même côté est un autre instant.",
            ["Send one `ge` and one `le`.", "Envoyez un seul `ge` et un seul `le`."];
        /// The window ends before it starts.
        WindowOrder = "window-order", Error, VALUE, 400,
            "La période finit avant de commencer.",
            [
                "Send the earlier time with `ge`, the later one with `le`.",
                "Envoyez l'heure la plus tôt avec `ge`, la plus tard avec `le`.",
            ];
        /// A year that four digits do not write, no year of our era, or an offset of more than 14 hours.
        WindowYear = "window-year", Error, VALUE, 400,
            "Une année que quatre chiffres n'écrivent pas, ou qui n'est pas de notre ère, ou un décalage de plus de 14 heures.",
            [
                "Send times of the years 1 to 9999 with offsets of at most 14 hours, which is all that FHIR can write.",
                "Envoyez des heures des années 1 à 9999 avec un décalage d'au plus 14 heures, seules que FHIR sait écrire.",
            ];
        /// Slots that are not free are requested: the guide has no such search.
        StatusNotFree = "status-not-free", Error, NOT_SUPPORTED, 400,
            "Des créneaux qui ne sont pas libres sont demandés : le guide ne connaît pas cette recherche.",
            ["Send `status=free`.", "Envoyez `status=free`."];
        /// No id is requested, or no valid one.
        NobodyAsked = "nobody-asked", Error, REQUIRED, 400,
            "Personne n'est demandé, ou personne par un identifiant possible.",
            [
                "Send 1 to 25 ids with their prefix, joined by commas: RPPS or ADELI numbers, or SIRET numbers for SOS \
                 Médecins.",
                "Envoyez 1 à 25 identifiants préfixés, joints par des virgules : des numéros RPPS ou ADELI, ou SIRET pour \
                 SOS Médecins.",
            ];
        /// More than 25 ids are requested.
        TooManyAsked = "too-many-asked", Error, TOO_COSTLY, 400,
            "Plus de 25 identifiants sont demandés.",
            ["Send several requests.", "Faites plusieurs requêtes."];
        /// `_format` asks for something else than JSON.
        FormatNotServed = "format-not-served", Error, NOT_SUPPORTED, 406,
            "`_format` demande autre chose que du JSON.",
            [
                "Send `_format=application/fhir+json`, or leave `_format` out.",
                "Envoyez `_format=application/fhir+json`, ou omettez `_format`.",
            ];
        /// An id that can be nobody's, or one of another system: left out, since nobody can match it.
        BadIdentifier = "bad-identifier", Warning, VALUE, 400,
            "Un identifiant que personne ne peut avoir, ou d'un autre système : il a été écarté, puisqu'il ne désigne \
             personne.",
            [
                "Send national ids with their prefix and the system of the search.",
                "Envoyez des identifiants nationaux préfixés, du système de la recherche.",
            ];
        /// A time does not have FHIR's format, but only one meaning: it was understood.
        DateTimeForm = "date-time-form", Warning, VALUE, 400,
            "Une heure n'est pas écrite comme FHIR l'écrit, et n'a pourtant qu'un sens : elle a été comprise.",
            [
                "Send `T` between date and time, and `Z` or an offset with a colon: `2026-03-02T08:00:00.000%2B01:00`.",
                "Envoyez `T` entre date et heure, et `Z` ou un décalage avec deux-points : `2026-03-02T08:00:00.000%2B01:00`.",
            ];
        /// The status is missing: `free` is meant, since no other can be requested.
        MissingStatus = "missing-status", Warning, REQUIRED, 400,
            "Aucun statut n'est donné : `free` est compris, puisqu'aucun autre ne peut être demandé.",
            ["Send `status=free`.", "Envoyez `status=free`."];
        /// `_count` is no number, or a second one: left out.
        BadCount = "bad-count", Warning, VALUE, 400,
            "`_count` n'est pas un nombre, ou c'en est un second : il a été écarté.",
            ["Send one whole number.", "Envoyez un seul nombre entier."];
        /// A parameter that the guide does not know: left out.
        UnknownParameter = "unknown-parameter", Warning, NOT_SUPPORTED, 400,
            "Un paramètre que le guide ne connaît pas : il a été écarté.",
            ["Look for a spelling mistake, or leave it out.", "Cherchez une faute de frappe, ou omettez-le."];
        /// Something is to be included that the guide does not know: left out.
        UnknownInclude = "unknown-include", Warning, NOT_SUPPORTED, 400,
            "Quelque chose est à joindre que le guide ne connaît pas : c'est écarté.",
            [
                "Leave it out: what the guide includes is in the answer whether requested or not.",
                "Omettez-le : ce que le guide joint est dans la réponse, demandé ou non.",
            ];
        /// More faults than are kept: the rest is counted.
        More = "more", Information, INCOMPLETE, 400,
            "Il y en a plus que ce qui est gardé.",
            ["Fix those that are reported, and send the request again.", "Corrigez ceux qui sont dits, puis renvoyez la requête."];
    }
}

/// One thing that is wrong with a request, or odd about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    code: FaultCode,
    form: &'static Form,
    parameter: Cow<'static, str>,
    found: Box<str>,
    number: usize,
}

impl Fault {
    pub(super) fn new(code: FaultCode, form: &'static Form, parameter: &'static str) -> Self {
        Self { code, form, parameter: parameter.into(), found: Box::default(), number: 0 }
    }

    /// Of an unknown parameter, the one of this number in the query. It may be a misspelling of one of the
    /// others.
    pub(super) fn unknown(
        form: &'static Form,
        name: &str,
        number: usize,
        known: impl Iterator<Item = &'static str>,
    ) -> Self {
        let meant = nearest(name, known, |name| name).unwrap_or_default();
        let fault = Self::new(FaultCode::UnknownParameter, form, "").number(number);
        Self { parameter: words::parameter(name).to_owned().into(), found: meant.into(), ..fault }
    }

    /// With what was found, as far as [messages quote it](words).
    pub(super) fn found(self, text: &str) -> Self {
        let found: Cow<'_, str> = match self.code {
            FaultCode::Comparator
            | FaultCode::BadDateTime
            | FaultCode::SecondBound
            | FaultCode::DateTimeForm => words::bound(text).into(),
            FaultCode::BadCount => words::count(text).into(),
            FaultCode::FormatNotServed => words::media_type(text).into(),
            FaultCode::UnknownInclude => words::parameter(text).into(),
            _ => words::token(text).into(),
        };
        Self { found: found.into(), ..self }
    }

    pub(super) fn number(self, number: usize) -> Self {
        Self { number, ..self }
    }

    /// What is wrong.
    #[must_use]
    pub fn code(&self) -> FaultCode {
        self.code
    }

    /// Name of the parameter, without escapes; empty when the fault is not of a single one. `…` for a name that neither FHIR nor
    /// the guide has: it may be of a person.
    #[must_use]
    pub fn parameter(&self) -> &str {
        &self.parameter
    }

    /// What was expected, what was found, what to send instead. Quoted is what FHIR or the guide define, and what has the form of
    /// a date, a count or a media type; anything else may be of a person, and `…` stands for it.
    #[must_use]
    pub fn message(&self, lang: Lang) -> String {
        lang.render(self.text(), self)
    }

    /// An example of the bound in question.
    fn bound(&self) -> &'static str {
        if self.code == FaultCode::MissingEnd || self.found.starts_with("le") {
            "le2026-03-04T23:59:59.999%2B01:00"
        } else {
            "ge2026-03-02T08:00:00.000%2B01:00"
        }
    }

    #[allow(clippy::too_many_lines, reason = "as many texts as codes")]
    fn text(&self) -> Text {
        match self.code {
            FaultCode::QueryTooLong => [
                "The query has {number} bytes: at most {most_bytes} are read. Ask for 25 at a time.",
                "La requête a {number} octets : au plus {most_bytes} sont lus. Faites-en une par 25 identifiants.",
            ],
            FaultCode::OtherResource => [
                "Expected a search for Slot or Schedule, as in GET [base]/Slot?…; found: \"{found}\".",
                "Attendu : une recherche de Slot ou de Schedule, comme GET [base]/Slot?… ; trouvé : « {found} ».",
            ],
            FaultCode::BadEscape => [
                "The value of `{parameter}` has an escape that is no % and two hexadecimal digits, or escapes that are no \
                 UTF-8. Escape it again.",
                "La valeur de `{parameter}` a un échappement qui n'est pas un % et deux chiffres hexadécimaux, ou des \
                 échappements qui ne sont pas de l'UTF-8. Échappez-la à nouveau.",
            ],
            FaultCode::MissingStart => [
                "The earliest start of slots is missing. Add it: {bound}.",
                "Rien ne dit quand les créneaux peuvent commencer au plus tôt. Ajoutez-le : {bound}.",
            ],
            FaultCode::MissingEnd => [
                "The latest start of slots is missing. Add it: {bound}.",
                "Rien ne dit quand les créneaux peuvent commencer au plus tard. Ajoutez-le : {bound}.",
            ],
            FaultCode::Comparator => [
                "Expected ge or le and a date and time; found: \"{found}\". Send it as in {bound}.",
                "Attendu : ge ou le, puis une date et heure ; trouvé : « {found} ». Écrivez comme dans {bound}.",
            ],
            FaultCode::BadDateTime => [
                "Expected a date and time after ge or le; found: \"{found}\". Send it as in {bound}, with + escaped.",
                "Attendu : une date et heure après ge ou le ; trouvé : « {found} ». Écrivez comme dans {bound}, le + \
                 échappé.",
            ],
            FaultCode::SecondBound => [
                "The window is bounded twice on the same side, by different times; the second one: \"{found}\". Send one ge \
                 and one le.",
                "La période est bornée deux fois du même côté, par des heures différentes ; la seconde : « {found} ». \
                 Envoyez un seul ge et un seul le.",
            ],
            FaultCode::WindowOrder => [
                "The window ends before it starts. Send the earlier time with ge, the later one with le.",
                "La période finit avant de commencer. Envoyez l'heure la plus tôt avec ge, la plus tard avec le.",
            ],
            FaultCode::WindowYear => [
                "A bound of the window lies outside the years 1 to 9999, or has an offset of more than 14 hours, which FHIR \
                 cannot write.",
                "Une borne de la période est hors des années 1 à 9999, ou a un décalage de plus de 14 heures, que FHIR ne \
                 sait pas écrire.",
            ],
            FaultCode::StatusNotFree => [
                "Expected the status free; found: \"{found}\". Only free slots are exchanged: send {status}=free.",
                "Attendu : le statut free ; trouvé : « {found} ». Seuls les créneaux libres sont échangés : envoyez \
                 {status}=free.",
            ],
            FaultCode::NobodyAsked => [
                "No id is requested: expected 1 to {limit} ids, each {id}, prefixed, joined by commas. Send them as in \
                 {example}.",
                "Personne n'est demandé. Attendu : 1 à {limit} identifiants, chacun {id}, préfixé, joints par des \
                 virgules. Écrivez-les comme dans {example}.",
            ],
            FaultCode::TooManyAsked => [
                "Expected at most {limit} ids in one request; found {number}. Send several requests.",
                "Plus de {limit} identifiants sont demandés à la fois : trouvé {number}. Faites plusieurs requêtes.",
            ],
            FaultCode::FormatNotServed => FORMAT_NOT_SERVED,
            FaultCode::BadIdentifier => [
                "Value {number} is not {id}, with its prefix, of the system urn:oid:{oid}: nobody can match it, and it was \
                 left out.",
                "La valeur {number} n'est pas {id}, avec son préfixe, du système urn:oid:{oid} : personne ne peut y \
                 répondre, elle a été écartée.",
            ],
            FaultCode::DateTimeForm => [
                "Expected a date and time as FHIR writes them; found: \"{found}\", which was understood. Send it as in {bound}.",
                "Attendu : une date et heure comme FHIR les écrit ; trouvé : « {found} », qui a été compris. Écrivez comme \
                 dans {bound}.",
            ],
            FaultCode::MissingStatus => [
                "The status is missing: {status}=free was understood. Send it.",
                "Aucun statut n'est donné : {status}=free a été compris. Envoyez-le.",
            ],
            FaultCode::BadCount => [
                "Expected one whole number; found: \"{found}\", which was left out.",
                "Attendu : un seul nombre entier ; trouvé : « {found} », qui a été écarté.",
            ],
            FaultCode::UnknownParameter if !self.found.is_empty() => [
                "Parameter {number} of the query, `{parameter}`, is unknown in this search and was left out: expected \
                 `{found}`. Send it by that name.",
                "Le paramètre {number} de la requête, `{parameter}`, est inconnu dans cette recherche et a été écarté : \
                 attendu : `{found}`. Envoyez-le sous ce nom.",
            ],
            FaultCode::UnknownParameter => [
                "Parameter {number} of the query, `{parameter}`, is unknown in this search and was left out. Look for a \
                 spelling mistake, or leave it out.",
                "Le paramètre {number} de la requête, `{parameter}`, est inconnu dans cette recherche et a été écarté. \
                 Cherchez une faute de frappe, ou omettez-le.",
            ],
            FaultCode::UnknownInclude => [
                "The guide knows no such thing to include in this search: \"{found}\" was left out.",
                "Le guide ne connaît rien de tel à inclure dans cette recherche : « {found} » a été écarté.",
            ],
            FaultCode::More => MORE_FAULTS,
        }
    }
}

impl Words for Fault {
    fn word(&self, name: &str, lang: Lang) -> Option<Cow<'_, str>> {
        let form = self.form;
        Some(match name {
            "parameter" => (*self.parameter).into(),
            "found" => (*self.found).into(),
            "number" => self.number.to_string().into(),
            "most_bytes" => MAX_QUERY.to_string().into(),
            "limit" => MAX_ASKED.to_string().into(),
            "status" => form.status[0].into(),
            "bound" => [form.start[0], "=", self.bound()].concat().into(),
            "oid" => form.oid.into(),
            "id" => lang.of(form.ids).into(),
            "example" => [form.asked, "=urn:oid:", form.oid, "|", form.example].concat().into(),
            _ => return None,
        })
    }
}

impl fmt::Display for Fault {
    /// `error missing-start at start: …`, in English.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.explain(Lang::En))
    }
}

/// Faults that are kept; the others are counted. A query could hold thousands, each with two texts in the outcome.
pub(super) const KEPT: usize = 50;

/// The faults of one request.
pub(super) type Faults = Capped<Fault>;

impl Faults {
    pub(super) fn done(self, form: &'static Form) -> Box<[Fault]> {
        self.finish(|more| Fault::new(FaultCode::More, form, "").number(more))
    }
}

impl Diagnostic for Fault {
    fn code_text(&self) -> &'static str {
        self.code.as_str()
    }

    fn severity(&self) -> Severity {
        self.code.severity()
    }

    fn place(&self) -> Cow<'_, str> {
        (*self.parameter).into()
    }

    fn message(&self, lang: Lang) -> String {
        self.message(lang)
    }
}

/// A request that cannot be run: everything that is wrong with it, and how to answer.
///
/// ```
/// use fhir_sas::{
///     diagnostic::Lang,
///     search::{FaultCode, SlotSearch},
/// };
///
/// let refusal =
///     SlotSearch::parse("strt=ge2026-03-02T08:00:00Z&start=le2026-03-04&status=busy")
///         .unwrap_err();
/// let codes: Vec<_> = refusal.reasons().iter().map(|fault| fault.code()).collect();
/// assert_eq!(
///     codes,
///     [FaultCode::StatusNotFree, FaultCode::MissingStart, FaultCode::NobodyAsked]
/// );
/// // warnings are reported too: here it is the cause of one of the reasons
/// assert!(
///     refusal.warnings()[0]
///         .message(Lang::En)
///         .contains("Parameter 1 of the query, `…`, is unknown")
/// );
/// assert!(refusal.warnings()[0].message(Lang::En).contains("expected `start`"));
///
/// // to send back
/// assert_eq!(refusal.status(), 400);
/// let body = fhir_sas::r4::to_string(&refusal.outcome());
/// assert!(body.starts_with(r#"{"resourceType":"OperationOutcome""#));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub struct RequestError {
    reasons: Box<[Fault]>,
    warnings: Box<[Fault]>,
}

impl RequestError {
    pub(super) fn new(reasons: Box<[Fault]>, warnings: Box<[Fault]>) -> Self {
        Self { reasons, warnings }
    }

    pub(super) fn of(reason: Fault) -> Self {
        Self::new(Box::new([reason]), Box::default())
    }

    /// The HTTP status to answer with: 414 for a query that is too long, 404 for an address that is no search, 406 when the
    /// format is all that is wrong, 400 otherwise.
    #[must_use]
    pub fn status(&self) -> u16 {
        // 414 and 404 stand alone; a fault of the form counts more than one of the format
        self.reasons.iter().map(|fault| fault.code.status()).min().unwrap_or(400)
    }

    /// Why the request cannot be run: every reason, up to 50, and how many more.
    #[must_use]
    pub fn reasons(&self) -> &[Fault] {
        &self.reasons
    }

    /// What else was odd, and would not have refused the request alone.
    #[must_use]
    pub fn warnings(&self) -> &[Fault] {
        &self.warnings
    }

    /// The answer as an HTTP response: the status, its headers and the `OperationOutcome`.
    #[must_use]
    pub fn reply(&self) -> Reply {
        Reply::refused(self.status(), &self.outcome())
    }

    /// The body to answer with: an issue for each reason and warning, with its code and French text in `details`, its English
    /// text in `diagnostics`, and the parameter in `expression`.
    #[must_use]
    pub fn outcome(&self) -> OperationOutcome {
        OperationOutcome::new(self.reasons.iter().chain(&self.warnings).map(|fault| {
            // R4's form for a parameter of HTTP
            let expression = ["http.", &fault.parameter].concat();
            outcome_issue(
                (fault.code.severity(), fault.code.kind()),
                (code_system::SEARCH, fault.code.as_str()),
                [fault.message(Lang::En), fault.message(Lang::Fr)],
                Some(expression).filter(|_| !["", words::HIDDEN].contains(&&*fault.parameter)),
            )
        }))
    }
}

impl From<RequestError> for Reply {
    fn from(error: RequestError) -> Self {
        error.reply()
    }
}

impl fmt::Display for RequestError {
    /// The reasons in English, one a line.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, reason) in self.reasons.iter().enumerate() {
            if index > 0 {
                f.write_str("\n")?;
            }
            reason.fmt(f)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{lang::assert_filled, search::query_names::SLOTS};

    #[test]
    fn texts_are_filled() {
        for code in FaultCode::ALL {
            let fault = Fault::new(*code, &SLOTS, "start");
            assert_filled(fault.text(), &fault);
        }
    }
}
