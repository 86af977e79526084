//! `POST /Practitioner` and conditional `PUT /Practitioner`: the accounts of regulators, which the platform keeps here.
//!
//! An account is stored as the platform sent it, and restored without validation: rules of a later version of the library do not
//! make it disappear.

use std::collections::BTreeSet;

use axum::{
    body::Bytes,
    extract::{RawQuery, State},
    http::{HeaderMap, Method, header},
    response::Response,
};
use fhir_sas::{
    FrRegulator,
    account::{AccountDecision, AccountOrder, ExistingAccount},
    http::Reply,
    identifier::RegulatorId,
    r4::{self, Practitioner},
    sso::{Claims, email_key},
};
use rusqlite::{Connection, OptionalExtension, ToSql, params};

use crate::{
    Vendor,
    fhir::{Refused, answer},
};

pub async fn practitioner(
    State(vendor): State<Vendor>,
    method: Method,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Refused> {
    let content_type = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    let query = query.as_deref().unwrap_or_default();
    let order = AccountOrder::read(method.as_str(), query, content_type, &body)?;
    let base = vendor.addresses.fhir.clone();
    let done = vendor.database.write(move |data| {
        let found = concerned(data, &order)?;
        let existing = found.iter().flat_map(|(key, account)| ExistingAccount::of(*key, account));
        Ok(match order.decide(existing) {
            AccountDecision::Create => {
                let account = create(data, order.regulator())?;
                Ok(Reply::created(&base, "Practitioner", account))
            }
            AccountDecision::Replace(account) => {
                replace(data, account, order.regulator())?;
                Ok(Reply::updated(&base, "Practitioner", account))
            }
            AccountDecision::Refuse(refusal) => Err(refusal),
        })
    });
    Ok(answer(done.await??))
}

/// The accounts that have one of the ids in the request, closed ones too.
fn concerned(data: &Connection, order: &AccountOrder) -> rusqlite::Result<Vec<(i64, FrRegulator)>> {
    let mut found = Vec::new();
    for id in order.ids() {
        found.extend(select(
            data,
            "id IN (SELECT account FROM account_id WHERE system = ? AND value = ?)",
            &[&id.system(), &id.key()],
        )?);
    }
    Ok(found)
}

fn create(data: &Connection, regulator: &FrRegulator) -> rusqlite::Result<i64> {
    data.execute("INSERT INTO account (active, email, resource) VALUES (FALSE, '', '')", [])?;
    let account = data.last_insert_rowid();
    replace(data, account, regulator)?;
    Ok(account)
}

fn replace(data: &Connection, account: i64, regulator: &FrRegulator) -> rusqlite::Result<()> {
    let resource = r4::to_string(regulator.as_r4());
    data.execute(
        "UPDATE account SET active = ?, resource = ? WHERE id = ?",
        params![regulator.is_active(), resource, account],
    )?;
    // the account may be somebody else's from now on
    if index(data, account, regulator)? || !regulator.is_active() {
        data.execute("DELETE FROM session WHERE account = ?", [account])?;
    }
    Ok(())
}

/// The keys by which the user of an account is found: that of the address, and those of the ids with their systems.
type Keys = (String, BTreeSet<(String, String)>);

/// Stores the keys of an account. Returns whether they have changed.
fn index(data: &Connection, account: i64, regulator: &FrRegulator) -> rusqlite::Result<bool> {
    let ids = regulator.regulator_ids();
    let ids = ids.map(|id| (id.system().to_owned(), id.key().into_owned()));
    let keys = (email_key(regulator.email()), ids.collect());
    if keys == indexed(data, account)? {
        return Ok(false);
    }
    data.execute("UPDATE account SET email = ? WHERE id = ?", params![keys.0, account])?;
    data.execute("DELETE FROM account_id WHERE account = ?", [account])?;
    for (system, key) in &keys.1 {
        data.execute("INSERT INTO account_id VALUES (?, ?, ?)", params![account, system, key])?;
    }
    Ok(true)
}

fn indexed(data: &Connection, account: i64) -> rusqlite::Result<Keys> {
    let email = "SELECT email FROM account WHERE id = ?";
    let email = data.query_row(email, [account], |row| row.get(0))?;
    let mut ids = data.prepare_cached("SELECT system, value FROM account_id WHERE account = ?")?;
    let ids = ids.query_map([account], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok((email, ids.collect::<rusqlite::Result<_>>()?))
}

/// Recomputes the keys of accounts: the library defines them, and a later version may define others.
pub fn index_again(data: &Connection) -> rusqlite::Result<()> {
    let mut accounts = data.prepare("SELECT id, resource FROM account")?;
    let accounts = accounts.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    for (account, resource) in accounts.collect::<rusqlite::Result<Vec<(i64, String)>>>()? {
        if let Some(regulator) = read(&resource) {
            index(data, account, &regulator)?;
        }
    }
    Ok(())
}

/// An active account, as it was kept.
pub fn find(data: &Connection, account: i64) -> rusqlite::Result<Option<FrRegulator>> {
    let sql = "SELECT resource FROM account WHERE id = ? AND active";
    let resource = data.query_row(sql, [account], |row| row.get::<_, String>(0)).optional()?;
    Ok(resource.as_deref().and_then(read))
}

/// The accounts that the claims of a user may mean, closed ones too.
pub fn candidates(data: &Connection, claims: &Claims) -> rusqlite::Result<Vec<(i64, FrRegulator)>> {
    let email = claims.email().map(email_key);
    let subject = claims.subject_id();
    let system = subject.as_ref().map(RegulatorId::system);
    let key = subject.as_ref().map(RegulatorId::key);
    select(
        data,
        "email = ? OR id IN (SELECT account FROM account_id WHERE system = ? AND value = ?)",
        &[&email, &system, &key],
    )
}

fn select(
    data: &Connection,
    condition: &str,
    values: &[&dyn ToSql],
) -> rusqlite::Result<Vec<(i64, FrRegulator)>> {
    let sql = format!("SELECT id, resource FROM account WHERE {condition}");
    let mut statement = data.prepare_cached(&sql)?;
    let found = statement.query_map(values, |row| {
        let regulator = read(&row.get::<_, String>("resource")?);
        Ok(regulator.map(|regulator| (row.get("id"), regulator)))
    })?;
    found
        .filter_map(Result::transpose)
        .map(|found| found.and_then(|(key, regulator)| Ok((key?, regulator))))
        .collect()
}

fn read(resource: &str) -> Option<FrRegulator> {
    let read = r4::read::<Practitioner>(resource.as_bytes()).ok()?;
    FrRegulator::restored(read.value)
}
