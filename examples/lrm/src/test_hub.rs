//! Stands in for the Hub on one machine: `RabbitMQ`, and who takes messages from their senders to their recipients. It reports the
//! errors that the Hub reports, and is for tests: whoever reaches it may be anybody.

use std::{
    fs,
    hash::{DefaultHasher, Hash, Hasher},
    net::{SocketAddr, TcpListener},
    path::{Path, PathBuf},
    process::Stdio,
    time::{Duration, Instant},
};

use chrono::{DateTime, FixedOffset, TimeDelta, Utc};
use fhir_sas::{
    diagnostic::Lang,
    hub::{
        self, Addressing, ClientId, Document, EXCHANGE, Envelope, KnownError, MESSAGE_CONTENT_TYPE,
        Queue,
    },
    time::Zone,
};
use futures_lite::StreamExt;
use lapin::{
    BasicProperties, ExchangeKind,
    message::Delivery,
    options::{BasicAckOptions, ExchangeDeclareOptions, QueueBindOptions, QueueDeclareOptions},
    types::{AMQPValue, FieldTable},
};
use tokio::{
    io::{AsyncReadExt, stdin},
    process::{Child, Command},
    time::sleep,
};
use uuid::Uuid;

use crate::{
    Failure,
    args::TestHub,
    broker::{Address, Broker, PERSISTENT},
    receive::stop_signal,
    text::one_line,
};

/// The queue of what clients have published.
const PUBLISHED: &str = "hub.published";
/// The exchange and the queue of what nobody has read in time.
const DEAD: &str = "hub.dead";
/// How long `RabbitMQ` may take to start, and after how long the next attempt to connect follows a failed one.
const START: Duration = Duration::from_secs(180);
const STEP: Duration = Duration::from_millis(250);
/// Time to live of errors.
const LIFETIME: TimeDelta = TimeDelta::days(2);
/// Where Debian has the program itself: the one in the path of commands wants to be another user.
const DEBIAN: &str = "/usr/lib/rabbitmq/bin/rabbitmq-server";

pub async fn stand_in(order: &TestHub) -> Result<(), Failure> {
    let (mut rabbit, address) = start(order)?;
    let done = tokio::select! {
        done = serve(order, address) => done,
        ended = rabbit.wait() => Err(format!(
            "RabbitMQ has ended ({}): see {}", ended?, order.data.join("log").display()
        ).into()),
        () = stop_signal() => Ok(()),
        () = end_of_input() => Ok(()),
    };
    // nothing is lost: what was confirmed is on the disk; an error: it has ended
    let _ = rabbit.kill().await;
    done
}

/// Whoever has started this program is gone, or wants it to end.
async fn end_of_input() {
    let mut bytes = [0; 256];
    while let Ok(1..) = stdin().read(&mut bytes).await {}
}

/// Starts `RabbitMQ`; and where it is going to listen.
fn start(order: &TestHub) -> Result<(Child, SocketAddr), Failure> {
    fs::create_dir_all(&order.data)?;
    let data = order.data.canonicalize()?;
    let free = |address: SocketAddr| TcpListener::bind(address)?.local_addr();
    let address = free(order.listen).map_err(|error| format!("{}: {error}", order.listen))?;
    let nodes = free(SocketAddr::from(([127, 0, 0, 1], 0)))?;
    fs::write(data.join("rabbitmq.conf"), settings(address, order.tls.as_deref())?)?;
    fs::write(data.join("plugins"), "[].")?;
    // the data belong to the node of this name
    let mut name = DefaultHasher::new();
    data.hash(&mut name);
    let program = if Path::new(DEBIAN).exists() { DEBIAN } else { "rabbitmq-server" };
    let log = fs::File::create(data.join("log"))?;
    let process = Command::new(program)
        // runs in the place of the script that starts it, without a shell
        .env("RUNNING_UNDER_SYSTEMD", "true")
        .env("HOME", &data)
        .env("RABBITMQ_NODENAME", format!("hub-{:016x}@localhost", name.finish()))
        .env("RABBITMQ_DIST_PORT", nodes.port().to_string())
        .env("ERL_EPMD_ADDRESS", "127.0.0.1")
        .env("RABBITMQ_CONF_ENV_FILE", data.join("none"))
        .env("RABBITMQ_CONFIG_FILE", data.join("rabbitmq.conf"))
        .env("RABBITMQ_ENABLED_PLUGINS_FILE", data.join("plugins"))
        .env("RABBITMQ_MNESIA_BASE", data.join("data"))
        .env("RABBITMQ_LOG_BASE", &data)
        .env("RABBITMQ_LOGS", "-")
        .env("RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS", "+S 2:2 +sbwt none")
        .stdin(Stdio::null())
        .stdout(log.try_clone()?)
        .stderr(log)
        .kill_on_drop(true)
        .spawn()
        .map_err(|error| format!("{program} does not start, is RabbitMQ installed? {error}"))?;
    // whoever tests the death of the broker needs it
    let id = process.id().map(|id| id.to_string()).unwrap_or_default();
    fs::write(data.join("pid"), id)?;
    Ok((process, address))
}

