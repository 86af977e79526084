//! From an order to the slots: split into requests, asked, merged and shown.

use std::{io, process::ExitCode};

use chrono::{TimeDelta, Utc};
use fhir_sas::{
    issue::Lang,
    search::{PlaceSearch, Refusal, Search, SlotSearch, Window, Zone, merge},
};

use crate::{
    Failure,
    args::{Form, Question, Read, Slots, Sos},
    ask::{Told, ask_all},
    client::client,
    files, show,
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
    let told = order.files.iter().map(|file| Told {
        by: file.display().to_string(),
        answers: vec![files::read(file, order.request.as_ref())],
    });
    present(&told.collect::<Vec<_>>(), &order.form, lang)
}

fn window(question: &Question) -> Result<Window, Failure> {
    let from = question.from.unwrap_or_else(|| Zone::PARIS.show(Utc::now()));
    let to = from
        .checked_add_signed(TimeDelta::hours(question.hours))
        .ok_or("expected a year before 10000 in --from")?;
    Ok(Window::new(from, to)?)
}

async fn ask(
    question: Question,
    searches: Result<Vec<Search>, Refusal>,
    lang: Lang,
) -> Result<ExitCode, Failure> {
    let client = client(question.vendors.tls.as_deref())?;
    let told = ask_all(&client, question.vendors.vendor, &searches?, question.budget).await?;
    present(&told, &question.form, lang)
}

/// Shows the slots, and then what was wrong. Finding that out costs more than the slots, which are not to wait for it.
fn present(told: &[Told], form: &Form, lang: Lang) -> Result<ExitCode, Failure> {
    let answers = told.iter().flat_map(|told| &told.answers);
    let read: Vec<_> = answers.clone().filter_map(|answer| answer.as_ref().ok()).collect();
    let merged = merge(read.iter().copied(), form.limit);
    let wrongs = told.iter().map(|told| Wrongs::of(told, lang));
    if form.json {
        show::json(&merged, wrongs, &form.origin)?;
    } else {
        show::table(&merged, &form.origin, lang)?;
        for wrongs in wrongs {
            wrongs.write(&mut io::stderr().lock(), lang)?;
        }
    }
    let failed = answers.filter(|answer| answer.is_err()).count();
    Ok(ExitCode::from(match (failed, read.len()) {
        (0, _) => 0,
        (_, 0) => 2,
        _ => 1,
    }))
}
