//! Regulators' accounts, both sides.

use std::{collections::BTreeSet, time::Instant};

use fhir_sas::{
    FrRegulator,
    account::{AccountDecision, AccountOrder, ExistingAccount},
    diagnostic::{IssueCode, Lang, Severity},
    http::{Method, OrderError, OrderFault, OrderFaultCode, Reply, Request},
    identifier::{RegulatorId, RegulatorIdKind},
    r4::{self, OperationOutcome, Practitioner},
    validate::{Layer, Report, Validator},
};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::shared;

const BASE: &str = "https://agenda.example.fr/fhir";
const NATIONAL: &str = "urn:oid:1.2.250.1.71.4.2.1";
const TECHNICAL: &str = "urn:oid:1.2.250.1.213.3.6";
const PROFILE: &str =
    "https://interop.esante.gouv.fr/ig/fhir/sas/StructureDefinition/FrPractitionerRegul";
const UUID: &str = "1ef1c748-01a3-6180-b098-73283ce4e5b1";
const CARD: &str = "3456780581/11242343";
const JSON: Option<&str> = Some("application/fhir+json");

// ---- bodies and requests as the acceptance tests send them ----

/// An account by a system, a type and a value.
fn account(system: &str, code: &str, value: &str) -> Value {
    json!({
        "resourceType": "Practitioner",
        // all of them have this one
        "id": "ExamplePractitionerRegul1",
        "meta": {"source": TECHNICAL, "profile": [PROFILE]},
        "identifier": [{
            "type": {"coding": [{"system": "http://interopsante.org/fhir/CodeSystem/fr-v2-0203", "code": code}]},
            "system": system,
            "value": value
        }],
        "active": true,
        "name": [{"family": "Loridon", "given": ["Sébastien"]}],
        "telecom": [{"system": "email", "value": "sebastien.loridon@example.fr"}]
    })
}

fn national(value: &str) -> Value {
    account(NATIONAL, "IDNPS", value)
}

fn technical(value: &str) -> Value {
    account(TECHNICAL, "INTRN", value)
}

/// The same with another value somewhere.
fn with(mut body: Value, pointer: &str, value: Value) -> Value {
    *body.pointer_mut(pointer).expect("a place") = value;
    body
}

fn without(mut body: Value, member: &str) -> Value {
    body.as_object_mut().expect("an object").remove(member).expect("a member");
    body
}

/// Everything escaped.
fn query(system: &str, value: &str) -> String {
    let escaped = [system, "|", value].concat();
    let escaped = escaped.replace(':', "%3A").replace('|', "%7C").replace('/', "%2F");
    ["identifier=", &escaped].concat()
}

fn read(method: &str, query: &str, body: &Value) -> Result<AccountOrder, OrderError> {
    AccountOrder::read(method, query, Some("application/json"), body.to_string().as_bytes())
}

fn taken(method: &str, query: &str, body: &Value) -> AccountOrder {
    read(method, query, body).unwrap_or_else(|refusal| panic!("{method} {query}: {refusal}"))
}

fn refused(method: &str, query: &str, body: &Value) -> OrderError {
    read(method, query, body).expect_err("a refusal")
}

fn codes(faults: &[OrderFault]) -> Vec<OrderFaultCode> {
    faults.iter().map(OrderFault::code).collect()
}

fn issues(refusal: &OrderError) -> Vec<IssueCode> {
    let issues = refusal.report().map_or(&[][..], Report::issues).iter();
    let errors = issues.filter(|issue| issue.severity() >= Severity::Error);
    errors.map(|issue| issue.code).collect()
}

/// A vendor that stores what the crate decides, and nothing else.
#[derive(Default)]
struct Vendor {
    accounts: Vec<FrRegulator>,
}

impl Vendor {
    fn serve(&mut self, method: &str, query: &str, body: &[u8]) -> Reply {
        let order = match AccountOrder::read(method, query, Some("application/json"), body) {
            Ok(order) => order,
            Err(refusal) => return refusal.reply(),
        };
        let accounts = self.accounts.iter().enumerate();
        let existing = accounts.flat_map(|(key, account)| ExistingAccount::of(key, account));
        match order.decide(existing) {
            AccountDecision::Create => {
                self.accounts.push(order.into_regulator());
                Reply::created(BASE, "Practitioner", self.accounts.len() - 1)
            }
            AccountDecision::Replace(key) => {
                self.accounts[key] = order.into_regulator();
                Reply::updated(BASE, "Practitioner", key)
            }
            AccountDecision::Refuse(refusal) => refusal.reply(),
        }
    }

    fn post(&mut self, body: &Value) -> u16 {
        self.serve("POST", "", body.to_string().as_bytes()).status()
    }

    fn put(&mut self, system: &str, value: &str, body: &Value) -> u16 {
        self.serve("PUT", &query(system, value), body.to_string().as_bytes()).status()
    }

    fn send(&mut self, request: &Request) -> Reply {
        let query = request.url().split_once('?').map_or("", |(_, query)| query);
        self.serve(request.method().as_str(), query, request.body().as_bytes())
    }

    fn with_id(&self, id: &str) -> Vec<&FrRegulator> {
        let has = |account: &&FrRegulator| account.regulator_ids().any(|own| own.value() == id);
        self.accounts.iter().filter(has).collect()
    }
}

/// The tests V1 of the kit, in their order; each step has the name of its test.
#[test]
fn acceptance_tests_in_order() {
    let mut vendor = Vendor::default();
    let (other_card, other_uuid) = ("3620100057/70326SR", "b6e39355-8a61-4556-b340-36f7b95fec6a");
    let (new_uuid, last_uuid) =
        ("0b6b5d8e-3c0e-4d5f-9a51-2f5b6a1c7d01", "5f0c6a34-93a2-4e4c-8f5b-1d2e3f405162");

    // creation_regulateur_idnps_test
    assert_eq!(vendor.post(&national(CARD)), 201);
    // creation_regulateur_uuid_test
    assert_eq!(vendor.post(&technical(UUID)), 201);
    // creation_double_regulateur_uuid_test
    assert_eq!(vendor.post(&technical(other_uuid)), 201);
    assert_eq!(vendor.post(&technical(other_uuid)), 422);
    // creation_regulateur_champs_manquants_test: an id and an e-mail that are none besides
    let poor = with(national(UUID), "/telecom/0/value", json!("adresse"));
    for member in ["identifier", "name", "telecom", "active"] {
        assert_eq!(vendor.post(&without(poor.clone(), member)), 422, "{member}");
        // and each alone is reason enough
        assert_eq!(vendor.post(&without(national("810002673899"), member)), 422, "{member}");
    }
    // creation_regulateur_valeurs_invalides
    for body in [
        with(account(TECHNICAL, "IDNPS", UUID), "/name/0/family", json!("")),
        with(account(TECHNICAL, "IDNPS", UUID), "/telecom/0/value", json!("")),
        with(national("810002673899"), "/name/0/family", json!("")),
        with(national("810002673899"), "/telecom/0/value", json!("")),
        with(national("810002673899"), "/telecom/0/system", json!("phone")),
        account(NATIONAL, "INTRN", "810002673899"),
        account(TECHNICAL, "IDNPS", new_uuid),
    ] {
        assert_eq!(vendor.post(&body), 422, "{body}");
    }
    assert_eq!(vendor.accounts.len(), 3);
    // modification_deshabilitation, modification_habilitation
    assert_eq!(vendor.put(NATIONAL, CARD, &with(national(CARD), "/active", json!(false))), 200);
    assert!(!vendor.with_id(CARD)[0].is_active());
    assert_eq!(vendor.put(NATIONAL, CARD, &national(CARD)), 200);
    assert!(vendor.with_id(CARD)[0].is_active());
    // modification_email
    let mail = with(national(CARD), "/telecom/0/value", json!("autre@example.fr"));
    assert_eq!(vendor.put(NATIONAL, CARD, &mail), 200);
    assert_eq!(vendor.with_id(CARD)[0].email(), "autre@example.fr");
    // modification_id
    assert_eq!(vendor.put(NATIONAL, CARD, &national(other_card)), 200);
    assert!(vendor.with_id(CARD).is_empty() && vendor.with_id(other_card).len() == 1);
    // modification_nom, modification_prenom
    let name = with(national(other_card), "/name/0/family", json!("Martin"));
    assert_eq!(vendor.put(NATIONAL, other_card, &name), 200);
    assert_eq!(vendor.with_id(other_card)[0].family(), "Martin");
    let name = with(national(other_card), "/name/0/given/0", json!("Alix"));
    assert_eq!(vendor.put(NATIONAL, other_card, &name), 200);
    assert_eq!(vendor.with_id(other_card)[0].given(), "Alix");
    // modification_typeid_regulateur_test: the systems look swapped
    assert_eq!(vendor.put(NATIONAL, UUID, &technical(CARD)), 201);
    // modification_regulateur_champs_manquants_test
    for member in ["identifier", "name", "telecom", "active"] {
        assert_eq!(vendor.put(TECHNICAL, UUID, &without(technical(UUID), member)), 422, "{member}");
    }
    // put_as_create
    assert_eq!(vendor.put(TECHNICAL, new_uuid, &technical(new_uuid)), 201);
    // put_as_create_missing_fields_test
    for member in ["identifier", "name", "telecom", "active"] {
        let body = without(technical(last_uuid), member);
        assert_eq!(vendor.put(TECHNICAL, last_uuid, &body), 422, "{member}");
    }
    // idnps_reattribution_test: nobody has this id any more, so that a closed account is made
    assert_eq!(vendor.put(NATIONAL, CARD, &with(national(CARD), "/active", json!(false))), 201);
    assert_eq!(vendor.post(&technical(last_uuid)), 201);
    assert_eq!(vendor.put(TECHNICAL, last_uuid, &national(CARD)), 200);
    let mut states: Vec<_> =
        vendor.with_id(CARD).iter().map(|account| account.is_active()).collect();
    states.sort_unstable();
    // the technical one by that value, the closed one, and the one that has it now
    assert_eq!(states, [false, true, true]);
    // run again with the same ids it fails, as the id ended up on an active account
    assert_eq!(vendor.post(&national(CARD)), 422);
}

