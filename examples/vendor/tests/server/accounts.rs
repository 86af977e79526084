//! What the acceptance tests do to accounts (V1), in their order and with their bodies.

use fhir_sas::{FrRegulator, identifier::RegulatorId, r4};
use reqwest::{Client, Method};
use serde_json::{Value, json};

use crate::harness::{Server, client, refused, scratch};

const NATIONAL: &str = "urn:oid:1.2.250.1.71.4.2.1";
const TECHNICAL: &str = "urn:oid:1.2.250.1.213.3.6";
const CARD: &str = "3456780581/11242343";
const UUID: &str = "1ef1c748-01a3-6180-b098-73283ce4e5b1";
const UUID_2: &str = "1ef1c748-01a3-6180-b098-73283ce4e5b2";
const UUID_3: &str = "1ef1c748-01a3-6180-b098-73283ce4e5b3";
const UUID_4: &str = "1ef1c748-01a3-6180-b098-73283ce4e5b4";

/// The body of an account: all of them have one and the same id of the resource.
pub fn account(system: &str, value: &str) -> Value {
    let code = if system == NATIONAL { "IDNPS" } else { "INTRN" };
    json!({
        "resourceType": "Practitioner",
        "id": "example-regul",
        "meta": {
            "source": TECHNICAL,
            "profile": ["https://interop.esante.gouv.fr/ig/fhir/sas/StructureDefinition/FrPractitionerRegul"]
        },
        "identifier": [{
            "type": { "coding": [{ "system": "http://interopsante.org/fhir/CodeSystem/fr-v2-0203", "code": code }] },
            "system": system,
            "value": value
        }],
        "active": true,
        "name": [{ "family": "Loridon", "given": ["Sébastien"] }],
        "telecom": [{ "system": "email", "value": "s.loridon@example.fr" }]
    })
}

fn with(mut body: Value, pointer: &str, value: Value) -> Value {
    *body.pointer_mut(pointer).expect("an element") = value;
    body
}

fn without(mut body: Value, member: &str) -> Value {
    body.as_object_mut().expect("an object").remove(member);
    body
}

/// Status and `Location` of the answer.
async fn send(method: Method, url: &str, body: &Value) -> (u16, String) {
    send_with(&client(), method, url, body).await
}

async fn send_with(client: &Client, method: Method, url: &str, body: &Value) -> (u16, String) {
    let sent = client
        .request(method, url)
        .header("Content-Type", "application/json")
        .body(body.to_string());
    let response = sent.send().await.expect("an answer");
    let location =
        response.headers().get("location").map(|value| value.to_str().expect("a text").to_owned());
    (response.status().as_u16(), location.unwrap_or_default())
}

pub async fn create(server: &Server, body: &Value) -> (u16, String) {
    send(Method::POST, &format!("{}/Practitioner", server.base), body).await
}

/// With a client that has a certificate.
pub async fn create_with(client: &Client, server: &Server, body: &Value) -> (u16, String) {
    send_with(client, Method::POST, &format!("{}/Practitioner", server.base), body).await
}

/// All of the query is escaped, as the acceptance tests do.
fn address(server: &Server, system: &str, value: &str) -> String {
    let escaped = |text: &str| text.replace(':', "%3A").replace('/', "%2F");
    format!("{}/Practitioner?identifier={}%7C{}", server.base, escaped(system), escaped(value))
}

pub async fn update(server: &Server, system: &str, old: &str, body: &Value) -> (u16, String) {
    send(Method::PUT, &address(server, system, old), body).await
}

