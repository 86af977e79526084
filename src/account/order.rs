//! Orders of the platform, and the change of the accounts that each means.

use std::fmt;

use crate::{
    FrRegulator, UseCase,
    diagnostic::Severity,
    http::{
        Incoming, Method, OrderError, OrderFault, OrderFaultCode, Reading, Sought, parted,
        unescaped,
    },
    identifier::{IdentifierFault, RegulatorId, after_system},
    profile::fr_core_2,
    r4::{Canonical, Node, Practitioner},
    urls::percent::decoded,
    validate::{Layer, REGULATOR, Report, Validator},
};

/// The platform's order to create or change an account.
///
/// See the [module](crate::account#the-vendor) for how to carry it out, and for what is taken and refused.
///
/// ```
/// use fhir_sas::{
///     account::AccountOrder,
///     diagnostic::IssueCode,
///     http::{Method, OrderFaultCode},
/// };
///
/// let body = br#"{"resourceType": "Practitioner", "active": true,
///     "name": [{"family": "Loridon"}]}"#;
/// let refusal =
///     AccountOrder::read("PUT", "", Some("application/fhir+json"), body).unwrap_err();
/// assert_eq!(refusal.status(), 400);
/// assert_eq!(refusal.faults()[0].code(), OrderFaultCode::MissingIdentifier);
/// let codes: Vec<_> = refusal
///     .report()
///     .into_iter()
///     .flat_map(|report| report.issues())
///     .map(|issue| issue.code)
///     .collect();
/// assert!(
///     codes.contains(&IssueCode::RegulatorEmail)
///         && codes.contains(&IssueCode::RegulatorName)
/// );
/// ```
#[derive(Clone)]
pub struct AccountOrder {
    /// The account that the query of a `PUT` names.
    update: Option<Target>,
    regulator: FrRegulator,
    warnings: Vec<OrderFault>,
    report: Report,
}

#[derive(Clone)]
enum Target {
    Id(RegulatorId),
    /// By an id that no account can have.
    Nobody,
}

/// Without the ids and the account, which are of a person: orders are logged.
impl fmt::Debug for AccountOrder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AccountOrder")
            .field("is_update", &self.update.is_some())
            .field("warnings", &self.warnings)
            .field("report", &self.report)
            .finish_non_exhaustive()
    }
}

/// The resource that accounts are.
const RESOURCE: &str = "Practitioner";

impl AccountOrder {
    /// Reads a request of the crate `http`, see [`Self::read`].
    ///
    /// # Errors
    /// As [`Self::read`].
    #[cfg(feature = "http")]
    pub fn from_http<B: AsRef<[u8]>>(request: &::http::Request<B>) -> Result<Self, OrderError> {
        let (method, query, content_type, body) = crate::http::parts(request);
        Self::read(method, query, content_type.as_deref(), body)
    }

    /// Reads a request to `[base]/Practitioner`: its method, its query with the escapes that it has, its `Content-Type`, its body.
    ///
    /// An account of `FrCore` 2 (addresses on `hl7.fr`) is read as one of 1.1.0, on which the guide rests, which is
    /// [reported](Self::warnings).
    ///
    /// # Errors
    /// When it cannot be carried out: with everything that is wrong, the status and the body to answer with.
    pub fn read(
        method: &str,
        query: &str,
        content_type: Option<&str>,
        body: &[u8],
    ) -> Result<Self, OrderError> {
        let mut incoming = Incoming::new(Practitioner::ROOT, method, query);
        let mut read = incoming.body::<Practitioner>(content_type, body);
        let Incoming { method, sought, mut faults, .. } = incoming;
        let is_newer = read
            .as_mut()
            .is_some_and(|read| read.is_clean() && fr_core_2::account(&mut read.value, REGULATOR));
        if is_newer {
            faults.push(OrderFault::new(OrderFaultCode::FrCore2, RESOURCE));
        }
        let own = read.as_ref().map(|read| ids(&read.value)).unwrap_or_default();
        let target = sought.and_then(|sought| target(&sought, &own, &mut faults));
        let report = read.as_ref().and_then(|read| {
            let validator = Validator::new(Layer::Guide).use_case(UseCase::IndividualPractitioner);
            let validator = validator.profile(REGULATOR).ok()?;
            // what was read as another has no places in the text any more
            let check = if is_newer {
                validator.check_value(&read.value)
            } else {
                validator.check_read(read)
            };
            Some(check)
        });
        let judged = report.as_ref().is_some_and(Report::is_conformant);
        let regulator = read.map(|read| read.value).and_then(|regulator| {
            if !claims_profile(&regulator) {
                faults.push(
                    OrderFault::new(OrderFaultCode::ProfileNotClaimed, RESOURCE).profile(REGULATOR),
                );
            }
            FrRegulator::arrived(regulator).filter(|_| judged)
        });
        let good = faults.iter().all(|fault| fault.code().severity() < Severity::Error);
        match (regulator, report, target, method) {
            (Some(regulator), Some(report), None, Some(Method::Post)) if good => {
                Ok(Self { update: None, regulator, warnings: faults, report })
            }
            (Some(regulator), Some(report), Some(target), Some(Method::Put)) if good => {
                Ok(Self { update: Some(target), regulator, warnings: faults, report })
            }
            (_, report, ..) => Err(OrderError::new(faults, report)),
        }
    }

