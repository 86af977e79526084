//! Searches for the slots of 25 practitioners under load: a server that answers them with fhir-sas, next to the same server that
//! answers them with `serde_json::json!` values.
//!
//! `cargo run --release` prints a table, and what a core does next to what the contract of the SAS asks for: 3,000 searches an
//! hour. It takes about a minute; `smoke` as an argument takes some seconds, and only shows that all of it works.
//!
//! | route | what is done with a search |
//! |---|---|
//! | `ours` | `fhir_sas::search`: query read with every check, answered from the agenda, written |
//! | `plain` | query decoded as a form, Bundle put together of `json!` values, `serde_json::to_vec` |
//! | `ready` | the same bytes each time: what HTTP alone takes |
//!
//! All answer from the same agenda in memory. Before anything is measured, the three answers have to be equal as JSON, and the
//! check of the layer `Guide` has to find nothing in them, not even a warning. The server (axum) has one thread, the client
//! (reqwest) another; connections are kept open, each asks again as soon as it is answered. Searches a second, waits and MB/s are
//! what the client saw, the whole body read. *Core* is the processor time that the server's thread took for a search, its share
//! of the kernel's work included: it depends little on what else the machine does.
//!
//! `cargo run --release -- validate PROGRAM` loads `sas-validate serve`, built with `--release --features serve`, instead.

mod agenda;
mod client;
mod ours;
mod plain;
mod server;
mod validate;

use std::{env, error::Error, process::ExitCode, time::Duration};

use agenda::{Agenda, FIRST_DAY, PRACTITIONERS, rpps};
use chrono::{DateTime, FixedOffset, TimeDelta};
use fhir_sas::{
    identifier::PractitionerId,
    search::{Search, SlotSearch, Window},
    validate::{Layer, Validator},
};
use serde_json::Value;
use server::{Served, Server};

type Failure = Box<dyn Error + Send + Sync>;

const SIZES: [u32; 2] = [10, 1_000];
const CONNECTIONS: [usize; 3] = [2, 8, 32];
const ROUTES: [&str; 3] = ["ours", "plain", "ready"];
const CONTRACT_AN_HOUR: f64 = 3_000.0;

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let (long, short) = (Duration::from_secs(3), Duration::from_millis(40));
    let (time, program) = match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [] => (long, None),
        ["smoke"] => (short, None),
        ["validate", program] => (long, Some(program)),
        ["validate", program, "smoke"] => (short, Some(program)),
        _ => {
            eprintln!("usage: load [smoke], or load validate PROGRAM [smoke]");
            return ExitCode::FAILURE;
        }
    };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let work = async {
        match program {
            Some(program) => validate::run(program, ten_slots()?, time).await,
            None => run(time).await,
        }
    };
    match runtime.map_err(Failure::from).and_then(|runtime| runtime.block_on(work)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// A search for all practitioners, with the midnight that its window begins with.
fn search() -> Result<(SlotSearch, DateTime<FixedOffset>), Failure> {
    let midnight = DateTime::parse_from_rfc3339(FIRST_DAY)?;
    let window = Window::new(midnight, midnight + TimeDelta::days(3) - TimeDelta::seconds(1))?;
    let ids = (0..PRACTITIONERS).map(|one| format!("8{}", rpps(one)).parse::<PractitionerId>());
    Ok((SlotSearch::individual(window, ids.collect::<Result<Vec<_>, _>>()?)?, midnight))
}

/// An answer with as many slots.
fn ten_slots() -> Result<Vec<u8>, Failure> {
    let (search, midnight) = search()?;
    Ok(ours::answer(search.raw(), &Agenda::of(10, midnight))?)
}

async fn run(time: Duration) -> Result<(), Failure> {
    let (search, midnight) = search()?;
    let client = client::client()?;
    let mut cores = Vec::new();

    println!(
        "| slots | route | connections | searches/s | p50, ms | p99, ms | MB/s | core, µs a search |"
    );
    println!("|--:|---|--:|--:|--:|--:|--:|--:|");
    for slots in SIZES {
        let agenda = Agenda::of(slots, midnight);
        let ready = ours::answer(search.raw(), &agenda)?.into();
        let server = Server::start(Served { agenda, ready })?;
        let url = |route| search.url(&format!("http://{}/{route}", server.address));
        let mut bodies = Vec::new();
        for route in ROUTES {
            bodies.push(client::ask(&client, &url(route)).await?);
        }
        agree(&bodies, slots, &search)?;

        for (route, body) in ROUTES.iter().zip(&bodies) {
            let (url, bytes) = (url(route), body.len());
            let (mut searches, mut cpu) = (0, 0.0);
            for connections in CONNECTIONS {
                let measured =
                    client::measure(&client, server.address, &url, bytes, connections, time)
                        .await?;
                let a_second = f64::from(measured.searches) / measured.seconds;
                let millis = |percent| measured.wait(percent).as_secs_f64() * 1e3;
                println!(
                    "| {slots} | {route} | {connections} | {a_second:.0} | {:.2} | {:.2} | {:.0} | {:.0} |",
                    millis(50),
                    millis(99),
                    a_second * f64::from(u32::try_from(bytes)?) / 1e6,
                    measured.cpu * 1e6 / f64::from(measured.searches),
                );
                searches += measured.searches;
                cpu += measured.cpu;
            }
            cores.push((slots, *route, bytes, f64::from(searches) / cpu));
        }
    }

    println!("\n| slots | route | bytes an answer | searches/s, one core | × the contract |");
    println!("|--:|---|--:|--:|--:|");
    for (slots, route, bytes, a_second) in cores {
        let times = a_second * 3_600.0 / CONTRACT_AN_HOUR;
        println!("| {slots} | {route} | {bytes} | {a_second:.0} | {times:.0} |");
    }
    println!("\nThe contract is {CONTRACT_AN_HOUR} searches an hour: 0.83 a second.");
    Ok(())
}

/// The routes answer the same, with every slot, and nothing is wrong with it.
fn agree(bodies: &[Vec<u8>], slots: u32, search: &SlotSearch) -> Result<(), Failure> {
    let request = Search::Slots(search.clone());
    let guide = Validator::new(Layer::Guide).use_case(request.use_case()).request(request);
    let mut first = None;
    for (route, body) in ROUTES.iter().zip(bodies) {
        let report = guide.check(body);
        if report.issue_count() > 0 {
            return Err(format!("{route}, {slots} slots: {report}").into());
        }
        let value: Value = serde_json::from_slice(body)?;
        if value["total"] != slots {
            return Err(format!("{route}: {} slots instead of {slots}", value["total"]).into());
        }
        let first = first.get_or_insert_with(|| value.clone());
        if let Some(difference) = difference(first, &value, "Bundle") {
            return Err(format!("{} and {route}: {difference}", ROUTES[0]).into());
        }
    }
    Ok(())
}

/// Where two values differ, and how.
fn difference(one: &Value, other: &Value, path: &str) -> Option<String> {
    match (one, other) {
        (Value::Object(left), Value::Object(right)) if left.keys().eq(right.keys()) => left
            .iter()
            .find_map(|(key, value)| difference(value, right.get(key)?, &format!("{path}.{key}"))),
        (Value::Array(left), Value::Array(right)) if left.len() == right.len() => {
            let mut pairs = left.iter().zip(right).enumerate();
            pairs.find_map(|(at, (left, right))| difference(left, right, &format!("{path}[{at}]")))
        }
        _ if one == other => None,
        _ => Some(format!("{path}: {one}\n{other}")),
    }
}