#[tokio::test]
async fn the_sequence_of_the_acceptance_tests() {
    let server = Server::start(&[]);
    let id = |location: &str| {
        location
            .strip_prefix(&format!("{}/Practitioner/", server.base))
            .expect("a location")
            .to_owned()
    };
    let refuse = async |method: Method, url: &str, body: &Value| {
        refused(method, url, &[("Content-Type", "application/json")], body.to_string(), 422).await;
    };
    let post = format!("{}/Practitioner", server.base);

    // creation_regulateur_idnps_test, creation_regulateur_uuid_test
    let (status, first) = create(&server, &account(NATIONAL, CARD)).await;
    assert_eq!(status, 201);
    let (status, second) = create(&server, &account(TECHNICAL, UUID)).await;
    assert_eq!(status, 201);
    assert_ne!(id(&first), id(&second));
    // creation_double_regulateur_uuid_test
    assert_eq!(create(&server, &account(TECHNICAL, UUID_2)).await.0, 201);
    refuse(Method::POST, &post, &account(TECHNICAL, UUID_2)).await;
    // creation_regulateur_champs_manquants_test: with a UUID as national id and an invalid address
    let poor = with(account(NATIONAL, UUID_3), "/telecom/0/value", json!("none"));
    for missing in ["identifier", "name", "telecom", "active"] {
        refuse(Method::POST, &post, &without(poor.clone(), missing)).await;
    }
    // creation_regulateur_valeurs_invalides
    let swapped = with(account(NATIONAL, UUID_3), "/identifier/0/system", json!(TECHNICAL));
    for wrong in [
        with(swapped.clone(), "/name/0/family", json!("")),
        with(swapped.clone(), "/telecom/0/value", json!("")),
        with(account(TECHNICAL, UUID_3), "/telecom/0/system", json!("phone")),
        with(account(TECHNICAL, UUID_3), "/identifier/0/system", json!(NATIONAL)),
        swapped,
    ] {
        refuse(Method::POST, &post, &wrong).await;
    }
    // modification_deshabilitation, _habilitation, _email, _nom, _prenom
    for (pointer, value) in [
        ("/active", json!(false)),
        ("/active", json!(true)),
        ("/telecom/0/value", json!("sebastien@example.fr")),
        ("/name/0/family", json!("Dupont")),
        ("/name/0/given/0", json!("Jean")),
    ] {
        let changed = with(account(NATIONAL, CARD), pointer, value);
        assert_eq!(
            update(&server, NATIONAL, CARD, &changed).await,
            (200, first.clone()),
            "{pointer}"
        );
    }
    // modification_id: the query has the old one, the body the new one
    let moved = account(NATIONAL, "3620100057/70326SR");
    assert_eq!(update(&server, NATIONAL, CARD, &moved).await, (200, first.clone()));
    // modification_typeid_regulateur_test: nobody has the UUID as national id, so that it creates
    let swapped = account(TECHNICAL, CARD);
    assert_eq!(update(&server, NATIONAL, UUID_4, &swapped).await.0, 201);
    // modification_regulateur_champs_manquants_test, put_as_create_missing_fields_test
    for (system, old) in [(TECHNICAL, UUID), (TECHNICAL, UUID_4)] {
        for missing in ["identifier", "name", "telecom", "active"] {
            refuse(Method::PUT, &address(&server, system, old), &without(poor.clone(), missing))
                .await;
        }
    }
    // put_as_create
    assert_eq!(update(&server, TECHNICAL, UUID_3, &account(TECHNICAL, UUID_3)).await.0, 201);
    // idnps_reattribution_test: the closed account is one that nobody holds any more
    let closed = with(account(NATIONAL, CARD), "/active", json!(false));
    assert_eq!(update(&server, NATIONAL, CARD, &closed).await.0, 201);
    let (status, fresh) = create(&server, &account(TECHNICAL, UUID_4)).await;
    assert_eq!(status, 201);
    assert_eq!(update(&server, TECHNICAL, UUID_4, &account(NATIONAL, CARD)).await, (200, fresh));
    // the id is taken now
    refuse(Method::POST, &post, &account(NATIONAL, CARD)).await;
    refuse(Method::PUT, &address(&server, TECHNICAL, UUID), &account(NATIONAL, CARD)).await;
}

#[tokio::test]
async fn the_platform_side_and_a_restart() {
    let file = scratch("accounts").join("agenda.db");
    let options = ["--database", file.to_str().expect("a path")];
    let server = Server::start(&options);
    let id = RegulatorId::technical(UUID).expect("an id");
    let regulator =
        FrRegulator::builder(id.clone(), "Loridon", "Sébastien", "s.loridon@example.fr")
            .build()
            .expect("an account");
    let body = |regulator: &FrRegulator| {
        serde_json::from_str(&r4::to_string(regulator.as_r4())).expect("JSON")
    };
    let (status, location) = create(&server, &body(&regulator)).await;
    assert_eq!(status, 201);
    server.kill();

    let server = Server::start(&options);
    let national: RegulatorId = CARD.parse().expect("an id");
    let changed = regulator.edit().regulator_id(national).build().expect("an account");
    let request = changed.update_from(&server.base, &id);
    let (status, again) = send(Method::PUT, request.url(), &body(&changed)).await;
    assert_eq!(status, 200);
    let number = |location: &str| location.rsplit('/').next().expect("an id").to_owned();
    assert_eq!(number(&again), number(&location));
    // its answer was lost: the same change again is no fault
    assert_eq!(send(Method::PUT, request.url(), &body(&changed)).await.0, 200);
}
