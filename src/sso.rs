//! Single sign-on: a user arrives at a vendor from the platform; where from, who it is, and which account that is.
//!
//! The platform sends a regulator to the address of a slot, or of the page on which care is requested without one (place de marché),
//! with a parameter [`origin`](Origin). The vendor starts the
//! authorization-code flow of `OpenID` Connect with the platform unless there is a session, reads the [claims](Claims) of the ID token,
//! finds the [account](Claims::account) that the platform [created](crate::account), and opens its agenda with the rights of a
//! regulator.
//!
//! ```
//! use fhir_sas::{
//!     FrRegulator,
//!     sso::{Claims, Origin},
//! };
//!
//! // the request that brings the user; others get the vendor's ordinary sign-in
//! let origin = Origin::of_url("/agenda/12?slot=7&origin=sas").filter(Origin::is_sas);
//! assert_eq!(origin, Some(Origin::SAS));
//!
//! // the payload of the ID token, once a library for OpenID Connect has checked it
//! let claims: Claims = serde_json::from_str(
//!     r#"{"iss": "https://sso.example.fr", "aud": "agenda", "exp": 1780000000,
//!     "iat": 1779999700, "sub": "1ef1c748-01a3-6180-b098-73283ce4e5b1", "email": "S.Loridon@example.fr",
//!     "idp_connect": "psc"}"#,
//! )?;
//!
//! // the accounts, each with the vendor's own key;
//! // with a database, those with that id or that e-mail address
//! let id = "3456780581/11242343".parse()?;
//! let account =
//!     FrRegulator::builder(id, "Loridon", "Sébastien", "s.loridon@example.fr").build()?;
//! match claims.account([(12345, &account)]) {
//!     Ok(key) => assert_eq!(key, 12345),
//!     Err(no_account) => eprintln!("{no_account}"),
//! }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! The rights of a regulator are for sessions that come with `origin=sas` only: the same account that is used otherwise has none.
//!
//! # What is not here
//! No cryptography and no request: signature, issuer, audience, expiry and `nonce` are to be checked by a library for `OpenID`
//! Connect before the claims are trusted. [`Claims::check`] adds what such libraries leave out: for whom the token was made
//! (`azp`), and times that cannot be right (`iat`, `nbf`). `origin` is a hint that anybody can write, never a proof.
//!
//! # E-mail addresses
//! Two are the same when their [keys](email_key) are: case and blanks around them do not matter, and of letters only `A` to `Z`
//! have two cases. Other letters are compared as they are: Unicode makes one letter of `K` and the sign `K` (Kelvin), and mail
//! servers do not.
//!
//! # With a database
//! Store with each account the [`email_key`] of its address, and system and [`key`](RegulatorId::key) of each of its ids. Look for
//! those of the token, [`email_key`] of [`Claims::email`], system and key of [`Claims::subject_id`], and pass what is found to
//! [`Claims::account`], closed accounts too: it decides which one it is, if any. Do not compare either with other functions of
//! SQL: `lower()` changes other letters than these keys. [`account_by_email`] decides in the same manner for an address without a
//! token.
//!
//! Source: the guide's pages on redirection (version 1.2.0), the acceptance tests on single sign-on, the framing of the single
//! sign-on by the platform's owner, [OpenID Connect Core 1.0](https://openid.net/specs/openid-connect-core-1_0.html).

use std::{borrow::Cow, fmt};

use chrono::{DateTime, Utc};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use serde_json::{Map, Value};

use crate::{
    FrRegulator,
    diagnostic::Lang,
    identifier::RegulatorId,
    lang::{Text, Words, is_blank},
    urls::{percent::decoded_lossy, web_address::with_origin},
};

