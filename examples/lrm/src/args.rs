//! The command line.
#![allow(clippy::doc_markdown, reason = "the help shows these texts as they are")]

use std::{net::SocketAddr, path::PathBuf};

use clap::{Args, Parser, Subcommand};
use fhir_sas::hub::ClientId;

use crate::broker::Address;

/// A software of dispatchers that receives appointments through the Hub Santé
#[derive(Parser)]
#[command(version)]
pub struct Arguments {
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Subcommand)]
pub enum Command {
    /// Receive appointments until Ctrl-C
    Receive(Receive),
    /// Show the appointments, or those of a dispatch file
    List(List),
    /// Put an appointment into a dispatch file, where it stays whatever becomes of it
    Attach(Attach),
    /// Show the messages that were received, and what was done with each
    History(Data),
    /// Stand in for the Hub: start RabbitMQ, and take messages from who sends them to who receives them, until Ctrl-C or the end
    /// of the standard input
    TestHub(TestHub),
}

#[derive(Args)]
pub struct Data {
    /// File of the database
    #[arg(long, value_name = "FILE")]
    pub database: PathBuf,
}

#[derive(Args)]
pub struct Receive {
    /// Address of the Hub's broker, as in amqps://broker.example.fr/%2f?auth_mechanism=external
    #[arg(long, value_name = "URL", env = "LRM_HUB", hide_env_values = true)]
    pub hub: Address,
    /// Mutual TLS with ca.pem, client.pem and client.key of this directory
    #[arg(long, value_name = "DIR")]
    pub tls: Option<PathBuf>,
    /// Own id on the Hub
    #[arg(long, value_name = "ID", default_value = "fr.health.test.samu330")]
    pub client: ClientId,
    #[command(flatten)]
    pub data: Data,
}

#[derive(Args)]
pub struct List {
    #[command(flatten)]
    pub data: Data,
    /// Those of this dispatch file only
    #[arg(long, value_name = "NUMBER")]
    pub file: Option<String>,
}

#[derive(Args)]
pub struct Attach {
    #[command(flatten)]
    pub data: Data,
    /// Number of the dispatch file
    #[arg(long, value_name = "NUMBER")]
    pub file: String,
    /// Id of the appointment, as the list has it
    pub appointment: String,
}

#[derive(Args)]
pub struct TestHub {
    /// Where RabbitMQ is to listen
    #[arg(long, default_value = "127.0.0.1:5672")]
    pub listen: SocketAddr,
    /// Where RabbitMQ keeps messages; made if it is not there
    #[arg(long, value_name = "DIR")]
    pub data: PathBuf,
    /// Mutual TLS with ca.pem, server.pem and server.key of this directory; client.pem and client.key are for the stand-in itself
    #[arg(long, value_name = "DIR")]
    pub tls: Option<PathBuf>,
    /// Who takes part
    #[arg(long, value_name = "ID", num_args = 1.., default_values = ["fr.health.test.ptfsas", "fr.health.test.samu330"])]
    pub client: Vec<ClientId>,
}
