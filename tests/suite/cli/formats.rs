//! Formats for machines, judged by what their published schemas demand.

use std::{collections::HashSet, io::Read as _};

use fhir_sas::codes::Code;
use flate2::read::GzDecoder;
use jsonschema::Validator as Schema;
use serde_json::{Value, json};
use serde_sarif::sarif::Sarif;

use super::{FAULTY, Ran, SLOT, folder, run_as_is};

const FORMATS: [&str; 5] = ["concise", "sarif", "junit", "github", "gitlab"];

/// Texts of all kinds: conformant, faulty, no JSON, and no file.
fn run(format: &str) -> Ran {
    let evil = SLOT.replace("\"status\":", "\"a]]>\\u001b<&%,:\\n\":1,\"status\":");
    let files =
        [("good.json", SLOT), ("évil, 1.json", &evil), ("faulty.json", FAULTY), ("cut.json", "{")];
    let folder = folder(&format!("formats-{format}"), &files);
    let names: Vec<_> = files.iter().map(|(name, _)| folder.join(name)).collect();
    let mut args = vec!["--layer", "r4", "--format", format];
    args.extend(names.iter().map(|name| name.to_str().expect("a name")));
    args.push("no-such-file");
    run_as_is(&args, "")
}

#[test]
fn each_format_has_its_exit_status() {
    for format in FORMATS {
        let code = |text: &str| run_as_is(&["--layer", "r4", "--format", format], text).code;
        assert_eq!(code(SLOT), Some(0), "{format}");
        assert_eq!(code(FAULTY), Some(1), "{format}");
        assert_eq!(code("{"), Some(2), "{format}");
        let ran = run(format);
        assert_eq!(ran.code, Some(2), "{format}");
        assert_eq!(ran.printed, "error: cannot read no-such-file: no such file\n", "{format}");
        assert!(!ran.out.contains('\u{1b}'), "{format}");
    }
}

/// The types of the crate are generated from the published schema.
/// No format hands on what a terminal or a log would obey, or what XML does not have, from the name of a file.
#[cfg(unix)]
#[test]
fn names_of_files_are_shown() {
    const EVIL: &str =
        "a\n::error::b\r\u{1b}[2J\u{7}\u{85}\u{9b}2J\u{202e}\u{fffe}\u{ffff}\u{e0041},c.json";
    let folder = folder("evil-names", &[(EVIL, FAULTY)]);
    let name = folder.join(EVIL);
    for format in ["text", "json", "ndjson"].iter().chain(&FORMATS) {
        let args = ["--layer", "r4", "--format", format, name.to_str().expect("a name")];
        let ran = run_as_is(&args, "");
        assert_eq!(ran.code, Some(1 + i32::from(*format == "ndjson")), "{format}");
        let obeyed = |c: char| c.is_control() && !"\n\t".contains(c);
        // those that have names for machines escape them, or write them as they are in JSON
        let is_json = ["sarif", "gitlab"].contains(format);
        let evil = |c: char| (obeyed(c) || "\u{202e}\u{fffe}\u{ffff}".contains(c)) && !is_json;
        assert!(!ran.out.contains(evil), "{format}: {:?}", ran.out);
        assert!(!ran.out.contains("\n::error::b"), "{format}");
        assert!(!ran.printed.contains(obeyed), "{format}: {:?}", ran.printed);
    }
}

