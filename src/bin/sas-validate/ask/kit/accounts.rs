//! Accounts of regulators (V1), in the kit's order and with its bodies: what the platform sends, and what it must not get away with.

use serde_json::{Value, json};

use super::{
    account_ids::Technical,
    findings::{Findings, Part, texts},
    session::Session,
};

const NATIONAL: &str = "urn:oid:1.2.250.1.71.4.2.1";
const TECHNICAL: &str = "urn:oid:1.2.250.1.213.3.6";
const PROFILE: &str =
    "https://interop.esante.gouv.fr/ig/fhir/sas/StructureDefinition/FrPractitionerRegul";
const KINDS: &str = "http://interopsante.org/fhir/CodeSystem/fr-v2-0203";

/// The members without which an account is refused.
const NEEDED: [&str; 4] = ["identifier", "name", "telecom", "active"];

/// The body of an account: all of them have one and the same id of the resource.
fn account(system: &str, value: &str) -> Value {
    let code = if system == NATIONAL { "IDNPS" } else { "INTRN" };
    json!({
        "resourceType": "Practitioner",
        "id": "example-regul",
        "meta": { "source": TECHNICAL, "profile": [PROFILE] },
        "identifier": [{
            "type": { "coding": [{ "system": KINDS, "code": code }] },
            "system": system,
            "value": value
        }],
        "active": true,
        "name": [{ "family": "Loridon", "given": ["Sébastien"] }],
        "telecom": [{ "system": "email", "value": "s.loridon@example.fr" }]
    })
}

fn with(mut body: Value, pointer: &str, value: Value) -> Value {
    if let Some(there) = body.pointer_mut(pointer) {
        *there = value;
    }
    body
}

fn without(mut body: Value, member: &str) -> Value {
    if let Some(body) = body.as_object_mut() {
        body.remove(member);
    }
    body
}

/// What a status must be.
#[derive(Debug, Clone, Copy)]
enum Wanted {
    Created,
    /// 200 or 201.
    Written,
    /// From 200 to 399.
    Accepted,
    /// From 400 to 599.
    Refused,
}

impl Wanted {
    fn is_met(self, status: u16) -> bool {
        match self {
            Self::Created => status == 201,
            Self::Written => matches!(status, 200 | 201),
            Self::Accepted => (200..400).contains(&status),
            Self::Refused => (400..600).contains(&status),
        }
    }

    fn as_str(self) -> &'static str {
        match self {
            Self::Created => "201",
            Self::Written => "200 or 201",
            Self::Accepted => "200-399",
            Self::Refused => "400-599",
        }
    }
}

/// Sends an account, and compares the status.
fn send(
    session: &Session<'_>,
    findings: &mut Findings,
    (method, url): (&str, &str),
    body: &Value,
    wanted: Wanted,
    case: [&str; 2],
) {
    let headers = [("Content-Type", "application/json")];
    let sent = session.client.send(method, url, &headers, body.to_string().into_bytes());
    match sent {
        Ok(exchange) => {
            let (status, wanted_status) = (exchange.status, wanted.as_str());
            let [english, french] = case;
            findings.expect(wanted.is_met(status), || {
                texts!(
                    "{method}, {english}: expected status {wanted_status}, found {status}",
                    "{method}, {french} : attendu : un statut {wanted_status} ; trouvé : {status}"
                )
            });
        }
        Err(why) => findings.no_response(&why),
    }
}

/// The ids of the run; `None`, with the reason, when the suite has no accounts.
fn skipped(session: &Session<'_>, findings: &mut Findings) -> bool {
    let is_skipped = session.suite.v1.is_none();
    if is_skipped {
        findings.skip(texts!(
            "the suite's file has no [v1]; add it to run this test, which writes accounts into the server",
            "le fichier de la suite n'a pas de [v1] ; ajoutez-le pour faire ce test, qui écrit des comptes dans le serveur"
        ));
    }
    is_skipped
}

fn post(
    session: &Session<'_>,
    findings: &mut Findings,
    body: &Value,
    wanted: Wanted,
    case: [&str; 2],
) {
    let url = format!("{}/Practitioner", session.suite.base);
    send(session, findings, ("POST", &url), body, wanted, case);
}

