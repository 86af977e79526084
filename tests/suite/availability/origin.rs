//! The parameter `origin` of booking links, whatever the link looks like.

use fhir_sas::diagnostic::{Issue, IssueCode};
use serde_json::json;

use super::{answer, good};

/// The link that came, as it is shown, and with the origin `sas`.
fn links(comment: &str) -> (Option<String>, Option<String>) {
    let mut body = good();
    body["entry"][0]["resource"]["comment"] = json!(comment);
    let answer = answer(&body);
    let slot = answer.availabilities().next().expect("a slot");
    (slot.booking_url().map(str::to_owned), slot.booking_url_with_origin("sas"))
}

const LINKS: &[(&str, &str)] = &[
    ("https://a.fr", "https://a.fr?origin=sas"),
    ("https://a.fr/", "https://a.fr/?origin=sas"),
    ("https://a.fr/rdv/com/", "https://a.fr/rdv/com/?origin=sas"),
    ("HTTPS://A.FR/rdv", "HTTPS://A.FR/rdv?origin=sas"),
    ("http://a.fr:8443/rdv;x=1", "http://a.fr:8443/rdv;x=1?origin=sas"),
    ("https://a.fr/rdv?lieu=7&creneau=a%2Bb", "https://a.fr/rdv?lieu=7&creneau=a%2Bb&origin=sas"),
    ("https://a.fr/rdv?q=a+b", "https://a.fr/rdv?q=a+b&origin=sas"),
    // an end that was prepared for it
    ("https://a.fr/rdv?", "https://a.fr/rdv?origin=sas"),
    ("https://a.fr/rdv?lieu=7&", "https://a.fr/rdv?lieu=7&origin=sas"),
    ("https://a.fr/rdv?&lieu=7&&", "https://a.fr/rdv?lieu=7&origin=sas"),
    // one that is there is replaced
    ("https://a.fr/rdv?origin=web", "https://a.fr/rdv?origin=sas"),
    ("https://a.fr/rdv?origin=&lieu=7", "https://a.fr/rdv?lieu=7&origin=sas"),
    ("https://a.fr/rdv?a=1&origin=x&origin=y&b=2", "https://a.fr/rdv?a=1&b=2&origin=sas"),
    ("https://a.fr/rdv?origin", "https://a.fr/rdv?origin=sas"),
    ("https://a.fr/rdv?or%69gin=web&a=1", "https://a.fr/rdv?a=1&origin=sas"),
    // other names are other parameters
    (
        "https://a.fr/rdv?origins=x&Origin=y&xorigin=z",
        "https://a.fr/rdv?origins=x&Origin=y&xorigin=z&origin=sas",
    ),
    (
        "https://a.fr/rdv?back=https://b.fr?origin=x",
        "https://a.fr/rdv?back=https://b.fr?origin=x&origin=sas",
    ),
    // fragments
    ("https://a.fr/rdv#matin", "https://a.fr/rdv?origin=sas#matin"),
    ("https://a.fr/rdv?lieu=7#matin", "https://a.fr/rdv?lieu=7&origin=sas#matin"),
    ("https://a.fr/#/agenda?lieu=7&origin=x", "https://a.fr/?origin=sas#/agenda?lieu=7&origin=x"),
    ("https://a.fr/rdv?#", "https://a.fr/rdv?origin=sas#"),
    // blanks around, letters with accents
    ("  https://a.fr/rdv\u{a0}\n", "https://a.fr/rdv?origin=sas"),
    ("https://médecins.fr/créneau", "https://médecins.fr/créneau?origin=sas"),
];

#[test]
fn is_added_in_front_of_the_fragment() {
    for (came, expected) in LINKS {
        let (as_it_came, with_origin) = links(came);
        assert_eq!(as_it_came.as_deref(), Some(came.trim()), "{came}");
        assert_eq!(with_origin.as_deref(), Some(*expected), "{came}");
    }
}

