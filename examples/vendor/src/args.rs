//! The command line.

use std::{net::SocketAddr, path::PathBuf};

use chrono::NaiveDate;
use clap::{Args, Parser, Subcommand};
use fhir_sas::identifier::PractitionerId;

/// The server of an appointment book that takes part in the Service d'Accès aux Soins
#[derive(Parser)]
#[command(version, args_conflicts_with_subcommands = true)]
pub struct Arguments {
    #[command(subcommand)]
    pub command: Option<Command>,
    #[command(flatten)]
    pub serve: Serve,
}

#[derive(Subcommand)]
pub enum Command {
    /// Make a certificate authority to try mutual TLS with, and certificates of it
    MakeTestCa {
        /// Where to write them; made if it is not there
        directory: PathBuf,
    },
    /// Send bookings to the platform again that it has refused, or that wait: by the server that runs on the database
    Resend {
        /// File of the database
        #[arg(long, value_name = "FILE")]
        database: PathBuf,
        /// Id of one booking, as the log has it [default: all that were refused or wait]
        booking: Option<String>,
    },
    /// Supply the practitioner who takes over what was requested on the place de marché; the server that runs on the database
    /// informs the platform
    TakeOver {
        /// File of the database
        #[arg(long, value_name = "FILE")]
        database: PathBuf,
        /// RPPS number of a practitioner in the agenda
        #[arg(long, value_name = "RPPS")]
        practitioner: PractitionerId,
        /// Id of the booking, as its page and the log have it
        booking: String,
    },
}

#[derive(Args)]
pub struct Serve {
    /// Where to listen
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:8480")]
    pub listen: SocketAddr,
    /// Address of the server as others see it [default: that where it listens]
    #[arg(long, value_name = "URL")]
    pub base: Option<String>,
    /// Where to listen for browsers, which have no certificate, with --tls; without it, at the same place
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:8481")]
    pub pages: SocketAddr,
    /// Address of the pages as browsers see it [default: that of the server, or with --tls that where it listens for them]
    #[arg(long, value_name = "URL")]
    pub pages_base: Option<String>,
    /// File of the database; without it, all is forgotten when the server stops
    #[arg(long, value_name = "FILE")]
    pub database: Option<PathBuf>,
    /// First day of the demo agenda, as in 2026-03-02 [default: today, and on from day to day]
    #[arg(long, value_name = "DATE")]
    pub slots_from: Option<NaiveDate>,
    /// Address of the platform to which bookings are sent; without it, they wait
    #[arg(long, value_name = "URL")]
    pub platform: Option<String>,
    /// Mutual TLS with ca.pem, crl.pem, server.pem and server.key of this directory
    #[arg(long, value_name = "DIR")]
    pub tls: Option<PathBuf>,
    /// CN that a client's certificate must have
    #[arg(long, value_name = "NAME", default_value = crate::tls::TEST_CN)]
    pub client_cn: String,
    /// OU that a client's certificate must have
    #[arg(long, value_name = "NAME", default_value = crate::tls::TEST_OU)]
    pub client_ou: String,
    /// Issuer for single sign-on; without it, a page asks for an e-mail address and believes it (for demonstrations only)
    #[arg(long, value_name = "URL", requires = "client_id")]
    pub issuer: Option<String>,
    /// This server's id at the issuer
    #[arg(long, value_name = "ID")]
    pub client_id: Option<String>,
    /// File with this server's secret at the issuer
    #[arg(long, value_name = "FILE")]
    pub client_secret: Option<PathBuf>,
    /// After how many seconds certificates, revocation lists and the issuer's keys are read again
    #[arg(long, value_name = "SECONDS", default_value_t = 3600, value_parser = clap::value_parser!(u32).range(1..=86_400))]
    pub read_again: u32,
    /// How many seconds the platform, or a gateway before it, may go on with a request that it has not answered
    #[arg(long, value_name = "SECONDS", default_value_t = 60, value_parser = clap::value_parser!(u32).range(1..=3600))]
    pub settle: u32,
    /// How many connections are served at once, on each address
    #[arg(long, value_name = "COUNT", default_value_t = 256, value_parser = clap::value_parser!(u16).range(1..))]
    pub connections: u16,
}
