//! What is wrong with a request that writes, or odd about it: codes, texts, and the error that collects them.

use std::{borrow::Cow, fmt};

use super::Reply;
use crate::r4::outcome_issue;
use crate::urls::code_system;
use crate::{
    diagnostic::{Diagnostic, Lang, Severity, fault_codes},
    json::ReadError,
    lang::{Text, Words},
    r4::OperationOutcome,
    validate::{Report, words},
};

/// What searches report too.
pub(crate) const FORMAT_NOT_SERVED: Text = [
    "Answers are JSON: expected application/fhir+json; found: \"{found}\". Send that, or leave _format out.",
    "Les réponses sont en JSON. Attendu : application/fhir+json ; trouvé : « {found} ». Envoyez cela, ou omettez _format.",
];

/// The same.
pub(crate) const MORE_FAULTS: Text = [
    "{number} more were found and not kept.",
    "{number} autres ont été trouvés et n'ont pas été gardés.",
];

// in the order in which one counts more than another
fault_codes! {
    /// What is wrong with a request that writes, as a code that never changes its meaning.
    ///
    /// Those of severity [`Error`](Severity::Error) refuse the request; the others are only reported. What is wrong with
    /// the resource in the body is reported with codes of [`IssueCode`](crate::diagnostic::IssueCode).
    OrderFaultCode {
        /// Neither `POST` nor `PUT`: nothing else was read.
        MethodNotAllowed = "method-not-allowed", Error, NOT_SUPPORTED, 405,
            "Ni `POST` ni `PUT` : rien d'autre n'a été lu.",
            [
                "Send `POST` to create, `PUT` to change. Nothing is ever deleted: its status marks it as ended.",
                "Envoyez `POST` pour créer, `PUT` pour modifier. Rien n'est jamais supprimé : le statut dit que cela ne \
                 compte plus.",
            ];
        /// The body is longer than what is read (`http::MAX_BODY`, 1 MiB).
        BodyTooLong = "body-too-long", Error, TOO_LONG, 413,
            "Le corps est plus long que ce qui est lu (`http::MAX_BODY`, 1 Mio).",
            ["Send one resource a request.", "Envoyez une ressource par requête."];
        /// The query is longer than what is read (`http::MAX_QUERY`, 64 KiB).
        QueryTooLong = "query-too-long", Error, TOO_LONG, 414,
            "La partie de l'adresse après `?` est plus longue que ce qui est lu (`http::MAX_QUERY`, 64 Kio).",
            ["Send one identifier.", "Envoyez un seul identifiant."];
        /// The body is not JSON, and its `Content-Type` is not one of JSON.
        ContentType = "content-type", Error, NOT_SUPPORTED, 415,
            "Le corps n'est pas du JSON, et son `Content-Type` le dit.",
            [
                "Send FHIR JSON in UTF-8, as `application/fhir+json`.",
                "Envoyez du JSON FHIR en UTF-8, comme `application/fhir+json`.",
            ];
        /// There is no `Content-Type`, or one that a web page can send to any server without its consent: not carried out.
        ContentTypeRequired = "content-type-required", Error, NOT_SUPPORTED, 415,
            "Pas de `Content-Type`, ou l'un de ceux qu'une page web peut envoyer à tout serveur sans son accord : non exécuté.",
            [
                "Send `Content-Type: application/fhir+json`; `application/json` is accepted too.",
                "Envoyez `Content-Type: application/fhir+json` ; `application/json` est accepté aussi.",
            ];
        /// The body is not JSON.
        NotJson = "not-json", Error, STRUCTURE, 400,
            "Le corps n'est pas du JSON.",
            [
                "Fix it at the place in the message, where it stops being JSON.",
                "Corrigez-le là où le message dit qu'il cesse d'être du JSON.",
            ];
        /// The body is JSON, but not of the resource.
        OtherResource = "other-resource", Error, STRUCTURE, 400,
            "Le corps est du JSON, mais pas de cette ressource.",
            [
                "Send a Practitioner for an account, an Appointment for a booking.",
                "Envoyez un Practitioner pour un compte, un Appointment pour un rendez-vous.",
            ];
        /// A `%` in the query begins no escape, or escapes are no UTF-8.
        BadEscape = "bad-escape", Error, STRUCTURE, 400,
            "Un `%` de l'adresse ne commence aucun échappement, ou des échappements ne sont pas de l'UTF-8.",
            [
                "Escape the value again: `%` and two hexadecimal digits for each byte of its UTF-8.",
                "Échappez la valeur à nouveau : `%` et deux chiffres hexadécimaux par octet de son UTF-8.",
            ];
        /// A `PUT` has no identifier of the resource to change.
        MissingIdentifier = "missing-identifier", Error, REQUIRED, 400,
            "Un `PUT` ne dit pas par quel identifiant trouver ce qui est à modifier.",
            [
                "Send `identifier=`, the system, an escaped `|` (`%7C`) and the value as it was before.",
                "Envoyez `identifier=`, le système, un `|` échappé (`%7C`) et la valeur d'avant.",
            ];
        /// A `PUT` names two identifiers.
        SecondIdentifier = "second-identifier", Error, INVALID, 400,
            "Un `PUT` désigne deux identifiants.",
            ["Send one `PUT` for each resource.", "Envoyez un `PUT` par ressource."];
        /// The identifier in the query has no value or a system in which nothing of this type has one, or is
        /// ambiguous.
        BadIdentifier = "bad-identifier", Error, VALUE, 400,
            "L'identifiant de l'adresse n'a pas de valeur ou est d'un système où rien de ce type n'en a, ou rien ne dit lequel est \
             désigné.",
            [
                "Send a system that the guide has for the resource, `|`, and a value.",
                "Envoyez un système que le guide prévoit pour la ressource, `|`, et une valeur.",
            ];
        /// The identifier in the query matches several: which one is meant is ambiguous.
        ManyMatches = "many-matches", Error, MULTIPLE_MATCHES, 412,
            "L'identifiant de l'adresse mène à plusieurs : rien ne dit lequel.",
            [
                "Send another identifier of it, or create it with `POST`.",
                "Envoyez un autre de ses identifiants, ou créez-le par `POST`.",
            ];
        /// An active account has the identifier already.
        AlreadyThere = "already-there", Error, DUPLICATE, 422,
            "Un compte actif a déjà l'identifiant.",
            [
                "Send `PUT` with that identifier in the query to change the account.",
                "Envoyez `PUT` avec cet identifiant dans l'adresse pour modifier le compte.",
            ];
        /// The identifier that the account is to have is that of another active one.
        HeldByAnother = "held-by-another", Error, DUPLICATE, 422,
            "L'identifiant que le compte doit prendre est celui d'un autre compte actif.",
            [
                "Close that one first; if this change was sent before, it is done.",
                "Fermez d'abord celui-là ; si ce changement a déjà été envoyé, il est fait.",
            ];
        /// The identifier in the query is not the one in the body: which booking is meant is ambiguous.
        OtherIdentifier = "other-identifier", Error, INVALID, 422,
            "L'identifiant de l'adresse n'est pas celui du corps : rien ne dit quel rendez-vous est visé.",
            [
                "Send in both places the one that the booking was created with: it never changes.",
                "Envoyez aux deux endroits celui de la création : il ne change jamais.",
            ];
        /// Another booking has the identifier already.
        AlreadyBooked = "already-booked", Error, DUPLICATE, 422,
            "Un autre rendez-vous a déjà l'identifiant.",
            [
                "Send `PUT` to change that one; give a new one an identifier of its own.",
                "Envoyez `PUT` pour modifier celui-là ; donnez à un nouveau son propre identifiant.",
            ];
        /// The booking that has the identifier has ended, and an order for it would open it again.
        AlreadyEnded = "already-ended", Error, BUSINESS_RULE, 422,
            "Le rendez-vous qui a l'identifiant est terminé, et un ordre le rouvrirait.",
            [
                "Send a booking that is made again with a new identifier, or with the `created` of the new booking.",
                "Envoyez un rendez-vous repris avec un nouvel identifiant, ou avec le `created` de la nouvelle prise.",
            ];
        /// The `Content-Type` is not one of JSON, but the body is: it was read all the same.
        OtherContentType = "other-content-type", Warning, NOT_SUPPORTED, 415,
            "Le `Content-Type` n'est pas celui de JSON, mais le corps en est : il a été lu.",
            ["Send `Content-Type: application/fhir+json`.", "Envoyez `Content-Type: application/fhir+json`."];
        /// The identifier in the query has no system: it was recognised by its form.
        NoSystem = "no-system", Warning, INCOMPLETE, 400,
            "L'identifiant de l'adresse n'a pas de système : sa forme l'a dit.",
            ["Send the system and `|` in front of the value.", "Envoyez le système et `|` devant la valeur."];
        /// The identifier in the query has broken escapes with only one meaning: it was read as that.
        OddEscapes = "odd-escapes", Warning, VALUE, 400,
            "L'identifiant de l'adresse a des échappements qui ne sont plus justes : il a été lu comme la seule chose qu'il peut \
             vouloir dire.",
            [
                "Escape the value once: `%` and two hexadecimal digits for each byte of its UTF-8, a blank as `%20`.",
                "Échappez la valeur une seule fois : `%` et deux chiffres hexadécimaux par octet de son UTF-8, un blanc par `%20`.",
            ];
        /// The resource does not claim its profile: it was validated against it all the same.
        ProfileNotClaimed = "profile-not-claimed", Warning, REQUIRED, 422,
            "La ressource ne déclare pas son profil : elle a été jugée d'après lui malgré tout.",
            [
                "Send the profile in `meta.profile`, and nothing else there.",
                "Envoyez le profil dans `meta.profile`, et rien d'autre.",
            ];
        /// The resource has addresses of `FrCore` 2: it was read as one of 1.1.0, which the guide rests on.
        FrCore2 = "fr-core-2-read", Warning, INFORMATIONAL, 422,
            "La ressource a des adresses de FrCore 2 : elle a été lue comme une ressource de FrCore 1.1.0, sur lequel repose le guide.",
            [
                "Send what the guide's profiles have, until it moves to `FrCore` 2.",
                "Envoyez ce que veulent les profils du guide, tant qu'il n'est pas passé à `FrCore` 2.",
            ];
        /// `_format` asks for something else than JSON: answers are JSON all the same.
        FormatNotServed = "format-not-served", Warning, NOT_SUPPORTED, 406,
            "`_format` demande autre chose que du JSON : les réponses sont en JSON malgré tout.",
            [
                "Send `_format=application/fhir+json`, or leave `_format` out.",
                "Envoyez `_format=application/fhir+json`, ou omettez `_format`.",
            ];
        /// A parameter that the guide does not know: left out.
        UnknownParameter = "unknown-parameter", Warning, NOT_SUPPORTED, 400,
            "Un paramètre que le guide ne connaît pas : il a été écarté.",
            ["Look for a spelling mistake, or leave it out.", "Cherchez une faute de frappe, ou omettez-le."];
        /// More faults than are kept: the rest is counted.
        More = "more", Information, INCOMPLETE, 400,
            "Il y en a plus que ce qui est gardé.",
            ["Fix those that are reported, and send the request again.", "Corrigez ceux qui sont dits, puis renvoyez la requête."];
    }
}

