//! Sends the account of a regulator to vendors.

use std::{process::ExitCode, time::Duration};

use fhir_sas::{
    FrRegulator,
    diagnostic::Lang,
    http::{Refused, Request, Written},
};
use reqwest::{Client, header::LOCATION};
use tokio::time::timeout;

use crate::{
    Failure,
    args::{Account, in_lang},
    ask::{Bounds, body},
    client::client,
    missing::Missing,
    text::{one_line, plain},
    wrong::vendor_texts,
};

/// How long a vendor may take.
const BUDGET: Duration = Duration::from_secs(7);
/// How much of a reply is read, in bytes.
const LONGEST: usize = 256 * 1024;

pub async fn send(order: Account, lang: Lang) -> Result<ExitCode, Failure> {
    let regulator = FrRegulator::builder(order.id, order.family, order.given, order.email);
    let regulator = regulator.active(!order.inactive).build()?;
    let client = client(order.vendors.tls.as_deref())?;
    let (mut done, mut failed) = (0, 0);
    for vendor in &order.vendors.vendor {
        let request = match &order.update_from {
            Some(old) => regulator.update_from(vendor, old),
            // an account is closed by a change
            None if order.inactive => regulator.update(vendor),
            None => regulator.create(vendor),
        };
        let reply = timeout(BUDGET, exchange(&client, &request)).await;
        match reply.unwrap_or(Err(Missing::Late(BUDGET))) {
            Ok(Ok(written)) => {
                done += 1;
                println!("{vendor}: {}", taken(&written, lang));
            }
            Ok(Err(refused)) => {
                failed += 1;
                eprintln!("{vendor}: {}", plain(&refused.message(lang)));
                for words in refused.outcome().map(vendor_texts).unwrap_or_default() {
                    eprintln!("      > {words}");
                }
            }
            Err(missing) => {
                failed += 1;
                eprintln!("{vendor}: {}", plain(&missing.message(lang)));
            }
        }
    }
    Ok(ExitCode::from(match (failed, done) {
        (0, _) => 0,
        (_, 0) => 2,
        _ => 1,
    }))
}

async fn exchange(client: &Client, request: &Request) -> Result<Result<Written, Refused>, Missing> {
    let sent = axum::http::Request::<String>::try_from(request.clone());
    let sent = sent.map_err(|error| Missing::Unreachable(error.to_string()))?;
    let response = client.execute(sent.try_into()?).await?;
    let status = response.status().as_u16();
    let location = response.headers().get(LOCATION).cloned();
    let location = location.as_ref().and_then(|location| location.to_str().ok());
    let body = body(response, &Bounds::new(LONGEST, LONGEST)).await?;
    Ok(request.read(status, location, body.bytes()))
}

fn taken(written: &Written, lang: Lang) -> String {
    let [created, changed] = in_lang(lang, ["created", "changed"], ["créé", "modifié"]);
    let done = if written.is_new() { created } else { changed };
    format!("{done}, id {}", one_line(written.id().unwrap_or("-"), 64))
}
