//! Copies of the server with one fault each: something between it and the acceptance tests changes answers. The test of that name
//! fails, or warns, each time.

use std::{
    fs,
    sync::{Arc, Mutex},
    time::Duration,
};

use axum::{
    Router,
    body::{Body, Bytes},
    extract::{Request, State},
    http::Response,
};
use reqwest::{Client, header::CONTENT_TYPE};
use rustls::pki_types::{CertificateDer, PrivateKeyDer, pem::PemObject};
use serde_json::{Value, json};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt, copy_bidirectional},
    net::{TcpListener, TcpStream},
    time::sleep,
};

use crate::{
    acceptance::{ask, shipped_bookings, suite},
    harness::{Server, client, run, scratch},
};

/// What was requested.
struct Asked {
    method: String,
    path: String,
    query: String,
    body: Value,
}

/// What is answered instead.
struct Changed {
    status: u16,
    content_type: Option<String>,
    location: Option<String>,
    json: Value,
    /// Instead of JSON.
    text: Option<String>,
    late: Duration,
}

type Change = fn(&Asked, &mut Changed);

/// What is wrong; the part and the test that find it; what makes it so.
type Fault = (&'static str, &'static str, &'static str, Change);

impl Asked {
    fn is_cpts(&self) -> bool {
        self.path.ends_with("/Slot") && self.query.contains("service-type-reference")
    }

    fn is_ps(&self) -> bool {
        self.path.ends_with("/Slot") && !self.is_cpts()
    }

    fn is_sos(&self) -> bool {
        self.path.ends_with("/Schedule")
    }

    fn is_post(&self) -> bool {
        self.method == "POST"
    }

    fn is_put(&self) -> bool {
        self.method == "PUT"
    }

    fn is_page(&self) -> bool {
        self.path.starts_with("/booking")
    }

    fn is_metadata(&self) -> bool {
        self.path.ends_with("/metadata")
    }

    /// Whether the account lacks one of its members, or has an invalid value.
    fn is_incomplete(&self) -> bool {
        ["identifier", "name", "telecom", "active"].iter().any(|name| self.body[name].is_null())
    }
}

impl Changed {
    fn entries(&mut self) -> &mut Vec<Value> {
        self.json["entry"].as_array_mut().expect("entries")
    }

    /// Changes each resource of a type.
    fn each(&mut self, kind: &str, mut change: impl FnMut(&mut Value)) {
        let Some(entries) = self.json["entry"].as_array_mut() else { return };
        let resources = entries.iter_mut().map(|entry| &mut entry["resource"]);
        resources.filter(|resource| resource["resourceType"] == kind).for_each(&mut change);
    }

    /// Changes the first resource of a type.
    fn first(&mut self, kind: &str, change: impl FnOnce(&mut Value)) {
        let mut change = Some(change);
        self.each(kind, |resource| {
            if let Some(change) = change.take() {
                change(resource);
            }
        });
    }

    /// Takes resources of a type out, those behind the first few.
    fn keep(&mut self, kind: &str, mut count: usize) {
        self.entries().retain(|entry| {
            let is_one = entry["resource"]["resourceType"] == kind;
            let is_kept = !is_one || count > 0;
            count = count.saturating_sub(usize::from(is_one));
            is_kept
        });
    }

    /// Adds a copy of the first resource of a type, with another id.
    fn double(&mut self, kind: &str) {
        let entries = self.entries();
        let first = entries.iter().find(|entry| entry["resource"]["resourceType"] == kind);
        let Some(mut copy) = first.cloned() else { return };
        copy["resource"]["id"] = json!("copy");
        copy["fullUrl"] = json!(format!("https://agenda.example.fr/fhir/{kind}/copy"));
        entries.push(copy);
    }

    fn outcome(&mut self, status: u16) {
        self.status = status;
        let issue = json!([{ "severity": "error", "code": "processing" }]);
        self.json = json!({ "resourceType": "OperationOutcome", "issue": issue });
    }

    /// As if it had been written.
    fn written(&mut self, status: u16) {
        self.status = status;
        self.location = Some("https://agenda.example.fr/fhir/Practitioner/1".to_owned());
        self.text = Some(String::new());
    }
}

fn drop_member(value: &mut Value, pointer: &str) {
    let (parent, name) = pointer.rsplit_once('/').expect("a pointer");
    if let Some(parent) = value.pointer_mut(parent).and_then(Value::as_object_mut) {
        parent.remove(name);
    }
}

fn set(value: &mut Value, pointer: &str, new: Value) {
    if let Some(there) = value.pointer_mut(pointer) {
        *there = new;
    }
}

/// Changes the text at a pointer.
fn edit(value: &mut Value, pointer: &str, change: impl Fn(&str) -> String) {
    let old = value.pointer(pointer).and_then(Value::as_str).map(change);
    if let Some(new) = old {
        set(value, pointer, json!(new));
    }
}

/// Changes the codings of a list of concepts.
fn each_coding(value: &mut Value, list: &str, mut change: impl FnMut(&mut Value)) {
    let concepts = value.pointer_mut(list).and_then(Value::as_array_mut);
    for concept in concepts.into_iter().flatten() {
        let codings = concept["coding"].as_array_mut();
        codings.into_iter().flatten().for_each(&mut change);
    }
}

const ELSEWHERE: &str = "Practitioner/somebody-else";

/// A fault of answers about practitioners on their own.
macro_rules! ps {
    ($what:literal, $test:literal, |$reply:ident| $change:expr) => {
        ($what, "ps", $test, |asked: &Asked, $reply: &mut Changed| {
            if asked.is_ps() {
                $change;
            }
        })
    };
}

macro_rules! cpts {
    ($what:literal, $test:literal, |$reply:ident| $change:expr) => {
        ($what, "cpts", $test, |asked: &Asked, $reply: &mut Changed| {
            if asked.is_cpts() {
                $change;
            }
        })
    };
}

macro_rules! sos {
    ($what:literal, $test:literal, |$reply:ident| $change:expr) => {
        ($what, "sos", $test, |asked: &Asked, $reply: &mut Changed| {
            if asked.is_sos() {
                $change;
            }
        })
    };
}

#[rustfmt::skip]
const FAULTS: &[Fault] = &[
    // responses
    ps!("status 500", "slot_search_setup", |reply| reply.outcome(500)),
    ps!("status 404", "slot_search_setup", |reply| reply.outcome(404)),
    ps!("status 202", "slot_search_setup", |reply| reply.status = 202),
    ps!("an outcome with status 200", "slot_search_setup", |reply| reply.outcome(200)),
    ps!("a page of HTML", "slot_search_setup", |reply| reply.text = Some("<html>Bienvenue</html>".into())),
    ps!("no body", "slot_search_setup", |reply| reply.text = Some(String::new())),
    ps!("JSON that breaks off", "slot_search_setup", |reply| reply.text = Some(reply.json.to_string()[..200].to_owned())),
    ps!("no entries", "slot_search_setup", |reply| { drop_member(&mut reply.json, "/entry"); reply.json["total"] = json!(0) }),
    ps!("media type of plain JSON", "slot_search_setup", |reply| reply.content_type = Some("application/json".into())),
    ps!("media type of HTML", "slot_search_setup", |reply| reply.content_type = Some("text/html".into())),
    ps!("no media type", "slot_search_setup", |reply| reply.content_type = None),
    ps!("a slow answer", "performance_group", |reply| reply.late = Duration::from_millis(1050)),
    // one place
    ps!("no total", "validate_cardinality", |reply| drop_member(&mut reply.json, "/total")),
    ps!("total of all entries", "validate_cardinality", |reply| reply.json["total"] = json!(99)),
    ps!("two practitioners", "validate_cardinality", |reply| reply.double("Practitioner")),
    ps!("no practitioner", "validate_cardinality", |reply| reply.keep("Practitioner", 0)),
    ps!("no role", "validate_cardinality", |reply| reply.keep("PractitionerRole", 0)),
    ps!("two schedules", "validate_cardinality", |reply| reply.double("Schedule")),
    ps!("no schedule", "validate_cardinality", |reply| reply.keep("Schedule", 0)),
    ps!("no slot", "validate_cardinality", |reply| reply.keep("Slot", 0)),
    ps!("no contained place", "validate_cardinality", |reply| reply.each("PractitionerRole", |role| drop_member(role, "/contained"))),
    ps!("a practitioner without profile", "validate_cardinality", |reply| reply.each("Practitioner", |one| drop_member(one, "/meta/profile"))),
    ps!("a schedule with two profiles", "validate_cardinality", |reply| reply.each("Schedule", |one| {
        let own = one["meta"]["profile"][0].clone();
        one["meta"]["profile"] = json!([own, "http://interopsante.org/fhir/StructureDefinition/FrSchedule"]);
    })),
    ps!("somebody else's RPPS", "validate_rpps", |reply| reply.each("Practitioner", |one| set(one, "/identifier/0/value", json!("810002909371")))),
    ps!("an RPPS without prefix", "validate_rpps", |reply| reply.each("Practitioner", |one| edit(one, "/identifier/0/value", |old| old[1..].into()))),
    ps!("no identifier", "validate_rpps", |reply| reply.each("Practitioner", |one| drop_member(one, "/identifier"))),
    ps!("a slot of yesterday", "validate_dates", |reply| reply.first("Slot", |slot| {
        set(slot, "/start", json!("2026-03-02T09:00:00.000+01:00"));
        set(slot, "/end", json!("2026-03-02T09:15:00.000+01:00"));
    })),
    ps!("a slot of next year", "validate_dates", |reply| reply.first("Slot", |slot| {
        set(slot, "/start", json!("2090-03-02T09:00:00.000+01:00"));
        set(slot, "/end", json!("2090-03-02T09:15:00.000+01:00"));
    })),
    ps!("an end before the start", "validate_dates", |reply| reply.first("Slot", |slot| {
        let start = slot["start"].clone();
        slot["start"] = slot["end"].clone();
        slot["end"] = start;
    })),
    ps!("no end", "validate_dates", |reply| reply.first("Slot", |slot| drop_member(slot, "/end"))),
    ps!("no start", "validate_dates", |reply| reply.first("Slot", |slot| drop_member(slot, "/start"))),
    ps!("instants with Z", "validate_dates", |reply| reply.each("Slot", |slot| edit(slot, "/start", |old| old[..23].to_owned() + "Z"))),
    ps!("instants without milliseconds", "validate_dates", |reply| reply.each("Slot", |slot| edit(slot, "/start", |old| old.replace(".000", "")))),
    ps!("instants without offset", "validate_dates", |reply| reply.each("Slot", |slot| edit(slot, "/end", |old| old[..23].to_owned()))),
    ps!("a role of another practitioner", "validate_ref", |reply| reply.each("PractitionerRole", |role| set(role, "/practitioner/reference", json!(ELSEWHERE)))),
    ps!("a schedule without role", "validate_ref", |reply| reply.each("Schedule", |one| one["actor"].as_array_mut().expect("actors").retain(|actor| !actor["reference"].as_str().expect("a reference").starts_with("PractitionerRole")))),
    ps!("a schedule without practitioner", "validate_ref", |reply| reply.each("Schedule", |one| one["actor"].as_array_mut().expect("actors").retain(|actor| !actor["reference"].as_str().expect("a reference").starts_with("Practitioner/")))),
    ps!("a place without #", "validate_ref", |reply| reply.each("PractitionerRole", |role| edit(role, "/location/0/reference", |old| old[1..].into()))),
    ps!("absolute references", "validate_ref", |reply| reply.each("PractitionerRole", |role| edit(role, "/practitioner/reference", |old| format!("https://agenda.example.fr/fhir/{old}")))),
    ps!("a post code of four digits", "validate_location", |reply| reply.each("PractitionerRole", |role| set(role, "/contained/0/address/postalCode", json!("4400")))),
    ps!("a post code with a blank", "validate_location", |reply| reply.each("PractitionerRole", |role| set(role, "/contained/0/address/postalCode", json!("44 000")))),
    ps!("no city", "validate_location", |reply| reply.each("PractitionerRole", |role| drop_member(role, "/contained/0/address/city"))),
    ps!("no street", "validate_location", |reply| reply.each("PractitionerRole", |role| drop_member(role, "/contained/0/address/line"))),
    ps!("no self link", "bundle_url_equal_url", |reply| drop_member(&mut reply.json, "/link")),
    ps!("the self link of another request", "bundle_url_equal_url", |reply| edit(&mut reply.json, "/link/0/url", |old| old.replace("status=free", "status=busy"))),
    ps!("a self link with a bare +", "bundle_url_equal_url", |reply| edit(&mut reply.json, "/link/0/url", |old| old.replace("%2B", "+"))),
    ps!("a self link without parameters", "bundle_url_equal_url", |reply| edit(&mut reply.json, "/link/0/url", |old| old.split('?').next().expect("an address").into())),
    ps!("the self link of another server", "bundle_url_equal_url", |reply| edit(&mut reply.json, "/link/0/url", |old| old.replace("127.0.0.1", "agenda.example.fr"))),
    ps!("a slot without address", "slot_has_url", |reply| reply.first("Slot", |slot| drop_member(slot, "/comment"))),
    ps!("a blank address", "slot_has_url", |reply| reply.first("Slot", |slot| set(slot, "/comment", json!(" ")))),
    ps!("a busy slot", "ps_validate_slots_status", |reply| reply.first("Slot", |slot| slot["status"] = json!("busy"))),
    ps!("another kind of appointment", "ps_validate_appointmentType", |reply| reply.first("Slot", |slot| set(slot, "/appointmentType/coding/0/code", json!("CHECKUP")))),
    // validity
    ps!("a wrong code of consultation", "slot_group", |reply| reply.each("Slot", |slot| each_coding(slot, "/serviceType", |coding| coding["code"] = json!("CABINET")))),
    ps!("a slot without schedule", "slot_group", |reply| reply.first("Slot", |slot| drop_member(slot, "/schedule"))),
    ps!("a collection", "slot_group", |reply| reply.json["type"] = json!("collection")),
    ps!("a wrong system of identifiers", "slot_group", |reply| reply.each("Practitioner", |one| set(one, "/identifier/0/system", json!("1.2.250.1.71.4.2.1")))),
    ps!("a speciality that is unknown", "slot_group", |reply| reply.each("Slot", |slot| each_coding(slot, "/specialty", |coding| coding["code"] = json!("SM999")))),
    ps!("a member that R4 does not have", "slot_group", |reply| reply.first("Slot", |slot| slot["duration"] = json!(15))),
    ps!("a kind of slot that is unknown", "slot_group", |reply| reply.each("Slot", |slot| set(slot, "/meta/security/0/code", json!("TOUS")))),
    ps!("a place without identifier", "slot_group", |reply| reply.each("PractitionerRole", |role| drop_member(role, "/contained/0/identifier"))),
    ps!("an object instead of a list", "slot_group", |reply| reply.each("Practitioner", |one| one["name"] = one["name"][0].clone())),
    ps!("an empty text", "slot_group", |reply| reply.each("PractitionerRole", |role| set(role, "/contained/0/address/city", json!("")))),
    // two places
    ps!("one role of two", "validate_practitionerrole_cardinality_1", |reply| reply.keep("PractitionerRole", 1)),
    ps!("one schedule of two", "validate_schedule_cardinality_1", |reply| reply.keep("Schedule", 1)),
    ps!("a practitioner for each place", "validate_practitioner_cardinality_1", |reply| reply.double("Practitioner")),
    ps!("a role of nobody", "validate_practitionerrole_practitioner_ref", |reply| reply.first("PractitionerRole", |role| set(role, "/practitioner/reference", json!(ELSEWHERE)))),
    ps!("a schedule of an unknown role", "validate_schedule_practitionerrole_ref", |reply| reply.each("Schedule", |one| for actor in one["actor"].as_array_mut().expect("actors") {
        edit(actor, "/reference", |old| old.replace("PractitionerRole/", "PractitionerRole/un"));
    })),
    ps!("a schedule of somebody else", "validate_schedule_practitioner_ref", |reply| reply.each("Schedule", |one| for actor in one["actor"].as_array_mut().expect("actors") {
        edit(actor, "/reference", |old| old.replace("Practitioner/", "Practitioner/un"));
    })),
    ps!("places that are swapped", "validate_practitionerrole_location_ref", |reply| reply.each("PractitionerRole", |role| set(role, "/location/0/reference", json!("#other")))),
    // two practitioners
    ps!("one practitioner of two", "validate_practitioner_cardinality_2", |reply| reply.keep("Practitioner", 1)),
    ps!("one role for two practitioners", "validate_practitionerrole_cardinality_2", |reply| reply.keep("PractitionerRole", 1)),
    ps!("one schedule for two practitioners", "validate_schedule_cardinality_2", |reply| reply.keep("Schedule", 1)),
    // optional data
    ps!("no family name", "ps_validate_name", |reply| reply.each("Practitioner", |one| drop_member(one, "/name/0/family"))),
    ps!("no name", "ps_validate_name", |reply| reply.each("Practitioner", |one| drop_member(one, "/name"))),
    ps!("no given name", "ps_validate_firstname", |reply| reply.each("Practitioner", |one| drop_member(one, "/name/0/given"))),
    ps!("an empty given name", "ps_validate_firstname", |reply| reply.each("Practitioner", |one| set(one, "/name/0/given/0", json!("")))),
    ps!("a telephone with a zero", "ps_validate_phone", |reply| reply.each("PractitionerRole", |role| edit(role, "/telecom/0/value", |old| old.replace("+33", "0")))),
    ps!("a telephone with blanks", "ps_validate_phone", |reply| reply.each("PractitionerRole", |role| set(role, "/telecom/0/value", json!("+33 2 40 11 22 33")))),
    ps!("no telephone", "ps_validate_phone", |reply| reply.each("PractitionerRole", |role| drop_member(role, "/telecom"))),
    ps!("a FINESS without prefix", "ps_validate_idnst", |reply| reply.each("PractitionerRole", |role| edit(role, "/organization/identifier/value", |old| old[1..].into()))),
    ps!("no structure", "ps_validate_idnst", |reply| reply.each("PractitionerRole", |role| drop_member(role, "/organization"))),
    ps!("a kind of slot is lost", "ps_validate_slot_type", |reply| reply.each("Slot", |slot| set(slot, "/meta/security", json!([{ "code": "PUBLIC" }])))),
    ps!("private slots are sent", "ps_validate_slot_type", |reply| reply.first("Slot", |slot| set(slot, "/meta/security/0/code", json!("PRIVATE")))),
    ps!("a consultation is lost", "ps_validate_motif_type", |reply| reply.each("Slot", |slot| each_coding(slot, "/serviceType", |coding| coding["code"] = json!("AMB")))),
    ps!("a consultation that is not declared", "ps_validate_motif_type", |reply| reply.first("Slot", |slot| each_coding(slot, "/serviceType", |coding| coding["code"] = json!("HH")))),
    // CPTS
    cpts!("status 503 for CPTS", "slot_search_setup", |reply| reply.outcome(503)),
    cpts!("no service", "validate_cardinality_cpts", |reply| reply.keep("HealthcareService", 0)),
    cpts!("no CPTS", "validate_cardinality_cpts", |reply| reply.keep("Organization", 0)),
    cpts!("two services of one CPTS", "validate_cardinality_cpts", |reply| reply.double("HealthcareService")),
    cpts!("a service of another CPTS", "validate_ref_cpts", |reply| reply.each("HealthcareService", |one| set(one, "/providedBy/reference", json!("Organization/other")))),
    cpts!("slots without their service", "validate_ref_cpts", |reply| reply.each("Slot", |slot| for of in slot["serviceType"].as_array_mut().expect("types") {
        drop_member(of, "/extension");
    })),
    cpts!("slots of another service", "validate_ref_cpts", |reply| reply.each("Slot", |slot| for of in slot["serviceType"].as_array_mut().expect("types") {
        set(of, "/extension/0/valueReference/reference", json!("HealthcareService/other"));
    })),
    cpts!("a CPTS without prefix", "validate_cpts_id", |reply| reply.each("Organization", |one| edit(one, "/identifier/0/value", |old| old[1..].into()))),
    cpts!("a kind of slot is lost, of a CPTS", "cpts_validate_slot_type", |reply| reply.each("Slot", |slot| {
        if slot["meta"]["security"][0]["code"] == "CPTS" {
            set(slot, "/meta/security/0/code", json!("PUBLIC"));
        }
    })),
    cpts!("a CPTS without name", "orga_optionnel_group (name)", |reply| reply.each("Organization", |one| drop_member(one, "/name"))),
    cpts!("a CPTS without telephone", "orga_optionnel_group (telephone)", |reply| reply.each("Organization", |one| drop_member(one, "/telecom"))),
    cpts!("one service of two", "cpts_validate_healthcare_service_cardinality", |reply| reply.keep("HealthcareService", 1)),
    cpts!("one CPTS of two", "cpts_validate_organization_cardinality", |reply| reply.keep("Organization", 1)),
    cpts!("slots for everybody", "cpts_validate_meta", |reply| reply.each("Slot", |slot| set(slot, "/meta/security/0/code", json!("PUBLIC")))),
    cpts!("a category with a short address", "cpts_validate_service_type", |reply| reply.each("Slot", |slot| each_coding(slot, "/serviceType", |coding| {
        if coding["code"] == "604" {
            coding["system"] = json!("https://mos.esante.gouv.fr/NOS/TRE_R66-CategorieEtablissement");
        }
    }))),
    cpts!("no slot leads to a service", "cpts_validate_service_type_healthcare_service_ref", |reply| reply.each("Slot", |slot| for of in slot["serviceType"].as_array_mut().expect("types") {
        drop_member(of, "/extension");
    })),
    cpts!("no slot is for two CPTS", "cpts_validate_service_type_multiple_healthcare_service_ref", |reply| reply.each("Slot", |slot| {
        let mut kept = false;
        slot["serviceType"].as_array_mut().expect("types").retain(|of| {
            let is_cpts = of["coding"][0]["code"] == "604";
            let is_kept = !is_cpts || !kept;
            kept |= is_cpts;
            is_kept
        });
    })),
    cpts!("both services of one CPTS", "cpts_validate_healthcare_service_organization_ref", |reply| {
        let mut first = None;
        reply.each("HealthcareService", |one| {
            let own = one["providedBy"]["reference"].clone();
            one["providedBy"]["reference"] = first.get_or_insert(own).clone();
        });
    }),
    cpts!("no total of CPTS", "slot_group", |reply| drop_member(&mut reply.json, "/total")),
    cpts!("no addresses of entries", "slot_group", |reply| for entry in reply.entries() {
        drop_member(entry, "/fullUrl");
    }),
    cpts!("a CPTS with two identifiers", "slot_group", |reply| reply.each("Organization", |one| {
        let identifier = one["identifier"][0].clone();
        one["identifier"].as_array_mut().expect("identifiers").push(identifier);
    })),
    cpts!("a slot of a CPTS without address", "slot_has_url", |reply| reply.first("Slot", |slot| drop_member(slot, "/comment"))),
    // SOS Médecins
    sos!("status 400 for places", "slot_search_setup", |reply| reply.outcome(400)),
    sos!("no total of places", "validate_bundle", |reply| drop_member(&mut reply.json, "/total")),
    sos!("no mode of entries and no address", "validate_bundle", |reply| for entry in reply.entries() {
        drop_member(entry, "/fullUrl");
    }),
    sos!("a self link without offset", "sos_validate_bundle_link", |reply| edit(&mut reply.json, "/link/0/url", |old| old.replace("_has:Slot:schedule:status=free", "status=free"))),
    sos!("two places of one", "sos_validate_location_cardinality", |reply| reply.double("Location")),
    sos!("places with one id", "sos_validate_location_cardinality_2", |reply| reply.each("Location", |one| one["id"] = json!("place"))),
    sos!("one place of three", "sos_validate_location_cardinality_3", |reply| reply.keep("Location", 1)),
    sos!("two schedules of one place", "sos_validate_schedule_cardinality", |reply| reply.double("Schedule")),
    sos!("one schedule of two places", "sos_validate_schedule_cardinality_2", |reply| reply.keep("Schedule", 1)),
    sos!("two schedules of three places", "sos_validate_schedule_cardinality_3", |reply| reply.keep("Schedule", 2)),
    sos!("no association", "validate_organization_cardinality", |reply| reply.keep("Organization", 0)),
    sos!("one association of two", "validate_organization_cardinality_2", |reply| reply.keep("Organization", 1)),
    sos!("another association", "validate_organization_siret", |reply| reply.each("Organization", |one| set(one, "/identifier/0/value", json!("333417374840002")))),
    sos!("a SIRET without prefix", "validate_organization_siret", |reply| reply.each("Organization", |one| edit(one, "/identifier/0/value", |old| old[1..].into()))),
    sos!("an association without name", "sos_validate_organization_name", |reply| reply.each("Organization", |one| drop_member(one, "/name"))),
    sos!("a place without name", "sos_validate_location_name", |reply| reply.each("Location", |one| drop_member(one, "/name"))),
    sos!("a place without post code", "validate_location_adresse", |reply| reply.each("Location", |one| drop_member(one, "/address/postalCode"))),
    sos!("a place with an e-mail address first", "validate_location_phone", |reply| reply.each("Location", |one| set(one, "/telecom/0", json!({ "system": "email", "value": "sos@example.fr" })))),
    sos!("a place with a telephone with a zero", "validate_location_phone", |reply| reply.each("Location", |one| edit(one, "/telecom/0/value", |old| old.replace("+33", "0")))),
    sos!("a place with a number without prefix", "sos_validate_location_idnst", |reply| reply.each("Location", |one| {
        set(one, "/identifier/0/type/coding/0/code", json!("IDNST"));
        set(one, "/identifier/0/value", json!("440001014"));
    })),
    sos!("a place of no association", "validate_location_organization_ref", |reply| reply.each("Location", |one| drop_member(one, "/managingOrganization"))),
    sos!("a schedule of another place", "validate_schedule_location_ref", |reply| reply.each("Schedule", |one| set(one, "/actor/0/reference", json!("Location/other")))),
    sos!("slots of another schedule", "validate_slot_schedule_ref", |reply| reply.each("Slot", |slot| set(slot, "/schedule/reference", json!("Schedule/other")))),
    sos!("visits at home", "sos_validate_serviceType", |reply| reply.each("Slot", |slot| each_coding(slot, "/serviceType", |coding| coding["code"] = json!("HH")))),
    sos!("no kinds of slot", "sos_validate_meta", |reply| reply.each("Slot", |slot| drop_member(slot, "/meta/security"))),
    sos!("another kind of appointment at a place", "sos_validate_slots_appointmentType", |reply| reply.each("Slot", |slot| set(slot, "/appointmentType/coding/0/code", json!("FOLLOWUP")))),
    sos!("a slot of a place without address", "sos_validate_slots_comment", |reply| reply.first("Slot", |slot| drop_member(slot, "/comment"))),
    sos!("instants of a place with Z", "sos_validate_slots_dates", |reply| reply.each("Slot", |slot| edit(slot, "/start", |old| old[..23].to_owned() + "Z"))),
    sos!("a busy slot of a place", "sos_validate_slots_status", |reply| reply.first("Slot", |slot| slot["status"] = json!("busy"))),
    // accounts
    ("creates with status 200", "v1", "creation_regulateur_idnps_test", |asked, reply| if asked.is_post() && reply.status == 201 {
        reply.status = 200;
    }),
    ("refuses technical ids", "v1", "creation_regulateur_uuid_test", |asked, reply| if asked.is_post() {
        reply.outcome(422);
    }),
    ("creates twice", "v1", "creation_double_regulateur_uuid_test", |asked, reply| if asked.is_post() {
        reply.written(201);
    }),
    ("creates what is incomplete", "v1", "creation_regulateur_champs_manquants_test", |asked, reply| if asked.is_post() && asked.is_incomplete() {
        reply.written(201);
    }),
    ("creates without the name alone", "v1", "creation_regulateur_champs_manquants_test", |asked, reply| if asked.is_post() && asked.body["name"].is_null() {
        reply.written(201);
    }),
    ("creates with an empty family name", "v1", "creation_regulateur_valeurs_invalides", |asked, reply| if asked.is_post() && asked.body["name"][0]["family"] == "" {
        reply.written(201);
    }),
    ("creates with a telephone instead of an e-mail address", "v1", "creation_regulateur_valeurs_invalides", |asked, reply| if asked.is_post() && asked.body["telecom"][0]["system"] == "phone" {
        reply.written(201);
    }),
    ("does not close accounts", "v1", "modification_deshabilitation", |asked, reply| if asked.is_put() && asked.body["active"] == false {
        reply.outcome(405);
    }),
    ("does not open accounts again", "v1", "modification_habilitation", |asked, reply| if asked.is_put() && asked.body["active"] == true {
        reply.outcome(409);
    }),
    ("does not change e-mail addresses", "v1", "modification_email", |asked, reply| if asked.is_put() && asked.body["telecom"][0]["value"] == "sebastien@example.fr" {
        reply.outcome(422);
    }),
    ("does not change family names", "v1", "modification_nom", |asked, reply| if asked.is_put() && asked.body["name"][0]["family"] == "Dupont" {
        reply.outcome(500);
    }),
    ("does not change given names", "v1", "modification_prenom", |asked, reply| if asked.is_put() && asked.body["name"][0]["given"][0] == "Jean" {
        reply.outcome(500);
    }),
    ("does not change ids", "v1", "modification_id", |asked, reply| if asked.is_put() && !asked.query.contains(&asked.body["identifier"][0]["value"].as_str().unwrap_or_default().replace('/', "%2F")) {
        reply.outcome(422);
    }),
    ("does not change kinds of id", "v1", "modification_typeid_regulateur_test", |asked, reply| if asked.is_put() && asked.query.contains("71.4.2.1") && asked.body["identifier"][0]["system"] == "urn:oid:1.2.250.1.213.3.6" {
        reply.outcome(404);
    }),
    ("takes incomplete changes", "v1", "modification_regulateur_champs_manquants_test", |asked, reply| if asked.is_put() && asked.is_incomplete() {
        reply.written(200);
    }),
    ("knows no update of nobody", "v1", "put_as_create", |asked, reply| if asked.is_put() && reply.status == 201 {
        reply.outcome(404);
    }),
    ("creates by incomplete updates", "v1", "put_as_create_missing_fields_test", |asked, reply| if asked.is_put() && asked.body["active"].is_null() {
        reply.written(201);
    }),
    ("keeps the id of a closed account", "v1", "idnps_reattribution_test", |asked, reply| if asked.is_put() && asked.query.contains("213.3.6") && asked.body["identifier"][0]["system"] == "urn:oid:1.2.250.1.71.4.2.1" {
        reply.outcome(409);
    }),
    // pages, and what the server declares
    ("shows the agenda to anybody", "v2", "sso_without_origin", |asked, reply| if asked.is_page() {
        reply.text = Some("<html><body>Les créneaux de tous les praticiens de la ville</body></html>".into());
    }),
    ("answers JSON instead of a page", "v2", "sso_without_origin", |asked, reply| if asked.is_page() {
        reply.content_type = Some("application/json".into());
        reply.text = Some("{}".into());
    }),
    ("leads to its own sign-in", "v2", "sso_while_unidentified", |asked, reply| if asked.is_page() {
        reply.status = 302;
        reply.location = Some("/sign-in".into());
    }),
    ("has no capability statement", "tls", "capability_statement_read", |asked, reply| if asked.is_metadata() {
        reply.outcome(404);
    }),
    ("has another statement", "tls", "capability_statement_read", |asked, reply| if asked.is_metadata() {
        reply.json["resourceType"] = json!("Conformance");
    }),
];

/// Something between the acceptance tests and a server, which changes answers.
#[derive(Clone)]
struct Between {
    /// The server's address, and the one that it has from here.
    sites: Arc<[String; 2]>,
    change: Arc<Mutex<Option<Change>>>,
    client: Client,
}

impl Between {
    async fn start(server: &Server) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a socket");
        let site = format!("http://{}", listener.local_addr().expect("an address"));
        let sites = Arc::new([server.site().to_owned(), site]);
        let between = Self { sites, change: Arc::default(), client: client() };
        let routes = Router::new().fallback(pass).with_state(between.clone());
        tokio::spawn(axum::serve(listener, routes).into_future());
        between
    }

    fn change(&self, change: Change) {
        *self.change.lock().expect("the change") = Some(change);
    }
}

