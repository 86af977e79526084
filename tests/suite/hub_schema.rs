//! Messages of the Hub, judged as a validator of JSON Schema judges them by the official schemas.

use std::{collections::BTreeSet, fmt::Write as _};

use fhir_sas::hub::{self, HubLayer};
use jsonschema::{Validator, error::ValidationErrorKind};
use serde_json::{Map, Value, json};

use super::{
    hub::{samples, wrapped},
    shared,
};

/// The official schemas.
pub(super) struct Schemas {
    envelope: Validator,
    header: Validator,
    reference: Validator,
    appointment: Validator,
    error: Validator,
}

impl Schemas {
    /// `None`: they are not here.
    pub(super) fn new() -> Option<Self> {
        let files = shared::files("ig/hub/schema")?;
        let schema = |name: &str| {
            let file = files.iter().find(|(file, _)| file.starts_with(name)).expect("a schema");
            let mut schema: Value = serde_json::from_slice(&file.1).expect("JSON");
            // the same for all of them, and that of no schema
            schema.as_object_mut().expect("an object").remove("$id");
            jsonschema::options().should_validate_formats(true).build(&schema).expect("a schema")
        };
        Some(Self {
            envelope: schema("EDXL-DE"),
            header: schema("RC-DE"),
            reference: schema("RC-REF"),
            appointment: schema("RS-SAS-RDV"),
            error: schema("RS-ERROR"),
        })
    }

    /// Where a document breaks them. `None`: there is no schema for it.
    pub(super) fn places(&self, document: &Value) -> Option<BTreeSet<String>> {
        let mut places = BTreeSet::new();
        if is_envelope(document) {
            judge(&self.envelope, document, "$", &mut places);
            let content = document["content"].as_array().map_or(&[][..], Vec::as_slice);
            for (index, content) in content.iter().enumerate() {
                let message = &content["jsonContent"]["embeddedJsonContent"]["message"];
                let path = format!("$.content[{index}].jsonContent.embeddedJsonContent.message");
                self.message(message, &path, false, &mut places);
            }
            return Some(places);
        }
        self.message(document, "$", true, &mut places).then_some(places)
    }

    /// Whether there is a schema for the payload.
    fn message(
        &self,
        message: &Value,
        path: &str,
        root: bool,
        places: &mut BTreeSet<String>,
    ) -> bool {
        let Some(members) = message.as_object() else { return false };
        let with_header = members.contains_key("appointment") || members.contains_key("reference");
        let names = ["messageId", "sender", "sentAt", "kind", "status", "recipient"];
        // published examples are a payload alone
        if with_header && (!root || names.iter().any(|name| members.contains_key(*name))) {
            judge(&self.header, message, path, places);
        }
        let payloads = [
            ("appointment", &self.appointment),
            ("reference", &self.reference),
            ("error", &self.error),
        ];
        for (name, schema) in payloads {
            if let Some(payload) = members.get(name) {
                judge(schema, payload, &format!("{path}.{name}"), places);
            }
        }
        with_header || members.contains_key("error")
    }
}

fn is_envelope(document: &Value) -> bool {
    let names = [
        "distributionID",
        "senderID",
        "dateTimeSent",
        "dateTimeExpires",
        "distributionStatus",
        "distributionKind",
        "descriptor",
        "content",
    ];
    let messages = [
        "messageId",
        "sender",
        "sentAt",
        "kind",
        "status",
        "recipient",
        "appointment",
        "reference",
        "error",
    ];
    // the first member that either has decides
    let first = document.as_object().and_then(|members| {
        members.keys().find(|key| names.contains(&key.as_str()) || messages.contains(&key.as_str()))
    });
    first.is_some_and(|first| names.contains(&first.as_str()))
}

fn judge(schema: &Validator, value: &Value, path: &str, places: &mut BTreeSet<String>) {
    for error in schema.iter_errors(value) {
        let mut place = path.to_owned();
        let mut at = value;
        for part in error.instance_path().as_str().split('/').skip(1) {
            let part = part.replace("~1", "/").replace("~0", "~");
            if let Some(items) = at.as_array() {
                let _ = write!(place, "[{part}]");
                at = &items[part.parse::<usize>().expect("an index")];
            } else {
                push_name(&part, &mut place);
                at = &at[&part];
            }
        }
        match error.kind() {
            ValidationErrorKind::Required { property } => {
                push_name(property.as_str().expect("a name"), &mut place);
                places.insert(place);
            }
            ValidationErrorKind::AdditionalProperties { unexpected } => {
                for name in unexpected {
                    let mut place = place.clone();
                    push_name(name, &mut place);
                    places.insert(place);
                }
            }
            _ => {
                places.insert(place);
            }
        }
    }
}

fn push_name(name: &str, place: &mut String) {
    if name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_') && !name.is_empty() {
        let _ = write!(place, ".{name}");
    } else {
        // names that no schema could have are not quoted
        place.push_str("['…']");
    }
}

