//! The programs: built, started, queried and killed.

use std::{
    env,
    ffi::OsStr,
    fs,
    io::{BufRead, BufReader},
    net::TcpListener,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::Duration,
};

use reqwest::{Client, ClientBuilder};
use serde_json::Value;
use tokio::time::sleep;

use crate::{Failure, dispatchers::Dispatchers, ensure, regulator::REGULATOR};

/// The first day of the agenda: no slot begins or passes while the program runs.
const DAY: &str = "2090-03-06";

/// Where the programs are.
pub struct Parts(PathBuf);

/// A directory that goes when it is no longer needed.
pub struct Scratch(pub PathBuf);

/// A program that serves until it is killed.
pub struct Server {
    process: Child,
    /// What the addresses of its resources begin with.
    pub base: String,
}

/// Exit status and output of a program.
pub struct RunResult {
    pub code: Option<i32>,
    pub out: String,
    pub err: String,
}

/// A slot as the platform shows it.
pub struct Slot {
    pub link: String,
    /// With its offset.
    start: String,
    pub is_bookable: bool,
    pub has_cpts: bool,
}

impl Parts {
    /// Builds both with the settings of this program.
    pub fn build() -> Result<Self, Failure> {
        let mut build = Command::new(env!("CARGO"));
        build.args(["build", "--quiet", "-p", "vendor", "-p", "platform", "-p", "lrm"]);
        build.arg("--manifest-path");
        build.arg(concat!(env!("CARGO_MANIFEST_DIR"), "/../../Cargo.toml"));
        if !cfg!(debug_assertions) {
            build.arg("--release");
        }
        let done = build.status()?.success();
        ensure(done, "the three programs are built")?;
        Ok(Self(env::current_exe()?.with_file_name("")))
    }

    pub fn program(&self, name: &str) -> Command {
        let mut program =
            Command::new(self.0.join(name).with_extension(env::consts::EXE_EXTENSION));
        // everything is on this machine
        program.stdin(Stdio::null()).env("NO_PROXY", "*");
        program
    }

    pub fn vendor(&self, database: &Path, platform: &str) -> Result<Server, Failure> {
        self.vendor_at(ANYWHERE, database, platform)
    }

    pub fn vendor_at(
        &self,
        listen: &str,
        database: &Path,
        platform: &str,
    ) -> Result<Server, Failure> {
        self.vendor_with("--database", database, platform, [listen, ANYWHERE])
    }

    pub fn vendor_with_tls(
        &self,
        authority: &Path,
        platform: &str,
        pages: &str,
    ) -> Result<Server, Failure> {
        self.vendor_with("--tls", authority, platform, [ANYWHERE, pages])
    }

    fn vendor_with(
        &self,
        option: &str,
        path: &Path,
        platform: &str,
        [listen, pages]: [&str; 2],
    ) -> Result<Server, Failure> {
        let mut vendor = self.program("vendor");
        vendor.args(["--listen", listen, "--pages", pages]);
        vendor.args(["--slots-from", DAY, "--platform", platform]);
        // no gateway is between the two: a request that broke off is not carried out any more
        vendor.args(["--settle", "2"]);
        Server::start(vendor.arg(option).arg(path))
    }

    /// Supplies the practitioner of a booking that was requested without one.
    pub fn take_over(
        &self,
        agenda: &Path,
        practitioner: &str,
        booking: &str,
    ) -> Result<(), Failure> {
        let mut vendor = self.program("vendor");
        vendor.args(["take-over", "--practitioner", practitioner, booking, "--database"]);
        let output = vendor.arg(agenda).output()?;
        if output.status.success() { Ok(()) } else { Err(String::from_utf8(output.stderr)?.into()) }
    }

    pub fn make_test_authority(&self, directory: &Path) -> Result<(), Failure> {
        let made = self.program("vendor").arg("make-test-ca").arg(directory).output()?;
        ensure(made.status.success(), "a certificate authority is made")
    }

    /// A platform that sends bookings on when there is somebody to send them to.
    pub fn platform(
        &self,
        listen: &str,
        database: &Path,
        dispatchers: Option<&Dispatchers>,
    ) -> Result<Server, Failure> {
        let mut platform = self.program("platform");
        platform.args(["receive", "--listen", listen, "--database"]).arg(database);
        if let Some(dispatchers) = dispatchers {
            platform.arg("--known").arg(&dispatchers.known).env("PLATFORM_HUB", &dispatchers.url);
            if let Some(tls) = &dispatchers.tls {
                platform.arg("--hub-tls").arg(tls);
            }
        }
        Server::start(&mut platform)
    }

    /// A platform that lets the test vendor in, for bookings with ids of a system.
    pub fn platform_with_tls(
        &self,
        authority: &Path,
        database: &Path,
        system: &str,
    ) -> Result<Server, Failure> {
        let mut platform = self.program("platform");
        platform.args(["receive", "--listen", ANYWHERE, "--tls"]).arg(authority);
        platform.args(["--let-in", "vendor.test", "318751275100020", system]);
        Server::start(platform.arg("--database").arg(database))
    }

    pub fn run_platform(
        &self,
        arguments: impl IntoIterator<Item = impl AsRef<OsStr>>,
    ) -> Result<RunResult, Failure> {
        let output = self.program("platform").args(arguments).output()?;
        let (out, err) = (String::from_utf8(output.stdout)?, String::from_utf8(output.stderr)?);
        Ok(RunResult { code: output.status.code(), out, err })
    }

