//! What the acceptance tests ask of searches, each by its name there.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use fhir_sas::validate::{Layer, Validator};
use serde_json::Value;

use crate::harness::{
    AT_HOME, CPTS_ONLY, NO_SLOTS, ONE_PLACE, SOS, SOS_ONE_PLACE, Server, TWO_PLACES, WALK_IN, all,
    client, cpts, practitioners, search, sos, text, window,
};

const CPTS_EXTENSION: &str =
    "http://hl7.org/fhir/5.0/StructureDefinition/extension-Slot.serviceType";
const CATEGORY: &str = "https://mos.esante.gouv.fr/NOS/TRE_R66-CategorieEtablissement/FHIR/TRE-R66-CategorieEtablissement";

fn codes<'b>(slots: &[&'b Value], list: &str) -> BTreeSet<&'b str> {
    let lists = slots.iter().filter_map(|slot| slot.pointer(list)).filter_map(Value::as_array);
    lists.flatten().filter_map(|coding| coding["code"].as_str()).collect()
}

fn consultations<'b>(slots: &[&'b Value]) -> BTreeSet<&'b str> {
    let types = slots.iter().filter_map(|slot| slot["serviceType"].as_array()).flatten();
    let codings = types.filter_map(|of| of["coding"].as_array()).flatten();
    codings.filter_map(|coding| coding["code"].as_str()).filter(|code| *code != "604").collect()
}

fn is_prefixed(value: &str, prefix: char, digits: usize) -> bool {
    value.len() == digits + 1
        && value.starts_with(prefix)
        && value.bytes().all(|byte| byte.is_ascii_digit())
}

/// `AAAA-MM-DDThh:mm:ss.SSS+hh:mm`
fn has_the_form(instant: &str) -> bool {
    let shape: String =
        instant.chars().map(|char| if char.is_ascii_digit() { '0' } else { char }).collect();
    matches!(shape.as_str(), "0000-00-00T00:00:00.000+00:00" | "0000-00-00T00:00:00.000-00:00")
}

fn validate_dates(slots: &[&Value]) {
    let last: NaiveDate = window("")[1][2..12].parse().expect("a day");
    // the search took a moment
    let asked = Utc::now() - TimeDelta::seconds(10);
    assert!(!slots.is_empty());
    for slot in slots {
        let (start, end) = (text(slot, "/start"), text(slot, "/end"));
        assert!(has_the_form(start) && has_the_form(end), "{start} {end}");
        let read = |text| DateTime::parse_from_rfc3339(text).expect("an instant");
        assert!(read(start) < read(end) && read(start) >= asked);
        assert!(start[..10].parse::<NaiveDate>().expect("a day") <= last);
    }
}

fn bundle_url_equal_url(bundle: &Value, query: &str) {
    let parsed = |query: &str| {
        let mut map = BTreeMap::<String, Vec<String>>::new();
        let url = reqwest::Url::parse(&format!("http://x/?{query}")).expect("a query");
        for (name, value) in url.query_pairs() {
            map.entry(name.into_owned()).or_default().push(value.into_owned());
        }
        for values in map.values_mut() {
            values.sort();
        }
        map
    };
    let link = text(bundle, "/link/0/url");
    assert_eq!(parsed(link.split_once('?').expect("a query").1), parsed(query));
}

fn validate_ref(bundle: &Value) {
    let practitioners: Vec<_> =
        all(bundle, "Practitioner").iter().map(|one| text(one, "/id")).collect();
    let schedules = all(bundle, "Schedule");
    let roles = all(bundle, "PractitionerRole");
    for role in &roles {
        let practitioner = text(role, "/practitioner/reference").strip_prefix("Practitioner/");
        assert!(practitioner.is_some_and(|id| practitioners.contains(&id)));
        let place = text(role, "/contained/0/id");
        assert_eq!(text(role, "/location/0/reference"), format!("#{place}"));
        for part in ["/contained/0/address/line/0", "/contained/0/address/city"] {
            assert!(!text(role, part).is_empty());
        }
        let post_code = text(role, "/contained/0/address/postalCode");
        assert!(post_code.len() == 5 && post_code.bytes().all(|byte| byte.is_ascii_digit()));
    }
    for schedule in &schedules {
        let actors: Vec<_> = schedule["actor"]
            .as_array()
            .expect("actors")
            .iter()
            .map(|actor| text(actor, "/reference"))
            .collect();
        let of = |prefix: &str| {
            actors.iter().filter_map(|actor| actor.strip_prefix(prefix)).collect::<Vec<_>>()
        };
        assert!(matches!(of("Practitioner/")[..], [id] if practitioners.contains(&id)));
        assert!(
            matches!(of("PractitionerRole/")[..], [id] if roles.iter().any(|role| role["id"] == *id))
        );
    }
}