/// What this crate has against a document by the schemas: the places.
fn ours(document: &Value) -> Option<BTreeSet<String>> {
    let text = document.to_string();
    let received = hub::read(text.as_bytes()).ok()?;
    let report = received.report();
    let of_schema = report.issues().iter().filter(|issue| issue.layer() == HubLayer::Schema);
    let places: BTreeSet<_> = of_schema.map(|issue| issue.path().to_owned()).collect();
    assert_eq!(places.is_empty(), report.meets_schemas());
    Some(places)
}

/// The published examples: name and text.
fn published() -> Option<Vec<(String, Vec<u8>)>> {
    let mut files = shared::files("ig/hub/examples")?;
    files.extend(shared::files("ig/hub/examples-ig")?);
    assert_eq!(files.len(), 17);
    Some(files)
}

#[test]
fn published_examples_are_read_whole_and_judged_as_their_schemas_judge_them() {
    let (Some(schemas), Some(files)) = (Schemas::new(), published()) else { return };
    let mut refused = Vec::new();
    for (name, text) in &files {
        let value: Value = serde_json::from_slice(text).expect("JSON");
        let received = hub::read(text).unwrap_or_else(|error| panic!("{name}: {error}"));
        let written = received.document().to_json();
        assert_eq!(serde_json::from_slice::<Value>(&written).expect("JSON"), value, "{name}");
        let again = hub::read(&written).expect("what was written");
        assert_eq!(again.document(), received.document(), "{name}");
        assert_eq!(again.document().to_json(), written, "{name}");
        // nothing but what is modelled is in those that their schemas allow
        let official = schemas.places(&value).unwrap_or_default();
        assert_eq!(ours(&value), Some(official.clone()), "{name}");
        if !official.is_empty() {
            refused.push((name.as_str(), official));
        }
    }
    // the page's own example lacks what its table demands
    let regulator = "$.content[0].jsonContent.embeddedJsonContent.message.appointment.regulator";
    assert_eq!(refused, [("full-report.json", BTreeSet::from([regulator.to_owned()]))]);
}

#[test]
fn published_examples_break_these_rules_of_their_page() {
    let Some(files) = published() else { return };
    let mut found = Vec::new();
    for (name, text) in &files {
        for issue in hub::read(text).expect("a message").report().issues() {
            let place = issue.path().rsplit('.').next().unwrap_or_default().to_owned();
            found.push(format!("{name} {} {place}", issue.code()));
        }
    }
    let expected = [
        // of another exchange
        "EDXL-DE.valid.json other-payload message",
        "EDXL-DE.valid.json other-payload message",
        "RS-ERROR.json referenced-id referencedDistributionID",
        "RS-SAS-RDV_appointment_CDS.01.json structure-id organizationId",
        "full-error-from-lrm.json distribution-id distributionID",
        "full-report.json missing-member regulator",
    ];
    assert_eq!(found, expected, "{found:#?}");
}

/// Numbers of a fixed sequence.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, bound: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).expect("31 bits") % bound
    }

    fn one_of<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        &of[self.below(of.len())]
    }
}

const TEXTS: &[&str] = &[
    "",
    " ",
    "x",
    "Report",
    "report",
    "Ack",
    "Update",
    "Cancel",
    "Error",
    "Actual",
    "Exercise",
    "System",
    "CreateAppointment",
    "createAppointment",
    "UpdateAppointment",
    "booked",
    "BOOKED",
    "noshow",
    "pending",
    "arrived",
    "PS",
    "CPTS",
    "SOS",
    "Medecin",
    "RECU",
    "INTEGRE",
    "2025-06-17T10:15:00+02:00",
    "2025-06-17T10:15:00Z",
    "2025-06-17T10:15:00-00:00",
    "2025-06-17T10:15:00.5+02:00",
    "2025-06-17T10:15:00",
    "2025-06-17",
    "2025-02-29T10:15:00+02:00",
    "2025-06-17T24:00:00+02:00",
    "2025-06-17t10:15:00z",
    "2025-06-17T10:15:60+02:00",
    "2016-12-31T23:59:60-00:00",
    "2025-06-17T10:15:00+24:00",
    "2025-06-17 10:15:00+02:00",
    "2025-06-17T10:15:00+0200",
    "٢025-06-17T10:15:00+02:00",
    "810005681340",
    "800005681340",
    "81000568134",
    "8100056813400",
    "0751234567",
    "81000568134é",
    "810005681340\n",
    "hubex",
    "fr-FR",
];

const NAMES: &[&str] = &[
    "appointment",
    "reference",
    "error",
    "messageId",
    "sender",
    "sentAt",
    "kind",
    "status",
    "recipient",
    "regulator",
    "practitioner",
    "organization",
    "end",
    "specialtyCode",
    "specialityCode",
    "distributionId",
    "distributionID",
    "extra",
    "a b",
    "x'y",
    "é",
    "",
    "_id",
    "message",
    "jsonContent",
    "content",
    "refused",
    "step",
    "sourceMessage",
];