/// One thing that is wrong with a request that writes, or odd about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrderFault {
    code: OrderFaultCode,
    resource: &'static str,
    found: Box<str>,
    number: usize,
    cause: Option<Box<ReadError>>,
}

impl OrderFault {
    pub(crate) fn new(code: OrderFaultCode, resource: &'static str) -> Self {
        Self { code, resource, found: Box::default(), number: 0, cause: None }
    }

    /// With a text that is of no person, by the rule of [`words`].
    pub(super) fn found(self, text: &str) -> Self {
        Self { found: text.into(), ..self }
    }

    /// With the address of a profile, whole.
    pub(crate) fn profile(self, profile: &'static str) -> Self {
        Self { found: profile.into(), ..self }
    }

    pub(super) fn number(self, number: usize) -> Self {
        Self { number, ..self }
    }

    pub(super) fn cause(self, error: ReadError) -> Self {
        Self { cause: Some(Box::new(error)), ..self }
    }

    /// What is wrong.
    #[must_use]
    pub fn code(&self) -> OrderFaultCode {
        self.code
    }

    /// Where, as an `OperationOutcome` has it: `http.identifier`, `Practitioner.identifier`.
    #[must_use]
    pub fn expression(&self) -> Option<String> {
        let of_http = |name: &str| Some(["http.", name].concat());
        match self.code {
            OrderFaultCode::ContentType
            | OrderFaultCode::ContentTypeRequired
            | OrderFaultCode::OtherContentType => of_http("Content-Type"),
            OrderFaultCode::MissingIdentifier
            | OrderFaultCode::SecondIdentifier
            | OrderFaultCode::BadIdentifier
            | OrderFaultCode::ManyMatches
            | OrderFaultCode::NoSystem
            | OrderFaultCode::OddEscapes => of_http("identifier"),
            OrderFaultCode::FormatNotServed => of_http("_format"),
            OrderFaultCode::UnknownParameter if &*self.found == words::HIDDEN => None,
            OrderFaultCode::UnknownParameter | OrderFaultCode::BadEscape => of_http(&self.found),
            OrderFaultCode::AlreadyThere
            | OrderFaultCode::HeldByAnother
            | OrderFaultCode::OtherIdentifier
            | OrderFaultCode::AlreadyBooked => Some([self.resource, ".identifier"].concat()),
            OrderFaultCode::AlreadyEnded => Some([self.resource, ".status"].concat()),
            OrderFaultCode::ProfileNotClaimed => Some([self.resource, ".meta.profile"].concat()),
            OrderFaultCode::MethodNotAllowed
            | OrderFaultCode::BodyTooLong
            | OrderFaultCode::QueryTooLong
            | OrderFaultCode::NotJson
            | OrderFaultCode::OtherResource
            | OrderFaultCode::More => None,
            OrderFaultCode::FrCore2 => Some(self.resource.to_owned()),
        }
    }

