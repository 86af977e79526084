//! `slots` and `sos`.

use std::{
    fs,
    path::Path,
    time::{Duration, Instant},
};

use axum::http::StatusCode;
use chrono::{DateTime, FixedOffset, TimeDelta};
use serde_json::{Value, json};

use super::{
    run::{command, result_of, run},
    vendors::{FROM, always_answering, good, nobody, sending, slow},
};

const RPPS: &str = "810002909371";

#[tokio::test(flavor = "multi_thread")]
async fn a_table_by_start() {
    let (vendor, queries) = good("agenda.example.fr").await;
    let other = "810100050075";
    let result =
        run(&["slots", "--vendor", &vendor, "--practitioner", RPPS, other, "--from", FROM]).await;
    assert_eq!(
        result.out,
        "start             practitioner  city    phone         how     link\n\
         2026-03-02 09:00  Pierre FORÊT  NANTES  +33240112233  office  https://agenda.example.fr/rdv?slot=0&origin=sas\n\
         2026-03-02 09:15  Pierre FORÊT  NANTES  +33240112233  office  https://agenda.example.fr/rdv?slot=1&origin=sas\n",
    );
    assert_eq!(result.err, format!("{vendor}: answers 1 of 1, slots 2\n"));
    assert_eq!(result.code, Some(0));
    let queries = queries.lock().expect("no panic");
    assert!(!queries[0].contains("service-type-reference"), "{}", queries[0]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_table_in_french() {
    let (vendor, _) = good("agenda.example.fr").await;
    let result = run(&[
        "slots",
        "--lang",
        "fr",
        "--vendor",
        &vendor,
        "--practitioner",
        RPPS,
        "--from",
        FROM,
        "--origin",
        "essai",
    ])
    .await;
    assert_eq!(
        result.out,
        "début             professionnel  ville   téléphone     modalité  lien\n\
         2026-03-02 09:00  Pierre FORÊT   NANTES  +33240112233  cabinet   https://agenda.example.fr/rdv?slot=0&origin=essai\n",
    );
    assert_eq!(result.err, format!("{vendor} : réponses 1 sur 1, créneaux 1\n"));
}

#[tokio::test(flavor = "multi_thread")]
async fn slots_through_a_cpts() {
    let (vendor, queries) = good("agenda.example.fr").await;
    let arguments =
        ["slots", "--json", "--cpts", "--vendor", &vendor, "--practitioner", RPPS, "--from", FROM];
    let result = run(&arguments).await;
    let shown: Value = serde_json::from_str(&result.out).expect("JSON");
    let slot = &shown["slots"][0];
    assert_eq!(slot["start"], "2026-03-02T09:00:00+01:00");
    assert_eq!(slot["practitionerId"], RPPS);
    assert_eq!(slot["visibilities"], serde_json::json!(["PUBLIC", "CPTS"]));
    assert_eq!(
        slot["cpts"],
        serde_json::json!([{ "finess": "1950047225", "name": "CPTS Nantes", "phone": "+33240000001" }])
    );
    assert_eq!(shown["vendors"][0]["wrong"], serde_json::json!([]));
    assert_eq!((result.err.as_str(), result.code), ("", Some(0)));
    let queries = queries.lock().expect("no panic");
    assert!(queries[0].contains("_include=Slot:service-type-reference"), "{}", queries[0]);
}

#[tokio::test(flavor = "multi_thread")]
async fn places_of_sos_medecins() {
    let (vendor, _) = good("agenda.example.fr").await;
    let result =
        run(&["sos", "--vendor", &vendor, "--association", "334173748400020", "--from", FROM])
            .await;
    assert_eq!(
        result.out,
        "start             practitioner         city    phone         how              link\n\
         2026-03-02 09:00  SOS Médecins Nantes  NANTES  +33240112233  office, walk-in  https://agenda.example.fr/lieu?id=1&origin=sas\n",
    );
    assert_eq!(
        (result.err, result.code),
        (format!("{vendor}: answers 1 of 1, slots 1\n"), Some(0))
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn sixty_practitioners_are_three_requests() {
    let (vendor, queries) = good("agenda.example.fr").await;
    let ids: Vec<_> = (0..60).map(|number| format!("8101000{number:05}")).collect();
    let mut arguments = vec!["slots", "--vendor", &vendor, "--from", FROM, "--practitioner"];
    arguments.extend(ids.iter().map(String::as_str));
    let result = run(&arguments).await;
    assert_eq!(result.out.lines().count(), 61);
    assert_eq!(result.err, format!("{vendor}: answers 3 of 3, slots 60\n"));
    let queries = queries.lock().expect("no panic");
    let mut asked: Vec<_> =
        queries.iter().map(|query| query.matches("%7C8101000").count()).collect();
    asked.sort_unstable();
    assert_eq!(asked, [10, 25, 25]);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_slot_of_two_vendors_is_one() {
    let ((one, _), (other, _)) = (good("one.example.fr").await, good("other.example.fr").await);
    let result =
        run(&["slots", "--json", "--vendor", &one, &other, "--practitioner", RPPS, "--from", FROM])
            .await;
    let shown: Value = serde_json::from_str(&result.out).expect("JSON");
    assert_eq!(shown["slots"].as_array().map(Vec::len), Some(1));
    assert_eq!(
        shown["slots"][0]["links"],
        serde_json::json!([
            "https://one.example.fr/rdv?slot=0&origin=sas",
            "https://other.example.fr/rdv?slot=0&origin=sas"
        ])
    );
    assert_eq!(shown["vendors"].as_array().map(Vec::len), Some(2));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_there_is_is_kept_whatever_else_comes() {
    const OUTCOME: &str = r#"{"resourceType": "OperationOutcome", "issue": [{"severity": "error", "code": "not-found",
        "details": {"text": "Agenda \u001b[31mfermé"}}]}"#;
    let vendors = [
        good("agenda.example.fr").await.0,
        slow(Duration::from_secs(30)).await,
        always_answering(axum::response::Html("<html>Bienvenue</html>")).await,
        always_answering((StatusCode::NOT_FOUND, OUTCOME)).await,
        always_answering(StatusCode::INTERNAL_SERVER_ERROR).await,
        always_answering(r#"{"resourceType": "Bundle", "type": "searchset", "entry": [{"#).await,
        sending(100_000, 70_000).await,
        sending(1 << 40, 20 << 20).await,
        nobody().await,
    ];
    let mut arguments = vec![
        "slots",
        "--json",
        "--practitioner",
        RPPS,
        "--from",
        FROM,
        "--budget",
        "2.5",
        "--vendor",
    ];
    arguments.extend(vendors.iter().map(String::as_str));
    let began = Instant::now();
    let result = run(&arguments).await;
    assert!(began.elapsed() < Duration::from_secs(6), "{:?}", began.elapsed());
    assert_eq!(result.code, Some(1), "{result:?}");
    let shown: Value = serde_json::from_str(&result.out).expect("JSON");
    assert_eq!(shown["slots"].as_array().map(Vec::len), Some(1));
    let codes: Vec<_> = shown["vendors"]
        .as_array()
        .expect("vendors")
        .iter()
        .map(|vendor| vendor["wrong"][0]["code"].as_str())
        .collect();
    let wanted =
        ["late", "html", "status", "status", "truncated", "broken-off", "too-long", "unreachable"];
    assert_eq!(codes, [None].into_iter().chain(wanted.map(Some)).collect::<Vec<_>>());
    // a vendor's own words, without what a terminal would obey
    assert_eq!(
        shown["vendors"][3]["wrong"][0]["vendor_texts"],
        serde_json::json!(["Agenda  [31mfermé"])
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn when_nobody_answers() {
    let (slow, nobody) = (slow(Duration::from_secs(30)).await, nobody().await);
    let arguments = [
        "slots",
        "--vendor",
        &slow,
        &nobody,
        "--practitioner",
        RPPS,
        "--from",
        FROM,
        "--budget",
        "0.5",
    ];
    let result = run(&arguments).await;
    assert_eq!(result.out, "start  practitioner  city  phone  how  link\n");
    let (first, second) = result.err.split_once(&nobody).expect("both are reported");
    assert_eq!(
        first,
        format!(
            "{slow}: answers 0 of 1, slots 0\n  1 × no answer late: Expected an answer within 0.5 s; found none by then. \
             Have the vendor see what takes so long.\n"
        )
    );
    // the number is the system's
    let start = ": answers 0 of 1, slots 0\n  1 × no answer unreachable: Expected a connection; found none: \
        Connection refused (os error ";
    let end = "). See to the address, the network and the certificates.\n";
    assert!(second.starts_with(start) && second.ends_with(end), "{second}");
    assert_eq!(result.code, Some(2));
}

#[tokio::test(flavor = "multi_thread")]
async fn faults_are_reported_once_with_their_number() {
    let slot = |start: &str, end: &str| {
        serde_json::json!({"resource": {"resourceType": "Slot", "status": "free", "schedule": {"reference": "Schedule/1"},
            "start": format!("2026-03-02T{start}.000+01:00"), "end": format!("2026-03-02T{end}.000+01:00")}})
    };
    let bundle = serde_json::json!({"resourceType": "Bundle", "type": "searchset", "entry": [
        slot("09:00:00", "09:15:00"), slot("09:15:00", "09:00:00"), slot("09:30:00", "09:00:00"),
        {"resource": {"resourceType": "Schedule", "id": "1", "actor": [{"reference": "Practitioner/1"}]}},
        {"resource": {"resourceType": "Practitioner", "id": "1", "name": [{"family": "Foret\u{1b}[2J"}],
            "identifier": [{"system": "urn:oid:1.2.250.1.71.4.2.1", "value": RPPS}]}}]});
    let vendor = always_answering(bundle.to_string()).await;
    let result = run(&["slots", "--vendor", &vendor, "--practitioner", RPPS, "--from", FROM]).await;
    assert!(result.out.contains("2026-03-02 09:00  FORET [2J"), "{}", result.out);
    let skipped = "  2 × error end-before-start (Bundle.entry[1]): Expected the end after the start; found it at the same \
        time or before. Send the end of the slot.\n";
    assert!(result.err.contains(skipped), "{}", result.err);
    assert!(
        result.err.contains("  3 × error slot-visibility (Bundle.entry[0].resource"),
        "{}",
        result.err
    );
    let kinds: Vec<_> = result
        .err
        .lines()
        .skip(1)
        .map(|line| line.split(" (").next().map(|kind| &kind[6..]))
        .collect();
    let mut once = kinds.clone();
    once.dedup();
    assert_eq!(kinds, once);
    assert_eq!(result.code, Some(0), "it has answered");
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_left_out_without_a_word() {
    let dropped = serde_json::json!({"resource": {"resourceType": "Slot"}});
    let bundle = serde_json::json!({"resourceType": "Bundle", "type": "searchset", "entry": vec![dropped; 150],
        "link": [{"relation": "next", "url": "https://agenda.example.fr/fhir/Slot?page=2"}]});
    let vendor = always_answering(bundle.to_string()).await;
    let arguments =
        ["slots", "--json", "--vendor", &vendor, "--practitioner", RPPS, "--from", FROM];
    let shown: Value = serde_json::from_str(&run(&arguments).await.out).expect("JSON");
    let wrong = shown["vendors"][0]["wrong"].as_array().expect("faults");
    let skipped: Vec<_> = wrong
        .iter()
        .filter(|one| one["code"] == "next-page" || one["code"] == "not-free")
        .map(|one| (&one["code"], &one["count"]))
        .collect();
    assert_eq!(skipped, [(&"next-page".into(), &1.into()), (&"not-free".into(), &100.into())]);
    let more = shown["vendors"][0]["more"].as_u64().expect("a number");
    assert!(more >= 50, "{more}");
}

/// An answer of one practitioner with so many slots, a quarter of an hour each.
fn answer(slots: usize, practitioner: &Value) -> Value {
    let from: DateTime<FixedOffset> = FROM.parse().expect("an instant");
    let slots = (0i32..).take(slots).map(|number| {
        let start = from + TimeDelta::minutes(15) * number;
        let end = start + TimeDelta::minutes(15);
        json!({"resource": {"resourceType": "Slot", "status": "free", "schedule": {"reference": "Schedule/1"},
            "start": start.to_rfc3339(), "end": end.to_rfc3339(), "comment": "https://agenda.example.fr/rdv"}})
    });
    let others = [
        json!({"resource": {"resourceType": "Schedule", "id": "1", "actor": [
            {"reference": "Practitioner/1"}, {"reference": "PractitionerRole/1"}]}}),
        json!({"resource": practitioner}),
    ];
    let entries: Vec<_> = slots.chain(others).collect();
    json!({"resourceType": "Bundle", "type": "searchset", "entry": entries})
}

fn practitioner(family: &str) -> Value {
    json!({"resourceType": "Practitioner", "id": "1", "name": [{"family": family}],
        "identifier": [{"system": "urn:oid:1.2.250.1.71.4.2.1", "value": RPPS}]})
}

#[tokio::test(flavor = "multi_thread")]
async fn long_answers_are_not_read() {
    let padded = |size| format!("{}{}", answer(1, &practitioner("Foret")), " ".repeat(size));
    let (long, short) =
        (always_answering(padded(3 << 20)).await, always_answering(padded(1 << 20)).await);
    let order = ["slots", "--json", "--practitioner", RPPS, "--from", FROM, "--vendor"];
    let result = run(&[&order[..], &[&long, &short]].concat()).await;
    let shown: Value = serde_json::from_str(&result.out).expect("JSON");
    assert_eq!(shown["vendors"][0]["wrong"][0]["code"], "too-long");
    let message = shown["vendors"][0]["wrong"][0]["message"].as_str().expect("a text");
    assert!(message.contains(" 2097152 ") && message.contains("--max-answer"), "{message}");
    assert_eq!(shown["vendors"][1]["slots"], 1);
    let result = run(&[&order[..], &[&long, &short, "--max-answer", "4MiB"]].concat()).await;
    assert_eq!(result.code, Some(0), "{}", result.err);
}

#[tokio::test(flavor = "multi_thread")]
async fn all_answers_together_are_bounded() {
    let padded = format!("{}{}", answer(1, &practitioner("Foret")), " ".repeat(100 << 10));
    let mut vendors = Vec::new();
    for _ in 0..5 {
        vendors.push(always_answering(padded.clone()).await);
    }
    let order = ["slots", "--json", "--max-total", "250 KiB", "--practitioner", RPPS, "--from"];
    let mut arguments = [&order[..], &[FROM, "--vendor"]].concat();
    arguments.extend(vendors.iter().map(String::as_str));
    let result = run(&arguments).await;
    let shown: Value = serde_json::from_str(&result.out).expect("JSON");
    let vendors = shown["vendors"].as_array().expect("vendors").iter();
    let (read, others): (Vec<_>, Vec<_>) = vendors.partition(|vendor| vendor["answers"] == 1);
    // an abandoned answer releases its memory to others
    assert!((1..=2).contains(&read.len()), "{read:?}");
    for vendor in others {
        assert_eq!(vendor["wrong"][0]["code"], "too-much");
    }
    assert_eq!(result.code, Some(1));
}

/// What is of all slots of a practitioner is shown with each of them.
#[tokio::test(flavor = "multi_thread")]
async fn what_is_shown_is_bounded() {
    let long = "é".repeat(50_000);
    let mut who = practitioner(&long);
    who["name"][0]["given"] = json!(vec!["Pierre"; 1000]);
    let mut bundle = answer(100, &who);
    let role = json!({"resource": {"resourceType": "PractitionerRole", "id": "1", "practitioner": {"reference": "Practitioner/1"},
        "contained": [{"resourceType": "Location", "id": "a", "name": long,
            "address": {"line": vec![&long[..4000]; 100], "postalCode": "44000", "city": long}}],
        "location": [{"reference": "#a"}]}});
    let entries = bundle["entry"].as_array_mut().expect("entries");
    let reasons: Vec<_> =
        (0..100).map(|number| json!({"text": format!("{number}{long}")})).collect();
    entries[0]["resource"]["serviceType"] = json!(reasons[..30]);
    entries[1]["resource"]["comment"] =
        json!(format!("https://agenda.example.fr/rdv?{}", "a".repeat(3000)));
    entries.push(role);
    let vendor = always_answering(bundle.to_string()).await;
    let order = ["slots", "--vendor", &vendor, "--practitioner", RPPS, "--from", FROM];
    let limits = ["--max-answer", "16MiB", "--budget", "60"];
    let result = run(&[&order[..], &limits, &["--json"]].concat()).await;
    let shown: Value = serde_json::from_str(&result.out).expect("JSON");
    assert_eq!(shown["slots"].as_array().map(Vec::len), Some(100));
    let is_short = |text: &Value| text.as_str().is_some_and(|text| text.chars().count() <= 200);
    for slot in shown["slots"].as_array().expect("slots") {
        assert_eq!(slot["isCut"], true);
        assert!(
            ["practitioner", "place", "city"].iter().all(|name| is_short(&slot[name])),
            "{slot}"
        );
        for list in ["address", "reasons"] {
            let list = slot[list].as_array().expect("a list");
            assert!(list.len() <= 20 && list.iter().all(is_short), "{slot}");
        }
    }
    assert_eq!(shown["slots"][0]["links"][0], "https://agenda.example.fr/rdv?origin=sas");
    // a part of it leads nowhere
    assert_eq!(shown["slots"][1]["links"], json!([]));
    assert!(result.out.len() < 3_000_000, "{}", result.out.len());
    let result = run(&[&order[..], &limits].concat()).await;
    assert!(result.out.lines().nth(2).expect("a line").ends_with("  -"), "{}", result.out);
    assert!(result.out.len() < 100_000, "{}", result.out.len());
}

/// Escape sequences, their short forms, and what changes the direction of a text or ends a line.
#[tokio::test(flavor = "multi_thread")]
async fn nothing_of_a_vendor_is_obeyed_by_a_terminal() {
    let odd = "a\u{1b}[2J\u{85}\u{9b}31m\u{202e}b\u{2028}c\u{200b}\u{feff}d";
    let mut who = practitioner(odd);
    who[odd] = json!(1);
    let mut bundle = answer(2, &who);
    bundle["entry"][0]["resource"]["serviceType"] = json!([{ "text": odd }]);
    bundle["entry"][0]["resource"]["status"] = json!("free");
    bundle["entry"][1]["resource"]["status"] = json!(odd);
    bundle["link"] = json!([{"relation": "self", "url": odd}]);
    let outcome = json!({"resourceType": "OperationOutcome", "issue": [
        {"severity": "error", "code": "not-found", "details": {"text": odd}, "diagnostics": odd}]});
    let vendors = [
        always_answering(bundle.to_string()).await,
        always_answering((StatusCode::NOT_FOUND, outcome.to_string())).await,
    ];
    let order = ["slots", "--practitioner", RPPS, "--from", FROM, "--vendor"];
    let order = [&order[..], &[&vendors[0], &vendors[1]]].concat();
    let table = run(&order).await;
    assert!(table.out.contains("BC  D") || table.out.contains("B C  D"), "{}", table.out);
    let json = run(&[&order[..], &["--json"]].concat()).await;
    let is_obeyed = |char: char| {
        char.is_control() && char != '\n'
            || matches!(char, '\u{200b}' | '\u{2028}' | '\u{202e}' | '\u{feff}')
    };
    for result in [&table.out, &table.err, &json.out, &json.err] {
        assert!(!result.contains(is_obeyed), "{result:?}");
    }
    // programs get what was sent
    let shown: Value = serde_json::from_str(&json.out).expect("JSON");
    assert_eq!(shown["slots"][0]["reasons"], json!([odd]));
    // the name of a file is a stranger's text too
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join("answer\u{1b}[2J\u{202e}.json");
    fs::write(&file, "{").expect("a file");
    let result = run(&["read", file.to_str().expect("a path")]).await;
    assert!(
        result.err.contains("answer [2J .json") && !result.err.contains(is_obeyed),
        "{}",
        result.err
    );
}

/// A search has ids of practitioners: it goes to the vendor, and to nobody whom the environment names.
#[tokio::test(flavor = "multi_thread")]
async fn no_proxy_of_the_environment_sees_a_search() {
    let (vendor, queries) = good("agenda.example.fr").await;
    let (proxy, seen) = good("proxy.example.fr").await;
    let order = ["slots", "--vendor", &vendor, "--practitioner", RPPS, "--from", FROM];
    let mut command = command(&order);
    for name in ["HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "ALL_PROXY", "all_proxy"] {
        command.env(name, proxy.trim_end_matches("/fhir"));
    }
    let output = tokio::task::spawn_blocking(move || command.output()).await;
    let result = result_of(output.expect("no panic").expect("it runs"));
    assert_eq!(result.code, Some(0), "{}", result.err);
    assert_eq!(queries.lock().expect("no panic").len(), 1);
    assert_eq!(seen.lock().expect("no panic").len(), 0);
}

/// Otherwise a vendor who sends another's slots would have its link first by its address.
#[tokio::test(flavor = "multi_thread")]
async fn links_come_in_the_order_of_the_vendors() {
    let (one, _) = good("z.example.fr").await;
    let (other, _) = good("a.example.fr").await;
    let link = |site: &str| format!("https://{site}.example.fr/rdv?slot=0&origin=sas");
    for (vendors, wanted) in [([&one, &other], ["z", "a"]), ([&other, &one], ["a", "z"])] {
        let order = ["slots", "--json", "--practitioner", RPPS, "--from", FROM, "--vendor"];
        let order = [&order[..], &vendors.map(String::as_str)].concat();
        let shown: Value = serde_json::from_str(&run(&order).await.out).expect("JSON");
        assert_eq!(shown["slots"][0]["links"], json!(wanted.map(link)));
    }
    // the most complete place comes first where they are merged
    let mut less = answer(1, &practitioner("Foret"));
    less["entry"][0]["resource"]["start"] = json!("2026-03-02T09:00:00+01:00");
    less["entry"][0]["resource"]["end"] = json!("2026-03-02T09:15:00+01:00");
    let less = always_answering(less.to_string()).await;
    let order =
        ["slots", "--json", "--practitioner", RPPS, "--from", FROM, "--vendor", &less, &one];
    let shown: Value = serde_json::from_str(&run(&order).await.out).expect("JSON");
    let links = json!(["https://agenda.example.fr/rdv?origin=sas", link("z")]);
    assert_eq!(shown["slots"][0]["links"], links);
}

#[tokio::test]
async fn orders_that_make_no_sense() {
    for (arguments, wanted) in [
        (&["slots", "--vendor", "https://a.fr/fhir"][..], "--practitioner"),
        (&["slots", "--practitioner", RPPS], "--vendor"),
        (
            &["slots", "--vendor", "https://me:secret@a.fr/fhir", "--practitioner", RPPS],
            "without password",
        ),
        (
            &["slots", "--vendor", "ftp://a.fr/fhir", "--practitioner", RPPS],
            "absolute http or https",
        ),
        (&["slots", "--vendor", "https://a.fr/fhir", "--practitioner", "12"], "RPPS"),
        (
            &["slots", "--vendor", "https://a.fr/fhir", "--practitioner", RPPS, "--budget", "inf"],
            "expected seconds",
        ),
        (
            &[
                "slots",
                "--vendor",
                "https://a.fr/fhir",
                "--practitioner",
                RPPS,
                "--max-answer",
                "4GiB",
            ],
            "expected a size up to 4095MiB",
        ),
        (&["read", "a.json", "--max-total", "0"], "expected a size up to 4095MiB"),
        (
            &[
                "slots",
                "--vendor",
                "https://a.fr/fhir",
                "--practitioner",
                RPPS,
                "--tls",
                "/no/where",
            ],
            "/no/where/ca.pem",
        ),
    ] {
        let result = run(arguments).await;
        assert_eq!((result.code, result.out.as_str()), (Some(2), ""), "{arguments:?}");
        assert!(result.err.contains(wanted), "{arguments:?}: {}", result.err);
    }
}