fn any_value(numbers: &mut Numbers) -> Value {
    match numbers.below(12) {
        0 => Value::Null,
        1 => json!(true),
        2 => json!(5),
        3 => json!(300.5),
        4 => json!([]),
        5 => json!({}),
        6 => json!([1]),
        7 => json!([{}]),
        8 => json!({"a": 1}),
        _ => json!(numbers.one_of(TEXTS)),
    }
}

/// The places of all values of a document.
fn pointers(value: &Value, at: &str, found: &mut Vec<String>) {
    found.push(at.to_owned());
    match value {
        Value::Object(members) => {
            for (name, value) in members {
                let name = name.replace('~', "~0").replace('/', "~1");
                pointers(value, &format!("{at}/{name}"), found);
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                pointers(item, &format!("{at}/{index}"), found);
            }
        }
        _ => {}
    }
}

/// Changes one thing in a document.
fn mutate(document: &mut Value, numbers: &mut Numbers) {
    let mut places = Vec::new();
    pointers(document, "", &mut places);
    let place = numbers.one_of(&places).clone();
    let value = document.pointer_mut(&place).expect("a place of it");
    let choice = numbers.below(6);
    match value {
        Value::Object(members) if choice < 2 => {
            let keys: Vec<_> = members.keys().cloned().collect();
            if !keys.is_empty() {
                members.remove(numbers.one_of(&keys));
            }
        }
        Value::Object(members) if choice < 4 || place.is_empty() => {
            members.insert((*numbers.one_of(NAMES)).to_owned(), any_value(numbers));
        }
        Value::Object(members) if choice == 4 => {
            let keys: Vec<_> = members.keys().cloned().collect();
            if !keys.is_empty()
                && let Some(value) = members.remove(numbers.one_of(&keys))
            {
                members.insert((*numbers.one_of(NAMES)).to_owned(), value);
            }
        }
        Value::Array(items) if choice == 0 => items.clear(),
        Value::Array(items) if choice == 1 => items.push(any_value(numbers)),
        Value::Array(items) if choice == 2 => items.extend(items.first().cloned()),
        Value::String(text) if choice < 4 => (*numbers.one_of(TEXTS)).clone_into(text),
        // a root that is no object is no message, and is not read at all
        value if !place.is_empty() => *value = any_value(numbers),
        _ => {}
    }
}

#[test]
fn mutated_messages_are_judged_as_a_validator_judges_them() {
    const MESSAGES: usize = 4000;
    let (Some(schemas), Some(files)) = (Schemas::new(), published()) else { return };
    let mut bases: Vec<Value> =
        files.iter().map(|(_, text)| serde_json::from_slice(text).expect("JSON")).collect();
    let bare: Vec<Value> = bases.iter().filter(|base| !is_envelope(base)).cloned().collect();
    bases.extend(bare.iter().map(|message| wrapped(message.clone())));
    bases.extend(samples().into_iter().map(|(_, sample)| sample));

    let mut numbers = Numbers(7);
    let (mut judged, mut same_verdict, mut same_places, mut refused) = (0, 0, 0, 0);
    let mut differences = String::new();
    while judged < MESSAGES {
        let mut document = numbers.one_of(&bases).clone();
        for _ in 0..=numbers.below(3) {
            mutate(&mut document, &mut numbers);
        }
        // a payload that no schema is for
        let Some(official) = schemas.places(&document) else { continue };
        judged += 1;
        let ours = ours(&document);
        refused += usize::from(!official.is_empty());
        let verdict = ours.as_ref().map(BTreeSet::is_empty) == Some(official.is_empty());
        same_verdict += usize::from(verdict);
        same_places += usize::from(ours.as_ref() == Some(&official));
        if ours.as_ref() != Some(&official) {
            let _ = writeln!(differences, "official {official:?}\nours     {ours:?}\n{document}\n");
        }
    }
    // a test that refuses nothing, or everything, compares nothing
    assert!((1000..MESSAGES - 300).contains(&refused), "{refused}");
    let reported =
        format!("verdict {same_verdict}/{judged}, places {same_places}/{judged}\n{differences}");
    assert!(same_verdict * 1000 >= judged * 999, "{reported}");
    assert!(same_places * 100 >= judged * 98, "{reported}");
    // those that are known: none
    assert_eq!(differences, "", "{reported}");
}

#[test]
fn samples_are_judged_as_a_validator_judges_them() {
    let Some(schemas) = Schemas::new() else { return };
    for (name, sample) in samples() {
        assert_eq!(ours(&sample), schemas.places(&sample), "{name}");
    }
    assert_eq!(schemas.places(&Value::Object(Map::new())), None);
}