fn counts(bundle: &Value, practitioners: usize, places: usize) {
    assert_eq!(all(bundle, "Practitioner").len(), practitioners);
    assert_eq!(all(bundle, "PractitionerRole").len(), places);
    assert_eq!(all(bundle, "Schedule").len(), places);
    let contained = all(bundle, "PractitionerRole")
        .iter()
        .map(|role| role["contained"].as_array().map_or(0, Vec::len))
        .sum::<usize>();
    assert_eq!(contained, places);
    assert_eq!(bundle["total"], all(bundle, "Slot").len());
}

/// Every FINESS number is that of a CPTS, and every reference leads to it.
fn validate_cpts(bundle: &Value) -> usize {
    let (services, organizations) = (all(bundle, "HealthcareService"), all(bundle, "Organization"));
    assert!(!services.is_empty() && services.len() == organizations.len());
    for organization in &organizations {
        assert!(is_prefixed(text(organization, "/identifier/0/value"), '1', 9));
        assert!(
            !text(organization, "/name").is_empty()
                && !text(organization, "/telecom/0/value").is_empty()
        );
    }
    let provided: BTreeSet<_> =
        services.iter().map(|service| text(service, "/providedBy/reference")).collect();
    let there: BTreeSet<_> =
        organizations.iter().map(|one| format!("Organization/{}", text(one, "/id"))).collect();
    assert!(provided.iter().eq(there.iter()));
    services.len()
}

/// References of a slot to the services of CPTS, which must be in the answer.
fn services_of(bundle: &Value, slot: &Value) -> usize {
    let there: Vec<_> = all(bundle, "HealthcareService")
        .iter()
        .map(|one| format!("HealthcareService/{}", text(one, "/id")))
        .collect();
    let types = slot["serviceType"].as_array().expect("types");
    let types = types
        .iter()
        .filter(|of| of.pointer("/coding/0/system").is_some_and(|system| system == CATEGORY));
    let references = types.map(|of| {
        assert_eq!(text(of, "/coding/0/code"), "604");
        assert_eq!(text(of, "/extension/0/url"), CPTS_EXTENSION);
        text(of, "/extension/0/valueReference/reference").to_owned()
    });
    let references: BTreeSet<_> = references.collect();
    assert!(references.iter().all(|reference| there.contains(reference)));
    references.len()
}

#[tokio::test]
async fn individual_practitioner_with_one_place() {
    let server = Server::start(&[]);
    let query = practitioners(&[ONE_PLACE]);
    let bundle = search(&server, "Slot", &query).await;
    let slots = all(&bundle, "Slot");
    // validate_cardinality, validate_rpps
    counts(&bundle, 1, 1);
    let rpps = text(all(&bundle, "Practitioner")[0], "/identifier/0/value");
    assert!(rpps == ONE_PLACE && is_prefixed(rpps, '8', 11));
    validate_dates(&slots);
    validate_ref(&bundle);
    bundle_url_equal_url(&bundle, &query);
    for slot in &slots {
        // slot_has_url, ps_validate_slots_status, ps_validate_appointmentType
        assert!(text(slot, "/comment").starts_with(server.site()));
        assert_eq!(slot["status"], "free");
        assert_eq!(text(slot, "/appointmentType/coding/0/code"), "ROUTINE");
    }
    // optionslots_group: neither private slots nor those of own patients, nor those for CPTS only
    assert_eq!(codes(&slots, "/meta/security"), BTreeSet::from(["PRO", "PUBLIC", "SNP"]));
    assert_eq!(consultations(&slots), BTreeSet::from(["AMB", "VR"]));
    // practi_optionnel_group_ps
    let practitioner = all(&bundle, "Practitioner")[0];
    assert!(
        !text(practitioner, "/name/0/family").is_empty()
            && !text(practitioner, "/name/0/given/0").is_empty()
    );
    let role = all(&bundle, "PractitionerRole")[0];
    assert_eq!(text(role, "/telecom/0/value"), "+33240112233");
    assert!(is_prefixed(text(role, "/organization/identifier/value"), '1', 9));
    // the guide's own example has a slash there
    assert_eq!(all(&search(&server, "Slot/", &query).await, "Slot").len(), slots.len());
}

