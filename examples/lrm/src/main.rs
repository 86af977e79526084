//! A software of dispatchers that receives appointments through the Hub Santé. README.md has how to use it.

mod args;
mod broker;
mod desk;
// these are the same in every server that keeps a database
#[path = "../../vendor/src/in_place.rs"]
mod in_place;
#[path = "../../vendor/src/private_file.rs"]
mod private_file;
mod receive;
mod test_hub;
mod text;

use std::{future::Future, process::ExitCode};

use clap::Parser;
use tokio::runtime::Runtime;

use crate::{
    args::{Arguments, Command},
    desk::Desk,
    text::plain,
};

type Failure = Box<dyn std::error::Error + Send + Sync>;

fn main() -> ExitCode {
    match run(Arguments::parse().command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            for line in error.to_string().lines() {
                eprintln!("lrm: {}", plain(line));
            }
            ExitCode::from(2)
        }
    }
}

fn run(command: Command) -> Result<(), Failure> {
    match command {
        Command::Receive(order) => block_on(receive::receive(&order)),
        Command::TestHub(order) => block_on(test_hub::stand_in(&order)),
        Command::List(order) => {
            print!("{}", Desk::existing(&order.data.database)?.list(order.file.as_deref())?);
            Ok(())
        }
        Command::Attach(order) => {
            let mut desk = Desk::existing(&order.data.database)?;
            if desk.attach(&order.appointment, &order.file)? {
                Ok(())
            } else {
                Err("no appointment has this id".into())
            }
        }
        Command::History(order) => {
            print!("{}", Desk::existing(&order.database)?.history()?);
            Ok(())
        }
    }
}

/// Runs to the end of `work`. A thread that is blocked in a read of the standard input is not waited for: it ends with the process.
fn block_on(work: impl Future<Output = Result<(), Failure>>) -> Result<(), Failure> {
    let runtime = Runtime::new()?;
    let done = runtime.block_on(work);
    runtime.shutdown_background();
    done
}
