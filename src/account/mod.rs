//! Accounts of regulators, who book for callers: the platform sends them, vendors store them ([`INT_R02`](crate::guide#exchanges)).
//!
//! A regulator books with many vendors, and is to have an account at each without asking for one. The platform creates it, keeps
//! it up to date and closes it. It identifies the user who [arrives](crate::sso) from the platform. Accounts are the same in every
//! use case, the place de marché included.
//!
//! # The platform
//! [`FrRegulator`] makes the requests; any HTTP library sends them.
//!
//! ```
//! use fhir_sas::{FrRegulator, http::Request, identifier::RegulatorId};
//! # fn send(request: &Request) -> (u16, Option<String>, Vec<u8>) {
//! #     (201, Some("https://agenda.example.fr/fhir/Practitioner/12345".to_owned()), Vec::new())
//! # }
//!
//! let base = "https://agenda.example.fr/fhir";
//! let id = RegulatorId::technical("1ef1c748-01a3-6180-b098-73283ce4e5b1")?;
//! let regulator =
//!     FrRegulator::builder(id.clone(), "Loridon", "Sébastien", "s.loridon@example.fr")
//!         .build()?;
//!
//! // a new account
//! let request = regulator.create(base);
//! let (status, location, body) = send(&request);
//! match request.read(status, location.as_deref(), &body) {
//!     Ok(written) => assert_eq!(written.id(), Some("12345")),
//!     Err(refused) if refused.is_retryable() => eprintln!("try again: {refused}"),
//!     Err(refused) => eprintln!("{refused}: {:?}", refused.outcome()),
//! }
//!
//! // another e-mail address
//! let regulator = regulator.edit().email("sebastien@example.fr").build()?;
//! let request = regulator.update(base);
//! assert!(request.url().ends_with(
//!     "?identifier=urn%3Aoid%3A1.2.250.1.213.3.6%7C1ef1c748-01a3-6180-b098-73283ce4e5b1"
//! ));
//!
//! // a national id in the place of the technical one:
//! // the query has the old one, the body the new one
//! let regulator =
//!     regulator.edit().regulator_id("3456780581/11242343".parse()?).build()?;
//! let request = regulator.update_from(base, &id);
//! assert!(
//!     request.url().contains("1ef1c748")
//!         && request.body().contains("3456780581/11242343")
//! );
//!
//! // the regulator leaves, and comes back; nothing is ever deleted
//! let request = regulator.with_active(false).update(base);
//! assert!(
//!     request.body().contains(r#""active":false"#)
//!         && request.url().contains("3456780581%2F11242343")
//! );
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # The vendor
//! [`AccountOrder::read`] takes what arrived at `[base]/Practitioner`; [`AccountOrder::decide`] determines the change of the
//! accounts. Look up and write in one transaction, so that the same request twice at once does not make two accounts.
//!
//! ```
//! use fhir_sas::{
//!     FrRegulator,
//!     account::{AccountDecision, AccountOrder, ExistingAccount},
//!     http::Reply,
//! };
//!
//! const BASE: &str = "https://agenda.example.fr/fhir";
//!
//! /// The accounts; the place of each is its key.
//! struct Accounts(Vec<FrRegulator>);
//!
//! impl Accounts {
//!     fn practitioner(
//!         &mut self,
//!         method: &str,
//!         query: &str,
//!         content_type: Option<&str>,
//!         body: &[u8],
//!     ) -> Reply {
//!         let order = match AccountOrder::read(method, query, content_type, body) {
//!             Ok(order) => order,
//!             Err(refusal) => return refusal.reply(), // 400, 422 …
//!         };
//!         // with a database: those that have one of `order.ids()`
//!         let held = self
//!             .0
//!             .iter()
//!             .enumerate()
//!             .flat_map(|(key, account)| ExistingAccount::of(key, account));
//!         match order.decide(held) {
//!             AccountDecision::Create => {
//!                 self.0.push(order.into_regulator());
//!                 Reply::created(BASE, "Practitioner", self.0.len() - 1)
//!             }
//!             AccountDecision::Replace(key) => {
//!                 self.0[key] = order.into_regulator();
//!                 Reply::updated(BASE, "Practitioner", key)
//!             }
//!             AccountDecision::Refuse(refusal) => refusal.reply(),
//!         }
//!     }
//! }
//!
//! let mut accounts = Accounts(Vec::new());
//! let regulator = FrRegulator::builder(
//!     "810002673899".parse()?,
//!     "Marius",
//!     "Jules",
//!     "j.marius@example.fr",
//! )
//! .build()?;
//! let mut send = |request: fhir_sas::http::Request| {
//!     let query = request.url().split_once('?').map_or("", |(_, query)| query);
//!     accounts.practitioner(
//!         request.method().as_str(),
//!         query,
//!         Some("application/json"),
//!         request.body().as_bytes(),
//!     )
//! };
//! assert_eq!(send(regulator.create(BASE)).status(), 201);
//! // there is an active account with this id
//! assert_eq!(send(regulator.create(BASE)).status(), 422);
//! assert_eq!(send(regulator.with_active(false).update(BASE)).status(), 200);
//! assert_eq!(send(regulator.create(BASE)).status(), 201); // that one is closed
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # What is taken, and what is refused
//! - `POST`, and `PUT` with `identifier=[system]|[value]` in the query: raw or escaped, also as `Identifier`. Whatever else can mean
//!   only one id is accepted too: a system without its `urn:oid:`; a UUID or a national id alone, which is
//!   [reported](AccountOrder::warnings); escapes that were escaped again or have lost their `%`, which is reported; a UUID in
//!   capitals, in braces, after `urn:uuid:`. A raw `+` is itself or a blank: the body decides which, or else the form of the id. What
//!   may mean several ids, or none, is refused with 400: no account is created.
//! - Other parameters are reported and left out.
//! - `Content-Type: application/json`, as the acceptance tests send it, `application/fhir+json` or `application/json+fhir`. A request
//!   without one, or with one that a web page can make a browser send without the server's consent (`text/plain`, forms), is
//!   refused with 415. With any other, a body that is JSON is read, and the type is [reported](AccountOrder::warnings).
//! - The body is judged by `FrPractitionerRegul` and by the guide's text, whether it claims the profile or not. Refused are
//!   accounts without id, name, `active` or e-mail address, ids whose system and type do not fit together, and whatever else
//!   breaks R4, `FrCore` or the profile. Technical ids may be any text.
//! - `id` in the body is ignored: the vendor gives its own, and the acceptance tests send all accounts with the same one.
//! - Status 400: no such request (not JSON, no `Practitioner`, `PUT` without an identifier). Status 422: a rule is broken, or the
//!   id is taken. Both come with everything that is wrong, in French and English.
//!
//! # Which account is meant
//! - No two **active** accounts have the same id; closed ones do not count. E-mail addresses need not be unique.
//! - `POST` creates, unless an active account has the id.
//! - `PUT` changes the account that has the id in the query: the active one, or else the one that is closed. Without one,
//!   it creates, also a closed one. Several closed ones are ambiguous: 412.
//! - The id in the body may be another one: the account has that from then on, unless another active account has it.
//! - An account with both ids is known by either; the national one counts first.
//! - Ids are compared by their [keys](RegulatorId::key): a UUID is equal in small letters and in capitals. Store the key in the
//!   database, with the system.
//! - A change of id that is sent again, because its answer was lost, finds no account with the old id. It succeeds again if
//!   the account with the new id is as ordered ([`ExistingAccount::of`]); otherwise the new id counts as taken.
//!
//! # The data of an account
//! | data | element | written by | read by |
//! |---|---|---|---|
//! | family name | `name.family` | [`builder`](FrRegulator::builder), [`family`](crate::profile::RegulatorBuilder::family) | [`family`](FrRegulator::family) |
//! | given name | `name.given` | [`builder`](FrRegulator::builder), [`RegulatorBuilder::given`] | [`FrRegulator::given`] |
//! | e-mail address | `telecom` | [`builder`](FrRegulator::builder), [`email`](crate::profile::RegulatorBuilder::email) | [`email`](FrRegulator::email) |
//! | id | `identifier.value` | [`builder`](FrRegulator::builder), [`regulator_id`](crate::profile::RegulatorBuilder::regulator_id) | [`regulator_id`](FrRegulator::regulator_id), [`RegulatorId::value`] |
//! | who gave the id | `identifier.system` | the same | [`RegulatorId::system`] |
//! | kind of id | `identifier.type` | the same | [`RegulatorId::kind`], [`RegulatorId::is_national`] |
//! | may book | `active` | [`active`](crate::profile::RegulatorBuilder::active), [`with_active`](FrRegulator::with_active) | [`is_active`](FrRegulator::is_active) |
//! | source of the request | `meta.source` | [`builder`](FrRegulator::builder), always the platform | [`source`](FrRegulator::source) |
//!
//! Source: the guide's page on regulators' accounts (version 1.2.0), the profile `FrPractitionerRegul`, the acceptance tests on
//! accounts, FHIR R4 on [conditional updates](https://hl7.org/fhir/R4/http.html#cond-update).

mod order;

pub use order::{AccountDecision, AccountOrder, ExistingAccount};

#[allow(unused_imports, reason = "named in the page above")]
use crate::{FrRegulator, identifier::RegulatorId, profile::RegulatorBuilder};