/// The configuration of `RabbitMQ`.
fn settings(address: SocketAddr, tls: Option<&Path>) -> Result<String, Failure> {
    let Some(directory) = tls else {
        return Ok(format!("listeners.tcp.1 = {address}\n"));
    };
    let file = |name| -> Result<PathBuf, Failure> { Ok(directory.join(name).canonicalize()?) };
    Ok(format!(
        "listeners.tcp = none\n\
         listeners.ssl.1 = {address}\n\
         ssl_options.cacertfile = {}\n\
         ssl_options.certfile = {}\n\
         ssl_options.keyfile = {}\n\
         ssl_options.verify = verify_peer\n\
         ssl_options.fail_if_no_peer_cert = true\n",
        file("ca.pem")?.display(),
        file("server.pem")?.display(),
        file("server.key")?.display(),
    ))
}

/// Waits for `RabbitMQ`, and takes messages to their recipients until the connection ends.
async fn serve(order: &TestHub, address: SocketAddr) -> Result<(), Failure> {
    let scheme = if order.tls.is_some() { "amqps" } else { "amqp" };
    let url = format!("{scheme}://{address}/%2f");
    let broker: Address = url.parse()?;
    let start = Instant::now();
    let broker = loop {
        match Broker::connect(&broker, order.tls.as_deref()).await {
            Ok(broker) => break broker,
            Err(error) if start.elapsed() > START => return Err(error),
            Err(_) => sleep(STEP).await,
        }
    };
    declare(&broker, &order.client).await?;
    println!("the Hub is at {url}");
    let published = broker.consume(PUBLISHED).await?;
    let mut messages = published.or(broker.consume(DEAD).await?);
    while let Some(message) = messages.next().await {
        let message = message?;
        if message.exchange.as_str() == DEAD {
            bury(&broker, &message).await?;
        } else {
            forward(&broker, &message, &order.client).await?;
        }
        message.ack(BasicAckOptions::default()).await?;
    }
    Err("RabbitMQ has ended the connection".into())
}

/// The exchange that clients publish to, and three queues of each client.
async fn declare(broker: &Broker, clients: &[ClientId]) -> Result<(), lapin::Error> {
    let channel = &broker.channel;
    for (exchange, kind, queue) in
        [(EXCHANGE, ExchangeKind::Topic, PUBLISHED), (DEAD, ExchangeKind::Fanout, DEAD)]
    {
        let durable = ExchangeDeclareOptions { durable: true, ..ExchangeDeclareOptions::default() };
        channel.exchange_declare(exchange.into(), kind, durable, FieldTable::default()).await?;
        let durable = QueueDeclareOptions::durable();
        channel.queue_declare(queue.into(), durable, FieldTable::default()).await?;
        let options = QueueBindOptions::default();
        channel
            .queue_bind(queue.into(), exchange.into(), "#".into(), options, FieldTable::default())
            .await?;
    }
    for client in clients {
        for queue in [Queue::Message, Queue::Ack, Queue::Info] {
            let mut dead = FieldTable::default();
            if queue == Queue::Message {
                let exchange = AMQPValue::LongString(DEAD.into());
                dead.insert("x-dead-letter-exchange".into(), exchange);
            }
            let durable = QueueDeclareOptions::durable();
            channel.queue_declare(client.queue(queue).as_str().into(), durable, dead).await?;
        }
    }
    Ok(())
}