#[test]
fn sarif_is_that_of_the_schema() {
    let out = run("sarif").out;
    let read: Sarif = serde_json::from_str(&out).expect("SARIF");
    assert_eq!(read.runs.len(), 1);
    let sarif: Value = serde_json::from_str(&out).expect("JSON");
    // nothing that the schema does not know
    let written = serde_json::to_value(&read).expect("JSON");
    let known = |value: &Value, read: &Value| is_within(value, read);
    assert!(known(&sarif, &written), "{sarif:#}\n{written:#}");
    let run = &sarif["runs"][0];
    let results = run["results"].as_array().expect("a list");
    let rules: HashSet<_> = run["tool"]["driver"]["rules"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|rule| rule["id"].as_str().expect("an id"))
        .collect();
    assert!(results.len() >= 6, "{sarif:#}");
    for result in results {
        let rule = result["ruleId"].as_str().expect("an id");
        assert!(rules.contains(rule) && Code::named(rule).next().is_some(), "{rule}");
        assert!(["error", "warning", "note"].contains(&result["level"].as_str().expect("a level")));
        let place = &result["locations"][0]["physicalLocation"];
        assert!(
            place["region"]["startLine"].as_u64() >= Some(1)
                && place["region"]["startColumn"].as_u64() >= Some(1)
        );
        let uri = place["artifactLocation"]["uri"].as_str().expect("an address");
        assert!(
            uri.starts_with("file:///") && uri.is_ascii() && !uri.contains([' ', ',']),
            "{uri}"
        );
    }
    assert_eq!(run["invocations"][0]["executionSuccessful"], false);
    let empty: Sarif =
        serde_json::from_str(&run_as_is(&["--layer", "r4", "--format", "sarif"], SLOT).out)
            .expect("SARIF");
    assert_eq!(empty.runs[0].results.as_ref().map(Vec::len), Some(0));
}

/// Whether a value has no member that another one lacks.
fn is_within(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Object(one), Value::Object(other)) => one
            .iter()
            .all(|(name, value)| other.get(name).is_some_and(|other| is_within(value, other))),
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len()
                && one.iter().zip(other).all(|(one, other)| is_within(one, other))
        }
        (Value::Number(one), Value::Number(other)) => one.as_f64() == other.as_f64(),
        (one, other) => one == other,
    }
}

#[test]
fn junit_has_a_case_a_file() {
    let out = run("junit").out;
    let report = quick_junit::Report::deserialize_from_str(&out).expect("JUnit");
    assert_eq!((report.tests, report.failures, report.errors), (5, 2, 2), "{out}");
    let suite = &report.test_suites[0];
    assert_eq!((suite.tests, suite.test_cases.len()), (5, 5));
    for (case, end) in suite.test_cases.iter().zip([
        "good.json",
        "évil, 1.json",
        "faulty.json",
        "cut.json",
        "no-such-file",
    ]) {
        assert!(case.name.as_str().ends_with(end), "{}", case.name.as_str());
    }
}

/// What GitLab's documentation demands of its report.
fn gitlab_schema() -> Schema {
    let schema = json!({
        "type": "array",
        "items": {
            "type": "object",
            "required": ["description", "check_name", "fingerprint", "severity", "location"],
            "properties": {
                "type": {"const": "issue"},
                "description": {"type": "string", "minLength": 1},
                "check_name": {"type": "string", "pattern": "^[a-z0-9-]+$"},
                "categories": {"type": "array", "items": {"enum": ["Bug Risk", "Clarity", "Compatibility", "Complexity", "Duplication", "Performance", "Security", "Style"]}},
                "fingerprint": {"type": "string", "pattern": "^[0-9a-f]{32}$"},
                "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
                "location": {
                    "type": "object",
                    "required": ["path", "lines"],
                    "properties": {
                        "path": {"type": "string", "pattern": "^[^.]"},
                        "lines": {"type": "object", "required": ["begin"], "properties": {"begin": {"type": "integer", "minimum": 1}}}
                    }
                }
            },
            "additionalProperties": false
        }
    });
    jsonschema::validator_for(&schema).expect("a schema")
}

#[test]
fn gitlab_reads_one_list() {
    let schema = gitlab_schema();
    let twice = SLOT.replace(
        "\"start\":\"2026-06-15T09:00:00.000+02:00\",\"end\"",
        "\"specialty\":[{\"x\":1},{\"x\":1}],\"start\":\"2026-06-15T09:00:00.000+02:00\",\"end\"",
    );
    for out in [run("gitlab").out, run_as_is(&["--layer", "r4", "--format", "gitlab"], &twice).out]
    {
        let report: Value = serde_json::from_str(&out).expect("JSON");
        assert!(schema.is_valid(&report), "{report:#}");
        let issues = report.as_array().expect("a list");
        let prints: HashSet<_> = issues.iter().map(|issue| issue["fingerprint"].as_str()).collect();
        assert!(issues.len() >= 2 && prints.len() == issues.len(), "{report:#}");
    }
    assert_eq!(run_as_is(&["--layer", "r4", "--format", "gitlab"], SLOT).out, "[\n\n]\n");
}

