//! What is wrong with a message: where, and what to do.

use std::{borrow::Cow, fmt};

use super::{
    client::ClientId,
    code::{HubCode, HubLayer},
    error::KnownError,
    value::{AppointmentMethod, AppointmentState, MessageKind, MessageStatus, Orientation, Step},
};
use crate::{
    diagnostic::{Capped, Diagnostic, Lang, Position, Severity, Tally, is_number_like},
    json::ReadError,
    lang::{Text, Words, push_seen},
    r4::{
        CodeableConcept, IssueSeverity, IssueType, OperationOutcome, OperationOutcomeIssue,
        outcome_issue,
    },
    terminology::system::{TRE_G15, TRE_R38},
    urls::code_system,
};

/// One fault of a message.
///
/// Codes, times and ids of clients are quoted; names, numbers and addresses of persons are not, wherever they stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HubIssue {
    pub(super) code: HubCode,
    pub(super) path: String,
    pub(super) position: Option<Position>,
    pub(super) expected: Word,
    pub(super) found: Word,
}

/// A word of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Word {
    None,
    Both(Text),
    Own(Box<str>),
    /// What may be meant.
    Meant(&'static str),
    /// Of a text that could not be read.
    Unread(Box<[String; 2]>),
}

impl Word {
    /// What may be shown of a text of the sender: cut, and without control characters.
    pub(super) fn shown(text: &str) -> Self {
        Self::Own(shown(&of_no_person(text), 64).into())
    }

    fn in_lang(&self, lang: Lang) -> Option<Cow<'_, str>> {
        match self {
            Self::None => None,
            Self::Both(text) => Some(lang.of(*text).into()),
            Self::Own(text) => Some((&**text).into()),
            Self::Meant(name) => {
                let [before, after] = match lang {
                    Lang::En => ["Is it `", "`?"],
                    Lang::Fr => ["Est-ce `", "` ?"],
                };
                Some([before, name, after].concat().into())
            }
            Self::Unread(texts) => Some(texts[lang as usize].as_str().into()),
        }
    }
}

impl From<&'static str> for Word {
    fn from(text: &'static str) -> Self {
        Self::Own(text.into())
    }
}

impl From<String> for Word {
    fn from(text: String) -> Self {
        Self::Own(text.into())
    }
}

impl HubIssue {
    pub(super) fn new(code: HubCode, path: String) -> Self {
        Self { code, path, position: None, expected: Word::None, found: Word::None }
    }

    pub(super) fn expected(self, expected: impl Into<Word>) -> Self {
        Self { expected: expected.into(), ..self }
    }

    pub(super) fn found(self, found: impl Into<Word>) -> Self {
        Self { found: found.into(), ..self }
    }

    /// What is wrong.
    #[must_use]
    pub fn code(&self) -> HubCode {
        self.code
    }

    /// How bad it is.
    #[must_use]
    pub fn severity(&self) -> Severity {
        self.code.severity()
    }

    /// Who demands it.
    #[must_use]
    pub fn layer(&self) -> HubLayer {
        self.code.layer()
    }

    /// The path, in the form of the Hub: `$.content[0].jsonContent.embeddedJsonContent.message.appointment.start`. For a missing
    /// member, it is the path that it should have.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Position in the text that was read; `None` for a value that was not read from a text.
    #[must_use]
    pub fn position(&self) -> Option<Position> {
        self.position
    }

    /// What was expected, what was found, what to do.
    #[must_use]
    pub fn message(&self, lang: Lang) -> String {
        lang.render(self.text(), self)
    }

    /// All of it in one line: severity, code, path, line and column, message.
    #[must_use]
    pub fn explain(&self, lang: Lang) -> String {
        let mut text = format!("{} {}", self.severity(), self.code);
        if !self.path.is_empty() {
            text.extend([lang.of([" at ", " dans "]), &self.path]);
        }
        if let Some(position) = self.position {
            text.extend([" (", &position.explain(lang), ")"]);
        }
        text.extend([lang.of([": ", " : "]), &self.message(lang)]);
        text
    }

