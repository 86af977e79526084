//! `sas-validate.toml`, advisor files, baselines.

use std::{fs, path::Path};

use serde_json::{Value, json};

use super::{BYTE_ORDER_MARK, Ran, SLOT, command, finish, folder, outcomes};

fn run(folder: &Path, args: &[&str]) -> Ran {
    finish(command(args).current_dir(folder).spawn().expect("it starts"), SLOT)
}

fn write(folder: &Path, name: &str, text: &str) {
    let path = folder.join(name);
    fs::create_dir_all(path.parent().expect("a folder")).expect("a place to write to");
    fs::write(path, text).expect("a place to write to");
}

#[test]
fn the_nearest_file_above_counts() {
    let folder = folder("config", &[("sas-validate.toml", "layer = \"r4\"\nlanguage = \"fr\"\n")]);
    write(&folder, "a/b/x.json", SLOT);
    write(&folder, "ps/sas-validate.toml", "flow = \"ps\"\n");
    write(&folder, "ps/deep/x.json", SLOT);
    let ran = run(&folder, &["a/b/x.json"]);
    assert_eq!((ran.code, &*ran.out), (Some(0), "a/b/x.json : conforme\n"), "{}", ran.printed);
    let ran = run(&folder, &["ps/deep/x.json"]);
    assert_eq!(ran.code, Some(1));
    assert!(ran.out.contains("error[slot-booking-url]"), "{}", ran.out);
    // each file has its own, and the arguments count more
    let both = run(&folder, &["a/b/x.json", "ps/deep/x.json"]);
    assert!(
        both.out.contains("x.json : conforme\n") && both.out.contains("slot-booking-url"),
        "{}",
        both.out
    );
    let ran = run(&folder, &["--layer", "r4", "--lang", "en", "ps/deep/x.json"]);
    assert_eq!(ran.out, "ps/deep/x.json: conformant\n");
    let ran = run(&folder, &["--no-config", "a/b/x.json"]);
    assert!(ran.out.contains("warning[flow-unknown]"), "{}", ran.out);
    let ran = run(&folder, &["--config", "ps/sas-validate.toml", "a/b/x.json"]);
    assert!(ran.out.contains("slot-booking-url"), "{}", ran.out);
    // of the standard input, that of the current folder
    assert_eq!(run(&folder, &["-"]).out, "<stdin> : conforme\n");
}

#[test]
fn a_wrong_configuration_is_reported() {
    let ignore = |rest: &str| format!("[[ignore]]\ncode = \"slot-order\"\n{rest}");
    for (config, why) in [
        ("flwo = \"ps\"", "unknown key `flwo`; did you mean `flow`?"),
        ("colour = 1", "expected one of flow, guide, layer,"),
        ("flow = \"clinic\"", "`flow`: expected one of ps, cpts, sos, pdm, found \"clinic\""),
        ("layer = \"r5\"", "`layer`: expected one of r4, frcore, profile, guide"),
        ("language = \"de\"", "`language`: expected one of fr, en"),
        ("deny = \"errors\"", "`deny`: expected one of warnings"),
        ("flow = 1", "`flow`: expected a string"),
        ("guide = \"1.3\"", "`guide`: expected one of 1.1.0"),
        ("severity = 1", "`severity`: expected a table"),
        ("[severity]\nslot-ordre = \"error\"", "did you mean"),
        ("[severity]\nslot-order = \"off\"", "expected one of error, warning, information"),
        (&ignore(""), "sas-validate.toml:1: [[ignore]] 1: expected `reason`, found none; add it"),
        (
            &ignore("reason = \"  \""),
            "sas-validate.toml:1: [[ignore]] 1: expected `reason`, found none; add it",
        ),
        ("[[ignore]]\nreason = \"x\"", "[[ignore]] 1: expected `code`, found none; add it"),
        (&ignore("reason = \"x\"\nplace = \"y\""), "unknown key `place`"),
        ("advisor = \"none.json\"", "none.json"),
        ("advisor = [1]", "sas-validate.toml:1: `advisor`: expected a list of texts"),
        ("request = \"Slot\"", "sas-validate.toml:1: invalid value for request: "),
        ("flow = ", "line 1"),
    ] {
        let why = if why == "did you mean" { "is it slot-order?" } else { why };
        let folder = folder("wrong-config", &[("sas-validate.toml", config), ("a.json", SLOT)]);
        for format in ["text", "json", "sarif"] {
            let ran = run(&folder, &["--format", format, "a.json"]);
            assert_eq!((ran.code, &*ran.out), (Some(2), ""), "{config}");
            assert!(
                ran.printed.starts_with("error: cannot use ") && ran.printed.contains(why),
                "{config}\n{}",
                ran.printed
            );
        }
    }
}

