//! Starts the programs, publishes and reads messages.

use std::{
    env,
    fs::{self, File},
    io::{self, BufRead, BufReader, Write},
    path::{Path, PathBuf},
    process::{Child, ChildStdin, Command, Stdio},
    sync::{
        OnceLock,
        atomic::{AtomicU32, Ordering},
    },
    time::{Duration, Instant},
};

use chrono::{DateTime, FixedOffset, TimeDelta, Utc};
use fhir_sas::{
    hub::{
        self, Addressing, AppointmentState, ClientId, Document, EXCHANGE, Envelope, HubAppointment,
        HubAppointmentBuilder, KnownError, MESSAGE_CONTENT_TYPE, Notice, Queue,
    },
    time::Zone,
};
use lapin::{
    BasicProperties, Channel, Connection, ConnectionProperties,
    options::{BasicAckOptions, BasicGetOptions, BasicPublishOptions, ConfirmSelectOptions},
};
use tokio::time::sleep;

/// How long is waited for what must happen.
const PATIENCE: Duration = Duration::from_secs(180);

/// A directory that goes when it is no longer needed.
pub(super) struct Scratch(pub(super) PathBuf);

impl Scratch {
    pub(super) fn new() -> Self {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let name = format!("lrm-{}-{number}", std::process::id());
        let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        fs::create_dir_all(&directory).expect("a directory");
        Self(directory)
    }

    pub(super) fn path(&self, name: &str) -> String {
        self.0.join(name).to_str().expect("a path").to_owned()
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        // an error: RabbitMQ is still writing
        let _ = fs::remove_dir_all(&self.0);
    }
}

pub(super) fn lrm(arguments: &[&str]) -> Command {
    let mut lrm = Command::new(env!("CARGO_BIN_EXE_lrm"));
    lrm.args(arguments).env_remove("LRM_HUB");
    lrm
}

/// What a program that comes to its end has printed.
pub(super) fn output(arguments: &[&str]) -> String {
    let output = lrm(arguments).output().expect("it runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("a text")
}

/// The stand-in for the Hub. It ends with this program, whose end of its input it waits for.
pub(super) struct Hub {
    process: Child,
    input: Option<ChildStdin>,
    pub(super) url: String,
}

/// The clients of the Hub that tests share: each test has a platform and a software of its own.
const TESTS: usize = 9;

impl Hub {
    /// The one that tests share. `None`: `RabbitMQ` is not installed, which is printed.
    pub(super) fn shared() -> Option<&'static Self> {
        static HUB: OnceLock<Option<(Hub, Scratch)>> = OnceLock::new();
        let start = || {
            let scratch = Scratch::new();
            let all = (0..TESTS).flat_map(|test| [platform(test), samu(test)]);
            let clients: Vec<_> = all.map(|client| client.to_string()).collect();
            let clients: Vec<_> = clients.iter().map(String::as_str).collect();
            let hub = Self::start("127.0.0.1:0", &scratch.path("hub"), &clients, &[])?;
            Some((hub, scratch))
        };
        HUB.get_or_init(start).as_ref().map(|(hub, _)| hub)
    }

    pub(super) fn start(
        listen: &str,
        data: &str,
        clients: &[&str],
        options: &[&str],
    ) -> Option<Self> {
        if !is_installed() {
            // not `println!`, whose output is shown for failed tests only
            let line =
                "RabbitMQ is not installed (apt install rabbitmq-server): the test is skipped";
            writeln!(io::stdout(), "{line}").expect("an output");
            return None;
        }
        let mut hub = lrm(&["test-hub", "--listen", listen, "--data", data]);
        hub.args(options).arg("--client").args(clients);
        let process = hub.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
        let mut process = process.expect("it runs");
        let output = process.stdout.take().expect("an output");
        let mut line = String::new();
        BufReader::new(output).read_line(&mut line).expect("a line");
        let Some(url) = line.trim().strip_prefix("the Hub is at ") else {
            panic!("{}", fs::read_to_string(Path::new(data).join("log")).unwrap_or_default());
        };
        Some(Self { input: process.stdin.take(), process, url: url.to_owned() })
    }

    /// Ends it as whoever has started it does.
    pub(super) fn stop(mut self) {
        drop(self.input.take());
        assert!(self.process.wait().expect("an end").success());
    }
}

impl Drop for Hub {
    fn drop(&mut self) {
        drop(self.input.take());
        // an error: it has ended
        let _ = self.process.wait();
    }
}

/// Whether there is a `RabbitMQ`; where there must be one, that is an error.
fn is_installed() -> bool {
    let debian = Path::new("/usr/lib/rabbitmq/bin/rabbitmq-server");
    let in_path = || {
        let path = env::var_os("PATH").unwrap_or_default();
        env::split_paths(&path).any(|directory| directory.join("rabbitmq-server").exists())
    };
    let is_installed = debian.exists() || in_path();
    let is_required = env::var_os("FHIR_SAS_REQUIRE_BROKER").is_some_and(|set| set == "1");
    assert!(is_installed || !is_required, "RabbitMQ is not installed");
    is_installed
}

pub(super) fn platform(test: usize) -> ClientId {
    format!("fr.health.test.ptfsas-{test}").parse().expect("an id")
}

pub(super) fn samu(test: usize) -> ClientId {
    format!("fr.health.test.samu-{test}").parse().expect("an id")
}

/// Where the software that has this database writes what it prints.
pub(super) fn log_of(database: &str) -> String {
    [database, ".log"].concat()
}

/// The software of dispatchers, receiving.
pub(super) struct Software(Child);