    #[allow(clippy::too_many_lines, reason = "as many texts as codes")]
    fn text(&self) -> Text {
        match self.code {
            HubCode::NotAMessage => ["{found}.", "{found}."],
            HubCode::ByteOrderMark => [
                "Expected UTF-8 without a byte-order mark; found one. Leave it out: many readers refuse it.",
                "Attendu : de l'UTF-8 sans marque d'ordre des octets ; trouvé : une telle marque. Omettez-la : beaucoup de \
                 lecteurs la refusent.",
            ],
            HubCode::DuplicateMember => [
                "Expected the member once; found it again. The last one counts: send it once.",
                "Attendu : le membre une seule fois ; trouvé : une fois de plus. Le dernier compte : envoyez-le une seule fois.",
            ],
            HubCode::LoneSurrogate => [
                "Expected characters; found half a surrogate pair, which is not a character. Write the character itself, in UTF-8.",
                "Attendu : des caractères ; trouvé : la moitié d'une paire de substitution, qui n'en est pas un. Écrivez le \
                 caractère lui-même, en UTF-8.",
            ],
            HubCode::MissingMember => [
                "Expected the member in `{expected}`; found none. Add it{found|}.",
                "Attendu : le membre dans `{expected}` ; trouvé : rien. Ajoutez-le{found|}.",
            ],
            HubCode::UnknownMember => [
                "Expected a member that `{expected}` has; found another name. {found|Leave it out.}",
                "Attendu : un membre que `{expected}` a ; trouvé : un autre nom. {found|Omettez-le.}",
            ],
            HubCode::WrongType => [
                "Expected {expected}; found {found}. Write it so.",
                "Attendu : {expected} ; trouvé : {found}. Écrivez-le ainsi.",
            ],
            HubCode::WrongCode => [
                "Expected one of {expected}; found \"{found}\". Send one of these, in these letters.",
                "Attendu : un de {expected} ; trouvé : « {found} ». Envoyez l'un d'eux, dans ces lettres.",
            ],
            HubCode::DateTime => [
                "Expected {expected}; found \"{found}\". Write it as in 2026-03-02T09:00:00+01:00.",
                "Attendu : {expected} ; trouvé : « {found} ». Écrivez-la comme 2026-03-02T09:00:00+01:00.",
            ],
            HubCode::Rpps => [
                "Expected 81 and ten digits: an RPPS number with its prefix; found something else. Add the prefix 8, or leave a \
                 practitioner without such a number out.",
                "Attendu : 81 et dix chiffres : un numéro RPPS préfixé ; trouvé : autre chose. Ajoutez le préfixe 8, ou omettez \
                 un praticien sans un tel numéro.",
            ],
            HubCode::EmptyList => [
                "Expected at least one item; found none. Add one.",
                "Attendu : au moins un élément ; trouvé : aucun. Ajoutez-en un.",
            ],
            HubCode::More => [
                "{found} more issues were found and not kept.",
                "{found} autres problèmes ont été trouvés et n'ont pas été gardés.",
            ],
            HubCode::NoEnvelope => [
                "Expected an envelope EDXL-DE; found a message without one. Send it in an envelope.",
                "Attendu : une enveloppe EDXL-DE ; trouvé : un message sans enveloppe. Envoyez-le dans une enveloppe.",
            ],
            HubCode::NoPayload => [
                "Expected a message with `appointment`, `reference` or `error`; found {found}. Add one.",
                "Attendu : un message avec `appointment`, `reference` ou `error` ; trouvé : {found}. Ajoutez-en un.",
            ],
            HubCode::OtherPayload => [
                "Expected `appointment`, `reference` or `error`; found `{found}`, which the SAS does not exchange: it was not \
                 checked.",
                "Attendu : `appointment`, `reference` ou `error` ; trouvé : `{found}`, que le SAS n'échange pas : cela n'a pas \
                 été vérifié.",
            ],
            HubCode::SeveralPayloads => [
                "Expected one {expected}; found {found}. Send one envelope for each.",
                "Attendu : un seul {expected} ; trouvé : {found}. Envoyez une enveloppe pour chacun.",
            ],
            HubCode::Kind => [
                "Expected the kind `{expected}`; found `{found}`. Send the same in the envelope and in the header.",
                "Attendu : le type `{expected}` ; trouvé : `{found}`. Envoyez le même dans l'enveloppe et dans l'en-tête.",
            ],
            HubCode::Status => [
                "Expected the status `{expected}`; found `{found}`. Send the same in the envelope and in the header.",
                "Attendu : le statut `{expected}` ; trouvé : `{found}`. Envoyez le même dans l'enveloppe et dans l'en-tête.",
            ],
            HubCode::DistributionId => [
                "Expected \"{expected}\" and an id of the message; found \"{found}\". Start with the id of the sender and _.",
                "Attendu : « {expected} » et un identifiant du message ; trouvé : « {found} ». Commencez par l'identifiant de \
                 l'émetteur et _.",
            ],
            HubCode::MessageId => [
                "Expected the id of the envelope, \"{expected}\"; found \"{found}\". Send the same in both places.",
                "Attendu : l'identifiant de l'enveloppe, « {expected} » ; trouvé : « {found} ». Envoyez le même aux deux \
                 endroits.",
            ],
            HubCode::Sender => [
                "Expected the sender of the envelope, \"{expected}\"; found \"{found}\". Send that.",
                "Attendu : l'émetteur de l'enveloppe, « {expected} » ; trouvé : « {found} ». Envoyez cela.",
            ],
            HubCode::Recipient => [
                "Expected the address of the envelope, \"{expected}\"; found \"{found}\". Send that.",
                "Attendu : l'adresse de l'enveloppe, « {expected} » ; trouvé : « {found} ». Envoyez cela.",
            ],
            HubCode::AddressScheme | HubCode::Language => [
                "Expected `{expected}`; found \"{found}\". Send that.",
                "Attendu : `{expected}` ; trouvé : « {found} ». Envoyez cela.",
            ],
            HubCode::Direction => [
                "Expected the platform, fr.health.ptfsas or fr.health.test.ptfsas; found \"{found}\". Check the direction of \
                 the message.",
                "Attendu : la plateforme, fr.health.ptfsas ou fr.health.test.ptfsas ; trouvé : « {found} ». Vérifiez le sens du \
                 message.",
            ],
            HubCode::Expiry => [
                "Expected a time after that of sending, {expected}; found {found}. Send a later one: the Hub drops what has \
                 expired.",
                "Attendu : une heure après celle de l'envoi, {expected} ; trouvé : {found}. Envoyez une heure ultérieure : le \
                 Hub écarte ce qui a expiré.",
            ],
            HubCode::SentAt => [
                "Expected the instant of the envelope, {expected}; found {found}. Send the same in both places.",
                "Attendu : l'instant de l'enveloppe, {expected} ; trouvé : {found}. Envoyez le même aux deux endroits.",
            ],
            HubCode::DateTimeForm => [
                "Expected a time to the second with a numeric offset, as in 2026-03-02T09:00:00+01:00; found \"{found}\". Send it \
                 so; the offset of UTC is -00:00.",
                "Attendu : une heure à la seconde avec un décalage numérique, comme 2026-03-02T09:00:00+01:00 ; trouvé : \
                 « {found} ». Envoyez-la ainsi ; le décalage d'UTC est -00:00.",
            ],
            HubCode::EmptyText => [
                "Expected a text; found nothing but blanks. Send a value, or leave the member out when it is optional.",
                "Attendu : un texte ; trouvé : rien que des espaces. Envoyez une valeur, ou omettez le membre s'il est \
                 facultatif.",
            ],
            HubCode::AppointmentOrder => [
                "Expected an end after the start, {expected}; found {found}. Send a later one, or none.",
                "Attendu : une fin après le début, {expected} ; trouvé : {found}. Envoyez-en une ultérieure, ou aucune.",
            ],
            HubCode::RegulatorId => [
                "Expected a national id, as on the card; found a technical one, which only the platform knows. Leave it out.",
                "Attendu : un identifiant national, comme sur la carte ; trouvé : un identifiant technique, que seule la \
                 plateforme connaît. Omettez-le.",
            ],
            HubCode::RegulatorIdForm => [
                "Expected an id as cards have it, as in 3456780581/11242343, or an RPPS number with its prefix; found another \
                 form. Check it.",
                "Attendu : un identifiant comme les cartes en portent, par exemple 3456780581/11242343, ou un numéro RPPS \
                 préfixé ; trouvé : une autre forme. Vérifiez-le.",
            ],
            HubCode::RegulatorEmail => [
                "Expected the e-mail address of the regulator's account; found something else. Send the address.",
                "Attendu : l'adresse électronique du compte du régulateur ; trouvé : autre chose. Envoyez l'adresse.",
            ],
            HubCode::StructureId => [
                "Expected 1 and a FINESS number, or 3 and a SIRET number; found something else. Add the prefix.",
                "Attendu : 1 et un numéro FINESS, ou 3 et un numéro SIRET ; trouvé : autre chose. Ajoutez le préfixe.",
            ],
            HubCode::CodeSystem => [
                "Expected a code and the address {expected}; found {found}. Send both, or neither.",
                "Attendu : un code et l'adresse {expected} ; trouvé : {found}. Envoyez les deux, ou aucun.",
            ],
            HubCode::Speciality => [
                "Expected a code of TRE_R38, as in SM54; found \"{found}\". Send one of these.",
                "Attendu : un code de TRE_R38, comme SM54 ; trouvé : « {found} ». Envoyez l'un d'eux.",
            ],
            HubCode::ErrorName => [
                "Expected the number and the name of one error, {expected}; found {found}. Send that pair.",
                "Attendu : le numéro et le nom d'une même erreur, {expected} ; trouvé : {found}. Envoyez cette paire.",
            ],
            HubCode::ReferencedId => [
                "Expected the id of the message that is carried, \"{expected}\"; found \"{found}\". Send the same.",
                "Attendu : l'identifiant du message porté, « {expected} » ; trouvé : « {found} ». Envoyez le même.",
            ],
            HubCode::PractitionerLeftOut => [
                "Expected an RPPS number that starts with 81, a family name and a given name; found {found}: the practitioner was \
                 left out. Give them when they exist.",
                "Attendu : un numéro RPPS qui commence par 81, un nom et un prénom ; trouvé : {found} : le praticien a été omis. \
                 Donnez-les s'ils existent.",
            ],
            HubCode::PlaceLeftOut => [
                "Messages have no member for a place of consultation: it was left out. Give the structure.",
                "Les messages n'ont pas de membre pour un lieu de consultation : il a été omis. Donnez la structure.",
            ],
            HubCode::RegulatorIdLeftOut => [
                "Expected a national id; found a technical one, which was left out, as it should be.",
                "Attendu : un identifiant national ; trouvé : un identifiant technique, qui a été omis, comme il se doit.",
            ],
        }
    }