/// From a technical id to the national one, away and back: with the requests that the crate makes.
#[test]
fn life_of_an_account() {
    let mut vendor = Vendor::default();
    let id: RegulatorId = UUID.parse().expect("an id");
    let regulator = FrRegulator::builder(id.clone(), "Marius", "Jules", "j.marius@example.fr");
    let regulator = regulator.build().expect("a regulator");
    let mut send = |request: Request| {
        let reply = vendor.send(&request);
        let written = request.read(reply.status(), reply.location(), reply.body().as_bytes());
        written.map(|written| (written.is_new(), written.id().map(str::to_owned)))
    };
    let (zero, one) = (Some("0".to_owned()), Some("1".to_owned()));
    assert_eq!(send(regulator.create(BASE)), Ok((true, zero.clone())));
    let national = regulator.edit().regulator_id("810002673899".parse().expect("an id"));
    let national = national.build().expect("a regulator");
    assert_eq!(send(national.update_from(BASE, &id)), Ok((false, zero.clone())));
    // idempotent as long as the id stays
    for _ in 0..2 {
        assert_eq!(send(national.update(BASE)), Ok((false, zero.clone())));
    }
    // the answer was lost, and it is sent again
    assert_eq!(send(national.update_from(BASE, &id)), Ok((false, zero.clone())));
    // somebody else is not to have the id
    let other = national.edit().family("Martin").build().expect("a regulator");
    let again = send(other.update_from(BASE, &id)).expect_err("a refusal");
    assert_eq!(again.to_string(), "refused with status 422: duplicate");
    for active in [false, true, false] {
        let now = national.with_active(active);
        assert_eq!(send(now.update(BASE)), Ok((false, zero.clone())));
    }
    // the same number, after the account was closed
    assert_eq!(send(national.create(BASE)), Ok((true, one.clone())));
    assert_eq!(send(national.update(BASE)), Ok((false, one)));
}

/// Whether the account is open changes, and nothing else of the element does.
#[test]
fn what_stands_beside_active_stays() {
    let mut body = national(CARD);
    body["_active"] = json!({"id": "a", "extension": [{"url": "https://a.example/since", "valueDate": "2026-03-02"}]});
    let practitioner: Practitioner = serde_json::from_value(body.clone()).expect("a practitioner");
    let regulator = FrRegulator::validate(practitioner).expect("a regulator");
    let written = |regulator: &FrRegulator| {
        serde_json::from_str::<Value>(&r4::to_string(regulator.as_r4())).expect("JSON")
    };
    assert_eq!(written(&regulator.with_active(true)), body);
    assert_eq!(written(&regulator.with_active(false)), with(body, "/active", json!(false)));
}

#[test]
fn requests_of_the_platform() {
    let regulator = FrRegulator::builder(
        CARD.parse().expect("an id"),
        "Loridon",
        "Sébastien",
        "sebastien.loridon@example.fr",
    );
    let regulator = regulator.build().expect("a regulator");
    let create = regulator.create("https://agenda.example.fr/fhir/");
    assert_eq!(create.to_string(), "POST Practitioner");
    assert_eq!(create.url(), "https://agenda.example.fr/fhir/Practitioner");
    assert_eq!(
        create.headers(),
        [("Content-Type", "application/fhir+json"), ("Accept", "application/json+fhir")]
    );
    let sent: Value = serde_json::from_str(create.body()).expect("JSON");
    assert_eq!(sent, without(national(CARD), "id"));
    let update = regulator.update(BASE);
    assert_eq!((update.method(), update.to_string().as_str()), (Method::Put, "PUT Practitioner"));
    assert_eq!(update.url(), [BASE, "/Practitioner?", &query(NATIONAL, CARD)].concat());
    assert_eq!(update.clone().into_body(), create.into_body());
}

// ---- the rows of the guide's table ----

fn example() -> FrRegulator {
    let id = UUID.parse().expect("an id");
    let regulator = FrRegulator::builder(id, "Loridon", "Sébastien", "s.loridon@example.fr");
    regulator.build().expect("a regulator")
}

/// What is written at a place once a row was changed, and the account as the vendor reads it.
fn row(regulator: &FrRegulator, pointer: &str) -> (Value, FrRegulator) {
    let request = regulator.create(BASE);
    let body: Value = serde_json::from_str(request.body()).expect("JSON");
    let order = AccountOrder::read("POST", "", JSON, request.body().as_bytes());
    let order = order.unwrap_or_else(|refusal| panic!("{refusal}"));
    assert_eq!(order.report().issue_count() + order.warnings().len(), 0);
    (body.pointer(pointer).cloned().unwrap_or_default(), order.into_regulator())
}

fn edited(
    edit: impl FnOnce(fhir_sas::profile::RegulatorBuilder) -> fhir_sas::profile::RegulatorBuilder,
) -> FrRegulator {
    edit(example().edit()).build().expect("a regulator")
}

#[test]
fn row_family_name() {
    let (written, read) = row(&edited(|regulator| regulator.family("LE GOFF")), "/name/0/family");
    assert_eq!((written, read.family()), (json!("LE GOFF"), "LE GOFF"));
}

#[test]
fn row_given_name() {
    let (written, read) = row(&edited(|regulator| regulator.given("Anne-Lise")), "/name/0/given");
    assert_eq!((written, read.given()), (json!(["Anne-Lise"]), "Anne-Lise"));
}

#[test]
fn row_email() {
    let regulator = edited(|regulator| regulator.email("a.legoff@example.fr"));
    let (written, read) = row(&regulator, "/telecom");
    assert_eq!(written, json!([{"system": "email", "value": "a.legoff@example.fr"}]));
    assert_eq!(read.email(), "a.legoff@example.fr");
}

#[test]
fn row_id() {
    let id = RegulatorId::national(CARD).expect("an id");
    let (written, read) =
        row(&edited(|regulator| regulator.regulator_id(id)), "/identifier/0/value");
    assert_eq!((written, read.regulator_id().value()), (json!(CARD), CARD));
}

#[test]
fn row_assigning_authority() {
    for (id, system) in [(CARD, NATIONAL), (UUID, TECHNICAL)] {
        let id = id.parse().expect("an id");
        let (written, read) =
            row(&edited(|regulator| regulator.regulator_id(id)), "/identifier/0/system");
        assert_eq!((written, read.regulator_id().system()), (json!(system), system));
    }
}

#[test]
fn row_kind_of_id() {
    for (id, code, kind) in [
        (CARD, "IDNPS", RegulatorIdKind::Finess),
        ("810002673899", "IDNPS", RegulatorIdKind::Rpps),
        (UUID, "INTRN", RegulatorIdKind::Technical),
    ] {
        let id = id.parse().expect("an id");
        let (written, read) =
            row(&edited(|regulator| regulator.regulator_id(id)), "/identifier/0/type/coding/0");
        let system = "http://interopsante.org/fhir/CodeSystem/fr-v2-0203";
        assert_eq!(written, json!({"system": system, "code": code}));
        assert_eq!(read.regulator_id().kind(), kind);
    }
}

#[test]
fn row_entitlement() {
    for active in [true, false] {
        let (written, read) = row(&edited(|regulator| regulator.active(active)), "/active");
        assert_eq!((written, read.is_active()), (json!(active), active));
        assert_eq!(read, example().with_active(active));
    }
}

#[test]
fn row_source() {
    let (written, read) = row(&example(), "/meta/source");
    assert_eq!((written, read.source()), (json!(TECHNICAL), Some(TECHNICAL)));
}

// ---- what is taken ----