    /// `POST` or `PUT`.
    #[must_use]
    pub const fn method(&self) -> Method {
        if self.update.is_some() { Method::Put } else { Method::Post }
    }

    /// The id that the account has until now, of a `PUT`. `None` also when nobody can have the id in the query, which the
    /// acceptance tests try.
    #[must_use]
    pub fn old_id(&self) -> Option<&RegulatorId> {
        match &self.update {
            Some(Target::Id(id)) => Some(id),
            Some(Target::Nobody) | None => None,
        }
    }

    /// The account as it is to be.
    ///
    /// It met every rule, and validates again when it is read from storage. A missing claim of its profile is added and
    /// [reported](Self::warnings).
    #[must_use]
    pub const fn regulator(&self) -> &FrRegulator {
        &self.regulator
    }

    /// Returns the account as it is to be.
    #[must_use]
    pub fn into_regulator(self) -> FrRegulator {
        self.regulator
    }

    /// What was odd about the request.
    #[must_use]
    pub fn warnings(&self) -> &[OrderFault] {
        &self.warnings
    }

    /// What was odd about the resource: warnings only.
    #[must_use]
    pub const fn report(&self) -> &Report {
        &self.report
    }

    /// The ids whose accounts are to be looked up for [`decide`](Self::decide): one to three.
    pub fn ids(&self) -> impl Iterator<Item = &RegulatorId> {
        let old = self.old_id();
        let new = self.regulator.regulator_ids().filter(move |id| Some(*id) != old);
        old.into_iter().chain(new)
    }

    /// Decides from the accounts that have one of the [`ids`](Self::ids), including closed ones. Accounts with other ids are
    /// ignored.
    pub fn decide<'a, K: PartialEq>(
        &self,
        existing: impl IntoIterator<Item = ExistingAccount<'a, K>>,
    ) -> AccountDecision<K> {
        let (mut found, mut others) = (Vec::new(), Vec::new());
        for account in existing {
            if Some(&account.id) == self.old_id() {
                found.push(account);
            } else if account.active && self.regulator.regulator_ids().any(|id| *id == account.id) {
                others.push(account);
            }
        }
        let refuse =
            |code| AccountDecision::Refuse(OrderError::of(OrderFault::new(code, RESOURCE)));
        if self.update.is_none() {
            let free = others.is_empty();
            return if free {
                AccountDecision::Create
            } else {
                refuse(OrderFaultCode::AlreadyThere)
            };
        }
        let Ok(target) = only(found) else { return refuse(OrderFaultCode::ManyMatches) };
        let taken = others.iter().any(|other| target.as_ref() != Some(&other.key));
        match target {
            None if others.iter().any(|other| self.is_done(other)) => match only(others) {
                Ok(Some(key)) => AccountDecision::Replace(key),
                _ => refuse(OrderFaultCode::HeldByAnother),
            },
            _ if taken && self.regulator.is_active() => refuse(OrderFaultCode::HeldByAnother),
            Some(key) => AccountDecision::Replace(key),
            None => AccountDecision::Create,
        }
    }

    /// Whether an account is what the order wants it to be.
    fn is_done<K>(&self, account: &ExistingAccount<'_, K>) -> bool {
        let ordered = &self.regulator;
        account.account.is_some_and(|account| {
            account.regulator_ids().eq(ordered.regulator_ids())
                && account.is_active() == ordered.is_active()
                && account.family() == ordered.family()
                && account.given() == ordered.given()
                && account.email() == ordered.email()
        })
    }
}

/// The account of an id: the active one, or else the closed one. An error if there are several.
fn only<K: PartialEq>(mut found: Vec<ExistingAccount<'_, K>>) -> Result<Option<K>, ()> {
    if found.iter().any(|account| account.active) {
        found.retain(|account| account.active);
    }
    let mut found = found.into_iter().map(|account| account.key);
    let first = found.next();
    if found.all(|other| Some(&other) == first.as_ref()) { Ok(first) } else { Err(()) }
}

/// The ids in a body, even if it breaks rules.
fn ids(regulator: &Practitioner) -> Vec<RegulatorId> {
    regulator.identifier.iter().filter_map(|id| RegulatorId::try_from(id).ok()).collect()
}

