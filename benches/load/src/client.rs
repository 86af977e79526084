//! The client: asks as soon as it is answered, on several connections at once.

use std::{
    error::Error,
    net::SocketAddr,
    sync::{
        Arc,
        atomic::{AtomicU32, Ordering},
    },
    time::{Duration, Instant},
};

use fhir_sas::http::ACCEPT;
use reqwest::{Client, header};
use tokio::task::JoinSet;

type Failure = Box<dyn Error + Send + Sync>;

/// However fast the server is.
const MOST_SEARCHES: u32 = 200_000;
/// For a whole answer: what the platform grants its vendors.
const PATIENCE: Duration = Duration::from_secs(7);

/// What a route did.
pub struct Measured {
    pub searches: u32,
    pub seconds: f64,
    /// Seconds of a core that the server took.
    pub cpu: f64,
    /// In rising order.
    waits: Vec<Duration>,
}

impl Measured {
    /// The wait that this share of the searches did not exceed.
    pub fn wait(&self, percent: usize) -> Duration {
        let index = (self.waits.len() * percent).div_ceil(100).saturating_sub(1);
        self.waits.get(index).copied().unwrap_or_default()
    }
}

/// Keeps connections open, of which each search takes one for itself.
pub fn client() -> Result<Client, Failure> {
    let client = Client::builder().no_proxy().timeout(PATIENCE);
    Ok(client.build()?)
}

pub async fn ask(client: &Client, url: &str) -> Result<Vec<u8>, Failure> {
    let response = client.get(url).header(header::ACCEPT, ACCEPT).send().await?;
    Ok(response.error_for_status()?.bytes().await?.into())
}

/// Asks for so long, after a while that does not count.
pub async fn measure(
    client: &Client,
    server: SocketAddr,
    url: &str,
    bytes: usize,
    connections: usize,
    time: Duration,
) -> Result<Measured, Failure> {
    keep_asking(client, url, bytes, connections, time / 10).await?;
    let cpu_before = cpu(client, server).await?;
    let start = Instant::now();
    let mut waits = keep_asking(client, url, bytes, connections, time).await?;
    let seconds = start.elapsed().as_secs_f64();
    let cpu = cpu(client, server).await?.saturating_sub(cpu_before).as_secs_f64();
    waits.sort_unstable();
    Ok(Measured { searches: u32::try_from(waits.len())?, seconds, cpu, waits })
}

async fn keep_asking(
    client: &Client,
    url: &str,
    bytes: usize,
    connections: usize,
    time: Duration,
) -> Result<Vec<Duration>, Failure> {
    let asked = Arc::new(AtomicU32::new(0));
    let end = Instant::now() + time;
    let mut workers = JoinSet::new();
    for _ in 0..connections {
        let (client, url, asked) = (client.clone(), url.to_owned(), Arc::clone(&asked));
        workers.spawn(async move {
            let mut waits = Vec::new();
            while Instant::now() < end && asked.fetch_add(1, Ordering::Relaxed) < MOST_SEARCHES {
                let start = Instant::now();
                let got = ask(&client, &url).await?.len();
                waits.push(start.elapsed());
                if got != bytes {
                    return Err(format!("{bytes} bytes were expected, {got} came").into());
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

async fn cpu(client: &Client, server: SocketAddr) -> Result<Duration, Failure> {
    let nanos = client.get(format!("http://{server}/cpu")).send().await?.text().await?;
    Ok(Duration::from_nanos(nanos.parse()?))
}