impl Software {
    pub(super) fn start(hub: &str, client: &ClientId, database: &str, options: &[&str]) -> Self {
        let mut software = lrm(&["receive", "--client", client.as_ref(), "--database", database]);
        let log = File::options().create(true).append(true).open(log_of(database));
        let log = log.expect("a file");
        software.args(options).env("LRM_HUB", hub).stdout(log.try_clone().expect("a file"));
        Self(software.stderr(log).spawn().expect("it runs"))
    }

    /// As by `kill -9`: nothing is tidied up.
    pub(super) fn kill(mut self) {
        self.0.kill().expect("it runs");
        self.0.wait().expect("an end");
    }
}

impl Drop for Software {
    fn drop(&mut self) {
        // an error: it has ended
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// A connection to the Hub as one that the platform has.
pub(super) struct Platform {
    _connection: Connection,
    channel: Channel,
    own: ClientId,
    to: ClientId,
}

/// What came back about a message: its id, and the error if it is one.
pub(super) type Back = (String, Option<KnownError>);

impl Platform {
    pub(super) async fn connect(hub: &str, own: ClientId, to: ClientId) -> Self {
        let connection = Connection::connect(hub, ConnectionProperties::default()).await;
        let connection = connection.expect("a connection");
        let channel = connection.create_channel().await.expect("a channel");
        channel.confirm_select(ConfirmSelectOptions::default()).await.expect("confirmations");
        Self { _connection: connection, channel, own, to }
    }

    /// An envelope that is sent now, or so many seconds later.
    pub(super) fn envelope(
        &self,
        number: u32,
        appointment: HubAppointment,
        later: i64,
    ) -> Envelope {
        let sent = now() + TimeDelta::seconds(later);
        let to = Addressing::new(&self.own, &self.to, number, sent, now() + TimeDelta::hours(1));
        to.report(appointment).expect("a message")
    }

    pub(super) fn expiring(
        &self,
        number: u32,
        appointment: HubAppointment,
        after: i64,
    ) -> Envelope {
        let expires = now() + TimeDelta::seconds(after);
        let to = Addressing::new(&self.own, &self.to, number, now() - TimeDelta::hours(1), expires);
        to.report(appointment).expect("a message")
    }

    pub(super) async fn publish(&self, envelope: &Envelope) {
        self.publish_as(EXCHANGE, self.own.as_ref(), &envelope.to_json(), persistent()).await;
    }

    pub(super) async fn publish_as(
        &self,
        exchange: &str,
        key: &str,
        text: &[u8],
        properties: BasicProperties,
    ) {
        let (exchange, key, options) =
            (exchange.into(), key.into(), BasicPublishOptions::default());
        let confirm = self.channel.basic_publish(exchange, key, options, text, properties).await;
        assert!(confirm.expect("it is sent").await.expect("a confirmation").is_ack());
    }

    /// Puts a text into the queue of the software, which the Hub would not do.
    pub(super) async fn smuggle(&self, text: &[u8]) {
        self.publish_as("", &self.to.queue(Queue::Message), text, persistent()).await;
    }

    /// The next message of a queue of the platform.
    pub(super) async fn back(&self, queue: Queue) -> Back {
        let start = Instant::now();
        while start.elapsed() < PATIENCE {
            let queue = self.own.queue(queue);
            let got = self.channel.basic_get(queue.as_str().into(), BasicGetOptions::default());
            if let Some(message) = got.await.expect("the queue") {
                message.ack(BasicAckOptions::default()).await.expect("it is there");
                return notice(&message.data);
            }
            sleep(Duration::from_millis(50)).await;
        }
        panic!("nothing came back");
    }
}

fn notice(text: &[u8]) -> Back {
    let read = hub::read(text).expect("a message");
    assert!(read.report().is_conformant(), "{}", read.report());
    let Document::Envelope(envelope) = read.into_document() else { panic!("no envelope") };
    match envelope.notice().expect("a notice") {
        Notice::Acknowledged { distribution_id } => (distribution_id.to_owned(), None),
        Notice::Failed { distribution_id, error } => {
            (distribution_id.to_owned(), Some(error.known().expect("a known error")))
        }
        _ => panic!("another notice"),
    }
}

pub(super) fn persistent() -> BasicProperties {
    let properties = BasicProperties::default().with_content_type(MESSAGE_CONTENT_TYPE.into());
    properties.with_delivery_mode(2)
}

fn now() -> DateTime<FixedOffset> {
    Zone::PARIS.to_local(Utc::now())
}

/// An appointment at nine, with that id.
pub(super) fn appointment(id: &str) -> HubAppointmentBuilder {
    let at = |text| DateTime::parse_from_rfc3339(text).expect("a time");
    let mut appointment = HubAppointment::builder(id);
    appointment
        .time(at("2090-03-06T09:00:00+01:00"), at("2090-03-06T09:15:00+01:00"))
        .created(at("2090-03-01T18:00:00+01:00"))
        .status(AppointmentState::Booked)
        .practitioner(
            "810002909371".parse::<fhir_sas::identifier::PractitionerId>().expect("an id"),
        )
        .practitioner_name("MARTIN", "Claire")
        .regulator("LORIDON", "Sébastien", "s.loridon@example.fr");
    appointment
}

pub(super) fn id(of: &ClientId, number: u32) -> String {
    format!("{of}_{number}")
}

/// Waits until a program prints what it should.
pub(super) async fn soon(arguments: &[&str], holds: impl Fn(&str) -> bool) -> String {
    let start = Instant::now();
    loop {
        let output = lrm(arguments).output().expect("it runs");
        let shown = String::from_utf8(output.stdout).expect("a text");
        if holds(&shown) {
            return shown;
        }
        if start.elapsed() > PATIENCE {
            io::stderr().write_all(&output.stderr).expect("an output");
            panic!("{shown}");
        }
        sleep(Duration::from_millis(100)).await;
    }
}