/// A conditional update; all of its query is escaped.
fn put(
    session: &Session<'_>,
    findings: &mut Findings,
    (system, old): (&str, &str),
    body: &Value,
    wanted: Wanted,
    case: [&str; 2],
) {
    let escaped = |text: &str| text.replace('%', "%25").replace(':', "%3A").replace('/', "%2F");
    let base = &session.suite.base;
    let url = format!("{base}/Practitioner?identifier={}%7C{}", escaped(system), escaped(old));
    send(session, findings, ("PUT", &url), body, wanted, case);
}

const NEW: [&str; 2] = ["a new account", "un nouveau compte"];

/// `creation_regulateur_idnps_test`
pub(super) fn create_national(session: &mut Session<'_>, _: Part, findings: &mut Findings) {
    if !skipped(session, findings) {
        let body = account(NATIONAL, session.accounts.card());
        post(session, findings, &body, Wanted::Created, NEW);
    }
}

/// `creation_regulateur_uuid_test`
pub(super) fn create_technical(session: &mut Session<'_>, _: Part, findings: &mut Findings) {
    if !skipped(session, findings) {
        let body = account(TECHNICAL, session.accounts.uuid(Technical::First));
        post(session, findings, &body, Wanted::Created, NEW);
    }
}

/// `creation_double_regulateur_uuid_test`
pub(super) fn create_twice(session: &mut Session<'_>, _: Part, findings: &mut Findings) {
    if !skipped(session, findings) {
        let body = account(TECHNICAL, session.accounts.uuid(Technical::Twice));
        post(session, findings, &body, Wanted::Created, NEW);
        post(
            session,
            findings,
            &body,
            Wanted::Refused,
            ["the same account again", "le même compte encore"],
        );
    }
}

/// An account with a UUID as national id and an invalid e-mail address, of which members are then left out.
fn poor(session: &Session<'_>) -> Value {
    let body = account(NATIONAL, session.accounts.uuid(Technical::Unknown));
    with(body, "/telecom/0/value", json!("none"))
}

/// `creation_regulateur_champs_manquants_test`
pub(super) fn create_incomplete(session: &mut Session<'_>, _: Part, findings: &mut Findings) {
    if !skipped(session, findings) {
        for missing in NEEDED {
            let body = without(poor(session), missing);
            post(session, findings, &body, Wanted::Refused, missing_one(missing));
        }
    }
}

fn missing_one(member: &str) -> [&str; 2] {
    match member {
        "identifier" => ["without identifier", "sans identifier"],
        "name" => ["without name", "sans name"],
        "telecom" => ["without telecom", "sans telecom"],
        _ => ["without active", "sans active"],
    }
}

/// `creation_regulateur_valeurs_invalides`
pub(super) fn create_invalid(session: &mut Session<'_>, _: Part, findings: &mut Findings) {
    if skipped(session, findings) {
        return;
    }
    let unknown = session.accounts.uuid(Technical::Unknown);
    let technical = account(TECHNICAL, unknown);
    let swapped = with(account(NATIONAL, unknown), "/identifier/0/system", json!(TECHNICAL));
    for (body, case) in [
        (
            with(swapped.clone(), "/name/0/family", json!("")),
            ["an empty family name", "un nom de famille vide"],
        ),
        (
            with(swapped.clone(), "/telecom/0/value", json!("")),
            ["an empty e-mail address", "une adresse e-mail vide"],
        ),
        (
            with(technical.clone(), "/telecom/0/system", json!("phone")),
            [
                "a telephone instead of an e-mail address",
                "un téléphone au lieu d'une adresse e-mail",
            ],
        ),
        (
            with(technical, "/identifier/0/system", json!(NATIONAL)),
            ["INTRN with the system of national ids", "INTRN avec le système des ids nationaux"],
        ),
        (
            swapped,
            ["IDNPS with the system of technical ids", "IDNPS avec le système des ids techniques"],
        ),
    ] {
        post(session, findings, &body, Wanted::Refused, case);
    }
}

/// A change of the account with the card.
fn change(
    session: &Session<'_>,
    findings: &mut Findings,
    (pointer, value): (&str, Value),
    case: [&str; 2],
) {
    if !skipped(session, findings) {
        let card = session.accounts.card();
        let body = with(account(NATIONAL, card), pointer, value);
        put(session, findings, (NATIONAL, card), &body, Wanted::Accepted, case);
    }
}

