//! A client of the Service d'Accès aux Soins, as its platform is one. README.md says how to use it.

mod account;
mod args;
mod ask;
mod client;
mod files;
mod receive;
mod show;
mod slots;
mod tls;
mod wrong;

use std::process::ExitCode;

use clap::Parser;

use crate::args::{Arguments, Command};

type Failure = Box<dyn std::error::Error>;

#[tokio::main]
async fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let lang = arguments.lang();
    // the libraries for TLS leave the choice of cryptography to the program; an error: it was made before
    let _ = rustls::crypto::ring::default_provider().install_default();
    let done = match arguments.command {
        Command::Slots(order) => slots::practitioners(order, lang).await,
        Command::Sos(order) => slots::associations(order, lang).await,
        Command::Read(order) => slots::files(&order, lang),
        Command::Account(order) => account::send(order, lang).await,
        Command::Receive(order) => receive::serve(order).await.map(|()| ExitCode::SUCCESS),
    };
    done.unwrap_or_else(|error| {
        eprintln!("platform: {error}");
        ExitCode::from(2)
    })
}
