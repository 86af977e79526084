//! `read`.

use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
    process::Stdio,
};

use serde_json::Value;

use super::{
    run::{command, result_of, run},
    vendors::{FROM, slots},
};

/// A folder of this test.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::create_dir_all(&folder).expect("a folder");
    folder
}

/// An answer with one slot that ends before it starts, and one whose status is missing.
fn damaged() -> Vec<u8> {
    let ids = "810002909371,810100050075,810100050083";
    let query = format!(
        "_include=Slot:schedule&_include:iterate=Schedule:actor&start=ge{FROM}&start=le2026-03-04T00:00:00%2B01:00\
         &status=free&schedule.actor:Practitioner.identifier={ids}"
    );
    let mut bundle: Value =
        serde_json::from_slice(&slots(&query, "agenda.example.fr").to_json()).expect("JSON");
    let entries = bundle["entry"].as_array_mut().expect("entries");
    let mut slots = entries
        .iter_mut()
        .map(|entry| &mut entry["resource"])
        .filter(|one| one["resourceType"] == "Slot");
    slots.next().expect("a slot")["end"] = "2026-03-02T08:45:00.000+01:00".into();
    slots.next().expect("a slot").as_object_mut().expect("an object").remove("status");
    bundle.to_string().into_bytes()
}

/// The request is that of the answer's link.
#[tokio::test]
async fn an_answer_from_a_file_and_from_the_standard_input() {
    let file = folder("damaged").join("answer.json");
    fs::write(&file, damaged()).expect("a file");
    let name = file.display().to_string();
    let direct = run(&["read", &name]).await;
    assert_eq!(
        direct.out,
        "start             practitioner  city    phone         how     link\n\
         2026-03-02 09:30  Pierre FORÊT  NANTES  +33240112233  office  https://agenda.example.fr/rdv?slot=2&origin=sas\n",
    );
    let result: Vec<_> = direct.err.lines().filter_map(|line| line.split(" (").next()).collect();
    let wanted = [
        &format!("{name}: answers 1 of 1, slots 1"),
        "  1 × error end-before-start",
        "  1 × error missing-element",
        "  1 × error slot-order",
        "  1 × information not-free",
    ];
    assert_eq!(result, wanted);
    assert_eq!(direct.code, Some(0));

    let mut child = command(&["read", "-"]);
    let mut child = child
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("it runs");
    child.stdin.take().expect("an input").write_all(&damaged()).expect("it is read");
    let piped = result_of(child.wait_with_output().expect("it ends"));
    assert_eq!(piped.out, direct.out);
    assert_eq!(piped.err, direct.err.replace(&name, "-"));
}

#[tokio::test]
async fn files_that_are_no_answers() {
    let folder = folder("no-answers");
    let file = |name: &str, text: &str| {
        let file = folder.join(name);
        fs::write(&file, text).expect("a file");
        file.display().to_string()
    };
    let page = file("page.html", "<html>");
    let silent =
        file("silent.json", r#"{"resourceType": "Bundle", "type": "searchset", "total": 0}"#);
    let missing = folder.join("missing").display().to_string();
    let result = run(&["read", &page, &silent, &missing]).await;
    for (name, wanted) in [
        (&page, "unread: "),
        (
            &silent,
            "no-request: Expected a link of relation self with the search that is answered; found none. Give the address",
        ),
        (
            &missing,
            "file: Expected a file that can be read; found: No such file or directory (os error 2). See to its name",
        ),
    ] {
        let line = format!("{name}: answers 0 of 1, slots 0\n  1 × no answer {wanted}");
        assert!(result.err.contains(&line), "{line}\n{}", result.err);
    }
    assert_eq!(result.code, Some(2));
    let request = "Slot?start=ge2026-03-02&start=le2026-03-04&status=free&schedule.actor:Practitioner.identifier=810002909371";
    let result = run(&["read", &silent, &page, "--request", request]).await;
    assert!(result.err.contains(&format!("{silent}: answers 1 of 1, slots 0\n")), "{}", result.err);
    assert!(
        result.err.contains(&format!("{page}: answers 0 of 1, slots 0\n  1 × no answer html: ")),
        "{}",
        result.err
    );
    assert_eq!(result.code, Some(1));
}
