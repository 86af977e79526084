//! Starts servers and sends them requests.

use std::{
    fs,
    io::{BufRead, BufReader},
    path::PathBuf,
    process::{Child, Command, Stdio},
    sync::{
        Arc, Mutex,
        atomic::{AtomicU32, Ordering},
    },
    time::Duration,
};

use chrono::{Days, NaiveTime, Utc};
use fhir_sas::{
    UseCase,
    search::{PlaceSearch, Search, SlotSearch},
    time::Zone,
    validate::{Layer, Validator},
};
use reqwest::{
    Client, Method, StatusCode,
    header::{CONTENT_TYPE, HeaderMap},
};
use serde_json::Value;

/// Who is in the demo agenda.
pub const ONE_PLACE: &str = "810100000016";
pub const CPTS_ONLY: &str = "810100000024";
pub const TWO_PLACES: &str = "810100000032";
pub const AT_HOME: &str = "810100000040";
pub const WALK_IN: &str = "810100000057";
pub const NO_SLOTS: &str = "810100000065";
pub const SOS: &str = "350000000500016";
pub const SOS_ONE_PLACE: &str = "350000000600014";
pub const ON_DUTY: &str = "810100000073";

/// Tomorrow's slot of an opening of the demo agenda, which has 22 of them.
pub const fn tomorrow(opening: u32) -> u32 {
    22 + opening
}

/// A running server. It is killed when it goes.
pub struct Server {
    process: Child,
    pub base: String,
    /// Address of the pages.
    site: String,
    /// What it has logged so far.
    log: Arc<Mutex<String>>,
}

impl Server {
    pub fn start(options: &[&str]) -> Self {
        let here = ["--listen", "127.0.0.1:0", "--pages", "127.0.0.1:0"];
        Self::start_as(Command::new(env!("CARGO_BIN_EXE_vendor")).args(here).args(options))
    }

    /// Starts what a command makes of it.
    pub fn start_as(command: &mut Command) -> Self {
        let mut process = command
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the server starts");
        let mut lines = BufReader::new(process.stdout.take().expect("its output")).lines();
        let mut line = || lines.next().expect("a line").expect("a text");
        let (base, site) = (line(), line());
        // what else it prints must not fill the pipe
        std::thread::spawn(move || lines.for_each(drop));
        let log = Arc::<Mutex<String>>::default();
        let written = BufReader::new(process.stderr.take().expect("its log")).lines();
        let kept = Arc::clone(&log);
        std::thread::spawn(move || {
            for line in written.map_while(Result::ok) {
                kept.lock().expect("the log").push_str(&(line + "\n"));
            }
        });
        Self { process, base, site, log }
    }

    /// Address of the pages.
    pub fn site(&self) -> &str {
        &self.site
    }

    /// As by `kill -9`: nothing is tidied up.
    pub fn kill(mut self) {
        self.process.kill().expect("it was running");
        self.process.wait().expect("it ends");
    }

    pub fn log(&self) -> String {
        self.log.lock().expect("the log").clone()
    }

