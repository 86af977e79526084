//! Accounts of regulators (V1), in the kit's order and with its bodies: what the platform sends, and what it must not get away with.

use std::hash::{BuildHasher, Hasher, RandomState};

use serde_json::{Value, json};

use super::{Findings, Part, Session, texts};
use crate::ask::suite;

const NATIONAL: &str = "urn:oid:1.2.250.1.71.4.2.1";
const TECHNICAL: &str = "urn:oid:1.2.250.1.213.3.6";
const PROFILE: &str =
    "https://interop.esante.gouv.fr/ig/fhir/sas/StructureDefinition/FrPractitionerRegul";
const KINDS: &str = "http://interopsante.org/fhir/CodeSystem/fr-v2-0203";

/// The members without which an account is refused.
const NEEDED: [&str; 4] = ["identifier", "name", "telecom", "active"];

/// Ids of the accounts of a run.
#[derive(Debug)]
pub(super) struct Accounts {
    /// A card's number, and the one that it is changed to.
    national: [String; 2],
    technical: [String; 5],
}

/// A number that nobody has had.
fn random() -> u64 {
    RandomState::new().build_hasher().finish()
}

/// A UUID of version 4.
fn uuid() -> String {
    let bits = u128::from(random()) << 64 | u128::from(random());
    let bits = bits & !(0xf << 76) | 4 << 76;
    let bits = bits & !(3 << 62) | 2 << 62;
    let part = |shift: u32| bits >> shift & 0xffff;
    let (first, last) = (bits >> 96, bits & 0xffff_ffff_ffff);
    format!("{first:08x}-{:04x}-{:04x}-{:04x}-{last:012x}", part(80), part(64), part(48))
}

impl Accounts {
    pub(super) fn new(named: Option<&suite::Accounts>) -> Self {
        let card = || format!("3456780581/{:08}", random() % 100_000_000);
        let first = named.and_then(|named| named.national_id.clone());
        let second = named.and_then(|named| named.national_id2.clone());
        let national = [first.unwrap_or_else(card), second.unwrap_or_else(card)];
        Self { national, technical: std::array::from_fn(|_| uuid()) }
    }

    fn card(&self) -> &str {
        let [first, _] = &self.national;
        first
    }

    fn second_card(&self) -> &str {
        let [_, second] = &self.national;
        second
    }

    fn uuid(&self, which: Technical) -> &str {
        let [first, twice, unknown, created, reattributed] = &self.technical;
        match which {
            Technical::First => first,
            Technical::Twice => twice,
            Technical::Unknown => unknown,
            Technical::Created => created,
            Technical::Reattributed => reattributed,
        }
    }
}

/// What a technical id is for.
#[derive(Debug, Clone, Copy)]
enum Technical {
    /// `creation_regulateur_uuid_test`
    First,
    /// `creation_double_regulateur_uuid_test`
    Twice,
    /// Nobody ever has it.
    Unknown,
    /// `put_as_create`
    Created,
    /// `idnps_reattribution_test`
    Reattributed,
}

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn made_ids_have_their_forms() {
        let accounts = Accounts::new(None);
        for id in &accounts.technical {
            let parts: Vec<_> = id.split('-').map(str::len).collect();
            assert_eq!(parts, [8, 4, 4, 4, 12], "{id}");
            assert_eq!(id.as_bytes()[14], b'4', "{id}");
            assert!(matches!(id.as_bytes()[19], b'8' | b'9' | b'a' | b'b'), "{id}");
        }
        let [first, second] = &accounts.national;
        assert!(first != second && first.len() == "3456780581/11242343".len());
    }
}
