//! Sessions of regulators, and cookies. Only those who arrive from the platform get a session.

use std::fmt::Write;

use axum::http::{HeaderMap, HeaderValue, header};
use chrono::{TimeDelta, Utc};
use ring::digest::{SHA256, digest};
use rusqlite::{Connection, OptionalExtension, params};
use uuid::Uuid;

use crate::{Addresses, Vendor, database::Unavailable};

const COOKIE: &str = "session";
const LASTS: TimeDelta = TimeDelta::hours(8);
/// How many cookies of one name are looked at: sites beside this one can add theirs.
const SAME_NAME: usize = 4;

/// The account of the user who sends the request.
pub async fn account(vendor: &Vendor, headers: &HeaderMap) -> Result<Option<i64>, Unavailable> {
    let tokens = tokens(&vendor.addresses, headers);
    if tokens.is_empty() {
        return Ok(None);
    }
    let find = move |data: &rusqlite::Transaction<'_>| {
        // one that ends later was opened by a clock that was ahead
        let sql = "SELECT account FROM session WHERE token = ? AND expires > ? AND expires <= ?";
        let mut statement = data.prepare_cached(sql)?;
        let now = Utc::now();
        for token in tokens {
            let times = (now, now + LASTS);
            let found = statement.query_row(params![token, times.0, times.1], |row| row.get(0));
            if let Some(account) = found.optional()? {
                return Ok(Some(account));
            }
        }
        Ok(None)
    };
    vendor.database.read(find).await
}

/// Opens a session, and gives the token that stands for it.
pub fn open(data: &Connection, account: i64) -> rusqlite::Result<String> {
    data.execute("DELETE FROM session WHERE expires <= ?", [Utc::now()])?;
    let token = Uuid::new_v4().simple().to_string();
    let values = params![hash(&token), account, Utc::now() + LASTS];
    data.execute("INSERT INTO session (token, account, expires) VALUES (?, ?, ?)", values)?;
    Ok(token)
}

/// Ends the sessions of a request.
pub async fn close(vendor: &Vendor, headers: &HeaderMap) -> Result<(), Unavailable> {
    let tokens = tokens(&vendor.addresses, headers);
    let close = move |data: &rusqlite::Transaction<'_>| {
        for token in tokens {
            data.execute("DELETE FROM session WHERE token = ?", [token])?;
        }
        Ok(())
    };
    vendor.database.write(close).await
}

/// The cookie with a token.
pub fn cookie_of(addresses: &Addresses, token: &str) -> Option<HeaderValue> {
    set_cookie(addresses, COOKIE, token, LASTS)
}

/// Takes that cookie from the browser.
pub fn no_cookie(addresses: &Addresses) -> Option<HeaderValue> {
    set_cookie(addresses, COOKIE, "", TimeDelta::zero())
}

/// The hashes of the tokens in a request. Who reads the database finds no token there that opens a session.
fn tokens(addresses: &Addresses, headers: &HeaderMap) -> Vec<String> {
    cookies(addresses, headers, COOKIE).map(hash).collect()
}

fn hash(token: &str) -> String {
    let mut text = String::new();
    for byte in digest(&SHA256, token.as_bytes()).as_ref() {
        // a String takes everything
        let _ = write!(text, "{byte:02x}");
    }
    text
}

/// A cookie for this site alone, out of reach of scripts.
pub fn set_cookie(
    addresses: &Addresses,
    name: &str,
    value: &str,
    lasts: TimeDelta,
) -> Option<HeaderValue> {
    let (name, secure) =
        (name_of(addresses, name), if addresses.is_https() { "; Secure" } else { "" });
    let age = lasts.num_seconds();
    let cookie = format!("{name}={value}; Path=/; HttpOnly; SameSite=Lax; Max-Age={age}{secure}");
    cookie.try_into().ok()
}

/// The values of the cookies of a name.
pub fn cookies<'h>(
    addresses: &Addresses,
    headers: &'h HeaderMap,
    name: &str,
) -> impl Iterator<Item = &'h str> {
    let name = name_of(addresses, name);
    let cookies = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
    let pairs =
        cookies.flat_map(|cookies| cookies.split(';')).filter_map(|pair| pair.split_once('='));
    let of_name = pairs.filter(move |pair| pair.0.trim() == name);
    of_name.map(|pair| pair.1.trim()).take(SAME_NAME)
}

/// Under https, browsers take a cookie with this prefix from the very host only, and over https only.
fn name_of(addresses: &Addresses, name: &str) -> String {
    if addresses.is_https() { format!("__Host-{name}") } else { name.to_owned() }
}