/// `modification_deshabilitation`
pub(super) fn close(session: &mut Session<'_>, _: Part, findings: &mut Findings) {
    change(session, findings, ("/active", json!(false)), ["active false", "active false"]);
}

/// `modification_habilitation`
pub(super) fn open_again(session: &mut Session<'_>, _: Part, findings: &mut Findings) {
    change(session, findings, ("/active", json!(true)), ["active true", "active true"]);
}

/// `modification_email`
pub(super) fn change_email(session: &mut Session<'_>, _: Part, findings: &mut Findings) {
    let email = json!("sebastien@example.fr");
    let case = ["another e-mail address", "une autre adresse e-mail"];
    change(session, findings, ("/telecom/0/value", email), case);
}

/// `modification_nom`
pub(super) fn change_family(session: &mut Session<'_>, _: Part, findings: &mut Findings) {
    let case = ["another family name", "un autre nom de famille"];
    change(session, findings, ("/name/0/family", json!("Dupont")), case);
}

/// `modification_prenom`
pub(super) fn change_given(session: &mut Session<'_>, _: Part, findings: &mut Findings) {
    let case = ["another given name", "un autre prénom"];
    change(session, findings, ("/name/0/given/0", json!("Jean")), case);
}

/// `modification_id`: the query has the old id, the body the new one.
pub(super) fn change_id(session: &mut Session<'_>, _: Part, findings: &mut Findings) {
    let value = json!(session.accounts.second_card());
    let case = ["another national id", "un autre id national"];
    change(session, findings, ("/identifier/0/value", value), case);
}

/// `modification_typeid_regulateur_test`: the systems are swapped in the kit; it is an update of what nobody has.
pub(super) fn change_kind_of_id(session: &mut Session<'_>, _: Part, findings: &mut Findings) {
    if !skipped(session, findings) {
        let body = account(TECHNICAL, session.accounts.card());
        let old = (NATIONAL, session.accounts.uuid(Technical::Unknown));
        put(
            session,
            findings,
            old,
            &body,
            Wanted::Accepted,
            ["another kind of id", "un autre type d'id"],
        );
    }
}

/// `modification_regulateur_champs_manquants_test`
pub(super) fn change_incomplete(session: &mut Session<'_>, _: Part, findings: &mut Findings) {
    incomplete(session, findings, Technical::First);
}

/// `put_as_create_missing_fields_test`
pub(super) fn put_incomplete(session: &mut Session<'_>, _: Part, findings: &mut Findings) {
    incomplete(session, findings, Technical::Unknown);
}

fn incomplete(session: &Session<'_>, findings: &mut Findings, which: Technical) {
    if !skipped(session, findings) {
        for missing in NEEDED {
            let body = without(poor(session), missing);
            let old = (TECHNICAL, session.accounts.uuid(which));
            put(session, findings, old, &body, Wanted::Refused, missing_one(missing));
        }
    }
}

/// `put_as_create`
pub(super) fn put_creates(session: &mut Session<'_>, _: Part, findings: &mut Findings) {
    if !skipped(session, findings) {
        let uuid = session.accounts.uuid(Technical::Created);
        let body = account(TECHNICAL, uuid);
        let case = ["an account that nobody has", "un compte que personne n'a"];
        put(session, findings, (TECHNICAL, uuid), &body, Wanted::Written, case);
    }
}

/// `idnps_reattribution_test`: closed accounts leave their national id to others.
pub(super) fn reattribute(session: &mut Session<'_>, _: Part, findings: &mut Findings) {
    if skipped(session, findings) {
        return;
    }
    let (card, uuid) = (session.accounts.card(), session.accounts.uuid(Technical::Reattributed));
    let closed = with(account(NATIONAL, card), "/active", json!(false));
    let case = [
        "the account with the national id, active false",
        "le compte de l'id national, active false",
    ];
    put(session, findings, (NATIONAL, card), &closed, Wanted::Accepted, case);
    post(session, findings, &account(TECHNICAL, uuid), Wanted::Created, NEW);
    let case = ["the national id for the new account", "l'id national pour le nouveau compte"];
    put(session, findings, (TECHNICAL, uuid), &account(NATIONAL, card), Wanted::Accepted, case);
}
