//! `sas-validate ask`: asks a vendor's server as the platform does, and checks what comes back together with the request.

mod args;
mod client;
mod kit;
mod report;
mod suite;
mod tls;

use std::{collections::HashSet, io, ptr, sync::Arc, time::Duration};

use anstream::AutoStream;
use chrono::TimeDelta;
use fhir_sas::{
    UseCase,
    r4::OperationOutcome,
    search::{PlaceSearch, ReceivedResponse, RequestError, Search, SlotSearch, Window},
    time::Zone,
};

pub(crate) use self::{args::Ask, kit::Outcome};
use self::{
    client::{Client, Exchange, Tls, is_media_type},
    suite::Suite,
};
use crate::{
    args::Args, excerpt::plain, holds::Holds, input::Input, loader::Loader, output::to_stderr,
    settings::Settings, unreadable::Unreadable, verdict::Verdict, words::Words,
};

/// How many ids a request may have.
const IDS: usize = 25;

/// What came back, each with its settings.
pub(crate) type Received = Vec<Result<(Input, Arc<Settings>), Unreadable>>;

/// What there is to check, or the verdict when all is done.
pub(crate) enum Asked {
    Answers(Received, Vec<Arc<Settings>>),
    Done,
}

/// Asks, and gives the answers; or runs the acceptance tests.
pub(crate) fn ask(
    args: &mut Args,
    ask: &Ask,
    words: Words,
    worst: &mut Verdict,
) -> Result<Asked, String> {
    if ask.list_tests {
        let mut out = AutoStream::auto(io::stdout().lock());
        report::list(words, &mut out).map_err(|why| words.cannot_write(&why))?;
        return Ok(Asked::Done);
    }
    if let Some(file) = &ask.suite {
        let suite = Suite::read(file, ask.base.as_deref(), words)?;
        *worst = report::run(args, &suite, &ask.test, words)?;
        return Ok(Asked::Done);
    }
    search(args, ask, words, worst)
}

/// Sends the searches, and gives the answers.
fn search(args: &mut Args, ask: &Ask, words: Words, worst: &mut Verdict) -> Result<Asked, String> {
    let base = ask.base.as_deref().unwrap_or_default().trim_end_matches('/');
    let searches = searches(ask, words)?;
    let tls = Tls { ca: ask.ca.clone(), identity: ask.certificate.clone().zip(ask.key.clone()) };
    let client = Client::new(&tls, Duration::from_secs(ask.timeout.into()), words)?;
    args.now.get_or_insert_with(|| kit::now().fixed_offset());
    let (mut received, mut all) = (Received::new(), Vec::new());
    for search in searches {
        let url = search.url(base);
        let name = url.split('?').next().unwrap_or_default().to_owned();
        args.use_case = Some(search.use_case());
        args.request = Some(url.clone());
        let (exchange, holds, is_other_link) = match answer(&client, &search, &url, words) {
            Ok(answer) => answer,
            Err(reasons) => {
                to_stderr(&words.no_answer(&plain(&name), &reasons.join("\n  > ")));
                *worst = Verdict::Unread;
                continue;
            }
        };
        let kind = exchange.content_type.as_deref().unwrap_or_default();
        let mut loader = Loader::new(args, words);
        let input = Input::Received { name, text: exchange.body.into(), holds };
        let settings = loader.of(&input)?;
        let name = plain(&input.name());
        let of_type = (!is_media_type(kind)).then(|| words.wrong_media_type(&name, &plain(kind)));
        let of_link = is_other_link.then(|| words.other_link(&name, kit::OTHER_LINK));
        for warning in of_type.into_iter().chain(of_link) {
            to_stderr(&warning);
            if settings.deny_warnings {
                *worst = (*worst).max(Verdict::Faulty);
            }
        }
        all.extend(loader.all());
        received.push(Ok((input, settings)));
    }
    Ok(Asked::Answers(received, all))
}