#[tokio::test]
async fn individual_practitioners_of_every_kind() {
    let server = Server::start(&[]);
    // multi_lieux_group
    let query = practitioners(&[TWO_PLACES]);
    let bundle = search(&server, "Slot", &query).await;
    counts(&bundle, 1, 2);
    validate_ref(&bundle);
    bundle_url_equal_url(&bundle, &query);
    // search_multiple_ps_group
    let bundle = search(&server, "Slot", &practitioners(&[ONE_PLACE, TWO_PLACES])).await;
    counts(&bundle, 2, 3);
    validate_ref(&bundle);
    validate_dates(&all(&bundle, "Slot"));
    // visits at home, no appointment
    let bundle = search(&server, "Slot", &practitioners(&[AT_HOME])).await;
    assert_eq!(consultations(&all(&bundle, "Slot")), BTreeSet::from(["HH"]));
    let bundle = search(&server, "Slot", &practitioners(&[WALK_IN])).await;
    for slot in all(&bundle, "Slot") {
        assert_eq!(text(slot, "/appointmentType/coding/0/code"), "WALKIN");
        assert!(!text(slot, "/comment").is_empty());
    }
    // all of them at once
    let everybody = [ONE_PLACE, CPTS_ONLY, TWO_PLACES, AT_HOME, WALK_IN, NO_SLOTS];
    let bundle = search(&server, "Slot", &practitioners(&everybody)).await;
    counts(&bundle, 4, 5);
    // nobody: no slots, unknown, only slots that others see
    for id in [NO_SLOTS, "810199999991", CPTS_ONLY] {
        let bundle = search(&server, "Slot", &practitioners(&[id])).await;
        assert_eq!((&bundle["total"], bundle.get("entry")), (&Value::from(0), None));
    }
}

#[tokio::test]
async fn a_window_of_the_past_and_an_unknown_practitioner_are_no_fault() {
    let server = Server::start(&[]);
    // the test of a valid certificate asks so
    let query = "schedule.actor:Practitioner.identifier=urn:oid:1.2.250.1.71.4.2.1%7C810002909371\
        &start=ge2024-01-08T08:00:00.000%2B00:00&start=le2024-01-10T23:59:59.000%2B00:00&status=free";
    let bundle = search(&server, "Slot", query).await;
    assert_eq!(bundle["total"], 0);
}

#[tokio::test]
async fn cpts_of_practitioners() {
    let server = Server::start(&[]);
    let query = cpts(&[ONE_PLACE]);
    let bundle = search(&server, "Slot", &query).await;
    counts(&bundle, 1, 1);
    validate_ref(&bundle);
    bundle_url_equal_url(&bundle, &query);
    assert_eq!(validate_cpts(&bundle), 1);
    let slots = all(&bundle, "Slot");
    assert_eq!(codes(&slots, "/meta/security"), BTreeSet::from(["CPTS", "PRO", "PUBLIC", "SNP"]));
    assert!(slots.iter().any(|slot| services_of(&bundle, slot) == 1));
    validate_dates(&slots);
    // multi_lieux_group, two_slot_two_cpts, single_slot_two_cpts
    let bundle = search(&server, "Slot", &cpts(&[CPTS_ONLY])).await;
    counts(&bundle, 1, 2);
    validate_ref(&bundle);
    assert_eq!(validate_cpts(&bundle), 2);
    let slots = all(&bundle, "Slot");
    assert_eq!(codes(&slots, "/meta/security"), BTreeSet::from(["CPTS"]));
    assert!(slots.iter().any(|slot| services_of(&bundle, slot) == 2));
    // search_multiple_ps_group
    let bundle = search(&server, "Slot", &cpts(&[ONE_PLACE, CPTS_ONLY])).await;
    counts(&bundle, 2, 3);
    assert_eq!(validate_cpts(&bundle), 2);
    // the third CPTS; nobody
    let bundle = search(&server, "Slot", &cpts(&[AT_HOME])).await;
    assert_eq!(text(all(&bundle, "Organization")[0], "/name"), "CPTS Saint-Herblain");
    let bundle = search(&server, "Slot", &cpts(&[NO_SLOTS])).await;
    assert_eq!(bundle["total"], 0);
}