    fn outcome(&self, lang: Lang) -> OperationOutcomeIssue {
        let mut issue = outcome_issue(
            (self.severity(), self.code.kind()),
            (code_system::HUB, self.code.as_str()),
            [String::new(), self.message(lang)],
            Some(self.path.clone()).filter(|path| !path.is_empty()),
        );
        let place = self.position.map(|at| at.explain(lang) + lang.of(["; ", " ; "]));
        issue.diagnostics =
            Some([&place.unwrap_or_default(), self.layer().as_str()].concat().into());
        issue
    }
}

impl HubLayer {
    /// `hub-schema` or `hub-guide`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Schema => "hub-schema",
            Self::Guide => "hub-guide",
        }
    }

    /// What it is, in a few words.
    #[must_use]
    pub const fn describe(self, lang: Lang) -> &'static str {
        lang.of(match self {
            Self::Schema => [
                "schemas of the Hub Santé, release 26.07.29",
                "schémas du Hub Santé, version 26.07.29",
            ],
            Self::Guide => ["the guide's page on these messages", "page du guide sur ces messages"],
        })
    }
}

impl fmt::Display for HubLayer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl Words for HubIssue {
    fn word(&self, name: &str, lang: Lang) -> Option<Cow<'_, str>> {
        match name {
            "expected" => self.expected.in_lang(lang),
            "found" => self.found.in_lang(lang),
            _ => None,
        }
    }
}

