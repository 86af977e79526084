//! `sas-validate serve` under load: `load validate PROGRAM` checks an answer with 10 slots again and again.
//!
//! The server has one thread for checks and one for connections. *Core* is the processor time that its process took, the kernel's
//! work included, as Linux counts it.

use std::{
    fs,
    io::{BufRead, BufReader},
    process::{Child, Command, Stdio},
    sync::Arc,
    time::{Duration, Instant},
};

use fhir_sas::http::CONTENT_TYPE;
use reqwest::{Client, header};
use tokio::task::JoinSet;

use crate::{Failure, client};

/// Ticks a second in `/proc`, whatever the kernel's own clock is.
const TICKS: f64 = 100.0;

const CONNECTIONS: [usize; 3] = [2, 8, 32];

/// The server; it is killed when it goes.
struct Server(Child);

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Server {
    /// Seconds of a core that it has taken.
    fn cpu(&self) -> Result<f64, Failure> {
        let stat = fs::read_to_string(format!("/proc/{}/stat", self.0.id()))?;
        // behind the name of the program, which may hold blanks
        let fields = stat.rsplit_once(')').map_or("", |(_, fields)| fields).split_whitespace();
        let ticks: Vec<f64> = fields.skip(11).take(2).filter_map(|one| one.parse().ok()).collect();
        Ok(ticks.iter().sum::<f64>() / TICKS)
    }
}

pub async fn run(program: &str, answer: Vec<u8>, time: Duration) -> Result<(), Failure> {
    let mut command = Command::new(program);
    command.args(["serve", "--listen", "127.0.0.1:0", "--threads", "1"]).stdout(Stdio::piped());
    let mut server = Server(command.spawn()?);
    let mut line = String::new();
    let out = server.0.stdout.take().ok_or("no output")?;
    BufReader::new(out).read_line(&mut line)?;
    let url = format!("{}/$validate?use-case=ps&layer=guide", line.trim());
    let client = client::client()?;
    let answer = Arc::<[u8]>::from(answer);

    println!("an answer of {} bytes, checked at the layer `guide`\n", answer.len());
    println!(
        "| connections | checks/s | p50, ms | p99, ms | core, µs a check | checks/s, one core |"
    );
    println!("|--:|--:|--:|--:|--:|--:|");
    for connections in CONNECTIONS {
        keep_sending(&client, &url, &answer, connections, time / 10).await?;
        let (cpu, began) = (server.cpu()?, Instant::now());
        let mut waits = keep_sending(&client, &url, &answer, connections, time).await?;
        let (cpu, seconds) = (server.cpu()? - cpu, began.elapsed().as_secs_f64());
        waits.sort_unstable();
        let checks = f64::from(u32::try_from(waits.len())?);
        let wait = |percent: usize| waits[(waits.len() * percent / 100).min(waits.len() - 1)];
        println!(
            "| {connections} | {:.0} | {:.2} | {:.2} | {:.0} | {:.0} |",
            checks / seconds,
            wait(50).as_secs_f64() * 1e3,
            wait(99).as_secs_f64() * 1e3,
            cpu * 1e6 / checks,
            checks / cpu,
        );
    }
    Ok(())
}

async fn keep_sending(
    client: &Client,
    url: &str,
    body: &Arc<[u8]>,
    connections: usize,
    time: Duration,
) -> Result<Vec<Duration>, Failure> {
    let end = Instant::now() + time;
    let mut workers = JoinSet::new();
    for _ in 0..connections {
        let (client, url, body) = (client.clone(), url.to_owned(), Arc::clone(body));
        workers.spawn(async move {
            let mut waits = Vec::new();
            while waits.is_empty() || Instant::now() < end {
                let start = Instant::now();
                let sent = client.post(&url).header(header::CONTENT_TYPE, CONTENT_TYPE);
                let response = sent.body(body.to_vec()).send().await?.error_for_status()?;
                let outcome = response.bytes().await?;
                waits.push(start.elapsed());
                if !outcome.windows(11).any(|bytes| bytes == b"information") {
                    return Err("an answer that is not conformant".into());
                }
            }
            Ok::<_, Failure>(waits)
        });
    }
    let mut waits = Vec::new();
    while let Some(worker) = workers.join_next().await {
        waits.append(&mut worker??);
    }
    Ok(waits)
}