/// The suite for SOS Médecins, which sends local times without offset.
#[tokio::test]
async fn places_of_sos() {
    let server = Server::start(&[]);
    for (associations, places) in
        [(&[SOS_ONE_PLACE][..], 1), (&[SOS], 2), (&[SOS, SOS_ONE_PLACE], 3)]
    {
        let [from, to] = window("");
        let local = |time: &str| time.replace(".000", "");
        let query = sos(associations);
        let query = query.replace(&window("%2B01:00")[0], &local(&from));
        let query = query.replace(&window("%2B01:00")[1], &local(&to));
        let bundle = search(&server, "Schedule", &query).await;
        bundle_url_equal_url(&bundle, &query);
        let locations = all(&bundle, "Location");
        let organizations = all(&bundle, "Organization");
        // sos_validate_location_cardinality, sos_validate_schedule_cardinality, validate_organization_cardinality
        assert_eq!(
            locations.iter().map(|one| text(one, "/id")).collect::<BTreeSet<_>>().len(),
            places
        );
        assert_eq!(all(&bundle, "Schedule").len(), places);
        assert_eq!(organizations.len(), associations.len());
        // validate_organization_siret, sos_validate_organization_name
        assert_eq!(text(organizations[0], "/identifier/0/value"), associations[0]);
        for organization in &organizations {
            assert!(is_prefixed(text(organization, "/identifier/0/value"), '3', 14));
            assert!(!text(organization, "/name").is_empty());
        }
        for location in locations {
            // sos_validate_location_name, validate_location_adresse, validate_location_phone, sos_validate_location_idnst
            assert!(!text(location, "/name").is_empty());
            assert!(
                text(location, "/address/postalCode").bytes().all(|byte| byte.is_ascii_digit())
            );
            assert_eq!(text(location, "/telecom/0/system"), "phone");
            let phone = text(location, "/telecom/0/value");
            assert!(phone.starts_with("+33") && phone.len() == 12, "{phone}");
            assert_eq!(text(location, "/identifier/0/type/coding/0/code"), "INTRN");
            // validate_location_organization_ref
            let owner = text(location, "/managingOrganization/reference");
            assert!(
                organizations
                    .iter()
                    .any(|one| owner == format!("Organization/{}", text(one, "/id")))
            );
        }
        let slots = all(&bundle, "Slot");
        // sos_validate_meta, sos_validate_serviceType
        assert_eq!(codes(&slots, "/meta/security"), BTreeSet::from(["PUBLIC", "SNP"]));
        assert!(consultations(&slots).is_subset(&BTreeSet::from(["AMB", "VR"])));
        assert_eq!(bundle["total"], slots.len());
        validate_dates(&slots);
        for slot in slots {
            assert_eq!(slot["status"], "free");
            assert!(!text(slot, "/comment").is_empty());
            assert!(["ROUTINE", "WALKIN"].contains(&text(slot, "/appointmentType/coding/0/code")));
        }
    }
    // the guide's own example has a slash there
    search(&server, "Schedule/", &sos(&[SOS])).await;
    let bundle = search(&server, "Schedule", &sos(&["334173748400020"])).await;
    assert_eq!(bundle["total"], 0);
}

#[tokio::test]
async fn performance_group() {
    let server = Server::start(&[]);
    let everybody = [ONE_PLACE, CPTS_ONLY, TWO_PLACES, AT_HOME, WALK_IN, NO_SLOTS];
    for query in [practitioners(&everybody), cpts(&everybody)] {
        let began = std::time::Instant::now();
        search(&server, "Slot", &query).await;
        assert!(began.elapsed().as_millis() < 1000);
    }
}

#[tokio::test]
async fn capability_statement_read() {
    let server = Server::start(&["--base", "https://agenda.example.fr/fhir/"]);
    assert_eq!(server.base, "https://agenda.example.fr/fhir");
    let server = Server::start(&[]);
    let response =
        client().get(format!("{}/metadata", server.base)).send().await.expect("an answer");
    assert_eq!(
        (response.status().as_u16(), &response.headers()["content-type"]),
        (200, &"application/fhir+json".parse().expect("a header"))
    );
    let statement: Value =
        serde_json::from_slice(&response.bytes().await.expect("a body")).expect("JSON");
    assert_eq!(statement["resourceType"], "CapabilityStatement");
    assert_eq!(text(&statement, "/implementation/url"), server.base);
    let report = Validator::new(Layer::Guide).check(statement.to_string().as_bytes());
    assert!(report.is_conformant() && report.warning_count() == 0, "{report}");
    // of all use cases
    assert_eq!(statement["instantiates"].as_array().map(Vec::len), Some(4));
}
