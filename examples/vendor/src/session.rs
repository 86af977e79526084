//! Sessions of regulators: only those who arrive from the platform get one.

use axum::http::{HeaderMap, HeaderValue, header};
use chrono::{TimeDelta, Utc};
use rusqlite::{Connection, OptionalExtension, params};
use uuid::Uuid;

use crate::{Vendor, database::Unavailable};

const COOKIE: &str = "session";
const HOURS: i64 = 8;

/// The account of the user who sends the request.
pub async fn account(vendor: &Vendor, headers: &HeaderMap) -> Result<Option<i64>, Unavailable> {
    let Some(token) = cookie(headers, COOKIE).map(ToOwned::to_owned) else { return Ok(None) };
    let find = move |data: &rusqlite::Transaction<'_>| {
        let sql = "SELECT account FROM session WHERE token = ? AND expires > ?";
        data.query_row(sql, params![token, Utc::now()], |row| row.get(0)).optional()
    };
    vendor.database.run(find).await
}

/// Opens a session, and gives the token that stands for it.
pub fn open(data: &Connection, account: i64) -> rusqlite::Result<String> {
    data.execute("DELETE FROM session WHERE expires <= ?", [Utc::now()])?;
    let token = Uuid::new_v4().simple().to_string();
    let expires = Utc::now() + TimeDelta::hours(HOURS);
    data.execute("INSERT INTO session VALUES (?, ?, ?)", params![token, account, expires])?;
    Ok(token)
}

/// The cookie that holds a token. No other site can make a browser post a form with it.
pub fn set(vendor: &Vendor, token: &str) -> Option<HeaderValue> {
    keep(vendor, COOKIE, token)
}

/// A cookie for this site alone, out of reach of scripts.
pub fn keep(vendor: &Vendor, name: &str, value: &str) -> Option<HeaderValue> {
    let secure = if vendor.addresses.site.starts_with("https:") { "; Secure" } else { "" };
    let age = HOURS * 3600;
    let cookie = format!("{name}={value}; Path=/; HttpOnly; SameSite=Lax; Max-Age={age}{secure}");
    cookie.try_into().ok()
}

pub fn cookie<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    let cookies = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
    let mut pairs =
        cookies.flat_map(|cookies| cookies.split(';')).filter_map(|pair| pair.split_once('='));
    pairs.find(|pair| pair.0.trim() == name).map(|pair| pair.1.trim())
}