impl Diagnostic for HubIssue {
    fn code_text(&self) -> &'static str {
        self.code.as_str()
    }

    fn severity(&self) -> Severity {
        self.severity()
    }

    fn place(&self) -> Cow<'_, str> {
        self.path.as_str().into()
    }

    fn message(&self, lang: Lang) -> String {
        self.message(lang)
    }

    fn explain(&self, lang: Lang) -> String {
        self.explain(lang)
    }
}

impl fmt::Display for HubIssue {
    /// `error missing-member at $.senderID (line 3, column 5): …`, in English.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.explain(Lang::En))
    }
}

/// Issues that are kept; the others are counted.
const KEPT: usize = 1000;

/// What is wrong with a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HubReport {
    issues: Capped<HubIssue>,
    tally: Tally,
    /// Errors that the schemas demand.
    of_schema: usize,
}

impl Default for HubReport {
    fn default() -> Self {
        Self { issues: Capped::new(KEPT), tally: Tally::default(), of_schema: 0 }
    }
}

impl HubReport {
    /// Adds an issue; whether it is kept.
    pub(super) fn push(&mut self, issue: HubIssue) -> bool {
        let severity = issue.severity();
        self.tally.count(severity);
        if severity >= Severity::Error && issue.layer() == HubLayer::Schema {
            self.of_schema += 1;
        }
        let kept = !self.is_full();
        self.issues.push(issue);
        kept
    }

