//! Data of availabilities, from values as vendors write them.

use fhir_sas::{
    r4::FhirString,
    search::{Availability, SpecialtyView},
    terminology::{Booking, Consultation, Specialty, Visibility},
};
use serde_json::{Value, json};

use super::{answer, at, good};

/// Data of the first slot when some place of the good answer has another value.
fn first<R>(place: &str, value: Value, of: impl Fn(&Availability<'_>) -> R) -> R {
    let mut body = good();
    let (holder, member) = place.rsplit_once('/').expect("a place");
    at(&mut body, holder)[member] = value;
    let answer = answer(&body);
    let slot = answer.availabilities().next().expect("a slot");
    of(&slot)
}

fn slot<R>(member: &str, value: Value, of: impl Fn(&Availability<'_>) -> R) -> R {
    first(&format!("/entry/0/resource/{member}"), value, of)
}

#[test]
fn names() {
    for (name, shown) in [
        (json!([{"family": "Foret", "given": ["Pierre"]}]), "Pierre FORET"),
        (
            json!([{"family": "de l'Étang", "given": ["Jean", " ", "Noël"], "prefix": ["DR"]}]),
            "Jean Noël DE L'ÉTANG",
        ),
        (json!([{"family": "Foret"}]), "FORET"),
        (json!([{"given": ["Pierre", "Jean"]}]), "Pierre Jean"),
        (json!([{"text": "Dr Pierre Foret"}]), "Dr Pierre Foret"),
        (json!([{"text": "Dr Pierre Foret", "family": "Foret"}]), "FORET"),
        (json!([{"use": "old", "family": "Bois"}, {"family": "Foret"}]), "FORET"),
        (json!([{"use": "maiden", "family": "Bois"}]), "BOIS"),
        (json!([{"family": "  "}]), "810002909371"),
        (json!([]), "810002909371"),
    ] {
        let reported = first("/entry/3/resource/name", name.clone(), |slot| {
            slot.practitioner().display_name().to_owned()
        });
        assert_eq!(reported, shown, "{name}");
    }
    // the text of the reference, before the id
    for place in ["/entry/2/resource/actor/0/display", "/entry/4/resource/practitioner/display"] {
        let mut body = good();
        body["entry"][3]["resource"]["name"] = json!([]);
        let (holder, member) = place.rsplit_once('/').expect("a place");
        at(&mut body, holder)[member] = json!("Dr Foret");
        let answer = answer(&body);
        let slot = answer.availabilities().next().expect("a slot");
        assert_eq!(slot.practitioner().display_name(), "Dr Foret");
    }
}

/// Texts that slots share are shown up to 200 characters; the whole is there for whoever looks for it.
#[test]
fn long_texts_are_cut_when_they_are_shown() {
    let long = "é🏥".repeat(150);
    let cut: String = long.chars().take(200).chain(['…']).collect();
    let mut body = good();
    body["entry"][3]["resource"]["name"] = json!([{"family": long, "given": ["Zoé"]}]);
    let place = at(&mut body, "/entry/4/resource/contained/0");
    place["name"] = json!(long);
    place["address"] =
        json!({"line": ["3 rue", long], "city": long, "text": long, "postalCode": "44000"});
    body["entry"][4]["resource"]["organization"] = json!({"reference": "Organization/o"});
    let url = "http://hl7.org/fhir/5.0/StructureDefinition/extension-Slot.serviceType";
    body["entry"][0]["resource"]["serviceType"] = json!([{"text": long}, {"extension": [{"url": url, "valueReference": {"reference": "Organization/o"}}]}]);
    body["entry"].as_array_mut().expect("entries").push(json!({"resource":
        {"resourceType": "Organization", "id": "o", "name": long, "telecom": [{"value": "0240112233"}]}}));
    let answer = answer(&body);
    let slot = answer.availabilities().next().expect("a slot");
    let who = slot.practitioner();
    let name: String =
        "Zoé ".chars().chain(long.to_uppercase().chars()).take(200).chain(['…']).collect();
    assert_eq!((who.display_name(), who.family()), (name.as_str(), Some(long.as_str())));
    assert!(std::ptr::eq(
        who.display_name(),
        answer.availabilities().nth(1).expect("a slot").practitioner().display_name()
    ));
    let place = slot.place().expect("a place");
    let shown = Some(cut.as_str());
    assert_eq!(
        [place.name(), place.city(), place.address_text(), slot.structure_name()],
        [shown; 4]
    );
    assert_eq!(place.lines().collect::<Vec<_>>(), ["3 rue", cut.as_str()]);
    let cpts = slot.cpts().next().expect("a CPTS");
    assert_eq!(
        (cpts.name(), cpts.phone().map(|phone| phone.to_string())),
        (shown, Some("+33240112233".to_owned()))
    );
    // what is a slot's own is shown whole
    assert_eq!(slot.reasons().collect::<Vec<_>>(), [long.as_str()]);
    assert_eq!(
        place.as_r4().name.as_ref().and_then(|name| name.value()).map(FhirString::as_str),
        Some(long.as_str())
    );
}

/// Texts that slots share are shown on one line, whose direction no mark turns.
#[test]
fn shared_texts_are_shown_on_one_line() {
    for (came, line) in [
        ("Dura\r\nnd", "Dura nd"),
        ("La\u{a0}Baule\t\0", "La Baule"),
        ("a\u{2028}b \u{85} c", "a b c"),
        ("\u{202e}Mar\u{200f}tin", "Martin"),
        ("é  à", "é à"),
    ] {
        let mut body = good();
        body["entry"][3]["resource"]["name"] = json!([{"family": came, "given": [came, "Zoé\n"]}]);
        let place = at(&mut body, "/entry/4/resource/contained/0");
        place["name"] = json!(came);
        place["address"] = json!({"line": [came], "city": came, "text": came});
        body["entry"][4]["resource"]["organization"] = json!({"reference": "Organization/o"});
        let organization = json!({"resourceType": "Organization", "id": "o", "name": came});
        body["entry"].as_array_mut().expect("entries").push(json!({"resource": organization}));
        body["entry"][0]["resource"]["comment"] = json!(came);
        let url = "http://hl7.org/fhir/5.0/StructureDefinition/extension-Slot.serviceType";
        let cpts = json!({"url": url, "valueReference": {"reference": "Organization/o"}});
        body["entry"][0]["resource"]["serviceType"] =
            json!([{"text": came}, {"extension": [cpts]}]);
        let answer = answer(&body);
        let slot = answer.availabilities().next().expect("a slot");
        let (who, place) = (slot.practitioner(), slot.place().expect("a place"));
        assert_eq!(who.display_name(), format!("{line} Zoé {}", line.to_uppercase()));
        assert_eq!(place.lines().collect::<Vec<_>>(), [line]);
        let cpts = slot.cpts().next().expect("a CPTS");
        assert_eq!(
            [place.name(), place.city(), place.address_text(), slot.structure_name(), cpts.name()],
            [Some(line); 5]
        );
        // what is not made to be shown: as it came
        assert_eq!((who.family(), who.given().next()), (Some(came), Some(came)));
        assert_eq!((slot.comment(), slot.reasons().next()), (Some(came), Some(came)));
    }
    // nothing to be seen is nothing
    let nothing = json!([{"family": "\u{200b}\u{2800}", "text": "\0"}]);
    let id = |slot: &Availability<'_>| slot.practitioner().display_name().to_owned();
    assert_eq!(first("/entry/3/resource/name", nothing, id), "810002909371");
}

#[test]
fn phones_and_post_codes() {
    let phone = |telecom: Value| {
        first("/entry/4/resource/telecom", telecom, |slot| {
            slot.phone().map(|phone| phone.to_string())
        })
    };
    for (telecom, expected) in [
        (json!([{"system": "phone", "value": "05 61 85 59 77"}]), Some("+33561855977")),
        (json!([{"value": "0262.01.02.03"}]), Some("+262262010203")),
        (
            json!([{"system": "email", "value": "0561855977@a.fr"}, {"system": "phone", "value": "15"},
            {"system": "phone", "value": "0033 5 61 85 59 77"}]),
            Some("+33561855977"),
        ),
        (json!([{"system": "fax", "value": "0561855977"}]), None),
        (json!([{"system": "phone", "value": "15"}]), None),
        (json!("0561855977"), None),
    ] {
        assert_eq!(phone(telecom.clone()).as_deref(), expected, "{telecom}");
    }
    // where else a number may be
    for (place, telecom) in [
        ("/entry/4/resource/contained/0/telecom", "0561855977"),
        ("/entry/3/resource/telecom", "0561855977"),
    ] {
        let mut body = good();
        body["entry"][4]["resource"]["telecom"] = json!([]);
        let (holder, member) = place.rsplit_once('/').expect("a place");
        at(&mut body, holder)[member] = json!([{"system": "phone", "value": telecom}]);
        let answer = answer(&body);
        let slot = answer.availabilities().next().expect("a slot");
        assert_eq!(
            slot.phone().map(|phone| phone.to_string()).as_deref(),
            Some("+33561855977"),
            "{place}"
        );
    }
    for (code, expected) in [
        (json!("31 840"), Some("31840")),
        (json!(" 31840\u{a0}"), Some("31840")),
        (json!("F-31840"), None),
        (json!(31840), None),
        (json!(""), None),
    ] {
        let reported =
            first("/entry/4/resource/contained/0/address/postalCode", code.clone(), |slot| {
                slot.place().and_then(|place| place.post_code()).map(|code| code.to_string())
            });
        assert_eq!(reported.as_deref(), expected, "{code}");
    }
    let whole = first(
        "/entry/4/resource/contained/0/address",
        json!({"text": "25 chemin, 31840 Aussonne"}),
        |slot| slot.place().and_then(|place| place.address_text()).map(str::to_owned),
    );
    assert_eq!(whole.as_deref(), Some("25 chemin, 31840 Aussonne"));
}

#[test]
fn structures() {
    for (identifier, expected) in [
        (json!({"value": "95 004 722 5"}), Some("1950047225")),
        (
            json!({"system": "1.2.250.1.71.4.2.2", "value": "334173748400020"}),
            Some("334173748400020"),
        ),
        (
            json!({"system": "urn:oid:1.2.250.1.71.4.2.2", "value": "412345678912345",
            "type": {"coding": [{"system": "https://hl7.fr/x", "code": "IDNST"}]}}),
            Some("412345678912345"),
        ),
        // of a SIRET number and an RPPS rang without first digit nobody knows which it is
        (json!({"value": "34173748400020"}), None),
        (json!({"system": "https://a.fr/internal", "value": "1950047225"}), None),
    ] {
        let reported =
            first("/entry/4/resource/organization", json!({"identifier": identifier}), |slot| {
                slot.structure().map(|id| id.to_string())
            });
        assert_eq!(reported.as_deref(), expected, "{identifier}");
    }
    // of several the first in the guide's order
    let mut body = good();
    body["entry"][4]["resource"]["organization"] = json!({"reference": "Organization/o"});
    body["entry"].as_array_mut().expect("entries").push(json!({"resource": {"resourceType": "Organization", "id": "o",
        "name": "Maison de santé", "identifier": [{"value": "412345678912345"}, {"value": "334173748400020"}, {"value": "1950047225"}]}}));
    let answer = answer(&body);
    let slot = answer.availabilities().next().expect("a slot");
    assert_eq!(slot.structure().map(|id| id.to_string()).as_deref(), Some("1950047225"));
    assert_eq!(slot.structure_name(), Some("Maison de santé"));
}

#[test]
fn codes() {
    let nos = "https://mos.esante.gouv.fr/NOS";
    let security = json!([
        {"system": format!("{nos}/TRE_R314-TypeCreneau/FHIR/TRE-R314-TypeCreneau"), "code": "PUBLIC"},
        {"system": format!("{nos}/TRE_R314-TypeCreneau/"), "code": "pro"},
        {"code": "SNP"},
        {"system": "https://a.fr/types", "code": "CPTS"},
        {"system": format!("{nos}/TRE_R314-TypeCreneau"), "code": "PRIVE"},
    ]);
    let reported =
        slot("meta", json!({"security": security}), |slot| slot.visibilities().collect::<Vec<_>>());
    assert_eq!(reported, [Visibility::Public, Visibility::Pro, Visibility::Snp]);

    let act = "http://terminology.hl7.org/CodeSystem/v3-ActCode";
    let services = json!([
        {"coding": [{"system": act, "code": "AMB"}], "text": "Suivi"},
        {"coding": [{"system": format!("{act}/"), "code": "VR"}, {"code": "HH"}]},
        {"coding": [{"system": act, "code": "IMP"}], "text": "Hospitalisation"},
        {"text": " Visite "},
        {"text": " "},
        {"coding": [{"code": "604", "system": format!("{nos}/TRE_R66-CategorieEtablissement")}], "text": "CPTS"},
    ]);
    slot("serviceType", services, |slot| {
        let kinds: Vec<_> = slot.consultations().collect();
        assert_eq!(kinds, [Consultation::Office, Consultation::Remote, Consultation::Home]);
        assert_eq!(slot.reasons().collect::<Vec<_>>(), ["Suivi", "Hospitalisation", "Visite"]);
    });

    let r38 = format!("{nos}/TRE_R38-SpecialiteOrdinale/");
    let specialties = json!([
        {"coding": [{"system": r38, "code": "SM54"}], "text": "généraliste"},
        {"text": "ORL"},
        {"coding": [{"system": r38, "code": "SM00", "display": "Médecine du futur"}]},
        {"coding": [{"system": "http://snomed.info/sct", "code": "394814009"}], "text": "General practice"},
        {"coding": [{"display": "Pédiatrie"}]},
        {"coding": [{"system": "https://a.fr/s", "code": "x"}, {"system": r38, "code": "sm41"}]},
        {"coding": []},
    ]);
    slot("specialty", specialties, |slot| {
        let reported: Vec<_> = slot.specialties().collect();
        assert_eq!(
            reported,
            [
                SpecialtyView::Coded(Specialty::MEDECINE_GENERALE),
                SpecialtyView::Text("ORL"),
                SpecialtyView::Unknown { code: "SM00", label: Some("Médecine du futur") },
                SpecialtyView::Unknown { code: "394814009", label: Some("General practice") },
                SpecialtyView::Text("Pédiatrie"),
                SpecialtyView::Coded(Specialty::PNEUMOLOGIE),
            ]
        );
        let shown: Vec<_> = reported.into_iter().map(SpecialtyView::display).collect();
        assert_eq!(shown[0], "Médecine générale (SM)");
        assert_eq!(shown[1..5], ["ORL", "Médecine du futur", "General practice", "Pédiatrie"]);
    });

    for (coding, expected) in [
        (
            json!([{"system": "http://terminology.hl7.org/CodeSystem/v2-0276", "code": "WALKIN"}]),
            Some(Booking::WalkIn),
        ),
        (json!([{"code": "FOLLOWUP"}, {"code": "ROUTINE"}]), Some(Booking::Routine)),
        (json!([{"code": "EMERGENCY"}]), None),
    ] {
        let reported = slot("appointmentType", json!({"coding": coding}), |slot| {
            slot.booking().map(Booking::code)
        });
        assert_eq!(reported, expected.map(Booking::code), "{coding}");
    }
}

/// Neither a name nor an address: only what identifies the slot.
#[test]
fn debug_texts_are_short() {
    let answer = answer(&good());
    let slot = answer.availabilities().next().expect("a slot");
    assert_eq!(
        format!("{slot:?}"),
        "Availability { start: 2026-03-02T09:00:00+01:00, end: 2026-03-02T09:15:00+01:00, entry: 0, .. }"
    );
    assert_eq!(format!("{:?}", slot.practitioner()), "PractitionerView { .. }");
    assert_eq!(format!("{:?}", slot.place()), "Some(PlaceView { .. })");
    assert_eq!(slot.as_r4().id.as_ref().and_then(|id| id.value()).map(AsRef::as_ref), Some("s1"));
    assert_eq!(slot.answer().as_r4().entry.len(), 5);
}

/// Threads of a platform share answers.
#[test]
fn answers_go_between_threads() {
    fn shared<T: Send + Sync + Clone>() {}
    shared::<fhir_sas::search::ReceivedResponse>();
    shared::<fhir_sas::search::Availability<'_>>();
    shared::<fhir_sas::search::Merged<'_>>();
    shared::<fhir_sas::search::ResponseError>();
}
