//! The platform reads what vendors answer, and makes one list of it.
//!
//! ```text
//! cargo run -p start --bin asking                       three vendors: one good, one poor, one that answers with a page
//! cargo run -p start --bin asking -- URL FILE [FILE…]   answers that were kept, to the request of that address
//! ```

use std::{env, fs, process::ExitCode};

use fhir_sas::{
    diagnostic::Lang,
    search::{ReceivedResponse, ResponseError, Search, merge},
};

/// As `SlotSearch::individual(window, ids)?.url(base)` makes it.
const REQUEST: &str = "https://agenda.example.fr/fhir/Slot?start=ge2026-06-15T08:00:00%2B02:00\
    &start=le2026-06-17T23:59:59%2B02:00&status=free\
    &schedule.actor:Practitioner.identifier=899999000011,899999000022,899999000033";

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let (request, answers) = match arguments.as_slice() {
        [] => (REQUEST, demo()),
        [request, files @ ..] => (request.as_str(), files.iter().map(load).collect()),
    };
    let search: Search = match request.parse() {
        Ok(search) => search,
        Err(refusal) => {
            eprintln!("{refusal}");
            return ExitCode::from(2);
        }
    };
    if show(&search, &answers) { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Name of the vendor, status, body.
type Response = (String, u16, Vec<u8>);

/// What was answered, as one table; then what each vendor must fix. Whether all of them answered.
fn show(search: &Search, responses: &[Response]) -> bool {
    let mut answers: Vec<(&str, ReceivedResponse)> = Vec::new();
    let mut refusals: Vec<(&str, ResponseError)> = Vec::new();
    for (vendor, status, body) in responses {
        match search.read(*status, body) {
            Ok(answer) => answers.push((vendor, answer)),
            Err(response_error) => refusals.push((vendor, response_error)),
        }
    }
    for slot in merge(answers.iter().map(|(_, answer)| answer), 200).availabilities() {
        let city = slot.place().and_then(|place| place.city()).unwrap_or("-");
        let who = slot.practitioner().display_name();
        println!("{}  {who:<20} {city}", slot.local_start());
    }
    for (vendor, answer) in &answers {
        for dropped in answer.skipped() {
            println!("{vendor}: entry {}: {}", dropped.entry(), dropped.message(Lang::Fr));
        }
        println!("{vendor}: {} faults", answer.report().error_count());
    }
    for (vendor, response_error) in &refusals {
        println!("{vendor}: {}", response_error.message(Lang::Fr));
    }
    refusals.is_empty()
}

fn load(file: &String) -> Response {
    let body = fs::read(file).unwrap_or_else(|error| format!("{error}").into_bytes());
    (file.clone(), 200, body)
}

fn demo() -> Vec<Response> {
    vec![
        ("agenda-1".to_owned(), 200, include_bytes!("answer.json").to_vec()),
        ("agenda-2".to_owned(), 200, b"<!DOCTYPE html><title>Maintenance</title>".to_vec()),
        ("agenda-3".to_owned(), 503, Vec::new()),
    ]
}