/// Puts what a client has published into the queue of its recipient; or reports the error to who has sent it.
async fn forward(broker: &Broker, message: &Delivery, clients: &[ClientId]) -> Result<(), Failure> {
    let sender = clients.iter().find(|client| client.as_str() == message.routing_key.as_str());
    let Some(sender) = sender else {
        eprintln!(
            "lrm: a message of an unknown client: {}",
            one_line(message.routing_key.as_str(), 80)
        );
        return Ok(());
    };
    let document = hub::read(&message.data).map(|received| {
        let report = received.report();
        (received.into_document(), report)
    });
    let Ok((Document::Envelope(envelope), report)) = document else {
        // there is no envelope that an error could carry
        eprintln!("lrm: {sender}: {}", KnownError::UnrecognizedMessageFormat.name());
        return Ok(());
    };
    let properties = &message.properties;
    let is_json =
        properties.content_type().as_ref().is_some_and(|is| is.as_str() == MESSAGE_CONTENT_TYPE);
    let queue = envelope.recipient().and_then(|id| clients.iter().find(|one| one.as_str() == id));
    let queue = queue.and_then(|_| envelope.queue());
    let now = now();
    let error = if *properties.delivery_mode() != Some(PERSISTENT) {
        (KnownError::DeliveryModeInconsistency, String::new())
    } else if !is_json {
        (KnownError::NotAllowedContentType, String::new())
    } else if envelope.sender_id.as_deref() != Some(sender.as_str()) {
        (KnownError::SenderInconsistency, String::new())
    } else if !report.is_conformant() {
        (KnownError::InvalidMessage, report.explain(Lang::Fr))
    } else if envelope.is_expired_at(&now) {
        (KnownError::ExpiredMessageBeforeRouting, String::new())
    } else if let Some(queue) = queue {
        let expires = envelope.date_time_expires.as_ref().and_then(hub::HubDateTime::to_chrono);
        let left = expires.map_or(LIFETIME, |expires| expires - now).num_milliseconds().max(1);
        let properties =
            BasicProperties::default().with_expiration(left.to_string().as_str().into());
        return broker.publish_with("", &queue, &message.data, properties).await;
    } else {
        (KnownError::InvalidMessage, "Destinataire inconnu.".to_owned())
    };
    report_to(broker, sender, error, &envelope).await
}

/// Reports to who has sent a message that nobody has read it in time.
async fn bury(broker: &Broker, message: &Delivery) -> Result<(), Failure> {
    let Ok(received) = hub::read(&message.data) else { return Ok(()) };
    let Document::Envelope(envelope) = received.into_document() else { return Ok(()) };
    let sender = envelope.sender_id.as_deref().and_then(|id| id.parse().ok());
    let Some(sender) = sender else { return Ok(()) };
    let error = (KnownError::DeadLetteredQueue, String::new());
    report_to(broker, &sender, error, &envelope).await
}

async fn report_to(
    broker: &Broker,
    sender: &ClientId,
    (error, cause): (KnownError, String),
    envelope: &Envelope,
) -> Result<(), Failure> {
    let cause = if cause.is_empty() { error.meaning(Lang::Fr) } else { &cause };
    let now = now();
    let back = Addressing::new(&ClientId::HUB, sender, Uuid::new_v4(), now, now + LIFETIME);
    match back.error(error, cause, envelope) {
        Ok(report) => broker.publish("", &sender.queue(Queue::Info), &report.to_json()).await,
        Err(wrong) => {
            eprintln!("lrm: {sender}: {}: {}", error.name(), one_line(&wrong.to_string(), 300));
            Ok(())
        }
    }
}

fn now() -> DateTime<FixedOffset> {
    Zone::PARIS.to_local(Utc::now())
}