    /// Waits until the log has a text.
    pub async fn logs(&self, text: &str) {
        for _ in 0..200 {
            if self.log().contains(text) {
                return;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("expected {text} in the log, found {}", self.log());
    }

    pub fn id(&self) -> u32 {
        self.process.id()
    }

    pub fn wait(&mut self) -> Option<i32> {
        self.process.wait().expect("it ends").code()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// What the program prints when it is run with those arguments and ends, and whether it succeeds.
pub fn run(arguments: &[&str]) -> (bool, String) {
    let command = Command::new(env!("CARGO_BIN_EXE_vendor")).args(arguments).output();
    let output = command.expect("it runs");
    let text = [output.stdout, output.stderr].concat();
    (output.status.success(), String::from_utf8(text).expect("a text"))
}

/// A directory of its own for a test.
pub fn scratch(name: &str) -> PathBuf {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR"))
        .join(format!("{name}-{}-{count}", std::process::id()));
    fs::create_dir_all(&path).expect("a directory");
    path
}

pub fn client() -> Client {
    // the tests that need TLS choose the same cryptography
    let _ = rustls::crypto::ring::default_provider().install_default();
    Client::builder()
        .timeout(Duration::from_secs(10))
        .redirect(reqwest::redirect::Policy::none())
        .build()
        .expect("a client")
}

/// The window that the acceptance tests ask for: from now to the end of the day after tomorrow, in local time of Paris.
pub fn window(offset: &str) -> [String; 2] {
    let now = Zone::PARIS.to_local(Utc::now()).naive_local();
    let last = now.date().checked_add_days(Days::new(2)).expect("a day");
    let end = last.and_time(NaiveTime::from_hms_opt(23, 59, 59).expect("a time"));
    [("ge", now), ("le", end)]
        .map(|(comparator, time)| format!("{comparator}{}.000{offset}", time.format("%FT%T")))
}

fn listed(system: &str, ids: &[&str]) -> String {
    ids.iter().map(|id| format!("{system}%7C{id}")).collect::<Vec<_>>().join(",")
}

/// Queries as the acceptance tests send them.
pub fn practitioners(ids: &[&str]) -> String {
    let [from, to] = window("%2B00:00");
    format!(
        "_include=Slot:schedule&_include:iterate=Schedule:actor&schedule.actor:Practitioner.identifier={}\
         &start={from}&start={to}&status=free",
        listed("urn:oid:1.2.250.1.71.4.2.1", ids)
    )
}

pub fn cpts(ids: &[&str]) -> String {
    let [from, to] = window("");
    format!(
        "_include=Slot:schedule&_include=Slot:service-type-reference&_include:iterate=Schedule:actor\
         &_include:iterate=HealthcareService:organization&schedule.actor:Practitioner.identifier={}\
         &start={from}&start={to}&status=free",
        listed("urn:oid:1.2.250.1.71.4.2.1", ids)
    )
}

pub fn sos(ids: &[&str]) -> String {
    let [from, to] = window("%2B01:00");
    format!(
        "_has:Slot:schedule:start={from}&_has:Slot:schedule:start={to}&_has:Slot:schedule:status=free\
         &_include=Schedule:actor:Location&_include:iterate=Location:organization&_revinclude=Slot:schedule\
         &actor:Location.organization.identifier={}",
        listed("urn:oid:1.2.250.1.71.4.2.2", ids)
    )
}

/// Asks for slots; whatever is answered met every rule of the guide, with the request at hand.
pub async fn search(server: &Server, path: &str, query: &str) -> Value {
    let sent = client()
        .get(format!("{}/{path}?{query}", server.base))
        .header("Accept", "application/json+fhir")
        .header("Content-Type", "application/json");
    let response = sent.send().await.expect("an answer");
    assert_eq!(response.status(), StatusCode::OK);
    assert_eq!(response.headers()[CONTENT_TYPE], "application/fhir+json");
    let body = response.bytes().await.expect("a body");
    let asked = if path.starts_with("Slot") {
        Search::Slots(SlotSearch::parse(query).expect("a search"))
    } else {
        Search::Places(PlaceSearch::parse(query).expect("a search"))
    };
    let flow = asked.use_case();
    let report = Validator::new(Layer::Guide).use_case(flow).request(asked).check(&body);
    let empty_may_fail = flow != UseCase::IndividualPractitioner;
    let bundle: Value = serde_json::from_slice(&body).expect("JSON");
    let waived = bundle["total"] == 0 && empty_may_fail;
    assert!(report.is_conformant(), "{}", report.explain(fhir_sas::diagnostic::Lang::En));
    assert!(
        waived || report.issue_count() == 0,
        "{}",
        report.explain(fhir_sas::diagnostic::Lang::En)
    );
    bundle
}

/// The resources of a type in a Bundle.
pub fn all<'b>(bundle: &'b Value, of_type: &str) -> Vec<&'b Value> {
    let entries = bundle["entry"].as_array().map_or(&[][..], Vec::as_slice);
    let resources = entries.iter().map(|entry| &entry["resource"]);
    resources.filter(|resource| resource["resourceType"] == of_type).collect()
}

pub fn text<'v>(value: &'v Value, pointer: &str) -> &'v str {
    value.pointer(pointer).and_then(Value::as_str).unwrap_or_else(|| panic!("no text at {pointer}"))
}

/// Sends a request and checks that it is refused as it should be: status, and an `OperationOutcome` in two languages. Gives the
/// headers.
pub async fn refused(
    method: Method,
    url: &str,
    headers: &[(&str, &str)],
    body: impl Into<reqwest::Body>,
    wanted: u16,
) -> HeaderMap {
    let mut sent = client().request(method, url).body(body);
    for (name, value) in headers {
        sent = sent.header(*name, *value);
    }
    let response = sent.send().await.expect("an answer");
    assert_eq!(response.status().as_u16(), wanted, "{url}");
    assert_eq!(response.headers()[CONTENT_TYPE], "application/fhir+json");
    let answer = response.headers().clone();
    let body = response.bytes().await.expect("a body");
    let report = Validator::new(Layer::R4).check(&body);
    assert!(report.is_conformant(), "{}", report.explain(fhir_sas::diagnostic::Lang::En));
    let outcome: Value = serde_json::from_slice(&body).expect("JSON");
    assert_eq!(outcome["resourceType"], "OperationOutcome");
    for issue in outcome["issue"].as_array().expect("issues") {
        assert!(
            !text(issue, "/details/text").is_empty() && !text(issue, "/diagnostics").is_empty()
        );
    }
    answer
}
