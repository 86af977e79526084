//! Receives appointments.

use std::{
    future::pending,
    io::{Write, stdout},
    time::Duration,
};

use fhir_sas::hub::{EXCHANGE, Queue};
use futures_lite::StreamExt;
use lapin::options::BasicAckOptions;
use tokio::{task::block_in_place, time::sleep};

use crate::{Failure, args::Receive, broker::Broker, desk::Desk, text::one_line};

/// How long the next attempt to connect waits after a failure: this long at first, twice as long after each further failure, up to
/// the longest.
const PAUSE: Duration = Duration::from_secs(1);
const LONGEST: Duration = Duration::from_secs(30);

/// Receives until the process is to stop; a connection that breaks is made again.
pub async fn receive(order: &Receive) -> Result<(), Failure> {
    let mut desk = Desk::open(&order.data.database)?;
    let work = async {
        let mut pause = PAUSE;
        loop {
            if let Err(error) = consume(order, &mut desk, &mut pause).await {
                let error = one_line(&error.to_string(), 300);
                eprintln!("lrm: {error}; the next attempt is in {} s", pause.as_secs());
            }
            sleep(pause).await;
            pause = (pause * 2).min(LONGEST);
        }
    };
    tokio::select! {
        () = work => {}
        // a message that is not acknowledged yet comes again
        () = stop_signal() => {}
    }
    Ok(())
}

/// Takes messages one after the other, for as long as the connection lasts. A message leaves the queue when it is in the database
/// and its answer with the broker: before that, it comes again, which changes nothing but the number of answers. `pause` is as at
/// first once a message was done: the broker and the database work.
async fn consume(order: &Receive, desk: &mut Desk, pause: &mut Duration) -> Result<(), Failure> {
    let broker = Broker::connect(&order.hub, order.tls.as_deref()).await?;
    let queue = order.client.queue(Queue::Message);
    let mut messages = broker.consume(&queue).await?;
    show(&format!("appointments are received from the queue {queue}"));
    while let Some(message) = messages.next().await {
        let message = message?;
        let taken = block_in_place(|| desk.take(&message.data, &order.client))?;
        let id = taken.appointment.as_deref().unwrap_or("-");
        show(&format!("{}  {}", taken.outcome, one_line(id, 80)));
        if let Some(wrong) = &taken.wrong {
            for line in wrong.lines().take(20) {
                eprintln!("lrm: {}", one_line(line, 500));
            }
        }
        if let Some(answer) = &taken.answer {
            broker.publish(EXCHANGE, order.client.as_str(), &answer.to_json()).await?;
        }
        message.ack(BasicAckOptions::default()).await?;
        *pause = PAUSE;
    }
    Err("the broker has ended the connection".into())
}

/// Prints a line. Reception does not depend on somebody who reads it: `println!` would panic when nobody does.
fn show(line: &str) {
    let _ = writeln!(stdout(), "{line}");
}

/// Waits for Ctrl-C, or for what a service manager sends.
pub async fn stop_signal() {
    let interrupt = async {
        if tokio::signal::ctrl_c().await.is_err() {
            // there is no such signal here
            pending::<()>().await;
        }
    };
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminate) = signal(SignalKind::terminate()) {
            tokio::select! { () = interrupt => {}, _ = terminate.recv() => {} }
            return;
        }
    }
    interrupt.await;
}