/// What there is to show of an answer.
fn holds(response: &ReceivedResponse) -> Holds {
    // without an id, it is known by its resource, which slots share
    let (mut people, mut unknown) = (HashSet::new(), HashSet::new());
    for one in response.availabilities().map(|one| one.practitioner()) {
        match (one.id(), one.as_r4()) {
            (Some(id), _) => _ = people.insert(id),
            (None, Some(resource)) => _ = unknown.insert(ptr::from_ref(resource)),
            (None, None) => {}
        }
    }
    let slots = response.availabilities();
    let places = slots.clone().filter_map(|one| Some(ptr::from_ref(one.place()?.as_r4())));
    let structures = slots.clone().filter_map(|one| one.structure());
    Holds {
        flow: response.use_case(),
        slots: slots.len(),
        practitioners: people.len() + unknown.len(),
        structures: structures.collect::<HashSet<_>>().len(),
        places: places.collect::<HashSet<_>>().len(),
        skipped: response.skipped_count(),
    }
}

/// An answer to a search, and whether its self link has another address than the request; or why it is missing, and the
/// server's own reasons.
fn answer(
    client: &Client,
    search: &Search,
    url: &str,
    words: Words,
) -> Result<(Exchange, Holds, bool), Vec<String>> {
    let exchange = client.get(url).map_err(|why| vec![why.message(words)])?;
    match search.read(exchange.status, &exchange.body) {
        Ok(response) => {
            let link = response.as_r4().link.first().and_then(|link| link.url.as_ref()?.value());
            let is_other = link.is_some_and(|link| kit::is_other_link(search, url, link.as_str()));
            Ok((exchange, holds(&response), is_other))
        }
        Err(error) => {
            let own = error.outcome().map(texts).unwrap_or_default();
            Err([vec![error.message(words.0)], own].concat())
        }
    }
}

/// What an outcome of the server states, as far as people read on.
fn texts(outcome: &OperationOutcome) -> Vec<String> {
    let issues = outcome.issue.iter().take(10).flat_map(|issue| {
        let details = issue.details.as_ref().and_then(|details| details.text.as_ref()?.value());
        let diagnostics = issue.diagnostics.as_ref().and_then(|text| text.value());
        [details, diagnostics].into_iter().flatten()
    });
    issues.map(|text| plain(text.as_str().get(..500).unwrap_or(text.as_str()))).collect()
}

/// The searches, each with as many ids as one may have.
fn searches(ask: &Ask, words: Words) -> Result<Vec<Search>, String> {
    let from = ask.from.unwrap_or_else(|| Zone::PARIS.to_local(kit::now()));
    let to = from.checked_add_signed(TimeDelta::hours(ask.hours.into()));
    let refused = |why: RequestError| words.bad_search(&words.reasons(&why));
    let window = Window::new(from, to.unwrap_or(from)).map_err(refused)?;
    let flow = ask.use_case.unwrap_or(if ask.structure.is_empty() {
        UseCase::IndividualPractitioner
    } else {
        UseCase::Sos
    });
    let (people, structures) = (&ask.practitioner, &ask.structure);
    let is_sos = flow == UseCase::Sos;
    if if is_sos { structures.is_empty() } else { people.is_empty() } {
        let option = if is_sos { "--structure" } else { "--practitioner" };
        return Err(words.nobody_to_search(flow.as_str(), option));
    }
    let searches: Result<Vec<Search>, _> = match flow {
        UseCase::Sos => structures
            .chunks(IDS)
            .map(|ids| PlaceSearch::sos(window, ids.iter().copied()).map(Search::from))
            .collect(),
        UseCase::Cpts => people
            .chunks(IDS)
            .map(|ids| SlotSearch::cpts(window, ids.iter().copied()).map(Search::from))
            .collect(),
        _ => people
            .chunks(IDS)
            .map(|ids| SlotSearch::individual(window, ids.iter().copied()).map(Search::from))
            .collect(),
    };
    searches.map_err(refused)
}