    /// Whether further issues are only counted.
    pub(super) fn is_full(&self) -> bool {
        self.issues.room() == 0
    }

    /// The report on a text that could not be read.
    #[must_use]
    pub fn unread(error: &ReadError) -> Self {
        let causes = [Lang::En, Lang::Fr].map(|lang| {
            let cause = error.cause(lang);
            let mut letters = cause.chars();
            let first = letters.next().into_iter().flat_map(char::to_uppercase);
            first.chain(letters).collect::<String>()
        });
        let mut issue = HubIssue::new(HubCode::NotAMessage, String::new());
        issue.found = Word::Unread(Box::new(causes));
        issue.position = error.position();
        let mut report = Self::default();
        report.push(issue);
        report
    }

    pub(super) fn issues_mut(&mut self) -> &mut [HubIssue] {
        self.issues.kept_mut()
    }

    /// In the order of the text.
    pub(super) fn sort(&mut self) {
        let place = |issue: &HubIssue| issue.position.map_or(usize::MAX, |at| at.offset);
        self.issues.kept_mut().sort_by_key(place);
    }

    /// The report without what only the guide's page demands: the verdict of the schemas.
    #[must_use]
    pub fn of_schemas(self) -> Self {
        let mut report = Self::default();
        for issue in self.issues.into_kept() {
            if issue.layer() == HubLayer::Schema {
                report.push(issue);
            }
        }
        // this count includes errors that were not kept
        report.tally.errors = self.of_schema;
        report.of_schema = self.of_schema;
        report
    }

    /// The report with that many issues at most; the others are counted.
    #[must_use]
    pub fn limited_to(mut self, issues: usize) -> Self {
        self.issues.back_to(issues, self.issues.count());
        self
    }

    /// Whether there is no error; warnings and information do not count.
    #[must_use]
    pub fn is_conformant(&self) -> bool {
        self.tally.errors == 0
    }

    /// Whether the schemas are met: the Hub takes the message.
    #[must_use]
    pub fn meets_schemas(&self) -> bool {
        self.of_schema == 0
    }

    /// Whether nothing could be read.
    #[must_use]
    pub fn is_unread(&self) -> bool {
        self.issues().iter().any(|issue| issue.code == HubCode::NotAMessage)
    }

    /// The issues that were kept, in the order of the text when there was one.
    #[must_use]
    pub fn issues(&self) -> &[HubIssue] {
        self.issues.kept()
    }

    /// How many errors there are, those that were not kept included.
    #[must_use]
    pub fn error_count(&self) -> usize {
        self.tally.errors
    }