/// Where a user comes from: the value of the parameter `origin`.
///
/// The set is open. Two are equal when their texts are.
///
/// ```
/// use fhir_sas::sso::Origin;
///
/// let read = |url| Origin::of_url(url).map(|origin| origin.as_str().to_owned());
/// assert_eq!(
///     read("https://agenda.example.fr/rdv?slot=7&origin=sas-preprod").as_deref(),
///     Some("sas-preprod")
/// );
/// // the acceptance tests append it to any address: it may stand in the path
/// assert_eq!(
///     read("https://agenda.example.fr/rdv/7&origin=sas-preprod").as_deref(),
///     Some("sas-preprod")
/// );
/// assert_eq!(read("https://agenda.example.fr/rdv?from=sas"), None);
/// assert_eq!(
///     Origin::SAS.added_to("https://agenda.example.fr/rdv?slot=7#top"),
///     "https://agenda.example.fr/rdv?slot=7&origin=sas#top"
/// );
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Origin(Cow<'static, str>);

impl Origin {
    /// The platform, as the guide has it.
    pub const SAS: Self = Self(Cow::Borrowed("sas"));
    /// The platform's pre-production, as the acceptance tests have it.
    pub const SAS_PREPROD: Self = Self(Cow::Borrowed("sas-preprod"));
    /// The platform, as its test data have it.
    pub const SAS_RUI: Self = Self(Cow::Borrowed("sas-rui"));

    /// Any origin.
    pub fn new(origin: impl Into<String>) -> Self {
        Self(Cow::Owned(origin.into()))
    }

    /// The origin in an address, or in a part of one: a path, a query.
    ///
    /// It is found after any `?`, `&` or `#`, as it is often appended to an address that has no query, or one that
    /// has a fragment. One in front of the fragment, where [`Self::added_to`] puts it, counts before one in the fragment, which
    /// browsers do not send. Of several the last one counts, since the platform appends; empty ones do not.
    #[must_use]
    pub fn of_url(url: &str) -> Option<Self> {
        let (sent, fragment) = url.split_once('#').unwrap_or((url, ""));
        Self::last_in(sent).or_else(|| Self::last_in(fragment))
    }

    fn last_in(part_of_url: &str) -> Option<Self> {
        // what was written into a page and not read back as one has `&amp;`
        let parts = part_of_url
            .rsplit(['?', '&', '#'])
            .map(|part| part.strip_prefix("amp;").unwrap_or(part));
        let origins = parts.filter_map(|part| {
            let (name, value) = part.split_once('=')?;
            (decoded_lossy(name).trim() == "origin").then(|| decoded_lossy(value))
        });
        let trimmed = |origin: &str| origin.trim_matches(is_blank).to_owned();
        let mut origins = origins.map(|origin| trimmed(&origin));
        origins.find(|origin| !origin.is_empty()).map(Self::new)
    }

    /// Whether it is the platform, in production or another environment: `sas`, or `sas-` and a name.
    #[must_use]
    pub fn is_sas(&self) -> bool {
        self.0.split('-').next().is_some_and(|first| first.eq_ignore_ascii_case("sas"))
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// An address with this origin: at the end of its query, in front of its fragment, in place of an origin that it has.
    #[must_use]
    pub fn added_to(&self, url: &str) -> String {
        with_origin(url, &self.0)
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

/// The claims of an ID token: its payload, as a library for `OpenID` Connect returns it after its checks.
///
/// `iss`, `sub`, `aud`, `exp` and `iat` must be there. The others may be missing; one with another type than `OpenID` Connect
/// defines counts as missing, and is kept among the [extra](Self::extra) ones, as unknown ones are. Serialising the claims
/// returns those that were read.
///
/// ```
/// use fhir_sas::sso::Claims;
///
/// let claims: Claims = serde_json::from_str(
///     r#"{"iss": "https://sso.example.fr", "sub": "u-7", "aud": ["agenda", "other"],
///     "exp": 1780000000, "iat": 1779999700, "idp_connect": "login", "department": "44"}"#,
/// )?;
/// assert_eq!((claims.subject(), claims.idp_connect()), ("u-7", Some("login")));
/// assert!(claims.audience().eq(["agenda", "other"]) && claims.email().is_none());
/// assert_eq!(claims.extra()["department"], "44");
///
/// let error =
///     serde_json::from_str::<Claims>(r#"{"iss": 1, "sub": "u-7", "aud": "agenda"}"#)
///         .unwrap_err();
/// assert!(error.to_string().starts_with(
///     "not the claims of an ID token: expected iss (a text), exp (a number)"
/// ));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, PartialEq)]
pub struct Claims {
    all: Map<String, Value>,
}

/// Whether a claim has the type that it should have.
type Fits = fn(&Value) -> bool;

/// The claims that must be there, with their types in English and French.
const NEEDED: [(&str, Fits, [&str; 2]); 5] = [
    ("iss", is_text, ["a text", "un texte"]),
    ("sub", is_text, ["a text", "un texte"]),
    ("aud", is_audience, ["a text or a list of texts", "un texte ou une liste de textes"]),
    ("exp", Value::is_number, ["a number", "un nombre"]),
    ("iat", Value::is_number, ["a number", "un nombre"]),
];

/// The other claims that have an accessor.
const KNOWN: [(&str, Fits); 11] = [
    ("azp", is_text),
    ("nbf", Value::is_number),
    ("nonce", is_text),
    ("acr", is_text),
    ("auth_time", Value::is_number),
    ("email", is_text),
    ("email_verified", is_truth),
    ("preferred_username", is_text),
    ("given_name", is_text),
    ("family_name", is_text),
    ("idp_connect", is_text),
];

fn is_text(value: &Value) -> bool {
    value.as_str().is_some_and(|text| !text.is_empty())
}

fn is_audience(value: &Value) -> bool {
    is_text(value)
        || value.as_array().is_some_and(|list| !list.is_empty() && list.iter().all(is_text))
}

/// Some providers write it as a text.
fn is_truth(value: &Value) -> bool {
    value.is_boolean() || matches!(value.as_str(), Some("true" | "false"))
}

impl Claims {
    fn text(&self, name: &str) -> Option<&str> {
        self.all.get(name)?.as_str().filter(|text| !text.is_empty())
    }

    fn seconds(&self, name: &str) -> Option<i64> {
        let value = self.all.get(name)?;
        #[allow(clippy::cast_possible_truncation, reason = "parts of a second do not matter")]
        value.as_i64().or_else(|| value.as_f64().map(|seconds| seconds as i64))
    }

    /// Who issued the token (`iss`): an `https` address.
    #[must_use]
    pub fn issuer(&self) -> &str {
        self.text("iss").unwrap_or_default()
    }

    /// Who the user is to the issuer (`sub`): unique there, and never assigned to somebody else.
    #[must_use]
    pub fn subject(&self) -> &str {
        self.text("sub").unwrap_or_default()
    }

    /// The [subject](Self::subject) as the id of an account: with its system and `|`, or alone when it is a UUID or a whole
    /// national id. `None`: the subject is something else, and matches no account.
    #[must_use]
    pub fn subject_id(&self) -> Option<RegulatorId> {
        RegulatorId::named(self.subject())
    }

    /// For whom the token is (`aud`): the vendor's `client_id` must be among them.
    pub fn audience(&self) -> impl Iterator<Item = &str> {
        let audience = self.all.get("aud");
        let list = audience.and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
        audience.into_iter().chain(list).filter_map(Value::as_str)
    }

    /// When the token expires (`exp`), in seconds since 1970.
    #[must_use]
    pub fn expires(&self) -> i64 {
        self.seconds("exp").unwrap_or_default()
    }

    /// When the token was issued (`iat`), in seconds since 1970.
    #[must_use]
    pub fn issued(&self) -> i64 {
        self.seconds("iat").unwrap_or_default()
    }

    /// When the token becomes valid (`nbf`), in seconds since 1970.
    #[must_use]
    pub fn not_before(&self) -> Option<i64> {
        self.seconds("nbf")
    }

    /// Whose use of the token was authorized (`azp`): when it is there, the vendor's `client_id`.
    #[must_use]
    pub fn authorized_party(&self) -> Option<&str> {
        self.text("azp")
    }

    /// When the user signed in (`auth_time`), in seconds since 1970.
    #[must_use]
    pub fn signed_in(&self) -> Option<i64> {
        self.seconds("auth_time")
    }

    /// Ties the token to the request that it answers (`nonce`).
    #[must_use]
    pub fn nonce(&self) -> Option<&str> {
        self.text("nonce")
    }

    /// The class of the authentication (`acr`).
    #[must_use]
    pub fn acr(&self) -> Option<&str> {
        self.text("acr")
    }

    /// The e-mail address (`email`): by it the account is found.
    #[must_use]
    pub fn email(&self) -> Option<&str> {
        self.text("email")
    }

    /// Whether the issuer has made sure that the address is the user's (`email_verified`).
    #[must_use]
    pub fn email_verified(&self) -> Option<bool> {
        let value = self.all.get("email_verified").filter(|value| is_truth(value))?;
        Some(value.as_bool().unwrap_or(value == "true"))
    }

    /// A short name (`preferred_username`): for display, as it need not be unique.
    #[must_use]
    pub fn preferred_username(&self) -> Option<&str> {
        self.text("preferred_username")
    }

    /// The given name (`given_name`).
    #[must_use]
    pub fn given_name(&self) -> Option<&str> {
        self.text("given_name")
    }

    /// The family name (`family_name`).
    #[must_use]
    pub fn family_name(&self) -> Option<&str> {
        self.text("family_name")
    }

    /// How the user signed in to the platform (`idp_connect`): by login and password, or by Pro Santé Connect. The platform's
    /// specification lists the texts; it is no public part of the guide, so any is taken.
    #[must_use]
    pub fn idp_connect(&self) -> Option<&str> {
        self.text("idp_connect")
    }

    /// The claims that have no accessor here, or not the type that it has.
    #[must_use]
    pub fn extra(&self) -> Map<String, Value> {
        let has_accessor = |name: &str, value: &Value| {
            let needed = NEEDED.iter().any(|(known, ..)| *known == name);
            needed || KNOWN.iter().any(|(known, fits)| *known == name && fits(value))
        };
        let mut extra = Map::new();
        for (name, value) in self.all.iter().filter(|(name, value)| !has_accessor(name, value)) {
            extra.insert(name.clone(), value.clone());
        }
        extra
    }

    /// Whether the token is for this client, and valid at this instant.
    ///
    /// The client must be among the [audience](Self::audience), and be the [authorized party](Self::authorized_party) when there is
    /// one, which there must be when others are among the audience. The instant must lie between [`nbf`](Self::not_before) and
    /// [`exp`](Self::expires); [`iat`](Self::issued) must not lie after it, nor more than a day before it. Clocks may differ by a
    /// minute. `azp` and `nbf` of another type are refused.
    ///
    /// ```
    /// use chrono::DateTime;
    /// use fhir_sas::sso::{Claims, ClaimsFault};
    ///
    /// let claims: Claims = serde_json::from_str(
    ///     r#"{"iss": "https://sso.example.fr", "sub": "u-7", "aud": "agenda",
    ///     "azp": "other", "exp": 1780000000, "iat": 1779999700}"#,
    /// )?;
    /// let now = DateTime::from_timestamp(1779999800, 0).ok_or("no instant")?;
    /// assert_eq!(claims.check("agenda", now), Err(ClaimsFault::AuthorizedParty));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// The first of these conditions that is not met.
    pub fn check(&self, client_id: &str, now: impl Into<DateTime<Utc>>) -> Result<(), ClaimsFault> {
        let now = now.into().timestamp();
        let fits = |name: &str, fits: Fits| {
            self.all.get(name).is_none_or(|value| value.is_null() || fits(value))
        };
        let others = self.audience().any(|audience| audience != client_id);
        if !self.audience().any(|audience| audience == client_id) {
            Err(ClaimsFault::Audience)
        } else if !fits("azp", is_text)
            || self.authorized_party().map_or(others, |party| party != client_id)
        {
            Err(ClaimsFault::AuthorizedParty)
        } else if self.expires().saturating_add(LEEWAY) <= now {
            Err(ClaimsFault::Expired)
        } else if !fits("nbf", Value::is_number)
            || self.not_before().is_some_and(|start| start > now.saturating_add(LEEWAY))
        {
            Err(ClaimsFault::NotYetGood)
        } else if self.issued() > now.saturating_add(LEEWAY) {
            Err(ClaimsFault::IssuedLater)
        } else if self.issued() < now.saturating_sub(OLDEST) {
            Err(ClaimsFault::IssuedLongAgo)
        } else {
            Ok(())
        }
    }

    /// Whether the [e-mail address](Self::email) may be relied on: the issuer states that it is the user's, or states nothing.
    /// The platform sends both the account and the token, so that it need not state it; but what it denies is not believed. A
    /// value that is neither `true` nor `false` counts as a denial.
    fn may_use_email(&self) -> bool {
        let stated = self.all.get("email_verified").is_some_and(|value| !value.is_null());
        !stated || self.email_verified() == Some(true)
    }

    /// The account of the user, among accounts with the vendor's own keys.
    ///
    /// An account is the user's when one of its ids is the [subject](Self::subject_id), or else when it has the
    /// [e-mail address](Self::email). Only active accounts count. Addresses are compared by their [keys](email_key); when two
    /// accounts differ only in the case of the local part, the exact one counts. An address that the issuer declares as not
    /// verified matches no account.
    ///
    /// # Errors
    /// When no account is the user's, or when several are equally possible: the guide lets several accounts have the same address.
    pub fn account<'a, K>(
        &self,
        accounts: impl IntoIterator<Item = (K, &'a FrRegulator)>,
    ) -> Result<K, NoAccount> {
        let is_denied = self.email().is_some() && !self.may_use_email();
        let email = self.email().filter(|_| !is_denied);
        let has_email = email.is_some();
        best_account(self.subject_id().as_ref(), email, accounts).map_err(|why| match why {
            NoAccount::Unknown | NoAccount::Closed if is_denied => NoAccount::NotVerified,
            NoAccount::Unknown if !has_email => NoAccount::NoEmail,
            why => why,
        })
    }
}

/// The account with an e-mail address, among accounts with the vendor's own keys: by the rules of [`Claims::account`], for a sign-on
/// whose library returns the address and not the whole token, and for an ordinary sign-in page.
///
/// The address must be one that somebody has verified as the user's.
///
/// ```
/// use fhir_sas::{
///     FrRegulator,
///     sso::{self, NoAccount},
/// };
///
/// let id = "3456780581/11242343".parse()?;
/// let account =
///     FrRegulator::builder(id, "Loridon", "Sébastien", "s.loridon@example.fr").build()?;
/// assert_eq!(
///     sso::account_by_email("S.Loridon@example.fr", [(12345, &account)]),
///     Ok(12345)
/// );
///
/// let closed = account.with_active(false);
/// let found = sso::account_by_email("s.loridon@example.fr", [(12345, &closed)]);
/// assert_eq!(found, Err(NoAccount::Closed));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// When no active account has the address, or when several have it.
pub fn account_by_email<'a, K>(
    email: &str,
    accounts: impl IntoIterator<Item = (K, &'a FrRegulator)>,
) -> Result<K, NoAccount> {
    best_account(None, Some(email), accounts)
}

/// The one active account with an id, or else with exactly an e-mail address, or else with one of the same key.
fn best_account<'a, K>(
    id: Option<&RegulatorId>,
    email: Option<&str>,
    accounts: impl IntoIterator<Item = (K, &'a FrRegulator)>,
) -> Result<K, NoAccount> {
    let (mut by_id, mut exact, mut by_mail) = (Vec::new(), Vec::new(), Vec::new());
    let mut closed = false;
    let email = email.map(Address::of);
    for (key, account) in accounts {
        let address = Address::of(account.email());
        let same_id = id.is_some_and(|id| account.regulator_ids().any(|one| one == id));
        let same_mail = email.as_ref().is_some_and(|email| email.key == address.key);
        if !(same_id || same_mail) {
            continue;
        }
        if !account.is_active() {
            closed = true;
        } else if same_id {
            by_id.push(key);
        } else if email.as_ref().is_some_and(|email| email.local == address.local) {
            exact.push(key);
        } else {
            by_mail.push(key);
        }
    }
    let best = [by_id, exact, by_mail].into_iter().find(|found| !found.is_empty());
    let mut best = best.unwrap_or_default();
    match (best.pop(), best.len()) {
        (Some(key), 0) => Ok(key),
        (Some(_), others) => Err(NoAccount::Several { found: others + 1 }),
        (None, _) if closed => Err(NoAccount::Closed),
        (None, _) => Err(NoAccount::Unknown),
    }
}

/// The comparison key of an e-mail address: the address without blanks around it, `A` to `Z` as small letters.
///
/// ```
/// use fhir_sas::sso::email_key;
///
/// assert_eq!(email_key(" S.Loridon@Example.FR"), "s.loridon@example.fr");
/// // letters that Unicode folds to one of these are others to mail servers
/// assert_ne!(email_key("mar\u{212A}@example.fr"), email_key("mark@example.fr"));
/// assert_ne!(email_key("\u{c9}lise@example.fr"), email_key("\u{e9}lise@example.fr"));
/// ```
#[must_use]
pub fn email_key(address: &str) -> String {
    address.trim_matches(is_blank).to_ascii_lowercase()
}

/// An e-mail address: its comparison key, and its exact local part (before the `@`).
struct Address<'a> {
    key: String,
    local: &'a str,
}

impl<'a> Address<'a> {
    fn of(text: &'a str) -> Self {
        let local = text.trim_matches(is_blank);
        let local = local.rsplit_once('@').map_or(local, |(local, _)| local);
        Self { key: email_key(text), local }
    }
}

/// The names of the claims: their values are of a person.
impl fmt::Debug for Claims {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Claims ")?;
        f.debug_set().entries(self.all.keys()).finish()
    }
}

impl TryFrom<Map<String, Value>> for Claims {
    type Error = ClaimsError;

    fn try_from(all: Map<String, Value>) -> Result<Self, ClaimsError> {
        let lacks = NEEDED.map(|(name, fits, _)| !all.get(name).is_some_and(fits));
        if lacks.contains(&true) { Err(ClaimsError { lacks }) } else { Ok(Self { all }) }
    }
}

impl Serialize for Claims {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.all.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Claims {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        // serde's own error would quote a text that is no object
        let Value::Object(all) = Value::deserialize(deserializer)? else {
            return Err(de::Error::custom("expected the claims of an ID token: an object"));
        };
        all.try_into().map_err(de::Error::custom)
    }
}

/// Claims that no ID token can have: some that must be there are missing, or have another type.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.message(crate::lang::Lang::En))]
pub struct ClaimsError {
    lacks: [bool; NEEDED.len()],
}

impl ClaimsError {
    /// The names of the claims that are wrong.
    pub fn claims(&self) -> impl Iterator<Item = &'static str> {
        NEEDED.iter().zip(self.lacks).filter(|(_, lacks)| *lacks).map(|(needed, _)| needed.0)
    }

    /// What was expected, what was found, what to do.
    #[must_use]
    pub fn message(&self, lang: Lang) -> String {
        lang.render(NO_CLAIMS, self)
    }
}

const NO_CLAIMS: Text = [
    "not the claims of an ID token: expected {claims}, found another type or nothing; pass the payload of the ID token, not \
     that of an access token or of user information",
    "Ce ne sont pas les revendications d'un jeton d'identité. Attendu : {claims} ; trouvé : un autre type, ou rien. Donnez le \
     contenu du jeton d'identité, non celui d'un jeton d'accès ou des informations de l'utilisateur.",
];

impl Words for ClaimsError {
    fn word(&self, name: &str, lang: Lang) -> Option<Cow<'_, str>> {
        if name != "claims" {
            return None;
        }
        let mut claims = String::new();
        for ((claim, _, types), lacks) in NEEDED.iter().zip(self.lacks) {
            if lacks {
                let comma = if claims.is_empty() { "" } else { ", " };
                claims.extend([comma, claim, " (", lang.of(*types), ")"]);
            }
        }
        Some(claims.into())
    }
}