#[test]
fn samples_of_the_guide() {
    let Some(samples) = shared::files("ig/examples") else { return };
    let regulators = samples.iter().filter(|(name, _)| name.contains("PractitionerRegul"));
    let mut seen = Vec::new();
    for (name, body) in regulators {
        let order = AccountOrder::read("POST", "", Some("application/fhir+json"), body);
        let order = order.unwrap_or_else(|refusal| panic!("{name}: {refusal}"));
        let text = r4::to_string(order.regulator().as_r4());
        let known: Value = serde_json::from_slice(body).expect("JSON");
        assert_eq!(serde_json::from_str::<Value>(&text).expect("JSON"), known);
        seen.push((order.regulator().regulator_id().kind(), order.regulator().is_active()));
    }
    assert_eq!(
        seen,
        [
            (RegulatorIdKind::Finess, true),
            (RegulatorIdKind::Rpps, true),
            (RegulatorIdKind::Rpps, false),
            (RegulatorIdKind::Technical, true)
        ]
    );
}

#[test]
fn queries_are_read_as_they_come() {
    let (card, uuid) = (format!("{NATIONAL}|{CARD}"), format!("{TECHNICAL}|{UUID}"));
    for (query, id) in [
        (query(NATIONAL, CARD), Some(&card)),
        (format!("identifier={NATIONAL}|{CARD}"), Some(&card)),
        (format!("?Identifier={NATIONAL}%7C{CARD}"), Some(&card)),
        (format!("_format=json&identifier={TECHNICAL}|{UUID}&"), Some(&uuid)),
        (format!("identifier=1.2.250.1.213.3.6|{UUID}"), Some(&uuid)),
        (format!("identifier= {TECHNICAL} | {UUID} "), Some(&uuid)),
        (format!("identifier={TECHNICAL}|{UUID}&identifier={TECHNICAL}%7C{UUID}"), Some(&uuid)),
        // the acceptance tests: nobody can have it
        (query(NATIONAL, UUID), None),
    ] {
        let order = taken("PUT", &query, &technical(UUID));
        assert_eq!(order.old_id().map(ToString::to_string).as_ref(), id, "{query}");
        assert_eq!(codes(order.warnings()), [], "{query}");
        assert_eq!(order.method(), Method::Put);
    }
    // a value alone, when its form shows the system
    for (value, id) in [(UUID, &uuid), (CARD, &card), ("|3456780581%2f11242343", &card)] {
        let order = taken("put", &format!("identifier={value}"), &technical(UUID));
        assert_eq!(order.old_id().map(ToString::to_string).as_ref(), Some(id), "{value}");
        assert_eq!(codes(order.warnings()), [OrderFaultCode::NoSystem], "{value}");
    }
    for value in ["agent-7", "|agent-7", "1ef1c74801a36180b09873283ce4e5b1", "7C", "%2525"] {
        let refusal = refused("PUT", &format!("identifier={value}"), &technical(UUID));
        assert_eq!(refusal.status(), 400);
        assert_eq!(codes(refusal.faults()), [OrderFaultCode::BadIdentifier], "{value}");
    }
    // what else stands there is reported
    let order = taken("POST", "_format=xml&identifier=7&x%FF=1&y=%zz", &technical(UUID));
    let unknown = OrderFaultCode::UnknownParameter;
    assert_eq!(
        codes(order.warnings()),
        [OrderFaultCode::FormatNotServed, unknown, unknown, unknown]
    );
}

/// However the id of an account is written in the query and in the body, no second account is made of it.
#[test]
fn one_meaning_is_one_account() {
    const ODD: Option<OrderFaultCode> = Some(OrderFaultCode::OddEscapes);
    const ALONE: Option<OrderFaultCode> = Some(OrderFaultCode::NoSystem);
    let (oid, upper) = ("1.2.250.1.213.3.6", UUID.to_uppercase());
    let wide = |text: &str| text.replace('-', "%2D");
    for (query, warning) in [
        (format!("urn%3Aoid%3A{oid}%7C{UUID}"), None),
        (format!("urn:oid:{oid}|{upper}"), None),
        (format!("urn:oid:{oid}|urn:uuid:{UUID}"), None),
        (format!("urn:oid:{oid}|%7B{upper}%7D"), None),
        (format!("+urn:oid:{oid}+|+{UUID}+"), None),
        (format!("URN:OID:{oid}|{UUID}"), None),
        (UUID.to_owned(), ALONE),
        (upper.clone(), ALONE),
        (format!("urn:uuid:{UUID}"), ALONE),
        (format!("{{{UUID}}}"), ALONE),
        (format!("|{UUID}"), ALONE),
        // escaped twice, three times, in part
        (format!("urn%253Aoid%253A{oid}%257C{UUID}"), ODD),
        (format!("urn%25253Aoid%25253A{oid}%25257C{UUID}"), ODD),
        (format!("urn%253aoid%253a{oid}%257c{}", wide(&upper).replace('%', "%25")), ODD),
        (format!("urn:oid:{oid}%257C{UUID}"), ODD),
        (format!("{oid}%257C{UUID}"), ODD),
        // the % is lost
        (format!("urn:oid:{oid}7C{UUID}"), ODD),
        (format!("urn3Aoid3A{oid}7c{UUID}"), ODD),
    ] {
        let mut vendor = Vendor::default();
        assert_eq!(vendor.post(&technical(UUID)), 201);
        let query = format!("identifier={query}");
        // the national id comes in its place
        let order = taken("PUT", &query, &national(CARD));
        assert_eq!(codes(order.warnings()), warning.into_iter().collect::<Vec<_>>(), "{query}");
        let body = national(CARD).to_string();
        assert_eq!(vendor.serve("PUT", &query, body.as_bytes()).status(), 200, "{query}");
        assert_eq!(vendor.accounts.len(), 1);
        // and the right request still finds it
        assert_eq!(vendor.put(NATIONAL, CARD, &national(CARD)), 200);
    }
    for query in [
        format!("urn%253Aoid%253A1.2.250.1.71.4.2.1%257C{}", CARD.replace('/', "%252F")),
        format!("urn:oid:1.2.250.1.71.4.2.1%7C{}", CARD.replace('/', "%252F")),
        format!("urn:oid:1.2.250.1.71.4.2.17C{}", CARD.replace('/', "%2F")),
    ] {
        let order = taken("PUT", &format!("identifier={query}"), &technical(UUID));
        assert_eq!(order.old_id(), Some(&CARD.parse().expect("an id")), "{query}");
        assert_eq!(codes(order.warnings()), [OrderFaultCode::OddEscapes], "{query}");
    }
    // in the body
    for value in [upper.clone(), format!("urn:uuid:{UUID}"), format!("{{{upper}}}")] {
        let mut vendor = Vendor::default();
        assert_eq!(vendor.post(&technical(&value)), 201);
        assert_eq!(vendor.accounts[0].regulator_id().value(), value, "returned as it came");
        assert_eq!(
            (vendor.post(&technical(UUID)), vendor.put(TECHNICAL, UUID, &technical(UUID))),
            (422, 200)
        );
        assert_eq!(vendor.accounts.len(), 1);
    }
    let mut vendor = Vendor::default();
    assert_eq!(vendor.post(&national("02a1234567")), 201);
    assert_eq!(
        (
            vendor.post(&national("02A1234567")),
            vendor.put(NATIONAL, "02A1234567", &national("02A1234567"))
        ),
        (422, 200)
    );
}

/// What may mean several ids, or none, changes nothing and makes nothing.
#[test]
fn several_meanings_are_none() {
    for (query, old) in [
        // as an address, and as a form
        ("agent+7", None),
        ("agent%2B7", Some("agent+7")),
        ("agent%207", Some("agent 7")),
    ] {
        let order = read("PUT", &format!("identifier={TECHNICAL}|{query}"), &technical(UUID));
        match (order, old) {
            (Ok(order), Some(old)) => assert_eq!(order.old_id().map(RegulatorId::value), Some(old)),
            (Err(refusal), None) => {
                assert_eq!(refusal.status(), 400);
                assert_eq!(codes(refusal.faults()), [OrderFaultCode::BadIdentifier]);
            }
            (order, _) => panic!("{query}: {order:?}"),
        }
    }
    // the body shows which
    for own in ["agent 7", "agent+7"] {
        let order = taken("PUT", &format!("identifier={TECHNICAL}|agent+7"), &technical(own));
        assert_eq!(order.old_id().map(RegulatorId::value), Some(own));
    }
    // an id that was escaped once is that, whatever it looks like
    let order = taken("PUT", &format!("identifier={TECHNICAL}|a%2541"), &technical(UUID));
    assert_eq!(order.old_id().map(RegulatorId::value), Some("a%41"));
    let long = "7".repeat(256);
    for value in [format!("{TECHNICAL}|{long}"), format!("{NATIONAL}|3456780581/{long}"), long] {
        let refusal = refused("PUT", &format!("identifier={value}"), &technical(UUID));
        assert_eq!(codes(refusal.faults()), [OrderFaultCode::BadIdentifier], "{value}");
    }
}