#[test]
fn what_is_ignored_has_a_reason_and_stays_in_sight_of_machines() {
    let wrong = SLOT.replace("\"status\":", "\"x\":1,\"y\":null,\"status\":");
    let config = "layer = \"r4\"\n[[ignore]]\ncode = \"unknown-member\"\npath = \"Slot.x\"\nreason = \"known to the vendor\"\n";
    let folder = folder("ignored", &[("sas-validate.toml", config), ("a.json", &wrong)]);
    let ran = run(&folder, &["a.json"]);
    assert_eq!((ran.code, &*ran.printed), (Some(1), ""));
    assert!(
        !ran.out.contains("Slot.x")
            && ran.out.ends_with("a.json: not conformant: 1 error, 1 ignored\n"),
        "{}",
        ran.out
    );
    // all of it
    let all = config.replace("path = \"Slot.x\"\n", "");
    write(&folder, "sas-validate.toml", &all);
    let ran = run(&folder, &["a.json"]);
    assert_eq!((ran.code, &*ran.out), (Some(0), "a.json: conformant: 2 ignored\n"));
    let json = run(&folder, &["--format", "json", "a.json"]);
    assert_eq!(json.code, Some(0));
    let issues = outcomes(&json.out).remove(0)["issue"].as_array().expect("a list").clone();
    assert_eq!(issues.len(), 2);
    for issue in issues {
        assert_eq!(issue["severity"], "information");
        let diagnostics = issue["diagnostics"].as_str().expect("a text");
        assert!(diagnostics.ends_with("; ignored: known to the vendor"), "{diagnostics}");
    }
    let sarif: Value =
        serde_json::from_str(&run(&folder, &["--format", "sarif", "a.json"]).out).expect("JSON");
    let results = sarif["runs"][0]["results"].as_array().expect("a list");
    assert_eq!(results.len(), 2);
    for result in results {
        assert_eq!(result["suppressions"][0]["justification"], "known to the vendor");
    }
    assert_eq!(run(&folder, &["--format", "gitlab", "a.json"]).out, "[\n\n]\n");
    // of other files, and of nothing
    write(&folder, "sas-validate.toml", &format!("{all}file = \"old/*\"\n"));
    let ran = run(&folder, &["a.json"]);
    assert_eq!(ran.code, Some(1));
    assert!(
        ran.printed.starts_with("warning: ")
            && ran.printed.contains("[[ignore]] 1 (unknown-member) matches nothing"),
        "{}",
        ran.printed
    );
}

#[test]
fn severities_are_those_of_the_configuration() {
    let marked = BYTE_ORDER_MARK.to_owned() + SLOT;
    let config = "layer = \"r4\"\n[severity]\nbyte-order-mark = \"error\"\nunknown-member = \"information\"\n";
    let odd = SLOT.replace("\"status\":", "\"x\":1,\"status\":");
    let folder =
        folder("severity", &[("sas-validate.toml", config), ("a.json", &marked), ("b.json", &odd)]);
    let ran = run(&folder, &["a.json"]);
    assert_eq!(ran.code, Some(1));
    assert!(
        ran.out.starts_with("error[byte-order-mark]") && ran.out.ends_with(": 1 error\n"),
        "{}",
        ran.out
    );
    let json = outcomes(&run(&folder, &["--format", "json", "a.json"]).out).remove(0);
    assert_eq!(json["issue"][0]["severity"], "error");
    let ran = run(&folder, &["b.json"]);
    assert_eq!(ran.code, Some(0));
    assert!(
        ran.out.starts_with("information[unknown-member]")
            && ran.out.ends_with("b.json: conformant: 1 note\n"),
        "{}",
        ran.out
    );
    write(&folder, "sas-validate.toml", "layer = \"r4\"\ndeny = \"warnings\"\n");
    assert_eq!(run(&folder, &["a.json"]).code, Some(1));
}