    /// What was expected, what was found, what to do. Identifiers are not quoted.
    #[must_use]
    pub fn message(&self, lang: Lang) -> String {
        lang.render(self.text(), self)
    }

    /// An identifier as a query has it.
    fn example(&self) -> &'static str {
        match self.resource {
            "Practitioner" => {
                "identifier=urn:oid:1.2.250.1.213.3.6%7C1ef1c748-01a3-6180-b098-73283ce4e5b1"
            }
            _ => "identifier=https://agenda.example.fr/rdv%7C12",
        }
    }

    #[allow(clippy::too_many_lines, reason = "as many texts as codes")]
    fn text(&self) -> Text {
        match self.code {
            OrderFaultCode::MethodNotAllowed => [
                "Expected POST or PUT; found: \"{found}\". Send POST to create {a} {resource}, PUT to change one; nothing is \
                 ever deleted: its status marks it as ended.",
                "Attendu : POST ou PUT ; trouvé : « {found} ». Envoyez POST pour créer une ressource {resource}, PUT pour la \
                 modifier ; rien n'est jamais supprimé : son statut dit qu'elle ne compte plus.",
            ],
            OrderFaultCode::BodyTooLong => [
                "The body is longer than the {number} bytes that are read. Send one {resource} a request.",
                "Le corps dépasse les {number} octets qui sont lus. Envoyez une ressource {resource} par requête.",
            ],
            OrderFaultCode::QueryTooLong => [
                "The query is longer than the {number} bytes that are read. Send one identifier.",
                "La requête dépasse les {number} octets qui sont lus. Envoyez un seul identifiant.",
            ],
            OrderFaultCode::ContentType => [
                "Expected the Content-Type application/fhir+json; found: \"{found}\", and no JSON. Send FHIR JSON in UTF-8.",
                "Attendu : le Content-Type application/fhir+json ; trouvé : « {found} », et pas de JSON. Envoyez du JSON \
                 FHIR en UTF-8.",
            ],
            OrderFaultCode::ContentTypeRequired => [
                "Expected the Content-Type application/fhir+json; found {type|none}, and the request was not carried out: a web \
                 page can send that to any server without its consent. Send application/fhir+json or application/json.",
                "Attendu : le Content-Type application/fhir+json ; trouvé : {type|aucun}, et la requête n'a pas été exécutée : \
                 une page web peut envoyer cela à tout serveur sans son accord. Envoyez application/fhir+json ou \
                 application/json.",
            ],
            OrderFaultCode::NotJson => [
                "Expected the JSON of {a} {resource}; the body is {why|}. Fix it.",
                "Le corps doit être le JSON d'une ressource {resource} ; {why|}. Corrigez-le.",
            ],
            OrderFaultCode::OtherResource => [
                "The body is no {resource}: {why|}. Send one.",
                "Le corps n'est pas une ressource {resource} ({why|}). Envoyez-en une.",
            ],
            OrderFaultCode::BadEscape => [
                "The parameter `{found}` has an escape that is no % and two hexadecimal digits, or escapes that are no \
                 UTF-8. Escape it again.",
                "Le paramètre `{found}` a un échappement qui n'est pas un % et deux chiffres hexadécimaux, ou des \
                 échappements qui ne sont pas de l'UTF-8. Échappez-le à nouveau.",
            ],
            OrderFaultCode::MissingIdentifier => [
                "Expected the identifier of the {resource} to change in the query, as it was before; found \
                 none. Send it as in {example}.",
                "L'adresse ne dit pas quelle ressource {resource} est à modifier. Attendu : son identifiant d'avant ; \
                 trouvé : aucun. Écrivez-le comme dans {example}.",
            ],
            OrderFaultCode::SecondIdentifier => [
                "Expected one identifier in the query, found several. Send one PUT for each {resource}.",
                "Attendu : un seul identifiant dans l'adresse ; trouvé : plusieurs. Envoyez un PUT par ressource {resource}.",
            ],
            OrderFaultCode::BadIdentifier if self.resource == "Appointment" => [
                "Expected an address of the vendor as the system, | and a value in the query's identifier; found no address, no \
                 value, or a text that may mean several. Send it as in {example}, with + as %2B and a blank as %20.",
                "Attendu dans l'identifiant de l'adresse : une adresse de l'éditeur comme système, | et une valeur ; trouvé : \
                 pas d'adresse, pas de valeur, ou un texte qui peut en désigner plusieurs. Écrivez-le comme dans {example}, avec \
                 + en %2B et un blanc en %20.",
            ],
            OrderFaultCode::BadIdentifier => [
                "Expected a system that the guide has for a {resource}, | and a value in the query's identifier, or a UUID or a \
                 national id alone; found something else, or a text that may mean several. Send it as in {example}, with + as \
                 %2B and a blank as %20.",
                "Attendu dans l'identifiant de l'adresse : un système que le guide prévoit pour {resource}, | et une valeur, ou \
                 un UUID ou un identifiant national seul ; trouvé : autre chose, ou un texte qui peut en désigner plusieurs. \
                 Écrivez-le comme dans {example}, avec + en %2B et un blanc en %20.",
            ],
            OrderFaultCode::ManyMatches => [
                "Expected the query's identifier to match one {resource} at most; found several, and nothing was \
                 changed. Send another identifier of it, or create it with POST.",
                "Attendu : un identifiant dans l'adresse qui mène à une ressource {resource} au plus ; trouvé : il mène à \
                 plusieurs, et rien ne dit laquelle. Rien n'a été modifié. Envoyez un autre de ses identifiants, ou créez-la \
                 par POST.",
            ],
            OrderFaultCode::AlreadyThere => [
                "Expected an identifier that no active {resource} has; found one that has it, and nothing was created. Send \
                 PUT with that identifier in the query to change it.",
                "Attendu : un identifiant que n'a aucune ressource {resource} active ; trouvé : l'une d'elles l'a, et rien \
                 n'a été créé. Envoyez PUT avec cet identifiant dans l'adresse pour la modifier.",
            ],
            OrderFaultCode::HeldByAnother => [
                "Expected an identifier that no other active {resource} has; found another one that has it, and nothing was \
                 changed. Close that one first, or, if this is a change of identifier that was sent before, it is done.",
                "Attendu : un identifiant que n'a aucune autre ressource {resource} active ; trouvé : une autre l'a, et rien \
                 n'a été modifié. Fermez d'abord celle-là ; ou, si c'est un changement d'identifiant déjà envoyé, il est \
                 fait.",
            ],
            OrderFaultCode::OtherIdentifier => [
                "Expected the same identifier in the query and in the {resource}; found two different ones, and nothing was \
                 changed. Send the one that the {resource} was created with in both places: it never changes.",
                "Attendu : le même identifiant dans l'adresse et dans la ressource {resource} ; trouvé : deux différents, et \
                 rien n'a été modifié. Envoyez aux deux endroits celui de la création : il ne change jamais.",
            ],
            OrderFaultCode::AlreadyBooked => [
                "Expected an identifier that no {resource} has yet; found one that has it and other content, and \
                 nothing was created. Send PUT to change that one; give a new one an identifier of its own.",
                "Attendu : un identifiant que n'a encore aucune ressource {resource} ; trouvé : l'une d'elles l'a et dit \
                 autre chose, et rien n'a été créé. Envoyez PUT pour la modifier ; donnez à une nouvelle son propre \
                 identifiant.",
            ],
            OrderFaultCode::AlreadyEnded => [
                "Expected no further change of {a} {resource} that has ended; found an order that opens it again, and nothing was \
                 changed. If it was made again, send it with a new identifier, or with the time of the new booking in created.",
                "Attendu : aucune autre modification d'une ressource {resource} terminée ; trouvé : un ordre qui la rouvre, et \
                 rien n'a été modifié. Si le rendez-vous a été repris, envoyez-le avec un nouvel identifiant, ou avec l'instant \
                 de la nouvelle prise dans created.",
            ],
            OrderFaultCode::OtherContentType => [
                "Expected the Content-Type application/fhir+json; found: \"{found}\". The body was read as JSON. Send the \
                 right one.",
                "Attendu : le Content-Type application/fhir+json ; trouvé : « {found} ». Le corps a été lu comme du JSON. \
                 Envoyez le bon.",
            ],
            OrderFaultCode::NoSystem => [
                "Expected a system and | in front of the value of the query's identifier; found the value alone. Its form \
                 showed its system. Send it as in {example}.",
                "Attendu : un système et | devant la valeur de l'identifiant de l'adresse ; trouvé : la valeur seule. Sa \
                 forme a dit son système. Écrivez-le comme dans {example}.",
            ],
            OrderFaultCode::OddEscapes => [
                "Expected the query's identifier with its escapes as in {example}; found some that were escaped again, or have \
                 lost their %. It can mean one thing only, and was read as that. Escape it once.",
                "Attendu : l'identifiant de l'adresse échappé comme dans {example} ; trouvé : des échappements échappés à \
                 nouveau, ou qui ont perdu leur %. Il ne peut vouloir dire qu'une chose, et a été lu ainsi. Échappez-le une seule \
                 fois.",
            ],
            OrderFaultCode::ProfileNotClaimed => [
                "Expected meta.profile to be {found} and nothing else; found none, or another. The {resource} was judged by \
                 it. Send it.",
                "Attendu : meta.profile vaut {found} et rien d'autre ; trouvé : aucun, ou un autre. La ressource {resource} a été \
                 jugée d'après lui. Envoyez-le.",
            ],
            OrderFaultCode::FrCore2 => [
                "Expected addresses and systems of FrCore 1.1.0, which the guide rests on; found some of FrCore 2. The \
                 {resource} was read as if it had the former. Send these, until the guide moves to FrCore 2.",
                "Attendu : des adresses et des systèmes de FrCore 1.1.0, sur lequel repose le guide ; trouvé : certains de \
                 FrCore 2. La ressource {resource} a été lue comme si elle avait les premiers. Envoyez ceux-ci, tant que le guide \
                 n'est pas passé à FrCore 2.",
            ],
            OrderFaultCode::FormatNotServed => FORMAT_NOT_SERVED,
            OrderFaultCode::UnknownParameter => [
                "The guide knows no parameter `{found}` in this request: it was left out.",
                "Le guide ne connaît pas de paramètre `{found}` dans cette requête : il a été écarté.",
            ],
            OrderFaultCode::More => MORE_FAULTS,
        }
    }
}

