//! `POST /Practitioner` and conditional `PUT /Practitioner`: the accounts of regulators, which the platform keeps here.

use axum::{
    body::Bytes,
    extract::{RawQuery, State, rejection::BytesRejection},
    http::{HeaderMap, Method, header},
    response::Response,
};
use fhir_sas::{
    FrRegulator,
    account::{AccountDecision, AccountOrder, Held},
    exchange::Reply,
    json,
    r4::Practitioner,
};
use rusqlite::{Connection, OptionalExtension, params};

use crate::{
    Vendor,
    fhir::{Refused, answer},
};

pub async fn practitioner(
    State(vendor): State<Vendor>,
    method: Method,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Result<Response, Refused> {
    let content_type = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    let query = query.as_deref().unwrap_or_default();
    let order = AccountOrder::read(method.as_str(), query, content_type, &body?)?;
    let base = vendor.addresses.fhir.clone();
    let done = vendor.database.run(move |data| {
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
            [id.system(), id.value()],
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
    let resource = json::to_string(regulator.as_r4());
    data.execute(
        "UPDATE account SET active = ?, email = ?, resource = ? WHERE id = ?",
        params![regulator.is_active(), regulator.email(), resource, account],
    )?;
    data.execute("DELETE FROM account_id WHERE account = ?", [account])?;
    for id in regulator.regulator_ids() {
        data.execute(
            "INSERT INTO account_id VALUES (?, ?, ?)",
            params![account, id.system(), id.value()],
        )?;
    }
    if !regulator.is_active() {
        data.execute("DELETE FROM session WHERE account = ?", [account])?;
    }
    Ok(())
}

/// An active account, as it was kept.
pub fn find(data: &Connection, account: i64) -> rusqlite::Result<Option<FrRegulator>> {
    let sql = "SELECT resource FROM account WHERE id = ? AND active";
    let resource = data.query_row(sql, [account], |row| row.get::<_, String>(0)).optional()?;
    Ok(resource.as_deref().and_then(read))
}

/// The accounts that may be meant by an e-mail address or an id, closed ones too.
pub fn candidates(
    data: &Connection,
    email: &str,
    id: &str,
) -> rusqlite::Result<Vec<(i64, FrRegulator)>> {
    select(
        data,
        "lower(email) = lower(?) OR id IN (SELECT account FROM account_id WHERE value = ?)",
        [email, id],
    )
}

fn select(
    data: &Connection,
    condition: &str,
    values: [&str; 2],
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
    FrRegulator::prove(read.value).ok()
}