/// The id that the query names: the one that its text can mean. Of several, one of the ids in the body, or else one of a form that
/// only an id has.
fn target(sought: &Sought, own: &[RegulatorId], faults: &mut Vec<OrderFault>) -> Option<Target> {
    let mut readings = sought.readings(meaning);
    if readings.len() > 1 && readings.iter().any(|reading| reading.value.is_of(own)) {
        readings.retain(|reading| reading.value.is_of(own));
    }
    if readings.len() > 1 {
        readings.retain(|reading| reading.value.has_form());
    }
    let (Some(Reading { value, is_clean }), None) = (readings.pop(), readings.pop()) else {
        faults.push(OrderFault::new(OrderFaultCode::BadIdentifier, RESOURCE));
        return None;
    };
    if value.is_alone {
        faults.push(OrderFault::new(OrderFaultCode::NoSystem, RESOURCE));
    }
    if !is_clean {
        faults.push(OrderFault::new(OrderFaultCode::OddEscapes, RESOURCE));
    }
    Some(value.id.map_or(Target::Nobody, Target::Id))
}

/// What the identifier in a query means.
#[derive(PartialEq)]
struct Meaning {
    /// `None`: no account was ever made with it.
    id: Option<RegulatorId>,
    is_alone: bool,
}

impl Meaning {
    fn is_of(&self, own: &[RegulatorId]) -> bool {
        self.id.as_ref().is_some_and(|id| own.contains(id))
    }

    /// Whether it is a UUID or a national id, and not just any text.
    fn has_form(&self) -> bool {
        self.id.as_ref().is_some_and(|id| id.is_national() || id.is_uuid())
    }
}

/// Reads the identifier in a query: with its system, or alone when its form shows the system.
fn meaning(text: &str) -> Option<Reading<Meaning>> {
    for system in [RegulatorId::NATIONAL_SYSTEM, RegulatorId::TECHNICAL_SYSTEM] {
        let Some(after) = after_system(text, system) else { continue };
        // with its escapes undone, the value has lost its own too
        if !after.is_clean && text.contains('%') && decoded(text).is_ok() {
            return None;
        }
        let value = unescaped(after.value)?;
        let id = match RegulatorId::of_system(system, &value) {
            Ok(id) => Some(id),
            // the acceptance tests send a UUID as a national id: nobody can have it
            Err(error) if system == RegulatorId::NATIONAL_SYSTEM => match error.fault() {
                IdentifierFault::Empty | IdentifierFault::TooLong { .. } => return None,
                // an escape that is still there
                _ if value.contains('%') => return None,
                _ => None,
            },
            Err(_) => return None,
        };
        let value = Meaning { id, is_alone: false };
        return Some(Reading { value, is_clean: after.is_clean });
    }
    let (None, value) = parted(text)? else { return None };
    let id = Some(value.parse().ok()?);
    Some(Reading { value: Meaning { id, is_alone: true }, is_clean: true })
}

fn claims_profile(regulator: &Practitioner) -> bool {
    let claimed = regulator.meta.as_ref().map_or(&[][..], |meta| &meta.profile);
    matches!(claimed, [one] if one.value().map(Canonical::as_str) == Some(REGULATOR))
}

/// An account of the vendor, by one of the ids that it has: of one with two ids there are two of these.
#[derive(Clone, PartialEq)]
pub struct ExistingAccount<'a, K> {
    key: K,
    id: RegulatorId,
    active: bool,
    account: Option<&'a FrRegulator>,
}

/// Without the id and the account, which are of a person.
impl<K: fmt::Debug> fmt::Debug for ExistingAccount<'_, K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ExistingAccount")
            .field("key", &self.key)
            .field("active", &self.active)
            .finish_non_exhaustive()
    }
}

impl<'a, K> ExistingAccount<'a, K> {
    /// The vendor's own key of the account, an id that the account has, and whether it is active.
    #[must_use]
    pub const fn new(key: K, id: RegulatorId, active: bool) -> Self {
        Self { key, id, active, account: None }
    }

    /// An account that is stored as it came, with the vendor's own key.
    ///
    /// It makes a repeated change of id recognisable, whose first answer was lost: no account has the old id any more, and the
    /// account with the new one is as ordered.
    pub fn of(key: K, account: &'a FrRegulator) -> impl Iterator<Item = Self>
    where
        K: Clone,
    {
        account.regulator_ids().map(move |id| Self {
            key: key.clone(),
            id: id.clone(),
            active: account.is_active(),
            account: Some(account),
        })
    }
}

/// The change of the accounts to carry out.
#[derive(Debug, Clone)]
#[must_use]
pub enum AccountDecision<K> {
    /// Make a new account; answer [`Reply::created`](crate::http::Reply::created).
    Create,
    /// Put the order's account in the place of the one with that key; answer
    /// [`Reply::updated`](crate::http::Reply::updated).
    Replace(K),
    /// Nothing; answer [`OrderError::reply`].
    Refuse(OrderError),
}
