//! Runs the command line.

use std::process::{Command, Output, Stdio};

/// The command line with these arguments, and no settings of who runs the tests.
pub(super) fn command(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_platform"));
    command.args(arguments).stdin(Stdio::null()).env("LC_ALL", "C");
    for name in ["HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"] {
        command.env_remove(name);
    }
    command
}

/// What a run has told.
#[derive(Debug)]
pub(super) struct Told {
    pub(super) code: Option<i32>,
    pub(super) out: String,
    pub(super) err: String,
}

/// Runs it to its end; servers of the test go on meanwhile.
pub(super) async fn run(arguments: &[&str]) -> Told {
    let mut command = command(arguments);
    let output = tokio::task::spawn_blocking(move || command.output()).await;
    told_by(output.expect("no panic").expect("it runs"))
}

pub(super) fn told_by(output: Output) -> Told {
    let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
    Told { code: output.status.code(), out: text(output.stdout), err: text(output.stderr) }
}