/// Ids with the characters that mean something in a search, or in an address.
#[test]
fn odd_ids_survive_the_query() {
    for id in ["a,b|c$d\\e", "é&=+%7C# ?x", "a\\", "\\,", "urn:oid:1.2|7"] {
        let id = RegulatorId::technical(id).expect("an id");
        let regulator = edited(|regulator| regulator.regulator_id(id.clone()));
        let request = regulator.update(BASE);
        let query = request.url().split_once('?').map_or("", |(_, query)| query);
        let order = AccountOrder::read("PUT", query, JSON, request.body().as_bytes());
        assert_eq!(order.expect("an order").old_id(), Some(&id));
    }
}

#[test]
fn bodies_are_taken_whose_faults_do_not_matter() {
    let none = |body: &Value| taken("POST", "", body);
    // technical ids that are no UUID, ids of the resource, e-mails that others have
    none(&technical(CARD));
    none(&with(technical(UUID), "/id", json!("x.1")));
    // no claim, or another one
    let claimless = with(technical(UUID), "/meta", json!({"source": TECHNICAL}));
    let order = none(&claimless);
    assert_eq!(codes(order.warnings()), [OrderFaultCode::ProfileNotClaimed]);
    assert_eq!(order.regulator().regulator_id().value(), UUID);
    assert!(
        FrRegulator::validate(order.into_regulator().into_r4()).is_ok(),
        "it is kept with the claim"
    );
    // what the profile asks for counts all the same
    let refusal = refused("POST", "", &with(claimless, "/telecom/0/system", json!("phone")));
    assert!(issues(&refusal).contains(&IssueCode::WrongValue), "{refusal}");
    // no source
    let order = none(&with(technical(UUID), "/meta", json!({"profile": [PROFILE]})));
    assert_eq!(order.report().issues()[0].code, IssueCode::RegulatorSource);
    assert_eq!(order.regulator().source(), None);
    // the types of JSON, and one that no web page can send without the server's consent
    let body = technical(UUID).to_string();
    for (content_type, reported) in [
        ("application/fhir+json; charset=utf-8", None),
        ("application/json", None),
        ("Application/JSON+FHIR", None),
        ("application/octet-stream", Some(OrderFaultCode::OtherContentType)),
    ] {
        let order = AccountOrder::read("POST", "", Some(content_type), body.as_bytes());
        let order = order.unwrap_or_else(|refusal| panic!("{content_type}: {refusal}"));
        assert_eq!(
            codes(order.warnings()),
            reported.into_iter().collect::<Vec<_>>(),
            "{content_type}"
        );
    }
}

/// A page of any site can have a browser send these, without a preflight request to the server.
#[test]
fn what_web_pages_can_send_is_not_carried_out() {
    let body = technical(UUID).to_string();
    for content_type in [
        None,
        Some(""),
        Some(" "),
        Some("text/plain"),
        Some("Text/Plain; charset=utf-8"),
        Some("text/plain;application/json"),
        Some("application/x-www-form-urlencoded"),
        Some("multipart/form-data; boundary=x"),
        Some(";application/json"),
    ] {
        for (method, query) in [("POST", ""), ("PUT", &*query(TECHNICAL, UUID))] {
            let refusal = AccountOrder::read(method, query, content_type, body.as_bytes());
            let refusal = refusal.expect_err("a refusal");
            assert_eq!(refusal.status(), 415, "{content_type:?}");
            assert_eq!(codes(refusal.faults()), [OrderFaultCode::ContentTypeRequired]);
            assert_eq!(refusal.faults()[0].expression().as_deref(), Some("http.Content-Type"));
        }
    }
    // with everything else that is wrong
    let refusal = AccountOrder::read("PUT", "", None, b"{").expect_err("a refusal");
    assert_eq!(
        (refusal.status(), codes(refusal.faults())),
        (
            415,
            vec![
                OrderFaultCode::MissingIdentifier,
                OrderFaultCode::ContentTypeRequired,
                OrderFaultCode::NotJson
            ]
        )
    );
}

/// PHP writes a list whose numbers have gaps as an object: that is what is wrong, and nothing is reported as missing for it.
#[test]
fn lists_that_are_objects_are_reported_first() {
    let as_object = |mut body: Value, member: &str| {
        let items = body[member].as_array().expect("a list").clone();
        let members = items.into_iter().enumerate();
        body[member] = members.map(|(at, item)| ((at * 2 + 1).to_string(), item)).collect();
        body
    };
    for member in ["identifier", "name", "telecom"] {
        let body = as_object(technical(UUID), member);
        let refusal = refused("PUT", &query(TECHNICAL, UUID), &body);
        assert_eq!((refusal.status(), refusal.faults().len()), (422, 0), "{refusal}");
        let [issue] = refusal.report().map_or(&[][..], Report::issues) else { panic!("{refusal}") };
        assert_eq!(
            (issue.code, &*issue.path),
            (IssueCode::WrongShape, &*format!("Practitioner.{member}"))
        );
    }
    // in front of what else is wrong
    let body = without(as_object(as_object(technical(UUID), "identifier"), "telecom"), "name");
    let refusal = refused("POST", "", &body);
    let codes: Vec<_> =
        refusal.report().map_or(&[][..], Report::issues).iter().map(|it| it.code).collect();
    assert_eq!(codes, [IssueCode::WrongShape, IssueCode::WrongShape, IssueCode::RegulatorName]);
}

/// Ids have a bound: the text shows which, and where.
#[test]
fn ids_that_are_too_long_are_refused() {
    let long = "7".repeat(256);
    for (body, code) in [
        (technical(&long), IssueCode::RegulatorId),
        (national(&format!("3456780581/{}", &long[11..])), IssueCode::RegulatorId),
    ] {
        taken(
            "POST",
            "",
            &with(body.clone(), "/identifier/0/value", {
                let value = body["identifier"][0]["value"].as_str().expect("a text");
                json!(value.strip_suffix('7').expect("a 7"))
            }),
        );
        let refusal = refused("POST", "", &body);
        let [issue] = refusal.report().map_or(&[][..], Report::issues) else { panic!("{refusal}") };
        assert_eq!((issue.code, &*issue.path), (code, "Practitioner.identifier[0].value"));
        assert_eq!(
            [issue.message(Lang::En), issue.message(Lang::Fr)],
            [
                "The id of a regulator has at most 255 characters; found more. Write the id that the platform made.",
                "L'identifiant d'un régulateur a 255 caractères au plus ; trouvé : davantage. Écrivez celui que la \
                 plateforme a créé."
            ]
        );
    }
}

#[test]
fn both_ids_are_one_account() {
    let mut both = technical(UUID);
    let ids = [technical(UUID)["identifier"][0].clone(), national(CARD)["identifier"][0].clone()];
    both["identifier"] = json!(ids);
    let order = taken("POST", "", &both);
    assert_eq!(order.report().issues()[0].code, IssueCode::RegulatorTwoIds);
    assert_eq!(order.report().error_count(), 0);
    let regulator = order.regulator();
    assert_eq!(regulator.regulator_id().value(), CARD);
    let values: Vec<_> = regulator.regulator_ids().map(RegulatorId::value).collect();
    assert_eq!(values, [CARD, UUID]);
    assert_eq!(order.ids().count(), 2);

    // known by either, and both are taken
    let mut vendor = Vendor::default();
    assert_eq!(vendor.post(&both), 201);
    assert_eq!((vendor.post(&national(CARD)), vendor.post(&technical(UUID))), (422, 422));
    assert_eq!(vendor.put(TECHNICAL, UUID, &both), 200);
    assert_eq!(vendor.put(TECHNICAL, UUID, &national(CARD)), 200);
    assert_eq!(vendor.post(&technical(UUID)), 201);
    // the second id is that of another
    assert_eq!(vendor.put(NATIONAL, CARD, &both), 422);
    assert_eq!(vendor.accounts.len(), 2);
}

// ---- what is refused ----

