//! Asks vendors again and again, and serves figures about their answers.

use std::{sync::Arc, time::Duration};

use axum::{Router, extract::State, http::header, response::IntoResponse, routing::get};
use fhir_sas::search::Search;
use prometheus_client::encoding::prometheus_text::CONTENT_TYPE;
use tokio::{
    net::TcpListener,
    time::{MissedTickBehavior, interval},
};

use crate::{
    Failure,
    args::Watch,
    ask::ask_all,
    client::client,
    metrics::Metrics,
    parsers::Parsers,
    server::{self, Limits},
    slots,
};

/// Those who read figures are few, and take little.
const LIMITS: Limits =
    Limits { connections: 16, patience: Duration::from_secs(10), age: Duration::from_secs(600) };

pub async fn serve(order: Watch) -> Result<(), Failure> {
    let vendors = order.scope.vendors.vendor.iter().map(String::as_str);
    let metrics = Arc::new(Metrics::new(vendors));
    // what makes no sense ends the program at once
    searches(&order)?;
    client(order.scope.vendors.tls.as_deref())?;
    let listener = TcpListener::bind(order.listen).await?;
    println!("figures are at http://{}/metrics", listener.local_addr()?);
    tokio::spawn(rounds(order, Arc::clone(&metrics)));
    let routes = Router::new().route("/metrics", get(figures)).with_state(metrics);
    server::serve(listener, None, routes, LIMITS).await
}

/// One round of questions after the other. A round that takes longer than the pause delays the next one.
async fn rounds(order: Watch, metrics: Arc<Metrics>) {
    let mut turns = interval(Duration::from_secs(order.every));
    turns.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        turns.tick().await;
        if let Err(error) = round(&order, &metrics).await {
            metrics.failed_round();
            eprintln!("platform: no request was sent: {}", crate::text::plain(&error.to_string()));
        }
    }
}

async fn round(order: &Watch, metrics: &Arc<Metrics>) -> Result<(), Failure> {
    let scope = &order.scope;
    let searches = searches(order)?;
    // certificates may be new ones
    let client = client(scope.vendors.tls.as_deref())?;
    let vendors = scope.vendors.vendor.clone();
    let bounds = slots::bounds(&scope.limits);
    let received = ask_all(&client, vendors, &searches, scope.budget, bounds).await;
    let parsers = Parsers::new();
    for received in received {
        for (answer, took) in received.answers.into_iter().zip(received.took) {
            let (metrics, vendor) = (Arc::clone(metrics), received.by.clone());
            // judging an answer takes time, and its panics are counted within
            let counted = parsers.run(move || metrics.add(&vendor, took, &answer));
            counted.await.map_err(|_| "an answer could not be counted")?;
        }
    }
    metrics.finished_round();
    Ok(())
}

fn searches(order: &Watch) -> Result<Vec<Search>, Failure> {
    let window = slots::window(&order.scope)?;
    let mut searches = slots::of_practitioners(&order.practitioner, order.cpts, window)?;
    searches.append(&mut slots::of_associations(&order.association, window)?);
    Ok(searches)
}

async fn figures(State(metrics): State<Arc<Metrics>>) -> impl IntoResponse {
    ([(header::CONTENT_TYPE, CONTENT_TYPE)], metrics.text())
}