    /// How many warnings there are, those that were not kept included.
    #[must_use]
    pub fn warning_count(&self) -> usize {
        self.tally.warnings
    }

    /// How many issues there are, those that were not kept included.
    #[must_use]
    pub fn issue_count(&self) -> usize {
        self.tally.total()
    }

    /// All of it as a text: an issue a line, with its place.
    #[must_use]
    pub fn explain(&self, lang: Lang) -> String {
        let mut lines: Vec<_> = self.issues().iter().map(|issue| issue.explain(lang)).collect();
        let more = self.issue_count() - self.issues.kept().len();
        if more > 0 {
            lines.push(lang.and_more(more));
        } else if lines.is_empty() {
            lines.push(lang.of(ALL_WELL).to_owned());
        }
        lines.join("\n")
    }

    /// The same as a FHIR resource: an issue each, with its code and text, its place in `expression` and `diagnostics`.
    #[must_use]
    pub fn outcome(&self, lang: Lang) -> OperationOutcome {
        let mut outcome =
            OperationOutcome::new(self.issues().iter().map(|issue| issue.outcome(lang)));
        let more = self.issue_count() - self.issues.kept().len();
        if self.issues.is_empty() || more > 0 {
            let kind = (IssueSeverity::INFORMATION, IssueType::INFORMATIONAL);
            let mut note = OperationOutcomeIssue::new(kind.0, kind.1);
            let text = if more > 0 { lang.and_more(more) } else { lang.of(ALL_WELL).to_owned() };
            note.details = Some(CodeableConcept::text(text).into());
            outcome.issue.push(note);
        }
        outcome
    }
}

const ALL_WELL: Text = ["No issue was found.", "Aucun problème n'a été trouvé."];

impl fmt::Display for HubReport {
    /// [`HubReport::explain`] in English.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.explain(Lang::En))
    }
}

/// Whether the name of a member is one that a schema could have: any other may be personal data.
pub(super) fn is_word(name: &str) -> bool {
    const LONGEST: usize = 64;
    name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
        && name.len() <= LONGEST
        && !is_number_like(name)
}

/// What messages show of a text that stands in the place of a code, a time, an id or an address. A sender may have put a name or a number
/// of a person there: what has the form of none of these is `…`, and so is a word that is no code of anybody.
fn of_no_person(text: &str) -> Cow<'_, str> {
    const HIDDEN: &str = "…";
    let is_known = is_time(text)
        || is_code(text)
        || is_client(text)
        || text.strip_prefix("hubex:").is_some_and(is_client)
        || text.trim_end_matches('/') == TRE_R38
        || text.trim_end_matches('/') == TRE_G15;
    if is_known {
        return text.into();
    }
    if let Some((client, _)) = text.split_once('_')
        && is_client(client)
    {
        return [client, "_", HIDDEN].concat().into();
    }
    let scheme = ["https://", "http://"].into_iter().find(|scheme| text.starts_with(scheme));
    scheme.map_or(HIDDEN.into(), |scheme| [scheme, HIDDEN].concat().into())
}

/// Whether it is a date with a time, in one of the forms that senders write. A date alone may be that of a birth.
fn is_time(text: &str) -> bool {
    let bytes = text.as_bytes();
    let is_of_time = |byte: &u8| byte.is_ascii_digit() || b":.+-Zz".contains(byte);
    matches!(bytes.get(10), Some(b'T' | b't' | b' '))
        && bytes.get(11..).is_some_and(|time| time.contains(&b':') && time.iter().all(is_of_time))
        && bytes.iter().take(10).enumerate().all(|(at, byte)| {
            if at == 4 || at == 7 { *byte == b'-' } else { byte.is_ascii_digit() }
        })
}