/// No address has a blank: what follows one are words, which are reported.
#[test]
fn words_after_an_address_are_not_part_of_it() {
    for (came, address) in [
        (
            "https://agenda.example.fr/rdv?lieu=7 Merci de venir 10 min avant",
            "https://agenda.example.fr/rdv?lieu=7",
        ),
        ("https://a.fr/prendre rdv?motif=suivi annuel", "https://a.fr/prendre"),
        ("\u{a0}https://médecins.fr/rdv\r\nAu 2ᵉ étage 🏥", "https://médecins.fr/rdv"),
        ("https://a.fr/rdv ou https://b.fr/rdv", "https://a.fr/rdv"),
        ("https://a.fr/\r\nLocation: https://b.fr", "https://a.fr/"),
    ] {
        let mut body = good();
        body["entry"][0]["resource"]["comment"] = json!(came);
        let answer = answer(&body);
        let slot = answer.availabilities().next().expect("a slot");
        assert_eq!(slot.booking_url(), Some(address), "{came}");
        assert_eq!(slot.comment(), Some(came.trim()), "{came}");
        let report = answer.report();
        let of_comment = |issue: &&Issue| issue.path == "Bundle.entry[0].resource.comment";
        let codes: Vec<_> =
            report.issues().iter().filter(of_comment).map(|issue| issue.code).collect();
        assert_eq!(codes, [IssueCode::SlotBookingUrl], "{came}");
    }
}

/// What the reader takes whole for an address is one for the validator, and nothing else is.
#[test]
fn reader_and_validator_agree() {
    for comment in [
        "https://a.fr/rdv?x=<a>\"b",
        "https://a.fr\\@b.fr/?x",
        "https://a.fr:99999/?x",
        "https:a.fr?x",
        "https://a.fr/?x",
    ] {
        let mut body = good();
        body["entry"][0]["resource"]["comment"] = json!(comment);
        let answer = answer(&body);
        let slot = answer.availabilities().next().expect("a slot");
        let report = answer.report();
        let reported = |issue: &Issue| {
            issue.code == IssueCode::SlotBookingUrl && issue.path.ends_with("[0].resource.comment")
        };
        assert_eq!(slot.booking_url().is_none(), report.issues().iter().any(reported), "{comment}");
    }
}

#[test]
fn is_not_added_to_what_is_no_link() {
    for comment in [
        "",
        "Sans rendez-vous",
        "www.a.fr/rdv",
        "a.fr",
        "/rdv",
        "//a.fr/rdv",
        "ftp://a.fr/rdv",
        "javascript:alert(1)",
        "data:text/html,x",
        "mailto:a@b.fr",
        "https://",
        "https://?x",
        "https://a.fr/\"><script>alert(1)</script>",
        "Prendre rendez-vous sur https://a.fr/rdv",
    ] {
        assert_eq!(links(comment), (None, None), "{comment}");
    }
}

#[test]
fn is_escaped() {
    let mut body = good();
    body["entry"][0]["resource"]["comment"] = json!("https://a.fr/rdv");
    let answer = answer(&body);
    let slot = answer.availabilities().next().expect("a slot");
    for (origin, expected) in [
        ("sas-preprod", "https://a.fr/rdv?origin=sas-preprod"),
        (" sas ", "https://a.fr/rdv?origin=sas"),
        ("a&b=c#d+e f", "https://a.fr/rdv?origin=a%26b%3Dc%23d%2Be%20f"),
    ] {
        assert_eq!(slot.booking_url_with_origin(origin).as_deref(), Some(expected));
    }
    assert_eq!(slot.comment(), Some("https://a.fr/rdv"));
}

/// What is added as a text means the same to those who read addresses as browsers do.
#[test]
fn browsers_see_the_same() {
    for (came, expected) in LINKS {
        let mut body = good();
        body["entry"][0]["resource"]["comment"] = json!(came);
        let answer = answer(&body);
        let slot = answer.availabilities().next().expect("a slot");
        let mut link = slot.booking_link().expect("an address");
        let others: Vec<(String, String)> = link
            .query_pairs()
            .filter(|(name, value)| name != "origin" && !(name.is_empty() && value.is_empty()))
            .map(|(name, value)| (name.into_owned(), value.into_owned()))
            .collect();
        let ours = url::Url::parse(expected).expect("an address");
        let pairs: Vec<(String, String)> = ours
            .query_pairs()
            .map(|(name, value)| (name.into_owned(), value.into_owned()))
            .collect();
        let origin = ("origin".to_owned(), "sas".to_owned());
        assert_eq!(pairs, others.into_iter().chain([origin]).collect::<Vec<_>>(), "{came}");
        link.set_query(None);
        let mut plain = ours.clone();
        plain.set_query(None);
        assert_eq!(plain, link, "{came}");
    }
}
