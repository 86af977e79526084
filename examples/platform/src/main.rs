//! A client of the Service d'Accès aux Soins, as its platform is one. See README.md for how to use it.

mod account;
mod args;
mod ask;
mod bookings;
mod broker;
mod client;
mod files;
mod hub;
// these are the same in every server that keeps a database
#[path = "../../vendor/src/in_place.rs"]
mod in_place;
mod known;
mod messages;
mod metrics;
mod missing;
mod parsers;
#[path = "../../vendor/src/private_file.rs"]
mod private_file;
mod receive;
// the same in every server that demands certificates
#[path = "../../vendor/src/revocation.rs"]
mod revocation;
mod server;
mod show;
mod slots;
mod text;
mod tls;
// the same in every server that reads bodies
#[path = "../../vendor/src/unread.rs"]
mod unread;
mod watch;
mod wrong;

use std::{panic, process::ExitCode};

use clap::Parser;
use tokio::runtime::Runtime;

use crate::{
    args::{Arguments, Command},
    bookings::Bookings,
};

type Failure = Box<dyn std::error::Error + Send + Sync>;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    // the text of a panic may quote what a vendor has sent
    panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        eprintln!("platform: internal fault at {place}: please report it");
    }));
    // the libraries for TLS leave the choice of cryptography to the program; an error: it was made before
    let _ = rustls::crypto::ring::default_provider().install_default();
    let done = Runtime::new().map_err(Failure::from).and_then(|runtime| {
        let done = runtime.block_on(run(arguments));
        // what is still being parsed after the time limit is not waited for
        runtime.shutdown_background();
        done
    });
    done.unwrap_or_else(|error| {
        for line in error.to_string().lines() {
            eprintln!("platform: {}", text::plain(line));
        }
        ExitCode::from(2)
    })
}

async fn run(arguments: Arguments) -> Result<ExitCode, Failure> {
    let lang = arguments.lang();
    match arguments.command {
        Command::Slots(order) => slots::practitioners(order, lang).await,
        Command::Sos(order) => slots::associations(order, lang).await,
        Command::Watch(order) => watch::serve(*order).await.map(|()| ExitCode::SUCCESS),
        Command::Read(order) => slots::files(&order, lang),
        Command::Account(order) => account::send(order, lang).await,
        Command::Receive(order) => receive::serve(*order).await.map(|()| ExitCode::SUCCESS),
        Command::Messages(order) => {
            let messages = Bookings::existing(&order.database)?.messages().await;
            print!("{}", messages.map_err(|_| "the database does not answer")?);
            Ok(ExitCode::SUCCESS)
        }
    }
}