    /// The slots that an order finds; an error when anything is wrong with the answer.
    pub fn slots(&self, order: &[&str]) -> Result<Vec<Slot>, Failure> {
        let from = format!("{DAY}T00:00:00+01:00");
        let result = self.run_platform(order.iter().chain(&["--json", "--from", &from]))?;
        if result.code != Some(0) {
            return Err(format!("exit code {:?}: {}", result.code, result.err).into());
        }
        let shown: Value = serde_json::from_str(&result.out)?;
        if shown["vendors"][0]["wrong"] != Value::Array(Vec::new()) {
            return Err(format!("the vendor's answer is not right: {:#}", shown["vendors"]).into());
        }
        let slots = shown["slots"].as_array().ok_or("slots expected")?.iter();
        Ok(slots.map(Slot::of).collect())
    }

    pub fn account(&self, to: &[&str], email: &str) -> Result<(), Failure> {
        let person = ["--family", "Loridon", "--given", "Sébastien", "--email", email];
        let id = ["--id", REGULATOR];
        let result = self.run_platform([&["account"][..], to, &id, &person].concat())?;
        if result.code == Some(0) { Ok(()) } else { Err(result.err.into()) }
    }
}

/// How long a server may be silent.
const PATIENCE: Duration = Duration::from_secs(30);

/// Any port.
const ANYWHERE: &str = "127.0.0.1:0";

/// An address with a free port, for a server whose address others must know before it starts.
pub fn free_address() -> Result<String, Failure> {
    Ok(TcpListener::bind(ANYWHERE)?.local_addr()?.to_string())
}

impl Slot {
    fn of(slot: &Value) -> Self {
        Self {
            link: slot["links"][0].as_str().unwrap_or_default().to_owned(),
            start: slot["start"].as_str().unwrap_or_default().to_owned(),
            is_bookable: slot["booking"] == "ROUTINE",
            has_cpts: slot["cpts"].as_array().is_some_and(|cpts| !cpts.is_empty()),
        }
    }
}

impl Slot {
    /// Date and time, as the platform lists bookings.
    pub fn local_start(&self) -> String {
        self.start.chars().take(16).collect::<String>().replace('T', " ")
    }
}

impl Server {
    /// Starts it, and waits for its first line, which ends with its address.
    pub fn start(command: &mut Command) -> Result<Self, Failure> {
        let mut process = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn()?;
        let mut lines = BufReader::new(process.stdout.take().ok_or("no output")?).lines();
        let line = lines.next().ok_or_else(|| format!("{command:?} does not start"))??;
        // what else it prints must not fill the pipe
        std::thread::spawn(move || lines.for_each(drop));
        let address = line.rsplit(' ').next().unwrap_or_default();
        let base = address.strip_suffix("/Appointment").unwrap_or(address).to_owned();
        Ok(Self { process, base })
    }

    /// Host and port.
    pub fn address(&self) -> Result<String, Failure> {
        let address = self.base.split('/').nth(2).ok_or("an address expected")?;
        Ok(address.to_owned())
    }

    /// As by `kill -9`: nothing is tidied up.
    pub fn kill(mut self) -> Result<(), Failure> {
        self.process.kill()?;
        self.process.wait()?;
        Ok(())
    }

    /// The bookings that the platform has, a line each.
    pub async fn bookings(&self) -> Result<String, Failure> {
        self.bookings_by(Client::builder()).await
    }

    /// The same, requested by this client.
    pub async fn bookings_by(&self, client: ClientBuilder) -> Result<String, Failure> {
        let scheme = self.base.split(':').next().ok_or("an address expected")?;
        let url = format!("{scheme}://{}/bookings", self.address()?);
        let client = client.no_proxy().timeout(PATIENCE).build()?;
        Ok(client.get(url).send().await?.text().await?)
    }

    /// Whether it refuses a client; a server that does not answer at all has refused nobody.
    pub async fn refuses(&self, client: ClientBuilder) -> Result<bool, Failure> {
        match self.bookings_by(client).await {
            Ok(_) => Ok(false),
            Err(error) => match error.downcast_ref::<reqwest::Error>() {
                Some(why) if !why.is_timeout() => Ok(true),
                _ => Err(error),
            },
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // the Hub ends with its input, and takes its broker with it; an error: it has ended already
        if self.process.stdin.take().is_none() {
            let _ = self.process.kill();
        }
        let _ = self.process.wait();
    }
}

impl Scratch {
    pub fn new() -> Result<Self, Failure> {
        let directory = env::temp_dir().join(format!("together-{}", std::process::id()));
        fs::create_dir_all(&directory)?;
        Ok(Self(directory))
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        // an error: the system's own tidying gets it
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// Waits until something holds, for as long as the vendor's outbox may wait for an attempt that was interrupted.
pub async fn soon(
    step: &str,
    holds: impl AsyncFn() -> Result<bool, Failure>,
) -> Result<(), Failure> {
    for _ in 0..1000 {
        if holds().await? {
            return ensure(true, step);
        }
        sleep(Duration::from_millis(100)).await;
    }
    ensure(false, step)
}