#[test]
fn github_reads_commands() {
    let out = run("github").out;
    assert!(out.lines().count() >= 6, "{out}");
    for line in out.lines() {
        let (head, text) =
            line.strip_prefix("::").and_then(|rest| rest.split_once("::")).expect("a command");
        let (kind, properties) = head.split_once(' ').expect("properties");
        assert!(["error", "warning", "notice"].contains(&kind) && !text.is_empty(), "{line}");
        let names: Vec<_> = properties
            .split(',')
            .filter_map(|property| Some(property.split_once('=')?.0))
            .collect();
        assert_eq!(names, ["file", "line", "col", "title"], "{line}");
    }
    assert!(out.contains("%C3") || out.contains("évil%2C 1.json"), "{out}");
}

#[test]
fn concise_is_a_line_each() {
    let out = run("concise").out;
    assert!(out.lines().count() >= 6, "{out}");
    for line in out.lines() {
        let (place, rest) = line.split_once(": ").expect("a place");
        let numbers: Vec<_> = place.rsplit(':').take(2).collect();
        assert!(numbers.iter().all(|number| number.parse::<usize>().is_ok()), "{line}");
        let severities = ["error[", "warning[", "information[", "fatal["];
        assert!(severities.iter().any(|severity| rest.starts_with(severity)), "{line}");
    }
    assert_eq!(run_as_is(&["--layer", "r4", "--format", "concise"], SLOT).out, "");
}

#[test]
fn help_states_how_stable_each_is() {
    let help = run_as_is(&["--help"], "").out;
    let stable = help.split("How stable they are:").nth(1).expect("a section");
    for format in FORMATS.iter().chain(&["text", "json", "ndjson"]) {
        assert!(
            stable.split("Configuration:").next().is_some_and(|it| it.contains(format)),
            "{format}"
        );
    }
}

/// Thousands of right and wrong resources.
#[test]
fn thousands_of_texts_are_written_as_the_schemas_demand() {
    let packed = &include_bytes!("../../data/judged.jsonl.gz")[..];
    let mut lines = String::new();
    GzDecoder::new(packed).read_to_string(&mut lines).expect("packed UTF-8");
    let folder = folder("formats-all", &[]);
    let mut files = 0;
    for (at, line) in lines.lines().enumerate() {
        let case: Value = serde_json::from_str(line).expect("JSON");
        let text = match case["raw"].as_str() {
            Some(raw) => raw.to_owned(),
            None => format!("{:#}", case["resource"]),
        };
        std::fs::write(folder.join(format!("{at:04}.json")), text).expect("a place to write to");
        files += 1;
    }
    assert!(files >= 3000, "{files}");
    let run =
        |format: &str| run_as_is(&["--format", format, folder.to_str().expect("a name")], "").out;
    let sarif = run("sarif");
    let read: Sarif = serde_json::from_str(&sarif).expect("SARIF");
    let written = serde_json::to_value(&read).expect("JSON");
    let sarif: Value = serde_json::from_str(&sarif).expect("JSON");
    assert!(is_within(&sarif, &written));
    let results = read.runs[0].results.as_ref().map(Vec::len).expect("results");
    let gitlab: Value = serde_json::from_str(&run("gitlab")).expect("JSON");
    assert!(gitlab_schema().is_valid(&gitlab));
    assert_eq!(gitlab.as_array().map(Vec::len), Some(results));
    let junit = quick_junit::Report::deserialize_from_str(&run("junit")).expect("JUnit");
    assert_eq!(junit.tests, files);
    let concise = run("concise");
    assert_eq!(concise.lines().count(), results);
    assert!(results > 3000, "{results}");
}
