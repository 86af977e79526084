//! `slots` and `sos`.

use std::time::{Duration, Instant};

use axum::http::StatusCode;
use serde_json::Value;

use super::{
    run::run,
    vendors::{FROM, good, nobody, saying, sending, slow},
};

const RPPS: &str = "810002909371";

#[tokio::test(flavor = "multi_thread")]
async fn a_table_by_start() {
    let (vendor, queries) = good("agenda.example.fr").await;
    let other = "810100050075";
    let told =
        run(&["slots", "--vendor", &vendor, "--practitioner", RPPS, other, "--from", FROM]).await;
    assert_eq!(
        told.out,
        "start             practitioner  city    phone         how     link\n\
         2026-03-02 09:00  Pierre FORÊT  NANTES  +33240112233  office  https://agenda.example.fr/rdv?slot=0&origin=sas\n\
         2026-03-02 09:15  Pierre FORÊT  NANTES  +33240112233  office  https://agenda.example.fr/rdv?slot=1&origin=sas\n",
    );
    assert_eq!(told.err, format!("{vendor}: answers 1 of 1, slots 2\n"));
    assert_eq!(told.code, Some(0));
    let queries = queries.lock().expect("no panic");
    assert!(!queries[0].contains("service-type-reference"), "{}", queries[0]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_table_in_french() {
    let (vendor, _) = good("agenda.example.fr").await;
    let told = run(&[
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
        told.out,
        "début             professionnel  ville   téléphone     modalité  lien\n\
         2026-03-02 09:00  Pierre FORÊT   NANTES  +33240112233  cabinet   https://agenda.example.fr/rdv?slot=0&origin=essai\n",
    );
    assert_eq!(told.err, format!("{vendor} : réponses 1 sur 1, créneaux 1\n"));
}

#[tokio::test(flavor = "multi_thread")]
async fn slots_through_a_cpts() {
    let (vendor, queries) = good("agenda.example.fr").await;
    let arguments =
        ["slots", "--json", "--cpts", "--vendor", &vendor, "--practitioner", RPPS, "--from", FROM];
    let told = run(&arguments).await;
    let shown: Value = serde_json::from_str(&told.out).expect("JSON");
    let slot = &shown["slots"][0];
    assert_eq!(slot["start"], "2026-03-02T09:00:00+01:00");
    assert_eq!(slot["practitionerId"], RPPS);
    assert_eq!(slot["visibilities"], serde_json::json!(["PUBLIC", "CPTS"]));
    assert_eq!(
        slot["cpts"],
        serde_json::json!([{ "finess": "1950047225", "name": "CPTS Nantes", "phone": "+33240000001" }])
    );
    assert_eq!(shown["vendors"][0]["wrong"], serde_json::json!([]));
    assert_eq!((told.err.as_str(), told.code), ("", Some(0)));
    let queries = queries.lock().expect("no panic");
    assert!(queries[0].contains("_include=Slot:service-type-reference"), "{}", queries[0]);
}

#[tokio::test(flavor = "multi_thread")]
async fn places_of_sos_medecins() {
    let (vendor, _) = good("agenda.example.fr").await;
    let told =
        run(&["sos", "--vendor", &vendor, "--association", "334173748400020", "--from", FROM])
            .await;
    assert_eq!(
        told.out,
        "start             practitioner         city    phone  how            link\n\
         2026-03-02 09:00  SOS Médecins Nantes  NANTES  -      home, walk-in  https://agenda.example.fr/lieu?id=1&origin=sas\n",
    );
    assert_eq!((told.err, told.code), (format!("{vendor}: answers 1 of 1, slots 1\n"), Some(0)));
}

#[tokio::test(flavor = "multi_thread")]
async fn sixty_practitioners_are_three_requests() {
    let (vendor, queries) = good("agenda.example.fr").await;
    let ids: Vec<_> = (0..60).map(|number| format!("8101000{number:05}")).collect();
    let mut arguments = vec!["slots", "--vendor", &vendor, "--from", FROM, "--practitioner"];
    arguments.extend(ids.iter().map(String::as_str));
    let told = run(&arguments).await;
    assert_eq!(told.out.lines().count(), 61);
    assert_eq!(told.err, format!("{vendor}: answers 3 of 3, slots 60\n"));
    let queries = queries.lock().expect("no panic");
    let mut asked: Vec<_> =
        queries.iter().map(|query| query.matches("%7C8101000").count()).collect();
    asked.sort_unstable();
    assert_eq!(asked, [10, 25, 25]);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_slot_of_two_vendors_is_one() {
    let ((one, _), (other, _)) = (good("one.example.fr").await, good("other.example.fr").await);
    let told =
        run(&["slots", "--json", "--vendor", &one, &other, "--practitioner", RPPS, "--from", FROM])
            .await;
    let shown: Value = serde_json::from_str(&told.out).expect("JSON");
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
        saying(axum::response::Html("<html>Bienvenue</html>")).await,
        saying((StatusCode::NOT_FOUND, OUTCOME)).await,
        saying(StatusCode::INTERNAL_SERVER_ERROR).await,
        saying(r#"{"resourceType": "Bundle", "type": "searchset", "entry": [{"#).await,
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
    let told = run(&arguments).await;
    assert!(began.elapsed() < Duration::from_secs(6), "{:?}", began.elapsed());
    assert_eq!(told.code, Some(1), "{told:?}");
    let shown: Value = serde_json::from_str(&told.out).expect("JSON");
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
    assert_eq!(shown["vendors"][3]["wrong"][0]["said"], serde_json::json!(["Agenda  [31mfermé"]));
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
    let told = run(&arguments).await;
    assert_eq!(told.out, "start  practitioner  city  phone  how  link\n");
    assert_eq!(
        told.err,
        format!(
            "{slow}: answers 0 of 1, slots 0\n  1 × no answer late: Expected an answer within 0.5 s; found none by then. \
             Have the vendor see what takes so long.\n\
             {nobody}: answers 0 of 1, slots 0\n  1 × no answer unreachable: Expected a connection; found none: \
             Connection refused (os error 111). See to the address, the network and the certificates.\n"
        )
    );
    assert_eq!(told.code, Some(2));
}

#[tokio::test(flavor = "multi_thread")]
async fn faults_are_told_once_with_their_number() {
    let slot = |start: &str, end: &str| {
        serde_json::json!({"resource": {"resourceType": "Slot", "status": "free", "schedule": {"reference": "Schedule/1"},
            "start": format!("2026-03-02T{start}.000+01:00"), "end": format!("2026-03-02T{end}.000+01:00")}})
    };
    let bundle = serde_json::json!({"resourceType": "Bundle", "type": "searchset", "entry": [
        slot("09:00:00", "09:15:00"), slot("09:15:00", "09:00:00"), slot("09:30:00", "09:00:00"),
        {"resource": {"resourceType": "Schedule", "id": "1", "actor": [{"reference": "Practitioner/1"}]}},
        {"resource": {"resourceType": "Practitioner", "id": "1", "name": [{"family": "Foret\u{1b}[2J"}],
            "identifier": [{"system": "urn:oid:1.2.250.1.71.4.2.1", "value": RPPS}]}}]});
    let vendor = saying(bundle.to_string()).await;
    let told = run(&["slots", "--vendor", &vendor, "--practitioner", RPPS, "--from", FROM]).await;
    assert!(told.out.contains("2026-03-02 09:00  FORET [2J"), "{}", told.out);
    let dropped = "  2 × dropped end-before-start (Bundle.entry[1]): Expected the end after the start; found it at the same \
        time or before. Send the end of the slot.\n";
    assert!(told.err.contains(dropped), "{}", told.err);
    assert!(
        told.err.contains("  3 × error slot-visibility (Bundle.entry[0].resource"),
        "{}",
        told.err
    );
    let kinds: Vec<_> = told
        .err
        .lines()
        .skip(1)
        .map(|line| line.split(" (").next().map(|kind| &kind[6..]))
        .collect();
    let mut once = kinds.clone();
    once.dedup();
    assert_eq!(kinds, once);
    assert_eq!(told.code, Some(0), "it has answered");
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_left_out_without_a_word() {
    let dropped = serde_json::json!({"resource": {"resourceType": "Slot"}});
    let bundle = serde_json::json!({"resourceType": "Bundle", "type": "searchset", "entry": vec![dropped; 150],
        "link": [{"relation": "next", "url": "https://agenda.example.fr/fhir/Slot?page=2"}]});
    let vendor = saying(bundle.to_string()).await;
    let arguments =
        ["slots", "--json", "--vendor", &vendor, "--practitioner", RPPS, "--from", FROM];
    let shown: Value = serde_json::from_str(&run(&arguments).await.out).expect("JSON");
    let wrong = shown["vendors"][0]["wrong"].as_array().expect("faults");
    let dropped: Vec<_> = wrong
        .iter()
        .filter(|one| one["what"] == "dropped")
        .map(|one| (&one["code"], &one["count"]))
        .collect();
    assert_eq!(dropped, [(&"next-page".into(), &1.into()), (&"not-free".into(), &100.into())]);
    let more = shown["vendors"][0]["more"].as_u64().expect("a number");
    assert!(more >= 50, "{more}");
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
                "--tls",
                "/no/where",
            ],
            "/no/where/ca.pem",
        ),
    ] {
        let told = run(arguments).await;
        assert_eq!((told.code, told.out.as_str()), (Some(2), ""), "{arguments:?}");
        assert!(told.err.contains(wanted), "{arguments:?}: {}", told.err);
    }
}
