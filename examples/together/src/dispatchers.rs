//! The software of dispatchers, and the Hub between it and the platform.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use crate::{
    Failure, ON_DUTY, PRACTITIONER, ensure,
    parts::{Parts, Server},
    print_step,
    regulator::{EMAIL, REGULATOR},
};

/// The software's id on the Hub.
const SAMU: &str = "fr.health.test.samu330";

pub struct Dispatchers<'a> {
    parts: &'a Parts,
    /// `None`: it was killed.
    hub: Option<Server>,
    /// The address of the Hub.
    pub url: String,
    /// Where the Hub has its data.
    data: PathBuf,
    /// Certificates of the Hub and its clients.
    pub tls: Option<PathBuf>,
    /// `None`: it was killed.
    software: Option<Server>,
    database: PathBuf,
    /// What the platform knows besides what the vendor sends.
    pub known: PathBuf,
}

impl<'a> Dispatchers<'a> {
    /// `None`: there is no `RabbitMQ`, which is printed.
    pub fn start(
        parts: &'a Parts,
        scratch: &Path,
        tls: Option<&Path>,
    ) -> Result<Option<Self>, Failure> {
        if !is_installed() {
            let required = env::var_os("FHIR_SAS_REQUIRE_BROKER").is_some_and(|set| set == "1");
            ensure(
                !required,
                "RabbitMQ is not installed: the software of dispatchers is left out",
            )?;
            return Ok(None);
        }
        let known = scratch.join("known.json");
        fs::write(&known, known_of_regulator())?;
        let mut all = Self {
            parts,
            hub: None,
            url: String::new(),
            data: scratch.join("hub"),
            tls: tls.map(Path::to_owned),
            software: None,
            database: scratch.join("lrm.db"),
            known,
        };
        all.start_hub("127.0.0.1:0")?;
        print_step(&format!("a Hub at {}", all.url));
        all.restart()?;
        Ok(Some(all))
    }

    fn start_hub(&mut self, listen: &str) -> Result<(), Failure> {
        let mut hub = self.parts.program("lrm");
        hub.args(["test-hub", "--listen", listen, "--data"]).arg(&self.data);
        let hub = self.with_tls(&mut hub);
        let hub = Server::start(hub.stdin(Stdio::piped()))?;
        self.url.clone_from(&hub.base);
        self.hub = Some(hub);
        Ok(())
    }

    /// Starts the software again.
    pub fn restart(&mut self) -> Result<(), Failure> {
        let mut software = self.parts.program("lrm");
        software.args(["receive", "--client", SAMU, "--database"]).arg(&self.database);
        let software = self.with_tls(&mut software).env("LRM_HUB", &self.url);
        self.software = Some(Server::start(software)?);
        Ok(())
    }

    fn with_tls<'b>(&self, lrm: &'b mut Command) -> &'b mut Command {
        if let Some(tls) = &self.tls {
            lrm.arg("--tls").arg(tls);
        }
        lrm
    }

    /// Kills the software: the Hub stays.
    pub fn kill(&mut self) -> Result<(), Failure> {
        self.software.take().map(Server::kill).transpose()?;
        Ok(())
    }

    /// Kills the broker, and starts it again at the same address with what it has on the disk.
    pub fn kill_broker(&mut self) -> Result<(), Failure> {
        let id = fs::read_to_string(self.data.join("pid"))?;
        if !Command::new("kill").args(["-KILL", &id]).status()?.success() {
            return Err("the broker cannot be killed".into());
        }
        // the stand-in for the Hub ends with its broker
        let hub = self.hub.take().ok_or("a Hub expected")?;
        let address = hub.address()?;
        drop(hub);
        self.start_hub(&address)
    }

    /// The appointments that the software has, a line each.
    pub fn appointments(&self) -> Result<String, Failure> {
        self.ask(&["list"])
    }

    /// Puts the only appointment into a dispatch file.
    pub fn attach(&self, file: &str) -> Result<(), Failure> {
        let list = self.appointments()?;
        let id = list.split_whitespace().next_back().ok_or("an appointment expected")?;
        self.ask(&["attach", "--file", file, id]).map(drop)
    }

    /// The messages that the software has received, a line each.
    pub fn history(&self) -> Result<String, Failure> {
        self.ask(&["history"])
    }

    fn ask(&self, order: &[&str]) -> Result<String, Failure> {
        let mut lrm = self.parts.program("lrm");
        let output = lrm.args(order).arg("--database").arg(&self.database).output()?;
        if !output.status.success() {
            return Err(String::from_utf8(output.stderr)?.into());
        }
        Ok(String::from_utf8(output.stdout)?)
    }
}

/// As the platform's `--known` has it.
fn known_of_regulator() -> String {
    serde_json::json!({
        "regulators": {
            REGULATOR: { "family": "LORIDON", "given": "Sébastien", "email": EMAIL, "samu": SAMU },
        },
        "practitioners": {
            PRACTITIONER: {
                "family": "MOREAU",
                "given": "Alix",
                "specialty": "SM54",
                "profession": "10",
                "structure": { "id": "1950047225", "name": "Cabinet de la Paix" },
            },
            ON_DUTY: { "family": "ROUX", "given": "Julie" },
        },
    })
    .to_string()
}

fn is_installed() -> bool {
    let debian = Path::new("/usr/lib/rabbitmq/bin/rabbitmq-server");
    let path = env::var_os("PATH").unwrap_or_default();
    let mut directories = env::split_paths(&path);
    debian.exists() || directories.any(|directory| directory.join("rabbitmq-server").exists())
}
