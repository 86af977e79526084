//! From an order to the slots: split into requests, sent, merged and shown.

use std::{io, process::ExitCode};

use chrono::{TimeDelta, Utc};
use fhir_sas::{
    diagnostic::Lang,
    identifier::{PractitionerId, StructureId},
    search::{PlaceSearch, RequestError, Search, SlotSearch, Window},
    time::Zone,
};

use crate::{
    Failure,
    args::{Form, Limits, Question, Read, Scope, Slots, Sos},
    ask::{Bounds, VendorAnswers, ask_all},
    client::client,
    files,
    missing::unless_it_panics,
    show,
    wrong::Wrongs,
};

/// How many ids a request may have.
const IDS: usize = 25;

pub async fn practitioners(order: Slots, lang: Lang) -> Result<ExitCode, Failure> {
    let window = window(&order.question.scope)?;
    let searches = of_practitioners(&order.practitioner, order.cpts, window)?;
    ask(order.question, searches, lang).await
}

pub async fn associations(order: Sos, lang: Lang) -> Result<ExitCode, Failure> {
    let window = window(&order.question.scope)?;
    let searches = of_associations(&order.association, window)?;
    ask(order.question, searches, lang).await
}

/// The searches for these practitioners, each with as many ids as one may have.
pub fn of_practitioners(
    ids: &[PractitionerId],
    cpts: bool,
    window: Window,
) -> Result<Vec<Search>, RequestError> {
    let searches = ids.chunks(IDS).map(|ids| {
        let ids = ids.iter().copied();
        let search =
            if cpts { SlotSearch::cpts(window, ids) } else { SlotSearch::individual(window, ids) };
        search.map(Search::from)
    });
    searches.collect()
}

/// The same for associations.
pub fn of_associations(ids: &[StructureId], window: Window) -> Result<Vec<Search>, RequestError> {
    let searches =
        ids.chunks(IDS).map(|ids| PlaceSearch::sos(window, ids.iter().copied()).map(Search::from));
    searches.collect()
}

pub fn files(order: &Read, lang: Lang) -> Result<ExitCode, Failure> {
    let bounds = bounds(&order.limits);
    let received = order.files.iter().map(|file| {
        let read = || files::read(file, order.request.as_ref(), &bounds);
        let answers = vec![unless_it_panics(read)];
        VendorAnswers { by: file.display().to_string(), answers, took: vec![None] }
    });
    present(received.collect(), &order.form, lang)
}

pub fn bounds(limits: &Limits) -> Bounds {
    Bounds::new(limits.max_answer, limits.max_total)
}

pub fn window(scope: &Scope) -> Result<Window, Failure> {
    let from = scope.from.unwrap_or_else(|| Zone::PARIS.to_local(Utc::now()));
    let to = from
        .checked_add_signed(TimeDelta::hours(scope.hours))
        .ok_or("expected a year before 10000 in --from")?;
    Ok(Window::new(from, to)?)
}

async fn ask(question: Question, searches: Vec<Search>, lang: Lang) -> Result<ExitCode, Failure> {
    let scope = question.scope;
    let client = client(scope.vendors.tls.as_deref())?;
    let bounds = bounds(&scope.limits);
    let received = ask_all(&client, scope.vendors.vendor, &searches, scope.budget, bounds).await;
    present(received, &question.form, lang)
}

/// Shows the slots, and then what was wrong. Finding that out costs more than the slots, which are not to wait for it.
fn present(received: Vec<VendorAnswers>, form: &Form, lang: Lang) -> Result<ExitCode, Failure> {
    let answers = || received.iter().flat_map(|received| &received.answers);
    let read = answers().flatten().count();
    let failed = answers().count() - read;
    if form.json {
        show::json(received, form, lang)?;
    } else {
        show::table(&received, form, lang)?;
        for received in received {
            Wrongs::of(received, lang).write(&mut io::stderr().lock(), lang)?;
        }
    }
    Ok(ExitCode::from(match (failed, read) {
        (0, _) => 0,
        (_, 0) => 2,
        _ => 1,
    }))
}