async fn pass(State(between): State<Between>, request: Request) -> Response<Body> {
    let [theirs, ours] = &*between.sites;
    let (parts, body) = request.into_parts();
    let body = axum::body::to_bytes(body, 1 << 20).await.expect("a body");
    let path = parts.uri.path_and_query().expect("a path").as_str();
    let mut sent = between.client.request(parts.method.clone(), format!("{theirs}{path}"));
    for name in ["accept", "content-type"] {
        if let Some(value) = parts.headers.get(name) {
            sent = sent.header(name, value);
        }
    }
    let response = sent.body(body.clone()).send().await.expect("an answer");
    let header = |name| {
        let value = response.headers().get(name)?;
        Some(value.to_str().expect("a text").replace(theirs, ours))
    };
    let asked = Asked {
        method: parts.method.to_string(),
        path: parts.uri.path().to_owned(),
        query: parts.uri.query().unwrap_or_default().to_owned(),
        body: serde_json::from_slice(&body).unwrap_or_default(),
    };
    let mut changed = Changed {
        status: response.status().as_u16(),
        content_type: header(CONTENT_TYPE.as_str()),
        location: header("location"),
        json: Value::Null,
        text: None,
        late: Duration::ZERO,
    };
    let text = response.text().await.expect("a text").replace(theirs, ours);
    match serde_json::from_str(&text) {
        Ok(json) => changed.json = json,
        Err(_) => changed.text = Some(text),
    }
    let change = *between.change.lock().expect("the change");
    if let Some(change) = change {
        change(&asked, &mut changed);
    }
    sleep(changed.late).await;
    let mut response = Response::builder().status(changed.status);
    for (name, value) in [("content-type", changed.content_type), ("location", changed.location)] {
        if let Some(value) = value {
            response = response.header(name, value);
        }
    }
    let body = changed.text.unwrap_or_else(|| changed.json.to_string());
    response.body(Bytes::from(body).into()).expect("a response")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn each_fault_fails_the_test_of_its_name() {
    let server = Server::start(&[]);
    let between = Between::start(&server).await;
    let file = suite(&between.sites[1], "", &shipped_bookings());
    let (code, all) = ask(file.clone(), &[]).await;
    let wrong: Vec<_> = all.iter().filter(|tested| tested.status == "failed").collect();
    assert!(code == Some(0) && wrong.is_empty(), "unchanged answers pass: {wrong:?}");

    let mut missed = Vec::new();
    for (what, part, test, change) in FAULTS {
        between.change(*change);
        // whose pages: those of slots that were found before
        let parts: &[&str] = if *part == "v2" { &["ps", "v2"] } else { &[part] };
        // a slow server is slow in each of its answers
        let parts = if *test == "performance_group" { &[*test][..] } else { parts };
        let (code, all) = ask(file.clone(), parts).await;
        let found = all.iter().any(|tested| {
            tested.part == *part && tested.name == *test && tested.status == "failed"
        });
        if !found || code != Some(1) {
            missed.push(format!("{what}: expected {part} {test}, exit status {code:?}"));
        }
    }
    println!("{} faults, {} missed", FAULTS.len(), missed.len());
    assert!(missed.is_empty(), "{missed:#?}");
}

/// Bookings are files: each fault is in a file of its own.
#[tokio::test]
async fn each_fault_of_a_booking_fails_the_test_of_its_name() {
    type Edit = fn(&mut Value);
    let faults: &[(&str, &str, Edit)] = &[
        ("no identifier", "v3_validate_appointment", |one| drop_member(one, "/identifier")),
        ("no end", "v3_validate_appointment", |one| drop_member(one, "/end")),
        ("another resource", "v3_validate_appointment", |one| one["resourceType"] = json!("Slot")),
        ("no practitioner", "v3_validate_rpps", |one| drop_member(one, "/participant/0/actor")),
        ("a practitioner without prefix", "v3_validate_rpps", |one| {
            edit(one, "/participant/0/actor/identifier/value", |old| old[1..].into());
        }),
        ("an operator of another kind", "v3_validate_code", |one| {
            let code = "/extension/0/valueReference/identifier/type/coding/0/code";
            set(one, code, json!("EMPLOYEE"));
        }),
        ("another extension first", "v3_validate_url", |one| {
            let other = json!({ "url": "https://agenda.example.fr/x", "valueString": "x" });
            one["extension"].as_array_mut().expect("extensions").insert(0, other);
        }),
        ("a proposed booking", "v3_validate_status", |one| one["status"] = json!("proposed")),
        ("booked, and not accepted", "v3_validate_status", |one| {
            set(one, "/participant/0/status", json!("needs-action"));
        }),
    ];
    let shipped = fs::read(shipped_bookings().join("practitioner.json")).expect("a booking");
    let shipped: Value = serde_json::from_slice(&shipped).expect("JSON");
    for (what, test, change) in faults {
        let mut booking = shipped.clone();
        change(&mut booking);
        let file = scratch("booking").join("booking.json");
        fs::write(&file, booking.to_string()).expect("a file");
        let (code, all) = ask(suite("http://127.0.0.1:9", "", &file), &["v3"]).await;
        let found = all.iter().any(|tested| tested.name == *test && tested.status == "failed");
        assert!(found && code == Some(1), "{what}: expected {test}, found {all:?}");
    }
}

/// A server that takes every client, and one that takes TLS 1.0.
#[tokio::test]
async fn each_fault_of_tls_fails_the_test_of_its_name() {
    let directory = scratch("faulty-ca");
    assert!(run(&["make-test-ca", directory.to_str().expect("a path")]).0);
    let _ = rustls::crypto::ring::default_provider().install_default();
    let file = |name: &str| directory.join(name);
    let chain: Vec<_> = CertificateDer::pem_file_iter(file("server.pem"))
        .expect("certificates")
        .map(|one| one.expect("a certificate"))
        .collect();
    let key = PrivateKeyDer::from_pem_file(file("server.key")).expect("a key");
    let open = rustls::ServerConfig::builder().with_no_client_auth();
    let open = open.with_single_cert(chain, key).expect("a server");
    let acceptor = tokio_rustls::TlsAcceptor::from(Arc::new(open));
    let server = Server::start(&[]);
    let behind = server.site().trim_start_matches("http://").to_owned();
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a socket");
    let site = format!("https://{}", listener.local_addr().expect("an address"));
    tokio::spawn(async move {
        loop {
            let (mut stream, _) = listener.accept().await.expect("a client");
            let (acceptor, behind) = (acceptor.clone(), behind.clone());
            tokio::spawn(async move {
                let mut head = [0; 11];
                while stream.peek(&mut head).await.is_ok_and(|read| read < head.len() && read > 0) {
                }
                // one that names version 1.0 as its own
                if head[9..] == [3, 1] {
                    let mut hello = vec![0; 4096];
                    let _ = stream.read(&mut hello).await;
                    let _ = stream.write_all(&[22, 3, 1, 0, 42, 2, 0, 0, 38, 3, 1]).await;
                    return;
                }
                let Ok(mut stream) = acceptor.accept(stream).await else { return };
                let mut behind = TcpStream::connect(behind).await.expect("a server");
                let _ = copy_bidirectional(&mut stream, &mut behind).await;
            });
        }
    });
    let pair = |name: &str| {
        format!("[{:?}, {:?}]", file(&format!("{name}.pem")), file(&format!("{name}.key")))
    };
    let tls = format!(
        "[tls]\nca = {:?}\ncertificate = {:?}\nkey = {:?}\nwrong_cn = {}\nwrong_ou = {}\nrevoked = {}\n",
        file("ca.pem"),
        file("client.pem"),
        file("client.key"),
        pair("wrong-cn"),
        pair("wrong-ou"),
        pair("revoked"),
    );
    let (code, all) = ask(suite(&site, &tls, &shipped_bookings()), &["tls"]).await;
    assert_eq!(code, Some(1));
    for (name, wanted) in [
        ("tls_version_test", "failed"),
        ("mtls_group (valid)", "passed"),
        ("mtls_group (wrong CN)", "failed"),
        ("mtls_group (wrong OU)", "failed"),
        ("mtls_group (revoked)", "failed"),
        ("mtls_group (none)", "failed"),
    ] {
        let tested = all.iter().find(|tested| tested.name == name).expect("a test");
        assert_eq!(tested.status, wanted, "{tested:?}");
    }
}