#[test]
fn advisor_files_of_the_official_validator_are_read() {
    let wrong = SLOT.replace("\"status\":\"free\",", "").replace("Schedule/1", "");
    let advisor = json!({"suppress": ["Validation_VAL_Profile_Min*@Slot", "Type_Specific_Checks_DT_Primitive_NotEmpty@^Slot\\..*reference", "Unknown_Message"]});
    let folder = folder("advisor", &[("advisor.json", &advisor.to_string()), ("a.json", &wrong)]);
    let ran = run(&folder, &["--layer", "r4", "--advisor", "advisor.json", "a.json"]);
    assert_eq!(ran.code, Some(0), "{}", ran.out);
    assert!(ran.out.ends_with("a.json: conformant: 2 ignored\n"), "{}", ran.out);
    assert_eq!(
        ran.printed,
        "warning: advisor.json: suppress[2] Unknown_Message matches nothing; remove it\n"
    );
    write(&folder, "sas-validate.toml", "layer = \"r4\"\nadvisor = [\"advisor.json\"]\n");
    assert_eq!(run(&folder, &["a.json"]).code, Some(0));
    for text in ["{}", "[]", "{\"suppress\": [1]}", "{\"suppress\": [\"a@^(\"]}", "no"] {
        write(&folder, "advisor.json", text);
        let ran = run(&folder, &["a.json"]);
        assert_eq!(ran.code, Some(2), "{text}");
        assert!(ran.printed.starts_with("error: cannot use "), "{}", ran.printed);
    }
}

#[test]
fn only_new_findings_fail() {
    let with = |members: &str| SLOT.replace("\"status\":", &format!("{members}\"status\":"));
    let folder = folder("baseline", &[("a.json", &with("\"x\":1,")), ("b.json", SLOT)]);
    let args = ["--layer", "r4", "--baseline", "known.json"];
    let run = |more: &[&str]| run(&folder, &[&args[..], more].concat());
    // it was not written yet
    assert_eq!(run(&["a.json"]).code, Some(2));
    let ran = run(&["--write-baseline", "a.json", "b.json"]);
    assert_eq!((ran.code, &*ran.printed), (Some(0), "known.json: 1 finding\n"));
    let text = fs::read_to_string(folder.join("known.json")).expect("a file");
    let known: Value = serde_json::from_str(&text).expect("JSON");
    let finding = json!({"file": "a.json", "code": "unknown-member", "path": "Slot.x", "value": "", "count": 1});
    assert_eq!(known, json!({"version": 1, "findings": [finding]}));

    let ran = run(&["./a.json", "b.json"]);
    assert_eq!(ran.code, Some(0), "{}", ran.out);
    assert!(ran.out.starts_with("./a.json: conformant: 1 known\n"), "{}", ran.out);
    // elsewhere in the text, it is the same
    write(&folder, "a.json", &format!("\n\n{}", with("\"x\":1,\"id\":\"7\",")));
    assert_eq!(run(&["a.json"]).code, Some(0));
    // another one is new, in the same file and in others
    write(&folder, "a.json", &with("\"x\":1,\"y\":2,"));
    let ran = run(&["a.json"]);
    assert_eq!(ran.code, Some(1));
    assert!(ran.out.contains("Slot.y") && !ran.out.contains("Slot.x"), "{}", ran.out);
    write(&folder, "b.json", &with("\"x\":1,"));
    assert_eq!(run(&["b.json"]).code, Some(1));
    let sarif: Value =
        serde_json::from_str(&run(&["--format", "sarif", "a.json"]).out).expect("JSON");
    let states: Vec<_> = sarif["runs"][0]["results"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|it| it["baselineState"].clone())
        .collect();
    assert_eq!(states, ["unchanged", "new"]);
    // of lines, as many as there were
    let line = with("\"x\":1,");
    write(&folder, "a.ndjson", &format!("{line}\n{line}\n"));
    assert_eq!(run(&["--format", "ndjson", "--write-baseline", "a.ndjson"]).code, Some(0));
    assert_eq!(run(&["--format", "ndjson", "a.ndjson"]).code, Some(0));
    write(&folder, "a.ndjson", &format!("{line}\n{line}\n{line}\n"));
    assert_eq!(run(&["--format", "ndjson", "a.ndjson"]).code, Some(1));
    // what cannot be read is never accepted, and why is shown, whatever the baseline has of it
    write(&folder, "a.json", "{");
    let ran = run(&["--write-baseline", "a.json"]);
    assert_eq!((ran.code, &*ran.printed), (Some(2), "known.json: 0 findings\n"));
    let bad = json!({"file": "a.json", "code": "not-json", "path": "", "value": "", "count": 9});
    write(&folder, "known.json", &json!({"version": 1, "findings": [bad]}).to_string());
    let ran = run(&["a.json"]);
    assert_eq!(ran.code, Some(2));
    assert!(ran.out.contains("a.json: cannot be read: 1 error\n"), "{}", ran.out);
    assert!(ran.out.starts_with("fatal error["), "{}", ran.out);
    write(&folder, "known.json", "{\"version\": 2}");
    let ran = run(&["b.json"]);
    assert_eq!(ran.code, Some(2));
    assert!(ran.printed.contains("expected a baseline"), "{}", ran.printed);
}

