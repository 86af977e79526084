//! `POST /Practitioner` and conditional `PUT /Practitioner`: the accounts of regulators, which the platform keeps here.
//!
//! An account is kept as the platform sent it, and read as it was kept: rules that a later version of the library has do not make it
//! disappear.

use std::collections::BTreeSet;

use axum::{
    body::Bytes,
    extract::{RawQuery, State},
    http::{HeaderMap, Method, header},
    response::Response,
};
use fhir_sas::{
    FrRegulator,
    account::{AccountDecision, AccountOrder, Held},
    exchange::Reply,
    json,
    r4::Practitioner,
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
        let held = held(data, &order)?;
        let held = held.iter().flat_map(|(key, account)| Held::of(*key, account));
        Ok(match order.decide(held) {
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
fn held(data: &Connection, order: &AccountOrder) -> rusqlite::Result<Vec<(i64, FrRegulator)>> {
    let mut held = Vec::new();
    for id in order.ids() {
        held.extend(select(
            data,
            "id IN (SELECT account FROM account_id WHERE system = ? AND value = ?)",
            &[&id.system(), &id.value()],
        )?);
    }
    Ok(held)
}

fn create(data: &Connection, regulator: &FrRegulator) -> rusqlite::Result<i64> {
    data.execute("INSERT INTO account (active, email, resource) VALUES (FALSE, '', '')", [])?;
    let account = data.last_insert_rowid();
    replace(data, account, regulator)?;
    Ok(account)
}

fn replace(data: &Connection, account: i64, regulator: &FrRegulator) -> rusqlite::Result<()> {
    let before = identity(data, account)?;
    let resource = json::to_string(regulator.as_r4());
    data.execute(
        "UPDATE account SET active = ?, email = ?, resource = ? WHERE id = ?",
        params![regulator.is_active(), email_key(regulator.email()), resource, account],
    )?;
    data.execute("DELETE FROM account_id WHERE account = ?", [account])?;
    for id in regulator.regulator_ids() {
        data.execute(
            "INSERT INTO account_id VALUES (?, ?, ?)",
            params![account, id.system(), id.value()],
        )?;
    }
    // the account may be somebody else's from now on
    if !regulator.is_active() || identity(data, account)? != before {
        data.execute("DELETE FROM session WHERE account = ?", [account])?;
    }
    Ok(())
}

/// By what the user of an account is found: the address, and the ids with their systems.
fn identity(
    data: &Connection,
    account: i64,
) -> rusqlite::Result<(String, BTreeSet<(String, String)>)> {
    let email = "SELECT email FROM account WHERE id = ?";
    let email = data.query_row(email, [account], |row| row.get(0))?;
    let mut ids = data.prepare_cached("SELECT system, value FROM account_id WHERE account = ?")?;
    let ids = ids.query_map([account], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok((email, ids.collect::<rusqlite::Result<_>>()?))
}

/// Computes the addresses anew by which accounts are found: how they are compared is the library's matter, and may change with it.
pub fn fold_again(data: &Connection) -> rusqlite::Result<()> {
    let mut accounts = data.prepare("SELECT id, resource FROM account")?;
    let accounts = accounts.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    for account in accounts.collect::<rusqlite::Result<Vec<(i64, String)>>>()? {
        let Some(regulator) = read(&account.1) else { continue };
        let email = email_key(regulator.email());
        data.execute(
            "UPDATE account SET email = ?1 WHERE id = ?2 AND email <> ?1",
            params![email, account.0],
        )?;
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
    let email = claims.email().map(email_key).unwrap_or_default();
    let subject = claims.subject();
    let (system, value) = subject.split_once('|').unwrap_or_default();
    select(
        data,
        "email = ?1 AND ?1 <> '' OR id IN (
            SELECT account FROM account_id WHERE value = ?2 OR system = ?3 AND value = ?4)",
        &[&email, &subject, &system, &value],
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
    let read = json::read::<Practitioner>(resource.as_bytes()).ok()?;
    FrRegulator::restored(read.value)
}