impl Words for OrderFault {
    fn word(&self, name: &str, lang: Lang) -> Option<Cow<'_, str>> {
        Some(match name {
            "a" if self.resource.starts_with(['A', 'E', 'I', 'O']) => "an".into(),
            "a" => "a".into(),
            "resource" => self.resource.into(),
            "found" => (*self.found).into(),
            "type" if self.found.is_empty() => return None,
            "type" => [lang.of(["\"", "« "]), &self.found, lang.of(["\"", " »"])].concat().into(),
            "number" => self.number.to_string().into(),
            "why" => self.cause.as_ref()?.message(lang).into(),
            "example" => self.example().into(),
            _ => return None,
        })
    }
}

impl Diagnostic for OrderFault {
    fn code_text(&self) -> &'static str {
        self.code.as_str()
    }

    fn severity(&self) -> Severity {
        self.code.severity()
    }

    fn place(&self) -> Cow<'_, str> {
        self.expression().unwrap_or_default().into()
    }

    fn message(&self, lang: Lang) -> String {
        self.message(lang)
    }
}

impl fmt::Display for OrderFault {
    /// `error missing-identifier at http.identifier: …`, in English.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.explain(Lang::En))
    }
}

/// A request that writes and cannot be carried out: everything that is wrong with it, and how to answer.
///
/// As a text it has all of that in English, a fault a line, and quotes nothing of a person.
#[derive(Debug, Clone, thiserror::Error)]
pub struct OrderError {
    faults: Vec<OrderFault>,
    report: Option<Box<Report>>,
}