/// A name that slipped into the place of the baseline costs no answer; an older baseline is replaced.
#[test]
fn a_baseline_replaces_nothing_but_a_baseline() {
    let faulty = SLOT.replace("\"status\":", "\"x\":1,\"status\":");
    let files = [
        ("a.json", &*faulty),
        ("b.json", SLOT),
        ("notes.txt", "of somebody"),
        ("newer.json", "{\"version\": 2, \"findings\": []}"),
        ("empty.json", ""),
    ];
    let folder = folder("overwritten", &files);
    let text = |name: &str| fs::read_to_string(folder.join(name)).expect("a file");
    let write = |lang: &str, known: &str, checked: &[&str]| {
        let args = ["--layer", "r4", "--lang", lang, "--baseline", known, "--write-baseline"];
        run(&folder, &[&args[..], checked].concat())
    };
    for (known, checked, english, french) in [
        ("a.json", &["a.json"][..], "one of the files to check", "un des fichiers à vérifier"),
        ("./a.json", &["b.json", "../overwritten/a.json"], "to check", "à vérifier"),
        ("a.json", &["."], "one of the files to check", "un des fichiers à vérifier"),
        // as a shell writes `--baseline *.json`
        ("a.json", &["b.json"], "it is no baseline", "ce n'est pas une référence"),
        ("notes.txt", &["b.json"], "it is no baseline", "ce n'est pas une référence"),
        ("newer.json", &["b.json"], "it is no baseline", "ce n'est pas une référence"),
        // the standard input
        ("b.json", &[], "it is no baseline", "ce n'est pas une référence"),
    ] {
        for (lang, why) in [("en", english), ("fr", french)] {
            let ran = write(lang, known, checked);
            assert_eq!((ran.code, &*ran.out), (Some(2), ""), "{known} {checked:?}");
            let last = ran.printed.lines().last().expect("a reason");
            assert!(last.contains(known) && last.contains(why), "{}", ran.printed);
        }
    }
    for (name, before) in files {
        assert_eq!(text(name), before);
    }
    for known in ["empty.json", "new.json", "new.json"] {
        let ran = write("en", known, &["a.json"]);
        assert_eq!((ran.code, ran.printed), (Some(0), format!("{known}: 1 finding\n")));
    }
    // an earlier baseline that is checked too stays
    assert_eq!(write("en", "new.json", &["a.json", "new.json"]).code, Some(2));
    assert_eq!(text("new.json"), text("empty.json"));
}

/// Two files whose names differ in a backslash are two, and each format names the one that was checked.
#[cfg(unix)]
#[test]
fn a_backslash_is_no_folder() {
    let faulty = SLOT.replace("\"status\":", "\"x\":1,\"status\":");
    let folder = folder("backslash", &[("s\\q.json", &faulty)]);
    write(&folder, "s/q.json", &faulty);
    let known = |more: &[&str]| {
        run(&folder, &[&["--layer", "r4", "--baseline", "known.json"], more].concat()).code
    };
    assert_eq!(known(&["--write-baseline", "s\\q.json"]), Some(0));
    assert_eq!((known(&["s\\q.json"]), known(&["s/q.json"])), (Some(0), Some(1)));
    let out = |format: &str| -> Value {
        let out = run(&folder, &["--layer", "r4", "--format", format, "./s\\q.json"]).out;
        serde_json::from_str(&out).expect("JSON")
    };
    let sarif = &out("sarif")["runs"][0]["results"][0]["locations"][0]["physicalLocation"];
    assert_eq!(sarif["artifactLocation"]["uri"], "s%5Cq.json");
    assert_eq!(out("gitlab")[0]["location"]["path"], "s\\q.json");
}

#[test]
fn baselines_hold_nothing_of_a_person() {
    let text = r#"{"resourceType":"Practitioner","Jeanne-Maryvonne":1,"gender":"Jeanne-Maryvonne","identifier":[{"system":"Jeanne-Maryvonne","value":1}]}"#;
    let folder = folder("personal", &[("a.json", text)]);
    run(&folder, &["--layer", "r4", "--baseline", "known.json", "--write-baseline", "a.json"]);
    let known = fs::read_to_string(folder.join("known.json")).expect("a file");
    assert!(known.contains("code-not-allowed"), "{known}");
    for format in ["json", "sarif", "junit", "github", "gitlab", "concise"] {
        let out = run(&folder, &["--layer", "r4", "--format", format, "a.json"]).out;
        assert!(!out.contains("gender\":\"Jeanne"), "{format}: {out}");
    }
}
