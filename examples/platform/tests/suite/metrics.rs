//! `watch`: what a scrape has after a round, and that rules and dashboard use nothing else.

use std::{
    collections::BTreeSet,
    env, fs,
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use axum::http::StatusCode;
use serde_json::{Value, json};
use tokio::time::sleep;

use super::{
    receive::client,
    run::{command, run},
    vendors::{FROM, always_answering, good, nobody, sending, slow},
};

const RPPS: &str = "810002909371";

struct Watch {
    process: Child,
    url: String,
}

impl Drop for Watch {
    fn drop(&mut self) {
        // an error: it has ended
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

impl Watch {
    fn start(options: &[&str]) -> Self {
        let mut command = command(&["watch", "--listen", "127.0.0.1:0", "--from", FROM]);
        let mut process = command.args(options).stdout(Stdio::piped()).spawn().expect("it runs");
        let mut line = String::new();
        BufReader::new(process.stdout.take().expect("an output"))
            .read_line(&mut line)
            .expect("a line");
        let url = line.trim().strip_prefix("figures are at ").expect("the address").to_owned();
        Self { process, url }
    }

    /// The figures, once so many rounds have ended.
    async fn scrape(&self, rounds: u32) -> String {
        let began = Instant::now();
        let done = format!("\nsas_rounds_total {rounds}\n");
        loop {
            let response = client().get(&self.url).send().await.expect("an answer");
            let of_type = response.headers()["content-type"].to_str().expect("text").to_owned();
            assert_eq!(of_type, "text/plain; version=0.0.4; charset=utf-8");
            let text = response.text().await.expect("a text");
            if text.contains(&done) {
                return text;
            }
            assert!(began.elapsed() < Duration::from_secs(60), "{text}");
            sleep(Duration::from_millis(50)).await;
        }
    }
}

/// Samples that are not zero, without those that measure time.
fn samples(text: &str) -> BTreeSet<&str> {
    let is_time = |line: &&str| line.starts_with("sas_answer_seconds_") && !line.contains("_count");
    let samples = text.lines().filter(|line| !line.starts_with('#') && !line.ends_with(" 0"));
    samples.filter(|line| !is_time(line)).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_round_has_exactly_these_samples() {
    let (vendor, _) = good("agenda.example.fr").await;
    let late = slow(Duration::from_secs(60)).await;
    let down = always_answering((StatusCode::SERVICE_UNAVAILABLE, "")).await;
    let (broken, none) = (sending(1000, 10).await, nobody().await);
    let vendors = [&*vendor, &late, &down, &broken, &none];
    // thirty practitioners are two requests; the next round is an hour later
    let ids: Vec<_> = (0..30).map(|number| format!("8101000{number:05}")).collect();
    let mut options = vec!["--budget", "2", "--every", "3600", "--vendor"];
    options.extend(vendors);
    options.push("--practitioner");
    options.extend(ids.iter().map(String::as_str));
    let watch = Watch::start(&options);
    let text = watch.scrape(1).await;
    let mut expected = vec!["sas_rounds_total 1".to_owned()];
    let outcomes = ["answered", "late", "status", "broken-off", "unreachable"];
    for (vendor, outcome) in vendors.iter().zip(outcomes) {
        expected.push(format!("sas_answers_total{{vendor=\"{vendor}\",outcome=\"{outcome}\"}} 2"));
        expected.push(format!("sas_answer_seconds_count{{vendor=\"{vendor}\"}} 2"));
    }
    for name in ["received", "shown"] {
        expected.push(format!("sas_slots_{name}_total{{vendor=\"{vendor}\"}} 30"));
    }
    assert_eq!(samples(&text), expected.iter().map(String::as_str).collect());
    // nobody is named
    assert!(!text.contains("8101000"), "{text}");
    // the wait ends after two seconds
    let bucket = |bound: &str, count: u32| {
        let line =
            format!("sas_answer_seconds_bucket{{vendor=\"{late}\",le=\"{bound}\"}} {count}\n");
        assert!(text.contains(&line), "{line}{text}");
    };
    bucket("1.5", 0);
    bucket("+Inf", 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn rounds_follow_each_other() {
    let (vendor, queries) = good("agenda.example.fr").await;
    let watch = Watch::start(&[
        "--every",
        "1",
        "--vendor",
        &vendor,
        "--practitioner",
        RPPS,
        "--association",
        "334173748400020",
    ]);
    watch.scrape(1).await;
    let text = watch.scrape(2).await;
    let answered = format!("sas_answers_total{{vendor=\"{vendor}\",outcome=\"answered\"}} 4");
    assert!(samples(&text).contains(answered.as_str()), "{text}");
    assert!(queries.lock().expect("no panic").len() >= 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn watching_nobody_makes_no_sense() {
    let result = run(&["watch", "--vendor", "http://127.0.0.1:9/fhir"]).await;
    assert_eq!(result.code, Some(2), "{result:?}");
    assert!(result.err.contains("--practitioner"), "{result:?}");
}

fn monitoring(file: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("monitoring").join(file)
}

fn text_of(file: &str) -> String {
    fs::read_to_string(monitoring(file)).expect("a file")
}

/// Expressions of the dashboard, as Prometheus gets them.
fn expressions() -> Vec<String> {
    let dashboard: Value = serde_json::from_str(&text_of("dashboard.json")).expect("JSON");
    let panels = dashboard["panels"].as_array().expect("panels");
    let mut ids = BTreeSet::new();
    let mut all = Vec::new();
    for panel in panels {
        assert!(ids.insert(panel["id"].as_u64()), "{panel:#}");
        for target in panel["targets"].as_array().expect("targets") {
            let text = target["expr"].as_str().expect("an expression");
            all.push(text.replace("$__rate_interval", "5m").replace("$vendor", ".*"));
        }
    }
    assert!(all.len() > 8 && all.iter().all(|text| !text.contains('$')), "{all:#?}");
    let variables = dashboard["templating"]["list"].as_array().expect("variables");
    let query = variables.iter().filter_map(|variable| variable["query"]["query"].as_str());
    all.extend(query.map(str::to_owned));
    all
}

/// The names of metrics in a text.
fn names(text: &str) -> BTreeSet<&str> {
    let is_of_name = |c: char| c.is_ascii_lowercase() || c == '_';
    text.split(|c: char| !is_of_name(c)).filter(|word| word.starts_with("sas_")).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn rules_and_dashboard_use_what_is_exported() {
    let faulty = json!({"resourceType": "Bundle", "type": "searchset", "entry": [{"resource": {"resourceType": "Slot"}}]});
    let vendor = always_answering(faulty.to_string()).await;
    let watch = Watch::start(&["--every", "3600", "--vendor", &vendor, "--practitioner", RPPS]);
    let text = watch.scrape(1).await;
    let exported: BTreeSet<_> = text
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| line.split(['{', ' ']).next())
        .collect();
    assert!(exported.contains("sas_issues_total"), "{text}");
    let (rules, tests) = (text_of("alerts.yml"), text_of("alerts_test.yml"));
    let dashboard = expressions().join("\n");
    for (file, used) in
        [("alerts.yml", &rules), ("alerts_test.yml", &tests), ("dashboard.json", &dashboard)]
    {
        let used = names(used);
        assert!(used.len() > 5, "{file}: {used:?}");
        assert_eq!(used.difference(&exported).collect::<Vec<_>>(), [&""; 0], "{file}");
    }
    // labels that rules select by have these values
    for outcome in ["answered", "late"] {
        assert!(text.contains(&format!("outcome=\"{outcome}\"")), "{text}");
    }
}

/// Rules do what they are for, and the dashboard's expressions are such, as `promtool` of Prometheus judges them: that of `$PROMTOOL`,
/// or of the path. Without one the test is skipped, unless `FHIR_SAS_REQUIRE_PROMTOOL` is 1.
#[test]
fn promtool_takes_rules_and_expressions() {
    let promtool = env::var_os("PROMTOOL").unwrap_or_else(|| "promtool".into());
    let check = |arguments: &[&str]| {
        let output = Command::new(&promtool).args(arguments).output().expect("it runs");
        let text = [output.stdout, output.stderr].concat();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&text));
    };
    if Command::new(&promtool).arg("--version").output().is_err() {
        let required = env::var_os("FHIR_SAS_REQUIRE_PROMTOOL").is_some_and(|value| value == "1");
        assert!(!required, "expected promtool on the path or in PROMTOOL; found none");
        eprintln!("skipped: there is no promtool on the path or in PROMTOOL");
        return;
    }
    let path = |file: &Path| file.to_str().expect("a path").to_owned();
    check(&["check", "rules", &path(&monitoring("alerts.yml"))]);
    check(&["test", "rules", &path(&monitoring("alerts_test.yml"))]);
    // a rule for each expression; JSON is YAML
    let is_promql = |text: &String| !text.starts_with("label_values(");
    let rules = expressions().into_iter().filter(is_promql).zip(0..);
    let rules: Vec<_> =
        rules.map(|(expr, at)| json!({"record": format!("panel:{at}"), "expr": expr})).collect();
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join("dashboard-rules.yml");
    let group = json!({"groups": [{"name": "dashboard", "rules": rules}]});
    fs::write(&file, group.to_string()).expect("a place to write to");
    check(&["check", "rules", &path(&file)]);
}
