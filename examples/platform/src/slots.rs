//! From an order to the slots: split into requests, asked, merged and shown.

use std::{io, process::ExitCode};

use chrono::{TimeDelta, Utc};
use fhir_sas::{
    diagnostic::Lang,
    search::{PlaceSearch, RequestError, Search, SlotSearch, Window},
    time::Zone,
};

use crate::{
    Failure,
    args::{Form, Limits, Question, Read, Slots, Sos},
    ask::{Bounds, Told, ask_all},
    client::client,
    files,
    missing::unless_it_panics,
    show,
    wrong::Wrongs,
};

/// How many ids a request may have.
const IDS: usize = 25;

pub async fn practitioners(order: Slots, lang: Lang) -> Result<ExitCode, Failure> {
    let window = window(&order.question)?;
    let searches = order.practitioner.chunks(IDS).map(|ids| {
        let ids = ids.iter().copied();
        let search = if order.cpts {
            SlotSearch::cpts(window, ids)
        } else {
            SlotSearch::individual(window, ids)
        };
        search.map(Search::from)
    });
    ask(order.question, searches.collect(), lang).await
}

pub async fn associations(order: Sos, lang: Lang) -> Result<ExitCode, Failure> {
    let window = window(&order.question)?;
    let searches = order
        .association
        .chunks(IDS)
        .map(|ids| PlaceSearch::sos(window, ids.iter().copied()).map(Search::from));
    ask(order.question, searches.collect(), lang).await
}

pub fn files(order: &Read, lang: Lang) -> Result<ExitCode, Failure> {
    let bounds = bounds(&order.limits);
    let told = order.files.iter().map(|file| {
        let read = || files::read(file, order.request.as_ref(), &bounds);
        Told { by: file.display().to_string(), answers: vec![unless_it_panics(read)] }
    });
    present(told.collect(), &order.form, lang)
}

fn bounds(limits: &Limits) -> Bounds {
    Bounds::new(limits.max_answer, limits.max_total)
}

fn window(question: &Question) -> Result<Window, Failure> {
    let from = question.from.unwrap_or_else(|| Zone::PARIS.to_local(Utc::now()));
    let to = from
        .checked_add_signed(TimeDelta::hours(question.hours))
        .ok_or("expected a year before 10000 in --from")?;
    Ok(Window::new(from, to)?)
}

async fn ask(
    question: Question,
    searches: Result<Vec<Search>, RequestError>,
    lang: Lang,
) -> Result<ExitCode, Failure> {
    let client = client(question.vendors.tls.as_deref())?;
    let bounds = bounds(&question.limits);
    let vendors = question.vendors.vendor;
    let told = ask_all(&client, vendors, &searches?, question.budget, bounds).await;
    present(told, &question.form, lang)
}

/// Shows the slots, and then what was wrong. Finding that out costs more than the slots, which are not to wait for it.
fn present(told: Vec<Told>, form: &Form, lang: Lang) -> Result<ExitCode, Failure> {
    let answers = || told.iter().flat_map(|told| &told.answers);
    let read = answers().flatten().count();
    let failed = answers().count() - read;
    if form.json {
        show::json(told, form, lang)?;
    } else {
        show::table(&told, form, lang)?;
        for told in told {
            Wrongs::of(told, lang).write(&mut io::stderr().lock(), lang)?;
        }
    }
    Ok(ExitCode::from(match (failed, read) {
        (0, _) => 0,
        (_, 0) => 2,
        _ => 1,
    }))
}