/// How much clocks may differ, in seconds.
const LEEWAY: i64 = 60;

/// How long ago a token may have been issued, in seconds: in the authorization-code flow it is issued when it is requested.
const OLDEST: i64 = 24 * 60 * 60;

/// Why a token that its issuer has signed is not to be accepted: the first reason in this order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
#[error("{}", self.message(crate::lang::Lang::En))]
pub enum ClaimsFault {
    /// It is for others (`aud`).
    Audience,
    /// Another client is to use it (`azp`), or it is for several and names none of them.
    AuthorizedParty,
    /// It has expired (`exp`).
    Expired,
    /// It is not valid yet (`nbf`).
    NotYetGood,
    /// It was issued in the future (`iat`).
    IssuedLater,
    /// It was issued more than a day ago (`iat`).
    IssuedLongAgo,
}

impl ClaimsFault {
    /// What was expected, what was found, what to do. Nothing of the token is quoted.
    #[must_use]
    pub fn message(self, lang: Lang) -> String {
        lang.of(self.text()).to_owned()
    }

    const fn text(self) -> Text {
        match self {
            Self::Audience => [
                "expected the client_id in aud, found others; check the client_id, and do not accept the token",
                "Attendu : le client_id dans aud ; trouvé : d'autres. Vérifiez le client_id, et n'acceptez pas le jeton.",
            ],
            Self::AuthorizedParty => [
                "expected the client_id in azp, found another one, or several audiences without azp; do not accept the token",
                "Attendu : le client_id dans azp ; trouvé : un autre, ou plusieurs destinataires sans azp. N'acceptez pas le \
                 jeton.",
            ],
            Self::Expired => [
                "expected a token that is still good, found an exp in the past; have the user sign in again, and check the clock",
                "Attendu : un jeton encore valable ; trouvé : un exp passé. Faites se reconnecter l'utilisateur, et vérifiez \
                 l'horloge.",
            ],
            Self::NotYetGood => [
                "expected a token that is good already, found an nbf in the future; check the clock, and do not accept the token",
                "Attendu : un jeton déjà valable ; trouvé : un nbf à venir. Vérifiez l'horloge, et n'acceptez pas le jeton.",
            ],
            Self::IssuedLater => [
                "expected an iat in the past, found one in the future; check the clock, and do not accept the token",
                "Attendu : un iat passé ; trouvé : un iat à venir. Vérifiez l'horloge, et n'acceptez pas le jeton.",
            ],
            Self::IssuedLongAgo => [
                "expected a token that was just issued, found an iat of more than a day ago; have the user sign in again",
                "Attendu : un jeton qui vient d'être émis ; trouvé : un iat de plus d'un jour. Faites se reconnecter \
                 l'utilisateur.",
            ],
        }
    }
}