#[test]
fn malformed_requests_are_refused_with_400() {
    let good = technical(UUID).to_string();
    let query = query(TECHNICAL, UUID);
    let long = format!("identifier={}", "x".repeat(70_000));
    let deep = ["[".repeat(5_000), "]".repeat(5_000)].concat();
    let json = "application/json";
    for (method, query, content_type, body, status, code) in [
        ("DELETE", "", json, "", 405, OrderFaultCode::MethodNotAllowed),
        ("POST", "", json, "", 400, OrderFaultCode::NotJson),
        ("POST", "", json, "<Practitioner/>", 400, OrderFaultCode::NotJson),
        ("POST", "", json, &good[..40], 400, OrderFaultCode::NotJson),
        ("POST", "", json, &deep, 400, OrderFaultCode::NotJson),
        ("POST", "", "application/fhir+xml", "<Practitioner/>", 415, OrderFaultCode::ContentType),
        ("POST", "", json, "[]", 400, OrderFaultCode::OtherResource),
        ("POST", "", json, r#"{"resourceType":"Slot"}"#, 400, OrderFaultCode::OtherResource),
        ("PUT", "", json, &good, 400, OrderFaultCode::MissingIdentifier),
        ("PUT", "active=true", json, &good, 400, OrderFaultCode::MissingIdentifier),
        ("PUT", "identifier=", json, &good, 400, OrderFaultCode::BadIdentifier),
        (
            "PUT",
            "identifier=urn:oid:1.2.250.1.213.3.6|",
            json,
            &good,
            400,
            OrderFaultCode::BadIdentifier,
        ),
        ("PUT", "identifier=urn:oid:1.2.3|x", json, &good, 400, OrderFaultCode::BadIdentifier),
        ("PUT", "identifier=a,b", json, &good, 400, OrderFaultCode::SecondIdentifier),
        ("PUT", "identifier=a&identifier=b", json, &good, 400, OrderFaultCode::SecondIdentifier),
        ("PUT", "identifier=a%", json, &good, 400, OrderFaultCode::BadEscape),
        ("PUT", &long, json, &good, 414, OrderFaultCode::QueryTooLong),
    ] {
        let refusal = AccountOrder::read(method, query, Some(content_type), body.as_bytes());
        let refusal = refusal.expect_err("a refusal");
        assert_eq!(refusal.status(), status, "{method} {query} {refusal}");
        assert!(codes(refusal.faults()).contains(&code), "{method} {query}: {refusal}");
        assert_eq!(refusal.reply().status(), status);
    }
    let big = vec![b' '; 1024 * 1024 + 1];
    let refusal = AccountOrder::read("PUT", &query, JSON, &big).expect_err("a refusal");
    assert_eq!(
        (refusal.status(), codes(refusal.faults())),
        (413, vec![OrderFaultCode::BodyTooLong])
    );
}

/// However many odd parameters come first.
#[test]
fn no_fault_gets_lost_among_others() {
    let odd = "x&".repeat(5_000);
    let refusal = refused("PUT", &[&odd, "identifier=a,b"].concat(), &technical(UUID));
    assert_eq!(refusal.faults().len(), 22);
    assert!(codes(refusal.faults()).contains(&OrderFaultCode::SecondIdentifier));
    assert_eq!(refusal.faults()[21].message(Lang::En), "4980 more were found and not kept.");
    let many = "identifier=7,x&".repeat(3_000);
    let refusal = refused("PUT", &many, &technical(UUID));
    assert_eq!(codes(refusal.faults()), [OrderFaultCode::SecondIdentifier, OrderFaultCode::More]);
}

#[test]
fn all_faults_are_reported_at_once() {
    let body = json!({"resourceType": "Practitioner", "identifier": [{"system": NATIONAL, "value": "x"}], "colour": 1});
    let refusal = refused("PUT", "identifier=urn:oid:9|1&y=1", &body);
    assert_eq!(refusal.status(), 400);
    assert_eq!(
        codes(refusal.faults()),
        [
            OrderFaultCode::UnknownParameter,
            OrderFaultCode::BadIdentifier,
            OrderFaultCode::ProfileNotClaimed
        ]
    );
    let reported: BTreeSet<_> = issues(&refusal).into_iter().collect();
    for code in [
        IssueCode::UnknownMember,
        IssueCode::MissingElement,
        IssueCode::RegulatorId,
        IssueCode::RegulatorName,
        IssueCode::RegulatorEmail,
    ] {
        assert!(reported.contains(&code), "{code}: {refusal}");
    }
    let reply = refusal.reply();
    let headers: Vec<_> = reply.headers().collect();
    assert_eq!(headers, [("Content-Type", "application/fhir+json")]);
    let outcome = r4::read::<OperationOutcome>(reply.body().as_bytes()).expect("an outcome");
    assert!(Validator::new(Layer::R4).check_read(&outcome).is_conformant());
    let outcome: Value = serde_json::from_str(reply.body()).expect("JSON");
    let issues = outcome["issue"].as_array().expect("issues");
    for issue in issues {
        assert!(issue["details"]["coding"][0]["code"].is_string(), "{issue}");
        let french = issue["details"]["text"].as_str().expect("a text");
        let english = issue["diagnostics"].as_str().expect("a text");
        assert!(french != english && !french.is_empty() && !english.is_empty(), "{issue}");
    }
    let places: BTreeSet<_> =
        issues.iter().filter_map(|issue| issue["expression"][0].as_str()).collect();
    for place in ["http.identifier", "Practitioner.identifier[0].value", "Practitioner.colour"] {
        assert!(places.contains(place), "{place}: {places:?}");
    }
    assert!(reply.body().contains("line 1, column"), "{}", reply.body());
}

/// An extension, or a mark without width, in the place of what an account needs.
#[test]
fn empty_values_are_reported() {
    let extension = json!({"extension": [{"url": "http://hl7.org/fhir/StructureDefinition/data-absent-reason", "valueCode": "unknown"}]});
    let mut no_state = without(technical(UUID), "active");
    no_state["_active"] = extension.clone();
    assert_eq!(issues(&refused("POST", "", &no_state)), [IssueCode::MissingElement]);
    let mut no_id = technical(UUID);
    let identifier = no_id["identifier"][0].as_object_mut().expect("an object");
    identifier.remove("value");
    identifier.insert("_value".into(), extension);
    assert_eq!(issues(&refused("POST", "", &no_id)), [IssueCode::RegulatorId]);
    let refusal = refused("POST", "", &technical("\u{200b}"));
    assert_eq!(issues(&refusal), [IssueCode::RegulatorId]);
    let body = technical("\u{200b}").to_string();
    let unproven = r4::read::<Practitioner>(body.as_bytes());
    let unproven = FrRegulator::validate(unproven.expect("a resource").value).expect_err("a fault");
    assert_eq!(unproven.report().issues()[0].code, IssueCode::RegulatorId);
}

/// What stands in the place of a name of a parameter may be an id that lost its name.
#[test]
fn no_id_is_quoted_as_a_parameter() {
    for query in [
        "urn:oid:1.2.250.1.71.4.2.1|3456780581/11242343",
        "3456780581=1",
        "9ab1c748-01a3-6180-b098-73283ce4e5b1",
        "a.dupont@example.fr=x",
        "Dupont",
        "_format=Dupont",
        "_format=810002909371",
    ] {
        for method in ["POST", "PUT"] {
            let refusal = AccountOrder::read(method, query, Some(query), b"{");
            let refusal = refusal.expect_err("a refusal");
            for text in [refusal.to_string(), refusal.reply().into_body(), format!("{refusal:?}")] {
                for secret in ["upont", "345678", "9ab1c", "2909"] {
                    assert!(!text.contains(secret), "{query}: {text}");
                }
            }
        }
    }
}

#[test]
fn no_text_is_quoted_as_a_type_of_resource() {
    for text in ["Jean Dupont", "a.dupont@example.fr", "Slot\nERROR forged", "éSlot"] {
        let body = json!({"resourceType": text}).to_string();
        let refusal = AccountOrder::read("POST", "", JSON, body.as_bytes()).expect_err("a refusal");
        let [fault] = refusal.faults() else { panic!("{refusal}") };
        assert_eq!(
            fault.message(Lang::En),
            r#"The body is no Practitioner: expected "resourceType": "Practitioner", found "…" (line 1, column 17). Send one."#
        );
        assert!(!format!("{refusal:?}").contains("upont"));
    }
}

/// What a builder and a reader refuse is printed by a panic, or by a main function that returns it.
#[test]
fn nothing_of_a_person_is_in_what_errors_print() {
    let id = RegulatorId::national(CARD).expect("an id");
    let refused = FrRegulator::builder(id, "Nomdefamille", "Prenom", "sansarobase").build();
    let refused = refused.expect_err("no address");
    assert_eq!(refused.as_r4().name.len(), 1);
    let body = with(national("7777/interne"), "/telecom/0/value", json!("sansarobase"));
    let refusal = AccountOrder::read("POST", "", JSON, body.to_string().as_bytes());
    for text in [format!("{refused:?}"), format!("{:?}", refusal.expect_err("a refusal"))] {
        for secret in ["Nomdefamille", "Prenom", "sansarobase", "11242343", "interne", "Loridon"] {
            assert!(!text.contains(secret), "{text}");
        }
    }
}

/// Names, addresses and ids are in no text that may end up in a log.
#[test]
fn nothing_of_a_person_is_quoted() {
    let secrets = ["Nomdefamille", "Prenom", "sansarobase", "7777/interne", "8888/ancien"];
    let mut body = with(national(secrets[3]), "/name/0/family", json!(secrets[0]));
    body["name"][0]["given"] = json!([secrets[1], secrets[1]]);
    body["telecom"][0]["value"] = json!(secrets[2]);
    let query = format!("identifier=urn:oid:9|{}", secrets[4]);
    let refusal = refused("PUT", &query, &body);
    let id = RegulatorId::technical("9999-technique").expect("an id");
    let regulator = edited(|regulator| regulator.regulator_id(id));
    let request = regulator.update(BASE);
    let order = AccountOrder::read("POST", "", JSON, request.body().as_bytes()).expect("an order");
    let kept: Vec<_> = ExistingAccount::of(1, &regulator).collect();
    assert!(request.body().contains("Loridon") && !kept.is_empty());
    for text in [
        format!("{order:?} {kept:?} {request:?} {:?}", refusal.reply()),
        refusal.to_string(),
        refusal.reply().into_body(),
        request.to_string(),
        regulator.to_string(),
        request.read(422, None, refusal.reply().body().as_bytes()).expect_err("one").to_string(),
    ] {
        for secret in secrets.into_iter().chain(["Loridon", "9999"]) {
            assert!(!text.contains(secret), "{secret}: {text}");
        }
    }
}

// ---- what an order does ----

/// Decides what a request does to accounts of a key, an id and a state.
fn decided(
    order: &AccountOrder,
    existing: &[(u8, &str, bool)],
) -> Result<Option<u8>, OrderFaultCode> {
    let existing = existing
        .iter()
        .map(|(key, id, active)| ExistingAccount::new(*key, id.parse().expect("an id"), *active));
    match order.decide(existing) {
        AccountDecision::Create => Ok(None),
        AccountDecision::Replace(key) => Ok(Some(key)),
        AccountDecision::Refuse(refusal) => {
            assert_eq!(
                refusal.status(),
                if refusal.faults()[0].code() == OrderFaultCode::ManyMatches { 412 } else { 422 }
            );
            Err(refusal.faults()[0].code())
        }
    }
}

#[test]
fn only_active_accounts_must_be_unique() {
    let post = taken("POST", "", &technical(UUID));
    assert_eq!(decided(&post, &[]), Ok(None));
    assert_eq!(decided(&post, &[(1, UUID, false), (2, UUID, false), (3, CARD, true)]), Ok(None));
    assert_eq!(decided(&post, &[(1, UUID, true)]), Err(OrderFaultCode::AlreadyThere));

    let put = taken("PUT", &query(TECHNICAL, UUID), &technical(UUID));
    assert_eq!(decided(&put, &[]), Ok(None));
    assert_eq!(decided(&put, &[(1, UUID, true)]), Ok(Some(1)));
    assert_eq!(decided(&put, &[(1, UUID, false)]), Ok(Some(1)));
    // the active one is meant
    assert_eq!(decided(&put, &[(1, UUID, false), (2, UUID, true), (3, UUID, false)]), Ok(Some(2)));
    assert_eq!(
        decided(&put, &[(1, UUID, false), (2, UUID, false)]),
        Err(OrderFaultCode::ManyMatches)
    );
    assert_eq!(
        decided(&put, &[(1, UUID, true), (2, UUID, true)]),
        Err(OrderFaultCode::ManyMatches)
    );
    // reported twice
    assert_eq!(decided(&put, &[(1, UUID, true), (1, UUID, true)]), Ok(Some(1)));

    let change = taken("PUT", &query(TECHNICAL, UUID), &national(CARD));
    assert_eq!(change.ids().map(RegulatorId::value).collect::<Vec<_>>(), [UUID, CARD]);
    assert_eq!(decided(&change, &[(1, UUID, true), (2, CARD, false)]), Ok(Some(1)));
    assert_eq!(decided(&change, &[(1, UUID, true), (1, CARD, true)]), Ok(Some(1)));
    assert_eq!(
        decided(&change, &[(1, UUID, true), (2, CARD, true)]),
        Err(OrderFaultCode::HeldByAnother)
    );
    assert_eq!(decided(&change, &[(2, CARD, true)]), Err(OrderFaultCode::HeldByAnother));
    assert_eq!(decided(&change, &[(2, CARD, false)]), Ok(None));
    // sent again: the account is as ordered, and nobody else has the id
    let (done, closed) = (change.regulator().clone(), change.regulator().with_active(false));
    let again = |existing: Vec<(u8, &FrRegulator)>| match change
        .decide(existing.into_iter().flat_map(|(key, account)| ExistingAccount::of(key, account)))
    {
        AccountDecision::Replace(key) => Some(key),
        AccountDecision::Create => None,
        AccountDecision::Refuse(refusal) => panic!("{refusal}"),
    };
    assert_eq!(again(vec![(7, &done)]), Some(7));
    assert_eq!(again(vec![(6, &closed), (7, &done)]), Some(7));
    assert_eq!(again(vec![(6, &closed)]), None);
    let existing =
        [ExistingAccount::of(6, &done), ExistingAccount::of(7, &done)].into_iter().flatten();
    assert!(matches!(change.decide(existing), AccountDecision::Refuse(_)));
    // to create it twice is refused all the same
    let post = taken("POST", "", &national(CARD));
    assert!(matches!(post.decide(ExistingAccount::of(7, &done)), AccountDecision::Refuse(_)));
    // a closed account may have what another one has
    let close = with(national(CARD), "/active", json!(false));
    let close = taken("PUT", &query(TECHNICAL, UUID), &close);
    assert_eq!(decided(&close, &[(1, UUID, true), (2, CARD, true)]), Ok(Some(1)));
}

#[test]
fn values_cross_threads() {
    fn crosses<T: Send + Sync + 'static>() {}
    crosses::<AccountOrder>();
    crosses::<AccountDecision<u64>>();
    crosses::<OrderError>();
    crosses::<Request>();
    crosses::<Reply>();
    crosses::<fhir_sas::http::Refused>();
    crosses::<fhir_sas::sso::Claims>();
}

// ---- answers ----

#[test]
fn answers_are_read() {
    let request = example().create(BASE);
    let id = |status, location, body: &str| {
        let written = request.read(status, location, body.as_bytes()).expect("written");
        (written.is_new(), written.id().map(str::to_owned))
    };
    for location in [
        "https://agenda.example.fr/fhir/Practitioner/a.7-B",
        "Practitioner/a.7-B",
        "/fhir/Practitioner/a.7-B/_history/3",
        "https://agenda.example.fr/Practitioner/Practitioner/a.7-B?_format=json#x",
    ] {
        assert_eq!(id(201, Some(location), ""), (true, Some("a.7-B".into())), "{location}");
    }
    // an id that R4 does not allow is not handed on, but the resource is there
    assert_eq!(id(201, Some("Practitioner/a_7"), ""), (true, None));
    // whatever the body is, when the header names the resource
    assert_eq!(id(200, Some("/Practitioner/7"), "<html>"), (false, Some("7".into())));
    assert_eq!(
        id(201, None, r#" {"resourceType":"Practitioner","id":"7"}"#),
        (true, Some("7".into()))
    );
    // what the server makes of an odd id leads back to it only when it is one
    assert_eq!(
        Reply::updated(BASE, "Practitioner", "é/7").location(),
        Some("https://agenda.example.fr/fhir/Practitioner/%C3%A9%2F7")
    );
}

#[test]
fn refusals_are_read() {
    let request = example().create(BASE);
    let refused = |status, body: &[u8]| request.read(status, None, body).expect_err("refused");
    let outcome =
        br#"{"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"duplicate",
        "diagnostics":"Loridon"},{"severity":"error","code":"s.loridon@example.fr"}]}"#;
    let reported = refused(422, outcome);
    assert_eq!(reported.to_string(), "refused with status 422: duplicate, unknown");
    assert_eq!((reported.status(), reported.is_retryable()), (422, false));
    assert!(!format!("{reported:?}").contains("oridon"), "{reported:?}");
    assert_eq!(reported.outcome().map(|outcome| outcome.issue.len()), Some(2));
    assert_eq!(reported.body(), outcome);
    for body in [&b""[..], b"<html>", b"{}", b"null", b"\xff", br#"{"resourceType":"Slot"}"#] {
        let reported = refused(503, body);
        assert_eq!(reported.to_string(), "refused with status 503, without an OperationOutcome");
        assert!(reported.is_retryable() && reported.outcome().is_none() && reported.body() == body);
    }
    assert_eq!(refused(302, b"").status(), 302);
    assert_eq!(refused(500, &vec![b'x'; 1 << 20]).body().len(), 256 * 1024);
}