impl OrderError {
    pub(crate) fn new(faults: Vec<OrderFault>, report: Option<Report>) -> Self {
        Self { faults, report: report.map(Box::new) }
    }

    pub(crate) fn of(fault: OrderFault) -> Self {
        Self::new(vec![fault], None)
    }

    /// The HTTP status to answer with: 400 for what cannot be read as such a request, 422 for what breaks a rule of the guide,
    /// 412 when an identifier matches several, 405, 413, 414 and 415 as HTTP has them.
    #[must_use]
    pub fn status(&self) -> u16 {
        let errors = self.faults.iter().map(OrderFault::code);
        let worst = errors.filter(|code| code.severity() >= Severity::Error).min();
        worst.map_or(422, OrderFaultCode::status)
    }

    /// What is wrong with the request, or odd about it, without the resource in its body.
    #[must_use]
    pub fn faults(&self) -> &[OrderFault] {
        &self.faults
    }

    /// What was found in the resource, when it could be read.
    #[must_use]
    pub fn report(&self) -> Option<&Report> {
        self.report.as_deref()
    }

    /// The report, if it has issues: one without does not belong in a refusal.
    fn nonempty_report(&self) -> Option<&Report> {
        self.report().filter(|report| report.issue_count() > 0)
    }

    /// The body to answer with: an issue for each fault, with its code and French text in `details`, its English text in
    /// `diagnostics`, and its place in `expression`.
    #[must_use]
    pub fn outcome(&self) -> OperationOutcome {
        let mut issues = Vec::new();
        for fault in &self.faults {
            issues.push(outcome_issue(
                (fault.code.severity(), fault.code.kind()),
                (code_system::ORDER, fault.code.as_str()),
                [fault.message(Lang::En), fault.message(Lang::Fr)],
                fault.expression(),
            ));
        }
        issues.extend(self.nonempty_report().map(Report::outcome_in_both).unwrap_or_default());
        OperationOutcome::new(issues)
    }

    /// The whole answer.
    #[must_use]
    pub fn reply(&self) -> Reply {
        let reply = Reply::refused(self.status(), &self.outcome());
        if reply.status() == 405 { reply.allowing("POST, PUT") } else { reply }
    }
}

impl From<OrderError> for Reply {
    fn from(error: OrderError) -> Self {
        error.reply()
    }
}

impl fmt::Display for OrderError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let faults = self.faults.iter().map(ToString::to_string);
        let report = self.nonempty_report().map(ToString::to_string);
        let lines: Vec<_> = faults.chain(report).collect();
        f.write_str(&lines.join("\n"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{lang::assert_filled, r4, r4::Practitioner};

    #[test]
    fn texts_are_filled() {
        let error = r4::read::<Practitioner>(b"{").expect_err("no JSON");
        for code in OrderFaultCode::ALL {
            for resource in ["Practitioner", "Appointment"] {
                let fault =
                    OrderFault::new(*code, resource).found("text/plain").cause(error.clone());
                assert_filled(fault.text(), &fault);
            }
        }
    }
}
