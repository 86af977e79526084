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

/// Exit status and output of a run.
#[derive(Debug)]
pub(super) struct RunResult {
    pub(super) code: Option<i32>,
    pub(super) out: String,
    pub(super) err: String,
}

/// Runs it to its end; servers of the test go on meanwhile.
pub(super) async fn run(arguments: &[&str]) -> RunResult {
    let mut command = command(arguments);
    let output = tokio::task::spawn_blocking(move || command.output()).await;
    result_of(output.expect("no panic").expect("it runs"))
}

pub(super) fn result_of(output: Output) -> RunResult {
    let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
    RunResult { code: output.status.code(), out: text(output.stdout), err: text(output.stderr) }
}