/// Why the account of a user was not found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
#[error("{}", self.message(crate::lang::Lang::En))]
pub enum NoAccount {
    /// No account has the user's id or address.
    Unknown,
    /// No account has the user's id, and the token has no address.
    NoEmail,
    /// No account has the user's id, and the issuer declares the address as not verified.
    NotVerified,
    /// There is one, but it was closed.
    Closed,
    /// Several active accounts match equally.
    Several {
        /// How many.
        found: usize,
    },
}

impl NoAccount {
    /// What was expected, what was found, what to do. Nothing of the user is quoted.
    #[must_use]
    pub fn message(self, lang: Lang) -> String {
        lang.render(self.text(), &self)
    }

    const fn text(self) -> Text {
        match self {
            Self::Unknown => [
                "expected an active account with the user's id or e-mail address, found none; wait for the platform to send it \
                 when the user signs in there, or compare the address with that of the account",
                "Attendu : un compte actif avec l'identifiant ou l'adresse électronique de l'utilisateur ; trouvé : aucun. \
                 Attendez que la plateforme l'envoie quand l'utilisateur s'y connecte, ou comparez l'adresse avec celle du \
                 compte.",
            ],
            Self::NoEmail => [
                "expected an e-mail address in the ID token, found none, and no account has the user's id; ask for the scope \
                 `email`",
                "Attendu : une adresse électronique dans le jeton d'identité ; trouvé : aucune, et aucun compte n'a \
                 l'identifiant de l'utilisateur. Demandez le scope `email`.",
            ],
            Self::NotVerified => [
                "expected an e-mail address that the issuer has verified, found one with email_verified other than true, and no \
                 account has the user's id; have the address confirmed at the platform",
                "Attendu : une adresse électronique vérifiée par l'émetteur ; trouvé : une adresse dont email_verified n'est \
                 pas true, et aucun compte n'a l'identifiant de l'utilisateur. Faites confirmer l'adresse sur la plateforme.",
            ],
            Self::Closed => [
                "expected an active account, found one that the platform has closed; have it opened there again",
                "Attendu : un compte actif ; trouvé : un compte que la plateforme a fermé. Faites-le rouvrir sur la plateforme.",
            ],
            Self::Several { .. } => [
                "expected one active account with the user's id or e-mail address, found {found}; ask the user which one, or \
                 have all but one closed on the platform",
                "Attendu : un seul compte actif avec l'identifiant ou l'adresse électronique de l'utilisateur ; trouvé : \
                 {found}. Demandez à l'utilisateur lequel, ou faites fermer les autres sur la plateforme.",
            ],
        }
    }
}

impl Words for NoAccount {
    fn word(&self, name: &str, _: Lang) -> Option<Cow<'_, str>> {
        match self {
            Self::Several { found } if name == "found" => Some(found.to_string().into()),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::assert_filled;

    #[test]
    fn texts_are_filled() {
        assert_filled(NO_CLAIMS, &ClaimsError { lacks: [true; NEEDED.len()] });
        let several = NoAccount::Several { found: 2 };
        let others =
            [NoAccount::Unknown, NoAccount::NoEmail, NoAccount::NotVerified, NoAccount::Closed];
        for why in others.into_iter().chain([several]) {
            assert_filled(why.text(), &why);
        }
    }
}