// ---- any account ----

fn regulator() -> impl Strategy<Value = FrRegulator> {
    let word = "[A-ZÉÈÀÇŒ][a-zéèêïçœÿ'’-]{1,14}";
    let id = prop_oneof![
        "8[0-9]{11}".prop_map(|id| RegulatorId::national(&id)),
        "0[0-9][0-9AB][0-9]{7}".prop_map(|id| RegulatorId::national(&id)),
        "[13456][0-9]{9,14}/[0-9A-Za-z. -]{0,11}[0-9A-Z]".prop_map(|id| RegulatorId::national(&id)),
        "[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"
            .prop_map(|id| RegulatorId::technical(&id)),
        "[!-~]([ -~é]{0,30}[!-~])?".prop_map(|id| RegulatorId::technical(&id)),
    ];
    let id = id.prop_map(|id| id.expect("an id"));
    let name = (word, proptest::option::of(word)).prop_map(|(first, second)| {
        second.map_or(first.clone(), |second| format!("{first} {second}"))
    });
    let email = "[a-z0-9._+%'-]{1,20}@[a-z0-9-]{1,12}(\\.[a-z]{2,6}){1,3}";
    (id, name, word, email, any::<bool>()).prop_map(|(id, family, given, email, active)| {
        let regulator = FrRegulator::builder(id, family, given, email).active(active);
        regulator.build().unwrap_or_else(|unproven| panic!("{unproven}"))
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_built_is_sent_taken_and_the_same(built in regulator(), old in regulator()) {
        prop_assert!(Validator::new(Layer::Guide).check(r4::to_string(built.as_r4()).as_bytes()).issues().iter().all(is_of_technical_id));
        for request in [built.create(BASE), built.update(BASE), built.update_from(BASE, old.regulator_id())] {
            let query = request.url().split_once('?').map_or("", |(_, query)| query);
            let order = AccountOrder::read(request.method().as_str(), query, Some("application/fhir+json"), request.body().as_bytes());
            let order = order.expect("an order");
            prop_assert_eq!(order.regulator(), &built);
            prop_assert!(order.warnings().is_empty() && order.report().issues().iter().all(is_of_technical_id));
            prop_assert_eq!(order.method(), request.method());
            if query.is_empty() {
                prop_assert_eq!(order.old_id(), None);
            } else {
                let same = order.old_id() == Some(old.regulator_id()) || order.old_id() == Some(built.regulator_id());
                prop_assert!(same, "{:?}", order.old_id());
            }
        }
    }

    #[test]
    fn damaged_bodies_are_taken_or_refused_with_a_reason(built in regulator(), at in any::<prop::sample::Index>(), byte in any::<u8>(), query in ".{0,60}") {
        let mut body = r4::to_vec(built.as_r4());
        let place = at.index(body.len());
        body[place] = byte;
        for query in ["", &query] {
            for method in ["POST", "PUT"] {
                if let Err(refusal) = AccountOrder::read(method, query, JSON, &body) {
                    let faults = refusal.faults().iter().filter(|fault| fault.code().severity() == Severity::Error);
                    prop_assert!(faults.count() + issues(&refusal).len() > 0, "{}", refusal);
                    prop_assert!((400..500).contains(&refusal.status()));
                }
            }
        }
    }
}

/// What is reported of an id of the platform's own that is no UUID.
fn is_of_technical_id(issue: &fhir_sas::diagnostic::Issue) -> bool {
    issue.code == IssueCode::RegulatorTechnicalId
}

/// A body of the greatest length, and a query, take no longer than reading them.
#[test]
fn long_requests_take_their_length() {
    let identifier = technical(UUID)["identifier"][0].to_string();
    let mut body = technical(UUID);
    let many: Vec<_> = (0..4_000).map(|_| identifier.as_str()).collect();
    body["identifier"] = serde_json::from_str(&format!("[{}]", many.join(","))).expect("JSON");
    let started = Instant::now();
    let refusal = refused("POST", &"x=%7C&".repeat(9_000), &body);
    assert_eq!(issues(&refusal), [IssueCode::TooMany]);
    assert!(started.elapsed().as_secs() < 5, "{:?}", started.elapsed());
}

// ---- the message of each fault, word for word ----

/// Code, and its message in English and in French.
const SAID: &[(OrderFaultCode, &str, &str)] = &[
    (
        OrderFaultCode::MethodNotAllowed,
        r#"Expected POST or PUT; found: "DELETE". Send POST to create a Practitioner, PUT to change one; nothing is ever deleted: its status marks it as ended."#,
        "Attendu : POST ou PUT ; trouvé : « DELETE ». Envoyez POST pour créer une ressource Practitioner, PUT pour la modifier ; rien n'est jamais supprimé : son statut dit qu'elle ne compte plus.",
    ),
    (
        OrderFaultCode::BodyTooLong,
        "The body is longer than the 1048576 bytes that are read. Send one Practitioner a request.",
        "Le corps dépasse les 1048576 octets qui sont lus. Envoyez une ressource Practitioner par requête.",
    ),
    (
        OrderFaultCode::QueryTooLong,
        "The query is longer than the 65536 bytes that are read. Send one identifier.",
        "La requête dépasse les 65536 octets qui sont lus. Envoyez un seul identifiant.",
    ),
    (
        OrderFaultCode::NotJson,
        "Expected the JSON of a Practitioner; the body is not JSON: expected a value: an object, an array, a string, a number, true, false or null (line 1, column 1). Fix it.",
        "Le corps doit être le JSON d'une ressource Practitioner ; ce n'est pas du JSON : attendu une valeur : objet, tableau, chaîne, nombre, true, false ou null (ligne 1, colonne 1). Corrigez-le.",
    ),
    (
        OrderFaultCode::ContentType,
        r#"Expected the Content-Type application/fhir+json; found: "text/xml", and no JSON. Send FHIR JSON in UTF-8."#,
        "Attendu : le Content-Type application/fhir+json ; trouvé : « text/xml », et pas de JSON. Envoyez du JSON FHIR en UTF-8.",
    ),
    (
        OrderFaultCode::OtherResource,
        r#"The body is no Practitioner: expected "resourceType": "Practitioner", found "Slot" (line 1, column 17). Send one."#,
        r#"Le corps n'est pas une ressource Practitioner (attendu : "resourceType": "Practitioner" ; trouvé : "Slot" (ligne 1, colonne 17)). Envoyez-en une."#,
    ),
    (
        OrderFaultCode::OtherResource,
        "The body is no Practitioner: expected a JSON object, of type Practitioner (line 1, column 1). Send one.",
        "Le corps n'est pas une ressource Practitioner (attendu : un objet JSON, de type Practitioner (ligne 1, colonne 1)). Envoyez-en une.",
    ),
    (
        OrderFaultCode::BadEscape,
        "The parameter `identifier` has an escape that is no % and two hexadecimal digits, or escapes that are no UTF-8. Escape it again.",
        "Le paramètre `identifier` a un échappement qui n'est pas un % et deux chiffres hexadécimaux, ou des échappements qui ne sont pas de l'UTF-8. Échappez-le à nouveau.",
    ),
    (
        OrderFaultCode::MissingIdentifier,
        "Expected the identifier of the Practitioner to change in the query, as it was before; found none. Send it as in identifier=urn:oid:1.2.250.1.213.3.6%7C1ef1c748-01a3-6180-b098-73283ce4e5b1.",
        "L'adresse ne dit pas quelle ressource Practitioner est à modifier. Attendu : son identifiant d'avant ; trouvé : aucun. Écrivez-le comme dans identifier=urn:oid:1.2.250.1.213.3.6%7C1ef1c748-01a3-6180-b098-73283ce4e5b1.",
    ),
    (
        OrderFaultCode::SecondIdentifier,
        "Expected one identifier in the query, found several. Send one PUT for each Practitioner.",
        "Attendu : un seul identifiant dans l'adresse ; trouvé : plusieurs. Envoyez un PUT par ressource Practitioner.",
    ),
    (
        OrderFaultCode::BadIdentifier,
        "Expected a system that the guide has for a Practitioner, | and a value in the query's identifier, or a UUID or a national id alone; found something else, or a text that may mean several. Send it as in identifier=urn:oid:1.2.250.1.213.3.6%7C1ef1c748-01a3-6180-b098-73283ce4e5b1, with + as %2B and a blank as %20.",
        "Attendu dans l'identifiant de l'adresse : un système que le guide prévoit pour Practitioner, | et une valeur, ou un UUID ou un identifiant national seul ; trouvé : autre chose, ou un texte qui peut en désigner plusieurs. Écrivez-le comme dans identifier=urn:oid:1.2.250.1.213.3.6%7C1ef1c748-01a3-6180-b098-73283ce4e5b1, avec + en %2B et un blanc en %20.",
    ),
    (
        OrderFaultCode::OddEscapes,
        "Expected the query's identifier with its escapes as in identifier=urn:oid:1.2.250.1.213.3.6%7C1ef1c748-01a3-6180-b098-73283ce4e5b1; found some that were escaped again, or have lost their %. It can mean one thing only, and was read as that. Escape it once.",
        "Attendu : l'identifiant de l'adresse échappé comme dans identifier=urn:oid:1.2.250.1.213.3.6%7C1ef1c748-01a3-6180-b098-73283ce4e5b1 ; trouvé : des échappements échappés à nouveau, ou qui ont perdu leur %. Il ne peut vouloir dire qu'une chose, et a été lu ainsi. Échappez-le une seule fois.",
    ),
    (
        OrderFaultCode::FrCore2,
        "Expected addresses and systems of FrCore 1.1.0, which the guide rests on; found some of FrCore 2. The Practitioner was read as if it had the former. Send these, until the guide moves to FrCore 2.",
        "Attendu : des adresses et des systèmes de FrCore 1.1.0, sur lequel repose le guide ; trouvé : certains de FrCore 2. La ressource Practitioner a été lue comme si elle avait les premiers. Envoyez ceux-ci, tant que le guide n'est pas passé à FrCore 2.",
    ),
    (
        OrderFaultCode::FormatNotServed,
        r#"Answers are JSON: expected application/fhir+json; found: "xml". Send that, or leave _format out."#,
        "Les réponses sont en JSON. Attendu : application/fhir+json ; trouvé : « xml ». Envoyez cela, ou omettez _format.",
    ),
    (
        OrderFaultCode::OtherContentType,
        r#"Expected the Content-Type application/fhir+json; found: "text/json". The body was read as JSON. Send the right one."#,
        "Attendu : le Content-Type application/fhir+json ; trouvé : « text/json ». Le corps a été lu comme du JSON. Envoyez le bon.",
    ),
    (
        OrderFaultCode::ContentTypeRequired,
        r#"Expected the Content-Type application/fhir+json; found "text/plain", and the request was not carried out: a web page can send that to any server without its consent. Send application/fhir+json or application/json."#,
        "Attendu : le Content-Type application/fhir+json ; trouvé : « text/plain », et la requête n'a pas été exécutée : une page web peut envoyer cela à tout serveur sans son accord. Envoyez application/fhir+json ou application/json.",
    ),
    (
        OrderFaultCode::ContentTypeRequired,
        "Expected the Content-Type application/fhir+json; found none, and the request was not carried out: a web page can send that to any server without its consent. Send application/fhir+json or application/json.",
        "Attendu : le Content-Type application/fhir+json ; trouvé : aucun, et la requête n'a pas été exécutée : une page web peut envoyer cela à tout serveur sans son accord. Envoyez application/fhir+json ou application/json.",
    ),
    (
        OrderFaultCode::ProfileNotClaimed,
        "Expected meta.profile to be https://interop.esante.gouv.fr/ig/fhir/sas/StructureDefinition/FrPractitionerRegul and nothing else; found none, or another. The Practitioner was judged by it. Send it.",
        "Attendu : meta.profile vaut https://interop.esante.gouv.fr/ig/fhir/sas/StructureDefinition/FrPractitionerRegul et rien d'autre ; trouvé : aucun, ou un autre. La ressource Practitioner a été jugée d'après lui. Envoyez-le.",
    ),
    (
        OrderFaultCode::UnknownParameter,
        "The guide knows no parameter `_pretty` in this request: it was left out.",
        "Le guide ne connaît pas de paramètre `_pretty` dans cette requête : il a été écarté.",
    ),
    (
        OrderFaultCode::UnknownParameter,
        "The guide knows no parameter `…` in this request: it was left out.",
        "Le guide ne connaît pas de paramètre `…` dans cette requête : il a été écarté.",
    ),
    (
        OrderFaultCode::NoSystem,
        "Expected a system and | in front of the value of the query's identifier; found the value alone. Its form showed its system. Send it as in identifier=urn:oid:1.2.250.1.213.3.6%7C1ef1c748-01a3-6180-b098-73283ce4e5b1.",
        "Attendu : un système et | devant la valeur de l'identifiant de l'adresse ; trouvé : la valeur seule. Sa forme a dit son système. Écrivez-le comme dans identifier=urn:oid:1.2.250.1.213.3.6%7C1ef1c748-01a3-6180-b098-73283ce4e5b1.",
    ),
    (
        OrderFaultCode::More,
        "5 more were found and not kept.",
        "5 autres ont été trouvés et n'ont pas été gardés.",
    ),
    (
        OrderFaultCode::ManyMatches,
        "Expected the query's identifier to match one Practitioner at most; found several, and nothing was changed. Send another identifier of it, or create it with POST.",
        "Attendu : un identifiant dans l'adresse qui mène à une ressource Practitioner au plus ; trouvé : il mène à plusieurs, et rien ne dit laquelle. Rien n'a été modifié. Envoyez un autre de ses identifiants, ou créez-la par POST.",
    ),
    (
        OrderFaultCode::AlreadyThere,
        "Expected an identifier that no active Practitioner has; found one that has it, and nothing was created. Send PUT with that identifier in the query to change it.",
        "Attendu : un identifiant que n'a aucune ressource Practitioner active ; trouvé : l'une d'elles l'a, et rien n'a été créé. Envoyez PUT avec cet identifiant dans l'adresse pour la modifier.",
    ),
    (
        OrderFaultCode::HeldByAnother,
        "Expected an identifier that no other active Practitioner has; found another one that has it, and nothing was changed. Close that one first, or, if this is a change of identifier that was sent before, it is done.",
        "Attendu : un identifiant que n'a aucune autre ressource Practitioner active ; trouvé : une autre l'a, et rien n'a été modifié. Fermez d'abord celle-là ; ou, si c'est un changement d'identifiant déjà envoyé, il est fait.",
    ),
];

#[test]
fn messages() {
    let good = technical(UUID).to_string();
    let claimless = with(technical(UUID), "/meta", json!({"source": TECHNICAL})).to_string();
    let newer = "https://hl7.fr/ig/fhir/core/CodeSystem/fr-core-cs-v2-0203";
    let newer = good.replace("http://interopsante.org/fhir/CodeSystem/fr-v2-0203", newer);
    let (long, big) = ("x".repeat(70_000), " ".repeat(1_048_577));
    let many = "y&".repeat(25);
    let json = "application/json";
    let mut reported = Vec::new();
    for (method, query, content_type, body) in [
        ("DELETE", "", json, ""),
        ("POST", "", json, big.as_str()),
        ("POST", long.as_str(), json, ""),
        ("POST", "", "text/xml", "<a/>"),
        ("POST", "", json, r#"{"resourceType":"Slot"}"#),
        ("POST", "", json, "[]"),
        ("PUT", "identifier=%", json, &good),
        ("PUT", "", json, &good),
        ("PUT", "identifier=a,b", json, &good),
        ("PUT", "identifier=urn:x|b", json, &good),
        ("POST", "_format=xml", "text/json", &claimless),
        ("POST", "", "text/plain", &good),
        ("POST", "", "", &good),
        ("PUT", "identifier=1ef1c748-01a3-6180-b098-73283ce4e5b1&_pretty=1", json, &good),
        ("PUT", "identifier=urn:oid:1.2.250.1.213.3.6%257C7", json, &good),
        ("POST", many.as_str(), json, &good),
        ("POST", "", json, &newer),
    ] {
        match AccountOrder::read(method, query, Some(content_type), body.as_bytes()) {
            Ok(order) => reported.extend(order.warnings().to_vec()),
            Err(refusal) => reported.extend(refusal.faults().to_vec()),
        }
    }
    let id = || UUID.parse().expect("an id");
    let update = query(TECHNICAL, UUID);
    for (order, existing) in [
        (taken("POST", "", &technical(UUID)), vec![ExistingAccount::new(1, id(), true)]),
        (
            taken("PUT", &update, &technical(UUID)),
            vec![ExistingAccount::new(1, id(), false), ExistingAccount::new(2, id(), false)],
        ),
        (
            taken("PUT", &query(TECHNICAL, "7"), &technical(UUID)),
            vec![ExistingAccount::new(1, id(), true)],
        ),
    ] {
        let AccountDecision::Refuse(refusal) = order.decide(existing) else { panic!("a refusal") };
        reported.extend(refusal.faults().to_vec());
    }
    let shown: BTreeSet<_> = reported
        .iter()
        .map(|fault| (fault.code(), fault.message(Lang::En), fault.message(Lang::Fr)))
        .collect();
    let expected: BTreeSet<_> = SAID
        .iter()
        .map(|(code, english, french)| (*code, (*english).to_owned(), (*french).to_owned()))
        .collect();
    for (code, english, french) in shown.symmetric_difference(&expected) {
        println!("{code}\n{english}\n{french}");
    }
    assert!(shown == expected);
    let codes: BTreeSet<_> = shown.into_iter().map(|(code, ..)| code).collect();
    // reported for bookings only, where their texts are pinned
    let of_bookings = [
        OrderFaultCode::OtherIdentifier,
        OrderFaultCode::AlreadyBooked,
        OrderFaultCode::AlreadyEnded,
    ];
    let others = OrderFaultCode::ALL.iter().copied().filter(|code| !of_bookings.contains(code));
    assert!(codes.into_iter().eq(others.collect::<BTreeSet<_>>()));
}
