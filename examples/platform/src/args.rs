//! The command line.
#![allow(clippy::doc_markdown, reason = "the help shows these texts as they are")]

use std::{env, net::SocketAddr, path::PathBuf, time::Duration};

use chrono::{DateTime, FixedOffset};
use clap::{Args, Parser, Subcommand, value_parser};
use fhir_sas::{
    booking::Platform,
    diagnostic::Lang,
    hub::ClientId,
    identifier::{PractitionerId, RegulatorId, StructureId},
    search::Search,
};

use crate::broker::Address;

/// A client of the Service d'Accès aux Soins, as its platform is one
#[derive(Parser)]
#[command(version, after_help = EXIT)]
pub struct Arguments {
    #[command(subcommand)]
    pub command: Command,
    /// Language of the output, fr or en [default: by $LC_ALL, $LC_MESSAGES or $LANG, else en]
    #[arg(long, global = true, value_parser = lang)]
    lang: Option<Lang>,
}

const EXIT: &str =
    "Exit code: 0 all have answered, 1 some have not, 2 nobody has, or the order makes no sense";

#[derive(Subcommand)]
pub enum Command {
    /// Ask vendors for slots of practitioners
    Slots(Slots),
    /// Ask vendors for slots of places of SOS Médecins
    Sos(Sos),
    /// Ask vendors again and again, and serve figures about their answers to Prometheus
    Watch(Box<Watch>),
    /// Read answers of vendors from files
    Read(Read),
    /// Send the account of a regulator to vendors
    Account(Account),
    /// Receive bookings
    Receive(Box<Receive>),
    /// Show the messages to the software of dispatchers, and what became of each
    Messages(Messages),
}

#[derive(Args)]
pub struct Slots {
    /// RPPS or ADELI numbers, any number of them
    #[arg(long, required = true, num_args = 1.., value_name = "RPPS")]
    pub practitioner: Vec<PractitionerId>,
    /// Ask for slots through a CPTS too
    #[arg(long)]
    pub cpts: bool,
    #[command(flatten)]
    pub question: Question,
}

#[derive(Args)]
pub struct Sos {
    /// SIRET numbers of associations, any number of them
    #[arg(long, required = true, num_args = 1.., value_name = "SIRET")]
    pub association: Vec<StructureId>,
    #[command(flatten)]
    pub question: Question,
}

#[derive(Args)]
pub struct Watch {
    /// RPPS or ADELI numbers, any number of them
    #[arg(long, required_unless_present = "association", num_args = 1.., value_name = "RPPS")]
    pub practitioner: Vec<PractitionerId>,
    /// Ask for slots through a CPTS too
    #[arg(long)]
    pub cpts: bool,
    /// SIRET numbers of associations of SOS Médecins, any number of them
    #[arg(long, num_args = 1.., value_name = "SIRET")]
    pub association: Vec<StructureId>,
    #[command(flatten)]
    pub scope: Scope,
    /// How many seconds there are from one round of questions to the next
    #[arg(long, value_name = "SECONDS", default_value_t = 60, value_parser = value_parser!(u64).range(1..=86400))]
    pub every: u64,
    /// Where to serve the figures
    #[arg(long, default_value = "127.0.0.1:8491")]
    pub listen: SocketAddr,
}

/// A search with how its slots are shown.
#[derive(Args)]
pub struct Question {
    #[command(flatten)]
    pub scope: Scope,
    #[command(flatten)]
    pub form: Form,
}

/// The parameters of a search, in any flow.
#[derive(Args)]
pub struct Scope {
    #[command(flatten)]
    pub vendors: Vendors,
    /// When slots start at the earliest, as in 2026-03-02T08:00:00+01:00 [default: now]
    #[arg(long, value_name = "INSTANT")]
    pub from: Option<DateTime<FixedOffset>>,
    /// In how many hours from then slots are to start
    #[arg(long, default_value_t = 72, value_parser = value_parser!(i64).range(1..=24 * 366))]
    pub hours: i64,
    /// How long to wait for all answers, in seconds
    #[arg(long, value_name = "SECONDS", default_value = "7", value_parser = seconds)]
    pub budget: Duration,
    #[command(flatten)]
    pub limits: Limits,
}

