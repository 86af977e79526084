//! Sends bookings on to the software of dispatchers through the Hub, and reads what comes back.

use std::{path::PathBuf, sync::Arc, time::Duration};

use chrono::TimeDelta;
use fhir_sas::hub::{self, ClientId, Document, Queue};
use futures_lite::StreamExt;
use lapin::options::BasicAckOptions;
use tokio::{
    task::spawn_blocking,
    time::{Instant, sleep},
};

use crate::{
    Failure, args,
    bookings::{Bookings, Unavailable},
    broker::{Address, Broker},
    known::Known,
    messages::{self, Next},
    text::one_line,
};

/// How long the next attempt to connect waits after a failure: this long at first, twice as long after each further failure, up to
/// the longest.
const PAUSE: Duration = Duration::from_secs(1);
const LONGEST: Duration = Duration::from_secs(30);
/// How often is looked for what is due when nothing changes.
const LOOK: Duration = Duration::from_secs(1);
/// How long a file that was read is used.
const AGE: Duration = Duration::from_secs(60);

pub struct Hub {
    address: Address,
    tls: Option<PathBuf>,
    known: PathBuf,
    own: ClientId,
    lifetime: TimeDelta,
}

impl Hub {
    /// `None`: bookings are not sent on.
    pub fn of(order: args::Hub) -> Option<Self> {
        Some(Self {
            address: order.address?,
            tls: order.tls,
            known: order.known?,
            own: order.client,
            lifetime: TimeDelta::seconds(order.lifetime),
        })
    }

    /// Sends what is due, as long as the server runs; a connection that breaks is made again.
    pub async fn announce(self, bookings: Bookings) {
        let mut pause = PAUSE;
        loop {
            if let Err(error) = self.connected(&bookings, &mut pause).await {
                let error = one_line(&error.to_string(), 300);
                eprintln!(
                    "platform: the Hub: {error}; the next attempt is in {} s",
                    pause.as_secs()
                );
            }
            sleep(pause).await;
            pause = (pause * 2).min(LONGEST);
        }
    }

    /// For as long as a connection lasts. `pause` is as at first once all that was due is published, or a message was noted.
    async fn connected(&self, bookings: &Bookings, pause: &mut Duration) -> Result<(), Failure> {
        let broker = Broker::connect(&self.address, self.tls.as_deref()).await?;
        let acks = broker.consume(&self.own.queue(Queue::Ack)).await?;
        let mut back = acks.or(broker.consume(&self.own.queue(Queue::Info)).await?);
        loop {
            self.publish(&broker, bookings).await?;
            *pause = PAUSE;
            let message = tokio::select! {
                message = back.next() => message.ok_or("the broker has ended the connection")??,
                () = bookings.changed() => continue,
                () = sleep(LOOK) => continue,
            };
            match hub::read(&message.data).map(hub::Received::into_document) {
                Ok(Document::Envelope(envelope)) => {
                    let noted =
                        bookings.write(move |data| messages::answered(data, &envelope)).await;
                    noted.map_err(away)?;
                }
                // it refers to no message, so that there is nothing to note: left in the queue, it would stop those behind it
                _ => eprintln!(
                    "platform: the Hub: expected an answer in an envelope; found {} bytes of something else, which are dropped",
                    message.data.len()
                ),
            }
            message.ack(BasicAckOptions::default()).await?;
        }
    }

    /// Publishes all that is due. The file is read once, when it is needed first, and while nobody waits for the database: others
    /// have their turn between two bookings.
    async fn publish(&self, broker: &Broker, bookings: &Bookings) -> Result<(), Failure> {
        let begun = Instant::now();
        let mut known: Option<(Instant, Arc<_>)> = None;
        loop {
            // a long list goes on with the file as it is then
            known = known.filter(|(read, _)| read.elapsed() < AGE);
            let read = known.as_ref().map(|(_, known)| Arc::clone(known));
            let (own, lifetime) = (self.own.clone(), self.lifetime);
            let next = bookings
                .write(move |data| messages::next(data, &own, read.as_deref(), lifetime))
                .await;
            let made = match next.map_err(away)? {
                Next::Publish(made) => made,
                Next::Read => {
                    let file = self.known.clone();
                    let read = spawn_blocking(move || Known::read(&file)).await?;
                    known = Some((Instant::now(), Arc::new(read)));
                    continue;
                }
                Next::Waits(wrong) => {
                    if let Some(wrong) = wrong {
                        eprintln!("platform: {wrong}");
                    }
                    // many may wait: answers have their turn
                    if begun.elapsed() >= LOOK {
                        return Ok(());
                    }
                    continue;
                }
                Next::Nothing => return Ok(()),
            };
            broker.publish(self.own.as_str(), made.text.as_bytes()).await?;
            let noted = bookings.write(move |data| messages::published(data, made.number)).await;
            noted.map_err(away)?;
        }
    }
}

fn away(_: Unavailable) -> &'static str {
    "the database does not answer"
}