/// Whether it is a code, an error with its number, a speciality, a language, or a small number; in any case.
fn is_code(text: &str) -> bool {
    /// Statuses of appointments that FHIR has and the Hub has not, and other words that stand for codes.
    const WORDS: [&str; 13] = [
        "proposed",
        "arrived",
        "confirmed",
        "waitlist",
        "checked-in",
        "entered-in-error",
        "canceled",
        "create",
        "update",
        "cancel",
        "test",
        "draft",
        "hubex",
    ];
    let is_word = |text: &str| {
        [WORDS.as_slice(), MessageKind::KNOWN, MessageStatus::KNOWN, AppointmentMethod::KNOWN]
            .iter()
            .chain(&[AppointmentState::KNOWN, Orientation::KNOWN, Step::KNOWN])
            .any(|words| words.iter().any(|word| word.eq_ignore_ascii_case(text)))
            || KnownError::ALL.iter().any(|error| error.names().contains(&text))
    };
    let is_number = |text: &str| {
        (1..=3).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit())
    };
    let is_speciality = text.len() <= 5
        && text.split_at_checked(2).is_some_and(|(letters, digits)| {
            letters.bytes().all(|byte| byte.is_ascii_alphabetic()) && is_number(digits)
        });
    let is_language = match text.split_at_checked(2) {
        Some((language, region)) => {
            language.bytes().all(|byte| byte.is_ascii_alphabetic())
                && (region.is_empty() || region.len() == 3 && region.starts_with(['-', '_']))
        }
        None => false,
    };
    is_word(text)
        || is_number(text)
        || is_speciality
        || is_language
        || text.split_once(' ').is_some_and(|(number, name)| is_number(number) && is_word(name))
}

/// Whether it is the id of a client, or of a message that starts with one.
fn is_client(text: &str) -> bool {
    text.starts_with("fr.health.") && text.parse::<ClientId>().is_ok_and(|id| id.as_str() == text)
}

/// An untrusted text for a message of one line: cut after so many characters, without characters that would be
/// [unseen](crate::lang::is_unseen) or upset a log or a terminal.
pub(super) fn shown(text: &str, most: usize) -> String {
    let mut out = String::new();
    for (count, letter) in text.chars().enumerate() {
        if count == most {
            out.push('…');
            break;
        }
        push_seen(&mut out, letter);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::assert_filled;

    #[test]
    fn texts_of_strangers_are_seen_on_one_line() {
        assert_eq!(
            shown("a b\n\u{200b}\u{202e}é\u{1b}[0m", 80),
            r"a b\n\u{200b}\u{202e}é\u{1b}[0m"
        );
        assert_eq!(shown("éé", 2), "éé");
        assert_eq!(shown("ééé", 2), "éé…");
    }

    #[test]
    fn what_may_be_about_a_person_is_not_shown() {
        for known in [
            "2026-03-02T09:00:00.000+01:00",
            "2026-03-02T09:00",
            "2026-03-02 09:00:00",
            "2026-13-40T25:61:00Z",
            "BOOKED",
            "Canceled",
            "createappointment",
            "SM99",
            "en",
            "en-GB",
            "Hubex",
            "300 CONFLICT",
            "12",
            "fr.health.test.samu330",
            "hubex:fr.health.ptfsas",
            "fr.health.ptfsas_1ef1c748-01a3-6180-b098-73283ce4e5b1",
            TRE_R38,
        ] {
            assert_eq!(of_no_person(known), known);
        }
        for (personal, shown) in [
            ("Dupont", "…"),
            ("DUPONT", "…"),
            ("Jeanne DUPONT", "…"),
            ("300 DUPONT", "…"),
            ("06 12 34 56 78", "…"),
            ("0612345678", "…"),
            ("2 55 08 14 168 025 38", "…"),
            ("1985-03-12", "…"),
            ("12/03/1985 09:00", "…"),
            ("2026-03-02T Jeanne", "…"),
            ("jeanne@example.fr", "…"),
            ("3 rue de la Paix", "…"),
            ("hubex:Jeanne DUPONT", "…"),
            ("jeanne.dupont", "…"),
            ("https://example.fr/patient/DUPONT", "https://…"),
            ("fr.health.ptfsas_Jeanne DUPONT", "fr.health.ptfsas_…"),
            ("", "…"),
        ] {
            assert_eq!(of_no_person(personal), shown);
        }
    }

    #[test]
    fn texts_are_filled() {
        for code in HubCode::ALL {
            let issue = HubIssue::new(*code, "$".into()).expected("a").found("b");
            assert_filled(issue.text(), &issue);
        }
    }
}