/// How much is read.
#[derive(Args)]
pub struct Limits {
    /// The longest answer that is read, as in 2MiB
    #[arg(long, value_name = "SIZE", default_value = "2MiB", value_parser = size)]
    pub max_answer: usize,
    /// How much is read of all answers together
    #[arg(long, value_name = "SIZE", default_value = "32MiB", value_parser = size)]
    pub max_total: usize,
}

/// Whom to talk to.
#[derive(Args)]
pub struct Vendors {
    /// Base address of a vendor's server, as in https://agenda.example.fr/fhir; any number of them
    #[arg(long, required = true, num_args = 1.., value_name = "URL", value_parser = base)]
    pub vendor: Vec<String>,
    /// Mutual TLS with ca.pem, client.pem and client.key of this directory
    #[arg(long, value_name = "DIR")]
    pub tls: Option<PathBuf>,
}

/// How slots are shown.
#[derive(Args)]
pub struct Form {
    /// Print JSON instead of a table
    #[arg(long)]
    pub json: bool,
    /// Show so many slots at most
    #[arg(long, value_name = "SLOTS", default_value_t = 1000)]
    pub limit: usize,
    /// The origin of the user that is passed to booking pages
    #[arg(long, value_name = "NAME", default_value = "sas")]
    pub origin: String,
}

#[derive(Args)]
pub struct Read {
    /// Answers in JSON; - is the standard input
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<PathBuf>,
    /// Address of the search that they answer [default: their link of relation self]
    #[arg(long, value_name = "URL")]
    pub request: Option<Search>,
    #[command(flatten)]
    pub limits: Limits,
    #[command(flatten)]
    pub form: Form,
}

#[derive(Args)]
pub struct Account {
    #[command(flatten)]
    pub vendors: Vendors,
    /// National or technical id of the regulator
    #[arg(long)]
    pub id: RegulatorId,
    /// Family name
    #[arg(long)]
    pub family: String,
    /// Given name
    #[arg(long)]
    pub given: String,
    /// E-mail address
    #[arg(long)]
    pub email: String,
    /// The regulator may no longer book
    #[arg(long)]
    pub inactive: bool,
    /// Change the account that has this id until now; without it, an account is created, or closed with --inactive
    #[arg(long, value_name = "ID")]
    pub update_from: Option<RegulatorId>,
}

#[derive(Args)]
pub struct Receive {
    /// Where to listen
    #[arg(long, default_value = "127.0.0.1:8490")]
    pub listen: SocketAddr,
    /// Address of the server as vendors see it [default: that where it listens, with /fhir/v1]
    #[arg(long, value_name = "URL", value_parser = Platform::at)]
    pub base: Option<Platform>,
    /// File of the database; without it, all is forgotten when the server stops
    #[arg(long, value_name = "FILE")]
    pub database: Option<PathBuf>,
    /// Mutual TLS with ca.pem, crl.pem, server.pem and server.key of this directory
    #[arg(long, value_name = "DIR", requires = "let_in")]
    pub tls: Option<PathBuf>,
    /// A vendor who is let in: CN and OU of its certificate, and a system of the ids of its bookings; any number of times, for
    /// vendors and for systems
    #[arg(long, requires = "tls", num_args = 3, value_names = ["CN", "OU", "SYSTEM"])]
    pub let_in: Vec<String>,
    /// After how many seconds the files of --tls are read again
    #[arg(long, value_name = "SECONDS", default_value = "300", value_parser = seconds)]
    pub read_again: Duration,
    /// How many connections are open at once; further ones wait
    #[arg(long, value_name = "CONNECTIONS", default_value_t = 256, value_parser = value_parser!(u32).range(1..=65536))]
    pub connections: u32,
    /// How long a client may take for its handshake, for the headers of a request, for its body, and between two requests, in
    /// seconds; and how long pending requests may take when the server stops
    #[arg(long, value_name = "SECONDS", default_value = "10", value_parser = seconds)]
    pub patience: Duration,
    /// How old a connection may become, in seconds: a certificate that is revoked meanwhile counts until then
    #[arg(long, value_name = "SECONDS", default_value = "60", value_parser = seconds)]
    pub max_age: Duration,
    #[command(flatten)]
    pub hub: Hub,
}

/// Whether and how bookings are sent on.
#[derive(Args)]
pub struct Hub {
    /// Address of the broker of the Hub Santé, as in amqps://broker.example.fr/%2f?auth_mechanism=external: bookings are sent on
    /// to the software of dispatchers
    #[arg(id = "hub", long, value_name = "URL", env = "PLATFORM_HUB", hide_env_values = true, requires_all = ["known", "database"])]
    pub address: Option<Address>,
    /// What the platform knows of regulators and practitioners, in JSON; README.md has an example. Read again whenever bookings are due
    #[arg(long, value_name = "FILE", requires = "hub")]
    pub known: Option<PathBuf>,
    /// Own id on the Hub
    #[arg(id = "hub-client", long, value_name = "ID", default_value = "fr.health.test.ptfsas")]
    pub client: ClientId,
    /// Mutual TLS with the Hub, with ca.pem, client.pem and client.key of this directory
    #[arg(id = "hub-tls", long, value_name = "DIR", requires = "hub")]
    pub tls: Option<PathBuf>,
    /// Time to live of a message, in seconds
    #[arg(long, value_name = "SECONDS", default_value_t = 172_800, value_parser = value_parser!(i64).range(1..=86400 * 30))]
    pub lifetime: i64,
}

#[derive(Args)]
pub struct Messages {
    /// File of the database
    #[arg(long, value_name = "FILE")]
    pub database: PathBuf,
}

impl Arguments {
    /// The requested language, or else that of the environment.
    pub fn lang(&self) -> Lang {
        self.lang.unwrap_or_else(|| {
            let set = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(env::var_os);
            let first = set.into_iter().find(|value| !value.is_empty()).unwrap_or_default();
            if first.to_string_lossy().starts_with("fr") { Lang::Fr } else { Lang::En }
        })
    }
}

/// One of two texts.
pub fn in_lang<T>(lang: Lang, english: T, french: T) -> T {
    if lang == Lang::Fr { french } else { english }
}

fn lang(name: &str) -> Result<Lang, &'static str> {
    match name {
        "fr" => Ok(Lang::Fr),
        "en" => Ok(Lang::En),
        _ => Err("expected fr or en"),
    }
}

fn seconds(text: &str) -> Result<Duration, &'static str> {
    let seconds = text.parse().ok().filter(|seconds| (0.001..=600.0).contains(seconds));
    seconds.map(Duration::from_secs_f64).ok_or("expected seconds from 0.001 to 600, as in 7")
}

/// Bytes, or with `KiB` or `MiB`.
fn size(text: &str) -> Result<usize, &'static str> {
    let units = [("MiB", 1 << 20), ("KiB", 1 << 10), ("", 1)];
    let read = |(unit, bytes): (&str, usize)| {
        let number: usize = text.strip_suffix(unit)?.trim_end().parse().ok()?;
        number.checked_mul(bytes).filter(|size| (1..=4095 << 20).contains(size))
    };
    units
        .into_iter()
        .find_map(read)
        .ok_or("expected a size up to 4095MiB, as in 2MiB, 64KiB or 4096")
}

/// The address is shown in the output, so that it must not contain a password.
fn base(text: &str) -> Result<String, &'static str> {
    const EXPECTED: &str = "expected an absolute http or https address without password, query and fragment, \
        as in https://agenda.example.fr/fhir";
    let url = reqwest::Url::parse(text).map_err(|_| EXPECTED)?;
    let is_web = matches!(url.scheme(), "http" | "https") && url.has_host();
    let is_plain = url.username().is_empty() && url.password().is_none();
    if is_web && is_plain && url.query().is_none() && url.fragment().is_none() {
        Ok(text.trim_end_matches('/').to_owned())
    } else {
        Err(EXPECTED)
    }
}
